package clock_test

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

var (
	update   = flag.Bool("update", false, "write the golden files anew")
	treaties = flag.String("treaties", "", "a folder with party-force.csv, 3,702 published dates that are not part of the project")
)

// A published case is an agreement with its clause and the acts it counts from, and
// the day that a register or official publication gives.
type published struct {
	Question, Party, Revived string
	Expected                 bilateral.Date
	Source                   string
	Agreement                agreement.Agreement
}

func cases(t testing.TB) []published {
	t.Helper()
	data, err := os.ReadFile("testdata/cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var list []published
	dec := json.NewDecoder(strings.NewReader(string(data)))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&list); err != nil {
		t.Fatal(err)
	}
	return list
}

// TestPublishedDates holds the clock against 124 dates that registers and official
// publications give: the day, and why, in a golden file.
func TestPublishedDates(t *testing.T) {
	list := cases(t)
	if len(list) != 124 {
		t.Fatalf("%d cases, want 124", len(list))
	}
	var why strings.Builder
	for _, tt := range list {
		a := &tt.Agreement
		for _, p := range allFindings(a) {
			// One date depends on the end of February; practice takes its last day.
			if p.Code != clock.CodeMonthEnd || a.ID != "ets187-ent-mc-2005-11-30" {
				t.Errorf("%s: %v", a.ID, p)
			}
		}
		c := clause.View{Party: tt.Party}
		before := tt.Expected.Days().AddDays(-1).First
		on, eve := clock.New(a, c).Assess(tt.Expected), clock.New(a, c).Assess(before)
		got := on.InForce.Since
		want := []bilateral.Truth{bilateral.No, bilateral.Yes}
		if strings.HasPrefix(tt.Question, "end") {
			got = eve.InForce.Before
			want = []bilateral.Truth{bilateral.Yes, bilateral.No}
		}
		if day, ok := got.Exact(); !ok || day != tt.Expected {
			t.Errorf("%s: %s is %v, published is %v", a.ID, tt.Question, got, tt.Expected)
		}
		if diff := cmp.Diff(want, []bilateral.Truth{eve.InForce.Truth, on.InForce.Truth}); diff != "" {
			t.Errorf("%s: in force the day before and on the day (-want +got):\n%s", a.ID, diff)
		}
		if tt.Revived != "" {
			revived := bilateral.MustParseDate(tt.Revived)
			eve, on := clock.New(a, c).Assess(revived.Days().AddDays(-1).First), clock.New(a, c).Assess(revived)
			if eve.InForce.Truth != bilateral.No || eve.InForce.Reason != clock.ReasonDenounced || on.InForce.Truth != bilateral.Yes || on.InForce.Reason != clock.ReasonRevived {
				t.Errorf("%s: around its revival it is %+v and %+v", a.ID, eve.InForce, on.InForce)
			}
		}
		x := clock.New(a, c).Explain(clock.AxisInForce, tt.Expected)
		checkStatements(t, &x)
		fmt.Fprintf(&why, "%s, %s%s, published %s\n%s\n", a.ID, tt.Question, strings.Replace(" of "+tt.Party, " of ", " ", 1), tt.Expected, x.English())
	}
	golden(t, "cases.txt", why.String())
}

// golden compares a text with a file of testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := "testdata/" + name
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s\nif the new text is right, write it with: go test ./agreement/clock -update", file, diff)
	}
}

// TestPartyForce runs over 3,702 published dates of parties to multilateral treaties,
// where the file is at hand: 3,612 fit, and the other 90 are findings of the register
// that published them.
func TestPartyForce(t *testing.T) {
	if *treaties == "" {
		t.Skip("no folder is given with -treaties")
	}
	f, err := os.Open(*treaties + "/party-force.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(bufio.NewReader(f)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	fit, findings, other := 0, 0, 0
	for _, row := range rows[1:] {
		n, err := strconv.ParseUint(row[4], 10, 32)
		if err != nil {
			t.Fatal(err)
		}
		plus, err := strconv.ParseUint(row[6], 10, 32)
		if err != nil {
			t.Fatal(err)
		}
		party := country.StateActor(country.AZ) // the arithmetic is the same for any party
		a := agreement.Agreement{
			ID: "row", Parties: []agreement.Party{{Actor: party}},
			Acts: []agreement.Act{
				{Kind: agreement.ActKindDeposited, Date: bilateral.MustParseDate(row[7])},
				{Kind: agreement.ActKindEnteredIntoForce, Date: bilateral.MustParseDate(row[8])},
			},
			Clauses: clause.Clauses{EntryIntoForce: clause.Clause{Begins: rowRule(t, row[3], uint32(n), uint32(plus), row[5])}},
		}
		differs := false
		for _, p := range allFindings(&a) {
			if p.Code == clock.CodePublishedDiffers {
				differs = true
			} else if p.Code != clock.CodeMonthEnd {
				t.Errorf("%v: %v", row, p)
			}
		}
		switch {
		case !differs && row[9] == "yes":
			fit++
		case differs && row[9] == "no":
			findings++
		default:
			other++
			t.Errorf("%v: a finding: %v", row, differs)
		}
	}
	t.Logf("%d rows: %d fit, %d findings, %d other", len(rows)-1, fit, findings, other)
	if fit != 3612 || findings != 90 || other != 0 {
		t.Error("want 3612 that fit, 90 findings and no other")
	}
}

func rowRule(t *testing.T, op string, n, plus uint32, monthEnd string) clause.Rule {
	t.Helper()
	deposit := clause.On(clause.Own(clause.TriggerKindDeposited))
	switch op {
	case "days_after":
		return clause.DaysAfter(n, deposit)
	case "months_after":
		r := clause.MonthsAfter(n, deposit)
		r.MonthEnd, r.PlusDays = bilateral.MonthEnd(monthEnd), plus
		return r
	case "first_of_month_after_months":
		return clause.FirstOfMonth(1, clause.MonthsAfter(n, deposit))
	case "first_of_month_after_days":
		return clause.FirstOfMonth(1, clause.DaysAfter(n, deposit))
	case "first_of_nth_month_following":
		return clause.FirstOfMonth(n, deposit)
	}
	t.Fatalf("no rule for %q", op)
	return clause.Rule{}
}

// allFindings are the problems of an agreement by itself and those that its clock finds.
func allFindings(a *agreement.Agreement) bilateral.Problems {
	return append(bilateral.Check(a), bilateral.Check(clock.New(a, clause.View{}))...)
}
