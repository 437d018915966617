package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
)

// An explanation says how long an agreement is made for.
func TestDurationInWords(t *testing.T) {
	five := clause.LengthOf(5, clause.UnitYear)
	of := func(kind clause.DurationKind, end clause.EndDay) clause.Duration {
		d := clause.Duration{Kind: kind, EndDay: end}
		if kind != clause.DurationKindIndefinite && kind != clause.DurationKindUntil {
			d.Initial = five
		}
		if kind == clause.DurationKindRenewable {
			d.Successive = clause.LengthOf(1, clause.UnitYear)
		}
		return d
	}
	times := func(n uint32) clause.Duration {
		d := of(clause.DurationKindRenewable, "")
		d.Renewals = n
		return d
	}
	open := of(clause.DurationKindRenewable, "")
	open.Successive = clause.Length{}
	until := of(clause.DurationKindUntil, clause.EndDayLastDayInForce)
	until.Until = clause.Fixed(day("2014-12-31"))
	const (
		outside   = "; the day on which a term ends is the first day after"
		inside    = "; the day on which a term ends is the last day in force"
		renewable = "it is made for five years and then renewed for one year at a time"
		notice    = ", unless notice is given six months before the end of a term"
	)
	for _, tt := range []struct {
		name   string
		d      clause.Duration
		den    clause.Denunciation
		want   string
		length bool // it has a first term
	}{
		{"indefinite", of(clause.DurationKindIndefinite, ""), clause.Denunciation{}, "it is made for an indefinite time", false},
		{"fixed", of(clause.DurationKindFixed, ""), clause.Denunciation{}, "it is made for five years", true},
		{"fixed, to the first day after", of(clause.DurationKindFixed, clause.EndDayFirstDayOutside), clause.Denunciation{}, "it is made for five years" + outside, true},
		{"fixed, to the last day", of(clause.DurationKindFixed, clause.EndDayLastDayInForce), clause.Denunciation{}, "it is made for five years" + inside, true},
		{"renewed", times(0), clause.Denunciation{}, renewable, true},
		{"renewed once", times(1), clause.Denunciation{}, renewable + ", once at most", true},
		{"renewed twice", times(2), clause.Denunciation{}, renewable + ", twice at most", true},
		{"renewed thrice", times(3), clause.Denunciation{}, renewable + ", at most three times", true},
		{"renewed unless notice is given", times(0), sixMonths, renewable + notice, true},
		{"renewed once unless notice is given", times(1), sixMonths, renewable + ", once at most" + notice, true},
		{"renewed, to the last day", of(clause.DurationKindRenewable, clause.EndDayLastDayInForce), sixMonths, renewable + notice + inside, true},
		{"renewed for a time not recorded", open, clause.Denunciation{}, "it is made for five years and then renewed for a time that is not recorded", true},
		{"renewed for such a time unless notice is given", open, sixMonths, "it is made for five years and then renewed for a time that is not recorded" + notice, true},
		{"then indefinite", of(clause.DurationKindThenIndefinite, ""), clause.Denunciation{}, "it is made for five years and then for an indefinite time", true},
		{"then indefinite, to the first day after", of(clause.DurationKindThenIndefinite, clause.EndDayFirstDayOutside), clause.Denunciation{}, "it is made for five years and then for an indefinite time" + outside, true},
		{"until the last day", until, clause.Denunciation{}, "it is made until 31 December 2014" + inside, false},
		{"of a later release", clause.Duration{Kind: "sunset"}, clause.Denunciation{}, "it is made for a time by a clause that this program does not know", false},
	} {
		dates := []string{published2010}
		if tt.length {
			dates = append(dates, "the first term, from 1 January 2010: to 1 January 2015")
		}
		tt.d.Article = "Article 8"
		w := wordsTest{
			name: tt.name, a: between(clause.Clauses{Duration: tt.d, Denunciation: tt.den}, inForce("2010-01-01")), axis: clock.AxisInForce, on: "2012-01-01",
			rule:  []string{"it enters into force on the day that is published", tt.want},
			dates: dates,
		}
		if w.article = []string{"no clause on entry into force is recorded, only published dates", "Article 8, on duration"}; !tt.den.IsZero() {
			w.article = append(w.article, "the clause on denunciation, whose article is not recorded")
		}
		w.run(t)
	}
}

// A term that ends in a month without its day says that the last day counts, unless the
// clause says where it ends.
func TestTermOfShortMonthInWords(t *testing.T) {
	short := "that month has no such day, so its last day counts"
	month := clause.LengthOf(1, clause.UnitMonth)
	clamped := month
	clamped.MonthEnd = bilateral.MonthEndClamp
	for _, tt := range []struct {
		length clause.Length
		from   string
		want   []string
	}{
		{month, "2010-01-31", []string{"the entry into force, as published: 31 January 2010", "the first term, from 31 January 2010: to 28 February 2010", short}},
		{clamped, "2010-01-31", []string{"the entry into force, as published: 31 January 2010", "the first term, from 31 January 2010: to 28 February 2010"}},
		{month, "2010-01-28", []string{"the entry into force, as published: 28 January 2010", "the first term, from 28 January 2010: to 28 February 2010"}},
	} {
		w := wordsTest{
			name: tt.from, a: between(clause.Clauses{Duration: clause.Duration{Kind: clause.DurationKindFixed, Initial: tt.length}}, inForce(tt.from)),
			axis: clock.AxisInForce, on: "2010-02-01", dates: tt.want,
		}
		w.run(t)
	}
}
