package main

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// moreHO20 is a session that was put off for years, May 2024.
func moreHO20() *register.Register {
	r := reported("ho-20", "Second session, May 2024", "", "softpower.ug", "ugdiplomat.com/?p=3519", "tv10ganomazima.news")
	ke, ug, day := country.KE, country.UG, bilateral.MustParseDate("2024-05-12")
	odongo, mudavadi := known(r, "Odongo"), r.Hold(ke, office.RoleKindForeignMinister, "Mudavadi", day)
	r.Offices = append(r.Offices, office.Office{ID: "prime", State: ke, Title: english("Prime Cabinet Secretary")})
	r.Terms = append(r.Terms, office.Term{ID: "first", Person: "mudavadi", Office: "prime", HeldOn: []bilateral.Date{day}})
	r.Events = []meeting.Event{{ID: "covid", Kind: meeting.EventKindPandemic, Name: english("Covid-19")}}
	r.Commissions = []meeting.Commission{commission("commission", "Joint Ministerial Commission", ke, ug),
		commission("foreign-affairs", "Foreign affairs and security", ke, ug),
		commission("economic", "Economic", ke, ug), commission("socio-cultural", "Socio-cultural", ke, ug)}
	for i := range r.Commissions[1:] {
		r.Commissions[i+1].Kind, r.Commissions[i+1].Parent = meeting.CommissionKindSubCommission, "commission"
	}
	session := sessionOf("session", 2, "2024-05-12/2024-05-14", town(ug, "Kampala"))
	heads := []meeting.Delegation{{State: ug, Head: odongo}, {State: ke, Head: mudavadi}}
	session.Segments = []meeting.Segment{{Delegations: heads}}
	session.Changes = bilateral.ChangesTo(bilateral.StatusPlanned, bilateral.StatusPostponed, bilateral.StatusHeld)
	session.Changes[0].To, session.Changes[1].Cause = bilateral.MustParsePeriod("2021"), "covid"
	r.Meetings = []meeting.Meeting{session, {ID: "third", Kind: meeting.MeetingKindSession, Commission: "commission",
		Ordinal: 3, Hosts: country.StateActors(ke), Changes: bilateral.ChangesTo(bilateral.StatusPlanned)}}
	r.Projects = []project.Project{{ID: "pillars", Name: english("boundary re-affirmation"),
		Areas: []area.Code{"political.boundaries"}}}
	r.Organizations = []office.Organization{{ID: "academies", Kind: office.OrganizationKindInstitution,
		Name: english("foreign service academies"), Count: bilateral.AtLeast(2)}}
	r.Agreements = []agreement.Agreement{memorandum("public-service", "governance.civil_service"),
		memorandum("sport", "people.sport"), memorandum("enterprises", "investment.sme"), memorandum("youth", "people.youth"),
		memorandum("gender", "social.gender"), memorandum("education", "education", "science.research"),
		memorandum("training")}
	r.Agreements[6].About = []bilateral.ID{"academies"}
	r.Points = []meeting.Point{meeting.Said("slow", meeting.PointKindAssessment, matterOf("pillars")),
		meeting.Said("money", meeting.PointKindStatement, sideOf(meeting.AspectFunding, "political.boundaries"))}
	r.Points[0].Assessments = []meeting.Judgment{meeting.JudgmentSlow}
	r.Points[1].Assessments = []meeting.Judgment{meeting.JudgmentInsufficient}
	r.Links = []bilateral.Link{{Kind: bilateral.LinkKindCausedBy, From: "slow", To: "money"}}
	return r
}

// moreHO21 is the first session of the same commission under another name, March 2019.
func moreHO21() *register.Register {
	r := reported("ho-21", "First session in Nairobi, March 2019", "", "newvision.co.ug 1497119")
	ke, ug, day, agreed := country.KE, country.UG, bilateral.MustParseDate("2019-03-26"), meeting.PointKindAgreement
	kutesa, juma, museveni := known(r, "Kutesa"), known(r, "Juma"), r.Hold(ug, office.RoleKindHeadOfState, "Museveni", day)
	r.Commissions = []meeting.Commission{commission("commission", "Joint Permanent Commission for Cooperation", ke, ug)}
	r.Commissions[0].Aliases = []string{"Joint Ministerial Commission"}
	r.Meetings = []meeting.Meeting{sessionOf("session", 1, "2019-03-26", town(ke, "Nairobi"))}
	r.Agreements = []agreement.Agreement{agreement.Signed("minutes", agreement.KindAgreedMinutes, day)}
	r.Agreements[0].Acts[0].Signatures = []agreement.Signature{{Signatory: kutesa}, {Signatory: juma}}
	r.Visits = []meeting.Visit{{ID: "visit", Kind: meeting.VisitKindState, Sending: ug, Receiving: ke,
		Visitors: []country.Actor{museveni}, Length: amount("3", "d"), When: bilateral.Whens{bilateral.After("session")}}}
	r.Points = []meeting.Point{meeting.Said("line", agreed, sideOf(meeting.AspectDemarcation, "political.boundaries")),
		meeting.Said("resources", agreed, sideOf(meeting.AspectFramework, "environment")),
		meeting.Said("lake", agreed, sideOf(meeting.AspectFramework, "environment.water"))}
	r.Points[2].About.Place.Name = english("Lake Victoria")
	r.Points[0].About.Change = []meeting.ChangeKind{meeting.ChangeKindCoordinate}
	return r
}

// moreHO22 is a session with the bodies below the commission, September 2014.
func moreHO22() *register.Register {
	r := reported("ho-22", "Sixth session in Mexico City, September 2014", "es", "sela.org/es/imprimir/?n=14483")
	mx, cn, day, fm := country.MX, country.CN, bilateral.MustParseDate("2014-09-29"), office.RoleKindForeignMinister
	meade, wang := r.Hold(mx, fm, "Meade", day), r.Hold(cn, fm, "Wang", day)
	many := office.Organization{ID: "agencies", Country: mx, Kind: office.OrganizationKindAgency}
	body := commission("commission", "Permanent Binational Commission", mx, cn)
	many.Count, body.CoChairs = bilateral.AtLeast(21), []bilateral.ID{r.Offices[0].ID, r.Offices[1].ID}
	r.Organizations, body.Every = []office.Organization{many}, amount("2", "a")
	r.Commissions = []meeting.Commission{body, {ID: "subs", Kind: meeting.CommissionKindSubCommission,
		Count: bilateral.Exactly(4), States: body.States, Parent: body.ID}, {ID: "groups",
		Kind: meeting.CommissionKindWorkingGroup, Count: bilateral.Exactly(6), States: body.States, Parent: body.ID}}
	session := sessionOf("session", 6, "2014-09-29", town(mx, "Mexico City"), meade, wang)
	session.Segments[0].Delegations = []meeting.Delegation{{State: mx, Members: []country.Actor{many.Actor()}}}
	r.Meetings = []meeting.Meeting{session, {ID: "sub-meetings", Count: bilateral.Exactly(4), Commission: "subs"},
		{ID: "group-meetings", Count: bilateral.Exactly(6), Commission: "groups",
			When: bilateral.Whens{{Relation: bilateral.RelationParallelTo, To: "sub-meetings"}}}}
	r.Relationships = []meeting.Relationship{{ID: "association", Name: english("Comprehensive Strategic Association"),
		Kind: meeting.RelationshipKindComprehensiveStrategicPartnership, Sides: country.StateActors(mx, cn)}}
	r.Relationships[0].Span.From = bilateral.MustParseDate("2013-06")
	r.Indicators = []meeting.Indicator{{ID: "age", Measure: meeting.MeasureAge, Of: body.ID, Value: amount("10", "a")}}
	r.Points = []meeting.Point{{ID: "first", Kind: meeting.PointKindStatement, About: matterOf("session"),
		Assessments: []meeting.Judgment{meeting.JudgmentFirst}, InRegardTo: []bilateral.ID{"association"}}}
	return r
}
