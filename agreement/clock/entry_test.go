package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// A published entry into force counts for those whom it names, and for the agreement as a
// whole if it names all.
func TestPublishedEntry(t *testing.T) {
	entered := func(on string, by ...country.Code) agreement.Act {
		return act("entered-into-force", on, by...)
	}
	tests := []stateTest{
		{"of both by name", between(clause.Clauses{}, entered("2010-01-01", country.AZ, country.BY)), clause.View{}, "in-force", map[string]string{
			"2009-12-31": "no, 2010-01-01 to , not-yet",
			"2010-01-01": "yes, 2010-01-01 to , as-published",
		}},
		{"of one of two only", between(clause.Clauses{}, entered("2010-01-01", country.AZ)), clause.View{}, "in-force", map[string]string{
			"2010-01-01": "unknown,  to , not-recorded",
		}},
		{"the earliest of several", between(clause.Clauses{}, entered("2010-03-01"), entered("2010-01-01"), entered("2010-02-01")), clause.View{}, "in-force", map[string]string{
			"2009-12-31": "no, 2010-01-01 to , not-yet",
			"2010-01-01": "yes, 2010-01-01 to , as-published",
		}},
		{"of a part", between(clause.Clauses{}, about("Chapter II", entered("2010-01-01"))), clause.View{}, "in-force", map[string]string{
			"2010-01-01": "unknown,  to , not-recorded",
		}},
		{"on a day not recorded", between(clause.Clauses{}, entered("")), clause.View{}, "in-force", map[string]string{
			"2010-01-01": "unknown,  to , undated",
		}},
		{"on a day not recorded, and on one that is", between(clause.Clauses{}, entered(""), entered("2010-01-01")), clause.View{}, "in-force", map[string]string{
			"2010-01-01": "yes, 2010-01-01 to , as-published",
		}},
		{"extended, so it was in force by then", between(clause.Clauses{}, extendedTo("2014-05-01", "2019-12-31"), extendedTo("2012-05-01", "2014-12-31")), clause.View{}, "in-force", map[string]string{
			"2010-01-01": "unknown, [..2012-05-01] to 2020-01-01, undated",
			"2012-05-01": "yes, [..2012-05-01] to 2020-01-01, undated",
			"2020-01-01": "no, [..2012-05-01] to 2020-01-01, expired",
		}},
		{"of each of three, the first", three(clause.Clauses{}, entered("2010-01-01", country.AZ), entered("2011-01-01", country.BY), entered("2012-01-01", country.KZ)), clause.View{Party: "AZ"}, "in-force", map[string]string{
			"2010-06-01": "no, 2011-01-01 to , not-yet",
			"2011-01-01": "yes, 2011-01-01 to , as-published",
		}},
		{"of each of three, the second", three(clause.Clauses{}, entered("2010-01-01", country.AZ), entered("2011-01-01", country.BY), entered("2012-01-01", country.KZ)), clause.View{Party: "BY"}, "in-force", map[string]string{
			"2010-12-31": "no, 2011-01-01 to , not-yet",
			"2011-01-01": "yes, 2011-01-01 to , as-published",
		}},
		{"of each of three, the third", three(clause.Clauses{}, entered("2010-01-01", country.AZ), entered("2011-01-01", country.BY), entered("2012-01-01", country.KZ)), clause.View{Party: "KZ"}, "in-force", map[string]string{
			"2011-12-31": "no, 2012-01-01 to , not-yet",
			"2012-01-01": "yes, 2012-01-01 to , as-published",
		}},
		{"published to the month, computed to the day", between(clause.Clauses{EntryIntoForce: onSignature}, act("signed", "2010-01-15"), entered("2010-01")), clause.View{}, "in-force", map[string]string{
			"2010-01-14": "no, 2010-01-15 to , not-yet",
			"2010-01-15": "yes, 2010-01-15 to , by-clause",
		}},
		{"published to the day, computed to the month", between(clause.Clauses{EntryIntoForce: onSignature}, act("signed", "2010-01"), entered("2010-01-15")), clause.View{}, "in-force", map[string]string{
			"2010-01-14": "no, 2010-01-15 to , not-yet",
			"2010-01-15": "yes, 2010-01-15 to , as-published",
		}},
	}
	for i := range tests {
		tests[i].run(t)
	}
}

// A rule that gives each of two parties a day of its own brings neither into force before
// both have theirs.
func TestEachOfTwoOnItsOwn(t *testing.T) {
	own := clause.Clause{Begins: clause.DaysAfter(30, clause.On(clause.Own(clause.TriggerKindDeposited)))}
	one, other := act("deposited", "2010-03-01", country.AZ), act("deposited", "2010-06-01", country.BY)
	var tests []stateTest
	for _, party := range []string{"", "AZ", "BY"} {
		tests = append(tests,
			stateTest{"both", between(clause.Clauses{EntryIntoForce: own}, one, other), clause.View{Party: party}, "in-force", map[string]string{
				"2010-06-30": "no, 2010-07-01 to , not-yet",
				"2010-07-01": "yes, 2010-07-01 to , by-clause",
			}},
			stateTest{"both, in another order", between(clause.Clauses{EntryIntoForce: own}, other, one), clause.View{Party: party}, "in-force", map[string]string{
				"2010-06-30": "no, 2010-07-01 to , not-yet",
				"2010-07-01": "yes, 2010-07-01 to , by-clause",
			}},
			stateTest{"the first alone", between(clause.Clauses{EntryIntoForce: own}, one), clause.View{Party: party}, "in-force", map[string]string{
				"2020-01-01": "no, [2010-03-31..] to , waiting",
			}},
			stateTest{"the second alone", between(clause.Clauses{EntryIntoForce: own}, other), clause.View{Party: party}, "in-force", map[string]string{
				"2020-01-01": "no, [2010-07-01..] to , waiting",
			}},
		)
	}
	for i := range tests {
		tests[i].run(t)
	}
}

// An event of a later release has not happened and may have: what counts from it is not
// known, even if acts have a kind of that name.
func TestEventOfLaterRelease(t *testing.T) {
	for _, kind := range []clause.TriggerKind{"ratified", "extended", "moonrise"} {
		a := between(clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.On(clause.Last(kind))}},
			act("signed", "2010-01-01"), act("ratified", "2010-02-01"), act("extended", "2010-03-01"))
		tt := stateTest{string(kind), a, clause.View{}, "in-force", map[string]string{"2012-01-01": "unknown,  to , unknown-code"}}
		tt.run(t)
	}
}
