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

// A notice whose effect is not known may end the agreement, but not before the days that
// its clause makes certain.
func TestNoticeOfUnknownEffect(t *testing.T) {
	effect := func(r clause.Rule) clause.Clauses {
		return clause.Clauses{Denunciation: clause.Denunciation{Effect: r}}
	}
	another := clause.MilestoneOf("new", clause.MilestoneEnteredIntoForce)
	given := act("notice-given", "2015-01-01", country.BY)
	fortnights := clause.Clauses{Duration: renewed, Denunciation: clause.Denunciation{Notice: clause.LengthOf(6, "fortnight")}}
	lastDay := fortnights
	lastDay.Duration.EndDay = clause.EndDayLastDayInForce
	tests := []stateTest{
		{"a year after, and another agreement", between(effect(clause.LaterOf(afterAYear.Effect, another)), inForce("2010-01-01"), given), clause.View{}, "in-force", map[string]string{
			"2015-12-31": "yes, 2010-01-01 to [2016-01-01..], as-published",
			"2016-01-01": "unknown, 2010-01-01 to [2016-01-01..], denounced",
		}},
		{"with another agreement", between(effect(another), inForce("2010-01-01"), given), clause.View{}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to [2015-01-01..], as-published",
			"2015-01-01": "unknown, 2010-01-01 to [2015-01-01..], denounced",
		}},
		{"counted from what has not happened", between(effect(clause.LaterOf(afterAYear.Effect, clause.On(clause.Last(clause.TriggerKindNotified)))), inForce("2010-01-01"), given), clause.View{}, "in-force", map[string]string{
			"2015-12-31": "yes, 2010-01-01 to [2016-01-01..], as-published",
			"2016-01-01": "unknown, 2010-01-01 to [2016-01-01..], denounced",
		}},
		{"by an event of a later release", between(effect(clause.On(clause.Last("moonrise"))), inForce("2010-01-01"), given), clause.View{}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to [2015-01-01..], as-published",
			"2015-01-01": "unknown, 2010-01-01 to [2015-01-01..], unknown-code",
		}},
		{"a length of a later release, in the first term", between(fortnights, inForce("2010-01-01"), act("notice-given", "2013-02-01", country.BY)), clause.View{}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to [2015-01-01..], as-published",
			"2015-01-01": "unknown, 2010-01-01 to [2015-01-01..], unknown-code",
		}},
		{"in the second", between(fortnights, inForce("2010-01-01"), act("notice-given", "2016-02-01", country.BY)), clause.View{}, "in-force", map[string]string{
			"2019-12-31": "yes, 2010-01-01 to [2020-01-01..], as-published",
			"2020-01-01": "unknown, 2010-01-01 to [2020-01-01..], unknown-code",
		}},
		{"on the last day of the first", between(fortnights, inForce("2010-01-01"), act("notice-given", "2014-12-31", country.BY)), clause.View{}, "in-force", map[string]string{
			"2015-01-01": "unknown, 2010-01-01 to [2015-01-01..], unknown-code",
		}},
		{"on the first day of the second", between(fortnights, inForce("2010-01-01"), act("notice-given", "2015-01-01", country.BY)), clause.View{}, "in-force", map[string]string{
			"2015-01-01": "yes, 2010-01-01 to [2020-01-01..], as-published",
			"2020-01-01": "unknown, 2010-01-01 to [2020-01-01..], unknown-code",
		}},
		{"on the day that is still the last in force", between(lastDay, inForce("2010-01-01"), act("notice-given", "2015-01-01", country.BY)), clause.View{}, "in-force", map[string]string{
			"2015-01-01": "yes, 2010-01-01 to [2015-01-02..], as-published",
			"2015-01-02": "unknown, 2010-01-01 to [2015-01-02..], unknown-code",
		}},
	}
	for i := range tests {
		tests[i].run(t)
	}
}

// A notice on a day that is known only by its year ends a term for which it may be in
// time, and has no effect if it certainly came before the window.
func TestNoticeOfCoarseDay(t *testing.T) {
	window := clause.Clauses{Duration: renewed, Denunciation: clause.Denunciation{Notice: sixMonths.Notice, Earliest: clause.LengthOf(12, clause.UnitMonth)}}
	tests := []stateTest{
		{"in time for one of two terms", between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, inForce("2010-01-01"), act("notice-given", "2014", country.BY)), clause.View{}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to [2015-01-01..2020-01-01], as-published",
			"2016-01-01": "unknown, 2010-01-01 to [2015-01-01..2020-01-01], denounced",
			"2020-01-01": "no, 2010-01-01 to [2015-01-01..2020-01-01], denounced",
		}},
		{"in time for one term", between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, inForce("2010-01-01"), act("notice-given", "2013", country.BY)), clause.View{}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to 2015-01-01, as-published",
			"2015-01-01": "no, 2010-01-01 to 2015-01-01, denounced",
		}},
		{"before the window or in it", between(window, inForce("2010-07-01"), act("notice-given", "2014", country.BY)), clause.View{}, "in-force", map[string]string{
			"2015-06-30": "yes, 2010-07-01 to [2015-07-01..], as-published",
			"2015-07-01": "unknown, 2010-07-01 to [2015-07-01..], early-notice",
		}},
		{"before the window", between(window, inForce("2010-07-01"), act("notice-given", "2013", country.BY)), clause.View{}, "in-force", map[string]string{
			"2015-07-01": "yes, 2010-07-01 to , as-published",
		}},
		{"undated", between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, inForce("2010-01-01"), act("notice-given", "", country.BY)), clause.View{}, "in-force", map[string]string{
			"2011-01-01": "unknown, 2010-01-01 to , denounced",
		}},
	}
	for i := range tests {
		tests[i].run(t)
	}
}

// A notice can state a later day than its clause gives, and no earlier one.
func TestNoticeStatesItsDay(t *testing.T) {
	stated := func(day string) agreement.Act {
		a := stating("notice-given", day, country.BY)
		a.Date = bilateral.MustParseDate("2014-03-01")
		return a
	}
	for _, tt := range []struct {
		name, stated, ends string
		cs                 clause.Clauses
	}{
		{"later than a year after", "2016-06-01", "2016-06-01", clause.Clauses{Denunciation: afterAYear}},
		{"a year after", "2015-03-01", "2015-03-01", clause.Clauses{Denunciation: afterAYear}},
		{"earlier than a year after", "2014-06-01", "2015-03-01", clause.Clauses{Denunciation: afterAYear}},
		{"later than the term", "2016-06-01", "2016-06-01", clause.Clauses{Duration: renewed, Denunciation: sixMonths}},
		{"earlier than the term", "2014-10-01", "2015-01-01", clause.Clauses{Duration: renewed, Denunciation: sixMonths}},
		{"later than the twelve months of the law", "2016-06-01", "2016-06-01", clause.Clauses{Denunciation: clause.Denunciation{Implied: bilateral.Yes}}},
		{"earlier than the twelve months of the law", "2014-06-01", "2015-03-01", clause.Clauses{Denunciation: clause.Denunciation{Implied: bilateral.Yes}}},
		{"no clause recorded", "2014-06-01", "2014-06-01", clause.Clauses{}},
	} {
		c := clock.New(between(tt.cs, inForce("2010-01-01"), stated(tt.stated)), clause.View{})
		s := c.InForce(day("2020-01-01"))
		if s.Truth != bilateral.No || s.Before.String() != tt.ends || s.Reason != clock.ReasonDenounced {
			t.Errorf("%s: %s, want the end on %s", tt.name, inWords(s), tt.ends)
		}
	}
	silent := clock.New(between(clause.Clauses{Silent: []clause.Topic{clause.TopicDenunciation}}, inForce("2010-01-01"), stated("2014-06-01")), clause.View{})
	if s := silent.InForce(day("2020-01-01")); s.Truth != bilateral.Yes {
		t.Errorf("a text that is silent: %s, want in force", inWords(s))
	}
}

// A notice is withdrawn by who gave it before it has effect (VCLT article 68 by analogy),
// or as the clause says.
func TestWithdrawal(t *testing.T) {
	withdrawal := func(w clause.Withdrawal) clause.Clauses {
		return clause.Clauses{Denunciation: clause.Denunciation{Effect: afterAYear.Effect, Withdrawal: w}}
	}
	given := named("n", act("notice-given", "2015-01-01", country.BY))
	byConsent, before := withdrawal(clause.WithdrawalByConsent), withdrawal(clause.WithdrawalBeforeEffect)
	const (
		ended = "no, 2010-01-01 to 2016-01-01, denounced"
		goes  = "yes, 2010-01-01 to , as-published"
		open  = "unknown, 2010-01-01 to [2016-01-01..], denounced"
	)
	for _, tt := range []struct {
		name string
		cs   clause.Clauses
		acts []agreement.Act
		want string
	}{
		{"by consent, and one alone", byConsent, []agreement.Act{withdrawing("2015-03-01", country.BY)}, open},
		{"by consent, and both", byConsent, []agreement.Act{withdrawing("2015-03-01", country.BY, country.AZ)}, goes},
		{"by consent, by nobody by name", byConsent, []agreement.Act{withdrawing("2015-03-01")}, goes},
		{"by consent, too late", byConsent, []agreement.Act{withdrawing("2016-01-01", country.BY)}, ended},
		{"before effect, by one alone", before, []agreement.Act{withdrawing("2015-12-31", country.BY)}, goes},
		{"before effect, too late", before, []agreement.Act{withdrawing("2016-01-01", country.BY)}, ended},
		{"on a day not known", before, []agreement.Act{withdrawing("", country.BY)}, open},
		{"by another", before, []agreement.Act{withdrawing("2015-03-01", country.AZ)}, ended},
		{"by another and then by its author", before, []agreement.Act{withdrawing("2015-03-01", country.AZ), withdrawing("2015-04-01", country.BY)}, goes},
		{"by one that is no party", before, []agreement.Act{withdrawing("2015-03-01", country.RU)}, ended},
		{"excluded", withdrawal(clause.WithdrawalExcluded), []agreement.Act{withdrawing("2015-03-01", country.BY)}, ended},
		{"not at all", before, nil, ended},
	} {
		a := between(tt.cs, append([]agreement.Act{inForce("2010-01-01"), given}, tt.acts...)...)
		s := clock.New(a, clause.View{}).InForce(day("2017-01-01"))
		if diff := cmp.Diff(tt.want, inWords(s)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
	twoNotices := between(before, inForce("2010-01-01"), given, named("m", act("notice-given", "2015-06-01", country.BY)), withdrawing("2015-07-01", country.BY))
	if s := clock.New(twoNotices, clause.View{}).InForce(day("2017-01-01")); s.Before.String() != "2016-06-01" {
		t.Errorf("the first of two notices is withdrawn: %s, want the end of the second", inWords(s))
	}
	noID := between(before, inForce("2010-01-01"), act("notice-given", "2015-01-01", country.BY), withdrawing("2015-07-01", country.BY))
	if s := clock.New(noID, clause.View{}).InForce(day("2017-01-01")); inWords(s) != ended {
		t.Errorf("a withdrawal of another notice: %s, want %s", inWords(s), ended)
	}
}

// A withdrawal of a notice under no recorded clause, or on a ground of Part V, whose
// effect may have come before it, settles nothing.
func TestWithdrawalOfUnclearNotice(t *testing.T) {
	given := named("n", act("notice-given", "2015-01-01", country.BY))
	for name, a := range map[string]*agreement.Agreement{
		"no clause recorded": between(clause.Clauses{}, inForce("2010-01-01"), given, withdrawing("2015-03-01", country.BY)),
		"on a ground":        between(clause.Clauses{Silent: []clause.Topic{clause.TopicDenunciation}}, inForce("2010-01-01"), onGround(given), withdrawing("2015-03-01", country.BY)),
	} {
		if s := clock.New(a, clause.View{}).InForce(day("2016-01-01")); s.Truth != bilateral.Unknown {
			t.Errorf("%s: %s, want unknown", name, inWords(s))
		}
	}
	early := between(clause.Clauses{}, inForce("2010-01-01"), given, withdrawing("2014-12-31", country.BY))
	if s := clock.New(early, clause.View{}).InForce(day("2016-01-01")); s.Truth != bilateral.Yes {
		t.Errorf("withdrawn before it came: %s, want in force", inWords(s))
	}
}
