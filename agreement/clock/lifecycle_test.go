package clock_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/google/go-cmp/cmp"
)

// A lifeCycle is an agreement whose life is known from end to end, and what a register
// or the press says of it.
type lifeCycle struct {
	Name, Source string
	Others       others
	Agreement    agreement.Agreement
	Asks         []question
	Deadlines    []string
	Warnings     []string
}

// A question is one about an axis, or about the effect of one provision.
type question struct {
	Axis          clock.Axis
	Effect        *int
	On, Known     bilateral.Date
	Truth         string
	Since, Before string
	Reason        clock.Reason
}

// others are the days on which other agreements entered into force.
type others map[bilateral.ID]bilateral.Date

func (o others) Milestone(id bilateral.ID, m clause.Milestone, _ clause.View) clause.Moment {
	if d, ok := o[id]; ok && m == clause.MilestoneEnteredIntoForce {
		return clause.Moment{Days: d.Days(), Happened: bilateral.Yes}
	}
	return clause.Moment{}
}

func (o others) Kind(id bilateral.ID) (bilateral.RecordKind, bool) {
	if _, ok := o[id]; ok {
		return bilateral.RecordKindAgreement, true
	}
	return bilateral.RecordKindOrganization, true
}

// TestLifeCycles holds the clock against whole lives: what each row of the sources
// determines, and a finding where it determines two readings.
func TestLifeCycles(t *testing.T) {
	data, err := os.ReadFile("testdata/life-cycles.json")
	if err != nil {
		t.Fatal(err)
	}
	var list []lifeCycle
	dec := json.NewDecoder(strings.NewReader(string(data)))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&list); err != nil {
		t.Fatal(err)
	}
	for _, tt := range list {
		t.Run(tt.Name, func(t *testing.T) {
			if tt.Source == "" {
				t.Error("no source is named")
			}
			a := &tt.Agreement
			ch := bilateral.Checker{References: tt.Others}
			a.Check(&ch)
			clock.New(a, clause.View{Others: tt.Others}).Check(&ch)
			var warnings []string
			for _, p := range ch.Problems() {
				warnings = append(warnings, p.Pointer+" "+string(p.Code))
			}
			if diff := cmp.Diff(tt.Warnings, warnings); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
			for _, q := range tt.Asks {
				c := clause.View{Others: tt.Others, Known: q.Known}
				var s clock.State
				what := string(q.Axis)
				if q.Effect != nil {
					s = clock.New(a, c).Effect(*q.Effect, q.On)
					what = a.Clauses.Effects[*q.Effect].Provision
				} else {
					got := clock.New(a, c).Assess(q.On)
					s = got.Axis(q.Axis)
				}
				want := fmt.Sprintf("%s since %q before %q: %s", q.Truth, q.Since, q.Before, q.Reason)
				got := fmt.Sprintf("%s since %q before %q: %s", truth(s.Truth), s.Since, s.Before, s.Reason)
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%s on %s, known %q (-want +got):\n%s", what, q.On, q.Known, diff)
				}
				if x := clock.New(a, c).Explain(q.Axis, q.On); q.Effect == nil && (x.Truth != s.Truth || len(x.Article)*len(x.Rule)*len(x.Dates)*len(x.Conclusion) == 0) {
					t.Errorf("%s on %s: the explanation lacks a part: %+v", what, q.On, x)
				}
			}
			if tt.Deadlines == nil {
				return
			}
			var deadlines []string
			span := bilateral.Span{From: bilateral.MustParseDate("1990"), Before: bilateral.EndBefore(bilateral.MustParseDate("2030-01-01"))}
			for _, d := range clock.New(a, clause.View{Others: tt.Others}).Deadlines(span) {
				deadlines = append(deadlines, fmt.Sprintf("%s by %s, safe %s, ends %s", d.Kind, d.Last, d.Safe, d.Ends))
			}
			if diff := cmp.Diff(tt.Deadlines, deadlines); diff != "" {
				t.Errorf("deadlines (-want +got):\n%s", diff)
			}
		})
	}
}

func truth(t bilateral.Truth) string {
	if t == bilateral.Unknown {
		return "unknown"
	}
	return t.String()
}
