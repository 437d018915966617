package examples_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/register"
)

// several is what the first report says: several documents were signed, on three
// subjects.
var several = agreement.Agreement{
	ID:    "signed-documents",
	Count: bilateral.AtLeast(2),
	Areas: []area.Code{area.SocialSecurity, area.AgricultureVeterinary, area.IndustryPolicy},
	Acts:  []agreement.Act{{Kind: agreement.ActKindSigned}},
}

// veterinary is what a later report adds: one of them was a plan. It is a record of
// its own, and the first one is not changed.
var veterinary = agreement.Agreement{
	ID:     "veterinary-plan",
	Kind:   agreement.KindActionPlan,
	Areas:  []area.Code{area.AgricultureVeterinary},
	Covers: bilateral.MustParsePeriod("2025/2027"),
	Acts:   []agreement.Act{{Kind: agreement.ActKindSigned, Date: bilateral.MustParseDate("2025-05-05")}},
}

// "Several documents were signed", and one of them becomes known later.
func Example_severalDocuments() {
	r := register.New("az-by")
	r.Agreements = []agreement.Agreement{several, veterinary}
	r.Links = []bilateral.Link{{Kind: bilateral.LinkKindPartOf, From: veterinary.ID, To: several.ID}}
	fmt.Println(r.Validate())
	for _, l := range r.Links {
		set := r.Index().Agreement(l.To)
		fmt.Printf("%s is one of %s documents, whose kind is still %q\n", l.From, set.Count, set.Kind)
	}
	// Output:
	// <nil>
	// veterinary-plan is one of 2.. documents, whose kind is still ""
}
