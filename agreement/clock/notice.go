package clock

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// A notice is the effect of one act of notice.
type notice struct {
	day     bilateral.Days  // the day that counts
	effect  bilateral.Days  // the exclusive end, if it has effect
	certain bilateral.Truth // Yes: it ends the agreement, No: it does not, Unknown: it may
	reason  Reason          // denounced, late notice, withdrawn, not a party, others go on, not recorded, none
	due     bilateral.Days  // the last day for it, if it ends the agreement with a term
	late    bool            // it is too late for a term
	missed  bilateral.Days  // the end of the term for which it is too late
	// Whether it is too late depends on where a month ends.
	monthEnd bool
}

// noticeEnd returns the end that the i-th act, a notice, gives to a period in force.
func (c *Clock) noticeEnd(i int, begin bilateral.Days, revived bool) ending {
	n := c.notice(i, begin)
	if revived && n.day.Before(begin) == bilateral.Yes {
		return ending{certain: bilateral.No}
	}
	if n.certain == bilateral.No {
		return ending{certain: bilateral.No}
	}
	return ending{days: n.effect, certain: n.certain, reason: n.reason, act: i + 1}
}

// notice determines the effect of the i-th act, a notice, on a period in force that
// begins on a day.
func (c *Clock) notice(i int, begin bilateral.Days) notice {
	act := &c.a.Acts[i]
	asked := c.about(i)
	d := &c.a.Clauses.Denunciation
	dates := c.dates(i)
	day, certain := dates.pick(d.Counts)
	n := notice{day: day, certain: certain, reason: ReasonDenounced}
	switch {
	case !c.byParty(act):
		return notice{day: day, certain: bilateral.No, reason: ReasonNotAParty}
	case !c.ends(act, c.view.Party):
		return notice{day: day, certain: bilateral.No, reason: ReasonOthersGoOn}
	case !d.Effect.IsZero():
		r := d.Effect.Eval(asked.view)
		n.effect, n.certain = r.Days, r.Reached.And(bilateral.Yes)
		if r.Reached == bilateral.No {
			n.certain = bilateral.Unknown
		}
	case !d.Notice.IsZero() && c.a.Clauses.Duration.Kind == clause.DurationKindRenewable:
		asked.landing(&n, begin)
	case d.Implied == bilateral.Yes:
		// VCLT article 56(2): not less than twelve months' notice.
		n.effect = day.AddMonths(12, bilateral.MonthEndClamp)
	case !dates.takesEffect.IsZero():
		n.effect = dates.takesEffect.Days()
	default:
		return c.unilateral(n)
	}
	c.withdraw(i, &n)
	return n
}

// byParty reports whether a party did an act. An act that names nobody counts as
// done by a party, and so does any act of an agreement whose parties are not
// recorded.
func (c *Clock) byParty(act *agreement.Act) bool {
	return len(c.a.Parties) == 0 || len(act.By) == 0 || slices.ContainsFunc(act.By, c.isParty)
}

// ends reports whether an act by which a party leaves ends the agreement for the
// given party, or for all if none is given. One of two parties ends it for both; one
// of several ends it only for itself, as long as two are left.
func (c *Clock) ends(act *agreement.Act, party string) bool {
	if len(c.a.Parties) <= 2 || len(act.By) == 0 || len(act.By) >= len(c.a.Parties)-1 {
		return true
	}
	return party != "" && covers(act, party)
}

// unilateral judges a notice for which no clause gives an effect. If the text is
// known to be silent, there is no unilateral exit from a fixed term (VCLT articles
// 42(2) and 54), and otherwise none is presumed (article 56(1)). If the clause is
// not recorded, the notice may have effect at some time.
func (c *Clock) unilateral(n notice) notice {
	if c.a.Clauses.SilentOn(clause.TopicDenunciation) {
		n.certain, n.reason = bilateral.No, ReasonNone
		return n
	}
	n.certain, n.reason = bilateral.Unknown, ReasonNotRecorded
	n.effect = bilateral.Days{First: n.day.First}
	return n
}

// withdraw cancels a notice that was withdrawn before it took effect.
func (c *Clock) withdraw(i int, n *notice) {
	id := c.a.Acts[i].ID
	if id == "" || n.certain == bilateral.No {
		return
	}
	for j := range c.a.Acts {
		act := &c.a.Acts[j]
		if act.Kind != agreement.ActKindNoticeWithdrawn || act.Of != id || !c.known(j) {
			continue
		}
		day, certain := c.dates(j).pick("")
		before := certain.And(day.Before(n.effect))
		switch c.a.Clauses.Denunciation.Withdrawal {
		case clause.WithdrawalExcluded:
			before = bilateral.No
		case clause.WithdrawalByConsent:
			if len(act.By) == 1 {
				before = before.And(bilateral.Unknown)
			}
		}
		switch before {
		case bilateral.Yes:
			n.certain, n.reason = bilateral.No, ReasonWithdrawn
		case bilateral.Unknown:
			n.certain = bilateral.Unknown
		}
	}
}

// explainNotices states the effect of each notice.
func (c *Clock) explainNotices(x *Explanation) {
	den := &c.a.Clauses.Denunciation
	if !den.IsZero() {
		x.Article = append(x.Article, where("denunciation", den.Article))
	}
	if !den.Effect.IsZero() {
		x.Rule = append(x.Rule, clause.Say("denounced-with-effect", "after notice it ends on {0}", nil, den.Effect.Words(c.view)))
	}
	if den.Implied == bilateral.Yes {
		x.Article = append(x.Article, c.law("56(1) and (2)"))
		x.Rule = append(x.Rule, clause.Say("implied", "the text provides neither for termination nor for denunciation, and evidence is recorded that the parties meant to admit denunciation or that the nature of the agreement implies it, so a party can leave with not less than twelve months' notice", nil))
	}
	for i := range c.a.Acts {
		if c.a.Acts[i].Kind != agreement.ActKindNoticeGiven || !c.known(i) {
			continue
		}
		begin := c.beginFor(i)
		n := c.notice(i, begin)
		if !den.Effect.IsZero() {
			act := c.about(i)
			x.Dates = append(x.Dates, den.Effect.Steps(act.view)...)
		}
		x.Dates = append(x.Dates, c.noticeStep(i, n))
		if !n.due.IsZero() && !n.effect.IsZero() {
			x.Dates = append(x.Dates, clause.Say("due", "the term it comes in time for ends on {effect}; notice was due by {due}", []string{"effect", clause.EnglishDays(n.effect), "due", clause.EnglishDays(n.due)}))
		}
		if n.reason == ReasonNone {
			article, rule := c.noExit()
			x.Article, x.Rule = append(x.Article, article), append(x.Rule, rule)
		}
		if n.late {
			x.Dates = append(x.Dates, clause.Say("late", "it came too late for the term that ends on {ends}", []string{"ends", clause.EnglishDays(n.missed)}))
		}
	}
	for i := range c.a.Acts {
		if c.a.Acts[i].Kind == agreement.ActKindNoticeWithdrawn && c.known(i) {
			day, _ := c.dates(i).pick("")
			if den.Withdrawal == "" {
				x.Article = append(x.Article, c.law("68, by analogy"))
			}
			x.Rule = append(x.Rule, clause.Say("withdrawable", "a notice can be withdrawn before it takes effect", nil))
			x.Dates = append(x.Dates, clause.Say("withdrawal", "the withdrawal of the notice: {day}", []string{"day", clause.EnglishDays(day)}))
		}
	}
}

// noExit says why a notice has no effect where the text is silent on denunciation.
func (c *Clock) noExit() (article, rule clause.Statement) {
	switch c.a.Clauses.Duration.Kind {
	case clause.DurationKindFixed, clause.DurationKindRenewable, clause.DurationKindUntil, clause.DurationKindThenIndefinite:
		return c.laws("42(2) and 54"), clause.Say("no-exit-from-term", "the text provides for its termination and is silent on denunciation, so no party can leave alone", nil)
	}
	return c.law("56(1)"), clause.Say("no-exit", "the text provides neither for termination nor for denunciation, and neither an intention to admit it nor a nature that implies it is recorded, so it is presumed not to admit it", nil)
}

func (c *Clock) noticeStep(i int, n notice) clause.Statement {
	args := []string{"day", clause.EnglishDays(n.day)}
	by := ""
	if len(c.a.Acts[i].By) > 0 {
		by = " by {by}"
		args = append(args, "by", c.english(c.a.Acts[i].By))
	}
	withEffect := append(args, "effect", clause.EnglishDays(n.effect))
	switch {
	case n.reason == ReasonNotAParty:
		return clause.Say("notice-of-another", "a notice"+by+", which is not a party: {day}, without effect", args)
	case n.reason == ReasonWithdrawn:
		return clause.Say("notice-withdrawn", "the notice"+by+": {day}, withdrawn before it would have had effect on {effect}", withEffect)
	case n.certain == bilateral.No:
		return clause.Say("notice-without-effect", "the notice"+by+": {day}, without effect", args)
	case n.certain == bilateral.Unknown && n.effect.IsZero():
		return clause.Say("notice-of-unknown-effect", "the notice"+by+": {day}, with an effect on a day not known", args)
	case n.certain == bilateral.Unknown:
		return clause.Say("notice-of-possible-effect", "the notice"+by+": {day}, which may end it on {effect}", withEffect)
	}
	return clause.Say("notice", "the notice"+by+": {day}, which ends it on {effect}", withEffect)
}
