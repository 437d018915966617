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

// An agreement of three parties that is published as in force waits for nobody, has the
// findings that one of two parties has, and answers the same after an explanation.
func TestSeveralParties(t *testing.T) {
	a := between(clause.Clauses{EntryIntoForce: onNotes}, act(agreement.ActKindSigned, "2009-01-10"), act(agreement.ActKindEnteredIntoForce, "2010-01-10"))
	a.Parties = append(a.Parties, agreement.Party{Actor: country.StateActor(country.KZ)})
	c := clock.New(a, clause.View{})
	if got := c.WaitingFor(); len(got) > 0 {
		t.Errorf("it waits for %v", got)
	}
	var check bilateral.Checker
	c.Check(&check)
	var codes []bilateral.Code
	for _, p := range check.Problems() {
		codes = append(codes, p.Code)
	}
	if diff := cmp.Diff([]bilateral.Code{clock.CodeActMissing}, codes); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	before := c.Standing(day("2010-06-01"))
	done := make(chan bool)
	for range 4 { // the race detector watches
		go func() {
			c.Explain(clock.AxisInForce, day("2010-06-01"))
			done <- true
		}()
	}
	for range 4 {
		<-done
	}
	if after := c.Standing(day("2010-06-01")); after.Status != before.Status || after.Why.Text != before.Why.Text {
		t.Errorf("before an explanation %+v, after it %+v", before, after)
	}
}

// A ground that is invoked without a date leaves every later day in doubt, whatever is
// recorded beside it.
func TestUndatedDoubt(t *testing.T) {
	ground := func(on string) agreement.Act {
		a := act(agreement.ActKindTerminated, on, country.BY)
		a.Ground = agreement.GroundBreach
		return a
	}
	for name, acts := range map[string][]agreement.Act{
		"alone":                     {ground("")},
		"and a dated one":           {ground(""), ground("2015-01-01")},
		"a dated one before":        {ground("2015-01-01"), ground("")},
		"and an end by all in 2015": {ground(""), act(agreement.ActKindTerminated, "2015-01-01")},
	} {
		a := between(clause.Clauses{}, append([]agreement.Act{inForce("2010-01-10")}, acts...)...)
		if got := clock.New(a, clause.View{}).InForce(day("2011-06-01")).Truth; got != bilateral.Unknown {
			t.Errorf("%s: in 2011 %s, want unknown", name, got)
		}
	}
}

// A term that counts from what has not happened has not begun, and so does not end.
func TestTermNotBegun(t *testing.T) {
	term := clause.Duration{Kind: clause.DurationKindFixed, Initial: clause.LengthOf(5, clause.UnitYear), From: clause.On(clause.Last(clause.TriggerKindNotified))}
	a := between(clause.Clauses{Duration: term}, inForce("2010-01-10"))
	if s := clock.New(a, clause.View{}).InForce(day("2020-01-10")); s.Truth != bilateral.Yes || !s.Before.IsZero() {
		t.Errorf("%+v, want in force without an end", s)
	}
}

// What has certainly ended has ended, even if not every act before has a clause.
func TestStatusOfAnEnd(t *testing.T) {
	a := between(clause.Clauses{}, inForce("2010-01-10"), act(agreement.ActKindNoticeGiven, "2012-01-10", country.BY), act(agreement.ActKindTerminated, "2015-01-01"))
	c := clock.New(a, clause.View{})
	if got, s := c.Status(day("2016-01-01")), c.InForce(day("2016-01-01")); got != clock.StatusEnded || s.Truth != bilateral.No {
		t.Errorf("%s, in force %s; want ended, no", got, s.Truth)
	}
}

// A suspension by one of two ends for the two when a third joins, to which the treaty
// applies; every answer has a reason.
func TestSuspensionEndsWithAThird(t *testing.T) {
	a := three(clause.Clauses{Suspension: clause.Clause{Article: "Article 9"}},
		act(agreement.ActKindEnteredIntoForce, "2010-01-10", country.AZ, country.BY), act(agreement.ActKindSuspended, "2011-01-10", country.BY),
		act(agreement.ActKindEnteredIntoForce, "2012-05-10", country.KZ))
	c := clock.New(a, clause.View{Party: "AZ"})
	for on, want := range map[string]bilateral.Truth{"2011-06-01": bilateral.Yes, "2012-06-01": bilateral.No} {
		assessed := c.Assess(day(on))
		if s := assessed.Axis(clock.AxisSuspended); s.Truth != want || s.Reason == "" {
			t.Errorf("on %s: %+v, want %s with a reason", on, s, want)
		}
	}
}

// What only may have begun before it had to end may have ended from its first day on.
func TestNeverCertain(t *testing.T) {
	own := clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.On(clause.Own(clause.TriggerKindDeposited))}, Denunciation: afterAYear}
	tt := stateTest{"one leaves in the year in which the second joins",
		three(own, act("deposited", "2010-01-01", country.AZ), act("deposited", "2012", country.BY), act("notice-given", "2011-06-01", country.AZ)),
		clause.View{}, "in-force", map[string]string{
			"2011-12-31": "no, [2012-01-01..] to [2012-01-01..2012-06-01], not-yet",
			"2012-06-01": "no, [2012-01-01..] to [2012-01-01..2012-06-01], denounced",
		}}
	tt.run(t)
	if s := clock.New(tt.a, tt.view).InForce(day("2012-03-01")); s.Truth != bilateral.Unknown {
		t.Errorf("in between: %s, want unknown", inWords(s))
	}
}

// Of several parties two at least revive an agreement, whatever one did before them alone,
// and on a day that is known.
func TestRevivalOfSeveral(t *testing.T) {
	ended := []agreement.Act{inForce("2010-01-01"), stating("ended", "2012-01-01")}
	for _, tt := range []struct {
		name string
		acts []agreement.Act
		on   map[string]bilateral.Truth
	}{
		{"by one", []agreement.Act{act("revived", "2013-01-01", country.AZ)}, map[string]bilateral.Truth{"2014-01-01": bilateral.No}},
		{"by one, and then by two", []agreement.Act{act("revived", "2013-01-01", country.AZ), act("revived", "2014-01-01", country.AZ, country.BY)}, map[string]bilateral.Truth{"2013-12-31": bilateral.No, "2014-01-01": bilateral.Yes}},
		{"by all, by nobody by name", []agreement.Act{act("revived", "2013-01-01")}, map[string]bilateral.Truth{"2012-12-31": bilateral.No, "2013-01-01": bilateral.Yes}},
		{"a part by all, and then the whole", []agreement.Act{about("Article 5", act("revived", "2013-01-01")), act("revived", "2014-01-01")}, map[string]bilateral.Truth{"2013-12-31": bilateral.No, "2014-01-01": bilateral.Yes}},
		{"on a day not known, and then on one that is", []agreement.Act{act("revived", ""), act("revived", "2014-01-01")}, map[string]bilateral.Truth{"2014-01-01": bilateral.Yes}},
		{"recorded in another order", []agreement.Act{act("revived", "2016-01-01"), stating("ended", "2015-01-01"), act("revived", "2014-01-01")}, map[string]bilateral.Truth{"2014-01-01": bilateral.Yes, "2015-01-01": bilateral.No, "2016-01-01": bilateral.Yes}},
	} {
		c := clock.New(three(clause.Clauses{}, append(ended[:2:2], tt.acts...)...), clause.View{})
		for on, want := range tt.on {
			if s := c.InForce(day(on)); s.Truth != want {
				t.Errorf("%s, on %s: %s, want %s", tt.name, on, inWords(s), truth(want))
			}
		}
	}
}
