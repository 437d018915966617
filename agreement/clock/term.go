package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// landing finds the term at whose end a notice ends the agreement: the first term
// for which the notice is in time.
func (c *Clock) landing(n *notice, begin bilateral.Days) {
	from := c.anchor(begin)
	if c.cl.Denunciation.Notice.Unknown() {
		// Whether it is in time for the current term cannot be determined.
		n.effect, n.certain, n.reason = bilateral.Days{First: n.day.First}, bilateral.Unknown, ReasonUnknownCode
		if k, ok := c.termOf(n.day.First, from); ok {
			n.effect.First = c.outside(c.cl.Duration.End(from, k)).First
		}
		return
	}
	first, ok1 := c.termFor(n.day.First, from)
	last, ok2 := c.termFor(n.day.Last, from)
	if n.day.IsZero() || !ok1 {
		n.effect, n.certain = bilateral.Days{First: n.day.First}, bilateral.Unknown
		return
	}
	d := c.cl.Duration
	n.effect = bilateral.Days{First: c.outside(d.End(from, first)).First}
	n.due = c.cl.Denunciation.Notice.After(d.End(from, first), -1)
	if last := int(min(d.Renewals, 1<<16)); last > 0 && first >= last {
		if k, ok := c.termOf(n.day.First, from); ok && k >= last {
			// Nothing is left to renew: the last term ends by itself, or as it was extended.
			n.certain, n.reason = bilateral.No, ReasonExpired
			return
		}
	}
	if ok2 {
		n.effect.Last = c.outside(d.End(from, last)).Last
	}
	if earliest := c.cl.Denunciation.Earliest; !earliest.IsZero() {
		switch n.day.Before(earliest.After(d.End(from, first), -1)) {
		case bilateral.Yes:
			n.certain, n.reason, n.before = bilateral.No, ReasonEarlyNotice, true
			return
		case bilateral.Unknown:
			n.certain, n.reason, n.before = bilateral.Unknown, ReasonEarlyNotice, true
		}
	}
	if first == 0 {
		return
	}
	// The notice is too late for a term that had not ended.
	missed := d.End(from, first-1)
	if n.day.First.Days().Before(missed) != bilateral.Yes || n.day.First.Days().Before(begin) == bilateral.Yes {
		return
	}
	n.late, n.missed = true, c.outside(missed)
	rolled := c.cl.Denunciation.Notice
	if rolled.MonthEnd == "" {
		rolled.MonthEnd = bilateral.MonthEndRoll
		n.monthEnd = c.inTime(n.day.First, missed, rolled)
	}
	switch c.cl.Denunciation.Late {
	case clause.LateNoticeNextTerm:
	case clause.LateNoticeVoid:
		n.certain, n.reason = bilateral.No, ReasonLateNotice
	default:
		n.certain, n.reason = bilateral.Unknown, ReasonLateNotice
	}
}

// termFor returns the number of the first term for whose end a notice on a day is in
// time. Terms are counted from their beginning, so the search starts near the answer
// and does not walk through all terms.
func (c *Clock) termFor(day bilateral.Date, from bilateral.Days) (int, bool) {
	d, length := c.cl.Duration, c.cl.Denunciation.Notice
	if day.IsZero() || from.IsZero() {
		return 0, false
	}
	k := c.nearTerm(day, from)
	for k > 0 && c.inTime(day, d.End(from, k-1), length) {
		k--
	}
	for ; k < 1<<14; k++ {
		end := d.End(from, k)
		if end.IsZero() {
			return 0, false // past the calendar
		}
		if c.inTime(day, end, length) {
			return k, true
		}
	}
	return 0, false
}

// inTime reports whether a notice on a day is in time for the end of a term. The
// period is counted back from the end.
func (c *Clock) inTime(day bilateral.Date, end bilateral.Days, length clause.Length) bool {
	return length.After(end, -1).Before(day.Days()) != bilateral.Yes
}

// roughMonths returns a length in months, to find where the search starts.
func roughMonths(l clause.Length) int {
	n := int(min(l.N, 1<<16))
	switch l.Unit {
	case clause.UnitYear:
		return 12 * n
	case clause.UnitQuarter:
		return 3 * n
	case clause.UnitDay:
		return n / 31
	}
	return n
}

// termOf returns the number of the term that a day is in.
func (c *Clock) termOf(day bilateral.Date, from bilateral.Days) (int, bool) {
	if day.IsZero() || from.First.IsZero() {
		return 0, false
	}
	d := c.cl.Duration
	k := c.nearTerm(day, from)
	for k > 0 && day.Days().Before(c.outside(d.End(from, k-1))) == bilateral.Yes {
		k--
	}
	for ; k < 1<<14; k++ {
		end := c.outside(d.End(from, k))
		if end.IsZero() {
			return 0, false // past the calendar
		}
		if day.Days().Before(end) == bilateral.Yes {
			return k, true
		}
	}
	return 0, false
}

// nearTerm returns the number of a term that is not far from a day, where a search
// starts.
func (c *Clock) nearTerm(day bilateral.Date, from bilateral.Days) int {
	d := c.cl.Duration
	years := day.Year() - from.First.Year()
	if years <= 1 {
		return 0
	}
	length := max(1, roughMonths(d.Successive))
	return max(0, years*12/length-roughMonths(d.Initial)/length-2)
}
