package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// A Clock answers questions about one agreement, seen from one place: for which
// party, with what other agreements have come to, as known on which day. [New] makes
// one; the zero Clock knows no agreement and must not be used.
//
// A Clock reads its agreement and never changes it.
type Clock struct {
	a    *agreement.Agreement
	view clause.View
}

// New returns the clock of an agreement. The Facts of the view are replaced by those
// of the agreement.
func New(a *agreement.Agreement, view clause.View) *Clock {
	view.Facts = (*facts)(a)
	return &Clock{a, view}
}

// Event returns the moment of something that clauses count from: of recorded acts,
// and of what the clauses compute from them.
func (c *Clock) Event(e clause.Trigger) clause.Moment { return c.event(e) }

// EnglishName returns what a party is called in English: as the agreement prints it
// if that is recorded, and otherwise the short name of the state with its article. A
// code or id of nobody gives "".
func (c *Clock) EnglishName(id string) string { return (*facts)(c.a).EnglishName(id) }

// forAll returns the clock of the same agreement, asked about no party.
func (c *Clock) forAll() Clock {
	view := c.view
	view.Party = ""
	return Clock{c.a, view}
}

// about returns the clock that is asked about the act with an index: its rules count
// from that one.
func (c *Clock) about(act int) Clock {
	view := c.view
	view.Act = act + 1
	return Clock{c.a, view}
}

// several reports whether the record stands for several documents, about which no
// question can be answered.
func (c *Clock) several() bool {
	return !c.a.Count.IsZero() && c.a.Count != bilateral.Exactly(1)
}

// facts is an agreement as the facts of its own clauses.
type facts agreement.Agreement

// Event is the method of [clause.Facts].
func (f *facts) Event(e clause.Trigger, view clause.View) clause.Moment {
	c := Clock{(*agreement.Agreement)(f), view}
	return c.event(e)
}

// EnglishName is the method of [clause.Names].
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
