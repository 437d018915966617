package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write reports.json and the golden files")

// merged makes the register of the example: the reports, and what a person confirmed to be one
// thing of what the library found.
func merged(t *testing.T) []byte {
	t.Helper()
	var list []*register.Register
	for _, name := range []string{"report.json", "testdata/thread.json", "testdata/ho-01.json", "testdata/ho-02.json", "testdata/ho-03.json", "testdata/ho-04.json",
		"testdata/ho-05.json", "testdata/ho-06.json", "testdata/ho-07.json", "testdata/ho-09.json", "testdata/ho-12.json", "testdata/ho-15.json", "testdata/ho-19.json"} {
		data, err := os.ReadFile(filepath.Join("..", "report", name))
		if err != nil {
			t.Fatal(err)
		}
		r, err := register.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, r)
	}
	m, err := register.Merge(list...)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range m.Candidates() {
		if c.Kind == bilateral.RecordKindProject && c.A != "az-by:elevator-plant" {
			continue // assembly at one plant is not one project
		}
		m.Links = append(m.Links, bilateral.Link{Kind: bilateral.LinkKindSameAs, From: c.A, To: c.B})
	}
	m.Title = bilateral.Text{"en": "Reports of several relationships, merged"}
	out, err := m.JSON()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestReports: the register of the example is what merging the reports gives.
func TestReports(t *testing.T) {
	got := merged(t)
	if *update {
		if err := os.WriteFile("reports.json", got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(reports), string(got)); diff != "" {
		t.Errorf("reports.json (-want +got); write it with -update:\n%s", diff)
	}
}

func TestRun(t *testing.T) {
	const made = `{"format":1,"instructions":[
		{"id":"done","due":"2025-06-30","changes":[{"status":"given","date":"2025-05-05"},{"status":"completed","date":"2025-06-01"}]},
		{"id":"dropped","changes":[{"status":"given"},{"status":"cancelled"}]}]}`
	file := filepath.Join(t.TempDir(), "made.json")
	if err := os.WriteFile(file, []byte(made), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		golden string
		args   []string
	}{
		{"all.txt", nil},
		{"early.txt", []string{"-on", "2025-06-01"}},
		{"commission.txt", []string{"-of", "thread:commission"}},
		{"made.txt", []string{file}},
	} {
		var out, errs bytes.Buffer
		if code := run(tt.args, &out, &errs); code != 0 {
			t.Fatalf("%s: %d, %s", tt.golden, code, &errs)
		}
		for line := range strings.Lines(out.String()) {
			if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > columns {
				t.Errorf("%s: %d columns: %s", tt.golden, n, line)
			}
		}
		path := filepath.Join("testdata", tt.golden)
		if *update {
			if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), out.String()); diff != "" {
			t.Errorf("%s (-want +got); write it with -update:\n%s", path, diff)
		}
	}
	var out, errs bytes.Buffer
	if code := run([]string{"no-such-file"}, &out, &errs); code != 2 || errs.Len() == 0 {
		t.Errorf("%d, %s", code, &errs)
	}
}
