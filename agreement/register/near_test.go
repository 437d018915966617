package register_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

// What is misspelt gets what was probably meant: a code by its spelling or label, a country
// in small letters, by its code of three letters, by name or by habit, an id.
func TestNearest(t *testing.T) {
	for _, tt := range []struct {
		name, doc, want string
	}{
		{"a letter left out", `"visits":[{"id":"v","kind":"oficial"}]`, "official"},
		{"two letters swapped", `"visits":[{"id":"v","kind":"wroking"}]`, "working"},
		{"another word", `"visits":[{"id":"v","kind":"pilgrimage"}]`, ""},
		{"in a list", `"points":[{"id":"p","kind":"note","about":{"areas":["trade"],"change":["increese"]}}]`, "increase"},
		{"in an act", `"agreements":[{"id":"a","acts":[{"kind":"singed"}]}]`, "signed"},
		{"an area", `"points":[{"id":"p","kind":"note","about":{"areas":["agricluture"]}}]`, "agriculture"},
		{"an id", `"visits":[{"id":"visit-1"}],"meetings":[{"id":"m","visit":"vist-1"}]`, "visit-1"},
		{"small letters", `"visits":[{"id":"v","sending":"az"}]`, "AZ"},
		{"three letters", `"visits":[{"id":"v","sending":"AZE"}]`, "AZ"},
		{"a name", `"visits":[{"id":"v","sending":"Belarus"}]`, "BY"},
		{"no state", `"visits":[{"id":"v","sending":"Atlantis"}]`, ""},
	} {
		r, err := register.Parse([]byte(`{"format":1,` + tt.doc + `}`))
		var problems bilateral.Problems
		if err == nil {
			problems = r.Problems()
		} else if !errors.As(err, &problems) {
			t.Fatal(err)
		}
		if len(problems) == 0 {
			t.Errorf("%s: no problem", tt.name)
			continue
		}
		_, after, found := strings.Cut(problems[0].Hint, `write "`)
		got, _, _ := strings.Cut(after, `" if that is meant`)
		if !found || !strings.Contains(problems[0].Hint, "if that is meant") {
			got = ""
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: %v (-want +got):\n%s", tt.name, problems[0], diff)
		}
	}
}
