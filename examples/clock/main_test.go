package main

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

func command(t *testing.T, args ...string) (out, errs string, status int) {
	t.Helper()
	var stdout, stderr strings.Builder
	status = run(args, &stdout, &stderr)
	return stdout.String(), stderr.String(), status
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s is not what the program prints; if it should be, run go test ./examples/clock -update (-want +got):\n%s", file, diff)
	}
}

// TestOutput holds the program to what it prints.
func TestOutput(t *testing.T) {
	for _, tt := range []struct{ file, args string }{
		{"table.txt", "-on 2026-01-01"},
		{"table-2011.txt", "-on 2011-11-01"},
		{"as-known.txt", "-on 2026-01-01 -as-known 2011-07-01"},
		{"deadlines.txt", "-on 2026-01-01 -until 2040-01-01"},
		{"deadlines-2008.txt", "-on 2004-01-01 -until 2015-12-31 -as-known 2004-01-01"},
		{"none.txt", "-on 2026-12-13 -until 2026-12-31"},
		{"successor.txt", "-on 2026-01-01 -id at-su-1973 -party KZ"},
	} {
		out, errs, status := command(t, strings.Fields(tt.args)...)
		if status != 0 || errs != "" {
			t.Errorf("%s: status %d, %s", tt.args, status, errs)
		}
		golden(t, tt.file, out)
	}
}

// TestExplanations holds the explanations of all agreements of the register to a
// golden file: four parts in order, in words that need no knowledge of the library.
func TestExplanations(t *testing.T) {
	r, err := register.Parse(agreements)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Agreements) < 10 {
		t.Fatalf("%d agreements, want at least ten", len(r.Agreements))
	}
	parts := regexp.MustCompile(`(?m)^(Article|Rule|Dates used|Conclusion):$`)
	ours := regexp.MustCompile(`[a-z][A-Z]|\{|\}|<nil>|%!|\b[a-z]+\.[A-Z]`)
	codes := codesOfOurs()
	var all strings.Builder
	for i := range r.Agreements {
		id := r.Agreements[i].ID
		out, errs, status := command(t, "-on", "2026-01-01", "-id", string(id))
		if status != 0 || errs != "" {
			t.Fatalf("%s: status %d, %s", id, status, errs)
		}
		for _, axis := range strings.Split(out, "?\n")[1:] {
			if diff := cmp.Diff([]string{"Article:", "Rule:", "Dates used:", "Conclusion:"}, parts.FindAllString(axis, -1)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", id, diff)
			}
		}
		if found := ours.FindString(out); found != "" {
			t.Errorf("%s: the explanation says %q:\n%s", id, found, out)
		}
		for _, code := range append(codes, string(id)) {
			if strings.Contains(out, code) {
				t.Errorf("%s: the explanation says %q:\n%s", id, code, out)
			}
		}
		all.WriteString(out + "\n\n")
	}
	golden(t, "explanations.txt", all.String())
}

// codesOfOurs are the codes that are no words of English: those with a hyphen.
func codesOfOurs() []string {
	var list []string
	for _, table := range []bilateral.EnumTable{
		agreement.ActKinds, clock.Reasons, clock.Statuses, clock.Axes, clock.MilestoneKinds,
		clause.RuleKinds, clause.TriggerKinds, clause.DurationKinds, clause.EndDays, clause.DateKinds,
	} {
		for info := range table.All() {
			if strings.Contains(info.Value, "-") {
				list = append(list, info.Value)
			}
		}
	}
	return list
}

// TestKinds: the register has what the program is to show.
func TestKinds(t *testing.T) {
	r, err := register.Parse(agreements)
	if err != nil {
		t.Fatal(err)
	}
	on := bilateral.MustParseDate("2026-01-01")
	var seen []clock.Status
	for i := range r.Agreements {
		seen = append(seen, clock.New(&r.Agreements[i], r.Index().View()).Status(on))
	}
	for _, want := range []clock.Status{clock.StatusInForce, clock.StatusEnding, clock.StatusProvisional, clock.StatusSurviving, clock.StatusEnded} {
		if !slices.Contains(seen, want) {
			t.Errorf("no agreement is %s", want)
		}
	}
	var canonical strings.Builder
	if err := r.Write(&canonical); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(agreements), canonical.String()); diff != "" {
		t.Errorf("clock.json is not written as the library writes it (-want +got):\n%s", diff)
	}
}

// TestRefusals: what cannot be done is said, with a status.
func TestRefusals(t *testing.T) {
	broken := filepath.Join(t.TempDir(), "broken.json")
	if err := os.WriteFile(broken, []byte(`{"format":1,"agreements":[{"id":"a","clauses":{"entryIntoForce":{"begins":{"kind":"days-after","n":3}}}}]}`), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		args   []string
		status int
		says   string
	}{
		{[]string{"-on", "yesterday"}, 2, "yesterday"},
		{[]string{"-id", "nothing"}, 1, `no agreement has the id "nothing"; one of: cn-ru-2001, `},
		{[]string{"no-such-file.json"}, 2, "no-such-file.json"},
		{[]string{broken}, 1, "/agreements/0/clauses/entryIntoForce/begins/event"},
	} {
		out, errs, status := command(t, tt.args...)
		if status != tt.status || out != "" || !strings.Contains(errs, tt.says) {
			t.Errorf("%v: status %d, %q, %q", tt.args, status, out, errs)
		}
	}
}
