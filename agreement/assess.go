package agreement

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// A State is where an agreement stands on one axis on a day.
type State struct {
	// Truth is the answer: on the axis, not on it, or not known.
	Truth bilateral.Truth
	// Since is the first day of the stretch that the answer is about: the last one
	// that had begun by then, or else the one to come. Zero means not known, or
	// none.
	Since bilateral.Days
	// Before is the first day outside that stretch. Zero means that it runs on as
	// far as is recorded, or that nothing is known.
	Before bilateral.Days
	// Reason says in a word why.
	Reason Reason
	// Waiting is the event that is waited for, where the reason is waiting.
	Waiting clause.Event
}

// An Assessment is where an agreement stands on a day, on every axis.
type Assessment struct {
	// On is the day that was asked about.
	On bilateral.Date
	// Bound says whether the party that was asked about is bound, or all parties if
	// none was.
	Bound State
	// Provisional says whether it is provisionally applied.
	Provisional State
	// InForce says whether it is in force.
	InForce State
	// InEffect says whether at least one of its provisions has effect.
	InEffect State
	// Suspended says whether its operation is suspended.
	Suspended State
	// Surviving says whether it has ended and part of it still has effect.
	Surviving State
}

// Axis returns the state on one axis. An axis that this release does not know gives
// the zero State.
func (s *Assessment) Axis(a Axis) State {
	switch a {
	case AxisBound:
		return s.Bound
	case AxisProvisional:
		return s.Provisional
	case AxisInForce:
		return s.InForce
	case AxisInEffect:
		return s.InEffect
	case AxisSuspended:
		return s.Suspended
	case AxisSurviving:
		return s.Surviving
	}
	return State{}
}

// Assess says where the agreement stands on a day, from what is recorded. The
// context says from where it is seen: what other agreements have come to, what was
// known by a day, which party is asked about; its Facts are the agreement's own. A
// day that is stated as a month or a year gets an answer where one answer is right
// for all its days.
//
// A record that stands for several documents is refused by name: every axis is
// unknown, with the reason several. Assess allocates nothing.
func (a *Agreement) Assess(on bilateral.Date, c clause.Context) Assessment {
	c.Facts = a
	s := Assessment{On: on}
	if !a.Count.IsZero() && a.Count != bilateral.Exactly(1) {
		several := State{Reason: ReasonSeveral}
		s.Bound, s.Provisional, s.InForce, s.InEffect, s.Suspended, s.Surviving = several, several, several, several, several, several
		return s
	}
	day := on.Days()
	s.InForce = a.inForce(day, c)
	s.Bound = s.InForce
	if c.Party != "" && len(a.Parties) > 0 && !a.hasParty(c.Party) {
		s.Bound = State{Truth: bilateral.No, Reason: ReasonNotAParty}
	}
	s.Provisional = a.provisional(day, c)
	s.InEffect = a.inEffect(day, c, s.InForce)
	s.Suspended = a.suspended(day, c)
	s.Surviving = a.surviving(day, c)
	return s
}

// InForce says whether the agreement is in force on a day. It is one axis of
// [Agreement.Assess], for whoever asks many agreements one thing.
func (a *Agreement) InForce(on bilateral.Date, c clause.Context) State {
	if !a.Count.IsZero() && a.Count != bilateral.Exactly(1) {
		return State{Reason: ReasonSeveral}
	}
	return a.inForce(on.Days(), c)
}

func (a *Agreement) hasParty(party string) bool {
	for i := range a.Parties {
		if names(a.Parties[i].Actor, party) {
			return true
		}
	}
	return false
}

func (a *Agreement) inForce(day bilateral.Days, c clause.Context) State {
	var out State
	var last life
	a.lives(c, func(l life) bool {
		last = l
		switch l.contains(day) {
		case bilateral.Yes:
			out = State{Truth: bilateral.Yes, Since: l.begin, Before: l.before(), Reason: l.reason}
			return false
		case bilateral.Unknown:
			out = State{Truth: bilateral.Unknown, Since: l.begin, Before: l.before(), Reason: l.doubt(day)}
			return false
		}
		if day.Before(l.begin) == bilateral.Yes {
			if out.Reason == "" { // between two stretches the answer is about the first
				out = State{Truth: bilateral.No, Since: l.begin, Before: l.before(), Reason: ReasonNotYet}
			}
			return false // the stretches that follow are later still
		}
		out = State{Truth: bilateral.No, Since: l.begin, Before: l.before(), Reason: l.end.reason}
		return true
	})
	if last.began != bilateral.Yes {
		en := a.entry(c)
		out.Reason, out.Waiting, out.Since = en.reason, en.waiting, en.days
	}
	return out
}

// before is the first day outside, as a state gives it.
func (l life) before() bilateral.Days {
	if l.end.sure == bilateral.No {
		return bilateral.Days{}
	}
	return l.end.days
}

// doubt says why it is not known whether a day lies in the stretch.
func (l life) doubt(day bilateral.Days) Reason {
	if l.begin.IsZero() {
		return ReasonUndated
	}
	if day.Before(l.begin) != bilateral.No || l.end.reason == "" {
		return l.reason
	}
	return l.end.reason
}

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
		if !a.known(i, c) || c.Party != "" && !act.covers(c.Party) {
			continue
		}
		d := a.dates(i, c)
		switch {
		case act.Kind == ActKindProvisionalApplicationEnded:
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
	return out
}

// Effect says whether the i-th provision of the clauses on effect has effect on a
// day.
func (a *Agreement) Effect(i int, on bilateral.Date, c clause.Context) State {
	c.Facts = a
	return a.effect(i, on.Days(), c)
}

func (a *Agreement) effect(i int, day bilateral.Days, c clause.Context) State {
	c.Facts = a
	begin, end := a.effectSpan(i, c)
	if begin.Reached != bilateral.Yes {
		return State{Truth: begin.Reached, Reason: ReasonWaiting, Waiting: begin.Waiting, Since: begin.Days}
	}
	s := State{Truth: within(day, begin.Days, bilateral.Yes, end.days, end.sure), Since: begin.Days, Reason: ReasonByClause}
	if end.sure != bilateral.No {
		s.Before = end.days
	}
	if s.Truth == bilateral.No && day.Before(begin.Days) == bilateral.Yes {
		s.Reason = ReasonNotYet
	} else if s.Truth == bilateral.No {
		s.Reason = end.reason
	}
	return s
}

// effectSpan is when a provision has effect: only once the agreement has entered
// into force, though its effect may reach back before that day.
func (a *Agreement) effectSpan(i int, c clause.Context) (clause.Result, ending) {
	e := &a.Clauses.Effects[i]
	l := a.lastLife(c)
	if l.began != bilateral.Yes {
		en := a.entry(c)
		return clause.Result{Reached: l.began, Waiting: en.waiting}, ending{sure: bilateral.No}
	}
	begin := clause.Result{Days: a.firstLife(c).begin, Reached: bilateral.Yes}
	if !e.Begins.IsZero() {
		begin = e.Begins.Eval(c)
	}
	if !e.Ends.IsZero() {
		if r := e.Ends.Eval(c); r.Reached == bilateral.Yes {
			return begin, ending{days: r.Days, sure: bilateral.Yes, reason: ReasonByClause}
		}
		return begin, ending{sure: bilateral.No}
	}
	return begin, l.end
}

func (a *Agreement) firstLife(c clause.Context) life {
	var l life
	a.lives(c, func(found life) bool {
		l = found
		return false
	})
	return l
}

// suspended finds the last suspension that had begun, and whether it had ended. A
// suspension by notice begins when its clause says, and otherwise on the day of the
// act.
func (a *Agreement) suspended(day bilateral.Days, c clause.Context) State {
	c.Facts = a
	out := State{Truth: bilateral.No, Reason: ReasonNone}
	for i := range a.Acts {
		if a.Acts[i].Kind != ActKindSuspended || !a.known(i, c) || c.Party != "" && !a.Acts[i].covers(c.Party) {
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
	return out
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

// Status says in one word where the agreement stands on a day. It is derived from
// the axes, which say more.
func (a *Agreement) Status(on bilateral.Date, c clause.Context) Status {
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
func (a *Agreement) reached(on bilateral.Date, c clause.Context) bool {
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
