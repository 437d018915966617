package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

// A fact is one statement of the report and where the register holds it.
type fact struct {
	id string
	// at are the places that the fact stands on: the id of a record and a JSON
	// Pointer inside it, or a pointer into the register.
	at []string
	// absent are places where nothing must stand, each with a JSON value that
	// breaks the fact when it is planted there.
	absent map[string]string
	want   string
	got    func(v view) string
}

// view is a register with its index.
type view struct {
	*register.Index
	r *register.Register
}

func open(t *testing.T, data []byte) view {
	t.Helper()
	r, err := register.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	return view{r.Index(), r}
}

// pointer turns a place of a fact into a JSON Pointer of the register.
func (v view) pointer(t *testing.T, place string) string {
	t.Helper()
	id, rest, _ := strings.Cut(place, "/")
	if id == "" {
		return place
	}
	p := v.Pointer(bilateral.ID(id))
	if p == "" {
		t.Fatalf("no record %q for %s", id, place)
	}
	if rest != "" {
		p += "/" + rest
	}
	return p
}

// answer asks for a fact; a record that is gone is no answer.
func (f fact) answer(v view) (got string) {
	defer func() {
		if recover() != nil {
			got = "(gone)"
		}
	}()
	return f.got(v)
}

func TestFacts(t *testing.T) {
	before := open(t, report)
	written, err := before.r.JSON()
	if err != nil {
		t.Fatal(err)
	}
	after := open(t, written)
	if !bytes.Equal(written, report) {
		t.Errorf("report.json is not canonical; write it with: go run ./examples/report -json")
	}

	pointers := map[string][]string{} // sets of pointers, and the facts that share them
	for _, f := range facts {
		t.Run(f.id, func(t *testing.T) {
			if diff := cmp.Diff(f.want, f.answer(before)); diff != "" {
				t.Fatalf("before the round trip (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(f.want, f.answer(after)); diff != "" {
				t.Fatalf("after the round trip (-want +got):\n%s", diff)
			}
			if len(f.at)+len(f.absent) == 0 {
				t.Fatal("the fact stands on nothing")
			}
			for _, place := range f.at {
				p := before.pointer(t, place)
				if strings.Contains(p, "/annotations") || strings.HasSuffix(p, "/wording") || strings.HasSuffix(p, "/at") {
					t.Errorf("%s is no structured place", p)
				}
				f.mustFail(t, p, remove)
				if alterable(t, p) {
					f.mustFail(t, p, alter)
				}
			}
			for place, planted := range f.absent {
				p := before.pointer(t, place)
				f.mustFail(t, p, func(any) any {
					var v any
					if err := json.Unmarshal([]byte(planted), &v); err != nil {
						t.Fatal(err)
					}
					return v
				})
			}
			set := slices.Clone(f.at)
			for place := range f.absent {
				set = append(set, "no "+place)
			}
			slices.Sort(set)
			key := strings.Join(set, " ")
			pointers[key] = append(pointers[key], f.id)
		})
	}
	for set, ids := range pointers {
		if len(ids) > 3 {
			t.Errorf("%v share one set of pointers: %s", ids, set)
		}
	}
}

// mustFail changes the value at a pointer, reads the register again and wants
// another answer. The changed register must still have a sound shape: a fact that
// can only be broken by an unreadable document would prove nothing.
func (f fact) mustFail(t *testing.T, pointer string, change func(any) any) {
	t.Helper()
	var doc any
	if err := json.Unmarshal(report, &doc); err != nil {
		t.Fatal(err)
	}
	doc = edit(t, doc, strings.Split(pointer, "/")[1:], change)
	data, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	r, err := register.Parse(data)
	if err != nil {
		t.Fatalf("%s: the changed register does not read: %v", pointer, err)
	}
	if got := f.answer(view{r.Index(), r}); got == f.want {
		t.Errorf("%s: changed, and the fact still holds: %q", pointer, got)
	}
}

// gone is what a change returns to remove a value.
type gone struct{}

func remove(any) any { return gone{} }

var (
	dateForm    = regexp.MustCompile(`^\d{4}(-\d\d){0,2}$`)
	countryForm = regexp.MustCompile(`^[A-Z]{2}$`)
	countForm   = regexp.MustCompile(`^\d+(\.\.)?$`)
)

// alter returns another value of the same form.
func alter(v any) any {
	switch v := v.(type) {
	case float64:
		return v + 1
	case string:
		switch {
		case dateForm.MatchString(v) || strings.Contains(v, "|"):
			return "1999-12-31"
		case countryForm.MatchString(v):
			return "TV"
		case countForm.MatchString(v):
			return "7"
		case v == "yes":
			return "no"
		}
		return "x" + strings.ToLower(strings.ReplaceAll(v, " ", "-"))
	}
	panic(fmt.Sprintf("cannot alter %v", v))
}

// alterable reports whether the value at a pointer is a text or a number.
func alterable(t *testing.T, pointer string) bool {
	t.Helper()
	var doc any
	if err := json.Unmarshal(report, &doc); err != nil {
		t.Fatal(err)
	}
	var found bool
	edit(t, doc, strings.Split(pointer, "/")[1:], func(v any) any {
		switch v.(type) {
		case string, float64:
			found = true
		case nil:
			t.Fatalf("nothing stands at %s", pointer)
		}
		return v
	})
	return found
}

// edit changes the value at a path and returns the document. What is missing on
// the way is made, so that a value can be planted.
func edit(t *testing.T, doc any, path []string, change func(any) any) any {
	t.Helper()
	if len(path) == 0 {
		return change(doc)
	}
	step, rest := path[0], path[1:]
	if n, err := strconv.Atoi(step); err == nil {
		list, _ := doc.([]any)
		if n == len(list) {
			list = append(list, nil)
		}
		if n > len(list) {
			t.Fatalf("there are %d elements and no %d", len(list), n)
		}
		value := edit(t, list[n], rest, change)
		if value == (gone{}) {
			return slices.Delete(list, n, n+1)
		}
		list[n] = value
		return list
	}
	object, ok := doc.(map[string]any)
	if !ok {
		if doc != nil {
			t.Fatalf("%q is looked for in %v", step, doc)
		}
		object = map[string]any{}
	}
	value := edit(t, object[step], rest, change)
	if value == (gone{}) {
		delete(object, step)
	} else {
		object[step] = value
	}
	return object
}

// The runner itself: a fact that stands on the wrong place does not pass.
func TestEdit(t *testing.T) {
	const doc = `{"a":[{"b":"x"},{"b":"y"}]}`
	for _, tt := range []struct {
		pointer string
		change  func(any) any
		want    string
	}{
		{"/a/1/b", remove, `{"a":[{"b":"x"},{}]}`},
		{"/a/0", remove, `{"a":[{"b":"y"}]}`},
		{"/a/0/b", alter, `{"a":[{"b":"xx"},{"b":"y"}]}`},
		{"/a/0/c/0/d", func(any) any { return 1 }, `{"a":[{"b":"x","c":[{"d":1}]},{"b":"y"}]}`},
		{"/e", func(any) any { return "2025" }, `{"a":[{"b":"x"},{"b":"y"}],"e":"2025"}`},
	} {
		var v any
		if err := json.Unmarshal([]byte(doc), &v); err != nil {
			t.Fatal(err)
		}
		got, err := json.Marshal(edit(t, v, strings.Split(tt.pointer, "/")[1:], tt.change))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, string(got)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.pointer, diff)
		}
	}
}

// Every top-level record says where it comes from.
func TestEvidence(t *testing.T) {
	var doc map[string]any
	if err := json.Unmarshal(report, &doc); err != nil {
		t.Fatal(err)
	}
	for list, records := range doc {
		items, ok := records.([]any)
		if !ok {
			continue
		}
		for i, item := range items {
			evidence, _ := item.(map[string]any)["evidence"].([]any)
			if len(evidence) == 0 {
				t.Errorf("/%s/%d carries no evidence", list, i)
			}
			for _, e := range evidence {
				m := e.(map[string]any)
				if at, _ := m["at"].(string); !strings.HasPrefix(at, "S") || m["basis"] == nil {
					t.Errorf("/%s/%d: the evidence %v names no sentence or no basis", list, i, m)
				}
			}
		}
	}
}

func TestReportIsSound(t *testing.T) {
	r, problems := read(report)
	if len(problems) > 0 {
		t.Errorf("the register of the report has problems:\n%v", problems)
	}
	if err := r.Validate(); err != nil {
		t.Error(err)
	}
	if _, problems := read([]byte(`{"format":1,"x":1}`)); !errors.Is(problems, register.CodeMember) {
		t.Errorf("a broken register gives %v", problems)
	}
}
