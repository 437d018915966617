package bilateral_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/google/go-cmp/cmp"
)

func TestSourceCheck(t *testing.T) {
	s := &bilateral.Source{
		ID:          "Trend",
		Title:       bilateral.Text{"EN": "x"},
		Dateline:    bilateral.Dateline{Place: bilateral.Text{"en": ""}},
		Attribution: []bilateral.Attribution{{Kind: "whisper"}},
		Evidence: []bilateral.Evidence{
			{Basis: "guess", Of: []string{"/dateline/date", "/date", "publisher", ""}},
			{Source: "trend", Basis: bilateral.BasisRelative},
		},
		Annotations: bilateral.Annotations{"desk": nil, "org.example": nil, "-a.b": nil},
	}
	want := []string{
		"/id id-malformed",
		"/title/EN tag-malformed",
		"/dateline/place/en text-empty",
		"/attribution/0/kind code-unknown",
		"/attribution/0/to required",
		"/evidence/0/source required",
		"/evidence/0/basis code-unknown",
		"/evidence/0/of/1 evidence-member",
		"/evidence/0/of/2 evidence-member",
		"/evidence/0/of/3 evidence-member",
		"/evidence/1/wording wording-missing",
		"/annotations/-a.b annotation-key",
		"/annotations/desk annotation-key",
	}
	if diff := cmp.Diff(want, problemsOf(bilateral.Check(s))); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

func TestLinkCheck(t *testing.T) {
	for _, tt := range []struct {
		link bilateral.Link
		want []string
	}{
		{bilateral.Link{Kind: bilateral.LinkKindSameAs, From: "a", To: "b"}, nil},
		{bilateral.Link{Kind: bilateral.LinkKindSameAs, From: "a", To: "a"}, []string{"/to link-self"}},
		{bilateral.Link{}, []string{"/kind required", "/from required", "/to required"}},
		{bilateral.Link{Kind: "akin", From: "a", To: "b"}, []string{"/kind code-unknown"}},
	} {
		if diff := cmp.Diff(tt.want, problemsOf(bilateral.Check(&tt.link))); diff != "" {
			t.Errorf("%v: problems (-want +got):\n%s", tt.link, diff)
		}
	}
}

const testMoves bilateral.Moves = "start planned held\nplanned held cancelled\nheld completed\n"

func TestChangesCheck(t *testing.T) {
	for _, tt := range []struct {
		changes bilateral.Changes
		want    []string
	}{
		{bilateral.Changes{{Status: "planned"}, {Status: "held", Date: date("2025-05-05")}}, nil},
		{bilateral.Changes{{Status: "cancelled"}}, []string{"/changes/0/status status-move"}},
		{bilateral.Changes{{Status: "held"}, {Status: "planned"}}, []string{"/changes/1/status status-move"}},
		{bilateral.Changes{{}}, []string{"/changes/0/status required"}},
		{bilateral.Changes{{Status: "adjourned"}, {Status: "held"}}, []string{"/changes/0/status code-unknown"}},
		{
			bilateral.Changes{{Status: "planned", Date: date("2025-05-06")}, {Status: "held", Date: date("2025-05-05")}},
			[]string{"/changes/1/date status-order"},
		},
		{
			bilateral.Changes{{Status: "planned", Date: date("2025-05-06")}, {Status: "held"}, {Status: "completed", Date: date("2025-04")}},
			[]string{"/changes/2/date status-order"},
		},
		{bilateral.Changes{{Status: "planned", Date: date("2025-05-06")}, {Status: "held", Date: date("2025-05")}}, nil},
		{
			bilateral.Changes{{Status: "held", When: bilateral.Whens{{Relation: "amid"}}}},
			[]string{"/changes/0/when/0/relation code-unknown", "/changes/0/when/0/to required"},
		},
		{
			bilateral.Changes{{Status: "held", Evidence: []bilateral.Evidence{{Source: "s", Basis: "stated", Of: []string{"/day"}}}}},
			[]string{"/changes/0/evidence/0/of/0 evidence-member"},
		},
	} {
		var c bilateral.Checker
		tt.changes.Check(&c, testMoves)
		if diff := cmp.Diff(tt.want, problemsOf(c.Problems())); diff != "" {
			t.Errorf("%v: problems (-want +got):\n%s", tt.changes, diff)
		}
	}
}

func TestChangesLatest(t *testing.T) {
	cs := bilateral.Changes{{Status: bilateral.StatusPlanned}, {Status: bilateral.StatusHeld}}
	if cs.Latest() != bilateral.StatusHeld || !cs.Has(bilateral.StatusPlanned) || cs.Has(bilateral.StatusCancelled) || bilateral.Changes(nil).Latest() != "" {
		t.Errorf("the latest status is %q", cs.Latest())
	}
}

func TestEnumTable(t *testing.T) {
	var got []string
	for v := range bilateral.Bases.All() {
		if v.Label == "" || v.Definition == "" || !bilateral.Basis(v.Value).Known() {
			t.Errorf("incomplete row %+v", v)
		}
		got = append(got, v.Value)
	}
	if diff := cmp.Diff([]string{"stated", "implied", "inferred", "relative", "converted"}, got); diff != "" {
		t.Errorf("Bases (-want +got):\n%s", diff)
	}
	if v, ok := bilateral.Bases.Find("implied"); !ok || v.Label != "Implied" || v.Marked("x") {
		t.Errorf("Find(implied) = %+v, %v", v, ok)
	}
	for _, s := range []string{"", "impl", "implied\t", "implied\tImplied\tIt follows from the words of the source, which do not say it\t\t\n", "Implied"} {
		if v, ok := bilateral.Bases.Find(s); ok {
			t.Errorf("Find(%q) = %+v", s, v)
		}
	}
	if got := bilateral.Bases.Label("new"); got != "new" {
		t.Errorf("an unknown value is shown as %q", got)
	}
	if v := (bilateral.EnumValue{Marks: "public open"}); !v.Marked("open") || v.Marked("op") || v.Marked("") {
		t.Error("marks are not found as words")
	}
}

func TestCodeTable(t *testing.T) {
	for info := range bilateral.Codes.All() {
		if info.Meaning == "" || info.Message == "" || info.Hint == "" || !info.Severity.Known() || !info.Schema.Known() {
			t.Errorf("incomplete row %+v", info)
		}
	}
	if info, ok := bilateral.Codes.Find(bilateral.CodeID); !ok || info.Code != bilateral.CodeID {
		t.Errorf("Find = %+v, %v", info, ok)
	}
	p := bilateral.Codes.Problem("no-such-code")
	if p.Severity != bilateral.SeverityError || p.Message != "no-such-code" {
		t.Errorf("a code of no table gives %+v", p)
	}
}

var rawTests = []string{`1`, `null`, `"[[["`, `{"a":[1,{"b":"\"[{"}]}`, strings.Repeat("[", 32) + strings.Repeat("]", 32), strings.Repeat("[", 33) + strings.Repeat("]", 33)}

func TestRawJSON(t *testing.T) {
	for i, in := range rawTests {
		var r bilateral.RawJSON
		err := json.Unmarshal([]byte(in), &r)
		if bad := i == len(rawTests)-1; bad != errors.Is(err, bilateral.CodeDepth) {
			t.Errorf("%s: %v", in, err)
		}
		if out, _ := json.Marshal(r); err == nil && string(out) != in {
			t.Errorf("%s is written %s", in, out)
		}
	}
	if out, err := json.Marshal(bilateral.Annotations{"org.example.a": nil}); err != nil || string(out) != `{"org.example.a":null}` {
		t.Errorf("an empty value is written %s, %v", out, err)
	}
}

func FuzzRawJSON(f *testing.F) {
	for _, s := range rawTests {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var r bilateral.RawJSON
		if r.UnmarshalJSON(data) != nil {
			return
		}
		if out, _ := r.MarshalJSON(); len(data) > 0 && string(out) != string(data) {
			t.Errorf("%q is kept as %q", data, out)
		}
	})
}

var idTests = []struct {
	in   string
	good bool
}{
	{"visit", true}, {"visit-1", true}, {"a.b_c-d", true}, {"2025", true}, {"az-by:visit-1", true},
	{strings.Repeat("a", 64), true}, {strings.Repeat("a", 65), false},
	{"", false}, {"Visit", false}, {"-a", false}, {"a b", false}, {"a/b", false}, {"a:b:c", false},
	{":a", false}, {"a:", false}, {"é", false}, {"a\n", false},
}

func TestParseID(t *testing.T) {
	for _, tt := range idTests {
		id, err := bilateral.ParseID(tt.in)
		if tt.good && (err != nil || string(id) != tt.in) || !tt.good && !errors.Is(err, bilateral.CodeID) {
			t.Errorf("ParseID(%q) = %q, %v", tt.in, id, err)
		}
	}
}

func TestIDQualify(t *testing.T) {
	for _, tt := range []struct{ id, register, want bilateral.ID }{
		{"visit", "az-by", "az-by:visit"},
		{"az-by:visit", "other", "az-by:visit"},
		{"visit", "", "visit"},
		{"", "az-by", ""},
	} {
		got := tt.id.Qualify(tt.register)
		if got != tt.want {
			t.Errorf("%q in %q is %q, want %q", tt.id, tt.register, got, tt.want)
		}
	}
	if register, local := bilateral.ID("az-by:visit").Split(); register != "az-by" || local != "visit" {
		t.Errorf("split into %q and %q", register, local)
	}
	if register, local := bilateral.ID("visit").Split(); register != "" || local != "visit" {
		t.Errorf("split into %q and %q", register, local)
	}
}

// FuzzID holds that a sound id stays sound when it is qualified and taken apart.
func FuzzID(f *testing.F) {
	for _, tt := range idTests {
		f.Add(tt.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		id, err := bilateral.ParseID(s)
		if err != nil {
			return
		}
		register, local := id.Split()
		if back := local.Qualify(register); back != id {
			t.Errorf("%q is %q in %q, which is %q", id, local, register, back)
		}
		if _, err := bilateral.ParseID(string(local)); err != nil {
			t.Errorf("%q is an id and %q is not", id, local)
		}
	})
}
