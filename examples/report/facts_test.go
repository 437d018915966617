package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
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

// both is how actors are written where both sides are the holders.
const both = "state:AZ+state:BY"

// facts are the 147 facts of the report.
var facts = slices.Concat(factsOfTheOpening, factsOfRelations, factsOfProjects, factsOfFields)

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
	if len(facts) != 147 {
		t.Errorf("%d facts, want 147", len(facts))
	}
	testFacts(t, report, facts)
}

// testFacts holds each fact against a register, before and after a round trip,
// and wants it to fail when a place it stands on is changed.
func testFacts(t *testing.T, doc []byte, facts []fact) {
	before := open(t, doc)
	written, err := before.r.JSON()
	if err != nil {
		t.Fatal(err)
	}
	after := open(t, written)
	if !bytes.Equal(written, doc) {
		t.Errorf("the register is not canonical; write it with: go run ./examples/report -json FILE")
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
				f.mustFail(t, doc, p, remove)
				if alterable(t, doc, p) {
					f.mustFail(t, doc, p, alter)
				}
			}
			for place, planted := range f.absent {
				f.mustFail(t, doc, before.pointer(t, place), plant(t, planted))
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
func (f fact) mustFail(t *testing.T, doc []byte, pointer string, change func(any) any) {
	t.Helper()
	data, err := json.Marshal(edit(t, decode(t, doc), strings.Split(pointer, "/")[1:], change))
	if err != nil {
		t.Fatal(err)
	}
	if got := f.answer(open(t, data)); got == f.want {
		t.Errorf("%s: changed, and the fact still holds: %q", pointer, got)
	}
}

// Every top-level record says where it comes from.
func TestEvidence(t *testing.T) {
	for list, records := range decode(t, report).(map[string]any) {
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
