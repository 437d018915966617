package clock_test

import (
	"testing"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// A clock does not see later changes of its agreement, deep as they may be.
func TestLaterChanges(t *testing.T) {
	long := func(unit clause.Trigger) clause.Rule {
		return clause.LaterOf(clause.YearsAfter(1, clause.On(unit)), clause.NextAfter(clause.On(unit), monthDay(3, 1), monthDay(9, 1)))
	}
	made := func() *agreement.Agreement {
		notice := clause.Last(clause.TriggerKindNoticeGiven)
		given := agreement.Act{ID: "n", Kind: agreement.ActKindNoticeGiven, Date: day("2018-01-01"), By: []country.Actor{country.StateActor(country.BY)}}
		return between(clause.Clauses{
			EntryIntoForce: clause.Clause{Begins: long(clause.Last(clause.TriggerKindSigned)), Article: "Article 1"},
			Provisional:    clause.Clause{Begins: long(clause.Last(clause.TriggerKindSigned)), Ends: long(clause.Last(clause.TriggerKindNotified)), Article: "Article 2"},
			Effects: []clause.Clause{
				{Provision: "Article 5", Begins: long(clause.Last(clause.TriggerKindSigned)), Ends: long(notice), Article: "Article 3"},
			},
			Duration:     clause.Duration{Kind: clause.DurationKindUntil, From: long(clause.Last(clause.TriggerKindSigned)), Until: long(notice), Article: "Article 4"},
			Denunciation: clause.Denunciation{Effect: long(notice), Article: "Article 5"},
			Suspension:   clause.Clause{Begins: long(clause.Last(clause.TriggerKindSuspended)), Article: "Article 6"},
			Survival:     clause.Clause{Ends: long(clause.Last(clause.TriggerKindEnded)), Article: "Article 7"},
			Silent:       []clause.Topic{},
		}, act("signed", "2010-01-01"), act("suspended", "2012-01-01", country.AZ), given)
	}
	said := func(c *clock.Clock) []string {
		list := timeline(c, 20)
		for _, on := range []string{"2010-02-01", "2011-06-01", "2014-01-01", "2018-06-01", "2020-01-01", "2022-01-01"} {
			for _, axis := range axes {
				x := c.Explain(axis, day(on))
				list = append(list, x.English())
			}
			list = append(list, inWords(c.Effect(0, day(on))), string(c.Status(day(on))), compact(c.ExitBy("AZ", day(on))))
		}
		return append(list, compact(c.Deadlines(spanOf("2010", "2030"))), compact(c.WaitingFor()))
	}
	a := made()
	c := clock.New(a, clause.View{})
	want := said(c)
	if diff := cmp.Diff(want, said(clock.New(made(), clause.View{}))); diff != "" {
		t.Fatalf("two clocks of equal agreements (-first +second):\n%s", diff)
	}

	rules := []*clause.Rule{
		&a.Clauses.EntryIntoForce.Begins, &a.Clauses.Provisional.Begins, &a.Clauses.Provisional.Ends, &a.Clauses.Effects[0].Begins, &a.Clauses.Effects[0].Ends,
		&a.Clauses.Duration.From, &a.Clauses.Duration.Until, &a.Clauses.Denunciation.Effect, &a.Clauses.Suspension.Begins, &a.Clauses.Survival.Ends,
	}
	for _, r := range rules {
		r.Of[0].N = 7
		r.Of[1].MonthDays[0] = monthDay(12, 31)
		r.Of[1], r.N = clause.Fixed(day("2001-01-01")), 3
		if diff := cmp.Diff(want, said(c)); diff != "" {
			t.Fatalf("a rule was changed (-want +got):\n%s", diff)
		}
		*r = clause.Rule{}
	}
	a.Clauses.Effects[0] = clause.Clause{Provision: "other"}
	a.Clauses.Duration.Kind, a.Clauses.Denunciation.Withdrawal = "", clause.WithdrawalExcluded
	a.Clauses.EntryIntoForce.Article, a.Clauses.Survival.Article = "other", "other"
	for i := range a.Acts {
		for j := range a.Acts[i].By {
			a.Acts[i].By[j] = country.StateActor(country.FR)
		}
		a.Acts[i] = agreement.Act{Kind: agreement.ActKindEnded, Date: day("2003-01-01")}
	}
	a.Acts, a.Covers = nil, bilateral.MustParsePeriod("2010")
	if diff := cmp.Diff(want, said(c)); diff != "" {
		t.Errorf("the agreement was changed (-want +got):\n%s", diff)
	}
}

// monthDay is a day of the year.
func monthDay(month, dayOf int) clause.MonthDay {
	m, err := clause.OnDay(time.Month(month), dayOf)
	if err != nil {
		panic(err)
	}
	return m
}
