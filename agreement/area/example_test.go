package area_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
)

func ExampleFind() {
	a, ok := area.Find("trade.turnover")
	fmt.Println(a.Label, ok)
	fmt.Println(a.Note)
	fmt.Println(a.Code.Parent(), a.Code.Within(area.Trade), a.Code.Known(), area.SchemeDAC.Label())
	// Output:
	// Mutual trade true
	// How much is traded, how it grows and how varied it is
	// trade true true DAC purpose codes
}

func ExampleArea_In() {
	a, _ := area.Find(area.EmergencyFire)
	for s := range area.Schemes.All() {
		if m, ok := a.In(area.Scheme(s.Value)); ok {
			fmt.Printf("%s: %s %q\n", s.Label, m.Code, m.Match)
		}
	}
	// Output:
	// DAC purpose codes: 15133 "close"
	// COFOG: 03.2 ""
	// SDG targets: 11.5 ""
	// EuroVoc: 1706 "close"
	// UNBIS: 1002350 "close"
	// ISIC: 84 ""
}

func ExampleMapped() {
	for _, a := range area.Mapped(area.SchemeDAC, "33120") {
		fmt.Println(a.Code)
	}
	// Output:
	// trade.facilitation
	// trade.customs
}

func ExampleAll() {
	for a := range area.All() {
		if a.Code.Within(area.Regional) {
			fmt.Println(a.Code, "-", a.Label)
		}
	}
	// Output:
	// regional - Regions
	// regional.interregional - Cooperation of regions
	// regional.twinning - Twin towns
	// regional.cross_border - Border regions
}

func ExampleCheckCodes() {
	var c bilateral.Checker
	area.CheckCodes(&c, "areas", []area.Code{"trade", "Trade", area.Various})
	fmt.Println(c.Err())
	fmt.Println(area.Label(area.Various))
	// Output:
	// /areas/1: "Trade" is not an area code; write an area or an area and its leaf: trade, trade.turnover; various where the source names none [area-malformed]
	// Various areas
}
