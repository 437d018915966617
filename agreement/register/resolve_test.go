package register_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
)

// TestEvidencePointers: evidence for a member inside another one must lead to something.
func TestEvidencePointers(t *testing.T) {
	for of, want := range map[string]bool{
		"/segments":                  true,
		"/segments/0":                true,
		"/segments/0/format":         true,
		"/segments/0/participants/0": true,
		"/segments/0/kind":           false, // absent
		"/segments/1":                false,
		"/segments/-1":               false,
		"/segments/x":                false,
		"/segments/0/forma":          false,
		"/dates/first":               false, // a text
		"/place/name/en":             true,
		"/place/name/az":             false,
	} {
		r, err := register.Parse([]byte(`{"format":1,"sources":[{"id":"s"}],"meetings":[{"id":"m","dates":"2025","place":{"name":{"en":"Baku"}},"segments":[{"format":"plenary","participants":[{"kind":"state","state":"AZ"}]}],"evidence":[{"source":"s","basis":"stated","of":["` + of + `"]}]}]}`))
		if err != nil {
			t.Fatal(err)
		}
		nothing := false
		for _, p := range r.Problems() {
			nothing = nothing || p.Code == bilateral.CodeEvidenceNothing && p.Pointer == "/meetings/0/evidence/0/of/0"
		}
		if nothing == want {
			t.Errorf("%s leads to something: %v, want %v: %v", of, !nothing, want, r.Problems())
		}
	}
}
