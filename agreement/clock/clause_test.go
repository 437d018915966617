package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// copied gives an act the day on which a third body received its copy.
func copied(on string, a agreement.Act) agreement.Act {
	a.Copied = day(on)
	return a
}

// fact makes an act that establishes a fact.
func fact(words, on string) agreement.Act {
	a := act("established", on)
	a.Fact = words
	return a
}

// TestClausesOfRealTexts asks of clauses that real treaties have. The first day after is
// worked out from the words of the clause, by hand.
func TestClausesOfRealTexts(t *testing.T) {
	notice := clause.On(clause.Last(clause.TriggerKindNoticeGiven))
	icao := clause.Denunciation{
		Effect: clause.MonthsAfter(12, notice), Counts: clause.DateKindReceived,
		Receipt: clause.DaysAfter(14, clause.On(clause.Last(clause.TriggerKindNoticeGiven).As(clause.DateKindCopied))),
	}
	sent := act("notice-given", "", country.BY)
	sent.Sent = day("2015-03-01")
	received := sent
	received.Received = day("2015-03-05")
	year := clause.Denunciation{Notice: clause.LengthOf(6, clause.UnitMonth), Effect: clause.FirstOfYear(1, notice)}
	afterFive := clause.Denunciation{Effect: clause.MonthsAfter(6, notice), NotBefore: clause.YearsAfter(5, clause.On(clause.Last(clause.TriggerKindEnteredIntoForce)))}
	first := clause.Duration{Kind: clause.DurationKindThenIndefinite, Initial: clause.LengthOf(5, clause.UnitYear)}
	thenFree := clause.Denunciation{Notice: clause.LengthOf(6, clause.UnitMonth), Effect: clause.MonthsAfter(3, notice)}
	twoNotices := clause.Denunciation{Notice: clause.LengthOf(12, clause.UnitMonth), Successive: clause.LengthOf(6, clause.UnitMonth), Late: clause.LateNoticeNextTerm}
	during := clause.Denunciation{Effect: clause.MonthsAfter(6, notice), Except: "a supply crisis"}
	crisis := fact("a supply crisis", "2015-01-01")
	crisis.Until = day("2015-06-30")
	onlyBY := clause.Denunciation{Effect: clause.MonthsAfter(6, notice), By: "BY"}
	project := clause.Duration{Kind: clause.DurationKindFixed, Initial: clause.LengthOf(10, clause.UnitYear), Until: clause.On(clause.Fact("the completion of the project")), EndDay: clause.EndDayFirstDayOutside}
	later := clause.Duration{Kind: clause.DurationKindRenewable, Initial: clause.LengthOf(5, clause.UnitYear), Successive: clause.LengthOf(5, clause.UnitYear), Until: clause.On(clause.Fact("the entry into force of a general convention")), EndDay: clause.EndDayFirstDayOutside}
	byBoth := clause.Duration{Kind: clause.DurationKindUntil, Until: clause.SetByParties(), EndDay: clause.EndDayFirstDayOutside}
	extendable := clause.Duration{Kind: clause.DurationKindFixed, Initial: clause.LengthOf(5, clause.UnitYear), Renewals: 1}
	given := func(on string) agreement.Act { return act("notice-given", on, country.BY) }
	for _, tt := range []struct {
		name string
		a    *agreement.Agreement
		want string // the first day after, or "" while no end is known
	}{
		{"fourteen days after the receipt of the copy", between(clause.Clauses{Denunciation: icao}, inForce("2010-01-01"), copied("2015-03-10", sent)), "2016-03-24"},
		{"its receipt is acknowledged", between(clause.Clauses{Denunciation: icao}, inForce("2010-01-01"), copied("2015-03-10", received)), "2016-03-05"},
		{"six months before the end of the calendar year", between(clause.Clauses{Duration: clause.Duration{Kind: clause.DurationKindIndefinite}, Denunciation: year}, inForce("2010-01-01"), given("2015-06-30")), "2016-01-01"},
		{"after a period of five years", between(clause.Clauses{Denunciation: afterFive}, inForce("2010-01-01"), given("2015-01-01")), "2015-07-01"},
		{"before that period has passed", between(clause.Clauses{Denunciation: afterFive}, inForce("2010-01-01"), given("2014-12-31")), ""},
		{"in time for the first term", between(clause.Clauses{Duration: first, Denunciation: thenFree}, inForce("2010-01-01"), given("2014-07-01")), "2015-01-01"},
		{"after it, with an effect of its own", between(clause.Clauses{Duration: first, Denunciation: thenFree}, inForce("2010-01-01"), given("2016-02-01")), "2016-05-01"},
		{"twelve months before the end of the first term", between(clause.Clauses{Duration: renewed, Denunciation: twoNotices}, inForce("2010-01-01"), given("2014-01-01")), "2015-01-01"},
		{"a day late for it, and early for the next", between(clause.Clauses{Duration: renewed, Denunciation: twoNotices}, inForce("2010-01-01"), given("2014-01-02")), "2020-01-01"},
		{"six months before the end of a later one", between(clause.Clauses{Duration: renewed, Denunciation: twoNotices}, inForce("2010-01-01"), given("2019-07-01")), "2020-01-01"},
		{"during the crisis", between(clause.Clauses{Denunciation: during}, inForce("2010-01-01"), crisis, given("2015-06-30")), ""},
		{"after the crisis", between(clause.Clauses{Denunciation: during}, inForce("2010-01-01"), crisis, given("2015-07-01")), "2016-01-01"},
		{"by the one that can", between(clause.Clauses{Denunciation: onlyBY}, inForce("2010-01-01"), given("2015-01-01")), "2015-07-01"},
		{"by the other", between(clause.Clauses{Denunciation: onlyBY}, inForce("2010-01-01"), act("notice-given", "2015-01-01", country.AZ)), ""},
		{"by the completion of the project", between(clause.Clauses{Duration: project}, inForce("2010-01-01"), fact("the completion of the project", "2016-05-01")), "2016-05-01"},
		{"the completion of another", between(clause.Clauses{Duration: project}, inForce("2010-01-01"), fact("the completion of the works", "2016-05-01")), "2020-01-01"},
		{"with the project not completed", between(clause.Clauses{Duration: project}, inForce("2010-01-01")), "2020-01-01"},
		{"with a later general convention", between(clause.Clauses{Duration: later}, inForce("2010-01-01"), fact("the entry into force of a general convention", "2017-04-01")), "2017-04-01"},
		{"by agreement of both alone", between(clause.Clauses{Duration: byBoth}, inForce("2010-01-01"), act("agreed", "2009-01-01"), stating("terminated", "2015-02-01")), "2015-02-01"},
		{"the adoption of the text ends nothing", between(clause.Clauses{Duration: byBoth}, inForce("2010-01-01"), stating("agreed", "2009-01-01")), ""},
		{"a term that can be extended", between(clause.Clauses{Duration: extendable}, inForce("2010-01-01")), "2015-01-01"},
		{"and was", between(clause.Clauses{Duration: extendable}, inForce("2010-01-01"), untilDay(act("extended", "2014-06-01"), "2016-12-31")), "2017-01-01"},
		{"a notice of one of three", three(clause.Clauses{Denunciation: clause.Denunciation{Effect: clause.MonthsAfter(6, notice)}}, inForce("2010-01-01"), given("2015-01-01")), ""},
		{"that ends it for all", three(clause.Clauses{Denunciation: clause.Denunciation{Effect: clause.MonthsAfter(6, notice), ForAll: bilateral.Yes}}, inForce("2010-01-01"), given("2015-01-01")), "2015-07-01"},
	} {
		var c bilateral.Checker
		if tt.a.Check(&c); c.Err() != nil {
			t.Errorf("%s: %v", tt.name, c.Err())
		}
		got := ""
		s := clock.New(tt.a, clause.View{}).InForce(day("2040-01-01"))
		if s.Truth != bilateral.Yes {
			got = s.Before.String()
		}
		if got != tt.want {
			t.Errorf("%s: the first day after is %q, want %q (%s)", tt.name, got, tt.want, inWords(s))
		}
	}
}

// TestSurvivalOfRealTexts: what survives may have no end, last until something is
// completed, and be several things.
func TestSurvivalOfRealTexts(t *testing.T) {
	ended := clause.On(clause.Last(clause.TriggerKindEnded))
	requests := clause.Clause{Provision: "requests made before the end", Ends: clause.On(clause.Fact("the completion of the requests"))}
	secrets := clause.Clause{Provision: "information obtained", Ends: clause.Never()}
	yearLong := clause.Clause{Provision: "works under way", Ends: clause.YearsAfter(1, ended)}
	over := []agreement.Act{inForce("2010-01-01"), stating("ended", "2015-01-01")}
	for _, tt := range []stateTest{
		{"without an end", between(clause.Clauses{Survival: secrets}, over...), clause.View{}, "surviving", map[string]string{
			"2014-12-31": "no, 2015-01-01 to , not-yet", "2090-01-01": "yes, 2015-01-01 to , by-clause"}},
		{"until something is completed", between(clause.Clauses{Survival: requests}, append(over, fact("the completion of the requests", "2016-03-01"))...), clause.View{}, "surviving", map[string]string{
			"2016-02-29": "yes, 2015-01-01 to 2016-03-01, by-clause", "2016-03-01": "no, 2015-01-01 to 2016-03-01, expired"}},
		{"not completed yet", between(clause.Clauses{Survival: requests}, over...), clause.View{}, "surviving", map[string]string{
			"2016-02-29": "yes, 2015-01-01 to , by-clause"}},
		{"several things", between(clause.Clauses{Survival: yearLong, FurtherSurvival: []clause.Clause{secrets}}, over...), clause.View{}, "surviving", map[string]string{
			"2015-06-01": "yes, 2015-01-01 to , by-clause", "2020-01-01": "yes, 2015-01-01 to , by-clause"}},
		{"an effect does not outlive the agreement", between(clause.Clauses{Effects: []clause.Clause{{Ends: clause.Fixed(day("2020-01-01"))}}}, over...), clause.View{}, "in-effect", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to 2015-01-01, by-clause", "2015-01-01": "no, 2010-01-01 to 2015-01-01, ended"}},
		{"unless it counts from its end", between(clause.Clauses{Effects: []clause.Clause{{Ends: clause.YearsAfter(5, ended)}}}, over...), clause.View{}, "in-effect", map[string]string{
			"2019-12-31": "yes, 2010-01-01 to 2020-01-01, by-clause"}},
		{"one applies it provisionally", between(clause.Clauses{EntryIntoForce: onNotes, Provisional: clause.Clause{By: "AZ", Begins: clause.On(clause.Last(clause.TriggerKindSigned))}}, act("signed", "2009-05-01", country.AZ, country.BY)), clause.View{}, "provisional", map[string]string{
			"2009-05-01": "yes, 2009-05-01 to , by-clause"}},
	} {
		tt.run(t)
	}
}

// TestReviewDeadline: the parties meet before a term runs out.
func TestReviewDeadline(t *testing.T) {
	d := clause.Duration{Kind: clause.DurationKindFixed, Initial: clause.LengthOf(5, clause.UnitYear), Review: clause.LengthOf(6, clause.UnitMonth)}
	var got []string
	for _, x := range clock.New(between(clause.Clauses{Duration: d}, inForce("2010-01-01")), clause.View{}).Deadlines(bilateral.Span{}) {
		got = append(got, string(x.Kind)+" "+x.Last.String())
	}
	if diff := cmp.Diff([]string{"review 2014-07-01", "expiry 2014-12-31"}, got); diff != "" {
		t.Errorf("deadlines (-want +got):\n%s", diff)
	}
}
