package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/agreement/wording"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden file anew")

func TestRun(t *testing.T) {
	var out, errs bytes.Buffer
	if code := run([]string{"-signed", "2014-06-03", "-notified", "2015-01-20"}, &out, &errs); code != 0 || errs.Len() > 0 {
		t.Fatalf("code %d: %s", code, &errs)
	}
	const golden = "testdata/treaty.txt"
	if *update {
		if err := os.WriteFile(golden, out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), out.String()); diff != "" {
		t.Errorf("the answer has changed; if it is right, write it with: go test ./examples/wording -update\n(-want +got):\n%s", diff)
	}
}

func TestRunErrors(t *testing.T) {
	for _, args := range [][]string{{"-on", "tomorrow"}, {"testdata/none.txt"}} {
		var out, errs bytes.Buffer
		if code := run(args, &out, &errs); code == 0 || errs.Len() == 0 {
			t.Errorf("%v: code %d, %q", args, code, &errs)
		}
	}
	var out bytes.Buffer
	if code := run([]string{"-exchanged", "2015-01-20", "main.go"}, &out, &out); code != 0 || !strings.Contains(out.String(), "{}") {
		t.Errorf("a text without clauses: code %d, %s", code, &out)
	}
}

// The clauses of the real agreements of the project, drafted and read back, give the same
// entry into force by the same acts. Those that have no sentence are counted.
func TestRealClauses(t *testing.T) {
	drafted, dated, refused := 0, 0, map[string]int{}
	for _, file := range []string{"../clock/clock.json", "../../agreement/register/testdata/clauses.json"} {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		r, err := register.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range r.Agreements {
			cs := clause.Clauses{EntryIntoForce: clause.Clause{Begins: a.Clauses.EntryIntoForce.Begins}}
			if cs.IsZero() {
				continue
			}
			text, err := wording.Draft(cs)
			if err != nil {
				refused[err.Error()]++
				continue
			}
			drafted++
			was := agreement.Agreement{ID: a.ID, Clauses: cs, Acts: slices.DeleteFunc(slices.Clone(a.Acts), func(x agreement.Act) bool { return x.Kind == agreement.ActKindEnteredIntoForce })}
			now := was
			now.Clauses = wording.Read(text).Clauses
			on := bilateral.MustParseDate("2020-01-01")
			want, got := clock.New(&was, clause.View{}).InForce(on), clock.New(&now, clause.View{}).InForce(on)
			if want.Since != got.Since || want.Truth != got.Truth {
				t.Errorf("%s: since %v, and drafted and read back since %v\n%s", a.ID, want.Since, got.Since, text)
			}
			if !want.Since.IsZero() {
				dated++
			}
		}
	}
	t.Logf("%d drafted, %d with a day, refused: %v", drafted, dated, refused)
	if drafted < 8 || dated < 5 {
		t.Errorf("only %d drafted and %d with a day", drafted, dated)
	}
}

// From wording to date: the clause of each published case, drafted and read back, gives the day
// that the register or official publication gives.
func TestPublishedDates(t *testing.T) {
	data, err := os.ReadFile("../../agreement/clock/testdata/cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Question, Party string
		Expected        bilateral.Date
		Agreement       agreement.Agreement
	}
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	same, refused := 0, 0
	for _, tt := range cases {
		a := tt.Agreement
		text, err := wording.Draft(a.Clauses)
		if err != nil {
			refused++
			t.Logf("%s: %v", a.ID, err)
			continue
		}
		a.Clauses = wording.Read(text).Clauses
		c := clock.New(&a, clause.View{Party: tt.Party})
		got := c.InForce(tt.Expected).Since
		if strings.HasPrefix(tt.Question, "end") {
			got = c.InForce(tt.Expected.Days().AddDays(-1).First).Before
		}
		if day, ok := got.Exact(); !ok || day != tt.Expected {
			t.Errorf("%s: %s is %v, published is %v\n%s", a.ID, tt.Question, got, tt.Expected, text)
			continue
		}
		same++
	}
	t.Logf("%d of %d published days", same, len(cases))
	if same < len(cases) {
		t.Errorf("%d of %d, %d refused", same, len(cases), refused)
	}
}
