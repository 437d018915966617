package agreement

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// Event returns the moment of an event of the agreement: of recorded acts, and of
// what the clauses compute from them. With it an agreement is the [clause.Facts] of
// its own clauses.
func (a *Agreement) Event(e clause.Trigger, c clause.View) clause.Moment {
	switch e.Kind {
	case clause.TriggerKindEnteredIntoForce:
		if c, ok := c.Enter(e.Kind); ok {
			en := a.entry(c)
			return clause.Moment{Days: en.days, Happened: en.happened}
		}
		return clause.Moment{}
	case clause.TriggerKindInitialTermEnded:
		if c, ok := c.Enter(e.Kind); ok {
			return a.initialTerm(c)
		}
		return clause.Moment{}
	case clause.TriggerKindEnded:
		if c, ok := c.Enter(e.Kind); ok {
			last := a.lastLife(c)
			return clause.Moment{Days: last.end.days, Happened: last.ended()}
		}
		return clause.Moment{}
	case clause.TriggerKindNoticeGiven:
		if c.Act > 0 && c.Act <= len(a.Acts) {
			days, sure := a.dates(c.Act-1, c).pick(e.Date)
			return clause.Moment{Days: days, Happened: sure}
		}
	}
	return a.happening(e, c)
}

// happening looks for recorded acts.
func (a *Agreement) happening(e clause.Trigger, c clause.View) clause.Moment {
	which, party := e.Which, e.Party
	if which == clause.OccurrenceOwn {
		which, party = clause.OccurrenceFirst, c.Party
	}
	switch {
	case party != "":
		return a.nth(1, e, party, c)
	case which == clause.OccurrenceFirst:
		return a.nth(1, e, "", c)
	case which == clause.OccurrenceNth:
		return a.nth(e.N, e, "", c)
	case which != "" && which != clause.OccurrenceLast:
		return clause.Moment{} // a later release knows
	}
	return a.last(e, c)
}

// is reports whether an act is an event of a kind.
func (act *Act) is(kind clause.TriggerKind) bool {
	if kind == clause.TriggerKindConsent {
		return act.Kind == ActKindDeposited || act.Kind == ActKindExchanged || act.Kind == ActKindNotified
	}
	return string(act.Kind) == string(kind)
}

// covers reports whether an act was done by a party, or for it. An act that names
// nobody was done by all.
func (act *Act) covers(party string) bool {
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

// names reports whether an actor is the party with a country code or an id. It
// compares without making a text of the code.
func names(a country.Actor, party string) bool {
	if a.State == 0 {
		return a.ID != "" && string(a.ID) == party
	}
	var buf [4]byte
	text, _ := a.State.AppendText(buf[:0])
	return string(text) == party
}

// nth returns the n-th event in the order of dates; by one party, or by any. An
// event on a day not recorded may be any of them.
func (a *Agreement) nth(n uint32, e clause.Trigger, party string, c clause.View) clause.Moment {
	var earliest bilateral.Days
	found, dated := uint32(0), uint32(0)
	var undated bilateral.Days
	for i := range a.Acts {
		if !a.matches(i, e, party, c) {
			continue
		}
		found++
		if days, sure := a.dates(i, c).pick(e.Date); sure == bilateral.Yes {
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
	// The n-th smallest: the one that n-1 others come before. Days that may be in
	// either order are ordered by their first.
	for i := range a.Acts {
		if !a.matches(i, e, party, c) {
			continue
		}
		days, _ := a.dates(i, c).pick(e.Date)
		before := uint32(0)
		for j := range a.Acts {
			if j == i || !a.matches(j, e, party, c) {
				continue
			}
			other, _ := a.dates(j, c).pick(e.Date)
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

func (a *Agreement) matches(i int, e clause.Trigger, party string, c clause.View) bool {
	act := &a.Acts[i]
	return act.is(e.Kind) && a.known(i, c) && (party == "" || act.covers(party))
}

// last returns the event when all parties have done it: the latest of theirs. Where
// the parties are not recorded it is the latest recorded act, if that one does not
// name a single party.
func (a *Agreement) last(e clause.Trigger, c clause.View) clause.Moment {
	out := clause.Moment{Happened: bilateral.No}
	any, alone := false, false
	for i := range a.Acts {
		if !a.matches(i, e, "", c) {
			continue
		}
		days, sure := a.dates(i, c).pick(e.Date)
		if !any {
			out = clause.Moment{Days: days, Happened: sure}
		} else {
			out = clause.Moment{Days: out.Days.Later(days), Happened: out.Happened.And(sure)}
		}
		any, alone = true, len(a.Acts[i].By) == 1
	}
	if !any {
		if e.Kind == clause.TriggerKindConsent && a.signed(c) {
			return clause.Moment{Happened: bilateral.Unknown} // the signature may be the consent (VCLT article 12)
		}
		return out
	}
	missing := len(a.Parties) == 0 && alone
	for i := range a.Parties {
		missing = missing || !a.done(e, a.Parties[i].Actor, c)
	}
	if missing {
		out.Days.Last = bilateral.Date{}
		if out.Happened = bilateral.No; len(a.Parties) == 0 {
			out.Happened = bilateral.Unknown
		}
	}
	return out
}

// done reports whether a party has done an event.
func (a *Agreement) done(e clause.Trigger, party country.Actor, c clause.View) bool {
	for i := range a.Acts {
		act := &a.Acts[i]
		if act.is(e.Kind) && a.known(i, c) && act.coversActor(party) {
			return true
		}
	}
	return false
}

// coversActor is covers for an actor.
func (act *Act) coversActor(party country.Actor) bool {
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

func (a *Agreement) signed(c clause.View) bool {
	for i := range a.Acts {
		if a.Acts[i].Kind == ActKindSigned && a.known(i, c) {
			return true
		}
	}
	return false
}
