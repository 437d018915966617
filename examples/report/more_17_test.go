package main

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// moreHO17 is one trip to a summit and to two states, March 2024.
func moreHO17() *register.Register {
	r := reported("ho-17", "A trip to a summit and two states, March 2024", "", "english.vov.vn post1082048")
	dates, vn := bilateral.MustParsePeriod("2024-03-05/2024-03-11"), country.VN
	chinh := r.Hold(vn, office.RoleKindHeadOfGovernment, "Pham Minh Chinh", dates.First())
	r.Visits = []meeting.Visit{meeting.Visiting("trip", "", chinh, vn, 0, dates)}
	r.Visits[0].Companions = []country.Actor{r.Hold(vn, office.RoleKindSpouse, "", bilateral.Date{})}
	for _, to := range []country.Code{country.AU, country.NZ} {
		id := bilateral.ID(strings.ToLower(to.String()))
		r.Visits = append(r.Visits, meeting.Visiting(id, meeting.VisitKindOfficial, chinh, vn, to, bilateral.Period{}))
		r.Agreements = append(r.Agreements, agreement.Agreement{ID: "documents-" + id, Count: bilateral.AtLeast(1),
			Acts: []agreement.Act{{Kind: agreement.ActKindSigned, When: bilateral.Whens{bilateral.During(id)}}}})
		r.Links = append(r.Links, bilateral.Link{Kind: bilateral.LinkKindPartOf, From: id, To: "trip"})
	}
	r.Events = []meeting.Event{{ID: "summit", Visit: "trip", Kind: meeting.EventKindConference,
		Name: english("ASEAN-Australia Special Summit")},
		{ID: "upgrade", Kind: meeting.EventKindRelationsUpgraded, Of: "partnership"}}
	r.Relationships = []meeting.Relationship{{ID: "partnership", Sides: country.StateActors(country.AU, vn),
		Kind: meeting.RelationshipKindComprehensiveStrategicPartnership}}
	nearly := bilateral.Quantity{Value: "30", Bound: bilateral.BoundNearly}
	r.Indicators = []meeting.Indicator{{ID: "signed", Measure: meeting.MeasureDocuments, Of: "trip", Value: nearly}}
	return r
}

// moreHO18 is an official visit with documents of agencies and a call, March 2018. The year
// is not that of the source: whoever read it knew it.
func moreHO18() *register.Register {
	r := reported("ho-18", "Official visit to New Zealand, March 2018", "id", "vovworld.vn 627045")
	none, pm, vn, nz := bilateral.Date{}, office.RoleKindHeadOfGovernment, country.VN, country.NZ
	phuc, ardern := r.Hold(vn, pm, "Phuc", none), r.Hold(nz, pm, "Ardern", none)
	dates := bilateral.MustParsePeriod("2018-03-12/2018-03-14")
	r.Visits = []meeting.Visit{meeting.Visiting("visit", meeting.VisitKindOfficial, phuc, vn, nz, dates)}
	r.Visits[0].InvitedBy, r.Visits[0].Evidence = []country.Actor{ardern}, resolved(bilateral.BasisInferred, "/dates", "")
	docs := agreement.Signed("documents", "", none)
	docs.Count, docs.Level = bilateral.Exactly(3), agreement.LevelInterdepartmental
	docs.Acts = append(docs.Acts, agreement.Act{Kind: agreement.ActKindWitnessed, By: []country.Actor{phuc, ardern}})
	defence := agreement.Signed("defence", agreement.KindProgramme, bilateral.MustParseDate("2018"))
	defence.Areas, defence.Covers = []area.Code{"defence"}, bilateral.MustParsePeriod("2018/2021")
	defence.Evidence = resolved(bilateral.BasisRelative, "/acts/0/date", "just signed")
	r.Agreements = []agreement.Agreement{docs, defence}
	target := meeting.Indicator{ID: "target", Measure: meeting.MeasureTradeTurnover, Role: meeting.FigureRoleTarget}
	target.Value = bilateral.Quantity{Value: "1700000000", To: "2000000000", Unit: "USD"}
	target.By = bilateral.MustParseDate("2020")
	governor := r.Hold(nz, office.RoleKindRepresentsHeadOfState, "", none)
	r.Offices[2].Title = english("Governor-General")
	call := meeting.Talks("call", bilateral.Period{}, phuc, governor)
	call.Kind, call.Medium, call.Visit = meeting.MeetingKindConversation, meeting.MediumTelephone, "visit"
	r.Meetings, r.Indicators = []meeting.Meeting{call}, []meeting.Indicator{target}
	return r
}

// moreHO19 is a session that took stock of barriers and of a boundary, August 2021.
func moreHO19() *register.Register {
	r := reported("ho-19", "Fourth session in Nairobi, August 2021", "", "kenyanews.go.ke/?p=56550", "newszetu.com")
	ke, tz, month, fm := country.KE, country.TZ, bilateral.MustParseDate("2021-08"), office.RoleKindForeignMinister
	omamo, mulamula := r.Hold(ke, fm, "Omamo", month), r.Hold(tz, fm, "Mulamula", month)
	minister, head := r.Hold(tz, office.RoleKindMinister, "", month), office.RoleKindHeadOfState
	r.Commissions = []meeting.Commission{commission("commission", "Joint Commission for Cooperation", ke, tz)}
	session := sessionOf("session", 4, "2021-08", town(ke, "Nairobi"), omamo, mulamula)
	session.Segments[0].Delegations = []meeting.Delegation{{State: tz, Members: []country.Actor{minister}}}
	next := sessionOf("next", 0, "2022-08", country.Place{Country: tz})
	next.Changes[0].Status = bilateral.StatusPlanned
	next.Evidence = resolved(bilateral.BasisRelative, "/dates", "in a year")
	heads := []country.Actor{r.Hold(ke, head, "", month), r.Hold(tz, head, "", month)}
	r.Meetings = []meeting.Meeting{session, next, meeting.Talks("leaders", bilateral.MustParsePeriod("2021-05"), heads...)}
	r.Agreements = []agreement.Agreement{memorandum("consultations", "political.dialogue"),
		memorandum("education", "education.higher", "science"), memorandum("boundary", "political.boundaries")}
	r.Projects = []project.Project{{ID: "pillars", Name: english("boundary re-affirmation")}}
	r.Agreements[2].About, r.Projects[0].Areas = []bilateral.ID{"pillars"}, r.Agreements[2].Areas
	r.Indicators = []meeting.Indicator{
		{ID: "ministers", Measure: meeting.MeasureMembership, Of: minister.ID, In: "session", Value: amount("7", "")},
		{ID: "resolved", Measure: meeting.MeasureBarriersResolved, Value: amount("30", ""), Whole: amount("64", "")},
		{ID: "remaining", Measure: meeting.MeasureBarriers, Value: amount("34", "")},
		{ID: "progress", Measure: meeting.MeasureProgress, Of: "pillars", Value: amount("70", "%")}}
	r.Instructions = []meeting.Instruction{{ID: "resolve", Action: meeting.ActionResolve, About: matterOf("remaining"),
		Due: bilateral.MustParseDate("2021-12")}, {ID: "directives", Count: bilateral.AtLeast(2), In: "leaders",
		Issuers: heads, Action: meeting.ActionOrganize, About: matterOf("session")}}
	r.Points = []meeting.Point{{ID: "resources", Kind: meeting.PointKindAppeal, Addressees: country.StateActors(ke, tz),
		About: meeting.Matter{IDs: []bilateral.ID{"pillars"}, Aspect: meeting.AspectFunding}}}
	r.Links = []bilateral.Link{{Kind: bilateral.LinkKindImplements, From: "session", To: "directives"}}
	return r
}
