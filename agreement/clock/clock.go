package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// A Clock answers questions about one agreement under one [clause.View]: for which
// party, with which facts about other agreements, as known on which day. [New] makes
// one. The zero Clock has no agreement and must not be used.
//
// A Clock reads its agreement and never changes it.
type Clock struct {
	a    *agreement.Agreement
	view clause.View
}

// New returns the clock of an agreement. New replaces the Facts of the view with
// those of the agreement.
func New(a *agreement.Agreement, view clause.View) *Clock {
	view.Facts = (*facts)(a)
	return &Clock{a, view}
}

// Event returns the moment of an event that clauses count from. The event is a
// recorded act or one that the clauses compute from the acts.
func (c *Clock) Event(e clause.Trigger) clause.Moment { return c.event(e) }

// EnglishName returns the English name of a party: the name that the agreement
// prints if that is recorded, and otherwise the short name of the state with its
// article. It returns "" for an unknown code or id.
func (c *Clock) EnglishName(id string) string { return (*facts)(c.a).EnglishName(id) }

// forAll returns the clock of the same agreement with a view that names no party.
func (c *Clock) forAll() Clock {
	view := c.view
	view.Party = ""
	return Clock{c.a, view}
}

// about returns the clock whose rules count from the act with the given index.
func (c *Clock) about(act int) Clock {
	view := c.view
	view.Act = act + 1
	return Clock{c.a, view}
}

// several reports whether the record stands for several documents. No question about
// such a record can be answered.
func (c *Clock) several() bool {
	return !c.a.Count.IsZero() && c.a.Count != bilateral.Exactly(1)
}

// facts gives the clauses of an agreement the facts of that agreement.
type facts agreement.Agreement

// Event implements [clause.Facts].
func (f *facts) Event(e clause.Trigger, view clause.View) clause.Moment {
	c := Clock{(*agreement.Agreement)(f), view}
	return c.event(e)
}

// EnglishName implements [clause.Names].
func (f *facts) EnglishName(id string) string {
	for i := range f.Parties {
		if name, ok := f.Parties[i].Name["en"]; ok && names(f.Parties[i].Actor, id) {
			return name
		}
	}
	if code, err := country.Parse(id); err == nil {
		return country.NameOrCode(code)
	}
	return ""
}
