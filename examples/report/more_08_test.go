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

// HO-08: the prime ministers of Kazakhstan and Russia met in Almaty, 2020, on the margins of
// two occasions. The report states no date.
func moreHO08() *register.Register {
	r, on := news("ho-08", "Mamin-Mishustin, Almaty", "2020",
		"https://inform.kz/en/kazakh-russian-prime-ministers-hold-talks_a3609646")
	kz, ru := r.Hold(country.KZ, pm, "Mamin", undated), r.Hold(country.RU, pm, "Mishustin", undated)
	r.Meetings = []meeting.Meeting{at("Almaty", meeting.Talks("talks", on, kz, ru))}
	r.Meetings[0].When = bilateral.Whens{{Relation: bilateral.RelationOnMarginsOf, To: "council"},
		{Relation: bilateral.RelationOnMarginsOf, To: "digital"}}
	r.Meetings[0].Evidence = inferred("/dates")
	r.Events = []meeting.Event{{ID: "digital", Name: en("Digital Almaty")},
		{ID: "council", Kind: meeting.EventKindConference, Name: en("Eurasian Intergovernmental Council")},
		{ID: "forum", Kind: meeting.EventKindForum, Ordinal: 17, Name: en("Interregional Cooperation Forum"),
			Dates: period("2020-11"), Place: country.Place{Name: en("Kokshetau")}, Changes: changesTo(bilateral.StatusPlanned)}}
	flow := meeting.Flow{From: country.RU, To: country.KZ}
	r.Indicators = []meeting.Indicator{
		{ID: "trade", Measure: meeting.MeasureTradeTurnover, Period: period("2019-01/2019-11"), Value: usd("17200000000")},
		{ID: "foreign", Measure: meeting.MeasureEnterprises, Flow: meeting.Flow{To: country.KZ}},
		{ID: "number", Measure: meeting.MeasureEnterprises, Flow: flow,
			Value: bilateral.Quantity{Value: "10000", Bound: bilateral.BoundOver}},
		{ID: "share", Measure: meeting.MeasureEnterprises, Flow: flow, Of: "foreign",
			Value: percent("37.4"), Whole: percent("100")}}
	return r
}

// HO-09: the prime ministers of Kazakhstan and Belarus met in Astana, October 2022.
func moreHO09() *register.Register {
	r, on := news("ho-09", "Smailov-Golovchenko, Astana", "2022-10",
		"https://kt.kz/eng/politics/kazakhstan_ready_to_strengthen_industrial_coop_with_1377942002.html")
	kz, by := r.Hold(country.KZ, pm, "Smailov", on.First()), r.Hold(country.BY, pm, "Golovchenko", on.First())
	r.Meetings = []meeting.Meeting{at("Astana", meeting.Talks("talks", on, kz, by))}
	r.Meetings[0].When = bilateral.Whens{{Relation: bilateral.RelationOnEveOf, To: "council"}}
	host := country.StateActors(country.KZ)
	r.Events = []meeting.Event{
		{ID: "council", Kind: meeting.EventKindConference, Name: en("CIS Council of Heads of Government")},
		{ID: "days", Kind: meeting.EventKindCultureDays, Organizers: host, Place: country.Place{Country: country.BY}}}
	r.Projects = []project.Project{
		{ID: "launched", Count: bilateral.Exactly(7), Changes: changesTo(bilateral.StatusUnderWay)},
		{ID: "developed", Count: bilateral.Exactly(2), Changes: changesTo(bilateral.StatusPlanned)}}
	r.Indicators = []meeting.Indicator{
		{ID: "jobs", Measure: meeting.MeasureJobs, Of: "launched", Value: bilateral.Quantity{Value: "1500"}},
		{ID: "turnover", Measure: meeting.MeasureTradeTurnover, Direction: meeting.DirectionUp,
			Change: percent("20"), Period: period("2021"), Evidence: relative("/period", "last year")}}
	r.Agreements = []agreement.Agreement{
		{ID: "list", Kind: agreement.KindList, Acts: []agreement.Act{{Kind: agreement.ActKindAmended}}}}
	r.Points = []meeting.Point{meeting.Said("culture", meeting.PointKindDiscussion, meeting.Matter{IDs: ids("days")}),
		meeting.Said("goods", meeting.PointKindReadiness, meeting.Matter{Flow: meeting.Flow{From: country.KZ, To: country.BY},
			Goods: []goods.Goods{{Name: en("non-energy goods")}}, Quantity: bilateral.Quantity{Value: "105", Unit: "{type}"},
			Change: []meeting.ChangeKind{meeting.ChangeKindSupply}}, host...),
		meeting.Said("sent", meeting.PointKindIntention, meeting.Matter{IDs: ids("list"), Aspect: meeting.AspectDelivery})}
	r.Points[2].Outlook = meeting.OutlookSoon
	return r
}

// HO-10: the prime ministers of Kazakhstan and Russia met in Almaty, February 2024.
func moreHO10() *register.Register {
	r, on := news("ho-10", "Smailov-Mishustin, Almaty", "2024-02",
		"https://kt.kz/eng/politics/heads_of_government_of_kazakhstan_and_russia_hold_talks_1377960670.html")
	smailov, mishustin := r.Hold(country.KZ, pm, "Smailov", on.First()), r.Hold(country.RU, pm, "Mishustin", on.First())
	kz, ru := r.Hold(country.KZ, president, "", undated), r.Hold(country.RU, president, "", undated)
	r.Meetings = []meeting.Meeting{at("Almaty", meeting.Talks("talks", on, smailov, mishustin))}
	r.Organizations = []office.Organization{{ID: "carriers", Kind: office.OrganizationKindEnterprise,
		Count: bilateral.AtLeast(2), Country: country.KZ, Areas: []area.Code{area.Transport}}}
	r.Points = []meeting.Point{meeting.Said("entry", meeting.PointKindDiscussion, meeting.Matter{IDs: ids("carriers"),
		Aspect: meeting.AspectObstacle, Flow: meeting.Flow{From: country.KZ, To: country.RU}}),
		meeting.Said("coal", meeting.PointKindDiscussion, meeting.Matter{Goods: []goods.Goods{{Heading: "2701"}},
			Aspect: meeting.AspectTransit, Flow: meeting.Flow{From: country.KZ}, States: []country.Code{country.RU}}),
		meeting.Said("credit", meeting.PointKindAppreciation, meeting.Matter{Aspect: meeting.AspectPoliticalWill})}
	r.Points[2].CreditedTo = []country.Actor{kz, ru}
	r.Indicators = []meeting.Indicator{{ID: "trade", Measure: meeting.MeasureTradeTurnover, Value: usd("24000000000"),
		Period: period("2023-01/2023-11"), Evidence: relative("/period", "11 months of last year")}}
	return r
}
