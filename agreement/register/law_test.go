package register_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

// A situation is a register, questions about one of its agreements, and the answers of
// the law of treaties.
type situation struct {
	Name, Law, Reason string
	Register          json.RawMessage
	Ask               bilateral.ID
	Questions         []struct {
		Party         string
		Known, On     bilateral.Date
		Axis, Answer  string
		Since, Before string
	}
	// Finding says whether the register gets a warning, where the law leaves no doubt.
	Finding *bool
}

// TestLaw holds the clock against situations that were written from the articles: at
// least two for each thing the law asks, one in which the rule applies and one beside
// it. Each says why.
func TestLaw(t *testing.T) {
	data, err := os.ReadFile("testdata/law.json")
	if err != nil {
		t.Fatal(err)
	}
	var list []situation
	if err := json.Unmarshal(data, &list); err != nil {
		t.Fatal(err)
	}
	if len(list) < 220 {
		t.Errorf("%d situations, want 220 at least", len(list))
	}
	for _, tt := range list {
		t.Run(tt.Name, func(t *testing.T) {
			if tt.Law == "" || tt.Reason == "" {
				t.Error("no article or no reason")
			}
			r, err := register.Parse(tt.Register)
			if err != nil {
				t.Fatal(err)
			}
			ix := r.Index()
			for _, q := range tt.Questions {
				view := ix.View()
				view.Party, view.Known = q.Party, q.Known
				c := clock.New(ix.Agreement(tt.Ask), view)
				want := [3]string{q.Answer, q.Since, q.Before}
				got := [3]string{string(c.Status(q.On))}
				reason := clock.Reason("")
				if q.Axis != "status" {
					s := c.Assess(q.On)
					state := s.Axis(clock.Axis(q.Axis))
					got, reason = [3]string{state.Truth.String(), state.Since.String(), state.Before.String()}, state.Reason
				}
				for i := range want {
					if i > 0 && want[i] == "" {
						got[i] = ""
					}
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%s %s on %s, known %s: %s, %s (-want +got):\n%s", q.Party, q.Axis, q.On, q.Known, reason, tt.Reason, diff)
				}
				if x := c.Explain(clock.Axis(q.Axis), q.On); q.Axis != "status" && (len(x.Article) == 0 || len(x.Rule) == 0 || len(x.Dates) == 0 || len(x.Conclusion) == 0) {
					t.Errorf("%s %s on %s: a part of the explanation is missing: %s", q.Party, q.Axis, q.On, x.English())
				}
			}
			if found := len(r.Problems()) > 0; tt.Finding != nil && found != *tt.Finding {
				t.Errorf("found %v", r.Problems())
			}
		})
	}
}
