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

// onGround gives an act a ground of Part V of the Convention.
func onGround(a agreement.Act) agreement.Act {
	a.Ground = agreement.GroundBreach
	return a
}

// Of several ends the earliest counts, and what may end an agreement makes it unknown from
// then on.
func TestSeveralEnds(t *testing.T) {
	fixed, covering := clause.Clauses{Duration: fixedTerm}, between(clause.Clauses{}, inForce("2010-01-01"))
	covering.Covers = bilateral.PeriodOf(day("2010-01-01"), day("2014-12-31"))
	indefinite := between(clause.Clauses{Duration: clause.Duration{Kind: clause.DurationKindIndefinite}}, inForce("2010-01-01"))
	indefinite.Covers = covering.Covers
	tests := []stateTest{
		{"by consent before the term", between(fixed, inForce("2010-01-01"), stating("terminated", "2012-03-01")), clause.View{}, "in-force", map[string]string{
			"2012-02-29": "yes, 2010-01-01 to 2012-03-01, as-published",
			"2012-03-01": "no, 2010-01-01 to 2012-03-01, terminated",
		}},
		{"by consent after the term", between(fixed, inForce("2010-01-01"), stating("terminated", "2016-03-01")), clause.View{}, "in-force", map[string]string{
			"2015-01-01": "no, 2010-01-01 to 2015-01-01, expired",
		}},
		{"by consent on the day of the term", between(fixed, inForce("2010-01-01"), stating("terminated", "2015-01-01")), clause.View{}, "in-force", map[string]string{
			"2015-01-01": "no, 2010-01-01 to 2015-01-01, expired",
		}},
		{"two notices", between(clause.Clauses{Denunciation: afterAYear}, inForce("2010-01-01"), act("notice-given", "2012-05-01", country.BY), act("notice-given", "2012-02-01", country.AZ)), clause.View{}, "in-force", map[string]string{
			"2013-01-31": "yes, 2010-01-01 to 2013-02-01, as-published",
			"2013-02-01": "no, 2010-01-01 to 2013-02-01, denounced",
		}},
		{"a ground before the term", between(fixed, inForce("2010-01-01"), onGround(act("terminated", "2012-03-01", country.BY))), clause.View{}, "in-force", map[string]string{
			"2012-02-29": "yes, 2010-01-01 to [2012-03-01..2015-01-01], as-published",
			"2012-03-01": "unknown, 2010-01-01 to [2012-03-01..2015-01-01], ground",
			"2015-01-01": "no, 2010-01-01 to [2012-03-01..2015-01-01], ground",
		}},
		{"a ground after the term", between(fixed, inForce("2010-01-01"), onGround(act("terminated", "2016-03-01", country.BY))), clause.View{}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to 2015-01-01, as-published",
			"2016-06-01": "no, 2010-01-01 to 2015-01-01, expired",
		}},
		{"two grounds, the earlier counts", between(clause.Clauses{}, inForce("2010-01-01"), onGround(act("terminated", "2013-03-01", country.BY)), onGround(act("terminated", "2012-03-01", country.AZ))), clause.View{}, "in-force", map[string]string{
			"2012-02-29": "yes, 2010-01-01 to [2012-03-01..], as-published",
			"2012-03-01": "unknown, 2010-01-01 to [2012-03-01..], ground",
			"2013-03-01": "unknown, 2010-01-01 to [2012-03-01..], ground",
		}},
		{"a ground, and then by consent", between(clause.Clauses{}, inForce("2010-01-01"), onGround(act("terminated", "2012-03-01", country.BY)), stating("terminated", "2014-01-01")), clause.View{}, "in-force", map[string]string{
			"2012-02-29": "yes, 2010-01-01 to [2012-03-01..2014-01-01], as-published",
			"2013-01-01": "unknown, 2010-01-01 to [2012-03-01..2014-01-01], ground",
			"2014-01-01": "no, 2010-01-01 to [2012-03-01..2014-01-01], ground",
		}},
		{"a ground and by consent on one day", between(clause.Clauses{}, inForce("2010-01-01"), onGround(act("terminated", "2012-03-01", country.BY)), stating("terminated", "2012-03-01")), clause.View{}, "in-force", map[string]string{
			"2012-02-29": "yes, 2010-01-01 to 2012-03-01, as-published",
			"2012-03-01": "no, 2010-01-01 to 2012-03-01, terminated",
		}},
		{"by consent and a ground on one day", between(clause.Clauses{}, inForce("2010-01-01"), stating("terminated", "2012-03-01"), onGround(act("terminated", "2012-03-01", country.BY))), clause.View{}, "in-force", map[string]string{
			"2012-03-01": "no, 2010-01-01 to 2012-03-01, terminated",
		}},
		{"by consent, and a ground on the day after", between(clause.Clauses{}, inForce("2010-01-01"), stating("terminated", "2012-03-01"), onGround(act("terminated", "2012-03-02", country.BY))), clause.View{}, "in-force", map[string]string{
			"2012-03-01": "no, 2010-01-01 to 2012-03-01, terminated",
		}},
		{"two published ends", between(clause.Clauses{}, inForce("2010-01-01"), stating("ended", "2014-03-01"), stating("ended", "2012-03-01")), clause.View{}, "in-force", map[string]string{
			"2012-02-29": "yes, 2010-01-01 to 2012-03-01, as-published",
			"2012-03-01": "no, 2010-01-01 to 2012-03-01, ended",
		}},
		{"a published end before the term", between(fixed, inForce("2010-01-01"), stating("ended", "2013-01-01")), clause.View{}, "in-force", map[string]string{
			"2013-01-01": "no, 2010-01-01 to 2013-01-01, ended",
		}},
		{"a published end after the term", between(fixed, inForce("2010-01-01"), stating("ended", "2017-01-01")), clause.View{}, "in-force", map[string]string{
			"2016-12-31": "yes, 2010-01-01 to 2017-01-01, as-published",
			"2017-01-01": "no, 2010-01-01 to 2017-01-01, ended",
		}},
		{"a published end with the term, to the month", between(fixed, inForce("2010-01-01"), stating("ended", "2015-01")), clause.View{}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to 2015-01-01, as-published",
			"2015-01-01": "no, 2010-01-01 to 2015-01-01, expired",
		}},
		{"a published end that says the last day", between(clause.Clauses{}, inForce("2010-01-01"), untilDay(act("ended", ""), "2014-12-31")), clause.View{}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to 2015-01-01, as-published",
			"2015-01-01": "no, 2010-01-01 to 2015-01-01, ended",
		}},
		{"a published end of a later period", between(fixed, inForce("2010-01-01"), act("revived", "2016-01-01"), stating("ended", "2018-01-01")), clause.View{}, "in-force", map[string]string{
			"2015-06-01": "no, 2010-01-01 to 2015-01-01, expired",
			"2016-01-01": "yes, 2016-01-01 to 2018-01-01, revived",
			"2018-01-01": "no, 2016-01-01 to 2018-01-01, ended",
		}},
		{"a published end before the revival", between(fixed, inForce("2010-01-01"), act("revived", "2018-01-01"), stating("ended", "2017-01-01")), clause.View{}, "in-force", map[string]string{
			"2016-12-31": "yes, 2010-01-01 to 2017-01-01, as-published",
			"2017-01-01": "no, 2010-01-01 to 2017-01-01, ended",
			"2018-01-01": "yes, 2018-01-01 to 2023-01-01, revived",
		}},
		{"of several, for the one that left before", three(clause.Clauses{Denunciation: afterAYear}, inForce("2010-01-01"), act("notice-given", "2014-01-01", country.AZ), stating("ended", "2018-01-01")), clause.View{Party: "AZ"}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to 2015-01-01, as-published",
			"2015-01-01": "no, 2010-01-01 to 2015-01-01, denounced",
		}},
		{"of several, for another", three(clause.Clauses{Denunciation: afterAYear}, inForce("2010-01-01"), act("notice-given", "2014-01-01", country.AZ), stating("ended", "2018-01-01")), clause.View{Party: "BY"}, "in-force", map[string]string{
			"2017-12-31": "yes, 2010-01-01 to 2018-01-01, as-published",
			"2018-01-01": "no, 2010-01-01 to 2018-01-01, ended",
		}},
		{"of several, published for one", three(clause.Clauses{}, inForce("2010-01-01"), stating("ended", "2018-01-01", country.AZ)), clause.View{Party: "AZ"}, "in-force", map[string]string{
			"2018-01-01": "no, 2010-01-01 to 2018-01-01, ended",
		}},
		{"of several, published for another", three(clause.Clauses{}, inForce("2010-01-01"), stating("ended", "2018-01-01", country.AZ)), clause.View{Party: "BY"}, "in-force", map[string]string{
			"2018-01-01": "yes, 2010-01-01 to , as-published",
		}},
		{"replaced by some of several", three(clause.Clauses{}, inForce("2010-01-01"), stating("replaced", "2018-01-01", country.AZ, country.BY)), clause.View{}, "in-force", map[string]string{
			"2018-01-01": "yes, 2010-01-01 to , as-published",
		}},
		{"the period that it covers ends it", covering, clause.View{}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to 2015-01-01, as-published",
			"2015-01-01": "no, 2010-01-01 to 2015-01-01, expired",
		}},
		{"but not if it is made for an indefinite time", indefinite, clause.View{}, "in-force", map[string]string{
			"2015-01-01": "yes, 2010-01-01 to , as-published",
		}},
	}
	for i := range tests {
		tests[i].run(t)
	}
}

// The first of two notices for one term ends the agreement; the other changes nothing.
func TestFirstNoticeOfTerm(t *testing.T) {
	a := between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, inForce("2010-01-01"),
		act("notice-given", "2014-03-01", country.BY), act("notice-given", "2014-02-01", country.AZ))
	want := []string{
		"notice 2014-02-01 yes, act 3, AZ",
		"notice 2014-03-01 yes, act 2, BY",
		"ended 2015-01-01 yes, act 3, AZ",
	}
	if diff := cmp.Diff(want, timeline(clock.New(a, clause.View{}), 9)[1:]); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A revived agreement had ended by then, even if it is not known by what.
func TestRevivedAfterDoubt(t *testing.T) {
	notice := act("notice-given", "2015-01-01", country.BY)
	tests := []stateTest{
		{"a notice of unknown effect", between(clause.Clauses{}, inForce("2010-01-01"), notice), clause.View{}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to [2015-01-01..], as-published",
			"2020-01-01": "unknown, 2010-01-01 to [2015-01-01..], not-recorded",
		}},
		{"and revived", between(clause.Clauses{}, inForce("2010-01-01"), notice, act("revived", "2020-01-01")), clause.View{}, "in-force", map[string]string{
			"2014-12-31": "yes, 2010-01-01 to [2015-01-01..2020-01-01], as-published",
			"2016-01-01": "unknown, 2010-01-01 to [2015-01-01..2020-01-01], not-recorded",
			"2020-01-01": "yes, 2020-01-01 to , revived",
		}},
	}
	for i := range tests {
		tests[i].run(t)
	}
	want := []string{"notice 2015-01-01 yes, act 2, BY", "ended [2015-01-01..2020-01-01] yes, act 2, BY", "revived 2020-01-01 yes, act 3"}
	if diff := cmp.Diff(want, timeline(clock.New(tests[1].a, clause.View{}), 9)[1:]); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
