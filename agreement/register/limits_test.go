package register_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

// nesting counts how deep the arrays and objects of a document without braces in its
// texts are nested.
func nesting(doc string) int {
	depth, most := 0, 0
	for _, c := range doc {
		switch c {
		case '{', '[':
			depth++
			most = max(most, depth)
		case '}', ']':
			depth--
		}
	}
	return most
}

// rule nests a rule n times inside another one.
func rule(n int) string {
	return strings.Repeat(`{"kind":"later-of","of":[`, n) + `{"kind":"on","event":{"kind":"signed"}}` + strings.Repeat(`]}`, n)
}

// A document at a limit is read, and one just above it is refused, with the limit named.
func TestAtLimit(t *testing.T) {
	doc := func(member string) string { return `{"format":1,` + member + `}` }
	private := func(n int) string {
		return doc(`"annotations":{"org.example.a":` + strings.Repeat(`[`, n) + strings.Repeat(`]`, n) + `}`)
	}
	clauses := func(n int) string {
		return doc(`"agreements":[{"id":"a"},{"id":"b","clauses":{"entryIntoForce":{"begins":` + rule(n) + `}}}]`)
	}
	for _, tt := range []struct {
		name, doc string
		code      bilateral.Code
		limits    func(n int64) register.Limits
		most      int // what the document needs
	}{
		{"bytes", doc(`"id":"a"`), register.CodeSize, func(n int64) register.Limits { return register.Limits{Bytes: n} }, len(doc(`"id":"a"`))},
		{"bytes with a byte-order mark", "\ufeff" + doc(`"id":"a"`), register.CodeSize, func(n int64) register.Limits { return register.Limits{Bytes: n} }, 3 + len(doc(`"id":"a"`))},
		{"one object", doc(`"id":"a"`), register.CodeObjects, func(n int64) register.Limits { return register.Limits{Objects: int(n)} }, 1},
		{"few bytes", `{}`, register.CodeSize, func(n int64) register.Limits { return register.Limits{Bytes: n} }, 2},
		{"two objects", doc(`"visits":[{}]`), register.CodeObjects, func(n int64) register.Limits { return register.Limits{Objects: int(n)} }, 2},
		{"depth of a list", doc(`"visits":[]`), bilateral.CodeDepth, depth, 2},
		{"objects", doc(`"visits":[{"id":"v"},{"id":"w","when":[{"relation":"after","to":"v"}]}]`), register.CodeObjects, func(n int64) register.Limits { return register.Limits{Objects: int(n)} }, 4},
		{"depth of a record", doc(`"visits":[{"id":"v","evidence":[{"source":"s","basis":"stated","of":["/id"]}]}]`), bilateral.CodeDepth, depth, 6},
		{"depth of a later record", doc(`"visits":[{"id":"u"},{"id":"v","evidence":[]}]`), bilateral.CodeDepth, depth, 4},
		{"depth of texts with brackets", doc(`"visits":[{"id":"v","kind":"[[[{{{\"[[["}]`), bilateral.CodeDepth, depth, 3},
		{"depth after an escaped quote", doc(`"title":{"en":"\""},"visits":[{"id":"v","when":[{"relation":"after","to":"v"}]}]`), bilateral.CodeDepth, depth, 5},
		{"depth after an escaped backslash", doc(`"title":{"en":"\\"},"visits":[{"id":"v","when":[{"relation":"after","to":"v"}]}]`), bilateral.CodeDepth, depth, 5},
		{"depth of private texts with brackets", doc(`"annotations":{"org.example.a":["[[[[","{{\"{{"]}`), bilateral.CodeDepth, depth, 3},
		{"depth of private data", private(10), bilateral.CodeDepth, depth, 12},
		{"depth of a short rule", clauses(1), bilateral.CodeDepth, depth, nesting(clauses(1))},
		{"depth of a rule", clauses(16), bilateral.CodeDepth, depth, nesting(clauses(16))},
		{"depth of a rule beyond the default", clauses(40), bilateral.CodeDepth, depth, nesting(clauses(40))},
	} {
		if _, err := tt.limits(int64(tt.most)).Parse([]byte(tt.doc)); err != nil {
			t.Errorf("%s: at the limit of %d: %v", tt.name, tt.most, err)
		}
		if _, err := tt.limits(int64(tt.most)).Read(strings.NewReader(tt.doc)); err != nil {
			t.Errorf("%s: read at the limit of %d: %v", tt.name, tt.most, err)
		}
		if tt.most == 1 {
			continue // zero means the default
		}
		_, err := tt.limits(int64(tt.most - 1)).Parse([]byte(tt.doc))
		ps, _ := errors.AsType[bilateral.Problems](err)
		if len(ps) != 1 || ps[0].Code != tt.code || ps[0].Arg("limit") != fmt.Sprint(tt.most-1) {
			t.Errorf("%s: above a limit of %d: %v", tt.name, tt.most-1, err)
		}
		if _, err := tt.limits(int64(tt.most - 1)).Read(strings.NewReader(tt.doc)); !errors.Is(err, tt.code) {
			t.Errorf("%s: read above a limit of %d: %v", tt.name, tt.most-1, err)
		}
	}
}

func depth(n int64) register.Limits { return register.Limits{Depth: int(n)} }

// Limits that are not stated are the defaults.
func TestDefaultLimits(t *testing.T) {
	// Reading these ends at once, but not for the limit.
	if _, err := register.Parse(bytes.Repeat([]byte("{"), register.DefaultObjects)); !errors.Is(err, register.CodeSyntax) {
		t.Errorf("as many objects as the default: %.200v", err)
	}
	if _, err := register.Parse(bytes.Repeat([]byte("{"), register.DefaultObjects+1)); !errors.Is(err, register.CodeObjects) {
		t.Errorf("an object more than the default: %.200v", err)
	}
	large := bytes.Repeat([]byte("x"), register.DefaultBytes+1)
	if _, err := register.Parse(large[1:]); !errors.Is(err, register.CodeSyntax) {
		t.Errorf("as many bytes as the default: %.200v", err)
	}
	if _, err := register.Parse(large); !errors.Is(err, register.CodeSize) {
		t.Errorf("a byte more than the default: %.200v", err)
	}
	for n := range 40 {
		for _, begins := range []string{rule(n), strings.Replace(rule(n), `,"event":{"kind":"signed"}`, "", 1)} {
			doc := `{"format":1,"agreements":[{"clauses":{"entryIntoForce":{"begins":` + begins + `}}}]}`
			_, err := register.Parse([]byte(doc))
			if sound := nesting(doc) <= register.DefaultDepth; sound != !errors.Is(err, bilateral.CodeDepth) {
				t.Errorf("%d levels: %.200v", nesting(doc), err)
			}
		}
	}
	_, err := register.Parse([]byte(`{"format":1,"visits":[` + strings.Repeat(`7,`, bilateral.DefaultLimit) + `7]}`))
	if ps, _ := errors.AsType[bilateral.Problems](err); len(ps) != bilateral.DefaultLimit+1 {
		t.Errorf("%d problems are listed", len(ps))
	}
}

// Reading stops at the limit of problems, whatever the problem is.
func TestProblemLimit(t *testing.T) {
	for _, tt := range []struct{ name, first, second string }{
		{"member", `"x":1`, `"y":1`},
		{"spelling", `"Id":"a"`, `"Title":{}`},
		{"member twice", `"id":"a","id":"b"`, `"title":{},"title":{}`},
		{"null", `"id":null`, `"title":null`},
		{"kind", `"id":7`, `"title":7`},
		{"number", `"meetings":[{"ordinal":-1}]`, `"visits":[{"ordinal":1.5}]`},
		{"text", `"visits":[{"dates":"x"}]`, `"events":[{"dates":"x"}]`},
		{"UTF-8", "\"id\":\"\xff\"", "\"title\":{\"en\":\"\xff\"}"},
		{"UTF-8 in a name", "\"title\":{\"\xff\":\"a\"}", "\"annotations\":{\"\xff\":1}"},
		{"UTF-8 in private data", "\"annotations\":{\"a.b\":\"\xff\"}", "\"persons\":[{\"annotations\":{\"a.b\":\"\xff\"}}]"},
		{"list", `"visits":[7]`, `"events":[7]`},
	} {
		doc := []byte(`{"format":1,` + tt.first + `,` + tt.second + `,"z":1}`)
		all, err := register.Limits{Problems: 3}.Parse(doc)
		ps, _ := errors.AsType[bilateral.Problems](err)
		if all != nil || len(ps) != 3 || errors.Is(err, bilateral.CodeLimit) {
			t.Errorf("%s: at the limit: %v", tt.name, err)
			continue
		}
		for limit := 1; limit < 3; limit++ {
			_, err := register.Limits{Problems: limit}.Parse(doc)
			got, _ := errors.AsType[bilateral.Problems](err)
			want := append(at(ps[:limit]), " limit")
			if diff := cmp.Diff(want, at(got)); diff != "" {
				t.Errorf("%s: a limit of %d (-want +got):\n%s", tt.name, limit, diff)
			}
		}
	}
}

// A null is found wherever it stands, and only there.
func TestNulls(t *testing.T) {
	for _, tt := range []struct {
		doc  string
		want []string
	}{
		{`null`, []string{"1:1  json-null"}},
		{"\r\n null\t", []string{"2:2  json-null"}},
		{`{"format":1,"id":null}`, []string{"1:18 /id json-null"}},
		{`{"format":1,"id": null }`, []string{"1:19 /id json-null"}},
		{"{\"format\":1,\"id\":\tnull\t,\"title\":{}}", []string{"1:19 /id json-null"}},
		{"{\"format\":1,\"id\":\r\nnull\r\n}", []string{"2:1 /id json-null"}},
		{`{"format":1,"visits":[null]}`, []string{"1:23 /visits/0 json-null"}},
		{`{"format":1,"visits":[null,{"id":"v"},null]}`, []string{"1:23 /visits/0 json-null", "1:39 /visits/2 json-null"}},
		{`{"format":1,"annotations":{"a.b":null},"title":{"en":"nullnull"},"id": null }`, []string{"1:72 /id json-null"}},
		{`{"format":1,"title":{"en":"null"},"id":null}`, []string{"1:40 /id json-null"}},
		{`{"format":1,"title":{"en":"a\\"},"id":null}`, []string{"1:39 /id json-null"}},
		{`{"format":1,"title":{"en":"a\",null,\""}}`, nil},
		{`{"format":1,"title":{"en":"a\\\",null,\\"}}`, nil},
		{`{"format":1,"title":{"en":": null ,"}}`, nil},
		{`{"format":1,"title":{"en":",null]","ru":"[null}"}}`, nil},
		{`{"format":1,"title":{"en":"null","null":"[ null ]"}}`, nil},
		{`{"format":1,"title":{"en":",null,"},"visits":[{"id":null}]}`, []string{"1:53 /visits/0/id json-null"}},
	} {
		if diff := cmp.Diff(tt.want, at(shape(t, tt.doc))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.doc, diff)
		}
	}
}

// Where a problem stands, and what stands around it.
func TestPlaces(t *testing.T) {
	for _, tt := range []struct {
		name, doc string
		want      []string
	}{
		{"white space of every kind", "{ \"format\"\t:\r\n1 ,\n\t\"x\" : 1 }", []string{"3:2 /x member-unknown"}},
		{"two on a line, then one on the next", "{\"format\":1,\"id\":7,\"title\":7,\n\"x\":1}", []string{"1:18 /id json-kind", "1:28 /title json-kind", "2:1 /x member-unknown"}},
		{"characters of several bytes on two lines", "{\"format\":1,\"title\":{\"en\":\"Gəncə\",\n\"az\":\"Gəncə\"},\"x\":1}", []string{"2:15 /x member-unknown"}},
		{"lists in lists", `{"format":1,"visits":[{"id":"v"},{"evidence":[{"of":["/id",7]}]}]}`, []string{"1:60 /visits/1/evidence/0/of/1 json-kind"}},
		{"after a list", `{"format":1,"visits":[{"id":"v"}],"x":1}`, []string{"1:35 /x member-unknown"}},
		{"after an unknown member with all", `{"format":1,"x":{"a":[1,"b",null,{}]},"y":2}`, []string{"1:13 /x member-unknown", "1:39 /y member-unknown"}},
		{"in an unknown member", `{"format":1,"x":{"a":1,"a":2}}`, []string{"1:13 /x member-unknown"}},
		{"in a misspelled member", `{"format":1,"Visits":[{"x":1}]}`, []string{"1:13 /Visits member-spelling", "1:24 /Visits/0/x member-unknown"}},
		{"a member with a name of no letters", `{"format":1,"":1}`, []string{"1:13 / member-unknown"}},
		{"an unknown member twice", `{"format":1,"x":1,"x":2}`, []string{"1:13 /x member-unknown", "1:19 /x member-twice", "1:19 /x member-unknown"}},
		{"a name with an escape", `{"format":1,"\u0069d":7}`, []string{"1:23 /id json-kind"}},
		{"a text with an escape", `{"format":1,"visits":[{"dates":"2025\u002d02-31"}],"x":1}`, []string{"1:32 /visits/0/dates date-nonexistent", "1:52 /x member-unknown"}},
		{"a sound text with an escape", `{"format":1,"visits":[{"dates":"2025\u002d02-28"}],"x":1}`, []string{"1:52 /x member-unknown"}},
		{"the largest number", `{"format":1,"meetings":[{"ordinal":4294967295},{"ordinal":0}],"x":1}`, []string{"1:63 /x member-unknown"}},
		{"a sign", `{"format":1,"meetings":[{"ordinal":+1}]}`, []string{"1:36 /meetings/0/ordinal json-syntax"}},
		{"a kind for each kind", `{"format":1,"id":{},"title":"a","persons":true,"visits":[1,"a",[],false]}`,
			[]string{"1:18 /id json-kind", "1:29 /title json-kind", "1:43 /persons json-kind", "1:58 /visits/0 json-kind", "1:60 /visits/1 json-kind", "1:64 /visits/2 json-kind", "1:67 /visits/3 json-kind"}},
		{"a fault in private data", `{"format":1,"annotations":{"a.b":[1,}}}`, []string{"1:37 /annotations/a.b json-syntax"}},
		{"private data twice", `{"format":1,"annotations":{"a.b":1,"a.b":2}}`, []string{"1:36 /annotations/a.b member-twice"}},
		{"text behind a mark and lines", "{\"format\":1}\r\n\r\n  x", []string{"3:3  json-trailing"}},
		{"an element missing", `{"format":1,"visits":[,]}`, []string{"1:23 /visits/0 json-syntax"}},
		{"a colon missing", `{"format":1,"title":{"en" "a"}}`, []string{"1:27 /title/en json-syntax"}},
		{"a comma for a colon", `{"format":1,"title":{"en","a"}}`, []string{"1:26 /title/en json-syntax"}},
		{"a value missing", `{"format":1,"id":}`, []string{"1:18 /id json-syntax"}},
	} {
		if diff := cmp.Diff(tt.want, at(shape(t, tt.doc))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// The format is read first, wherever it stands.
func TestFormats(t *testing.T) {
	for _, tt := range []struct {
		doc  string
		want []string
	}{
		{`{"format":2}`, []string{"1:11 /format format-newer"}},
		{`{"format" : 2,"x":1}`, []string{"1:13 /format format-newer"}},
		{"{\"x\":[{\"format\":1}],\"y\":null,\n\"format\" :\n 2}", []string{"3:2 /format format-newer"}},
		{`{"x":{"format":2},"format":1}`, []string{"1:2 /x member-unknown"}},
		{`{"format":1,"format":2}`, []string{"1:13 /format member-twice"}},
		{`{"format":18446744073709551616}`, []string{"1:11 /format json-number"}},
		{`{"format":-1}`, []string{"1:11 /format json-number"}},
		{`{"format":2`, []string{"1:11 /format format-newer"}},
		{`{"format":0}`, nil},
	} {
		if diff := cmp.Diff(tt.want, at(shape(t, tt.doc))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.doc, diff)
		}
	}
	if r, err := register.Parse([]byte(`{"format":0}`)); err != nil || !errors.Is(r.Validate(), register.CodeFormat) {
		t.Errorf("format 0: %v", err)
	}
}
