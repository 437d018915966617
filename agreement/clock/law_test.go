package clock_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

func day(s string) bilateral.Date { return bilateral.MustParseDate(s) }

// between makes an agreement of Azerbaijan and Belarus.
func between(cs clause.Clauses, acts ...agreement.Act) *agreement.Agreement {
	return &agreement.Agreement{
		ID:      "a",
		Parties: []agreement.Party{{Actor: country.StateActor(country.AZ)}, {Actor: country.StateActor(country.BY)}},
		Clauses: cs, Acts: acts,
	}
}

// withSoviet makes an agreement of Austria and the Soviet Union, in force.
func withSoviet() *agreement.Agreement {
	a := between(clause.Clauses{}, inForce("1979-03-19"))
	a.Parties = []agreement.Party{{Actor: country.StateActor(country.AT)}, {Actor: country.StateActor(country.SUHH)}}
	return a
}

// act makes an act of a kind on a day, by those named.
func act(kind agreement.ActKind, on string, by ...country.Code) agreement.Act {
	a := agreement.Act{Kind: kind}
	if on != "" {
		a.Date = day(on)
	}
	for _, c := range by {
		a.By = append(a.By, country.StateActor(c))
	}
	return a
}

// inForce is the act of a published entry into force.
func inForce(on string) agreement.Act { return act(agreement.ActKindEnteredIntoForce, on) }

var (
	fixedTerm  = clause.Duration{Kind: clause.DurationKindFixed, Initial: clause.LengthOf(5, clause.UnitYear)}
	renewed    = clause.Duration{Kind: clause.DurationKindRenewable, Initial: clause.LengthOf(5, clause.UnitYear), Successive: clause.LengthOf(5, clause.UnitYear)}
	sixMonths  = clause.Denunciation{Notice: clause.LengthOf(6, clause.UnitMonth)}
	afterAYear = clause.Denunciation{Effect: clause.YearsAfter(1, clause.On(clause.Last(clause.TriggerKindNoticeGiven)))}
	onNotes    = clause.Clause{Begins: clause.DaysAfter(30, clause.On(clause.Last(clause.TriggerKindNotified))), Article: "Article 12"}
	evidence   = []bilateral.Evidence{{Source: "s", Basis: bilateral.BasisInferred}}
)

// lawTests are applications of the law of treaties to clauses and acts. Each says
// what the explanation must name: the article and the condition it rests on.
var lawTests = []struct {
	name     string
	a        *agreement.Agreement
	c        clause.View
	axis     clock.Axis
	on       string
	want     string // truth, since, before, reason
	says     []string
	findings []string
}{
	// VCLT article 24(1) and (2)
	{"24(1): the clause decides", between(clause.Clauses{EntryIntoForce: onNotes}, act("signed", "2020-01-01"), act("notified", "2020-03-01", country.AZ), act("notified", "2020-04-01", country.BY)), clause.View{}, "in-force", "2020-05-01",
		`yes, 2020-05-01 to , by-clause`, []string{"Article 12", "30th day after the last notification", "1 April 2020"}, nil},
	{"24(1): one notification is not yet the last", between(clause.Clauses{EntryIntoForce: onNotes}, act("signed", "2020-01-01"), act("notified", "2020-03-01", country.AZ)), clause.View{}, "in-force", "2026-01-01",
		`no, [2020-03-31..] to , waiting`, []string{"waiting for the last notification"}, nil},
	{"24(2): silent, all consented", between(clause.Clauses{Silent: []clause.Topic{clause.TopicEntryIntoForce}}, act("signed", "2020-01-01"), act("deposited", "2020-03-01", country.AZ), act("notified", "2020-06-01", country.BY)), clause.View{}, "in-force", "2020-06-01",
		`yes, 2020-06-01 to , by-consent`, []string{"article 24(2)", "the text is silent", "as soon as all parties have expressed their consent"}, nil},
	{"24(2): silent, one consented", between(clause.Clauses{Silent: []clause.Topic{clause.TopicEntryIntoForce}}, act("deposited", "2020-03-01", country.AZ)), clause.View{}, "in-force", "2026-01-01",
		`no, [2020-03-01..] to , waiting`, []string{"article 24(2)", "waiting for the expression of consent"}, nil},
	{"24(2): signature may be the consent", between(clause.Clauses{Silent: []clause.Topic{clause.TopicEntryIntoForce}}, act("signed", "2020-01-01")), clause.View{}, "in-force", "2026-01-01",
		`unknown,  to , waiting`, []string{"article 24(2)", "not known whether"}, nil},
	{"no clause recorded is not silence", between(clause.Clauses{}, act("deposited", "2020-03-01", country.AZ), act("notified", "2020-06-01", country.BY)), clause.View{}, "in-force", "2026-01-01",
		`unknown,  to , not-recorded`, []string{"no clause on entry into force is recorded"}, nil},

	// VCLT article 25
	{"25: until entry into force", between(clause.Clauses{Provisional: clause.Clause{Begins: clause.On(clause.Last(clause.TriggerKindSigned))}, EntryIntoForce: onNotes}, act("signed", "2020-01-01"), act("notified", "2020-03-01", country.AZ), act("notified", "2020-04-01", country.BY)), clause.View{}, "provisional", "2020-05-01",
		`no, 2020-01-01 to 2020-05-01, entered`, []string{"article 25(2)", "ends with entry into force"}, nil},
	{"25(2): ends on receipt, by either of two", between(clause.Clauses{Provisional: clause.Clause{Begins: clause.On(clause.Last(clause.TriggerKindSigned))}}, act("signed", "2020-01-01"), agreement.Act{Kind: "provisional-application-ended", By: []country.Actor{country.StateActor(country.BY)}, Date: day("2021-01-01"), Received: day("2021-01-05")}), clause.View{Party: "AZ"}, "provisional", "2021-01-05",
		`no, 2020-01-01 to 2021-01-05, ended`, []string{"on receipt of a notification"}, nil},
	{"25(2): the day before receipt", between(clause.Clauses{Provisional: clause.Clause{Begins: clause.On(clause.Last(clause.TriggerKindSigned))}}, act("signed", "2020-01-01"), agreement.Act{Kind: "provisional-application-ended", By: []country.Actor{country.StateActor(country.BY)}, Date: day("2021-01-01"), Received: day("2021-01-05")}), clause.View{}, "provisional", "2021-01-04",
		`yes, 2020-01-01 to 2021-01-05, by-clause`, nil, nil},
	{"25(2): notified by another is nothing", between(clause.Clauses{Provisional: clause.Clause{Begins: clause.On(clause.Last(clause.TriggerKindSigned))}}, act("signed", "2020-01-01"), act("provisional-application-ended", "2021-01-01", country.RU)), clause.View{}, "provisional", "2022-01-01",
		`yes, 2020-01-01 to , by-clause`, nil, []string{"/acts/1/by/0 act-not-party"}},

	// A published day counts; if the clause gives another one, both are named.
	{"published, and another day computed", between(clause.Clauses{EntryIntoForce: onNotes}, act("notified", "2020-01-01"), inForce("2020-03-01")), clause.View{}, "in-force", "2020-02-15",
		`no, 2020-03-01 to , not-yet`, []string{"published as 1 March 2020", "give 31 January 2020", "one of them may be wrong"}, []string{"/acts/1/date published-differs"}},

	// VCLT article 34
	{"34: one who is not a party", between(clause.Clauses{}, inForce("2020-01-01")), clause.View{Party: "RU"}, "bound", "2021-01-01",
		`no,  to , not-a-party`, []string{"article 34", "Russian Federation is not bound"}, nil},
	{"bound: a party", between(clause.Clauses{}, inForce("2020-01-01")), clause.View{Party: "BY"}, "bound", "2021-01-01",
		`yes, 2020-01-01 to , as-published`, []string{"the answer for Belarus, which is a party"}, nil},
	{"succession of the Soviet Union, nothing recorded", withSoviet(), clause.View{Party: "AM"}, "bound", "2021-01-01",
		`unknown, 1991-12-26 to , presumed`, []string{"article 34(1)", "dissolution, 26 December 1991", "the law only presumes"}, nil},
	{"continuation of the Soviet Union, nothing recorded", withSoviet(), clause.View{Party: "RU"}, "bound", "2021-01-01",
		`yes, 1979-03-19 to , as-published`, []string{"the answer for the Russian Federation, which is a party"}, nil},
	{"no succession to the Soviet Union", withSoviet(), clause.View{Party: "PL"}, "bound", "2021-01-01",
		`no,  to , not-a-party`, []string{"article 34", "Poland is not bound"}, nil},
	{"succession confirmed", between(clause.Clauses{}, inForce("1985-01-01"), act("succession-confirmed", "1992-06-01", country.UA)), clause.View{Party: "UA"}, "bound", "2021-01-01",
		`yes, 1992-06-01 to , succeeded`, []string{"Succession of States", "articles 9 and 24"}, nil},
	{"succession confirmed later", between(clause.Clauses{}, inForce("1985-01-01"), act("succession-confirmed", "1992-06-01", country.UA)), clause.View{Party: "UA"}, "bound", "1990-01-01",
		`no, 1992-06-01 to , not-yet`, nil, nil},
	{"succession declined", between(clause.Clauses{}, inForce("1985-01-01"), agreement.Act{Kind: "succession-confirmed", By: []country.Actor{country.StateActor(country.UA)}, Date: day("1992"), Declined: bilateral.Yes}), clause.View{Party: "UA"}, "bound", "2021-01-01",
		`no,  to , declined`, []string{"declared that it does not succeed"}, nil},

	// VCLT articles 42(2), 54 and 56
	{"54(a): the term runs out", between(clause.Clauses{Duration: fixedTerm}, inForce("2020-01-01")), clause.View{}, "in-force", "2025-01-01",
		`no, 2020-01-01 to 2025-01-01, expired`, []string{"its term ran out"}, nil},
	{"42(2), 54: no exit from a fixed term", between(clause.Clauses{Duration: fixedTerm, Silent: []clause.Topic{clause.TopicDenunciation}}, inForce("2020-01-01"), act("notice-given", "2021-01-01", country.BY)), clause.View{}, "in-force", "2024-12-31",
		`yes, 2020-01-01 to 2025-01-01, as-published`, []string{"articles 42(2) and 54", "no party can leave alone", "without effect"}, []string{"/acts/1 notice-without-clause"}},
	{"56(1): presumed not to admit it", between(clause.Clauses{Silent: []clause.Topic{clause.TopicDuration, clause.TopicDenunciation}}, inForce("2020-01-01"), act("notice-given", "2021-01-01", country.BY)), clause.View{}, "in-force", "2026-01-01",
		`yes, 2020-01-01 to , as-published`, []string{"article 56(1)", "neither for termination nor for denunciation", "neither an intention"}, []string{"/acts/1 notice-without-clause"}},
	{"56(2): implied, twelve months", between(clause.Clauses{Silent: []clause.Topic{clause.TopicDenunciation}, Denunciation: clause.Denunciation{Implied: bilateral.Yes, Evidence: evidence}}, inForce("2020-01-01"), act("notice-given", "2021-03-01", country.BY)), clause.View{}, "in-force", "2022-03-01",
		`no, 2020-01-01 to 2022-03-01, denounced`, []string{"article 56(1) and (2)", "not less than twelve months"}, nil},
	{"a notice under a clause not recorded", between(clause.Clauses{}, inForce("2020-01-01"), act("notice-given", "2021-01-01", country.BY)), clause.View{}, "in-force", "2026-01-01",
		`unknown, 2020-01-01 to [2021-01-01..], not-recorded`, []string{"not known"}, nil},
	{"a notice that states its effect", between(clause.Clauses{}, inForce("2020-01-01"), agreement.Act{Kind: "notice-given", Date: day("2021-01-01"), TakesEffect: day("2021-07-01"), By: []country.Actor{country.StateActor(country.BY)}}), clause.View{}, "in-force", "2021-07-01",
		`no, 2020-01-01 to 2021-07-01, denounced`, nil, nil},
	{"54(b): by consent of all", between(clause.Clauses{Duration: fixedTerm}, inForce("2020-01-01"), agreement.Act{Kind: "terminated", Date: day("2021-01-01"), TakesEffect: day("2021-02-01")}), clause.View{}, "in-force", "2021-02-01",
		`no, 2020-01-01 to 2021-02-01, terminated`, []string{"article 54(b)", "consent of all of them"}, nil},
	{"54(b): by consent of one", between(clause.Clauses{}, inForce("2020-01-01"), agreement.Act{Kind: "terminated", TakesEffect: day("2021-02-01"), By: []country.Actor{country.StateActor(country.AZ)}}), clause.View{}, "in-force", "2022-01-01",
		`yes, 2020-01-01 to , as-published`, []string{"some of the parties only, without effect"}, []string{"/acts/1/by consent-incomplete"}},

	// VCLT article 59
	{"59: a recorded replacement", between(clause.Clauses{}, inForce("2010-01-01"), agreement.Act{Kind: "replaced", Through: "new"}), clause.View{Others: others{"new": day("2020-03-01")}}, "in-force", "2020-03-01",
		`no, 2010-01-01 to 2020-03-01, replaced`, []string{"article 59", "a later treaty took its place"}, nil},
	{"59: the later one is not in force", between(clause.Clauses{}, inForce("2010-01-01"), agreement.Act{Kind: "replaced", Through: "other"}), clause.View{Others: others{"new": day("2020-03-01")}}, "in-force", "2026-03-01",
		`unknown, 2010-01-01 to , replaced`, nil, []string{}},

	// VCLT article 68 (by analogy)
	{"68: withdrawn in time", between(clause.Clauses{Denunciation: afterAYear}, inForce("2020-01-01"), agreement.Act{ID: "n", Kind: "notice-given", Date: day("2021-01-01"), By: []country.Actor{country.StateActor(country.BY)}}, agreement.Act{Kind: "notice-withdrawn", Of: "n", Date: day("2021-12-31")}), clause.View{}, "in-force", "2026-01-01",
		`yes, 2020-01-01 to , as-published`, []string{"article 68 (by analogy)", "withdrawn before it would have had effect on 1 January 2022"}, nil},
	{"68: withdrawn too late", between(clause.Clauses{Denunciation: afterAYear}, inForce("2020-01-01"), agreement.Act{ID: "n", Kind: "notice-given", Date: day("2021-01-01"), By: []country.Actor{country.StateActor(country.BY)}}, agreement.Act{Kind: "notice-withdrawn", Of: "n", Date: day("2022-01-01")}), clause.View{}, "in-force", "2026-01-01",
		`no, 2020-01-01 to 2022-01-01, denounced`, nil, []string{"/acts/2 withdrawal-late"}},
	{"68: the clause excludes it", between(clause.Clauses{Denunciation: clause.Denunciation{Effect: afterAYear.Effect, Withdrawal: clause.WithdrawalExcluded}}, inForce("2020-01-01"), agreement.Act{ID: "n", Kind: "notice-given", Date: day("2021-01-01"), By: []country.Actor{country.StateActor(country.BY)}}, agreement.Act{Kind: "notice-withdrawn", Of: "n", Date: day("2021-02-01")}), clause.View{}, "in-force", "2026-01-01",
		`no, 2020-01-01 to 2022-01-01, denounced`, nil, []string{"/acts/2 withdrawal-excluded"}},
	{"68: by consent only, and one alone", between(clause.Clauses{Denunciation: clause.Denunciation{Effect: afterAYear.Effect, Withdrawal: clause.WithdrawalByConsent}}, inForce("2020-01-01"), agreement.Act{ID: "n", Kind: "notice-given", Date: day("2021-01-01"), By: []country.Actor{country.StateActor(country.BY)}}, act("notice-withdrawn", "2021-02-01", country.BY)), clause.View{}, "in-force", "2026-01-01",
		`no, 2020-01-01 to 2022-01-01, denounced`, nil, []string{"/acts/2/of required"}},

	// VCLT article 78
	{"78: receipt counts", between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, inForce("2020-01-01"), agreement.Act{Kind: "notice-given", Date: day("2024-06-30"), Received: day("2024-07-02"), By: []country.Actor{country.StateActor(country.BY)}}), clause.View{}, "in-force", "2025-01-01",
		`yes, 2020-01-01 to [2030-01-01..], as-published`, []string{"came too late for the term that ends on 1 January 2025"}, []string{"/acts/1 notice-late", "/acts/1 late-notice-unstated"}},
	{"78: unless sending counts", between(clause.Clauses{Duration: renewed, Denunciation: clause.Denunciation{Notice: clause.LengthOf(6, clause.UnitMonth), Counts: clause.DateKindDone}}, inForce("2020-01-01"), agreement.Act{Kind: "notice-given", Date: day("2024-06-30"), Received: day("2024-07-02"), By: []country.Actor{country.StateActor(country.BY)}}), clause.View{}, "in-force", "2025-01-01",
		`no, 2020-01-01 to 2025-01-01, denounced`, nil, nil},
	{"78: sent, receipt not recorded", between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, inForce("2020-01-01"), agreement.Act{Kind: "notice-given", Sent: day("2024-06-30"), By: []country.Actor{country.StateActor(country.BY)}}), clause.View{}, "in-force", "2026-01-01",
		`unknown, 2020-01-01 to [2025-01-01..], denounced`, nil, nil},
	{"a late notice counts for the next term", between(clause.Clauses{Duration: renewed, Denunciation: clause.Denunciation{Notice: clause.LengthOf(6, clause.UnitMonth), Late: clause.LateNoticeNextTerm}}, inForce("2020-01-01"), act("notice-given", "2024-07-02", country.BY)), clause.View{}, "in-force", "2030-01-01",
		`no, 2020-01-01 to 2030-01-01, denounced`, nil, []string{"/acts/1 notice-late"}},
	{"a late notice is void", between(clause.Clauses{Duration: renewed, Denunciation: clause.Denunciation{Notice: clause.LengthOf(6, clause.UnitMonth), Late: clause.LateNoticeVoid}}, inForce("2020-01-01"), act("notice-given", "2024-07-02", country.BY)), clause.View{}, "in-force", "2060-01-01",
		`yes, 2020-01-01 to , as-published`, []string{"without effect"}, []string{"/acts/1 notice-late"}},

	// Out of order, by others, undated
	{"a notice by one who is not a party", between(clause.Clauses{Denunciation: afterAYear}, inForce("2020-01-01"), act("notice-given", "2021-01-01", country.RU)), clause.View{}, "in-force", "2026-01-01",
		`yes, 2020-01-01 to , as-published`, []string{"Russian Federation, which is not a party", "without effect"}, []string{"/acts/1/by/0 act-not-party"}},
	{"an undated notice", between(clause.Clauses{Denunciation: afterAYear}, inForce("2020-01-01"), act("notice-given", "", country.BY)), clause.View{}, "in-force", "2026-01-01",
		`unknown, 2020-01-01 to , denounced`, []string{"on a day not known"}, nil},
	{"an undated end", between(clause.Clauses{}, inForce("2020-01-01"), act("ended", "")), clause.View{}, "in-force", "2026-01-01",
		`unknown, 2020-01-01 to , ended`, nil, nil},
	{"an undated notification", between(clause.Clauses{EntryIntoForce: onNotes}, act("notified", "2020-03-01", country.AZ), act("notified", "", country.BY)), clause.View{}, "in-force", "2026-01-01",
		`unknown, [2020-03-31..] to , waiting`, nil, nil},
	{"an end before the beginning", between(clause.Clauses{}, inForce("2020-01-01"), agreement.Act{Kind: "ended", TakesEffect: day("2010-01-01")}), clause.View{}, "in-force", "2026-01-01",
		`yes, 2020-01-01 to , as-published`, nil, []string{"/acts/1/date act-before-force"}},
	{"a notice before the beginning", between(clause.Clauses{Denunciation: afterAYear}, inForce("2020-01-01"), act("notice-given", "2018-01-01", country.BY)), clause.View{}, "in-force", "2026-01-01",
		`yes, 2020-01-01 to , as-published`, nil, []string{"/acts/1/date act-before-force"}},
	{"notified before it was signed", between(clause.Clauses{}, act("signed", "2020-01-01"), act("notified", "2019-01-01", country.AZ)), clause.View{}, "in-force", "2026-01-01",
		`unknown,  to , not-recorded`, nil, []string{"/acts/1/date act-order"}},
	{"resumed before it was suspended", between(clause.Clauses{}, inForce("2010-01-01"), act("suspended", "2020-01-01"), act("resumed", "2019-01-01")), clause.View{}, "suspended", "2026-01-01",
		`yes, 2020-01-01 to , suspended`, []string{"article 57"}, []string{"/acts/2/date act-order"}},
	{"withdrawn before it was given", between(clause.Clauses{Denunciation: afterAYear}, inForce("2010-01-01"), agreement.Act{ID: "n", Kind: "notice-given", Date: day("2021-01-01")}, agreement.Act{Kind: "notice-withdrawn", Of: "n", Date: day("2020-02-01")}), clause.View{}, "in-force", "2026-01-01",
		`yes, 2010-01-01 to , as-published`, nil, []string{"/acts/2/date withdrawal-order"}},
	{"in force before it was signed", between(clause.Clauses{}, act("signed", "2020-01-01"), inForce("2019-01-01")), clause.View{}, "in-force", "2026-01-01",
		`yes, 2019-01-01 to , as-published`, nil, []string{"/acts/0/date force-before-signature"}},
	{"in force before it was signed, as the clause says", between(clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.Fixed(day("2019-01-01"))}}, act("signed", "2020-01-01")), clause.View{}, "in-force", "2019-06-01",
		`yes, 2019-01-01 to , by-clause`, []string{"the date stands in the text"}, nil},
	{"published otherwise than computed", between(clause.Clauses{EntryIntoForce: onNotes}, act("notified", "2020-03-01", country.AZ), act("notified", "2020-04-01", country.BY), inForce("2020-05-02")), clause.View{}, "in-force", "2020-05-02",
		`yes, 2020-05-02 to , as-published`, nil, []string{"/acts/2/date published-differs"}},
	{"published, and an act is missing", between(clause.Clauses{EntryIntoForce: onNotes}, act("notified", "2020-03-01", country.AZ), inForce("2020-05-02")), clause.View{}, "in-force", "2020-05-02",
		`yes, 2020-05-02 to , as-published`, nil, []string{"/acts/1 act-missing"}},
	{"turning on the end of a month", between(clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.MonthsAfter(1, clause.On(clause.Last(clause.TriggerKindSigned)))}}, act("signed", "2025-01-31")), clause.View{}, "in-force", "2025-02-28",
		`yes, 2025-02-28 to , by-clause`, nil, []string{"/clauses/entryIntoForce/begins month-end-sensitive"}},
	{"a notice turning on the end of a month", between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, inForce("2020-08-31"), act("notice-given", "2025-03-01", country.BY)), clause.View{}, "in-force", "2025-08-31",
		`yes, 2020-08-31 to [2030-08-31..], as-published`, nil, []string{"/acts/1 month-end-sensitive", "/acts/1 notice-late", "/acts/1 late-notice-unstated"}},

	// Extensions and several periods in force
	{"extended", between(clause.Clauses{Duration: fixedTerm}, inForce("2020-01-01"), agreement.Act{Kind: "extended", Date: day("2024-11-01"), Until: day("2026-12-31")}), clause.View{}, "in-force", "2026-12-31",
		`yes, 2020-01-01 to 2027-01-01, as-published`, []string{"it was extended to 31 December 2026"}, nil},
	{"extended, duration not recorded", between(clause.Clauses{}, inForce("2020-01-01"), agreement.Act{Kind: "extended", Date: day("2024-11-01"), Until: day("2026-12-31")}), clause.View{}, "in-force", "2027-01-01",
		`no, 2020-01-01 to 2027-01-01, expired`, nil, nil},
	{"between two stretches", between(clause.Clauses{Denunciation: afterAYear}, inForce("2000-01-01"), act("notice-given", "2009-01-01", country.BY), act("revived", "2015-01-01")), clause.View{}, "in-force", "2012-01-01",
		`no, 2000-01-01 to 2010-01-01, denounced`, []string{"in force again from 1 January 2015"}, nil},
	{"revived", between(clause.Clauses{Denunciation: afterAYear}, inForce("2000-01-01"), act("notice-given", "2009-01-01", country.BY), act("revived", "2015-01-01")), clause.View{}, "in-force", "2016-01-01",
		`yes, 2015-01-01 to , revived`, nil, nil},
	{"suspended and resumed", between(clause.Clauses{}, inForce("2000-01-01"), act("suspended", "2009-01-01"), act("resumed", "2010-01-01")), clause.View{}, "suspended", "2010-01-01",
		`no, 2009-01-01 to 2010-01-01, ended`, []string{"suspended from 1 January 2009", "resumed on 1 January 2010"}, nil},
	{"suspended by a clause", between(clause.Clauses{Suspension: clause.Clause{Begins: clause.DaysAfter(10, clause.On(clause.Last(clause.TriggerKindSuspended))), Article: "Article 9"}}, inForce("2000-01-01"), act("suspended", "2009-01-01")), clause.View{}, "suspended", "2009-01-10",
		`no, 2009-01-11 to , not-yet`, []string{"Article 9"}, nil},
	{"a set", &agreement.Agreement{ID: "several", Count: bilateral.AtLeast(2), Acts: []agreement.Act{act("signed", "2025-05-05")}}, clause.View{}, "in-force", "2025-05-05",
		`unknown,  to , several`, []string{"several documents that are not identified individually"}, nil},
}

func TestLaw(t *testing.T) {
	for _, tt := range lawTests {
		t.Run(tt.name, func(t *testing.T) {
			s := clock.New(tt.a, tt.c).Assess(day(tt.on))
			state := s.Axis(tt.axis)
			got := fmt.Sprintf("%s, %s to %s, %s", truth(state.Truth), state.Since, state.Before, state.Reason)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("state (-want +got):\n%s", diff)
			}
			x := clock.New(tt.a, tt.c).Explain(tt.axis, day(tt.on))
			checkStatements(t, &x)
			text := x.English()
			for _, want := range tt.says {
				if !strings.Contains(strings.ToLower(text), strings.ToLower(want)) {
					t.Errorf("the explanation does not say %q:\n%s", want, text)
				}
			}
			if len(x.Article) == 0 || len(x.Rule) == 0 || len(x.Dates) == 0 || len(x.Conclusion) == 0 {
				t.Errorf("a part of the explanation is missing:\n%s", text)
			}
			var found []string
			for _, p := range allFindings(tt.a) {
				found = append(found, p.Pointer+" "+string(p.Code))
			}
			if tt.findings == nil {
				tt.findings = []string{}
			}
			if diff := cmp.Diff(strings.Join(tt.findings, "\n"), strings.Join(found, "\n")); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}
