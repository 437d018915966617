package register_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

var updateAccounts = flag.Bool("update", false, "write the golden files of this package")

// accounts are the reports of one relationship: of a visit in 2025 and those around it; and of
// what either state did with others.
func accounts(t testing.TB) []*register.Register {
	t.Helper()
	var out []*register.Register
	for _, name := range []string{"report.json", "testdata/ho-01.json", "testdata/ho-02.json", "testdata/ho-03.json", "testdata/ho-04.json",
		"testdata/ho-05.json", "testdata/ho-06.json", "testdata/ho-07.json", "testdata/ho-09.json", "testdata/thread.json"} {
		data, err := os.ReadFile(filepath.Join("..", "..", "examples", "report", name))
		if err != nil {
			t.Fatal(err)
		}
		r, err := register.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, r)
	}
	return out
}

// confirmed merges the accounts and joins what a person would: the candidates but for those that
// are something else, and what only a reader sees.
func confirmed(t testing.TB) *register.Register {
	t.Helper()
	m, err := register.Merge(accounts(t)...)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range m.Candidates() {
		switch c.Kind {
		case bilateral.RecordKindProject:
			if c.A != "az-by:elevator-plant" {
				continue // assembly at one plant is not one project
			}
		}
		m.Links = append(m.Links, bilateral.Link{Kind: bilateral.LinkKindSameAs, From: c.A, To: c.B})
	}
	link := func(kind bilateral.LinkKind, from, to bilateral.ID) {
		m.Links = append(m.Links, bilateral.Link{Kind: kind, From: from, To: to, Evidence: []bilateral.Evidence{
			{Source: "thread:menafn", Basis: bilateral.BasisInferred}, {Source: "az-by:trend-2025-05-06", Basis: bilateral.BasisInferred}}})
	}
	// The veterinary plan is one of the documents that were signed after the talks.
	link(bilateral.LinkKindPartOf, "thread:veterinary-plan", "az-by:signed-documents")
	// The veterinary protocol of 2024 is another document, and Petkevich one person.
	return m
}

// TestManyAccounts: six reports of one relationship, joined.
func TestManyAccounts(t *testing.T) {
	m := confirmed(t)
	if list := m.Problems().Errors(); len(list) > 0 {
		t.Fatal(list)
	}
	on := bilateral.MustParseDate("2026-01-01")

	// The instruction of May shows the session of October as its first known follow-up,
	// inferred: once the accounts are read as one, its report has the link.
	joined, conflicts := m.Joined()
	ix := joined.Index()
	f := ix.FollowUp("az-by:prioritize", on)
	want := []register.Step{
		{Record: "az-by:prioritize", Date: bilateral.MustParseDate("2025-05-05"), Status: bilateral.StatusGiven, Basis: bilateral.BasisImplied},
		{Record: "ho-04:session", Date: bilateral.MustParseDate("2025-10-28"), Status: bilateral.StatusHeld, Link: bilateral.LinkKindFollows, Basis: bilateral.BasisInferred},
	}
	if diff := cmp.Diff(want, f.Steps, cmp.AllowUnexported(bilateral.Date{})); diff != "" || f.State != register.FollowOpen || f.Overdue != bilateral.Unknown {
		t.Errorf("%v %v (-want +got):\n%s", f.State, f.Overdue, diff)
	}

	// The plan fills one of the several documents.
	found := false
	for i := range joined.Links {
		l := &joined.Links[i]
		found = found || l.Kind == bilateral.LinkKindPartOf && l.From == "thread:veterinary-memorandum" && l.To == "az-by:signed-documents"
	}
	if got := ix.Agreement("thread:veterinary-memorandum"); !found || got == nil || len(got.Acts) != 1 {
		t.Errorf("the veterinary plan: %v, %v", found, got)
	}

	// What one report planned, a later one says was held.
	if got := ix.Event("az-by:elevator-plant-visit").Changes.Latest(); got != bilateral.StatusHeld {
		t.Errorf("the visit of the plant is %s", got)
	}

	// Conflicts are what the accounts say differently, claim by claim.
	var b strings.Builder
	for _, c := range conflicts {
		fmt.Fprintf(&b, "%s of %s\n", c.Member, c.Records[0])
		for _, claim := range c.Claims {
			sources := []string{}
			for _, e := range claim.Evidence {
				sources = append(sources, fmt.Sprintf("%s (%s)", e.Source, e.Basis))
			}
			fmt.Fprintf(&b, "\t%s: %s; %s\n", claim.Record, claim.Value, strings.Join(sources, ", "))
		}
	}
	golden(t, "conflicts.golden", b.String())

	// The clock works on the merged register and on the joined one.
	for _, r := range []*register.Register{m, joined} {
		x := r.Index()
		n := 0
		for range x.InForce(on) {
			n++
		}
		if k := clock.New(x.Agreement("thread:investment-agreement"), x.View()); k.InForce(on).Truth != bilateral.Yes || n == 0 {
			t.Errorf("%v, %d in force", k.InForce(on), n)
		}
	}
}

// TestNothingIsLost counts the claims of each report and finds each in the merged register.
func TestNothingIsLost(t *testing.T) {
	list := accounts(t)
	m, err := register.Merge(list...)
	if err != nil {
		t.Fatal(err)
	}
	want, got := 0, 0
	have := map[string]int{}
	for _, claim := range claims(m) {
		have[claim]++
		got++
	}
	for _, r := range list {
		q, err := register.Qualify(r)
		if err != nil {
			t.Fatal(err)
		}
		for _, claim := range claims(q) {
			want++
			if have[claim]--; have[claim] < 0 {
				t.Errorf("lost: %s", claim)
			}
		}
	}
	if want != got || want < 1500 {
		t.Errorf("%d claims in the reports, %d in the merged register", want, got)
	}
	t.Logf("%d claims", want)
}

// claims lists every value that a register states, with the record it stands in.
func claims(r *register.Register) []string {
	data, err := r.JSON()
	if err != nil {
		return nil
	}
	var doc map[string]any
	if err := json.Unmarshal(data, &doc); err != nil {
		return nil
	}
	var out []string
	for name, list := range doc {
		records, ok := list.([]any)
		if !ok {
			continue
		}
		for _, record := range records {
			object := record.(map[string]any)
			where := name + " " + fmt.Sprint(object["id"], object["from"], object["to"])
			leaves(record, where, func(leaf string) { out = append(out, leaf) })
		}
	}
	return out
}

// leaves calls add for each value in a JSON value that has none inside.
func leaves(v any, at string, add func(string)) {
	switch x := v.(type) {
	case map[string]any:
		for name, value := range x {
			leaves(value, at+"/"+name, add)
		}
	case []any:
		for i, value := range x {
			leaves(value, fmt.Sprint(at, "/", i), add)
		}
	default:
		add(fmt.Sprint(at, " ", x))
	}
}

// golden compares a text with a file of testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *updateAccounts {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got); write it with -update:\n%s", path, diff)
	}
}
