package bilateral_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/google/go-cmp/cmp"
)

// references is a register of ids for tests.
type references map[bilateral.ID]bilateral.RecordKind

func (r references) Kind(id bilateral.ID) (bilateral.RecordKind, bool) {
	kind, ok := r[id]
	return kind, ok
}

func problemsOf(ps bilateral.Problems) []string {
	var out []string
	for _, p := range ps {
		out = append(out, p.Pointer+" "+string(p.Code))
	}
	return out
}

func TestCheckerReferences(t *testing.T) {
	c := bilateral.Checker{References: references{"turchin": bilateral.RecordKindPerson}}
	c.Ref("a", "turchin", bilateral.RecordKindPerson)
	c.Ref("b", "turchin", bilateral.RecordKindTerm, bilateral.RecordKindOffice)
	c.Ref("c", "nobody")
	c.Ref("d", "No Id")
	c.Ref("e", "")
	c.Ref("f", "turchin")
	c.Refs("g", []bilateral.ID{"turchin", "", "nobody"}, bilateral.RecordKindPerson)
	c.ID("h", "")
	c.ID("i", "NO")
	want := []string{
		"/b reference-kind", "/c reference-unresolved", "/d id-malformed",
		"/g/1 required", "/g/2 reference-unresolved", "/h required", "/i id-malformed",
	}
	if diff := cmp.Diff(want, problemsOf(c.Problems())); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
	if got := c.Problems()[0].Message + "; " + c.Problems()[0].Hint; got != `"turchin" names a record of kind person; name one of kind term or office` {
		t.Errorf("the words are %q", got)
	}
}

func TestCheckerPointer(t *testing.T) {
	var c bilateral.Checker
	c.Field("a~b/c")
	c.Index(3)
	if got := c.Pointer("x"); got != "/a~0b~1c/3/x" {
		t.Errorf("the pointer is %q", got)
	}
	for i := range 100 { // deeper than any record
		c.Index(i)
	}
	if got := c.Pointer(""); !strings.HasSuffix(got, "/98/99") || c.Depth() != 102 {
		t.Errorf("the deep pointer is %q, depth %d", got, c.Depth())
	}
	for range 101 {
		c.Up()
	}
	if got := c.Pointer(""); got != "/a~0b~1c" {
		t.Errorf("back up the pointer is %q", got)
	}
}

func TestCheckerLimit(t *testing.T) {
	c := bilateral.Checker{Limit: 2}
	c.Enum("a", "new-word", false)
	c.Enum("b", "new-word", false)
	if c.Full() {
		t.Error("full at the limit")
	}
	c.Enum("c", "new-word", false)
	ps := c.Problems()
	if diff := cmp.Diff([]string{"/a code-unknown", "/b code-unknown", " limit"}, problemsOf(ps)); diff != "" || !c.Full() {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
	if c.Err() != nil || len(ps.Errors()) != 0 {
		t.Errorf("warnings without end are an error: %v", c.Err())
	}
	c.Require("d", false)
	if !errors.Is(c.Err(), bilateral.CodeLimit) {
		t.Errorf("an error past the limit is lost: %v", c.Err())
	}
	var d bilateral.Checker
	for i := range bilateral.DefaultLimit + 5 {
		d.Require(fmt.Sprint(i), false)
	}
	if n := len(d.Problems()); n != bilateral.DefaultLimit+1 {
		t.Errorf("%d problems are kept", n)
	}
}

func TestCheckerEnum(t *testing.T) {
	for value, want := range map[string]bilateral.Code{
		"": "", "new": bilateral.CodeUnknown, "new-word-2": bilateral.CodeUnknown,
		"New": bilateral.CodeMalformed, "new word": bilateral.CodeMalformed, "new--word": bilateral.CodeMalformed,
		"-new": bilateral.CodeMalformed, "new_word": bilateral.CodeMalformed, strings.Repeat("x", 65): bilateral.CodeMalformed,
	} {
		var c bilateral.Checker
		c.Enum("kind", value, false)
		var got bilateral.Code
		if ps := c.Problems(); len(ps) > 0 {
			got = ps[0].Code
		}
		if got != want {
			t.Errorf("the value %q gives %q, want %q", value, got, want)
		}
	}
}

func TestProblems(t *testing.T) {
	var c bilateral.Checker
	c.Field("visits")
	c.Index(0)
	c.Require("id", false)
	c.Forbid("state", true, "term")
	c.Enum("kind", "grand", false)
	ps := c.Problems()
	err := c.Err()
	if !errors.Is(err, bilateral.CodeRequired) || errors.Is(err, bilateral.CodeUnknown) || errors.Is(err, bilateral.CodeID) {
		t.Errorf("errors.Is does not find the codes of %v", err)
	}
	if p, ok := errors.AsType[bilateral.Problem](err); !ok || p.Pointer != "/visits/0/id" {
		t.Errorf("errors.AsType finds %v", p)
	}
	if len(ps.Errors()) != 2 || len(ps.Warnings()) != 1 || len(ps) != 3 {
		t.Errorf("%d errors and %d warnings of %d", len(ps.Errors()), len(ps.Warnings()), len(ps))
	}
	want := `/visits/0/id: id is missing; state it, or leave out the value it belongs to [required]
/visits/0/state: state has no place where the kind is "term"; remove it, or choose the kind it belongs to [forbidden]`
	if diff := cmp.Diff(want, err.Error()); diff != "" {
		t.Errorf("error text (-want +got):\n%s", diff)
	}
	data, err := json.Marshal(ps[2])
	if err != nil {
		t.Fatal(err)
	}
	wantJSON := `{"pointer":"/visits/0/kind","code":"code-unknown","severity":"warning",` +
		`"args":[{"name":"member","value":"kind"},{"name":"value","value":"grand"}],` +
		`"message":"kind \"grand\" is not known to this release","hint":"check the spelling; if it is right it is kept as it is"}`
	if diff := cmp.Diff(wantJSON, string(data)); diff != "" {
		t.Errorf("JSON (-want +got):\n%s", diff)
	}
	if ps[2].Arg("value") != "grand" || ps[2].Arg("other") != "" {
		t.Errorf("the arguments are %v", ps[2].Args)
	}
}

// What is quoted from hostile input is short and printable.
func TestProblemClips(t *testing.T) {
	_, err := bilateral.ParseDate(strings.Repeat("é\x00\n", 1000))
	if len(err.Error()) > 1000 || strings.ContainsAny(err.Error(), "\x00\n") {
		t.Errorf("the error is %d bytes: %q", len(err.Error()), err)
	}
}

// A valid value costs nothing: not the path, not the arguments of problems that
// are not there.
func TestCheckAllocatesNothing(t *testing.T) {
	source := &bilateral.Source{
		ID: "trend", Publisher: "agency", Title: bilateral.Text{"en": "Talks", "az": "Danışıqlar"},
		Published:   bilateral.TimestampOf(date("2025-05-06")),
		Dateline:    bilateral.Dateline{Place: bilateral.Text{"en": "Baku"}, Date: date("2025-05-05")},
		Attribution: []bilateral.Attribution{{Kind: bilateral.AttributionKindUnnamed, To: "cabinet"}},
		Evidence:    []bilateral.Evidence{{Source: "trend", At: "S0", Basis: bilateral.BasisRelative, Of: []string{"/dateline/date"}, Wording: "May 5"}},
		Annotations: bilateral.Annotations{"org.example.desk": bilateral.RawJSON("1")},
	}
	link := &bilateral.Link{Kind: bilateral.LinkKindFollows, From: "a", To: "b", Evidence: source.Evidence[:1:1]}
	link.Evidence = []bilateral.Evidence{{Source: "trend", Basis: bilateral.BasisStated, Of: []string{"/to"}}}
	if n := testing.AllocsPerRun(100, func() {
		if err := source.Validate(); err != nil {
			t.Fatal(err)
		}
		if err := link.Validate(); err != nil {
			t.Fatal(err)
		}
	}); n != 0 {
		t.Errorf("a valid source and link cost %v allocations", n)
	}
}
