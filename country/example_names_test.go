package country_test

import (
	"errors"
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

func ExampleFindName() {
	c, ok := country.FindName("République du Mali", bilateral.Date{})
	fmt.Println(c, ok)
	c, ok = country.FindName("Republic of Mali", bilateral.Date{})
	fmt.Println(c, ok)
	// Output:
	//  false
	// ML true
}

// The letters of a register of 1985 and of one of 2004.
func ExampleParseAt() {
	for _, on := range []string{"1985", "2004", "1998"} {
		c, err := country.ParseAt("CS", bilateral.MustParseDate(on))
		fmt.Println(c, country.ShortName(c), err)
	}
	// Output:
	// CSHH Czechoslovakia <nil>
	// CSXX Serbia and Montenegro <nil>
	//   "CS" does not name one entity on 1998: CSHH (Czechoslovakia, 1974 to 1993-06-15); CSXX (Serbia and Montenegro, 2003-07-23 to 2006-09-26); give a date on which it did, or write the code of four letters [country-reused-on]
}

func ExampleParseAlpha3() {
	fmt.Println(country.ParseAlpha3("BLR"))
	fmt.Println(country.ParseAlpha3("SUN"))
	fmt.Println(country.ParseNumeric("031"))
	_, err := country.ParseNumeric("000")
	fmt.Println(err)
	// Output:
	// BY <nil>
	// SUHH <nil>
	// AZ <nil>
	// country "000" is not known to this release; check the letters; if they are right they are kept as they are [country-unknown]
}

// Names resolve exactly or not at all.
func ExampleParseName() {
	for _, name := range []string{
		"the Republic of Belarus", "Korea, Republic of", "Iran (Islamic Republic of)", "COTE D'IVOIRE", "Swaziland", "USSR", "Congo", "Belorus",
	} {
		c, err := country.ParseName(name)
		fmt.Println(c, err)
	}
	fmt.Println(country.ParseNameAt("Yugoslavia", bilateral.MustParseDate("1980")))
	// Output:
	// BY <nil>
	// KR <nil>
	// IR <nil>
	// CI <nil>
	// SZ <nil>
	// SUHH <nil>
	//  "Congo" can mean CD (Democratic Republic of the Congo) or CG (Republic of the Congo); write the formal name, or give a date [name-ambiguous]
	//  "Belorus" is no name in the tables; check the spelling; names like it: Belarus [name-unknown]
	// XYUG <nil>
}

// People choose from suggestions; programs do not.
func ExampleSuggest() {
	for _, s := range country.Suggest("Azerbaijann", 2) {
		fmt.Println(s.Code, s.Name, s.Distance)
	}
	fmt.Println(country.Fold("The Côte d’Ivoire"), "|", country.Distance("belorus", "belarus"))
	// Output:
	// AZ Azerbaijan 1
	// cote d ivoire | 1
}

func ExampleName() {
	var today bilateral.Date
	for _, f := range []country.Form{country.FormShort, country.FormShortArticle, country.FormFormalArticle, country.FormAdjective, country.FormDemonym} {
		name, _ := country.Name(country.NL, f, today)
		fmt.Println(name)
	}
	fmt.Println(country.Name(country.SZ, country.FormFormalArticle, bilateral.MustParseDate("1998")))
	fmt.Println(country.Name(country.SZ, country.FormShort, bilateral.MustParseDate("1942")))
	// Output:
	// Netherlands
	// the Netherlands
	// the Kingdom of the Netherlands
	// Dutch
	// Dutchman
	// the Kingdom of Swaziland true
	//  false
}

// When a state existed, and when ISO listed it, are two things.
func ExampleExistenceOf() {
	e := country.ExistenceOf(country.CSHH)
	fmt.Println(e.Legal.From, e.Legal.Before, e.ISO.Before)
	fmt.Println(country.XASE.IsOrganization(), country.XASE.Status())
	// Output:
	// 1918-10-28 1993-01-01 1993-06-15
	// true extension
}

func ExampleSuccessors() {
	for s := range country.Successors(country.CSXX) {
		fmt.Println(s.Successor, s.Kind, s.Effective, s.Basis)
	}
	for s := range country.Predecessors(country.XK) {
		fmt.Println(s.Predecessor, s.Kind, "contested:", s.Contested)
	}
	// Output:
	// ME separation 2006-06-03 Declaration of independence 2006-06-03 after referendum 2006-05-21
	// RS continuation 2006-06-03 Art. 60 Constitutional Charter; letter of the President of Serbia to the UN SG 2006-06-03
	// RS separation contested: yes
}

// Who may be bound today by a treaty that the Socialist Federal Republic of Yugoslavia
// concluded?
func ExampleAllSuccessors() {
	for _, b := range country.AllSuccessors(country.XYUG) {
		fmt.Println(b.State, b.Presumption, len(b.Path), b.Article)
	}
	fmt.Println(country.IsSuccessor(country.RS, country.XYUG), country.IsSuccessor(country.FR, country.XYUG))
	// Output:
	// BA continues 1 article 34(1) of the Vienna Convention on Succession of States in respect of Treaties, as evidence of practice (article 7: it applies from 6 November 1996)
	// HR continues 1 article 34(1) of the Vienna Convention on Succession of States in respect of Treaties, as evidence of practice (article 7: it applies from 6 November 1996)
	// MK continues 1 article 34(1) of the Vienna Convention on Succession of States in respect of Treaties, as evidence of practice (article 7: it applies from 6 November 1996)
	// SI continues 1 article 34(1) of the Vienna Convention on Succession of States in respect of Treaties, as evidence of practice (article 7: it applies from 6 November 1996)
	// ME continues 3 article 34(1) of the Vienna Convention on Succession of States in respect of Treaties, as evidence of practice (article 7: it applies from 6 November 1996)
	// RS continues 3 article 34(1) of the Vienna Convention on Succession of States in respect of Treaties, as evidence of practice (article 7: it applies from 6 November 1996)
	// XK continues 4 article 34(1) of the Vienna Convention on Succession of States in respect of Treaties, as evidence of practice (article 7: it applies from 6 November 1996)
	// true false
}

func ExampleUNAdmission() {
	fmt.Println(country.UNAdmission(country.BY), country.UNAdmission(country.CH), country.UNAdmission(country.VA).IsZero())
	// Output: 1945-10-24 2002-09-10 true
}

func ExampleCapital() {
	var today bilateral.Date
	before := bilateral.MustParseDate("2014-12-31")
	fmt.Println(country.Currency(country.LT, before))
	fmt.Println(country.Currency(country.LT, today))
	fmt.Println(country.Capital(country.KZ, bilateral.MustParseDate("2020")))
	fmt.Println(country.Languages(country.BY, today))
	fmt.Println(country.Languages(country.AU, today)) // none is official
	fmt.Println(country.Capital(country.IL, today))   // contested: not listed
	// Output:
	// LTL true
	// EUR true
	// Nur-Sultan true
	// [be ru] true
	// [] true
	//  false
}

// One relationship, whoever is named first.
func ExamplePair() {
	p, err := country.NewPair(country.BY, country.AZ)
	fmt.Println(p.Key(), err, p.Has(country.AZ), p.Other(country.AZ), p.IsZero())
	a, b := p.States()
	fmt.Println(a, b)
	fmt.Println(p.English(country.OrderHostFirst, country.BY))
	_, err = country.NewPair(country.AZ, country.AZ)
	fmt.Println(err)
	// Output:
	// AZ-BY <nil> true BY false
	// AZ BY
	// Belarusian-Azerbaijani
	// "AZ" and "AZ" are no pair of two states; name two different states [pair]
}

func ExampleForm() {
	fmt.Println(country.FormShort.Known(), country.OrderAlternat.Known(), country.SuccessionKindDissolution.Known(), country.PresumptionContinues.Known(), country.FormShort.Label(), country.NameOrCode(country.NL), country.NameAndCode(country.BY))
	fmt.Println(country.SuccessionKinds.Label("dissolution"))
	// Output:
	// true true true true Short the Netherlands BY (Republic of Belarus)
	// Dissolution
}

// What the tables say of a group is asked by day.
func ExampleMember() {
	on := bilateral.MustParseDate("2019-12-31")
	fmt.Println(country.Member(country.GB, country.GroupEU, on), country.Member(country.GB, country.GroupEU, bilateral.Date{}))
	n := 0
	for range country.Members(country.GroupASEAN, on) {
		n++
	}
	fmt.Println(n, country.GroupASEAN.Label(), country.GroupVCLT.Known())
	// Output:
	// yes no
	// 10 Association of Southeast Asian Nations true
}

func ExampleRegionOf() {
	r := country.RegionOf(country.AZ)
	fmt.Println(r, r.Numeric(), r.Parent(), r.In(country.RegionAsia), r.Known(), r.Label())
	// Output: western-asia 145 asia true true Western Asia
}

func ExampleFlag() {
	fmt.Println(country.Flag(country.BY), country.Flag(country.SUHH) == "")
	// Output: 🇧🇾 true
}

// One state can have several codes.
func ExampleSame() {
	fmt.Println(country.Same(country.ZRCD, country.CD), country.Same(country.CSHH, country.CZ), country.Same(country.RU, country.SUHH))
	// Output: yes no yes
}

// The error of a name holds what is meant as values.
func ExampleNameError() {
	_, err := country.ParseName("Korea")
	var e *country.NameError
	if errors.As(err, &e) {
		fmt.Println(e.Code(), e.Meant, errors.Is(err, country.CodeNameAmbiguous), errors.Unwrap(err) != nil)
	}
	_, err = country.ParseNameAt("Belorus", bilateral.MustParseDate("2000"))
	if errors.As(err, &e) {
		fmt.Println(e.Error() == err.Error(), e.Suggestions(1))
	}
	// Output:
	// name-ambiguous [KP KR XKOR] true true
	// true [{BY Belarus 1}]
}
