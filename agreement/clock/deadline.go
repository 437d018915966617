package clock

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// A Deadline is the last day for something. It gives two days: the last admissible
// one, and an earlier one that is safe under every reading.
type Deadline struct {
	// Kind says what the deadline is for.
	Kind DeadlineKind `json:"kind"`
	// First is the first day on which notice can be given, if the clause has one. Zero
	// means at any time before.
	First bilateral.Days `json:"first,omitzero"`
	// Last is the last admissible day: an act on it is in time, an act on the next
	// day is not.
	Last bilateral.Days `json:"last,omitzero"`
	// Safe is the last day that is safe under both readings of the day on which a
	// term ends: the last day in force, or the first day after. The act must have
	// been received by then.
	Safe bilateral.Days `json:"safe,omitzero"`
	// Ends is the exclusive end of the term or the agreement that the deadline is
	// about.
	Ends bilateral.Days `json:"ends,omitzero"`
	// Counts says which date of the act counts. Empty means not stated.
	Counts clause.DateKind `json:"counts,omitzero"`
	// Act is the number of the act that the deadline is about, from 1. Zero means
	// none.
	Act int `json:"act,omitzero"`
	// Parties are the country codes or ids of those whom the deadline concerns. Empty
	// means each party.
	Parties []string `json:"parties,omitempty"`
	// Article is the article of the clause. Empty means not stated.
	Article string `json:"article,omitzero"`
}

// Deadlines returns the deadlines whose last admissible day may lie in a span, in
// order. If the span has no end, Deadlines returns only the next deadline for
// notice, since the terms of a renewed agreement have no end either. It returns no
// deadlines of a period that has ended, of a notice whose length is of a unit that this
// release does not know, or of a record that stands for several
// documents.
func (c *Clock) Deadlines(span bilateral.Span) []Deadline {
	var list []Deadline
	if c.refused != "" {
		return nil
	}
	add := func(d Deadline) {
		if span.Contains(d.Last) != bilateral.No {
			list = append(list, d)
		}
	}
	for i := range c.axes.force.lives {
		l := &c.axes.force.lives[i]
		if l.began != bilateral.Yes {
			break
		}
		c.noticeDeadlines(span, l, add)
		if l.end.certain == bilateral.Yes && l.end.reason == ReasonExpired {
			last := l.end.days.AddDays(-1)
			add(Deadline{Kind: DeadlineKindExpiry, Last: last, Safe: last, Ends: l.end.days, Article: c.cl.Duration.Article})
		}
		c.withdrawalDeadline(l, add)
	}
	c.ends(DeadlineKindProvisionalEnds, c.axes.provisional.lives, c.cl.Provisional.Article, add)
	c.ends(DeadlineKindSuspensionEnds, c.axes.suspended.lives, c.cl.Suspension.Article, add)
	c.ends(DeadlineKindSurvivalEnds, c.axes.surviving.lives, c.cl.Survival.Article, add)
	slices.SortStableFunc(list, func(x, y Deadline) int { return x.Last.First.Compare(y.Last.First) })
	return list
}

// ends adds the last days of periods that end by a stated day.
func (c *Clock) ends(kind DeadlineKind, lives []life, article string, add func(Deadline)) {
	for i := range lives {
		l := &lives[i]
		if l.began == bilateral.No || l.end.certain != bilateral.Yes || l.end.reason == ReasonEntered {
			continue
		}
		last := l.end.days.AddDays(-1)
		add(Deadline{Kind: kind, Last: last, Safe: last, Ends: l.end.days, Act: l.end.act, Article: article})
	}
}

// withdrawalDeadline adds the last day on which the notice that ends a period can be
// withdrawn, by who gave it.
func (c *Clock) withdrawalDeadline(l *life, add func(Deadline)) {
	f := c.fact(l.end.act)
	if f == nil || f.kind != isNotice || l.end.certain == bilateral.No || c.cl.Denunciation.Withdrawal == clause.WithdrawalExcluded {
		return
	}
	last := l.end.days.AddDays(-1)
	if given, _ := f.d.pick(""); last.Before(given) == bilateral.Yes {
		return // it may end on the day of the notice
	}
	add(Deadline{
		Kind: DeadlineKindWithdrawal, Last: last, Safe: last.AddDays(-1), Ends: l.end.days, Act: l.end.act,
		Parties: c.codesOf(f), Article: c.cl.Denunciation.Article,
	})
}

// noticeDeadlines adds the days for notice before the end of each term of a renewed
// period: the last one, and the first if the clause has one.
func (c *Clock) noticeDeadlines(span bilateral.Span, l *life, add func(Deadline)) {
	d, den := c.cl.Duration, c.cl.Denunciation
	from := c.anchor(l.begin)
	c.reviewDeadline(l, add)
	if d.Kind != clause.DurationKindRenewable && d.Kind != clause.DurationKindThenIndefinite || den.Notice.IsZero() {
		return
	}
	k := 0
	if start := span.From.Days().First; !start.IsZero() {
		if n, ok := c.termFor(start, from); ok {
			k = n
		}
	}
	until, bounded := span.Before.Date()
	for ; k < 1<<14; k++ {
		end := d.End(from, k)
		if end.IsZero() || d.Renewals > 0 && k >= int(min(d.Renewals, 1<<14)) {
			return // past the calendar, or the last term, which ends by itself
		}
		if k > 0 && d.Kind != clause.DurationKindRenewable {
			return
		}
		outside := c.outside(end)
		if l.end.certain == bilateral.Yes && l.end.days.Before(outside) == bilateral.Yes {
			return
		}
		notice := c.noticeFor(k)
		last := notice.After(end, -1)
		if last.IsZero() {
			return // a length of a unit that is not known has no last day
		}
		next := Deadline{
			Kind: DeadlineKindNotice, Last: last, Safe: last.Earlier(notice.After(outside.AddDays(-1), -1)),
			Ends: outside, Counts: den.Counts, Article: den.Article,
		}
		opens := last
		if !den.Earliest.IsZero() {
			next.First = den.Earliest.After(end, -1)
			opens = next.First
		}
		if bounded && until.Days().Before(opens) == bilateral.Yes {
			return
		}
		if !den.Earliest.IsZero() {
			add(Deadline{Kind: DeadlineKindNoticeOpens, First: next.First, Last: next.First, Safe: next.First, Ends: outside, Counts: den.Counts, Article: den.Article})
		}
		if add(next); !bounded {
			return
		}
	}
}

// reviewDeadline adds the day by which the parties are to meet before the end of a period
// that runs out.
func (c *Clock) reviewDeadline(l *life, add func(Deadline)) {
	d := c.cl.Duration
	if d.Review.IsZero() || l.end.certain != bilateral.Yes || l.end.reason != ReasonExpired {
		return
	}
	last := d.Review.After(l.end.days, -1)
	add(Deadline{Kind: DeadlineKindReview, Last: last, Safe: last.AddDays(-1), Ends: l.end.days, Article: d.Article})
}

// codesOf returns the country codes or ids of those who did an act.
func (c *Clock) codesOf(f *fact) []string {
	act := &c.acts[f.note]
	if len(act.By) > 0 {
		return codes(act.By)
	}
	if !f.named || f.byAll(&c.parties) {
		return nil
	}
	var out []string
	for p := range c.parties.list {
		if f.by.has(p) {
			out = append(out, c.parties.code(p))
		}
	}
	return out
}
