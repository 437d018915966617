package peers

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/agreement/schema"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

var every = flag.Int("every", 101, "test one of so many mutants; 1 tests all")

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

func compile(t testing.TB) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema.JSON()))
	if err != nil {
		t.Fatal(err)
	}
	if err := c.AddResource(schema.ID(), doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile(schema.ID())
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

// TestMutants changes a sound register in every place and every way it knows, and
// wants the schema to judge each mutant as the library does: to refuse what the
// library refuses, unless all its problems are beyond a schema, and nothing else.
func TestMutants(t *testing.T) {
	s := compile(t)
	reach := map[bilateral.Code]bool{}
	for _, info := range schema.NotInSchema() {
		reach[info.Code] = true
	}
	n, bad, missed, disagree := 0, 0, 0, 0
	for file, data := range fixtures(t) {
		for _, path := range paths(decode(t, data), nil) {
			for name, change := range mutations {
				if n++; n%*every != 0 {
					continue
				}
				doc := edit(decode(t, data), path, change)
				out, err := json.Marshal(doc)
				if err != nil {
					t.Fatal(err)
				}
				found := errorsOf(out)
				refused := s.Validate(decode(t, out)) != nil
				if len(found) > 0 {
					bad++
				}
				beyond := !slices.ContainsFunc(found, func(p bilateral.Problem) bool { return !reach[p.Code] })
				if refused == (len(found) > 0) {
					continue
				}
				if !refused && beyond {
					missed++
					continue
				}
				if disagree++; disagree <= 20 {
					t.Errorf("%s /%s %s: the schema refuses it: %v, the library finds:\n%v", file, strings.Join(path, "/"), name, refused, found)
				}
			}
		}
	}
	t.Logf("%d mutants, %d judged, %d with errors, %d of them beyond a schema, %d disagreements", n, n / *every, bad, missed, disagree)
}

// mutations are ways to change a value.
var mutations = map[string]func(any) any{
	"removed":    func(any) any { return removed{} },
	"null":       func(any) any { return nil },
	"empty text": func(any) any { return "" },
	"empty list": func(any) any { return []any{} },
	"empty":      func(any) any { return map[string]any{} },
	"zero":       func(any) any { return json.Number("0") },
	"yes":        func(any) any { return "yes" },
	"true":       func(any) any { return true },
	"code":       func(any) any { return "a-later-code" },
	"no code":    func(any) any { return "No Code" },
	"a state":    func(any) any { return "QQ" },
	"a date":     func(any) any { return "2031-12" },
	"no date":    func(any) any { return "2031-02-30" },
	"area":       func(any) any { return "trade.turnover" },
	"pointer":    func(any) any { return "/kind" },
	"twice": func(v any) any {
		if list, ok := v.([]any); ok && len(list) > 0 {
			return append(slices.Clone(list), list[0])
		}
		return v
	},
	"member more": func(v any) any {
		if object, ok := v.(map[string]any); ok {
			object["more"] = "x"
		}
		return v
	},
	"state actor": func(any) any { return map[string]any{"kind": "state", "state": "AZ"} },
	"later actor": func(any) any { return map[string]any{"kind": "crowd", "id": "visit"} },
	"odd actor":   func(any) any { return map[string]any{"kind": "state", "id": "visit"} },
	"text":        func(any) any { return map[string]any{"en": "x"} },
	"blank text":  func(any) any { return map[string]any{"en": " "} },
}

// paths lists the place of every value of a document.
func paths(v any, at []string) [][]string {
	var out [][]string
	if len(at) > 0 {
		out = append(out, slices.Clone(at))
	}
	switch v := v.(type) {
	case map[string]any:
		for _, k := range slices.Sorted(maps.Keys(v)) {
			out = append(out, paths(v[k], append(at, k))...)
		}
	case []any:
		for i := range v {
			out = append(out, paths(v[i], append(at, strconv.Itoa(i)))...)
		}
	}
	return out
}

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
