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

// HO-11: deputy prime ministers of Kazakhstan and Russia met in Moscow, March 2021, after
// their prime ministers.
func moreHO11() *register.Register {
	r, on := news("ho-11", "Deputy PMs Sklyar and Borisov, Moscow", "2021-03-26",
		"https://inform.kz/en/deputy-pms-of-kazakhstan-and-russia-discuss-bilateral-industrial-coop_a3768416")
	const deputy = office.RoleKindDeputyHeadOfGovernment
	sklyar, borisov := r.Hold(country.KZ, deputy, "Sklyar", on.First()), r.Hold(country.RU, deputy, "Borisov", on.First())
	kz, ru := r.Hold(country.KZ, pm, "", undated), r.Hold(country.RU, pm, "", undated)
	r.Meetings = []meeting.Meeting{at("Moscow", meeting.Talks("talks", on, sklyar, borisov)),
		meeting.Talks("earlier", period("2021-03-22"), kz, ru)}
	r.Agreements = []agreement.Agreement{
		{ID: "programme", Kind: agreement.KindProgramme, Areas: []area.Code{area.IndustryPolicy}}}
	r.Projects = []project.Project{{ID: "projects", Count: bilateral.AtLeast(2)}}
	r.Points = []meeting.Point{meeting.Said("pledge", meeting.PointKindCommitment, meeting.Matter{IDs: ids("projects")}),
		meeting.Said("agreed", meeting.PointKindAgreement, meeting.Matter{Areas: []area.Code{area.Various}}),
		meeting.Said("on-projects", meeting.PointKindAgreement, meeting.Matter{IDs: ids("projects")}),
		meeting.Said("discussed", meeting.PointKindDiscussion, meeting.Matter{IDs: ids("programme")})}
	r.Points[1].In = "earlier"
	r.Links = []bilateral.Link{{Kind: bilateral.LinkKindFollows, From: "talks", To: "agreed"}}
	return r
}

// HO-12: the Foreign Minister of Kazakhstan visited Moscow, April 2023.
func moreHO12() *register.Register {
	r, on := news("ho-12", "Foreign Minister Nurtleu, official visit to Moscow", "2023-04",
		"https://jjtv.kz/en/news/business/30506-bilateral-trade-volume-between-kazakhstan-russia-exceeds-us-26-billion")
	nurtleu := r.Hold(country.KZ, office.RoleKindForeignMinister, "Nurtleu", on.First())
	kz, ru := r.Hold(country.KZ, president, "", undated), r.Hold(country.RU, president, "", undated)
	r.Visits = []meeting.Visit{meeting.Visiting("visit", meeting.VisitKindOfficial, nurtleu, country.KZ, country.RU, on)}
	r.Visits[0].Legs = []meeting.Leg{{Place: country.Place{Name: en("Moscow")}}}
	r.Indicators = []meeting.Indicator{
		{ID: "trade", Measure: meeting.MeasureTradeTurnover, Magnitude: meeting.MagnitudeRecord,
			Value: bilateral.Quantity{Value: "26000000000", Unit: "USD", Bound: bilateral.BoundOver}},
		{ID: "target", Measure: meeting.MeasureTradeTurnover, Role: meeting.FigureRoleTarget, Value: usd("30000000000")}}
	o := []office.Organization{{ID: "government-kz", Kind: office.OrganizationKindGovernment, Country: country.KZ},
		{ID: "government-ru", Kind: office.OrganizationKindGovernment, Country: country.RU},
		{ID: "mfa-kz", Kind: office.OrganizationKindMinistry, Country: country.KZ, Name: en("Foreign Ministry")},
		{ID: "mfa-ru", Kind: office.OrganizationKindMinistry, Country: country.RU, Name: en("Foreign Ministry")}}
	r.Organizations = o
	r.Instructions = []meeting.Instruction{{ID: "reach", Issuers: []country.Actor{kz, ru}, Action: meeting.ActionIncrease,
		Addressees: []country.Actor{o[0].Actor(), o[1].Actor()}, About: meeting.Matter{IDs: ids("target")}}}
	r.Agreements = []agreement.Agreement{
		agreement.Signed("plan", agreement.KindActionPlan, undated, o[2].Actor(), o[3].Actor())}
	r.Agreements[0].Covers = period("2023/2024")
	return r
}

// HO-13: the Prime Minister of India visited China, June 2003. The parliament of India was
// told of it in July; the month of the visit is not from the report.
func moreHO13() *register.Register {
	r, on := news("ho-13", "PM Vajpayee visit to China: declaration plus ten agreements", "2003-06",
		"https://archive.pib.gov.in/release02/lyr2003/rjul2003/23072003/r2307200312.html")
	guest, host := r.Hold(country.IN, pm, "Vajpayee", undated), r.Hold(country.CN, pm, "", undated)
	r.Visits = []meeting.Visit{meeting.Visiting("visit", "", guest, country.IN, country.CN, on)}
	r.Visits[0].Evidence, r.Sources[0].Published = inferred("/dates"), bilateral.MustParseTimestamp("2003-07-23")
	r.Organizations = []office.Organization{{ID: "ministry", Kind: office.OrganizationKindMinistry},
		{ID: "prosecution", Kind: office.OrganizationKindProsecution}}
	const memorandum, programme = agreement.KindMemorandumOfUnderstanding, agreement.KindExecutiveProgramme
	r.Agreements = []agreement.Agreement{agreement.Signed("declaration", agreement.KindDeclaration, undated),
		{ID: "six", Kind: memorandum, Count: bilateral.Exactly(6)},
		agreement.Signed("unlike", memorandum, undated, r.Organizations[0].Actor(), r.Organizations[1].Actor()),
		{ID: "to-2006", Kind: programme, Covers: period("2003/2006")},
		{ID: "to-2005", Kind: programme, Covers: period("2003/2005")},
		{ID: "plant-health", Kind: agreement.KindProtocol, Areas: []area.Code{area.AgriculturePhytosanitary}}}
	signed := agreement.Act{Kind: agreement.ActKindSigned, When: bilateral.Whens{bilateral.During("visit")}}
	for i := range r.Agreements {
		r.Agreements[i].Acts = []agreement.Act{signed, {Kind: agreement.ActKindWitnessed, By: []country.Actor{guest, host}}}
	}
	signed.Signatures = []agreement.Signature{{Signatory: guest}, {Signatory: host}}
	r.Agreements[0].Acts = []agreement.Act{signed}
	r.Points = []meeting.Point{meeting.Said("mangoes", meeting.PointKindStatement, meeting.Matter{
		IDs: ids("plant-health"), Goods: []goods.Goods{{Heading: "0804", Name: en("mangoes")}}})}
	return r
}
