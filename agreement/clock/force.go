package clock

import (
	"slices"

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
	if x.Axis == AxisInEffect && state != s.InForce {
		x.Conclusion = append(x.Conclusion, c.concludeEffect(x.On, s)...)
	} else {
		x.Conclusion = append(x.Conclusion, c.concludeForce(x.On, state))
	}
	x.Conclusion = append(x.Conclusion, c.differences()...)
	x.Conclusion = append(x.Conclusion, c.forWhom(state.Truth)...)
	if next, ok := c.nextPeriod(x.On); ok && state.Truth == bilateral.No && state.Reason != ReasonNotYet {
		x.Conclusion = append(x.Conclusion, clause.Say("in-force-again", "it is in force again from {day}", []string{"day", clause.EnglishDays(next)}))
	}
	if next := c.nextDeadline(x.On); next != nil && state.Truth == bilateral.Yes && state.Before.IsZero() {
		x.Conclusion = append(x.Conclusion, *next)
	}
}

// forWhom says for whom an answer is.
func (c *Clock) forWhom(truth bilateral.Truth) []clause.Statement {
	switch {
	case c.party >= 0 && truth == bilateral.Yes:
		return say("bound-while-in-force", "that is the answer for {party}, which is a party and is bound while it is in force for it", "party", c.view.EnglishName(c.view.Party))
	case c.party >= 0:
		return say("for-party", "that is the answer for {party}, which is recorded as a party", "party", c.view.EnglishName(c.view.Party))
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
		return clause.Say("may-have-ended", "on {on} it is not known whether it is in force: it was in force until {before}, and what follows turns on what becomes of a late notice, which is not recorded", args)
	case ReasonNotRecorded:
		return clause.Say("not-recorded", "on {on} it is not known whether it is in force: what would determine it is not recorded", args[:2])
	case ReasonWaiting:
		switch {
		case c.en.circular || s.Waiting.IsZero() && namesAgreement(&c.cl.EntryIntoForce.Begins):
			return clause.Say("another-not-known", "on {on} it is not known whether it is in force: it depends on another agreement of which too little is known, or which depends on this one", args[:2])
		case s.Waiting.IsZero() || s.Waiting.Kind == clause.TriggerKindConsent:
			return clause.Say("consent-open", "on {on} it is not known whether it is in force: whether all parties have expressed their consent to be bound is not recorded", args[:2])
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
		return clause.Say("succession-open", "on {on} it is not known whether it is in force: a party exists no more, the law only presumes who comes after it, and no act is recorded that decides", args[:2])
	case ReasonLateExtension:
		return clause.Say("late-extension", "on {on} it is not known whether it is in force: it was extended after it had ended, which revives it or makes a new agreement", args[:2])
	}
	return c.concludeDoubt(s, args)
}

// concludeDoubt says which day is not known closely enough.
func (c *Clock) concludeDoubt(s State, args []string) clause.Statement {
	_, begins := s.Since.Exact()
	_, ends := s.Before.Exact()
	switch {
	case c.contestedParty():
		return clause.Say("existence-contested", "on {on} it is not known whether it is in force: whether a party exists as a state is contested, and no side is taken here", args[:2])
	case s.Reason == ReasonExpired && c.cl.Duration.EndDay == "" && s.Before.First.AddDays(1) == s.Before.Last:
		return clause.Say("end-day-open", "on {on} it is not known whether it is in force: it is not recorded whether the stated day is the last day in force or the first day after", args[:2])
	case !begins && !s.Since.IsZero():
		return clause.Say("begin-in-doubt", "on {on} it is not known whether it is in force: it enters into force on {since}, which is not known to the day", args[:4])
	case !ends && !s.Before.IsZero():
		return clause.Say("end-in-doubt", "on {on} it is not known whether it is in force: the first day after is {before}, which is not known to the day, or it does not end", append(args[:2:2], args[4:]...))
	}
	return clause.Say("in-doubt", "on {on} it is not known whether it is in force: the dates are too coarse to determine it", args[:2])
}

// contestedParty reports whether the existence of the party of the question is contested,
// or of any if none is asked about.
func (c *Clock) contestedParty() bool {
	return slices.ContainsFunc(c.parties.gone, func(g gone) bool {
		return g.before.IsZero() && (c.party == everyone || g.party == c.party)
	})
}

func (c *Clock) concludeOut(s State, args []string) clause.Statement {
	switch s.Reason {
	case ReasonWaiting:
		if s.Waiting.IsZero() || c.parties.many() && len(c.WaitingFor()) > 0 {
			return c.concludeWaiting(args[:2])
		}
		return clause.Say("waiting", "on {on} it is not in force: it is waiting for {0}", args[:2], s.Waiting.Words(c.view))
	case ReasonNotYet:
		return clause.Say("not-yet", "on {on} it is not in force yet: it enters into force on {since}", args[:4])
	case ReasonExpired:
		return clause.Say("expired", "on {on} it is not in force: its term ran out, and the first day after was {before}", args)
	case ReasonDenounced:
		if c.endedByOthers(s.Before) {
			return clause.Say("too-few", "on {on} it is not in force: fewer than two parties are left, and the first day after was {before}", append(args[:2:2], args[4:]...))
		}
		return clause.Say("denounced", "on {on} it is not in force: the notice ended it, and the first day after was {before}", args)
	case ReasonTerminated:
		if s.Since.IsZero() || s.Before.Before(s.Since) == bilateral.Yes {
			return clause.Say("abandoned", "on {on} it is not in force: the parties gave it up before it entered into force, with effect from {before}", append(args[:2:2], args[4:]...))
		}
		return clause.Say("ended-by-consent", "on {on} it is not in force: the parties ended it, and the first day after was {before}", args)
	case ReasonReplaced:
		return clause.Say("ended-by-later", "on {on} it is not in force: a later treaty took its place, and the first day after was {before}", args)
	case ReasonGone:
		return clause.Say("ended-with-party", "on {on} it is not in force: a party exists no more, and the first day after was {before}", append(args[:2:2], args[4:]...))
	case ReasonTooFew:
		if s.Before.IsZero() {
			return clause.Say("not-two", "on {on} it is not in force: fewer than two parties are bound", args[:2])
		}
		return clause.Say("too-few", "on {on} it is not in force: fewer than two parties are left, and the first day after was {before}", append(args[:2:2], args[4:]...))
	}
	if s.Before.IsZero() {
		return clause.Say("not-in-force", "on {on} it is not in force", args[:2])
	}
	return clause.Say("has-ended", "on {on} it is not in force: it ended, and the first day after was {before}", args)
}

// concludeEffect states the conclusion for the axis in-effect where it is not that of the
// axis in-force: something is applied provisionally, or survives.
func (c *Clock) concludeEffect(on bilateral.Date, a Assessment) []clause.Statement {
	s := a.InEffect
	args := []string{"on", clause.EnglishDate(on), "since", clause.EnglishDays(s.Since), "before", clause.EnglishDays(s.Before)}
	var out []clause.Statement
	switch {
	case s.Truth == bilateral.Yes && s.Before.IsZero():
		out = say("has-effect-since", "on {on} it has effect, since {since}", args[:4]...)
	case s.Truth == bilateral.Yes:
		out = say("has-effect-before", "on {on} it has effect, since {since}; the first day after is {before}", args...)
	case s.Truth == bilateral.No && s.Reason == ReasonNotYet:
		out = say("no-effect-yet", "on {on} it has no effect yet; it will from {since}", args[:4]...)
	case s.Truth == bilateral.No:
		out = say("no-effect", "on {on} it has no effect", args[:2]...)
	default:
		out = say("it-may-have-effect", "on {on} it is not known whether it has effect", args[:2]...)
	}
	if a.Provisional.Truth == bilateral.Yes {
		out = append(out, clause.Say("effect-provisional", "it is applied provisionally, in whole or in part", nil))
	}
	if a.Surviving.Truth == bilateral.Yes {
		out = append(out, clause.Say("effect-surviving", "a part of it survives the end", nil))
	}
	return out
}

// concludeWaiting says what an agreement waits for, where no one event says it.
func (c *Clock) concludeWaiting(args []string) clause.Statement {
	var list []string
	for _, w := range c.WaitingFor() {
		what, _ := clause.TriggerKinds.Find(string(w.For))
		text := bilateral.LowerFirst(what.Label)
		if w.Party != "" {
			text += " by " + c.view.EnglishName(w.Party)
		}
		list = append(list, text)
	}
	switch {
	case len(list) > 0:
		return clause.Say("waiting-for-parties", "on {on} it is not in force: still missing is {what}", append(args, "what", clause.EnglishList(list)))
	case namesAgreement(&c.cl.EntryIntoForce.Begins):
		return clause.Say("waiting-for-another", "on {on} it is not in force: it is waiting for another agreement", args)
	}
	return clause.Say("not-in-force", "on {on} it is not in force", args)
}

// namesAgreement reports whether a rule counts from another agreement.
func namesAgreement(r *clause.Rule) bool {
	return r.Agreement != "" || slices.ContainsFunc(r.Of, func(of clause.Rule) bool { return namesAgreement(&of) })
}

// endedByOthers reports whether a period of an agreement of several parties ended by the
// notice of one that is not asked about, which leaves fewer than two.
func (c *Clock) endedByOthers(before bilateral.Days) bool {
	if !c.parties.many() {
		return false
	}
	for i := range c.axes.force.lives {
		l := &c.axes.force.lives[i]
		if f := c.fact(l.end.act); f != nil && l.end.days == before {
			return c.party == everyone || !f.covers(c.party)
		}
	}
	return false
}

// nextDeadline states the next deadline for notice.
func (c *Clock) nextDeadline(on bilateral.Date) *clause.Statement {
	for _, d := range c.Deadlines(bilateral.Since(on)) {
		if d.Kind == DeadlineKindNotice {
			s := clause.Say("next-notice", "a term ends on {ends}; the last day for notice is {last}, and a notice received by {safe} is safe", []string{
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
