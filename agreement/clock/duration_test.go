package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// extendedTo makes an extension until a last day in force.
func extendedTo(on, until string) agreement.Act {
	a := act("extended", on)
	if until != "" {
		a.Until = day(until)
	}
	return a
}

// TestDuration: how long an agreement is in force by its clause on duration.
func TestDuration(t *testing.T) {
	notified := act("notified", "2011-03-01")
	from := fixedTerm
	from.From = clause.On(clause.Last(clause.TriggerKindNotified))
	lastDay := fixedTerm
	lastDay.EndDay = clause.EndDayLastDayInForce
	twice := renewed
	twice.Renewals = 2
	until := clause.Duration{Kind: clause.DurationKindUntil, Until: clause.Fixed(day("2014-12-31"))}
	untilOutside, untilLast := until, until
	untilOutside.EndDay, untilLast.EndDay = clause.EndDayFirstDayOutside, clause.EndDayLastDayInForce
	untilEvent := clause.Duration{Kind: clause.DurationKindUntil, Until: clause.YearsAfter(1, clause.On(clause.Last(clause.TriggerKindNotified)))}
	then := clause.Duration{Kind: clause.DurationKindThenIndefinite, Initial: clause.LengthOf(5, clause.UnitYear)}
	later := clause.Duration{Kind: "sunset", Initial: clause.LengthOf(5, clause.UnitYear)}
	laterDay := fixedTerm
	laterDay.EndDay = "at-noon"
	laterLength := fixedTerm
	laterLength.Initial.Unit = "moon"
	made := func(d clause.Duration, acts ...agreement.Act) *agreement.Agreement {
		return between(clause.Clauses{Duration: d}, append([]agreement.Act{inForce("2010-01-01")}, acts...)...)
	}
	tests := []stateTest{
		{"a fixed term", made(fixedTerm), clause.View{}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to 2015-01-01, as-published",
			"2015-01-01": "no, 2010-01-01 to 2015-01-01, expired",
		}},
		{"whose last day is in force", made(lastDay), clause.View{}, "in-force", map[string]string{
			"2015-01-01": "yes, 2010-01-01 to 2015-01-02, as-published",
			"2015-01-02": "no, 2010-01-01 to 2015-01-02, expired",
		}},
		{"counted from an event", made(from, notified), clause.View{}, "in-force", map[string]string{
			"2016-02-29": "yes, 2010-01-01 to 2016-03-01, as-published",
			"2016-03-01": "no, 2010-01-01 to 2016-03-01, expired",
		}},
		{"renewed twice at most", made(twice), clause.View{}, "in-force", map[string]string{
			"2024-12-31": "yes, 2010-01-01 to 2025-01-01, as-published",
			"2025-01-01": "no, 2010-01-01 to 2025-01-01, expired",
		}},
		{"renewed without limit", made(renewed), clause.View{}, "in-force", map[string]string{
			"2400-01-01": "yes, 2010-01-01 to , as-published",
		}},
		{"a term and then indefinite", made(then), clause.View{}, "in-force", map[string]string{
			"2020-01-01": "yes, 2010-01-01 to , as-published",
		}},
		{"until a day of either kind", made(until), clause.View{}, "in-force", map[string]string{
			"2014-12-30": "yes, 2010-01-01 to [2014-12-31..2015-01-01], as-published",
			"2014-12-31": "unknown, 2010-01-01 to [2014-12-31..2015-01-01], expired",
			"2015-01-01": "no, 2010-01-01 to [2014-12-31..2015-01-01], expired",
		}},
		{"until the first day outside", made(untilOutside), clause.View{}, "in-force", map[string]string{
			"2014-12-30": "yes, 2010-01-01 to 2014-12-31, as-published",
			"2014-12-31": "no, 2010-01-01 to 2014-12-31, expired",
		}},
		{"until the last day in force", made(untilLast), clause.View{}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to 2015-01-01, as-published",
			"2015-01-01": "no, 2010-01-01 to 2015-01-01, expired",
		}},
		{"until after an event that has not happened", made(untilEvent), clause.View{}, "in-force", map[string]string{
			"2020-01-01": "yes, 2010-01-01 to , as-published",
		}},
		{"of a later release", made(later), clause.View{}, "in-force", map[string]string{
			"2009-12-31": "no, 2010-01-01 to [2010-01-01..], not-yet",
			"2020-01-01": "unknown, 2010-01-01 to [2010-01-01..], unknown-code",
		}},
		{"with a kind of day of a later release", made(laterDay), clause.View{}, "in-force", map[string]string{
			"2009-12-31": "no, 2010-01-01 to [2010-01-01..], not-yet",
			"2020-01-01": "unknown, 2010-01-01 to [2010-01-01..], unknown-code",
		}},
		{"with a unit of a later release", made(laterLength), clause.View{}, "in-force", map[string]string{
			"2009-12-31": "no, 2010-01-01 to [2010-01-01..], not-yet",
			"2020-01-01": "unknown, 2010-01-01 to [2010-01-01..], unknown-code",
		}},

		{"extended", made(fixedTerm, extendedTo("2014-06-01", "2017-12-31")), clause.View{}, "in-force", map[string]string{
			"2017-12-31": "yes, 2010-01-01 to 2018-01-01, as-published",
			"2018-01-01": "no, 2010-01-01 to 2018-01-01, expired",
		}},
		{"extended twice, recorded in another order", made(fixedTerm, extendedTo("2017-06-01", "2019-12-31"), extendedTo("2014-06-01", "2017-12-31")), clause.View{}, "in-force", map[string]string{
			"2019-12-31": "yes, 2010-01-01 to 2020-01-01, as-published",
			"2020-01-01": "no, 2010-01-01 to 2020-01-01, expired",
		}},
		{"an extension to an earlier day shortens nothing", made(fixedTerm, extendedTo("2012-06-01", "2013-12-31")), clause.View{}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to 2015-01-01, as-published",
		}},
		{"extended for a time not stated", made(fixedTerm, extendedTo("2014-06-01", "")), clause.View{}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to [2015-01-01..], as-published",
			"2015-01-01": "unknown, 2010-01-01 to [2015-01-01..], expired",
		}},
		{"extended on the day after", made(fixedTerm, extendedTo("2015-01-01", "2017-12-31")), clause.View{}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to 2015-01-01, as-published",
			"2016-01-01": "unknown, 2015-01-01 to 2018-01-01, late-extension",
			"2018-01-01": "no, 2015-01-01 to 2018-01-01, expired",
		}},
		{"extended on its last day", made(fixedTerm, extendedTo("2014-12-31", "2017-12-31")), clause.View{}, "in-force", map[string]string{
			"2016-01-01": "yes, 2010-01-01 to 2018-01-01, as-published",
		}},
		{"extended late and given up", between(clause.Clauses{Duration: fixedTerm, Denunciation: afterAYear}, inForce("2010-01-01"), extendedTo("2015-06-01", "2019-12-31"), act("notice-given", "2016-03-01", country.BY)), clause.View{}, "in-force", map[string]string{
			"2017-02-28": "unknown, 2015-06-01 to 2017-03-01, late-extension",
			"2017-03-01": "no, 2015-06-01 to 2017-03-01, denounced",
		}},
		{"an indefinite one is not extended", made(clause.Duration{Kind: clause.DurationKindIndefinite}, extendedTo("2012-06-01", "2013-12-31")), clause.View{}, "in-force", map[string]string{
			"2014-01-01": "yes, 2010-01-01 to , as-published",
		}},
	}
	for i := range tests {
		tests[i].run(t)
	}
}

// The terms of several parties are counted from the entry into force of the agreement,
// which is that of the second, in whatever order the parties are listed.
func TestTermOfSeveralParties(t *testing.T) {
	entered := func(on string, by country.Code) agreement.Act { return act("entered-into-force", on, by) }
	want := map[string]string{
		"2010-05-31": "no, 2010-06-01 to 2015-06-01, not-yet",
		"2010-06-01": "yes, 2010-06-01 to 2015-06-01, as-published",
		"2015-05-31": "yes, 2010-06-01 to 2015-06-01, as-published",
		"2015-06-01": "no, 2010-06-01 to 2015-06-01, expired",
	}
	days := []string{"2012-01-01", "2010-01-01", "2010-06-01"}
	states := []country.Code{country.AZ, country.BY, country.KZ}
	for _, order := range [][3]int{{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}} {
		var acts []agreement.Act
		for i, j := range order {
			acts = append(acts, entered(days[j], states[i]))
		}
		tt := stateTest{"", three(clause.Clauses{Duration: fixedTerm}, acts...), clause.View{}, "in-force", want}
		tt.run(t)
	}
}

// A renewed agreement has a milestone for each term, up to its end.
func TestRenewals(t *testing.T) {
	twice := renewed
	twice.Renewals = 2
	lastDay := renewed
	lastDay.EndDay = clause.EndDayLastDayInForce
	notice := act("notice-given", "2019-03-01", country.BY)
	tests := []struct {
		name string
		a    *agreement.Agreement
		most int
		want []string
	}{
		{"without limit", between(clause.Clauses{Duration: renewed}, inForce("2010-01-01")), 4, []string{
			"entered-into-force 2010-01-01 yes", "renewed 2015-01-01 yes, term 2", "renewed 2020-01-01 yes, term 3", "renewed 2025-01-01 yes, term 4"}},
		{"twice at most", between(clause.Clauses{Duration: twice}, inForce("2010-01-01")), 9, []string{
			"entered-into-force 2010-01-01 yes", "renewed 2015-01-01 yes, term 2", "renewed 2020-01-01 yes, term 3", "ended 2025-01-01 yes"}},
		{"from the day after the last of a term", between(clause.Clauses{Duration: lastDay}, inForce("2010-01-01")), 2, []string{
			"entered-into-force 2010-01-01 yes", "renewed 2015-01-02 yes, term 2"}},
		{"up to the notice", between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, inForce("2010-01-01"), notice), 9, []string{
			"entered-into-force 2010-01-01 yes", "renewed 2015-01-01 yes, term 2", "notice 2019-03-01 yes, act 2, BY", "ended 2020-01-01 yes, act 2, BY"}},
		{"on the ground of a breach it may have ended", between(clause.Clauses{Duration: renewed}, inForce("2010-01-01"), onGround(act("terminated", "2016-03-01", country.BY))), 5, []string{
			"entered-into-force 2010-01-01 yes", "renewed 2015-01-01 yes, term 2", "ended [2016-03-01..] unknown, act 2, BY", "renewed 2020-01-01 unknown, term 3", "renewed 2025-01-01 unknown, term 4"}},
		{"again after a revival", between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, inForce("2010-01-01"), act("notice-given", "2014-03-01", country.BY), act("revived", "2017-01-01")), 6, []string{
			"entered-into-force 2010-01-01 yes", "notice 2014-03-01 yes, act 2, BY", "ended 2015-01-01 yes, act 2, BY", "revived 2017-01-01 yes, act 3", "renewed 2022-01-01 yes, term 2", "renewed 2027-01-01 yes, term 3"}},
		{"not before it is in force", between(clause.Clauses{EntryIntoForce: onNotes, Duration: renewed}, act("signed", "2010-01-01")), 5, []string{
			"signed 2010-01-01 yes, act 1"}},
	}
	for _, tt := range tests {
		got := timeline(clock.New(tt.a, clause.View{}), tt.most)
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
