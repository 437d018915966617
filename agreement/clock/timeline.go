package clock

import (
	"iter"
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// A Milestone is one point in the life of an agreement.
type Milestone struct {
	// Kind says what happens.
	Kind MilestoneKind
	// Days are the days on which it can be.
	Days bilateral.Days
	// Certain is Yes if it happened or will happen as recorded, and Unknown if it
	// may.
	Certain bilateral.Truth
	// Act is the number of the act that is the milestone or causes it, from 1. Zero
	// means that a clause causes it.
	Act int
	// Provision is the provision that takes or loses effect. It is empty for other
	// kinds.
	Provision string
	// Term is the number of the term that begins, from 2 for the first renewal. It
	// is zero for other kinds.
	Term int
}

// Timeline yields the milestones of the agreement in the order of their earliest
// day; those on a day not known come first. The renewals of an agreement that is
// renewed without limit stop only at the end of the calendar, so the caller stops
// when it has seen enough.
func (c *Clock) Timeline() iter.Seq[Milestone] {
	return func(yield func(Milestone) bool) {
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
	var list []Milestone
	add := func(m Milestone) { list = append(list, m) }
	for i := range c.a.Acts {
		if !c.known(i) {
			continue
		}
		d := c.dates(i)
		day, effective := first(d.received, d.date, d.sent).Days(), first(d.takesEffect, d.date, d.received).Days()
		switch c.a.Acts[i].Kind {
		case agreement.ActKindSigned:
			add(Milestone{Kind: MilestoneKindSigned, Days: d.date.Days(), Certain: bilateral.Yes, Act: i + 1})
		case agreement.ActKindNotified, agreement.ActKindDeposited, agreement.ActKindExchanged:
			add(Milestone{Kind: MilestoneKindConsent, Days: day, Certain: bilateral.Yes, Act: i + 1})
		case agreement.ActKindSuspended:
			begin, _ := c.suspension(i)
			add(Milestone{Kind: MilestoneKindSuspended, Days: begin, Certain: bilateral.Yes, Act: i + 1})
		case agreement.ActKindResumed:
			add(Milestone{Kind: MilestoneKindResumed, Days: effective, Certain: bilateral.Yes, Act: i + 1})
		case agreement.ActKindNoticeGiven:
			add(Milestone{Kind: MilestoneKindNotice, Days: day, Certain: bilateral.Yes, Act: i + 1})
		case agreement.ActKindNoticeWithdrawn:
			add(Milestone{Kind: MilestoneKindNoticeWithdrawn, Days: day, Certain: bilateral.Yes, Act: i + 1})
		}
	}
	if s := c.provisional(bilateral.Days{}); !s.Since.IsZero() {
		add(Milestone{Kind: MilestoneKindProvisionalBegins, Days: s.Since, Certain: bilateral.Yes})
		if !s.Before.IsZero() {
			add(Milestone{Kind: MilestoneKindProvisionalEnds, Days: s.Before, Certain: bilateral.Yes})
		}
	}
	c.lives(func(l life) bool {
		if l.began != bilateral.Yes {
			return false
		}
		kind := MilestoneKindEnteredIntoForce
		if l.reason == ReasonRevived {
			kind = MilestoneKindRevived
		}
		add(Milestone{Kind: kind, Days: l.begin, Certain: bilateral.Yes})
		if l.end.certain != bilateral.No {
			add(Milestone{Kind: MilestoneKindEnded, Days: l.end.days, Certain: l.end.certain, Act: l.end.act})
		}
		return true
	})
	for i := range c.a.Clauses.Effects {
		provision := c.a.Clauses.Effects[i].Provision
		c.effectSpans(i, func(begin clause.Result, end ending) bool {
			if begin.Reached != bilateral.Yes {
				return false
			}
			add(Milestone{Kind: MilestoneKindEffectBegins, Days: begin.Days, Certain: bilateral.Yes, Provision: provision})
			if end.certain != bilateral.No {
				add(Milestone{Kind: MilestoneKindEffectEnds, Days: end.days, Certain: end.certain, Provision: provision})
			}
			return true
		})
	}
	if s := c.surviving(bilateral.Days{}); !s.Before.IsZero() {
		add(Milestone{Kind: MilestoneKindSurvivalEnds, Days: s.Before, Certain: bilateral.Yes})
	}
	return list
}

// renewals yields the beginnings of the terms after the first, for every period in
// force, up to its end.
func (c *Clock) renewals() iter.Seq[Milestone] {
	return func(yield func(Milestone) bool) {
		d := &c.a.Clauses.Duration
		if d.Kind != clause.DurationKindRenewable {
			return
		}
		c.lives(func(l life) bool {
			if l.began != bilateral.Yes {
				return false
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
					return false
				}
			}
			return true
		})
	}
}
