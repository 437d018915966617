package prov_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/prov"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

var out = flag.String("out", "", "where to write the provenance of the merged reports, for another tool to read")

const base = "https://example.org/registers/"

// A written document, as a reader sees it.
type written struct {
	Prefix                                                        map[string]string
	Entity, Agent                                                 map[string]map[string]any
	WasDerivedFrom, WasAttributedTo, AlternateOf, WasInfluencedBy map[string]map[string]any
}

func write(t testing.TB, r *register.Register) (written, []byte) {
	t.Helper()
	var b bytes.Buffer
	if err := prov.Write(&b, r, base); err != nil {
		t.Fatal(err)
	}
	var d written
	if err := json.Unmarshal(b.Bytes(), &d); err != nil {
		t.Fatal(err)
	}
	return d, b.Bytes()
}

// TestWriteReports: of the merged reports, each record is an entity and each evidence a
// derivation, and every name that a relation uses is declared.
func TestWriteReports(t *testing.T) {
	data, err := os.ReadFile("../../examples/followup/reports.json")
	if err != nil {
		t.Fatal(err)
	}
	r, err := register.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	d, text := write(t, r)
	if *out != "" {
		if err := os.WriteFile(*out, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	names, rests := 0, 0
	for place := range r.IDs() {
		if place.Names() {
			names++
		}
	}
	for place, e := range r.Evidence() {
		if id := place.Record(); id != "" && id != e.Source {
			rests++
		}
	}
	same := 0
	for i := range r.Links {
		if r.Links[i].Kind == bilateral.LinkKindSameAs {
			same++
		}
	}
	got := []int{len(d.Entity), len(d.WasDerivedFrom), len(d.AlternateOf)}
	if diff := cmp.Diff([]int{names, rests, same}, got); diff != "" || rests < 500 || same == 0 {
		t.Errorf("entities, derivations, alternates (-in the register +written):\n%s", diff)
	}
	if len(d.Agent) != len(r.Persons)+len(r.Organizations)+len(r.Commissions) {
		t.Errorf("%d agents", len(d.Agent))
	}
	for _, relation := range []map[string]map[string]any{d.WasDerivedFrom, d.WasAttributedTo, d.AlternateOf, d.WasInfluencedBy} {
		for name, about := range relation {
			for key, value := range about {
				if end, ok := value.(string); ok && strings.HasPrefix(key, "prov:") && d.Entity[end] == nil {
					t.Errorf("%s: %s is %q, which is no entity", name, key, end)
				}
			}
		}
	}
	if _, again := write(t, r); !bytes.Equal(again, text) {
		t.Error("a second time the bytes are others")
	}
}

// TestNamesAfterMerge: a record has the same IRI in its register and in a merged one.
func TestNamesAfterMerge(t *testing.T) {
	r := register.New("az-by")
	r.Visits = []meeting.Visit{{ID: "visit-1"}}
	other := register.New("2024")
	other.Persons = []office.Person{{ID: "a."}}
	merged, err := register.Merge(r, other)
	if err != nil {
		t.Fatal(err)
	}
	one, _ := write(t, r)
	both, _ := write(t, merged)
	for prefix, iri := range one.Prefix {
		if both.Prefix[prefix] != iri {
			t.Errorf("%s is %q, after Merge %q", prefix, iri, both.Prefix[prefix])
		}
	}
	for name := range one.Entity {
		if both.Entity[name] == nil {
			t.Errorf("no %s after Merge", name)
		}
	}
	if got := both.Prefix["r-2024"]; got != base+"2024/" || both.Agent["r-2024:a%2E"] == nil {
		t.Errorf("r-2024 is %q; agents %v", got, both.Agent)
	}
}

// TestPrefixes: no two registers share a prefix, and each is one that PROV-N allows.
func TestPrefixes(t *testing.T) {
	ids := []bilateral.ID{"a", "a.", "a..r", "a...r", "r-a", "2a", "r-2a", "r-r-2a", "dcterms", "r-dcterms", "prov", "bilateral", "xsd"}
	var registers []*register.Register
	for _, id := range ids {
		r := register.New(id)
		r.Persons = []office.Person{{ID: "p"}}
		registers = append(registers, r)
	}
	merged, err := register.Merge(registers...)
	if err != nil {
		t.Fatal(err)
	}
	d, _ := write(t, merged)
	if len(d.Prefix) != len(ids)+2 {
		t.Errorf("%d prefixes for %d registers: %v", len(d.Prefix)-2, len(ids), d.Prefix)
	}
	for prefix := range d.Prefix {
		if prefix[0] < 'a' || strings.HasSuffix(prefix, ".") {
			t.Errorf("prefix %q", prefix)
		}
	}
}

// TestMembers: what an evidence, a source and a link say is written under its member.
func TestMembers(t *testing.T) {
	r, err := register.Parse([]byte(`{"format":1,"id":"r1","defaultEvidence":"s",
		"sources":[{"id":"s","title":{"en":"News","ru":"Новости"},"publisher":"agency","address":"https://example.org/1",
			"language":"en","published":"2025-05-06T09:30","attribution":[{"kind":"press-service","to":"agency"},{"kind":"unnamed"}],
			"evidence":[{"source":"s","basis":"stated"}]}],
		"organizations":[{"id":"agency","name":{"en":"Agency"}}],
		"agreements":[{"id":"a","title":{"en":"Agreement"},"acts":[{"id":"a-signed","kind":"signed","date":"2025-05-05",
			"evidence":[{"source":"s","at":"S2","basis":"relative","wording":"yesterday","of":["/date"]}]}]},{"id":"b"}],
		"links":[{"kind":"same-as","from":"a","to":"b","evidence":[{"source":"s","basis":"inferred"}]},
			{"kind":"caused-by","from":"b","to":"a"},{"kind":"follows","from":"b","to":"a"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	d, _ := write(t, r)
	q := func(name string) map[string]any {
		return map[string]any{"$": name, "type": "prov:QUALIFIED_NAME"}
	}
	lang := func(text, tag string) any { return map[string]any{"$": text, "lang": tag} }
	want := written{
		Prefix: d.Prefix,
		Entity: map[string]map[string]any{
			"r1:s": {"prov:type": q("bilateral:source"), "dcterms:title": []any{lang("News", "en"), lang("Новости", "ru")},
				"dcterms:identifier": "https://example.org/1", "dcterms:language": "en", "dcterms:issued": "2025-05-06T09:30",
				"bilateral:attribution-press-service": []any{q("r1:agency")}, "bilateral:attribution-unnamed": []any{"not named"}},
			"r1:agency":   {"prov:type": q("bilateral:organization"), "prov:label": []any{lang("Agency", "en")}},
			"r1:a":        {"prov:type": q("bilateral:agreement"), "prov:label": []any{lang("Agreement", "en")}},
			"r1:a-signed": {"prov:type": q("bilateral:act"), "dcterms:isPartOf": q("r1:a")},
			"r1:b":        {"prov:type": q("bilateral:agreement")},
		},
		Agent: map[string]map[string]any{"r1:agency": {"prov:type": q("prov:Organization")}},
		WasDerivedFrom: map[string]map[string]any{
			"_:derived1": {"prov:generatedEntity": "r1:agency", "prov:usedEntity": "r1:s", "bilateral:basis": "stated"},
			"_:derived2": {"prov:generatedEntity": "r1:a", "prov:usedEntity": "r1:s", "bilateral:basis": "relative", "bilateral:at": "S2",
				"bilateral:wording": "yesterday", "bilateral:of": []any{"/date"}, "bilateral:member": "/acts/0"},
			"_:derived3": {"prov:generatedEntity": "r1:a", "prov:usedEntity": "r1:s", "bilateral:basis": "stated"},
			"_:derived4": {"prov:generatedEntity": "r1:b", "prov:usedEntity": "r1:s", "bilateral:basis": "stated"},
		},
		WasAttributedTo: map[string]map[string]any{"_:attributed1": {"prov:entity": "r1:s", "prov:agent": "r1:agency"}},
		AlternateOf:     map[string]map[string]any{"_:alternate1": {"prov:alternate1": "r1:a", "prov:alternate2": "r1:b", "bilateral:source": []any{q("r1:s")}}},
		WasInfluencedBy: map[string]map[string]any{"_:influenced1": {"prov:influencee": "r1:b", "prov:influencer": "r1:a", "bilateral:source": []any{q("r1:s")}}},
	}
	if diff := cmp.Diff(want, d); diff != "" {
		t.Errorf("document (-want +got):\n%s", diff)
	}
}

func TestMoments(t *testing.T) {
	for text, want := range map[string]any{
		"2025":                      map[string]any{"$": "2025", "type": "xsd:gYear"},
		"2025-05":                   map[string]any{"$": "2025-05", "type": "xsd:gYearMonth"},
		"2025-05-06":                map[string]any{"$": "2025-05-06", "type": "xsd:date"},
		"2025-05-06T09:30+04:00":    "2025-05-06T09:30+04:00",
		"2025-05-06T09:30:15":       map[string]any{"$": "2025-05-06T09:30:15", "type": "xsd:dateTime"},
		"2025-05-06T09:30:15+04:00": map[string]any{"$": "2025-05-06T09:30:15+04:00", "type": "xsd:dateTime"},
	} {
		r := register.New("r")
		r.Sources = []bilateral.Source{{ID: "s", Published: bilateral.MustParseTimestamp(text)}}
		d, _ := write(t, r)
		if diff := cmp.Diff(want, d.Entity["r:s"]["dcterms:issued"]); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}

func TestRefused(t *testing.T) {
	named := register.New("r")
	unnamed := register.New("")
	unnamed.Visits = []meeting.Visit{{ID: "visit"}}
	for _, test := range []struct {
		r          *register.Register
		base, want string
	}{
		{named, "registers/", `prov: the base is "registers/": state an absolute IRI`},
		{named, "https://example.org/registers", "that ends with a slash or #"},
		{named, "", `the base is ""`},
		{unnamed, base, "/visits/0/id"},
	} {
		var b bytes.Buffer
		err := prov.Write(&b, test.r, test.base)
		if err == nil || !strings.Contains(err.Error(), test.want) || b.Len() > 0 {
			t.Errorf("base %q: %v, %d bytes; want %q", test.base, err, b.Len(), test.want)
		}
	}
}

// FuzzWrite: every register that can be read is written, and the document is JSON.
func FuzzWrite(f *testing.F) {
	f.Add([]byte(`{"format":1,"id":"a","visits":[{"id":"v"}],"sources":[{"id":"s","published":"2025"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := register.Parse(data)
		if err != nil {
			return
		}
		var b bytes.Buffer
		if err := prov.Write(&b, r, base); err != nil {
			return
		}
		if !json.Valid(b.Bytes()) {
			t.Errorf("no JSON: %s", &b)
		}
	})
}
