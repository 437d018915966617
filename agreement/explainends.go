package agreement

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// This file explains how a stretch in force ends.

// explainNotices says what each notice came to.
func (a *Agreement) explainNotices(x *Explanation, c clause.View) {
	den := &a.Clauses.Denunciation
	if !den.IsZero() {
		x.Article = append(x.Article, where("denunciation", den.Article))
	}
	if !den.Effect.IsZero() {
		x.Rule = append(x.Rule, clause.Say("denounced-with-effect", "after notice it ends on {0}", nil, den.Effect.Words(c)))
	}
	if den.Implied == bilateral.Yes {
		x.Article = append(x.Article, a.law("56(1) and (2)"))
		x.Rule = append(x.Rule, clause.Say("implied", "the text provides neither for termination nor for denunciation, and evidence is recorded that the parties meant to admit denunciation or that the nature of the agreement implies it, so a party can leave with not less than twelve months' notice", nil))
	}
	for i := range a.Acts {
		if a.Acts[i].Kind != ActKindNoticeGiven || !a.known(i, c) {
			continue
		}
		begin := a.beginFor(i, c)
		n := a.notice(i, begin, c)
		if !den.Effect.IsZero() {
			act := c
			act.Act = i + 1
			x.Dates = append(x.Dates, den.Effect.Steps(act)...)
		}
		x.Dates = append(x.Dates, a.noticeStep(i, n, c))
		if !n.due.IsZero() && !n.effect.IsZero() {
			x.Dates = append(x.Dates, clause.Say("due", "the term it comes in time for ends on {effect}; notice was due by {due}", []string{"effect", clause.EnglishDays(n.effect), "due", clause.EnglishDays(n.due)}))
		}
		if n.reason == ReasonNone {
			article, rule := a.noExit()
			x.Article, x.Rule = append(x.Article, article), append(x.Rule, rule)
		}
		if n.late {
			x.Dates = append(x.Dates, clause.Say("late", "it came too late for the term that ends on {ends}", []string{"ends", clause.EnglishDays(n.missed)}))
		}
	}
	for i := range a.Acts {
		if a.Acts[i].Kind == ActKindNoticeWithdrawn && a.known(i, c) {
			day, _ := a.dates(i, c).pick("")
			if den.Withdrawal == "" {
				x.Article = append(x.Article, a.law("68, by analogy"))
			}
			x.Rule = append(x.Rule, clause.Say("withdrawable", "a notice can be withdrawn before it takes effect", nil))
			x.Dates = append(x.Dates, clause.Say("withdrawal", "the withdrawal of the notice: {day}", []string{"day", clause.EnglishDays(day)}))
		}
	}
}

// noExit says why a notice has no effect where the text is silent on denunciation.
func (a *Agreement) noExit() (article, rule clause.Statement) {
	switch a.Clauses.Duration.Kind {
	case clause.DurationKindFixed, clause.DurationKindRenewable, clause.DurationKindUntil, clause.DurationKindThenIndefinite:
		return a.laws("42(2) and 54"), clause.Say("no-exit-from-term", "the text provides for its termination and is silent on denunciation, so no party can leave alone", nil)
	}
	return a.law("56(1)"), clause.Say("no-exit", "the text provides neither for termination nor for denunciation, and neither an intention to admit it nor a nature that implies it is recorded, so it is presumed not to admit it", nil)
}

func (a *Agreement) noticeStep(i int, n notice, c clause.View) clause.Statement {
	args := []string{"day", clause.EnglishDays(n.day)}
	by := ""
	if len(a.Acts[i].By) > 0 {
		by = " by {by}"
		args = append(args, "by", english(a.Acts[i].By, c))
	}
	withEffect := append(args, "effect", clause.EnglishDays(n.effect))
	switch {
	case n.reason == ReasonNotAParty:
		return clause.Say("notice-of-another", "a notice"+by+", which is not a party: {day}, without effect", args)
	case n.reason == ReasonWithdrawn:
		return clause.Say("notice-withdrawn", "the notice"+by+": {day}, withdrawn before it would have had effect on {effect}", withEffect)
	case n.sure == bilateral.No:
		return clause.Say("notice-without-effect", "the notice"+by+": {day}, without effect", args)
	case n.sure == bilateral.Unknown && n.effect.IsZero():
		return clause.Say("notice-of-unknown-effect", "the notice"+by+": {day}, with an effect on a day not known", args)
	case n.sure == bilateral.Unknown:
		return clause.Say("notice-of-possible-effect", "the notice"+by+": {day}, which may end it on {effect}", withEffect)
	}
	return clause.Say("notice", "the notice"+by+": {day}, which ends it on {effect}", withEffect)
}

// english names actors in an explanation.
func english(actors []country.Actor, c clause.View) string {
	names := make([]string, len(actors))
	for i, actor := range actors {
		id := string(actor.ID)
		if actor.State != 0 {
			id = actor.State.String()
		}
		names[i] = c.EnglishName(id)
	}
	return strings.Join(names, " and ")
}

// EnglishName returns what a party is called in English: as the agreement prints it
// if that is recorded, and otherwise the short name of the state with its article.
// Nobody known by the code or id gives "". With it an agreement is the
// [clause.Names] of its own clauses.
func (a *Agreement) EnglishName(id string) string {
	for i := range a.Parties {
		if name, ok := a.Parties[i].Name["en"]; ok && names(a.Parties[i].Actor, id) {
			return name
		}
	}
	if code, err := country.Parse(id); err == nil {
		return country.Name(code, country.FormShortArticle, bilateral.Date{})
	}
	return ""
}

// explainEnds says which other acts end a stretch in force, or revive it.
func (a *Agreement) explainEnds(x *Explanation, c clause.View) {
	for i := range a.Acts {
		if !a.known(i, c) {
			continue
		}
		d := a.dates(i, c)
		switch a.Acts[i].Kind {
		case ActKindTerminated:
			x.Article = append(x.Article, a.law("54(b)"))
			x.Rule = append(x.Rule, clause.Say("by-consent", "the parties can end it at any time by consent of all of them", nil))
			x.Dates = append(x.Dates, endStep("terminated", "the end by consent", a.actEnd(i, ReasonTerminated, c)))
			if !a.byAll(i) {
				x.Dates = append(x.Dates, clause.Say("consent-incomplete", "that consent is recorded of some of the parties only", nil))
			}
		case ActKindEnded:
			x.Dates = append(x.Dates, endStep("published-end", "the end, as published", a.actEnd(i, ReasonEnded, c)))
		case ActKindReplaced:
			x.Article = append(x.Article, a.law("59"))
			x.Rule = append(x.Rule, clause.Say("replaced", "it ends when a later treaty takes its place", nil))
			x.Dates = append(x.Dates, endStep("replacement", "the later treaty takes its place", a.replacement(i, c)))
		case ActKindExtended:
			x.Dates = append(x.Dates, clause.Say("extended", "it was extended to {until}", []string{"until", clause.EnglishDate(d.until)}))
		case ActKindRevived:
			x.Rule = append(x.Rule, clause.Say("revivable", "the parties can put it into force again", nil))
			x.Dates = append(x.Dates, clause.Say("revived", "it was put into force again: {day}", []string{"day", clause.EnglishDate(first(d.takesEffect, d.date))}))
		}
	}
}

func endStep(code, what string, e ending) clause.Statement {
	return clause.Say(code, what+": {days}, the first day outside", []string{"days", clause.EnglishDays(e.days)})
}

// differences says where a published day is not the one that the clauses and the acts
// give. The published one counts.
func (a *Agreement) differences(c clause.View) []clause.Statement {
	var out []clause.Statement
	differ := func(what string, published, computed bilateral.Days) {
		if published.Equal(computed) != bilateral.No {
			return
		}
		out = append(out, clause.Say("differs", "{what} is published as {published}, and the clauses and acts as they are recorded give {computed}: one of them may be wrong", []string{
			"what", what, "published", clause.EnglishDays(published), "computed", clause.EnglishDays(computed),
		}))
	}
	if en := a.entry(c); !en.published.IsZero() && en.computed.Reached == bilateral.Yes {
		differ("the entry into force", en.published, en.computed.Days)
	}
	a.lives(c, func(l life) bool {
		if l.began != bilateral.Yes {
			return false
		}
		if computed, published := a.endings(l.begin, l.reason == ReasonRevived, c); computed.sure == bilateral.Yes && published.sure == bilateral.Yes {
			differ("the first day outside", published.days, computed.days)
		}
		return true
	})
	return out
}
