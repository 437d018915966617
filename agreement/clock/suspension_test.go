package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// TestSuspension: the operation is suspended by consent of all (VCLT article 57(b)), or as
// a clause says (57(a)), for who suspended it and for those that are left alone with it,
// while it is in force.
func TestSuspension(t *testing.T) {
	byClause := clause.Clauses{Suspension: clause.Clause{Begins: clause.On(clause.Last(clause.TriggerKindSuspended)), Article: "Article 9"}}
	later := clause.Clauses{Suspension: clause.Clause{Begins: clause.MonthsAfter(1, clause.On(clause.Last(clause.TriggerKindSuspended)))}}
	force := inForce("2010-01-01")
	entered := func(on string, by ...country.Code) agreement.Act { return act("entered-into-force", on, by...) }
	joining := func() *agreement.Agreement {
		return three(byClause, entered("2010-01-01", country.AZ), entered("2010-01-01", country.BY), entered("2012-05", country.KZ), act("suspended", "2011-01-01", country.BY))
	}
	tests := []stateTest{
		{"by all, and resumed", between(clause.Clauses{}, force, act("suspended", "2011-01-01"), act("resumed", "2012-01-01")), clause.View{}, "suspended", map[string]string{
			"2010-12-31": "no, 2011-01-01 to 2012-01-01, not-yet",
			"2011-01-01": "yes, 2011-01-01 to 2012-01-01, suspended",
			"2011-12-31": "yes, 2011-01-01 to 2012-01-01, suspended",
			"2012-01-01": "no, 2011-01-01 to 2012-01-01, ended",
		}},
		{"until a day", between(clause.Clauses{}, force, untilDay(act("suspended", "2011-01-01"), "2011-12-31")), clause.View{}, "suspended", map[string]string{
			"2011-12-31": "yes, 2011-01-01 to 2012-01-01, suspended",
			"2012-01-01": "no, 2011-01-01 to 2012-01-01, ended",
		}},
		{"until a day, and resumed before", between(clause.Clauses{}, force, untilDay(act("suspended", "2011-01-01"), "2011-12-31"), act("resumed", "2011-06-01")), clause.View{}, "suspended", map[string]string{
			"2011-05-31": "yes, 2011-01-01 to 2011-06-01, suspended",
			"2011-06-01": "no, 2011-01-01 to 2011-06-01, ended",
		}},
		{"by one alone", between(clause.Clauses{}, force, act("suspended", "2011-01-01", country.BY)), clause.View{}, "suspended", map[string]string{
			"2011-06-01": "no,  to , none",
		}},
		{"by one under a clause, for both", between(byClause, force, act("suspended", "2011-01-01", country.BY)), clause.View{Party: "AZ"}, "suspended", map[string]string{
			"2011-06-01": "yes, 2011-01-01 to , suspended",
		}},
		{"by one on a ground", between(clause.Clauses{}, force, onGround(act("suspended", "2011-01-01", country.BY))), clause.View{}, "suspended", map[string]string{
			"2010-12-31": "no, [2011-01-01..] to , not-yet",
			"2011-06-01": "unknown, [2011-01-01..] to , ground",
		}},
		{"resumed by the other", between(byClause, force, act("suspended", "2011-01-01", country.BY), act("resumed", "2012-01-01", country.AZ)), clause.View{}, "suspended", map[string]string{
			"2012-06-01": "yes, 2011-01-01 to , suspended",
		}},
		{"by each, and resumed by one", between(byClause, force, act("suspended", "2011-01-01", country.BY), act("suspended", "2011-03-01", country.AZ), act("resumed", "2012-01-01", country.BY)), clause.View{}, "suspended", map[string]string{
			"2012-06-01": "yes, 2011-01-01 to , suspended",
		}},
		{"by each, and resumed by both", between(byClause, force, act("suspended", "2011-01-01", country.BY), act("suspended", "2011-03-01", country.AZ), act("resumed", "2012-01-01", country.BY), act("resumed", "2013-01-01", country.AZ)), clause.View{}, "suspended", map[string]string{
			"2012-12-31": "yes, 2011-01-01 to 2013-01-01, suspended",
			"2013-01-01": "no, 2011-01-01 to 2013-01-01, ended",
		}},
		{"from a month after", between(later, force, act("suspended", "2011-01-01", country.BY)), clause.View{}, "suspended", map[string]string{
			"2011-01-31": "no, 2011-02-01 to , not-yet",
			"2011-02-01": "yes, 2011-02-01 to , suspended",
		}},
		{"resumed before it has effect", between(later, force, act("suspended", "2011-01-01", country.BY), act("resumed", "2011-01-15", country.BY)), clause.View{}, "suspended", map[string]string{
			"2011-03-01": "no,  to , none",
		}},
		{"and suspended again", between(later, force, act("suspended", "2011-01-01", country.BY), act("resumed", "2011-01-15", country.BY), act("suspended", "2012-01-01", country.BY)), clause.View{}, "suspended", map[string]string{
			"2011-03-01": "no, 2012-02-01 to , not-yet",
			"2012-02-01": "yes, 2012-02-01 to , suspended",
		}},
		{"it states another day", between(later, force, func() agreement.Act {
			a := act("suspended", "2011-01-01", country.BY)
			a.TakesEffect = day("2011-04-01")
			return a
		}()), clause.View{}, "suspended", map[string]string{
			"2011-03-31": "no, 2011-04-01 to , not-yet",
			"2011-04-01": "yes, 2011-04-01 to , suspended",
		}},
		{"before it is in force", between(clause.Clauses{}, force, act("suspended", "2009-01-01")), clause.View{}, "suspended", map[string]string{
			"2010-06-01": "no,  to , none",
		}},
		{"after its end", between(clause.Clauses{}, force, stating("ended", "2011-01-01"), act("suspended", "2012-01-01")), clause.View{}, "suspended", map[string]string{
			"2012-06-01": "no,  to , none",
		}},
		{"it ends with the agreement", between(clause.Clauses{Duration: fixedTerm}, force, act("suspended", "2014-01-01")), clause.View{}, "suspended", map[string]string{
			"2014-12-31": "yes, 2014-01-01 to 2015-01-01, suspended",
			"2015-01-01": "no, 2014-01-01 to 2015-01-01, expired",
		}},
		{"and does not come back with a revival", between(clause.Clauses{Duration: fixedTerm}, force, act("suspended", "2014-01-01"), act("revived", "2016-01-01")), clause.View{}, "suspended", map[string]string{
			"2016-06-01": "no, 2014-01-01 to 2015-01-01, expired",
		}},
		{"nobody is recorded as a party", func() *agreement.Agreement {
			a := between(clause.Clauses{}, force, act("suspended", "2011-01-01"), act("resumed", "2012-01-01"))
			a.Parties = nil
			return a
		}(), clause.View{}, "suspended", map[string]string{
			"2011-06-01": "yes, 2011-01-01 to 2012-01-01, suspended",
			"2012-01-01": "no, 2011-01-01 to 2012-01-01, ended",
		}},
		{"of a part", between(clause.Clauses{}, force, about("Article 5", act("suspended", "2011-01-01"))), clause.View{}, "suspended", map[string]string{
			"2011-06-01": "no,  to , none",
		}},

		{"by one of three, for it", three(byClause, force, act("suspended", "2011-01-01", country.BY)), clause.View{Party: "BY"}, "suspended", map[string]string{
			"2011-06-01": "yes, 2011-01-01 to , suspended",
		}},
		{"by one of three, for the others", three(byClause, force, act("suspended", "2011-01-01", country.BY)), clause.View{Party: "AZ"}, "suspended", map[string]string{
			"2011-06-01": "no,  to , none",
		}},
		{"by two of three, for the third", three(byClause, force, act("suspended", "2011-01-01", country.BY), act("suspended", "2012-01-01", country.KZ), act("resumed", "2013-01-01", country.BY)), clause.View{Party: "AZ"}, "suspended", map[string]string{
			"2011-12-31": "no, 2012-01-01 to 2013-01-01, not-yet",
			"2012-01-01": "yes, 2012-01-01 to 2013-01-01, suspended",
			"2013-01-01": "no, 2012-01-01 to 2013-01-01, ended",
		}},
		{"by one of three, for another once the third has left", three(clause.Clauses{Suspension: byClause.Suspension, Denunciation: afterAYear}, force, act("suspended", "2011-01-01", country.BY), act("notice-given", "2012-01-01", country.KZ)), clause.View{Party: "AZ"}, "suspended", map[string]string{
			"2012-12-31": "no, 2013-01-01 to , not-yet",
			"2013-01-01": "yes, 2013-01-01 to , suspended",
		}},
		{"by one of two, until a third joins in a month", joining(), clause.View{Party: "AZ"}, "suspended", map[string]string{
			"2010-12-31": "no, 2011-01-01 to [2012-05-01..2012-05-31], not-yet",
			"2011-01-01": "yes, 2011-01-01 to [2012-05-01..2012-05-31], suspended",
			"2012-04-30": "yes, 2011-01-01 to [2012-05-01..2012-05-31], suspended",
			"2012-05-01": "unknown, 2011-01-01 to [2012-05-01..2012-05-31], entered",
			"2012-05-30": "unknown, 2011-01-01 to [2012-05-01..2012-05-31], entered",
		}},
		{"for who suspended it, whoever joins", joining(), clause.View{Party: "BY"}, "suspended", map[string]string{
			"2012-06-01": "yes, 2011-01-01 to , suspended",
		}},
		{"for the third", joining(), clause.View{Party: "KZ"}, "suspended", map[string]string{
			"2012-06-01": "no,  to , none",
		}},
	}
	for i := range tests {
		tests[i].run(t)
	}
	if s := clock.New(joining(), clause.View{Party: "AZ"}).Assess(day("2012-06-01")).Suspended; truth(s.Truth) != "no" {
		t.Errorf("after a third joined it is suspended for the first: %+v", s)
	}
}

// The last day of a suspension that states its end is a deadline.
func TestSuspensionDeadline(t *testing.T) {
	until := act("suspended", "2011-01-01")
	until.Until = day("2011-12-31")
	c := clock.New(between(clause.Clauses{}, inForce("2010-01-01"), until), clause.View{})
	want := `[{"kind":"suspension-ends","last":{"first":"2011-12-31","last":"2011-12-31"},"safe":{"first":"2011-12-31","last":"2011-12-31"},"ends":{"first":"2012-01-01","last":"2012-01-01"}}]`
	if diff := cmp.Diff(want, compact(c.Deadlines(spanOf("2010", "2020")))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
