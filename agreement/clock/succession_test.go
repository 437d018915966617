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

// TestSuccession: a successor is bound if it confirmed that it is, from the succession on
// or from the day that it states, and one that declined is not.
func TestSuccession(t *testing.T) {
	confirmed := func(on string, by country.Code) agreement.Act { return act("succession-confirmed", on, by) }
	declined := func(on string, by country.Code) agreement.Act {
		a := confirmed(on, by)
		a.Declined = bilateral.Yes
		return a
	}
	from := confirmed("1993-05-01", country.SK)
	from.TakesEffect = day("1994-01-01")
	tests := []stateTest{
		{"confirmed, from the succession on", czechoslovak(confirmed("1993-05-01", country.SK)), clause.View{Party: "SK"}, "bound", map[string]string{
			"1992-12-31": "no, 1993-01-01 to , not-yet",
			"1993-01-01": "yes, 1993-01-01 to , succeeded",
		}},
		{"confirmed, from a day that it states", czechoslovak(from), clause.View{Party: "SK"}, "bound", map[string]string{
			"1993-12-31": "no, 1994-01-01 to , not-yet",
			"1994-01-01": "yes, 1994-01-01 to , succeeded",
		}},
		{"the other is only presumed", czechoslovak(confirmed("1993-05-01", country.SK)), clause.View{Party: "CZ"}, "bound", map[string]string{
			"1994-01-01": "unknown, 1993-01-01 to , presumed",
		}},
		{"declined", czechoslovak(declined("1993-05-01", country.SK)), clause.View{Party: "SK"}, "bound", map[string]string{
			"1994-01-01": "no,  to , declined",
		}},
		{"the one that is gone", czechoslovak(confirmed("1993-05-01", country.SK)), clause.View{Party: "CSHH"}, "bound", map[string]string{
			"1992-12-31": "yes, 1980-01-01 to 1993-01-01, as-published",
			"1993-01-01": "no, 1980-01-01 to 1993-01-01, gone",
		}},
		{"as a whole, nothing recorded", czechoslovak(), clause.View{}, "in-force", map[string]string{
			"1992-12-31": "yes, 1980-01-01 to [1993-01-01..], as-published",
			"1994-01-01": "unknown, 1980-01-01 to [1993-01-01..], presumed",
		}},
		{"as a whole, one confirmed", czechoslovak(confirmed("1993-05-01", country.SK)), clause.View{}, "in-force", map[string]string{
			"1994-01-01": "yes, 1980-01-01 to , as-published",
		}},
		{"as a whole, one declined", czechoslovak(declined("1993-05-01", country.SK)), clause.View{}, "in-force", map[string]string{
			"1994-01-01": "unknown, 1980-01-01 to [1993-01-01..], presumed",
		}},
		{"as a whole, both declined", czechoslovak(declined("1993-05-01", country.SK), declined("1993-05-01", country.CZ)), clause.View{}, "in-force", map[string]string{
			"1994-01-01": "no, 1980-01-01 to 1993-01-01, gone",
		}},
		{"as a whole, one declined and one confirmed", czechoslovak(declined("1993-05-01", country.SK), confirmed("1993-05-01", country.CZ)), clause.View{}, "in-force", map[string]string{
			"1994-01-01": "yes, 1980-01-01 to , as-published",
		}},
		{"no successor of a party", czechoslovak(), clause.View{Party: "PL"}, "bound", map[string]string{
			"1994-01-01": "no,  to , not-a-party",
		}},
		{"an organization", czechoslovak(), clause.View{Party: "some-org"}, "bound", map[string]string{
			"1994-01-01": "no,  to , not-a-party",
		}},
	}
	for i := range tests {
		tests[i].run(t)
	}
	over := clock.New(czechoslovak(stating("ended", "1990-01-01"), confirmed("1993-05-01", country.SK)), clause.View{Party: "SK"})
	if s := over.Assess(day("1994-01-01")).Bound; s.Truth != bilateral.No {
		t.Errorf("bound to what had ended before the succession: %s", inWords(s))
	}

	if got := timeline(over, 9); len(got) != 1 || got[0] != "succeeded 1993-05-01 yes, act 3, SK" {
		t.Errorf("milestones for one that came after the end: %q", got)
	}
	again := clock.New(czechoslovak(stating("ended", "1990-01-01"), act("revived", "1992-01-01"), confirmed("1993-05-01", country.SK)), clause.View{Party: "SK"})
	for on, want := range map[string]string{"1992-12-31": "no, 1993-01-01 to , not-yet", "1993-01-01": "yes, 1993-01-01 to , succeeded"} {
		if got := inWords(again.Assess(day(on)).Bound); got != want {
			t.Errorf("revived before the succession, on %s: %s, want %s", on, got, want)
		}
	}

	c := clock.New(czechoslovak(declined("1993-05-01", country.SK), confirmed("1993-06-01", country.CZ)), clause.View{})
	want := []string{"entered-into-force 1980-01-01 yes", "declined 1993-05-01 yes, act 2, SK", "succeeded 1993-06-01 yes, act 3, CZ"}
	if diff := cmp.Diff(want, timeline(c, 9)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// One that is not a party is told so, by article 34.
func TestExplainStranger(t *testing.T) {
	for _, party := range []string{"RU", "some-org"} {
		c := clock.New(between(clause.Clauses{}, inForce("2010-01-01")), clause.View{Party: party})
		x := c.Explain(clock.AxisBound, day("2012-01-01"))
		if len(x.Article) != 1 || len(x.Rule) != 1 || len(x.Dates) != 1 || len(x.Conclusion) != 1 || x.Article[0].Code != "law-not-bound" || x.Rule[0].Code != "third-party" || x.Dates[0].Code != "no-dates" || x.Conclusion[0].Code != "not-a-party" {
			t.Errorf("%s: %s", party, x.English())
		}
	}
}

// The succession of one of several parties goes on with it for its successor.
func TestSuccessionOfSeveral(t *testing.T) {
	a := among([]country.Code{country.AT, country.HU, country.CSHH}, clause.Clauses{Denunciation: afterAYear}, inForce("1980-01-01"),
		act("succession-confirmed", "1993-05-01", country.SK), act("notice-given", "1999-01-01", country.HU))
	tests := []stateTest{
		{"for the successor", a, clause.View{Party: "SK"}, "bound", map[string]string{
			"1992-12-31": "no, 1993-01-01 to , not-yet",
			"1993-01-01": "yes, 1993-01-01 to , succeeded",
		}},
		{"as a whole two are left", a, clause.View{}, "in-force", map[string]string{
			"1993-06-01": "yes, 1980-01-01 to , as-published",
			"2000-01-01": "yes, 1980-01-01 to , as-published",
		}},
		{"for the one that left", a, clause.View{Party: "HU"}, "bound", map[string]string{
			"1999-12-31": "yes, 1980-01-01 to 2000-01-01, as-published",
			"2000-01-01": "no, 1980-01-01 to 2000-01-01, denounced",
		}},
		{"for the one that is gone", a, clause.View{Party: "CSHH"}, "bound", map[string]string{
			"1993-01-01": "no, 1980-01-01 to 1993-01-01, gone",
		}},
	}
	for i := range tests {
		tests[i].run(t)
	}
}
