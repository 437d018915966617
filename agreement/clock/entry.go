package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// An entry is how an agreement entered into force.
type entry struct {
	days     bilateral.Days
	happened bilateral.Truth
	reason   Reason
	waiting  clause.Trigger
	// What a clause or the law gives, and what was published, each if it is recorded.
	computed  clause.Result
	published bilateral.Days
}

// entry finds the day of entry into force: as published, as computed, or both. If
// both are recorded and agree, the finer one counts. If they differ, the published
// one counts, and the difference is a finding.
func (c *Clock) entry() entry {
	var e entry
	e.published = c.publishedEntry()
	rule := &c.a.Clauses.EntryIntoForce.Begins
	law := false
	if rule.IsZero() && c.a.Clauses.SilentOn(clause.TopicEntryIntoForce) {
		law = true
		m := c.last(clause.Last(clause.TriggerKindConsent))
		e.computed = clause.Result{Days: m.Days, Reached: m.Happened}
		if m.Happened != bilateral.Yes {
			e.computed.Waiting = clause.Last(clause.TriggerKindConsent)
		}
	} else if !rule.IsZero() {
		e.computed = rule.Eval(c.view)
	}
	switch {
	case !e.published.IsZero():
		e.days, e.happened, e.reason = e.published, bilateral.Yes, ReasonAsPublished
		if e.computed.Reached == bilateral.Yes && e.computed.Days.Equal(e.published) != bilateral.No {
			e.days = meet(e.published, e.computed.Days)
			if _, exact := e.published.Exact(); !exact {
				e.reason = ReasonByClause
			}
		}
	case rule.IsZero() && !law:
		e.reason = ReasonNotRecorded
		if c.enteredUndated() {
			e.happened, e.reason = bilateral.Yes, ReasonUndated
		}
	default:
		e.days, e.happened, e.waiting = e.computed.Days, e.computed.Reached, e.computed.Waiting
		switch {
		case e.happened != bilateral.Yes:
			e.reason = ReasonWaiting
		case law:
			e.reason = ReasonByConsent
		default:
			e.reason = ReasonByClause
		}
	}
	return e
}

// publishedEntry returns the earliest published entry into force, for the party of
// the view or for all. Zero means that none is recorded with a date.
func (c *Clock) publishedEntry() bilateral.Days {
	var out bilateral.Days
	for i := range c.a.Acts {
		act := &c.a.Acts[i]
		if act.Kind != agreement.ActKindEnteredIntoForce || !c.known(i) || !concerns(act, c.view.Party) {
			continue
		}
		d := c.dates(i)
		days := first(d.takesEffect, d.date).Days()
		switch {
		case days.IsZero():
		case out.IsZero():
			out = days
		default:
			out = out.Earlier(days)
		}
	}
	return out
}

// concerns reports whether an act that nobody does, such as entry into force,
// concerns the given party. If no party is given, the act must concern all.
func concerns(act *agreement.Act, party string) bool {
	if party == "" {
		return len(act.By) == 0
	}
	return covers(act, party)
}

func (c *Clock) enteredUndated() bool {
	for i := range c.a.Acts {
		if act := &c.a.Acts[i]; act.Kind == agreement.ActKindEnteredIntoForce && c.known(i) && concerns(act, c.view.Party) {
			return true
		}
	}
	return false
}

// meet returns the days that two have in common.
func meet(a, b bilateral.Days) bilateral.Days {
	if b.First.Compare(a.First) > 0 {
		a.First = b.First
	}
	if a.Last.IsZero() || !b.Last.IsZero() && b.Last.Compare(a.Last) < 0 {
		a.Last = b.Last
	}
	return a
}

func (c *Clock) explainEntry(x *Explanation) {
	cl := &c.a.Clauses.EntryIntoForce
	en := c.entry()
	switch {
	case !cl.Begins.IsZero():
		x.Article = append(x.Article, where("entry into force", cl.Article))
		x.Rule = append(x.Rule, clause.Say("enters", "it enters into force on {0}", nil, cl.Begins.Words(c.view)))
		x.Dates = append(x.Dates, cl.Begins.Steps(c.view)...)
		if cl.Begins.Kind == clause.RuleKindDate {
			x.Dates = append(x.Dates, clause.Say("fixed", "the date stands in the text: {0}", nil, cl.Begins.Words(c.view)))
		}
	case c.a.Clauses.SilentOn(clause.TopicEntryIntoForce):
		x.Article = append(x.Article, c.law("24(2)"))
		x.Rule = append(x.Rule, clause.Say("enters-by-consent", "the text is silent, so it enters into force as soon as all parties have expressed their consent to be bound", nil))
		x.Dates = append(x.Dates, clause.ResultStep(clause.Last(clause.TriggerKindConsent).Words(c.view), en.computed))
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
