package register

import (
	"bytes"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"
)

// sound reads a document with the decoder for any type, and reports whether it is sound.
func sound(data []byte) (*Register, bool) {
	var r Register
	err := json.Unmarshal(data, &r, json.RejectUnknownMembers(true))
	return &r, err == nil && !holdsNull(data)
}

// holdsNull reports whether a sound document contains a null: outside a text no other
// value has the letter.
func holdsNull(data []byte) bool {
	for i := 0; i < len(data); i++ {
		switch data[i] {
		case '"':
			i = endOfString(data, i)
		case 'n':
			return true
		}
	}
	return false
}

// same holds that what the decoder takes for sound is sound, and is read the same.
func same(t *testing.T, data []byte) bool {
	t.Helper()
	var got Register
	if !decode(data, &got) {
		return false
	}
	want, ok := sound(data)
	if !ok {
		t.Fatalf("the decoder takes for sound: %s", data)
	}
	if problems := (Limits{}).diagnose(data); len(problems) > 0 && got.Format == Format {
		t.Fatalf("the decoder takes for sound: %v\n%s", problems, data)
	}
	first, err := json.Marshal(want, json.Deterministic(true))
	if err != nil {
		return true // read by both, and no text of it can be written
	}
	second, err := json.Marshal(&got, json.Deterministic(true))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(first), string(second)); diff != "" {
		t.Fatalf("read otherwise (-want +got):\n%s\n%s", diff, data)
	}
	return true
}

func fixtures(t testing.TB) [][]byte {
	t.Helper()
	var docs [][]byte
	for _, name := range []string{"testdata/format-1.json", "testdata/indicators.json", "testdata/clauses.json", "../../examples/report/report.json", "../../examples/clock/clock.json"} {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, data)
	}
	return docs
}

// Sound documents take the fast way.
func TestDecodeFixtures(t *testing.T) {
	for i, data := range fixtures(t) {
		if !same(t, data) {
			t.Errorf("the decoder gives up on sound document %d", i)
		}
	}
	for _, doc := range []string{
		`{"format":1}`, ` { "format" : 1 , "id" : "a" } `, "\r\n{\"format\":1}\t", `{"format":1,"title":{"en":"a\n\u0416\ud83d\ude00\/"}}`,
		`{"format":1,"visits":[],"title":{}}`, `{"format":1,"visits":[{"id":"v"},{"id":"w","dates":""}]}`, `{"\u0066ormat":1}`,
		`{"format":1,"annotations":{"org.example.a":{"b":[1,2.5e3,"x]\"",true,{}]},"org.example.b":-0.5,"org.example.c":"d" , "org.example.e":[ ]}}`,
	} {
		if !same(t, []byte(doc)) {
			t.Errorf("the decoder gives up on %s", doc)
		}
	}
}

// What is not sound, or not for the decoder, is left to the slower passes.
func TestDecodeGivesUp(t *testing.T) {
	for _, doc := range []string{
		``, `{`, `[]`, `null`, `{"format":1`, `{"format":1}}`, `{"format":1} {}`, `{"format":1,}`, `{"format":1 "id":"a"}`, `{"format"1}`, `{format:1}`,
		`{"format":1,"format":1}`, `{"format":01}`, `{"format":1.0}`, `{"format":1e0}`, `{"format":-1}`, `{"format":4294967296}`, `{"format":"1"}`, `{"format":}`,
		`{"format":1,"id":null}`, `{"format":1,"id":1}`, `{"format":1,"Id":"a"}`, `{"format":1,"other":1}`, "{\"format\":1,\"id\":\"\xff\"}", "{\"format\":1,\"id\":\"a\nb\"}",
		`{"format":1,"id":"a`, `{"format":1,"id":"\x"}`, `{"format":1,"id":"\ud83d"}`, `{"format":1,"id":"\`, `{"format":1,"title":{"en":"a","en":"b"}}`, `{"format":1,"title":["en"]}`,
		`{"format":1,"visits":{}}`, `{"format":1,"visits":[{}`, `{"format":1,"visits":[{}{}]}`, `{"format":1,"visits":[,]}`, `{"format":1,"visits":[{"dates":"2025-02-31"}]}`,
		`{"format":1,"annotations":{"org.example.a":null}}`, `{"format":1,"annotations":{"org.example.a":tru}}`, `{"format":1,"annotations":{"org.example.a":{"b":1,"b":2}}}`,
		`{"format":1,"annotations":{"org.example.a":1,"org.example.a":2}}`, `{"format":1,"annotations":{"org.example.a":}}`, `{"format":1,"annotations":{"org.example.a":[}}`,
		`{"format":1,"annotations":{"org.example.a":` + strings.Repeat("[", 100) + strings.Repeat("]", 100) + `}}`, "\ufeff{\"format\":1}",
	} {
		var r Register
		if decode([]byte(doc), &r) {
			t.Errorf("the decoder takes for sound: %s", doc)
		}
	}
}

// Damaged documents are never taken for sound if they are not.
func TestDecodeDamaged(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	kept := 0
	for _, data := range fixtures(t) {
		for range 400 {
			doc := bytes.Clone(data)
			for range 1 + r.IntN(2) {
				i := r.IntN(len(doc))
				switch r.IntN(4) {
				case 0:
					doc[i] ^= 1 << r.IntN(8)
				case 1:
					doc = append(doc[:i], doc[min(i+1+r.IntN(3), len(doc)):]...)
				case 2:
					doc = append(doc[:i:i], append([]byte(`"{}[],:0\ u`)[r.IntN(11):][:1:1], doc[i:]...)...)
				default:
					j := r.IntN(len(doc))
					doc[i], doc[j] = doc[j], doc[i]
				}
			}
			if same(t, doc) {
				kept++
			}
		}
	}
	if kept == 0 {
		t.Error("no damaged document was read: the damage is too great to show anything")
	}
}

func FuzzDecode(f *testing.F) {
	for _, data := range fixtures(f) {
		f.Add(data)
	}
	f.Add([]byte(`{"format":1,"title":{"en":"a\n\u0416"},"visits":[{"id":"v","dates":"2025-05-05"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) { same(t, data) })
}

// Reading takes an allocation for each text in several languages and each list that
// grows, and none for other texts.
func TestDecodeAllocations(t *testing.T) {
	short := []byte(`{"format":1,"visits":[{"id":"visit","kind":"official","dates":"2025-05-05","sending":"BY","receiving":"AZ"}]}`)
	var r Register
	if n := testing.AllocsPerRun(100, func() { r = Register{}; decode(short, &r) }); n > 5 {
		t.Errorf("%v allocations, want 5 at most", n)
	}
}
