package agreement

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// An entry is how an agreement entered into force.
type entry struct {
	days     bilateral.Days
	happened bilateral.Truth
	reason   Reason
	waiting  clause.Trigger
	// What a clause or the law computes, and what was published, where both are
	// recorded.
	computed  clause.Result
	published bilateral.Days
}

// entry finds the day of entry into force: as published, as computed, or both. Where
// both are recorded and agree the finer one counts; where they differ the published
// one does, and the difference is a finding.
func (a *Agreement) entry(c clause.View) entry {
	c.Facts = a
	var e entry
	e.published = a.publishedEntry(c)
	rule := &a.Clauses.EntryIntoForce.Begins
	law := false
	if rule.IsZero() && a.Clauses.SilentOn(clause.TopicEntryIntoForce) {
		law = true
		m := a.last(clause.Last(clause.TriggerKindConsent), c)
		e.computed = clause.Result{Days: m.Days, Reached: m.Happened}
		if m.Happened != bilateral.Yes {
			e.computed.Waiting = clause.Last(clause.TriggerKindConsent)
		}
	} else if !rule.IsZero() {
		e.computed = rule.Eval(c)
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
		if a.enteredUndated(c) {
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

// publishedEntry returns the earliest published entry into force, for the party that
// is asked about or for all. Zero means that none is recorded with a date.
func (a *Agreement) publishedEntry(c clause.View) bilateral.Days {
	var out bilateral.Days
	for i := range a.Acts {
		act := &a.Acts[i]
		if act.Kind != ActKindEnteredIntoForce || !a.known(i, c) || !concerns(act, c.Party) {
			continue
		}
		d := a.dates(i, c)
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

// concerns reports whether an act that nobody does, such as entry into force, is
// about the party that is asked about. Asked about none it must be about all.
func concerns(act *Act, party string) bool {
	if party == "" {
		return len(act.By) == 0
	}
	return act.covers(party)
}

func (a *Agreement) enteredUndated(c clause.View) bool {
	for i := range a.Acts {
		if act := &a.Acts[i]; act.Kind == ActKindEnteredIntoForce && a.known(i, c) && concerns(act, c.Party) {
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
