package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// A State is where an agreement stands on one axis on a day.
type State struct {
	// Truth is the answer: on the axis, not on it, or not known.
	Truth bilateral.Truth `json:"truth,omitzero"`
	// Since is the first day of the period that the answer is about: the last one
	// that had begun by then, or else the next one. Zero means not known, or none.
	Since bilateral.Days `json:"since,omitzero"`
	// Before is the exclusive end of that period, the first day after it. Zero means
	// that no end is recorded, or that nothing is known.
	Before bilateral.Days `json:"before,omitzero"`
	// Reason says why, in one word.
	Reason Reason `json:"reason,omitzero"`
	// Waiting is the event that the agreement waits for, if the reason is waiting.
	Waiting clause.Trigger `json:"waiting,omitzero"`
}

// An Assessment is where an agreement stands on a day, on every axis.
type Assessment struct {
	// On is the day of the question.
	On bilateral.Date `json:"on,omitzero"`
	// Bound says whether the party of the view is bound, or the parties if the view
	// names none.
	Bound State `json:"bound,omitzero"`
	// Provisional says whether it is provisionally applied.
	Provisional State `json:"provisional,omitzero"`
	// InForce says whether it is in force: for the party of the view, or as a whole if
	// the view names none.
	InForce State `json:"inForce,omitzero"`
	// InEffect says whether at least one of its provisions has effect.
	InEffect State `json:"inEffect,omitzero"`
	// Suspended says whether its operation is suspended.
	Suspended State `json:"suspended,omitzero"`
	// Surviving says whether it has ended and part of it still has effect.
	Surviving State `json:"surviving,omitzero"`
}

// Axis returns the state on one axis. For an axis that this release does not know it
// returns the zero State.
func (s *Assessment) Axis(a Axis) State {
	switch a {
	case AxisBound:
		return s.Bound
	case AxisProvisional:
		return s.Provisional
	case AxisInForce:
		return s.InForce
	case AxisInEffect:
		return s.InEffect
	case AxisSuspended:
		return s.Suspended
	case AxisSurviving:
		return s.Surviving
	}
	return State{}
}

// Assess says where the agreement stands on a day, on every axis. A month or a year
// gets an answer only if the same answer is right for all its days.
//
// For a record that stands for several documents every axis is unknown, with the
// reason several. Assess allocates nothing.
func (c *Clock) Assess(on bilateral.Date) Assessment {
	s := Assessment{On: on}
	if c.refused != "" {
		several := State{Reason: c.refused}
		s.Bound, s.Provisional, s.InForce, s.InEffect, s.Suspended, s.Surviving = several, several, several, several, several, several
		return s
	}
	day := on.Days()
	s.InForce = c.axes.force.at(day)
	s.Bound = s.InForce
	s.Provisional = c.axes.provisional.at(day)
	s.InEffect = c.axes.effect.at(day)
	s.Suspended = c.axes.suspended.at(day)
	s.Surviving = c.axes.surviving.at(day)
	return s
}

// InForce says whether the agreement is in force on a day: for the party of the view, or
// as a whole if the view names none, which it is as long as two parties are left. It
// returns one axis of [Clock.Assess], for programs that ask many agreements this one
// question.
func (c *Clock) InForce(on bilateral.Date) State {
	if c.refused != "" {
		return State{Reason: c.refused}
	}
	return c.axes.force.at(on.Days())
}
