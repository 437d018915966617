package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// succeeded returns the periods in which one that is not an original party is bound,
// given those of the agreement. A recorded confirmation of its succession binds it from
// the succession on, if it comes after a party, and otherwise from the day of the
// confirmation.
func (c *Clock) succeeded(whole []life) []life {
	of, successor := c.predecessor(c.view.Party)
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind != isSucceeded || !names1(c, f, c.view.Party) {
			continue
		}
		if c.acts[f.note].Declined == bilateral.Yes {
			return []life{{began: bilateral.No, reason: ReasonDeclined}}
		}
		return c.boundFrom(whole, c.succeedsOn(f, of, successor), ReasonSucceeded, bilateral.Yes, int(f.act)+1)
	}
	if successor != 0 {
		from := c.successionDay(of, successor)
		return c.boundFrom(whole, from.Days(), ReasonPresumed, bilateral.Unknown, 0)
	}
	return []life{{began: bilateral.No, reason: ReasonNotAParty}}
}

// names1 reports whether an act names one that need not be a party.
func names1(c *Clock, f *fact, party string) bool {
	for _, by := range c.acts[f.note].By {
		if names(by, party) {
			return true
		}
	}
	return false
}

// succeedsOn returns the day from which a successor is bound: the one that its
// confirmation states, or that of the succession, or that of the confirmation.
func (c *Clock) succeedsOn(f *fact, of, successor country.Code) bilateral.Days {
	if !f.d.takesEffect.IsZero() {
		return f.d.takesEffect.Days()
	}
	if successor != 0 {
		if day := c.successionDay(of, successor); !day.IsZero() {
			return day.Days()
		}
	}
	return f.d.effective()
}

// successionDay returns the day on which a state came after a party.
func (c *Clock) successionDay(of, successor country.Code) bilateral.Date {
	for _, s := range country.AllSuccessors(of) {
		if s.State == successor && len(s.Path) > 0 {
			return s.Path[len(s.Path)-1].Effective
		}
	}
	return bilateral.Date{}
}

// boundFrom returns the periods in force from a day on.
func (c *Clock) boundFrom(whole []life, from bilateral.Days, reason Reason, began bilateral.Truth, act int) []life {
	var out []life
	for _, l := range whole {
		if l.end.certain == bilateral.Yes && from.Before(l.end.days) == bilateral.No && l.end.reason != ReasonGone {
			continue
		}
		if l.end.reason == ReasonGone || l.end.reason == ReasonPresumed {
			l.end = ending{certain: bilateral.No} // what ended with the predecessor goes on with it
		}
		if l.began != bilateral.Yes {
			began = began.And(l.began)
		}
		if began == bilateral.No {
			out = append(out, l)
			continue
		}
		l.begin = l.begin.Later(from)
		if l.begin.IsZero() {
			l.begin = from
		}
		l.began, l.reason, l.act = began, reason, act
		out = append(out, l)
	}
	return out
}

// predecessor returns the party that a state succeeded, and the state. The law of
// succession presumes something about such a state. If there is no such party,
// predecessor returns 0.
func (c *Clock) predecessor(party string) (of, successor country.Code) {
	if err := successor.UnmarshalText([]byte(party)); err != nil {
		return 0, 0 // the id of an organization
	}
	for i := range c.parties.list {
		if of := c.parties.list[i].Actor.State; of != 0 && country.IsSuccessor(successor, of) {
			return of, successor
		}
	}
	return 0, 0
}

// successors returns, for an agreement of several parties, the periods of those who
// confirmed that they come after a party, as further courses.
func (c *Clock) successors(parties [][]life) [][]life {
	if c.has&isSucceeded == 0 {
		return nil
	}
	var out [][]life
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind != isSucceeded || c.acts[f.note].Declined == bilateral.Yes {
			continue
		}
		for _, by := range c.acts[f.note].By {
			of, successor := c.predecessor(by.String())
			if successor == 0 {
				continue
			}
			p := c.parties.index(country.StateActor(of))
			out = append(out, c.boundFrom(parties[p], c.succeedsOn(f, of, successor), ReasonSucceeded, bilateral.Yes, int(f.act)+1))
		}
	}
	return out
}

// succession says, for an agreement of two parties, whether one that is gone is followed
// by a successor: No if all who could follow declined.
func (c *Clock) succession(p int) bilateral.Truth {
	out := bilateral.Unknown
	declined := 0
	of := c.parties.list[p].Actor.State
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind != isSucceeded {
			continue
		}
		for _, by := range c.acts[f.note].By {
			if by.State == 0 || !country.IsSuccessor(by.State, of) {
				continue
			}
			if c.acts[f.note].Declined != bilateral.Yes {
				return bilateral.Yes
			}
			declined++
		}
	}
	if declined > 0 && declined >= len(country.AllSuccessors(of)) {
		out = bilateral.No
	}
	return out
}

// explainSuccessor explains whether one that is not an original party is bound.
func (c *Clock) explainSuccessor(x *Explanation, s State) {
	args := []string{"on", clause.EnglishDate(x.On), "party", c.view.EnglishName(c.view.Party), "since", clause.EnglishDays(s.Since), "before", clause.EnglishDays(s.Before)}
	for i := range c.facts {
		if f := &c.facts[i]; f.kind == isSucceeded && names1(c, f, c.view.Party) {
			x.Article = append(x.Article, say("succession", "articles 9 and 24 of the Vienna Convention on Succession of States in respect of Treaties, as custom")...)
			x.Rule = append(x.Rule, say("succeeds", "a successor is bound to another state if both agree so, and a declaration that is recorded is taken as that agreement")...)
			declared := say("confirmed", "the successor declared that it succeeds: {day}", "day", clause.EnglishDays(first(f.d.date, f.d.takesEffect).Days()))
			if c.acts[f.note].Declined == bilateral.Yes {
				declared = say("not-confirmed", "the successor declared that it does not succeed: {day}", "day", clause.EnglishDays(first(f.d.date, f.d.takesEffect).Days()))
			}
			x.Dates = append(x.Dates, declared...)
		}
	}
	switch {
	case s.Reason == ReasonDeclined:
		x.Conclusion = say("declined", "on {on} {party} is not bound: it declared that it does not succeed", args[:4]...)
	case s.Reason == ReasonPresumed:
		c.explainPresumption(x)
	case s.Reason == ReasonNotAParty:
		x.Article = []clause.Statement{c.law("34")}
		x.Rule = say("third-party", "a treaty binds its parties and creates no obligations for others without their consent")
		x.Dates = say("no-dates", "none")
		x.Conclusion = say("not-a-party", "on {on} {party} is not bound: it is not recorded as a party", args[:4]...)
	case s.Truth == bilateral.Yes && s.Before.IsZero():
		x.Conclusion = say("bound", "on {on} {party} is bound, since {since}", args[:6]...)
	case s.Truth == bilateral.Yes:
		x.Conclusion = say("bound-to", "on {on} {party} is bound, since {since}; the first day after is {before}", args...)
	case s.Truth == bilateral.No:
		x.Conclusion = say("not-bound", "on {on} {party} is not bound", args[:4]...)
	default:
		x.Conclusion = say("bound-not-known", "on {on} it is not known whether {party} is bound", args[:4]...)
	}
	if len(x.Article) == 0 { // before the succession
		x.Article = say("succession", "articles 9 and 24 of the Vienna Convention on Succession of States in respect of Treaties, as custom")
		x.Rule = say("succeeds", "a successor is bound to another state if both agree so, and a declaration that is recorded is taken as that agreement")
	}
	if len(x.Dates) == 0 {
		x.Dates = say("no-dates", "none")
	}
}

// explainPresumption says what the law presumes about a state that succeeded a
// party.
func (c *Clock) explainPresumption(x *Explanation) {
	of, successor := c.predecessor(c.view.Party)
	party := c.view.EnglishName(c.view.Party)
	for _, b := range country.AllSuccessors(of) {
		if b.State != successor {
			continue
		}
		presumption, _ := country.Presumptions.Find(string(b.Presumption))
		x.Article = say("presumption-article", "{article}", "article", b.Article)
		x.Rule = say("presumption", "{presumption}", "presumption", presumption.Definition)
		x.Dates = nil
		for _, step := range b.Path {
			x.Dates = append(x.Dates, clause.Say("succession-step", "{predecessor}, then {successor}: {kind}, {day}", []string{
				"predecessor", c.view.EnglishName(step.Predecessor.String()), "successor", c.view.EnglishName(step.Successor.String()),
				"kind", bilateral.LowerFirst(step.Kind.Label()), "day", clause.EnglishDate(step.Effective),
			}))
		}
		x.Conclusion = say("presumed", "on {on} it is not known whether {party} is bound: the law only presumes an answer, and no act is recorded that decides", "on", clause.EnglishDate(x.On), "party", party)
		return
	}
}
