package office

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// Holders returns who held an office on a day, or may have, in recorded order. If as
// many persons as it has seats certainly held it, nobody else did. Who holds an office that
// is contested is unknown; [Roster.HoldersFor] asks for the view of one state. An empty
// answer means that nobody is recorded, not that the office was vacant: [Roster.Vacant]
// answers that. It looks at the terms of the office alone.
func (r *Roster) Holders(office bilateral.ID, on bilateral.Date) []Holding {
	return r.HoldersFor(office, on, 0)
}

// HoldersFor returns who held an office on a day in the view of a state or an organization,
// as [Roster.Holders] does. Of those who contest the office it is certain for the one whom
// the state recognizes, and unknown for the others: nothing follows from silence. The zero
// Code is the view of nobody.
//
// If a contested term and others are more than the seats, all of them are contested, whether
// they say so or not.
func (r *Roster) HoldersFor(office bilateral.ID, on bilateral.Date, by country.Code) []Holding {
	o := r.office(office)
	if o == nil {
		return nil
	}
	day := on.Days()
	var all []Holding
	contested := false
	for _, j := range r.termsIn(office) {
		t := &r.terms[j]
		if truth := t.claims(o, day); truth != bilateral.No {
			all = append(all, Holding{t, o, truth})
			contested = contested || t.Contested == bilateral.Yes && truth == bilateral.Yes
		}
	}
	most, bounded := o.most()
	contested = contested && bounded && persons(all) > most
	kept := all[:0]
	for _, h := range all {
		if contested || h.Term.Contested == bilateral.Yes {
			h.Truth = h.Truth.And(h.Term.recognized(by, day))
		}
		if h.Truth != bilateral.No {
			kept = append(kept, h)
		}
	}
	if bounded && persons(kept) >= most {
		return slices.DeleteFunc(kept, func(h Holding) bool { return h.Truth != bilateral.Yes })
	}
	return kept
}

// claims reports whether a person held an office on a day, as the term, the span of the office
// and its vacancies say, whoever contests it. A term that a vacancy contradicts is Unknown.
func (t *Term) claims(o *Office, on bilateral.Days) bilateral.Truth {
	truth := t.Holds(on).And(o.Exists(on))
	if truth == bilateral.No || t.Acting == bilateral.Yes || o.vacant(on) != bilateral.Yes {
		return truth
	}
	if truth == bilateral.Yes {
		return bilateral.Unknown
	}
	return bilateral.No
}

// accepted reports whether a term is uncontested, or recognized by a state.
func (t *Term) accepted(by country.Code, on bilateral.Days) bilateral.Truth {
	if t.Contested != bilateral.Yes {
		return bilateral.Yes
	}
	return t.recognized(by, on)
}

// most returns how many can hold the office at a time, and whether there is a bound.
func (o *Office) most() (n int, bounded bool) {
	if o.Seats.IsZero() {
		return 1, o.Joint != bilateral.Yes
	}
	most, bounded := o.Seats.Max()
	return int(most), bounded
}

// persons returns how many persons certainly hold something: several terms can be of one
// person.
func persons(list []Holding) int {
	const few = 16 // comparing with this many costs less than a map
	var seen map[bilateral.ID]bool
	if len(list) > few {
		seen = make(map[bilateral.ID]bool, len(list))
	}
	n := 0
	for i := range list {
		h := &list[i]
		switch {
		case h.Truth != bilateral.Yes:
		case seen != nil:
			if !seen[h.Term.Person] {
				seen[h.Term.Person] = true
				n++
			}
		case !slices.ContainsFunc(list[:i], func(g Holding) bool { return g.Truth == bilateral.Yes && g.Term.Person == h.Term.Person }):
			n++
		}
	}
	return n
}
