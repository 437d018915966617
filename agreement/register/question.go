package register

import (
	"iter"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
)

// The questions that people ask of a relationship. Each answers from lists that are made when
// the first question of its kind is asked, in one pass over the records; from then on it costs
// what it yields, but for Points, which looks at all that have the rarest of what is asked. Several
// goroutines can ask at once. Of a register that was merged, ask [Register.Joined]: there each
// person, office and body has one id.

// AgreementsBetween yields the agreements to which both states of a pair are parties, in the
// order of the register: as states, or by their organs, bodies and enterprises. With predecessors
// it also yields those of the states that either succeeded, such as the Soviet Union.
func (ix *Index) AgreementsBetween(pair country.Pair, predecessors bool) iter.Seq[*agreement.Agreement] {
	return func(yield func(*agreement.Agreement) bool) {
		ix.agreementPostings()
		for p := range withPredecessors(pair, predecessors) {
			for _, i := range ix.postings.agreements.pair.get(p) {
				if !yield(&ix.r.Agreements[i]) {
					return
				}
			}
		}
	}
}

// VisitsBetween yields the visits of either state of a pair to the other, in the order of the
// register.
func (ix *Index) VisitsBetween(pair country.Pair, predecessors bool) iter.Seq[*meeting.Visit] {
	return func(yield func(*meeting.Visit) bool) {
		ix.visitPostings()
		for p := range withPredecessors(pair, predecessors) {
			for _, i := range ix.postings.visits.pair.get(p) {
				if !yield(&ix.r.Visits[i]) {
					return
				}
			}
		}
	}
}

// withPredecessors yields a pair and, on request, the pairs of the states that its states
// succeeded.
func withPredecessors(pair country.Pair, predecessors bool) iter.Seq[country.Pair] {
	return func(yield func(country.Pair) bool) {
		if !yield(pair) || !predecessors {
			return
		}
		a, b := pair.States()
		first, second := []country.Code{a}, []country.Code{b}
		for s := range country.Predecessors(a) {
			first = append(first, s.Predecessor)
		}
		for s := range country.Predecessors(b) {
			second = append(second, s.Predecessor)
		}
		seen := map[country.Pair]bool{pair: true}
		for _, x := range first {
			for _, y := range second {
				if p, err := country.NewPair(x, y); err == nil && !seen[p] {
					seen[p] = true
					if !yield(p) {
						return
					}
				}
			}
		}
	}
}

// MeetingsOf yields the meetings in which somebody took part, as host, participant or in a
// delegation, in the order of the register, and the part of the meeting; a nil part means that
// it is not said which. The id is that of a person, an office, a term or a body. A person is
// found by every term, an office by all who held it.
func (ix *Index) MeetingsOf(id bilateral.ID) iter.Seq2[*meeting.Meeting, *meeting.Segment] {
	return func(yield func(*meeting.Meeting, *meeting.Segment) bool) {
		ix.meetingPostings()
		for _, i := range ix.postings.meetings.who.get(id) {
			m := &ix.r.Meetings[i]
			found := false
			for j := range m.Segments {
				for who := range inSegment(&m.Segments[j]) {
					if ix.isBehind(who, id) {
						found = true
						if !yield(m, &m.Segments[j]) {
							return
						}
						break
					}
				}
			}
			if !found && !yield(m, nil) {
				return
			}
		}
	}
}

// isBehind reports whether an actor stands for somebody.
func (ix *Index) isBehind(a country.Actor, id bilateral.ID) bool {
	found := false
	ix.behind(a, func(other bilateral.ID) { found = found || other == id })
	return found
}

// Met yields the meetings in which two took part, and the part in which both did; a nil part
// means that it is not said that they sat together in one.
func (ix *Index) Met(a, b bilateral.ID) iter.Seq2[*meeting.Meeting, *meeting.Segment] {
	return func(yield func(*meeting.Meeting, *meeting.Segment) bool) {
		ix.meetingPostings()
		for _, i := range ix.postings.meetings.who.get(a) {
			m := &ix.r.Meetings[i]
			there := false
			for who := range attending(m) {
				there = there || ix.isBehind(who, b)
			}
			if there && !yield(m, ix.together(m, a, b)) {
				return
			}
		}
	}
}

// together returns the part of a meeting in which two took part.
func (ix *Index) together(m *meeting.Meeting, a, b bilateral.ID) *meeting.Segment {
	for j := range m.Segments {
		first, second := false, false
		for who := range inSegment(&m.Segments[j]) {
			first, second = first || ix.isBehind(who, a), second || ix.isBehind(who, b)
		}
		if first && second {
			return &m.Segments[j]
		}
	}
	return nil
}

// MeetingOf returns the meeting of a segment, or nil.
func (ix *Index) MeetingOf(segment bilateral.ID) *meeting.Meeting {
	ix.meetingPostings()
	if i, ok := ix.postings.meetings.segment[segment]; ok {
		return &ix.r.Meetings[i]
	}
	return nil
}

// AgreementOf returns the agreement of an act, or nil.
func (ix *Index) AgreementOf(act bilateral.ID) *agreement.Agreement {
	ix.agreementPostings()
	if i, ok := ix.postings.agreements.act[act]; ok {
		return &ix.r.Agreements[i]
	}
	return nil
}

// SignedBy yields the agreements that somebody signed, in the order of the register, and the
// act: a person, in any office, an office, or a term.
func (ix *Index) SignedBy(id bilateral.ID) iter.Seq2[*agreement.Agreement, *agreement.Act] {
	return func(yield func(*agreement.Agreement, *agreement.Act) bool) {
		ix.agreementPostings()
		for _, i := range ix.postings.agreements.signer.get(id) {
			a := &ix.r.Agreements[i]
			for j := range a.Acts {
				act := &a.Acts[j]
				for k := range act.Signatures {
					if ix.isBehind(act.Signatures[k].Signatory, id) {
						if !yield(a, act) {
							return
						}
						break
					}
				}
			}
		}
	}
}

// Sessions yields the sessions of a commission, in the order of their days; those without a day
// come last.
func (ix *Index) Sessions(commission bilateral.ID) iter.Seq[*meeting.Meeting] {
	return func(yield func(*meeting.Meeting) bool) {
		ix.meetingPostings()
		list := sortedByDate(ix.postings.meetings.commission.get(commission), func(i int32) bilateral.Days { return ix.r.Meetings[i].Dates.Begins() })
		for _, i := range list {
			if !yield(&ix.r.Meetings[i]) {
				return
			}
		}
	}
}

// A PointQuery says which points are asked for: those for which all that is stated holds.
type PointQuery struct {
	// Area is what they are about: that area, or one below it. Empty means any.
	Area area.Code
	// Year is the year of the point, or of the meeting, visit or event at which it was made.
	// Zero means any.
	Year int
	// Holder is who holds it. Zero means anybody.
	Holder country.Actor
	// Kind says in what way it was expressed. Empty means any.
	Kind meeting.PointKind
	// Tone is a mark of the kind: "reports" for what was only said, "offers" for what was
	// offered or asked for, "commits" for what was promised ([meeting.PointKinds]). Empty means
	// any.
	Tone string
}

// Points yields the points that a query asks for, in the order of the register. It looks at
// those that have the rarest of what is asked.
func (ix *Index) Points(q PointQuery) iter.Seq[*meeting.Point] {
	return func(yield func(*meeting.Point) bool) {
		list, all := ix.rarest(q)
		n := len(list)
		if all {
			n = len(ix.r.Points)
		}
		for k := range n {
			i := k
			if !all {
				i = int(list[k])
			}
			if p := &ix.r.Points[i]; ix.meets(p, q) && !yield(p) {
				return
			}
		}
	}
}

// rarest returns the shortest list of points that have one thing that is asked for, or all.
func (ix *Index) rarest(q PointQuery) (list []int32, all bool) {
	ix.pointPostings()
	p, all := &ix.postings.points, true
	take := func(some []int32) {
		if all || len(some) < len(list) {
			list, all = some, false
		}
	}
	if q.Area != "" {
		take(p.area.get(q.Area))
	}
	if q.Year != 0 {
		take(p.year.get(q.Year))
	}
	if !q.Holder.IsZero() {
		take(p.holder.get(q.Holder))
	}
	if q.Kind != "" {
		take(p.kind.get(q.Kind))
	}
	return list, all
}

// meets reports whether a point has all that is asked for.
func (ix *Index) meets(p *meeting.Point, q PointQuery) bool {
	if q.Kind != "" && p.Kind != q.Kind || q.Year != 0 && ix.madeOn(p).Year() != q.Year {
		return false
	}
	if q.Tone != "" {
		if row, ok := meeting.PointKinds.Find(string(p.Kind)); !ok || !row.Marked(q.Tone) {
			return false
		}
	}
	found := q.Area == ""
	for _, code := range p.About.Areas {
		found = found || code.Within(q.Area)
	}
	held := q.Holder.IsZero()
	for _, holder := range p.Holders {
		held = held || holder == q.Holder
	}
	return found && held
}
