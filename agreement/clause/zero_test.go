package clause_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// TestIsZero: one member alone is something, whichever it is.
func TestIsZero(t *testing.T) {
	evidence := []bilateral.Evidence{{Source: "s"}}
	begins := clause.Clause{Begins: signed}
	length := clause.LengthOf(1, clause.UnitYear)
	for _, tt := range []struct {
		name  string
		value interface{ IsZero() bool }
		want  bool
	}{
		{"no clauses", clause.Clauses{}, true},
		{"lists without elements", clause.Clauses{Effects: []clause.Clause{}, Silent: []clause.Topic{}}, true},
		{"entry into force", clause.Clauses{EntryIntoForce: begins}, false},
		{"provisional", clause.Clauses{Provisional: begins}, false},
		{"effects", clause.Clauses{Effects: []clause.Clause{{}}}, false},
		{"duration", clause.Clauses{Duration: clause.Duration{Kind: clause.DurationKindIndefinite}}, false},
		{"denunciation", clause.Clauses{Denunciation: clause.Denunciation{Notice: length}}, false},
		{"suspension", clause.Clauses{Suspension: begins}, false},
		{"survival", clause.Clauses{Survival: begins}, false},
		{"silent", clause.Clauses{Silent: []clause.Topic{clause.TopicDuration}}, false},

		{"no clause", clause.Clause{}, true},
		{"provision of a clause", clause.Clause{Provision: "Article 10"}, false},
		{"begins", begins, false},
		{"ends", clause.Clause{Ends: signed}, false},
		{"article of a clause", clause.Clause{Article: "Article 29"}, false},
		{"evidence of a clause", clause.Clause{Evidence: evidence}, false},

		{"no duration", clause.Duration{}, true},
		{"kind of a duration", clause.Duration{Kind: clause.DurationKindFixed}, false},
		{"initial", clause.Duration{Initial: length}, false},
		{"successive", clause.Duration{Successive: length}, false},
		{"renewals", clause.Duration{Renewals: 1}, false},
		{"from", clause.Duration{From: signed}, false},
		{"until", clause.Duration{Until: signed}, false},
		{"end day", clause.Duration{EndDay: clause.EndDayLastDayInForce}, false},
		{"article of a duration", clause.Duration{Article: "Article 14"}, false},
		{"evidence of a duration", clause.Duration{Evidence: evidence}, false},

		{"no denunciation", clause.Denunciation{}, true},
		{"notice", clause.Denunciation{Notice: length}, false},
		{"earliest", clause.Denunciation{Earliest: length}, false},
		{"effect", clause.Denunciation{Effect: signed}, false},
		{"counts", clause.Denunciation{Counts: clause.DateKindSent}, false},
		{"late", clause.Denunciation{Late: clause.LateNoticeVoid}, false},
		{"withdrawal", clause.Denunciation{Withdrawal: clause.WithdrawalByConsent}, false},
		{"implied", clause.Denunciation{Implied: bilateral.Yes}, false},
		{"not implied", clause.Denunciation{Implied: bilateral.No}, false},
		{"article of a denunciation", clause.Denunciation{Article: "Article 14"}, false},
		{"evidence of a denunciation", clause.Denunciation{Evidence: evidence}, false},

		{"no rule", clause.Rule{}, true},
		{"a rule with lists without elements", clause.Rule{Of: []clause.Rule{}, MonthDays: []clause.MonthDay{}}, true},
		{"kind of a rule", clause.Rule{Kind: clause.RuleKindConsent}, false},
		{"n", clause.Rule{N: 1}, false},
		{"unit", clause.Rule{Unit: clause.UnitMonth}, false},
		{"event", clause.Rule{Event: clause.Last(clause.TriggerKindSigned)}, false},
		{"of", clause.Rule{Of: []clause.Rule{{}}}, false},
		{"date", clause.Rule{Date: date("2025")}, false},
		{"month end", clause.Rule{MonthEnd: bilateral.MonthEndClamp}, false},
		{"plus days", clause.Rule{PlusDays: 1}, false},
		{"month days", clause.Rule{MonthDays: []clause.MonthDay{{}}}, false},
		{"agreement", clause.Rule{Agreement: "frame"}, false},
		{"milestone", clause.Rule{Milestone: clause.MilestoneEnded}, false},

		{"no event", clause.Trigger{}, true},
		{"number of an event", clause.Trigger{N: 1}, false},
		{"party of an event", clause.Trigger{Party: "AZ"}, false},
		{"no length", clause.Length{}, true},
		{"length without a unit", clause.Length{N: 1}, false},
		{"length without a number", clause.Length{Unit: clause.UnitDay}, false},
	} {
		if got := tt.value.IsZero(); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}
