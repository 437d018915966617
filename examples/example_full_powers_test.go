package examples_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
)

// Who needed full powers to sign in 2025? The function decides, not the title, and what
// is not recorded is not assumed.
func Example_fullPowers() {
	offices := []office.Office{
		{ID: "pm-by", Title: bilateral.Text{"en": "Prime Minister"}, State: country.BY, Roles: []office.Role{{Kind: office.RoleKindHeadOfGovernment}}},
		{ID: "mfa-sm", Title: bilateral.Text{"en": "Secretary of State"}, State: country.SM, Roles: []office.Role{{Kind: office.RoleKindForeignMinister}}},
		{ID: "economy-az", Title: bilateral.Text{"en": "Minister of Economy"}, State: country.AZ, Roles: []office.Role{{Kind: office.RoleKindMinister}}},
		{ID: "embassy", Title: bilateral.Text{"en": "Ambassador"}, State: country.BY, Roles: []office.Role{{Kind: office.RoleKindHeadOfMission}}},
		{ID: "envoy", Title: bilateral.Text{"en": "Special Envoy"}, State: country.BY},
	}
	day := bilateral.MustParseDate("2025-05-05")
	var terms []office.Term
	for _, o := range offices {
		terms = append(terms, office.Term{ID: "term-" + o.ID, Person: "somebody", Office: o.ID, HeldOn: []bilateral.Date{day}})
	}
	roster := office.NewRoster(offices, terms)
	for i := range offices {
		for _, h := range roster.Holders(offices[i].ID, day) {
			m := office.AuthorityOf(h.Term, h.Office, day)
			fmt.Printf("%s: %s; signs without full powers: %s; %s\n", h.Office.Title.In("en"), m.Authority, m.Covers(office.PurposeExpressConsent), m.Reason)
		}
	}
	// A day later nobody is known to hold anything.
	later := office.AuthorityOf(&terms[0], &offices[0], bilateral.MustParseDate("2025-05-06"))
	fmt.Println(later.Authority, "-", later.Reason)
	// Output:
	// Prime Minister: all-acts; signs without full powers: yes; a head of government represents the state in virtue of the function
	// Secretary of State: all-acts; signs without full powers: yes; a minister for foreign affairs represents the state in virtue of the function
	// Minister of Economy: full-powers; signs without full powers: no; the functions of the office on that day are none that represent the state without full powers
	// Ambassador: adoption; signs without full powers: no; a head of mission may adopt the text of a treaty with the receiving state
	// Special Envoy: unknown; signs without full powers: unknown; no function of the office is recorded
	// unknown - it is not known whether the person held the office on that day
}
