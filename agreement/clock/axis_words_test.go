package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
)

// An explanation of provisional application says when it began and ended, and by what
// (VCLT article 25).
func TestProvisionalInWords(t *testing.T) {
	waits := clause.Clauses{EntryIntoForce: onNotes}
	applied := act("provisionally-applied", "2010-03-01")
	received := act("provisional-application-ended", "2010-09-01", country.BY)
	received.Received = day("2010-09-10")
	byClause := clause.Clauses{EntryIntoForce: onNotes, Provisional: clause.Clause{Article: "Article 20", Begins: clause.On(clause.Last(clause.TriggerKindSigned)), Ends: clause.YearsAfter(1, clause.On(clause.Last(clause.TriggerKindSigned)))}}
	none, law := "no clause on provisional application is recorded", ofLaw("article 25(2)")
	until := "provisional application ends with entry into force, or on receipt of a notification that a state does not intend to become a party"
	tests := []wordsTest{
		{name: "applied", a: between(waits, applied), on: "2010-06-01", article: []string{none, openLaw("article 25(2)")}, rule: []string{until},
			dates: []string{"provisional application began: 1 March 2010"}, conclusion: []string{"on 1 June 2010 it is provisionally applied, since 1 March 2010"}},
		{name: "before", a: between(waits, applied), on: "2010-02-28",
			conclusion: []string{"on 28 February 2010 it is not provisionally applied; it will be from 1 March 2010"}},
		{name: "ended by one of two", a: between(waits, applied, received), on: "2010-09-10",
			dates:      []string{"provisional application began: 1 March 2010", "provisional application ended by Belarus: 10 September 2010"},
			conclusion: []string{"on 10 September 2010 it is not provisionally applied any more; the first day after was 10 September 2010"}},
		{name: "ended by nobody by name", a: between(waits, applied, act("provisional-application-ended", "2010-09-01")), on: "2010-08-31",
			dates:      []string{"provisional application began: 1 March 2010", "provisional application ended: 1 September 2010"},
			conclusion: []string{"on 31 August 2010 it is provisionally applied, since 1 March 2010; the first day after is 1 September 2010"}},
		{name: "by its clause", a: between(byClause, act("signed", "2010-01-01")), on: "2010-06-01",
			article:    []string{"Article 20, on provisional application", law},
			rule:       []string{"it is applied provisionally from the day of the signature", "provisional application ends on the day one year after the signature", until},
			dates:      []string{"the signature: 1 January 2010", "the day one year after the signature: 1 January 2011"},
			conclusion: []string{"on 1 June 2010 it is provisionally applied, since 1 January 2010; the first day after is 1 January 2011"}},
		{name: "none", a: between(clause.Clauses{}, inForce("2010-01-01")), on: "2010-06-01", article: []string{none, law}, rule: []string{until},
			dates: []string{"none"}, conclusion: []string{"on 1 June 2010 it is not provisionally applied"}},
		{name: "of a part", a: between(waits, about("Chapter II", applied)), on: "2010-06-01", article: []string{none, openLaw("article 25(2)"), openLaw("article 25")},
			dates:      []string{"an act about Chapter II only, which leaves the whole untouched: provisional application begun, 1 March 2010"},
			conclusion: []string{"on 1 June 2010 it is not provisionally applied"}},
	}
	for i := range tests {
		tests[i].axis = clock.AxisProvisional
		tests[i].run(t)
	}
}

// An explanation of a suspension says who suspended and resumed, from when, and on what it
// rests (VCLT articles 57, 60 to 62 and 65).
func TestSuspensionInWords(t *testing.T) {
	force := inForce("2010-01-01")
	until := act("suspended", "2011-01-01")
	until.Until = day("2011-12-31")
	law, consent := ofLaw("article 57"), "its operation can be suspended as its clauses say, or by consent of all parties"
	byClause := clause.Clauses{Suspension: clause.Clause{Begins: clause.MonthsAfter(1, clause.On(clause.Last(clause.TriggerKindSuspended))), Article: "Article 9"}}
	tests := []wordsTest{
		{name: "by consent", a: between(clause.Clauses{}, force, act("suspended", "2011-01-01"), act("resumed", "2012-01-01")), on: "2011-06-01",
			article: []string{law}, rule: []string{consent}, dates: []string{"suspended from 1 January 2011", "resumed on 1 January 2012"},
			conclusion: []string{"on 1 June 2011 it is suspended, since 1 January 2011; the first day after is 1 January 2012"}},
		{name: "by both by name", a: between(clause.Clauses{}, force, act("suspended", "2011-01-01", country.AZ, country.BY), act("resumed", "2012-01-01", country.BY)), on: "2010-06-01",
			dates:      []string{"suspended by Azerbaijan and Belarus from 1 January 2011", "resumed by Belarus on 1 January 2012"},
			conclusion: []string{"on 1 June 2010 it is not suspended; it will be from 1 January 2011"}},
		{name: "until a day", a: between(clause.Clauses{}, force, until), on: "2012-01-01",
			dates:      []string{"suspended from 1 January 2011", "to end before 1 January 2012"},
			conclusion: []string{"on 1 January 2012 it is not suspended any more; the first day after was 1 January 2012"}},
		{name: "by one alone", a: between(clause.Clauses{}, force, act("suspended", "2011-01-01", country.BY)), on: "2011-06-01",
			article: []string{law}, rule: []string{consent},
			dates:      []string{"a suspension by Belarus without a clause and without the consent of all: 1 January 2011, without effect"},
			conclusion: []string{"on 1 June 2011 it is not suspended"}},
		{name: "on a ground", a: between(clause.Clauses{}, force, onGround(act("suspended", "2011-01-01", country.BY))), on: "2011-06-01",
			article: []string{law, ofLaw("articles 60 to 62 and 65")}, rule: []string{consent, "a ground of Part V is invoked, and whether it exists is not judged here"},
			dates:      []string{"suspended by Belarus from 1 January 2011"},
			conclusion: []string{"on 1 June 2011 it is not known whether it is suspended"}},
		{name: "under a clause", a: between(byClause, force, act("suspended", "2011-01-01", country.BY)), on: "2011-06-01",
			article:    []string{"Article 9, on suspension"},
			rule:       []string{"after notice its operation is suspended from the day one month after the suspension"},
			dates:      []string{"suspended by Belarus from 1 February 2011"},
			conclusion: []string{"on 1 June 2011 it is suspended, since 1 February 2011"}},
		{name: "of a part", a: between(clause.Clauses{}, force, about("Article 5", act("suspended", "2011-01-01"))), on: "2011-06-01",
			article:    []string{law, ofLaw("article 44")},
			dates:      []string{"an act about Article 5 only, which leaves the whole untouched: suspended, 1 January 2011"},
			conclusion: []string{"on 1 June 2011 it is not suspended"}},
		{name: "an act about a part that suspends nothing", a: between(clause.Clauses{}, force, about("Article 5", act("signed", "2011-01-01"))), on: "2011-06-01",
			article: []string{law}, dates: []string{"none"}},
	}
	for i := range tests {
		tests[i].axis = clock.AxisSuspended
		tests[i].run(t)
	}
	// The suspension of what may have ended may have ended, too.
	a := between(clause.Clauses{}, force, onGround(act("terminated", "2012-01-01", country.BY)), act("suspended", "2013-01-01"))
	for on, want := range map[string]bilateral.Truth{"2012-12-31": bilateral.No, "2013-01-01": bilateral.Unknown} {
		if s := clock.New(a, clause.View{}).Assess(day(on)).Suspended; s.Truth != want {
			t.Errorf("it may have ended, on %s: %s, want %s", on, inWords(s), truth(want))
		}
	}
}

// An explanation of what survives names it and until when (VCLT article 70 where no clause
// says so).
func TestSurvivalInWords(t *testing.T) {
	survival := clause.Clause{Ends: clause.YearsAfter(5, clause.On(clause.Last(clause.TriggerKindEnded))), Article: "Article 12"}
	confidential := survival
	confidential.Provision = "Article 7"
	force, ended := inForce("2010-01-01"), stating("ended", "2015-01-01")
	tests := []wordsTest{
		{name: "no clause", a: between(clause.Clauses{}, force, ended), on: "2016-01-01", article: []string{ofLaw("article 70")},
			rule: []string{"no clause is recorded by which provisions outlive the end; rights that arose before it stand"}, dates: []string{"none"},
			conclusion: []string{"on 1 January 2016 it is not surviving in part"}},
		{name: "what survives", a: between(clause.Clauses{Survival: survival}, force, ended), on: "2016-01-01", article: []string{"Article 12, on survival"},
			rule:       []string{"what survives the end has effect until the day five years after the end of the agreement"},
			conclusion: []string{"on 1 January 2016 it is surviving in part, since 1 January 2015; the first day after is 1 January 2020"}},
		{name: "an article", a: between(clause.Clauses{Survival: confidential}, force, ended), on: "2020-01-01",
			rule:       []string{"Article 7 has effect until the day five years after the end of the agreement"},
			conclusion: []string{"on 1 January 2020 it is not surviving in part any more; the first day after was 1 January 2020"}},
		{name: "before the end", a: between(clause.Clauses{Survival: survival}, force, ended), on: "2014-01-01",
			conclusion: []string{"on 1 January 2014 it is not surviving in part; it will be from 1 January 2015"}},
	}
	for i := range tests {
		tests[i].axis = clock.AxisSurviving
		tests[i].run(t)
	}
	revived := stateTest{"until it is revived", between(clause.Clauses{Survival: survival}, force, ended, act("revived", "2017-01-01")), clause.View{}, "surviving", map[string]string{
		"2014-12-31": "no, 2015-01-01 to 2017-01-01, not-yet",
		"2016-12-31": "yes, 2015-01-01 to 2017-01-01, by-clause",
		"2017-01-01": "no, 2015-01-01 to 2017-01-01, revived",
	}}
	revived.run(t)
}
