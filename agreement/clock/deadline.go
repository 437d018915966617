package clock

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// A Deadline is the last day for something. It gives two days: the last admissible
// one, and an earlier one that is safe under every reading.
type Deadline struct {
	// Kind says what the deadline is for.
	Kind DeadlineKind
	// Last is the last admissible day: an act on it is in time, an act on the next
	// day is not.
	Last bilateral.Days
	// Safe is the last day that is safe under both readings of the day on which a
	// term ends: the last day in force, or the first day after. The act must have
	// been received by then.
	Safe bilateral.Days
	// Ends is the exclusive end of the term or the agreement that the deadline is
	// about.
	Ends bilateral.Days
	// Counts says which date of the act counts. Empty means not stated.
	Counts clause.DateKind
	// Act is the number of the act that the deadline is about, from 1. Zero means
	// none.
	Act int
	// Article is the article of the clause. Empty means not stated.
	Article string
}

// Deadlines returns the deadlines whose last admissible day may lie in a span, in
// order. If the span has no end, Deadlines returns only the next deadline for
// notice, since the terms of a renewed agreement have no end either. It returns no
// deadlines of a period that has ended or of a record that stands for several
// documents.
func (c *Clock) Deadlines(span bilateral.Span) []Deadline {
	var list []Deadline
	if !c.a.Count.IsZero() && c.a.Count != bilateral.Exactly(1) {
		return nil
	}
	add := func(d Deadline) {
		if span.Contains(d.Last) != bilateral.No {
			list = append(list, d)
		}
	}
	c.lives(func(l life) bool {
		if l.began != bilateral.Yes {
			return false
		}
		c.noticeDeadlines(span, l, add)
		if l.end.certain == bilateral.Yes && l.end.reason == ReasonExpired {
			last := l.end.days.AddDays(-1)
			add(Deadline{Kind: DeadlineKindExpiry, Last: last, Safe: last, Ends: l.end.days, Article: c.a.Clauses.Duration.Article})
		}
		if l.end.act > 0 && c.a.Acts[l.end.act-1].Kind == agreement.ActKindNoticeGiven && l.end.certain != bilateral.No && c.a.Clauses.Denunciation.Withdrawal != clause.WithdrawalExcluded {
			last := l.end.days.AddDays(-1)
			add(Deadline{Kind: DeadlineKindWithdrawal, Last: last, Safe: last.AddDays(-1), Ends: l.end.days, Act: l.end.act, Article: c.a.Clauses.Denunciation.Article})
		}
		return true
	})
	slices.SortStableFunc(list, func(x, y Deadline) int { return x.Last.First.Compare(y.Last.First) })
	return list
}

// noticeDeadlines adds the last day for notice before the end of each term of a
// renewed period.
func (c *Clock) noticeDeadlines(span bilateral.Span, l life, add func(Deadline)) {
	d, den := &c.a.Clauses.Duration, &c.a.Clauses.Denunciation
	if d.Kind != clause.DurationKindRenewable || den.Notice.IsZero() {
		return
	}
	from := c.anchor(l.begin)
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
		outside := c.outside(end)
		if l.end.certain == bilateral.Yes && l.end.days.Before(outside) == bilateral.Yes {
			return
		}
		last := den.Notice.After(end, -1)
		if bounded && until.Days().Before(last) == bilateral.Yes {
			return
		}
		add(Deadline{
			Kind: DeadlineKindNotice, Last: last, Safe: last.Earlier(den.Notice.After(outside.AddDays(-1), -1)),
			Ends: outside, Counts: den.Counts, Article: den.Article,
		})
		if !bounded {
			return
		}
	}
}
