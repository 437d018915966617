package clock

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// A fact is one act as it is known in the view: with its corrections, by whom, on which
// dates.
type fact struct {
	kind  kinds
	act   int32 // the number of the act, from 0
	note  int32 // what the act says besides
	named bool  // the act names who did it
	part  bool  // it is about a part of the agreement only
	by    mask  // which parties did it, if named
	d     dates
}

// covers reports whether a party did an act, or whether it was done for it. An act that
// names nobody counts as done by all.
func (f *fact) covers(p int) bool { return !f.named || p >= 0 && f.by.has(p) }

// byAll reports whether all recorded parties did an act.
func (f *fact) byAll(ps *parties) bool { return !f.named || f.by.covers(ps.all) }

// byParty reports whether a party did an act, which it is if it names nobody or if the
// parties are not recorded.
func (f *fact) byParty(ps *parties) bool {
	return !f.named || len(ps.list) == 0 || !f.by.empty()
}

// kinds is a set of kinds of acts.
type kinds uint32

const (
	isExpected kinds = 1 << iota
	isAgreed
	isInitialled
	isSigned
	isRatified
	isNotified
	isExchanged
	isReplied
	isDeposited
	isRegistered
	isProvisional
	isProvisionalEnded
	isEntered
	isExtended
	isSuspended
	isResumed
	isNotice
	isWithdrawn
	isTerminated
	isReplaced
	isEnded
	isRevived
	isSucceeded
	isCorrected
	isVoided
	isEstablished
	isNothing // a kind that changes nothing
	isUnknown // a kind that this release does not know

	isConsent = isNotified | isExchanged | isReplied | isDeposited
	isExit    = isNotice | isTerminated | isReplaced
)

func kindOf(kind agreement.ActKind) kinds {
	switch kind {
	case agreement.ActKindExpected:
		return isExpected
	case agreement.ActKindAgreed:
		return isAgreed
	case agreement.ActKindInitialled:
		return isInitialled
	case agreement.ActKindSigned:
		return isSigned
	case agreement.ActKindRatified:
		return isRatified
	case agreement.ActKindNotified:
		return isNotified
	case agreement.ActKindExchanged:
		return isExchanged
	case agreement.ActKindReplied:
		return isReplied
	case agreement.ActKindDeposited:
		return isDeposited
	case agreement.ActKindRegistered:
		return isRegistered
	case agreement.ActKindProvisionallyApplied:
		return isProvisional
	case agreement.ActKindProvisionalApplicationEnded:
		return isProvisionalEnded
	case agreement.ActKindEnteredIntoForce:
		return isEntered
	case agreement.ActKindExtended:
		return isExtended
	case agreement.ActKindSuspended:
		return isSuspended
	case agreement.ActKindResumed:
		return isResumed
	case agreement.ActKindNoticeGiven:
		return isNotice
	case agreement.ActKindNoticeWithdrawn:
		return isWithdrawn
	case agreement.ActKindTerminated:
		return isTerminated
	case agreement.ActKindReplaced:
		return isReplaced
	case agreement.ActKindEnded:
		return isEnded
	case agreement.ActKindRevived:
		return isRevived
	case agreement.ActKindSuccessionConfirmed:
		return isSucceeded
	case agreement.ActKindCorrected:
		return isCorrected
	case agreement.ActKindVoided:
		return isVoided
	case agreement.ActKindEstablished:
		return isEstablished
	}
	if kind.Known() {
		return isNothing
	}
	return isUnknown
}

// triggered returns the kinds of acts that are an event of a kind.
func triggered(kind clause.TriggerKind) kinds {
	if kind == clause.TriggerKindConsent {
		return isConsent
	}
	if !kind.Known() {
		return 0
	}
	return kindOf(agreement.ActKind(kind)) &^ (isNothing | isUnknown)
}

// gather makes the facts of the acts.
func (c *Clock) gather(src *agreement.Agreement) {
	c.facts = make([]fact, 0, len(src.Acts))
	fixes := fixesOf(src)
	c.acts = make([]note, 0, len(src.Acts))
	for i := range src.Acts {
		c.view.Look(1)
		act := &src.Acts[i]
		kind := kindOf(act.Kind)
		if kind&(isCorrected|isVoided) != 0 {
			continue
		}
		f := fact{kind: kind, act: int32(i), note: int32(len(c.acts)), part: act.Provision != "", d: datesOf(act)}
		if !c.correct(src, &f.d, fixes[act.ID]) || !c.known(src, act, &f.d) {
			continue
		}
		if kind == isUnknown {
			if !f.part {
				c.unknown.from(f.d.earliest())
			}
			continue
		}
		f.named, f.by = c.authors(act)
		c.has |= kind
		c.acts = append(c.acts, noteOf(act))
		if kind == isSigned {
			c.gatherReferendum(src, act, f)
			continue
		}
		c.facts = append(c.facts, f)
		if kind == isWithdrawn {
			if c.withdrawals == nil {
				c.withdrawals = map[bilateral.ID][]int32{}
			}
			c.withdrawals[act.Of] = append(c.withdrawals[act.Of], int32(len(c.facts)-1))
		}
	}
	if c.withdrawals != nil {
		c.notices = map[bilateral.ID]int32{}
		for i := range c.facts {
			if f := &c.facts[i]; f.kind == isNotice && c.acts[f.note].ID != "" {
				c.notices[c.acts[f.note].ID] = int32(i)
			}
		}
	}
	c.exits, c.published = c.byDay(isExit), c.byDay(isEnded)
}

// byDay returns the facts of some kinds about the whole agreement, by their earliest
// day.
func (c *Clock) byDay(kind kinds) []int32 {
	if c.has&kind == 0 {
		return nil
	}
	var out []int32
	for i := range c.facts {
		if f := &c.facts[i]; f.kind&kind != 0 && !f.part {
			out = append(out, int32(i))
		}
	}
	slices.SortStableFunc(out, func(x, y int32) int {
		return c.facts[x].d.earliest().Compare(c.facts[y].d.earliest())
	})
	return out
}

// gatherReferendum adds a signature. A signature ad referendum counts once it is
// confirmed (VCLT article 12(2)(b)), from which day is not known unless the
// confirmation states it.
func (c *Clock) gatherReferendum(src *agreement.Agreement, act *agreement.Act, f fact) {
	for i := range act.Signatures {
		s := &act.Signatures[i]
		p := c.parties.index(s.For)
		if s.AdReferendum != bilateral.Yes || p < 0 {
			continue
		}
		if !f.named {
			f.named, f.by = true, mask{c.parties.all.low, slices.Clone(c.parties.all.more)}
		}
		f.by.clear(p)
		if confirmed, ok := c.confirmation(src, p, f.d.date); ok {
			alone := fact{kind: isSigned, act: f.act, note: f.note, named: true, d: confirmed}
			alone.by.set(p)
			c.facts = append(c.facts, alone)
		}
	}
	c.facts = append(c.facts, f)
}

// confirmation returns the dates of a signature ad referendum that a party confirmed.
func (c *Clock) confirmation(src *agreement.Agreement, p int, signed bilateral.Date) (dates, bool) {
	for i := range src.Acts {
		act := &src.Acts[i]
		d := datesOf(act)
		if kindOf(act.Kind)&isConsent == 0 || !c.known(src, act, &d) {
			continue
		}
		if named, by := c.authors(act); named && !by.has(p) {
			continue
		}
		if !d.takesEffect.IsZero() {
			return dates{date: d.takesEffect}, true
		}
		day, _ := d.pick("")
		return dates{first: signed.Days().First, last: day.Last}, true
	}
	return dates{}, false
}

// fixesOf returns the acts that correct or void another one, by its id.
func fixesOf(src *agreement.Agreement) map[bilateral.ID][]int32 {
	var out map[bilateral.ID][]int32
	for i := range src.Acts {
		if act := &src.Acts[i]; act.Kind == agreement.ActKindCorrected || act.Kind == agreement.ActKindVoided {
			if out == nil {
				out = map[bilateral.ID][]int32{}
			}
			out[act.Of] = append(out[act.Of], int32(i))
		}
	}
	return out
}

// correct applies the corrections that are known in the view, the last one last. It
// returns false for an act that was voided.
func (c *Clock) correct(src *agreement.Agreement, d *dates, fixes []int32) bool {
	for _, j := range fixes {
		fix := &src.Acts[j]
		of := datesOf(fix)
		if !c.known(src, fix, &of) {
			continue
		}
		if fix.Kind == agreement.ActKindVoided {
			return false
		}
		for _, pair := range [...]struct{ to, by *bilateral.Date }{
			{&d.date, &fix.Date}, {&d.sent, &fix.Sent}, {&d.received, &fix.Received},
			{&d.informed, &fix.Informed}, {&d.copied, &fix.Copied}, {&d.takesEffect, &fix.TakesEffect}, {&d.until, &fix.Until},
		} {
			if !pair.by.IsZero() {
				*pair.to = *pair.by
			}
		}
		d.corrected = true
	}
	return true
}

// authors returns whether an act names who did it, and the parties among them. A
// signature names the party that it was made for.
func (c *Clock) authors(act *agreement.Act) (named bool, by mask) {
	for _, actor := range act.By {
		named = true
		if p := c.parties.index(actor); p >= 0 {
			by.set(p)
		}
	}
	c.view.Look(len(act.By))
	if named {
		return named, by
	}
	for i := range act.Signatures {
		if of := act.Signatures[i].For; !of.IsZero() {
			named = true
			if p := c.parties.index(of); p >= 0 {
				by.set(p)
			}
		}
	}
	return named, by
}

// fromDay is a day from which on something holds, or all days.
type fromDay struct {
	set bool
	day bilateral.Date // zero: all days
}

// from makes it hold from a day on, if it did not before.
func (f *fromDay) from(day bilateral.Date) {
	if !f.set || day.Compare(f.day) < 0 {
		f.set, f.day = true, day
	}
}
