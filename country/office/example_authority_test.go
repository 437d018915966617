package office_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
)

// The office of president of Türkiye became that of head of government in 2018, inside
// a term: a role is not a title.
func ExampleRoster() {
	offices := []office.Office{{
		ID: "tr-president", State: country.TR,
		Roles: []office.Role{
			{Kind: office.RoleKindHeadOfState},
			{Kind: office.RoleKindHeadOfGovernment, Span: bilateral.Since(bilateral.MustParseDate("2018-07-09"))},
		},
	}}
	terms := []office.Term{{
		ID: "erdogan", Person: "erdogan", Office: "tr-president",
		Span:   bilateral.Span{From: bilateral.MustParseDate("2014-08-28")},
		HeldOn: []bilateral.Date{bilateral.MustParseDate("2026-05-01")},
	}}
	r := office.NewRoster(offices, terms)
	for _, on := range []string{"2017-01-01", "2018-07", "2020-01-01"} {
		day := bilateral.MustParseDate(on)
		fmt.Println(on, len(r.Holders("tr-president", day)))
		for _, h := range r.InRole(office.RoleKindHeadOfGovernment, country.TR, day) {
			fmt.Println("  head of government:", h.Term.Person, h.Truth)
		}
	}
	// Output:
	// 2017-01-01 1
	// 2018-07 1
	//   head of government: erdogan unknown
	// 2020-01-01 1
	//   head of government: erdogan yes
}

func ExampleAuthorityOf() {
	minister := office.Office{ID: "economy", Roles: []office.Role{{Kind: office.RoleKindMinister}}}
	foreign := office.Office{ID: "mfa", Roles: []office.Role{{Kind: office.RoleKindMinister}, {Kind: office.RoleKindForeignMinister}}}
	day := bilateral.MustParseDate("2025-05-05")
	term := office.Term{HeldOn: []bilateral.Date{day}}
	for _, o := range []*office.Office{&minister, &foreign} {
		m := office.AuthorityOf(&term, o, day)
		fmt.Println(o.ID, m.Authority, m.Covers(office.PurposeExpressConsent), m.Article)
	}
	fmt.Println(office.AuthorityAllActs.Known(), office.PurposeDeclareEnd.Known(), office.PurposeDeclareEnd.Label())
	// Output:
	// economy full-powers no VCLT article 7(1)
	// mfa all-acts yes VCLT article 7(2)(a)
	// true true Declare an end
}
