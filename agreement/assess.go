package agreement

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
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
	Waiting clause.Trigger
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
func (a *Agreement) Assess(on bilateral.Date, c clause.View) Assessment {
	c.Facts = a
	s := Assessment{On: on}
	if !a.Count.IsZero() && a.Count != bilateral.Exactly(1) {
		several := State{Reason: ReasonSeveral}
		s.Bound, s.Provisional, s.InForce, s.InEffect, s.Suspended, s.Surviving = several, several, several, several, several, several
		return s
	}
	day := on.Days()
	if c.Party != "" && len(a.Parties) > 0 && !a.hasParty(c.Party) {
		other := c.Party
		c.Party = ""
		s.InForce = a.inForce(day, c)
		s.Bound = a.succeeded(other, day, s.InForce, c)
	} else {
		s.InForce = a.inForce(day, c)
		s.Bound = s.InForce
	}
	s.Provisional = a.provisional(day, c)
	s.InEffect = a.inEffect(day, c, s.InForce)
	s.Suspended = a.suspended(day, c)
	s.Surviving = a.surviving(day, c)
	return s
}

// InForce says whether the agreement is in force on a day. It is one axis of
// [Agreement.Assess], for whoever asks many agreements one thing.
func (a *Agreement) InForce(on bilateral.Date, c clause.View) State {
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

// succeeded says whether one that is no original party is bound: by a confirmation
// of its succession that is recorded, from the day the confirmation gives.
func (a *Agreement) succeeded(party string, day bilateral.Days, force State, c clause.View) State {
	for i := range a.Acts {
		act := &a.Acts[i]
		if act.Kind != ActKindSuccessionConfirmed || len(act.By) == 0 || !act.covers(party) || !a.known(i, c) {
			continue
		}
		if act.Declined == bilateral.Yes {
			return State{Truth: bilateral.No, Reason: ReasonDeclined}
		}
		d := a.dates(i, c)
		begin := first(d.takesEffect, d.date).Days()
		s := State{Truth: force.Truth.And(day.Before(begin).Not()), Since: begin, Before: force.Before, Reason: ReasonSucceeded}
		if !force.Since.IsZero() && !begin.IsZero() {
			s.Since = begin.Later(force.Since)
		}
		switch {
		case day.Before(begin) == bilateral.Yes:
			s.Reason = ReasonNotYet
		case force.Truth != bilateral.Yes:
			s.Reason = force.Reason
		}
		return s
	}
	if state, _ := a.predecessor(party); state != 0 {
		return State{Truth: bilateral.Unknown, Reason: ReasonPresumed}
	}
	return State{Truth: bilateral.No, Reason: ReasonNotAParty}
}

// predecessor returns the party that a state came after, and the state: the law of
// succession presumes something of it. Without one it returns 0.
func (a *Agreement) predecessor(party string) (of, successor country.Code) {
	if err := successor.UnmarshalText([]byte(party)); err != nil {
		return 0, 0 // the id of an organization
	}
	for i := range a.Parties {
		if of := a.Parties[i].Actor.State; of != 0 && country.IsSuccessor(successor, of) {
			return of, successor
		}
	}
	return 0, 0
}

func (a *Agreement) inForce(day bilateral.Days, c clause.View) State {
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
