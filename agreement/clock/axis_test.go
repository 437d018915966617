package clock_test

import (
	"fmt"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
)

// The answer for each day is that of the period it is in, however many there are.
func TestManyPeriods(t *testing.T) {
	for _, n := range []int{1, 2, 3, 4, 5, 8, 20} {
		acts := []agreement.Act{inForce("1900-01-01")}
		for i := range n {
			acts = append(acts, stating("ended", fmt.Sprintf("%d-01-01", 1902+3*i)), act("revived", fmt.Sprintf("%d-01-01", 1903+3*i)))
		}
		c := clock.New(between(clause.Clauses{}, acts...), clause.View{})
		check := func(on string, want bilateral.Truth, since string) {
			t.Helper()
			if s := c.InForce(day(on)); s.Truth != want || s.Since.String() != since {
				t.Errorf("of %d revivals, on %s: %s, want %s since %s", n, on, inWords(s), truth(want), since)
			}
		}
		check("1899-12-31", bilateral.No, "1900-01-01")
		since := "1900-01-01"
		for i := range n {
			check(fmt.Sprintf("%d-12-31", 1901+3*i), bilateral.Yes, since)
			check(fmt.Sprintf("%d-01-01", 1902+3*i), bilateral.No, since)
			check(fmt.Sprintf("%d-12-31", 1902+3*i), bilateral.No, since)
			since = fmt.Sprintf("%d-01-01", 1903+3*i)
			check(since, bilateral.Yes, since)
		}
		check("2400-01-01", bilateral.Yes, since)
	}
}

// A year has the answer that is right for all its days, in one period or in two.
func TestYearOfTwoPeriods(t *testing.T) {
	tt := stateTest{"revived on the day of its end", between(clause.Clauses{}, inForce("2010-01-01"), stating("ended", "2012-06-01"), act("revived", "2012-06-01")), clause.View{}, "in-force", map[string]string{
		"2012-05-31": "yes, 2010-01-01 to 2012-06-01, as-published",
		"2012":       "yes, 2010-01-01 to 2012-06-01, as-published",
		"2012-06-01": "yes, 2012-06-01 to , revived",
	}}
	tt.run(t)
	a := between(clause.Clauses{}, inForce("2010-01-01"), stating("ended", "2012-03-01"), act("revived", "2012-06-01"))
	if s := clock.New(a, clause.View{}).InForce(day("2012")); s.Truth != bilateral.Unknown || s.Reason != clock.ReasonEnded {
		t.Errorf("revived after some months, in that year: %s", inWords(s))
	}
	if s := clock.New(a, clause.View{}).InForce(bilateral.Date{}); s.Truth != bilateral.Unknown {
		t.Errorf("on no day: %s", inWords(s))
	}
}
