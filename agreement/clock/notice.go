package clock

import (
	"github.com/bilateral-go/bilateral"
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
	early   bool            // it states an earlier day than it can have
	before  bool            // it came before the first day on which notice can be given
	// Whether it is too late depends on where a month ends.
	monthEnd bool
}

// noticeEnd returns the end that a notice gives to a period in force.
func (c *Clock) noticeEnd(f *fact, begin bilateral.Days, revival int) ending {
	n := c.notice(f, begin)
	if revival > 0 && (n.day.Before(begin) == bilateral.Yes || n.day.Equal(begin) == bilateral.Yes && int(f.act)+1 < revival) {
		return ending{certain: bilateral.No}
	}
	if n.certain == bilateral.No {
		return ending{certain: bilateral.No}
	}
	return ending{days: n.effect, certain: n.certain, reason: n.reason, act: int(f.act) + 1}
}

// notice determines the effect of a notice on a period in force that begins on a day.
func (c *Clock) notice(f *fact, begin bilateral.Days) notice {
	d := c.cl.Denunciation
	day, certain := f.d.pick(d.Counts)
	n := notice{day: day, certain: certain, reason: ReasonDenounced}
	switch {
	case !f.byParty(&c.parties):
		return notice{day: day, certain: bilateral.No, reason: ReasonNotAParty}
	case certain == bilateral.No:
		return notice{certain: bilateral.No, reason: ReasonNotYet} // it had not come by the day of the view
	case d.By != "" && f.named && !f.covers(c.parties.named(d.By)):
		n.certain, n.reason = bilateral.No, ReasonNotEntitled
		return n
	case !c.open(f, &n):
		return n
	case !d.Notice.IsZero() && c.cl.Duration.Kind == clause.DurationKindRenewable:
		c.landing(&n, begin)
	case !d.Notice.IsZero() && c.hasTerm() && c.onlyTerm(&n, begin):
	case !d.Effect.IsZero():
		c.ownEffect(f, &n)
	case !n.missed.IsZero():
		c.tooLate(&n)
	case d.Implied == bilateral.Yes:
		// VCLT article 56(2): not less than twelve months' notice.
		n.effect = day.AddMonths(12, bilateral.MonthEndClamp)
	case !f.d.takesEffect.IsZero() && !c.cl.silentOn(clause.TopicDenunciation):
		n.effect = f.d.takesEffect.Days()
	default:
		return c.unilateral(f, n)
	}
	c.ownDay(f, &n)
	c.withdraw(f, &n)
	return n
}

// hasTerm reports whether the agreement has a term that is not renewed.
func (c *Clock) hasTerm() bool {
	switch c.cl.Duration.Kind {
	case clause.DurationKindFixed, clause.DurationKindThenIndefinite:
		return true
	}
	return false
}

// ownEffect gives a notice the effect that the rule of the clause gives it, if it is in
// time for that.
func (c *Clock) ownEffect(f *fact, n *notice) {
	d := c.cl.Denunciation
	view := c.view.Ending()
	view.Act = int(f.act) + 1
	r := d.Effect.Eval(view)
	n.effect = r.Days
	if r.Reached != bilateral.Yes {
		n.certain = bilateral.Unknown
		n.effect = bilateral.Days{First: later(r.Days.First, n.day.First)}
		if d.Effect.Unknown() {
			n.reason = ReasonUnknownCode
		}
		return
	}
	if d.Notice.IsZero() || c.hasTerm() {
		return
	}
	due := d.Notice.After(n.effect, -1)
	n.due = due
	switch due.Before(n.day) {
	case bilateral.Yes:
		n.missed, n.due = n.effect, bilateral.Days{}
		c.tooLate(n)
	case bilateral.Unknown:
		n.certain = bilateral.Unknown
	}
}

// open reports whether a notice came when notice could be given, or may have: not before
// the first day for it, and not during the fact that excludes it.
func (c *Clock) open(f *fact, n *notice) bool {
	d := c.cl.Denunciation
	if !d.NotBefore.IsZero() {
		view := c.view
		view.Act = int(f.act) + 1
		r := d.NotBefore.Eval(view)
		early := bilateral.Unknown
		switch {
		case r.Reached == bilateral.Yes:
			early = n.day.Before(r.Days)
		case r.Reached == bilateral.No:
			early = bilateral.Yes // what it waits for has not come
		}
		switch early {
		case bilateral.Yes:
			n.certain, n.reason, n.before = bilateral.No, ReasonEarlyNotice, true
			return false
		case bilateral.Unknown:
			n.certain, n.reason, n.before = bilateral.Unknown, ReasonEarlyNotice, true
		}
	}
	if d.Except == "" {
		return true
	}
	for i := range c.facts {
		g := &c.facts[i]
		if g.kind != isEstablished || c.acts[g.note].Fact != d.Except {
			continue
		}
		within := n.day.Before(g.d.effective())
		over := bilateral.Unknown // whether it lasts still is not recorded
		if !g.d.until.IsZero() {
			over = g.d.until.Days().Before(n.day)
		}
		switch {
		case within == bilateral.Yes || over == bilateral.Yes:
		case within == bilateral.No && over == bilateral.No:
			n.certain, n.reason = bilateral.No, ReasonExcluded
			return false
		default:
			n.certain, n.reason = bilateral.Unknown, ReasonExcluded
		}
	}
	return true
}

func later(a, b bilateral.Date) bilateral.Date {
	if a.Compare(b) > 0 {
		return a
	}
	return b
}

// ownDay applies the day that a notice states itself: a later one than the clause gives
// counts, and an earlier one does not.
func (c *Clock) ownDay(f *fact, n *notice) {
	if f.d.takesEffect.IsZero() || n.certain == bilateral.No || n.effect.IsZero() {
		return
	}
	own := f.d.takesEffect.Days()
	switch {
	case n.effect.Before(own) == bilateral.Yes:
		n.effect = own
	case own.Before(n.effect) == bilateral.Yes:
		n.early = true
	}
}

// deem gives a notice without a recorded receipt the day on which it counts as received, if
// the clause has a rule for that.
func (c *Clock) deem() {
	rule := &c.cl.Denunciation.Receipt
	if rule.IsZero() || c.has&isNotice == 0 {
		return
	}
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind != isNotice || !f.d.received.IsZero() || f.d.cut&cutReceived != 0 {
			continue
		}
		view := c.view
		view.Act = int(f.act) + 1
		r := rule.Eval(view)
		day, exact := r.Days.Exact()
		switch limit := c.view.Known; {
		case r.Reached != bilateral.Yes || !exact:
		case !limit.IsZero() && limit.Days().Before(day.Days()) == bilateral.Yes:
			f.d.cut |= cutReceived
		default:
			f.d.received = day
		}
	}
}

// unilateral judges a notice for which no clause gives an effect. If the text is known to
// be silent, there is no unilateral exit from a fixed term (VCLT articles 42(2) and 54),
// and otherwise none is presumed (article 56(1)), unless a ground of Part V is invoked.
// If the clause is not recorded, the notice may have effect at some time.
func (c *Clock) unilateral(f *fact, n notice) notice {
	n.effect = bilateral.Days{First: n.day.First}
	switch {
	case c.groundOf(f) != "":
		n.certain, n.reason = bilateral.Unknown, ReasonGround
	case c.cl.silentOn(clause.TopicDenunciation):
		n.certain, n.reason = bilateral.No, ReasonNone
	default:
		n.certain, n.reason = bilateral.Unknown, ReasonNotRecorded
	}
	if n.certain != bilateral.No {
		c.withdraw(f, &n)
	}
	return n
}

// withdraw cancels a notice that its author withdrew before it took effect.
func (c *Clock) withdraw(f *fact, n *notice) {
	id := c.acts[f.note].ID
	if id == "" || n.certain == bilateral.No {
		return
	}
	for _, j := range c.withdrawals[id] {
		c.view.Look(1)
		w := &c.facts[j]
		if !withdrawsOwn(w, f) {
			continue
		}
		day, certain := w.d.pick("")
		before := certain.And(day.Before(n.effect))
		switch c.cl.Denunciation.Withdrawal {
		case clause.WithdrawalExcluded:
			before = bilateral.No
		case clause.WithdrawalByConsent:
			if w.named && !w.byAll(&c.parties) {
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

// withdrawsOwn reports whether those who withdraw a notice are those who gave it, as far
// as the acts say.
func withdrawsOwn(w, notice *fact) bool {
	return !w.named || !notice.named || w.by.covers(notice.by) && !w.by.empty()
}

// explainNotices states the effect of each notice.
func (c *Clock) explainNotices(x *Explanation) {
	den := c.cl.Denunciation
	if !den.IsZero() {
		x.Article = append(x.Article, where("denunciation", den.Article))
	}
	if !den.Effect.IsZero() {
		x.Rule = append(x.Rule, clause.Say("denounced-with-effect", "after notice it ends on {0}", nil, den.Effect.Words(c.view)))
	}
	if !den.NotBefore.IsZero() {
		x.Rule = append(x.Rule, clause.Say("notice-from", "notice can be given from {0}", nil, den.NotBefore.Words(c.view)))
	}
	if !den.Receipt.IsZero() {
		x.Rule = append(x.Rule, clause.Say("deemed-received", "if its receipt is not recorded, a notice counts as received on {0}", nil, den.Receipt.Words(c.view)))
	}
	if den.By != "" {
		x.Rule = append(x.Rule, clause.Say("notice-of-one", "only {party} can give notice", []string{"party", c.view.EnglishName(den.By)}))
	}
	if den.Except != "" {
		x.Rule = append(x.Rule, clause.Say("notice-excluded", "no notice can be given during {fact}", []string{"fact", den.Except}))
	}
	if den.ForAll == bilateral.Yes {
		x.Rule = append(x.Rule, clause.Say("ends-for-all", "the notice of one party ends it for all", nil))
	}
	if !den.Earliest.IsZero() {
		x.Rule = append(x.Rule, clause.Say("notice-window", "notice can be given not more than {earliest} and not less than {notice} before the end of a term", []string{"earliest", den.Earliest.String(), "notice", den.Notice.String()}))
	}
	if den.Implied == bilateral.Yes {
		x.Article = append(x.Article, c.law("56(1) and (2)"))
		x.Rule = append(x.Rule, clause.Say("implied", "the text provides neither for termination nor for denunciation, and evidence is recorded that the parties meant to admit denunciation or that the nature of the agreement implies it, so a party can leave with not less than twelve months' notice", nil))
	}
	withdrawn := false
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind != isNotice || f.part {
			withdrawn = withdrawn || f.kind == isWithdrawn
			continue
		}
		begin := c.beginFor(f)
		n := c.notice(f, begin)
		if !den.Effect.IsZero() {
			view := c.view
			view.Act = int(f.act) + 1
			x.Dates = append(x.Dates, den.Effect.Steps(view)...)
		}
		x.Dates = append(x.Dates, c.noticeStep(f, n))
		if which := c.countedDate(f); which != "" {
			x.Dates = append(x.Dates, clause.Say("counted", "the day that counts is the day it was {date}", []string{"date", which}))
		}
		if f.d.corrected {
			x.Dates = append(x.Dates, clause.Say("corrected", "its dates as corrected", nil))
		}
		if !n.due.IsZero() && !n.effect.IsZero() && n.certain != bilateral.No {
			x.Dates = append(x.Dates, clause.Say("due", "the term it comes in time for ends on {effect}; notice was due by {due}", []string{"effect", clause.EnglishDays(n.effect), "due", clause.EnglishDays(n.due)}))
		}
		if n.reason == ReasonNone {
			article, rule := c.noExit()
			x.Article, x.Rule = append(x.Article, article), append(x.Rule, rule)
		}
		if n.reason == ReasonGround {
			x.Article = append(x.Article, c.laws("65 to 68"))
			x.Rule = append(x.Rule, clause.Say("ground", "a ground of Part V is invoked, and whether it exists is not judged here", nil))
		}
		if n.late {
			x.Dates = append(x.Dates, clause.Say("late", "it came too late for the term that ends on {ends}", []string{"ends", clause.EnglishDays(n.missed)}))
		}
		if n.early {
			x.Dates = append(x.Dates, clause.Say("states-earlier", "it states an earlier day, {day}, which does not count", []string{"day", clause.EnglishDate(f.d.takesEffect)}))
		}
		switch {
		case n.before && n.certain == bilateral.Unknown:
			x.Dates = append(x.Dates, clause.Say("perhaps-before-window", "it may have come before the first day on which notice can be given", nil))
		case n.before:
			x.Dates = append(x.Dates, clause.Say("before-window", "it came before the first day on which notice can be given", nil))
		}
	}
	if withdrawn {
		c.explainWithdrawals(x)
	}
}

func (c *Clock) explainWithdrawals(x *Explanation) {
	switch c.cl.Denunciation.Withdrawal {
	case clause.WithdrawalExcluded:
		x.Rule = append(x.Rule, clause.Say("not-withdrawable", "the clauses exclude the withdrawal of a notice", nil))
	case "":
		x.Article = append(x.Article, c.law("68 (by analogy)"))
		fallthrough
	default:
		x.Rule = append(x.Rule, clause.Say("withdrawable", "the party that gave a notice can withdraw it before it takes effect", nil))
	}
	for i := range c.facts {
		if f := &c.facts[i]; f.kind == isWithdrawn {
			x.Dates = append(x.Dates, c.withdrawalStep(f))
		}
	}
}

// withdrawalStep says who withdrew a notice, when, and whether that has effect.
func (c *Clock) withdrawalStep(f *fact) clause.Statement {
	day, _ := f.d.pick("")
	args := []string{"day", clause.EnglishDays(day)}
	by := ""
	if act := &c.acts[f.note]; len(act.By) > 0 {
		by = " by {by}"
		args = append(args, "by", c.english(act.By))
	}
	for i := range c.facts {
		g := &c.facts[i]
		if g.kind == isNotice && c.acts[g.note].ID != "" && c.acts[g.note].ID == c.acts[f.note].Of && c.notice(g, c.beginFor(g)).reason == ReasonWithdrawn {
			return clause.Say("withdrawal", "the withdrawal of the notice"+by+": {day}", args)
		}
	}
	return clause.Say("withdrawal-without-effect", "the withdrawal of the notice"+by+": {day}, without certain effect", args)
}

// countedDate says which date of a notice counts, where several are recorded.
func (c *Clock) countedDate(f *fact) string {
	d := &f.d
	if (d.date.IsZero() || d.date == d.received) && (d.sent.IsZero() || d.sent == d.received) && (d.informed.IsZero() || d.informed == d.received) {
		return ""
	}
	switch c.cl.Denunciation.Counts {
	case clause.DateKindDone:
		return "done"
	case clause.DateKindSent:
		return "sent"
	case clause.DateKindReceived:
		return "received"
	case clause.DateKindInformed:
		return "told by the depositary"
	case "":
		if !d.received.IsZero() {
			return "received"
		}
	}
	return ""
}

// beginFor returns the beginning of the period in force that contains an act, or else of
// the first one.
func (c *Clock) beginFor(f *fact) bilateral.Days {
	day, _ := f.d.pick("")
	lives, _ := c.lives()
	var begin bilateral.Days
	if len(lives) > 0 {
		begin = lives[0].begin
	}
	if l := c.axes.force.yes(day); l != nil {
		begin = l.begin
	}
	return begin
}

// noExit says why a notice has no effect where the text is silent on denunciation.
func (c *Clock) noExit() (article, rule clause.Statement) {
	switch c.cl.Duration.Kind {
	case clause.DurationKindFixed, clause.DurationKindRenewable, clause.DurationKindUntil, clause.DurationKindThenIndefinite:
		return c.laws("42(2) and 54"), clause.Say("no-exit-from-term", "the text provides for its termination and is silent on denunciation, so no party can leave alone", nil)
	}
	return c.law("56(1)"), clause.Say("no-exit", "the text provides neither for termination nor for denunciation, and neither an intention to admit it nor a nature that implies it is recorded, so it is presumed not to admit it", nil)
}

func (c *Clock) noticeStep(f *fact, n notice) clause.Statement {
	args := []string{"day", clause.EnglishDays(n.day)}
	by := ""
	if act := &c.acts[f.note]; len(act.By) > 0 {
		by = " by {by}"
		args = append(args, "by", c.english(act.By))
	}
	withEffect := append(args, "effect", clause.EnglishDays(n.effect))
	switch {
	case n.reason == ReasonNotAParty:
		return clause.Say("notice-of-another", "a notice"+by+", which is not a party: {day}, without effect", args)
	case n.reason == ReasonNotYet:
		return clause.Say("notice-not-received", "the notice"+by+": not yet received", args[2:])
	case n.reason == ReasonWithdrawn:
		return clause.Say("notice-withdrawn", "the notice"+by+": {day}, withdrawn before it would have had effect on {effect}", withEffect)
	case n.certain == bilateral.No:
		return clause.Say("notice-without-effect", "the notice"+by+": {day}, without effect", args)
	case n.certain == bilateral.Unknown && n.effect.IsZero():
		return clause.Say("notice-of-unknown-effect", "the notice"+by+": {day}, with an effect on a day not known", args)
	case n.certain == bilateral.Unknown && c.parties.many() && by != "":
		return clause.Say("possible-notice-for-party", "the notice by {by}: {day}, which may end it for {by} on {effect}", withEffect)
	case n.certain == bilateral.Unknown:
		return clause.Say("notice-of-possible-effect", "the notice"+by+": {day}, which may end it on {effect}", withEffect)
	case c.parties.many() && c.party != everyone && !f.covers(c.party):
		return clause.Say("notice-of-other", "the notice"+by+": {day}, which ends it for that party on {effect}", withEffect)
	}
	if c.parties.many() && by != "" {
		return clause.Say("notice-for-party", "the notice by {by}: {day}, which ends it for {by} on {effect}", withEffect)
	}
	return clause.Say("notice", "the notice"+by+": {day}, which ends it on {effect}", withEffect)
}
