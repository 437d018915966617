package office

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// A Roster answers who held which office on a day, from offices and terms. What the
// terms do not say stays unknown. It has the terms by office and by person and the offices
// by state, so an answer about one of them looks at no other.
type Roster struct {
	offices  []Office
	terms    []Term
	at       map[bilateral.ID]int     // the index of the office with an id
	byOffice map[bilateral.ID][]int32 // the terms of an office, in recorded order
	byPerson map[bilateral.ID][]int32 // the terms of a person
	byState  map[country.Code][]int32 // the offices of a state and those that serve it too
}

// NewRoster returns the roster of offices and terms, in time linear in their number. It keeps
// the slices: after records were changed, make a new one. If two offices have one id, the
// first counts. Terms of an office that is not among them are ignored.
func NewRoster(offices []Office, terms []Term) *Roster {
	r := &Roster{
		offices: offices, terms: terms, at: make(map[bilateral.ID]int, len(offices)),
		byOffice: make(map[bilateral.ID][]int32, len(offices)), byPerson: make(map[bilateral.ID][]int32, len(terms)),
		byState: make(map[country.Code][]int32),
	}
	for i := range offices {
		o := &offices[i]
		if _, ok := r.at[o.ID]; ok {
			continue
		}
		r.at[o.ID] = i
		r.serve(o.State, i)
		for _, state := range o.Also {
			r.serve(state, i)
		}
	}
	for j := range terms {
		t := &terms[j]
		if _, ok := r.at[t.Office]; ok {
			r.byOffice[t.Office] = append(r.byOffice[t.Office], int32(j))
			r.byPerson[t.Person] = append(r.byPerson[t.Person], int32(j))
		}
	}
	return r
}

// serve enters an office in the list of a state, once.
func (r *Roster) serve(state country.Code, office int) {
	list := r.byState[state]
	if n := len(list); n == 0 || list[n-1] != int32(office) {
		r.byState[state] = append(list, int32(office))
	}
}

// office returns the office with an id, or nil.
func (r *Roster) office(id bilateral.ID) *Office {
	i, ok := r.at[id]
	if !ok {
		return nil
	}
	return &r.offices[i]
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

// InRole returns who had a role in a state on a day, or may have had, whatever the
// office is called: the head of government, say. Yes needs an office that has the role
// on that day, and a term in it. An office that several states share is found for each of
// them.
func (r *Roster) InRole(role RoleKind, state country.Code, on bilateral.Date) []Holding {
	var out []Holding
	for _, i := range r.byState[state] {
		o := &r.offices[i]
		if !o.states(role) {
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

// Held returns the offices that a person held on a day, or may have held, in recorded order.
// An empty answer means that none is recorded. It looks at the terms of the person alone,
// so it does not know of others who certainly fill the seats: [Roster.Holders] does.
func (r *Roster) Held(person bilateral.ID, on bilateral.Date) []Holding {
	var out []Holding
	for _, j := range r.byPerson[person] {
		t := &r.terms[j]
		o := r.office(t.Office)
		if truth := t.claims(o, on.Days()).And(t.accepted(0, on.Days())); truth != bilateral.No {
			out = append(out, Holding{t, o, truth})
		}
	}
	return out
}

// Over returns who held an office on some day of a span, or may have, in recorded order. A
// bound of the span that is zero sets no limit. Yes means certainly on at least one day of it
// and, as with Holders, that nobody contests it. It looks at the terms of the office alone.
func (r *Roster) Over(office bilateral.ID, span bilateral.Span) []Holding {
	o := r.office(office)
	if o == nil {
		return nil
	}
	span = limits(span)
	if limits(o.Span).Overlaps(span) == bilateral.No {
		return nil
	}
	var out []Holding
	for _, j := range r.byOffice[office] {
		t := &r.terms[j]
		if t.Span.Overlaps(span) == bilateral.No {
			continue
		}
		truth := bilateral.Unknown
		if sure, ok := t.certain(); ok && t.Contested != bilateral.Yes {
			truth = sure.Overlaps(span).Or(bilateral.Unknown)
		}
		out = append(out, Holding{t, o, truth})
	}
	return out
}
