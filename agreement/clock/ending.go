package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// An ending is how a period ends: its exclusive end, the first day after it.
type ending struct {
	days    bilateral.Days  // zero First and Last: on a day not known
	certain bilateral.Truth // Yes: it ends, No: no end is recorded, Unknown: it may end
	reason  Reason
	act     int // the act that ends it, from 1; 0 if a clause does
	// circular says that it depends on itself: it counts only if nothing else ends the
	// period.
	circular bool
}

// add adds another ending. The earliest counts; an ending that is not certain makes
// it possible that the period ends then.
func (e *ending) add(other ending) {
	switch {
	case other.certain == bilateral.No || other.certain == bilateral.Unknown && other.reason == "":
		return
	case e.certain == bilateral.No:
		*e = other
		if other.certain == bilateral.Unknown {
			e.days.Last = bilateral.Date{}
		}
	case other.certain == bilateral.Yes && e.certain == bilateral.Yes:
		if other.days.Before(e.days) == bilateral.Yes || other.days.First.Compare(e.days.First) < 0 {
			e.reason, e.act = other.reason, other.act
		}
		e.days = e.days.Earlier(other.days)
	case other.certain == bilateral.Yes: // e may end it, other does
		if !e.days.First.IsZero() && !other.days.First.IsZero() && other.days.First.Compare(e.days.First) <= 0 {
			*e = other
			return
		}
		e.days.Last, e.certain = other.days.Last, bilateral.Yes
	default: // other may end it earlier
		if !e.days.First.IsZero() && (other.days.First.IsZero() || other.days.First.Compare(e.days.First) < 0) {
			e.days.First, e.reason, e.act = other.days.First, other.reason, other.act
		}
	}
}

// A route walks through the acts that can end periods in force, for one party or for
// all, from one period to the next.
type route struct {
	party     int
	exits     []int32 // the notices, ends by consent and replacements that are ahead
	published []int32 // the published ends that are ahead
	revivals  []life  // the periods that revivals begin, that are ahead
	revived   bool    // the period comes from a revival
}

// endOf finds the end of a period in force: by its term, by notice, by consent, by a
// later treaty, as published, or with the party itself. It returns the periods in which
// an extension that came after the end may have put the agreement into force again.
func (c *Clock) endOf(l *life, r *route) (late []life) {
	computed := c.computedEnd(l, r)
	published := c.publishedEnd(l, r)
	l.end = computed
	if published.certain == bilateral.Yes && !r.revivesBetween(computed, published) && !c.leftBefore(computed, published) {
		l.end = published
		if computed.certain == bilateral.Yes && computed.days.Equal(published.days) != bilateral.No {
			l.end = computed
			l.end.days = meet(computed.days, published.days)
		}
		if f := c.fact(computed.act); c.parties.many() && f != nil && f.kind == isNotice && computed.certain == bilateral.Unknown {
			l.end.add(computed) // one of several may have left before
		}
	}
	for _, g := range c.parties.gone {
		if !c.parties.many() || g.party == r.party {
			l.end.add(c.goneEnd(&g, l))
		}
	}
	if l.end.certain == bilateral.Yes && l.end.reason == ReasonExpired {
		late = c.lateExtensions(l, r)
	}
	return late
}

// leftBefore reports whether one of several parties left before the published end of the
// agreement.
func (c *Clock) leftBefore(computed, published ending) bool {
	f := c.fact(computed.act)
	return c.parties.many() && f != nil && f.kind == isNotice && computed.certain == bilateral.Yes && computed.days.Before(published.days) == bilateral.Yes
}

// revivesBetween reports whether a revival follows a computed end before a published
// one, which then belongs to another period.
func (r *route) revivesBetween(computed, published ending) bool {
	if computed.certain != bilateral.Yes {
		return false
	}
	for i := range r.revivals {
		if day := r.revivals[i].begin; day.Before(computed.days) != bilateral.Yes {
			return published.days.Before(day) == bilateral.No
		}
	}
	return false
}

// goneEnd returns the end with a party that does not exist any more. If a successor may
// be bound in its place, one of two parties only may have ended the agreement.
func (c *Clock) goneEnd(g *gone, l *life) ending {
	e := ending{days: g.before, certain: bilateral.Yes, reason: ReasonGone}
	switch {
	case g.before.IsZero():
		return ending{days: bilateral.Days{First: l.begin.First}, certain: bilateral.Unknown, reason: ReasonContested}
	case g.presumed && !c.parties.many():
		switch c.succession(g.party) {
		case bilateral.Yes:
			return ending{certain: bilateral.No}
		case bilateral.Unknown:
			e.certain, e.reason = bilateral.Unknown, ReasonPresumed
		}
	}
	return e
}

// computedEnd gives the end of a period in force by its clauses and acts.
func (c *Clock) computedEnd(l *life, r *route) ending {
	e := c.expiry(l.begin)
	circular := ending{certain: bilateral.No}
	if e.circular {
		e, circular = circular, e
	}
	if r.revived && e.certain != bilateral.No && (!after(e.days, l.begin) || e.certain == bilateral.Unknown && e.reason == ReasonExpired && e.days.First.Compare(l.begin.First) <= 0) {
		e = c.extendedBefore(l.begin) // the term had run out, or may have, before the revival
	}
	l.limited = e.certain == bilateral.Yes
	if r.revived {
		c.passExits(l, r)
	}
	for _, i := range r.exits {
		f := &c.facts[i]
		c.view.Look(1)
		if key := f.d.earliest(); e.certain == bilateral.Yes && !e.days.Last.IsZero() && key.Compare(e.days.Last) > 0 {
			break // it had ended by then
		}
		other := c.exit(f, l.begin, r.party, r.revival(l))
		if other.certain == bilateral.No || !r.ends(&other, l) {
			continue
		}
		if other.circular {
			circular.add(other)
		} else {
			e.add(other)
		}
	}
	if e.certain != bilateral.Yes {
		e.add(circular)
	}
	return e
}

// passExits takes the acts off the list that can end no period from this one on.
func (c *Clock) passExits(l *life, r *route) {
	for len(r.exits) > 0 {
		f := &c.facts[r.exits[0]]
		c.view.Look(1)
		day, _ := f.d.pick("")
		if day.IsZero() || day.First.Compare(l.begin.First) > 0 {
			return
		}
		if e := c.exit(f, l.begin, r.party, r.revival(l)); e.certain != bilateral.No && r.ends(&e, l) {
			return
		}
		r.exits = r.exits[1:]
	}
}

// revival returns the act that revived the agreement, from 1, if a period comes from one.
func (r *route) revival(l *life) int {
	if !r.revived {
		return 0
	}
	return l.act
}

// ends reports whether an end can be that of a period: one of the day of a revival is what
// it revived from, unless its act comes after.
func (r *route) ends(e *ending, l *life) bool {
	if !after(e.days, l.begin) {
		return false
	}
	first := e.days.First
	return !r.revived || first.IsZero() || first.Compare(l.begin.First) > 0 || first == l.begin.First && e.act > l.act
}

// after reports whether an end may come after a beginning: an end before a period, or
// with it, belongs to an earlier one.
func after(end, begin bilateral.Days) bool {
	return end.Before(begin) != bilateral.Yes && end.Equal(begin) != bilateral.Yes
}

// publishedEnd gives the end of a period in force that was published.
func (c *Clock) publishedEnd(l *life, r *route) ending {
	out := ending{certain: bilateral.No}
	for len(r.published) > 0 {
		f := &c.facts[r.published[0]]
		c.view.Look(1)
		if e := c.exit(f, l.begin, r.party, r.revival(l)); e.certain != bilateral.No && r.ends(&e, l) {
			break
		}
		r.published = r.published[1:]
	}
	for _, i := range r.published {
		f := &c.facts[i]
		c.view.Look(1)
		if key := f.d.earliest(); out.certain == bilateral.Yes && !out.days.Last.IsZero() && key.Compare(out.days.Last) > 0 {
			break
		}
		if e := c.exit(f, l.begin, r.party, r.revival(l)); e.certain != bilateral.No && r.ends(&e, l) {
			out.add(e)
		}
	}
	return out
}

// exit returns the end that an act gives to a period in force that begins on a day, with
// an act that revived the agreement or, if that is 0, with its entry into force.
func (c *Clock) exit(f *fact, begin bilateral.Days, p, revival int) ending {
	none := ending{certain: bilateral.No}
	switch f.kind {
	case isNotice:
		if c.parties.many() && !f.covers(p) && c.cl.Denunciation.ForAll != bilateral.Yes {
			return none
		}
		return c.noticeEnd(f, begin, revival)
	case isTerminated:
		if !c.byAllLeft(f) {
			if c.acts[f.note].Ground == "" {
				return none // the parties end it together, or not at all (VCLT article 54(b))
			}
			return ending{days: bilateral.Days{First: f.d.effective().First}, certain: bilateral.Unknown, reason: ReasonGround, act: int(f.act) + 1}
		}
		return c.actEnd(f, ReasonTerminated)
	case isReplaced:
		if !c.byAllLeft(f) {
			return none // some of the parties between themselves (VCLT article 41)
		}
		return c.actEnd(f, ReasonReplaced)
	}
	if p >= 0 && !f.covers(p) || p == everyone && f.named && !f.byAll(&c.parties) {
		return none
	}
	return c.actEnd(f, ReasonEnded)
}

// byAllLeft reports whether all parties did an act, apart from those that had left by
// then.
func (c *Clock) byAllLeft(f *fact) bool {
	if f.byAll(&c.parties) {
		return true
	}
	if !c.parties.many() || f.by.count() < 2 {
		return false
	}
	day := f.d.effective()
	for p := range c.parties.list {
		if !f.by.has(p) && !c.leftBy(p, day) {
			return false
		}
	}
	return true
}

// leftBy reports whether one of several parties had certainly left by a day: by a notice,
// or because it does not exist any more.
func (c *Clock) leftBy(p int, day bilateral.Days) bool {
	for _, g := range c.parties.gone {
		if g.party == p && !g.before.IsZero() && day.Before(g.before) == bilateral.No {
			return true
		}
	}
	begin := c.entry().days
	for _, i := range c.exits {
		f := &c.facts[i]
		c.view.Look(1)
		if f.kind != isNotice || !f.named || !f.covers(p) {
			continue
		}
		if n := c.notice(f, begin); n.certain == bilateral.Yes && day.Before(n.effect) == bilateral.No {
			return true
		}
	}
	return false
}

// actEnd returns the end that an act states: the exclusive end, the day after the last
// day in force, or a day that may be either the last day in force or the exclusive end.
// An act done through another agreement waits for the entry into force of that one.
func (c *Clock) actEnd(f *fact, reason Reason) ending {
	e := ending{certain: bilateral.Yes, reason: reason, act: int(f.act) + 1}
	stated := true
	switch d := &f.d; {
	case !d.takesEffect.IsZero():
		e.days = d.takesEffect.Days()
	case !d.until.IsZero():
		e.days = d.until.Days().AddDays(1)
	case !d.date.IsZero():
		on := d.date.Days()
		e.days, stated = bilateral.Days{First: on.First, Last: on.AddDays(1).Last}, false
	default:
		e.days, stated = bilateral.Days{First: d.first, Last: d.last}, false
	}
	if c.acts[f.note].Through == "" || c.view.Others == nil {
		return e
	}
	m := c.agreedIn(c.acts[f.note].Through)
	switch {
	case m.Happened == bilateral.No:
		return ending{certain: bilateral.No}
	case m.Happened == bilateral.Unknown:
		e.certain, e.days.Last, e.circular = bilateral.Unknown, bilateral.Date{}, m.Circular
	case !stated && m.Days.Before(f.d.date.Days()) != bilateral.Yes:
		e.days = m.Days
	default:
		e.days = e.days.Later(m.Days)
	}
	if reason == ReasonReplaced && c.mayBeGone(c.acts[f.note].Through, e.days) {
		e.certain, e.days.Last = bilateral.Unknown, bilateral.Date{}
	}
	return e
}

// agreedIn returns the moment from which another agreement, by which an act was done, is
// in force: for the parties of this one, if the other one has more.
func (c *Clock) agreedIn(id bilateral.ID) clause.Moment {
	m := c.others(id, clause.MilestoneEnteredIntoForce)
	if m.Happened != bilateral.Yes || len(c.parties.list) != 2 {
		return m
	}
	for p := range c.parties.list {
		view := c.view
		view.Party = c.parties.code(p)
		c.view.Look(1)
		if own := c.view.Others.Milestone(id, clause.MilestoneEnteredIntoForce, view); own.Happened != bilateral.Unknown {
			m = clause.Moment{Days: m.Days.Later(own.Days), Happened: m.Happened.And(own.Happened)}
		}
	}
	return m
}

// mayBeGone reports whether an agreement may have ended by a day, or leads back to this
// one, so that it is not known whether it could take its place.
func (c *Clock) mayBeGone(id bilateral.ID, by bilateral.Days) bool {
	m := c.others(id, clause.MilestoneEnded)
	return m.Circular || m.Happened != bilateral.No && !m.Days.First.IsZero() && m.Days.Before(by) != bilateral.No
}

// others returns the moment of a milestone of another agreement.
func (c *Clock) others(id bilateral.ID, m clause.Milestone) clause.Moment {
	c.view.Look(1)
	view := c.view
	view.Party = ""
	return c.view.Others.Milestone(id, m, view)
}

// through returns the day from which an act has effect that may have been done through
// another agreement, and whether it has effect.
func (c *Clock) through(f *fact, day bilateral.Days) (bilateral.Days, bilateral.Truth) {
	id := c.acts[f.note].Through
	if id == "" || c.view.Others == nil {
		return day, bilateral.Yes
	}
	m := c.agreedIn(id)
	switch {
	case m.Happened != bilateral.Yes:
		return bilateral.Days{First: day.First}, m.Happened
	case day.IsZero():
		return m.Days, bilateral.Yes
	}
	return day.Later(m.Days), bilateral.Yes
}

// abandoned returns when the parties gave up an agreement that is not in force.
func (c *Clock) abandoned() (ending, bool) {
	for _, i := range c.exits {
		if f := &c.facts[i]; f.kind == isTerminated && f.byAll(&c.parties) {
			if e := c.actEnd(f, ReasonTerminated); e.certain == bilateral.Yes {
				return e, true
			}
		}
	}
	return ending{certain: bilateral.No}, false
}

// explainEnds says which other acts end a period in force, or revive the agreement.
func (c *Clock) explainEnds(x *Explanation) {
	for i := range c.facts {
		f := &c.facts[i]
		if f.part {
			c.explainPart(x, f)
			continue
		}
		switch f.kind {
		case isTerminated:
			x.Article = append(x.Article, c.law("54(b)"))
			x.Rule = append(x.Rule, clause.Say("by-consent", "the parties can end it at any time by consent of all of them", nil))
			if f.byAll(&c.parties) {
				x.Dates = append(x.Dates, endStep("terminated-by-consent", "the end by consent", c.actEnd(f, ReasonTerminated)))
			} else {
				x.Dates = append(x.Dates, clause.Say("consent-incomplete", "an end by consent is recorded of some of the parties only, without effect: {day}", []string{"day", clause.EnglishDays(f.d.effective())}))
			}
		case isEnded:
			x.Dates = append(x.Dates, endStep("published-end", "the end, as published", c.actEnd(f, ReasonEnded)))
		case isReplaced:
			x.Article = append(x.Article, c.law("59"))
			x.Rule = append(x.Rule, clause.Say("replaced", "it ends when a later treaty of all its parties takes its place", nil))
			x.Dates = append(x.Dates, endStep("replacement", "the later treaty takes its place", c.actEnd(f, ReasonReplaced)))
		case isExtended:
			x.Dates = append(x.Dates, c.extensionStep(f))
		case isRevived:
			x.Rule = append(x.Rule, clause.Say("revivable", "the parties can put it into force again", nil))
			days, certain := c.through(f, first(f.d.takesEffect, f.d.date).Days())
			if certain == bilateral.No {
				x.Dates = append(x.Dates, clause.Say("end-waiting", "{what}: not yet, since the agreement by which it was done is not in force", []string{"what", "the revival"}))
				continue
			}
			x.Dates = append(x.Dates, clause.Say("revived", "it was put into force again: {day}", []string{"day", clause.EnglishDays(days)}))
		}
	}
	for _, g := range c.parties.gone {
		name := c.view.EnglishName(c.parties.code(g.party))
		if g.before.IsZero() {
			x.Dates = append(x.Dates, clause.Say("contested", "whether {party} exists as a state is contested, and no side is taken here", []string{"party", name}))
		} else {
			x.Dates = append(x.Dates, clause.Say("gone", "{party} ceased to exist on {day}", []string{"party", name, "day", clause.EnglishDays(g.before)}))
		}
	}
}

// extensionStep says to which day the agreement was extended, and whether that counts.
func (c *Clock) extensionStep(f *fact) clause.Statement {
	args := []string{"until", clause.EnglishDate(f.d.until)}
	if _, certain := c.through(f, f.d.effective()); certain == bilateral.No {
		return clause.Say("extension-waiting", "an extension to {until} is agreed, and the agreement by which it is done is not in force", args)
	}
	if l := c.axes.force.yes(f.d.effective()); l == nil && c.en.happened == bilateral.Yes && !f.d.effective().IsZero() {
		return clause.Say("extension-outside", "it was extended to {until} on a day on which it was not certainly in force", args)
	}
	return clause.Say("extended", "it was extended to {until}", args)
}

// explainPart says what an act about a part of the agreement does.
func (c *Clock) explainPart(x *Explanation, f *fact) {
	if f.kind&(isExit|isEnded|isSuspended|isResumed|isProvisional|isProvisionalEnded) == 0 {
		return
	}
	act := &c.acts[f.note]
	switch f.kind {
	case isProvisional, isProvisionalEnded:
		x.Article = append(x.Article, c.law("25"))
	default:
		x.Article = append(x.Article, c.law("44"))
	}
	x.Dates = append(x.Dates, clause.Say("part", "an act about {part} only, which leaves the whole untouched: {kind}, {day}", []string{
		"part", act.Provision, "kind", bilateral.LowerFirst(act.Kind.Label()), "day", clause.EnglishDays(f.d.effective()),
	}))
}

func endStep(code, what string, e ending) clause.Statement {
	switch e.certain {
	case bilateral.No:
		return clause.Say("end-waiting", "{what}: not yet, since the agreement by which it was done is not in force", []string{"what", what})
	case bilateral.Unknown:
		return clause.Say("end-not-known", "{what}: not known whether it has effect", []string{"what", what})
	}
	return clause.Say(code, what+": {days}, the first day after", []string{"days", clause.EnglishDays(e.days)})
}

// groundOf returns the ground of an act, or "".
func (c *Clock) groundOf(f *fact) agreement.Ground { return c.acts[f.note].Ground }
