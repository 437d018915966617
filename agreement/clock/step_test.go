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

// The steps of an agreement are the days on which the answer changes.
func TestSteps(t *testing.T) {
	var always bilateral.Date
	several := between(clause.Clauses{}, inForce("2010-01-01"))
	several.Count = bilateral.AtLeast(2)
	for _, tt := range []struct {
		name string
		a    *agreement.Agreement
		want []clock.Step
	}{
		{"in force for a term", between(clause.Clauses{Duration: fixedTerm}, inForce("2010-01-01")), []clock.Step{
			{From: always, Truth: bilateral.No}, {From: day("2010-01-01"), Truth: bilateral.Yes}, {From: day("2015-01-01"), Truth: bilateral.No}}},
		{"in doubt for two reasons", between(clause.Clauses{}, inForce("2010"), act("notice-given", "2010-06-01", country.BY)), []clock.Step{
			{From: always, Truth: bilateral.No}, {From: day("2010-01-01"), Truth: bilateral.Unknown}}},
		{"waiting", between(clause.Clauses{EntryIntoForce: onNotes}, act("signed", "2010-01-01")), []clock.Step{{From: always, Truth: bilateral.No}}},
		{"given up", between(clause.Clauses{EntryIntoForce: onNotes}, act("signed", "2010-01-01"), stating("terminated", "2012-01-01")), []clock.Step{{From: always, Truth: bilateral.No}}},
		{"not recorded", between(clause.Clauses{}), []clock.Step{{From: always, Truth: bilateral.Unknown}}},
		{"several documents", several, []clock.Step{{From: always, Truth: bilateral.Unknown}}},
	} {
		c := clock.New(tt.a, clause.View{})
		if diff := cmp.Diff(tt.want, c.AppendSteps(nil), cmp.Comparer(func(x, y bilateral.Date) bool { return x == y })); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
		// What stands in the list already is left alone, whatever it says.
		before := []clock.Step{{Truth: bilateral.Yes}, {Truth: tt.want[0].Truth}}
		if got := c.AppendSteps(before); len(got) != 2+len(tt.want) || got[0] != before[0] || got[1] != before[1] || got[2] != tt.want[0] {
			t.Errorf("%s, appended: %v", tt.name, got)
		}
	}
}

// The answer for a month or a year is that of all its days.
func TestInSteps(t *testing.T) {
	steps := clock.New(between(clause.Clauses{Duration: fixedTerm}, inForce("2010-06-01")), clause.View{}).AppendSteps(nil)
	open := func(from string) bilateral.Days { return bilateral.Days{First: day(from)} }
	for _, tt := range []struct {
		on   bilateral.Days
		want bilateral.Truth
	}{
		{day("2010-05-31").Days(), bilateral.No},
		{day("2010-06-01").Days(), bilateral.Yes},
		{day("2015-05-31").Days(), bilateral.Yes},
		{day("2015-06-01").Days(), bilateral.No},
		{day("2010-05").Days(), bilateral.No},
		{day("2010-06").Days(), bilateral.Yes},
		{day("2015-05").Days(), bilateral.Yes},
		{day("2015-06").Days(), bilateral.No},
		{day("2010").Days(), bilateral.Unknown},
		{day("2011").Days(), bilateral.Yes},
		{day("2015").Days(), bilateral.Unknown},
		{day("2016").Days(), bilateral.No},
		{bilateral.Days{First: day("2010-05-30"), Last: day("2010-06-01")}, bilateral.Unknown},
		{open("2012-01-01"), bilateral.Unknown},
		{open("2016-01-01"), bilateral.No},
		{bilateral.Days{}, bilateral.Unknown},
	} {
		if got := clock.InSteps(steps, tt.on); got != tt.want {
			t.Errorf("on %s: %s, want %s", tt.on, truth(got), truth(tt.want))
		}
	}
	if got := clock.InSteps(nil, day("2010-01-01").Days()); got != bilateral.Unknown {
		t.Errorf("without steps: %s", truth(got))
	}
	one := []clock.Step{{Truth: bilateral.No}}
	if got := clock.InSteps(one, bilateral.Days{}); got != bilateral.No {
		t.Errorf("of one step on any day: %s", truth(got))
	}
}
