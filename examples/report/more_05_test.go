package main

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// HO-05: the commission of Azerbaijan and Turkey met in Ankara, February 2021. Which side
// made the statement is not said, so it is the government of a state that is not named.
func moreHO05() *register.Register {
	r, on := news("ho-05", "Azerbaijan-Turkey Joint Intergovernmental Commission, Ankara", "2021-02-19",
		"https://azernews.az/nation/176473.html")
	asadov, erdogan := r.Hold(country.AZ, pm, "Asadov", on.First()), r.Hold(country.TR, president, "Erdogan", undated)
	oktay := r.Hold(country.TR, office.RoleKindDeputyHeadOfState, "Fuat Oktay", on.First())
	r.Organizations = []office.Organization{{ID: "side", Kind: office.OrganizationKindGovernment}}
	r.Commissions = []meeting.Commission{{ID: "commission", Kind: meeting.CommissionKindIntergovernmental,
		States: []country.Code{country.AZ, country.TR}, CoChairs: ids("az-head-of-government", "tr-deputy-head-of-state")}}
	r.Visits = []meeting.Visit{meeting.Visiting("visit", meeting.VisitKindOfficial, asadov, country.AZ, country.TR, none)}
	r.Visits[0].Length = bilateral.Quantity{Value: "2", Unit: "d"}
	r.Meetings = []meeting.Meeting{at("Ankara", meeting.Talks("session", on)), meeting.Talks("met", none, asadov, erdogan)}
	r.Meetings[0].Kind, r.Meetings[0].Commission, r.Meetings[0].Visit = meeting.MeetingKindSession, "commission", "visit"
	r.Agreements = []agreement.Agreement{agreement.Signed("protocol", agreement.KindMinutes, undated)}
	r.Agreements[0].About, r.Agreements[0].Acts[0].ID = ids("commission"), "signing"
	r.Agreements[0].Acts[0].Signatures = []agreement.Signature{{Signatory: asadov}, {Signatory: oktay}}
	r.Events = []meeting.Event{{ID: "news-conference", Kind: meeting.EventKindPressConference,
		When: bilateral.Whens{bilateral.After("signing")}, Changes: changesTo(bilateral.StatusHeld)}}
	r.Points = []meeting.Point{meeting.Said("coincide", meeting.PointKindCommonPosition,
		meeting.Matter{Areas: []area.Code{area.Various}}, r.Organizations[0].Actor())}
	return r
}

// HO-06: the prime ministers of Azerbaijan and Kyrgyzstan met in Cholpon-Ata, August 2022.
// The President of Kyrgyzstan has the family name of its Prime Minister.
func moreHO06() *register.Register {
	r, on := news("ho-06", "Asadov-Japarov (Akylbek), Cholpon-Ata", "2022-08-25", "https://azernews.az/nation/198540.html")
	asadov, akylbek := r.Hold(country.AZ, pm, "Asadov", on.First()), r.Hold(country.KG, pm, "Akylbek Japarov", on.First())
	az, kg := r.Hold(country.AZ, president, "", undated), r.Hold(country.KG, president, "Japarov", undated)
	r.Visits = []meeting.Visit{{ID: "april", Kind: meeting.VisitKindOfficial},
		meeting.Visiting("visit", meeting.VisitKindWorking, asadov, country.AZ, country.KG, none)}
	r.Visits[1].When = bilateral.Whens{{Relation: bilateral.RelationOnMarginsOf, To: "council"}}
	r.Meetings = []meeting.Meeting{at("Cholpon-Ata", meeting.Talks("talks", on, asadov, akylbek))}
	r.Meetings[0].Visit = "visit"
	r.Relationships = []meeting.Relationship{{ID: "partnership", Kind: meeting.RelationshipKindStrategicPartnership,
		Sides: country.StateActors(country.AZ, country.KG)}}
	r.Agreements = []agreement.Agreement{{ID: "declaration", Kind: agreement.KindDeclaration, About: ids("partnership"),
		Acts: []agreement.Act{{Kind: agreement.ActKindSigned, When: bilateral.Whens{bilateral.During("april")},
			Date: bilateral.MustParseDate("2022-04"), Signatures: []agreement.Signature{{Signatory: az}, {Signatory: kg}}}}}}
	ties, up := []area.Code{area.Political}, []meeting.ChangeKind{meeting.ChangeKindUpgrade}
	r.Points = []meeting.Point{meeting.Said("raise", meeting.PointKindConfidence, meeting.Matter{Areas: ties, Change: up}),
		meeting.Said("ties", meeting.PointKindSatisfaction, meeting.Matter{Areas: ties, Aspect: meeting.AspectDevelopment}),
		meeting.Said("quotas", meeting.PointKindDiscussion, meeting.Matter{Areas: []area.Code{area.EducationMobility},
			Aspect: meeting.AspectQuota, Flow: meeting.Flow{From: country.KG}})}
	r.Links = []bilateral.Link{{Kind: bilateral.LinkKindContributesTo, From: "declaration", To: "raise"}}
	r.Events = []meeting.Event{
		{ID: "council", Kind: meeting.EventKindConference, Name: en("Eurasian Intergovernmental Council")},
		{ID: "decade", Kind: meeting.EventKindCultureDays, Name: en("Decade of Culture"), Reciprocal: bilateral.Yes,
			Dates: period("2023/2024")}}
	return r
}

// HO-07: the prime ministers of Azerbaijan and Georgia met in Tbilisi, October 2025. The
// report is in Arabic.
func moreHO07() *register.Register {
	r, on := news("ho-07", "Asadov-Kobakhidze, Tbilisi", "2025-10-22", "https://azertag.az/ar/xeber/arabic-3818403")
	asadov, host := r.Hold(country.AZ, pm, "Asadov", on.First()), r.Hold(country.GE, pm, "Kobakhidze", on.First())
	aliyev := r.Hold(country.AZ, president, "Aliyev", undated)
	r.Visits = []meeting.Visit{meeting.Visiting("visit", meeting.VisitKindWorking, asadov, country.AZ, country.GE, none)}
	r.Meetings = []meeting.Meeting{at("Tbilisi", meeting.Talks("talks", on, asadov, host))}
	r.Sources[0].Language, r.Visits[0].Occasion, r.Meetings[0].Visit = "ar", "silk", "visit"
	r.Events = []meeting.Event{{ID: "silk", Kind: meeting.EventKindForum, Ordinal: 5, Name: en("Tbilisi Silk Road Forum")}}
	sides := country.StateActors(country.AZ, country.GE)
	r.Relationships = []meeting.Relationship{
		{ID: "neighbours", Kind: meeting.RelationshipKindGoodNeighbourliness, Sides: sides},
		{ID: "partnership", Kind: meeting.RelationshipKindStrategicPartnership, Sides: sides}}
	r.Points = []meeting.Point{meeting.Said("greetings", meeting.PointKindGreetings, meeting.Matter{}, aliyev),
		meeting.Said("returned", meeting.PointKindGreetings, meeting.Matter{}),
		meeting.Said("stressed", meeting.PointKindEmphasis, meeting.Matter{IDs: ids("silk")}),
		meeting.Said("ties", meeting.PointKindSatisfaction, meeting.Matter{IDs: ids("neighbours", "partnership")}),
		meeting.Said("fields", meeting.PointKindDiscussion, meeting.Matter{Areas: []area.Code{area.Trade, area.Investment,
			area.Transport, area.TransportTransit, area.EnergyOilGas, area.EnergyRenewables, area.People}})}
	r.Points[0].ConveyedBy, r.Points[1].Addressees = []country.Actor{asadov}, []country.Actor{aliyev}
	r.Points[1].RepliesTo, r.Points[2].Assessments = "greetings", []meeting.Judgment{meeting.JudgmentImportant}
	return r
}
