package digest_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral/agreement/digest"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the digests in testdata")

// The whole digest of a register: each section under its heading, in their order.
func TestText(t *testing.T) {
	data, err := os.ReadFile("../register/testdata/indicators.json")
	if err != nil {
		t.Fatal(err)
	}
	r, err := register.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	const name = "testdata/indicators.txt"
	got := digest.Text(r)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("the digest differs from %s; if that is meant, run go test ./agreement/digest -update (-want +got):\n%s", name, diff)
	}
}

// The heading is the title, or else the id; a section without a line has no heading.
func TestHeading(t *testing.T) {
	for _, tt := range []struct{ doc, want string }{
		{`"id":"az-by","title":{"en":"Gəncə"}`, "Gəncə\n=====\n"},
		{`"id":"az-by"`, "az-by\n=====\n"},
		{`"persons":[{"id":"ada"}]`, "Register\n========\n"},
	} {
		if diff := cmp.Diff(tt.want, text(t, tt.doc)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.doc, diff)
		}
	}
}

// Records that are named inside a sentence.
func TestNamesOfRecords(t *testing.T) {
	const lists = `"sources":[{"id":"source","title":{"en":"Talks in Minsk"}}],
		"persons":[{"id":"ada","name":{"en":"Ada Byron"}}],
		"organizations":[{"id":"belta","name":{"en":"Belta"}}],
		"offices":[{"id":"pm","title":{"en":"Prime Minister"},"state":"BY"}],
		"terms":[{"id":"term","person":"ada","office":"pm"}],
		"commissions":[{"id":"council","kind":"council","states":["AZ","BY"]}],
		"agreements":[{"id":"treaty","kind":"treaty"}],
		"projects":[{"id":"plant","name":{"en":"Lift plant"}}],
		"visits":[{"id":"visit"}],
		"meetings":[{"id":"meeting"},{"id":"talks","kind":"talks","segments":[{"id":"part","format":"expanded"}]}],
		"indicators":[{"id":"exports","measure":"exports","direction":"up"}],
		"events":[{"id":"opening","kind":"opening"}],
		"instructions":[{"id":"task","issuers":[{"kind":"state","state":"BY"}]},{"id":"tasks","count":"3"}],`
	for id, want := range map[string]string{
		"source":  "Talks in Minsk",
		"ada":     "Ada Byron",
		"belta":   "Belta",
		"pm":      "the Prime Minister of Belarus",
		"term":    "Ada Byron",
		"council": "the council",
		"treaty":  "a treaty",
		"plant":   "Lift plant",
		"visit":   "the visit",
		"meeting": "the meeting",
		"talks":   "the talks",
		"part":    "the expanded part of the talks",
		"exports": "exports, up",
		"opening": "the opening",
		"task":    "the instruction by Belarus",
		"tasks":   "three instructions",
		"said":    "the level of trade",
		"nothing": "nothing",
	} {
		doc := lists + fmt.Sprintf(`"points":[{"id":"about","kind":"note","about":{"areas":["culture"],"aspect":"role","ids":["%s"]}},
			{"id":"said","kind":"note","about":{"areas":["trade"],"aspect":"level"}}]`, id)
		field := " in culture"
		if id == "source" {
			field = ", in the field of culture" // its name has the word in
		}
		line := "  - Note was taken of the role of " + want + field
		if got := section(text(t, doc), "What was said, by area"); !slices.Contains(got, line) {
			t.Errorf("%s: no line %q in:\n%s", id, line, strings.Join(got, "\n"))
		}
	}
}

// Names inside one another end: at the record that began a ring, and after eight of a
// chain.
func TestNestedNames(t *testing.T) {
	chain := func(n int) string {
		list := []string{`{"id":"p0","kind":"note","about":{"ids":["p1"]}}`}
		for i := 1; i < n; i++ {
			list = append(list, fmt.Sprintf(`{"id":"p%d","kind":"note","about":{"aspect":"role","ids":["p%d"]}}`, i, i+1))
		}
		return `"points":[` + strings.Join(list, ",") + fmt.Sprintf(`,{"id":"p%d","kind":"note","about":{"aspect":"level"}}]`, n)
	}
	role := func(n int) string { return strings.Repeat("the role of ", n) }
	for _, tt := range []struct{ name, doc, want string }{
		{"a ring", `"points":[{"id":"a","kind":"note","about":{"ids":["b"]}},
			{"id":"b","kind":"note","about":{"aspect":"role","ids":["c"]}},
			{"id":"c","kind":"note","about":{"aspect":"role","ids":["b"]}}]`, role(2) + "b"},
		{"eight", chain(8), role(7) + "the level"},
		{"nine", chain(9), role(8) + "p9"},
		{"twelve", chain(12), role(8) + "p9"},
	} {
		got := section(text(t, tt.doc), "What was said, by area")
		want := "  - Note was taken of " + tt.want
		if len(got) < 2 || got[1] != want {
			t.Errorf("%s: no line %q first in:\n%s", tt.name, want, strings.Join(got, "\n"))
		}
	}
}

// A name of more than 400 bytes is cut between two characters.
func TestLongNames(t *testing.T) {
	for _, tt := range []struct{ name, want string }{
		{strings.Repeat("a", 400), strings.Repeat("a", 400)},
		{strings.Repeat("a", 401), strings.Repeat("a", 400) + "…"},
		{strings.Repeat("a", 398) + "əb", strings.Repeat("a", 398) + "ə…"},
		{strings.Repeat("a", 399) + "ə", strings.Repeat("a", 399) + "…"},
		{strings.Repeat("a", 398) + "ə", strings.Repeat("a", 398) + "ə"},
		{strings.Repeat("a", 397) + "😀b", strings.Repeat("a", 397) + "…"},
	} {
		doc := `"persons":[{"id":"x","name":{"en":"` + tt.name + `"}}],"events":[{"id":"e","organizers":[{"kind":"person","id":"x"}]}]`
		if diff := cmp.Diff([]string{"- Event by " + tt.want}, section(text(t, doc), "Other events")); diff != "" {
			t.Errorf("a name of %d bytes (-want +got):\n%s", len(tt.name), diff)
		}
	}
}
