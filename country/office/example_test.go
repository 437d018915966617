package office_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
)

// A report shows somebody in office on a day. Since when is not known, and stays
// so.
func ExampleTerm() {
	person := office.Person{ID: "turchin", Name: bilateral.Text{"en": "Alexander Turchin"}}
	term := office.Term{
		ID: "turchin-pm", Person: "turchin", Office: "pm-by",
		HeldOn: []bilateral.Date{bilateral.MustParseDate("2025-05-05")},
	}
	fmt.Println(person.Validate(), term.Validate(), person.Actor().Kind, term.Actor())
	fmt.Println(term.Holds(bilateral.MustParseDate("2025-05-05").Days()))
	fmt.Println(term.Holds(bilateral.MustParseDate("2025-01-01").Days()))
	// Output:
	// <nil> <nil> person turchin-pm
	// yes
	// unknown
}

// The same office can gain a role: its title stays, its function changes.
func ExampleOffice() {
	president := office.Office{
		ID: "president-tr", Title: bilateral.Text{"en": "President"}, State: country.TR,
		Roles: []office.Role{
			{Kind: office.RoleKindHeadOfState},
			{Kind: office.RoleKindHeadOfGovernment, Span: bilateral.Since(bilateral.MustParseDate("2018-07-09"))},
		},
	}
	fmt.Println(president.Validate(), president.Actor())
	fmt.Println(president.Has(office.RoleKindHeadOfGovernment, bilateral.MustParseDate("2018-07-08").Days()))
	fmt.Println(president.Has(office.RoleKindHeadOfGovernment, bilateral.MustParseDate("2018-07-09").Days()))
	// Output:
	// <nil> president-tr
	// no
	// yes
}

// Several enterprises that a report does not name are one record with a count.
func ExampleOrganization() {
	builders := office.Organization{
		ID: "machine-builders-by", Kind: office.OrganizationKindEnterprise,
		Count: bilateral.AtLeast(2), Country: country.BY,
	}
	fmt.Println(builders.Validate(), builders.Count, builders.Actor())
	fmt.Println(office.OrganizationKinds.Label("trade-office"), builders.Kind.Known())
	// Output:
	// <nil> 2.. machine-builders-by
	// Trade office true
}
