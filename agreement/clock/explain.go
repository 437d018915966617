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

// law says which article of the law of treaties supplies a rule: as a convention, or
// as custom for a treaty that is older than the convention. If a party is an
// international organization, the convention is that of 1986.
func (c *Clock) law(article string) clause.Statement { return c.supplied("article", article) }

// laws is law for several articles.
func (c *Clock) laws(articles string) clause.Statement { return c.supplied("articles", articles) }

func (c *Clock) supplied(word, article string) clause.Statement {
	say := func(code, text string) clause.Statement {
		return clause.Say(code, word+text, []string{"article", article})
	}
	if !c.treaty {
		return clause.Say("no-treaty", "no article of the law of treaties: the document is an understanding that is not meant to bind under international law, so only its text and what its signatories agree decide", nil)
	}
	for i := range c.parties.list {
		if actor := c.parties.list[i].Actor; actor.Kind == country.ActorKindOrganization || actor.State != 0 && !state(actor.State) {
			return say("law-1986", " {article} of the Vienna Convention on the Law of Treaties between States and International Organizations of 1986, as custom")
		}
	}
	inForce, _ := bilateral.NewDate(1980, 1, 27)
	for i := range c.facts {
		if f := &c.facts[i]; f.kind == isSigned && f.d.date.Days().Before(inForce.Days()) == bilateral.Yes {
			return say("law-custom", " {article} of the Vienna Convention on the Law of Treaties, as custom, since the treaty is older than the Convention")
		}
	}
	return say("law", " {article} of the Vienna Convention on the Law of Treaties, as custom for a state that is not a party to the Convention")
}

// state reports whether a code stands for a state or territory and not for an
// international organization.
func state(code country.Code) bool {
	switch code {
	case country.EU, country.UN:
		return false
	}
	return code.Status() != country.StatusExtension || country.Successors(code) != nil && former(code)
}

// former reports whether a code stands for a state that does not exist any more.
func former(code country.Code) bool {
	_, ended := country.ExistenceOf(code).Legal.Before.Date()
	return ended
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
