package examples_test

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// wordsInGo holds the Go of each line of the page "Which words for what", in the order of
// the page: it adds the records of the phrase to an empty register.
var wordsInGo = map[string]func(r *register.Register){
	"the prime minister of A met that of B": func(r *register.Register) {
		az := r.Hold(country.AZ, office.RoleKindHeadOfGovernment, "", bilateral.Date{})
		by := r.Hold(country.BY, office.RoleKindHeadOfGovernment, "", bilateral.Date{})
		r.Meetings = []meeting.Meeting{meeting.Talks("m", bilateral.Period{}, az, by)}
	},
	"on the margins of": func(r *register.Register) {
		r.Events = []meeting.Event{{ID: "forum", Kind: meeting.EventKindForum}}
		r.Meetings = []meeting.Meeting{{ID: "m", Kind: meeting.MeetingKindTalks, When: bilateral.Whens{{Relation: bilateral.RelationOnMarginsOf, To: "forum"}}}}
	},
	"came for the opening of": func(r *register.Register) {
		r.Events = []meeting.Event{{ID: "o", Kind: meeting.EventKindOpening}}
		r.Visits = []meeting.Visit{{ID: "v", Kind: meeting.VisitKindWorking, Sending: country.AZ, Receiving: country.GE, Occasion: "o"}}
	},
	"accompanied by his spouse": func(r *register.Register) {
		head := r.Hold(country.JP, office.RoleKindHeadOfState, "", bilateral.Date{})
		spouse := r.Hold(country.JP, office.RoleKindSpouse, "", bilateral.Date{})
		v := meeting.Visiting("v", meeting.VisitKindState, head, country.JP, country.IN, bilateral.Period{})
		v.Companions = []country.Actor{spouse}
		r.Visits = []meeting.Visit{v}
	},
	"the office of president was vacant": func(r *register.Register) {
		r.Offices = []office.Office{{ID: "o", State: country.LB, Roles: []office.Role{{Kind: office.RoleKindHeadOfState}}, Vacant: []bilateral.Span{{From: bilateral.MustParseDate("2022-10-31"), Before: bilateral.EndBefore(bilateral.MustParseDate("2025-01-09"))}}}}
	},
	"the caretaker prime minister": func(r *register.Register) {
		r.Persons = []office.Person{{ID: "p"}}
		r.Offices = []office.Office{{ID: "o", State: country.BE, Roles: []office.Role{{Kind: office.RoleKindHeadOfGovernment}}}}
		r.Terms = []office.Term{{ID: "t", Person: "p", Office: "o", Caretaker: bilateral.Yes}}
	},
	"two claim the presidency, and A recognizes one": func(r *register.Register) {
		r.Persons = []office.Person{{ID: "p"}, {ID: "q"}}
		r.Offices = []office.Office{{ID: "o", State: country.VE}}
		r.Terms = []office.Term{{ID: "t", Person: "p", Office: "o", Contested: bilateral.Yes}, {ID: "u", Person: "q", Office: "o", Contested: bilateral.Yes, RecognizedBy: []office.Recognition{{By: country.ES}}}}
	},
	"ambassador to two states": func(r *register.Register) {
		r.Offices = []office.Office{{ID: "o", State: country.US, Receiving: []country.Code{country.GW, country.SN}, Roles: []office.Role{{Kind: office.RoleKindAmbassador}}}}
	},
	"talked by telephone": func(r *register.Register) {
		r.Meetings = []meeting.Meeting{{ID: "m", Kind: meeting.MeetingKindConversation, Medium: meeting.MediumTelephone, Dates: bilateral.MustParsePeriod("2023-04-04")}}
	},
	"summoned the ambassador to protest": func(r *register.Register) {
		r.Meetings = []meeting.Meeting{{ID: "m", Kind: meeting.MeetingKindSummons}}
		r.Points = []meeting.Point{{ID: "p", Kind: meeting.PointKindProtest, Holders: country.StateActors(country.IN), Addressees: country.StateActors(country.PK), In: "m", About: meeting.Matter{Areas: []area.Code{"justice.borders"}, Aspect: meeting.AspectViolation}}}
	},
	"accused B of": func(r *register.Register) {
		r.Points = []meeting.Point{{ID: "p", Kind: meeting.PointKindAccusation, Holders: country.StateActors(country.SD), Against: country.StateActors(country.ET), About: meeting.Matter{Areas: []area.Code{"defence.military"}, Aspect: meeting.AspectViolation}}}
	},
	"B rejected the accusation": func(r *register.Register) {
		r.Points = []meeting.Point{{ID: "a", Kind: meeting.PointKindAccusation, Against: country.StateActors(country.ET), About: meeting.Matter{Areas: []area.Code{"defence.military"}}}, {ID: "b", Kind: meeting.PointKindRefusal, Holders: country.StateActors(country.ET), About: meeting.Matter{IDs: []bilateral.ID{"a"}}, RepliesTo: "a"}}
	},
	"demanded that sanctions be lifted": func(r *register.Register) {
		r.Points = []meeting.Point{meeting.Said("p", meeting.PointKindDemand, meeting.Matter{Areas: []area.Code{"political.sanctions"}, Change: []meeting.ChangeKind{meeting.ChangeKindLift}})}
	},
	"expelled diplomats of B": func(r *register.Register) {
		r.Events = []meeting.Event{{ID: "e", Kind: meeting.EventKindExpulsion, Organizers: country.StateActors(country.KW), Against: country.StateActors(country.IR)}}
	},
	"the sides noted": func(r *register.Register) {
		r.Points = []meeting.Point{meeting.Said("p", meeting.PointKindNote, meeting.Matter{Areas: []area.Code{"trade"}, Aspect: meeting.AspectLevel}, country.StateActors(country.AZ, country.BY)...)}
	},
	"it was stressed (by nobody named)": func(r *register.Register) {
		r.Points = []meeting.Point{meeting.Said("p", meeting.PointKindEmphasis, meeting.Matter{Areas: []area.Code{"trade"}})}
	},
	"positions coincide": func(r *register.Register) {
		r.Points = []meeting.Point{meeting.Said("p", meeting.PointKindCommonPosition, meeting.Matter{Areas: []area.Code{"political.multilateral"}})}
	},
	"reaffirmed": func(r *register.Register) {
		r.Points = []meeting.Point{{ID: "p", Kind: meeting.PointKindSupport, Reaffirmed: bilateral.Yes, About: meeting.Matter{Areas: []area.Code{"political.peace"}}}}
	},
	"proposed; the other side agreed": func(r *register.Register) {
		r.Points = []meeting.Point{meeting.Said("p", meeting.PointKindProposal, meeting.Matter{Areas: []area.Code{"transport.rail"}, Aspect: meeting.AspectQuota}), {ID: "q", Kind: meeting.PointKindAcceptance, RepliesTo: "p", About: meeting.Matter{IDs: []bilateral.ID{"p"}}}}
	},
	"difficulties with transit through C": func(r *register.Register) {
		r.Points = []meeting.Point{meeting.Said("p", meeting.PointKindDiscussion, meeting.Matter{Areas: []area.Code{"transport.transit"}, Aspect: meeting.AspectObstacle, States: []country.Code{country.RU}})}
	},
	"a target of 10 billion by 2020": func(r *register.Register) {
		r.Indicators = []meeting.Indicator{{ID: "i", Measure: meeting.MeasureTradeTurnover, Role: meeting.FigureRoleTarget, Value: bilateral.Quantity{Value: "10000000000", Unit: "USD"}, By: bilateral.MustParseDate("2020")}}
	},
	"told their governments to reach it": func(r *register.Register) {
		r.Indicators = []meeting.Indicator{{ID: "i", Measure: meeting.MeasureTradeTurnover, Role: meeting.FigureRoleTarget, Value: bilateral.Quantity{Value: "30", Unit: "USD"}}}
		r.Instructions = []meeting.Instruction{{ID: "n", Issuers: country.StateActors(country.KZ), Action: meeting.ActionIncrease, About: meeting.Matter{IDs: []bilateral.ID{"i"}}}}
	},
	"1.7 to 2 billion": func(r *register.Register) {
		r.Indicators = []meeting.Indicator{{ID: "i", Measure: meeting.MeasureTradeTurnover, Value: bilateral.Quantity{Value: "1700000000", To: "2000000000", Unit: "USD"}}}
	},
	"nearly 30 documents": func(r *register.Register) {
		r.Indicators = []meeting.Indicator{{ID: "i", Measure: meeting.MeasureDocuments, Value: bilateral.Quantity{Value: "30", Bound: bilateral.BoundNearly}}}
	},
	"30 of 64 barriers resolved": func(r *register.Register) {
		r.Indicators = []meeting.Indicator{{ID: "i", Measure: meeting.MeasureBarriersResolved, Value: bilateral.Quantity{Value: "30"}, Whole: bilateral.Quantity{Value: "64"}}}
	},
	"up 20 per cent against last year": func(r *register.Register) {
		r.Indicators = []meeting.Indicator{{ID: "i", Measure: meeting.MeasureTradeTurnover, Direction: meeting.DirectionUp, Change: bilateral.Quantity{Value: "20", Unit: "%"}, Period: bilateral.MustParsePeriod("2021"), Base: bilateral.MustParsePeriod("2020")}}
	},
	"put off because of the pandemic": func(r *register.Register) {
		r.Events = []meeting.Event{{ID: "c", Kind: meeting.EventKindPandemic}}
		r.Meetings = []meeting.Meeting{{ID: "m", Kind: meeting.MeetingKindTalks, Changes: bilateral.Changes{{Status: bilateral.StatusPlanned}, {Status: bilateral.StatusPostponed, To: bilateral.MustParsePeriod("2024-05"), Cause: "c"}}}}
	},
	"witnessed the signing": func(r *register.Register) {
		r.Persons = []office.Person{{ID: "p"}}
		day := bilateral.MustParseDate("2018-03-13")
		a := agreement.Signed("a", agreement.KindMemorandumOfUnderstanding, day)
		a.Acts = append(a.Acts, agreement.Act{Kind: agreement.ActKindWitnessed, By: []country.Actor{r.Persons[0].Actor()}, Date: day})
		r.Agreements = []agreement.Agreement{a}
	},
	"parliament approved it": func(r *register.Register) {
		a := agreement.Signed("a", agreement.KindAgreement, bilateral.MustParseDate("2020-01-10"))
		a.Acts = append(a.Acts, agreement.Act{Kind: agreement.ActKindApproved, Date: bilateral.MustParseDate("2020-05-10")})
		r.Agreements = []agreement.Agreement{a}
	},
	"the 60th anniversary of relations": func(r *register.Register) {
		r.Events = []meeting.Event{{ID: "e", Kind: meeting.EventKindAnniversary, Ordinal: 60, Dates: bilateral.MustParsePeriod("2012")}}
	},
	"the XVII forum, due in November": func(r *register.Register) {
		r.Events = []meeting.Event{{ID: "e", Kind: meeting.EventKindForum, Ordinal: 17, Dates: bilateral.MustParsePeriod("2020-11"), Changes: bilateral.ChangesTo(bilateral.StatusPlanned)}}
	},
	"co-chaired by the ministers": func(r *register.Register) {
		mx := r.Hold(country.MX, office.RoleKindForeignMinister, "", bilateral.Date{})
		cn := r.Hold(country.CN, office.RoleKindForeignMinister, "", bilateral.Date{})
		r.Commissions = []meeting.Commission{{ID: "c", States: []country.Code{country.MX, country.CN}, CoChairs: []bilateral.ID{mx.ID, cn.ID}}}
	},
	"relations were downgraded": func(r *register.Register) {
		r.Events = []meeting.Event{{ID: "e", Kind: meeting.EventKindRelationsDowngraded}}
	},
	"a minority in the other state": func(r *register.Register) {
		r.Organizations = []office.Organization{{ID: "o", Kind: office.OrganizationKindPeople, Country: country.RS}}
		r.Points = []meeting.Point{meeting.Said("p", meeting.PointKindSatisfaction, meeting.Matter{IDs: []bilateral.ID{"o"}, Aspect: meeting.AspectSituation})}
	},
	"wheat exports; a ban on mangoes": func(r *register.Register) {
		r.Points = []meeting.Point{meeting.Said("p", meeting.PointKindDiscussion, meeting.Matter{Goods: []goods.Goods{{Heading: "1001", Name: bilateral.Text{"en": "wheat"}}, {Heading: "0804", Name: bilateral.Text{"en": "mangoes"}}}, Change: []meeting.ChangeKind{meeting.ChangeKindBan}})}
	},
	"a strategic partnership since 2013": func(r *register.Register) {
		r.Relationships = []meeting.Relationship{{ID: "r", Kind: meeting.RelationshipKindComprehensiveStrategicPartnership, Sides: country.StateActors(country.MX, country.CN), Span: bilateral.Since(bilateral.MustParseDate("2013-06"))}}
	},
	"relations were raised to it": func(r *register.Register) {
		r.Relationships = []meeting.Relationship{{ID: "r", Kind: meeting.RelationshipKindComprehensiveStrategicPartnership, Sides: country.StateActors(country.AU, country.VN)}}
		r.Events = []meeting.Event{{ID: "e", Kind: meeting.EventKindRelationsUpgraded, Of: "r", Dates: bilateral.MustParsePeriod("2024-03")}}
	},
	"one trip to two states": func(r *register.Register) {
		r.Visits = []meeting.Visit{{ID: "trip", Sending: country.VN}, {ID: "au", Kind: meeting.VisitKindOfficial, Sending: country.VN, Receiving: country.AU}, {ID: "nz", Kind: meeting.VisitKindOfficial, Sending: country.VN, Receiving: country.NZ}}
		r.Links = []bilateral.Link{{Kind: bilateral.LinkKindPartOf, From: "au", To: "trip"}, {Kind: bilateral.LinkKindPartOf, From: "nz", To: "trip"}}
	},
	"talks from 18:10, for a quarter of an hour": func(r *register.Register) {
		r.Meetings = []meeting.Meeting{{ID: "m", Kind: meeting.MeetingKindConversation, Medium: meeting.MediumTelephone, Begins: bilateral.MustParseTimestamp("2023-02-07T18:10"), Length: bilateral.Quantity{Value: "15", Unit: "min", Bound: bilateral.BoundAbout}}}
	},
	"a three-day visit with more than 20 people": func(r *register.Register) {
		r.Visits = []meeting.Visit{{ID: "v", Sending: country.UG, Receiving: country.KE, Length: bilateral.Quantity{Value: "3", Unit: "d"}, Delegation: meeting.Delegation{Count: bilateral.AtLeast(21)}}}
	},
	"according to the ministry of one side": func(r *register.Register) {
		r.Sources = []bilateral.Source{{ID: "s"}}
		r.Organizations = []office.Organization{{ID: "ministry", Kind: office.OrganizationKindMinistry}}
		r.Points = []meeting.Point{{ID: "p", Kind: meeting.PointKindAgreement, About: meeting.Matter{Areas: []area.Code{"trade"}}, Evidence: []bilateral.Evidence{{Source: "s", Basis: bilateral.BasisStated, Attribution: []bilateral.Attribution{{Kind: bilateral.AttributionKindCommunique, To: "ministry"}}}}}}
	},
	"sources not named say that": func(r *register.Register) {
		r.Sources = []bilateral.Source{{ID: "s"}}
		r.Events = []meeting.Event{{ID: "e", Kind: meeting.EventKindExpulsion, Evidence: []bilateral.Evidence{{Source: "s", Basis: bilateral.BasisStated, Attribution: []bilateral.Attribution{{Kind: bilateral.AttributionKindUnnamed}}}}}}
	},
	"slow because of a lack of money": func(r *register.Register) {
		r.Points = []meeting.Point{{ID: "a", Kind: meeting.PointKindAssessment, About: meeting.Matter{Areas: []area.Code{"justice.borders"}, Aspect: meeting.AspectDemarcation}, Assessments: []meeting.Judgment{meeting.JudgmentSlow}}, {ID: "b", Kind: meeting.PointKindStatement, About: meeting.Matter{Areas: []area.Code{"justice.borders"}, Aspect: meeting.AspectFunding}, Assessments: []meeting.Judgment{meeting.JudgmentInsufficient}}}
		r.Links = []bilateral.Link{{Kind: bilateral.LinkKindCausedBy, From: "a", To: "b"}}
	},
	"done in two languages, the English text prevails": func(r *register.Register) {
		r.Agreements = []agreement.Agreement{{ID: "a", Languages: []string{"az", "en"}, Prevailing: "en"}}
	},
	"a commission that meets every two years": func(r *register.Register) {
		r.Commissions = []meeting.Commission{{ID: "c", States: []country.Code{country.MX, country.CN}, Every: bilateral.Quantity{Value: "2", Unit: "a"}}}
	},
	"the 12th of Muharram 1445": func(r *register.Register) {
		r.Sources = []bilateral.Source{{ID: "s"}}
		r.Meetings = []meeting.Meeting{{ID: "m", Dates: bilateral.MustParsePeriod("2023-07-30"), Evidence: []bilateral.Evidence{{Source: "s", Basis: bilateral.BasisConverted, Of: []string{"/dates"}, Wording: "12 Muharram 1445"}}}}
	},
	"agreed to finish the talks by the end of the year": func(r *register.Register) {
		r.Points = []meeting.Point{{ID: "p", Kind: meeting.PointKindAgreement, Due: bilateral.MustParseDate("2025"), About: meeting.Matter{Areas: []area.Code{"trade"}, Aspect: meeting.AspectNegotiation, Change: []meeting.ChangeKind{meeting.ChangeKindComplete}}}}
	},
	"an attempted incursion; talks without a result": func(r *register.Register) {
		r.Events = []meeting.Event{{ID: "e", Kind: meeting.EventKindIncursion, Changes: bilateral.ChangesTo(bilateral.StatusFailed)}}
		r.Meetings = []meeting.Meeting{{ID: "m", Kind: meeting.MeetingKindNegotiation, Changes: bilateral.ChangesTo(bilateral.StatusHeld, bilateral.StatusFailed)}}
	},
	"ready to, on condition that": func(r *register.Register) {
		r.Points = []meeting.Point{meeting.Said("a", meeting.PointKindReadiness, meeting.Matter{Areas: []area.Code{"political.peace"}}), meeting.Said("b", meeting.PointKindCondition, meeting.Matter{Areas: []area.Code{"defence.military"}, Change: []meeting.ChangeKind{meeting.ChangeKindWithdraw}})}
		r.Links = []bilateral.Link{{Kind: bilateral.LinkKindOnConditionOf, From: "a", To: "b"}}
	},
	"prisoners released for each other": func(r *register.Register) {
		r.Events = []meeting.Event{{ID: "a", Kind: meeting.EventKindRelease}, {ID: "b", Kind: meeting.EventKindRelease}}
		r.Links = []bilateral.Link{{Kind: bilateral.LinkKindInExchangeFor, From: "a", To: "b"}}
	},
	"said in an interview; wrote in a social network": func(r *register.Register) {
		r.Events = []meeting.Event{{ID: "i", Kind: meeting.EventKindInterview}, {ID: "s", Kind: meeting.EventKindSocialMediaPost}}
		r.Points = []meeting.Point{{ID: "p", Kind: meeting.PointKindStatement, In: "i", About: meeting.Matter{Areas: []area.Code{"trade"}}}, {ID: "q", Kind: meeting.PointKindRegret, In: "s", About: meeting.Matter{Areas: []area.Code{"trade"}}}}
	},
	"the ministers met, with their delegations": func(r *register.Register) {
		r.Persons = []office.Person{{ID: "a"}, {ID: "b"}, {ID: "c"}}
		m := meeting.Talks("m", bilateral.Period{}, r.Persons[0].Actor(), r.Persons[1].Actor())
		m.Segments[0].Delegations = []meeting.Delegation{{State: country.KE, Members: []country.Actor{r.Persons[2].Actor()}}, {State: country.TZ, Count: bilateral.Exactly(7)}}
		r.Meetings = []meeting.Meeting{m}
	},
	"within 72 hours": func(r *register.Register) {
		r.Sources = []bilateral.Source{{ID: "s"}}
		r.Points = []meeting.Point{{ID: "p", Kind: meeting.PointKindDemand, About: meeting.Matter{Areas: []area.Code{"defence.military"}, Change: []meeting.ChangeKind{meeting.ChangeKindWithdraw}}, Due: bilateral.MustParseDate("2024-05-04"), Evidence: []bilateral.Evidence{{Source: "s", Basis: bilateral.BasisRelative, Of: []string{"/due"}, Wording: "within 72 hours"}}}}
	},
	"a report is due every year": func(r *register.Register) {
		r.Points = []meeting.Point{{ID: "p", Kind: meeting.PointKindCommitment, About: meeting.Matter{Areas: []area.Code{"trade"}, Aspect: meeting.AspectResults}, Due: bilateral.MustParseDate("2026"), Every: bilateral.Quantity{Value: "1", Unit: "a"}}}
	},
	"the declaration says that": func(r *register.Register) {
		r.Agreements = []agreement.Agreement{{ID: "d", Kind: agreement.KindDeclaration}}
		r.Points = []meeting.Point{{ID: "p", Kind: meeting.PointKindSupport, In: "d", About: meeting.Matter{Areas: []area.Code{"political.peace"}}}}
	},
	"ten students a year": func(r *register.Register) {
		r.Indicators = []meeting.Indicator{{ID: "i", Measure: meeting.MeasureScholarships, Value: bilateral.Quantity{Value: "10", Unit: "{student}/a"}}}
	},
	"two of the soldiers of A were killed": func(r *register.Register) {
		r.Events = []meeting.Event{{ID: "c", Kind: meeting.EventKindClash}}
		r.Indicators = []meeting.Indicator{{ID: "i", Measure: meeting.MeasureKilled, Of: "c", Value: bilateral.Quantity{Value: "2"}, Among: country.StateActors(country.PK)}}
	},
	"gave a thousand tons of wheat to B": func(r *register.Register) {
		r.Events = []meeting.Event{{ID: "e", Kind: meeting.EventKindAidGiven, Organizers: country.StateActors(country.KZ), To: country.StateActors(country.AF), Goods: []goods.Goods{{Heading: "1001"}}}}
		r.Indicators = []meeting.Indicator{{ID: "i", Measure: meeting.MeasureFreight, Of: "e", Value: bilateral.Quantity{Value: "1000", Unit: "t"}}}
	},
	"no sanctions unless they withdraw: sanctions if not": func(r *register.Register) {
		r.Points = []meeting.Point{meeting.Said("a", meeting.PointKindThreat, meeting.Matter{Areas: []area.Code{"political.sanctions"}, Change: []meeting.ChangeKind{meeting.ChangeKindImpose}}), meeting.Said("b", meeting.PointKindDemand, meeting.Matter{Areas: []area.Code{"defence.military"}, Change: []meeting.ChangeKind{meeting.ChangeKindWithdraw}})}
		r.Links = []bilateral.Link{{Kind: bilateral.LinkKindUnless, From: "a", To: "b"}}
	},
	"in order to": func(r *register.Register) {
		r.Points = []meeting.Point{meeting.Said("a", meeting.PointKindAgreement, meeting.Matter{Areas: []area.Code{"transport.road"}, Change: []meeting.ChangeKind{meeting.ChangeKindBuild}}), meeting.Said("b", meeting.PointKindIntention, meeting.Matter{Areas: []area.Code{"trade"}, Change: []meeting.ChangeKind{meeting.ChangeKindIncrease}})}
		r.Links = []bilateral.Link{{Kind: bilateral.LinkKindContributesTo, From: "a", To: "b"}}
	},
	"the talks were frank": func(r *register.Register) {
		r.Meetings = []meeting.Meeting{meeting.Talks("m", bilateral.Period{})}
		r.Points = []meeting.Point{{ID: "p", Kind: meeting.PointKindAssessment, About: meeting.Matter{IDs: []bilateral.ID{"m"}}, Assessments: []meeting.Judgment{meeting.JudgmentFrank}}}
	},
	"a fifth of the exports are machines": func(r *register.Register) {
		r.Indicators = []meeting.Indicator{{ID: "i", Measure: meeting.MeasureExports, Goods: []goods.Goods{{Heading: "84"}}, Value: bilateral.Quantity{Value: "20", Unit: "%"}, Whole: bilateral.Quantity{Value: "100", Unit: "%"}}}
	},
	"on Monday evening": func(r *register.Register) {
		r.Meetings = []meeting.Meeting{{ID: "m", Dates: bilateral.MustParsePeriod("2024-05-06"), DayPart: meeting.DayPartEvening}}
	},
	"on the margins of two occasions, after the talks": func(r *register.Register) {
		r.Events = []meeting.Event{{ID: "a"}, {ID: "b"}}
		r.Meetings = []meeting.Meeting{meeting.Talks("t", bilateral.Period{}), {ID: "m", When: bilateral.Whens{{Relation: bilateral.RelationOnMarginsOf, To: "a"}, {Relation: bilateral.RelationOnMarginsOf, To: "b"}, bilateral.After("t")}}}
	},
	"a citizen of A, son of the other prisoner": func(r *register.Register) {
		r.Persons = []office.Person{{ID: "f", Nationalities: []country.Code{country.IR}}, {ID: "s", Nationalities: []country.Code{country.IR, country.US}}}
		r.Links = []bilateral.Link{{Kind: bilateral.LinkKindRelativeOf, From: "s", To: "f"}}
	},
	"perishable goods such as vegetables": func(r *register.Register) {
		r.Events = []meeting.Event{{ID: "a", Kind: meeting.EventKindAccident, Goods: []goods.Goods{{Name: bilateral.Text{"en": "perishable goods"}}}}, {ID: "b", Goods: []goods.Goods{{Heading: "07"}}}}
		r.Links = []bilateral.Link{{Kind: bilateral.LinkKindExampleOf, From: "b", To: "a"}}
	},
	"the joint statement says it of the talks": func(r *register.Register) {
		r.Sources = []bilateral.Source{{ID: "s"}}
		r.Agreements = []agreement.Agreement{{ID: "d", Kind: agreement.KindJointStatement}}
		r.Meetings = []meeting.Meeting{{ID: "m", Kind: meeting.MeetingKindTalks, Evidence: []bilateral.Evidence{{Source: "s", Basis: bilateral.BasisStated, Attribution: []bilateral.Attribution{{Kind: bilateral.AttributionKindDocument, To: "d"}}}}}}
	},
	"no comment was given; it was not said which": func(r *register.Register) {
		r.Points = []meeting.Point{meeting.Said("p", meeting.PointKindSilence, meeting.Matter{Areas: []area.Code{"political"}, Aspect: meeting.AspectIdentity})}
	},
	"a day after the summit": func(r *register.Register) {
		r.Events = []meeting.Event{{ID: "s"}, {ID: "e", When: bilateral.Whens{{Relation: bilateral.RelationAfter, To: "s", Offset: bilateral.Quantity{Value: "1", Unit: "d"}}}}}
	},
	"no progress was made": func(r *register.Register) {
		r.Points = []meeting.Point{meeting.Said("p", meeting.PointKindStatement, meeting.Matter{Areas: []area.Code{"political.peace"}, Aspect: meeting.AspectProgress, Negated: bilateral.Yes})}
	},
	"dozens were killed": func(r *register.Register) {
		r.Indicators = []meeting.Indicator{{ID: "i", Measure: meeting.MeasureKilled, Value: bilateral.Quantity{Value: "12", Bound: bilateral.BoundMultiples}}}
	},
	"agreed on a truce of 60 days": func(r *register.Register) {
		r.Points = []meeting.Point{{ID: "p", Kind: meeting.PointKindAgreement, Length: bilateral.Quantity{Value: "60", Unit: "d"}, About: meeting.Matter{Areas: []area.Code{"political.peace"}, Change: []meeting.ChangeKind{meeting.ChangeKindBegin}}}}
	},
	"the first visit since 2016": func(r *register.Register) {
		r.Visits = []meeting.Visit{{ID: "v"}}
		r.Points = []meeting.Point{{ID: "p", Kind: meeting.PointKindAssessment, Since: bilateral.MustParseDate("2016"), About: meeting.Matter{IDs: []bilateral.ID{"v"}}, Assessments: []meeting.Judgment{meeting.JudgmentFirst}}}
	},
	"a plan is to be signed": func(r *register.Register) {
		r.Agreements = []agreement.Agreement{agreement.Expected("a", agreement.KindActionPlan, country.StateActors(country.AZ, country.BY)...)}
	},
}
