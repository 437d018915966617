package clock_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// Each status has its sentence and what comes next.
func TestStanding(t *testing.T) {
	twoNotes := clause.Clauses{EntryIntoForce: onNotes}
	surviving := clause.Clauses{Survival: clause.Clause{Ends: clause.YearsAfter(5, clause.On(clause.Last(clause.TriggerKindEnded)))}}
	tests := []struct {
		name string
		a    *agreement.Agreement
		on   string
		want string // status, since, before, next
		why  string
	}{
		{"expected", between(twoNotes, agreement.Act{Kind: agreement.ActKindExpected}), "2020-01-01", "expected,  to , ", "on 1 January 2020 it is not in force: it is waiting for the last notification"},
		{"pending", between(twoNotes, act("signed", "2019-01-01"), act("notified", "2019-02-01", country.AZ)), "2020-01-01", "pending, [2019-03-03..] to , ", "on 1 January 2020 it is not in force: it is waiting for the last notification"},
		{"provisional", between(twoNotes, act("signed", "2019-01-01"), act("provisionally-applied", "2019-02-01")), "2020-01-01", "provisional, 2019-02-01 to , ", "on 1 January 2020 it is provisionally applied, since 1 February 2019"},
		{"in force", between(clause.Clauses{}, inForce("2019-01-01")), "2020-01-01", "in-force, 2019-01-01 to , ", "on 1 January 2020 it is in force, since 1 January 2019"},
		{"ending", between(clause.Clauses{Duration: fixedTerm}, inForce("2019-01-01")), "2020-01-01", "ending, 2019-01-01 to 2024-01-01, ended 2024-01-01", "on 1 January 2020 it is in force, since 1 January 2019; the first day after is 1 January 2024"},
		{"renewed", between(clause.Clauses{Duration: renewed}, inForce("2019-01-01")), "2020-01-01", "in-force, 2019-01-01 to , renewed 2024-01-01", "on 1 January 2020 it is in force, since 1 January 2019"},
		{"suspended", between(clause.Clauses{}, inForce("2019-01-01"), act("suspended", "2019-06-01"), act("resumed", "2021-06-01")), "2020-01-01", "suspended, 2019-06-01 to 2021-06-01, resumed 2021-06-01", "on 1 January 2020 it is suspended, since 1 June 2019; the first day after is 1 June 2021"},
		{"surviving", between(surviving, inForce("2010-01-01"), agreement.Act{Kind: agreement.ActKindEnded, TakesEffect: day("2019-01-01")}), "2020-01-01", "surviving, 2019-01-01 to 2024-01-01, survival-ends 2024-01-01", "on 1 January 2020 it is surviving in part, since 1 January 2019; the first day after is 1 January 2024"},
		{"ended", between(clause.Clauses{}, inForce("2010-01-01"), agreement.Act{Kind: agreement.ActKindEnded, TakesEffect: day("2019-01-01")}), "2020-01-01", "ended, 2010-01-01 to 2019-01-01, ", "on 1 January 2020 it is not in force: it ended, and the first day after was 1 January 2019"},
		{"given up", between(twoNotes, act("signed", "2018-01-01"), agreement.Act{Kind: agreement.ActKindTerminated, TakesEffect: day("2019-01-01")}), "2020-01-01", "ended,  to 2019-01-01, ", "on 1 January 2020 it is not in force: the parties gave it up before it entered into force, with effect from 1 January 2019"},
		{"unknown", between(clause.Clauses{}, act("signed", "2019-01-01")), "2020-01-01", "unknown,  to , ", "on 1 January 2020 it is not known whether it is in force: what would determine it is not recorded"},
	}
	for _, tt := range tests {
		c := clock.New(tt.a, clause.View{})
		s := c.Standing(day(tt.on))
		next := ""
		if s.Next.Kind != "" {
			next = string(s.Next.Kind) + " " + s.Next.Days.String()
		}
		got := string(s.Status) + ", " + s.Since.String() + " to " + s.Before.String() + ", " + next
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
		if diff := cmp.Diff(tt.why, s.Why.Text); diff != "" {
			t.Errorf("%s: why (-want +got):\n%s", tt.name, diff)
		}
		if s.Status != c.Status(day(tt.on)) || s.On != day(tt.on) {
			t.Errorf("%s: %+v", tt.name, s)
		}
	}
}

// What is not stated is absent in the JSON of an answer, and members have their names.
func TestAnswersAsJSON(t *testing.T) {
	c := clock.New(between(clause.Clauses{Duration: fixedTerm}, inForce("2019-01-01")), clause.View{Party: "BY"})
	for _, tt := range []struct {
		name string
		v    any
		want string
	}{
		{"state", c.InForce(day("2020-01-01")), `{"truth":"yes","since":{"first":"2019-01-01","last":"2019-01-01"},"before":{"first":"2024-01-01","last":"2024-01-01"},"reason":"as-published"}`},
		{"deadlines", c.Deadlines(spanOf("2020", "2030")), `[{"kind":"expiry","last":{"first":"2023-12-31","last":"2023-12-31"},"safe":{"first":"2023-12-31","last":"2023-12-31"},"ends":{"first":"2024-01-01","last":"2024-01-01"}}]`},
		{"exit", c.ExitBy("RU", day("2020-01-01")), `{"party":"RU","notice":"2020-01-01","certain":"no","reason":"not-a-party"}`},
		{"waiting", clock.Waiting{Party: "AZ", For: clause.TriggerKindNotified}, `{"party":"AZ","for":"notified"}`},
	} {
		got, err := json.Marshal(tt.v)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, string(got)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
	if data, _ := json.Marshal(c.Standing(day("2020-01-01"))); !strings.Contains(string(data), `"party":"BY","status":"ending"`) {
		t.Errorf("the standing is %s", data)
	}
}

// A notice on a day ends what its clause says, and says until when it could be given.
func TestExitBy(t *testing.T) {
	three := between(clause.Clauses{Denunciation: afterAYear}, inForce("2010-01-01"))
	three.Parties = append(three.Parties, agreement.Party{Actor: country.StateActor(country.KZ)})
	window := clause.Denunciation{Notice: sixMonths.Notice, Earliest: clause.LengthOf(12, clause.UnitMonth)}
	tests := []struct {
		name      string
		a         *agreement.Agreement
		party, on string
		want      string // certain, ends, last, reason
	}{
		{"at any time", between(clause.Clauses{Denunciation: afterAYear}, inForce("2010-01-01")), "AZ", "2020-03-01", "yes 2021-03-01 2020-03-01 denounced"},
		{"one of three", three, "KZ", "2020-03-01", "yes 2021-03-01 2020-03-01 denounced"},
		{"in time for a term", between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, inForce("2010-01-01")), "AZ", "2019-07-01", "yes 2020-01-01 2019-07-01 denounced"},
		{"a day too late", between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, inForce("2010-01-01")), "AZ", "2019-07-02", "unknown 2025-01-01 2024-07-01 late-notice"},
		{"in the window", between(clause.Clauses{Duration: renewed, Denunciation: window}, inForce("2010-01-01")), "AZ", "2019-01-01", "yes 2020-01-01 2019-07-01 denounced"},
		{"before the window", between(clause.Clauses{Duration: renewed, Denunciation: window}, inForce("2010-01-01")), "AZ", "2018-12-31", "no   early-notice"},
		{"silent", between(clause.Clauses{Silent: []clause.Topic{clause.TopicDenunciation}}, inForce("2010-01-01")), "AZ", "2020-03-01", "no   none"},
		{"not recorded", between(clause.Clauses{}, inForce("2010-01-01")), "AZ", "2020-03-01", "unknown   not-recorded"},
		{"it ends before", between(clause.Clauses{Duration: fixedTerm, Denunciation: afterAYear}, inForce("2010-01-01")), "AZ", "2014-06-01", "yes 2015-01-01  expired"},
		{"not in force yet", between(clause.Clauses{Denunciation: afterAYear}, inForce("2010-01-01")), "AZ", "2009-06-01", "no   not-yet"},
		{"a stranger", between(clause.Clauses{Denunciation: afterAYear}, inForce("2010-01-01")), "RU", "2020-03-01", "no   not-a-party"},
		{"after a notice of the other", between(clause.Clauses{Denunciation: afterAYear}, inForce("2010-01-01"), act("notice-given", "2019-09-01", country.BY)), "AZ", "2020-03-01", "yes 2020-09-01  denounced"},
	}
	for _, tt := range tests {
		c := clock.New(tt.a, clause.View{})
		x := c.ExitBy(tt.party, day(tt.on))
		got := truth(x.Certain) + " " + x.Ends.String() + " " + x.Last.String() + " " + string(x.Reason)
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
		if x.Party != tt.party || x.Notice != day(tt.on) {
			t.Errorf("%s: %+v", tt.name, x)
		}
		if again := clock.New(tt.a, clause.View{}).ExitBy(tt.party, day(tt.on)); again != x {
			t.Errorf("%s: another answer the second time: %+v", tt.name, again)
		}
	}
}

func TestWaitingFor(t *testing.T) {
	onConsent := clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.Consent()}}
	tests := []struct {
		name string
		a    *agreement.Agreement
		want string
	}{
		{"both", between(clause.Clauses{EntryIntoForce: onNotes}, act("signed", "2019-01-01")), "AZ notified, BY notified"},
		{"a note without a date", between(clause.Clauses{EntryIntoForce: onNotes}, act("signed", "2019-01-01"), act("notified", "", country.AZ)), "BY notified"},
		{"notes and deposits", between(entering(clause.LaterOf(onNotes.Begins, clause.On(clause.Last(clause.TriggerKindDeposited)), clause.On(clause.Last(clause.TriggerKindNotified)))), act("signed", "2019-01-01"), act("notified", "2019-02-01", country.AZ), act("deposited", "2019-02-01", country.BY)), "BY notified, AZ deposited"},
		{"silent, not signed", between(clause.Clauses{Silent: []clause.Topic{clause.TopicEntryIntoForce}}), "AZ signed, BY signed"},
		{"nothing recorded, signed", between(clause.Clauses{}, act("signed", "2019-01-01")), ""},
		{"exchanged by one", between(entering(clause.On(clause.Last(clause.TriggerKindExchanged))), act("signed", "2019-01-01"), act("exchanged", "2019-02-01", country.BY)), "AZ exchanged"},
		{"one", between(clause.Clauses{EntryIntoForce: onNotes}, act("signed", "2019-01-01"), act("notified", "2019-01-01", country.AZ)), "BY notified"},
		{"in force", between(clause.Clauses{}, inForce("2019-01-01")), ""},
		{"given up", between(clause.Clauses{EntryIntoForce: onNotes}, act("signed", "2019-01-01"), act("terminated", "2020-01-01")), ""},
		{"not signed", between(clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.Fixed(day("2020-01-01"))}}, act("expected", "")), "AZ signed, BY signed"},
		{"consent of one", between(onConsent, act("signed", "2019-01-01", country.AZ)), "BY consent"},
		{"silent, one deposit", between(clause.Clauses{Silent: []clause.Topic{clause.TopicEntryIntoForce}}, act("signed", "2019-01-01"), act("deposited", "2019-02-01", country.BY)), "AZ consent"},
		{"nobody recorded", &agreement.Agreement{ID: "a", Clauses: clause.Clauses{EntryIntoForce: onNotes}, Acts: []agreement.Act{act("signed", "2019-01-01")}}, " notified"},
		{"another agreement", between(clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.MilestoneOf("new", clause.MilestoneEnteredIntoForce)}}, act("signed", "2019-01-01")), ""},
	}
	for _, tt := range tests {
		var got []string
		for _, w := range clock.New(tt.a, clause.View{}).WaitingFor() {
			got = append(got, w.Party+" "+string(w.For))
		}
		if diff := cmp.Diff(tt.want, strings.Join(got, ", ")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// What comes next is the first milestone after the day.
func TestNext(t *testing.T) {
	c := clock.New(between(clause.Clauses{Duration: renewed}, inForce("2019-01-01")), clause.View{})
	for on, want := range map[string]string{
		"2018-12-31": "entered-into-force 2019-01-01", "2019-01-01": "renewed 2024-01-01", "2023-12-31": "renewed 2024-01-01", "2024-01-01": "renewed 2029-01-01",
		"2024": "renewed 2029-01-01",
	} {
		if s := c.Standing(day(on)); string(s.Next.Kind)+" "+s.Next.Days.String() != want {
			t.Errorf("after %s comes %+v, want %s", on, s.Next, want)
		}
	}
}

// An answer names the party that it is for, whether that is one or not.
func TestStandingParty(t *testing.T) {
	a := between(clause.Clauses{EntryIntoForce: onNotes}, act("signed", "2019-01-01"))
	for _, party := range []string{"", "AZ", "BY", "RU"} {
		c := clock.New(a, clause.View{Party: party})
		if s := c.Standing(day("2020-01-01")); s.Party != party {
			t.Errorf("for %q it is for %q", party, s.Party)
		}
		// It waits for its parties, whoever asks.
		if got := compact(c.WaitingFor()); got != `[{"party":"AZ","for":"notified"},{"party":"BY","for":"notified"}]` {
			t.Errorf("for %q it waits for %s", party, got)
		}
	}
	if s := clock.New(unparty(a), clause.View{Party: "AZ"}).Standing(day("2020-01-01")); s.Status != clock.StatusPending {
		t.Errorf("whose parties are not recorded: %+v", s)
	}
}

func spanOf(from, before string) bilateral.Span {
	return bilateral.Span{From: day(from), Before: bilateral.EndBefore(day(before))}
}
