package clause_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/google/go-cmp/cmp"
)

// An incomplete rule evaluates to unknown, and to no day.
func TestIncompleteRules(t *testing.T) {
	signed := clause.Last(clause.TriggerKindSigned)
	for name, r := range map[string]clause.Rule{
		"no date":            {Kind: clause.RuleKindDate},
		"no event":           {Kind: clause.RuleKindOn},
		"no choice":          {Kind: clause.RuleKindChosenByParty},
		"no rule once":       {Kind: clause.RuleKindOnce, Event: signed},
		"no day of the year": clause.NextAfter(clause.On(signed), clause.MonthDay{}),
	} {
		view := clause.View{Facts: onDay("2025-05-05")}
		if got := r.Eval(view); got != (clause.Result{}) {
			t.Errorf("%s: %+v, want nothing", name, got)
		}
	}
}

// The last month, quarter and year of the calendar have a last day.
func TestLastUnitOfTheCalendar(t *testing.T) {
	for _, unit := range []clause.Unit{clause.UnitMonth, clause.UnitQuarter, clause.UnitYear} {
		r := clause.LastOf(unit, 0, clause.On(clause.Last(clause.TriggerKindSigned)))
		got := r.Eval(clause.View{Facts: onDay("9999-12-05")})
		want := clause.Result{Days: bilateral.MustParseDate("9999-12-31").Days(), Reached: bilateral.Yes}
		if got != want {
			t.Errorf("%s: %+v, want %+v", unit, got, want)
		}
	}
}

// onDay are facts in which every event happened on one day.
type onDay string

func (d onDay) Event(clause.Trigger, clause.View) clause.Moment {
	return clause.Moment{Days: bilateral.MustParseDate(string(d)).Days(), Happened: bilateral.Yes}
}

func (onDay) EnglishName(id string) string { return id }

// A day set by the parties counts from their agreement on it.
func TestEventsOfADaySetByParties(t *testing.T) {
	r := clause.SetByParties()
	for e := range r.Events() {
		if diff := cmp.Diff(clause.Last(clause.TriggerKindAgreed), e); diff != "" {
			t.Errorf("event (-want +got):\n%s", diff)
		}
		return
	}
	t.Error("no event")
}
