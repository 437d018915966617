package clause

import (
	"time"

	"github.com/bilateral-go/bilateral"
)

// A Result is what a rule evaluates to.
type Result struct {
	// Days are the possible days. If the rule waits for an event, First is the
	// earliest day that is still possible, if one is known.
	Days bilateral.Days
	// Reached is Yes if the rule gives a day, No if it waits for something that has
	// not happened, Unknown if the record or this release cannot determine it.
	Reached bilateral.Truth
	// Waiting is the first event that the rule waits for, or about which too little
	// is known. Zero if the rule is reached or depends on another agreement.
	Waiting Trigger
	// Circular says that it is not known because the rule leads back to what it gives.
	Circular bool
}

// Eval evaluates the rule in a view. It allocates nothing. A rule of a kind that
// this release does not know, an incomplete rule and the zero Rule evaluate to
// unknown.
func (r *Rule) Eval(c View) Result {
	switch r.Kind {
	case RuleKindOn:
		if r.Event.IsZero() {
			return Result{}
		}
		return happened(r.Event, c)
	case RuleKindDate:
		if r.Date.IsZero() {
			return Result{}
		}
		return Result{Days: r.Date.Days(), Reached: bilateral.Yes}
	case RuleKindLaterOf:
		return r.later(c)
	case RuleKindEarlierOf:
		return r.earlier(c)
	case RuleKindOnce:
		return r.once(c)
	case RuleKindMilestone:
		if c.Others == nil {
			return Result{}
		}
		c.Party = "" // the milestone is that of the other agreement as a whole
		m := c.Others.Milestone(r.Agreement, r.Milestone, c)
		return Result{Days: m.Days, Reached: m.Happened, Circular: m.Circular}
	case RuleKindChosenByParty:
		if r.Event.IsZero() {
			return Result{}
		}
		return happened(r.Event.As(DateKindTakesEffect), c)
	case RuleKindSetByParties:
		return r.set(c)
	case RuleKindUnlessSet:
		if len(r.Of) == 0 {
			return Result{}
		}
		if set := r.set(c); set.Reached == bilateral.Yes {
			return set
		}
		return r.Of[0].Eval(c) // an act that states no day has set none
	case RuleKindNever:
		return Result{Reached: bilateral.No}
	case RuleKindConsent:
		return happened(Last(TriggerKindConsent), c)
	}
	base := r.base(c)
	base.Days = r.move(base.Days, c)
	if base.Days.IsZero() && base.Reached == bilateral.Yes {
		base.Reached = bilateral.Unknown
	}
	return base
}

// agreed returns the event in which the parties set a day.
func (r *Rule) agreed() Trigger {
	if r.Event.IsZero() {
		return Last(TriggerKindAgreed)
	}
	return r.Event
}

// set evaluates the day that the parties set: in the act of the event, or else in the one
// by which they agreed on the text or, for an end, ended it.
func (r *Rule) set(c View) Result {
	if c.ending && r.Event.IsZero() {
		return happened(Last(TriggerKindTerminated).As(DateKindTakesEffect), c)
	}
	return happened(r.agreed().As(DateKindTakesEffect), c)
}

func happened(e Trigger, c View) Result {
	m := c.event(e)
	if m.Happened == bilateral.Yes {
		return Result{Days: m.Days, Reached: bilateral.Yes}
	}
	return Result{Days: m.Days, Reached: m.Happened, Waiting: e, Circular: m.Circular}
}

// base evaluates the base that a counting rule counts from.
func (r *Rule) base(c View) Result {
	if !r.Event.IsZero() {
		return happened(r.Event, c)
	}
	if len(r.Of) == 0 {
		return Result{}
	}
	return r.Of[0].Eval(c)
}

// move counts from the days of the base. Counting keeps the order of days, so the
// moved bounds are the bounds of the result.
func (r *Rule) move(base bilateral.Days, c View) bilateral.Days {
	n, end := int(min(r.N, 1<<24)), r.MonthEnd
	if end == "" && c.roll {
		end = bilateral.MonthEndRoll
	}
	switch r.Kind {
	case RuleKindDaysAfter:
		return base.AddDays(n)
	case RuleKindClearDaysAfter:
		return base.AddDays(n + 1)
	case RuleKindMonthsAfter:
		return base.AddMonths(n, end).AddDays(int(min(r.PlusDays, 1<<24)))
	case RuleKindYearsAfter:
		return base.AddMonths(12*min(n, 1<<20), end).AddDays(int(min(r.PlusDays, 1<<24)))
	case RuleKindFirstDay:
		return bounds(base, r.Unit, n, firstOf)
	case RuleKindLastDay:
		return bounds(base, r.Unit, n, lastOf)
	case RuleKindNextAfter:
		return bilateral.Days{First: r.next(base.First, 1), Last: r.next(base.Last, 1)}
	case RuleKindNextOnOrAfter:
		return bilateral.Days{First: r.next(base.First, 0), Last: r.next(base.Last, 0)}
	}
	return bilateral.Days{} // a kind of a later release
}

func bounds(base bilateral.Days, unit Unit, n int, day func(year int, month time.Month, unit Unit, n int) bilateral.Date) bilateral.Days {
	if !base.First.IsZero() {
		base.First = day(base.First.Year(), base.First.Month(), unit, n)
	}
	if !base.Last.IsZero() {
		base.Last = day(base.Last.Year(), base.Last.Month(), unit, n)
	}
	return base
}

// firstOf returns the first day of the n-th unit after the unit that contains a
// month.
func firstOf(year int, month time.Month, unit Unit, n int) bilateral.Date {
	months := year*12 + int(month) - 1
	switch unit {
	case UnitMonth:
		months += n
	case UnitQuarter:
		months = months/3*3 + 3*n
	case UnitYear:
		months = year*12 + 12*n
	default:
		return bilateral.Date{}
	}
	return dateIn(months/12, time.Month(months%12+1), 1)
}

func lastOf(year int, month time.Month, unit Unit, n int) bilateral.Date {
	next := firstOf(year, month, unit, n+1)
	switch {
	case !next.IsZero():
		return next.Days().AddDays(-1).First
	case !firstOf(year, month, unit, n).IsZero():
		return dateIn(9999, time.December, 31) // the last unit of the calendar
	}
	return next
}

// next returns the earliest of the month days that is at least the given number of
// days after a day.
func (r *Rule) next(day bilateral.Date, least int) bilateral.Date {
	var best bilateral.Date
	if day.IsZero() {
		return best
	}
	from := day.Days().AddDays(least).First
	for _, m := range r.MonthDays {
		if m == (MonthDay{}) {
			continue
		}
		for year := day.Year(); year <= day.Year()+1; year++ {
			if d := m.in(year); !d.IsZero() && !from.IsZero() && d.Compare(from) >= 0 && (best.IsZero() || d.Compare(best) < 0) {
				best = d
			}
		}
	}
	return best
}

func (r *Rule) later(c View) Result {
	if len(r.Of) == 0 {
		return Result{}
	}
	out := r.Of[0].Eval(c)
	for i := range r.Of[1:] {
		next := r.Of[1+i].Eval(c)
		out.Days = out.Days.Later(next.Days)
		if out.Reached == bilateral.Yes && next.Reached != bilateral.Yes {
			out.Waiting = next.Waiting
		}
		out.Reached = out.Reached.And(next.Reached)
		out.Circular = out.Circular || next.Circular
	}
	if out.Reached != bilateral.Yes {
		out.Days.Last = bilateral.Date{}
	}
	out.Circular = out.Circular && out.Reached == bilateral.Unknown
	return out
}

// earlier compares only reached rules: a rule that is not reached, as far as is
// recorded, is later than one that is.
func (r *Rule) earlier(c View) Result {
	var out Result
	for i := range r.Of {
		next := r.Of[i].Eval(c)
		switch {
		case i == 0:
			out = next
		case out.Reached == bilateral.No && next.Reached == bilateral.Yes:
			out = next
		case out.Reached == bilateral.Yes && next.Reached == bilateral.No:
		case out.Reached == bilateral.No && next.Reached == bilateral.No:
			out.Days = out.Days.Earlier(next.Days)
		default:
			waiting := out.Waiting
			if out.Reached == bilateral.Yes {
				waiting = next.Waiting
			}
			out = Result{Days: out.Days.Earlier(next.Days), Reached: out.Reached.Or(next.Reached), Waiting: waiting, Circular: out.Circular || next.Circular}
			if out.Reached == bilateral.Yes {
				out.Waiting = Trigger{}
			}
		}
	}
	return out
}

// once returns the day of the first rule once the event has happened, even if that
// day is earlier than the event. If the day had passed by then, it returns the day
// of the fallback, if there is one.
func (r *Rule) once(c View) Result {
	condition := happened(r.Event, c)
	if len(r.Of) == 0 {
		return Result{}
	}
	if condition.Reached != bilateral.Yes {
		return Result{Reached: condition.Reached, Waiting: condition.Waiting, Circular: condition.Circular}
	}
	day := r.Of[0].Eval(c)
	if len(r.Of) == 1 || day.Reached != bilateral.Yes {
		return day
	}
	switch day.Days.Before(condition.Days) {
	case bilateral.No:
		return day
	case bilateral.Yes:
		return r.Of[1].Eval(c)
	}
	fallback := r.Of[1].Eval(c)
	out := Result{
		Days:     bilateral.Days{First: day.Days.Earlier(fallback.Days).First, Last: day.Days.Later(fallback.Days).Last},
		Waiting:  fallback.Waiting,
		Circular: fallback.Circular,
	}
	if fallback.Reached == bilateral.Yes {
		out.Reached = bilateral.Yes // one of the two days, whichever it is
	}
	return out
}

// MonthEndMatters reports whether the day that the rule evaluates to in a view
// depends on where a period of months ends if its last month has no such day, and no
// rule says where.
func (r *Rule) MonthEndMatters(c View) bool {
	clamped := r.Eval(c)
	c.roll = true
	return clamped.Reached == bilateral.Yes && clamped.Days != r.Eval(c).Days
}

// Retroactive reports whether the rule can give a day before the acts it depends on:
// a fixed, chosen or agreed day.
func (r *Rule) Retroactive() bool {
	switch r.Kind {
	case RuleKindDate, RuleKindOnce, RuleKindChosenByParty, RuleKindSetByParties, RuleKindUnlessSet, RuleKindMilestone:
		return true
	}
	for i := range r.Of {
		if r.Of[i].Retroactive() {
			return true
		}
	}
	return false
}

// Bounded reports whether all rules of the clauses are small enough to evaluate:
// each consists of at most [MaxRules] rules.
func (cs *Clauses) Bounded() bool {
	for r := range cs.rules() {
		if r.size() > MaxRules {
			return false
		}
	}
	return len(cs.Effects) <= MaxRules
}
