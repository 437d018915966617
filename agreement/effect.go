package agreement

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// inEffect joins the stretches of the provisions for which a clause says when they
// have effect; without such a clause it is force.
func (a *Agreement) inEffect(day bilateral.Days, c clause.View, force State) State {
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
	return out.grown(func(s State) State {
		for i := range a.Clauses.Effects {
			a.effectSpans(i, c, func(begin clause.Result, end ending) bool {
				s.join(begin.Days, begin.Reached, end)
				return true
			})
		}
		return s
	})
}

// grown joins stretches to the one that a state is about until none lengthens it any
// more; all joins each of them once.
func (s State) grown(all func(State) State) State {
	for s.Truth == bilateral.Yes {
		longer := all(s)
		if longer == s {
			break
		}
		s = longer
	}
	return s
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
func (a *Agreement) Effect(i int, on bilateral.Date, c clause.View) State {
	c.Facts = a
	return a.effect(i, on.Days(), c)
}

func (a *Agreement) effect(i int, day bilateral.Days, c clause.View) State {
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
func (a *Agreement) effectSpans(i int, c clause.View, yield func(begin clause.Result, end ending) bool) {
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
