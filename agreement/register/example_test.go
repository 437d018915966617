package register_test

import (
	"fmt"
	"os"
	"reflect"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

func ExampleNew() {
	r := register.New("az-by")
	r.Visits = append(r.Visits, meeting.Visit{ID: "visit", Sending: country.BY, Receiving: country.AZ})
	fmt.Println(r.Validate())
	r.Write(os.Stdout)
	data, err := r.JSON()
	fmt.Println(len(data) > 0, err)
	// Output:
	// <nil>
	// {
	//   "format": 1,
	//   "id": "az-by",
	//   "visits": [{"id": "visit", "sending": "BY", "receiving": "AZ"}]
	// }
	// true <nil>
}

func ExampleParse() {
	r, err := register.Parse([]byte(`{"format":1,"visits":[{"id":"visit","kind":"jubilee"}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Problems())
	fmt.Println(r.Validate())
	// Output:
	// /visits/0/kind: kind "jubilee" is not known to this release; check the spelling; if it is right it is kept as it is; the values are those of meeting.VisitKind [code-unknown]
	// <nil>
}

func ExampleRead() {
	_, err := register.Read(strings.NewReader(`{
  "format": 1,
  "visits": [{"id": "visit", "dates": "2025-02-31", "Kind": "official"}]
}`))
	fmt.Println(err)
	// Output:
	// 3:39: /visits/0/dates: there is no day "2025-02-31": 2025-02 has 28 days; write a day of that month, or only the month [date-nonexistent]
	// 3:53: /visits/0/Kind: "Kind" is not how the member is written; write "kind" [member-spelling]
}

func ExampleLimits() {
	limits := register.Limits{Bytes: 10}
	_, err := limits.Parse([]byte(`{"format": 1}`))
	fmt.Println(err)
	_, err = limits.Read(strings.NewReader(`{"format": 1}`))
	fmt.Println(err)
	// Output:
	// the document is larger than 10 bytes; split it, or raise the limit if you trust the document [size]
	// the document is larger than 10 bytes; split it, or raise the limit if you trust the document [size]
}

func ExampleIndex() {
	r := register.New("az-by")
	r.Persons = []office.Person{{ID: "turchin", Name: bilateral.Text{"en": "Alexander Turchin"}}}
	r.Offices = []office.Office{{ID: "pm-by", Title: bilateral.Text{"en": "Prime Minister"}, State: country.BY}}
	r.Terms = []office.Term{{ID: "turchin-pm", Person: "turchin", Office: "pm-by"}}

	ix := r.Index()
	term := ix.Term("turchin-pm")
	kind, _ := ix.Kind("turchin-pm")
	fmt.Println(kind, ix.Pointer("turchin-pm"))
	fmt.Println(ix.Person(term.Person).Name.In("en"), "-", ix.Office(term.Office).Title.In("en"))
	_, isPerson := ix.Find("turchin").(*office.Person)
	fmt.Println(isPerson, ix.Meeting("turchin") == nil)
	// Output:
	// term /terms/0
	// Alexander Turchin - Prime Minister
	// true true
}

// The index finds records of every kind, each by a method of its own.
func ExampleIndex_Find() {
	ix := sample().Index()
	fmt.Println(ix.Source("trend").ID, ix.Organization("agency").ID, ix.Commission("commission").ID)
	fmt.Println(ix.Agreement("document").ID, ix.Act("signing").Kind, ix.Project("plant").ID)
	fmt.Println(ix.Visit("visit").Sending, ix.Segment("expanded").ID, ix.Point("point").Kind)
	fmt.Println(ix.Published("trend"))
	fmt.Println(ix.Event("forum").ID, ix.Instruction("task").ID, ix.Indicator("turnover").Measure, ix.Relationship("nothing") == nil, ix.Find("nothing"))
	// Output:
	// trend agency commission
	// document signed plant
	// BY expanded note
	//
	// forum task trade-turnover true <nil>
}

// A later treaty takes the place of an earlier one on the day it enters into force:
// what one agreement has come to is a fact for the other, by way of the index.
func ExampleIndex_View() {
	r := register.New("gb-us")
	r.Agreements = []agreement.Agreement{{
		ID: "tax-1975", Title: bilateral.Text{"en": "Double taxation convention of 1975"},
		Acts: []agreement.Act{
			{Kind: agreement.ActKindEnteredIntoForce, Date: bilateral.MustParseDate("1980-04-25")},
			{Kind: agreement.ActKindReplaced, Through: "tax-2001"},
		},
	}, {
		ID: "tax-2001", Title: bilateral.Text{"en": "Double taxation convention of 2001"},
		Acts: []agreement.Act{{Kind: agreement.ActKindEnteredIntoForce, Date: bilateral.MustParseDate("2003-03-31")}},
	}}
	ix := r.Index()
	c := ix.View()
	old := clock.New(ix.Agreement("tax-1975"), c).Assess(bilateral.MustParseDate("2026-01-01")).InForce
	fmt.Println(old.Truth, old.Reason, old.Before)

	moment := ix.Milestone("tax-2001", clause.MilestoneEnteredIntoForce, c)
	fmt.Println(moment.Happened, moment.Days)
	fmt.Println(ix.EnglishName("tax-2001"), "|")
	// Output:
	// no replaced 2003-03-31
	// yes 2003-03-31
	// Double taxation convention of 2001 |
}

func ExampleEnumTableOf() {
	table, ok := register.EnumTableOf(reflect.TypeFor[agreement.ActKind]())
	fmt.Println(ok, table.Label("notice-given"))
	// Output: true Notice given
}

// Two registers have a visit-1 each. Merged, they stay apart.
func ExampleMerge() {
	desk, archive := register.New("desk"), register.New("archive")
	desk.Visits = []meeting.Visit{{ID: "visit-1", Dates: bilateral.MustParsePeriod("2025-05-05")}}
	archive.Visits = []meeting.Visit{{ID: "visit-1", Dates: bilateral.MustParsePeriod("2021-03-04")}}
	both, err := register.Merge(desk, archive)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, v := range both.Visits {
		fmt.Println(v.ID, v.Dates)
	}
	// Output:
	// archive:visit-1 2021-03-04
	// desk:visit-1 2025-05-05
}

func ExampleQualify() {
	r := register.New("az-by")
	r.Persons = []office.Person{{ID: "turchin"}}
	r.Terms = []office.Term{{ID: "turchin-pm", Person: "turchin", Office: "pm-by"}}
	q, err := register.Qualify(r)
	fmt.Println(q.Terms[0].ID, q.Terms[0].Person, err)
	// Output: az-by:turchin-pm az-by:turchin <nil>
}

// A person gets another id, wherever it stands. The register as it was stays beside it.
func ExampleRegister_IDs() {
	r := register.New("az-by")
	r.Persons = []office.Person{{ID: "turchin"}}
	r.Terms = []office.Term{{ID: "turchin-pm", Person: "turchin", Office: "pm-by"}}
	renamed := r.Clone()
	for place, id := range renamed.IDs() {
		if *id == "turchin" {
			*id = "turchin-a"
			fmt.Println(place.Pointer(), place.Names())
		}
	}
	fmt.Println(r.Terms[0].Person, renamed.Terms[0].Person)
	// Output:
	// /persons/0/id true
	// /terms/0/person false
	// turchin turchin-a
}
