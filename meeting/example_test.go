package meeting_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
)

func ExampleVisit() {
	v := meeting.Visit{
		ID: "visit", Kind: meeting.VisitKindOfficial, Sending: country.BY, Receiving: country.AZ,
		Dates: bilateral.MustParsePeriod("2025-05-05"),
	}
	fmt.Println(v.Validate())
	v.Sending = country.AZ
	fmt.Println(v.Validate())
	// Output:
	// <nil>
	// /receiving: "AZ" is on both sides; name two states [one-state]
}

// Delegations took part and nobody in them is named: the members stay empty.
func ExampleMeeting() {
	m := meeting.Meeting{
		ID: "talks", Kind: meeting.MeetingKindTalks, Dates: bilateral.MustParsePeriod("2025-05-05"),
		Segments: []meeting.Segment{
			{Format: meeting.FormatOneOnOne, Order: 1},
			{Format: meeting.FormatExpanded, Order: 2, Delegations: []meeting.Delegation{{State: country.AZ}, {State: country.BY}}},
		},
	}
	fmt.Println(m.Validate(), len(m.Segments[1].Delegations[0].Members))
	fmt.Println(bilateral.Check(&m.Segments[1]), bilateral.Check(&m.Segments[1].Delegations[0]))
	// Output:
	// <nil> 0
}

// "Special attention is being given to the diversification of mutual trade", and
// the report does not say by whom.
func ExamplePoint() {
	p := meeting.Point{
		ID: "diversify-trade", Kind: meeting.PointKindEmphasis,
		About: meeting.Matter{
			Areas:  []area.Code{area.TradeTurnover},
			Change: []meeting.ChangeKind{meeting.ChangeKindDiversify},
			Flow:   meeting.Flow{Mutual: bilateral.Yes},
		},
		Attention: meeting.AttentionSpecial,
	}
	fmt.Println(p.Validate(), p.Holders, p.Commits())
	fmt.Println(p.Assessed(meeting.JudgmentPriority), p.About.IsZero(), p.About.Flow.IsZero())
	var c bilateral.Checker
	p.About.Check(&c, "about")
	fmt.Println(c.Err())
	// Output:
	// <nil> [] no
	// false false false
	// <nil>
}

// "Trade grew by 39 per cent in the first eight months of the year."
func ExampleIndicator() {
	i := meeting.Indicator{
		ID: "growth", Measure: meeting.MeasureTradeTurnover, Direction: meeting.DirectionUp,
		Period: bilateral.MustParsePeriod("2024-01/2024-08"), Change: bilateral.Quantity{Value: "39", Unit: "%"},
	}
	fmt.Println(i.Validate(), i.Change, i.Value.IsZero())
	i.Change.Value = "-39"
	fmt.Println(i.Validate())
	// Output:
	// <nil> 39% true
	// /direction: the direction is up and the change -39; write a fall as a negative change, or correct the direction [indicator-direction]
}

func ExampleEvent() {
	e := meeting.Event{
		ID: "plant-visit", Kind: meeting.EventKindSiteVisit, Visit: "visit", Site: "elevator-plant",
		When:    bilateral.Whens{{Relation: bilateral.RelationDuring, To: "visit"}},
		Changes: bilateral.Changes{{Status: bilateral.StatusPlanned}},
	}
	fmt.Println(e.Validate(), e.Changes.Latest(), e.Dates.IsZero(), e.Kind.Known(), e.Kind.Label())
	// Output: <nil> planned true true Site visit
}

func ExampleRelationship() {
	r := meeting.Relationship{
		ID: "partnership", Kind: meeting.RelationshipKindStrategicPartnership,
		Sides: []country.Actor{country.StateActor(country.AZ), country.StateActor(country.KG)},
		Span:  bilateral.Span{From: bilateral.MustParseDate("2022-04")}, Basis: "declaration",
	}
	fmt.Println(r.Validate(), r.Kind.Label(), r.Kind.Known())
	var c bilateral.Checker
	r.Sides = r.Sides[:1]
	r.Check(&c)
	fmt.Println(c.Problems())
	// Output:
	// <nil> Strategic partnership true
	// /sides: 1 sides are stated and a relationship has two or more; name each side [sides-few]
}

func ExampleDelegation() {
	v := meeting.Visit{ID: "visit", Delegation: meeting.Delegation{Count: bilateral.AtLeast(20)}, Length: bilateral.Quantity{Value: "3", Unit: "d"}}
	fmt.Println(v.Validate(), v.Delegation.IsZero(), meeting.Delegation{}.IsZero())
	// Output: <nil> false true
}

func ExampleCommission() {
	c := meeting.Commission{
		ID: "commission", Kind: meeting.CommissionKindIntergovernmental,
		States:   []country.Code{country.AZ, country.BY},
		CoChairs: []bilateral.ID{"co-chair-az", "co-chair-by"},
	}
	fmt.Println(c.Validate(), c.Name.In("en") == "", c.Actor())
	// Output: <nil> true commission
}

func ExampleInstruction_Overdue() {
	i := meeting.Instruction{
		ID: "roadmap", Action: meeting.ActionPrepare, Due: bilateral.MustParseDate("2025-10"),
		Changes: bilateral.Changes{{Status: bilateral.StatusGiven, Date: bilateral.MustParseDate("2025-05-05")}},
	}
	fmt.Println(i.Validate())
	fmt.Println(i.Overdue(bilateral.MustParseDate("2025-10-15").Days()))
	fmt.Println(i.Overdue(bilateral.MustParseDate("2025-11-01").Days()))
	// Output:
	// <nil>
	// unknown
	// yes
}
