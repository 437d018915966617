package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// TestTimeline: the milestones of an agreement in order, with the acts that cause them and
// for whom.
func TestTimeline(t *testing.T) {
	entered := func(on string, by ...country.Code) agreement.Act { return act("entered-into-force", on, by...) }
	given := func(on string, by country.Code) agreement.Act { return act("notice-given", on, by) }
	several := three(clause.Clauses{Denunciation: afterAYear},
		entered("2012-01-01", country.KZ), entered("2010-01-01", country.AZ), entered("2010-06-01", country.BY), given("2014-01-01", country.AZ))
	withdrawn := act("notice-withdrawn", "2014-03-01", country.AZ)
	withdrawn.Of = "n"
	first := given("2014-01-01", country.AZ)
	first.ID = "n"
	own := clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.DaysAfter(30, clause.On(clause.Own(clause.TriggerKindDeposited)))}, Denunciation: afterAYear}
	tests := []struct {
		name string
		a    *agreement.Agreement
		view clause.View
		want []string
	}{
		{"one joins and one leaves", several, clause.View{}, []string{
			"entered-into-force 2010-06-01 yes", "joined 2012-01-01 yes, KZ", "notice 2014-01-01 yes, act 4, AZ", "left 2015-01-01 yes, act 4, AZ"}},
		{"two leave, and with the second it ends", three(clause.Clauses{Denunciation: afterAYear}, inForce("2010-01-01"), given("2014-01-01", country.AZ), given("2015-01-01", country.BY)), clause.View{}, []string{
			"entered-into-force 2010-01-01 yes", "notice 2014-01-01 yes, act 2, AZ", "notice 2015-01-01 yes, act 3, BY", "left 2015-01-01 yes, act 2, AZ", "ended 2016-01-01 yes, act 3, BY"}},
		{"a notice withdrawn", between(clause.Clauses{Denunciation: afterAYear}, inForce("2010-01-01"), first, withdrawn), clause.View{}, []string{
			"entered-into-force 2010-01-01 yes", "notice 2014-01-01 yes, act 2, AZ", "notice-withdrawn 2014-03-01 yes, act 3, AZ"}},
		{"one leaves and comes back", three(own, act("deposited", "2010-01-01"), given("2012-01-01", country.KZ), act("deposited", "2015-01-01", country.KZ)), clause.View{Party: "KZ"}, []string{
			"consent 2010-01-01 yes, act 1", "entered-into-force 2010-01-31 yes", "notice 2012-01-01 yes, act 2, KZ", "ended 2013-01-01 yes, act 2, KZ", "consent 2015-01-01 yes, act 3, KZ", "entered-into-force 2015-01-31 yes"}},
		{"parts", between(clause.Clauses{}, inForce("2010-01-01"), about("Article 5", act("suspended", "2012-01-01")), about("Article 5", act("resumed", "2013-01-01")), about("Article 6", act("signed", "2014-01-01"))), clause.View{}, []string{
			"entered-into-force 2010-01-01 yes", "part 2012-01-01 yes, act 2, Article 5", "part 2013-01-01 yes, act 3, Article 5"}},
		{"suspended and resumed", between(clause.Clauses{}, inForce("2010-01-01"), act("suspended", "2012-01-01"), act("resumed", "2013-01-01")), clause.View{}, []string{
			"entered-into-force 2010-01-01 yes", "suspended 2012-01-01 yes, act 2", "resumed 2013-01-01 yes, act 3"}},
		{"a provision", between(clause.Clauses{Effects: []clause.Clause{{Provision: "taxes", Begins: clause.Fixed(day("2011-01-01")), Ends: clause.Fixed(day("2013-01-01"))}}}, inForce("2010-01-01")), clause.View{}, []string{
			"entered-into-force 2010-01-01 yes", "effect-begins 2011-01-01 yes, taxes", "effect-ends 2013-01-01 yes, taxes"}},
		{"a provision whose time had come too late", between(clause.Clauses{Effects: []clause.Clause{{Provision: "taxes", Begins: clause.Fixed(day("2021-01-01"))}}}, inForce("2010-01-01"), stating("ended", "2020-01-01")), clause.View{}, []string{
			"entered-into-force 2010-01-01 yes", "ended 2020-01-01 yes, act 2"}},
		{"survival", between(clause.Clauses{Survival: clause.Clause{Ends: clause.YearsAfter(2, clause.On(clause.Last(clause.TriggerKindEnded)))}}, inForce("2010-01-01"), stating("ended", "2015-01-01")), clause.View{}, []string{
			"entered-into-force 2010-01-01 yes", "ended 2015-01-01 yes, act 2", "survival-ends 2017-01-01 yes"}},
		{"provisional application", between(clause.Clauses{}, act("provisionally-applied", "2009-06-01"), inForce("2010-01-01")), clause.View{}, []string{
			"provisional-begins 2009-06-01 yes, act 1", "provisional-ends 2010-01-01 yes", "entered-into-force 2010-01-01 yes"}},
		{"an extension", between(clause.Clauses{Duration: fixedTerm}, inForce("2010-01-01"), extendedTo("2014-01-01", "2016-12-31")), clause.View{}, []string{
			"entered-into-force 2010-01-01 yes", "extended 2014-01-01 yes, act 2", "ended 2017-01-01 yes"}},
		{"given up", between(clause.Clauses{EntryIntoForce: onNotes}, act("signed", "2010-01-01"), stating("terminated", "2012-01-01")), clause.View{}, []string{
			"signed 2010-01-01 yes, act 1"}},
	}
	for _, tt := range tests {
		c := clock.New(tt.a, tt.view)
		got := timeline(c, 20)
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
		for n := range got {
			if diff := cmp.Diff(tt.want[:n], append([]string{}, timeline(c, n)...)); diff != "" {
				t.Errorf("%s, the first %d (-want +got):\n%s", tt.name, n, diff)
			}
		}
	}
}

// One of several parties that had left is in again from a new instrument of its own, or
// from an entry into force that is published for it.
func TestReturn(t *testing.T) {
	own := clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.DaysAfter(30, clause.On(clause.Own(clause.TriggerKindDeposited)))}, Denunciation: afterAYear}
	left := []agreement.Act{act("deposited", "2010-01-01"), act("notice-given", "2012-01-01", country.KZ)}
	with := func(acts ...agreement.Act) *agreement.Agreement {
		return three(own, append(append([]agreement.Act{}, left...), acts...)...)
	}
	kz := clause.View{Party: "KZ"}
	tests := []stateTest{
		{"it left", with(), kz, "in-force", map[string]string{
			"2012-12-31": "yes, 2010-01-31 to 2013-01-01, by-clause",
			"2015-01-31": "no, 2010-01-31 to 2013-01-01, denounced",
		}},
		{"and acceded", with(act("deposited", "2015-01-01", country.KZ)), kz, "in-force", map[string]string{
			"2015-01-30": "no, 2010-01-31 to 2013-01-01, denounced",
			"2015-01-31": "yes, 2015-01-31 to , by-clause",
		}},
		{"another acceded", with(act("deposited", "2015-01-01", country.AZ)), kz, "in-force", map[string]string{
			"2015-01-31": "no, 2010-01-31 to 2013-01-01, denounced",
		}},
		{"an instrument about a part", with(about("Chapter II", act("deposited", "2015-01-01", country.KZ))), kz, "in-force", map[string]string{
			"2015-01-31": "no, 2010-01-31 to 2013-01-01, denounced",
		}},
		{"an instrument from before it left", with(act("deposited", "2011-01-01", country.KZ)), kz, "in-force", map[string]string{
			"2015-01-31": "no, 2010-01-31 to 2013-01-01, denounced",
		}},
		{"published for it", with(act("entered-into-force", "2015-03-01", country.KZ)), kz, "in-force", map[string]string{
			"2015-03-01": "yes, 2015-03-01 to , as-published",
		}},
		{"the others went on", with(), clause.View{Party: "AZ"}, "in-force", map[string]string{
			"2015-01-31": "yes, 2010-01-31 to , by-clause",
		}},
		{"as a whole", with(), clause.View{}, "in-force", map[string]string{
			"2015-01-31": "yes, 2010-01-31 to , by-clause",
		}},
	}
	for i := range tests {
		tests[i].run(t)
	}
}
