package register

import (
	"iter"
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/meeting"
)

// A FollowUp is what became of an instruction by a day.
type FollowUp struct {
	// Instruction is the id of the instruction.
	Instruction bilateral.ID `json:"instruction"`
	// State says where it stands.
	State FollowState `json:"state"`
	// Due is the last day to do it. Zero means that none is stated.
	Due bilateral.Date `json:"due,omitzero"`
	// Overdue says whether it was past that day and not done: Unknown without a day.
	Overdue bilateral.Truth `json:"overdue"`
	// Steps are what was done about it, in the order of their days: its own changes, and the
	// sessions, documents, projects and others that links of kind follows or implements lead
	// from, directly and through others. The first after "given" is the first known follow-up.
	Steps []Step `json:"steps,omitempty"`
}

// A FollowState is where an instruction stands on a day.
type FollowState string

// The states of instructions.
const (
	// FollowOpen: it was given, and no result is recorded.
	FollowOpen FollowState = "open"
	// FollowOverdue: its last day has passed, and neither a result nor a cancellation is recorded.
	FollowOverdue FollowState = "overdue"
	// FollowDone: it was completed, or what implements it was.
	FollowDone FollowState = "done"
	// FollowCancelled: it was cancelled.
	FollowCancelled FollowState = "cancelled"
	// FollowUnknown: nothing is recorded of what became of it, not even that it was given.
	FollowUnknown FollowState = "unknown"
)

// A Step is one thing done about an instruction.
type Step struct {
	// Record is the id of what was done: the instruction itself, a session, a document.
	Record bilateral.ID `json:"record"`
	// Date is when. Zero means not stated.
	Date bilateral.Date `json:"date,omitzero"`
	// Status is what the instruction or the record reached. Empty means not stated.
	Status bilateral.Status `json:"status,omitzero"`
	// Link says how the record follows. Empty for a change of the instruction itself.
	Link bilateral.LinkKind `json:"link,omitzero"`
	// Basis says what the step rests on: stated in a source, or inferred by who made the
	// register. Empty means that there is no evidence.
	Basis bilateral.Basis `json:"basis,omitzero"`
}

// FollowUp returns what became of an instruction by a day. An id that names no instruction gives
// the zero FollowUp.
func (ix *Index) FollowUp(id bilateral.ID, on bilateral.Date) FollowUp {
	n := ix.Instruction(id)
	if n == nil {
		return FollowUp{}
	}
	out := FollowUp{Instruction: id, Due: n.Due, Overdue: n.Overdue(on.Days())}
	for _, change := range n.Changes {
		if later(change.Date, on) {
			continue
		}
		evidence := change.Evidence
		if len(evidence) == 0 {
			evidence = n.Evidence
		}
		out.Steps = append(out.Steps, Step{Record: id, Date: change.Date, Status: change.Status, Basis: basisOf(evidence)})
	}
	out.State = stateOf(out.Steps)
	result := false
	seen := map[bilateral.ID]bool{id: true}
	for next := []bilateral.ID{id}; len(next) > 0; next = next[1:] {
		for l := range ix.followers(next[0]) {
			step := ix.step(l, on)
			if seen[l.From] || later(step.Date, on) {
				continue
			}
			seen[l.From] = true
			next = append(next, l.From)
			out.Steps = append(out.Steps, step)
			result = result || l.Kind == bilateral.LinkKindImplements && next[0] == id && (step.Status == bilateral.StatusCompleted || step.Status == bilateral.StatusHeld)
		}
	}
	slices.SortStableFunc(out.Steps, func(x, y Step) int { return compareDates(x.Date, y.Date) })
	switch {
	case result && n.Count.IsZero() && (out.State == FollowOpen || out.State == FollowUnknown):
		out.State, out.Overdue = FollowDone, bilateral.No // of several that are not told apart, some may be open
	case (out.State == FollowOpen || out.State == FollowUnknown) && out.Overdue == bilateral.Yes:
		out.State = FollowOverdue
	}
	return out
}

// followers yields the links by which something follows or implements a record.
func (ix *Index) followers(id bilateral.ID) iter.Seq[*bilateral.Link] {
	return func(yield func(*bilateral.Link) bool) {
		ix.linkPostings()
		for _, i := range ix.postings.links.to.get(id) {
			l := &ix.r.Links[i]
			if (l.Kind == bilateral.LinkKindFollows || l.Kind == bilateral.LinkKindImplements || l.Kind == bilateral.LinkKindCausedBy) && !yield(l) {
				return
			}
		}
	}
}

// step returns the step that a link records.
func (ix *Index) step(l *bilateral.Link, on bilateral.Date) Step {
	s := Step{Record: l.From, Link: l.Kind, Basis: basisOf(l.Evidence)}
	record := ix.Find(l.From)
	s.Date = ix.dayOf(record)
	for _, change := range changesOf(record) {
		if !later(change.Date, on) {
			s.Status = change.Status
			if !change.Date.IsZero() && s.Date.IsZero() {
				s.Date = change.Date
			}
		}
	}
	return s
}

// stateOf returns the state that the changes of an instruction lead to.
func stateOf(steps []Step) FollowState {
	state := FollowUnknown
	for _, s := range steps {
		switch s.Status {
		case bilateral.StatusCompleted, bilateral.StatusHeld:
			state = FollowDone
		case bilateral.StatusCancelled, bilateral.StatusFailed:
			state = FollowCancelled
		default:
			state = FollowOpen
		}
	}
	return state
}

// later reports whether a day is certainly after another one.
func later(day, on bilateral.Date) bool { return on.Days().Before(day.Days()) == bilateral.Yes }

// compareDates orders days; those not stated come first.
func compareDates(a, b bilateral.Date) int { return a.Days().First.Compare(b.Days().First) }

// basisOf returns the basis of evidence: the first of it.
func basisOf(list []bilateral.Evidence) bilateral.Basis {
	if len(list) == 0 {
		return ""
	}
	return list[0].Basis
}

// dayOf returns the first day of a record: when it was held, made or signed. Zero means that it
// is not stated.
func (ix *Index) dayOf(record any) bilateral.Date {
	switch x := record.(type) {
	case *meeting.Meeting:
		return x.Dates.First()
	case *meeting.Segment:
		if m := ix.MeetingOf(x.ID); m != nil {
			return m.Dates.First()
		}
	case *meeting.Visit:
		return x.Dates.First()
	case *meeting.Event:
		return x.Dates.First()
	case *meeting.Point:
		if x.Date.IsZero() {
			return ix.dayOf(ix.Find(x.In))
		}
		return x.Date
	case *meeting.Instruction:
		if p := givenOn(x.Changes); !p.IsZero() {
			return p.First()
		}
		return ix.dayOf(ix.Find(x.In))
	case *agreement.Agreement:
		return signedOn(x)
	case *agreement.Act:
		return x.Date
	case *project.Project:
		return x.Dates.First()
	}
	return bilateral.Date{}
}

// changesOf returns the changes of a record.
func changesOf(record any) bilateral.Changes {
	switch x := record.(type) {
	case *meeting.Meeting:
		return x.Changes
	case *meeting.Visit:
		return x.Changes
	case *meeting.Event:
		return x.Changes
	case *meeting.Instruction:
		return x.Changes
	case *project.Project:
		return x.Changes
	}
	return nil
}

// FollowUps yields what became of every instruction by a day, in the order of the register.
func (ix *Index) FollowUps(on bilateral.Date) iter.Seq[FollowUp] {
	return func(yield func(FollowUp) bool) {
		for i := range ix.r.Instructions {
			if !yield(ix.FollowUp(ix.r.Instructions[i].ID, on)) {
				return
			}
		}
	}
}

// FollowUpsOf yields what became of the instructions to an office, a person, a body or a
// commission. What the co-chairs of a commission were told, the commission was.
func (ix *Index) FollowUpsOf(addressee bilateral.ID, on bilateral.Date) iter.Seq[FollowUp] {
	return func(yield func(FollowUp) bool) {
		ix.instructionPostings()
		for _, i := range ix.postings.instructions.to.get(addressee) {
			if !yield(ix.FollowUp(ix.r.Instructions[i].ID, on)) {
				return
			}
		}
	}
}

// OpenFor yields what is open for a body on a day: the instructions to it that are neither done
// nor cancelled.
func (ix *Index) OpenFor(addressee bilateral.ID, on bilateral.Date) iter.Seq[FollowUp] {
	return func(yield func(FollowUp) bool) {
		for f := range ix.FollowUpsOf(addressee, on) {
			if f.State != FollowDone && f.State != FollowCancelled && !yield(f) {
				return
			}
		}
	}
}
