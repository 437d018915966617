package clause_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/google/go-cmp/cmp"
)

// ruleMember is a member of a rule besides its kind, with a way to state it and one to
// leave it out.
type ruleMember struct {
	name  string
	state func(r *clause.Rule)
	omit  func(r *clause.Rule)
}

var ruleMembers = []ruleMember{
	{"n", func(r *clause.Rule) { r.N = 1 }, func(r *clause.Rule) { r.N = 0 }},
	{"unit", func(r *clause.Rule) { r.Unit = clause.UnitMonth }, func(r *clause.Rule) { r.Unit = "" }},
	{"event", func(r *clause.Rule) { r.Event = clause.Last(clause.TriggerKindSigned) }, func(r *clause.Rule) { r.Event = clause.Trigger{} }},
	{"of", func(r *clause.Rule) { r.Of = []clause.Rule{exchanged} }, func(r *clause.Rule) { r.Of = nil }},
	{"date", func(r *clause.Rule) { r.Date = date("2025") }, func(r *clause.Rule) { r.Date = bilateral.Date{} }},
	{"monthEnd", func(r *clause.Rule) { r.MonthEnd = bilateral.MonthEndClamp }, func(r *clause.Rule) { r.MonthEnd = "" }},
	{"plusDays", func(r *clause.Rule) { r.PlusDays = 1 }, func(r *clause.Rule) { r.PlusDays = 0 }},
	{"monthDays", func(r *clause.Rule) { r.MonthDays = []clause.MonthDay{monthDay(4, 6)} }, func(r *clause.Rule) { r.MonthDays = nil }},
	{"agreement", func(r *clause.Rule) { r.Agreement = "frame" }, func(r *clause.Rule) { r.Agreement = "" }},
	{"milestone", func(r *clause.Rule) { r.Milestone = clause.MilestoneSigned }, func(r *clause.Rule) { r.Milestone = "" }},
}

// complete returns a rule of a kind with all the members that its row in the table
// requires.
func complete(row bilateral.EnumValue) clause.Rule {
	r := clause.Rule{Kind: clause.RuleKind(row.Value)}
	for _, mark := range strings.Fields(row.Marks) {
		name, required := strings.CutSuffix(mark, "!")
		switch {
		case !required:
		case name == "base":
			r.Event = clause.Last(clause.TriggerKindSigned)
		case name == "of1", name == "one":
			r.Of = []clause.Rule{exchanged}
		case name == "of2":
			r.Of = []clause.Rule{exchanged, notified}
		default:
			for _, m := range ruleMembers {
				if m.name == name {
					m.state(&r)
				}
			}
		}
	}
	return r
}

func ruleProblems(r clause.Rule) []string {
	var c bilateral.Checker
	r.Check(&c, "r")
	return pointers(&c, "/r")
}

// TestRuleMembers: a rule has the members that the table of its kind names, needs those
// with an exclamation mark, and has no others.
func TestRuleMembers(t *testing.T) {
	for row := range clause.RuleKinds.All() {
		whole := complete(row)
		if diff := cmp.Diff([]string(nil), ruleProblems(whole)); diff != "" {
			t.Errorf("%s with what it needs (-want +got):\n%s", row.Value, diff)
		}
		marks := strings.Fields(row.Marks)
		for _, m := range ruleMembers {
			changed := whole.Clone()
			var want []string
			switch {
			case slices.Contains(marks, m.name+"!"):
				m.omit(&changed)
				want = []string{"/" + m.name + " rule-missing"}
			case slices.Contains(marks, m.name):
				m.state(&changed)
			case m.name == "of" && slices.Contains(marks, "base!"):
				m.state(&changed)
				want = []string{" rule-base"}
			case m.name == "event" && slices.Contains(marks, "base!"):
				m.omit(&changed)
				want = []string{"/event rule-base-missing"}
			case m.name == "of" && (slices.Contains(marks, "one!") || slices.Contains(marks, "of1!") || slices.Contains(marks, "of2!")):
				m.omit(&changed)
				want = []string{"/of rule-count"}
			default:
				m.state(&changed)
				want = []string{"/" + m.name + " rule-member"}
			}
			if diff := cmp.Diff(want, ruleProblems(changed)); diff != "" {
				t.Errorf("%s, %s (-want +got):\n%s", row.Value, m.name, diff)
			}
		}
	}
}

// TestRuleCounts: a rule has one base, an event or a rule, and compares as many rules
// as its kind can.
func TestRuleCounts(t *testing.T) {
	rules := func(n int) []clause.Rule { return slices.Repeat([]clause.Rule{signed}, n) }
	event := clause.Last(clause.TriggerKindSigned)
	for _, tt := range []struct {
		name string
		rule clause.Rule
		want []string
	}{
		{"a base of one rule", clause.Rule{Kind: clause.RuleKindDaysAfter, N: 1, Of: rules(1)}, nil},
		{"a base of two rules", clause.Rule{Kind: clause.RuleKindDaysAfter, N: 1, Of: rules(2)}, []string{"/event rule-base-missing"}},
		{"a base of an event and two rules", clause.Rule{Kind: clause.RuleKindDaysAfter, N: 1, Event: event, Of: rules(2)}, []string{" rule-base"}},
		{"once nothing", clause.Rule{Kind: clause.RuleKindOnce, Event: event}, []string{"/of rule-count"}},
		{"once one", clause.Rule{Kind: clause.RuleKindOnce, Event: event, Of: rules(1)}, nil},
		{"once two", clause.Rule{Kind: clause.RuleKindOnce, Event: event, Of: rules(2)}, nil},
		{"once three", clause.Rule{Kind: clause.RuleKindOnce, Event: event, Of: rules(3)}, []string{"/of rule-count"}},
		{"the later of one", clause.LaterOf(rules(1)...), []string{"/of rule-count"}},
		{"the later of two", clause.LaterOf(rules(2)...), nil},
		{"the later of all there may be", clause.LaterOf(rules(clause.MaxRules - 1)...), nil},
		{"the later of more", clause.LaterOf(rules(clause.MaxRules)...), []string{" rule-size"}},
		{"a kind of a later release", clause.Rule{Kind: "moon-after", N: 1, Of: rules(3), Date: date("2025")}, []string{"/kind code-unknown"}},
	} {
		if diff := cmp.Diff(tt.want, ruleProblems(tt.rule)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestRuleHints: a problem says what can be stated instead.
func TestRuleHints(t *testing.T) {
	event := clause.Last(clause.TriggerKindSigned)
	for _, tt := range []struct {
		rule clause.Rule
		want string
	}{
		{clause.LaterOf(signed), `/r/of: a rule of kind "later-of" has 1 rules; state 2 to 63 in of [rule-count]`},
		{clause.Rule{Kind: clause.RuleKindOnce, Event: event}, `/r/of: a rule of kind "once" has 0 rules; state 1 to 2 in of [rule-count]`},
		{clause.Rule{Kind: clause.RuleKindOnce, Of: []clause.Rule{signed}}, `/r/event: a rule of kind "once" needs event; state it; a rule of this kind has: event, of [rule-missing]`},
		{clause.Rule{Kind: clause.RuleKindOn, Event: event, PlusDays: 1}, `/r/plusDays: plusDays does not belong to a rule of kind "on"; remove it, or choose another kind; this one has: event [rule-member]`},
	} {
		var c bilateral.Checker
		tt.rule.Check(&c, "r")
		if diff := cmp.Diff(tt.want, c.Problems().Error()); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

// TestEventNumber: only the n-th event has a number, from 1.
func TestEventNumber(t *testing.T) {
	for _, tt := range []struct {
		event clause.Trigger
		want  []string
	}{
		{clause.Nth(1, clause.TriggerKindDeposited), nil},
		{clause.Nth(2, clause.TriggerKindDeposited), nil},
		{clause.Nth(0, clause.TriggerKindDeposited), []string{"/event/n event-nth"}},
		{clause.Trigger{Kind: clause.TriggerKindDeposited, N: 1}, []string{"/event/n event-nth"}},
		{clause.Trigger{Kind: clause.TriggerKindDeposited, Which: clause.OccurrenceLast, N: 1}, []string{"/event/n event-nth"}},
		{clause.Trigger{Kind: clause.TriggerKindDeposited, Which: "middle", N: 1}, []string{"/event/which code-unknown"}},
		{clause.Trigger{Kind: clause.TriggerKindDeposited, Which: "middle"}, []string{"/event/which code-unknown"}},
		{clause.Trigger{Party: "AZ"}, []string{"/event/kind required"}},
	} {
		if diff := cmp.Diff(tt.want, ruleProblems(clause.On(tt.event))); diff != "" {
			t.Errorf("%+v (-want +got):\n%s", tt.event, diff)
		}
	}
}
