package register

import (
	"iter"
	"runtime"
	"slices"
	"sync"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clock"
)

// The questions that a treaty desk asks about all agreements of a register. Each
// agreement is answered as a whole; [Index.View] and [clock.New] answer for one party or
// as known on a day.

// periods hold for every agreement from which day on it is in force, or may be: the
// steps of the i-th agreement are those from first[i] to first[i+1].
type periods struct {
	once  sync.Once
	first []int32
	steps []clock.Step
}

// InForce yields the agreements that are in force on a day, with Yes, and those of which
// it is not known, with Unknown, in the order of the register. The first call computes
// the periods of all agreements, on all processors; later calls look them up. Several
// goroutines can call it at once.
func (ix *Index) InForce(on bilateral.Date) iter.Seq2[*agreement.Agreement, bilateral.Truth] {
	return func(yield func(*agreement.Agreement, bilateral.Truth) bool) {
		ix.periods.once.Do(ix.computePeriods)
		first, steps, day := ix.periods.first, ix.periods.steps, on.Days()
		for i := range ix.r.Agreements {
			truth := clock.InSteps(steps[first[i]:first[i+1]], day)
			if truth != bilateral.No && !yield(&ix.r.Agreements[i], truth) {
				return
			}
		}
	}
}

func (ix *Index) computePeriods() {
	n := len(ix.r.Agreements)
	workers := min(runtime.GOMAXPROCS(0), n)
	type part struct {
		counts []int32
		steps  []clock.Step
	}
	parts := make([]part, workers)
	var wait sync.WaitGroup
	for w := range workers {
		wait.Go(func() {
			p := &parts[w]
			for i := w * n / workers; i < (w+1)*n/workers; i++ {
				before := len(p.steps)
				p.steps = clock.New(&ix.r.Agreements[i], ix.View()).AppendSteps(p.steps)
				p.counts = append(p.counts, int32(len(p.steps)-before))
			}
		})
	}
	wait.Wait()
	out := &ix.periods
	out.first = append(make([]int32, 0, n+1), 0)
	for _, p := range parts {
		out.steps = append(out.steps, p.steps...)
		for _, count := range p.counts {
			out.first = append(out.first, out.first[len(out.first)-1]+count)
		}
	}
}

// A Due is a deadline of one agreement of the register.
type Due struct {
	// Agreement is the id of the agreement.
	Agreement bilateral.ID `json:"agreement"`
	// Deadline is the deadline.
	clock.Deadline
}

// Deadlines returns the deadlines of all agreements whose last admissible day may lie in
// a span, in the order of that day. See [clock.Clock.Deadlines].
func (ix *Index) Deadlines(span bilateral.Span) []Due {
	var out []Due
	for a, c := range ix.clocks() {
		for _, d := range c.Deadlines(span) {
			out = append(out, Due{a.ID, d})
		}
	}
	slices.SortStableFunc(out, func(x, y Due) int { return x.Last.First.Compare(y.Last.First) })
	return out
}

// clocks yields the agreements of the register, each with its clock.
func (ix *Index) clocks() iter.Seq2[*agreement.Agreement, *clock.Clock] {
	return func(yield func(*agreement.Agreement, *clock.Clock) bool) {
		view := ix.View().Shared()
		for i := range ix.r.Agreements {
			a := &ix.r.Agreements[i]
			if !yield(a, clock.New(a, view)) {
				return
			}
		}
	}
}

// A StatusChange says that an agreement stands elsewhere on a later day than on an
// earlier one.
type StatusChange struct {
	// Agreement is the id of the agreement.
	Agreement bilateral.ID `json:"agreement"`
	// Was is where it stood on the earlier day.
	Was clock.Standing `json:"was"`
	// Is is where it stands on the later day; its Why says why.
	Is clock.Standing `json:"is"`
}

// Changes returns the agreements whose status on a later day is not that of an earlier
// one, in the order of the register: what it was, what it is, and why.
func (ix *Index) Changes(from, to bilateral.Date) []StatusChange {
	var out []StatusChange
	for a, c := range ix.clocks() {
		if c.Status(from) != c.Status(to) {
			out = append(out, StatusChange{a.ID, c.Standing(from), c.Standing(to)})
		}
	}
	return out
}

// An Exit is when a party would be out of one agreement of the register.
type Exit struct {
	// Agreement is the id of the agreement.
	Agreement bilateral.ID `json:"agreement"`
	// Exit is the exit.
	clock.Exit
}

// ExitBy says for every agreement in force for a party on a day when the party would be
// out if it gave notice on that day. See [clock.Clock.ExitBy].
func (ix *Index) ExitBy(party string, day bilateral.Date) []Exit {
	var out []Exit
	view := ix.View()
	view.Party = party
	view = view.Shared()
	for i := range ix.r.Agreements {
		a := &ix.r.Agreements[i]
		if c := clock.New(a, view); c.InForce(day).Truth != bilateral.No {
			out = append(out, Exit{a.ID, c.ExitBy(party, day)})
		}
	}
	return out
}

// A Waiting is what a party has not done yet for one agreement of the register.
type Waiting struct {
	// Agreement is the id of the agreement.
	Agreement bilateral.ID `json:"agreement"`
	// Waiting is who has not done what.
	clock.Waiting
}

// WaitingFor returns which party has not yet done what for each agreement that is not
// in force. See [clock.Clock.WaitingFor].
func (ix *Index) WaitingFor() []Waiting {
	var out []Waiting
	for a, c := range ix.clocks() {
		for _, w := range c.WaitingFor() {
			out = append(out, Waiting{a.ID, w})
		}
	}
	return out
}
