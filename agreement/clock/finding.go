package clock

import (
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
	if len(c.a.Acts) == 0 || len(c.a.Acts) > agreement.MaxActs || !c.a.Clauses.Bounded() {
		return
	}
	ch.Field("acts")
	en := c.entry()
	for i := range c.a.Acts {
		act := &c.a.Acts[i]
		ch.Index(i)
		c.checkActors(ch, act)
		c.checkPrecedes(ch, i)
		switch act.Kind {
		case agreement.ActKindEnteredIntoForce:
			c.checkEntered(ch, i, en)
		case agreement.ActKindEnded, agreement.ActKindTerminated:
			c.checkEnded(ch, i)
		case agreement.ActKindNoticeGiven:
			c.checkNotice(ch, i, en)
		case agreement.ActKindNoticeWithdrawn:
			c.checkWithdrawal(ch, i, en)
		case agreement.ActKindSigned:
			c.checkSigned(ch, i, en)
		}
		ch.Up()
	}
	ch.Up()
	c.checkMonthEnds(ch)
}

// checkMonthEnds reports the rules whose day depends on where a month ends.
func (c *Clock) checkMonthEnds(ch *bilateral.Checker) {
	ch.Field("clauses")
	c.checkMonthEnd(ch, "entryIntoForce", &c.a.Clauses.EntryIntoForce)
	c.checkMonthEnd(ch, "provisional", &c.a.Clauses.Provisional)
	for i := range ch.Each("effects", len(c.a.Clauses.Effects)) {
		c.checkMonthEnd(ch, "", &c.a.Clauses.Effects[i])
	}
	c.checkMonthEnd(ch, "survival", &c.a.Clauses.Survival)
	ch.Up()
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

// checkPrecedes reports an act that is earlier than the act it presupposes.
func (c *Clock) checkPrecedes(ch *bilateral.Checker, i int) {
	var kind agreement.ActKind
	switch c.a.Acts[i].Kind {
	case agreement.ActKindNotified, agreement.ActKindDeposited, agreement.ActKindExchanged:
		kind = agreement.ActKindSigned
	case agreement.ActKindProvisionalApplicationEnded:
		kind = agreement.ActKindProvisionallyApplied
	case agreement.ActKindResumed:
		kind = agreement.ActKindSuspended
	default:
		return
	}
	day, _ := c.dates(i).pick("")
	var earliest bilateral.Days
	found := false
	for j := range c.a.Acts {
		if c.a.Acts[j].Kind != kind {
			continue
		}
		other, _ := c.dates(j).pick("")
		if !found {
			earliest, found = other, true
		} else {
			earliest = earliest.Earlier(other)
		}
	}
	if found && day.Before(earliest) == bilateral.Yes {
		Codes.Report(ch, "date", CodeActOrder, "date", day.String(), "kind", string(kind), "day", earliest.String())
	}
}

// checkActors reports actors who did an act and are not parties. Signatories, and
// those who confirm a succession, need not be parties.
func (c *Clock) checkActors(ch *bilateral.Checker, act *agreement.Act) {
	if len(c.a.Parties) == 0 || act.Kind == agreement.ActKindSuccessionConfirmed || act.Kind == agreement.ActKindRegistered || act.Kind == agreement.ActKindAgreed {
		return
	}
	for i, by := range act.By {
		if by.Kind != country.ActorKindState && by.Kind != country.ActorKindOrganization || c.isParty(by) {
			continue
		}
		ch.Field("by")
		ch.Index(i)
		Codes.Report(ch, "", CodeNotAParty, "actor", by.String())
		ch.Up()
		ch.Up()
	}
}

func (c *Clock) isParty(actor country.Actor) bool {
	for i := range c.a.Parties {
		if c.a.Parties[i].Actor == actor {
			return true
		}
	}
	return false
}

func (c *Clock) checkEntered(ch *bilateral.Checker, i int, en entry) {
	d := c.dates(i)
	published := first(d.takesEffect, d.date).Days()
	if published.IsZero() || published.First != en.published.First || len(c.a.Acts[i].By) > 0 {
		return
	}
	switch {
	case en.computed.Reached == bilateral.Yes && en.computed.Days.Equal(published) == bilateral.No:
		Codes.Report(ch, "date", CodePublishedDiffers, "published", published.String(), "computed", en.computed.Days.String())
	case en.computed.Reached == bilateral.No && !en.computed.Waiting.IsZero():
		Codes.Report(ch, "", CodeActMissing, "kind", string(en.computed.Waiting.Kind))
	}
}

func (c *Clock) checkSigned(ch *bilateral.Checker, i int, en entry) {
	signed := c.a.Acts[i].Date.Days()
	if en.happened != bilateral.Yes || en.days.Before(signed) != bilateral.Yes || c.a.Clauses.EntryIntoForce.Begins.Retroactive() {
		return
	}
	Codes.Report(ch, "date", CodeForceBeforeSignature, "force", en.days.String(), "signed", signed.String())
}

func (c *Clock) checkEnded(ch *bilateral.Checker, i int) {
	d := c.dates(i)
	e := c.actEnd(i, ReasonEnded)
	if c.a.Acts[i].Kind == agreement.ActKindTerminated && !c.byAll(i) {
		Codes.Report(ch, "by", CodeConsentOfAll)
	}
	var computed, published ending
	c.lives(func(l life) bool {
		if l.began == bilateral.Yes && l.begin.Before(e.days) == bilateral.Yes {
			computed, published = c.endings(l.begin, l.reason == ReasonRevived)
		}
		return l.began == bilateral.Yes
	})
	differs := c.a.Acts[i].Kind == agreement.ActKindEnded && published.certain == bilateral.Yes && computed.certain == bilateral.Yes &&
		computed.days.Equal(published.days) == bilateral.No
	if differs {
		Codes.Report(ch, "date", CodePublishedDiffers, "published", published.days.String(), "computed", computed.days.String())
	}
	if d.takesEffect.IsZero() && d.until.IsZero() && !d.date.IsZero() && c.a.Acts[i].Kind == agreement.ActKindEnded {
		// A computed day that is one of the two readings settles which it is.
		if settled := meet(computed.days, e.days); computed.certain != bilateral.Yes || differs || settled.First != settled.Last {
			Codes.Report(ch, "date", CodeEndAmbiguous, "date", d.date.String())
		}
	}
	c.checkOrder(ch, e.days, c.entry())
}

// checkOrder reports an end that is earlier than the beginning.
func (c *Clock) checkOrder(ch *bilateral.Checker, day bilateral.Days, en entry) {
	if en.happened == bilateral.Yes && day.Before(en.days) == bilateral.Yes {
		Codes.Report(ch, "date", CodeBeforeForce, "date", day.String(), "force", en.days.String())
	}
}

func (c *Clock) checkNotice(ch *bilateral.Checker, i int, en entry) {
	if en.happened != bilateral.Yes {
		return
	}
	n := c.notice(i, c.beginFor(i))
	c.checkOrder(ch, n.day, en)
	asked := c.about(i)
	if n.monthEnd || c.a.Clauses.Denunciation.Effect.MonthEndMatters(asked.view) {
		Codes.Report(ch, "", CodeMonthEnd)
	}
	if n.late {
		Codes.Report(ch, "", CodeNoticeLate, "day", n.day.String(), "ends", n.missed.String(), "effect", n.effect.String())
	}
	switch {
	case n.reason == ReasonLateNotice && n.certain == bilateral.Unknown:
		Codes.Report(ch, "", CodeLateNoticeUnstated, "day", n.day.String(), "effect", n.effect.String())
	case n.reason == ReasonNone && c.a.Clauses.SilentOn(clause.TopicDenunciation):
		Codes.Report(ch, "", CodeNoNoticeClause)
	}
}

// beginFor returns the beginning of the period in force that contains an act, or
// else of the first one.
func (c *Clock) beginFor(i int) bilateral.Days {
	day, _ := c.dates(i).pick("")
	var begin bilateral.Days
	c.lives(func(l life) bool {
		if begin.IsZero() || l.begin.Before(day) == bilateral.Yes {
			begin = l.begin
		}
		return true
	})
	return begin
}

func (c *Clock) checkWithdrawal(ch *bilateral.Checker, i int, en entry) {
	for j := range c.a.Acts {
		if c.a.Acts[j].Kind != agreement.ActKindNoticeGiven || c.a.Acts[j].ID == "" || c.a.Acts[j].ID != c.a.Acts[i].Of || en.happened != bilateral.Yes {
			continue
		}
		day, _ := c.dates(i).pick("")
		if given, _ := c.dates(j).pick(""); day.Before(given) == bilateral.Yes {
			Codes.Report(ch, "date", CodeWithdrawalOrder, "date", day.String(), "notice", given.String())
		}
		n := c.notice(j, c.beginFor(j))
		switch {
		case c.a.Clauses.Denunciation.Withdrawal == clause.WithdrawalExcluded:
			Codes.Report(ch, "", CodeWithdrawalExcluded, "day", day.String())
		case n.certain == bilateral.Yes && day.Before(n.effect) == bilateral.No:
			Codes.Report(ch, "", CodeWithdrawalLate, "day", day.String(), "effect", n.effect.String())
		}
	}
}
