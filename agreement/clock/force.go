package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

func (c *Clock) inForce(day bilateral.Days) State {
	var out State
	var last life
	c.lives(func(l life) bool {
		last = l
		switch l.contains(day) {
		case bilateral.Yes:
			out = State{Truth: bilateral.Yes, Since: l.begin, Before: l.before(), Reason: l.reason}
			return false
		case bilateral.Unknown:
			out = State{Truth: bilateral.Unknown, Since: l.begin, Before: l.before(), Reason: l.doubt(day)}
			return false
		}
		if day.Before(l.begin) == bilateral.Yes {
			if out.Reason == "" { // between two periods the answer is about the first
				out = State{Truth: bilateral.No, Since: l.begin, Before: l.before(), Reason: ReasonNotYet}
			}
			return false // the periods that follow are later still
		}
		out = State{Truth: bilateral.No, Since: l.begin, Before: l.before(), Reason: l.end.reason}
		return true
	})
	if last.began != bilateral.Yes {
		en := c.entry()
		out.Reason, out.Waiting, out.Since = en.reason, en.waiting, en.days
	}
	return out
}

// explainForce explains the axes in-force and bound.
func (c *Clock) explainForce(x *Explanation, s Assessment) {
	state := s.InForce
	if x.Axis == AxisBound {
		state = s.Bound
	}
	if x.Axis == AxisBound && c.view.Party != "" && len(c.a.Parties) > 0 && !c.hasParty(c.view.Party) {
		c.explainSuccessor(x, state)
		return
	}
	c.explainEntry(x)
	c.explainDuration(x)
	c.explainNotices(x)
	c.explainEnds(x)
	x.Conclusion = append(x.Conclusion, c.concludeForce(x.On, state))
	x.Conclusion = append(x.Conclusion, c.differences()...)
	if x.Axis == AxisBound && c.view.Party != "" {
		x.Conclusion = append(x.Conclusion, clause.Say("bound-while-in-force", "{party} is a party and is bound while it is in force", []string{"party", c.view.EnglishName(c.view.Party)}))
	}
	if next, ok := c.revival(life{begin: state.Since, end: ending{days: state.Before}}); ok && state.Truth == bilateral.No {
		x.Conclusion = append(x.Conclusion, clause.Say("in-force-again", "it is in force again from {day}", []string{"day", clause.EnglishDays(next)}))
	}
	if next := c.nextDeadline(x.On); next != nil {
		x.Conclusion = append(x.Conclusion, *next)
	}
}

// concludeForce states the conclusion for the axis in-force.
func (c *Clock) concludeForce(on bilateral.Date, s State) clause.Statement {
	args := []string{"on", clause.EnglishDate(on), "since", clause.EnglishDays(s.Since), "before", clause.EnglishDays(s.Before)}
	switch s.Truth {
	case bilateral.Yes:
		if s.Before.IsZero() {
			return clause.Say("in-force", "on {on} it is in force, since {since}", args[:4])
		}
		return clause.Say("in-force-to", "on {on} it is in force, since {since}; the first day after is {before}", args)
	case bilateral.No:
		return c.concludeOut(s, args)
	}
	switch s.Reason {
	case ReasonLateNotice:
		return clause.Say("may-have-ended", "on {on} it is not known whether it is in force: it was to {before}, and what follows turns on what becomes of a late notice, which is not recorded", args)
	case ReasonNotRecorded:
		return clause.Say("not-recorded", "on {on} it is not known whether it is in force: what would determine it is not recorded", args[:2])
	case ReasonWaiting:
		return clause.Say("not-known-whether", "on {on} it is not known whether it is in force: the record does not say whether {0} has taken place", args[:2], s.Waiting.Words(c.view))
	case ReasonUndated:
		return clause.Say("undated", "on {on} it is not known whether it is in force: it entered into force on a day that is not recorded", args[:2])
	}
	return clause.Say("in-doubt", "on {on} it is not known whether it is in force: the dates are too coarse to determine it", args[:2])
}

func (c *Clock) concludeOut(s State, args []string) clause.Statement {
	switch s.Reason {
	case ReasonWaiting:
		if s.Waiting.IsZero() {
			return clause.Say("waiting-for-another", "on {on} it is not in force: it is waiting for another agreement", args[:2])
		}
		return clause.Say("waiting", "on {on} it is not in force: it is waiting for {0}", args[:2], s.Waiting.Words(c.view))
	case ReasonNotYet:
		return clause.Say("not-yet", "on {on} it is not in force yet: it enters into force on {since}", args[:4])
	case ReasonExpired:
		return clause.Say("expired", "on {on} it is not in force: its term ran out, and the first day after was {before}", args)
	case ReasonDenounced:
		return clause.Say("denounced", "on {on} it is not in force: the notice ended it, and the first day after was {before}", args)
	case ReasonTerminated:
		return clause.Say("ended-by-consent", "on {on} it is not in force: the parties ended it, and the first day after was {before}", args)
	case ReasonReplaced:
		return clause.Say("ended-by-later", "on {on} it is not in force: a later treaty took its place, and the first day after was {before}", args)
	}
	return clause.Say("has-ended", "on {on} it is not in force: it ended, and the first day after was {before}", args)
}

// nextDeadline states the next deadline for notice.
func (c *Clock) nextDeadline(on bilateral.Date) *clause.Statement {
	for _, d := range c.Deadlines(bilateral.Since(on)) {
		if d.Kind == DeadlineKindNotice {
			s := clause.Say("next-notice", "the next term ends on {ends}; notice is good on {last}, and safe if it is received by {safe}", []string{
				"ends", clause.EnglishDays(d.Ends), "last", clause.EnglishDays(d.Last), "safe", clause.EnglishDays(d.Safe),
			})
			return &s
		}
	}
	return nil
}

// differences states each published day that differs from the day that the clauses
// and the acts give. The published one counts.
func (c *Clock) differences() []clause.Statement {
	var out []clause.Statement
	differ := func(what string, published, computed bilateral.Days) {
		if published.Equal(computed) != bilateral.No {
			return
		}
		out = append(out, clause.Say("differs", "{what} is published as {published}, and the clauses and acts as they are recorded give {computed}: one of them may be wrong", []string{
			"what", what, "published", clause.EnglishDays(published), "computed", clause.EnglishDays(computed),
		}))
	}
	if en := c.entry(); !en.published.IsZero() && en.computed.Reached == bilateral.Yes {
		differ("the entry into force", en.published, en.computed.Days)
	}
	c.lives(func(l life) bool {
		if l.began != bilateral.Yes {
			return false
		}
		if computed, published := c.endings(l.begin, l.reason == ReasonRevived); computed.certain == bilateral.Yes && published.certain == bilateral.Yes {
			differ("the end", published.days, computed.days)
		}
		return true
	})
	return out
}
