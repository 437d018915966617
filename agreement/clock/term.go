package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// landing finds the term at whose end a notice ends the agreement: the first term
// for which the notice is in time.
func (c *Clock) landing(n *notice, begin bilateral.Days) {
	from := c.anchor(begin)
	if c.cl.Denunciation.Notice.Unknown() || c.cl.Denunciation.Successive.Unknown() {
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
	n.due = c.noticeFor(first).After(d.End(from, first), -1)
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
	rolled := c.noticeFor(first - 1)
	if rolled.MonthEnd == "" {
		rolled.MonthEnd = bilateral.MonthEndRoll
		n.monthEnd = c.inTime(n.day.First, missed, rolled)
	}
	if c.cl.Denunciation.Late != clause.LateNoticeNextTerm {
		c.tooLate(n)
	}
}

// termFor returns the number of the first term for whose end a notice on a day is in
// time. Terms are counted from their beginning, so the search starts near the answer
// and does not walk through all terms.
func (c *Clock) termFor(day bilateral.Date, from bilateral.Days) (int, bool) {
	d := c.cl.Duration
	if day.IsZero() || from.IsZero() {
		return 0, false
	}
	k := c.nearTerm(day, from)
	for k > 0 && c.inTime(day, d.End(from, k-1), c.noticeFor(k-1)) {
		k--
	}
	for ; k < 1<<14; k++ {
		end := d.End(from, k)
		if end.IsZero() {
			return 0, false // past the calendar
		}
		if c.inTime(day, end, c.noticeFor(k)) {
			return k, true
		}
	}
	return 0, false
}

// noticeFor returns how long before the end of the k-th term notice must be given, where
// the first term is 0.
func (c *Clock) noticeFor(k int) clause.Length {
	if d := c.cl.Denunciation; k > 0 && !d.Successive.IsZero() {
		return d.Successive
	}
	return c.cl.Denunciation.Notice
}

// onlyTerm finds the effect of a notice before the end of a term that is not renewed. It
// returns false if the notice is too late for that, or may be.
func (c *Clock) onlyTerm(n *notice, begin bilateral.Days) bool {
	end := c.cl.Duration.End(c.anchor(begin), 0)
	due := c.cl.Denunciation.Notice.After(end, -1)
	switch {
	case n.day.IsZero() || due.IsZero():
		n.effect, n.certain = bilateral.Days{First: n.day.First}, bilateral.Unknown
		return true
	case due.Before(n.day) == bilateral.Yes:
		n.missed = c.outside(end)
		return false
	case due.Before(n.day) == bilateral.Unknown:
		n.certain = bilateral.Unknown
	}
	n.effect, n.due = c.outside(end), due
	return true
}

// tooLate says what comes of a notice that is too late, as the clause has it.
func (c *Clock) tooLate(n *notice) {
	n.late, n.reason = true, ReasonLateNotice
	n.certain = bilateral.Unknown
	if c.cl.Denunciation.Late == clause.LateNoticeVoid {
		n.certain = bilateral.No
	}
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
