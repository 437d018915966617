package clock_test

import (
	"slices"
	"testing"

	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
)

// TestActsWithoutEffect: an act of a kind whose table says so changes no answer, and what a
// parliament does binds nobody towards the other state (VCLT article 16).
func TestActsWithoutEffect(t *testing.T) {
	inside := []agreement.ActKind{
		agreement.ActKindSubmitted, agreement.ActKindApproved, agreement.ActKindRatified, agreement.ActKindPublished,
		agreement.ActKindEndorsed, agreement.ActKindIssued, agreement.ActKindWitnessed,
	}
	n := 0
	for row := range agreement.ActKinds.All() {
		kind := agreement.ActKind(row.Value)
		if !row.Marked("no-effect") && !slices.Contains(inside, kind) {
			continue
		}
		n++
		for name, acts := range map[string][]agreement.Act{
			"waiting": {act("signed", "2020-01-01"), act("notified", "2020-03-01", country.AZ)},
			"force":   {act("signed", "2020-01-01"), act("notified", "2020-03-01", country.AZ), act("notified", "2020-04-01", country.BY)},
			"ended":   {inForce("2010-01-01"), agreement.Act{Kind: "ended", TakesEffect: day("2019-01-01")}},
		} {
			before := between(clause.Clauses{EntryIntoForce: onNotes}, acts...)
			after := between(clause.Clauses{EntryIntoForce: onNotes}, append(slices.Clone(acts), act(kind, "2020-05-15", country.BY))...)
			for _, on := range []string{"2009-12-31", "2015-06-01", "2020-02-01", "2020-05-14", "2020-05-16", "2021-01-01"} {
				want, got := clock.New(before, clause.View{}).Assess(day(on)), clock.New(after, clause.View{}).Assess(day(on))
				if got != want {
					t.Errorf("%s, %s: on %s it is %+v, without the act %+v", name, kind, on, got, want)
				}
			}
		}
	}
	if n < len(inside) {
		t.Errorf("%d kinds of acts have no effect, want %d at least", n, len(inside))
	}
	// Where each party is to deposit, its approval inside is not the deposit.
	own := clause.Clause{Begins: clause.On(clause.Own(clause.TriggerKindDeposited))}
	a := between(clause.Clauses{EntryIntoForce: own}, act("signed", "2020-01-01"), act("deposited", "2020-02-01", country.AZ), act("ratified", "2020-03-01", country.BY))
	if s := clock.New(a, clause.View{}).InForce(day("2021-01-01")); s.Truth.String() != "no" {
		t.Errorf("in force by a ratification inside one state: %+v", s)
	}
}
