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
	// Date is when, as stated: of the point, or of the meeting, visit or event at which it was
	// made. Zero means not stated.
	Date bilateral.Date `json:"date,omitzero"`
	// Actor is the state that did it.
	Actor country.Code `json:"actor"`
	// Recipient is the state that it was done to.
	Recipient country.Code `json:"recipient"`
	// Code is the code of CAMEO, such as 057.
	Code string `json:"code"`
	// Type is the type of PLOVER, such as agree.
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
			date, present := ix.occasion(p.In)
			if !p.Date.IsZero() {
				date = p.Date
			}
			from, to, basis := ix.states(p.Holders), ix.states(slices.Concat(p.Addressees, p.Against)), bilateral.BasisStated
			if len(to) == 0 && (p.Mutual == bilateral.Yes || len(from) > 1) {
				to = from
			} else if len(to) == 0 {
				to, basis = present, bilateral.BasisInferred
			}
			if !dyads(Dyad{Date: date, Code: code.Code, Type: code.Type, Basis: basis, Record: p.ID}, from, to, yield) {
				return
			}
		}
		for i := range ix.r.Events {
			e := &ix.r.Events[i]
			code, ok := e.EventCode()
			if !ok || !happened(e.Changes) {
				continue
			}
			from, to := ix.states(e.Organizers), ix.states(slices.Concat(e.To, e.Against))
			if len(to) == 0 {
				to = ix.states(slices.Concat(e.Organizers, e.Participants))
			}
			if !dyads(Dyad{Date: e.Dates.First(), Code: code.Code, Type: code.Type, Basis: bilateral.BasisStated, Record: e.ID}, from, to, yield) {
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
			if !dyads(Dyad{Date: m.Dates.First(), Code: code.Code, Type: code.Type, Basis: bilateral.BasisStated, Record: m.ID}, sides, sides, yield) {
				return
			}
		}
		for i := range ix.r.Visits {
			v := &ix.r.Visits[i]
			code, ok := v.EventCode()
			if !ok || !happened(v.Changes) || v.Sending.IsZero() || v.Receiving.IsZero() {
				continue
			}
			if !dyads(Dyad{Date: v.Dates.First(), Code: code.Code, Type: code.Type, Basis: bilateral.BasisStated, Record: v.ID}, []country.Code{v.Sending}, []country.Code{v.Receiving}, yield) {
				return
			}
		}
	}
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

// states returns the states of some actors, each once.
func (ix *Index) states(actors []country.Actor) []country.Code {
	var list []country.Code
	for _, a := range actors {
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
	var list []country.Code
	for who := range attending(m) {
		list = ix.statesOf(who, list)
	}
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

// occasion returns the day of a meeting, segment, visit or event, and the states that were there.
func (ix *Index) occasion(id bilateral.ID) (bilateral.Date, []country.Code) {
	m := ix.Meeting(id)
	if m == nil {
		m = ix.MeetingOf(id)
	}
	if m != nil {
		return m.Dates.First(), ix.sides(m)
	}
	if v := ix.Visit(id); v != nil && !v.Sending.IsZero() && !v.Receiving.IsZero() {
		return v.Dates.First(), []country.Code{v.Sending, v.Receiving}
	}
	if e := ix.Event(id); e != nil {
		return e.Dates.First(), ix.states(slices.Concat(e.Organizers, e.Participants))
	}
	return bilateral.Date{}, nil
}
