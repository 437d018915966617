package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// explainForce explains the axes in-force and bound.
func (c *Clock) explainForce(x *Explanation, s Assessment) {
	state := s.Axis(x.Axis)
	if c.party == stranger {
		c.explainSuccessor(x, state)
		return
	}
	c.explainEntry(x)
	c.explainDuration(x)
	c.explainNotices(x)
	c.explainEnds(x)
	if len(x.Dates) == 0 {
		x.Dates = say("no-dates", "none")
	}
	x.Conclusion = append(x.Conclusion, c.concludeForce(x.On, state))
	x.Conclusion = append(x.Conclusion, c.differences()...)
	x.Conclusion = append(x.Conclusion, c.forWhom()...)
	if next, ok := c.nextPeriod(x.On); ok && state.Truth == bilateral.No && state.Reason != ReasonNotYet {
		x.Conclusion = append(x.Conclusion, clause.Say("in-force-again", "it is in force again from {day}", []string{"day", clause.EnglishDays(next)}))
	}
	if next := c.nextDeadline(x.On); next != nil && state.Truth == bilateral.Yes {
		x.Conclusion = append(x.Conclusion, *next)
	}
}

// forWhom says for whom an answer is.
func (c *Clock) forWhom() []clause.Statement {
	switch {
	case c.party >= 0:
		return say("bound-while-in-force", "that is the answer for {party}, which is a party and is bound while it is in force for it", "party", c.view.EnglishName(c.view.Party))
	case c.parties.many():
		return say("as-a-whole", "that is the answer for the agreement as a whole, which is in force while two parties are left")
	}
	return nil
}

// nextPeriod returns the beginning of the first period that certainly follows a day.
func (c *Clock) nextPeriod(on bilateral.Date) (bilateral.Days, bool) {
	for i := range c.axes.force.lives {
		l := &c.axes.force.lives[i]
		if l.began == bilateral.Yes && l.reason == ReasonRevived && on.Days().Before(l.begin) == bilateral.Yes {
			return l.begin, true
		}
	}
	return bilateral.Days{}, false
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
		if s.Waiting.IsZero() {
			return clause.Say("another-not-known", "on {on} it is not known whether it is in force: it depends on another agreement of which too little is known, or which depends on this one", args[:2])
		}
		return clause.Say("not-known-whether", "on {on} it is not known whether it is in force: the record does not say whether {0} has taken place", args[:2], s.Waiting.Words(c.view))
	case ReasonUndated:
		return clause.Say("undated", "on {on} it is not known whether it is in force: it entered into force on a day that is not recorded", args[:2])
	case ReasonUnknownCode:
		return clause.Say("unknown-code", "on {on} it is not known whether it is in force: the record has a code that this program does not know, and what it means may change the answer", args[:2])
	case ReasonGround:
		return clause.Say("ground-invoked", "on {on} it is not known whether it is in force: a party invokes a ground of Part V, and whether it exists is not judged here", args[:2])
	case ReasonContested:
		return clause.Say("existence-contested", "on {on} it is not known whether it is in force: whether a party exists as a state is contested, and no side is taken here", args[:2])
	case ReasonPresumed:
		return clause.Say("succession-open", "on {on} it is not known whether it is in force: a party exists no more, the law presumes who comes after it, and no act is recorded that decides", args[:2])
	case ReasonLateExtension:
		return clause.Say("late-extension", "on {on} it is not known whether it is in force: it was extended after it had ended, which revives it or makes a new agreement", args[:2])
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
		if s.Since.IsZero() || s.Before.Before(s.Since) == bilateral.Yes {
			return clause.Say("abandoned", "on {on} it is not in force: the parties gave it up before it entered into force: {before}", append(args[:2:2], args[4:]...))
		}
		return clause.Say("ended-by-consent", "on {on} it is not in force: the parties ended it, and the first day after was {before}", args)
	case ReasonReplaced:
		return clause.Say("ended-by-later", "on {on} it is not in force: a later treaty took its place, and the first day after was {before}", args)
	case ReasonGone:
		return clause.Say("ended-with-party", "on {on} it is not in force: a party exists no more, and the first day after was {before}", args)
	case ReasonTooFew:
		return clause.Say("too-few", "on {on} it is not in force: fewer than two parties are left, and the first day after was {before}", args)
	}
	if s.Before.IsZero() {
		return clause.Say("not-in-force", "on {on} it is not in force", args[:2])
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
	for _, d := range c.publishedEnds() {
		if d.computed.certain == bilateral.Yes {
			differ("the end", d.published.days, d.computed.days)
		}
	}
	return out
}

// bothEnds are the published end of a period in force and the one that clauses and acts
// give.
type bothEnds struct {
	begin               bilateral.Days
	published, computed ending
}

// publishedEnds returns the published ends of the periods in force.
func (c *Clock) publishedEnds() []bothEnds {
	if len(c.published) == 0 {
		return nil
	}
	var out []bothEnds
	r := &route{party: c.party, exits: c.exits, published: c.published}
	for i := range c.axes.force.lives {
		l := c.axes.force.lives[i]
		if l.began != bilateral.Yes {
			break
		}
		r.revived = i > 0
		computed := c.computedEnd(&l, r)
		if published := c.publishedEnd(&l, r); published.certain == bilateral.Yes {
			out = append(out, bothEnds{l.begin, published, computed})
		}
	}
	return out
}
