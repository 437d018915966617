package digest

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// history states the steps in the life of something: "; planned, postponed to 2022 because
// of the pandemic, held on 12 May 2024". It is empty if the only step is the expected one,
// on the day that is stated anyway.
func (d *digest) history(changes bilateral.Changes, expected bilateral.Status, dates bilateral.Period) string {
	if len(changes) == 1 {
		c := &changes[0]
		stated := c.Date.IsZero() || c.Date == dates.First() && c.Date == dates.Last()
		if c.Status == expected && stated && len(c.When) == 0 && c.Cause == "" && c.To.IsZero() && d.claimed(c.Evidence) == "" {
			return ""
		}
	}
	var steps []string
	for i := range changes {
		c := &changes[i]
		step := label(c.Status) + on(c.Date) + with(" ", d.placed(c.When)) + newDate(c) + with(" because of ", d.name(c.Cause)) + d.claimed(c.Evidence)
		if step = strings.TrimSpace(step); step != "" {
			steps = append(steps, step)
		}
	}
	return with("; ", strings.Join(steps, ", "))
}

// newDate says for when something was planned, or to when it was put off.
func newDate(c *bilateral.Change) string {
	p := c.To
	if c.Status == bilateral.StatusPlanned {
		return with(" for ", period(p))
	}
	if p.First() != p.Last() {
		return " to the period" + during(p)
	}
	return with(" to ", period(p))
}

// placed says where something is in time beside another thing: "during the visit".
func (d *digest) placed(list bilateral.Whens) string {
	var texts []string
	for _, w := range list {
		if !w.IsZero() {
			text := label(w.Relation) + " " + d.name(w.To)
			if offset := quantity(w.Offset); offset != "" {
				text = offset + " " + text
			}
			texts = append(texts, text)
		}
	}
	return clause.EnglishList(texts)
}

// when is placed with a comma before it.
func (d *digest) when(list bilateral.Whens) string { return with(", ", d.placed(list)) }
