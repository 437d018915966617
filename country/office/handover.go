package office

import (
	"slices"

	"github.com/bilateral-go/bilateral"
)

// A Handover is a date on which the holders of an office changed.
type Handover struct {
	// On is the date as the record states it: the first day of those who come in and the
	// exclusive end of those who go out. It may be a month or a year.
	On bilateral.Date
	// Out are the terms that ended. A term whose end is not stated is never among them.
	Out []*Term
	// In are the terms that began.
	In []*Term
	// Vacant is Yes if the office states a vacancy from that date, No if somebody came in,
	// who is not merely acting and whom nobody contests, and Unknown otherwise.
	Vacant bilateral.Truth
}

// Changes returns who followed whom in an office and on which dates, in the order of the
// dates, with the beginnings and ends of its vacancies. Dates that are stated alike are one
// change. The cost is that of sorting the terms of the office.
func (r *Roster) Changes(office bilateral.ID) []Handover {
	o := r.office(office)
	if o == nil {
		return nil
	}
	type step struct {
		on      bilateral.Date
		out, in *Term
		vacant  bool // a vacancy begins
	}
	var steps []step
	for _, j := range r.termsIn(office) {
		t := &r.terms[j]
		if !t.Span.From.IsZero() {
			steps = append(steps, step{on: t.Span.From, in: t})
		}
		if before, ok := t.Span.Before.Date(); ok {
			steps = append(steps, step{on: before, out: t})
		}
	}
	for _, s := range o.Vacant {
		if !s.From.IsZero() {
			steps = append(steps, step{on: s.From, vacant: true})
		}
		if before, ok := s.Before.Date(); ok {
			steps = append(steps, step{on: before})
		}
	}
	slices.SortStableFunc(steps, func(a, b step) int { return a.on.Compare(b.on) })
	var out []Handover
	for _, s := range steps {
		if n := len(out); n == 0 || out[n-1].On != s.on {
			out = append(out, Handover{On: s.on})
		}
		h := &out[len(out)-1]
		switch {
		case s.out != nil:
			h.Out = append(h.Out, s.out)
		case s.in != nil:
			h.In = append(h.In, s.in)
			if h.Vacant == bilateral.Unknown && s.in.Acting != bilateral.Yes && s.in.Contested != bilateral.Yes {
				h.Vacant = bilateral.No
			}
		case s.vacant:
			h.Vacant = bilateral.Yes
		}
	}
	return out
}
