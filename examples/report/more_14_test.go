package main

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// moreHO14 is a state visit by a head of government, December 2011.
func moreHO14() *register.Register {
	r := reported("ho-14", "State visit to India, December 2011", "", "nareshkumarsagar.blogspot.com")
	dates := bilateral.MustParsePeriod("2011-12-27/2011-12-28")
	noda := r.Hold(country.JP, office.RoleKindHeadOfGovernment, "Noda", dates.Last())
	singh := r.Hold(country.IN, office.RoleKindHeadOfGovernment, "Singh", dates.Last())
	r.Visits = []meeting.Visit{meeting.Visiting("visit", meeting.VisitKindState, noda, country.JP, country.IN, dates)}
	r.Visits[0].InvitedBy = []country.Actor{singh}
	sides, various := country.StateActors(country.IN, country.JP), meeting.Matter{Areas: []area.Code{area.Various}}
	r.Relationships = []meeting.Relationship{{ID: "partnership", Kind: meeting.RelationshipKindStrategicPartnership,
		Name: english("Strategic and Global Partnership"), Sides: sides},
		{ID: "relations", Kind: meeting.RelationshipKindDiplomaticRelations, Sides: sides}}
	r.Events = []meeting.Event{{ID: "anniversary", Kind: meeting.EventKindAnniversary, Ordinal: 60, Of: "relations",
		Dates: bilateral.MustParsePeriod("2012")}}
	r.Points = []meeting.Point{meeting.Said("gratitude", meeting.PointKindThanks, various),
		meeting.Said("confidence", meeting.PointKindConfidence, various),
		{ID: "reaffirmations", Kind: meeting.PointKindStatement, About: various, Reaffirmed: bilateral.Yes}}
	r.Confirmed = []register.Confirmation{{Record: "visit", Member: "/visitors/0", Code: register.CodeStateVisit,
		Reason: "called so by the host"}}
	return r
}

// moreHO15 is a meeting on the margins of a summit in a third country, April 2018.
func moreHO15() *register.Register {
	r := reported("ho-15", "Talks on the margins of a summit, April 2018", "", "vietnamnews.vn/politics-laws/427128")
	day, vn, id, some := bilateral.MustParseDate("2018-04-28"), country.VN, country.ID, bilateral.AtLeast(2)
	phuc := r.Hold(vn, office.RoleKindHeadOfGovernment, "Phuc", day)
	widodo := r.Hold(id, office.RoleKindHeadOfState, "Widodo", day)
	r.Events = []meeting.Event{{ID: "summit", Kind: meeting.EventKindConference, Ordinal: 32,
		Name: english("ASEAN Summit")}}
	talks := meeting.Talks("talks", bilateral.PeriodOf(day, day), phuc, widodo)
	talks.Place.Country, talks.When = country.SG, bilateral.Whens{{Relation: bilateral.RelationOnMarginsOf, To: "summit"}}
	r.Commissions = []meeting.Commission{commission("commission", "Bilateral Cooperation Committee", vn, id)}
	r.Meetings = []meeting.Meeting{talks, sessionOf("session", 3, "2018-04-17", town(vn, "Hanoi"),
		r.Hold(vn, office.RoleKindForeignMinister, "", day), r.Hold(id, office.RoleKindForeignMinister, "", day))}
	plan := agreement.Expected("plan", agreement.KindActionPlan, country.StateActors(vn, id)...)
	plan.Covers, plan.Acts[0].TakesEffect = bilateral.MustParsePeriod("2019/2023"), bilateral.MustParseDate("2019")
	r.Agreements = []agreement.Agreement{plan, {ID: "agreements", Kind: agreement.KindAgreement, Count: some}}
	r.Organizations = []office.Organization{{ID: "agencies", Kind: office.OrganizationKindAgency, Count: some},
		{ID: "fishermen", Kind: office.OrganizationKindPeople, Name: english("fishermen")}}
	r.Indicators = []meeting.Indicator{{ID: "target", Measure: meeting.MeasureTradeTurnover,
		Role: meeting.FigureRoleTarget, Value: amount("10000000000", "USD")}}
	r.Instructions = []meeting.Instruction{{ID: "complete", Action: meeting.ActionComplete, About: matterOf("plan"),
		Due: bilateral.MustParseDate("2018-12-31"), Evidence: resolved(bilateral.BasisRelative, "/due", "end of year")},
		{ID: "negotiate", Addressees: []country.Actor{r.Organizations[0].Actor()}, Action: meeting.ActionNegotiate,
			About: matterOf("agreements")}}
	r.Points = []meeting.Point{meeting.Said("welcome", meeting.PointKindWelcome, matterOf("session")),
		meeting.Said("request", meeting.PointKindRequest, matterOf("fishermen"), country.StateActor(vn)), {ID: "soon",
			Kind: meeting.PointKindStatement, About: matterOf("negotiate"), Outlook: meeting.OutlookAsSoonAsPossible}}
	return r
}

// moreHO16 is a talk by telephone with proposals, April 2023.
func moreHO16() *register.Register {
	r := reported("ho-16", "Telephone talks, April 2023", "", "en.baochinhphu.vn 111230405094847727")
	day, vn, cn := bilateral.MustParseDate("2023-04-04"), country.StateActor(country.VN), country.StateActor(country.CN)
	chinh := r.Hold(country.VN, office.RoleKindHeadOfGovernment, "Pham Minh Chinh", day)
	li := r.Hold(country.CN, office.RoleKindHeadOfGovernment, "Li Qiang", day)
	r.Meetings = []meeting.Meeting{meeting.Talks("call", bilateral.PeriodOf(day, day), chinh, li)}
	r.Meetings[0].Kind, r.Meetings[0].Medium = meeting.MeetingKindConversation, meeting.MediumTelephone
	r.Organizations = []office.Organization{{ID: "offices", Kind: office.OrganizationKindTradeOffice,
		Count: bilateral.AtLeast(2), Areas: []area.Code{"trade.promotion"}}}
	r.Projects = []project.Project{{ID: "plant", Kind: project.KindPlant, Areas: []area.Code{"industry.metals"},
		Name: english("Thai Nguyen steel plant, phase II")}}
	r.Agreements = []agreement.Agreement{{ID: "statement", Kind: agreement.KindJointStatement,
		Acts: []agreement.Act{{Kind: agreement.ActKindIssued, Date: bilateral.MustParseDate("2022-11")}}}}
	rail := sideOf(meeting.AspectQuota, "transport.rail", "transport.transit")
	more := meeting.Matter{IDs: []bilateral.ID{"offices"}, Change: []meeting.ChangeKind{meeting.ChangeKindIncrease}}
	steel := meeting.Matter{IDs: []bilateral.ID{"plant"}, Aspect: meeting.AspectProblems}
	steel.Change = []meeting.ChangeKind{meeting.ChangeKindRemove}
	open := meeting.Matter{Areas: []area.Code{"trade"}, Change: []meeting.ChangeKind{meeting.ChangeKindOpen}}
	farm := meeting.Matter{Goods: []goods.Goods{{Name: english("agricultural products")}}, Change: open.Change}
	follow := meeting.Matter{IDs: []bilateral.ID{"statement"}, Aspect: meeting.AspectImplementation}
	r.Points = []meeting.Point{
		meeting.Said("clearance", meeting.PointKindProposal, meeting.Matter{Areas: []area.Code{"trade.customs"}}, vn),
		meeting.Said("quotas", meeting.PointKindProposal, rail, vn),
		meeting.Said("offices-abroad", meeting.PointKindProposal, more, vn),
		meeting.Said("urged", meeting.PointKindAppeal, steel, vn), meeting.Said("follow", meeting.PointKindIntention, follow),
		meeting.Said("market", meeting.PointKindReadiness, open, cn),
		meeting.Said("farm", meeting.PointKindReadiness, farm, cn)}
	r.Points[6].Attention, r.Points[6].InRegardTo = meeting.AttentionParticular, []bilateral.ID{"market"}
	return r
}
