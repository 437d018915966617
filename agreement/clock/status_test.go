package clock_test

import (
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// The status uses the acts up to the day of its question: what is put into force from
// before its signature is not in force by then.
func TestStatusBeforeSignature(t *testing.T) {
	back := clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.Fixed(day("2019-01-01"))}}
	for _, tt := range []struct {
		name string
		a    *agreement.Agreement
		on   string
		want clock.Status
	}{
		{"nothing is done yet", between(back, act("signed", "2020-01-01")), "2019-06-01", clock.StatusExpected},
		{"the text is agreed", between(back, act("agreed", "2018-01-01"), act("signed", "2020-01-01")), "2019-06-01", clock.StatusPending},
		{"one has signed", between(back, act("signed", "2018-01-01", country.AZ), act("signed", "2020-01-01", country.BY)), "2019-06-01", clock.StatusPending},
		{"both have signed", between(back, act("signed", "2018-01-01", country.AZ), act("signed", "2018-06-01", country.BY)), "2019-06-01", clock.StatusInForce},
		{"on the day of the signature", between(back, act("agreed", "2018-01-01"), act("signed", "2020-01-01")), "2020-01-01", clock.StatusInForce},
	} {
		if got := clock.New(tt.a, clause.View{}).Status(day(tt.on)); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

// A month or a year in which an answer turns has none, for the reason of the turn.
func TestCoarseDay(t *testing.T) {
	tt := stateTest{"a fixed term", between(clause.Clauses{Duration: fixedTerm}, inForce("2010-06-15")), clause.View{}, "in-force", map[string]string{
		"2009":    "no, 2010-06-15 to 2015-06-15, not-yet",
		"2010":    "unknown, 2010-06-15 to 2015-06-15, as-published",
		"2010-05": "no, 2010-06-15 to 2015-06-15, not-yet",
		"2011":    "yes, 2010-06-15 to 2015-06-15, as-published",
		"2015":    "unknown, 2010-06-15 to 2015-06-15, expired",
		"2015-06": "unknown, 2010-06-15 to 2015-06-15, expired",
		"2015-07": "no, 2010-06-15 to 2015-06-15, expired",
	}}
	tt.run(t)
	revived := stateTest{"a revival", between(clause.Clauses{}, inForce("2010-01-01"), stating("ended", "2012-01-01"), act("revived", "2015-06-15")), clause.View{}, "in-force", map[string]string{
		"2014":    "no, 2010-01-01 to 2012-01-01, ended",
		"2015-05": "no, 2010-01-01 to 2012-01-01, ended",
		"2015-07": "yes, 2015-06-15 to , revived",
	}}
	revived.run(t)
	for _, on := range []string{"2015", "2015-06"} {
		if s := clock.New(revived.a, revived.view).InForce(day(on)); s.Truth != bilateral.Unknown || s.Since.String() != "2015-06-15" || s.Reason != clock.ReasonRevived {
			t.Errorf("in %s: %s, want unknown, since the revival", on, inWords(s))
		}
	}
	twoDoubts := stateTest{"two doubts", between(clause.Clauses{}, inForce("2010-06"), act("notice-given", "2010-09-01", country.BY)), clause.View{}, "in-force", map[string]string{
		"2010-08": "yes, [2010-06-01..2010-06-30] to [2010-09-01..], as-published",
		"2010":    "unknown, [2010-06-01..2010-06-30] to [2010-09-01..], as-published",
		"2010-09": "unknown, [2010-06-01..2010-06-30] to [2010-09-01..], not-recorded",
	}}
	twoDoubts.run(t)
}

// The sentence of a standing names the axis that it is about.
func TestStandingAxis(t *testing.T) {
	survival := clause.Clauses{Survival: clause.Clause{Ends: clause.YearsAfter(5, clause.On(clause.Last(clause.TriggerKindEnded)))}}
	for axis, a := range map[string]*agreement.Agreement{
		"provisional": between(clause.Clauses{EntryIntoForce: onNotes}, act("provisionally-applied", "2010-01-01")),
		"suspended":   between(clause.Clauses{}, inForce("2010-01-01"), act("suspended", "2011-01-01")),
		"surviving":   between(survival, inForce("2010-01-01"), stating("ended", "2011-01-01")),
	} {
		if why := compact(clock.New(a, clause.View{}).Standing(day("2012-01-01")).Why); !strings.Contains(why, `"`+axis+`"`) {
			t.Errorf("%s: %s", axis, why)
		}
	}
}

// What is said of durations and successors, by its code.
func TestStatementsSaid(t *testing.T) {
	then := clause.Duration{Kind: clause.DurationKindThenIndefinite, Initial: clause.LengthOf(5, clause.UnitYear)}
	later := clause.Duration{Kind: "sunset"}
	gone := func(acts ...agreement.Act) *agreement.Agreement {
		return among([]country.Code{country.AT, country.CSHH}, clause.Clauses{}, append([]agreement.Act{inForce("1980-01-01")}, acts...)...)
	}
	confirmed := act("succession-confirmed", "1993-05-01", country.SK)
	for _, tt := range []struct {
		a    *agreement.Agreement
		view clause.View
		on   string
		want string
	}{
		{between(clause.Clauses{Duration: then}, inForce("2010-01-01")), clause.View{}, "2012-01-01", "then-indefinite"},
		{between(clause.Clauses{Duration: later}, inForce("2010-01-01")), clause.View{}, "2012-01-01", "duration-not-known"},
		{gone(confirmed), clause.View{Party: "SK"}, "1995-01-01", "bound"},
		{gone(confirmed, stating("ended", "1999-01-01")), clause.View{Party: "SK"}, "1995-01-01", "bound-to"},
		{gone(confirmed, stating("ended", "1999-01-01")), clause.View{Party: "SK"}, "1999-01-01", "not-bound"},
		{gone(confirmed), clause.View{Party: "SK"}, "1992-01-01", "not-bound"},
	} {
		x := clock.New(tt.a, tt.view).Explain(clock.AxisBound, day(tt.on))
		found := false
		for _, part := range [][]clause.Statement{x.Rule, x.Conclusion} {
			for _, s := range part {
				found = found || s.Code == tt.want
			}
		}
		if !found {
			t.Errorf("%s is not said:\n%s", tt.want, x.English())
		}
	}
}

// An agreement that only one of several accepted has no milestone of force, even once that
// one gave notice.
func TestOnlyOneOfSeveral(t *testing.T) {
	own := clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.DaysAfter(30, clause.On(clause.Own(clause.TriggerKindDeposited)))}, Denunciation: afterAYear}
	c := clock.New(three(own, act("deposited", "2010-01-01", country.AZ), act("notice-given", "2012-01-01", country.AZ)), clause.View{})
	for m := range c.Timeline() {
		if m.Kind == clock.MilestoneKindEnteredIntoForce || m.Kind == clock.MilestoneKindEnded {
			t.Errorf("%+v", m)
		}
	}
	if s := c.InForce(day("2011-01-01")); s.Truth != bilateral.No {
		t.Errorf("with one party it is in force: %s", inWords(s))
	}
}

// A library has other agreements, and sources with the day of their publication.
type library struct {
	others
	published map[bilateral.ID]bilateral.Date
}

func (l library) Published(source bilateral.ID) bilateral.Date { return l.published[source] }

// An act without a date happened at the latest on the day on which the first of its
// sources was published.
func TestPublicationBoundsAct(t *testing.T) {
	ended := act("ended", "")
	ended.Evidence = []bilateral.Evidence{{Source: "late"}, {Source: "early"}, {Source: "later"}}
	a := between(clause.Clauses{}, inForce("2010-01-01"), ended)
	view := clause.View{Others: library{published: map[bilateral.ID]bilateral.Date{"late": day("2016-01-01"), "early": day("2015-01-01"), "later": day("2017-01-01")}}}
	s := clock.New(a, view).InForce(day("2015-06-01"))
	if diff := cmp.Diff("no", truth(s.Truth)); diff != "" {
		t.Errorf("after the first publication (-want +got):\n%s", diff)
	}
	if s := clock.New(a, view).InForce(day("2014-06-01")); s.Truth != bilateral.Unknown {
		t.Errorf("before the first publication: %s, want unknown", inWords(s))
	}
	for known, want := range map[string]bilateral.Truth{"2014-12-31": bilateral.Yes, "2015-01-01": bilateral.No} {
		view.Known = day(known)
		if s := clock.New(a, view).InForce(day("2015-06-01")); s.Truth != want {
			t.Errorf("as known on %s: %s, want %s", known, inWords(s), truth(want))
		}
	}
}

// An act of a kind of a later release leaves the acts beside it and what was before it, and
// one about a part leaves the whole.
func TestActOfLaterRelease(t *testing.T) {
	tests := []stateTest{
		{"recorded first", between(clause.Clauses{}, act("blessed", "2012-01-01"), inForce("2010-01-01")), clause.View{}, "in-force", map[string]string{
			"2009-12-31": "no, 2010-01-01 to , not-yet",
			"2011-12-31": "yes, 2010-01-01 to , as-published",
			"2012-01-01": "unknown, 2010-01-01 to , unknown-code",
		}},
		{"two of them", between(clause.Clauses{}, act("blessed", "2014-01-01"), act("blessed", "2012-01-01"), inForce("2010-01-01")), clause.View{}, "in-force", map[string]string{
			"2011-12-31": "yes, 2010-01-01 to , as-published",
			"2012-01-01": "unknown, 2010-01-01 to , unknown-code",
		}},
		{"without a date", between(clause.Clauses{}, inForce("2010-01-01"), act("blessed", "")), clause.View{}, "in-force", map[string]string{
			"2009-12-31": "unknown, 2010-01-01 to , unknown-code",
			"2012-01-01": "unknown, 2010-01-01 to , unknown-code",
		}},
		{"about a part", between(clause.Clauses{}, about("Article 5", act("blessed", "2012-01-01")), inForce("2010-01-01")), clause.View{}, "in-force", map[string]string{
			"2012-01-01": "yes, 2010-01-01 to , as-published",
		}},
		{"not known yet", between(clause.Clauses{}, act("blessed", "2012-01-01"), inForce("2010-01-01")), clause.View{Known: day("2011-12-31")}, "in-force", map[string]string{
			"2012-01-01": "yes, 2010-01-01 to , as-published",
		}},
		{"after what was voided", between(clause.Clauses{}, named("n", act("ended", "2011-01-01")), agreement.Act{Kind: "voided", Of: "n", Date: day("2011-02-01")}, inForce("2010-01-01")), clause.View{}, "in-force", map[string]string{
			"2012-01-01": "yes, 2010-01-01 to , as-published",
		}},
	}
	for i := range tests {
		tests[i].run(t)
	}
}
