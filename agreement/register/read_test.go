package register_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// at writes a problem as "line:column pointer code".
func at(ps bilateral.Problems) []string {
	var out []string
	for _, p := range ps {
		s := p.Pointer + " " + string(p.Code)
		if p.Line > 0 {
			s = fmt.Sprintf("%d:%d %s", p.Line, p.Column, s)
		}
		out = append(out, s)
	}
	return out
}

func shape(t *testing.T, doc string) bilateral.Problems {
	t.Helper()
	r, err := register.Parse([]byte(doc))
	if err == nil {
		return nil
	}
	ps, ok := errors.AsType[bilateral.Problems](err)
	if !ok || r != nil {
		t.Fatalf("Parse = %v, %#v; want no register and problems", r, err)
	}
	return slices.DeleteFunc(ps, func(p bilateral.Problem) bool { return p.Line == 0 })
}

var shapeTests = []struct {
	name, doc string
	want      []string
}{
	{"empty register", `{"format":1}`, nil},
	{"members in another order", `{"id":"x","format":1}`, nil},
	{"explicit empties", `{"format":1,"id":"","title":{},"visits":[],"annotations":{}}`, nil},
	{"the word null in a text", `{"format":1,"title":{"en":"null and void"}}`, nil},
	{"null in private data", `{"format":1,"annotations":{"org.example.a":{"b":[null]}}}`, nil},
	{"unknown member", `{"format":1,"visitors":[]}`, []string{"1:13 /visitors member-unknown"}},
	{"wrong case", `{"format":1,"Visits":[{"ID":"v"}]}`, []string{"1:13 /Visits member-spelling", "1:24 /Visits/0/ID member-spelling"}},
	{"snake case", `{"format":1,"terms":[{"id":"t","held_on":["2025"]}]}`, []string{"1:32 /terms/0/held_on member-spelling"}},
	{"twice", `{"format":1,"id":"a","id":"b"}`, []string{"1:22 /id member-twice"}},
	{"twice in a text", `{"format":1,"title":{"en":"a","en":"b"}}`, []string{"1:31 /title/en member-twice"}},
	{"null", `{"format":1,"id":null}`, []string{"1:18 /id json-null"}},
	{"null in a list", `{"format":1,"visits":[null]}`, []string{"1:23 /visits/0 json-null"}},
	{"string for a list", `{"format":1,"visits":"all"}`, []string{"1:22 /visits json-kind"}},
	{"object for a list", `{"format":1,"visits":{"id":"v"}}`, []string{"1:22 /visits json-kind"}},
	{"number for a string", `{"format":1,"id":7}`, []string{"1:18 /id json-kind"}},
	{"boolean for an answer", `{"format":1,"terms":[{"acting":true}]}`, []string{"1:32 /terms/0/acting json-kind"}},
	{"list for an object", `{"format":1,"title":[]}`, []string{"1:21 /title json-kind"}},
	{"list for the register", `[]`, []string{"1:1  json-kind"}},
	{"string for a number", `{"format":"1"}`, []string{"1:11 /format json-kind"}},
	{"fraction", `{"format":1,"meetings":[{"ordinal":1.5},{"ordinal":-1},{"ordinal":4294967296}]}`,
		[]string{"1:36 /meetings/0/ordinal json-number", "1:52 /meetings/1/ordinal json-number", "1:67 /meetings/2/ordinal json-number"}},
	{"a day that is not", `{"format":1,"visits":[{"dates":"2025-02-31"}]}`, []string{"1:32 /visits/0/dates date-nonexistent"}},
	{"texts of every type", `{"format":1,
 "sources":[{"published":"today","dateline":{"date":"5 May"}}],
 "organizations":[{"count":"many","country":"Azerbaijan"}],
 "terms":[{"acting":"maybe","span":{"before":"..."}}],
 "visits":[{"dates":"2025/2024"}],
 "projects":[{"outputs":[{"quantity":{"value":"1e3"}}]}],
 "annotations":{"org.example.a":` + strings.Repeat("[", 33) + strings.Repeat("]", 33) + `}}`,
		[]string{
			"2:26 /sources/0/published timestamp-malformed", "2:53 /sources/0/dateline/date date-malformed",
			"3:28 /organizations/0/count count-malformed", "3:45 /organizations/0/country country-malformed",
			"4:21 /terms/0/acting truth-malformed", "4:46 /terms/0/span/before date-malformed",
			"5:21 /visits/0/dates period-order",
			"6:47 /projects/0/outputs/0/quantity/value decimal-malformed",
			"7:33 /annotations/org.example.a depth",
		}},
	{"UTF-8", "{\"format\":1,\"title\":{\"en\":\"a\xffb\"}}", []string{"1:27 /title/en json-utf8"}},
	{"UTF-8 in a name", "{\"format\":1,\"title\":{\"e\xff\":\"a\"}}", []string{"1:22 /title/e\ufffd json-utf8"}},
	{"UTF-8 in private data", "{\"format\":1,\"annotations\":{\"a.b\":\"\xff\"}}", []string{"1:34 /annotations/a.b json-utf8"}},
	{"trailing text", "{\"format\":1}\n{}", []string{"2:1  json-trailing"}},
	{"trailing space", "{\"format\":1} \n\t\r\n", nil},
	{"cut short", `{"format":1,"visits":[{"id":"v"`, []string{"1:32 /visits/0 json-syntax"}},
	{"cut in a name", `{"format":1,"vis`, []string{"1:17  json-syntax"}},
	{"comma too much", `{"format":1,}`, []string{"1:12  json-syntax"}},
	{"comma missing", `{"format":1 "id":"x"}`, []string{"1:13  json-syntax"}},
	{"name without quotes", `{format:1}`, []string{"1:3  json-syntax"}},
	{"single quotes", `{"format":1,'id':"x"}`, []string{"1:13  json-syntax"}},
	{"empty", ``, []string{"1:1  json-syntax"}},
	{"blank", " \n", []string{"1:1  json-syntax"}},
	{"byte order mark", "\ufeff{\"format\":1}", nil},
	{"byte order mark, then a null", "\ufeff{\"format\":1,\r\n\"id\":null}", []string{"2:6 /id json-null"}},
	{"two byte order marks", "\ufeff\ufeff{\"format\":1}", []string{"1:1  json-syntax"}},
	{"newer format", `{"format":99,"treaties":[]}`, []string{"1:11 /format format-newer"}},
	{"newer format behind", `{"id":"x","later":{"a":1},"format": 99}`, []string{"1:37 /format format-newer"}},
	{"columns count characters", `{"format":1,"title":{"en":"Gəncə"},"Id":"x"}`, []string{"1:36 /Id member-spelling"}},
	{"no format", `{"indicators":[]}`, nil},
	{"pointers are escaped", `{"format":1,"a/b~c":1}`, []string{"1:13 /a~1b~0c member-unknown"}},
	{"six kinds", `{
  "format": 1,
  "visits": [
    {"id": "v", "dates": "2025-02-31", "Kind": "official"},
    {"id": null, "sending": 31, "place": {}}
  ],
  "visits": []
}
{}`, []string{
		"4:26 /visits/0/dates date-nonexistent", "4:40 /visits/0/Kind member-spelling",
		"5:12 /visits/1/id json-null", "5:29 /visits/1/sending json-kind", "5:33 /visits/1/place member-unknown",
		"7:3 /visits member-twice", "9:1  json-trailing",
	}},
}

func TestParseShape(t *testing.T) {
	for _, tt := range shapeTests {
		if diff := cmp.Diff(tt.want, at(shape(t, tt.doc))); diff != "" {
			t.Errorf("%s: problems (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestParseWords(t *testing.T) {
	for doc, want := range map[string]string{
		`{"format":7}`:                        `1:11: /format: written for format 7, this program reads up to 1; read it with a later release of the library [format-newer]`,
		`{"format":1,"links":[{"Kind":"x"}]}`: `1:23: /links/0/Kind: "Kind" is not how the member is written; write "kind" [member-spelling]`,
		`{"format":1,"links":[{"form":"x"}]}`: `1:23: /links/0/form: "form" is no member here; write "from" if that is meant; otherwise remove it, put private data under annotations, or write one of: kind, from, to, evidence, annotations [member-unknown]`,
		`{"format":1,"id":7}`:                 `1:18: /id: a JSON number stands where a JSON string is wanted; write the id of a record: "visit" [json-kind]`,
		``:                                    `1:1: the text is not JSON: it is empty; correct it at this place; what follows has not been read [json-syntax]`,
	} {
		if diff := cmp.Diff(want, shape(t, doc).Error()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", doc, diff)
		}
	}
}

func TestLimits(t *testing.T) {
	quick := func(name string, read func() error, want bilateral.Code) {
		t.Helper()
		start := time.Now()
		err := read()
		if !errors.Is(err, want) {
			t.Errorf("%s: error %.200v, want code %s", name, err, want)
		}
		if d := time.Since(start); d > 10*time.Second { // a stall, not a measure of speed
			t.Errorf("%s: refused after %v", name, d)
		}
	}
	big := append(append([]byte(`{"format":1,"id":"`), bytes.Repeat([]byte("x"), 65<<20)...), `"}`...)
	quick("65 MiB", func() error { _, err := register.Read(bytes.NewReader(big)); return err }, register.CodeSize)
	quick("65 MiB parsed", func() error { _, err := register.Parse(big); return err }, register.CodeSize)

	deep := `{"format":1,"annotations":{"org.example.a":` + strings.Repeat(`[`, 10000) + strings.Repeat(`]`, 10000) + `}}`
	quick("depth 10,000 in private data", func() error { _, err := register.Parse([]byte(deep)); return err }, bilateral.CodeDepth)
	deep = strings.Repeat(`{"a":`, 10000) + `1` + strings.Repeat(`}`, 10000)
	quick("depth 10,000 in an unknown member", func() error { _, err := register.Parse([]byte(deep)); return err }, bilateral.CodeDepth)
	deep = `{"format":1,"visits":` + strings.Repeat(`[`, 10000)
	quick("depth 10,000, cut short", func() error { _, err := register.Parse([]byte(deep)); return err }, bilateral.CodeDepth)

	many := `{"format":1,"visits":[` + strings.Repeat(`{"x":1},`, 999_999) + `{"x":1}]}`
	quick("a million problems", func() error { _, err := register.Parse([]byte(many)); return err }, register.CodeObjects)
	quick("a million problems, all objects let in", func() error {
		_, err := register.Limits{Objects: 2_000_000}.Parse([]byte(`{"format":1,"visits":[` + strings.Repeat(`7,`, 999_999) + `7]}`))
		return err
	}, bilateral.CodeLimit)
	many = `{"format":1,"persons":[` + strings.Repeat(`{},`, 99_999) + `{}]}`
	quick("a hundred thousand problems of content", func() error {
		r, err := register.Parse([]byte(many))
		if err != nil {
			return err
		}
		return r.Validate()
	}, bilateral.CodeLimit)

	small := []byte(`{"format":1,"visits":[{"x":1},{"y":1},{"z":1}]}`)
	for _, tt := range []struct {
		limits register.Limits
		want   []string
	}{
		{register.Limits{Problems: 2}, []string{"1:24 /visits/0/x member-unknown", "1:32 /visits/1/y member-unknown", " limit"}},
		{register.Limits{Bytes: 10}, []string{" size"}},
		{register.Limits{Objects: 3}, []string{" objects"}},
		{register.Limits{Depth: 2}, []string{"1:23 /visits/0 depth"}},
	} {
		_, err := tt.limits.Parse(small)
		ps, _ := errors.AsType[bilateral.Problems](err)
		if diff := cmp.Diff(tt.want, at(ps)); diff != "" {
			t.Errorf("%+v: problems (-want +got):\n%s", tt.limits, diff)
		}
	}
	// A sound document that is too deep for the limit is refused as well.
	sound := []byte(`{"format":1,"visits":[{"id":"v"}]}`)
	if _, err := (register.Limits{Depth: 2}).Parse(sound); !errors.Is(err, bilateral.CodeDepth) {
		t.Errorf("a sound deep document: %v", err)
	}
	if _, err := (register.Limits{Depth: 3}).Read(bytes.NewReader(sound)); err != nil {
		t.Errorf("a sound document at the limit: %v", err)
	}
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, os.ErrDeadlineExceeded }

func TestReadError(t *testing.T) {
	if _, err := register.Read(broken{}); !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("the reader's error is lost: %v", err)
	}
}

// What a later release may know is kept, reported and written back.
func TestUnknownCodesAreKept(t *testing.T) {
	const doc = `{
  "format": 1,
  "visits": [{"id": "v", "kind": "jubilee", "sending": "QQ", "receiving": "ZZZZ"}],
  "points": [
    {
      "id": "p",
      "kind": "sworn",
      "holders": [{"kind": "crowd", "id": "anybody"}],
      "about": {"areas": ["magic.spells"]}
    }
  ]
}
`
	r, err := register.Parse([]byte(doc))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"/visits/0/kind code-unknown", "/visits/0/sending country-unknown", "/visits/0/receiving country-unknown",
		"/points/0/kind code-unknown", "/points/0/holders/0/kind code-unknown", "/points/0/about/areas/0 area-unknown",
	}
	if diff := cmp.Diff(want, at(r.Problems())); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
	if err := r.Validate(); err != nil {
		t.Errorf("unknown codes make it invalid: %v", err)
	}
	var out bytes.Buffer
	if err := r.Write(&out); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(doc, out.String()); diff != "" {
		t.Errorf("written back (-want +got):\n%s", diff)
	}
}

func TestWrite(t *testing.T) {
	r := register.New("az-by")
	r.Title = bilateral.Text{"ru": "Азербайджан", "az": "Azərbaycan <&>", "en": "Azerbaijan"}
	r.Annotations = bilateral.Annotations{"org.example.b": bilateral.RawJSON(`{"z":1.50,"a":[1,2]}`), "org.example.a": bilateral.RawJSON(`null`)}
	got, err := r.JSON()
	if err != nil {
		t.Fatal(err)
	}
	want := `{
  "format": 1,
  "id": "az-by",
  "title": {"az": "Azərbaycan <&>", "en": "Azerbaijan", "ru": "Азербайджан"},
  "annotations": {"org.example.a": null, "org.example.b": {"z": 1.50, "a": [1, 2]}}
}
`
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("JSON (-want +got):\n%s", diff)
	}
	back, err := register.Parse(got)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := back.JSON(); err != nil || !bytes.Equal(again, got) {
		t.Errorf("written again it is %s, %v", again, err)
	}

	// A register made by hand is written in the current format, and explicit
	// empties are absent.
	bare := &register.Register{Title: bilateral.Text{}, Annotations: bilateral.Annotations{}}
	if got, err := bare.JSON(); err != nil || string(got) != "{\n  \"format\": 1\n}\n" {
		t.Errorf("a bare register is %s, %v", got, err)
	}
	if bare.Format != 0 {
		t.Error("writing changes the register")
	}

	bad := &register.Register{Title: bilateral.Text{"en": "\xff"}}
	var out bytes.Buffer
	if err := bad.Write(&out); err == nil || out.Len() > 0 {
		t.Errorf("a text that is not UTF-8 is written as %q, %v", out.String(), err)
	}
	if err := register.New("").Write(brokenWriter{}); !errors.Is(err, os.ErrClosed) {
		t.Errorf("the writer's error is lost: %v", err)
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, os.ErrClosed }

// Dates and codes survive a round trip as they are: not stated stays not stated.
func TestRoundTripOfValues(t *testing.T) {
	r := register.New("")
	r.Visits = append(r.Visits, visit("v"))
	data, err := r.JSON()
	if err != nil {
		t.Fatal(err)
	}
	back, err := register.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(r, back, cmpopts.EquateComparable(bilateral.Period{}, bilateral.Date{}, bilateral.Count{})); diff != "" {
		t.Errorf("read back (-want +got):\n%s", diff)
	}
	if back.Visits[0].Receiving != country.AZ || len(back.Visits[0].When) > 0 {
		t.Errorf("read back it is %+v", back.Visits[0])
	}
}

var fixtures = []string{"format-1", "indicators", "clauses"}

func fixture(t *testing.T, name string) (*register.Register, []byte) {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	r, err := register.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	return r, data
}

// Registers of several kinds are written back as they were.
func TestFixtures(t *testing.T) {
	for _, name := range fixtures {
		r, data := fixture(t, name)
		if err := r.Validate(); err != nil {
			t.Error(err)
		}
		back, err := r.JSON()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(data), string(back)); diff != "" {
			t.Errorf("%s written back (-want +got):\n%s", name, diff)
		}
	}
}

// FuzzParse holds that reading never panics, that what is read is written in a
// form that reads to the same bytes, and that the quick pass and the listing pass
// agree.
func FuzzParse(f *testing.F) {
	for _, tt := range shapeTests {
		f.Add([]byte(tt.doc))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := register.Parse(data)
		if err != nil {
			ps, ok := errors.AsType[bilateral.Problems](err)
			if !ok || len(ps.Errors()) == 0 {
				t.Fatalf("the error is not problems: %v", err)
			}
			return
		}
		first, err := r.JSON()
		if err != nil {
			t.Fatalf("it was read and cannot be written: %v", err)
		}
		again, err := register.Parse(first)
		if err != nil {
			t.Fatalf("what was written cannot be read: %v\n%s", err, first)
		}
		second, err := again.JSON()
		if err != nil || !bytes.Equal(first, second) {
			t.Fatalf("written twice it differs: %v\n%s\n%s", err, first, second)
		}
		r.Problems()
		// Spoiled at the end, the same text goes to the listing pass.
		spoiled := append(bytes.Clone(data), " {}"...)
		if _, err := register.Parse(spoiled); !errors.Is(err, register.CodeTrailing) || len(err.(bilateral.Problems)) != 1 {
			t.Fatalf("the listing pass sees more than the text behind: %v", err)
		}
	})
}
