package clock_test

import (
	"math/rand/v2"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
)

// An agreement that cannot have findings has none, and one that has some can.
func TestFindable(t *testing.T) {
	var quiet int
	hold := func(name string, a *agreement.Agreement) {
		t.Helper()
		if clock.Findable(a) {
			return
		}
		quiet++
		if found := bilateral.Check(clock.New(a, clause.View{})); len(found) > 0 {
			t.Errorf("%s: %v", name, found)
		}
	}
	for _, tt := range lawTests {
		hold(tt.name, tt.a)
	}
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 3))
		a := generated(r)
		a.Clauses = clause.Clauses{}
		a.Acts = a.Acts[:r.IntN(min(3, len(a.Acts))+1)]
		hold("generated", &a)
	}
	if quiet < 20 {
		t.Errorf("%d agreements without findings are tried, want more", quiet)
	}
	plain := func(acts ...agreement.Act) *agreement.Agreement { return between(clause.Clauses{}, acts...) }
	kosovo := plain()
	kosovo.Parties[0].Actor = country.StateActor(country.XK)
	former := withSoviet()
	former.Acts = nil
	plan := plain(act("signed", "2025-05-05"))
	plan.Covers = bilateral.MustParsePeriod("2025/2029")
	for _, tt := range []struct {
		name string
		a    *agreement.Agreement
		want bool
	}{
		{"nothing", plain(), false},
		{"signed", plain(act("expected", ""), act("signed", "2020-01-01", country.AZ, country.BY), act("witnessed", ""), act("published", "2020")), false},
		{"signed by another", plain(act("signed", "2020-01-01", country.RU)), true},
		{"parties not recorded", &agreement.Agreement{ID: "a", Acts: []agreement.Act{act("signed", "2020-01-01", country.RU)}}, false},
		{"in force", plain(inForce("2020-01-01")), true},
		{"a clause", between(clause.Clauses{Duration: fixedTerm}), true},
		{"contested", kosovo, true},
		{"a former state", former, true},
		{"a period", plan, true},
		{"an unknown act", plain(act("denounced", "2020-01-01")), true},
	} {
		if got := clock.Findable(tt.a); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}
