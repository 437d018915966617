package clause_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/google/go-cmp/cmp"
)

// TestEvents: the events come in the order of the rule, and as many as are asked for.
func TestEvents(t *testing.T) {
	signed, exchanged, consent := clause.Last(clause.TriggerKindSigned), clause.Last(clause.TriggerKindExchanged), clause.Last(clause.TriggerKindConsent)
	rule := clause.Once(signed, clause.LaterOf(clause.DaysAfter(1, clause.On(exchanged)), clause.Consent(), clause.Fixed(date("2025"))), clause.DaysAfter(2, clause.LaterOf(clause.Consent(), clause.On(signed))))
	want := []clause.Trigger{signed, exchanged, consent, consent, signed}
	for n := 1; n <= len(want)+1; n++ {
		var got []clause.Trigger
		for e := range rule.Events() {
			got = append(got, e)
			if len(got) == n {
				break
			}
		}
		if diff := cmp.Diff(want[:min(n, len(want))], got); diff != "" {
			t.Errorf("the first %d events (-want +got):\n%s", n, diff)
		}
	}
	fixed := clause.Fixed(date("2025"))
	for e := range fixed.Events() {
		t.Errorf("a fixed date counts from %v", e)
	}
}

// TestUnknown: one code of a later release is enough, wherever it stands.
func TestUnknown(t *testing.T) {
	event := func(e clause.Trigger) clause.Rule { return clause.DaysAfter(1, clause.On(e)) }
	for _, tt := range []struct {
		name string
		rule clause.Rule
		want bool
	}{
		{"no rule", clause.Rule{}, false},
		{"known codes", clause.FirstOfMonth(1, clause.On(clause.First(clause.TriggerKindNotified).As(clause.DateKindReceived))), false},
		{"a known milestone", clause.MilestoneOf("frame", clause.MilestoneEnded), false},
		{"rules of known codes", clause.LaterOf(signed, clause.EarlierOf(exchanged, clause.Consent())), false},
		{"kind", clause.Rule{Kind: "moon-after"}, true},
		{"unit", clause.Rule{Kind: clause.RuleKindFirstDay, N: 1, Unit: "moon", Event: signed.Event}, true},
		{"milestone", clause.MilestoneOf("frame", "dusk"), true},
		{"kind of the event", event(clause.Last("eclipse")), true},
		{"which event", event(clause.Trigger{Kind: clause.TriggerKindSigned, Which: "total"}), true},
		{"date of the event", event(clause.Last(clause.TriggerKindSigned).As("seen")), true},
		{"the last of several rules", clause.LaterOf(signed, exchanged, clause.MilestoneOf("frame", "dusk")), true},
		{"deep within", clause.DaysAfter(1, clause.LaterOf(signed, clause.MonthsAfter(1, event(clause.Last("eclipse"))))), true},
	} {
		if got := tt.rule.Unknown(); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
	for length, want := range map[clause.Length]bool{{}: false, {N: 1}: false, clause.LengthOf(1, clause.UnitQuarter): false, clause.LengthOf(1, "moon"): true} {
		if got := length.Unknown(); got != want {
			t.Errorf("%+v: %v", length, got)
		}
	}
}

// TestClone: a change to a copy leaves the rule as it was, however deep.
func TestClone(t *testing.T) {
	made := func() clause.Rule {
		return clause.LaterOf(signed, clause.NextAfter(clause.DaysAfter(1, clause.LaterOf(signed, exchanged)), monthDay(1, 1), monthDay(7, 1)))
	}
	rule := made()
	clone := rule.Clone()
	if diff := cmp.Diff(rule, clone, comparers); diff != "" {
		t.Errorf("the copy (-want +got):\n%s", diff)
	}
	clone.Of[0].N = 9
	clone.Of[1].MonthDays[1] = monthDay(4, 6)
	clone.Of[1].Of[0].N = 9
	clone.Of[1].Of[0].Of[0].Of = []clause.Rule{signed}
	clone.Of[1].Of[0].Of[0].Kind = clause.RuleKindEarlierOf
	if diff := cmp.Diff(made(), rule, comparers); diff != "" {
		t.Errorf("the rule after the copy was changed (-want +got):\n%s", diff)
	}
	if clone := (clause.Rule{}).Clone(); !clone.IsZero() || clone.Of != nil || clone.MonthDays != nil {
		t.Errorf("the copy of no rule is %+v", clone)
	}
}

// TestRetroactiveWithin: a rule can give a day before its acts if one that it contains
// can, wherever that stands.
func TestRetroactiveWithin(t *testing.T) {
	for _, tt := range []struct {
		rule clause.Rule
		want bool
	}{
		{clause.Rule{}, false},
		{clause.Consent(), false},
		{clause.NextAfter(signed, monthDay(1, 1)), false},
		{clause.EarlierOf(signed, exchanged, notified), false},
		{clause.DaysAfter(1, clause.ChosenBy(clause.Last(clause.TriggerKindNotified))), true},
		{clause.EarlierOf(signed, exchanged, clause.Fixed(date("2025"))), true},
		{clause.FirstOfMonth(1, clause.LaterOf(signed, clause.MonthsAfter(1, clause.MilestoneOf("frame", clause.MilestoneEnded)))), true},
		{clause.SetByParties(), true},
	} {
		if got := tt.rule.Retroactive(); got != tt.want {
			t.Errorf("%s: %v", tt.rule.Words(clause.View{}).Text, got)
		}
	}
}

// TestConstructors: a base that is only the day of an event stands as the event; any
// other stands as a rule.
func TestConstructors(t *testing.T) {
	fixed := clause.Fixed(date("2025"))
	for name, of := range map[string]func(base clause.Rule) clause.Rule{
		"days":       func(b clause.Rule) clause.Rule { return clause.DaysAfter(1, b) },
		"clear days": func(b clause.Rule) clause.Rule { return clause.ClearDaysAfter(1, b) },
		"months":     func(b clause.Rule) clause.Rule { return clause.MonthsAfter(1, b).Rolling().DayAfterExpiry() },
		"years":      func(b clause.Rule) clause.Rule { return clause.YearsAfter(1, b) },
		"month":      func(b clause.Rule) clause.Rule { return clause.FirstOfMonth(1, b) },
		"last day":   func(b clause.Rule) clause.Rule { return clause.LastOf(clause.UnitYear, 1, b) },
		"next":       func(b clause.Rule) clause.Rule { return clause.NextOnOrAfter(b, monthDay(1, 1)) },
	} {
		if r := of(signed); r.Event != signed.Event || r.Of != nil {
			t.Errorf("%s after an event: %+v", name, r)
		}
		r := of(fixed)
		if diff := cmp.Diff([]clause.Rule{fixed}, r.Of, comparers); diff != "" || !r.Event.IsZero() {
			t.Errorf("%s after a rule, its base (-want +got):\n%s", name, diff)
		}
		if got := ruleProblems(r); got != nil {
			t.Errorf("%s: %v", name, got)
		}
	}
	if r := clause.MonthsAfter(1, signed).Rolling().DayAfterExpiry(); r.MonthEnd != bilateral.MonthEndRoll || r.PlusDays != 1 {
		t.Errorf("a rolling month and a day: %+v", r)
	}
}
