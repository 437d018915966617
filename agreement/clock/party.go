package clock

import (
	"math/bits"
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/country"
)

// parties are the recorded parties of an agreement.
type parties struct {
	list []agreement.Party
	all  mask
	find map[country.Actor]int // for many parties
	// same gives, for a party that is gone and that another state continues, that
	// state. Nil if there is none.
	same []country.Code
	gone []gone
}

// gone is a party whose existence has ended, or is not certain.
type gone struct {
	party  int
	before bilateral.Days // the exclusive end; zero means that its existence is contested
	// Whether states came after it that may be bound in its place.
	presumed bool
}

func partiesOf(a *agreement.Agreement) parties {
	ps := parties{list: a.Parties}
	for i := range a.Parties {
		ps.all.set(i)
		ps.exists(i, a.Parties[i].Actor.State)
	}
	const few = 16 // parties: comparing with so many costs less than a map
	if len(a.Parties) > few {
		ps.find = make(map[country.Actor]int, len(a.Parties))
		for i := range a.Parties {
			ps.find[a.Parties[i].Actor] = i
		}
	}
	return ps
}

// exists records a party that is gone, continued by another state, or whose existence
// is contested.
func (ps *parties) exists(i int, state country.Code) {
	if state == 0 || state.Status() == country.StatusAssigned && !country.Contested(state) {
		return
	}
	if country.Contested(state) {
		ps.gone = append(ps.gone, gone{party: i})
		return
	}
	before, ended := country.ExistenceOf(state).Legal.Before.Date()
	if !ended {
		return
	}
	g := gone{party: i, before: before.Days()}
	for s := range country.Successors(state) {
		if s.Kind == country.SuccessionKindContinuation || s.Kind == country.SuccessionKindRecoding {
			if ps.same == nil {
				ps.same = make([]country.Code, len(ps.list))
			}
			ps.same[i] = s.Successor
			return // the same party goes on
		}
	}
	for _, s := range country.AllSuccessors(state) {
		switch s.Presumption {
		case country.PresumptionContinues, country.PresumptionByAgreement, country.PresumptionSameParty, country.PresumptionEndsForTerritory:
			g.presumed = true
		}
	}
	ps.gone = append(ps.gone, g)
}

// index returns the party that an actor is, or -1.
func (ps *parties) index(actor country.Actor) int {
	if ps.find != nil {
		if i, ok := ps.find[actor]; ok {
			return i
		}
	} else {
		for i := range ps.list {
			if ps.list[i].Actor == actor {
				return i
			}
		}
	}
	if actor.State != 0 {
		return slices.Index(ps.same, actor.State)
	}
	return -1
}

// named returns the party with a country code or id, or stranger.
func (ps *parties) named(party string) int {
	if len(ps.list) == 0 {
		return everyone // nobody knows who the parties are
	}
	for i := range ps.list {
		if names(ps.list[i].Actor, party) || ps.same != nil && ps.same[i] != 0 && names(country.StateActor(ps.same[i]), party) {
			return i
		}
	}
	return stranger
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

// code returns the country code or id of a party.
func (ps *parties) code(p int) string {
	if p < 0 || p >= len(ps.list) {
		return ""
	}
	return ps.list[p].Actor.String()
}

// many reports whether there are more than two parties, so that one can leave and the
// others go on.
func (ps *parties) many() bool { return len(ps.list) > 2 }

// A mask is a set of parties, by their index.
type mask struct {
	low  uint64
	more []uint64
}

func (m *mask) set(i int) {
	if i < 64 {
		m.low |= 1 << i
		return
	}
	for len(m.more) < i/64 {
		m.more = append(m.more, 0)
	}
	m.more[i/64-1] |= 1 << (i % 64)
}

func (m *mask) clear(i int) {
	if i < 64 {
		m.low &^= 1 << i
	} else if i/64 <= len(m.more) {
		m.more[i/64-1] &^= 1 << (i % 64)
	}
}

func (m mask) has(i int) bool {
	if i < 64 {
		return m.low&(1<<i) != 0
	}
	return i/64 <= len(m.more) && m.more[i/64-1]&(1<<(i%64)) != 0
}

func (m mask) empty() bool {
	return m.low == 0 && !slices.ContainsFunc(m.more, func(w uint64) bool { return w != 0 })
}

// covers reports whether m holds all of n.
func (m mask) covers(n mask) bool {
	if n.low&^m.low != 0 {
		return false
	}
	for i, w := range n.more {
		if i < len(m.more) {
			w &^= m.more[i]
		}
		if w != 0 {
			return false
		}
	}
	return true
}

// add puts all of n into m.
func (m *mask) add(n mask) {
	m.low |= n.low
	for len(m.more) < len(n.more) {
		m.more = append(m.more, 0)
	}
	for i, w := range n.more {
		m.more[i] |= w
	}
}

func (m mask) count() int {
	n := bits.OnesCount64(m.low)
	for _, w := range m.more {
		n += bits.OnesCount64(w)
	}
	return n
}
