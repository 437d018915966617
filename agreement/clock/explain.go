package clock

import (
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// An Explanation gives the reason for the state of an agreement on one axis: where
// the rule is written, what it says, which dates were used and what follows. Each
// part consists of statements: codes and arguments that can be put into any
// language.
type Explanation struct {
	// Axis is the axis of the question.
	Axis Axis `json:"axis"`
	// On is the day of the question.
	On bilateral.Date `json:"on"`
	// Truth is the answer.
	Truth bilateral.Truth `json:"truth,omitzero"`
	// Article says where the rule is written, or that none is recorded.
	Article []clause.Statement `json:"article"`
	// Rule says in words what the rule requires.
	Rule []clause.Statement `json:"rule"`
	// Dates are the dates that were used, with what was computed from them.
	Dates []clause.Statement `json:"dates"`
	// Conclusion says what follows.
	Conclusion []clause.Statement `json:"conclusion"`
}

// English writes the explanation as four paragraphs.
func (x *Explanation) English() string {
	var b strings.Builder
	for _, part := range []struct {
		title string
		list  []clause.Statement
	}{{"Article", x.Article}, {"Rule", x.Rule}, {"Dates used", x.Dates}, {"Conclusion", x.Conclusion}} {
		b.WriteString(part.title + ":\n")
		for _, s := range part.list {
			text := bilateral.Plain(s.Text)
			b.WriteString("  " + bilateral.UpperFirst(text) + ".\n")
		}
	}
	return b.String()
}

// Explain gives the reason for the state that [Clock.Assess] returns on an axis on a
// day.
func (c *Clock) Explain(axis Axis, on bilateral.Date) Explanation {
	s := c.Assess(on)
	x := Explanation{Axis: axis, On: on, Truth: s.Axis(axis).Truth}
	if c.refused == ReasonTooLarge {
		x.Article = say("no-document", "the record has more acts or longer rules than can be evaluated")
		x.Rule = say("no-rule", "no rule can be given")
		x.Dates = say("no-dates", "none")
		x.Conclusion = say("too-large", "nothing can be said of it")
		return x
	}
	if c.refused != "" {
		x.Article = say("no-document", "the record stands for several documents that are not identified individually")
		x.Rule = say("no-rule", "no rule can be given for them together")
		x.Dates = say("no-dates", "none")
		x.Conclusion = say("several", "nothing can be said of them one by one")
		return x
	}
	switch axis {
	case AxisProvisional:
		c.explainProvisional(&x, s.Provisional)
	case AxisInEffect:
		c.explainEffect(&x, s)
	case AxisSuspended:
		c.explainSuspended(&x, s.Suspended)
	case AxisSurviving:
		c.explainSurviving(&x, s.Surviving)
	default:
		c.explainForce(&x, s)
	}
	x.Article, x.Rule, x.Dates = distinct(x.Article), distinct(x.Rule), distinct(x.Dates)
	return x
}

// distinct drops repeated statements: several clauses can count from one event.
func distinct(list []clause.Statement) []clause.Statement {
	said := list[:0]
	for _, s := range list {
		if !slices.ContainsFunc(said, func(t clause.Statement) bool { return t.Text == s.Text }) {
			said = append(said, s)
		}
	}
	return said
}

func say(code, english string, args ...string) []clause.Statement {
	return []clause.Statement{clause.Say(code, english, args)}
}

// where says where a clause is written.
func where(what, article string) clause.Statement {
	if article == "" {
		return clause.Say("article-not-recorded", "the clause on {what}, whose article is not recorded", []string{"what", what})
	}
	return clause.Say("article", "{article}, on {what}", []string{"article", article, "what", what})
}

// concludeAxis adds the conclusion for an axis that is one period. The text what
// describes an agreement on that axis.
func (c *Clock) concludeAxis(x *Explanation, s State, what string) {
	if len(x.Dates) == 0 {
		x.Dates = say("no-dates", "none")
	}
	args := []string{
		"axis", string(x.Axis), "on", clause.EnglishDate(x.On),
		"since", clause.EnglishDays(s.Since), "before", clause.EnglishDays(s.Before),
	}
	switch {
	case s.Truth == bilateral.Yes && s.Before.IsZero():
		x.Conclusion = say("on-axis", "on {on} it is "+what+", since {since}", args[:6]...)
	case s.Truth == bilateral.Yes:
		x.Conclusion = say("on-axis-to", "on {on} it is "+what+", since {since}; the first day after is {before}", args...)
	case s.Truth == bilateral.No && s.Since.IsZero():
		x.Conclusion = say("off-axis", "on {on} it is not "+what, args[:4]...)
	case s.Truth == bilateral.No && s.Reason == ReasonNotYet:
		x.Conclusion = say("off-axis-yet", "on {on} it is not "+what+"; it will be from {since}", args[:6]...)
	case s.Truth == bilateral.No:
		x.Conclusion = say("off-axis-more", "on {on} it is not "+what+" any more; the first day after was {before}", args...)
	default:
		x.Conclusion = say("axis-not-known", "on {on} it is not known whether it is "+what, args[:4]...)
	}
}

// english returns the names of actors for an explanation.
func (c *Clock) english(actors []country.Actor) string {
	list := codes(actors)
	for i := range list {
		list[i] = c.view.EnglishName(list[i])
	}
	return clause.EnglishList(list)
}

// codes returns the country codes or ids of actors.
func codes(actors []country.Actor) []string {
	list := make([]string, len(actors))
	for i := range actors {
		list[i] = actors[i].String()
	}
	return list
}
