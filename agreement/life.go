package agreement

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// An ending is how a stretch in force ends: its first day outside.
type ending struct {
	days   bilateral.Days  // zero First and Last: on a day not known
	sure   bilateral.Truth // Yes: it ends, No: it runs on as far as recorded, Unknown: it may end
	reason Reason
	act    int // the act that ends it, from 1; 0 if a clause does
}

// add lets another ending compete: the earliest counts, and one that is not sure
// makes it possible that the stretch ends then.
func (e *ending) add(other ending) {
	switch {
	case other.sure == bilateral.No || other.sure == bilateral.Unknown && other.reason == "":
		return
	case e.sure == bilateral.No:
		*e = other
		if other.sure == bilateral.Unknown {
			e.days.Last = bilateral.Date{}
		}
	case other.sure == bilateral.Yes && e.sure == bilateral.Yes:
		if other.days.Before(e.days) == bilateral.Yes || other.days.First.Compare(e.days.First) < 0 {
			e.reason, e.act = other.reason, other.act
		}
		e.days = e.days.Earlier(other.days)
	case other.sure == bilateral.Yes: // e may end it, other does
		last := other.days.Last
		if e.days.First.IsZero() || !other.days.First.IsZero() && other.days.First.Compare(e.days.First) <= 0 {
			*e = other
			return
		}
		e.days.Last, e.sure = last, bilateral.Yes
	default: // other may end it earlier
		if other.days.First.IsZero() || e.days.First.IsZero() || other.days.First.Compare(e.days.First) < 0 {
			e.days.First, e.reason, e.act = other.days.First, other.reason, other.act
		}
	}
}

// A life is one stretch in force.
type life struct {
	begin  bilateral.Days
	began  bilateral.Truth
	reason Reason // for the beginning
	end    ending
}

// ended reports whether the stretch has come to an end that is recorded.
func (l life) ended() bilateral.Truth {
	if l.began != bilateral.Yes {
		return bilateral.No
	}
	return l.end.sure
}

// contains reports whether a day lies in the stretch.
func (l life) contains(on bilateral.Days) bilateral.Truth {
	if l.began != bilateral.Yes {
		return l.began
	}
	begun := on.Before(l.begin).Not()
	if l.begin.IsZero() && l.end.sure == bilateral.Yes && on.AddDays(1).Equal(l.end.days) == bilateral.Yes {
		return bilateral.Yes // whenever it began, it was there on the eve of its end
	}
	switch l.end.sure {
	case bilateral.No:
		return begun
	case bilateral.Yes:
		return begun.And(on.Before(l.end.days))
	}
	left := on.Before(l.end.days) // not before the first possible end: it may have ended
	if left != bilateral.Yes {
		left = bilateral.Unknown
	}
	return begun.And(left)
}

// lives yields the stretches in force, in order: from the entry into force to the
// end, and again from each revival.
func (a *Agreement) lives(c clause.View, yield func(life) bool) {
	c.Facts = a
	en := a.entry(c)
	l := life{begin: en.days, began: en.happened, reason: en.reason}
	if en.happened != bilateral.Yes {
		yield(l)
		return
	}
	for revivals := 0; ; revivals++ {
		l.end = a.ending(l.begin, revivals > 0, c)
		next, revived := bilateral.Days{}, false
		if l.end.sure != bilateral.No && revivals < len(a.Acts) {
			next, revived = a.revival(l, c)
		}
		if revived && l.end.sure == bilateral.Unknown {
			// What is revived had ended.
			l.end.sure, l.end.days.Last = bilateral.Yes, next.Last
		}
		if !yield(l) || !revived {
			return
		}
		l = life{begin: next, began: bilateral.Yes, reason: ReasonRevived}
	}
}

// revival returns the earliest revival after a stretch. One that certainly lies
// before its end revives nothing.
func (a *Agreement) revival(l life, c clause.View) (bilateral.Days, bool) {
	var out bilateral.Days
	found := false
	for i := range a.Acts {
		if a.Acts[i].Kind != ActKindRevived || !a.known(i, c) {
			continue
		}
		d := a.dates(i, c)
		days := first(d.takesEffect, d.date).Days()
		if days.IsZero() || l.begin.Before(days) != bilateral.Yes || days.Before(l.end.days) == bilateral.Yes {
			continue
		}
		if !found || days.Before(out) == bilateral.Yes {
			out, found = days, true
		}
	}
	return out, found
}

// lastLife returns the last stretch in force.
func (a *Agreement) lastLife(c clause.View) life {
	var last life
	a.lives(c, func(l life) bool {
		last = l
		return true
	})
	return last
}

// initialTerm returns the end of the first term.
func (a *Agreement) initialTerm(c clause.View) clause.Moment {
	c.Facts = a
	en := a.entry(c)
	if en.happened != bilateral.Yes || a.Clauses.Duration.Initial.IsZero() {
		return clause.Moment{Happened: en.happened}
	}
	return clause.Moment{Days: a.outside(a.Clauses.Duration.End(a.anchor(en.days, c), 0)), Happened: bilateral.Yes}
}

// anchor returns the day from which terms are counted.
func (a *Agreement) anchor(begin bilateral.Days, c clause.View) bilateral.Days {
	from := &a.Clauses.Duration.From
	if from.IsZero() {
		return begin
	}
	r := from.Eval(c)
	if r.Reached != bilateral.Yes {
		return bilateral.Days{}
	}
	return r.Days
}

// outside turns the day on which a clause says that a term ends into the first day
// outside.
func (a *Agreement) outside(end bilateral.Days) bilateral.Days {
	if a.Clauses.Duration.EndDay == clause.EndDayLastDayInForce {
		return end.AddDays(1)
	}
	return end
}

// ending finds the end of a stretch that begins on a day: by its term, by notice, by
// consent, by a later treaty, as published.
func (a *Agreement) ending(begin bilateral.Days, revived bool, c clause.View) ending {
	computed, published := a.endings(begin, revived, c)
	if published.sure != bilateral.Yes {
		return computed
	}
	if computed.sure == bilateral.Yes && computed.days.Equal(published.days) != bilateral.No {
		computed.days = meet(computed.days, published.days)
		return computed
	}
	return published
}

// endings finds the end that clauses and acts of the parties give, and the one that
// is published, apart. Where both are recorded and agree the finer one counts; where
// they differ the published one does, and the difference is a finding.
func (a *Agreement) endings(begin bilateral.Days, revived bool, c clause.View) (computed, published ending) {
	computed, published = ending{sure: bilateral.No}, ending{sure: bilateral.No}
	computed.add(a.expiry(begin, c))
	for i := range a.Acts {
		if !a.known(i, c) {
			continue
		}
		e, other := &computed, ending{}
		switch a.Acts[i].Kind {
		case ActKindTerminated:
			if other = a.actEnd(i, ReasonTerminated, c); !a.byAll(i) {
				other.sure = bilateral.Unknown // VCLT article 54(b) asks for all
			}
		case ActKindEnded:
			e, other = &published, a.actEnd(i, ReasonEnded, c)
		case ActKindReplaced:
			other = a.replacement(i, c)
		case ActKindNoticeGiven:
			other = a.noticeEnd(i, begin, revived, c)
		default:
			continue
		}
		// What ended before this stretch began ended an earlier one.
		if other.days.Before(begin) == bilateral.Yes || other.days.Equal(begin) == bilateral.Yes {
			continue
		}
		e.add(other)
	}
	return computed, published
}

// expiry is the end of a term that is not renewed.
func (a *Agreement) expiry(begin bilateral.Days, c clause.View) ending {
	d := &a.Clauses.Duration
	e := ending{sure: bilateral.No, reason: ReasonExpired}
	switch {
	case d.Kind == clause.DurationKindFixed:
		e.days, e.sure = a.outside(d.End(a.anchor(begin, c), 0)), bilateral.Yes
	case d.Kind == clause.DurationKindRenewable && d.Renewals > 0:
		e.days, e.sure = a.outside(d.End(a.anchor(begin, c), int(min(d.Renewals, 1<<16)))), bilateral.Yes
	case d.Kind == clause.DurationKindUntil:
		if r := d.Until.Eval(c); r.Reached == bilateral.Yes {
			e.days, e.sure = a.outside(r.Days), bilateral.Yes
		}
	}
	if e.sure == bilateral.Yes || d.Kind == "" {
		a.extend(&e, c)
	}
	return e
}

// extend moves an expiry to the last extension. Where no duration is recorded the
// extension alone says that there is an end.
func (a *Agreement) extend(e *ending, c clause.View) {
	for i := range a.Acts {
		if a.Acts[i].Kind != ActKindExtended || !a.known(i, c) {
			continue
		}
		switch until := a.dates(i, c).until.Days().AddDays(1); {
		case until.IsZero():
		case e.sure == bilateral.Yes:
			e.days = e.days.Later(until)
		default:
			e.days, e.sure = until, bilateral.Yes
		}
	}
}

// byAll reports whether an act was done by all parties that are recorded.
func (a *Agreement) byAll(i int) bool {
	for j := range a.Parties {
		if !a.Acts[i].coversActor(a.Parties[j].Actor) {
			return false
		}
	}
	return true
}

// actEnd is the end that an act states: the first day outside, the day after the
// last in force, or a day of which it is not said which of the two it is.
func (a *Agreement) actEnd(i int, reason Reason, c clause.View) ending {
	d := a.dates(i, c)
	e := ending{sure: bilateral.Yes, reason: reason, act: i + 1}
	switch {
	case !d.takesEffect.IsZero():
		e.days = d.takesEffect.Days()
	case !d.until.IsZero():
		e.days = d.until.Days().AddDays(1)
	case !d.date.IsZero():
		on := d.date.Days()
		e.days = bilateral.Days{First: on.First, Last: on.AddDays(1).Last}
	}
	return e
}

// replacement is the end by a later treaty: on the day the act states, or when the
// later one enters into force (VCLT article 59).
func (a *Agreement) replacement(i int, c clause.View) ending {
	e := a.actEnd(i, ReasonReplaced, c)
	d := a.dates(i, c)
	if through := a.Acts[i].Through; through != "" && d.takesEffect.IsZero() && d.until.IsZero() && c.Others != nil {
		if m := c.Others.Milestone(through, clause.MilestoneEnteredIntoForce, c); m.Happened == bilateral.Yes {
			e.days = m.Days
		}
	}
	return e
}
