package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// succeeded says whether one that is not an original party is bound. A recorded
// confirmation of its succession binds it from the day that the confirmation gives.
func (c *Clock) succeeded(party string, day bilateral.Days, force State) State {
	for i := range c.a.Acts {
		act := &c.a.Acts[i]
		if act.Kind != agreement.ActKindSuccessionConfirmed || len(act.By) == 0 || !covers(act, party) || !c.known(i) {
			continue
		}
		if act.Declined == bilateral.Yes {
			return State{Truth: bilateral.No, Reason: ReasonDeclined}
		}
		d := c.dates(i)
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
	if state, _ := c.predecessor(party); state != 0 {
		return State{Truth: bilateral.Unknown, Reason: ReasonPresumed}
	}
	return State{Truth: bilateral.No, Reason: ReasonNotAParty}
}

// predecessor returns the party that a state succeeded, and the state. The law of
// succession presumes something about such a state. If there is no such party,
// predecessor returns 0.
func (c *Clock) predecessor(party string) (of, successor country.Code) {
	if err := successor.UnmarshalText([]byte(party)); err != nil {
		return 0, 0 // the id of an organization
	}
	for i := range c.a.Parties {
		if of := c.a.Parties[i].Actor.State; of != 0 && country.IsSuccessor(successor, of) {
			return of, successor
		}
	}
	return 0, 0
}

// explainSuccessor explains whether one that is not an original party is bound.
func (c *Clock) explainSuccessor(x *Explanation, s State) {
	args := []string{"on", clause.EnglishDate(x.On), "party", c.view.EnglishName(c.view.Party), "since", clause.EnglishDays(s.Since), "before", clause.EnglishDays(s.Before)}
	for i := range c.a.Acts {
		if act := &c.a.Acts[i]; act.Kind == agreement.ActKindSuccessionConfirmed && len(act.By) > 0 && covers(act, c.view.Party) && c.known(i) {
			x.Article = append(x.Article, say("succession", "articles 9 and 24 of the Vienna Convention on Succession of States in respect of Treaties, as custom")...)
			x.Rule = append(x.Rule, say("succeeds", "a successor is bound to another state if both agree so; a confirmation that is recorded decides")...)
			d := c.dates(i)
			x.Dates = append(x.Dates, say("confirmed", "the successor declared itself: {day}", "day", clause.EnglishDays(first(d.date, d.takesEffect).Days()))...)
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
		x.Conclusion = say("presumed", "on {on} it is not known whether {party} is bound: the law presumes, and no act is recorded that decides", "on", clause.EnglishDate(x.On), "party", party)
		return
	}
}
