package clock_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
)

// TestReply: the note in reply is given by one party, or by all but one, and completes the exchange
// of notes (VCLT article 13).
func TestReply(t *testing.T) {
	replied := clause.On(clause.Trigger{Kind: clause.TriggerKindReplied, Date: clause.DateKindDone})
	exchanged := clause.On(clause.Last(clause.TriggerKindExchanged))
	both := []country.Code{country.AZ, country.BY}
	three := append(both, country.GE)
	for _, test := range []struct {
		name    string
		rule    clause.Rule
		parties []country.Code
		acts    []agreement.Act
		since   string // empty for waiting
	}{
		{"by the other party", replied, both, []agreement.Act{act("replied", "2020-02-03", country.BY)}, "2020-02-03"},
		{"by nobody named", replied, both, []agreement.Act{act("replied", "2020-02-03")}, "2020-02-03"},
		{"parties not recorded", replied, nil, []agreement.Act{act("replied", "2020-02-03", country.BY)}, "2020-02-03"},
		{"not yet", replied, both, []agreement.Act{act("signed", "2020-02-03")}, ""},
		{"one of two replies", replied, three, []agreement.Act{act("replied", "2020-02-03", country.BY)}, ""},
		{"both replies", replied, three, []agreement.Act{act("replied", "2020-02-03", country.BY), act("replied", "2020-05-06", country.GE)}, "2020-05-06"},
		{"only the exchange", replied, both, []agreement.Act{act("exchanged", "2020-02-03")}, "2020-02-03"},
		{"only the reply", exchanged, both, []agreement.Act{act("replied", "2020-02-03", country.BY)}, "2020-02-03"},
		{"both replies, one exchange", exchanged, three, []agreement.Act{act("replied", "2020-02-03", country.BY), act("replied", "2020-05-06", country.GE)}, "2020-05-06"},
		{"both recorded, the reply", replied, both, []agreement.Act{act("exchanged", "2020-01-01"), act("replied", "2020-02-03", country.BY)}, "2020-02-03"},
		{"both recorded, the exchange", exchanged, both, []agreement.Act{act("exchanged", "2020-01-01"), act("replied", "2020-02-03", country.BY)}, "2020-01-01"},
	} {
		a := agreement.Agreement{ID: "a", Acts: test.acts, Clauses: clause.Clauses{EntryIntoForce: clause.Clause{Begins: test.rule}}}
		for _, code := range test.parties {
			a.Parties = append(a.Parties, agreement.Party{Actor: country.StateActor(code)})
		}
		for _, code := range test.parties { // the party to whose note the others reply is no exception
			if seen := clock.New(&a, clause.View{Party: code.String()}).InForce(bilateral.MustParseDate("2026-01-01")); (seen.Truth == bilateral.Yes) != (test.since != "") {
				t.Errorf("%s: for %s %+v", test.name, code, seen)
			}
		}
		k := clock.New(&a, clause.View{})
		state := k.InForce(bilateral.MustParseDate("2026-01-01"))
		got := ""
		if state.Truth == bilateral.Yes {
			got = state.Since.String()
		}
		if diff := cmp.Diff(test.since, got); diff != "" {
			t.Errorf("%s: %+v (-want +got):\n%s", test.name, state, diff)
		}
		if waiting := k.WaitingFor(); test.since == "" && (len(waiting) != 1 || waiting[0].For != clause.TriggerKindReplied || waiting[0].Party != "") {
			t.Errorf("%s: waiting for %v", test.name, waiting)
		}
	}
}
