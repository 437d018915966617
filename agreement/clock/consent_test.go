package clock_test

import (
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// entering makes clauses of a rule on entry into force.
func entering(r clause.Rule) clause.Clauses {
	return clause.Clauses{EntryIntoForce: clause.Clause{Begins: r}}
}

// by makes an act one that is done by an instrument.
func by(instrument agreement.Instrument, a agreement.Act) agreement.Act {
	a.Instrument = instrument
	return a
}

// Under a clause on consent each party consents by its own means (VCLT article 11), and
// its signature is one if no other is recorded and none is intended (articles 12 and 14).
func TestConsentOfAll(t *testing.T) {
	onConsent := entering(clause.Consent())
	silent := clause.Clauses{Silent: []clause.Topic{clause.TopicEntryIntoForce}}
	signed := act("signed", "2010-01-01")
	tests := []stateTest{
		{"a deposit and then a note", between(onConsent, act("deposited", "2010-03-01", country.AZ), act("notified", "2010-05-01", country.BY)), clause.View{}, "in-force", map[string]string{
			"2010-04-30": "no, 2010-05-01 to , not-yet",
			"2010-05-01": "yes, 2010-05-01 to , by-clause",
		}},
		{"a note and then a deposit", between(onConsent, act("deposited", "2010-05-01", country.AZ), act("notified", "2010-03-01", country.BY)), clause.View{}, "in-force", map[string]string{
			"2010-04-30": "no, 2010-05-01 to , not-yet",
			"2010-05-01": "yes, 2010-05-01 to , by-clause",
		}},
		{"a deposit of the first alone", between(onConsent, act("deposited", "2010-03-01", country.AZ)), clause.View{}, "in-force", map[string]string{
			"2012-01-01": "no, [2010-03-01..] to , waiting",
		}},
		{"a deposit of the second alone", between(onConsent, act("deposited", "2010-03-01", country.BY)), clause.View{}, "in-force", map[string]string{
			"2012-01-01": "no, [2010-03-01..] to , waiting",
		}},
		{"both signed", between(onConsent, signed), clause.View{}, "in-force", map[string]string{
			"2009-12-31": "no, 2010-01-01 to , not-yet",
			"2010-01-01": "yes, 2010-01-01 to , by-clause",
		}},
		{"signed on two days", between(onConsent, act("signed", "2010-01-01", country.AZ), act("signed", "2010-02-01", country.BY)), clause.View{}, "in-force", map[string]string{
			"2010-01-31": "no, 2010-02-01 to , not-yet",
			"2010-02-01": "yes, 2010-02-01 to , by-clause",
		}},
		{"both signed, and one deposited", between(onConsent, signed, act("deposited", "2010-03-01", country.BY)), clause.View{}, "in-force", map[string]string{
			"2012-01-01": "unknown,  to , waiting",
		}},
		{"both signed, one to ratify", between(onConsent, by(agreement.InstrumentRatification, act("signed", "2010-01-01", country.AZ)), act("signed", "2010-01-01", country.BY)), clause.View{}, "in-force", map[string]string{
			"2012-01-01": "no,  to , waiting",
		}},
		{"both signed, the other to accept", between(onConsent, act("signed", "2010-01-01", country.AZ), by(agreement.InstrumentAcceptance, act("signed", "2010-01-01", country.BY))), clause.View{}, "in-force", map[string]string{
			"2012-01-01": "no,  to , waiting",
		}},
		{"both signed, one to approve", between(onConsent, by(agreement.InstrumentApproval, act("signed", "2010-01-01", country.AZ)), act("signed", "2010-01-01", country.BY)), clause.View{}, "in-force", map[string]string{
			"2012-01-01": "no,  to , waiting",
		}},
		{"both signed, one ratified inside", between(onConsent, signed, act("ratified", "2010-02-01", country.AZ)), clause.View{}, "in-force", map[string]string{
			"2012-01-01": "no,  to , waiting",
		}},
		{"signed to ratify, and both deposited", between(onConsent, by(agreement.InstrumentRatification, signed), act("deposited", "2010-03-01", country.AZ), act("deposited", "2010-04-01", country.BY)), clause.View{}, "in-force", map[string]string{
			"2010-03-31": "no, 2010-04-01 to , not-yet",
			"2010-04-01": "yes, 2010-04-01 to , by-clause",
		}},
		{"the consent and another day", between(entering(clause.LaterOf(clause.Consent(), clause.DaysAfter(30, clause.On(clause.Last(clause.TriggerKindSigned))))), signed), clause.View{}, "in-force", map[string]string{
			"2010-01-30": "no, 2010-01-31 to , not-yet",
			"2010-01-31": "yes, 2010-01-31 to , by-clause",
		}},
		{"the first consent", between(entering(clause.On(clause.First(clause.TriggerKindConsent))), act("deposited", "2010-03-01", country.AZ)), clause.View{}, "in-force", map[string]string{
			"2010-02-28": "no, 2010-03-01 to , not-yet",
			"2010-03-01": "yes, 2010-03-01 to , by-clause",
		}},
		{"the last consent, in so many words", between(entering(clause.On(clause.Trigger{Kind: clause.TriggerKindConsent, Which: clause.OccurrenceLast})), signed), clause.View{}, "in-force", map[string]string{
			"2010-01-01": "yes, 2010-01-01 to , by-clause",
		}},
		{"no parties recorded, signed", unparty(between(onConsent, signed)), clause.View{}, "in-force", map[string]string{
			"2009-12-31": "no, 2010-01-01 to , not-yet",
			"2010-01-01": "yes, 2010-01-01 to , by-clause",
		}},
		{"no parties recorded, deposited", unparty(between(onConsent, signed, act("deposited", "2010-03-01"))), clause.View{}, "in-force", map[string]string{
			"2010-02-28": "no, 2010-03-01 to , not-yet",
			"2010-03-01": "yes, 2010-03-01 to , by-clause",
		}},
		{"no parties recorded, deposited by one", unparty(between(onConsent, act("deposited", "2010-03-01", country.AZ))), clause.View{}, "in-force", map[string]string{
			"2010-02-28": "no, [2010-03-01..] to , waiting",
			"2012-01-01": "unknown, [2010-03-01..] to , waiting",
		}},
		{"no parties recorded, nothing done", unparty(between(onConsent)), clause.View{}, "in-force", map[string]string{
			"2012-01-01": "no,  to , waiting",
		}},
		{"silent, no parties recorded, signed", unparty(between(silent, signed)), clause.View{}, "in-force", map[string]string{
			"2012-01-01": "unknown, [2010-01-01..] to , waiting",
		}},
	}
	for i := range tests {
		tests[i].run(t)
	}
}

// Under a clause that gives a day whatever the parties do, each must have signed, or
// consented otherwise if it meant to. Two of several are enough for the agreement, and
// each counts for itself.
func TestConsentToDay(t *testing.T) {
	fixed := entering(clause.Fixed(day("2010-06-01")))
	month := entering(clause.MonthsAfter(1, clause.On(clause.Last(clause.TriggerKindSigned))))
	toRatify := by(agreement.InstrumentRatification, act("signed", "2010-01-01"))
	two := three(fixed, act("signed", "2010-01-01", country.AZ), act("signed", "2010-02-01", country.KZ))
	lastTwo := three(fixed, act("signed", "2010-01-01", country.BY), act("signed", "2010-02-01", country.KZ))
	tests := []stateTest{
		{"signed by one of two", between(fixed, act("signed", "2010-01-01", country.AZ)), clause.View{}, "in-force", map[string]string{
			"2010-06-01": "no, 2010-06-01 to , waiting",
		}},
		{"deposited, not signed", between(fixed, act("deposited", "2010-01-01")), clause.View{}, "in-force", map[string]string{
			"2010-05-31": "no, 2010-06-01 to , not-yet",
			"2010-06-01": "yes, 2010-06-01 to , by-clause",
		}},
		{"signed to ratify", between(month, toRatify), clause.View{}, "in-force", map[string]string{
			"2010-06-01": "no, 2010-02-01 to , waiting",
		}},
		{"signed to ratify, and deposited later", between(month, toRatify, act("deposited", "2010-03-01", country.AZ), act("deposited", "2010-04-01", country.BY)), clause.View{}, "in-force", map[string]string{
			"2010-03-31": "no, 2010-04-01 to , not-yet",
			"2010-04-01": "yes, 2010-04-01 to , by-clause",
		}},
		{"signed, and deposited later", between(month, act("signed", "2010-01-01"), act("deposited", "2010-03-01", country.AZ), act("deposited", "2010-04-01", country.BY)), clause.View{}, "in-force", map[string]string{
			"2010-01-31": "no, 2010-02-01 to , not-yet",
			"2010-02-01": "yes, 2010-02-01 to , by-clause",
		}},
		{"a named day that had passed", between(fixed, toRatify, act("deposited", "2010-07-01")), clause.View{}, "in-force", map[string]string{
			"2010-05-31": "no, 2010-06-01 to , not-yet",
			"2010-06-01": "yes, 2010-06-01 to , by-clause",
		}},
		{"no parties recorded, signed", unparty(between(fixed, act("signed", "2010-01-01"))), clause.View{}, "in-force", map[string]string{
			"2010-05-31": "no, 2010-06-01 to , not-yet",
			"2010-06-01": "yes, 2010-06-01 to , by-clause",
		}},
		{"no parties recorded, to ratify", unparty(between(fixed, toRatify)), clause.View{}, "in-force", map[string]string{
			"2010-06-01": "no, 2010-06-01 to , waiting",
		}},
		{"two of three, as a whole", two, clause.View{}, "in-force", map[string]string{
			"2010-05-31": "no, 2010-06-01 to , not-yet",
			"2010-06-01": "yes, 2010-06-01 to , by-clause",
		}},
		{"two of three, for one of them", two, clause.View{Party: "KZ"}, "in-force", map[string]string{
			"2010-06-01": "yes, 2010-06-01 to , by-clause",
		}},
		{"two of three, for the third", two, clause.View{Party: "BY"}, "in-force", map[string]string{
			"2010-06-01": "no, 2010-06-01 to , waiting",
		}},
		{"all but the first, as a whole", lastTwo, clause.View{}, "in-force", map[string]string{
			"2010-06-01": "yes, 2010-06-01 to , by-clause",
		}},
		{"all but the first, for it", lastTwo, clause.View{Party: "AZ"}, "in-force", map[string]string{
			"2010-06-01": "no, 2010-06-01 to , waiting",
		}},
	}
	for i := range tests {
		tests[i].run(t)
	}
	if s := clock.New(three(fixed, act("signed", "2010-01-01", country.AZ)), clause.View{}).InForce(day("2010-06-01")); truth(s.Truth) != "no" {
		t.Errorf("one of three alone: %+v", s)
	}
}

// Who waits for what, where a clause gives a day whatever the parties do.
func TestWaitingForConsent(t *testing.T) {
	fixed := entering(clause.Fixed(day("2010-06-01")))
	for _, tt := range []struct {
		name string
		a    *agreement.Agreement
		on   string // what the agreement waits for
		who  string
	}{
		{"nobody signed", between(fixed), "signed", "AZ signed, BY signed"},
		{"one signed", between(fixed, act("signed", "2010-01-01", country.AZ)), "consent", "BY consent"},
		{"one signed to ratify", between(fixed, by(agreement.InstrumentRatification, act("signed", "2010-01-01", country.AZ)), act("signed", "2010-01-01", country.BY)), "consent", "AZ consent"},
		{"no parties recorded", unparty(between(fixed)), "signed", " signed"},
		{"no parties recorded, and notified", unparty(between(clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.LaterOf(clause.On(clause.Last(clause.TriggerKindSigned)), clause.On(clause.Last(clause.TriggerKindNotified)))}}, act("notified", "2010-01-01"))), "signed", " signed"},
	} {
		c := clock.New(tt.a, clause.View{})
		if s := c.InForce(day("2012-01-01")); string(s.Waiting.Kind) != tt.on {
			t.Errorf("%s: it waits for %q, want %q", tt.name, s.Waiting.Kind, tt.on)
		}
		var who []string
		for _, w := range c.WaitingFor() {
			who = append(who, w.Party+" "+string(w.For))
		}
		if diff := cmp.Diff(tt.who, strings.Join(who, ", ")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// One of several parties is bound from its own consent on, by the means of the clause
// (VCLT article 24(3)).
func TestOwnConsentOfSeveral(t *testing.T) {
	for _, kind := range []agreement.ActKind{agreement.ActKindDeposited, agreement.ActKindNotified, agreement.ActKindExchanged} {
		trigger := clause.TriggerKind(kind)
		rule := entering(clause.DaysAfter(30, clause.On(clause.Nth(2, trigger))))
		acts := []agreement.Act{act(kind, "2010-01-01", country.AZ), act(kind, "2010-02-01", country.BY)}
		waits := stateTest{"of the third nothing is recorded", three(rule, acts...), clause.View{Party: "KZ"}, "in-force", map[string]string{
			"2010-03-03": "no,  to , waiting",
			"2012-01-01": "no,  to , waiting",
		}}
		waits.run(t)
		s := clock.New(waits.a, waits.view).InForce(day("2012-01-01"))
		if diff := cmp.Diff(clause.Own(trigger), s.Waiting); diff != "" {
			t.Errorf("%s: it waits for (-want +got):\n%s", kind, diff)
		}
		tests := []stateTest{
			{"the second", waits.a, clause.View{Party: "BY"}, "in-force", map[string]string{
				"2010-03-02": "no, 2010-03-03 to , not-yet",
				"2010-03-03": "yes, 2010-03-03 to , by-clause",
			}},
			{"the third, later", three(rule, append(acts, act(kind, "2011-05-01", country.KZ))...), clause.View{Party: "KZ"}, "in-force", map[string]string{
				"2011-04-30": "no, 2011-05-01 to , not-yet",
				"2011-05-01": "yes, 2011-05-01 to , by-clause",
			}},
			{"the third, before it enters into force", three(rule, append(acts, act(kind, "2010-02-15", country.KZ))...), clause.View{Party: "KZ"}, "in-force", map[string]string{
				"2010-03-02": "no, 2010-03-03 to , not-yet",
				"2010-03-03": "yes, 2010-03-03 to , by-clause",
			}},
		}
		for i := range tests {
			tests[i].run(t)
		}
	}
}

// An explanation says that signature is presumed to suffice (VCLT article 12) only where
// neither the clause nor an act names another means.
func TestSignaturePresumed(t *testing.T) {
	fixed := entering(clause.Fixed(day("2010-06-01")))
	signed := act("signed", "2010-01-01")
	for _, tt := range []struct {
		name     string
		a        *agreement.Agreement
		presumed bool
	}{
		{"a day in the text", between(fixed, signed), true},
		{"and deposits", between(fixed, signed, act("deposited", "2010-02-01")), false},
		{"on signature", between(clause.Clauses{EntryIntoForce: onSignature}, signed), false},
		{"on notes", between(clause.Clauses{EntryIntoForce: onNotes}, signed, act("notified", "2010-02-01")), false},
		{"on consent", between(entering(clause.Consent()), signed), true},
		{"on consent, deposited", between(entering(clause.Consent()), signed, act("deposited", "2010-02-01")), false},
		{"on consent, nothing done", between(entering(clause.Consent())), false},
		{"a day in the text, not signed", between(fixed), false},
	} {
		x := clock.New(tt.a, clause.View{}).Explain(clock.AxisInForce, day("2012-01-01"))
		if says := strings.Contains(x.English(), "signature is presumed to express it"); says != tt.presumed || strings.Contains(x.English(), "Article 12 of") != tt.presumed {
			t.Errorf("%s: it says so: %v, want %v\n%s", tt.name, says, tt.presumed, x.English())
		}
	}
}
