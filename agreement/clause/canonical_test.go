package clause_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/google/go-cmp/cmp"
)

func TestCanonical(t *testing.T) {
	ended := clause.On(clause.Last(clause.TriggerKindEnded))
	for _, tt := range []struct {
		name       string
		rule, want clause.Rule
	}{
		{"the month after six months", clause.FirstOfMonth(1, clause.MonthsAfter(6, signed)), clause.FirstOfMonth(7, signed)},
		{"the month after a year", clause.FirstOfMonth(1, clause.YearsAfter(1, signed)), clause.FirstOfMonth(13, signed)},
		{"the year after two years", clause.FirstOfYear(1, clause.YearsAfter(2, signed)), clause.FirstOfYear(3, signed)},
		{"the year after six months", clause.FirstOfYear(1, clause.MonthsAfter(6, signed)), clause.FirstOfYear(1, clause.MonthsAfter(6, signed))},
		{"the month after rolling months", clause.FirstOfMonth(1, clause.MonthsAfter(6, signed).Rolling()), clause.FirstOfMonth(1, clause.MonthsAfter(6, signed).Rolling())},
		{"24 months", clause.MonthsAfter(24, signed), clause.YearsAfter(2, signed)},
		{"18 months", clause.MonthsAfter(18, signed), clause.MonthsAfter(18, signed)},
		{"days after days", clause.DaysAfter(10, clause.DaysAfter(20, signed)), clause.DaysAfter(30, signed)},
		{"an event as a rule", clause.Rule{Kind: clause.RuleKindDaysAfter, N: 1, Of: []clause.Rule{ended}}, clause.DaysAfter(1, ended)},
		{"the later of a later one", clause.LaterOf(signed, clause.LaterOf(notified, exchanged)), clause.LaterOf(signed, notified, exchanged)},
		{"the later of one", clause.LaterOf(signed), signed},
		{"inside another", clause.UnlessSet(clause.FirstOfMonth(1, clause.MonthsAfter(1, signed))), clause.UnlessSet(clause.FirstOfMonth(2, signed))},
	} {
		if diff := cmp.Diff(tt.want, tt.rule.Canonical(), comparers); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestCanonicalClauses: a date of the notice that counts is said once, and nothing of the
// clauses given is changed.
func TestCanonicalClauses(t *testing.T) {
	notice := clause.On(clause.Last(clause.TriggerKindNoticeGiven))
	cs := clause.Clauses{Denunciation: clause.Denunciation{Effect: clause.MonthsAfter(6, notice), Counts: clause.DateKindReceived},
		Effects: []clause.Clause{{Begins: clause.MonthsAfter(12, signed)}}}
	before, _ := json.Marshal(cs)
	got := cs.Canonical()
	want := clause.Clauses{Denunciation: clause.Denunciation{Effect: clause.MonthsAfter(6, clause.On(clause.Last(clause.TriggerKindNoticeGiven).As(clause.DateKindReceived)))},
		Effects: []clause.Clause{{Begins: clause.YearsAfter(1, signed)}}}
	if diff := cmp.Diff(want, got, comparers); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if after, _ := json.Marshal(cs); string(after) != string(before) {
		t.Errorf("the clauses given are now %s", after)
	}
	if diff := cmp.Diff(want, want.Canonical(), comparers); diff != "" {
		t.Errorf("again (-want +got):\n%s", diff)
	}
}

// TestCanonicalSameDay: a rule and its canonical form give the same day, whenever the event was.
func TestCanonicalSameDay(t *testing.T) {
	r := rand.New(rand.NewPCG(14, 2))
	for range 5000 {
		base := signed
		for range r.IntN(3) {
			n := uint32(r.IntN(30) + 1)
			switch r.IntN(5) {
			case 0:
				base = clause.DaysAfter(n, base)
			case 1:
				base = clause.MonthsAfter(n, base)
			case 2:
				base = clause.YearsAfter(n, base)
			case 3:
				base = clause.FirstOfYear(n, base)
			default:
				base = clause.LaterOf(base, clause.LaterOf(clause.MonthsAfter(n, signed), signed))
			}
		}
		rule := clause.FirstOfMonth(uint32(r.IntN(4)+1), base)
		day := bilateral.MustParseDate("2024-01-01").Days().AddDays(r.IntN(1500)).First
		in := clause.View{Facts: happenings{"signed": day.String()}}
		canonical := rule.Canonical()
		if a, b := rule.Eval(in), canonical.Eval(in); a.Days != b.Days {
			t.Fatalf("%+v from %s: %s, and in canonical form %s", rule, day, a.Days, b.Days)
		}
	}
}
