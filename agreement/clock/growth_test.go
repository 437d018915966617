package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
)

// The work grows with the number of acts and not faster. Each look counts: at an act and its
// authors when it is read, and at one that may end a period when its end is sought.
func TestGrowth(t *testing.T) {
	for _, tt := range []struct {
		name  string
		act   agreement.Act
		looks int // at one more act
	}{
		{"an act that changes nothing", act("registered", "2010-01-01"), 1},
		{"of two authors", act("registered", "2010-01-01", country.AZ, country.BY), 3},
		{"a notice", act("notice-given", "2010-01-01", country.BY), 3},
		{"a published end", stating("ended", "2020-01-01"), 2},
		{"a published end of an earlier period", stating("ended", "2009-01-01"), 2},
		{"a replacement", stating("replaced", "2020-01-01"), 2},
	} {
		looks := func(n int) int {
			acts := []agreement.Act{inForce("2010-01-01")}
			for range n {
				acts = append(acts, tt.act)
			}
			count := 0
			clock.New(between(clause.Clauses{Denunciation: afterAYear}, acts...), clause.View{}.Counted(&count))
			return count
		}
		for _, n := range []int{2, 10, 100, 1000} {
			if got := looks(n) - looks(n-1); got != tt.looks {
				t.Errorf("%s: %d looks at number %d, want %d", tt.name, got, n, tt.looks)
			}
		}
	}
}
