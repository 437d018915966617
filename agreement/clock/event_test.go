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

// TestEvent: when an event happened that clauses count from, the first, the last, the n-th
// and that of a party.
func TestEvent(t *testing.T) {
	notified, signed := clause.TriggerKindNotified, clause.TriggerKindSigned
	of := func(kind clause.TriggerKind, party string) clause.Trigger {
		return clause.Trigger{Kind: kind, Party: party}
	}
	both := between(clause.Clauses{}, act("notified", "2010-05-01", country.BY), act("notified", "2010-03-01", country.AZ))
	undated := between(clause.Clauses{}, act("notified", "2010-05-01", country.BY), act("notified", "", country.AZ))
	one := between(clause.Clauses{}, act("notified", "2010-05-01", country.BY))
	parts := between(clause.Clauses{}, about("Chapter II", act("notified", "2010-05-01")))
	nobody := func(by ...country.Code) *agreement.Agreement {
		a := between(clause.Clauses{}, act("notified", "2010-05-01", by...))
		a.Parties = nil
		return a
	}
	sent := act("notified", "2010-05-01")
	sent.Sent, sent.Received, sent.Informed, sent.TakesEffect = day("2010-05-02"), day("2010-05-09"), day("2010-05-20"), day("2010-06-01")
	dated := between(clause.Clauses{}, sent)
	only := act("notified", "")
	only.Sent = day("2010-05-02")
	sentOnly := between(clause.Clauses{}, only)
	term := between(clause.Clauses{Duration: fixedTerm}, inForce("2010-01-01"))
	lastDay := fixedTerm
	lastDay.EndDay = clause.EndDayLastDayInForce
	by := func(kind clause.DateKind) clause.Trigger {
		return clause.Trigger{Kind: notified, Which: clause.OccurrenceLast, Date: kind}
	}
	tests := []struct {
		name string
		a    *agreement.Agreement
		view clause.View
		e    clause.Trigger
		want string
	}{
		{"last", both, clause.View{}, clause.Last(notified), "yes 2010-05-01"},
		{"which not stated", both, clause.View{}, clause.Trigger{Kind: notified}, "yes 2010-05-01"},
		{"first", both, clause.View{}, clause.First(notified), "yes 2010-03-01"},
		{"the first in number", both, clause.View{}, clause.Nth(1, notified), "yes 2010-03-01"},
		{"the second", both, clause.View{}, clause.Nth(2, notified), "yes 2010-05-01"},
		{"the third", both, clause.View{}, clause.Nth(3, notified), "no "},
		{"none", both, clause.View{}, clause.Nth(0, notified), "no "},
		{"of one party", both, clause.View{}, of(notified, "BY"), "yes 2010-05-01"},
		{"of the other", both, clause.View{}, of(notified, "AZ"), "yes 2010-03-01"},
		{"of no party", both, clause.View{}, of(notified, "RU"), "no "},
		{"its own", both, clause.View{Party: "AZ"}, clause.Own(notified), "yes 2010-03-01"},
		{"its own, without a party", both, clause.View{}, clause.Own(notified), "yes 2010-03-01"},
		{"which of a later release", both, clause.View{}, clause.Trigger{Kind: notified, Which: "median"}, "unknown "},
		{"kind of a later release", both, clause.View{}, clause.Last("moonrise"), "unknown "},
		{"another kind", both, clause.View{}, clause.Last(signed), "no "},

		{"one is not the last", one, clause.View{}, clause.Last(notified), "no [2010-05-01..]"},
		{"one is the first", one, clause.View{}, clause.First(notified), "yes 2010-05-01"},
		{"of who did not", one, clause.View{}, of(notified, "AZ"), "no "},
		{"a part is not the whole", parts, clause.View{}, clause.Last(notified), "no "},
		{"a part is not the first", parts, clause.View{}, clause.First(notified), "no "},
		{"one may be the last", undated, clause.View{}, clause.Last(notified), "unknown [2010-05-01..]"},
		{"one may be the first", undated, clause.View{}, clause.First(notified), "unknown "},
		{"the second of two, one undated", undated, clause.View{}, clause.Nth(2, notified), "unknown "},
		{"the third of two, one undated", undated, clause.View{}, clause.Nth(3, notified), "no "},
		{"undated", undated, clause.View{}, of(notified, "AZ"), "unknown "},
		{"dated beside it", undated, clause.View{}, of(notified, "BY"), "yes 2010-05-01"},
		{"parties not recorded, by one of them", nobody(country.AZ), clause.View{}, clause.Last(notified), "unknown [2010-05-01..]"},
		{"parties not recorded, by two", nobody(country.AZ, country.BY), clause.View{}, clause.Last(notified), "yes 2010-05-01"},
		{"parties not recorded, by nobody by name", nobody(), clause.View{}, clause.Last(notified), "yes 2010-05-01"},

		{"the day that counts", dated, clause.View{}, by(""), "yes 2010-05-09"},
		{"done", dated, clause.View{}, by(clause.DateKindDone), "yes 2010-05-01"},
		{"sent", dated, clause.View{}, by(clause.DateKindSent), "yes 2010-05-02"},
		{"received", dated, clause.View{}, by(clause.DateKindReceived), "yes 2010-05-09"},
		{"informed", dated, clause.View{}, by(clause.DateKindInformed), "yes 2010-05-20"},
		{"takes effect", dated, clause.View{}, by(clause.DateKindTakesEffect), "yes 2010-06-01"},
		{"sent only, the day that counts", sentOnly, clause.View{}, by(""), "unknown [2010-05-02..]"},
		{"sent only, done", sentOnly, clause.View{}, by(clause.DateKindDone), "unknown "},
		{"sent only, received", sentOnly, clause.View{}, by(clause.DateKindReceived), "unknown [2010-05-02..]"},
		{"sent only, informed", sentOnly, clause.View{}, by(clause.DateKindInformed), "unknown [2010-05-02..]"},
		{"known before its receipt, done", dated, clause.View{Known: day("2010-05-05")}, by(clause.DateKindDone), "yes 2010-05-01"},
		{"known before its receipt, received", dated, clause.View{Known: day("2010-05-05")}, by(clause.DateKindReceived), "no "},
		{"known before its receipt, the day that counts", dated, clause.View{Known: day("2010-05-05")}, by(""), "no "},
		{"known before the depositary told", dated, clause.View{Known: day("2010-05-10")}, by(clause.DateKindInformed), "no "},
		{"known before it was sent", dated, clause.View{Known: day("2010-05-01")}, by(clause.DateKindSent), "no "},
		{"known before it was done", dated, clause.View{Known: day("2010-04-30")}, by(clause.DateKindDone), "no "},

		{"entry into force", term, clause.View{}, clause.Last(clause.TriggerKindEnteredIntoForce), "yes 2010-01-01"},
		{"end of the first term", term, clause.View{}, clause.Last(clause.TriggerKindInitialTermEnded), "yes 2015-01-01"},
		{"end", term, clause.View{}, clause.Last(clause.TriggerKindEnded), "yes 2015-01-01"},
		{"end of the first term, its last day in force", between(clause.Clauses{Duration: lastDay}, inForce("2010-01-01")), clause.View{}, clause.Last(clause.TriggerKindInitialTermEnded), "yes 2015-01-02"},
		{"no end", between(clause.Clauses{}, inForce("2010-01-01")), clause.View{}, clause.Last(clause.TriggerKindEnded), "no "},
		{"the last of two ends", between(clause.Clauses{Duration: fixedTerm}, inForce("2010-01-01"), act("revived", "2016-01-01")), clause.View{}, clause.Last(clause.TriggerKindEnded), "yes 2021-01-01"},
		{"end of what waits", between(clause.Clauses{EntryIntoForce: onNotes, Duration: fixedTerm}, act("signed", "2010-01-01")), clause.View{}, clause.Last(clause.TriggerKindEnded), "no "},
		{"first term of what waits", between(clause.Clauses{EntryIntoForce: onNotes, Duration: fixedTerm}, act("signed", "2010-01-01")), clause.View{}, clause.Last(clause.TriggerKindInitialTermEnded), "no "},
	}
	for _, tt := range tests {
		m := clock.New(tt.a, tt.view).Event(tt.e)
		got := truth(m.Happened) + " " + m.Days.String()
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestReached: another agreement asks for the milestones of this one.
func TestReached(t *testing.T) {
	a := between(clause.Clauses{Duration: fixedTerm}, act("signed", "2009-01-01"), inForce("2010-01-01"))
	for m, want := range map[clause.Milestone]clause.Moment{
		clause.MilestoneSigned:           {Days: day("2009-01-01").Days(), Happened: bilateral.Yes},
		clause.MilestoneEnteredIntoForce: {Days: day("2010-01-01").Days(), Happened: bilateral.Yes},
		clause.MilestoneEnded:            {Days: day("2015-01-01").Days(), Happened: bilateral.Yes},
		"denounced":                      {},
	} {
		if got := clock.Reached(a, m, clause.View{}); got != want {
			t.Errorf("%s: %+v, want %+v", m, got, want)
		}
	}
}

// TestDeadlines: by when must something be done, and what may still be done by then.
func TestDeadlines(t *testing.T) {
	window := clause.Denunciation{Notice: clause.LengthOf(6, clause.UnitMonth), Earliest: clause.LengthOf(12, clause.UnitMonth), Article: "Article 9"}
	lastDay := renewed
	lastDay.EndDay = clause.EndDayLastDayInForce
	twice := renewed
	twice.Renewals = 2
	notice := act("notice-given", "2014-03-01", country.BY)
	excluded := clause.Denunciation{Effect: afterAYear.Effect, Withdrawal: clause.WithdrawalExcluded}
	provisional := act("provisionally-applied", "2010-01-01")
	provisional.Until = day("2010-12-31")
	tests := []struct {
		name         string
		a            *agreement.Agreement
		from, before string
		want         []string
	}{
		{"notice for each term", between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, inForce("2010-01-01")), "2012-01-01", "2020-01-01", []string{
			"notice 2014-07-01, safe 2014-06-30, 2015-01-01", "notice 2019-07-01, safe 2019-06-30, 2020-01-01"}},
		{"only the next without an end of the span", between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, inForce("2010-01-01")), "2014-07-02", "", []string{
			"notice 2019-07-01, safe 2019-06-30, 2020-01-01"}},
		{"on the last day itself", between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, inForce("2010-01-01")), "2014-07-01", "", []string{
			"notice 2014-07-01, safe 2014-06-30, 2015-01-01"}},
		{"the last day in force", between(clause.Clauses{Duration: lastDay, Denunciation: sixMonths}, inForce("2010-01-01")), "2012-01-01", "", []string{
			"notice 2014-07-01, safe 2014-07-01, 2015-01-02"}},
		{"a window", between(clause.Clauses{Duration: renewed, Denunciation: window}, inForce("2010-01-01")), "2012-01-01", "2015-01-01", []string{
			"notice-opens 2014-01-01, safe 2014-01-01, 2015-01-01, Article 9", "notice 2014-07-01, safe 2014-06-30, 2015-01-01, Article 9"}},
		{"a window that opens in the span", between(clause.Clauses{Duration: renewed, Denunciation: window}, inForce("2010-01-01")), "2012-01-01", "2014-03-01", []string{
			"notice-opens 2014-01-01, safe 2014-01-01, 2015-01-01, Article 9"}},
		{"the last term ends by itself", between(clause.Clauses{Duration: twice, Denunciation: sixMonths}, inForce("2010-01-01")), "2012-01-01", "2040-01-01", []string{
			"notice 2014-07-01, safe 2014-06-30, 2015-01-01", "notice 2019-07-01, safe 2019-06-30, 2020-01-01", "expiry 2024-12-31, safe 2024-12-31, 2025-01-01"}},
		{"none after the notice, which can be withdrawn", between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, inForce("2010-01-01"), notice), "2010-01-01", "2040-01-01", []string{
			"notice 2014-07-01, safe 2014-06-30, 2015-01-01", "withdrawal 2014-12-31, safe 2014-12-30, 2015-01-01, act 2, BY"}},
		{"a notice that cannot be withdrawn", between(clause.Clauses{Denunciation: excluded}, inForce("2010-01-01"), notice), "2010-01-01", "2040-01-01", nil},
		{"an expiry before the span", between(clause.Clauses{Duration: fixedTerm}, inForce("2010-01-01")), "2015-01-01", "2040-01-01", nil},
		{"an expiry on the first day of the span", between(clause.Clauses{Duration: fixedTerm}, inForce("2010-01-01")), "2014-12-31", "2040-01-01", []string{
			"expiry 2014-12-31, safe 2014-12-31, 2015-01-01"}},
		{"an expiry on the day after the span", between(clause.Clauses{Duration: fixedTerm}, inForce("2010-01-01")), "2014-01-01", "2014-12-31", nil},
		{"provisional application", between(clause.Clauses{EntryIntoForce: onNotes}, provisional), "2009-01-01", "2040-01-01", []string{
			"provisional-ends 2010-12-31, safe 2010-12-31, 2011-01-01"}},
		{"provisional application ends with the entry into force", between(clause.Clauses{}, provisional, inForce("2010-06-01")), "2009-01-01", "2040-01-01", nil},
		{"survival", between(clause.Clauses{Survival: clause.Clause{Ends: clause.YearsAfter(2, clause.On(clause.Last(clause.TriggerKindEnded))), Article: "Article 12"}}, inForce("2010-01-01"), stating("ended", "2015-01-01")), "2009-01-01", "2040-01-01", []string{
			"survival-ends 2016-12-31, safe 2016-12-31, 2017-01-01, Article 12"}},
		{"a term that is not renewed", between(clause.Clauses{Duration: fixedTerm, Denunciation: sixMonths}, inForce("2010-01-01")), "2009-01-01", "2040-01-01", []string{
			"expiry 2014-12-31, safe 2014-12-31, 2015-01-01"}},
		{"renewed without a clause on notice", between(clause.Clauses{Duration: renewed}, inForce("2010-01-01")), "2009-01-01", "2040-01-01", nil},
		{"notice after a year, whatever the term", between(clause.Clauses{Duration: renewed, Denunciation: afterAYear}, inForce("2010-01-01")), "2009-01-01", "2040-01-01", nil},
		{"notice with a length of a later release", between(clause.Clauses{Duration: renewed, Denunciation: clause.Denunciation{Notice: clause.LengthOf(6, "fortnight")}}, inForce("2010-01-01")), "2009-01-01", "2040-01-01", nil},
		{"a suspension until a day, and one without an end", between(clause.Clauses{}, inForce("2010-01-01"), untilDay(act("suspended", "2011-01-01"), "2011-12-31"), act("suspended", "2013-01-01")), "2009-01-01", "2040-01-01", []string{
			"suspension-ends 2011-12-31, safe 2011-12-31, 2012-01-01"}},
		{"two suspensions until a day", between(clause.Clauses{}, inForce("2010-01-01"), untilDay(act("suspended", "2013-01-01"), "2013-12-31"), untilDay(act("suspended", "2011-01-01"), "2011-12-31")), "2009-01-01", "2040-01-01", []string{
			"suspension-ends 2011-12-31, safe 2011-12-31, 2012-01-01", "suspension-ends 2013-12-31, safe 2013-12-31, 2014-01-01"}},
		{"two terms with a revival between", between(clause.Clauses{Duration: fixedTerm}, inForce("2010-01-01"), act("revived", "2016-01-01")), "2009-01-01", "2040-01-01", []string{
			"expiry 2014-12-31, safe 2014-12-31, 2015-01-01", "expiry 2020-12-31, safe 2020-12-31, 2021-01-01"}},
		{"a notice that may end it", between(clause.Clauses{Denunciation: clause.Denunciation{Effect: clause.LaterOf(afterAYear.Effect, clause.MilestoneOf("new", clause.MilestoneEnteredIntoForce))}}, inForce("2010-01-01"), notice), "2015-02-28", "2015-03-01", []string{
			"withdrawal [2015-02-28..], safe [2015-02-27..], [2015-03-01..], act 2, BY"}},
		{"not in force", between(clause.Clauses{EntryIntoForce: onNotes, Duration: fixedTerm}, act("signed", "2010-01-01")), "2009-01-01", "2040-01-01", nil},
	}
	for _, tt := range tests {
		span := bilateral.Since(day(tt.from))
		if tt.before != "" {
			span = spanOf(tt.from, tt.before)
		}
		var got []string
		for _, d := range clock.New(tt.a, clause.View{}).Deadlines(span) {
			line := string(d.Kind) + " " + d.Last.String() + ", safe " + d.Safe.String() + ", " + d.Ends.String()
			if d.Act > 0 {
				line += ", act " + string(rune('0'+d.Act))
			}
			for _, p := range d.Parties {
				line += ", " + p
			}
			if d.Article != "" {
				line += ", " + d.Article
			}
			got = append(got, line)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
