package office_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/google/go-cmp/cmp"
)

func date(s string) bilateral.Date { return bilateral.MustParseDate(s) }

func TestCheck(t *testing.T) {
	evidence := []bilateral.Evidence{{Source: "s", Basis: bilateral.BasisStated, Of: []string{"/nothing"}}}
	for _, tt := range []struct {
		name   string
		record bilateral.Checkable
		want   []string
	}{
		{"person", &office.Person{ID: "turchin", Name: bilateral.Text{"en": "Alexander Turchin"}, Aliases: []string{"Aleksandr Turchin"}}, nil},
		{"bad person", &office.Person{Name: bilateral.Text{"EN": "x"}, Evidence: evidence, Annotations: bilateral.Annotations{"x": nil}},
			[]string{"/id required", "/name/EN tag-malformed", "/evidence/0/of/0 evidence-member", "/annotations/x annotation-key"}},
		{"organization", &office.Organization{ID: "plant", Kind: office.OrganizationKindEnterprise, Country: country.AZ, Count: bilateral.AtLeast(2)}, nil},
		{"bad organization", &office.Organization{ID: "plant", Kind: "guild", Country: country.ZW | 1, Place: country.Place{Subdivision: "x"}, Parent: "No", Areas: []area.Code{"x.y.z"}},
			[]string{"/kind code-unknown", "/country country-malformed", "/place/subdivision subdivision-malformed", "/parent id-malformed", "/areas/0 area-malformed"}},
		{"office", &office.Office{ID: "pm", State: country.AZ, Roles: []office.Role{{Kind: office.RoleKindHeadOfGovernment}}}, nil},
		{"bad office", &office.Office{ID: "pm", Organ: "No", Roles: []office.Role{
			{},
			{Kind: "jester"},
			{Kind: office.RoleKindHeadOfState, Span: bilateral.Through(date("2018-07-09"), date("2018-07-08"))},
			{Kind: office.RoleKindHeadOfGovernment, Span: bilateral.Since(date("2018"))},
			{Kind: office.RoleKindHeadOfGovernment, Span: bilateral.Since(date("2019"))},
		}}, []string{"/organ id-malformed", "/roles/0/kind required", "/roles/1/kind code-unknown", "/roles/2/span/before span-order", "/roles/4 role-twice"}},
		{"term", &office.Term{ID: "t", Person: "p", Office: "o", HeldOn: []bilateral.Date{date("2025-05-05")}}, nil},
		{"bad term", &office.Term{ID: "t", Span: bilateral.Through(date("2020-01-01"), date("2020-12-31")), HeldOn: []bilateral.Date{date("2020-05"), {}, date("2021")}},
			[]string{"/person required", "/office required", "/heldOn/1 required", "/heldOn/2 held-outside-term"}},
	} {
		var got []string
		for _, p := range bilateral.Check(tt.record) {
			got = append(got, p.Pointer+" "+string(p.Code))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: problems (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestHas(t *testing.T) {
	const role = office.RoleKindHeadOfGovernment
	turned := office.Office{Roles: []office.Role{{Kind: role, Span: bilateral.Since(date("2018-07-09"))}}}
	always := office.Office{Roles: []office.Role{{Kind: role}}}
	twice := office.Office{Roles: []office.Role{
		{Kind: role, Span: bilateral.Through(date("2000-01-01"), date("2005-12-31"))},
		{Kind: role, Span: bilateral.Span{From: date("2018-07-09")}},
	}}
	for _, tt := range []struct {
		o    office.Office
		on   string
		want bilateral.Truth
	}{
		{turned, "2018-07-08", bilateral.No},
		{turned, "2018-07-09", bilateral.Yes},
		{turned, "2018-07", bilateral.Unknown},
		{always, "1990", bilateral.Yes},
		{office.Office{}, "1990", bilateral.Unknown},
		{twice, "2003-01-01", bilateral.Yes},
		{twice, "2010-01-01", bilateral.No},
		{twice, "2019-01-01", bilateral.Unknown},
	} {
		if got := tt.o.Has(role, date(tt.on).Days()); got != tt.want {
			t.Errorf("%v on %s: %v, want %v", tt.o.Roles, tt.on, got, tt.want)
		}
	}
}

func TestHolds(t *testing.T) {
	seen := office.Term{HeldOn: []bilateral.Date{date("2025-05-05")}}
	span := office.Term{Span: bilateral.Since(date("2025-03-10"))}
	for _, tt := range []struct {
		term office.Term
		on   string
		want bilateral.Truth
	}{
		{seen, "2025-05-05", bilateral.Yes},
		{seen, "2025-05-04", bilateral.Unknown},
		{seen, "2025-05", bilateral.Unknown},
		{span, "2025-03-09", bilateral.No},
		{span, "2026", bilateral.Yes},
	} {
		if got := tt.term.Holds(date(tt.on).Days()); got != tt.want {
			t.Errorf("%+v on %s: %v, want %v", tt.term, tt.on, got, tt.want)
		}
	}
}

func TestValidateAllocatesNothing(t *testing.T) {
	o := &office.Office{ID: "pm", Title: bilateral.Text{"en": "Prime Minister"}, State: country.AZ, Roles: []office.Role{{Kind: office.RoleKindHeadOfGovernment}}}
	term := &office.Term{ID: "t", Person: "p", Office: "pm", HeldOn: []bilateral.Date{date("2025-05-05")}}
	if n := testing.AllocsPerRun(100, func() {
		if o.Validate() != nil || term.Validate() != nil {
			t.Fatal(o.Validate(), term.Validate())
		}
	}); n != 0 {
		t.Errorf("a valid office and term cost %v allocations", n)
	}
}
