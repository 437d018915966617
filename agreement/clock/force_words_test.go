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

// The conclusion says why it is in force or not, or why that is not known.
func TestForceInWords(t *testing.T) {
	force, signed := inForce("2010-01-01"), act("signed", "2009-01-01")
	notRecorded := "on 1 June 2012 it is not known whether it is in force: what would determine it is not recorded"
	doubt := "on 1 June 2012 it is not known whether it is in force: "
	out := "on 1 June 2012 it is not in force: "
	plan := covering(between(clause.Clauses{}, signed), "2012/2014")
	published := covering(between(clause.Clauses{}, force), "2010/2014")
	another := clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.MilestoneOf("customs", clause.MilestoneEnteredIntoForce)}}
	later := func(a agreement.Act, through bilateral.ID) agreement.Act { a.Through = through; return a }
	tests := []wordsTest{
		{name: "a plan", a: plan,
			article: []string{"no clause on entry into force is recorded, only the period that it covers"},
			rule:    []string{"it covers 2012/2014"}, dates: []string{"none"},
			conclusion: []string{"on 1 June 2012 it is in force, since 1 January 2012; the first day after is 1 January 2015"}},
		{name: "a plan that is published as in force", a: published,
			article:    []string{"no clause on entry into force is recorded, only published dates"},
			rule:       []string{"it enters into force on the day that is published", "it covers 2010/2014"},
			dates:      []string{published2010},
			conclusion: []string{"on 1 June 2012 it is in force, since 1 January 2010; the first day after is 1 January 2015"}},
		{name: "nothing recorded", a: between(clause.Clauses{}, signed),
			dates: []string{"no date of entry into force is recorded"}, conclusion: []string{notRecorded}},
		{name: "undated", a: between(clause.Clauses{}, act("entered-into-force", "")),
			dates:      []string{"the entry into force, as published: on a day not recorded"},
			conclusion: []string{doubt + "it entered into force on a day that is not recorded"}},
		{name: "undated and extended", a: between(clause.Clauses{}, act("entered-into-force", ""), extendedTo("2011-01-01", "2019-12-31")), view: clause.View{},
			dates: []string{"the entry into force: on a day not recorded, by 1 January 2011", "it was extended to 31 December 2019"}},
		{name: "another agreement", a: between(another, signed),
			conclusion: []string{doubt + "it depends on another agreement of which too little is known, or which depends on this one"}},
		{name: "a month", a: between(clause.Clauses{}, inForce("2012-06")),
			conclusion: []string{doubt + "it enters into force on a day in June 2012, which is not known to the day"}},
		{name: "an end in a month", a: between(clause.Clauses{}, force, stating("ended", "2012-06")),
			conclusion: []string{doubt + "the first day after is a day in June 2012, which is not known to the day, or it does not end"}},
		{name: "until a day of two kinds", a: between(clause.Clauses{Duration: clause.Duration{Kind: clause.DurationKindUntil, Until: clause.Fixed(day("2012-06-01"))}}, force),
			article: []string{"no clause on entry into force is recorded, only published dates", "the clause on duration, whose article is not recorded"},
			rule: []string{"it enters into force on the day that is published", "it is made until 1 June 2012",
				"it is not recorded whether that day is the last day in force or the first day after, so on that day it is not known"},
			conclusion: []string{doubt + "it is not recorded whether the stated day is the last day in force or the first day after"}},
		{name: "a contested party", a: among([]country.Code{country.AZ, country.XK}, clause.Clauses{}, force),
			dates:      []string{published2010, "whether Kosovo exists as a state is contested, and no side is taken here"},
			conclusion: []string{doubt + "whether a party exists as a state is contested, and no side is taken here"}},
		{name: "a party that is gone", a: among([]country.Code{country.AT, country.CSHH}, clause.Clauses{}, inForce("1980-01-01")),
			conclusion: []string{doubt + "a party exists no more, the law only presumes who comes after it, and no act is recorded that decides"}},
		{name: "extended late", a: between(clause.Clauses{Duration: clause.Duration{Kind: clause.DurationKindFixed, Initial: clause.LengthOf(1, clause.UnitYear)}}, force, extendedTo("2012-01-01", "2013-12-31")),
			conclusion: []string{doubt + "it was extended after it had ended, which revives it or makes a new agreement"}},
		{name: "a code of a later release", a: between(clause.Clauses{}, force, act("blessed", "2011-01-01")),
			conclusion: []string{doubt + "the record has a code that this program does not know, and what it means may change the answer"}},
		{name: "one of three bound", a: three(clause.Clauses{}, act("entered-into-force", "2010-01-01", country.AZ)),
			conclusion: []string{notRecorded, "that is the answer for the agreement as a whole, which is in force while two parties are left"}},
		{name: "not in force yet", a: between(clause.Clauses{}, inForce("2013-01-01")),
			conclusion: []string{"on 1 June 2012 it is not in force yet: it enters into force on 1 January 2013"}},
		{name: "replaced", a: between(clause.Clauses{}, force, stating("replaced", "2012-01-01")),
			conclusion: []string{out + "a later treaty took its place, and the first day after was 1 January 2012"}},
		{name: "ended", a: between(clause.Clauses{}, force, stating("ended", "2012-01-01")),
			conclusion: []string{out + "it ended, and the first day after was 1 January 2012"}},
		{name: "ended by consent", a: between(clause.Clauses{}, force, stating("terminated", "2012-01-01")),
			article: []string{"no clause on entry into force is recorded, only published dates", ofLaw("article 54(b)")},
			rule:    []string{"it enters into force on the day that is published", "the parties can end it at any time by consent of all of them"},
			dates:   []string{published2010, "the end by consent: 1 January 2012, the first day after"}},
		{name: "by consent of one", a: between(clause.Clauses{}, force, stating("terminated", "2012-01-01", country.BY)),
			dates: []string{published2010, "an end by consent is recorded of some of the parties only, without effect: 1 January 2012"}},
		{name: "ended through another agreement", a: between(clause.Clauses{}, force, later(stating("terminated", "2012-01-01"), "x")), view: clause.View{Others: others{"new": day("2011-01-01")}},
			dates: []string{published2010, "the end by consent: not known whether it has effect"}},
		{name: "given up", a: between(clause.Clauses{EntryIntoForce: onNotes}, signed, stating("terminated", "2012-01-01")),
			conclusion: []string{out + "the parties gave it up before it entered into force, with effect from 1 January 2012"}},
		{name: "for the one that left", a: three(clause.Clauses{Denunciation: afterAYear}, force, act("notice-given", "2010-05-01", country.AZ)), view: clause.View{Party: "AZ"},
			conclusion: []string{out + "the notice ended it, and the first day after was 1 May 2011", "that is the answer for Azerbaijan, which is recorded as a party"}},
		{name: "revived later", a: between(clause.Clauses{}, force, stating("ended", "2012-01-01"), act("revived", "2014-01-01")),
			rule:  []string{"it enters into force on the day that is published", "the parties can put it into force again"},
			dates: []string{published2010, "the end, as published: 1 January 2012, the first day after", "it was put into force again: 1 January 2014"},
			conclusion: []string{out + "it ended, and the first day after was 1 January 2012",
				"it is in force again from 1 January 2014"}},
		{name: "before it is in force, and revived later", a: between(clause.Clauses{}, inForce("2012-07-01"), stating("ended", "2013-01-01"), act("revived", "2014-01-01")),
			conclusion: []string{"on 1 June 2012 it is not in force yet: it enters into force on 1 July 2012"}},
		{name: "a renewed one", a: between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, force),
			conclusion: []string{"on 1 June 2012 it is in force, since 1 January 2010",
				"a term ends on 1 January 2015; the last day for notice is 1 July 2014, and a notice received by 30 June 2014 is safe"}},
		{name: "a renewed one that ends", a: between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, force, act("notice-given", "2012-01-01", country.BY)),
			conclusion: []string{"on 1 June 2012 it is in force, since 1 January 2010; the first day after is 1 January 2015"}},
		{name: "a published end that differs", a: between(clause.Clauses{Duration: fixedTerm}, force, stating("ended", "2014-01-01")),
			conclusion: []string{"on 1 June 2012 it is in force, since 1 January 2010; the first day after is 1 January 2014",
				"the end is published as 1 January 2014, and the clauses and acts as they are recorded give 1 January 2015: one of them may be wrong"}},
	}
	for i := range tests {
		tests[i].axis, tests[i].on = clock.AxisInForce, "2012-06-01"
		tests[i].run(t)
	}
}

// What ends for one party with another, or with itself.
func TestEndWithAPartyInWords(t *testing.T) {
	two := among([]country.Code{country.AT, country.CSHH}, clause.Clauses{}, inForce("1980-01-01"))
	several := three(clause.Clauses{Denunciation: afterAYear}, inForce("2010-01-01"), act("notice-given", "2010-05-01", country.AZ), act("notice-given", "2011-01-01", country.BY))
	for _, tt := range []struct {
		name, party string
		a           *agreement.Agreement
		want        []string
	}{
		{"a party that is gone", "CSHH", two, []string{"on 1 June 2012 it is not in force: a party exists no more, and the first day after was 1 January 1993",
			"that is the answer for Czechoslovakia, which is recorded as a party"}},
		{"the one that is left", "KZ", several, []string{"on 1 June 2012 it is not in force: fewer than two parties are left, and the first day after was 1 January 2012",
			"that is the answer for Kazakhstan, which is recorded as a party"}},
		{"the second to leave", "BY", several, []string{"on 1 June 2012 it is not in force: the notice ended it, and the first day after was 1 January 2012",
			"that is the answer for Belarus, which is recorded as a party"}},
		{"as a whole", "", several, []string{"on 1 June 2012 it is not in force: fewer than two parties are left, and the first day after was 1 January 2012",
			"that is the answer for the agreement as a whole, which is in force while two parties are left"}},
	} {
		x := clock.New(tt.a, clause.View{Party: tt.party}).Explain(clock.AxisInForce, day("2012-06-01"))
		if diff := cmp.Diff(tt.want, texts(x.Conclusion)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// What is done through another agreement waits for that one, in words, too.
func TestThroughInWords(t *testing.T) {
	through := func(a agreement.Act) agreement.Act { a.Through = "later"; return a }
	waits := notYet{}
	force := inForce("2010-01-01")
	tests := []wordsTest{
		{name: "an end", a: between(clause.Clauses{}, force, through(stating("terminated", "2011-01-01"))),
			dates: []string{published2010, "the end by consent: not yet, since the agreement by which it was done is not in force"}},
		{name: "a replacement", a: between(clause.Clauses{}, force, through(stating("replaced", "2011-01-01"))),
			article: []string{"no clause on entry into force is recorded, only published dates", ofLaw("article 59")},
			rule:    []string{"it enters into force on the day that is published", "it ends when a later treaty of all its parties takes its place"},
			dates:   []string{published2010, "the later treaty takes its place: not yet, since the agreement by which it was done is not in force"}},
		{name: "a revival", a: between(clause.Clauses{}, force, stating("ended", "2011-01-01"), through(act("revived", "2012-01-01"))),
			dates: []string{published2010, "the end, as published: 1 January 2011, the first day after", "the revival: not yet, since the agreement by which it was done is not in force"}},
		{name: "an extension", a: between(clause.Clauses{Duration: fixedTerm}, force, through(extendedTo("2011-01-01", "2019-12-31"))),
			dates: []string{published2010, "the first term, from 1 January 2010: to 1 January 2015",
				"an extension to 31 December 2019 is agreed, and the agreement by which it is done is not in force"}},
		{name: "an extension of its own, too late", a: between(clause.Clauses{Duration: fixedTerm}, force, extendedTo("2016-01-01", "2019-12-31")),
			dates: []string{published2010, "the first term, from 1 January 2010: to 1 January 2015",
				"it was extended to 31 December 2019 on a day on which it was not certainly in force"}},
	}
	for i := range tests {
		tests[i].axis, tests[i].on, tests[i].view = clock.AxisInForce, "2012-06-01", clause.View{Others: waits}
		tests[i].run(t)
	}
}

// notYet are other agreements that have reached nothing.
type notYet struct{}

func (notYet) Milestone(bilateral.ID, clause.Milestone, clause.View) clause.Moment {
	return clause.Moment{Happened: bilateral.No}
}
