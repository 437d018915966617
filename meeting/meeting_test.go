package meeting_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
	"github.com/google/go-cmp/cmp"
)

func date(s string) bilateral.Date { return bilateral.MustParseDate(s) }

var (
	az = country.StateActor(country.AZ)
	by = country.StateActor(country.BY)
)

func term(id bilateral.ID) country.Actor { return country.RecordActor(country.ActorKindTerm, id) }

var elsewhere = []bilateral.Evidence{{Source: "s", Basis: bilateral.BasisStated, Of: []string{"/elsewhere"}}}

func TestCheck(t *testing.T) {
	for _, tt := range []struct {
		name   string
		record bilateral.Checkable
		want   []string
	}{
		{"visit", fullVisit(), nil},
		{"bad visit", &meeting.Visit{
			Kind: "grand", Sending: country.AZ, Receiving: country.AZ, Visitors: []country.Actor{{}}, Hosts: []country.Actor{az, az},
			InvitedBy: []country.Actor{{Kind: "term"}}, When: bilateral.Whens{{To: "x"}}, Legs: []meeting.Leg{{Place: country.Place{Subdivision: "x"}}},
			Changes: bilateral.Changes{{Status: bilateral.StatusCancelled}, {Status: bilateral.StatusHeld}}, Evidence: elsewhere,
		}, []string{
			"/id required", "/kind code-unknown", "/receiving one-state", "/visitors/0/kind required", "/hosts/1 actor-twice",
			"/invitedBy/0/id required", "/when/0/relation required", "/legs/0/place/subdivision subdivision-malformed",
			"/changes/1/status status-move", "/evidence/0/of/0 evidence-member",
		}},
		{"meeting", fullMeeting(), nil},
		{"bad meeting", &meeting.Meeting{
			ID: "m", Kind: "brawl", Medium: "pigeon", Ordinal: 15, Visit: "No", Commission: "", Basis: "No", Hosts: []country.Actor{{}},
			Segments: []meeting.Segment{
				{ID: "No", Order: 1, Delegations: []meeting.Delegation{{State: country.AZ}, {State: country.AZ}}},
				{Order: 1, Kind: "brawl", Format: "round", Participants: []country.Actor{{}}, Evidence: elsewhere},
				{Delegations: []meeting.Delegation{{Head: country.Actor{Kind: "term"}, Members: []country.Actor{{}}, Evidence: elsewhere}}},
			},
			Evidence: elsewhere,
		}, []string{
			"/kind code-unknown", "/medium code-unknown", "/visit id-malformed", "/ordinal session-commission", "/basis id-malformed", "/hosts/0/kind required",
			"/segments/0/id id-malformed", "/segments/0/delegations/1/state delegation-twice",
			"/segments/1/kind code-unknown", "/segments/1/format code-unknown", "/segments/1/participants/0/kind required", "/segments/1/evidence/0/of/0 evidence-member", "/segments/2/delegations/0/head/id required", "/segments/2/delegations/0/members/0/kind required", "/segments/2/delegations/0/evidence/0/of/0 evidence-member", "/segments/1/order segment-order",
			"/evidence/0/of/0 evidence-member",
		}},
		{"point", fullPoint(), nil},
		{"bad point", &meeting.Point{
			ID: "p", Holders: []country.Actor{{}}, In: "No",
			About: meeting.Matter{
				Areas: []area.Code{"X"}, IDs: []bilateral.ID{"No"}, Aspect: "dark", Change: []meeting.ChangeKind{"", "warp"},
				Flow: meeting.Flow{From: country.AZ, To: country.AZ}, Quantity: bilateral.Quantity{Unit: "t"},
			},
			Assessments: []meeting.Judgment{"", "odd"}, Outlook: "grim", Attention: "rapt",
			Addressees: []country.Actor{{}}, CreditedTo: []country.Actor{{}}, InRegardTo: []bilateral.ID{"No"}, RepliesTo: "No", Evidence: elsewhere,
		}, []string{
			"/kind required", "/holders/0/kind required", "/addressees/0/kind required", "/in id-malformed",
			"/about/areas/0 area-malformed", "/about/ids/0 id-malformed", "/about/aspect code-unknown", "/about/change/0 required", "/about/change/1 code-unknown",
			"/about/flow/to one-state", "/about/quantity/value required",
			"/assessments/0 required", "/assessments/1 code-unknown", "/outlook code-unknown", "/attention code-unknown",
			"/creditedTo/0/kind required", "/inRegardTo/0 id-malformed", "/repliesTo id-malformed", "/evidence/0/of/0 evidence-member",
		}},
		{"greetings", &meeting.Point{ID: "p", Kind: meeting.PointKindGreetings, Holders: []country.Actor{term("a")}, ConveyedBy: []country.Actor{term("b")}}, nil},
		{"empty point", &meeting.Point{ID: "p", Kind: meeting.PointKindNote}, []string{"/about point-empty"}},
		{"indicator", &meeting.Indicator{
			ID: "i", Measure: meeting.MeasureTradeTurnover, Flow: meeting.Flow{Mutual: bilateral.Yes}, Period: bilateral.MustParsePeriod("2024-01/2024-08"),
			Direction: meeting.DirectionDown, Change: bilateral.Quantity{Value: "-3.5", Unit: "%"},
		}, nil},
		{"bad indicator", &meeting.Indicator{
			Of: "No", Flow: meeting.Flow{From: country.AZ, To: country.AZ}, Direction: "sideways", Magnitude: "huge",
			Value: bilateral.Quantity{Unit: "t"}, Change: bilateral.Quantity{Value: "x"}, In: "No", Evidence: elsewhere,
		}, []string{
			"/id required", "/measure required", "/of id-malformed", "/flow/to one-state", "/direction code-unknown", "/magnitude code-unknown",
			"/value/value required", "/change/value decimal-malformed", "/in id-malformed", "/evidence/0/of/0 evidence-member",
		}},
		{"fall that rises", &meeting.Indicator{ID: "i", Measure: "exports", Direction: meeting.DirectionDown, Change: bilateral.Quantity{Value: "3"}}, []string{"/direction indicator-direction"}},
		{"still that moves", &meeting.Indicator{ID: "i", Measure: "exports", Direction: meeting.DirectionUnchanged, Change: bilateral.Quantity{Value: "3"}}, []string{"/direction indicator-direction"}},
		{"event", &meeting.Event{
			ID: "e", Kind: meeting.EventKindSiteVisit, Visit: "v", When: bilateral.Whens{{Relation: bilateral.RelationDuring, To: "v"}}, Site: "plant",
			Participants: []country.Actor{term("turchin")}, Changes: bilateral.Changes{{Status: bilateral.StatusPlanned}},
		}, nil},
		{"bad event", &meeting.Event{
			Kind: "riot", Name: bilateral.Text{"e": "x"}, Visit: "No", When: bilateral.Whens{{To: "x"}}, Place: country.Place{Subdivision: "x"}, Areas: []area.Code{"X"},
			Site: "No", Organizers: []country.Actor{{}}, Participants: []country.Actor{{}}, Changes: bilateral.Changes{{}}, Evidence: elsewhere,
		}, []string{
			"/id required", "/kind code-unknown", "/name/e tag-malformed", "/visit id-malformed", "/when/0/relation required", "/place/subdivision subdivision-malformed",
			"/areas/0 area-malformed", "/site id-malformed", "/organizers/0/kind required", "/participants/0/kind required", "/changes/0/status required", "/evidence/0/of/0 evidence-member",
		}},
		{"commission", &meeting.Commission{ID: "c", States: []country.Code{country.AZ, country.BY}, CoChairs: []bilateral.ID{"a", "b"}}, nil},
		{"bad commission", &meeting.Commission{
			Kind: "cabal", Name: bilateral.Text{"e": "x"}, States: []country.Code{country.AZ, country.AZ, 0}, Basis: "No", CoChairs: []bilateral.ID{"No"}, Parent: "No", Evidence: elsewhere,
		}, []string{
			"/id required", "/kind code-unknown", "/name/e tag-malformed", "/states/2 required", "/states/1 one-state", "/basis id-malformed",
			"/coChairs/0 id-malformed", "/parent id-malformed", "/evidence/0/of/0 evidence-member",
		}},
		{"commission of one", &meeting.Commission{ID: "c", States: []country.Code{country.AZ}}, []string{"/states commission-states"}},
		{"instruction", &meeting.Instruction{
			ID: "i", Issuers: []country.Actor{term("a"), term("b")}, Addressees: []country.Actor{country.RecordActor(country.ActorKindOffice, "co-chair")},
			Action: meeting.ActionPrioritize, About: meeting.Matter{IDs: []bilateral.ID{"p"}}, Changes: bilateral.Changes{{Status: bilateral.StatusGiven}},
		}, nil},
		{"bad instruction", &meeting.Instruction{
			Issuers: []country.Actor{{}}, Addressees: []country.Actor{{}}, In: "No", Action: "wish", About: meeting.Matter{Areas: []area.Code{"X"}},
			DueWhen: bilateral.When{To: "x"}, Changes: bilateral.Changes{{Status: bilateral.StatusHeld}}, Evidence: elsewhere,
		}, []string{
			"/id required", "/issuers/0/kind required", "/addressees/0/kind required", "/in id-malformed", "/action code-unknown", "/about/areas/0 area-malformed",
			"/dueWhen/relation required", "/changes/0/status status-move", "/evidence/0/of/0 evidence-member",
		}},
	} {
		var got []string
		for _, p := range bilateral.Check(tt.record) {
			got = append(got, p.Pointer+" "+string(p.Code))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: problems (-want +got):\n%s", tt.name, diff)
		}
	}
}

func fullVisit() *meeting.Visit {
	return &meeting.Visit{
		ID: "visit", Kind: meeting.VisitKindOfficial, Sending: country.BY, Receiving: country.AZ,
		Visitors: []country.Actor{term("turchin")}, Hosts: []country.Actor{term("asadov")},
		Dates:   bilateral.MustParsePeriod("2025-05-05/2025-05-06"),
		Legs:    []meeting.Leg{{Place: country.Place{Country: country.AZ, Name: bilateral.Text{"en": "Baku"}}}},
		Changes: bilateral.Changes{{Status: bilateral.StatusPlanned}, {Status: bilateral.StatusHeld, Date: date("2025-05-06")}},
	}
}

func fullMeeting() *meeting.Meeting {
	return &meeting.Meeting{
		ID: "talks", Kind: meeting.MeetingKindTalks, Medium: meeting.MediumInPerson, Visit: "visit", Commission: "commission", Ordinal: 15,
		Hosts: []country.Actor{term("asadov")}, Dates: bilateral.MustParsePeriod("2025-05-05"),
		Place: country.Place{Country: country.AZ, Name: bilateral.Text{"en": "Baku"}},
		Segments: []meeting.Segment{
			{ID: "one-on-one", Format: meeting.FormatOneOnOne, Order: 1, Participants: []country.Actor{term("asadov"), term("turchin")}},
			{Format: meeting.FormatExpanded, Order: 2, Delegations: []meeting.Delegation{{State: country.AZ}, {State: country.BY, Count: bilateral.AtLeast(3)}}},
		},
		Changes: bilateral.Changes{{Status: bilateral.StatusHeld}},
	}
}

func fullPoint() *meeting.Point {
	return &meeting.Point{
		ID: "readiness", Kind: meeting.PointKindReadiness, Holders: []country.Actor{az, by}, In: "talks",
		About: meeting.Matter{
			Areas: []area.Code{area.AgricultureSupplies}, Aspect: meeting.AspectVolume,
			Change: []meeting.ChangeKind{meeting.ChangeKindDiversify, meeting.ChangeKindIncrease}, Flow: meeting.Flow{Mutual: bilateral.Yes},
		},
		Assessments: []meeting.Judgment{meeting.JudgmentMutuallyBeneficial}, Mutual: bilateral.Yes,
	}
}

func TestValidateAllocatesNothing(t *testing.T) {
	v, m, p := fullVisit(), fullMeeting(), fullPoint()
	if n := testing.AllocsPerRun(100, func() {
		if v.Validate() != nil || m.Validate() != nil || p.Validate() != nil {
			t.Fatal(v.Validate(), m.Validate(), p.Validate())
		}
	}); n != 0 {
		t.Errorf("a valid visit, meeting and point cost %v allocations", n)
	}
}

func TestOverdue(t *testing.T) {
	due := bilateral.MustParseDate
	done := func(s bilateral.Status, on bilateral.Date) bilateral.Changes {
		return bilateral.Changes{{Status: bilateral.StatusGiven}, {Status: s, Date: on}}
	}
	for _, tt := range []struct {
		name string
		i    meeting.Instruction
		on   string
		want bilateral.Truth
	}{
		{"no due date", meeting.Instruction{}, "2025-12-31", bilateral.Unknown},
		{"before", meeting.Instruction{Due: due("2025-10-01")}, "2025-10-01", bilateral.No},
		{"after", meeting.Instruction{Due: due("2025-10-01")}, "2025-10-02", bilateral.Yes},
		{"in the month it is due", meeting.Instruction{Due: due("2025-10")}, "2025-10-15", bilateral.Unknown},
		{"after the month it is due", meeting.Instruction{Due: due("2025-10")}, "2025-11-01", bilateral.Yes},
		{"completed in time", meeting.Instruction{Due: due("2025-10-01"), Changes: done(bilateral.StatusCompleted, due("2025-09-01"))}, "2025-11-01", bilateral.No},
		{"completed late, asked before", meeting.Instruction{Due: due("2025-10-01"), Changes: done(bilateral.StatusCompleted, due("2025-12-01"))}, "2025-11-01", bilateral.Yes},
		{"completed late, asked after", meeting.Instruction{Due: due("2025-10-01"), Changes: done(bilateral.StatusCompleted, due("2025-12-01"))}, "2025-12-01", bilateral.No},
		{"completed some day", meeting.Instruction{Due: due("2025-10-01"), Changes: done(bilateral.StatusCompleted, bilateral.Date{})}, "2025-11-01", bilateral.Unknown},
		{"cancelled", meeting.Instruction{Due: due("2025-10-01"), Changes: done(bilateral.StatusCancelled, due("2025-09-01"))}, "2025-11-01", bilateral.No},
		{"under way", meeting.Instruction{Due: due("2025-10-01"), Changes: done(bilateral.StatusUnderWay, due("2025-09-01"))}, "2025-11-01", bilateral.Yes},
	} {
		if got := tt.i.Overdue(date(tt.on).Days()); got != tt.want {
			t.Errorf("%s: overdue on %s: %v, want %v", tt.name, tt.on, got, tt.want)
		}
	}
}

func TestCommits(t *testing.T) {
	for kind, want := range map[meeting.PointKind]bilateral.Truth{
		meeting.PointKindCommitment: bilateral.Yes,
		meeting.PointKindAgreement:  bilateral.Yes,
		meeting.PointKindReadiness:  bilateral.No,
		meeting.PointKindNote:       bilateral.No,
		"sworn":                     bilateral.Unknown,
		"":                          bilateral.Unknown,
	} {
		if got := (&meeting.Point{Kind: kind}).Commits(); got != want {
			t.Errorf("a point of kind %q commits: %v, want %v", kind, got, want)
		}
	}
	for row := range meeting.PointKinds.All() {
		if !row.Marked("reports") && !row.Marked("offers") && !row.Marked("commits") {
			t.Errorf("the table does not say what %q does", row.Value)
		}
	}
}
