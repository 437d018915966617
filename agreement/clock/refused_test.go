package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/google/go-cmp/cmp"
)

// Of what stands for several documents, or is too large, every answer is unknown, with the
// reason.
func TestRefused(t *testing.T) {
	of := func(n bilateral.Count) *agreement.Agreement {
		a := between(clause.Clauses{Denunciation: afterAYear}, inForce("2010-01-01"))
		a.Count = n
		return a
	}
	longRule := between(entering(deep(clause.MaxRules+1)), inForce("2010-01-01"))
	for _, tt := range []struct {
		name   string
		a      *agreement.Agreement
		reason clock.Reason
		why    string
	}{
		{"several", of(bilateral.AtLeast(2)), clock.ReasonSeveral, "nothing can be said of them one by one"},
		{"two", of(bilateral.Exactly(2)), clock.ReasonSeveral, "nothing can be said of them one by one"},
		{"many acts", tooLarge(), clock.ReasonTooLarge, "nothing can be said of it"},
		{"a long rule", longRule, clock.ReasonTooLarge, "nothing can be said of it"},
	} {
		c := clock.New(tt.a, clause.View{})
		on := day("2012-01-01")
		want := clock.State{Reason: tt.reason}
		assessed := c.Assess(on)
		for _, axis := range axes {
			if got := assessed.Axis(axis); got != want {
				t.Errorf("%s, %s: %+v, want %+v", tt.name, axis, got, want)
			}
		}
		if got := c.InForce(on); got != want {
			t.Errorf("%s, in force: %+v, want %+v", tt.name, got, want)
		}
		s := c.Standing(on)
		if s.Status != clock.StatusUnknown || s.Reason != tt.reason || s.Why.Text != tt.why || s.Next.Kind != "" {
			t.Errorf("%s: the standing is %+v", tt.name, s)
		}
		if got, want := c.ExitBy("BY", on), (clock.Exit{Party: "BY", Notice: on, Reason: tt.reason}); got != want {
			t.Errorf("%s: an exit is %+v, want %+v", tt.name, got, want)
		}
		var ch bilateral.Checker
		if c.Check(&ch); len(ch.Problems()) > 0 {
			t.Errorf("%s: found %v", tt.name, ch.Problems())
		}
	}
	for name, a := range map[string]*agreement.Agreement{"one": of(bilateral.Exactly(1)), "a rule of the greatest length": between(entering(deep(clause.MaxRules)), inForce("2010-01-01")), "as many acts as can be": asLarge()} {
		if s := clock.New(a, clause.View{}).InForce(day("2012-01-01")); s.Truth != bilateral.Yes {
			t.Errorf("%s: %s", name, inWords(s))
		}
	}
}

// deep makes a rule of n rules.
func deep(n int) clause.Rule {
	r := clause.Fixed(day("2010-01-01"))
	var of []clause.Rule
	for range n - 1 {
		of = append(of, r)
	}
	return clause.LaterOf(of...)
}

// asLarge makes an agreement of as many acts as can be evaluated.
func asLarge() *agreement.Agreement {
	a := tooLarge()
	a.Acts = a.Acts[:agreement.MaxActs]
	return a
}

// An agreement without acts and clauses answers as the record of it does: it is not known.
func TestNothingRecorded(t *testing.T) {
	a := &agreement.Agreement{ID: "a"}
	for _, party := range []string{"", "AZ"} {
		c := clock.New(a, clause.View{Party: party})
		s := c.Assess(day("2012-01-01"))
		got := map[clock.Axis]string{}
		for _, axis := range axes {
			got[axis] = inWords(s.Axis(axis))
		}
		want := map[clock.Axis]string{
			clock.AxisBound: "unknown,  to , not-recorded", clock.AxisInForce: "unknown,  to , not-recorded", clock.AxisInEffect: "unknown,  to , not-recorded",
			clock.AxisProvisional: "no,  to , none", clock.AxisSuspended: "no,  to , none", clock.AxisSurviving: "no,  to , none",
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("for %q (-want +got):\n%s", party, diff)
		}
	}
}
