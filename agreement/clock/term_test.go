package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
)

// The term that a day is in is found long after the beginning, too, whatever the unit of
// the terms. Each is counted from the beginning.
func TestCurrentTerm(t *testing.T) {
	for _, tt := range []struct {
		name                 string
		initial, successive  clause.Length
		endDay               clause.EndDay
		on, number, from, to string
	}{
		{"of years", clause.LengthOf(5, clause.UnitYear), clause.LengthOf(5, clause.UnitYear), "", "2020-01-01", "eleven", "1 January 2020", "1 January 2025"},
		{"of years, on the last day", clause.LengthOf(5, clause.UnitYear), clause.LengthOf(5, clause.UnitYear), "", "2019-12-31", "ten", "1 January 2015", "1 January 2020"},
		{"of one year after ten", clause.LengthOf(10, clause.UnitYear), clause.LengthOf(1, clause.UnitYear), "", "1990-06-01", "twelve", "1 January 1990", "1 January 1991"},
		{"of ten years after one", clause.LengthOf(1, clause.UnitYear), clause.LengthOf(10, clause.UnitYear), "", "1995-06-01", "four", "1 January 1991", "1 January 2001"},
		{"of quarters", clause.LengthOf(1, clause.UnitQuarter), clause.LengthOf(1, clause.UnitQuarter), "", "1972-02-15", "nine", "1 January 1972", "1 April 1972"},
		{"of months", clause.LengthOf(6, clause.UnitMonth), clause.LengthOf(6, clause.UnitMonth), "", "1974-07-01", "ten", "1 July 1974", "1 January 1975"},
		{"whose last day is in force", clause.LengthOf(5, clause.UnitYear), clause.LengthOf(5, clause.UnitYear), clause.EndDayLastDayInForce, "2020-01-01", "ten", "2 January 2015", "1 January 2020"},
		{"the day after", clause.LengthOf(5, clause.UnitYear), clause.LengthOf(5, clause.UnitYear), clause.EndDayLastDayInForce, "2020-01-02", "eleven", "2 January 2020", "1 January 2025"},
		// 18,262 days after the first of January 1970, of which 299 terms are 18,239.
		{"of days", clause.LengthOf(61, clause.UnitDay), clause.LengthOf(61, clause.UnitDay), "", "2020-01-01", "300", "9 December 2019", "8 February 2020"},
		{"of days, on the first", clause.LengthOf(61, clause.UnitDay), clause.LengthOf(61, clause.UnitDay), "", "2019-12-09", "300", "9 December 2019", "8 February 2020"},
		{"of days, on the eve", clause.LengthOf(61, clause.UnitDay), clause.LengthOf(61, clause.UnitDay), "", "2019-12-08", "299", "9 October 2019", "9 December 2019"},
	} {
		d := clause.Duration{Kind: clause.DurationKindRenewable, Initial: tt.initial, Successive: tt.successive, EndDay: tt.endDay}
		x := clock.New(between(clause.Clauses{Duration: d}, inForce("1970-01-01")), clause.View{}).Explain(clock.AxisInForce, day(tt.on))
		want := "the current term, number " + tt.number + ": from " + tt.from + " to " + tt.to
		if got := texts(x.Dates); got[len(got)-1] != want {
			t.Errorf("%s: %q, want %q", tt.name, got, want)
		}
	}
}

// No current term is named in the first one, past the calendar, out of force, and past the
// last renewal.
func TestNoCurrentTerm(t *testing.T) {
	twice := renewed
	twice.Renewals = 2
	for _, tt := range []struct {
		name string
		d    clause.Duration
		on   string
		want bool
	}{
		{"in the first term", renewed, "2014-12-31", false},
		{"in the second", renewed, "2015-01-01", true},
		{"before it is in force", renewed, "2009-01-01", false},
		{"in the last term of the calendar", renewed, "9999-12-31", false},
		{"in one before", renewed, "9994-12-31", true},
		{"in the last term", twice, "2024-12-31", true},
		{"after it", twice, "2025-01-01", false},
		{"not renewed", fixedTerm, "2014-01-01", false},
	} {
		x := clock.New(between(clause.Clauses{Duration: tt.d}, inForce("2010-01-01")), clause.View{}).Explain(clock.AxisInForce, day(tt.on))
		got := false
		for _, s := range x.Dates {
			got = got || s.Code == "current-term"
		}
		if got != tt.want {
			t.Errorf("%s: named %v, want %v", tt.name, got, tt.want)
		}
	}
}

// A notice is in time for the first term whose end is far enough, long after the beginning,
// too.
func TestNoticeOfLateTerm(t *testing.T) {
	short := clause.Clauses{
		Duration:     clause.Duration{Kind: clause.DurationKindRenewable, Initial: clause.LengthOf(61, clause.UnitDay), Successive: clause.LengthOf(61, clause.UnitDay)},
		Denunciation: clause.Denunciation{Notice: clause.LengthOf(10, clause.UnitDay), Late: clause.LateNoticeNextTerm},
	}
	long := clause.Clauses{Duration: renewed, Denunciation: sixMonths}
	for _, tt := range []struct {
		name                  string
		cs                    clause.Clauses
		on, ends, last, truth string
	}{
		{"of days, in time", short, "2020-01-29", "2020-02-08", "2020-01-29", "yes"},
		{"of days, a day too late", short, "2020-01-30", "2020-04-09", "2020-03-30", "yes"},
		{"of years, in time", long, "2069-07-01", "2070-01-01", "2069-07-01", "yes"},
		{"of years, a day too late", long, "2069-07-02", "2075-01-01", "2074-07-01", "unknown"},
		{"in time for the last term of the calendar", long, "9994-07-01", "9995-01-01", "9994-07-01", "yes"},
	} {
		x := clock.New(between(tt.cs, inForce("1970-01-01")), clause.View{}).ExitBy("AZ", day(tt.on))
		if x.Ends.String() != tt.ends || x.Last.String() != tt.last || truth(x.Certain) != tt.truth {
			t.Errorf("%s: %s, ends %s, last %s; want %s, %s, %s", tt.name, truth(x.Certain), x.Ends, x.Last, tt.truth, tt.ends, tt.last)
		}
	}
	past := clock.New(between(long, inForce("1970-01-01")), clause.View{}).ExitBy("AZ", day("9999-08-01"))
	if past.Certain != bilateral.Unknown || !past.Ends.Last.IsZero() {
		t.Errorf("past the last term of the calendar: %+v", past)
	}
	if s := clock.New(between(long, inForce("1970-01-01"), act("notice-given", "9999-08-01", country.BY)), clause.View{}).InForce(day("9999-07-31")); s.Truth != bilateral.Yes {
		t.Errorf("on its eve: %s", inWords(s))
	}
}
