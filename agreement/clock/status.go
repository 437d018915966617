package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// Status says in one word where the agreement stands on a day. It is derived from the
// axes, which say more, and from the acts up to that day: a notice of 2013 does not make
// an agreement ending in 2000.
func (c *Clock) Status(on bilateral.Date) Status {
	if c.refused != "" {
		return StatusUnknown
	}
	day := on.Days()
	force := c.axes.force.at(day)
	began := c.reached.set && day.Before(c.reached.day.Days()) != bilateral.Yes
	switch {
	case force.Truth == bilateral.Yes && !began && c.reached.set:
		return StatusExpected // it was put into force from then on later
	case force.Truth == bilateral.Yes && c.signedLater(day):
		return StatusPending
	case force.Truth == bilateral.Yes && c.axes.suspended.at(day).Truth == bilateral.Yes:
		return StatusSuspended
	case force.Truth == bilateral.Yes && c.ending(day):
		return StatusEnding
	case force.Truth == bilateral.Yes:
		return StatusInForce
	case c.axes.provisional.at(day).Truth == bilateral.Yes:
		return StatusProvisional
	case c.axes.surviving.at(day).Truth == bilateral.Yes:
		return StatusSurviving
	case force.Truth == bilateral.Unknown ||
		c.axes.provisional.at(day).Truth == bilateral.Unknown || c.axes.surviving.at(day).Truth == bilateral.Unknown:
		return StatusUnknown
	case force.Reason != ReasonNotYet && force.Reason != ReasonWaiting:
		return StatusEnded
	case began:
		return StatusPending
	}
	return StatusExpected
}

// ending reports whether the end of the period that a day is in was known by that day.
func (c *Clock) ending(day bilateral.Days) bool {
	l := c.axes.force.yes(day)
	if l == nil || l.end.certain == bilateral.No {
		return false
	}
	if f := c.fact(l.end.act); f != nil {
		counts := clause.DateKind("")
		if f.kind == isNotice {
			counts = c.cl.Denunciation.Counts
		}
		if given, _ := f.d.pick(counts); day.Before(given) == bilateral.Yes {
			return l.limited
		}
		return true
	}
	return l.end.certain == bilateral.Yes
}

// signedLater reports whether the agreement was signed only after a day.
func (c *Clock) signedLater(day bilateral.Days) bool {
	return c.signed.set && day.Before(c.signed.day.Days()) == bilateral.Yes
}

// reachedFrom returns the day from which on the agreement was more than expected:
// agreed, signed, or further. An act without a date counts for all days. It also notes
// when the last party signed.
func (c *Clock) reachedFrom() fromDay {
	var out fromDay
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind == isExpected {
			continue
		}
		out.from(f.d.earliest())
	}
	if c.has&isSigned != 0 && !c.parties.many() {
		if m := c.last(isSigned, ""); m.Happened == bilateral.Yes && !m.Days.Last.IsZero() {
			c.signed = fromDay{true, m.Days.Last}
		}
	}
	return out
}
