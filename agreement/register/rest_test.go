package register_test

import (
	"fmt"
	"testing"

	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

// Everything that is wrong with a document, in one go.
func ExampleParseProblems() {
	r, ps := register.ParseProblems([]byte(`{"format":1,"visits":[{"id":"v","kind":7,"sending":"AZ","receiving":"AZ"}]}`))
	fmt.Println(r == nil)
	for _, p := range ps {
		fmt.Println(p.Pointer, p.Code)
	}
	// Output:
	// true
	// /visits/0/kind json-kind
	// /visits/0/receiving one-state
}

// TestBesideShape: what a document of the wrong shape says is checked in the same go, where
// its shape allows, and nothing is said twice of one place.
func TestBesideShape(t *testing.T) {
	for _, tt := range []struct {
		name, doc string
		want      []string
	}{
		{"another record", `{"format":1,"visits":[{"id":"v","kind":7},{"id":"w","sending":"AZ","receiving":"AZ"}]}`,
			[]string{"1:40 /visits/0/kind json-kind", "/visits/1/receiving one-state"}},
		{"another member", `{"format":1,"visits":[{"id":"v","kind":{"en":"x"},"sending":"AZ","receiving":"AZ"}]}`,
			[]string{"1:40 /visits/0/kind json-kind", "/visits/0/receiving one-state"}},
		{"a reference to what could not be read", `{"format":1,"visits":["v"],"meetings":[{"id":"m","visit":"v"}]}`,
			[]string{"1:23 /visits/0 json-kind", "/meetings/0/visit reference-unresolved"}},
		{"required, and there in the wrong kind", `{"format":1,"visits":[{"id":7}]}`, []string{"1:29 /visits/0/id json-kind"}},
		{"spelt otherwise", `{"format":1,"terms":[{"id":"t","Person":"p","office":"o"}]}`,
			[]string{"1:32 /terms/0/Person member-spelling", "/terms/0/person reference-unresolved", "/terms/0/office reference-unresolved"}},
		{"a member that is none", `{"format":1,"vists":[],"visits":[{"id":"V"}]}`, []string{"1:13 /vists member-unknown", "/visits/0/id id-malformed"}},
		{"null", `{"format":1,"visits":null,"points":[{"id":"p"}]}`, []string{"1:22 /visits json-null", "/points/0/kind required", "/points/0/about point-empty"}},
		{"no JSON", `{"format":1,"visits":[{"id":"v","sending":"AZ","receiving":"AZ"}]`, []string{"1:66  json-syntax"}},
		{"too much of it", `{"format":1,"visits":[{"id":"v","kind":7,"sending":"AZ","receiving":"AZ"}]} {}`,
			[]string{"1:40 /visits/0/kind json-kind", "1:77  json-trailing"}},
	} {
		_, ps := register.ParseProblems([]byte(tt.doc))
		if diff := cmp.Diff(tt.want, at(ps)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
