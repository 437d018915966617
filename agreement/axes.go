package agreement

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// This file finds the axes beside force.

// within is the answer for a stretch that begins with a rule or act and ends before
// a day, which may not be known; none says that there is no end.
func within(day, begin bilateral.Days, began bilateral.Truth, end bilateral.Days, ended bilateral.Truth) bilateral.Truth {
	l := life{begin: begin, began: began, end: ending{days: end, sure: ended}}
	return l.contains(day)
}

// provisional finds the stretch of provisional application: from an act or the
// clause to the entry into force, an act that ends it, or the end the clause gives
// (VCLT article 25).
func (a *Agreement) provisional(day bilateral.Days, c clause.Context) State {
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

func (a *Agreement) provisionalBegin(c clause.Context) (bilateral.Days, bilateral.Truth, Reason) {
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

// inEffect joins the stretches of the provisions for which a clause says when they
// have effect; without such a clause it is force.
func (a *Agreement) inEffect(day bilateral.Days, c clause.Context, force State) State {
	if len(a.Clauses.Effects) == 0 {
		return force
	}
	var out State
	for i := range a.Clauses.Effects {
		s := a.effect(i, day, c)
		if i == 0 || out.Truth.Or(s.Truth) != out.Truth || s.Truth == out.Truth && s.Since.Before(out.Since) == bilateral.Yes {
			out = s
		}
	}
	for joined := out; out.Truth == bilateral.Yes; out = joined {
		for i := range a.Clauses.Effects {
			a.effectSpans(i, c, func(begin clause.Result, end ending) bool {
				joined.join(begin.Days, begin.Reached, end)
				return true
			})
		}
		if joined == out {
			break
		}
	}
	return out
}

// join lets another stretch lengthen the one that a state is about, if the two
// certainly touch.
func (s *State) join(begin bilateral.Days, began bilateral.Truth, end ending) {
	if s.Truth != bilateral.Yes || began != bilateral.Yes {
		return
	}
	runsOn := end.sure == bilateral.No
	if !s.Before.IsZero() && s.Before.Before(begin) != bilateral.No || !runsOn && end.days.Before(s.Since) != bilateral.No {
		return
	}
	s.Since = s.Since.Earlier(begin)
	if s.Before.IsZero() || runsOn {
		s.Before = bilateral.Days{}
		return
	}
	s.Before = s.Before.Later(end.days)
}

// Effect says whether the i-th provision of the clauses on effect has effect on a
// day.
func (a *Agreement) Effect(i int, on bilateral.Date, c clause.Context) State {
	c.Facts = a
	return a.effect(i, on.Days(), c)
}

func (a *Agreement) effect(i int, day bilateral.Days, c clause.Context) State {
	c.Facts = a
	out := State{Truth: bilateral.No, Reason: ReasonEnded}
	found := false
	a.effectSpans(i, c, func(begin clause.Result, end ending) bool {
		if begin.Reached != bilateral.Yes {
			out = State{Truth: begin.Reached, Reason: end.reason, Waiting: begin.Waiting, Since: begin.Days}
			return false
		}
		s := State{Truth: within(day, begin.Days, bilateral.Yes, end.days, end.sure), Since: begin.Days, Reason: ReasonByClause}
		if end.sure != bilateral.No {
			s.Before = end.days
		}
		early := day.Before(begin.Days) == bilateral.Yes
		switch {
		case s.Truth != bilateral.No:
		case early:
			s.Reason = ReasonNotYet
		default:
			s.Reason = end.reason
		}
		if !early || !found { // between two stretches the answer is about the first
			out, found = s, true
		}
		return s.Truth == bilateral.No && !early
	})
	return out
}

// effectSpans yields the stretches in which a provision has effect: only once the
// agreement has entered into force, though its effect may reach back before that day,
// and again after each revival, unless the clause gives an end of its own. Where it
// has not begun, the ending holds the reason.
func (a *Agreement) effectSpans(i int, c clause.Context, yield func(begin clause.Result, end ending) bool) {
	c.Facts = a
	e := &a.Clauses.Effects[i]
	a.lives(c, func(l life) bool {
		if l.began != bilateral.Yes {
			en := a.entry(c)
			return yield(clause.Result{Reached: l.began, Waiting: en.waiting}, ending{sure: bilateral.No, reason: en.reason})
		}
		begin := clause.Result{Days: l.begin, Reached: bilateral.Yes}
		if !e.Begins.IsZero() {
			if begin = e.Begins.Eval(c); begin.Reached != bilateral.Yes {
				yield(begin, ending{sure: bilateral.No, reason: ReasonWaiting})
				return false
			}
		}
		if !e.Ends.IsZero() {
			end := ending{sure: bilateral.No}
			if r := e.Ends.Eval(c); r.Reached == bilateral.Yes {
				end = ending{days: r.Days, sure: bilateral.Yes, reason: ReasonByClause}
			}
			yield(begin, end)
			return false
		}
		if l.reason == ReasonRevived {
			begin.Days = begin.Days.Later(l.begin)
		}
		if l.end.sure == bilateral.Yes && begin.Days.Before(l.end.days) == bilateral.No {
			return true // it had ended before the provision came to have effect
		}
		return yield(begin, l.end)
	})
}

// suspended finds the last suspension that had begun, and whether it had ended. A
// suspension by notice begins when its clause says, and otherwise on the day of the
// act.
func (a *Agreement) suspended(day bilateral.Days, c clause.Context) State {
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
	for joined := out; out.Truth == bilateral.Yes; out = joined {
		for i := range a.Acts {
			if a.suspends(i, c) {
				begin, end := a.suspension(i, c)
				joined.join(begin, bilateral.Yes, end)
			}
		}
		if joined == out {
			break
		}
	}
	return out
}

// suspends reports whether the i-th act is a suspension for the party that is asked
// about.
func (a *Agreement) suspends(i int, c clause.Context) bool {
	return a.Acts[i].Kind == ActKindSuspended && a.known(i, c) && (c.Party == "" || a.Acts[i].covers(c.Party))
}

func (a *Agreement) suspension(i int, c clause.Context) (bilateral.Days, ending) {
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
func (a *Agreement) surviving(day bilateral.Days, c clause.Context) State {
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
