package peers

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/agreement/schema/files"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

var (
	every       = flag.Int("every", 1009, "test one of so many mutants; 1 tests all")
	mutantsFile = flag.String("mutants", "", "write the mutants that were tested to this file, a line each, with the answer of the schema")
)

// fixtures are the registers of the project.
func fixtures(t *testing.T) map[string][]byte {
	t.Helper()
	files, err := filepath.Glob("../*/testdata/*.json")
	if err != nil {
		t.Fatal(err)
	}
	files = slices.DeleteFunc(files, func(f string) bool { return strings.HasSuffix(f, "-errors.json") || strings.Contains(f, "/peers/") })
	files = append(files, "../report/report.json", "../clock/clock.json", "../../agreement/register/testdata/format-1.json",
		"../../agreement/register/testdata/indicators.json", "../../agreement/register/testdata/clauses.json")
	docs := map[string][]byte{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		docs[file] = data
	}
	return docs
}

func compile(t testing.TB) *jsonschema.Schema { return compileAs(t, "validate") }

// compileAs compiles the schema of a register in a profile.
func compileAs(t testing.TB, profile string) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	text, err := files.Schema(profile, "register")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := c.AddResource("register.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("register.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// decode reads a document as the validator wants it.
func decode(t testing.TB, data []byte) any {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// errorsOf returns the errors that the library finds in a document.
func errorsOf(data []byte) bilateral.Problems {
	r, err := register.Parse(data)
	if ps, ok := errors.AsType[bilateral.Problems](err); ok {
		return ps
	}
	return r.Problems().Errors()
}

func TestFixturesPass(t *testing.T) {
	s := compile(t)
	for file, data := range fixtures(t) {
		if err := s.Validate(decode(t, data)); err != nil {
			t.Errorf("%s: %v", file, err)
		}
	}
}

func TestBrokenFail(t *testing.T) {
	s := compile(t)
	data, err := os.ReadFile("testdata/broken.json")
	if err != nil {
		t.Fatal(err)
	}
	var broken []struct {
		Kind, Pointer string
		Value         json.RawMessage
	}
	if err := json.Unmarshal(data, &broken); err != nil {
		t.Fatal(err)
	}
	if len(broken) < 12 {
		t.Fatalf("only %d broken documents", len(broken))
	}
	report := fixtures(t)["../../agreement/register/testdata/format-1.json"]
	for _, b := range broken {
		doc := edit(decode(t, report), strings.Split(b.Pointer, "/")[1:], func(any) any {
			if b.Value == nil {
				return removed{}
			}
			return decode(t, b.Value)
		})
		if err := s.Validate(doc); err == nil {
			t.Errorf("%s: the schema accepts it", b.Kind)
		}
		out, err := json.Marshal(doc)
		if err != nil {
			t.Fatal(err)
		}
		if len(errorsOf(out)) == 0 {
			t.Errorf("%s: the library accepts it", b.Kind)
		}
	}
}

// TestMutants changes sound records in every place, and in every place where nothing
// stands yet, and wants the schema to judge each mutant as the library does: to refuse it
// exactly if the library finds a problem that the schema can find.
func TestMutants(t *testing.T) {
	s := compile(t)
	j := newJudge()
	out := bufio.NewWriter(io.Discard)
	if *mutantsFile != "" {
		f, err := os.Create(*mutantsFile)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		out = bufio.NewWriter(f)
		defer out.Flush()
	}
	n, judged, refusals, disagreements := 0, 0, 0, 0
	for _, piece := range pieces(t) {
		text, err := json.Marshal(piece)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range places(piece, registerType, nil)[1:] {
			all := values
			if p.typ.Kind() == reflect.Slice {
				all = slices.Concat(values, long)
			}
			for i, value := range append(all, nil) {
				if n++; n%*every != 0 || value == nil && p.old == nil {
					continue
				}
				doc := edit(decode(t, text), p.path, func(any) any {
					if i == len(all) {
						return removed{}
					}
					return decode(t, value)
				})
				data, err := json.Marshal(doc)
				if err != nil {
					t.Fatal(err)
				}
				judged++
				found := errorsOf(data)
				if i := slices.IndexFunc(found, func(problem bilateral.Problem) bool {
					return (problem.Code == register.CodeNumber || problem.Code == bilateral.CodeCount) && !j.finds(problem, doc)
				}); i >= 0 {
					// The schema sees the number that is meant, and judges the document by it.
					found = errorsOf(respelled(t, data, found[i].Pointer))
				}
				want := false
				for _, problem := range found {
					want = j.finds(problem, doc) || want
				}
				refused := s.Validate(decode(t, data)) != nil
				if refused {
					refusals++
				}
				fmt.Fprintf(out, "{\"refused\":%v,\"doc\":%s}\n", refused, data)
				if refused == want {
					continue
				}
				if disagreements++; disagreements <= 30 {
					t.Errorf("/%s = %.200s: the schema refuses it: %v, the library finds:\n%v\n%.400s", strings.Join(p.path, "/"), value, refused, found, data)
				}
			}
		}
	}
	t.Logf("%d mutants, %d judged, %d refused, %d disagreements", n, judged, refusals, disagreements)
	if *every == 1 {
		for code, condition := range conditions {
			if j.seen[code] == 0 || condition == nil {
				t.Errorf("no mutant has the problem %s, which is marked partly", code)
			}
		}
	}
	var unseen []string
	for _, table := range tables {
		for info := range table.All() {
			if info.Severity == bilateral.SeverityError && j.seen[info.Code] == 0 && info.Limitation == "" {
				unseen = append(unseen, string(info.Code))
			}
		}
	}
	t.Logf("codes marked full that no mutant has: %v", unseen)
}

// respelled writes the number at a pointer with digits only, or the bounds of a count in
// order.
func respelled(t *testing.T, data []byte, pointer string) []byte {
	t.Helper()
	doc := edit(decode(t, data), strings.Split(pointer, "/")[1:], func(v any) any {
		if s, ok := v.(string); ok {
			low, high, _ := strings.Cut(s, "..")
			return high + ".." + low
		}
		f, err := v.(json.Number).Float64()
		if err != nil {
			t.Fatal(err)
		}
		return json.Number(strconv.FormatUint(uint64(f), 10))
	})
	out, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// tables are the tables of the codes that a register can have.
var tables = []bilateral.CodeTable{bilateral.Codes, country.Codes, office.Codes, area.Codes, goods.Codes, clause.Codes, agreement.Codes, meeting.Codes, register.Codes}

// removed is what a change returns to remove a value.
type removed struct{}

// edit changes the value at a path and returns the document.
func edit(doc any, path []string, change func(any) any) any {
	if len(path) == 0 {
		return change(doc)
	}
	switch doc := doc.(type) {
	case map[string]any:
		if v := edit(doc[path[0]], path[1:], change); v == (removed{}) {
			delete(doc, path[0])
		} else {
			doc[path[0]] = v
		}
		return doc
	case []any:
		i, err := strconv.Atoi(path[0])
		if err != nil || i >= len(doc) {
			panic(fmt.Sprintf("no element %q of %d", path[0], len(doc)))
		}
		v := edit(doc[i], path[1:], change)
		if v == (removed{}) {
			return slices.Delete(doc, i, i+1)
		}
		doc[i] = v
		return doc
	}
	panic(fmt.Sprintf("%q is looked for in %v", path[0], doc))
}
