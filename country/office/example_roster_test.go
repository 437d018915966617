package office_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
)

// Two claim one office, and states differ on who holds it. The register records who
// recognizes whom; the library recognizes nobody.
func ExampleRoster_HoldersFor() {
	from := func(s string) bilateral.Span { return bilateral.Since(bilateral.MustParseDate(s)) }
	offices := []office.Office{{ID: "ve-president", State: country.VE}}
	terms := []office.Term{{
		ID: "maduro", Person: "maduro", Office: "ve-president", Span: from("2019-01-10"), Contested: bilateral.Yes,
		RecognizedBy: []office.Recognition{{By: country.RU}},
	}, {
		ID: "guaido", Person: "guaido", Office: "ve-president", Span: from("2019-01-23"), Contested: bilateral.Yes,
		RecognizedBy: []office.Recognition{{By: country.ES, Span: from("2019-02-04")}},
	}}
	r := office.NewRoster(offices, terms)
	day := bilateral.MustParseDate("2019-06-01")
	for _, by := range []country.Code{country.RU, country.ES, country.IN} {
		fmt.Println(by)
		for _, h := range r.HoldersFor("ve-president", day, by) {
			fmt.Println("  ", h.Term.Person, h.Truth)
		}
	}
	// Output:
	// RU
	//    maduro yes
	// ES
	//    guaido yes
	// IN
	//    maduro unknown
	//    guaido unknown
}

// All offices of a person count, the strongest wins, and whom the treaty is with decides
// what an ambassador may do.
func ExampleRoster_Authority() {
	offices := []office.Office{
		{ID: "dakar", State: country.US, Receiving: []country.Code{country.GW, country.SN}, Roles: []office.Role{{Kind: office.RoleKindAmbassador}}},
		{ID: "hk", State: country.HK, Roles: []office.Role{{Kind: office.RoleKindHeadOfGovernment}}},
		{ID: "pm", State: country.BE, Roles: []office.Role{{Kind: office.RoleKindHeadOfGovernment}}},
	}
	day := bilateral.MustParseDate("2020-01-31")
	held := []bilateral.Date{day}
	terms := []office.Term{
		{ID: "a", Person: "ambassador", Office: "dakar", HeldOn: held},
		{ID: "c", Person: "chief", Office: "hk", HeldOn: held},
		{ID: "p", Person: "prime", Office: "pm", HeldOn: held, Caretaker: bilateral.Yes},
	}
	r := office.NewRoster(offices, terms)
	for _, q := range []struct {
		person bilateral.ID
		office.Question
	}{
		{"ambassador", office.Question{With: country.SN}},
		{"ambassador", office.Question{With: country.ML}},
		{"chief", office.Question{For: country.HK}},
		{"prime", office.Question{For: country.BE}},
	} {
		m := r.Authority(q.person, day, q.Question)
		fmt.Println(q.person, m.Authority, m.Term, m.Caretaker)
		fmt.Println("  ", m.Reason)
	}
	// Output:
	// ambassador adoption a unknown
	//    an ambassador is a head of mission, who may adopt the text of a treaty with the receiving state
	// ambassador full-powers  unknown
	//    a head of mission represents the state only with those to whom the mission is accredited
	// chief entrustment  unknown
	//    a territory has treaties by the state that is responsible for it: its letter of entrustment decides, or full powers from it
	// prime all-acts p yes
	//    a head of government represents the state in virtue of the function; a caretaker represents the state like any other, but its constitution may limit what the holder may do
}

// lebanon is an office with a vacancy that is known.
func lebanon() ([]office.Office, []office.Term) {
	day := bilateral.MustParseDate
	return []office.Office{{
			ID: "president", State: country.LB,
			Vacant: []bilateral.Span{{From: day("2022-10-31"), Before: bilateral.EndBefore(day("2025-01-09"))}},
		}}, []office.Term{
			{ID: "first", Person: "michel-aoun", Office: "president", Span: bilateral.Span{From: day("2016-10-31"), Before: bilateral.EndBefore(day("2022-10-31"))}},
			{ID: "second", Person: "joseph-aoun", Office: "president", Span: bilateral.Since(day("2025-01-09"))},
		}
}

func ExampleRoster_Vacant() {
	r := office.NewRoster(lebanon())
	for _, on := range []string{"2015-01-01", "2020-01-01", "2023-01-01"} {
		day := bilateral.MustParseDate(on)
		fmt.Println(on, len(r.Holders("president", day)), r.Vacant("president", day))
	}
	// Output:
	// 2015-01-01 0 unknown
	// 2020-01-01 1 no
	// 2023-01-01 0 yes
}

func ExampleRoster_Changes() {
	r := office.NewRoster(lebanon())
	for _, change := range r.Changes("president") {
		fmt.Print(change.On)
		for _, t := range change.Out {
			fmt.Print(" out: ", t.Person)
		}
		for _, t := range change.In {
			fmt.Print(" in: ", t.Person)
		}
		fmt.Println(" vacant:", change.Vacant)
	}
	// Output:
	// 2016-10-31 in: michel-aoun vacant: no
	// 2022-10-31 out: michel-aoun vacant: yes
	// 2025-01-09 in: joseph-aoun vacant: no
}

func ExampleRoster_Over() {
	r := office.NewRoster(lebanon())
	for _, h := range r.Over("president", bilateral.Since(bilateral.MustParseDate("2022-10-30"))) {
		fmt.Println(h.Term.Person, h.Truth)
	}
	// Output:
	// michel-aoun yes
	// joseph-aoun yes
}

func ExampleRoster_Held() {
	r := office.NewRoster(lebanon())
	for _, h := range r.Held("joseph-aoun", bilateral.MustParseDate("2026-01-01")) {
		fmt.Println(h.Office.ID, h.Office.State, h.Truth)
	}
	// Output: president LB yes
}

// A term that covers a vacancy contradicts it.
func ExampleRoster_Check() {
	offices, terms := lebanon()
	terms[0].Span = bilateral.Since(bilateral.MustParseDate("2016-10-31"))
	var c bilateral.Checker
	office.NewRoster(offices, terms).Check(&c)
	for _, p := range c.Problems() {
		fmt.Println(p.Pointer, p.Code, p.Severity)
	}
	// Output:
	// /terms/0/span held-in-vacancy error
	// /terms/1/office seats-exceeded warning
}

// An abolished office has no function and no holder.
func ExampleOffice_Exists() {
	o := office.Office{
		ID: "pm-tr", State: country.TR, Roles: []office.Role{{Kind: office.RoleKindHeadOfGovernment}},
		Span: bilateral.Span{Before: bilateral.EndBefore(bilateral.MustParseDate("2018-07-09"))},
	}
	for _, on := range []string{"2018-07-08", "2018-07", "2018-07-09"} {
		days := bilateral.MustParseDate(on).Days()
		fmt.Println(on, o.Exists(days), o.Has(office.RoleKindHeadOfGovernment, days))
	}
	// Output:
	// 2018-07-08 yes yes
	// 2018-07 unknown unknown
	// 2018-07-09 no no
}
