package clock

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// Check reports the findings of the clock as warnings: the register may be wrong,
// and so may the clause as it was entered. It skips an agreement with more than
// [agreement.MaxActs] acts or with rules too large to evaluate: the check of the
// record reports those. The checker must stand on the agreement.
func (c *Clock) Check(ch *bilateral.Checker) {
	if c.refused != "" {
		return
	}
	c.checkParties(ch)
	c.checkActs(ch)
	c.checkClauses(ch)
}

// checkParties reports parties that do not exist any more, or may not exist.
func (c *Clock) checkParties(ch *bilateral.Checker) {
	for _, g := range c.parties.gone {
		ch.Field("parties")
		ch.Index(g.party)
		name := c.parties.code(g.party)
		lives := c.axes.force.lives
		switch {
		case g.before.IsZero():
			Codes.Report(ch, "actor", CodePartyContested, "party", name)
		case len(lives) > 0 && lives[0].began == bilateral.Yes && (lives[len(lives)-1].end.certain != bilateral.Yes || g.before.Before(lives[len(lives)-1].end.days) == bilateral.Yes || lives[len(lives)-1].end.reason == ReasonGone):
			Codes.Report(ch, "actor", CodePartyGone, "party", name, "before", g.before.String())
		}
		ch.Up()
		ch.Up()
	}
}

func (c *Clock) checkActs(ch *bilateral.Checker) {
	ch.Field("acts")
	earliest := c.earliestOf(isSigned | isProvisional | isSuspended)
	ends := c.publishedEnds()
	for i := range c.facts {
		f := &c.facts[i]
		act := &c.acts[f.note]
		ch.Index(int(f.act))
		c.checkActors(ch, act)
		c.checkPrecedes(ch, f, earliest)
		if f.part {
			c.checkPart(ch, f)
			ch.Up()
			continue
		}
		switch f.kind {
		case isEntered:
			c.checkEntered(ch, f)
		case isEnded, isTerminated:
			c.checkEnded(ch, f, ends)
		case isNotice:
			c.checkNotice(ch, f)
		case isWithdrawn:
			c.checkWithdrawal(ch, f)
		case isSigned:
			c.checkSigned(ch, f)
		case isSuspended:
			if c.suspends(f) == bilateral.No {
				Codes.Report(ch, "by", CodeSuspendedAlone)
			}
		case isResumed:
			c.checkResumed(ch, f)
		case isExtended:
			c.checkExtended(ch, f)
		}
		ch.Up()
	}
	ch.Up()
}

// checkPart reports an act about a part that has no effect.
func (c *Clock) checkPart(ch *bilateral.Checker, f *fact) {
	part := c.acts[f.note].Provision
	if f.kind&(isExit|isSuspended) == 0 || f.byAll(&c.parties) && f.kind != isNotice || c.groundOf(f) != "" {
		return
	}
	for i := range c.cl.Effects {
		if e := &c.cl.Effects[i]; e.Provision == part && !e.Ends.IsZero() {
			return // the clause says what becomes of it
		}
	}
	if f.kind == isSuspended && c.cl.Suspension.Provision == part {
		return
	}
	Codes.Report(ch, "provision", CodePartAlone, "part", part)
}

// checkClauses reports rules whose day depends on where a month ends, that count from
// themselves, or that leave the kind of a day open.
func (c *Clock) checkClauses(ch *bilateral.Checker) {
	ch.Field("clauses")
	c.checkMonthEnd(ch, "entryIntoForce", c.cl.EntryIntoForce)
	for e := range c.cl.EntryIntoForce.Begins.Events() {
		if e.Kind == clause.TriggerKindEnteredIntoForce {
			ch.Field("entryIntoForce")
			Codes.Report(ch, "begins", CodeRuleRing, "event", "the entry into force")
			ch.Up()
			break
		}
	}
	if en := c.en; en.missing {
		ch.Field("entryIntoForce")
		Codes.Report(ch, "begins", CodeConsentMissing, "day", en.computed.Days.String())
		ch.Up()
	}
	c.checkMonthEnd(ch, "provisional", c.cl.Provisional)
	for i := range ch.Each("effects", len(c.cl.Effects)) {
		c.checkMonthEnd(ch, "", &c.cl.Effects[i])
	}
	c.checkDuration(ch)
	c.checkMonthEnd(ch, "survival", c.cl.Survival)
	ch.Up()
}

// checkDuration reports terms that turn on where a month ends, such as years from 29
// February, and a last day whose kind is not stated.
func (c *Clock) checkDuration(ch *bilateral.Checker) {
	d := c.cl.Duration
	ch.Field("duration")
	defer ch.Up()
	if d.Kind == clause.DurationKindUntil && d.EndDay == "" {
		if r := d.Until.Eval(c.view); r.Reached == bilateral.Yes {
			Codes.Report(ch, "endDay", CodeEndDayUnstated, "day", r.Days.String())
		}
	}
	if c.en.happened != bilateral.Yes || d.Initial.IsZero() {
		return
	}
	from := c.anchor(c.en.days)
	rolled := *d
	if rolled.Initial.MonthEnd == "" {
		rolled.Initial.MonthEnd = bilateral.MonthEndRoll
	}
	if rolled.Successive.MonthEnd == "" {
		rolled.Successive.MonthEnd = bilateral.MonthEndRoll
	}
	const terms = 5 // leap years come round within as many
	for k := range terms {
		if k > 0 && (d.Kind != clause.DurationKindRenewable || d.Renewals > 0 && k > int(min(d.Renewals, terms))) {
			return
		}
		if d.End(from, k) != rolled.End(from, k) {
			Codes.Report(ch, "", CodeMonthEnd)
			return
		}
	}
}

func (c *Clock) checkMonthEnd(ch *bilateral.Checker, member string, cl *clause.Clause) {
	if member != "" {
		ch.Field(member)
		defer ch.Up()
	}
	if cl.Begins.MonthEndMatters(c.view) {
		Codes.Report(ch, "begins", CodeMonthEnd)
	}
	if cl.Ends.MonthEndMatters(c.view) {
		Codes.Report(ch, "ends", CodeMonthEnd)
	}
}

// earliestOf returns the earliest day of the acts of each of some kinds.
func (c *Clock) earliestOf(kind kinds) map[kinds]bilateral.Days {
	out := map[kinds]bilateral.Days{}
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind&kind == 0 {
			continue
		}
		day, _ := f.d.pick("")
		if other, ok := out[f.kind]; ok {
			day = day.Earlier(other)
		}
		out[f.kind] = day
	}
	return out
}

// checkPrecedes reports an act that is earlier than the act it presupposes.
func (c *Clock) checkPrecedes(ch *bilateral.Checker, f *fact, earliest map[kinds]bilateral.Days) {
	var kind agreement.ActKind
	switch f.kind {
	case isNotified, isDeposited, isExchanged:
		kind = agreement.ActKindSigned
	case isProvisionalEnded:
		kind = agreement.ActKindProvisionallyApplied
	case isResumed:
		kind = agreement.ActKindSuspended
	default:
		return
	}
	day, _ := f.d.pick("")
	if before, found := earliest[kindOf(kind)]; found && day.Before(before) == bilateral.Yes {
		Codes.Report(ch, "date", CodeActOrder, "date", day.String(), "kind", string(kind), "day", before.String())
	}
}

// checkActors reports actors who did an act and are not parties. Signatories, those who
// confirm a succession, and organs that approve it inside a state need not be parties.
func (c *Clock) checkActors(ch *bilateral.Checker, act *note) {
	switch act.Kind {
	case agreement.ActKindSuccessionConfirmed, agreement.ActKindRegistered, agreement.ActKindAgreed, agreement.ActKindWitnessed, agreement.ActKindPublished,
		agreement.ActKindSubmitted, agreement.ActKindApproved, agreement.ActKindRatified, agreement.ActKindEndorsed, agreement.ActKindIssued:
		return
	}
	if len(c.parties.list) == 0 {
		return
	}
	for i, by := range act.By {
		if by.Kind != country.ActorKindState && by.Kind != country.ActorKindOrganization || c.parties.index(by) >= 0 || c.succeeds(by) {
			continue
		}
		ch.Field("by")
		ch.Index(i)
		Codes.Report(ch, "", CodeNotAParty, "actor", by.String())
		ch.Up()
		ch.Up()
	}
}

// succeeds reports whether one that is not a party confirmed its succession.
func (c *Clock) succeeds(actor country.Actor) bool {
	if c.has&isSucceeded == 0 {
		return false
	}
	for i := range c.facts {
		if f := &c.facts[i]; f.kind == isSucceeded {
			for _, by := range c.acts[f.note].By {
				if by == actor {
					return true
				}
			}
		}
	}
	return false
}

func (c *Clock) checkEntered(ch *bilateral.Checker, f *fact) {
	en := c.en
	published := f.d.effective()
	if published.IsZero() || published.First != en.published.First || f.named {
		return
	}
	switch {
	case en.computed.Reached == bilateral.Yes && en.computed.Days.Equal(published) == bilateral.No:
		Codes.Report(ch, "date", CodePublishedDiffers, "published", published.String(), "computed", en.computed.Days.String())
	case en.computed.Reached == bilateral.No && !en.computed.Waiting.IsZero() && !en.missing:
		Codes.Report(ch, "", CodeActMissing, "kind", string(en.computed.Waiting.Kind))
	}
}

func (c *Clock) checkSigned(ch *bilateral.Checker, f *fact) {
	signed := f.d.date.Days()
	if c.en.happened != bilateral.Yes || c.en.days.Before(signed) != bilateral.Yes || c.cl.EntryIntoForce.Begins.Retroactive() {
		return
	}
	if c.en.reason == ReasonCovered || c.parties.many() && f.named && !f.byAll(&c.parties) {
		return // a plan may be signed while it runs, and one of several may come later
	}
	Codes.Report(ch, "date", CodeForceBeforeSignature, "force", c.en.days.String(), "signed", signed.String())
}

func (c *Clock) checkEnded(ch *bilateral.Checker, f *fact, ends []bothEnds) {
	e := c.actEnd(f, ReasonEnded)
	if f.kind == isTerminated && !f.byAll(&c.parties) {
		if c.groundOf(f) == "" {
			Codes.Report(ch, "by", CodeConsentOfAll)
		}
		c.checkOrder(ch, e.days)
		return
	}
	var both bothEnds
	for _, b := range ends {
		if b.begin.Before(e.days) == bilateral.Yes {
			both = b
		}
	}
	if f.kind == isEnded {
		differs := both.published.certain == bilateral.Yes && both.computed.certain == bilateral.Yes && both.computed.days.Equal(both.published.days) == bilateral.No
		if differs {
			Codes.Report(ch, "date", CodePublishedDiffers, "published", both.published.days.String(), "computed", both.computed.days.String())
		}
		if f.d.takesEffect.IsZero() && f.d.until.IsZero() && !f.d.date.IsZero() {
			// A computed day that is one of the two readings settles which it is.
			if settled := meet(both.computed.days, e.days); both.computed.certain != bilateral.Yes || differs || settled.First != settled.Last {
				Codes.Report(ch, "date", CodeEndAmbiguous, "date", f.d.date.String())
			}
		}
	}
	c.checkOrder(ch, e.days)
}

// checkOrder reports an end that is earlier than the beginning.
func (c *Clock) checkOrder(ch *bilateral.Checker, day bilateral.Days) {
	switch {
	case c.en.happened == bilateral.Yes && day.Before(c.en.days) == bilateral.Yes:
		Codes.Report(ch, "date", CodeBeforeForce, "date", day.String(), "force", c.en.days.String())
	case c.en.happened == bilateral.No && c.en.reason == ReasonWaiting && !day.IsZero():
		Codes.Report(ch, "date", CodeBeforeForce, "date", day.String(), "force", "a day that has not come")
	}
}

func (c *Clock) checkNotice(ch *bilateral.Checker, f *fact) {
	if c.en.happened != bilateral.Yes {
		return
	}
	n := c.notice(f, c.beginFor(f))
	c.checkOrder(ch, n.day)
	view := c.view
	view.Act = int(f.act) + 1
	if n.monthEnd || c.cl.Denunciation.Effect.MonthEndMatters(view) {
		Codes.Report(ch, "", CodeMonthEnd)
	}
	if n.late {
		Codes.Report(ch, "", CodeNoticeLate, "day", n.day.String(), "ends", n.missed.String(), "effect", n.effect.String())
	}
	if n.early {
		Codes.Report(ch, "takesEffect", CodeNoticeStatesEarlier, "stated", f.d.takesEffect.String(), "effect", n.effect.String())
	}
	if n.before {
		Codes.Report(ch, "", CodeNoticeEarly, "day", n.day.String())
	}
	switch {
	case n.reason == ReasonLateNotice && n.certain == bilateral.Unknown:
		Codes.Report(ch, "", CodeLateNoticeUnstated, "day", n.day.String(), "effect", n.effect.String())
	case n.reason == ReasonNone && c.cl.silentOn(clause.TopicDenunciation):
		Codes.Report(ch, "", CodeNoNoticeClause)
	}
}

func (c *Clock) checkWithdrawal(ch *bilateral.Checker, w *fact) {
	f := c.noticeOf(c.acts[w.note].Of)
	if f == nil || c.en.happened != bilateral.Yes {
		return
	}
	day, _ := w.d.pick("")
	if given, _ := f.d.pick(""); day.Before(given) == bilateral.Yes {
		Codes.Report(ch, "date", CodeWithdrawalOrder, "date", day.String(), "notice", given.String())
	}
	n := c.notice(f, c.beginFor(f))
	switch {
	case !withdrawsOwn(w, f):
		Codes.Report(ch, "by", CodeWithdrawnByAnother, "author", c.english(c.acts[f.note].By))
	case c.cl.Denunciation.Withdrawal == clause.WithdrawalExcluded:
		Codes.Report(ch, "", CodeWithdrawalExcluded, "day", day.String())
	case n.certain == bilateral.Yes && day.Before(n.effect) == bilateral.No:
		Codes.Report(ch, "", CodeWithdrawalLate, "day", day.String(), "effect", n.effect.String())
	}
}

// noticeOf returns the notice with an id, or nil.
func (c *Clock) noticeOf(id bilateral.ID) *fact {
	if i, ok := c.notices[id]; ok {
		return &c.facts[i]
	}
	return nil
}

// checkResumed reports those who resume what they did not suspend.
func (c *Clock) checkResumed(ch *bilateral.Checker, f *fact) {
	if !f.named || c.has&isSuspended == 0 {
		return
	}
	var by mask
	for i := range c.facts {
		if s := &c.facts[i]; s.kind == isSuspended && !s.part {
			if !s.named {
				return
			}
			by.add(s.by)
		}
	}
	for i, actor := range c.acts[f.note].By {
		if p := c.parties.index(actor); p >= 0 && !by.has(p) {
			ch.Field("by")
			ch.Index(i)
			Codes.Report(ch, "", CodeResumedByAnother, "actor", actor.String())
			ch.Up()
			ch.Up()
		}
	}
}

// checkExtended reports an extension that changes nothing, or comes too late.
func (c *Clock) checkExtended(ch *bilateral.Checker, f *fact) {
	switch d := c.cl.Duration; d.Kind {
	case clause.DurationKindIndefinite, clause.DurationKindThenIndefinite:
		Codes.Report(ch, "until", CodeExtendedIndefinite, "until", f.d.until.String())
		return
	}
	day, certain := c.through(f, f.d.effective())
	for i := range c.axes.force.lives {
		l := &c.axes.force.lives[i]
		if l.reason == ReasonLateExtension && l.act == int(f.act)+1 && certain == bilateral.Yes && i > 0 {
			Codes.Report(ch, "date", CodeExtendedLate, "day", day.String(), "ended", c.axes.force.lives[i-1].end.days.String())
		}
	}
}

// Findable reports whether an agreement can have findings at all. It cannot if it has no
// clauses, no acts beyond those that lead to the signature, all by its parties, and if
// these are states of today. It is for checks of many agreements, most of which are so.
func Findable(a *agreement.Agreement) bool {
	if !a.Clauses.IsZero() {
		return true
	}
	for i := range a.Parties {
		if state := a.Parties[i].Actor.State; state != 0 && (state.Status() != country.StatusAssigned || country.Contested(state)) {
			return true
		}
	}
	for i := range a.Acts {
		act := &a.Acts[i]
		switch act.Kind {
		case agreement.ActKindExpected, agreement.ActKindAgreed, agreement.ActKindInitialled, agreement.ActKindSigned, agreement.ActKindRatified,
			agreement.ActKindRegistered, agreement.ActKindPublished, agreement.ActKindWitnessed:
		default:
			return true
		}
		for _, by := range act.By {
			if !slices.ContainsFunc(a.Parties, func(p agreement.Party) bool { return p.Actor == by }) && len(a.Parties) > 0 {
				return true
			}
		}
	}
	return !a.Covers.IsZero()
}
