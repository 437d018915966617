package register

import (
	"iter"
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
)

// A Dyad is a record of event data: one state did or said something to another. Research
// counts such records by the codes of CAMEO and the types of PLOVER.
type Dyad struct {
	// Date is when, as stated: of the record, or for a point without a date of its own of the
	// meeting, visit or event at which it was made. Zero means not stated.
	Date bilateral.Date `json:"date,omitzero"`
	// Actor is the state that did or said it. Always stated.
	Actor country.Code `json:"actor"`
	// Recipient is the state that it was done or said to, another one than the actor. Always
	// stated.
	Recipient country.Code `json:"recipient"`
	// Code is the code of CAMEO, such as 112.
	Code string `json:"code"`
	// Type is the type of PLOVER, such as accuse.
	Type string `json:"type"`
	// Basis is stated if the record names both, and inferred if the recipient is the other side
	// at the occasion.
	Basis bilateral.Basis `json:"basis"`
	// Record is the id of the point, event, meeting or visit.
	Record bilateral.ID `json:"record"`
}

// Dyads yields the points, events, meetings and visits of the register as records of event data,
// in the order of the register: one for each pair of an actor and a recipient. What two do
// together gives two, one in each direction.
//
// It leaves out what event data cannot say: what has no code ([meeting.EventCodes]), no actor or
// no recipient of another state, and what has not happened, since it was planned, put off,
// cancelled or failed. Persons and bodies count as the state of their office. A record that
// stands for several gives one. Records that are accounts of one thing ([bilateral.LinkKind]
// same-as) each give their own: [Index.SameAs] says which to count once.
func (ix *Index) Dyads() iter.Seq[Dyad] {
	return func(yield func(Dyad) bool) {
		for i := range ix.r.Points {
			p := &ix.r.Points[i]
			code, ok := p.EventCode()
			if !ok {
				continue
			}
			d := newDyad(code, ix.madeOn(p), p.ID)
			from, to := ix.states(slices.Values(p.Holders)), ix.states(both(p.Addressees, p.Against))
			if len(to) == 0 && (p.Mutual == bilateral.Yes || len(from) > 1) {
				to = from
			} else if len(to) == 0 {
				to, d.Basis = ix.present(p.In), bilateral.BasisInferred
			}
			if !dyads(d, from, to, yield) {
				return
			}
		}
		for i := range ix.r.Events {
			e := &ix.r.Events[i]
			code, ok := e.EventCode()
			if !ok || !happened(e.Changes) {
				continue
			}
			from, to := ix.states(slices.Values(e.Organizers)), ix.states(both(e.To, e.Against))
			if len(to) == 0 {
				to = ix.states(both(e.Organizers, e.Participants))
			}
			if !dyads(newDyad(code, e.Dates.First(), e.ID), from, to, yield) {
				return
			}
		}
		for i := range ix.r.Meetings {
			m := &ix.r.Meetings[i]
			code, ok := m.EventCode()
			if !ok || !happened(m.Changes) {
				continue
			}
			sides := ix.sides(m)
			if !dyads(newDyad(code, m.Dates.First(), m.ID), sides, sides, yield) {
				return
			}
		}
		for i := range ix.r.Visits {
			v := &ix.r.Visits[i]
			code, ok := v.EventCode()
			if !ok || !happened(v.Changes) || v.Sending.IsZero() || v.Receiving.IsZero() {
				continue
			}
			if !dyads(newDyad(code, v.Dates.First(), v.ID), []country.Code{v.Sending}, []country.Code{v.Receiving}, yield) {
				return
			}
		}
	}
}

// newDyad returns what a record says of itself; its states come from [dyads].
func newDyad(code meeting.EventCode, date bilateral.Date, record bilateral.ID) Dyad {
	return Dyad{Date: date, Code: code.Code, Type: code.Type, Basis: bilateral.BasisStated, Record: record}
}

// dyads yields one record for each actor and each recipient of another state.
func dyads(d Dyad, from, to []country.Code, yield func(Dyad) bool) bool {
	for _, d.Actor = range from {
		for _, d.Recipient = range to {
			if d.Actor != d.Recipient && !yield(d) {
				return false
			}
		}
	}
	return true
}

// happened reports whether something may have taken place, as its latest change says.
func happened(changes bilateral.Changes) bool {
	switch changes.Latest() {
	case bilateral.StatusPlanned, bilateral.StatusPostponed, bilateral.StatusCancelled, bilateral.StatusFailed:
		return false
	}
	return true
}

// both yields the actors of two lists.
func both(a, b []country.Actor) iter.Seq[country.Actor] { return slices.Values(slices.Concat(a, b)) }

// states returns the states of some actors, each once.
func (ix *Index) states(actors iter.Seq[country.Actor]) []country.Code {
	var list []country.Code
	for a := range actors {
		list = ix.statesOf(a, list)
	}
	return once(list)
}

// once removes what stands in a short list a second time.
func once(list []country.Code) []country.Code {
	out := list[:0]
	for _, code := range list {
		if !slices.Contains(out, code) {
			out = append(out, code)
		}
	}
	return out
}

// sides returns the states that sat in a meeting: those of who attended, of the delegations, and
// of the commission whose session it is.
func (ix *Index) sides(m *meeting.Meeting) []country.Code {
	list := ix.states(attending(m))
	for i := range m.Segments {
		for j := range m.Segments[i].Delegations {
			if state := m.Segments[i].Delegations[j].State; !state.IsZero() {
				list = append(list, state)
			}
		}
	}
	if x := ix.Commission(m.Commission); x != nil && len(list) == 0 {
		list = append(list, x.States...)
	}
	if v := ix.Visit(m.Visit); v != nil && len(list) < 2 && !v.Sending.IsZero() && !v.Receiving.IsZero() {
		list = append(list, v.Sending, v.Receiving)
	}
	return once(list)
}

// present returns the states that were at a meeting, segment, visit or event.
func (ix *Index) present(id bilateral.ID) []country.Code {
	switch x := ix.Find(id).(type) {
	case *meeting.Meeting:
		return ix.sides(x)
	case *meeting.Segment:
		if m := ix.MeetingOf(id); m != nil {
			return ix.sides(m)
		}
	case *meeting.Visit:
		if !x.Sending.IsZero() && !x.Receiving.IsZero() {
			return []country.Code{x.Sending, x.Receiving}
		}
	case *meeting.Event:
		return ix.states(both(x.Organizers, x.Participants))
	}
	return nil
}
