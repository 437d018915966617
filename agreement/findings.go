package agreement

import (
	"strconv"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// MaxActs is how many acts an agreement may have.
const MaxActs = 1024

// checkClock reports what the clock finds as warnings: the register may be wrong,
// and so may the clause as it was entered. A document whose rules are too large to
// be evaluated at once is not evaluated here.
func (a *Agreement) checkClock(ch *bilateral.Checker) {
	if len(a.Acts) > MaxActs {
		Codes.Report(ch, "acts", CodeManyActs, "limit", strconv.Itoa(MaxActs))
		return
	}
	if len(a.Acts) == 0 || !a.Clauses.Bounded() {
		return
	}
	others, _ := ch.References.(clause.Others)
	c := clause.View{Facts: a, Others: others}
	ch.Field("acts")
	en := a.entry(c)
	for i := range a.Acts {
		act := &a.Acts[i]
		ch.Index(i)
		a.checkActors(ch, act)
		a.checkPrecedes(ch, i, c)
		switch act.Kind {
		case ActKindEnteredIntoForce:
			a.checkEntered(ch, i, en, c)
		case ActKindEnded, ActKindTerminated:
			a.checkEnded(ch, i, c)
		case ActKindNoticeGiven:
			a.checkNotice(ch, i, en, c)
		case ActKindNoticeWithdrawn:
			a.checkWithdrawal(ch, i, en, c)
		case ActKindSigned:
			a.checkSigned(ch, i, en)
		}
		ch.Up()
	}
	ch.Up()
	a.checkMonthEnds(ch, c)
}

// checkMonthEnds reports the rules whose day turns on where a month ends.
func (a *Agreement) checkMonthEnds(ch *bilateral.Checker, c clause.View) {
	ch.Field("clauses")
	checkMonthEnd(ch, "entryIntoForce", &a.Clauses.EntryIntoForce, c)
	checkMonthEnd(ch, "provisional", &a.Clauses.Provisional, c)
	ch.Field("effects")
	for i := range a.Clauses.Effects {
		ch.Index(i)
		checkMonthEnd(ch, "", &a.Clauses.Effects[i], c)
		ch.Up()
	}
	ch.Up()
	checkMonthEnd(ch, "survival", &a.Clauses.Survival, c)
	ch.Up()
}

func checkMonthEnd(ch *bilateral.Checker, member string, cl *clause.Clause, c clause.View) {
	if member != "" {
		ch.Field(member)
		defer ch.Up()
	}
	if cl.Begins.MonthEndMatters(c) {
		Codes.Report(ch, "begins", CodeMonthEnd)
	}
	if cl.Ends.MonthEndMatters(c) {
		Codes.Report(ch, "ends", CodeMonthEnd)
	}
}

// checkPrecedes reports an act that lies before the one it presupposes.
func (a *Agreement) checkPrecedes(ch *bilateral.Checker, i int, c clause.View) {
	var kind ActKind
	switch a.Acts[i].Kind {
	case ActKindNotified, ActKindDeposited, ActKindExchanged:
		kind = ActKindSigned
	case ActKindProvisionalApplicationEnded:
		kind = ActKindProvisionallyApplied
	case ActKindResumed:
		kind = ActKindSuspended
	default:
		return
	}
	day, _ := a.dates(i, c).pick("")
	var earliest bilateral.Days
	found := false
	for j := range a.Acts {
		if a.Acts[j].Kind != kind {
			continue
		}
		other, _ := a.dates(j, c).pick("")
		if !found {
			earliest, found = other, true
		} else {
			earliest = earliest.Earlier(other)
		}
	}
	if found && day.Before(earliest) == bilateral.Yes {
		Codes.Report(ch, "date", CodeActOrder, "date", day.String(), "before", "the act of kind "+string(kind), "day", earliest.String())
	}
}

// checkActors reports those who did an act and are not parties. Signatories, and
// those who confirm a succession, may be others.
func (a *Agreement) checkActors(ch *bilateral.Checker, act *Act) {
	if len(a.Parties) == 0 || act.Kind == ActKindSuccessionConfirmed || act.Kind == ActKindRegistered || act.Kind == ActKindAgreed {
		return
	}
	for i, by := range act.By {
		if by.Kind != country.ActorKindState && by.Kind != country.ActorKindOrganization || a.isParty(by) {
			continue
		}
		ch.Field("by")
		ch.Index(i)
		Codes.Report(ch, "", CodeNotAParty, "actor", by.String())
		ch.Up()
		ch.Up()
	}
}

func (a *Agreement) isParty(actor country.Actor) bool {
	for i := range a.Parties {
		if a.Parties[i].Actor == actor {
			return true
		}
	}
	return false
}

func (a *Agreement) checkEntered(ch *bilateral.Checker, i int, en entry, c clause.View) {
	d := a.dates(i, c)
	published := first(d.takesEffect, d.date).Days()
	if published.IsZero() || published.First != en.published.First || len(a.Acts[i].By) > 0 {
		return
	}
	switch {
	case en.computed.Reached == bilateral.Yes && en.computed.Days.Equal(published) == bilateral.No:
		Codes.Report(ch, "date", CodePublishedDiffers, "published", published.String(), "computed", en.computed.Days.String())
	case en.computed.Reached == bilateral.No && !en.computed.Waiting.IsZero():
		Codes.Report(ch, "", CodeActMissing, "event", en.computed.Waiting.Words(c).Text)
	}
}

func (a *Agreement) checkSigned(ch *bilateral.Checker, i int, en entry) {
	signed := a.Acts[i].Date.Days()
	if en.happened != bilateral.Yes || en.days.Before(signed) != bilateral.Yes || a.Clauses.EntryIntoForce.Begins.Retroactive() {
		return
	}
	Codes.Report(ch, "date", CodeForceBeforeSignature, "force", en.days.String(), "signed", signed.String())
}

func (a *Agreement) checkEnded(ch *bilateral.Checker, i int, c clause.View) {
	d := a.dates(i, c)
	e := a.actEnd(i, ReasonEnded, c)
	if a.Acts[i].Kind == ActKindTerminated && !a.byAll(i) {
		Codes.Report(ch, "by", CodeConsentOfAll)
	}
	var computed, published ending
	a.lives(c, func(l life) bool {
		if l.began == bilateral.Yes && l.begin.Before(e.days) == bilateral.Yes {
			computed, published = a.endings(l.begin, l.reason == ReasonRevived, c)
		}
		return l.began == bilateral.Yes
	})
	differs := a.Acts[i].Kind == ActKindEnded && published.sure == bilateral.Yes && computed.sure == bilateral.Yes &&
		computed.days.Equal(published.days) == bilateral.No
	if differs {
		Codes.Report(ch, "date", CodePublishedDiffers, "published", published.days.String(), "computed", computed.days.String())
	}
	if d.takesEffect.IsZero() && d.until.IsZero() && !d.date.IsZero() && a.Acts[i].Kind == ActKindEnded {
		// A computed day that is one of the two readings settles which it is.
		if settled := meet(computed.days, e.days); computed.sure != bilateral.Yes || differs || settled.First != settled.Last {
			Codes.Report(ch, "date", CodeEndAmbiguous, "date", d.date.String())
		}
	}
	a.checkOrder(ch, e.days, a.entry(c))
}

// checkOrder reports an end that lies before the beginning.
func (a *Agreement) checkOrder(ch *bilateral.Checker, day bilateral.Days, en entry) {
	if en.happened == bilateral.Yes && day.Before(en.days) == bilateral.Yes {
		Codes.Report(ch, "date", CodeActOrder, "date", day.String(), "before", "the entry into force", "day", en.days.String())
	}
}

func (a *Agreement) checkNotice(ch *bilateral.Checker, i int, en entry, c clause.View) {
	if en.happened != bilateral.Yes {
		return
	}
	n := a.notice(i, a.beginFor(i, c), c)
	a.checkOrder(ch, n.day, en)
	if c.Act = i + 1; n.monthEnd || a.Clauses.Denunciation.Effect.MonthEndMatters(c) {
		Codes.Report(ch, "", CodeMonthEnd)
	}
	if n.late {
		Codes.Report(ch, "", CodeNoticeLate, "day", n.day.String(), "ends", n.missed.String(), "effect", n.effect.String())
	}
	switch {
	case n.reason == ReasonLateNotice && n.sure == bilateral.Unknown:
		Codes.Report(ch, "", CodeLateNoticeUnstated, "day", n.day.String(), "effect", n.effect.String())
	case n.reason == ReasonNone && a.Clauses.SilentOn(clause.TopicDenunciation):
		Codes.Report(ch, "", CodeNoNoticeClause)
	}
}

// beginFor returns the beginning of the stretch in force that an act falls into, or
// of the first one.
func (a *Agreement) beginFor(i int, c clause.View) bilateral.Days {
	day, _ := a.dates(i, c).pick("")
	var begin bilateral.Days
	a.lives(c, func(l life) bool {
		if begin.IsZero() || l.begin.Before(day) == bilateral.Yes {
			begin = l.begin
		}
		return true
	})
	return begin
}

func (a *Agreement) checkWithdrawal(ch *bilateral.Checker, i int, en entry, c clause.View) {
	for j := range a.Acts {
		if a.Acts[j].Kind != ActKindNoticeGiven || a.Acts[j].ID == "" || a.Acts[j].ID != a.Acts[i].Of || en.happened != bilateral.Yes {
			continue
		}
		day, _ := a.dates(i, c).pick("")
		if given, _ := a.dates(j, c).pick(""); day.Before(given) == bilateral.Yes {
			Codes.Report(ch, "date", CodeActOrder, "date", day.String(), "before", "the notice", "day", given.String())
		}
		n := a.notice(j, a.beginFor(j, c), c)
		switch {
		case a.Clauses.Denunciation.Withdrawal == clause.WithdrawalExcluded:
			Codes.Report(ch, "", CodeWithdrawalVoid, "day", day.String(), "why", "the clauses exclude it")
		case n.sure == bilateral.Yes && day.Before(n.effect) == bilateral.No:
			Codes.Report(ch, "", CodeWithdrawalVoid, "day", day.String(), "why", "the notice had taken effect")
		}
	}
}
