package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// A provision has effect while the agreement is in force, from and until the days that its
// clause gives, and until the parties end it alone.
func TestEffectOfProvision(t *testing.T) {
	effect := func(e clause.Clause) clause.Clauses {
		return clause.Clauses{Effects: []clause.Clause{e}}
	}
	ends := stating("ended", "2020-01-01")
	tests := []struct {
		name string
		a    *agreement.Agreement
		want map[string]string
	}{
		{"while in force", between(effect(clause.Clause{Provision: "Article 5", Article: "Article 30"}), inForce("2010-01-01"), ends), map[string]string{
			"2009-12-31": "no, 2010-01-01 to 2020-01-01, not-yet",
			"2010-01-01": "yes, 2010-01-01 to 2020-01-01, by-clause",
			"2020-01-01": "no, 2010-01-01 to 2020-01-01, ended",
		}},
		{"ended alone by all", between(effect(clause.Clause{Provision: "Article 5", Article: "Article 30"}), inForce("2010-01-01"), about("Article 5", stating("terminated", "2015-01-01"))), map[string]string{
			"2014-12-31": "yes, 2010-01-01 to 2015-01-01, by-clause",
			"2015-01-01": "no, 2010-01-01 to 2015-01-01, terminated",
		}},
		{"ended alone by one", between(effect(clause.Clause{Provision: "Article 5", Article: "Article 30"}), inForce("2010-01-01"), about("Article 5", stating("terminated", "2015-01-01", country.BY))), map[string]string{
			"2015-01-01": "yes, 2010-01-01 to , by-clause",
		}},
		{"another one ended", between(effect(clause.Clause{Provision: "Article 5", Article: "Article 30"}), inForce("2010-01-01"), about("Article 6", stating("terminated", "2015-01-01"))), map[string]string{
			"2015-01-01": "yes, 2010-01-01 to , by-clause",
		}},
		{"ended alone before the day of its clause", between(effect(clause.Clause{Provision: "Article 5", Ends: clause.Fixed(day("2018-01-01"))}), inForce("2010-01-01"), about("Article 5", stating("terminated", "2015-01-01"))), map[string]string{
			"2014-12-31": "yes, 2010-01-01 to 2015-01-01, by-clause",
			"2015-01-01": "no, 2010-01-01 to 2015-01-01, terminated",
		}},
		{"reaching back", between(effect(clause.Clause{Provision: "taxes", Begins: clause.Fixed(day("2009-01-01"))}), inForce("2010-01-01")), map[string]string{
			"2008-12-31": "no, 2009-01-01 to , not-yet",
			"2009-01-01": "yes, 2009-01-01 to , by-clause",
		}},
		{"the agreement had ended before", between(effect(clause.Clause{Provision: "taxes", Begins: clause.Fixed(day("2021-01-01"))}), inForce("2010-01-01"), ends), map[string]string{
			"2015-01-01": "no,  to , none",
			"2021-01-01": "no,  to , none",
		}},
		{"the agreement ended on the day", between(effect(clause.Clause{Provision: "taxes", Begins: clause.Fixed(day("2020-01-01"))}), inForce("2010-01-01"), ends), map[string]string{
			"2020-01-01": "no,  to , none",
		}},
		{"again after a revival", between(effect(clause.Clause{Provision: "taxes", Begins: clause.Fixed(day("2011-01-01"))}), inForce("2010-01-01"), ends, act("revived", "2022-01-01")), map[string]string{
			"2011-01-01": "yes, 2011-01-01 to 2020-01-01, by-clause",
			"2021-01-01": "no, 2011-01-01 to 2020-01-01, ended",
			"2022-01-01": "yes, 2022-01-01 to , by-clause",
		}},
		{"its own end holds after a revival", between(effect(clause.Clause{Provision: "taxes", Ends: clause.Fixed(day("2012-01-01"))}), inForce("2010-01-01"), ends, act("revived", "2022-01-01")), map[string]string{
			"2011-12-31": "yes, 2010-01-01 to 2012-01-01, by-clause",
			"2022-01-01": "no, 2010-01-01 to 2012-01-01, by-clause",
		}},
		{"not yet in force", between(clause.Clauses{EntryIntoForce: onNotes, Effects: []clause.Clause{{Provision: "taxes", Begins: clause.Fixed(day("2011-01-01"))}}}, act("signed", "2010-01-01")), map[string]string{
			"2012-01-01": "no,  to , waiting",
		}},
		{"waiting for an event", between(effect(clause.Clause{Provision: "taxes", Begins: clause.DaysAfter(30, clause.On(clause.Last(clause.TriggerKindNotified)))}), inForce("2010-01-01"), act("notified", "2010-03-01", country.AZ)), map[string]string{
			"2012-01-01": "no, [2010-03-31..] to , waiting",
		}},
	}
	for _, tt := range tests {
		c := clock.New(tt.a, clause.View{})
		got := map[string]string{}
		for on := range tt.want {
			got[on] = inWords(c.Effect(0, day(on)))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
		if s := c.Effect(-1, day("2015-01-01")); s != (clock.State{}) {
			t.Errorf("%s: before the first one it is %+v", tt.name, s)
		}
		if s := c.Effect(1, day("2015-01-01")); s != (clock.State{}) {
			t.Errorf("%s: after the last one it is %+v", tt.name, s)
		}
	}
}

// An agreement is in effect while one provision has effect, in force or applied
// provisionally, or survives.
func TestInEffect(t *testing.T) {
	part := about("Chapter II", act("provisionally-applied", "2009-06-01"))
	entered := []agreement.Act{part, inForce("2010-01-01"), stating("ended", "2015-01-01")}
	ofAnother := clause.Clause{Begins: clause.MilestoneOf("customs", clause.MilestoneEnteredIntoForce)}
	taxes := clause.Clause{Begins: clause.On(clause.Last(clause.TriggerKindNotified))}
	until := part
	until.Until = day("2009-08-31")
	tests := []stateTest{
		{"a part is applied until the entry into force", between(clause.Clauses{}, entered...), clause.View{}, "in-effect", map[string]string{
			"2009-05-31": "no, 2009-06-01 to 2015-01-01, not-yet",
			"2009-06-01": "yes, 2009-06-01 to 2015-01-01, as-published",
			"2010-01-01": "yes, 2009-06-01 to 2015-01-01, as-published",
			"2016-01-01": "no, 2009-06-01 to 2015-01-01, ended",
		}},
		{"a part is applied until a day", between(clause.Clauses{EntryIntoForce: onNotes}, until), clause.View{}, "in-effect", map[string]string{
			"2009-08-31": "yes, 2009-06-01 to 2009-09-01, as-published",
			"2009-09-01": "no, 2009-06-01 to 2009-09-01, expired",
		}},
		{"the application of a part ended", between(clause.Clauses{EntryIntoForce: onNotes}, part, about("Chapter II", act("provisional-application-ended", "2009-10-01"))), clause.View{}, "in-effect", map[string]string{
			"2009-09-30": "yes, 2009-06-01 to 2009-10-01, as-published",
			"2009-10-01": "no, 2009-06-01 to 2009-10-01, ended",
		}},
		{"that of another part ended", between(clause.Clauses{EntryIntoForce: onNotes}, part, about("Chapter III", act("provisional-application-ended", "2009-10-01"))), clause.View{}, "in-effect", map[string]string{
			"2009-10-01": "yes, 2009-06-01 to , as-published",
		}},
		{"the whole application ended", between(clause.Clauses{EntryIntoForce: onNotes}, part, act("provisional-application-ended", "2009-10-01")), clause.View{}, "in-effect", map[string]string{
			"2009-10-01": "no, 2009-06-01 to 2009-10-01, ended",
		}},
		{"one of several applies a part", three(clause.Clauses{EntryIntoForce: onNotes}, about("Chapter II", act("provisionally-applied", "2009-06-01", country.AZ, country.BY))), clause.View{Party: "KZ"}, "in-effect", map[string]string{
			"2009-10-01": "no,  to , waiting",
		}},
		{"one provision waits, and of the other nothing is known", between(clause.Clauses{Effects: []clause.Clause{taxes, ofAnother}}, inForce("2010-01-01")), clause.View{}, "in-effect", map[string]string{
			"2012-01-01": "unknown,  to , waiting",
		}},
		{"the same in another order", between(clause.Clauses{Effects: []clause.Clause{ofAnother, taxes}}, inForce("2010-01-01")), clause.View{}, "in-effect", map[string]string{
			"2012-01-01": "unknown,  to , waiting",
		}},
		{"both wait", between(clause.Clauses{Effects: []clause.Clause{taxes, taxes}}, inForce("2010-01-01")), clause.View{}, "in-effect", map[string]string{
			"2012-01-01": "no,  to , waiting",
		}},
		{"two provisions, one after the other", between(clause.Clauses{Effects: []clause.Clause{
			{Ends: clause.Fixed(day("2012-01-01"))},
			{Begins: clause.Fixed(day("2013-01-01"))},
		}}, inForce("2010-01-01")), clause.View{}, "in-effect", map[string]string{
			"2011-12-31": "yes, 2010-01-01 to 2012-01-01, by-clause",
			"2012-06-01": "no, 2010-01-01 to 2012-01-01, by-clause",
			"2013-01-01": "yes, 2013-01-01 to , by-clause",
		}},
		{"a later start of one provision leaves the rest as it is", between(clause.Clauses{Effects: []clause.Clause{
			{Provision: "taxes on income", Begins: clause.Fixed(day("2013-01-01"))},
		}}, inForce("2010-01-01")), clause.View{}, "in-effect", map[string]string{
			"2012-01-01": "yes, 2010-01-01 to , as-published",
		}},
		{"what survives", between(clause.Clauses{Survival: clause.Clause{Ends: clause.YearsAfter(2, clause.On(clause.Last(clause.TriggerKindEnded)))}}, inForce("2010-01-01"), stating("ended", "2015-01-01")), clause.View{}, "in-effect", map[string]string{
			"2016-12-31": "yes, 2010-01-01 to 2017-01-01, as-published",
			"2017-01-01": "no, 2010-01-01 to 2017-01-01, expired",
		}},
	}
	for i := range tests {
		tests[i].run(t)
	}
}
