package examples_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
)

// joint: "Both sides expressed mutual readiness to increase supplies."
var joint = meeting.Point{
	ID:      "readiness",
	Kind:    meeting.PointKindReadiness,
	Holders: []country.Actor{country.StateActor(country.AZ), country.StateActor(country.BY)},
	About: meeting.Matter{
		Areas:  []area.Code{area.AgricultureSupplies},
		Change: []meeting.ChangeKind{meeting.ChangeKindIncrease},
	},
	Mutual: bilateral.Yes,
}

// unattributed: "Trade was deemed a priority." The passive says nobody, and nobody
// is put in.
var unattributed = meeting.Point{
	ID:          "priority",
	Kind:        meeting.PointKindAssessment,
	About:       meeting.Matter{Areas: []area.Code{area.Trade}},
	Assessments: []meeting.Judgment{meeting.JudgmentPriority},
}

// A position that two hold jointly, and one that nobody is named for.
func Example_positions() {
	for _, p := range []meeting.Point{joint, unattributed} {
		fmt.Println(p.Kind, p.Holders, p.Mutual, p.Assessed(meeting.JudgmentPriority), p.Validate())
	}
	// Output:
	// readiness [AZ BY] yes false <nil>
	// assessment [] unknown true <nil>
}
