package register_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
	"github.com/google/go-cmp/cmp"
)

// Each of many records is found by its id, the first of two with one id, and no other.
func TestIndexOfMany(t *testing.T) {
	for _, n := range []int{0, 1, 2, 3, 4, 7, 8, 9, 1000} {
		r := register.New("")
		for i := range n {
			r.Persons = append(r.Persons, office.Person{ID: bilateral.ID(fmt.Sprint("p", i))}, office.Person{}, office.Person{ID: bilateral.ID(fmt.Sprint("p", i))})
		}
		ix := r.Index()
		for i := range n {
			id := bilateral.ID(fmt.Sprint("p", i))
			if got, want := ix.Pointer(id), fmt.Sprint("/persons/", 3*i); got != want || ix.Person(id) != &r.Persons[3*i] {
				t.Errorf("of %d, %s is at %q, want %q", n, id, got, want)
			}
			if id := bilateral.ID(fmt.Sprint("q", i)); ix.Find(id) != nil || ix.Pointer(id) != "" {
				t.Errorf("of %d, %s is found", n, id)
			}
		}
	}
}

// Records inside others are found in the second and later ones, too.
func TestIndexOfInner(t *testing.T) {
	r := register.New("")
	r.Agreements = []agreement.Agreement{{ID: "a", Acts: []agreement.Act{{ID: "a0"}, {}, {ID: "a2"}}}, {ID: "b", Acts: []agreement.Act{{ID: "b0"}, {ID: "a"}}}}
	r.Meetings = []meeting.Meeting{{ID: "m"}, {ID: "n", Segments: []meeting.Segment{{}, {ID: "n1"}}}}
	ix := r.Index()
	got := map[bilateral.ID]string{}
	for _, id := range []bilateral.ID{"a", "a0", "a2", "b", "b0", "m", "n1"} {
		kind, _ := ix.Kind(id)
		got[id] = string(kind) + " " + ix.Pointer(id)
	}
	want := map[bilateral.ID]string{
		"a": "agreement /agreements/0", "a0": "act /agreements/0/acts/0", "a2": "act /agreements/0/acts/2", "b": "agreement /agreements/1",
		"b0": "act /agreements/1/acts/0", "m": "meeting /meetings/0", "n1": "segment /meetings/1/segments/1",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("places (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"/agreements/1/acts/1/id"}, pointers(r.Problems(), register.CodeIDTwice)); diff != "" {
		t.Errorf("ids twice (-want +got):\n%s", diff)
	}
}

// pointers lists the pointers of the problems with a code.
func pointers(ps bilateral.Problems, code bilateral.Code) []string {
	var out []string
	for _, p := range ps {
		if p.Code == code {
			out = append(out, p.Pointer)
		}
	}
	return out
}

// What the agreements of a register ask of it.
func TestFactsForOthers(t *testing.T) {
	r := sample()
	r.Sources[0].Published = bilateral.TimestampOf(bilateral.MustParseDate("2025-05-06"))
	r.Sources = append(r.Sources, bilateral.Source{ID: "undated"})
	r.Agreements[0].Title = bilateral.Text{"en": "Treaty on lifts"}
	r.Agreements[0].Acts[0].Date = bilateral.MustParseDate("2025-05-05")
	r.Organizations[0].Name = bilateral.Text{"en": "Belta"}
	r.Persons[0].Name = bilateral.Text{"en": "Alexander Turchin"}
	ix := r.Index()
	for id, want := range map[string]string{"document": "Treaty on lifts", "agency": "Belta", "turchin": "", "plant": "", "nothing": "", "": ""} {
		if got := ix.EnglishName(id); got != want {
			t.Errorf("the name of %q is %q, want %q", id, got, want)
		}
	}
	for id, want := range map[bilateral.ID]string{"trend": "2025-05-06", "undated": "", "turchin": "", "nothing": ""} {
		if got := ix.Published(id).String(); got != want {
			t.Errorf("%q was published on %q, want %q", id, got, want)
		}
	}
	for id, want := range map[bilateral.ID]bool{"document": true, "plant": false, "nothing": false} {
		m := ix.Milestone(id, clause.MilestoneSigned, ix.View())
		if got := m.Happened == bilateral.Yes; got != want {
			t.Errorf("the signing of %q is %v", id, m)
		}
	}
}

// While a register is checked it answers for the references, and not afterwards.
func TestCheckKeepsReferences(t *testing.T) {
	other := sample().Index()
	c := bilateral.Checker{References: other}
	r := register.New("")
	r.Terms = []office.Term{{ID: "t", Person: "turchin", Office: "pm-by"}}
	r.Check(&c)
	ps, _ := errors.AsType[bilateral.Problems](c.Err())
	if diff := cmp.Diff([]string{"/terms/0/person", "/terms/0/office"}, pointers(ps, bilateral.CodeReference)); diff != "" {
		t.Errorf("references (-want +got):\n%s", diff)
	}
	if c.References != other {
		t.Error("the references of the checker are gone")
	}
}

// The lists inside a record are checked up to their longest, and the lists of a register
// without a limit.
func TestLongLists(t *testing.T) {
	acts := func(n int) []string {
		r := register.New("")
		r.Meetings = []meeting.Meeting{{ID: "m", Segments: make([]meeting.Segment, n)}, {ID: "n", Segments: []meeting.Segment{{ID: "m"}}}}
		r.Meetings[0].Segments[0].ID = "m"
		return pointers(r.Problems(), register.CodeIDTwice)
	}
	if diff := cmp.Diff([]string{"/meetings/0/segments/0/id", "/meetings/1/segments/0/id"}, acts(bilateral.MaxList)); diff != "" {
		t.Errorf("the longest list (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"/meetings/1/segments/0/id"}, acts(bilateral.MaxList+1)); diff != "" {
		t.Errorf("a list too long (-want +got):\n%s", diff)
	}
	r := register.New("")
	for i := range bilateral.MaxList + 1 {
		r.Persons = append(r.Persons, office.Person{ID: bilateral.ID(fmt.Sprint("p", i))})
	}
	if err := r.Validate(); err != nil {
		t.Errorf("many persons: %v", err)
	}
}

// The index answers for many agreements in their order, and stops when it is told to.
func TestInForceOfMany(t *testing.T) {
	base := desk().Agreements
	day := bilateral.MustParseDate("2020-08-01")
	inForce := []bool{true, false, false, true} // of those of the desk
	for n := range 20 {
		r := register.New("")
		var want []string
		for i := range n {
			a := base[i*i%len(base)]
			a.ID = bilateral.ID(fmt.Sprint(a.ID, i))
			r.Agreements = append(r.Agreements, a)
			if inForce[i*i%len(base)] {
				want = append(want, string(a.ID))
			}
		}
		ix := r.Index()
		var got []string
		for a, truth := range ix.InForce(day) {
			if truth != bilateral.Yes {
				t.Errorf("of %d, %s: %s", n, a.ID, truth)
			}
			got = append(got, string(a.ID))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("of %d (-want +got):\n%s", n, diff)
		}
		seen := 0
		for range ix.InForce(day) {
			seen++
			break
		}
		if seen != min(1, len(want)) {
			t.Errorf("of %d, a loop that ends at once saw %d", n, seen)
		}
	}
}

// An agreement of which it is not known whether it is in force is listed as such, and a
// party can be out of it.
func TestPerhapsInForce(t *testing.T) {
	r := register.New("")
	parties := []agreement.Party{{Actor: country.StateActor(country.AZ)}, {Actor: country.StateActor(country.BY)}}
	r.Agreements = []agreement.Agreement{
		{ID: "never", Parties: parties, Acts: []agreement.Act{{Kind: agreement.ActKindEnteredIntoForce, Date: bilateral.MustParseDate("2030-01-01")}}},
		{ID: "perhaps", Parties: parties, Acts: []agreement.Act{{Kind: agreement.ActKindEnteredIntoForce, Date: bilateral.MustParseDate("2020")}}},
		{ID: "certainly", Parties: parties, Acts: []agreement.Act{{Kind: agreement.ActKindEnteredIntoForce, Date: bilateral.MustParseDate("2019-01-01")}}},
	}
	ix := r.Index()
	day := bilateral.MustParseDate("2020-06-01")
	var got []string
	for a, truth := range ix.InForce(day) {
		got = append(got, string(a.ID)+" "+truth.String())
	}
	if diff := cmp.Diff([]string{"perhaps unknown", "certainly yes"}, got); diff != "" {
		t.Errorf("in force (-want +got):\n%s", diff)
	}
	var exits []string
	for _, e := range ix.ExitBy("AZ", day) {
		exits = append(exits, string(e.Agreement))
	}
	if diff := cmp.Diff([]string{"perhaps", "certainly"}, exits); diff != "" {
		t.Errorf("exits (-want +got):\n%s", diff)
	}
}

// Deadlines of one day are in the order of the register, and a status that stays is no
// change.
func TestDeskOrder(t *testing.T) {
	r := desk()
	r.Agreements = append(r.Agreements, r.Agreements[3], r.Agreements[1])
	r.Agreements[4].ID, r.Agreements[5].ID = "afixed", "denounced-too"
	ix := r.Index()
	span := bilateral.Through(bilateral.MustParseDate("2020-01"), bilateral.MustParseDate("2021-01"))
	var got []string
	for _, d := range ix.Deadlines(span) {
		got = append(got, string(d.Agreement)+" "+string(d.Kind))
	}
	want := []string{"denounced withdrawal", "denounced-too withdrawal", "fixed expiry", "afixed expiry"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("deadlines (-want +got):\n%s", diff)
	}
	if changes := ix.Changes(bilateral.MustParseDate("2010-01-01"), bilateral.MustParseDate("2010-06-01")); len(changes) != 0 {
		t.Errorf("changes: %v", changes)
	}
	var changes []string
	for _, c := range ix.Changes(bilateral.MustParseDate("2020-06-01"), bilateral.MustParseDate("2020-08-01")) {
		changes = append(changes, string(c.Agreement)+" "+string(c.Is.Status))
	}
	if diff := cmp.Diff([]string{"denounced ended", "denounced-too ended"}, changes); diff != "" {
		t.Errorf("changes (-want +got):\n%s", diff)
	}
	var waiting []string
	for _, w := range ix.WaitingFor() {
		waiting = append(waiting, string(w.Agreement)+" "+w.Party)
	}
	if diff := cmp.Diff([]string{"waiting BY"}, waiting); diff != "" {
		t.Errorf("waiting (-want +got):\n%s", diff)
	}
}
