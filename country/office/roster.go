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
	at       map[bilateral.ID]int32 // the index of the first office with an id
	people   map[bilateral.ID]int32 // the number of a person
	states   map[country.Code]int32 // the number of a state
	byOffice groups                 // the terms of each office
	byPerson groups                 // the terms of each person
	byState  groups                 // the offices of each state, and those that serve it too
}

// NewRoster returns the roster of offices and terms, in time linear in their number. It keeps
// the slices: after records were changed, make a new one. If two offices have one id, the
// first counts. Terms of an office that is not among them are ignored.
func NewRoster(offices []Office, terms []Term) *Roster {
	r := &Roster{
		offices: offices, terms: terms, at: make(map[bilateral.ID]int32, len(offices)),
		people: make(map[bilateral.ID]int32, len(terms)), states: make(map[country.Code]int32),
	}
	members := make([]member, 0, max(len(offices), len(terms)))
	var last []int32 // the last office of each state
	for i := range offices {
		o := &offices[i]
		if _, ok := r.at[o.ID]; ok {
			continue
		}
		r.at[o.ID] = int32(i)
		serve := func(state country.Code) {
			n := number(r.states, state)
			if int(n) == len(last) {
				last = append(last, -1)
			}
			if last[n] != int32(i) { // a state named twice counts once
				last[n] = int32(i)
				members = append(members, member{n, int32(i)})
			}
		}
		serve(o.State)
		for _, state := range o.Also {
			serve(state)
		}
	}
	r.byState = group(len(r.states), members)
	members = members[:0]
	for j := range terms {
		if i, ok := r.at[terms[j].Office]; ok {
			members = append(members, member{i, int32(j)})
		}
	}
	r.byOffice = group(len(offices), members)
	for n := range members {
		members[n].of = number(r.people, terms[members[n].item].Person)
	}
	r.byPerson = group(len(r.people), members)
	return r
}

// number returns the number of a key in order of appearance.
func number[K comparable](seen map[K]int32, key K) int32 {
	n, ok := seen[key]
	if !ok {
		n = int32(len(seen))
		seen[key] = n
	}
	return n
}

// A member says that an item belongs to a group.
type member struct{ of, item int32 }

// groups hold the items of each of a number of groups in one list.
type groups struct{ first, items []int32 }

// group returns the members by their groups, each in the order of the members.
func group(n int, members []member) groups {
	g := groups{make([]int32, n+2), make([]int32, len(members))}
	for _, m := range members {
		g.first[m.of+2]++
	}
	for i := 2; i < len(g.first); i++ {
		g.first[i] += g.first[i-1]
	}
	for _, m := range members { // first[of+1] moves from the beginning of the group to its end
		g.items[g.first[m.of+1]] = m.item
		g.first[m.of+1]++
	}
	return g
}

// of returns the items of a group.
func (g groups) of(i int32) []int32 { return g.items[g.first[i]:g.first[i+1]] }

// termsIn returns the terms of an office, and termsOf those of a person, in recorded order.
func (r *Roster) termsIn(office bilateral.ID) []int32 {
	if i, ok := r.at[office]; ok {
		return r.byOffice.of(i)
	}
	return nil
}

func (r *Roster) termsOf(person bilateral.ID) []int32 {
	if i, ok := r.people[person]; ok {
		return r.byPerson.of(i)
	}
	return nil
}

// officesOf returns the offices of a state, and those that serve it too, in recorded order.
func (r *Roster) officesOf(state country.Code) []int32 {
	if i, ok := r.states[state]; ok {
		return r.byState.of(i)
	}
	return nil
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
	for _, i := range r.officesOf(state) {
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
	for _, j := range r.termsOf(person) {
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
	for _, j := range r.termsIn(office) {
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
