package agreement

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// This file explains the axes beside force.

// explainSuccessor explains whether one that is no original party is bound.
func (a *Agreement) explainSuccessor(x *Explanation, s State, c clause.View) {
	args := []string{"on", clause.EnglishDate(x.On), "party", c.EnglishName(c.Party), "since", clause.EnglishDays(s.Since), "before", clause.EnglishDays(s.Before)}
	for i := range a.Acts {
		if act := &a.Acts[i]; act.Kind == ActKindSuccessionConfirmed && len(act.By) > 0 && act.covers(c.Party) && a.known(i, c) {
			x.Article = append(x.Article, say("succession", "articles 9 and 24 of the Vienna Convention on Succession of States in respect of Treaties, as custom")...)
			x.Rule = append(x.Rule, say("succeeds", "a successor is bound to another state if both agree so; a confirmation that is recorded decides")...)
			d := a.dates(i, c)
			x.Dates = append(x.Dates, say("confirmed", "the successor declared itself: {day}", "day", clause.EnglishDays(first(d.date, d.takesEffect).Days()))...)
		}
	}
	switch {
	case s.Reason == ReasonDeclined:
		x.Conclusion = say("declined", "on {on} {party} is not bound: it declared that it does not succeed", args[:4]...)
	case s.Reason == ReasonPresumed:
		a.explainPresumption(x, c)
	case s.Reason == ReasonNotAParty:
		x.Article = []clause.Statement{a.law("34")}
		x.Rule = say("third-party", "a treaty binds its parties and creates no obligations for others without their consent")
		x.Dates = say("no-dates", "none")
		x.Conclusion = say("not-a-party", "on {on} {party} is not bound: it is not recorded as a party", args[:4]...)
	case s.Truth == bilateral.Yes && s.Before.IsZero():
		x.Conclusion = say("bound", "on {on} {party} is bound, since {since}", args[:6]...)
	case s.Truth == bilateral.Yes:
		x.Conclusion = say("bound-to", "on {on} {party} is bound, since {since}; the first day outside is {before}", args...)
	case s.Truth == bilateral.No:
		x.Conclusion = say("not-bound", "on {on} {party} is not bound", args[:4]...)
	default:
		x.Conclusion = say("bound-not-known", "on {on} it is not known whether {party} is bound", args[:4]...)
	}
}

// explainPresumption says what the law presumes of a state that came after a party.
func (a *Agreement) explainPresumption(x *Explanation, c clause.View) {
	of, successor := a.predecessor(c.Party)
	party := c.EnglishName(c.Party)
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
				"predecessor", c.EnglishName(step.Predecessor.String()), "successor", c.EnglishName(step.Successor.String()),
				"kind", strings.ToLower(country.SuccessionKinds.Label(string(step.Kind))), "day", clause.EnglishDate(step.Effective),
			}))
		}
		x.Conclusion = say("presumed", "on {on} it is not known whether {party} is bound: the law presumes, and no act is recorded that decides", "on", clause.EnglishDate(x.On), "party", party)
		return
	}
}

func (a *Agreement) explainProvisional(x *Explanation, s State, c clause.View) {
	cl := &a.Clauses.Provisional
	if cl.IsZero() {
		x.Article = append(x.Article, clause.Say("no-clause", "no clause on provisional application is recorded", nil))
	} else {
		x.Article = append(x.Article, where("provisional application", cl.Article))
	}
	if !cl.Begins.IsZero() {
		x.Rule = append(x.Rule, clause.Say("applied-from", "it is applied provisionally from {0}", nil, cl.Begins.Words(c)))
		x.Dates = append(x.Dates, cl.Begins.Steps(c)...)
	}
	if !cl.Ends.IsZero() {
		x.Rule = append(x.Rule, clause.Say("applied-to", "provisional application ends on {0}", nil, cl.Ends.Words(c)))
		x.Dates = append(x.Dates, cl.Ends.Steps(c)...)
	}
	x.Article = append(x.Article, a.law("25(2)"))
	x.Rule = append(x.Rule, clause.Say("applied-until", "provisional application ends with entry into force, or on receipt of a notification that a party will not become one", nil))
	for i := range a.Acts {
		if !a.known(i, c) {
			continue
		}
		d := a.dates(i, c)
		switch a.Acts[i].Kind {
		case ActKindProvisionallyApplied:
			x.Dates = append(x.Dates, clause.Say("applied", "provisional application began: {day}", []string{"day", clause.EnglishDays(first(d.takesEffect, d.date).Days())}))
		case ActKindProvisionalApplicationEnded:
			x.Dates = append(x.Dates, clause.Say("applied-no-more", "provisional application ended: {day}", []string{"day", clause.EnglishDays(first(d.takesEffect, d.received, d.date).Days())}))
		}
	}
	a.concludeStretch(x, s, "provisionally applied")
}

func (a *Agreement) explainEffect(x *Explanation, s Assessment, c clause.View) {
	if len(a.Clauses.Effects) == 0 {
		a.explainForce(x, s, c)
		return
	}
	for i := range a.Clauses.Effects {
		e := &a.Clauses.Effects[i]
		what := e.Provision
		if what == "" {
			what = "its provisions"
		}
		x.Article = append(x.Article, where("the effect of "+what, e.Article))
		x.Rule = append(x.Rule, clause.Say("has-effect", "{provision} have effect from {0}", []string{"provision", what}, e.Begins.Words(c)))
		x.Dates = append(x.Dates, e.Begins.Steps(c)...)
		if !e.Ends.IsZero() {
			x.Rule = append(x.Rule, clause.Say("has-effect-to", "{provision} have effect until {0}", []string{"provision", what}, e.Ends.Words(c)))
			x.Dates = append(x.Dates, e.Ends.Steps(c)...)
		}
		state := a.Effect(i, x.On, c)
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

func (a *Agreement) explainSuspended(x *Explanation, s State, c clause.View) {
	cl := &a.Clauses.Suspension
	if cl.Begins.IsZero() {
		x.Article = append(x.Article, a.law("57"))
		x.Rule = append(x.Rule, clause.Say("suspended-by-consent", "its operation can be suspended as its clauses say, or by consent", nil))
	} else {
		x.Article = append(x.Article, where("suspension", cl.Article))
		x.Rule = append(x.Rule, clause.Say("suspended-from", "after notice its operation is suspended from {0}", nil, cl.Begins.Words(c)))
		x.Dates = append(x.Dates, cl.Begins.Steps(c)...)
	}
	for i := range a.Acts {
		if a.Acts[i].Kind != ActKindSuspended || !a.known(i, c) {
			continue
		}
		begin, end := a.suspension(i, c)
		x.Dates = append(x.Dates, clause.Say("suspended", "suspended from {from}", []string{"from", clause.EnglishDays(begin)}))
		if end.sure != bilateral.No {
			x.Dates = append(x.Dates, clause.Say("resumed", "resumed on {on}", []string{"on", clause.EnglishDays(end.days)}))
		}
	}
	a.concludeStretch(x, s, "suspended")
}

func (a *Agreement) explainSurviving(x *Explanation, s State, c clause.View) {
	cl := &a.Clauses.Survival
	if cl.Ends.IsZero() {
		x.Article = append(x.Article, a.law("70"))
		x.Rule = append(x.Rule, clause.Say("nothing-survives", "no clause is recorded by which provisions outlive the end; rights that arose before it stand", nil))
	} else {
		x.Article = append(x.Article, where("survival", cl.Article))
		what := cl.Provision
		if what == "" {
			what = "what survives the end"
		}
		x.Rule = append(x.Rule, clause.Say("survives", "{provision} has effect until {0}", []string{"provision", what}, cl.Ends.Words(c)))
		x.Dates = append(x.Dates, cl.Ends.Steps(c)...)
	}
	a.concludeStretch(x, s, "surviving in part")
}

// concludeStretch concludes on an axis that is one stretch.
func (a *Agreement) concludeStretch(x *Explanation, s State, what string) {
	if len(x.Dates) == 0 {
		x.Dates = say("no-dates", "none")
	}
	args := []string{"on", clause.EnglishDate(x.On), "since", clause.EnglishDays(s.Since), "before", clause.EnglishDays(s.Before)}
	switch {
	case s.Truth == bilateral.Yes && s.Before.IsZero():
		x.Conclusion = say("on-axis", "on {on} it is "+what+", since {since}", args[:4]...)
	case s.Truth == bilateral.Yes:
		x.Conclusion = say("on-axis-to", "on {on} it is "+what+", since {since}; the first day outside is {before}", args...)
	case s.Truth == bilateral.No && s.Since.IsZero():
		x.Conclusion = say("off-axis", "on {on} it is not "+what, args[:2]...)
	case s.Truth == bilateral.No && s.Reason == ReasonNotYet:
		x.Conclusion = say("off-axis-yet", "on {on} it is not "+what+"; it will be from {since}", args[:4]...)
	case s.Truth == bilateral.No:
		x.Conclusion = say("off-axis-more", "on {on} it is not "+what+" any more; the first day outside was {before}", args...)
	default:
		x.Conclusion = say("axis-not-known", "on {on} it is not known whether it is "+what, args[:2]...)
	}
}
