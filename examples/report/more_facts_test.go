package main

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/bilateral-go/bilateral/agreement/digest"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

// More reports, each built in Go and kept as JSON, and what must be read from them.
var (
	moreBuilt = []map[string]func() *register.Register{moreBuiltA, moreBuiltB}
	moreFacts = []map[string][]fact{moreFactsA, moreFactsB}
)

// The most that all reports together may take.
const (
	wantLines = 6   // lines of Go a fact
	wantBytes = 600 // bytes of JSON a fact, white space left out
	maxWidth  = 120 // columns of a line, a tab being one
)

// TestMoreFacts builds the register of each report, compares it with its JSON and its digest,
// and asks it for every fact. A report of few facts has as many persons as another one, so
// the size is that of all reports together.
func TestMoreFacts(t *testing.T) {
	lines := linesBuilt(t)
	facts, code, size := 0, 0, 0
	for i, built := range moreBuilt {
		if len(built) != len(moreFacts[i]) {
			t.Errorf("%d reports are built, and of %d there are facts", len(built), len(moreFacts[i]))
		}
		for _, name := range slices.Sorted(maps.Keys(built)) {
			want := moreFacts[i][name]
			data, err := built[name]().JSON()
			if err != nil {
				t.Fatal(err)
			}
			facts, code, size = facts+len(want), code+lines[name], size+compact(data)
			t.Run(name, func(t *testing.T) {
				golden(t, name+".json", string(data))
				r, problems := read(data)
				if len(problems) > 0 {
					t.Fatal(problems)
				}
				if diff := cmp.Diff(built[name](), r, cmp.Exporter(func(reflect.Type) bool { return true })); diff != "" {
					t.Errorf("built and read again (-want +got):\n%s", diff)
				}
				golden(t, name+".txt", digest.Text(r))
				testFacts(t, data, want)
				t.Logf("%d facts, %d lines of Go, %d bytes of JSON", len(want), lines[name], compact(data))
			})
		}
	}
	t.Logf("%d facts, %d lines of Go, %d bytes of JSON", facts, code, size)
	if code > wantLines*facts {
		t.Errorf("%d lines of Go for %d facts, want %d a fact", code, facts, wantLines)
	}
	if size > wantBytes*facts {
		t.Errorf("%d bytes of JSON for %d facts, want %d a fact", size, facts, wantBytes)
	}
}

// linesBuilt counts the lines of Go that build each register, blank ones left out, and wants
// none of them wider than a reader's window.
func linesBuilt(t *testing.T) map[string]int {
	t.Helper()
	files, err := filepath.Glob("more_*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	counts := map[string]int{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		set := token.NewFileSet()
		parsed, err := parser.ParseFile(set, file, text, 0)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(string(text), "\n")
		for _, d := range parsed.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			report, ok := strings.CutPrefix(f.Name.Name, "moreHO")
			if !ok {
				continue
			}
			for _, line := range lines[set.Position(f.Pos()).Line-1 : set.Position(f.End()).Line] {
				if strings.TrimSpace(line) != "" {
					counts["ho-"+report]++
				}
				if n := utf8.RuneCountInString(line); n > maxWidth {
					t.Errorf("%s: a line of %d columns: %s", file, n, line)
				}
			}
		}
	}
	return counts
}

// compact returns the bytes of JSON without white space between values.
func compact(data []byte) int {
	var b bytes.Buffer
	if json.Compact(&b, data) != nil {
		return len(data)
	}
	return b.Len()
}
