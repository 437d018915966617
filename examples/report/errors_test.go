package main

import (
	"flag"
	"os"
	"slices"
	"testing"

	"github.com/bilateral-go/bilateral/agreement/digest"

	"github.com/bilateral-go/bilateral"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares a text with a file of testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := "testdata/" + name
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s\nif the new text is right, write it with: go test ./examples/report -update", file, diff)
	}
}

func TestDigest(t *testing.T) {
	r, problems := read(report)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	golden(t, "digest.txt", digest.Text(r))
}

// One register with twenty errors of twenty codes gives those twenty, in the order
// of declaration, and nothing else.
func TestTwentyErrors(t *testing.T) {
	data, err := os.ReadFile("testdata/twenty-errors.json")
	if err != nil {
		t.Fatal(err)
	}
	_, problems := read(data)
	var got []string
	var codes []bilateral.Code
	for _, p := range problems {
		got = append(got, p.Pointer+" "+string(p.Code))
		codes = append(codes, p.Code)
	}
	want := []string{
		"/title/English tag-malformed",
		"/sources/0/evidence/0/wording wording-missing",
		"/persons/0/name/en text-empty",
		"/organizations/0/id id-malformed",
		"/organizations/0/place/subdivision subdivision-malformed",
		"/organizations/0/areas/1 area-twice",
		"/terms/0/office reference-kind",
		"/terms/0/span/before span-order",
		"/commissions/0/kind code-malformed",
		"/commissions/0/states commission-states",
		"/agreements/0/parties/1/actor party-twice",
		"/agreements/0/acts/0/of act-of-itself",
		"/visits/0/receiving one-state",
		"/visits/0/visitors/1 actor-twice",
		"/visits/0/changes/1/date status-order",
		"/meetings/0/visit reference-unresolved",
		"/meetings/0/segments/1/order segment-order",
		"/points/0/id id-twice",
		"/points/0/evidence/0/of/0 evidence-member",
		"/instructions/0/id required",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
	slices.Sort(codes)
	if n := len(slices.Compact(codes)); n != 20 {
		t.Errorf("they are of %d codes, want 20", n)
	}
}
