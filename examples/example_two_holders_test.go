package examples_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country/office"
)

// terms are what two reports show: one prime minister in October 2024, another in
// May 2025. When the one followed the other is in neither.
var terms = []office.Term{
	{ID: "golovchenko-pm", Person: "golovchenko", Office: "pm-by", HeldOn: []bilateral.Date{bilateral.MustParseDate("2024-10-03")}},
	{ID: "turchin-pm", Person: "turchin", Office: "pm-by", HeldOn: []bilateral.Date{bilateral.MustParseDate("2025-05-05")}},
}

// An office that two people held within a year: on the days they were seen the
// answer is yes, on the days between it is unknown, until a source says more.
func Example_twoHolders() {
	ask := func(day string) {
		fmt.Print(day)
		for i := range terms {
			fmt.Print(" ", terms[i].Person, ": ", terms[i].Holds(bilateral.MustParseDate(day).Days()))
		}
		fmt.Println()
	}
	ask("2024-10-03")
	ask("2025-01-01")
	terms[1].Span = bilateral.Since(bilateral.MustParseDate("2025-03-10"))
	terms[0].Span = bilateral.Span{Before: bilateral.EndBefore(bilateral.MustParseDate("2025-03-10"))}
	ask("2025-01-01")
	ask("2025-03-10")
	// Output:
	// 2024-10-03 golovchenko: yes turchin: unknown
	// 2025-01-01 golovchenko: unknown turchin: unknown
	// 2025-01-01 golovchenko: yes turchin: no
	// 2025-03-10 golovchenko: no turchin: yes
}
