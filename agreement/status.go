package agreement

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// Status says in one word where the agreement stands on a day. It is derived from
// the axes, which say more.
func (a *Agreement) Status(on bilateral.Date, c clause.View) Status {
	s := a.Assess(on, c)
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
	case a.reached(on, c):
		return StatusPending
	}
	return StatusExpected
}

// reached reports whether by a day the agreement was more than expected: agreed,
// signed, or anything that comes after. An act without a date counts.
func (a *Agreement) reached(on bilateral.Date, c clause.View) bool {
	for i := range a.Acts {
		if a.Acts[i].Kind == ActKindExpected || !a.known(i, c) {
			continue
		}
		if d := a.dates(i, c); on.Days().Before(first(d.date, d.received, d.sent).Days()) != bilateral.Yes {
			return true
		}
	}
	return false
}
