package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// An ending is how a period in force ends: its exclusive end, the first day after it.
type ending struct {
	days    bilateral.Days  // zero First and Last: on a day not known
	certain bilateral.Truth // Yes: it ends, No: no end is recorded, Unknown: it may end
	reason  Reason
	act     int // the act that ends it, from 1; 0 if a clause does
}

// add adds another ending. The earliest counts; an ending that is not certain makes
// it possible that the period ends then.
func (e *ending) add(other ending) {
	switch {
	case other.certain == bilateral.No || other.certain == bilateral.Unknown && other.reason == "":
		return
	case e.certain == bilateral.No:
		*e = other
		if other.certain == bilateral.Unknown {
			e.days.Last = bilateral.Date{}
		}
	case other.certain == bilateral.Yes && e.certain == bilateral.Yes:
		if other.days.Before(e.days) == bilateral.Yes || other.days.First.Compare(e.days.First) < 0 {
			e.reason, e.act = other.reason, other.act
		}
		e.days = e.days.Earlier(other.days)
	case other.certain == bilateral.Yes: // e may end it, other does
		last := other.days.Last
		if e.days.First.IsZero() || !other.days.First.IsZero() && other.days.First.Compare(e.days.First) <= 0 {
			*e = other
			return
		}
		e.days.Last, e.certain = last, bilateral.Yes
	default: // other may end it earlier
		if other.days.First.IsZero() || e.days.First.IsZero() || other.days.First.Compare(e.days.First) < 0 {
			e.days.First, e.reason, e.act = other.days.First, other.reason, other.act
		}
	}
}

// ending finds the end of a period in force that begins on a day: by its term, by notice, by
// consent, by a later treaty, as published.
func (c *Clock) ending(begin bilateral.Days, revived bool) ending {
	computed, published := c.endings(begin, revived)
	if published.certain != bilateral.Yes {
		return computed
	}
	if computed.certain == bilateral.Yes && computed.days.Equal(published.days) != bilateral.No {
		computed.days = meet(computed.days, published.days)
		return computed
	}
	return published
}

// endings finds the computed end, which clauses and acts of the parties give, and
// the published end separately. If both are recorded and agree, the finer one
// counts. If they differ, the published one counts, and the difference is a finding.
func (c *Clock) endings(begin bilateral.Days, revived bool) (computed, published ending) {
	computed, published = ending{certain: bilateral.No}, ending{certain: bilateral.No}
	computed.add(c.expiry(begin))
	for i := range c.a.Acts {
		if !c.known(i) {
			continue
		}
		e, other := &computed, ending{}
		switch c.a.Acts[i].Kind {
		case agreement.ActKindTerminated:
			if other = c.actEnd(i, ReasonTerminated); !c.byAll(i) {
				other.certain = bilateral.Unknown // VCLT article 54(b) requires all
			}
		case agreement.ActKindEnded:
			e, other = &published, c.actEnd(i, ReasonEnded)
		case agreement.ActKindReplaced:
			other = c.replacement(i)
		case agreement.ActKindNoticeGiven:
			other = c.noticeEnd(i, begin, revived)
		default:
			continue
		}
		// An end before this period began belongs to an earlier one.
		if other.days.Before(begin) == bilateral.Yes || other.days.Equal(begin) == bilateral.Yes {
			continue
		}
		e.add(other)
	}
	return computed, published
}

// byAll reports whether all recorded parties did an act.
func (c *Clock) byAll(i int) bool {
	for j := range c.a.Parties {
		if !coversActor(&c.a.Acts[i], c.a.Parties[j].Actor) {
			return false
		}
	}
	return true
}

// actEnd returns the end that an act states: the exclusive end, the day after the
// last day in force, or a day that may be either the last day in force or the
// exclusive end.
func (c *Clock) actEnd(i int, reason Reason) ending {
	d := c.dates(i)
	e := ending{certain: bilateral.Yes, reason: reason, act: i + 1}
	switch {
	case !d.takesEffect.IsZero():
		e.days = d.takesEffect.Days()
	case !d.until.IsZero():
		e.days = d.until.Days().AddDays(1)
	case !d.date.IsZero():
		on := d.date.Days()
		e.days = bilateral.Days{First: on.First, Last: on.AddDays(1).Last}
	}
	return e
}

// replacement returns the end by a later treaty: on the day that the act states, or
// on the day that the later treaty enters into force (VCLT article 59).
func (c *Clock) replacement(i int) ending {
	e := c.actEnd(i, ReasonReplaced)
	d := c.dates(i)
	if through := c.a.Acts[i].Through; through != "" && d.takesEffect.IsZero() && d.until.IsZero() && c.view.Others != nil {
		if m := c.view.Others.Milestone(through, clause.MilestoneEnteredIntoForce, c.view); m.Happened == bilateral.Yes {
			e.days = m.Days
		}
	}
	return e
}

// explainEnds says which other acts end a period in force, or revive the agreement.
func (c *Clock) explainEnds(x *Explanation) {
	for i := range c.a.Acts {
		if !c.known(i) {
			continue
		}
		d := c.dates(i)
		switch c.a.Acts[i].Kind {
		case agreement.ActKindTerminated:
			x.Article = append(x.Article, c.law("54(b)"))
			x.Rule = append(x.Rule, clause.Say("by-consent", "the parties can end it at any time by consent of all of them", nil))
			x.Dates = append(x.Dates, endStep("terminated", "the end by consent", c.actEnd(i, ReasonTerminated)))
			if !c.byAll(i) {
				x.Dates = append(x.Dates, clause.Say("consent-incomplete", "that consent is recorded of some of the parties only", nil))
			}
		case agreement.ActKindEnded:
			x.Dates = append(x.Dates, endStep("published-end", "the end, as published", c.actEnd(i, ReasonEnded)))
		case agreement.ActKindReplaced:
			x.Article = append(x.Article, c.law("59"))
			x.Rule = append(x.Rule, clause.Say("replaced", "it ends when a later treaty takes its place", nil))
			x.Dates = append(x.Dates, endStep("replacement", "the later treaty takes its place", c.replacement(i)))
		case agreement.ActKindExtended:
			x.Dates = append(x.Dates, clause.Say("extended", "it was extended to {until}", []string{"until", clause.EnglishDate(d.until)}))
		case agreement.ActKindRevived:
			x.Rule = append(x.Rule, clause.Say("revivable", "the parties can put it into force again", nil))
			x.Dates = append(x.Dates, clause.Say("revived", "it was put into force again: {day}", []string{"day", clause.EnglishDate(first(d.takesEffect, d.date))}))
		}
	}
}

func endStep(code, what string, e ending) clause.Statement {
	return clause.Say(code, what+": {days}, the first day after", []string{"days", clause.EnglishDays(e.days)})
}
