package examples_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral/agreement/area"
)

// signed is what a document is about.
const signed = area.AgricultureVeterinary

// An area of cooperation in the codes of others, and back from one of theirs.
func Example_crosswalk() {
	a, _ := area.Find(signed)
	fmt.Println(a.Label, "-", a.Note)
	for _, scheme := range []area.Scheme{area.SchemeDAC, area.SchemeEuroVoc, area.SchemeSDG} {
		m, _ := a.In(scheme)
		fmt.Printf("%s: %s (%s)\n", area.Schemes.Label(string(scheme)), m.Code, orNotJudged(m.Match))
	}
	dac, _ := a.In(area.SchemeDAC)
	for _, back := range area.Mapped(area.SchemeDAC, dac.Code) {
		fmt.Println(dac.Code, "is", back.Code)
	}
	// Output:
	// Animal health - Veterinary services, certificates and control of animal disease
	// DAC purpose codes: 31195 (Close)
	// EuroVoc: 1856 (Close)
	// SDG targets: 2.3 (not judged)
	// 31195 is agriculture.veterinary
}

func orNotJudged(m area.Match) string {
	if m == "" {
		return "not judged"
	}
	return area.Matches.Label(string(m))
}
