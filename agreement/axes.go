package agreement

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// This file finds the axes beside force and effect.

// within is the answer for a stretch that begins with a rule or act and ends before
// a day, which may not be known; none says that there is no end.
func within(day, begin bilateral.Days, began bilateral.Truth, end bilateral.Days, ended bilateral.Truth) bilateral.Truth {
	l := life{begin: begin, began: began, end: ending{days: end, sure: ended}}
	return l.contains(day)
}

// provisional finds the stretch of provisional application: from an act or the
// clause to the entry into force, an act that ends it, or the end the clause gives
// (VCLT article 25).
func (a *Agreement) provisional(day bilateral.Days, c clause.View) State {
	c.Facts = a
	begin, began, reason := a.provisionalBegin(c)
	if began == bilateral.No {
		return State{Truth: bilateral.No, Reason: reason}
	}
	end := ending{sure: bilateral.No}
	if en := a.entry(c); en.happened == bilateral.Yes {
		end.add(ending{days: en.days, sure: bilateral.Yes, reason: ReasonNone})
	}
	if ends := &a.Clauses.Provisional.Ends; !ends.IsZero() {
		if r := ends.Eval(c); r.Reached == bilateral.Yes {
			end.add(ending{days: r.Days, sure: bilateral.Yes, reason: ReasonByClause})
		}
	}
	for i := range a.Acts {
		act := &a.Acts[i]
		if !a.known(i, c) {
			continue
		}
		d := a.dates(i, c)
		switch {
		case act.Kind == ActKindProvisionalApplicationEnded && a.byParty(act) && a.ends(act, c.Party):
			// It ends on receipt of the notification (VCLT article 25(2)).
			end.add(ending{days: first(d.takesEffect, d.received, d.date).Days(), sure: bilateral.Yes, reason: ReasonEnded})
		case act.Kind == ActKindProvisionallyApplied && !d.until.IsZero():
			end.add(ending{days: d.until.Days().AddDays(1), sure: bilateral.Yes, reason: ReasonExpired})
		}
	}
	s := State{Truth: within(day, begin, began, end.days, end.sure), Since: begin, Reason: reason}
	if end.sure != bilateral.No {
		s.Before = end.days
	}
	if s.Truth == bilateral.No && day.Before(begin) != bilateral.Yes {
		s.Reason = end.reason
	} else if s.Truth == bilateral.No {
		s.Reason = ReasonNotYet
	}
	return s
}

func (a *Agreement) provisionalBegin(c clause.View) (bilateral.Days, bilateral.Truth, Reason) {
	var begin bilateral.Days
	found := false
	for i := range a.Acts {
		act := &a.Acts[i]
		if act.Kind != ActKindProvisionallyApplied || !a.known(i, c) || !concerns(act, c.Party) && c.Party != "" {
			continue
		}
		d := a.dates(i, c)
		days := first(d.takesEffect, d.date).Days()
		if !found {
			begin = days
		} else {
			begin = begin.Earlier(days)
		}
		found = true
	}
	if found {
		return begin, bilateral.Yes, ReasonAsPublished
	}
	rule := &a.Clauses.Provisional.Begins
	if rule.IsZero() {
		return begin, bilateral.No, ReasonNone
	}
	r := rule.Eval(c)
	if r.Reached != bilateral.Yes {
		return r.Days, bilateral.No, ReasonWaiting
	}
	return r.Days, bilateral.Yes, ReasonByClause
}

// suspended finds the last suspension that had begun, and whether it had ended. A
// suspension by notice begins when its clause says, and otherwise on the day of the
// act.
func (a *Agreement) suspended(day bilateral.Days, c clause.View) State {
	c.Facts = a
	out := State{Truth: bilateral.No, Reason: ReasonNone}
	for i := range a.Acts {
		if !a.suspends(i, c) {
			continue
		}
		begin, end := a.suspension(i, c)
		truth := within(day, begin, bilateral.Yes, end.days, end.sure)
		if out.Truth.Or(truth) == out.Truth && out.Reason != ReasonNone {
			continue
		}
		out = State{Truth: truth, Since: begin, Reason: ReasonSuspended}
		if end.sure != bilateral.No {
			out.Before = end.days
		}
		if truth == bilateral.No {
			out.Reason = ReasonEnded
			if day.Before(begin) == bilateral.Yes {
				out.Reason = ReasonNotYet
			}
		}
	}
	return out.grown(func(s State) State {
		for i := range a.Acts {
			if a.suspends(i, c) {
				begin, end := a.suspension(i, c)
				s.join(begin, bilateral.Yes, end)
			}
		}
		return s
	})
}

// suspends reports whether the i-th act is a suspension for the party that is asked
// about.
func (a *Agreement) suspends(i int, c clause.View) bool {
	return a.Acts[i].Kind == ActKindSuspended && a.known(i, c) && (c.Party == "" || a.Acts[i].covers(c.Party))
}

func (a *Agreement) suspension(i int, c clause.View) (bilateral.Days, ending) {
	d := a.dates(i, c)
	begin := first(d.takesEffect, d.date, d.received).Days()
	if rule := &a.Clauses.Suspension.Begins; !rule.IsZero() && d.takesEffect.IsZero() {
		if r := rule.Eval(c); r.Reached == bilateral.Yes {
			begin = r.Days
		}
	}
	end := ending{sure: bilateral.No}
	if !d.until.IsZero() {
		end = ending{days: d.until.Days().AddDays(1), sure: bilateral.Yes}
	}
	for j := range a.Acts {
		if a.Acts[j].Kind != ActKindResumed || !a.known(j, c) {
			continue
		}
		r := a.dates(j, c)
		if days := first(r.takesEffect, r.date).Days(); begin.Before(days) == bilateral.Yes {
			end.add(ending{days: days, sure: bilateral.Yes, reason: ReasonEnded})
		}
	}
	return begin, end
}

// surviving finds the stretch in which provisions outlive the agreement.
func (a *Agreement) surviving(day bilateral.Days, c clause.View) State {
	c.Facts = a
	rule := &a.Clauses.Survival.Ends
	if rule.IsZero() {
		return State{Truth: bilateral.No, Reason: ReasonNone}
	}
	l := a.lastLife(c)
	if l.began != bilateral.Yes || l.end.sure == bilateral.No {
		return State{Truth: bilateral.No, Reason: ReasonNotYet}
	}
	tail := rule.Eval(c)
	s := State{
		Truth: within(day, l.end.days, l.end.sure, tail.Days, tail.Reached),
		Since: l.end.days, Before: tail.Days, Reason: ReasonByClause,
	}
	if l.end.sure == bilateral.Unknown && day.Before(l.end.days) == bilateral.Yes {
		s.Truth = bilateral.No
	}
	if s.Truth == bilateral.No {
		s.Reason = ReasonExpired
		if day.Before(l.end.days) == bilateral.Yes {
			s.Reason = ReasonNotYet
		}
	}
	return s
}
