package clock_test

import (
	"fmt"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// TestOrder is on acts of one day, which count in the order of the record, and on acts
// that come before or after the period that they would be about.
func TestOrder(t *testing.T) {
	fixed := clause.Clause{Begins: clause.Fixed(day("2020-06-01"))}
	twice := clause.Duration{Kind: clause.DurationKindRenewable, Initial: clause.LengthOf(2, clause.UnitYear), Successive: clause.LengthOf(2, clause.UnitYear), Renewals: 1}
	notice := func(on string) agreement.Act { return act("notice-given", on, country.BY) }
	until := func(kind agreement.ActKind, on, until string) agreement.Act {
		a := act(kind, on)
		a.Until = day(until)
		return a
	}
	effect := func(a agreement.Act, on string) agreement.Act {
		a.TakesEffect = day(on)
		return a
	}
	ended := func(on string) agreement.Act { return effect(act("ended", ""), on) }
	for _, tt := range []struct {
		name string
		a    *agreement.Agreement
		axis clock.Axis
		on   string
		want string
	}{
		// Article 54(b) needs no agreement in force: what is given up never enters into it.
		{"given up before a fixed day", between(clause.Clauses{EntryIntoForce: fixed}, act("signed", "2020-01-01"), act("terminated", "2020-05-01")), "in-force", "2020-06-01", "no, terminated"},
		{"given up after a fixed day", between(clause.Clauses{EntryIntoForce: fixed}, act("signed", "2020-01-01"), act("terminated", "2020-07-01")), "in-force", "2020-06-01", "yes, by-clause"},
		{"given up by one", between(clause.Clauses{EntryIntoForce: fixed}, act("signed", "2020-01-01"), act("terminated", "2020-05-01", country.BY)), "in-force", "2020-06-01", "yes, by-clause"},
		{"given up and signed anew", between(clause.Clauses{EntryIntoForce: fixed}, act("signed", "2020-01-01"), act("terminated", "2020-05-01"), act("signed", "2020-05-20")), "in-force", "2020-06-01", "yes, by-clause"},

		// Acts of one day.
		{"revived, then ended on that day", between(clause.Clauses{}, inForce("2010-01-01"), act("revived", "2015-01-01"), ended("2015-01-01")), "in-force", "2015-01-01", "no, ended"},
		{"ended, then revived on that day", between(clause.Clauses{}, inForce("2010-01-01"), ended("2015-01-01"), act("revived", "2015-01-01")), "in-force", "2015-01-01", "yes, revived"},
		{"revived, then given up on that day", between(clause.Clauses{}, inForce("2010-01-01"), ended("2012-01-01"), act("revived", "2015-01-01"), act("terminated", "2015-01-01")), "in-force", "2015-01-02", "no, terminated"},
		{"a notice, then revived on that day", between(clause.Clauses{Denunciation: afterAYear}, inForce("2010-01-01"), ended("2012-01-01"), notice("2015-01-01"), act("revived", "2015-01-01")), "in-force", "2016-01-01", "yes, revived"},
		{"revived, then a notice on that day", between(clause.Clauses{Denunciation: afterAYear}, inForce("2010-01-01"), ended("2012-01-01"), act("revived", "2015-01-01"), notice("2015-01-01")), "in-force", "2016-01-01", "no, denounced"},

		// The last term, and extensions.
		{"a notice in the last term", between(clause.Clauses{Duration: twice, Denunciation: sixMonths}, inForce("2010-01-01"), notice("2012-06-01"), until("extended", "2013-01-01", "2016-12-31")), "in-force", "2014-01-01", "yes, as-published"},
		{"a notice in the first term", between(clause.Clauses{Duration: twice, Denunciation: sixMonths}, inForce("2010-01-01"), notice("2011-06-01")), "in-force", "2012-01-01", "no, denounced"},
		{"an open extension is not cut by one that ends before it", between(clause.Clauses{Duration: fixedTerm}, inForce("2010-01-01"), act("extended", "2011-01-01"), until("extended", "2012-01-01", "2013-01-01")), "in-force", "2014-01-01", "yes, as-published"},
		{"the doubt of an open extension stays", between(clause.Clauses{Duration: fixedTerm}, inForce("2010-01-01"), act("extended", "2011-01-01"), until("extended", "2012-01-01", "2013-01-01")), "in-force", "2016-01-01", "unknown, expired"},
		{"and ends with a revival", between(clause.Clauses{Duration: clause.Duration{Kind: clause.DurationKindUntil, Until: clause.Fixed(day("2012-01-01")), EndDay: clause.EndDayFirstDayOutside}}, inForce("2010-01-01"), act("extended", "2011-01-01"), act("revived", "2014-01-01")), "in-force", "2014-01-01", "yes, revived"},

		// Article 25: provisional application ends with the agreement, if not before.
		{"applied, and it would have ended before", between(clause.Clauses{}, until("provisionally-applied", "2010-02-01", "2010-01-01")), "provisional", "2010-02-01", "no, none"},
		{"applied and given up on that day", between(clause.Clauses{}, act("provisionally-applied", "2010-02-01"), act("provisional-application-ended", "2010-02-01", country.BY)), "provisional", "2010-02-01", "no, none"},
		{"given up, then applied on that day", between(clause.Clauses{}, act("provisional-application-ended", "2010-02-01", country.BY), act("provisionally-applied", "2010-02-01")), "provisional", "2010-02-01", "yes, as-published"},

		// Articles 57 and 72: there is nothing to suspend after the end.
		{"suspended before it has effect, ended between", between(clause.Clauses{Suspension: clause.Clause{Begins: clause.DaysAfter(30, clause.On(clause.Last(clause.TriggerKindSuspended)))}}, inForce("2010-01-01"), ended("2012-01-01"), act("suspended", "2012-06-01"), act("revived", "2012-06-10")), "suspended", "2012-08-01", "no, none"},
		{"suspended until a day before it has effect", between(clause.Clauses{Suspension: clause.Clause{Begins: clause.DaysAfter(30, clause.On(clause.Last(clause.TriggerKindSuspended)))}}, inForce("2010-01-01"), until("suspended", "2012-06-01", "2012-06-20")), "suspended", "2012-07-02", "no, none"},
	} {
		state := clock.New(tt.a, clause.View{}).Assess(day(tt.on))
		s := state.Axis(tt.axis)
		if diff := cmp.Diff(tt.want, fmt.Sprintf("%s, %s", truth(s.Truth), s.Reason)); diff != "" {
			t.Errorf("%s: %s on %s (-want +got):\n%s", tt.name, tt.axis, tt.on, diff)
		}
	}
}

// TestLeftBefore is on several parties: one that may have left before the agreement is
// published as ended is in doubt, and one that left can apply it provisionally again.
func TestLeftBefore(t *testing.T) {
	a := between(clause.Clauses{}, inForce("2010-01-01"), act("notice-given", "2012-01-01", country.BY), act("ended", "2015-01-01"))
	a.Parties = append(a.Parties, agreement.Party{Actor: country.StateActor(country.TR)})
	for party, want := range map[string]bilateral.Truth{"BY": bilateral.Unknown, "AZ": bilateral.Yes, "": bilateral.Yes} {
		if got := clock.New(a, clause.View{Party: party}).InForce(day("2013-01-01")); got.Truth != want {
			t.Errorf("in force for %q: %v, want %v", party, got.Truth, want)
		}
	}
	a = between(clause.Clauses{Denunciation: afterAYear}, inForce("2010-01-01"), act("notice-given", "2011-01-01", country.BY), act("provisionally-applied", "2013-01-01", country.BY))
	a.Parties = append(a.Parties, agreement.Party{Actor: country.StateActor(country.TR)})
	for on, want := range map[string]bilateral.Truth{"2011-06-01": bilateral.No, "2012-12-31": bilateral.No, "2013-01-01": bilateral.Yes} {
		if got := clock.New(a, clause.View{Party: "BY"}).Assess(day(on)).Provisional; got.Truth != want {
			t.Errorf("applied provisionally by Belarus on %s: %v, want %v", on, got.Truth, want)
		}
	}
}
