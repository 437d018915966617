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

// An explanation says of each notice whether it ends the agreement, and when.
func TestNoticeInWords(t *testing.T) {
	force := inForce("2010-01-01")
	inTime := clause.Clauses{Duration: renewed, Denunciation: sixMonths}
	window := clause.Clauses{Duration: renewed, Denunciation: clause.Denunciation{Notice: sixMonths.Notice, Earliest: clause.LengthOf(12, clause.UnitMonth), Article: "Article 9"}}
	given := act("notice-given", "2014-03-01", country.BY)
	stated := given
	stated.TakesEffect = day("2014-04-01")
	term := "the first term, from 1 January 2010: to 1 January 2015"
	year := clause.Clauses{Denunciation: afterAYear}
	notReceived := agreement.Act{Kind: "notice-given", By: given.By, Sent: day("2014-03-01"), Received: day("2014-03-05")}
	tests := []wordsTest{
		{name: "in time for a term", a: between(inTime, force, given),
			rule: []string{"it enters into force on the day that is published",
				"it is made for five years and then renewed for five years at a time, unless notice is given six months before the end of a term"},
			dates: []string{published2010, term, "the notice by Belarus: 1 March 2014, which ends it on 1 January 2015",
				"the term it comes in time for ends on 1 January 2015; notice was due by 1 July 2014"}},
		{name: "too late for a term", a: between(inTime, force, act("notice-given", "2014-07-02", country.BY)),
			dates: []string{published2010, term, "the notice by Belarus: 2 July 2014, which may end it on 1 January 2020",
				"the term it comes in time for ends on 1 January 2020; notice was due by 1 July 2019",
				"it came too late for the term that ends on 1 January 2015"}},
		{name: "before the window", a: between(window, force, act("notice-given", "2013-03-01", country.BY)),
			article: []string{"no clause on entry into force is recorded, only published dates", "the clause on duration, whose article is not recorded", "Article 9, on denunciation"},
			rule: []string{"it enters into force on the day that is published",
				"it is made for five years and then renewed for five years at a time, unless notice is given six months before the end of a term",
				"notice can be given not more than twelve months and not less than six months before the end of a term"},
			dates: []string{published2010, term, "the notice by Belarus: 1 March 2013, without effect",
				"it came before the first day on which notice can be given"}},
		{name: "it states an earlier day", a: between(year, force, stated),
			rule: []string{"it enters into force on the day that is published", "after notice it ends on the day one year after the notice"},
			dates: []string{published2010, "the notice: 1 March 2014", "the day one year after the notice: 1 March 2015",
				"the notice by Belarus: 1 March 2014, which ends it on 1 March 2015", "it states an earlier day, 1 April 2014, which does not count"}},
		{name: "of another", a: between(year, force, act("notice-given", "2014-03-01", country.RU)),
			dates: []string{published2010, "the notice: 1 March 2014", "the day one year after the notice: 1 March 2015",
				"a notice by the Russian Federation, which is not a party: 1 March 2014, without effect"}},
		{name: "not yet received", a: between(inTime, force, notReceived), view: clause.View{Known: day("2014-03-03")},
			dates: []string{published2010, term, "the notice by Belarus: not yet received"}},
		{name: "on a day not known", a: between(year, force, act("notice-given", "", country.BY)),
			dates: []string{published2010, "the notice: not known", "the day one year after the notice: not known", "the notice by Belarus: a day not known, with an effect on a day not known"}},
		{name: "a day not known, by nobody by name", a: between(inTime, force, act("notice-given", "")),
			dates: []string{published2010, term, "the notice: a day not known, with an effect on a day not known"}},
		{name: "no clause, of two", a: between(clause.Clauses{}, force, given),
			dates: []string{published2010, "the notice by Belarus: 1 March 2014, which may end it on 1 March 2014 or later"}},
		{name: "no clause, of three", a: three(clause.Clauses{}, force, given),
			dates: []string{published2010, "the notice by Belarus: 1 March 2014, which may end it for Belarus on 1 March 2014 or later"}},
		{name: "no clause, of three, by nobody by name", a: three(clause.Clauses{}, force, act("notice-given", "2014-03-01")),
			dates: []string{published2010, "the notice: 1 March 2014, which may end it on 1 March 2014 or later"}},
		{name: "of one of three", a: three(inTime, force, given),
			dates: []string{published2010, term, "the notice by Belarus: 1 March 2014, which ends it for Belarus on 1 January 2015",
				"the term it comes in time for ends on 1 January 2015; notice was due by 1 July 2014"}},
		{name: "of one of three, for it", a: three(inTime, force, given), view: clause.View{Party: "BY"},
			dates: []string{published2010, term, "the notice by Belarus: 1 March 2014, which ends it for Belarus on 1 January 2015",
				"the term it comes in time for ends on 1 January 2015; notice was due by 1 July 2014"}},
		{name: "of one of three, for another", a: three(inTime, force, given), view: clause.View{Party: "KZ"},
			dates: []string{published2010, term, "the notice by Belarus: 1 March 2014, which ends it for that party on 1 January 2015",
				"the term it comes in time for ends on 1 January 2015; notice was due by 1 July 2014"}},
		{name: "of one of two, for the other", a: between(inTime, force, given), view: clause.View{Party: "AZ"},
			dates: []string{published2010, term, "the notice by Belarus: 1 March 2014, which ends it on 1 January 2015",
				"the term it comes in time for ends on 1 January 2015; notice was due by 1 July 2014"}},
		{name: "on a ground", a: between(clause.Clauses{}, force, onGround(given)),
			article: []string{"no clause on entry into force is recorded, only published dates", ofLaw("articles 65 to 68")},
			rule:    []string{"it enters into force on the day that is published", "a ground of Part V is invoked, and whether it exists is not judged here"},
			dates:   []string{published2010, "the notice by Belarus: 1 March 2014, which may end it on 1 March 2014 or later"}},
		{name: "under a text that is silent", a: between(clause.Clauses{Silent: []clause.Topic{clause.TopicDenunciation}}, force, given),
			article: []string{"no clause on entry into force is recorded, only published dates", ofLaw("article 56(1)")},
			dates:   []string{published2010, "the notice by Belarus: 1 March 2014, without effect"}},
		{name: "about a part", a: between(year, force, about("Article 5", given)),
			dates: []string{published2010, "an act about Article 5 only, which leaves the whole untouched: notice given, 1 March 2014"}},
	}
	for i := range tests {
		tests[i].axis, tests[i].on = clock.AxisInForce, "2012-01-01"
		tests[i].run(t)
	}
}

// The text that is silent on denunciation admits no exit alone from a term (VCLT articles
// 42(2) and 54), and none is presumed from an agreement without one (article 56(1)).
func TestNoExitInWords(t *testing.T) {
	ofTerm, presumed := ofLaw("articles 42(2) and 54"), ofLaw("article 56(1)")
	for kind, want := range map[clause.DurationKind]string{
		clause.DurationKindFixed: ofTerm, clause.DurationKindRenewable: ofTerm, clause.DurationKindThenIndefinite: ofTerm, clause.DurationKindUntil: ofTerm,
		clause.DurationKindIndefinite: presumed, "": presumed,
	} {
		cs := clause.Clauses{Silent: []clause.Topic{clause.TopicDenunciation}}
		if cs.Duration.Kind = kind; kind != "" && kind != clause.DurationKindIndefinite {
			cs.Duration.Initial = clause.LengthOf(5, clause.UnitYear)
		}
		if kind == clause.DurationKindUntil {
			cs.Duration.Initial, cs.Duration.Until = clause.Length{}, clause.Fixed(day("2015-01-01"))
		}
		x := clock.New(between(cs, inForce("2010-01-01"), act("notice-given", "2012-03-01", country.BY)), clause.View{}).Explain(clock.AxisInForce, day("2012-06-01"))
		if got := texts(x.Article); got[len(got)-1] != want {
			t.Errorf("%q: %q, want %q", kind, got, want)
		}
	}
}

// An explanation says which of several dates of a notice counts (VCLT article 78).
func TestCountedDateInWords(t *testing.T) {
	dates := func(date, sent, received, informed string) agreement.Act {
		a := act("notice-given", date, country.BY)
		for to, text := range map[*bilateral.Date]string{&a.Sent: sent, &a.Received: received, &a.Informed: informed} {
			if text != "" {
				*to = day(text)
			}
		}
		return a
	}
	all := dates("2014-03-01", "2014-03-02", "2014-03-05", "2014-03-09")
	says := func(which string) string { return "the day that counts is the day it was " + which }
	for _, tt := range []struct {
		name   string
		counts clause.DateKind
		given  agreement.Act
		want   string
	}{
		{"not stated", "", all, says("received")},
		{"the day of receipt", clause.DateKindReceived, all, says("received")},
		{"the day it was done", clause.DateKindDone, all, says("done")},
		{"the day it was sent", clause.DateKindSent, all, says("sent")},
		{"the day the others were told", clause.DateKindInformed, all, says("told by the depositary")},
		{"the day it states", clause.DateKindTakesEffect, all, ""},
		{"only done", "", dates("2014-03-01", "", "", ""), ""},
		{"done and received on one day", "", dates("2014-03-05", "", "2014-03-05", ""), ""},
		{"all on one day", "", dates("2014-03-05", "2014-03-05", "2014-03-05", "2014-03-05"), ""},
		{"done before it was received", "", dates("2014-03-01", "", "2014-03-05", ""), says("received")},
		{"sent before it was received", "", dates("", "2014-03-01", "2014-03-05", ""), says("received")},
		{"told after it was received", "", dates("", "", "2014-03-05", "2014-03-09"), says("received")},
		{"receipt not recorded", "", dates("2014-03-01", "2014-03-02", "", ""), ""},
	} {
		a := between(clause.Clauses{Duration: renewed, Denunciation: clause.Denunciation{Notice: sixMonths.Notice, Counts: tt.counts}}, inForce("2010-01-01"), tt.given)
		got := ""
		for _, s := range texts(clock.New(a, clause.View{}).Explain(clock.AxisInForce, day("2012-01-01")).Dates) {
			if len(s) > 20 && s[:20] == says("")[:20] {
				got += s
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// An explanation says who withdrew a notice, and whether that had effect.
func TestWithdrawalInWords(t *testing.T) {
	year := func(w clause.Withdrawal) clause.Clauses {
		return clause.Clauses{Denunciation: clause.Denunciation{Effect: afterAYear.Effect, Withdrawal: w}}
	}
	force, given := inForce("2010-01-01"), named("n", act("notice-given", "2014-03-01", country.BY))
	published, ends := "no clause on entry into force is recorded, only published dates", "after notice it ends on the day one year after the notice"
	unrecorded, enters := "the clause on denunciation, whose article is not recorded", "it enters into force on the day that is published"
	own := "the party that gave a notice can withdraw it before it takes effect"
	steps := []string{published2010, "the notice: 1 March 2014", "the day one year after the notice: 1 March 2015"}
	then := func(more ...string) []string { return append(steps[:3:3], more...) }
	tests := []wordsTest{
		{name: "in time", a: between(year(""), force, given, withdrawing("2014-06-01", country.BY)),
			article: []string{published, unrecorded, ofLaw("article 68 (by analogy)")}, rule: []string{enters, ends, own},
			dates: then("the notice by Belarus: 1 March 2014, withdrawn before it would have had effect on 1 March 2015", "the withdrawal of the notice by Belarus: 1 June 2014")},
		{name: "too late", a: between(year(""), force, given, withdrawing("2015-03-01", country.BY)),
			dates: then("the notice by Belarus: 1 March 2014, which ends it on 1 March 2015", "the withdrawal of the notice by Belarus: 1 March 2015, without certain effect")},
		{name: "by nobody by name", a: between(year(""), force, given, withdrawing("2014-06-01")),
			dates: then("the notice by Belarus: 1 March 2014, withdrawn before it would have had effect on 1 March 2015", "the withdrawal of the notice: 1 June 2014")},
		{name: "as the clause says", a: between(year(clause.WithdrawalBeforeEffect), force, given, withdrawing("2014-06-01", country.BY)),
			article: []string{published, unrecorded}, rule: []string{enters, ends, own}},
		{name: "excluded", a: between(year(clause.WithdrawalExcluded), force, given, withdrawing("2014-06-01", country.BY)),
			article: []string{published, unrecorded}, rule: []string{enters, ends, "the clauses exclude the withdrawal of a notice"},
			dates: then("the notice by Belarus: 1 March 2014, which ends it on 1 March 2015", "the withdrawal of the notice by Belarus: 1 June 2014, without certain effect")},
		{name: "nothing withdrawn", a: between(year(""), force, given), article: []string{published, unrecorded}, rule: []string{enters, ends}},
		{name: "of another notice", a: between(year(""), force, named("m", given), withdrawing("2014-06-01", country.BY)),
			dates: then("the notice by Belarus: 1 March 2014, which ends it on 1 March 2015", "the withdrawal of the notice by Belarus: 1 June 2014, without certain effect")},
	}
	for i := range tests {
		tests[i].axis, tests[i].on = clock.AxisInForce, "2012-01-01"
		tests[i].run(t)
	}
}
