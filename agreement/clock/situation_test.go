package clock_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
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

func situations(t *testing.T) []situation {
	t.Helper()
	data, err := os.ReadFile("testdata/situations.json")
	if err != nil {
		t.Fatal(err)
	}
	var list []situation
	if err := json.Unmarshal(data, &list); err != nil {
		t.Fatal(err)
	}
	return list
}

// TestSituations holds the clock against situations that were written from the articles: at
// least two for each thing the law asks, one in which the rule applies and one beside
// it. Each says why.
func TestSituations(t *testing.T) {
	list := situations(t)
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

// TestSituationsInWords pins what the clock says about each situation: the explanation of
// each question, and for each view of it the course in milestones, what is due, who is
// waited for and what a notice on that day would do, after the findings. What an earlier
// question of the situation was told is not said again.
func TestSituationsInWords(t *testing.T) {
	var all strings.Builder
	for _, tt := range situations(t) {
		r, err := register.Parse(tt.Register)
		if err != nil {
			t.Fatal(err)
		}
		ix := r.Index()
		fmt.Fprintf(&all, "== %s\n", tt.Name)
		for i := range r.Agreements {
			a := &r.Agreements[i]
			var ch bilateral.Checker
			clock.New(a, ix.View()).Check(&ch)
			for _, p := range ch.Problems() {
				fmt.Fprintf(&all, "finding for %s: %s\n", a.ID, p.Error())
			}
		}
		seen := map[clause.View]bool{}
		said := map[string]bool{}
		for i, q := range tt.Questions {
			var b strings.Builder
			view := ix.View()
			view.Party, view.Known = q.Party, q.Known
			c := clock.New(ix.Agreement(tt.Ask), view)
			fmt.Fprintf(&b, "-- %s on %s", q.Axis, q.On)
			if q.Party != "" {
				fmt.Fprintf(&b, " for %s", q.Party)
			}
			if !q.Known.IsZero() {
				fmt.Fprintf(&b, ", known %s", q.Known)
			}
			fmt.Fprintf(&b, "\n%s\n", c.Standing(q.On).Why.Text)
			if q.Axis != "status" {
				x := c.Explain(clock.Axis(q.Axis), q.On)
				fmt.Fprintln(&b, x.English())
			}
			if key := (clause.View{Party: q.Party, Known: q.Known}); !seen[key] {
				seen[key] = true
				write(&b, c, q.Party, q.On)
			}
			all.WriteString(onceEach(b.String(), said, i > 0))
		}
	}
	golden(t, "situations.txt", all.String())
}

// write writes what a clock says beside its explanations, a line each.
func write(b *strings.Builder, c *clock.Clock, party string, on bilateral.Date) {
	n := 0
	for m := range c.Timeline() {
		if n++; n > 12 {
			break
		}
		fmt.Fprintln(b, compact(m))
	}
	span := bilateral.Since(on)
	if later := on.Days().AddDays(4000).First; !later.IsZero() {
		span = bilateral.Through(on, later)
	}
	for _, d := range c.Deadlines(span) {
		fmt.Fprintln(b, compact(d))
	}
	for _, w := range c.WaitingFor() {
		fmt.Fprintln(b, compact(w))
	}
	if party != "" {
		fmt.Fprintln(b, compact(c.ExitBy(party, on)))
	}
}

// onceEach notes the lines of an answer in said and, for a later question of a situation,
// leaves out those that were said already. The first answer of a situation stands whole,
// so that what it says twice shows.
func onceEach(text string, said map[string]bool, later bool) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		if !later || !said[line] {
			b.WriteString(line)
		}
		said[line] = true
	}
	return b.String()
}

// compact returns the JSON of a value.
func compact(v any) string {
	data, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(data)
}
