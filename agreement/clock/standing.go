package clock

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// A Standing is where an agreement stands on a day, as a list of agreements shows it.
type Standing struct {
	// On is the day of the question.
	On bilateral.Date `json:"on,omitzero"`
	// Party is the country code or id of the party of the view. Empty means the
	// agreement as a whole.
	Party string `json:"party,omitzero"`
	// Status is where it stands, in one word.
	Status Status `json:"status,omitzero"`
	// Since is the first day of the period that the status is about, and of the next one
	// if it has not begun. Zero means not known, or none.
	Since bilateral.Days `json:"since,omitzero"`
	// Before is the exclusive end of that period. Zero means that no end is recorded.
	Before bilateral.Days `json:"before,omitzero"`
	// Reason says why, in one word.
	Reason Reason `json:"reason,omitzero"`
	// Why says why in a sentence.
	Why clause.Statement `json:"why,omitzero"`
	// Next is the first milestone after the day. A Milestone without a kind means that
	// none is recorded.
	Next Milestone `json:"next,omitzero"`
}

// Standing returns where the agreement stands on a day: in one word, since when, until
// when, why in a sentence, and what comes next.
func (c *Clock) Standing(on bilateral.Date) Standing {
	s := Standing{On: on, Status: c.Status(on), Party: c.parties.code(c.party)}
	if c.party == stranger {
		s.Party = c.view.Party
	}
	all := c.Assess(on)
	x := Explanation{Axis: AxisInForce, On: on}
	state := all.InForce
	switch s.Status {
	case StatusProvisional:
		state = all.Provisional
		x.Axis = AxisProvisional
		c.concludeAxis(&x, state, "provisionally applied")
	case StatusSuspended:
		state = all.Suspended
		x.Axis = AxisSuspended
		c.concludeAxis(&x, state, "suspended")
	case StatusSurviving:
		state = all.Surviving
		x.Axis = AxisSurviving
		c.concludeAxis(&x, state, "surviving in part")
	default:
		x.Conclusion = c.conclude(on, state)
	}
	s.Since, s.Before, s.Reason, s.Why = state.Since, state.Before, state.Reason, x.Conclusion[0]
	s.Next = c.next(on)
	return s
}

// conclude states the conclusion on force, or for one that is not a party.
func (c *Clock) conclude(on bilateral.Date, state State) []clause.Statement {
	x := Explanation{Axis: AxisBound, On: on}
	switch {
	case c.refused != "":
		return c.Explain(AxisInForce, on).Conclusion
	case c.party == stranger:
		c.explainSuccessor(&x, state)
		return x.Conclusion
	}
	return []clause.Statement{c.concludeForce(on, state)}
}

// next returns the first milestone after a day.
func (c *Clock) next(on bilateral.Date) Milestone {
	for m := range c.Timeline() {
		if on.Days().Before(m.Days) == bilateral.Yes {
			return m
		}
	}
	return Milestone{}
}

// An Exit is what becomes of a notice that a party would give on a day.
type Exit struct {
	// Party is the country code or id of the party.
	Party string `json:"party,omitzero"`
	// Notice is the day of the notice, which is also that of its receipt.
	Notice bilateral.Date `json:"notice,omitzero"`
	// Certain is Yes if the party is out on Ends, No if the notice has no effect, and
	// Unknown if the record does not say.
	Certain bilateral.Truth `json:"certain,omitzero"`
	// Ends is the exclusive end for the party. Zero means none, or not known.
	Ends bilateral.Days `json:"ends,omitzero"`
	// Last is the last day on which a notice would still end it then. Zero means not
	// known.
	Last bilateral.Days `json:"last,omitzero"`
	// Reason says why it ends, or why not, in one word.
	Reason Reason `json:"reason,omitzero"`
}

// ExitBy says when a party would be out if it gave notice of denunciation on a day. It
// is the clock of an agreement in which that notice is recorded, and changes nothing. An
// agreement that is not in force for the party on that day has no exit: Certain is No.
func (c *Clock) ExitBy(party string, day bilateral.Date) Exit {
	out := Exit{Party: party, Notice: day, Certain: bilateral.No, Reason: ReasonNone}
	p := c.parties.named(party)
	switch {
	case c.refused != "":
		out.Certain, out.Reason = bilateral.Unknown, c.refused
		return out
	case p == stranger:
		state := c.seenBy(party).axes.force.at(day.Days())
		if out.Reason = state.Reason; state.Truth != bilateral.No {
			out.Certain = bilateral.Unknown // a successor, for which no notice is computed
		}
		return out
	}
	with := c.withNotice(p, day)
	l := with.axes.force.yes(day.Days())
	if l == nil {
		state := with.axes.force.at(day.Days())
		if out.Reason = state.Reason; state.Truth == bilateral.Unknown {
			out.Certain = bilateral.Unknown
		}
		return out
	}
	f := &with.facts[len(with.facts)-1]
	n := with.notice(f, l.begin)
	out.Certain, out.Reason = n.certain, n.reason
	if out.Certain == bilateral.No {
		return out
	}
	out.Ends, out.Last = n.effect, day.Days()
	if !n.due.IsZero() {
		out.Last = n.due
	}
	if l.end.certain == bilateral.Yes && l.end.days.Before(n.effect) == bilateral.Yes {
		out.Ends, out.Reason = l.end.days, l.end.reason // it ends before, whatever the party does
		out.Last = bilateral.Days{}
	}
	return out
}

// seenBy returns the clock of the agreement for a party, or for all if it is empty.
func (c *Clock) seenBy(party string) *Clock {
	if c.view.Party == party {
		return c
	}
	p := everyone
	if party != "" {
		p = c.parties.named(party)
	}
	as := c.again(p, party)
	as.finish()
	return as
}

// again returns a clock with the same facts for a party, on which nothing is computed.
func (c *Clock) again(p int, party string) *Clock {
	as := &Clock{
		view: c.view, party: p, parties: c.parties, cl: c.cl, covers: c.covers, treaty: c.treaty,
		unknown: c.unknown, withdrawals: c.withdrawals, notices: c.notices, has: c.has,
		acts: c.acts, facts: c.facts, exits: c.exits, published: c.published,
	}
	as.view.Party = party
	as.view.Facts = (*facts)(as)
	return as
}

// withNotice returns the clock of the agreement in which a party gave a notice on a day.
func (c *Clock) withNotice(p int, day bilateral.Date) *Clock {
	with := c.again(p, c.parties.code(p))
	with.has |= isNotice
	with.acts = append(slices.Clone(c.acts), note{})
	with.facts = append(slices.Clone(c.facts), fact{
		kind: isNotice, act: int32(len(c.acts)), note: int32(len(c.acts)), named: p >= 0, d: dates{date: day, received: day, sent: day},
	})
	// The number of the notice must be that of no other act.
	given := &with.facts[len(with.facts)-1]
	for i := range c.facts {
		given.act = max(given.act, c.facts[i].act+1)
	}
	if p >= 0 {
		given.by.set(p)
	}
	with.exits = with.byDay(isExit)
	with.finish()
	return with
}

// A Waiting is something that a party has not done yet and that the entry into force
// waits for.
type Waiting struct {
	// Party is the country code or id of the party. Empty means that the parties are not
	// recorded, or that it does not matter which.
	Party string `json:"party,omitzero"`
	// For is what has not been done: signed, notified, deposited, exchanged, replied, consent.
	For clause.TriggerKind `json:"for"`
}

// WaitingFor returns which party has not yet done what, for an agreement that is not in
// force and has not been given up: in the order of the parties. It returns nothing where
// the entry into force does not wait for a party.
func (c *Clock) WaitingFor() []Waiting {
	if c.refused != "" {
		return nil
	}
	if c.party == stranger {
		return c.seenBy("").WaitingFor() // the agreement waits for nobody else
	}
	if c.en.happened == bilateral.Yes || len(c.axes.force.lives) > 0 && c.axes.force.lives[0].reason == ReasonTerminated {
		return nil
	}
	var want []clause.TriggerKind
	add := func(kind clause.TriggerKind) {
		if !slices.Contains(want, kind) {
			want = append(want, kind)
		}
	}
	for e := range c.cl.EntryIntoForce.Begins.Events() {
		switch e.Kind {
		case clause.TriggerKindSigned, clause.TriggerKindNotified, clause.TriggerKindDeposited, clause.TriggerKindExchanged, clause.TriggerKindReplied, clause.TriggerKindConsent:
			add(e.Kind)
		}
	}
	switch {
	case len(want) > 0 && !c.en.missing:
	case c.has&isSigned == 0:
		want = want[:0]
		add(clause.TriggerKindSigned)
	case c.en.missing, c.cl.silentOn(clause.TopicEntryIntoForce):
		want = want[:0]
		add(clause.TriggerKindConsent)
	}
	var out []Waiting
	for _, kind := range want {
		out = append(out, c.lacking(kind)...)
	}
	return out
}

// lacking returns the parties that have not done something.
func (c *Clock) lacking(kind clause.TriggerKind) []Waiting {
	done := func(p int) bool {
		if kind == clause.TriggerKindConsent && len(c.parties.list) > 0 {
			return c.consentOf(p, true).Happened == bilateral.Yes
		}
		return c.nth(1, c.recorded(triggered(kind)), "", p).Happened != bilateral.No
	}
	if kind == clause.TriggerKindReplied { // it does not matter which of the parties
		if c.last(c.recorded(isReplied), "").Happened != bilateral.No {
			return nil
		}
		return []Waiting{{For: kind}}
	}
	if len(c.parties.list) == 0 {
		if done(everyone) {
			return nil
		}
		return []Waiting{{For: kind}}
	}
	var out []Waiting
	for p := range c.parties.list {
		if !done(p) {
			out = append(out, Waiting{c.parties.code(p), kind})
		}
	}
	return out
}
