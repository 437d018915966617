package legislation_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/legislation"
	"github.com/bilateral-go/bilateral/agreement/register"
)

var update = flag.Bool("update", false, "write the golden file of this package")

const base = "https://example.org/registers/"

var on = bilateral.MustParseDate("2026-01-01")

func parse(t testing.TB, text string) *register.Register {
	t.Helper()
	r, err := register.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// write returns the legislation of a register, as a reader of JSON sees it.
func write(t testing.TB, r *register.Register) (graph []map[string]any, left []bilateral.ID) {
	t.Helper()
	var b bytes.Buffer
	left, err := legislation.Write(&b, r, base, on)
	if err != nil {
		t.Fatal(err)
	}
	var d struct {
		Context string           `json:"@context"`
		Graph   []map[string]any `json:"@graph"`
	}
	if err := json.Unmarshal(b.Bytes(), &d); err != nil || d.Context != "https://schema.org" {
		t.Fatalf("%v, %s", err, d.Context)
	}
	return d.Graph, left
}

// TestGolden: the fourteen agreements of the example are as in the file that the clients in other
// languages read, where they are checked with the types of schema-dts.
func TestGolden(t *testing.T) {
	const golden = "testdata/clock.jsonld"
	data, err := os.ReadFile("../../examples/clock/clock.json")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if _, err := legislation.Write(&b, parse(t, string(data)), base, on); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(golden, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("%s (-want +got); write it with -update:\n%s", golden, diff)
	}
}

// TestMembers: each member of an agreement that schema.org has a term for.
func TestMembers(t *testing.T) {
	graph, left := write(t, parse(t, `{"format":1,"id":"r","organizations":[{"id":"bank","name":{"en":"The Bank"}}],"agreements":[
		{"id":"a","kind":"treaty","title":{"fr":"Traité","en":"Treaty","und":"?"},"number":"7/1","languages":["en","fr"],"areas":["trade"],
			"parties":[{"actor":{"kind":"state","state":"FR"},"organ":"government","name":{"fr":"le Gouvernement"}},
				{"actor":{"kind":"organization","id":"bank"}},{"actor":{"kind":"state","state":"EU"},"organ":"state","name":{"en":"the Union"}},
				{"actor":{"kind":"state","state":"SUHH"}}],
			"acts":[{"kind":"signed","date":"1980-05-02"},{"kind":"signed","date":"1980-04-01"},{"kind":"published","date":"1981"},
				{"kind":"entered-into-force","date":"1982-01-01"},{"kind":"amended","date":"1990-01-01","through":"b"},
				{"kind":"ended","takesEffect":"1995-01-01"}]},
		{"id":"b","acts":[{"kind":"replaced","date":"2000-01-01","through":"c"}]},
		{"id":"c","title":{"und":"Untranslated"}},
		{"id":"several","count":"2"},{"id":"intent","kind":"letter-of-intent"}],
		"links":[{"kind":"amends","from":"b","to":"a"},{"kind":"replaces","from":"c","to":"a"},{"kind":"part-of","from":"c","to":"b"},
			{"kind":"based-on","from":"c","to":"a"},{"kind":"same-as","from":"c","to":"b"},{"kind":"follows","from":"c","to":"a"},
			{"kind":"amends","from":"intent","to":"a"}]}`))
	name := func(kind, name, id string) map[string]any {
		m := map[string]any{"@type": kind, "name": name}
		if id != "" {
			m["identifier"] = id
		}
		return m
	}
	ref := func(id string) []any { return []any{map[string]any{"@id": base + "r/" + id}} }
	want := []map[string]any{
		{"@type": "Legislation", "@id": base + "r/a", "name": "Treaty", "legislationType": "Treaty", "legislationIdentifier": "7/1",
			"inLanguage": []any{"en", "fr"}, "legislationDate": "1980-05-02", "datePublished": "1981", "legislationDateVersion": "2026-01-01",
			"legislationLegalForce": "https://schema.org/NotInForce", "temporalCoverage": "1982-01-01/1994-12-31",
			"legislationJurisdiction": []any{name("Country", "France", "FR"), name("AdministrativeArea", "European Union", "EU"), name("Country", "Union of Soviet Socialist Republics", "SUHH")},
			"legislationPassedBy":     []any{name("GovernmentOrganization", "le Gouvernement", ""), name("Organization", "The Bank", "")},
			"keywords":                []any{map[string]any{"@type": "DefinedTerm", "name": "Trade", "termCode": "trade"}},
			"workExample": []any{map[string]any{"@type": "Legislation", "name": "Treaty", "inLanguage": []any{"en"}},
				map[string]any{"@type": "Legislation", "name": "Traité", "inLanguage": []any{"fr"}}}},
		{"@type": "Legislation", "@id": base + "r/b", "legislationDateVersion": "2026-01-01", "legislationAmends": ref("a")},
		{"@type": "Legislation", "@id": base + "r/c", "name": "Untranslated", "legislationDateVersion": "2026-01-01", "legislationRepeals": append(ref("a"), ref("b")...),
			"isPartOf": ref("b"), "isBasedOn": ref("a"), "sameAs": []any{base + "r/b"}},
	}
	if diff := cmp.Diff(want, graph); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]bilateral.ID{"several", "intent"}, left); diff != "" {
		t.Errorf("left out (-want +got):\n%s", diff)
	}
}

// TestIRI: an id that ends with a full stop has the IRI that package prov gives it.
func TestIRI(t *testing.T) {
	graph, _ := write(t, parse(t, `{"format":1,"id":"r","agreements":[{"id":"a."}]}`))
	if got := graph[0]["@id"]; got != base+"r/a%2E" {
		t.Errorf("%v", got)
	}
}

// TestForce: what the clock does not know is not said, and a period has its last day.
func TestForce(t *testing.T) {
	for _, test := range []struct{ acts, force, coverage string }{
		{`{"kind":"entered-into-force","date":"2020-03-01"}`, "https://schema.org/InForce", "2020-03-01/.."},
		{`{"kind":"entered-into-force","date":"2027-03-01"}`, "https://schema.org/NotInForce", "2027-03-01/.."},
		{`{"kind":"entered-into-force","date":"2020"}`, "https://schema.org/InForce", ""},
		{`{"kind":"entered-into-force","date":"2020-03-01"},{"kind":"ended","date":"2025"}`, "https://schema.org/NotInForce", ""},
		{`{"kind":"entered-into-force","date":"2026"}`, "", ""},
		{`{"kind":"signed","date":"2020-03-01"}`, "", ""},
	} {
		graph, _ := write(t, parse(t, `{"format":1,"id":"r","agreements":[{"id":"a","acts":[`+test.acts+`]}]}`))
		force, _ := graph[0]["legislationLegalForce"].(string)
		coverage, _ := graph[0]["temporalCoverage"].(string)
		if force != test.force || coverage != test.coverage {
			t.Errorf("%s: %q, %q; want %q, %q", test.acts, force, coverage, test.force, test.coverage)
		}
	}
}

func TestRefused(t *testing.T) {
	named, unnamed := register.New("r"), register.New("")
	unnamed.Agreements = []agreement.Agreement{{ID: "a"}}
	for _, test := range []struct {
		r    *register.Register
		base string
		on   bilateral.Date
		want string
	}{
		{named, "registers/", on, `legislation: the base is "registers/"`},
		{named, "https://example.org/r", on, "ends with a slash or #"},
		{named, base, bilateral.Date{}, "state a day"},
		{named, base, bilateral.MustParseDate("2026-01"), `on is "2026-01"`},
		{unnamed, base, on, "/agreements/0/id"},
	} {
		var b bytes.Buffer
		_, err := legislation.Write(&b, test.r, test.base, test.on)
		if err == nil || !strings.Contains(err.Error(), test.want) || b.Len() > 0 {
			t.Errorf("%q, %s: %v, %d bytes; want %q", test.base, test.on, err, b.Len(), test.want)
		}
	}
}

// FuzzWrite: every register that can be read is written as JSON; each agreement is written or
// left out.
func FuzzWrite(f *testing.F) {
	f.Add([]byte(`{"format":1,"id":"a","agreements":[{"id":"v","acts":[{"kind":"signed","date":"2025"}]},{"id":"w","count":"3"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := register.Parse(data)
		if err != nil || r.Validate() != nil {
			return
		}
		var b bytes.Buffer
		left, err := legislation.Write(&b, r, base, on)
		if err != nil {
			return
		}
		var d struct {
			Graph []json.RawMessage `json:"@graph"`
		}
		if err := json.Unmarshal(b.Bytes(), &d); err != nil || len(d.Graph)+len(left) != len(r.Agreements) {
			t.Errorf("%v: %d written, %d left of %d", err, len(d.Graph), len(left), len(r.Agreements))
		}
	})
}
