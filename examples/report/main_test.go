package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRun(t *testing.T) {
	file := func(text string) string {
		name := filepath.Join(t.TempDir(), "register.json")
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return name
	}
	for _, tt := range []struct {
		name           string
		args           []string
		status         int
		stdout, stderr string // a part of it, or all of it where it ends in a newline
	}{
		{"digest", nil, 0, "Official visit of Alexander Turchin", ""},
		{"canonical", []string{"-json"}, 0, string(report), ""},
		{"warnings", []string{file(`{"format":1,"visits":[{"id":"v","kind":"jubilee"}]}`)}, 0, `/visits/0/kind: kind "jubilee" is not known to this release`, ""},
		{"shape", []string{file("{\"format\":1,\n\"visits\":[{\"id\":7}]}")}, 1, "",
			"2:17: /visits/0/id: a JSON number stands where a JSON string is wanted; write the id of a record: \"visit\" [json-kind]\n1 problems, 1 of them errors\n"},
		{"content", []string{"-json", file(`{"format":1,"terms":[{"id":"t","person":"nobody","office":"t"}]}`)}, 1, "",
			"/terms/0/person: no record has the id \"nobody\"; add the record, or name one that is there [reference-unresolved]\n" +
				"/terms/0/office: \"t\" names a record of kind term; name one of kind office [reference-kind]\n2 problems, 2 of them errors\n"},
		{"no file", []string{filepath.Join(t.TempDir(), "none.json")}, 2, "", "none.json"},
		{"no such flag", []string{"-xml"}, 2, "", "-xml"},
	} {
		var stdout, stderr bytes.Buffer
		if status := run(tt.args, &stdout, &stderr); status != tt.status {
			t.Errorf("%s: the exit status is %d, want %d", tt.name, status, tt.status)
		}
		for _, out := range []struct{ name, want, got string }{{"output", tt.stdout, stdout.String()}, {"errors", tt.stderr, stderr.String()}} {
			switch {
			case strings.HasSuffix(out.want, "\n") || out.want == "":
				if diff := cmp.Diff(out.want, out.got); diff != "" {
					t.Errorf("%s: %s (-want +got):\n%s", tt.name, out.name, diff)
				}
			case !strings.Contains(out.got, out.want):
				t.Errorf("%s: %q is not in the %s:\n%s", tt.name, out.want, out.name, out.got)
			}
		}
	}
}
