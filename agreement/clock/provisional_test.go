package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
)

// TestProvisional: an agreement is applied provisionally from an act or by its clause,
// until it enters into force or somebody ends that (VCLT article 25).
func TestProvisional(t *testing.T) {
	applied := act("provisionally-applied", "2010-03-01")
	until := applied
	until.Until = day("2010-08-31")
	fromSignature := clause.Clauses{EntryIntoForce: onNotes, Provisional: clause.Clause{Begins: clause.On(clause.Last(clause.TriggerKindSigned)), Ends: clause.Fixed(day("2011-01-01"))}}
	waits := clause.Clauses{EntryIntoForce: onNotes}
	later := clause.Clauses{EntryIntoForce: onNotes, Provisional: clause.Clause{Begins: clause.On(clause.Last("moonrise"))}}
	received := act("provisional-application-ended", "2010-09-01", country.BY)
	received.Received = day("2010-09-10")
	stated := received
	stated.TakesEffect = day("2010-10-01")
	unknownEnd := clause.Clauses{EntryIntoForce: onNotes, Provisional: clause.Clause{Ends: clause.On(clause.Last("moonrise"))}}
	tests := []stateTest{
		{"until it is in force", between(clause.Clauses{}, applied, inForce("2010-06-01")), clause.View{}, "provisional", map[string]string{
			"2010-02-28": "no, 2010-03-01 to 2010-06-01, not-yet",
			"2010-03-01": "yes, 2010-03-01 to 2010-06-01, as-published",
			"2010-05-31": "yes, 2010-03-01 to 2010-06-01, as-published",
			"2010-06-01": "no, 2010-03-01 to 2010-06-01, entered",
		}},
		{"once it is in force there is none", between(clause.Clauses{}, act("provisionally-applied", "2010-07-01"), inForce("2010-06-01")), clause.View{}, "provisional", map[string]string{
			"2010-07-01": "no,  to , none",
		}},
		{"from the day of its entry into force", between(clause.Clauses{}, act("provisionally-applied", "2010-06-01"), inForce("2010-06-01")), clause.View{}, "provisional", map[string]string{
			"2010-06-01": "no,  to , none",
		}},
		{"until a day", between(waits, until), clause.View{}, "provisional", map[string]string{
			"2010-08-31": "yes, 2010-03-01 to 2010-09-01, as-published",
			"2010-09-01": "no, 2010-03-01 to 2010-09-01, expired",
		}},
		{"prolonged before that day", between(waits, until, act("provisionally-applied", "2010-08-01")), clause.View{}, "provisional", map[string]string{
			"2010-09-01": "yes, 2010-03-01 to , as-published",
		}},
		{"again after that day", between(waits, until, act("provisionally-applied", "2010-10-01")), clause.View{}, "provisional", map[string]string{
			"2010-09-01": "no, 2010-03-01 to 2010-09-01, expired",
			"2010-10-01": "yes, 2010-10-01 to , as-published",
		}},
		{"by its clause", between(fromSignature, act("signed", "2010-01-01")), clause.View{}, "provisional", map[string]string{
			"2009-12-31": "no, 2010-01-01 to 2011-01-01, not-yet",
			"2010-12-31": "yes, 2010-01-01 to 2011-01-01, by-clause",
			"2011-01-01": "no, 2010-01-01 to 2011-01-01, by-clause",
		}},
		{"by its clause, not signed by the second", between(fromSignature, act("signed", "2010-01-01", country.AZ)), clause.View{}, "provisional", map[string]string{
			"2010-06-01": "no,  to , waiting",
		}},
		{"by its clause, counted from a later release", between(later, act("signed", "2010-01-01")), clause.View{}, "provisional", map[string]string{
			"2010-06-01": "unknown,  to , unknown-code",
		}},
		{"an act counts before the clause", between(fromSignature, act("signed", "2010-01-01"), applied), clause.View{}, "provisional", map[string]string{
			"2010-02-28": "no, 2010-03-01 to 2011-01-01, not-yet",
			"2010-03-01": "yes, 2010-03-01 to 2011-01-01, as-published",
		}},
		{"ended on receipt", between(waits, applied, received), clause.View{}, "provisional", map[string]string{
			"2010-09-09": "yes, 2010-03-01 to 2010-09-10, as-published",
			"2010-09-10": "no, 2010-03-01 to 2010-09-10, ended",
		}},
		{"ended on the day that is stated", between(waits, applied, stated), clause.View{}, "provisional", map[string]string{
			"2010-09-30": "yes, 2010-03-01 to 2010-10-01, as-published",
			"2010-10-01": "no, 2010-03-01 to 2010-10-01, ended",
		}},
		{"the agreement was given up", between(waits, applied, stating("terminated", "2010-10-01")), clause.View{}, "provisional", map[string]string{
			"2010-09-30": "yes, 2010-03-01 to 2010-10-01, as-published",
			"2010-10-01": "no, 2010-03-01 to 2010-10-01, terminated",
		}},
		{"one alone gave it up", between(waits, applied, stating("terminated", "2010-10-01", country.BY)), clause.View{}, "provisional", map[string]string{
			"2010-10-01": "yes, 2010-03-01 to , as-published",
		}},
		{"one cannot apply it alone", between(waits, act("provisionally-applied", "2010-03-01", country.AZ)), clause.View{}, "provisional", map[string]string{
			"2010-06-01": "no,  to , none",
		}},
		{"until the second applies it too", between(waits, act("provisionally-applied", "2010-03-01", country.AZ), act("provisionally-applied", "2010-05-01", country.BY)), clause.View{}, "provisional", map[string]string{
			"2010-04-30": "no, 2010-05-01 to , not-yet",
			"2010-05-01": "yes, 2010-05-01 to , as-published",
		}},
		{"one of three ended it, for it", three(waits, applied, received), clause.View{Party: "BY"}, "provisional", map[string]string{
			"2010-09-10": "no, 2010-03-01 to 2010-09-10, ended",
		}},
		{"one of three ended it, for another", three(waits, applied, received), clause.View{Party: "AZ"}, "provisional", map[string]string{
			"2010-09-10": "yes, 2010-03-01 to , as-published",
		}},
		{"until what a later release knows", between(unknownEnd, applied), clause.View{}, "provisional", map[string]string{
			"2010-02-28": "no, [2010-03-01..] to , not-yet",
		}},
		{"the agreement had ended by then", between(waits, stating("terminated", "2010-01-01"), applied), clause.View{}, "provisional", map[string]string{
			"2010-03-01": "no,  to , none",
		}},
		{"and had been revived before that end", between(waits, act("revived", "2009-01-01"), stating("terminated", "2010-01-01"), applied), clause.View{}, "provisional", map[string]string{
			"2010-03-01": "no,  to , none",
		}},
		{"and was revived after it", between(waits, stating("terminated", "2010-01-01"), act("revived", "2010-02-01"), applied), clause.View{}, "provisional", map[string]string{
			"2010-02-28": "no, 2010-03-01 to , not-yet",
			"2010-03-01": "yes, 2010-03-01 to , as-published",
		}},
		{"it ended as published", between(waits, applied, stating("ended", "2010-10-01")), clause.View{}, "provisional", map[string]string{
			"2010-09-30": "yes, 2010-03-01 to 2010-10-01, as-published",
			"2010-10-01": "no, 2010-03-01 to 2010-10-01, ended",
		}},
		{"the first of two ends", between(waits, applied, stated, stating("terminated", "2010-05-01")), clause.View{}, "provisional", map[string]string{
			"2010-05-01": "no, 2010-03-01 to 2010-05-01, terminated",
		}},
		{"ended by one that is no party", between(waits, applied, act("provisional-application-ended", "2010-09-01", country.RU)), clause.View{}, "provisional", map[string]string{
			"2010-09-10": "yes, 2010-03-01 to , as-published",
		}},
		{"ended for a part", between(waits, applied, about("Chapter II", received)), clause.View{}, "provisional", map[string]string{
			"2010-09-10": "yes, 2010-03-01 to , as-published",
		}},
		{"ended before it began", between(waits, applied, act("provisional-application-ended", "2010-02-01", country.BY)), clause.View{}, "provisional", map[string]string{
			"2010-09-10": "yes, 2010-03-01 to , as-published",
		}},
		{"ended, and applied again", between(waits, applied, received, act("provisionally-applied", "2011-01-01")), clause.View{}, "provisional", map[string]string{
			"2010-12-31": "no, 2010-03-01 to 2010-09-10, ended",
			"2011-01-01": "yes, 2011-01-01 to , as-published",
		}},
		{"recorded in another order", between(waits, act("provisionally-applied", "2011-01-01"), applied, received), clause.View{}, "provisional", map[string]string{
			"2010-03-01": "yes, 2010-03-01 to 2010-09-10, as-published",
			"2011-01-01": "yes, 2011-01-01 to , as-published",
		}},
		{"one of three cannot apply it alone, for it", three(waits, act("provisionally-applied", "2010-03-01", country.BY)), clause.View{Party: "BY"}, "provisional", map[string]string{
			"2010-06-01": "no,  to , none",
		}},
		{"one of three applies it with those for whom it is in force", three(clause.Clauses{}, act("entered-into-force", "2010-01-01", country.AZ, country.KZ), act("provisionally-applied", "2010-03-01", country.BY)), clause.View{Party: "BY"}, "provisional", map[string]string{
			"2010-02-28": "no, 2010-03-01 to , not-yet",
			"2010-06-01": "yes, 2010-03-01 to , as-published",
		}},
		{"as a whole it is not applied so", three(clause.Clauses{}, act("entered-into-force", "2010-01-01", country.AZ, country.KZ), act("provisionally-applied", "2010-03-01", country.BY)), clause.View{}, "provisional", map[string]string{
			"2010-06-01": "no,  to , none",
		}},
		{"nobody is recorded as a party", func() *agreement.Agreement {
			a := between(waits, applied)
			a.Parties = nil
			return a
		}(), clause.View{}, "provisional", map[string]string{
			"2010-02-28": "no, 2010-03-01 to , not-yet",
			"2010-03-01": "yes, 2010-03-01 to , as-published",
		}},
	}
	for i := range tests {
		tests[i].run(t)
	}
	undated := between(waits, applied, act("provisional-application-ended", "", country.BY))
	for _, tt := range []struct {
		a         *agreement.Agreement
		known, on string
		want      bilateral.Truth
	}{
		{undated, "2011-01-01", "2010-02-28", bilateral.No},
		{undated, "2011-01-01", "2010-06-01", bilateral.Unknown},
		{undated, "2011-01-01", "2011-01-01", bilateral.No},
		{between(unknownEnd, applied), "2011-01-01", "2010-06-01", bilateral.Unknown},
	} {
		if s := clock.New(tt.a, clause.View{Known: day(tt.known)}).Assess(day(tt.on)).Provisional; s.Truth != tt.want {
			t.Errorf("on %s, known %s: %s, want %s", tt.on, tt.known, inWords(s), truth(tt.want))
		}
	}
}
