package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
)

// czechoslovak makes an agreement of Austria and Czechoslovakia in force since 1980, which
// succession makes one of Slovakia, too, if that confirmed it.
func czechoslovak(acts ...agreement.Act) *agreement.Agreement {
	return among([]country.Code{country.AT, country.CSHH}, clause.Clauses{}, append([]agreement.Act{inForce("1980-01-01")}, acts...)...)
}

// An explanation for a successor says what it declared, or what the law presumes.
func TestSuccessionInWords(t *testing.T) {
	confirmed := act("succession-confirmed", "1993-05-01", country.SK)
	declined := confirmed
	declined.Declined = bilateral.Yes
	stated := stating("succession-confirmed", "1993-01-01", country.SK)
	articles := []string{"articles 9 and 24 of the Vienna Convention on Succession of States in respect of Treaties, as custom"}
	succeeds := []string{"a successor is bound to another state if both agree so, and a declaration that is recorded is taken as that agreement"}
	sk := clause.View{Party: "SK"}
	tests := []wordsTest{
		{name: "confirmed", a: czechoslovak(confirmed), view: sk, on: "1994-01-01", article: articles, rule: succeeds,
			dates: []string{"the successor declared that it succeeds: 1 May 1993"}, conclusion: []string{"on 1 January 1994 Slovakia is bound, since 1 January 1993"}},
		{name: "confirmed, and it ended", a: czechoslovak(confirmed, stating("ended", "2000-01-01")), view: sk, on: "1994-01-01",
			conclusion: []string{"on 1 January 1994 Slovakia is bound, since 1 January 1993; the first day after is 1 January 2000"}},
		{name: "after that end", a: czechoslovak(confirmed, stating("ended", "2000-01-01")), view: sk, on: "2000-01-01",
			conclusion: []string{"on 1 January 2000 Slovakia is not bound"}},
		{name: "confirmed, before the succession", a: czechoslovak(confirmed), view: sk, on: "1992-12-31", article: articles, rule: succeeds,
			dates: []string{"the successor declared that it succeeds: 1 May 1993"}, conclusion: []string{"on 31 December 1992 Slovakia is not bound"}},
		{name: "confirmed without a date of its own", a: czechoslovak(stated), view: sk, on: "1994-01-01",
			dates: []string{"the successor declared that it succeeds: 1 January 1993"}},
		{name: "declined", a: czechoslovak(declined), view: sk, on: "1994-01-01", article: articles, rule: succeeds,
			dates: []string{"the successor declared that it does not succeed: 1 May 1993"}, conclusion: []string{"on 1 January 1994 Slovakia is not bound: it declared that it does not succeed"}},
		{name: "presumed", a: czechoslovak(), view: sk, on: "1994-01-01",
			dates:      []string{"Czechoslovakia, then Slovakia: dissolution, 1 January 1993"},
			conclusion: []string{"on 1 January 1994 it is not known whether Slovakia is bound: the law only presumes an answer, and no act is recorded that decides"}},
		{name: "before the succession that would be presumed", a: czechoslovak(), view: sk, on: "1992-12-31", article: articles, rule: succeeds,
			dates: []string{"none"}, conclusion: []string{"on 31 December 1992 Slovakia is not bound"}},
		{name: "confirmed, and of the entry into force nothing is known", a: among([]country.Code{country.AT, country.CSHH}, clause.Clauses{}, confirmed), view: sk, on: "1994-01-01", article: articles, rule: succeeds,
			conclusion: []string{"on 1 January 1994 it is not known whether Slovakia is bound"}},
		{name: "no party and no successor", a: czechoslovak(), view: clause.View{Party: "PL"}, on: "1994-01-01", article: []string{"article 34 of the Vienna Convention on the Law of Treaties, as custom, since the treaty is older than the Convention"},
			rule:  []string{"a treaty binds its parties and creates no obligations for others without their consent"},
			dates: []string{"none"}, conclusion: []string{"on 1 January 1994 Poland is not bound: it is not recorded as a party"}},
	}
	for i := range tests {
		tests[i].axis = clock.AxisBound
		tests[i].run(t)
	}
}

// What is not certain of the agreement is not certain for a successor, and one that names
// other states in its declaration counts for itself.
func TestSuccessionToUncertain(t *testing.T) {
	confirmed := act("succession-confirmed", "1993-05-01", country.PL, country.SK)
	waits := clause.Clauses{EntryIntoForce: onNotes}
	sk := clause.View{Party: "SK"}
	states := []country.Code{country.AT, country.CSHH}
	for _, tt := range []struct {
		name string
		a    *agreement.Agreement
		view clause.View
		want bilateral.Truth
	}{
		{"of the entry into force nothing is known", among(states, clause.Clauses{}, confirmed), sk, bilateral.Unknown},
		{"and nothing is confirmed", among(states, clause.Clauses{}, act("signed", "1980-01-01")), sk, bilateral.Unknown},
		{"it is not in force", among(states, waits, act("signed", "1980-01-01"), confirmed), sk, bilateral.No},
		{"it is not in force, and nothing is confirmed", among(states, waits, act("signed", "1980-01-01")), sk, bilateral.No},
		{"confirmed with one that does not succeed", czechoslovak(confirmed), sk, bilateral.Yes},
		{"as a whole", czechoslovak(confirmed), clause.View{}, bilateral.Yes},
		{"confirmed by one that does not succeed", czechoslovak(act("succession-confirmed", "1993-05-01", country.PL)), clause.View{}, bilateral.Unknown},
		{"of several", among([]country.Code{country.AT, country.HU, country.CSHH}, clause.Clauses{Denunciation: afterAYear}, inForce("1980-01-01"), confirmed, act("notice-given", "1993-01-01", country.HU)), clause.View{}, bilateral.Yes},
		{"of several, by one that does not succeed", among([]country.Code{country.AT, country.HU, country.CSHH}, clause.Clauses{Denunciation: afterAYear}, inForce("1980-01-01"), act("succession-confirmed", "1993-05-01", country.PL), act("notice-given", "1993-01-01", country.HU)), clause.View{}, bilateral.No},
	} {
		if s := clock.New(tt.a, tt.view).InForce(day("1995-01-01")); s.Truth != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, inWords(s), truth(tt.want))
		}
	}
}

// A successor may be out, but by which notice is not computed.
func TestExitOfSuccessor(t *testing.T) {
	confirmed := act("succession-confirmed", "1993-05-01", country.SK)
	declined := confirmed
	declined.Declined = bilateral.Yes
	for _, tt := range []struct {
		name string
		a    *agreement.Agreement
		on   string
		want string
	}{
		{"confirmed", czechoslovak(confirmed), "1995-01-01", "unknown succeeded"},
		{"presumed", czechoslovak(), "1995-01-01", "unknown presumed"},
		{"declined", czechoslovak(declined), "1995-01-01", "no declined"},
		{"before the succession", czechoslovak(confirmed), "1992-01-01", "no not-yet"},
	} {
		x := clock.New(tt.a, clause.View{}).ExitBy("SK", day(tt.on))
		if got := truth(x.Certain) + " " + string(x.Reason); got != tt.want || !x.Ends.IsZero() || !x.Last.IsZero() {
			t.Errorf("%s: %+v, want %s", tt.name, x, tt.want)
		}
	}
}
