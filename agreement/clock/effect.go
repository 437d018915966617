package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// inEffect joins the periods of the provisions whose effect a clause dates. Without
// such a clause it returns force.
func (c *Clock) inEffect(day bilateral.Days, force State) State {
	if len(c.a.Clauses.Effects) == 0 {
		return force
	}
	var out State
	for i := range c.a.Clauses.Effects {
		s := c.effect(i, day)
		if i == 0 || out.Truth.Or(s.Truth) != out.Truth || s.Truth == out.Truth && s.Since.Before(out.Since) == bilateral.Yes {
			out = s
		}
	}
	return out.grown(func(s State) State {
		for i := range c.a.Clauses.Effects {
			c.effectSpans(i, func(begin clause.Result, end ending) bool {
				s.join(begin.Days, begin.Reached, end)
				return true
			})
		}
		return s
	})
}

// grown joins periods to the period of a state until no period lengthens it any
// more. The function all joins each of them once.
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

// join lengthens the period of a state by another one if the two certainly touch.
func (s *State) join(begin bilateral.Days, began bilateral.Truth, end ending) {
	if s.Truth != bilateral.Yes || began != bilateral.Yes {
		return
	}
	runsOn := end.certain == bilateral.No
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
// day. If there is no such provision, it returns the zero State: not known.
func (c *Clock) Effect(i int, on bilateral.Date) State {
	if i < 0 || i >= len(c.a.Clauses.Effects) {
		return State{}
	}
	return c.effect(i, on.Days())
}

func (c *Clock) effect(i int, day bilateral.Days) State {
	out := State{Truth: bilateral.No, Reason: ReasonEnded}
	found := false
	c.effectSpans(i, func(begin clause.Result, end ending) bool {
		if begin.Reached != bilateral.Yes {
			out = State{Truth: begin.Reached, Reason: end.reason, Waiting: begin.Waiting, Since: begin.Days}
			return false
		}
		s := State{Truth: within(day, begin.Days, bilateral.Yes, end.days, end.certain), Since: begin.Days, Reason: ReasonByClause}
		if end.certain != bilateral.No {
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
		if !early || !found { // between two periods the answer is about the first
			out, found = s, true
		}
		return s.Truth == bilateral.No && !early
	})
	return out
}

// effectSpans yields the periods in which a provision has effect. It has effect only
// once the agreement has entered into force, although its effect may reach back
// before that day. It has effect again after each revival, unless the clause gives
// an end of its own. If the effect has not begun, the ending holds the reason.
func (c *Clock) effectSpans(i int, yield func(begin clause.Result, end ending) bool) {
	e := &c.a.Clauses.Effects[i]
	c.lives(func(l life) bool {
		if l.began != bilateral.Yes {
			en := c.entry()
			return yield(clause.Result{Reached: l.began, Waiting: en.waiting}, ending{certain: bilateral.No, reason: en.reason})
		}
		begin := clause.Result{Days: l.begin, Reached: bilateral.Yes}
		if !e.Begins.IsZero() {
			if begin = e.Begins.Eval(c.view); begin.Reached != bilateral.Yes {
				yield(begin, ending{certain: bilateral.No, reason: ReasonWaiting})
				return false
			}
		}
		if !e.Ends.IsZero() {
			end := ending{certain: bilateral.No}
			if r := e.Ends.Eval(c.view); r.Reached == bilateral.Yes {
				end = ending{days: r.Days, certain: bilateral.Yes, reason: ReasonByClause}
			}
			yield(begin, end)
			return false
		}
		if l.reason == ReasonRevived {
			begin.Days = begin.Days.Later(l.begin)
		}
		if l.end.certain == bilateral.Yes && begin.Days.Before(l.end.days) == bilateral.No {
			return true // it had ended before the provision had effect
		}
		return yield(begin, l.end)
	})
}

func (c *Clock) explainEffect(x *Explanation, s Assessment) {
	if len(c.a.Clauses.Effects) == 0 {
		c.explainForce(x, s)
		return
	}
	for i := range c.a.Clauses.Effects {
		e := &c.a.Clauses.Effects[i]
		what := e.Provision
		if what == "" {
			what = "its provisions"
		}
		x.Article = append(x.Article, where("the effect of "+what, e.Article))
		x.Rule = append(x.Rule, clause.Say("has-effect", "{provision} have effect from {0}", []string{"provision", what}, e.Begins.Words(c.view)))
		x.Dates = append(x.Dates, e.Begins.Steps(c.view)...)
		if !e.Ends.IsZero() {
			x.Rule = append(x.Rule, clause.Say("has-effect-to", "{provision} have effect until {0}", []string{"provision", what}, e.Ends.Words(c.view)))
			x.Dates = append(x.Dates, e.Ends.Steps(c.view)...)
		}
		state := c.Effect(i, x.On)
		args := []string{"on", clause.EnglishDate(x.On), "provision", what, "since", clause.EnglishDays(state.Since)}
		switch state.Truth {
		case bilateral.Yes:
			x.Conclusion = append(x.Conclusion, clause.Say("in-effect", "on {on} {provision} have effect, since {since}", args))
		case bilateral.No:
			if state.Reason == ReasonNotYet {
				x.Conclusion = append(x.Conclusion, clause.Say("not-yet-in-effect", "on {on} {provision} have no effect yet; they will from {since}", args))
			} else {
				x.Conclusion = append(x.Conclusion, clause.Say("not-in-effect", "on {on} {provision} have no effect", args[:4]))
			}
		default:
			x.Conclusion = append(x.Conclusion, clause.Say("effect-not-known", "on {on} it is not known whether {provision} have effect", args[:4]))
		}
	}
}
