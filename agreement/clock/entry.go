package clock

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
	// What a clause or the law gives, and what was published, each if it is recorded.
	computed  clause.Result
	published bilateral.Days
	// presumed says that no means of consent is stated and that signatures are presumed
	// to suffice (VCLT article 12).
	presumed bool
	// missing says that the clause gives a day and the consent it needs is not recorded.
	missing bool
	// circular says that it depends on itself.
	circular bool
}

// entry returns how the agreement entered into force, for the party of the view or as a
// whole. An entry into force that depends on itself is not known.
func (c *Clock) entry() entry {
	switch c.entryStage {
	case computing:
		return entry{reason: ReasonWaiting, circular: true}
	case notYet:
		c.entryStage = computing
		c.en = c.entryOf(c.party)
		c.entryStage = computed
	}
	return c.en
}

// entryOf finds the day of entry into force: as published, as computed, or both. If both
// are recorded and agree, the finer one counts. If they differ, the published one
// counts, and the difference is a finding.
func (c *Clock) entryOf(p int) entry {
	var e entry
	undated := false
	e.published, undated = c.publishedEntry(p)
	rule := &c.cl.EntryIntoForce.Begins
	view := c.viewOf(p)
	law := ReasonByClause
	switch {
	case !rule.IsZero() && len(c.parties.list) == 2 && meansOf(rule).own:
		e.computed = c.bothOwn(rule)
	case !rule.IsZero():
		e.computed = rule.Eval(view)
		c.needConsent(&e, rule, p)
	case c.cl.silentOn(clause.TopicEntryIntoForce):
		law = ReasonByConsent
		m := c.consent(false)
		e.computed = clause.Result{Days: m.Days, Reached: m.Happened}
		if m.Happened != bilateral.Yes {
			e.computed.Waiting = clause.Last(clause.TriggerKindConsent)
		}
	case !c.covers.IsZero() && c.cl.Duration.IsZero() && e.published.IsZero() && !undated && c.has&isSigned != 0:
		law = ReasonCovered
		e.computed = clause.Result{Days: c.covers.Begins(), Reached: bilateral.Yes}
		e.computed.Days.Last = e.computed.Days.First
	default:
		law = ""
	}
	switch {
	case p >= 0 && c.parties.many() && e.computed.Waiting.Which == clause.OccurrenceOwn && e.computed.Reached != bilateral.Yes:
		e.happened, e.reason, e.waiting = e.computed.Reached, ReasonWaiting, e.computed.Waiting // its own consent counts for it
	case !e.published.IsZero() && !e.published.First.IsZero():
		e.days, e.happened, e.reason = e.published, bilateral.Yes, ReasonAsPublished
		if e.computed.Reached == bilateral.Yes && e.computed.Days.Equal(e.published) != bilateral.No {
			e.days = meet(e.published, e.computed.Days)
			if _, exact := e.published.Exact(); !exact {
				e.reason = law
			}
		}
	case undated || !e.published.IsZero():
		e.days, e.happened, e.reason = e.published, bilateral.Yes, ReasonUndated
	case law == "":
		e.reason = ReasonNotRecorded
	default:
		e.days, e.happened, e.waiting = e.computed.Days, e.computed.Reached, e.computed.Waiting
		e.circular = e.computed.Circular && e.happened == bilateral.Unknown
		switch {
		case e.happened != bilateral.Yes && rule.Unknown():
			e.reason = ReasonUnknownCode
		case e.happened != bilateral.Yes:
			e.reason = ReasonWaiting
		case c.givenUp(e.days):
			e.days, e.happened, e.reason = bilateral.Days{}, bilateral.No, ReasonWaiting
		default:
			e.reason = law
		}
	}
	if e.happened != bilateral.Yes && law == "" || e.reason == ReasonUndated {
		c.extendedBy(&e)
	}
	return e
}

// givenUp reports whether the parties gave up the agreement before the day on which it
// would have entered into force, and none consented to it after that.
func (c *Clock) givenUp(day bilateral.Days) bool {
	if c.has&isTerminated == 0 {
		return false
	}
	end, ok := c.abandoned()
	if !ok || end.days.Before(day) != bilateral.Yes {
		return false
	}
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind&(isSigned|isConsent) != 0 && !f.part && f.d.effective().Before(end.days) != bilateral.Yes {
			return false
		}
	}
	return true
}

// bothOwn evaluates, for an agreement of two parties, a rule that gives each its own
// day: there is no force before both have theirs.
func (c *Clock) bothOwn(rule *clause.Rule) clause.Result {
	a, b := rule.Eval(c.viewOf(0)), rule.Eval(c.viewOf(1))
	if a.Reached == bilateral.Yes {
		a.Waiting = b.Waiting
	}
	a.Days, a.Reached = a.Days.Later(b.Days), a.Reached.And(b.Reached)
	if a.Reached != bilateral.Yes {
		a.Days.Last = bilateral.Date{}
	}
	return a
}

// viewOf returns the view of a party.
func (c *Clock) viewOf(p int) clause.View {
	view := c.view
	if p != c.party || p >= 0 {
		view.Party = c.parties.code(p)
	}
	return view
}

// publishedEntry returns the earliest published entry into force that concerns a party,
// or all, and whether one is published without a date.
func (c *Clock) publishedEntry(p int) (out bilateral.Days, undated bool) {
	if c.has&isEntered == 0 {
		return out, false
	}
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind != isEntered || f.part || p < 0 && f.named && !f.byAll(&c.parties) || p >= 0 && !f.covers(p) {
			continue
		}
		days := f.d.effective()
		switch {
		case days.IsZero() || days.First.IsZero():
			undated = true
			if out.IsZero() {
				out = days
			}
		case out.IsZero() || out.First.IsZero():
			out = days
		default:
			out = out.Earlier(days)
		}
	}
	return out, undated
}

// extendedBy says of an agreement that was extended that it was in force by then,
// whenever it had begun.
func (c *Clock) extendedBy(e *entry) {
	for i := range c.facts {
		f := &c.facts[i]
		day := f.d.effective()
		if f.kind != isExtended || f.part || day.Last.IsZero() {
			continue
		}
		if e.days.Last.IsZero() || day.Last.Compare(e.days.Last) < 0 {
			e.days.Last = day.Last
		}
		e.happened, e.reason = bilateral.Yes, ReasonUndated
	}
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
	cl := c.cl.EntryIntoForce
	en := c.entry()
	switch {
	case !cl.Begins.IsZero():
		x.Article = append(x.Article, where("entry into force", cl.Article))
		x.Rule = append(x.Rule, clause.Say("enters", "it enters into force on {0}", nil, cl.Begins.Words(c.view)))
		x.Dates = append(x.Dates, cl.Begins.Steps(c.view)...)
		if cl.Begins.Kind == clause.RuleKindDate {
			x.Dates = append(x.Dates, clause.Say("fixed", "the date stands in the text: {0}", nil, cl.Begins.Words(c.view)))
		}
	case c.cl.silentOn(clause.TopicEntryIntoForce):
		x.Article = append(x.Article, c.law("24(2)"))
		x.Rule = append(x.Rule, clause.Say("enters-by-consent", "the text is silent, so it enters into force as soon as all parties have expressed their consent to be bound", nil))
		x.Dates = append(x.Dates, clause.ResultStep(clause.Last(clause.TriggerKindConsent).Words(c.view), en.computed))
	case en.reason == ReasonCovered:
		x.Article = append(x.Article, clause.Say("period-only", "no clause on entry into force is recorded, only the period that it covers", nil))
		x.Rule = append(x.Rule, clause.Say("covers", "it covers {period}", []string{"period", c.covers.String()}))
	default:
		x.Article = append(x.Article, clause.Say("published-only", "no clause on entry into force is recorded, only published dates", nil))
		x.Rule = append(x.Rule, clause.Say("enters-as-published", "it enters into force on the day that is published", nil))
	}
	if en.presumed {
		x.Article = append(x.Article, c.law("12"))
		x.Rule = append(x.Rule, clause.Say("signature-presumed", "no means of consent is stated, so signature is presumed to express it", nil))
	}
	if en.missing {
		x.Article = append(x.Article, c.laws("11 to 16"))
		x.Dates = append(x.Dates, clause.Say("consent-missing", "the consent of the parties to be bound: not recorded", nil))
	}
	switch {
	case !en.published.IsZero() && !en.published.First.IsZero():
		x.Dates = append(x.Dates, clause.Say("published-entry", "the entry into force, as published: {days}", []string{"days", clause.EnglishDays(en.published)}))
	case en.reason == ReasonUndated && en.days.IsZero():
		x.Dates = append(x.Dates, clause.Say("undated-entry", "the entry into force, as published: on a day not recorded", nil))
	case en.reason == ReasonUndated:
		x.Dates = append(x.Dates, clause.Say("entered-by", "the entry into force: on a day not recorded, by {day}", []string{"day", clause.EnglishDate(en.days.Last)}))
	case en.reason == ReasonNotRecorded:
		x.Dates = append(x.Dates, clause.Say("no-published-entry", "no date of entry into force is recorded", nil))
	}
}
