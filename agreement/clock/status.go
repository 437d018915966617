package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
)

// Status says in one word where the agreement stands on a day. It is derived from
// the axes, which say more.
func (c *Clock) Status(on bilateral.Date) Status {
	s := c.Assess(on)
	force := s.InForce
	switch {
	case force.Truth == bilateral.Yes && s.Suspended.Truth == bilateral.Yes:
		return StatusSuspended
	case force.Truth == bilateral.Yes && !force.Before.IsZero():
		return StatusEnding
	case force.Truth == bilateral.Yes:
		return StatusInForce
	case s.Provisional.Truth == bilateral.Yes:
		return StatusProvisional
	case s.Surviving.Truth == bilateral.Yes:
		return StatusSurviving
	case force.Truth == bilateral.Unknown || force.Reason == ReasonNotRecorded:
		return StatusUnknown
	case force.Reason != ReasonNotYet && force.Reason != ReasonWaiting:
		return StatusEnded
	case c.reached(on):
		return StatusPending
	}
	return StatusExpected
}

// reached reports whether the agreement was more than expected by a day: agreed,
// signed, or further. An act without a date counts.
func (c *Clock) reached(on bilateral.Date) bool {
	for i := range c.a.Acts {
		if c.a.Acts[i].Kind == agreement.ActKindExpected || !c.known(i) {
			continue
		}
		if d := c.dates(i); on.Days().Before(first(d.date, d.received, d.sent).Days()) != bilateral.Yes {
			return true
		}
	}
	return false
}
