package office

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// A Roster answers who held which office on a day, from offices and terms. What the
// terms do not say stays unknown.
type Roster struct {
	offices []Office
	terms   []Term
	at      map[bilateral.ID]int // the index of the office with an id
}

// NewRoster returns the roster of offices and terms. It keeps the slices. If two
// offices have one id, the first counts. Terms of an office that is not among them are
// ignored.
func NewRoster(offices []Office, terms []Term) *Roster {
	r := &Roster{offices, terms, make(map[bilateral.ID]int, len(offices))}
	for i := range offices {
		if _, ok := r.at[offices[i].ID]; !ok {
			r.at[offices[i].ID] = i
		}
	}
	return r
}

// A Holding is a term that may cover a day.
type Holding struct {
	// Term is the term.
	Term *Term
	// Office is the office that it is in.
	Office *Office
	// Truth is Yes if the person held the office, and the office had the role that was
	// asked for, and Unknown if the record does not say.
	Truth bilateral.Truth
}

// Holders returns who held an office on a day, or may have, in recorded order. If as
// many persons as it has seats certainly held it, nobody else did. An empty answer
// means that nobody is recorded, not that the office was vacant.
func (r *Roster) Holders(office bilateral.ID, on bilateral.Date) []Holding {
	i, ok := r.at[office]
	if !ok {
		return nil
	}
	o := &r.offices[i]
	var all, sure []Holding
	for j := range r.terms {
		t := &r.terms[j]
		if t.Office != office {
			continue
		}
		switch truth := t.Holds(on.Days()); truth {
		case bilateral.Yes:
			sure = append(sure, Holding{t, o, truth})
			all = append(all, Holding{t, o, truth})
		case bilateral.Unknown:
			all = append(all, Holding{t, o, truth})
		}
	}
	seats := o.Seats
	if seats.IsZero() {
		seats = bilateral.Exactly(1)
	}
	if most, bounded := seats.Max(); bounded && uint32(persons(sure)) >= most {
		return sure
	}
	return all
}

// persons returns how many persons hold something: several terms can be of one person.
func persons(list []Holding) int {
	n := 0
	for i := range list {
		if !slices.ContainsFunc(list[:i], func(h Holding) bool { return h.Term.Person == list[i].Term.Person }) {
			n++
		}
	}
	return n
}

// InRole returns who had a role in a state on a day, or may have had, whatever the
// office is called: the head of government, say. Yes needs an office that has the role
// on that day, and a term in it.
func (r *Roster) InRole(role RoleKind, state country.Code, on bilateral.Date) []Holding {
	var out []Holding
	for i := range r.offices {
		o := &r.offices[i]
		if r.at[o.ID] != i || o.State != state || !o.states(role) {
			continue
		}
		has := o.Has(role, on.Days())
		if has == bilateral.No {
			continue
		}
		for _, h := range r.Holders(o.ID, on) {
			h.Truth = h.Truth.And(has)
			out = append(out, h)
		}
	}
	return out
}
