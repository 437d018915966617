package clock

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// event returns the moment of a trigger. An event that clauses compute is entered
// only once in a computation: a rule that leads back to itself evaluates to unknown.
func (c *Clock) event(e clause.Trigger) clause.Moment {
	switch e.Kind {
	case clause.TriggerKindEnteredIntoForce, clause.TriggerKindInitialTermEnded, clause.TriggerKindEnded:
		view, ok := c.view.Enter(e.Kind)
		if !ok {
			return clause.Moment{}
		}
		inner := Clock{c.a, view}
		return inner.computed(e.Kind)
	case clause.TriggerKindNoticeGiven:
		if act := c.view.Act; act > 0 && act <= len(c.a.Acts) {
			days, certain := c.dates(act - 1).pick(e.Date)
			return clause.Moment{Days: days, Happened: certain}
		}
	}
	return c.happening(e)
}

// computed returns the moment of an event that is computed from clauses.
func (c *Clock) computed(kind clause.TriggerKind) clause.Moment {
	switch kind {
	case clause.TriggerKindEnteredIntoForce:
		en := c.entry()
		return clause.Moment{Days: en.days, Happened: en.happened}
	case clause.TriggerKindInitialTermEnded:
		return c.initialTerm()
	}
	last := c.lastLife()
	return clause.Moment{Days: last.end.days, Happened: last.ended()}
}

// happening looks for recorded acts.
func (c *Clock) happening(e clause.Trigger) clause.Moment {
	which, party := e.Which, e.Party
	if which == clause.OccurrenceOwn {
		which, party = clause.OccurrenceFirst, c.view.Party
	}
	switch {
	case party != "":
		return c.nth(1, e, party)
	case which == clause.OccurrenceFirst:
		return c.nth(1, e, "")
	case which == clause.OccurrenceNth:
		return c.nth(e.N, e, "")
	case which != "" && which != clause.OccurrenceLast:
		return clause.Moment{} // an occurrence of a later release
	}
	return c.last(e)
}

// is reports whether an act is an event of a kind.
func is(act *agreement.Act, kind clause.TriggerKind) bool {
	if kind == clause.TriggerKindConsent {
		return act.Kind == agreement.ActKindDeposited || act.Kind == agreement.ActKindExchanged || act.Kind == agreement.ActKindNotified
	}
	return string(act.Kind) == string(kind)
}

// covers reports whether an act was done by a party, or for it. An act that names
// nobody counts as done by all.
func covers(act *agreement.Act, party string) bool {
	if len(act.By) > 0 {
		return slices.ContainsFunc(act.By, func(by country.Actor) bool { return names(by, party) })
	}
	named := false
	for i := range act.Signatures {
		s := &act.Signatures[i]
		if names(s.For, party) {
			return true
		}
		named = named || !s.For.IsZero()
	}
	return !named
}

// names reports whether an actor is the party with the given country code or id. It
// compares without making a string of the code.
func names(a country.Actor, party string) bool {
	if a.State == 0 {
		return a.ID != "" && string(a.ID) == party
	}
	var buf [4]byte
	text, _ := a.State.AppendText(buf[:0])
	return string(text) == party
}

// nth returns the n-th event in the order of dates, by one party or by any. An event
// on a day not recorded may be any of them.
func (c *Clock) nth(n uint32, e clause.Trigger, party string) clause.Moment {
	var earliest bilateral.Days
	found, dated := uint32(0), uint32(0)
	var undated bilateral.Days
	for i := range c.a.Acts {
		if !c.matches(i, e, party) {
			continue
		}
		found++
		if days, certain := c.dates(i).pick(e.Date); certain == bilateral.Yes {
			if dated == 0 || days.First.Compare(earliest.First) < 0 {
				earliest = days
			}
			dated++
		} else {
			undated = days
		}
	}
	switch {
	case n == 0 || found < n:
		return clause.Moment{Happened: bilateral.No}
	case found == 1 && dated == 0:
		return clause.Moment{Days: undated, Happened: bilateral.Unknown}
	case dated < found:
		return clause.Moment{Happened: bilateral.Unknown}
	case n == 1:
		return clause.Moment{Days: earliest, Happened: bilateral.Yes}
	}
	// The n-th smallest is the one that n-1 others precede. Days that may be in
	// either order are ordered by their first day.
	for i := range c.a.Acts {
		if !c.matches(i, e, party) {
			continue
		}
		days, _ := c.dates(i).pick(e.Date)
		before := uint32(0)
		for j := range c.a.Acts {
			if j == i || !c.matches(j, e, party) {
				continue
			}
			other, _ := c.dates(j).pick(e.Date)
			if order := other.First.Compare(days.First); order < 0 || order == 0 && j < i {
				before++
			}
		}
		if before == n-1 {
			return clause.Moment{Days: days, Happened: bilateral.Yes}
		}
	}
	return clause.Moment{}
}

func (c *Clock) matches(i int, e clause.Trigger, party string) bool {
	act := &c.a.Acts[i]
	return is(act, e.Kind) && c.known(i) && (party == "" || covers(act, party))
}

// last returns the latest of the events of all parties, once all have done it. If
// the parties are not recorded, it returns the latest recorded act, provided that
// this act does not name a single party.
func (c *Clock) last(e clause.Trigger) clause.Moment {
	out := clause.Moment{Happened: bilateral.No}
	any, alone := false, false
	for i := range c.a.Acts {
		if !c.matches(i, e, "") {
			continue
		}
		days, certain := c.dates(i).pick(e.Date)
		if !any {
			out = clause.Moment{Days: days, Happened: certain}
		} else {
			out = clause.Moment{Days: out.Days.Later(days), Happened: out.Happened.And(certain)}
		}
		any, alone = true, len(c.a.Acts[i].By) == 1
	}
	if !any {
		if e.Kind == clause.TriggerKindConsent && c.signed() {
			return clause.Moment{Happened: bilateral.Unknown} // the signature may be the consent (VCLT article 12)
		}
		return out
	}
	missing := len(c.a.Parties) == 0 && alone
	for i := range c.a.Parties {
		missing = missing || !c.done(e, c.a.Parties[i].Actor)
	}
	if missing {
		out.Days.Last = bilateral.Date{}
		if out.Happened = bilateral.No; len(c.a.Parties) == 0 {
			out.Happened = bilateral.Unknown
		}
	}
	return out
}

// done reports whether a party has done the act of an event.
func (c *Clock) done(e clause.Trigger, party country.Actor) bool {
	for i := range c.a.Acts {
		act := &c.a.Acts[i]
		if is(act, e.Kind) && c.known(i) && coversActor(act, party) {
			return true
		}
	}
	return false
}

// coversActor is covers for an actor.
func coversActor(act *agreement.Act, party country.Actor) bool {
	if len(act.By) > 0 {
		return slices.Contains(act.By, party)
	}
	named := false
	for i := range act.Signatures {
		if act.Signatures[i].For == party {
			return true
		}
		named = named || !act.Signatures[i].For.IsZero()
	}
	return !named
}

func (c *Clock) signed() bool {
	for i := range c.a.Acts {
		if c.a.Acts[i].Kind == agreement.ActKindSigned && c.known(i) {
			return true
		}
	}
	return false
}
