package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// initialTerm returns the end of the first term.
func (c *Clock) initialTerm() clause.Moment {
	en := c.entry()
	if en.happened != bilateral.Yes || c.a.Clauses.Duration.Initial.IsZero() {
		return clause.Moment{Happened: en.happened}
	}
	return clause.Moment{Days: c.outside(c.a.Clauses.Duration.End(c.anchor(en.days), 0)), Happened: bilateral.Yes}
}

// anchor returns the day from which terms are counted.
func (c *Clock) anchor(begin bilateral.Days) bilateral.Days {
	from := &c.a.Clauses.Duration.From
	if from.IsZero() {
		return begin
	}
	r := from.Eval(c.view)
	if r.Reached != bilateral.Yes {
		return bilateral.Days{}
	}
	return r.Days
}

// outside turns the day on which a term ends, as a clause gives it, into the
// exclusive end.
func (c *Clock) outside(end bilateral.Days) bilateral.Days {
	if c.a.Clauses.Duration.EndDay == clause.EndDayLastDayInForce {
		return end.AddDays(1)
	}
	return end
}

// expiry returns the end of a term that is not renewed.
func (c *Clock) expiry(begin bilateral.Days) ending {
	d := &c.a.Clauses.Duration
	e := ending{certain: bilateral.No, reason: ReasonExpired}
	switch {
	case d.Kind == clause.DurationKindFixed:
		e.days, e.certain = c.outside(d.End(c.anchor(begin), 0)), bilateral.Yes
	case d.Kind == clause.DurationKindRenewable && d.Renewals > 0:
		e.days, e.certain = c.outside(d.End(c.anchor(begin), int(min(d.Renewals, 1<<16)))), bilateral.Yes
	case d.Kind == clause.DurationKindUntil:
		if r := d.Until.Eval(c.view); r.Reached == bilateral.Yes {
			e.days, e.certain = c.outside(r.Days), bilateral.Yes
		}
	}
	if e.certain == bilateral.Yes || d.Kind == "" {
		c.extend(&e)
	}
	return e
}

// extend moves an expiry to the last extension. If no duration is recorded, the
// extension alone gives an end.
func (c *Clock) extend(e *ending) {
	for i := range c.a.Acts {
		if c.a.Acts[i].Kind != agreement.ActKindExtended || !c.known(i) {
			continue
		}
		switch until := c.dates(i).until.Days().AddDays(1); {
		case until.IsZero():
		case e.certain == bilateral.Yes:
			e.days = e.days.Later(until)
		default:
			e.days, e.certain = until, bilateral.Yes
		}
	}
}

func (c *Clock) explainDuration(x *Explanation) {
	d := &c.a.Clauses.Duration
	if d.IsZero() {
		return
	}
	x.Article = append(x.Article, where("duration", d.Article))
	x.Rule = append(x.Rule, c.durationWords())
	en := c.entry()
	if en.happened != bilateral.Yes || d.Initial.IsZero() {
		return
	}
	from := c.anchor(en.days)
	x.Dates = append(x.Dates, clause.Say("first-term", "the first term, from {from}: to {to}", []string{
		"from", clause.EnglishDays(from), "to", clause.EnglishDays(d.End(from, 0)),
	}))
}

// durationWords states how long an agreement lasts.
func (c *Clock) durationWords() clause.Statement {
	d, notice := &c.a.Clauses.Duration, c.a.Clauses.Denunciation.Notice
	args := []string{"initial", d.Initial.String(), "successive", d.Successive.String(), "notice", notice.String()}
	end := ""
	switch d.EndDay {
	case clause.EndDayFirstDayOutside:
		end = "; the day on which a term ends is the first day after"
	case clause.EndDayLastDayInForce:
		end = "; the day on which a term ends is the last day in force"
	}
	switch d.Kind {
	case clause.DurationKindIndefinite:
		return clause.Say("indefinite", "it is made for an indefinite time", args[:0])
	case clause.DurationKindFixed:
		return clause.Say("fixed-term", "it is made for {initial}"+end, args[:2])
	case clause.DurationKindRenewable:
		text := "it is made for {initial} and then renewed for {successive} at a time"
		if notice.IsZero() {
			args = args[:4]
		} else {
			text += ", unless notice is given {notice} before the end of a term"
		}
		return clause.Say("renewable", text+end, args)
	case clause.DurationKindThenIndefinite:
		return clause.Say("then-indefinite", "it is made for {initial} and then for an indefinite time"+end, args[:2])
	case clause.DurationKindUntil:
		return clause.Say("until", "it is made until {0}"+end, nil, d.Until.Words(c.view))
	}
	return clause.Say("duration-not-known", "it is made for a time by a clause that this program does not know", nil)
}
