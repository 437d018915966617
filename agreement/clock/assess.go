package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// A State is where an agreement stands on one axis on a day.
type State struct {
	// Truth is the answer: on the axis, not on it, or not known.
	Truth bilateral.Truth
	// Since is the first day of the period that the answer is about: the last one
	// that had begun by then, or else the next one. Zero means not known, or none.
	Since bilateral.Days
	// Before is the exclusive end of that period, the first day after it. Zero means
	// that no end is recorded, or that nothing is known.
	Before bilateral.Days
	// Reason says why, in one word.
	Reason Reason
	// Waiting is the event that the agreement waits for, if the reason is waiting.
	Waiting clause.Trigger
}

// An Assessment is where an agreement stands on a day, on every axis.
type Assessment struct {
	// On is the day of the question.
	On bilateral.Date
	// Bound says whether the party of the view is bound, or all parties if the view
	// names none.
	Bound State
	// Provisional says whether it is provisionally applied.
	Provisional State
	// InForce says whether it is in force.
	InForce State
	// InEffect says whether at least one of its provisions has effect.
	InEffect State
	// Suspended says whether its operation is suspended.
	Suspended State
	// Surviving says whether it has ended and part of it still has effect.
	Surviving State
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
	if c.several() {
		several := State{Reason: ReasonSeveral}
		s.Bound, s.Provisional, s.InForce, s.InEffect, s.Suspended, s.Surviving = several, several, several, several, several, several
		return s
	}
	day := on.Days()
	if c.view.Party != "" && len(c.a.Parties) > 0 && !c.hasParty(c.view.Party) {
		whole := c.forAll()
		s.InForce = whole.inForce(day)
		s.Bound = c.succeeded(c.view.Party, day, s.InForce)
		whole.assessOthers(&s, day)
		return s
	}
	s.InForce = c.inForce(day)
	s.Bound = s.InForce
	c.assessOthers(&s, day)
	return s
}

// assessOthers fills the axes besides bound and in force.
func (c *Clock) assessOthers(s *Assessment, day bilateral.Days) {
	s.Provisional = c.provisional(day)
	s.InEffect = c.inEffect(day, s.InForce)
	s.Suspended = c.suspended(day)
	s.Surviving = c.surviving(day)
}

// InForce says whether the agreement is in force on a day. It returns one axis of
// [Clock.Assess], for programs that ask many agreements this one question.
func (c *Clock) InForce(on bilateral.Date) State {
	if c.several() {
		return State{Reason: ReasonSeveral}
	}
	return c.inForce(on.Days())
}

func (c *Clock) hasParty(party string) bool {
	for i := range c.a.Parties {
		if names(c.a.Parties[i].Actor, party) {
			return true
		}
	}
	return false
}
