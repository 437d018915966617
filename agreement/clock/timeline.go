package clock

import (
	"iter"
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// A Milestone is one point in the life of an agreement.
type Milestone struct {
	// Kind says what happens.
	Kind MilestoneKind `json:"kind"`
	// Days are the days on which it can be.
	Days bilateral.Days `json:"days,omitzero"`
	// Certain is Yes if it happened or will happen as recorded, and Unknown if it
	// may.
	Certain bilateral.Truth `json:"certain,omitzero"`
	// Act is the number of the act that is the milestone or causes it, from 1. Zero
	// means that a clause causes it.
	Act int `json:"act,omitzero"`
	// Provision is the provision that takes or loses effect, or the part that the act is
	// about. It is empty for what concerns the whole.
	Provision string `json:"provision,omitzero"`
	// Term is the number of the term that begins, from 2 for the first renewal. It
	// is zero for other kinds.
	Term int `json:"term,omitzero"`
	// Parties are the country codes or ids of those who did the act or for whom it
	// happens. Empty means all parties, or not stated.
	Parties []string `json:"parties,omitempty"`
}

// Timeline yields the milestones of the agreement in the order of their earliest day;
// those on a day not known come first. Every act that changes an answer is there, with
// the parties that did it. The renewals of an agreement that is renewed without limit
// stop only at the end of the calendar, so the caller stops when it has seen enough.
func (c *Clock) Timeline() iter.Seq[Milestone] {
	return func(yield func(Milestone) bool) {
		if c.refused != "" {
			return
		}
		fixed := c.milestones()
		slices.SortStableFunc(fixed, func(x, y Milestone) int { return x.Days.First.Compare(y.Days.First) })
		next, stop := iter.Pull(c.renewals())
		defer stop()
		renewal, more := next()
		for _, m := range fixed {
			for more && renewal.Days.First.Compare(m.Days.First) < 0 {
				if !yield(renewal) {
					return
				}
				renewal, more = next()
			}
			if !yield(m) {
				return
			}
		}
		for more {
			if !yield(renewal) {
				return
			}
			renewal, more = next()
		}
	}
}

// milestones returns all milestones except the renewals.
func (c *Clock) milestones() []Milestone {
	list := c.actMilestones()
	between := func(begins, ends MilestoneKind, lives []life, provision string) {
		for i := range lives {
			l := &lives[i]
			if l.began == bilateral.No {
				continue
			}
			kind := begins
			if begins == MilestoneKindEnteredIntoForce && l.reason == ReasonRevived {
				kind = MilestoneKindRevived
			}
			if kind != "" {
				list = append(list, Milestone{Kind: kind, Days: l.begin, Certain: l.began, Provision: provision, Act: l.act, Parties: c.byWhom(l.act)})
			}
			if l.end.certain != bilateral.No && ends != "" {
				list = append(list, Milestone{Kind: ends, Days: l.end.days, Certain: l.end.certain, Act: l.end.act, Provision: provision, Parties: c.byWhom(l.end.act)})
			}
		}
	}
	x := &c.axes
	between(MilestoneKindProvisionalBegins, MilestoneKindProvisionalEnds, x.provisional.lives, "")
	between(MilestoneKindSuspended, MilestoneKindResumed, x.suspended.lives, "")
	if l := x.force.lives; len(l) > 0 && (l[0].began == bilateral.Yes || len(l) > 1) {
		between(MilestoneKindEnteredIntoForce, MilestoneKindEnded, l, "")
	}
	for i := range x.effects {
		between(MilestoneKindEffectBegins, MilestoneKindEffectEnds, x.effects[i].lives, c.cl.Effects[i].Provision)
	}
	between("", MilestoneKindSurvivalEnds, x.surviving.lives, "")
	if c.parties.many() && c.party == everyone {
		list = append(list, c.partyMilestones()...)
	}
	return list
}

// byWhom returns the country codes or ids of those who did the act with a number.
func (c *Clock) byWhom(act int) []string {
	if f := c.fact(act); f != nil {
		return c.codesOf(f)
	}
	return nil
}

// actMilestones returns the milestones that acts are.
func (c *Clock) actMilestones() []Milestone {
	var list []Milestone
	for i := range c.facts {
		f := &c.facts[i]
		m := Milestone{Certain: bilateral.Yes, Act: int(f.act) + 1, Parties: c.codesOf(f)}
		m.Days, _ = f.d.pick("")
		if f.part {
			if f.kind&(isExit|isEnded|isSuspended|isResumed|isProvisional|isProvisionalEnded|isExtended|isRevived) != 0 {
				m.Kind, m.Days, m.Provision = MilestoneKindPart, f.d.effective(), c.acts[f.note].Provision
				list = append(list, m)
			}
			continue
		}
		switch f.kind {
		case isSigned:
			m.Kind, m.Days = MilestoneKindSigned, bilateral.Days{First: f.d.date.Days().First, Last: f.d.date.Days().Last}
			if f.d.date.IsZero() {
				m.Days = bilateral.Days{First: f.d.first, Last: f.d.last}
			}
		case isNotified, isDeposited, isExchanged:
			m.Kind = MilestoneKindConsent
		case isNotice:
			m.Kind, m.Days = MilestoneKindNotice, first(f.d.received, f.d.date, f.d.sent).Days()
		case isWithdrawn:
			m.Kind = MilestoneKindNoticeWithdrawn
		case isExtended:
			m.Kind = MilestoneKindExtended
			m.Days, m.Certain = c.through(f, f.d.effective())
		case isSucceeded:
			m.Kind, m.Days, m.Parties = MilestoneKindSucceeded, f.d.effective(), codes(c.acts[f.note].By)
			if c.acts[f.note].Declined == bilateral.Yes {
				m.Kind = MilestoneKindDeclined
			}
		}
		if m.Kind != "" && m.Certain != bilateral.No {
			list = append(list, m)
		}
	}
	return list
}

// partyMilestones returns when each of several parties becomes bound after the entry
// into force, and when it leaves while the others go on.
func (c *Clock) partyMilestones() []Milestone {
	var list []Milestone
	whole := c.axes.force.lives
	for p := range c.parties.list {
		for _, l := range c.livesOf(p, c.entryOf(p)) {
			if l.began != bilateral.Yes {
				continue
			}
			who := []string{c.parties.code(p)}
			if len(whole) > 0 && whole[0].begin.Before(l.begin) == bilateral.Yes && l.reason != ReasonRevived {
				list = append(list, Milestone{Kind: MilestoneKindJoined, Days: l.begin, Certain: bilateral.Yes, Parties: who})
			}
			if l.end.certain != bilateral.No && l.end.days.Before(lastEnd(whole)) != bilateral.No && !sameEnd(whole, &l) {
				list = append(list, Milestone{Kind: MilestoneKindLeft, Days: l.end.days, Certain: l.end.certain, Act: l.end.act, Parties: who})
			}
		}
	}
	return list
}

// lastEnd returns the end of the last of some periods.
func lastEnd(lives []life) bilateral.Days {
	if len(lives) == 0 {
		return bilateral.Days{}
	}
	return lives[len(lives)-1].before()
}

func sameEnd(lives []life, l *life) bool {
	return slices.ContainsFunc(lives, func(m life) bool { return m.end.certain != bilateral.No && m.end.days == l.end.days })
}

// renewals yields the beginnings of the terms after the first, for every period in
// force, up to its end.
func (c *Clock) renewals() iter.Seq[Milestone] {
	return func(yield func(Milestone) bool) {
		d := c.cl.Duration
		if d.Kind != clause.DurationKindRenewable {
			return
		}
		for i := range c.axes.force.lives {
			l := &c.axes.force.lives[i]
			if l.began != bilateral.Yes {
				return
			}
			from := c.anchor(l.begin)
			for k := 0; k < 1<<14; k++ {
				begins := c.outside(d.End(from, k))
				if begins.IsZero() || d.Renewals > 0 && k >= int(min(d.Renewals, 1<<14)) ||
					l.end.certain == bilateral.Yes && begins.Before(l.end.days) != bilateral.Yes {
					break
				}
				certain := bilateral.Yes
				if l.end.certain == bilateral.Unknown && begins.Before(l.end.days) != bilateral.Yes {
					certain = bilateral.Unknown
				}
				if !yield(Milestone{Kind: MilestoneKindRenewed, Days: begins, Certain: certain, Term: k + 2}) {
					return
				}
			}
		}
	}
}
