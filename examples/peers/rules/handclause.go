package rules

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

func clauses(cs *clause.Clauses) bool {
	if len(cs.Effects) > bilateral.MaxList || len(cs.FurtherSurvival) > bilateral.MaxList || len(cs.Silent) > bilateral.MaxList {
		return false
	}
	for i := range cs.Effects {
		if !clauseHolds(&cs.Effects[i]) {
			return false
		}
	}
	for i := range cs.FurtherSurvival {
		if !clauseHolds(&cs.FurtherSurvival[i]) {
			return false
		}
	}
	for _, topic := range cs.Silent {
		if topic == "" || !isCode(topic) {
			return false
		}
	}
	return clauseHolds(&cs.EntryIntoForce) && clauseHolds(&cs.Provisional) && clauseHolds(&cs.Suspension) &&
		clauseHolds(&cs.Survival) && duration(&cs.Duration) && denunciation(&cs.Denunciation) && clausesAgree(cs)
}

func clauseHolds(c *clause.Clause) bool {
	return rule(&c.Begins) && rule(&c.Ends) && evidence(c.Evidence, clauseMembers)
}

// clausesAgree reports whether no clause contradicts another one, and the text is not
// said to be silent on what a clause states.
func clausesAgree(cs *clause.Clauses) bool {
	for _, topic := range cs.Silent {
		switch {
		case topic == clause.TopicEntryIntoForce && !cs.EntryIntoForce.Begins.IsZero(),
			topic == clause.TopicDuration && !cs.Duration.IsZero(),
			topic == clause.TopicDenunciation && !cs.Denunciation.IsZero() && cs.Denunciation.Implied != bilateral.Yes:
			return false
		}
	}
	lasts := cs.Duration.Kind
	notice, effect := !cs.Denunciation.Notice.IsZero(), !cs.Denunciation.Effect.IsZero()
	if !cs.EntryIntoForce.Ends.IsZero() || lasts == clause.DurationKindRenewable && notice && effect {
		return false
	}
	if !lasts.Known() {
		return true
	}
	if notice && !effect && (lasts == clause.DurationKindIndefinite || lasts == clause.DurationKindUntil) {
		return false
	}
	return cs.Denunciation.Implied != bilateral.Yes || lasts == clause.DurationKindIndefinite
}

func duration(d *clause.Duration) bool {
	if d.IsZero() {
		return true
	}
	if d.Kind == "" || !isCode(d.Kind) || !isCode(d.EndDay) {
		return false
	}
	if !length(d.Initial) || !length(d.Successive) || !length(d.Review) || !rule(&d.From) || !rule(&d.Until) {
		return false
	}
	return durationMembersHold(d) && evidence(d.Evidence, durationMembers)
}

// durationMembersHold reports whether a duration has the members that its kind needs
// and none that its kind cannot have.
func durationMembersHold(d *clause.Duration) bool {
	initial, until := !d.Initial.IsZero(), !d.Until.IsZero()
	later := !d.Successive.IsZero() || d.Renewals > 0
	switch d.Kind {
	case clause.DurationKindIndefinite:
		return !initial && !later && !until
	case clause.DurationKindThenIndefinite:
		return initial && !later
	case clause.DurationKindFixed, clause.DurationKindRenewable:
		return initial
	case clause.DurationKindUntil:
		return until && !initial && !later
	}
	return true // of a later release
}

func denunciation(d *clause.Denunciation) bool {
	if !length(d.Notice) || !length(d.Earliest) || !length(d.Successive) || !rule(&d.Effect) || !rule(&d.NotBefore) || !rule(&d.Receipt) {
		return false
	}
	if len(d.Parts) > bilateral.MaxList || slices.Contains(d.Parts, "") {
		return false
	}
	if !isCode(d.Counts) || !isCode(d.Late) || !isCode(d.Withdrawal) {
		return false
	}
	return denunciationMembersHold(d) && evidence(d.Evidence, denunciationMembers)
}

// denunciationMembersHold reports whether the members of a denunciation do not
// contradict each other.
func denunciationMembersHold(d *clause.Denunciation) bool {
	notice, effect := !d.Notice.IsZero(), !d.Effect.IsZero()
	if !notice && (d.Late != "" || !d.Earliest.IsZero() || !d.Successive.IsZero()) {
		return false
	}
	return d.Implied != bilateral.Yes || !notice && !effect && len(d.Evidence) > 0
}

func length(l clause.Length) bool {
	if l.IsZero() {
		return true
	}
	return l.N > 0 && l.Unit != "" && isCode(l.Unit) && isCode(l.MonthEnd)
}

// rule reports whether a rule is not stated or well formed, with all rules inside it.
func rule(r *clause.Rule) bool {
	if r.IsZero() {
		return true
	}
	return size(r) <= clause.MaxRules && ruleAt(r, 1)
}

// size returns the number of rules that a rule is made of, or more than the limit.
func size(r *clause.Rule) int {
	n := 1
	for i := range r.Of {
		if n > clause.MaxRules {
			break
		}
		n += size(&r.Of[i])
	}
	return n
}

func ruleAt(r *clause.Rule, depth int) bool {
	if depth > clause.MaxDepth || r.Kind == "" || len(r.MonthDays) > bilateral.MaxList {
		return false
	}
	if !isCode(r.Kind) || !isCode(r.Unit) || !isCode(r.MonthEnd) || !isCode(r.Milestone) || !isReference(r.Agreement) {
		return false
	}
	for _, day := range r.MonthDays {
		if day == (clause.MonthDay{}) {
			return false
		}
	}
	if !trigger(&r.Event) || !ruleMembersHold(r) {
		return false
	}
	for i := range r.Of {
		if !ruleAt(&r.Of[i], depth+1) {
			return false
		}
	}
	return true
}

func trigger(e *clause.Trigger) bool {
	if e.Kind == "" {
		return e.IsZero()
	}
	return isCode(e.Kind) && isCode(e.Which) && isCode(e.Date) && triggerNumberHolds(e) &&
		(!e.Kind.Known() || (e.Fact != "") == (e.Kind == clause.TriggerKindEstablished))
}

// triggerNumberHolds reports whether the n-th event has its number and another event
// has none.
func triggerNumberHolds(e *clause.Trigger) bool {
	if e.Which != "" && !e.Which.Known() {
		return true
	}
	return (e.Which == clause.OccurrenceNth) == (e.N > 0)
}

// The members of a rule besides its kind, as bits.
const (
	withN = 1 << iota
	withUnit
	withEvent
	withOf
	withDate
	withMonthEnd
	withPlusDays
	withMonthDays
	withAgreement
	withMilestone

	// withBase stands for the two members that a rule can count from.
	withBase = withEvent | withOf
)

// ruleMembersHold reports whether a rule has the members that its kind needs, and
// besides them only those that its kind can have. It says nothing of a kind that it
// does not know.
func ruleMembersHold(r *clause.Rule) bool {
	stated := statedIn(r)
	needed, allowed := 0, 0
	switch r.Kind {
	case clause.RuleKindOn, clause.RuleKindChosenByParty:
		needed = withEvent
	case clause.RuleKindSetByParties:
		allowed = withEvent
	case clause.RuleKindDate:
		needed = withDate
	case clause.RuleKindDaysAfter, clause.RuleKindClearDaysAfter:
		needed, allowed = withN, withBase
	case clause.RuleKindMonthsAfter, clause.RuleKindYearsAfter:
		needed, allowed = withN, withBase|withMonthEnd|withPlusDays
	case clause.RuleKindFirstDay:
		needed, allowed = withN|withUnit, withBase
	case clause.RuleKindLastDay:
		needed, allowed = withUnit, withBase|withN
	case clause.RuleKindNextAfter, clause.RuleKindNextOnOrAfter:
		needed, allowed = withMonthDays, withBase
	case clause.RuleKindLaterOf, clause.RuleKindEarlierOf:
		return stated == withOf && len(r.Of) >= 2
	case clause.RuleKindOnce:
		return stated == withEvent|withOf && len(r.Of) <= 2
	case clause.RuleKindUnlessSet:
		return stated&^withEvent == withOf && len(r.Of) == 1
	case clause.RuleKindMilestone:
		needed = withAgreement | withMilestone
	case clause.RuleKindConsent, clause.RuleKindNever:
	default:
		return true // of a later release
	}
	if stated&needed != needed || stated&^(needed|allowed) != 0 {
		return false
	}
	if allowed&withBase != withBase {
		return true
	}
	// The rule counts from an event or from one other rule.
	return stated&withBase == withEvent || stated&withBase == withOf && len(r.Of) == 1
}

// statedIn returns the members of a rule that are stated, besides its kind.
func statedIn(r *clause.Rule) int {
	stated := 0
	if r.N != 0 {
		stated |= withN
	}
	if r.Unit != "" {
		stated |= withUnit
	}
	if !r.Event.IsZero() {
		stated |= withEvent
	}
	if len(r.Of) > 0 {
		stated |= withOf
	}
	if !r.Date.IsZero() {
		stated |= withDate
	}
	if r.MonthEnd != "" {
		stated |= withMonthEnd
	}
	if r.PlusDays != 0 {
		stated |= withPlusDays
	}
	if len(r.MonthDays) > 0 {
		stated |= withMonthDays
	}
	if r.Agreement != "" {
		stated |= withAgreement
	}
	if r.Milestone != "" {
		stated |= withMilestone
	}
	return stated
}
