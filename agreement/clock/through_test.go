package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
)

// moments are those of the milestones of other agreements, each by the id, the milestone
// and the party, if one is asked about.
type moments map[string]clause.Moment

func (m moments) Milestone(id bilateral.ID, of clause.Milestone, view clause.View) clause.Moment {
	return m[string(id)+" "+string(of)+" "+view.Party]
}

// reached is the moment of what happened on a day.
func reached(on string) clause.Moment {
	return clause.Moment{Days: day(on).Days(), Happened: bilateral.Yes}
}

// An act that is done through another agreement has effect once that one is in force: for
// the two parties of this one, if it has more.
func TestThrough(t *testing.T) {
	through := func(a agreement.Act) agreement.Act { a.Through = "new"; return a }
	entered := func(on string) moments { return moments{"new entered-into-force ": reached(on)} }
	force := inForce("2010-01-01")
	end := between(clause.Clauses{}, force, through(act("terminated", "2012-03-01")))
	stated := between(clause.Clauses{}, force, through(stating("terminated", "2012-03-01")))
	replaced := between(clause.Clauses{}, force, through(stating("replaced", "2012-03-01")))
	extended := between(clause.Clauses{Duration: fixedTerm}, force, through(extendedTo("", "2016-12-31")))
	extendedOn := between(clause.Clauses{Duration: fixedTerm}, force, through(extendedTo("2014-03-01", "2016-12-31")))
	each := func(az, by clause.Moment) moments {
		m := entered("2012-01-01")
		m["new entered-into-force AZ"], m["new entered-into-force BY"] = az, by
		return m
	}
	gone := func(on string) moments {
		m := entered("2012-01-01")
		m["new ended "] = reached(on)
		return m
	}
	no := clause.Moment{Happened: bilateral.No}
	for _, tt := range []struct {
		name   string
		a      *agreement.Agreement
		others moments
		on     map[string]bilateral.Truth
	}{
		{"later than the day of the act", end, entered("2012-06-01"), map[string]bilateral.Truth{"2012-05-31": bilateral.Yes, "2012-06-01": bilateral.No}},
		{"on the day of the act", end, entered("2012-03-01"), map[string]bilateral.Truth{"2012-02-29": bilateral.Yes, "2012-03-01": bilateral.No}},
		{"before the day of the act, which may be the last", end, entered("2011-06-01"), map[string]bilateral.Truth{"2012-02-29": bilateral.Yes, "2012-03-01": bilateral.Unknown, "2012-03-02": bilateral.No}},
		{"later than the day that is stated", stated, entered("2012-06-01"), map[string]bilateral.Truth{"2012-05-31": bilateral.Yes, "2012-06-01": bilateral.No}},
		{"before the day that is stated", stated, entered("2011-06-01"), map[string]bilateral.Truth{"2012-02-29": bilateral.Yes, "2012-03-01": bilateral.No}},
		{"the other is not in force", stated, moments{"new entered-into-force ": no}, map[string]bilateral.Truth{"2020-01-01": bilateral.Yes}},
		{"of the other nothing is known", stated, moments{}, map[string]bilateral.Truth{"2012-02-29": bilateral.Yes, "2020-01-01": bilateral.Unknown}},
		{"nothing is known of any other", stated, nil, map[string]bilateral.Truth{"2012-02-29": bilateral.Yes, "2012-03-01": bilateral.No}},

		{"for the second of two later", stated, each(reached("2012-01-01"), reached("2012-06-01")), map[string]bilateral.Truth{"2012-05-31": bilateral.Yes, "2012-06-01": bilateral.No}},
		{"for the first of two later", stated, each(reached("2012-06-01"), reached("2012-01-01")), map[string]bilateral.Truth{"2012-05-31": bilateral.Yes, "2012-06-01": bilateral.No}},
		{"for one of two not", stated, each(reached("2012-01-01"), no), map[string]bilateral.Truth{"2020-01-01": bilateral.Yes}},
		{"for one of two it is not known", stated, each(reached("2012-06-01"), clause.Moment{}), map[string]bilateral.Truth{"2012-05-31": bilateral.Yes, "2012-06-01": bilateral.No}},

		{"replaced", replaced, entered("2012-01-01"), map[string]bilateral.Truth{"2012-02-29": bilateral.Yes, "2012-03-01": bilateral.No}},
		{"replaced by one that ended later", replaced, gone("2013-01-01"), map[string]bilateral.Truth{"2012-02-29": bilateral.Yes, "2012-03-01": bilateral.No}},
		{"replaced by one that had ended", replaced, gone("2012-02-01"), map[string]bilateral.Truth{"2012-02-29": bilateral.Yes, "2012-03-01": bilateral.Unknown}},
		{"ended by one that had ended", stated, gone("2012-02-01"), map[string]bilateral.Truth{"2012-02-29": bilateral.Yes, "2012-03-01": bilateral.No}},

		{"extended in time, on a day not recorded", extended, entered("2014-06-01"), map[string]bilateral.Truth{"2016-12-31": bilateral.Yes, "2017-01-01": bilateral.No}},
		{"extended too late, on a day not recorded", extended, entered("2015-06-01"), map[string]bilateral.Truth{"2015-01-01": bilateral.No, "2015-06-01": bilateral.Unknown, "2017-01-01": bilateral.No}},
		{"extended in time, in force too late", extendedOn, entered("2015-06-01"), map[string]bilateral.Truth{"2015-01-01": bilateral.No, "2015-06-01": bilateral.Unknown}},
		{"extended later than the other", extendedOn, entered("2012-06-01"), map[string]bilateral.Truth{"2016-12-31": bilateral.Yes, "2017-01-01": bilateral.No}},
		{"extended through one that is not in force", extendedOn, moments{"new entered-into-force ": no}, map[string]bilateral.Truth{"2014-12-31": bilateral.Yes, "2015-01-01": bilateral.No}},
	} {
		view := clause.View{}
		if tt.others != nil {
			view.Others = tt.others
		}
		c := clock.New(tt.a, view)
		for on, want := range tt.on {
			if s := c.InForce(day(on)); s.Truth != want {
				t.Errorf("%s, on %s: %s, want %s", tt.name, on, inWords(s), truth(want))
			}
		}
	}
}

// An end that depends on itself counts only if nothing else ends the agreement.
func TestUntilUnknown(t *testing.T) {
	until := func(r clause.Rule) clause.Clauses {
		return clause.Clauses{Duration: clause.Duration{Kind: clause.DurationKindUntil, EndDay: clause.EndDayFirstDayOutside, Until: r}}
	}
	other := until(clause.MilestoneOf("new", clause.MilestoneEnded))
	circle := clause.View{Others: moments{"new ended ": {Circular: true}}}
	ended := stating("terminated", "2015-01-01")
	tests := []stateTest{
		{"in a circle", between(other, inForce("2010-01-01")), circle, "in-force", map[string]string{
			"2009-12-31": "no, 2010-01-01 to , not-yet",
			"2012-01-01": "unknown, 2010-01-01 to , expired",
		}},
		{"in a circle, and ended by consent", between(other, inForce("2010-01-01"), ended), circle, "in-force", map[string]string{
			"2012-01-01": "yes, 2010-01-01 to 2015-01-01, as-published",
			"2015-01-01": "no, 2010-01-01 to 2015-01-01, terminated",
		}},
		{"nothing is known of the other", between(other, inForce("2010-01-01")), clause.View{}, "in-force", map[string]string{
			"2012-01-01": "unknown, 2010-01-01 to , expired",
		}},
		{"by an event of a later release", between(until(clause.On(clause.Last("moonrise"))), inForce("2010-01-01")), clause.View{}, "in-force", map[string]string{
			"2012-01-01": "unknown, 2010-01-01 to , unknown-code",
		}},
		{"two years after what has no date", between(until(clause.YearsAfter(2, clause.On(clause.Last(clause.TriggerKindNotified)))), inForce("2010-01-01"), act("notified", "2011-01-01", country.AZ), act("notified", "", country.BY)), clause.View{}, "in-force", map[string]string{
			"2012-12-31": "yes, 2010-01-01 to [2013-01-01..], as-published",
			"2013-01-01": "unknown, 2010-01-01 to [2013-01-01..], expired",
		}},
	}
	for i := range tests {
		tests[i].run(t)
	}
}

// All that are left end an agreement: without those that had left by then, or that existed
// no more.
func TestEndByAllThatAreLeft(t *testing.T) {
	states := []country.Code{country.AT, country.HU, country.CSHH}
	made := func(cs clause.Clauses, acts ...agreement.Act) *agreement.Agreement {
		return among(states, cs, append([]agreement.Act{inForce("1980-01-01")}, acts...)...)
	}
	year := clause.Clauses{Denunciation: afterAYear}
	for _, tt := range []struct {
		name string
		a    *agreement.Agreement
		want bilateral.Truth
	}{
		{"after the third was gone", made(clause.Clauses{}, stating("terminated", "1995-01-01", country.AT, country.HU)), bilateral.No},
		{"on the day on which it was gone", made(clause.Clauses{}, stating("terminated", "1993-01-01", country.AT, country.HU)), bilateral.No},
		{"while it was there", made(clause.Clauses{}, stating("terminated", "1992-12-31", country.AT, country.HU)), bilateral.Yes},
		{"after the second left", among([]country.Code{country.AT, country.HU, country.PL}, year, inForce("1980-01-01"), act("notice-given", "1989-01-01", country.HU), stating("terminated", "1995-01-01", country.AT, country.PL)), bilateral.No},
		{"on the day on which it left", among([]country.Code{country.AT, country.HU, country.PL}, year, inForce("1980-01-01"), act("notice-given", "1989-01-01", country.HU), stating("terminated", "1990-01-01", country.AT, country.PL)), bilateral.No},
		{"before it left", among([]country.Code{country.AT, country.HU, country.PL}, year, inForce("1980-01-01"), act("notice-given", "1989-01-01", country.HU), stating("terminated", "1989-12-31", country.AT, country.PL)), bilateral.Yes},
		{"another left", among([]country.Code{country.AT, country.HU, country.PL, country.RO}, year, inForce("1980-01-01"), act("notice-given", "1989-01-01", country.HU), stating("terminated", "1995-01-01", country.AT, country.PL)), bilateral.Yes},
	} {
		if s := clock.New(tt.a, clause.View{}).InForce(day("1996-01-01")); s.Truth != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, inWords(s), truth(tt.want))
		}
	}
}

// A signature ad referendum is confirmed by who made it, from a day that is known only if
// the confirmation states it (VCLT article 12(2)(b)).
func TestConfirmation(t *testing.T) {
	signed := act("signed", "2010-01-01")
	signed.Signatures = []agreement.Signature{{For: country.StateActor(country.AZ)}, {For: country.StateActor(country.BY), AdReferendum: bilateral.Yes}}
	stated := stating("notified", "2010-02-01", country.BY)
	stated.Date = day("2010-03-01")
	onSigned := clause.Clauses{EntryIntoForce: onSignature}
	for _, tt := range []struct {
		name  string
		a     *agreement.Agreement
		known string
		on    map[string]bilateral.Truth
	}{
		{"not confirmed", between(onSigned, signed), "", map[string]bilateral.Truth{"2012-01-01": bilateral.No}},
		{"a note of the other", between(onSigned, signed, act("notified", "2010-03-01", country.AZ)), "", map[string]bilateral.Truth{"2012-01-01": bilateral.No}},
		{"confirmed", between(onSigned, signed, act("notified", "2010-03-01", country.BY)), "", map[string]bilateral.Truth{"2009-12-31": bilateral.No, "2010-02-28": bilateral.Unknown, "2010-03-01": bilateral.Yes}},
		{"after a note of the other", between(onSigned, signed, act("notified", "2010-02-01", country.AZ), act("notified", "2010-03-01", country.BY)), "", map[string]bilateral.Truth{"2010-02-28": bilateral.Unknown, "2010-03-01": bilateral.Yes}},
		{"confirmed by nobody by name", between(onSigned, signed, act("exchanged", "2010-03-01")), "", map[string]bilateral.Truth{"2010-03-01": bilateral.Yes}},
		{"ratified inside only", between(onSigned, signed, act("ratified", "2010-03-01", country.BY)), "", map[string]bilateral.Truth{"2012-01-01": bilateral.No}},
		{"from a day that is stated", between(onSigned, signed, stated), "", map[string]bilateral.Truth{"2010-01-31": bilateral.No, "2010-02-01": bilateral.Yes}},
		{"not confirmed yet", between(onSigned, signed, act("notified", "2010-03-01", country.BY)), "2010-02-28", map[string]bilateral.Truth{"2012-01-01": bilateral.No}},
	} {
		view := clause.View{}
		if tt.known != "" {
			view.Known = day(tt.known)
		}
		c := clock.New(tt.a, view)
		for on, want := range tt.on {
			if s := c.InForce(day(on)); s.Truth != want {
				t.Errorf("%s, on %s: %s, want %s", tt.name, on, inWords(s), truth(want))
			}
		}
	}
}
