package main

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"testing"

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
