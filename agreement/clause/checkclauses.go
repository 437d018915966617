package clause

import (
	"github.com/bilateral-go/bilateral"
)

// Check reports the problems of the clauses to c, at a member of the value on which
// c stands: the problems of each clause, and clauses that contradict themselves or
// each other.
func (cs *Clauses) Check(c *bilateral.Checker, member string) {
	c.Field(member)
	cs.EntryIntoForce.check(c, "entryIntoForce")
	if !cs.EntryIntoForce.Ends.IsZero() {
		c.Field("entryIntoForce")
		Codes.Report(c, "ends", CodeEndsOfForce)
		c.Up()
	}
	cs.Provisional.check(c, "provisional")
	for i := range c.Each("effects", len(cs.Effects)) {
		cs.Effects[i].check(c, "")
	}
	cs.Duration.check(c, "duration")
	cs.Denunciation.check(c, "denunciation", cs)
	cs.Suspension.check(c, "suspension")
	cs.Survival.check(c, "survival")
	for i := range c.Each("furtherSurvival", len(cs.FurtherSurvival)) {
		cs.FurtherSurvival[i].check(c, "")
	}
	for i := range c.Each("silent", len(cs.Silent)) {
		topic := cs.Silent[i]
		c.Require("", topic != "")
		c.Enum("", string(topic), topic.Known())
		if topic == TopicEntryIntoForce && !cs.EntryIntoForce.Begins.IsZero() ||
			topic == TopicDuration && !cs.Duration.IsZero() || topic == TopicDenunciation && !cs.Denunciation.IsZero() && cs.Denunciation.Implied != bilateral.Yes {
			Codes.Report(c, "", CodeSilentStated, "topic", string(topic))
		}
	}
	c.Up()
}

func (cl *Clause) check(c *bilateral.Checker, member string) {
	if member != "" {
		c.Field(member)
		defer c.Up()
	}
	cl.Begins.Check(c, "begins")
	cl.Ends.Check(c, "ends")
	bilateral.CheckEvidence(c, cl.Evidence, clauseMembers)
}

func (d *Duration) check(c *bilateral.Checker, member string) {
	if d.IsZero() {
		return
	}
	c.Field(member)
	c.Require("kind", d.Kind != "")
	c.Enum("kind", string(d.Kind), d.Kind.Known())
	d.Initial.Check(c, "initial")
	d.Successive.Check(c, "successive")
	d.From.Check(c, "from")
	d.Until.Check(c, "until")
	d.Review.Check(c, "review")
	c.Enum("endDay", string(d.EndDay), d.EndDay.Known())
	if d.Kind.Known() {
		has, needs := d.Kind.marks()
		d.checkMember(c, "initial", !d.Initial.IsZero(), has&durationKindHasInitial, needs&durationKindHasInitial)
		d.checkMember(c, "successive", !d.Successive.IsZero(), has&durationKindHasSuccessive, needs&durationKindHasSuccessive)
		d.checkMember(c, "renewals", d.Renewals > 0, has&durationKindHasRenewals, needs&durationKindHasRenewals)
		d.checkMember(c, "until", !d.Until.IsZero(), has&durationKindHasUntil, needs&durationKindHasUntil)
	}
	bilateral.CheckEvidence(c, d.Evidence, durationMembers)
	c.Up()
}

// checkMember checks a member against the marks of the kind.
func (d *Duration) checkMember(c *bilateral.Checker, member string, stated bool, has, needs uint16) {
	switch {
	case needs != 0:
		c.Require(member, stated)
	case has == 0:
		c.Forbid(member, stated, string(d.Kind))
	}
}

func (d *Denunciation) check(c *bilateral.Checker, member string, cs *Clauses) {
	if d.IsZero() {
		return
	}
	c.Field(member)
	d.Notice.Check(c, "notice")
	d.Earliest.Check(c, "earliest")
	c.Require("notice", d.Earliest.IsZero() || !d.Notice.IsZero())
	d.Successive.Check(c, "successive")
	c.Require("notice", d.Successive.IsZero() || !d.Notice.IsZero())
	d.Effect.Check(c, "effect")
	d.NotBefore.Check(c, "notBefore")
	d.Receipt.Check(c, "receipt")
	for i := range c.Each("parts", len(d.Parts)) {
		c.Require("", d.Parts[i] != "")
	}
	c.Enum("counts", string(d.Counts), d.Counts.Known())
	c.Enum("late", string(d.Late), d.Late.Known())
	c.Enum("withdrawal", string(d.Withdrawal), d.Withdrawal.Known())
	if !d.Notice.IsZero() && !d.Effect.IsZero() && cs.Duration.Kind == DurationKindRenewable {
		Codes.Report(c, "effect", CodeNoticeAndEffect)
	}
	if !d.Notice.IsZero() && d.Effect.IsZero() && cs.Duration.Kind.Known() && !cs.Duration.Kind.hasTerms() {
		Codes.Report(c, "notice", CodeNoticeWithoutTerms)
	}
	if d.Counts != "" && d.Effect.datesNotice() {
		Codes.Report(c, "counts", CodeCountsTwice)
	}
	if d.Late != "" && d.Notice.IsZero() {
		Codes.Report(c, "late", CodeLateWithoutNotice)
	}
	if d.Implied == bilateral.Yes {
		if len(d.Evidence) == 0 {
			c.Require("evidence", false)
		}
		if !d.Notice.IsZero() || !d.Effect.IsZero() {
			Codes.Report(c, "implied", CodeImpliedStated)
		}
		if cs.Duration.Kind.Known() && cs.Duration.Kind != DurationKindIndefinite {
			Codes.Report(c, "implied", CodeImpliedTermination)
		}
	}
	bilateral.CheckEvidence(c, d.Evidence, denunciationMembers)
	c.Up()
}

// hasTerms reports whether an agreement of the kind has a term that notice can end it with.
func (k DurationKind) hasTerms() bool {
	has, _ := k.marks()
	return has&durationKindHasInitial != 0
}

// datesNotice reports whether the rule counts from a notice and says which date of it
// counts.
func (r *Rule) datesNotice() bool {
	if r.Event.Kind == TriggerKindNoticeGiven && r.Event.Date != "" {
		return true
	}
	for i := range r.Of {
		if r.Of[i].datesNotice() {
			return true
		}
	}
	return false
}
