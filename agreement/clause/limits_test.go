package clause_test

import (
	"slices"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/google/go-cmp/cmp"
)

// places are the places of clauses in which a rule can stand, in the order in which
// they are walked through.
var places = []struct {
	name string
	rule func(cs *clause.Clauses) *clause.Rule
}{
	{"entry into force, begins", func(cs *clause.Clauses) *clause.Rule { return &cs.EntryIntoForce.Begins }},
	{"entry into force, ends", func(cs *clause.Clauses) *clause.Rule { return &cs.EntryIntoForce.Ends }},
	{"provisional, begins", func(cs *clause.Clauses) *clause.Rule { return &cs.Provisional.Begins }},
	{"provisional, ends", func(cs *clause.Clauses) *clause.Rule { return &cs.Provisional.Ends }},
	{"duration, from", func(cs *clause.Clauses) *clause.Rule { return &cs.Duration.From }},
	{"duration, until", func(cs *clause.Clauses) *clause.Rule { return &cs.Duration.Until }},
	{"denunciation, effect", func(cs *clause.Clauses) *clause.Rule { return &cs.Denunciation.Effect }},
	{"suspension, begins", func(cs *clause.Clauses) *clause.Rule { return &cs.Suspension.Begins }},
	{"suspension, ends", func(cs *clause.Clauses) *clause.Rule { return &cs.Suspension.Ends }},
	{"survival, begins", func(cs *clause.Clauses) *clause.Rule { return &cs.Survival.Begins }},
	{"survival, ends", func(cs *clause.Clauses) *clause.Rule { return &cs.Survival.Ends }},
	{"first effect, begins", func(cs *clause.Clauses) *clause.Rule { return &cs.Effects[0].Begins }},
	{"first effect, ends", func(cs *clause.Clauses) *clause.Rule { return &cs.Effects[0].Ends }},
	{"second effect, begins", func(cs *clause.Clauses) *clause.Rule { return &cs.Effects[1].Begins }},
	{"second effect, ends", func(cs *clause.Clauses) *clause.Rule { return &cs.Effects[1].Ends }},
}

func twoEffects() *clause.Clauses { return &clause.Clauses{Effects: make([]clause.Clause, 2)} }

// TestEveryPlace: a rule counts wherever it stands.
func TestEveryPlace(t *testing.T) {
	large := clause.LaterOf(slices.Repeat([]clause.Rule{signed}, clause.MaxRules)...)
	for _, p := range places {
		cs := twoEffects()
		if got := cs.Depth(); got != 0 {
			t.Errorf("no rules are %d deep", got)
		}
		*p.rule(cs) = clause.MilestoneOf("frame", clause.MilestoneEnded)
		if got := cs.Depth(); got != 1 {
			t.Errorf("%s: one rule is %d deep", p.name, got)
		}
		*p.rule(cs) = clause.DaysAfter(1, clause.LaterOf(signed, clause.MonthsAfter(1, clause.MilestoneOf("frame", clause.MilestoneEnded)), signed))
		if got := cs.Depth(); got != 4 {
			t.Errorf("%s: four rules are %d deep", p.name, got)
		}
		if got := slices.Collect(cs.Agreements()); len(got) != 1 || got[0] != "frame" {
			t.Errorf("%s: the rules name %v", p.name, got)
		}
		if !cs.Bounded() {
			t.Errorf("%s: a small rule is not bounded", p.name)
		}
		*p.rule(cs) = large
		if cs.Bounded() {
			t.Errorf("%s: a large rule is bounded", p.name)
		}
	}
}

// TestAgreements: the agreements come in the order of the clauses, and as many as are
// asked for.
func TestAgreements(t *testing.T) {
	cs := twoEffects()
	var want []string
	for i, p := range places {
		a, b := string(rune('a'+i))+"1", string(rune('a'+i))+"2"
		*p.rule(cs) = clause.LaterOf(clause.MilestoneOf(bilateral.ID(a), clause.MilestoneSigned), signed, clause.DaysAfter(1, clause.MilestoneOf(bilateral.ID(b), clause.MilestoneEnded)))
		want = append(want, a, b)
	}
	for n := range len(want) + 1 {
		var got []string
		for id := range cs.Agreements() {
			got = append(got, string(id))
			if len(got) >= n {
				break
			}
		}
		if diff := cmp.Diff(want[:max(n, 1)], got); diff != "" {
			t.Errorf("the first %d agreements (-want +got):\n%s", n, diff)
		}
	}
}

// TestBounded: a rule consists of at most so many rules, and so do the effects.
func TestBounded(t *testing.T) {
	rules := func(n int) []clause.Rule { return slices.Repeat([]clause.Rule{signed}, n) }
	if clause.MaxRules != 64 || clause.MaxDepth != 16 {
		t.Errorf("a rule can have %d rules, %d deep: the schema and the hints say 64 and 16", clause.MaxRules, clause.MaxDepth)
	}
	for _, tt := range []struct {
		name string
		cs   clause.Clauses
		want bool
	}{
		{"as many as may be", clause.Clauses{Survival: clause.Clause{Ends: clause.LaterOf(rules(clause.MaxRules - 1)...)}}, true},
		{"one more", clause.Clauses{Survival: clause.Clause{Ends: clause.LaterOf(rules(clause.MaxRules)...)}}, false},
		{"as many, nested", clause.Clauses{Survival: clause.Clause{Ends: clause.LaterOf(clause.LaterOf(rules(31)...), clause.LaterOf(rules(30)...))}}, true},
		{"one more, nested", clause.Clauses{Survival: clause.Clause{Ends: clause.LaterOf(clause.LaterOf(rules(31)...), clause.LaterOf(rules(31)...))}}, false},
		{"one more, twice nested", clause.Clauses{Survival: clause.Clause{Ends: clause.DaysAfter(1, clause.LaterOf(rules(clause.MaxRules-1)...))}}, false},
		{"effects", clause.Clauses{Effects: make([]clause.Clause, clause.MaxRules)}, true},
		{"too many effects", clause.Clauses{Effects: make([]clause.Clause, clause.MaxRules+1)}, false},
	} {
		if got := tt.cs.Bounded(); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}
