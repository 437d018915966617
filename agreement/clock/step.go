package clock

import "github.com/bilateral-go/bilateral"

// A Step is the day from which on an agreement is in force, not in force, or possibly
// in force, until the next step. It is for indexes of many agreements: [Clock.AppendSteps]
// gives the steps of one, [InSteps] finds the answer for a day.
type Step struct {
	// From is the first day. Zero means the beginning of time.
	From bilateral.Date
	// Truth is the answer from that day on.
	Truth bilateral.Truth
}

// AppendSteps appends the steps of the axis in-force to list, in order. There is at least
// one.
func (c *Clock) AppendSteps(list []Step) []Step {
	x := &c.axes.force
	if len(x.segments) == 0 {
		return append(list, Step{Truth: x.none.Truth})
	}
	for i := range x.segments {
		truth := x.segments[i].truth
		if i > 0 && list[len(list)-1].Truth == truth {
			continue
		}
		list = append(list, Step{x.segments[i].from, truth})
	}
	return list
}

// InSteps returns the answer for a day, month or year, given the steps of an agreement. A
// month or a year gets an answer only if it is right for all its days; no steps give
// Unknown.
func InSteps(steps []Step, day bilateral.Days) bilateral.Truth {
	if len(steps) == 0 {
		return bilateral.Unknown
	}
	i := 0
	for i+1 < len(steps) && steps[i+1].From.Compare(day.First) <= 0 {
		i++
	}
	if i+1 < len(steps) && (day.Last.IsZero() || steps[i+1].From.Compare(day.Last) <= 0) {
		return bilateral.Unknown
	}
	return steps[i].Truth
}
