package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// landing finds the term at whose end a notice ends the agreement: the first term
// for which the notice is in time.
func (c *Clock) landing(n *notice, begin bilateral.Days) {
	from := c.anchor(begin)
	first, ok1 := c.termFor(n.day.First, from)
	last, ok2 := c.termFor(n.day.Last, from)
	if n.day.IsZero() || !ok1 {
		n.effect, n.certain = bilateral.Days{}, bilateral.Unknown
		return
	}
	d := &c.a.Clauses.Duration
	n.effect = bilateral.Days{First: c.outside(d.End(from, first)).First}
	n.due = c.a.Clauses.Denunciation.Notice.After(d.End(from, first), -1)
	if ok2 {
		n.effect.Last = c.outside(d.End(from, last)).Last
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
	rolled := c.a.Clauses.Denunciation.Notice
	if rolled.MonthEnd == "" {
		rolled.MonthEnd = bilateral.MonthEndRoll
		n.monthEnd = c.inTime(n.day.First, missed, rolled)
	}
	switch c.a.Clauses.Denunciation.Late {
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
	d, length := &c.a.Clauses.Duration, c.a.Clauses.Denunciation.Notice
	if day.IsZero() || from.IsZero() {
		return 0, false
	}
	k := 0
	if years := day.Year() - from.First.Year(); years > 1 {
		k = max(0, years*12/max(1, roughMonths(d.Successive))-roughMonths(d.Initial)/max(1, roughMonths(d.Successive))-2)
	}
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
