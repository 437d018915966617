package agreement

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// A notice is what one act of notice comes to.
type notice struct {
	day    bilateral.Days  // the day that counts
	effect bilateral.Days  // the first day outside, if it has effect
	sure   bilateral.Truth // Yes: it ends the agreement, No: it does not, Unknown: it may
	reason Reason          // denounced, late notice, withdrawn, not a party, others go on, not recorded, none
	due    bilateral.Days  // the last day for it, if it ends the agreement with a term
	late   bool            // it came too late for a term
	missed bilateral.Days  // the end of the term it came too late for
	// Whether it came too late turns on where a month ends.
	monthEnd bool
}

// noticeEnd is the end that the i-th act, a notice, gives to a stretch.
func (a *Agreement) noticeEnd(i int, begin bilateral.Days, revived bool, c clause.View) ending {
	n := a.notice(i, begin, c)
	if revived && n.day.Before(begin) == bilateral.Yes {
		return ending{sure: bilateral.No}
	}
	if n.sure == bilateral.No {
		return ending{sure: bilateral.No}
	}
	return ending{days: n.effect, sure: n.sure, reason: n.reason, act: i + 1}
}

// notice works out what the i-th act, a notice, comes to in a stretch that begins on
// a day.
func (a *Agreement) notice(i int, begin bilateral.Days, c clause.View) notice {
	act := &a.Acts[i]
	c.Act = i + 1
	d := &a.Clauses.Denunciation
	dates := a.dates(i, c)
	day, sure := dates.pick(d.Counts)
	n := notice{day: day, sure: sure, reason: ReasonDenounced}
	switch {
	case !a.byParty(act):
		return notice{day: day, sure: bilateral.No, reason: ReasonNotAParty}
	case !a.ends(act, c.Party):
		return notice{day: day, sure: bilateral.No, reason: ReasonOthersGoOn}
	case !d.Effect.IsZero():
		r := d.Effect.Eval(c)
		n.effect, n.sure = r.Days, r.Reached.And(bilateral.Yes)
		if r.Reached == bilateral.No {
			n.sure = bilateral.Unknown
		}
	case !d.Notice.IsZero() && a.Clauses.Duration.Kind == clause.DurationKindRenewable:
		a.landing(&n, begin, c)
	case d.Implied == bilateral.Yes:
		// VCLT article 56(2): not less than twelve months' notice.
		n.effect = day.AddMonths(12, bilateral.MonthEndClamp)
	case !dates.takesEffect.IsZero():
		n.effect = dates.takesEffect.Days()
	default:
		return a.unilateral(n)
	}
	a.withdraw(i, &n, c)
	return n
}

// byParty reports whether an act was done by a party. One that names nobody, and one
// of an agreement whose parties are not recorded, counts as done by one.
func (a *Agreement) byParty(act *Act) bool {
	return len(a.Parties) == 0 || len(act.By) == 0 || slices.ContainsFunc(act.By, a.isParty)
}

// ends reports whether an act by which a party leaves ends the agreement for the
// party that is asked about, or for all if none is: one of two ends it for both, one
// of several only for itself, as long as two are left.
func (a *Agreement) ends(act *Act, party string) bool {
	if len(a.Parties) <= 2 || len(act.By) == 0 || len(act.By) >= len(a.Parties)-1 {
		return true
	}
	return party != "" && act.covers(party)
}

// unilateral judges a notice for which no clause gives an effect. Where the text is
// known to be silent there is no unilateral exit from a fixed term (VCLT articles
// 42(2) and 54), and none is presumed otherwise (article 56(1)). Where the clause is
// not recorded the notice may have effect some day.
func (a *Agreement) unilateral(n notice) notice {
	if a.Clauses.SilentOn(clause.TopicDenunciation) {
		n.sure, n.reason = bilateral.No, ReasonNone
		return n
	}
	n.sure, n.reason = bilateral.Unknown, ReasonNotRecorded
	n.effect = bilateral.Days{First: n.day.First}
	return n
}

// landing finds the end of the term with which a notice ends the agreement: the
// first one for which it comes in time.
func (a *Agreement) landing(n *notice, begin bilateral.Days, c clause.View) {
	from := a.anchor(begin, c)
	first, ok1 := a.termFor(n.day.First, from)
	last, ok2 := a.termFor(n.day.Last, from)
	if n.day.IsZero() || !ok1 {
		n.effect, n.sure = bilateral.Days{}, bilateral.Unknown
		return
	}
	d := &a.Clauses.Duration
	n.effect = bilateral.Days{First: a.outside(d.End(from, first)).First}
	n.due = a.Clauses.Denunciation.Notice.After(d.End(from, first), -1)
	if ok2 {
		n.effect.Last = a.outside(d.End(from, last)).Last
	}
	if first == 0 {
		return
	}
	// Too late for a term that had not ended: what then?
	missed := d.End(from, first-1)
	if n.day.First.Days().Before(missed) != bilateral.Yes || n.day.First.Days().Before(begin) == bilateral.Yes {
		return
	}
	n.late, n.missed = true, a.outside(missed)
	rolled := a.Clauses.Denunciation.Notice
	if rolled.MonthEnd == "" {
		rolled.MonthEnd = bilateral.MonthEndRoll
		n.monthEnd = a.inTime(n.day.First, missed, rolled)
	}
	switch a.Clauses.Denunciation.Late {
	case clause.LateNoticeNextTerm:
	case clause.LateNoticeVoid:
		n.sure, n.reason = bilateral.No, ReasonLateNotice
	default:
		n.sure, n.reason = bilateral.Unknown, ReasonLateNotice
	}
}

// termFor returns the number of the first term for whose end a notice on a day comes
// in time. Terms are counted from their beginning, so the search begins near the
// answer and does not walk through all terms.
func (a *Agreement) termFor(day bilateral.Date, from bilateral.Days) (int, bool) {
	d, length := &a.Clauses.Duration, a.Clauses.Denunciation.Notice
	if day.IsZero() || from.IsZero() {
		return 0, false
	}
	k := 0
	if years := day.Year() - from.First.Year(); years > 1 {
		k = max(0, years*12/max(1, roughMonths(d.Successive))-roughMonths(d.Initial)/max(1, roughMonths(d.Successive))-2)
	}
	for k > 0 && a.inTime(day, d.End(from, k-1), length) {
		k--
	}
	for ; k < 1<<14; k++ {
		end := d.End(from, k)
		if end.IsZero() {
			return 0, false // past the calendar
		}
		if a.inTime(day, end, length) {
			return k, true
		}
	}
	return 0, false
}

// inTime reports whether a notice on a day comes in time for the end of a term. The
// period is counted back from the end.
func (a *Agreement) inTime(day bilateral.Date, end bilateral.Days, length clause.Length) bool {
	return length.After(end, -1).Before(day.Days()) != bilateral.Yes
}

// roughMonths is a length in months, for finding where to begin.
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

// withdraw takes back a notice that was withdrawn before it took effect.
func (a *Agreement) withdraw(i int, n *notice, c clause.View) {
	id := a.Acts[i].ID
	if id == "" || n.sure == bilateral.No {
		return
	}
	for j := range a.Acts {
		act := &a.Acts[j]
		if act.Kind != ActKindNoticeWithdrawn || act.Of != id || !a.known(j, c) {
			continue
		}
		day, sure := a.dates(j, c).pick("")
		before := sure.And(day.Before(n.effect))
		switch a.Clauses.Denunciation.Withdrawal {
		case clause.WithdrawalExcluded:
			before = bilateral.No
		case clause.WithdrawalByConsent:
			if len(act.By) == 1 {
				before = before.And(bilateral.Unknown)
			}
		}
		switch before {
		case bilateral.Yes:
			n.sure, n.reason = bilateral.No, ReasonWithdrawn
		case bilateral.Unknown:
			n.sure = bilateral.Unknown
		}
	}
}
