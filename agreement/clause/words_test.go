package clause_test

import (
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/google/go-cmp/cmp"
)

// args formats the arguments of a statement as "name=value".
func args(s clause.Statement) string {
	var out []string
	for _, a := range s.Args {
		out = append(out, a.Name+"="+a.Value)
	}
	return strings.Join(out, " ")
}

// TestWords: what a rule says in English, and the arguments that say it in another
// language.
func TestWords(t *testing.T) {
	plus := func(r clause.Rule, days uint32) clause.Rule {
		r.PlusDays = days
		return r
	}
	clamped := clause.MonthsAfter(2, signed)
	clamped.MonthEnd = bilateral.MonthEndClamp
	fixed := clause.Fixed(date("2025-01-01"))
	for _, tt := range []struct {
		rule       clause.Rule
		code, args string
		want       string
	}{
		{clause.Rule{}, "none", "", "a day for which no rule is recorded"},
		{clause.Rule{Kind: "moon-after"}, "moon-after", "", "a day by a rule that this program does not know"},
		{signed, "on", "", "the day of the signature"},
		{clause.On(clause.Fact("the completion of the works")), "on", "", "the day of the completion of the works"},
		{clause.On(clause.Fact("they have been completed")), "on", "", "the day of the fact that they have been completed"},
		{clause.On(clause.Fact("the end of the period the office is used")), "on", "", "the day of the end of the period the office is used"},
		{clause.Fixed(date("2025-05")), "date", "date=2025-05", "May 2025"},
		{clause.DaysAfter(13, fixed), "days-after", "n=13", "the 13th day after 1 January 2025"},
		{clause.DaysAfter(1, clause.Rule{Kind: clause.RuleKindDaysAfter, N: 2}), "days-after", "n=1", "the first day after the second day after an event that is not recorded"},
		{clause.ClearDaysAfter(1, signed), "clear-days-after", "n=1", "the day after one clear day from the signature"},
		{clause.ClearDaysAfter(10, signed), "clear-days-after", "n=10", "the day after ten clear days from the signature"},

		{clause.MonthsAfter(1, signed), "months-after", "n=1 unit=month plusDays=0", "the day one month after the signature"},
		{clause.MonthsAfter(13, fixed), "months-after", "n=13 unit=month plusDays=0", "the day 13 months after 1 January 2025"},
		{clause.MonthsAfter(3, signed).DayAfterExpiry(), "months-after", "n=3 unit=month plusDays=1", "the day after three months from the signature have expired"},
		{plus(clause.MonthsAfter(3, signed), 2), "months-after", "n=3 unit=month plusDays=2", "two days after three months from the signature have expired"},
		{clamped, "months-after", "n=2 unit=month plusDays=0", "the day two months after the signature"},
		{clause.MonthsAfter(2, signed).Rolling(), "months-after", "n=2 unit=month plusDays=0 monthEnd=roll", "the day two months after the signature, or the first of the next month where the month has no such day"},
		{clause.YearsAfter(1, signed), "years-after", "n=1 unit=year plusDays=0", "the day one year after the signature"},
		{plus(clause.YearsAfter(5, signed), 30), "years-after", "n=5 unit=year plusDays=30", "30 days after five years from the signature have expired"},

		{clause.FirstOfMonth(1, signed), "first-day", "n=1 unit=month", "the first day of the month following the month of the signature"},
		{clause.FirstOfMonth(2, fixed), "first-day", "n=2 unit=month", "the first day of the second month following 1 January 2025"},
		{clause.FirstOfQuarter(1, fixed), "first-day", "n=1 unit=quarter", "the first day of the quarter following 1 January 2025"},
		{clause.LastOf(clause.UnitYear, 0, fixed), "last-day", "n=0 unit=year", "the last day of the year of 1 January 2025"},
		{clause.LastOf(clause.UnitYear, 0, signed), "last-day", "n=0 unit=year", "the last day of the year of the signature"},
		{clause.LastOf(clause.UnitQuarter, 1, signed), "last-day", "n=1 unit=quarter", "the last day of the quarter following the quarter of the signature"},
		{clause.LastOf(clause.UnitMonth, 2, fixed), "last-day", "n=2 unit=month", "the last day of the second month following 1 January 2025"},

		{clause.NextAfter(fixed, monthDay(4, 6)), "next-after", "days=04-06", "the next 6 April after 1 January 2025"},
		{clause.NextAfter(signed, monthDay(1, 1), monthDay(4, 6), monthDay(7, 1)), "next-after", "days=01-01 04-06 07-01", "the next 1 January or 6 April or 1 July after the signature"},
		{clause.NextOnOrAfter(signed, monthDay(1, 1), monthDay(7, 1)), "next-on-or-after", "days=01-01 07-01", "the next 1 January or 1 July on or after the signature"},

		{clause.LaterOf(signed, fixed, exchanged), "later-of", "", "the latest of: the day of the signature; 1 January 2025; the day of the exchange of instruments or notes"},
		{clause.EarlierOf(signed, fixed), "earlier-of", "", "the earliest of: the day of the signature; 1 January 2025"},
		{clause.Once(clause.Last(clause.TriggerKindSigned), fixed), "once", "", "once the signature has taken place, 1 January 2025"},
		{clause.Once(clause.Last(clause.TriggerKindSigned), fixed, exchanged), "once", "", "once the signature has taken place, 1 January 2025; if that day has passed by then, the day of the exchange of instruments or notes"},

		{clause.MilestoneOf("frame", clause.MilestoneSigned), "milestone", "agreement=frame milestone=signed", "the day of the signature of frame"},
		{clause.ChosenBy(clause.Last(clause.TriggerKindNotified)), "chosen-by-party", "", "the day chosen in the last notification"},
		{clause.SetByParties(), "set-by-parties", "", "the day set by the parties"},
		{clause.Consent(), "consent", "", "the day on which the last party expressed its consent to be bound"},
	} {
		got := tt.rule.Words(clause.View{})
		if diff := cmp.Diff([]string{tt.code, tt.args, tt.want}, []string{got.Code, args(got), got.Text}); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

// TestEventWords: an event is named with whose it is, and the date of it that counts.
// That of several the last is meant goes without saying, except where each party has
// one.
func TestEventWords(t *testing.T) {
	const notified, deposited, signed = clause.TriggerKindNotified, clause.TriggerKindDeposited, clause.TriggerKindSigned
	for _, tt := range []struct {
		event      clause.Trigger
		args, want string
	}{
		{clause.Last(signed), "", "the signature"},
		{clause.Last(notified), "", "the last notification"},
		{clause.Last(deposited), "", "the last deposit of the instrument"},
		{clause.Trigger{Kind: deposited, Which: clause.OccurrenceLast}, "which=last", "the last deposit of the instrument"},
		{clause.Last(clause.TriggerKindNoticeGiven), "", "the notice"},
		{clause.First(deposited), "which=first", "the first deposit of the instrument"},
		{clause.Nth(2, deposited), "which=nth n=2", "the second deposit of the instrument"},
		{clause.Nth(22, deposited), "which=nth n=22", "the 22nd deposit of the instrument"},
		{clause.Nth(1, signed), "which=nth n=1", "the first signature"},
		{clause.Own(deposited), "which=own", "the deposit of the instrument by the party concerned"},
		{clause.Last(notified).By("AZ"), "party=AZ", "the notification by AZ"},
		{clause.First(notified).By("AZ"), "which=first party=AZ", "the notification by AZ"},
		{clause.Last(notified).As(clause.DateKindDone), "date=done", "the last notification"},
		{clause.Last(notified).As(clause.DateKindSent), "date=sent", "the sending of the last notification"},
		{clause.Last(notified).As(clause.DateKindReceived), "date=received", "the receipt of the last notification"},
		{clause.Last(deposited).As(clause.DateKindInformed), "date=informed", "the depositary's communication of the last deposit of the instrument"},
		{clause.Last(notified).By("AZ").As(clause.DateKindTakesEffect), "party=AZ date=takes-effect", "the taking effect of the notification by AZ"},
		{clause.Last("eclipse"), "", "the eclipse"},
	} {
		got := tt.event.Words(clause.View{})
		if diff := cmp.Diff([]string{string(tt.event.Kind), tt.args, tt.want}, []string{got.Code, args(got), got.Text}); diff != "" {
			t.Errorf("%+v (-want +got):\n%s", tt.event, diff)
		}
	}
}

// TestStatementsOfRules: a rule is said with the codes and arguments that the table of
// statements lists.
func TestStatementsOfRules(t *testing.T) {
	for _, tt := range ruleTests {
		if !tt.rule.Kind.Known() {
			continue
		}
		s := tt.rule.Words(clause.View{})
		row, ok := clause.Statements.Find(s.Code)
		if !ok {
			t.Errorf("%s: no statement has the code %s", tt.name, s.Code)
		}
		for _, a := range s.Args {
			if !strings.Contains(" "+row.Marks+" ", " "+a.Name+" ") {
				t.Errorf("%s: %s has no argument %s", tt.name, s.Code, a.Name)
			}
		}
	}
}

// TestResultStep: a step says the day, or why there is none.
func TestResultStep(t *testing.T) {
	words := clause.Say("on", "the day", nil)
	for _, tt := range []struct {
		result     clause.Result
		code, args string
		want       string
	}{
		{clause.Result{Days: date("2025-05-05").Days(), Reached: bilateral.Yes}, "came-to", "days=2025-05-05", "the day: 5 May 2025"},
		{clause.Result{Days: date("2025-05").Days(), Reached: bilateral.Yes}, "came-to", "days=[2025-05-01..2025-05-31]", "the day: a day in May 2025"},
		{clause.Result{Days: span("", "2025-05-05"), Reached: bilateral.Yes}, "came-to", "days=[..2025-05-05]", "the day: 5 May 2025 or earlier"},
		{clause.Result{Reached: bilateral.Yes}, "came-undated", "", "the day: it happened, on a day not recorded"},
		{clause.Result{Days: span("2025-05-05", ""), Reached: bilateral.No}, "waits-from", "first=2025-05-05", "the day: not yet, and not before 5 May 2025"},
		{clause.Result{Reached: bilateral.No}, "waits", "", "the day: not yet recorded"},
		{clause.Result{Days: span("", "2025-05-05"), Reached: bilateral.No}, "waits", "", "the day: not yet recorded"},
		{clause.Result{}, "not-known", "", "the day: not known"},
		{clause.Result{Days: date("2025-05-05").Days()}, "not-known", "", "the day: not known"},
	} {
		got := clause.ResultStep(words, tt.result)
		if diff := cmp.Diff([]string{tt.code, tt.args, tt.want}, []string{got.Code, args(got), got.Text}); diff != "" {
			t.Errorf("%+v (-want +got):\n%s", tt.result, diff)
		}
		if diff := cmp.Diff([]clause.Statement{words}, got.Of); diff != "" {
			t.Errorf("%+v, its parts (-want +got):\n%s", tt.result, diff)
		}
	}
}

// TestSteps: the events come first, and the innermost computation before those that
// use it. A month without such a day is said where it is met.
func TestSteps(t *testing.T) {
	in := clause.View{Facts: happenings{"signed": "2025-01-31", "exchanged": "2025-03-10", "initialled": "2024-02-29", "notified": "?"}}
	const monthEnd = "that month has no such day, so its last day counts"
	for _, tt := range []struct {
		name string
		rule clause.Rule
		want []string
	}{
		{"on", signed, []string{"the signature: 31 January 2025"}},
		{"a fixed date", clause.Fixed(date("2025-01-01")), nil},
		{"months", clause.MonthsAfter(1, signed), []string{"the signature: 31 January 2025", "the day one month after the signature: 28 February 2025", monthEnd}},
		{"months with such a day", clause.MonthsAfter(2, signed), []string{"the signature: 31 January 2025", "the day two months after the signature: 31 March 2025"}},
		{"rolling months", clause.MonthsAfter(1, signed).Rolling(), []string{"the signature: 31 January 2025", "the day one month after the signature, or the first of the next month where the month has no such day: 1 March 2025"}},
		{"years", clause.YearsAfter(1, last(clause.TriggerKindInitialled)), []string{"the initialling: 29 February 2024", "the day one year after the initialling: 28 February 2025", monthEnd}},
		{"days", clause.DaysAfter(1, signed), []string{"the signature: 31 January 2025", "the first day after the signature: 1 February 2025"}},
		{"first of the month after months", clause.FirstOfMonth(1, clause.MonthsAfter(1, signed)), []string{"the signature: 31 January 2025", "the day one month after the signature: 28 February 2025", monthEnd, "the first day of the month following the day one month after the signature: 1 March 2025"}},
		{"the later", clause.LaterOf(signed, clause.Fixed(date("2025-01-01")), exchanged), []string{"the signature: 31 January 2025", "the exchange of instruments or notes: 10 March 2025", "the latest of: the day of the signature; 1 January 2025; the day of the exchange of instruments or notes: 10 March 2025"}},
		{"once", clause.Once(clause.Last(clause.TriggerKindSigned), clause.DaysAfter(1, exchanged)), []string{"the signature: 31 January 2025", "the exchange of instruments or notes: 10 March 2025", "the first day after the exchange of instruments or notes: 11 March 2025", "once the signature has taken place, the first day after the exchange of instruments or notes: 11 March 2025"}},
		{"waiting", clause.DaysAfter(1, last(clause.TriggerKindDeposited)), []string{"the last deposit of the instrument: not yet recorded", "the first day after the last deposit of the instrument: not yet recorded"}},
		{"not known", clause.DaysAfter(1, notified), []string{"the last notification: not known", "the first day after the last notification: not known"}},
		{"set by the parties", clause.SetByParties(), []string{"the day set by the parties: not yet recorded"}},
	} {
		var got []string
		for _, s := range tt.rule.Steps(in) {
			got = append(got, s.Text)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
