package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// TestFindings holds the findings of the clock against those that the acts and clauses
// call for, and against cases beside them that call for none.
func TestFindings(t *testing.T) {
	signed, force := act("signed", "2010-01-01"), inForce("2010-01-01")
	given := named("n", act("notice-given", "2015-01-01", country.BY))
	denounced := clause.Clauses{Denunciation: afterAYear}
	excluded := clause.Clauses{Denunciation: clause.Denunciation{Effect: afterAYear.Effect, Withdrawal: clause.WithdrawalExcluded}}
	window := clause.Clauses{Duration: renewed, Denunciation: clause.Denunciation{Notice: sixMonths.Notice, Earliest: clause.LengthOf(12, clause.UnitMonth), Late: clause.LateNoticeVoid}}
	suspension := clause.Clauses{Suspension: clause.Clause{Begins: clause.On(clause.Last(clause.TriggerKindSuspended)), Article: "Article 9"}}
	monthly := clause.Duration{Kind: clause.DurationKindRenewable, Initial: clause.LengthOf(12, clause.UnitMonth), Successive: clause.LengthOf(1, clause.UnitMonth)}
	once := monthly
	once.Renewals = 1
	clamped := monthly
	clamped.Initial.MonthEnd, clamped.Successive.MonthEnd = bilateral.MonthEndClamp, bilateral.MonthEndClamp
	leap := clause.Duration{Kind: clause.DurationKindRenewable, Initial: clause.LengthOf(4, clause.UnitYear), Successive: clause.LengthOf(1, clause.UnitYear)}
	leapFixed := clause.Duration{Kind: clause.DurationKindFixed, Initial: clause.LengthOf(4, clause.UnitYear)}
	monthAfter := clause.MonthsAfter(1, clause.On(clause.Last(clause.TriggerKindSigned)))
	monthEnded := clause.MonthsAfter(1, clause.On(clause.Last(clause.TriggerKindEnded)))
	stated := act("notice-given", "2015-01-01", country.BY)
	stated.TakesEffect = day("2015-06-01")
	statedLater := stated
	statedLater.TakesEffect = day("2016-06-01")
	tests := []struct {
		name string
		a    *agreement.Agreement
		want []string
	}{
		{"nothing", between(clause.Clauses{}, signed, force), nil},

		{"signed after it entered into force", between(clause.Clauses{}, force, act("signed", "2010-01-02")), []string{"/acts/1/date force-before-signature"}},
		{"signed on the day", between(clause.Clauses{}, force, signed), nil},
		{"a plan signed while it runs", covering(between(clause.Clauses{}, act("signed", "2012-05-01")), "2012/2014"), nil},
		{"a period that was over, published before", covering(between(clause.Clauses{}, force, act("signed", "2010-01-02")), "2010/2014"), []string{"/acts/1/date force-before-signature"}},
		{"one of several signs later", three(clause.Clauses{}, act("signed", "2009-01-01", country.AZ, country.BY), act("entered-into-force", "2010-01-01", country.AZ, country.BY), act("signed", "2011-01-01", country.KZ)), nil},
		{"one of two signs later", between(clause.Clauses{}, force, act("signed", "2011-01-01", country.BY)), []string{"/acts/1/date force-before-signature"}},

		{"resumed by who suspended", between(suspension, force, act("suspended", "2012-01-01", country.BY), act("resumed", "2013-01-01", country.BY)), nil},
		{"resumed by another", between(suspension, force, act("suspended", "2012-01-01", country.BY), act("resumed", "2013-01-01", country.AZ)), []string{"/acts/2/by/0 resumed-by-another"}},
		{"resumed by both, suspended by one", between(suspension, force, act("suspended", "2012-01-01", country.BY), act("resumed", "2013-01-01", country.BY, country.AZ)), []string{"/acts/2/by/1 resumed-by-another"}},
		{"resumed by one, suspended by all", between(suspension, force, act("suspended", "2012-01-01"), act("resumed", "2013-01-01", country.AZ)), nil},
		{"resumed by nobody by name", between(suspension, force, act("suspended", "2012-01-01", country.BY), act("resumed", "2013-01-01")), nil},
		{"resumed, and no suspension is recorded", between(suspension, force, act("resumed", "2013-01-01", country.AZ)), nil},
		{"suspended by one alone", between(clause.Clauses{}, force, act("suspended", "2012-01-01", country.BY)), []string{"/acts/1/by suspended-without-consent"}},
		{"suspended by one on a ground", between(clause.Clauses{}, force, onGround(act("suspended", "2012-01-01", country.BY))), nil},
		{"suspended by one under a clause", between(suspension, force, act("suspended", "2012-01-01", country.BY)), nil},
		{"resumed before it was suspended", between(suspension, force, act("suspended", "2012-01-01", country.BY), act("resumed", "2011-12-31", country.BY)), []string{"/acts/2/date act-order"}},
		{"resumed on the day", between(suspension, force, act("suspended", "2012-01-01", country.BY), act("resumed", "2012-01-01", country.BY)), nil},

		{"ended by consent of one", between(clause.Clauses{}, force, stating("terminated", "2012-01-01", country.BY)), []string{"/acts/1/by consent-incomplete"}},
		{"ended by one on a ground", between(clause.Clauses{}, force, onGround(stating("terminated", "2012-01-01", country.BY))), nil},
		{"ended by consent of all", between(clause.Clauses{}, force, stating("terminated", "2012-01-01", country.BY, country.AZ)), nil},
		{"ended by consent before it was in force", between(clause.Clauses{}, force, stating("terminated", "2009-01-01")), []string{"/acts/1/date act-before-force"}},
		{"ended by one before it was in force", between(clause.Clauses{}, force, stating("terminated", "2009-01-01", country.BY)), []string{"/acts/1/by consent-incomplete", "/acts/1/date act-before-force"}},
		{"a published end of two readings", between(clause.Clauses{}, force, act("ended", "2012-01-01")), []string{"/acts/1/date end-ambiguous"}},
		{"which the term settles", between(clause.Clauses{Duration: fixedTerm}, force, act("ended", "2015-01-01")), nil},
		{"which the term settles otherwise", between(clause.Clauses{Duration: fixedTerm}, force, act("ended", "2014-12-31")), nil},
		{"which the term does not give", between(clause.Clauses{Duration: fixedTerm}, force, act("ended", "2014-12-30")), []string{"/acts/1/date published-differs", "/acts/1/date end-ambiguous"}},
		{"a published end that says which", between(clause.Clauses{Duration: fixedTerm}, force, stating("ended", "2015-01-01")), nil},
		{"a published end that differs", between(clause.Clauses{Duration: fixedTerm}, force, stating("ended", "2014-01-01")), []string{"/acts/1/date published-differs"}},

		{"withdrawn in time", between(denounced, force, given, withdrawing("2015-12-31", country.BY)), nil},
		{"withdrawn on the day", between(denounced, force, given, withdrawing("2016-01-01", country.BY)), []string{"/acts/2 withdrawal-late"}},
		{"withdrawn by another", between(denounced, force, given, withdrawing("2015-03-01", country.AZ)), []string{"/acts/2/by withdrawn-by-another"}},
		{"withdrawn before it was given", between(denounced, force, given, withdrawing("2014-12-31", country.BY)), []string{"/acts/2/date withdrawal-order"}},
		{"withdrawn on the day it was given", between(denounced, force, given, withdrawing("2015-01-01", country.BY)), nil},
		{"withdrawn, which the clauses exclude", between(excluded, force, given, withdrawing("2015-03-01", country.BY)), []string{"/acts/2 withdrawal-excluded"}},

		{"a notice before it was in force", between(denounced, force, act("notice-given", "2009-12-31", country.BY)), []string{"/acts/1/date act-before-force"}},
		{"a notice on the day of its entry into force", between(denounced, force, act("notice-given", "2010-01-01", country.BY)), nil},
		{"a notice before the window", between(window, force, act("notice-given", "2013-12-31", country.BY)), []string{"/acts/1 notice-early"}},
		{"a notice on its first day", between(window, force, act("notice-given", "2014-01-01", country.BY)), nil},
		{"a notice on its last day", between(window, force, act("notice-given", "2014-07-01", country.BY)), nil},
		{"a notice that states an earlier day", between(denounced, force, stated), []string{"/acts/1/takesEffect notice-states-earlier"}},
		{"a notice that states a later day", between(denounced, force, statedLater), nil},
		{"a notice under a text that is silent", between(clause.Clauses{Silent: []clause.Topic{clause.TopicDenunciation}}, force, act("notice-given", "2015-01-01", country.BY)), []string{"/acts/1 notice-without-clause"}},
		{"a notice under a clause that is not recorded", between(clause.Clauses{}, force, act("notice-given", "2015-01-01", country.BY)), nil},

		{"one alone on a part", between(clause.Clauses{}, force, about("Article 5", act("notice-given", "2015-01-01", country.BY))), []string{"/acts/1/provision part-without-consent"}},
		{"all on a part", between(clause.Clauses{}, force, about("Article 5", stating("terminated", "2015-01-01"))), nil},
		{"one alone on a part, on a ground", between(clause.Clauses{}, force, about("Article 5", onGround(act("terminated", "2015-01-01", country.BY)))), nil},
		{"one alone on a part that a clause ends", between(clause.Clauses{Effects: []clause.Clause{{Provision: "Article 5", Ends: clause.YearsAfter(1, clause.On(clause.Last(clause.TriggerKindNoticeGiven)))}}}, force, about("Article 5", act("notice-given", "2015-01-01", country.BY))), nil},
		{"a clause ends another part", between(clause.Clauses{Effects: []clause.Clause{{Provision: "Article 6", Ends: clause.Fixed(day("2015-01-01"))}}}, force, about("Article 5", act("notice-given", "2015-01-01", country.BY))), []string{"/acts/1/provision part-without-consent"}},
		{"a clause lets a part begin", between(clause.Clauses{Effects: []clause.Clause{{Provision: "Article 5", Begins: clause.Fixed(day("2011-01-01"))}}}, force, about("Article 5", act("notice-given", "2015-01-01", country.BY))), []string{"/acts/1/provision part-without-consent"}},
		{"one alone suspends a part that its clause is about", between(clause.Clauses{Suspension: clause.Clause{Provision: "Article 5", Begins: clause.On(clause.Last(clause.TriggerKindSuspended))}}, force, about("Article 5", act("suspended", "2015-01-01", country.BY))), nil},
		{"and another part", between(clause.Clauses{Suspension: clause.Clause{Provision: "Article 6", Begins: clause.On(clause.Last(clause.TriggerKindSuspended))}}, force, about("Article 5", act("suspended", "2015-01-01", country.BY))), []string{"/acts/1/provision part-without-consent"}},

		{"an act by one that is not a party", between(denounced, force, act("notice-given", "2015-01-01", country.RU)), []string{"/acts/1/by/0 act-not-party"}},
		{"by two of whom one is no party", between(denounced, force, act("notice-given", "2015-01-01", country.BY, country.RU)), []string{"/acts/1/by/1 act-not-party"}},
		{"by one that confirmed its succession", between(denounced, force, act("succession-confirmed", "2011-01-01", country.RU), act("notice-given", "2015-01-01", country.RU)), nil},
		{"adopted by one that is not a party", between(clause.Clauses{}, act("agreed", "2009-01-01", country.RU), force), nil},

		{"witnessed by one that is not a party", between(clause.Clauses{}, force, act("witnessed", "2009-01-01", country.RU)), nil},
		{"registered by one that is not a party", between(clause.Clauses{}, force, act("registered", "2011-01-01", country.UN)), nil},
		{"published by one that is not a party", between(clause.Clauses{}, force, act("published", "2011-01-01", country.UN)), nil},
		{"succession confirmed by one that is not a party", between(clause.Clauses{}, force, act("succession-confirmed", "2011-01-01", country.RU)), nil},
		{"by an organization that is not a party", between(denounced, force, byActor(country.ActorKindOrganization, act("notice-given", "2015-01-01"))), []string{"/acts/1/by/0 act-not-party"}},
		{"by a ministry of nobody knows whom", between(denounced, force, byActor(country.ActorKindOffice, act("notice-given", "2015-01-01"))), nil},
		{"no parties recorded", unparty(between(denounced, force, act("notice-given", "2015-01-01", country.RU))), nil},

		{"all give notice of a part", between(clause.Clauses{}, force, about("Article 5", act("notice-given", "2015-01-01", country.AZ, country.BY))), []string{"/acts/1/provision part-without-consent"}},
		{"all suspend a part", between(clause.Clauses{}, force, about("Article 5", act("suspended", "2015-01-01"))), nil},
		{"one suspends a part on a ground", between(clause.Clauses{}, force, about("Article 5", onGround(act("suspended", "2015-01-01", country.BY)))), nil},
		{"one suspends a part", between(clause.Clauses{}, force, about("Article 5", act("suspended", "2015-01-01", country.BY))), []string{"/acts/1/provision part-without-consent"}},
		{"one resumes a part", between(clause.Clauses{}, force, about("Article 5", act("resumed", "2015-01-01", country.BY))), nil},
		{"a part ended for one", between(clause.Clauses{}, force, about("Article 5", act("ended", "2015-01-01", country.BY))), nil},

		{"deposited before it was signed", between(clause.Clauses{}, signed, act("deposited", "2009-12-31")), []string{"/acts/1/date act-order"}},
		{"exchanged before it was signed", between(clause.Clauses{}, signed, act("exchanged", "2009-12-31")), []string{"/acts/1/date act-order"}},
		{"notified on the day of the signature", between(clause.Clauses{}, signed, act("notified", "2010-01-01")), nil},
		{"notified between two signatures", between(clause.Clauses{}, act("signed", "2010-03-01", country.AZ), act("signed", "2010-01-01", country.BY), act("notified", "2010-02-01", country.BY)), nil},
		{"applied no more before it was applied", between(clause.Clauses{}, act("provisionally-applied", "2010-03-01"), act("provisional-application-ended", "2010-02-01")), []string{"/acts/1/date act-order"}},
		{"applied no more, and not applied", between(clause.Clauses{}, act("provisional-application-ended", "2010-02-01")), nil},
		{"notified, and not signed", between(clause.Clauses{}, act("notified", "2010-02-01")), nil},

		{"extended, and indefinite", between(clause.Clauses{Duration: clause.Duration{Kind: clause.DurationKindIndefinite}}, force, extendedTo("2014-01-01", "2015-12-31")), []string{"/acts/1/until extended-indefinite"}},
		{"extended, and then indefinite", between(clause.Clauses{Duration: clause.Duration{Kind: clause.DurationKindThenIndefinite, Initial: clause.LengthOf(5, clause.UnitYear)}}, force, extendedTo("2014-01-01", "2015-12-31")), []string{"/acts/1/until extended-indefinite"}},
		{"extended in time", between(clause.Clauses{Duration: fixedTerm}, force, extendedTo("2014-12-31", "2015-12-31")), nil},
		{"extended late", between(clause.Clauses{Duration: fixedTerm}, force, extendedTo("2015-01-01", "2015-12-31")), []string{"/acts/1/date extended-after-end"}},

		{"months from the 31st", between(clause.Clauses{Duration: monthly}, inForce("2010-01-31")), []string{"/clauses/duration month-end-sensitive"}},
		{"months from the 31st, as the clause says", between(clause.Clauses{Duration: clamped}, inForce("2010-01-31")), nil},
		{"months from the 28th", between(clause.Clauses{Duration: monthly}, inForce("2010-01-28")), nil},
		{"one renewal, to a month without such a day", between(clause.Clauses{Duration: once}, inForce("2010-01-31")), []string{"/clauses/duration month-end-sensitive"}},
		{"one renewal, to a month with such a day", between(clause.Clauses{Duration: once}, inForce("2010-07-31")), nil},
		{"years from 29 February", between(clause.Clauses{Duration: leap}, inForce("2012-02-29")), []string{"/clauses/duration month-end-sensitive"}},
		{"four years from 29 February", between(clause.Clauses{Duration: leapFixed}, inForce("2012-02-29")), nil},
		{"a month after the 31st", between(clause.Clauses{EntryIntoForce: clause.Clause{Begins: monthAfter}}, act("signed", "2010-01-31")), []string{"/clauses/entryIntoForce/begins month-end-sensitive"}},
		{"provisionally a month after the 31st", between(clause.Clauses{Provisional: clause.Clause{Begins: monthAfter}}, act("signed", "2010-01-31")), []string{"/clauses/provisional/begins month-end-sensitive"}},
		{"provisionally until a month after the 31st", between(clause.Clauses{Provisional: clause.Clause{Begins: clause.Fixed(day("2010-02-01")), Ends: monthAfter}}, act("signed", "2010-01-31")), []string{"/clauses/provisional/ends month-end-sensitive"}},
		{"effect of the second, a month after the 31st", between(clause.Clauses{Effects: []clause.Clause{{Provision: "a", Begins: clause.Fixed(day("2011-01-01"))}, {Provision: "b", Begins: monthAfter}}}, act("signed", "2010-01-31"), inForce("2010-02-01")), []string{"/clauses/effects/1/begins month-end-sensitive"}},
		{"survival until a month after the 31st", between(clause.Clauses{Survival: clause.Clause{Ends: monthEnded}}, force, stating("ended", "2015-01-31")), []string{"/clauses/survival/ends month-end-sensitive"}},
		{"until a day of two readings", between(clause.Clauses{Duration: clause.Duration{Kind: clause.DurationKindUntil, Until: clause.Fixed(day("2014-12-31"))}}, force), []string{"/clauses/duration/endDay end-day-unstated"}},
		{"until a day of one reading", between(clause.Clauses{Duration: clause.Duration{Kind: clause.DurationKindUntil, EndDay: clause.EndDayLastDayInForce, Until: clause.Fixed(day("2014-12-31"))}}, force), nil},
		{"a fixed term", between(clause.Clauses{Duration: fixedTerm}, force), nil},
		{"counted from itself", between(clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.DaysAfter(30, clause.On(clause.Last(clause.TriggerKindEnteredIntoForce)))}}, signed), []string{"/clauses/entryIntoForce/begins rule-ring"}},
		{"a date without consent", between(clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.Fixed(day("2010-03-01"))}}), []string{"/clauses/entryIntoForce/begins consent-missing"}},
		{"a date with consent", between(clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.Fixed(day("2010-03-01"))}}, signed), nil},

		{"published, and a note has no date", between(clause.Clauses{EntryIntoForce: onNotes}, act("notified", "2009-12-01", country.AZ), act("notified", "", country.BY), force), nil},
		{"published, and a note is missing", between(clause.Clauses{EntryIntoForce: onNotes}, act("notified", "2009-12-01", country.AZ), force), []string{"/acts/1 act-missing"}},
		{"published, and nobody consented", between(entering(clause.Fixed(day("2010-01-01"))), force), []string{"/clauses/entryIntoForce/begins consent-missing"}},
		{"a day, and one of three signed", three(entering(clause.Fixed(day("2010-03-01"))), act("signed", "2010-01-01", country.AZ)), []string{"/clauses/entryIntoForce/begins consent-missing"}},
		{"a day, and the last of three signed", three(entering(clause.Fixed(day("2010-03-01"))), act("signed", "2010-01-01", country.KZ)), []string{"/clauses/entryIntoForce/begins consent-missing"}},
		{"a day, and the first and the last of three signed", three(entering(clause.Fixed(day("2010-03-01"))), act("signed", "2010-01-01", country.AZ, country.KZ)), nil},
		{"a day, and the last two of three signed", three(entering(clause.Fixed(day("2010-03-01"))), act("signed", "2010-01-01", country.BY, country.KZ)), nil},
		{"published for one, and it differs", three(clause.Clauses{EntryIntoForce: onNotes}, act("notified", "2009-12-01"), act("entered-into-force", "2010-03-01", country.AZ)), nil},
		{"a notice, and it is not known whether it is in force", between(denounced, given), nil},
		{"by one that is no party beside one that succeeds", between(denounced, force, act("succession-confirmed", "2011-01-01", country.RU), act("notice-given", "2015-01-01", country.PL)), []string{"/acts/2/by/0 act-not-party"}},

		{"a party that is gone", withSoviet(), nil},
		{"a party that is gone while it goes on", among([]country.Code{country.AZ, country.CSHH}, clause.Clauses{}, inForce("1991-01-01")), []string{"/parties/1/actor party-gone"}},
		{"a party that was gone after its end", among([]country.Code{country.AZ, country.CSHH}, clause.Clauses{}, inForce("1991-01-01"), stating("ended", "1992-01-01")), nil},
		{"a party whose existence is contested", among([]country.Code{country.AZ, country.XK}, clause.Clauses{}, inForce("2011-01-01")), []string{"/parties/1/actor party-contested"}},
		{"too large for anything", tooLarge(), nil},
	}
	for _, tt := range tests {
		var got []string
		for _, p := range bilateral.Check(clock.New(tt.a, clause.View{})) {
			got = append(got, p.Pointer+" "+string(p.Code))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// byActor makes an act one of somebody who is no party.
func byActor(kind country.ActorKind, a agreement.Act) agreement.Act {
	a.By = []country.Actor{country.RecordActor(kind, "somebody")}
	return a
}

// tooLarge makes an agreement with more acts than can be evaluated.
func tooLarge() *agreement.Agreement {
	a := between(clause.Clauses{}, inForce("2010-01-01"))
	for len(a.Acts) <= agreement.MaxActs {
		a.Acts = append(a.Acts, act("resumed", "2011-01-01", country.RU))
	}
	return a
}
