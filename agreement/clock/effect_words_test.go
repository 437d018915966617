package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// An explanation says of each provision whether it has effect, and by which clause.
func TestEffectOfProvisionInWords(t *testing.T) {
	effects := func(list ...clause.Clause) clause.Clauses { return clause.Clauses{Effects: list} }
	force, ended := inForce("2010-01-01"), stating("ended", "2020-01-01")
	from := clause.Clause{Provision: "Article 5", Article: "Article 30", Begins: clause.Fixed(day("2011-01-01")), Ends: clause.Fixed(day("2013-01-01"))}
	while := clause.Clause{Provision: "Articles 3 and 4"}
	later := clause.Clause{Provision: "Article 6", Begins: clause.On(clause.Last("moonrise"))}
	ofAnother := clause.Clause{Provision: "Article 6", Begins: clause.MilestoneOf("customs", clause.MilestoneEnteredIntoForce)}
	tests := []wordsTest{
		{name: "before it has effect", a: between(effects(from), force), on: "2010-06-01",
			article:    []string{"Article 30, on the effect of Article 5"},
			rule:       []string{"Article 5 has effect from 1 January 2011", "Article 5 has effect until 1 January 2013"},
			dates:      []string{"none"},
			conclusion: []string{"on 1 June 2010 Article 5 has no effect yet, which begins on 1 January 2011"}},
		{name: "while it has effect", a: between(effects(from), force), on: "2011-01-01",
			conclusion: []string{"on 1 January 2011 Article 5 has effect, since 1 January 2011"}},
		{name: "once it has none", a: between(effects(from), force), on: "2013-01-01",
			conclusion: []string{"on 1 January 2013 Article 5 has no effect"}},
		{name: "two articles", a: between(effects(while), force, ended), on: "2012-01-01",
			article:    []string{"the clause on the effect of Articles 3 and 4, whose article is not recorded"},
			rule:       []string{"Articles 3 and 4 have effect while it is in force"},
			dates:      []string{"none"},
			conclusion: []string{"on 1 January 2012 Articles 3 and 4 have effect, since 1 January 2010"}},
		{name: "two articles, after the end", a: between(effects(while), force, ended), on: "2020-01-01",
			conclusion: []string{"on 1 January 2020 Articles 3 and 4 have no effect"}},
		{name: "all of it", a: between(effects(clause.Clause{Article: "Article 30"}), force, ended), on: "2012-01-01",
			article:    []string{"Article 30, on the effect of its provisions"},
			rule:       []string{"its provisions have effect while it is in force"},
			conclusion: []string{"on 1 January 2012 its provisions have effect, since 1 January 2010"}},
		{name: "two provisions", a: between(effects(from, ofAnother), force), on: "2012-01-01",
			conclusion: []string{"on 1 January 2012 Article 5 has effect, since 1 January 2011", "on 1 January 2012 it is not known whether Article 6 has effect"}},
	}
	for i := range tests {
		tests[i].axis = clock.AxisInEffect
		tests[i].run(t)
	}
	for on, want := range map[string]string{
		"2009-01-01": "unknown,  to , unknown-code",
		"2012-01-01": "unknown,  to , unknown-code",
	} {
		if got := inWords(clock.New(between(effects(later), force), clause.View{}).Effect(0, day(on))); got != want {
			t.Errorf("from an event of a later release, on %s: %s, want %s", on, got, want)
		}
	}
	laterEnd := clause.Clause{Provision: "Article 6", Ends: clause.On(clause.Last("moonrise"))}
	if s := clock.New(between(effects(laterEnd), force), clause.View{}).Effect(0, day("2012-01-01")); truth(s.Truth) != "unknown" || s.Reason != clock.ReasonUnknownCode {
		t.Errorf("until an event of a later release: %s", inWords(s))
	}
}

// An explanation of the effect says what of it is not that of the force: what is applied
// provisionally and what survives.
func TestInEffectInWords(t *testing.T) {
	force, signed := inForce("2010-01-01"), act("signed", "2009-01-01")
	applied := act("provisionally-applied", "2009-06-01")
	until := applied
	until.Until = day("2009-08-31")
	waits := clause.Clauses{EntryIntoForce: onNotes}
	survives := clause.Clauses{Survival: clause.Clause{Ends: clause.YearsAfter(2, clause.On(clause.Last(clause.TriggerKindEnded)))}}
	provisionally := "it is applied provisionally, in whole or in part"
	tests := []wordsTest{
		{name: "before it is applied", a: between(clause.Clauses{}, applied, force), on: "2009-05-31",
			conclusion: []string{"on 31 May 2009 it has no effect yet; it will from 1 June 2009"}},
		{name: "applied", a: between(clause.Clauses{}, applied, force), on: "2009-06-01",
			conclusion: []string{"on 1 June 2009 it has effect, since 1 June 2009", provisionally}},
		{name: "applied until a day", a: between(waits, signed, until), on: "2009-08-31",
			conclusion: []string{"on 31 August 2009 it has effect, since 1 June 2009; the first day after is 1 September 2009", provisionally}},
		{name: "after that day", a: between(waits, signed, until), on: "2009-09-01",
			conclusion: []string{"on 1 September 2009 it has no effect"}},
		{name: "surviving", a: between(survives, force, stating("ended", "2015-01-01")), on: "2016-01-01",
			conclusion: []string{"on 1 January 2016 it has effect, since 1 January 2010; the first day after is 1 January 2017", "a part of it survives the end"}},
		{name: "no difference", a: between(clause.Clauses{}, force), on: "2012-01-01",
			conclusion: []string{"on 1 January 2012 it is in force, since 1 January 2010"}},
	}
	for i := range tests {
		tests[i].axis = clock.AxisInEffect
		tests[i].run(t)
	}
	later := clause.Clauses{EntryIntoForce: onNotes, Provisional: clause.Clause{Begins: clause.On(clause.Last("moonrise"))}}
	x := clock.New(between(later, signed), clause.View{}).Explain(clock.AxisInEffect, day("2009-09-01"))
	if diff := cmp.Diff([]string{"on 1 September 2009 it is not known whether it has effect"}, texts(x.Conclusion)); diff != "" {
		t.Errorf("applied from an event of a later release (-want +got):\n%s", diff)
	}
}

// Without two parties there is no force, and so no effect of a provision.
func TestEffectWithoutForce(t *testing.T) {
	own := clause.Clauses{
		EntryIntoForce: clause.Clause{Begins: clause.DaysAfter(30, clause.On(clause.Own(clause.TriggerKindDeposited)))},
		Effects:        []clause.Clause{{Provision: "Article 5"}},
	}
	c := clock.New(three(own, act("deposited", "2010-01-01", country.AZ)), clause.View{})
	if got := inWords(c.Effect(0, day("2012-01-01"))); got != "no,  to , none" {
		t.Errorf("of three one deposited: %s", got)
	}
}
