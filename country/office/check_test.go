package office_test

import (
	"errors"
	"slices"
	"strconv"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/google/go-cmp/cmp"
)

// references is a register of ids for tests.
type references map[bilateral.ID]bilateral.RecordKind

func (r references) Kind(id bilateral.ID) (bilateral.RecordKind, bool) {
	kind, ok := r[id]
	return kind, ok
}

func problemsOf(ps bilateral.Problems) []string {
	var out []string
	for _, p := range ps {
		out = append(out, p.Pointer+" "+string(p.Code))
	}
	return out
}

func evidenceFor(members ...string) []bilateral.Evidence {
	return []bilateral.Evidence{{Source: "s", Basis: bilateral.BasisStated, Of: members}}
}

// TestValidate: the errors of a record are those of the check, and a warning is none.
// The problems of evidence and annotations are reported with the others.
func TestValidate(t *testing.T) {
	type record interface {
		bilateral.Checkable
		Validate() error
	}
	elsewhere, private := evidenceFor("/nothing"), bilateral.Annotations{"desk": nil}
	for _, tt := range []struct {
		name       string
		valid, bad record
		warnings   int // of the valid one
	}{
		{"person", &office.Person{ID: "p"}, &office.Person{Evidence: elsewhere, Annotations: private}, 0},
		{"organization", &office.Organization{ID: "o", Kind: "guild"}, &office.Organization{Evidence: elsewhere, Annotations: private}, 1},
		{"office", &office.Office{ID: "o", Roles: []office.Role{{Kind: "jester"}}}, &office.Office{Evidence: elsewhere, Annotations: private}, 1},
		{"term", &office.Term{ID: "t", Person: "p", Office: "o"}, &office.Term{Person: "p", Office: "o", Evidence: elsewhere, Annotations: private}, 0},
	} {
		if ps := bilateral.Check(tt.valid); len(ps) != tt.warnings || tt.valid.Validate() != nil {
			t.Errorf("%s: a valid one has the problems\n%v\nand the errors\n%v", tt.name, ps, tt.valid.Validate())
		}
		var got bilateral.Problems
		if err := tt.bad.Validate(); !errors.As(err, &got) {
			t.Errorf("%s: a bad one gives %v, want problems", tt.name, err)
		}
		want := []string{"/id required", "/evidence/0/of/0 evidence-member", "/annotations/desk annotation-key"}
		if diff := cmp.Diff(want, problemsOf(got)); diff != "" {
			t.Errorf("%s: errors (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestMembers: a wrong value is reported in each member that no other table tries.
func TestMembers(t *testing.T) {
	const wrong = country.ZW | 1 // stands for no letters
	misnamed := bilateral.Text{"EN": "x"}
	term := office.Term{ID: "t", Person: "p", Office: "o"}
	with := func(change func(t *office.Term)) *office.Term {
		t := term
		change(&t)
		return &t
	}
	year := bilateral.Through(date("2020-01-01"), date("2020-12-31"))
	for _, tt := range []struct {
		name   string
		record bilateral.Checkable
		want   []string
	}{
		{"id of a person", &office.Person{ID: "No"}, []string{"/id id-malformed"}},
		{"members of a person", &office.Person{ID: "p", Evidence: evidenceFor("/id", "/name", "/aliases")}, nil},
		{"name of an organization", &office.Organization{ID: "o", Name: misnamed}, []string{"/name/EN tag-malformed"}},
		{"areas of an organization", &office.Organization{ID: "o", Areas: []area.Code{area.Trade, area.Energy, area.Trade}}, []string{"/areas/2 area-twice"}},
		{"members of an organization", &office.Organization{ID: "o", Evidence: evidenceFor("/kind", "/count", "/name", "/aliases", "/country", "/place", "/parent", "/areas")}, nil},
		{"title of an office", &office.Office{ID: "o", Title: misnamed}, []string{"/title/EN tag-malformed"}},
		{"state of an office", &office.Office{ID: "o", State: wrong}, []string{"/state country-malformed"}},
		{"members of an office", &office.Office{ID: "o", Evidence: evidenceFor("/title", "/state", "/organ", "/roles/0/span", "/seats")}, nil},
		{"person and office of a term", &office.Term{ID: "t", Person: "No", Office: "No"}, []string{"/person id-malformed", "/office id-malformed"}},
		{"span of a term", with(func(t *office.Term) { t.Span = bilateral.Through(date("2020-01-02"), date("2020-01-01")) }), []string{"/span/before span-order"}},
		{"seat of a term", with(func(t *office.Term) { t.Seat = misnamed }), []string{"/seat/EN tag-malformed"}},
		{"members of a term", with(func(t *office.Term) {
			t.Evidence = evidenceFor("/person", "/office", "/span/from", "/heldOn/0", "/acting", "/seat")
		}), nil},
		{"first and last day", with(func(t *office.Term) {
			t.Span, t.HeldOn = year, []bilateral.Date{date("2020-01-01"), date("2020-12-31"), date("2020"), date("2020-12")}
		}), nil},
		{"days before and after", with(func(t *office.Term) {
			t.Span, t.HeldOn = year, []bilateral.Date{date("2019-12-31"), date("2020-06-01"), date("2021-01-01")}
		}), []string{"/heldOn/0 held-outside-term", "/heldOn/2 held-outside-term"}},
	} {
		if diff := cmp.Diff(tt.want, problemsOf(bilateral.Check(tt.record))); diff != "" {
			t.Errorf("%s: problems (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestRoleTwice: a role is reported once if it is stated again for days that it has
// already, and another role is not.
func TestRoleTwice(t *testing.T) {
	const hos, hog = office.RoleKindHeadOfState, office.RoleKindHeadOfGovernment
	span := func(from, last string) bilateral.Span { return bilateral.Through(date(from), date(last)) }
	for _, tt := range []struct {
		name  string
		roles []office.Role
		want  []string
	}{
		{"one role", []office.Role{{hos, span("2000", "2005")}}, nil},
		{"two roles", []office.Role{{hos, span("2000", "2005")}, {hog, span("2000", "2005")}}, nil},
		{"one after the other", []office.Role{{hos, span("2000", "2005")}, {hos, span("2006", "2010")}}, nil},
		{"a day in common", []office.Role{{hos, span("2000-01-01", "2005-12-31")}, {hos, span("2005-12-31", "2010-12-31")}}, []string{"/roles/1 role-twice"}},
		{"perhaps a day in common", []office.Role{{hos, bilateral.Span{From: date("2000")}}, {hos, bilateral.Since(date("2005"))}}, nil},
		{"the first and the last", []office.Role{{hos, span("2000", "2005")}, {hog, span("2000", "2005")}, {hos, span("2006", "2010")}, {hos, span("2004", "2004")}}, []string{"/roles/3 role-twice"}},
		{"three times", []office.Role{{hos, span("2000", "2005")}, {hos, span("2000", "2005")}, {hos, span("2000", "2005")}}, []string{"/roles/1 role-twice", "/roles/2 role-twice"}},
	} {
		ps := bilateral.Check(&office.Office{ID: "o", Roles: tt.roles})
		if diff := cmp.Diff(tt.want, problemsOf(ps)); diff != "" {
			t.Errorf("%s: problems (-want +got):\n%s", tt.name, diff)
		}
		for _, p := range ps {
			if got, want := p.Arg("kind"), string(hos); got != want {
				t.Errorf("%s: the problem is about the role %q, want %q", tt.name, got, want)
			}
		}
	}
}

// TestMaxRoles: an office with more roles than the limit is reported once, and what
// stands beyond the limit is not checked.
func TestMaxRoles(t *testing.T) {
	for _, tt := range []struct {
		n    int
		want []string
	}{
		{office.MaxRoles - 1, nil},
		{office.MaxRoles, nil},
		{office.MaxRoles + 1, []string{"/roles list-long"}},
		{office.MaxRoles * 100, []string{"/roles list-long"}}, // more than any list may have
	} {
		list := make([]office.Role, tt.n)
		for i := range list {
			if i < office.MaxRoles { // one year each
				year := date(strconv.Itoa(1900 + i))
				list[i] = office.Role{Kind: office.RoleKindMember, Span: bilateral.Through(year, year)}
			}
		}
		if diff := cmp.Diff(tt.want, problemsOf(bilateral.Check(&office.Office{ID: "o", Roles: list}))); diff != "" {
			t.Errorf("%d roles: problems (-want +got):\n%s", tt.n, diff)
		}
	}
}

// TestHeldOutside: the problem names the day and the term.
func TestHeldOutside(t *testing.T) {
	term := office.Term{
		ID: "t", Person: "p", Office: "o", HeldOn: []bilateral.Date{date("2022-05")},
		Span: bilateral.Span{From: date("2020-01-01"), Before: bilateral.EndBefore(date("2021"))},
	}
	ps := bilateral.Check(&term)
	if len(ps) != 1 || ps[0].Code != office.CodeHeldOutside {
		t.Fatalf("problems: %v, want one with the code %s", ps, office.CodeHeldOutside)
	}
	want := []bilateral.Arg{{Name: "day", Value: "2022-05"}, {Name: "from", Value: "2020-01-01"}, {Name: "before", Value: "2021"}}
	if diff := cmp.Diff(want, ps[0].Args); diff != "" {
		t.Errorf("arguments (-want +got):\n%s", diff)
	}
}

// TestReferences: each member that names another record names one of the right kinds.
func TestReferences(t *testing.T) {
	body := []bilateral.RecordKind{bilateral.RecordKindOrganization, bilateral.RecordKindCommission}
	for _, tt := range []struct {
		record  bilateral.Checkable
		pointer string
		kinds   []bilateral.RecordKind
	}{
		{&office.Organization{ID: "o", Parent: "x"}, "/parent", body},
		{&office.Office{ID: "o", Organ: "x"}, "/organ", body},
		{&office.Term{ID: "t", Person: "x", Office: "known-office"}, "/person", []bilateral.RecordKind{bilateral.RecordKindPerson}},
		{&office.Term{ID: "t", Person: "known-person", Office: "x"}, "/office", []bilateral.RecordKind{bilateral.RecordKindOffice}},
	} {
		refs := references{"known-office": bilateral.RecordKindOffice, "known-person": bilateral.RecordKindPerson}
		check := func() []string {
			c := bilateral.Checker{References: refs}
			tt.record.Check(&c)
			return problemsOf(c.Problems())
		}
		if diff := cmp.Diff([]string{tt.pointer + " reference-unresolved"}, check()); diff != "" {
			t.Errorf("%T%s names no record: problems (-want +got):\n%s", tt.record, tt.pointer, diff)
		}
		for row := range bilateral.RecordKinds.All() {
			refs["x"] = bilateral.RecordKind(row.Value)
			var want []string
			if !slices.Contains(tt.kinds, refs["x"]) {
				want = []string{tt.pointer + " reference-kind"}
			}
			if diff := cmp.Diff(want, check()); diff != "" {
				t.Errorf("%T%s names a record of kind %s: problems (-want +got):\n%s", tt.record, tt.pointer, row.Value, diff)
			}
		}
	}
}
