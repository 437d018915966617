package examples_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
)

// talks are recorded as a report gives them: two delegations took part and nobody
// in them is named. The members stay empty; no count is made up.
var talks = meeting.Meeting{
	ID:    "talks",
	Kind:  meeting.MeetingKindTalks,
	Dates: bilateral.MustParsePeriod("2025-05-05"),
	Segments: []meeting.Segment{
		{Format: meeting.FormatOneOnOne, Order: 1},
		{Format: meeting.FormatExpanded, Order: 2, Delegations: []meeting.Delegation{
			{State: country.AZ},
			{State: country.BY},
		}},
	},
}

// Record a meeting whose members are not known, write it, read it, and find them
// still not known.
func Example_unknownMembers() {
	r := register.New("az-by")
	r.Meetings = []meeting.Meeting{talks}
	data, err := r.JSON()
	if err != nil {
		fmt.Println(err)
		return
	}
	back, err := register.Parse(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range back.Meetings[0].Segments[1].Delegations {
		fmt.Printf("%s: %d named, count stated: %v\n", d.State, len(d.Members), !d.Count.IsZero())
	}
	fmt.Println(back.Validate())
	// Output:
	// AZ: 0 named, count stated: false
	// BY: 0 named, count stated: false
	// <nil>
}
