package agreement

import (
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// An Explanation says why an agreement stands where it stands on one axis: where the
// rule is written, what it says, which dates were used and what follows. Each part
// is made of statements, codes and arguments that can be said in any language.
type Explanation struct {
	// Axis is the axis that was asked about.
	Axis Axis `json:"axis"`
	// On is the day that was asked about.
	On bilateral.Date `json:"on"`
	// Truth is the answer.
	Truth bilateral.Truth `json:"truth,omitzero"`
	// Article says where the rule is written, or that none is recorded.
	Article []clause.Statement `json:"article"`
	// Rule says in words what it asks for.
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
			b.WriteString("  " + strings.ToUpper(s.Text[:min(1, len(s.Text))]) + s.Text[min(1, len(s.Text)):] + ".\n")
		}
	}
	return b.String()
}

// Explain says why the agreement stands where it stands on an axis on a day, in the
// context in which [Agreement.Assess] was asked.
func (a *Agreement) Explain(axis Axis, on bilateral.Date, c clause.View) Explanation {
	c.Facts = a
	s := a.Assess(on, c)
	x := Explanation{Axis: axis, On: on, Truth: s.Axis(axis).Truth}
	if s.InForce.Reason == ReasonSeveral {
		x.Article = say("no-document", "the record stands for several documents that are not known singly")
		x.Rule = say("no-rule", "no rule can be given for them together")
		x.Dates = say("no-dates", "none")
		x.Conclusion = say("several", "nothing can be said of them one by one")
		return x
	}
	switch axis {
	case AxisProvisional:
		a.explainProvisional(&x, s.Provisional, c)
	case AxisInEffect:
		a.explainEffect(&x, s, c)
	case AxisSuspended:
		a.explainSuspended(&x, s.Suspended, c)
	case AxisSurviving:
		a.explainSurviving(&x, s.Surviving, c)
	default:
		a.explainForce(&x, s, c)
	}
	x.Dates = distinct(x.Dates)
	return x
}

// distinct drops what has been said before: several clauses can count from one event.
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
// as custom for a treaty that is older than it. Where a party is an international
// organization it is the convention of 1986.
func (a *Agreement) law(article string) clause.Statement { return a.supplied("article", article) }

// laws is law for several articles.
func (a *Agreement) laws(articles string) clause.Statement { return a.supplied("articles", articles) }

func (a *Agreement) supplied(word, article string) clause.Statement {
	say := func(code, text string) clause.Statement {
		return clause.Say(code, word+text, []string{"article", article})
	}
	for i := range a.Parties {
		if a.Parties[i].Actor.Kind == country.ActorKindOrganization && a.Level != LevelCommercial && a.Level != LevelInterdepartmental {
			return say("law-1986", " {article} of the Vienna Convention on the Law of Treaties between States and International Organizations of 1986, as custom")
		}
	}
	inForce, _ := bilateral.NewDate(1980, 1, 27)
	for i := range a.Acts {
		if a.Acts[i].Kind == ActKindSigned && a.Acts[i].Date.Days().Before(inForce.Days()) == bilateral.Yes {
			return say("law-custom", " {article} of the Vienna Convention on the Law of Treaties, as custom, since the treaty is older than the Convention")
		}
	}
	return say("law", " {article} of the Vienna Convention on the Law of Treaties, as custom for a state that is not a party to the Convention")
}

// explainForce explains the axes in force and bound.
func (a *Agreement) explainForce(x *Explanation, s Assessment, c clause.View) {
	state := s.InForce
	if x.Axis == AxisBound {
		state = s.Bound
	}
	if x.Axis == AxisBound && c.Party != "" && len(a.Parties) > 0 && !a.hasParty(c.Party) {
		a.explainSuccessor(x, state, c)
		return
	}
	a.explainEntry(x, c)
	a.explainDuration(x, c)
	a.explainNotices(x, c)
	a.explainEnds(x, c)
	x.Conclusion = append(x.Conclusion, a.concludeForce(x.On, state, c))
	x.Conclusion = append(x.Conclusion, a.differences(c)...)
	if x.Axis == AxisBound && c.Party != "" {
		x.Conclusion = append(x.Conclusion, clause.Say("bound-while-in-force", "{party} is a party and is bound while it is in force", []string{"party", c.EnglishName(c.Party)}))
	}
	if next, ok := a.revival(life{begin: state.Since, end: ending{days: state.Before}}, c); ok && state.Truth == bilateral.No {
		x.Conclusion = append(x.Conclusion, clause.Say("in-force-again", "it is in force again from {day}", []string{"day", clause.EnglishDays(next)}))
	}
	if next := a.nextDeadline(x.On, c); next != nil {
		x.Conclusion = append(x.Conclusion, *next)
	}
}

func (a *Agreement) explainEntry(x *Explanation, c clause.View) {
	cl := &a.Clauses.EntryIntoForce
	en := a.entry(c)
	switch {
	case !cl.Begins.IsZero():
		x.Article = append(x.Article, where("entry into force", cl.Article))
		x.Rule = append(x.Rule, clause.Say("enters", "it enters into force on {0}", nil, cl.Begins.Words(c)))
		x.Dates = append(x.Dates, cl.Begins.Steps(c)...)
		if cl.Begins.Kind == clause.RuleKindDate {
			x.Dates = append(x.Dates, clause.Say("fixed", "the date stands in the text: {0}", nil, cl.Begins.Words(c)))
		}
	case a.Clauses.SilentOn(clause.TopicEntryIntoForce):
		x.Article = append(x.Article, a.law("24(2)"))
		x.Rule = append(x.Rule, clause.Say("enters-by-consent", "the text is silent, so it enters into force as soon as all parties have expressed their consent to be bound", nil))
		x.Dates = append(x.Dates, clause.ResultStep(clause.Last(clause.TriggerKindConsent).Words(c), en.computed))
	default:
		x.Article = append(x.Article, clause.Say("published-only", "no clause on entry into force is recorded, only published dates", nil))
		x.Rule = append(x.Rule, clause.Say("enters-as-published", "it enters into force on the day that is published", nil))
	}
	if !en.published.IsZero() {
		x.Dates = append(x.Dates, clause.Say("published-entry", "the entry into force, as published: {days}", []string{"days", clause.EnglishDays(en.published)}))
	} else if en.reason == ReasonUndated {
		x.Dates = append(x.Dates, clause.Say("undated-entry", "the entry into force, as published: on a day not recorded", nil))
	} else if en.reason == ReasonNotRecorded {
		x.Dates = append(x.Dates, clause.Say("no-published-entry", "no date of entry into force is recorded", nil))
	}
}

func (a *Agreement) explainDuration(x *Explanation, c clause.View) {
	d := &a.Clauses.Duration
	if d.IsZero() {
		return
	}
	x.Article = append(x.Article, where("duration", d.Article))
	x.Rule = append(x.Rule, a.durationWords(c))
	en := a.entry(c)
	if en.happened != bilateral.Yes || d.Initial.IsZero() {
		return
	}
	from := a.anchor(en.days, c)
	x.Dates = append(x.Dates, clause.Say("first-term", "the first term, from {from}: to {to}", []string{
		"from", clause.EnglishDays(from), "to", clause.EnglishDays(d.End(from, 0)),
	}))
}

// durationWords says how long an agreement lasts.
func (a *Agreement) durationWords(c clause.View) clause.Statement {
	d, notice := &a.Clauses.Duration, a.Clauses.Denunciation.Notice
	args := []string{"initial", d.Initial.String(), "successive", d.Successive.String(), "notice", notice.String()}
	end := ""
	switch d.EndDay {
	case clause.EndDayFirstDayOutside:
		end = "; the day on which a term ends is the first day outside"
	case clause.EndDayLastDayInForce:
		end = "; the day on which a term ends is the last day in force"
	}
	switch d.Kind {
	case clause.DurationKindIndefinite:
		return clause.Say("indefinite", "it is made for an indefinite time", args[:0])
	case clause.DurationKindFixed:
		return clause.Say("fixed-term", "it is made for {initial}"+end, args[:2])
	case clause.DurationKindRenewable:
		text := "it is made for {initial} and then renewed for {successive} at a time"
		if notice.IsZero() {
			args = args[:4]
		} else {
			text += ", unless notice is given {notice} before the end of a term"
		}
		return clause.Say("renewable", text+end, args)
	case clause.DurationKindThenIndefinite:
		return clause.Say("then-indefinite", "it is made for {initial} and then for an indefinite time"+end, args[:2])
	case clause.DurationKindUntil:
		return clause.Say("until", "it is made until {0}"+end, nil, d.Until.Words(c))
	}
	return clause.Say("duration-not-known", "it is made for a time by a clause that this program does not know", nil)
}

// concludeForce says what follows for the axis in force.
func (a *Agreement) concludeForce(on bilateral.Date, s State, c clause.View) clause.Statement {
	args := []string{"on", clause.EnglishDate(on), "since", clause.EnglishDays(s.Since), "before", clause.EnglishDays(s.Before)}
	switch s.Truth {
	case bilateral.Yes:
		if s.Before.IsZero() {
			return clause.Say("in-force", "on {on} it is in force, since {since}", args[:4])
		}
		return clause.Say("in-force-to", "on {on} it is in force, since {since}; the first day outside is {before}", args)
	case bilateral.No:
		return a.concludeOut(s, args, c)
	}
	switch s.Reason {
	case ReasonLateNotice:
		return clause.Say("may-have-ended", "on {on} it is not known whether it is in force: it was to {before}, and what follows turns on what becomes of a late notice, which is not recorded", args)
	case ReasonNotRecorded:
		return clause.Say("not-recorded", "on {on} it is not known whether it is in force: what would tell is not recorded", args[:2])
	case ReasonWaiting:
		return clause.Say("not-known-whether", "on {on} it is not known whether it is in force: the record does not tell whether {0} has taken place", args[:2], s.Waiting.Words(c))
	case ReasonUndated:
		return clause.Say("undated", "on {on} it is not known whether it is in force: it entered into force on a day that is not recorded", args[:2])
	}
	return clause.Say("in-doubt", "on {on} it is not known whether it is in force: the dates are too coarse to tell", args[:2])
}

func (a *Agreement) concludeOut(s State, args []string, c clause.View) clause.Statement {
	switch s.Reason {
	case ReasonWaiting:
		if s.Waiting.IsZero() {
			return clause.Say("waiting-for-another", "on {on} it is not in force: it is waiting for another agreement", args[:2])
		}
		return clause.Say("waiting", "on {on} it is not in force: it is waiting for {0}", args[:2], s.Waiting.Words(c))
	case ReasonNotYet:
		return clause.Say("not-yet", "on {on} it is not in force yet: it enters into force on {since}", args[:4])
	case ReasonExpired:
		return clause.Say("expired", "on {on} it is not in force: its term ran out, and the first day outside was {before}", args)
	case ReasonDenounced:
		return clause.Say("denounced", "on {on} it is not in force: the notice ended it, and the first day outside was {before}", args)
	case ReasonTerminated:
		return clause.Say("ended-by-consent", "on {on} it is not in force: the parties ended it, and the first day outside was {before}", args)
	case ReasonReplaced:
		return clause.Say("ended-by-later", "on {on} it is not in force: a later treaty took its place, and the first day outside was {before}", args)
	}
	return clause.Say("ended", "on {on} it is not in force: it ended, and the first day outside was {before}", args)
}

// nextDeadline says until when notice can be given next.
func (a *Agreement) nextDeadline(on bilateral.Date, c clause.View) *clause.Statement {
	for _, d := range a.Deadlines(bilateral.Since(on), c) {
		if d.Kind == DeadlineKindNotice {
			s := clause.Say("next-notice", "the next term ends on {ends}; notice is good on {last}, and safe if it is received by {safe}", []string{
				"ends", clause.EnglishDays(d.Ends), "last", clause.EnglishDays(d.Last), "safe", clause.EnglishDays(d.Safe),
			})
			return &s
		}
	}
	return nil
}
