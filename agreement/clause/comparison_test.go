package clause_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/google/go-cmp/cmp"
)

// moments are facts that give each kind of event a moment; an event without one has not
// happened.
type moments map[clause.TriggerKind]clause.Moment

func (m moments) Event(e clause.Trigger, _ clause.View) clause.Moment {
	if moment, ok := m[e.Kind]; ok {
		return moment
	}
	return clause.Moment{Happened: bilateral.No}
}

func came(text string) clause.Moment {
	return clause.Moment{Days: date(text).Days(), Happened: bilateral.Yes}
}

func span(first, last string) bilateral.Days {
	var d bilateral.Days
	if first != "" {
		d.First = date(first)
	}
	if last != "" {
		d.Last = date(last)
	}
	return d
}

// comparisonFacts are the facts of the tests of compared rules: signed and exchanged
// have come, agreed came on some day, for notified and ended nothing is known, and
// deposited and registered have not come.
var comparisonFacts = moments{
	clause.TriggerKindSigned:               came("2025-03-10"),
	clause.TriggerKindExchanged:            came("2025-06-20"),
	clause.TriggerKindAgreed:               came("2025-04"),
	clause.TriggerKindInitialled:           {Happened: bilateral.Yes},
	clause.TriggerKindNotified:             {},
	clause.TriggerKindEnded:                {Circular: true},
	clause.TriggerKindDeposited:            {Happened: bilateral.No, Days: span("2025-05-01", "")},
	clause.TriggerKindRegistered:           {Happened: bilateral.No},
	clause.TriggerKindConsent:              {Happened: bilateral.No, Days: span("2025-07-01", "")},
	clause.TriggerKindNoticeGiven:          {Happened: bilateral.Unknown, Days: span("2025-02-01", "2025-02-10")},
	clause.TriggerKindSuspended:            came("2025-01"),
	clause.TriggerKindProvisionallyApplied: {Happened: bilateral.Yes, Days: span("", "2025-05-15")},
}

func last(kind clause.TriggerKind) clause.Rule { return clause.On(clause.Last(kind)) }

// TestComparisons: the later of several rules waits for all of them. The earlier needs
// one, and is not decided by an event that has not happened. Where the rule does not
// give a day, it names the first event that it waits for.
func TestComparisons(t *testing.T) {
	var (
		march    = signed
		june     = exchanged
		april    = last(clause.TriggerKindAgreed)
		undated  = last(clause.TriggerKindInitialled)
		unknown  = notified
		circular = last(clause.TriggerKindEnded)
		may      = last(clause.TriggerKindDeposited) // still waits, until May at least
		never    = last(clause.TriggerKindRegistered)
		july     = last(clause.TriggerKindConsent) // still waits, until July at least
	)
	const (
		yes = bilateral.Yes
		no  = bilateral.No
	)
	waits := clause.Last
	for _, tt := range []struct {
		name string
		rule clause.Rule
		want clause.Result
	}{
		{"the later of two that came", clause.LaterOf(march, june), clause.Result{Days: span("2025-06-20", "2025-06-20"), Reached: yes}},
		{"the later of two that came, the later first", clause.LaterOf(june, march), clause.Result{Days: span("2025-06-20", "2025-06-20"), Reached: yes}},
		{"the later of a day and a month", clause.LaterOf(clause.Fixed(date("2025-04-10")), april), clause.Result{Days: span("2025-04-10", "2025-04-30"), Reached: yes}},
		{"the later of three", clause.LaterOf(march, june, april), clause.Result{Days: span("2025-06-20", "2025-06-20"), Reached: yes}},
		{"the later, waiting", clause.LaterOf(march, never), clause.Result{Days: span("2025-03-10", ""), Reached: no, Waiting: waits(clause.TriggerKindRegistered)}},
		{"the later, waiting first", clause.LaterOf(never, march), clause.Result{Days: span("2025-03-10", ""), Reached: no, Waiting: waits(clause.TriggerKindRegistered)}},
		{"the later, waiting until May at least", clause.LaterOf(march, may), clause.Result{Days: span("2025-05-01", ""), Reached: no, Waiting: waits(clause.TriggerKindDeposited)}},
		{"the later, waiting twice", clause.LaterOf(may, july), clause.Result{Days: span("2025-07-01", ""), Reached: no, Waiting: waits(clause.TriggerKindDeposited)}},
		{"the later, not known", clause.LaterOf(march, unknown), clause.Result{Days: span("2025-03-10", ""), Waiting: waits(clause.TriggerKindNotified)}},
		{"the later, not known and waiting", clause.LaterOf(unknown, never), clause.Result{Reached: no, Waiting: waits(clause.TriggerKindNotified)}},
		{"the later, circular", clause.LaterOf(march, circular), clause.Result{Days: span("2025-03-10", ""), Waiting: waits(clause.TriggerKindEnded), Circular: true}},
		{"the later, circular first", clause.LaterOf(circular, march), clause.Result{Days: span("2025-03-10", ""), Waiting: waits(clause.TriggerKindEnded), Circular: true}},
		{"the later of none", clause.LaterOf(), clause.Result{}},

		{"the earlier of two that came", clause.EarlierOf(june, march), clause.Result{Days: span("2025-03-10", "2025-03-10"), Reached: yes}},
		{"the earlier of a day and a month", clause.EarlierOf(clause.Fixed(date("2025-04-10")), april), clause.Result{Days: span("2025-04-01", "2025-04-10"), Reached: yes}},
		{"the earlier of one that came", clause.EarlierOf(june, never), clause.Result{Days: span("2025-06-20", "2025-06-20"), Reached: yes}},
		{"the earlier of one that came last", clause.EarlierOf(never, june), clause.Result{Days: span("2025-06-20", "2025-06-20"), Reached: yes}},
		{"the earlier of one that came among three", clause.EarlierOf(never, may, june), clause.Result{Days: span("2025-06-20", "2025-06-20"), Reached: yes}},
		{"the earlier, waiting", clause.EarlierOf(july, may), clause.Result{Days: span("2025-05-01", ""), Reached: no, Waiting: waits(clause.TriggerKindConsent)}},
		{"the earlier, waiting without a bound", clause.EarlierOf(may, never), clause.Result{Reached: no, Waiting: waits(clause.TriggerKindDeposited)}},
		{"the earlier, came or not", clause.EarlierOf(june, unknown), clause.Result{Days: span("", "2025-06-20"), Reached: yes}},
		{"the earlier, not known or came", clause.EarlierOf(unknown, june), clause.Result{Days: span("", "2025-06-20"), Reached: yes}},
		{"the earlier, perhaps before", clause.EarlierOf(june, last(clause.TriggerKindNoticeGiven)), clause.Result{Days: span("2025-02-01", "2025-02-10"), Reached: yes}},
		{"the earlier, waiting or not", clause.EarlierOf(never, unknown), clause.Result{Waiting: waits(clause.TriggerKindRegistered)}},
		{"the earlier, not known or waiting", clause.EarlierOf(unknown, never), clause.Result{Waiting: waits(clause.TriggerKindNotified)}},
		{"the earlier, circular", clause.EarlierOf(never, circular), clause.Result{Waiting: waits(clause.TriggerKindRegistered), Circular: true}},
		{"the earlier, circular first", clause.EarlierOf(circular, never), clause.Result{Waiting: waits(clause.TriggerKindEnded), Circular: true}},
		{"the earlier, not known, waiting, and came", clause.EarlierOf(unknown, never, june), clause.Result{Days: span("", "2025-06-20"), Reached: yes}},
		{"the earlier of none", clause.EarlierOf(), clause.Result{}},

		{"an undated event", undated, clause.Result{Reached: yes}},
		{"days after an undated event", clause.DaysAfter(1, undated), clause.Result{}},
		{"days after an event to come", clause.DaysAfter(1, may), clause.Result{Days: span("2025-05-02", ""), Reached: no, Waiting: waits(clause.TriggerKindDeposited)}},
		{"days after an event that is not known", clause.DaysAfter(1, unknown), clause.Result{Waiting: waits(clause.TriggerKindNotified)}},
		{"days after what is circular", clause.DaysAfter(1, circular), clause.Result{Waiting: waits(clause.TriggerKindEnded), Circular: true}},
		{"days after nothing", clause.Rule{Kind: clause.RuleKindDaysAfter, N: 1}, clause.Result{}},
	} {
		if diff := cmp.Diff(tt.want, tt.rule.Eval(clause.View{Facts: comparisonFacts}), comparers); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestOnce: the day of the first rule counts even if it is earlier than the event; the
// fallback counts only if that day had passed when the event happened.
func TestOnce(t *testing.T) {
	fixed := func(text string) clause.Rule { return clause.Fixed(date(text)) }
	on := clause.Last
	signed := on(clause.TriggerKindSigned) // 10 March 2025
	agreed := on(clause.TriggerKindAgreed) // in April 2025
	fallback := fixed("2026-01-01")
	waits := last(clause.TriggerKindRegistered)
	for _, tt := range []struct {
		name string
		rule clause.Rule
		want clause.Result
	}{
		{"a day before the event", clause.Once(signed, fixed("2025-03-01")), clause.Result{Days: date("2025-03-01").Days(), Reached: bilateral.Yes}},
		{"a day after the event", clause.Once(signed, fixed("2025-04-01"), fallback), clause.Result{Days: date("2025-04-01").Days(), Reached: bilateral.Yes}},
		{"the day of the event has not passed", clause.Once(signed, fixed("2025-03-10"), fallback), clause.Result{Days: date("2025-03-10").Days(), Reached: bilateral.Yes}},
		{"the day before has passed", clause.Once(signed, fixed("2025-03-09"), fallback), clause.Result{Days: date("2026-01-01").Days(), Reached: bilateral.Yes}},
		{"the last day of the month of the event has not passed", clause.Once(agreed, fixed("2025-04-30"), fallback), clause.Result{Days: date("2025-04-30").Days(), Reached: bilateral.Yes}},
		{"it may have passed", clause.Once(agreed, fixed("2025-04-29"), fallback), clause.Result{Days: span("2025-04-29", "2026-01-01"), Reached: bilateral.Yes}},
		{"it may have passed, and the fallback is earlier", clause.Once(agreed, fixed("2025-04-29"), fixed("2025-04-05")), clause.Result{Days: span("2025-04-05", "2025-04-29"), Reached: bilateral.Yes}},
		{"it may have passed, and the fallback is not known", clause.Once(agreed, fixed("2025-04-29"), notified), clause.Result{Waiting: on(clause.TriggerKindNotified)}},
		{"it has passed, and the fallback waits", clause.Once(signed, fixed("2025-03-09"), waits), clause.Result{Reached: bilateral.No, Waiting: on(clause.TriggerKindRegistered)}},
		{"the day waits", clause.Once(signed, waits, fallback), clause.Result{Reached: bilateral.No, Waiting: on(clause.TriggerKindRegistered)}},
		{"the day waits, without a fallback", clause.Once(signed, waits), clause.Result{Reached: bilateral.No, Waiting: on(clause.TriggerKindRegistered)}},
		{"the event waits", clause.Once(on(clause.TriggerKindDeposited), fixed("2025-01-01"), fallback), clause.Result{Reached: bilateral.No, Waiting: on(clause.TriggerKindDeposited)}},
		{"the event is not known", clause.Once(on(clause.TriggerKindNotified), fixed("2025-01-01"), fallback), clause.Result{Waiting: on(clause.TriggerKindNotified)}},
		{"the event is circular", clause.Once(on(clause.TriggerKindEnded), fixed("2025-01-01")), clause.Result{Waiting: on(clause.TriggerKindEnded), Circular: true}},
	} {
		if diff := cmp.Diff(tt.want, tt.rule.Eval(clause.View{Facts: comparisonFacts}), comparers); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
