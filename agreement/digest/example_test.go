package digest_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/digest"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
)

func ExampleText() {
	r := register.New("")
	r.Title = bilateral.Text{"en": "A visit"}
	r.Visits = []meeting.Visit{{ID: "visit", Kind: meeting.VisitKindOfficial, Sending: country.BY, Receiving: country.AZ, Dates: bilateral.MustParsePeriod("2025-05-05")}}
	fmt.Print(digest.Text(r))
	// Output:
	// A visit
	// =======
	//
	// Summary
	// -------
	// - Official visit from Belarus to Azerbaijan on 5 May 2025
	//
	// Visits and meetings
	// -------------------
	// - Official visit from Belarus to Azerbaijan on 5 May 2025
}

func ExampleMarkdown() {
	r := register.New("")
	r.Title = bilateral.Text{"en": "A visit *in* May"}
	r.Visits = []meeting.Visit{{ID: "visit", Kind: meeting.VisitKindOfficial, Sending: country.BY, Receiving: country.AZ, Dates: bilateral.MustParsePeriod("2025-05-05")}}
	fmt.Print(digest.Markdown(r))
	// Output:
	// # A visit \*in\* May
	//
	// ## Summary
	//
	// - Official visit from Belarus to Azerbaijan on 5 May 2025
	//
	// ## Visits and meetings
	//
	// - Official visit from Belarus to Azerbaijan on 5 May 2025
}
