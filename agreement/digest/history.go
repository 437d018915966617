package digest

import (
	"strings"

	"github.com/bilateral-go/bilateral"
)

// history states the steps in the life of something: "; planned, postponed to 2022 because
// of the pandemic, held on 12 May 2024". It is empty if the only step is the expected one,
// on the day that is stated anyway.
func (d *digest) history(changes bilateral.Changes, expected bilateral.Status, dates bilateral.Period) string {
	if len(changes) == 1 {
		c := &changes[0]
		stated := c.Date.IsZero() || c.Date == dates.First() && c.Date == dates.Last()
		if c.Status == expected && stated && c.When.IsZero() && c.Cause == "" && c.To.IsZero() && d.claimed(c.Evidence) == "" {
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
func (d *digest) placed(w bilateral.When) string {
	if w.IsZero() {
		return ""
	}
	return label(w.Relation) + " " + d.name(w.To)
}

// when is placed with a comma before it.
func (d *digest) when(w bilateral.When) string { return with(", ", d.placed(w)) }
