package clause_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/google/go-cmp/cmp"
)

// happenings are the facts of a test: what happened, by the kind of event, and on
// which days, as dates; "?" means that the record does not say.
type happenings map[clause.TriggerKind]string

func (h happenings) Event(e clause.Trigger, c clause.View) clause.Moment {
	switch text, ok := h[e.Kind]; {
	case !ok:
		return clause.Moment{Happened: bilateral.No}
	case text == "?":
		return clause.Moment{}
	case e.Which == clause.OccurrenceOwn && c.Party == "":
		return clause.Moment{Happened: bilateral.No}
	default:
		return clause.Moment{Days: bilateral.MustParseDate(text).Days(), Happened: bilateral.Yes}
	}
}

func date(s string) bilateral.Date { return bilateral.MustParseDate(s) }

func monthDay(month time.Month, day int) clause.MonthDay {
	m, err := clause.OnDay(month, day)
	if err != nil {
		panic(err)
	}
	return m
}

var (
	signed    = clause.On(clause.Last(clause.TriggerKindSigned))
	exchanged = clause.On(clause.Last(clause.TriggerKindExchanged))
	notified  = clause.On(clause.Last(clause.TriggerKindNotified))
)

// ruleTests are rules as a clause puts them, as JSON, and what they evaluate to.
var ruleTests = []struct {
	name string
	rule clause.Rule
	json string
	in   happenings
	want string
	says string
}{
	{"on signature", signed, `{"kind":"on","event":{"kind":"signed"}}`, happenings{"signed": "2025-05-05"}, "2025-05-05", "the day of the signature"},
	{"fixed", clause.Fixed(date("2025-01-01")), `{"kind":"date","date":"2025-01-01"}`, nil, "2025-01-01", "1 January 2025"},
	{"fixed month", clause.Fixed(date("2025-02")), `{"kind":"date","date":"2025-02"}`, nil, "[2025-02-01..2025-02-28]", "February 2025"},

	// The day itself is not counted; weekends do not shift the end.
	{"days after", clause.DaysAfter(30, exchanged), `{"kind":"days-after","n":30,"event":{"kind":"exchanged"}}`, happenings{"exchanged": "2001-05-07"}, "2001-06-06", "the 30th day after the exchange of instruments or notes"},
	{"clear days", clause.ClearDaysAfter(30, exchanged), `{"kind":"clear-days-after","n":30,"event":{"kind":"exchanged"}}`, happenings{"exchanged": "2001-05-07"}, "2001-06-07", "the day after 30 clear days from the exchange of instruments or notes"},
	{"onto a Sunday", clause.DaysAfter(6, exchanged), `{"kind":"days-after","n":6,"event":{"kind":"exchanged"}}`, happenings{"exchanged": "2025-01-06"}, "2025-01-12", "the sixth day after the exchange of instruments or notes"},
	{"ninety days", clause.DaysAfter(90, notified), `{"kind":"days-after","n":90,"event":{"kind":"notified"}}`, happenings{"notified": "2025-01-31"}, "2025-05-01", "the 90th day after the last notification"},
	{"three months", clause.MonthsAfter(3, notified), `{"kind":"months-after","n":3,"event":{"kind":"notified"}}`, happenings{"notified": "2025-01-31"}, "2025-04-30", "the day three months after the last notification"},
	{"three months, rolling", clause.MonthsAfter(3, notified).Rolling(), `{"kind":"months-after","n":3,"event":{"kind":"notified"},"monthEnd":"roll"}`, happenings{"notified": "2025-01-31"}, "2025-05-01", "the day three months after the last notification, or the first of the next month where the month has no such day"},
	{"the day after expiry", clause.MonthsAfter(3, notified).DayAfterExpiry(), `{"kind":"months-after","n":3,"event":{"kind":"notified"},"plusDays":1}`, happenings{"notified": "2025-01-15"}, "2025-04-16", "the day after three months from the last notification have expired"},
	{"a year from a leap day", clause.YearsAfter(1, signed), `{"kind":"years-after","n":1,"event":{"kind":"signed"}}`, happenings{"signed": "2024-02-29"}, "2025-02-28", "the day one year after the signature"},

	// Month-only triggers are determinate where the clause makes them so.
	{"first of the fourth month", clause.FirstOfMonth(4, notified), `{"kind":"first-day","n":4,"unit":"month","event":{"kind":"notified"}}`, happenings{"notified": "2009-11"}, "2010-03-01", "the first day of the fourth month following the month of the last notification"},
	{"month and then first", clause.FirstOfMonth(1, clause.MonthsAfter(3, notified)), `{"kind":"first-day","n":1,"unit":"month","of":[{"kind":"months-after","n":3,"event":{"kind":"notified"}}]}`, happenings{"notified": "1990-01-31"}, "1990-05-01", "the first day of the month following the day three months after the last notification"},
	{"days of a month", clause.DaysAfter(30, notified), `{"kind":"days-after","n":30,"event":{"kind":"notified"}}`, happenings{"notified": "2009-11"}, "[2009-12-01..2009-12-30]", "the 30th day after the last notification"},
	{"first of the quarter", clause.FirstOfQuarter(2, signed), `{"kind":"first-day","n":2,"unit":"quarter","event":{"kind":"signed"}}`, happenings{"signed": "2025-02-28"}, "2025-07-01", "the first day of the second quarter following the quarter of the signature"},
	{"first of the year", clause.FirstOfYear(1, signed), `{"kind":"first-day","n":1,"unit":"year","event":{"kind":"signed"}}`, happenings{"signed": "2025"}, "2026-01-01", "the first day of the year following the year of the signature"},
	{"last of the month", clause.LastOf(clause.UnitMonth, 0, signed), `{"kind":"last-day","unit":"month","event":{"kind":"signed"}}`, happenings{"signed": "2024-02-03"}, "2024-02-29", "the last day of the month of the signature"},
	{"last of the next year", clause.LastOf(clause.UnitYear, 1, signed), `{"kind":"last-day","n":1,"unit":"year","event":{"kind":"signed"}}`, happenings{"signed": "2024-02-03"}, "2025-12-31", "the last day of the year following the year of the signature"},

	{"next after", clause.NextAfter(signed, monthDay(4, 6)), `{"kind":"next-after","event":{"kind":"signed"},"monthDays":["04-06"]}`, happenings{"signed": "2003-04-06"}, "2004-04-06", "the next 6 April after the signature"},
	{"next on or after", clause.NextOnOrAfter(signed, monthDay(4, 6)), `{"kind":"next-on-or-after","event":{"kind":"signed"},"monthDays":["04-06"]}`, happenings{"signed": "2003-04-06"}, "2003-04-06", "the next 6 April on or after the signature"},
	{"the next of two", clause.NextAfter(signed, monthDay(1, 1), monthDay(7, 1)), `{"kind":"next-after","event":{"kind":"signed"},"monthDays":["01-01","07-01"]}`, happenings{"signed": "2025-03-03"}, "2025-07-01", "the next 1 January or 1 July after the signature"},
	{"a leap day in other years", clause.NextAfter(signed, monthDay(2, 29)), `{"kind":"next-after","event":{"kind":"signed"},"monthDays":["02-29"]}`, happenings{"signed": "2025-01-01"}, "2025-02-28", "the next 29 February after the signature"},

	{"later of", clause.LaterOf(clause.DaysAfter(30, signed), exchanged), `{"kind":"later-of","of":[{"kind":"days-after","n":30,"event":{"kind":"signed"}},{"kind":"on","event":{"kind":"exchanged"}}]}`,
		happenings{"signed": "2025-01-01", "exchanged": "2025-01-15"}, "2025-01-31", "the latest of: the 30th day after the signature; the day of the exchange of instruments or notes"},
	{"later of, one missing", clause.LaterOf(clause.DaysAfter(30, signed), exchanged), `{"kind":"later-of","of":[{"kind":"days-after","n":30,"event":{"kind":"signed"}},{"kind":"on","event":{"kind":"exchanged"}}]}`,
		happenings{"signed": "2025-01-01"}, "waits for exchanged from 2025-01-31", "the latest of: the 30th day after the signature; the day of the exchange of instruments or notes"},
	{"earlier of", clause.EarlierOf(clause.Fixed(date("2025-06-01")), exchanged), `{"kind":"earlier-of","of":[{"kind":"date","date":"2025-06-01"},{"kind":"on","event":{"kind":"exchanged"}}]}`,
		happenings{}, "2025-06-01", "the earliest of: 1 June 2025; the day of the exchange of instruments or notes"},
	{"earlier of, not known", clause.EarlierOf(clause.Fixed(date("2025-06-01")), exchanged), `{"kind":"earlier-of","of":[{"kind":"date","date":"2025-06-01"},{"kind":"on","event":{"kind":"exchanged"}}]}`,
		happenings{"exchanged": "?"}, "[..2025-06-01]", "the earliest of: 1 June 2025; the day of the exchange of instruments or notes"},

	// The day may lie before the condition.
	{"once", clause.Once(clause.Last(clause.TriggerKindExchanged), clause.Fixed(date("1994-01-01"))), `{"kind":"once","event":{"kind":"exchanged"},"of":[{"kind":"date","date":"1994-01-01"}]}`,
		happenings{"exchanged": "2002-07-18"}, "1994-01-01", "once the exchange of instruments or notes has taken place, 1 January 1994"},
	{"once, not met", clause.Once(clause.Last(clause.TriggerKindExchanged), clause.Fixed(date("1994-01-01"))), `{"kind":"once","event":{"kind":"exchanged"},"of":[{"kind":"date","date":"1994-01-01"}]}`,
		happenings{}, "waits for exchanged", "once the exchange of instruments or notes has taken place, 1 January 1994"},
	{"once, too late", clause.Once(clause.Last(clause.TriggerKindExchanged), clause.Fixed(date("2025-01-01")), clause.FirstOfMonth(1, exchanged)), `{"kind":"once","event":{"kind":"exchanged"},"of":[{"kind":"date","date":"2025-01-01"},{"kind":"first-day","n":1,"unit":"month","event":{"kind":"exchanged"}}]}`,
		happenings{"exchanged": "2025-01-02"}, "2025-02-01", "once the exchange of instruments or notes has taken place, 1 January 2025; if that day has passed by then, the first day of the month following the month of the exchange of instruments or notes"},
	{"once, perhaps too late", clause.Once(clause.Last(clause.TriggerKindExchanged), clause.Fixed(date("2025-01-10")), clause.FirstOfMonth(1, exchanged)), `{"kind":"once","event":{"kind":"exchanged"},"of":[{"kind":"date","date":"2025-01-10"},{"kind":"first-day","n":1,"unit":"month","event":{"kind":"exchanged"}}]}`,
		happenings{"exchanged": "2025-01"}, "[2025-01-10..2025-02-01]", "once the exchange of instruments or notes has taken place, 10 January 2025; if that day has passed by then, the first day of the month following the month of the exchange of instruments or notes"},

	{"chosen", clause.ChosenBy(clause.First(clause.TriggerKindNotified).By("AZ")), `{"kind":"chosen-by-party","event":{"kind":"notified","which":"first","party":"AZ"}}`, happenings{"notified": "2025-09-01"}, "2025-09-01", "the day chosen in the notification by AZ"},
	{"set by the parties", clause.SetByParties(), `{"kind":"set-by-parties"}`, happenings{"agreed": "2025-09-01"}, "2025-09-01", "the day set by the parties"},
	{"consent", clause.Consent(), `{"kind":"consent"}`, happenings{"consent": "2025-09-01"}, "2025-09-01", "the day on which the last party expressed its consent to be bound"},
	{"unless the parties set another, none set", clause.UnlessSet(clause.DaysAfter(30, signed)), `{"kind":"unless-set","of":[{"kind":"days-after","n":30,"event":{"kind":"signed"}}]}`, happenings{"signed": "2025-05-05"}, "2025-06-04", "the day that the parties set, or else the 30th day after the signature"},
	{"unless the parties set another, one set", clause.UnlessSet(clause.DaysAfter(30, signed)), `{"kind":"unless-set","of":[{"kind":"days-after","n":30,"event":{"kind":"signed"}}]}`, happenings{"signed": "2025-05-05", "agreed": "2025-05-20"}, "2025-05-20", "the day that the parties set, or else the 30th day after the signature"},
	{"without an end", clause.Never(), `{"kind":"never"}`, happenings{}, "waits for ", "no day: it has no end"},
	{"a fact that the text names", clause.MonthsAfter(3, clause.On(clause.Fact("the completion of the project"))), `{"kind":"months-after","n":3,"event":{"kind":"established","fact":"the completion of the project"}}`, happenings{"established": "2025-01-31"}, "2025-04-30", "the day three months after the completion of the project"},
	{"a copy to a third body", clause.DaysAfter(14, clause.On(clause.Last(clause.TriggerKindNoticeGiven).As(clause.DateKindCopied))), `{"kind":"days-after","n":14,"event":{"kind":"notice-given","date":"copied"}}`, happenings{"notice-given": "2025-01-01"}, "2025-01-15", "the 14th day after the receipt of the copy of the notice"},
	{"another agreement", clause.MilestoneOf("frame", clause.MilestoneEnteredIntoForce), `{"kind":"milestone","agreement":"frame","milestone":"entered-into-force"}`, nil, "not known", "the day of the entry into force of frame"},

	{"each party's own", clause.DaysAfter(30, clause.On(clause.Own(clause.TriggerKindDeposited).As(clause.DateKindReceived))), `{"kind":"days-after","n":30,"event":{"kind":"deposited","which":"own","date":"received"}}`,
		happenings{"deposited": "2025-01-01"}, "waits for deposited", "the 30th day after the receipt of the deposit of the instrument by the party concerned"},
	{"the second deposit", clause.MonthsAfter(1, clause.On(clause.Nth(2, clause.TriggerKindDeposited))), `{"kind":"months-after","n":1,"event":{"kind":"deposited","which":"nth","n":2}}`,
		happenings{"deposited": "2025-01-01"}, "2025-02-01", "the day one month after the second deposit of the instrument"},

	{"waiting", clause.FirstOfMonth(2, notified), `{"kind":"first-day","n":2,"unit":"month","event":{"kind":"notified"}}`, happenings{}, "waits for notified", "the first day of the second month following the month of the last notification"},
	{"not told", clause.FirstOfMonth(2, notified), `{"kind":"first-day","n":2,"unit":"month","event":{"kind":"notified"}}`, happenings{"notified": "?"}, "not known", "the first day of the second month following the month of the last notification"},
	{"past the calendar", clause.YearsAfter(9000, signed), `{"kind":"years-after","n":9000,"event":{"kind":"signed"}}`, happenings{"signed": "2025-05-05"}, "not known", "the day 9000 years after the signature"},
	{"a kind of a later release", clause.Rule{Kind: "lunar-year-after", Event: clause.Last(clause.TriggerKindSigned)}, `{"kind":"lunar-year-after","event":{"kind":"signed"}}`, happenings{"signed": "2025-05-05"}, "not known", "a day by a rule that this program does not know"},
}

// result formats what a rule evaluates to.
func result(r clause.Result) string {
	switch {
	case r.Reached == bilateral.Yes:
		return r.Days.String()
	case r.Reached == bilateral.No && !r.Days.First.IsZero():
		return "waits for " + string(r.Waiting.Kind) + " from " + r.Days.First.String()
	case r.Reached == bilateral.No:
		return "waits for " + string(r.Waiting.Kind)
	case !r.Days.IsZero():
		return r.Days.String()
	}
	return "not known"
}

func TestRules(t *testing.T) {
	for _, tt := range ruleTests {
		t.Run(tt.name, func(t *testing.T) {
			data, err := json.Marshal(tt.rule)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.json, string(data)); diff != "" {
				t.Errorf("as JSON (-want +got):\n%s", diff)
			}
			var back clause.Rule
			if err := json.Unmarshal(data, &back); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.rule, back, comparers); diff != "" {
				t.Errorf("read back (-want +got):\n%s", diff)
			}
			var ch bilateral.Checker
			if tt.rule.Check(&ch, ""); ch.Err() != nil {
				t.Errorf("the rule has problems: %v", ch.Err())
			}
			c := clause.View{Facts: tt.in}
			if tt.in == nil {
				c.Facts = nil
			}
			if got := result(tt.rule.Eval(c)); got != tt.want {
				t.Errorf("it comes to %s, want %s", got, tt.want)
			}
			if diff := cmp.Diff(tt.says, tt.rule.Words(clause.View{}).Text); diff != "" {
				t.Errorf("in words (-want +got):\n%s", diff)
			}
			if got := testing.AllocsPerRun(10, func() { tt.rule.Eval(c) }); got != 0 {
				t.Errorf("evaluation allocates %v times", got)
			}
		})
	}
	kinds := map[clause.RuleKind]bool{}
	for _, tt := range ruleTests {
		kinds[tt.rule.Kind] = true
	}
	for row := range clause.RuleKinds.All() {
		if !kinds[clause.RuleKind(row.Value)] {
			t.Errorf("no rule of kind %s is tested", row.Value)
		}
	}
}

var comparers = cmp.Options{
	cmp.Comparer(func(a, b bilateral.Date) bool { return a == b }),
	cmp.Comparer(func(a, b clause.MonthDay) bool { return a == b }),
	cmp.Comparer(func(a, b bilateral.Truth) bool { return a == b }),
}

// The dates of practice: the end of a period of months whose last month has no such
// day, as registers published it.
func TestMonthEndsInPractice(t *testing.T) {
	for _, tt := range []struct {
		what    string
		rule    clause.Rule
		trigger string
		want    string
	}{
		{"CETS 024 article 29, by Monaco: 90 days", clause.DaysAfter(90, notified), "2009-01-30", "2009-04-30"},
		{"MARPOL, Dominica: three months, to the last day", clause.MonthsAfter(3, notified), "2001-08-31", "2001-11-30"},
		{"MARPOL, Algeria: three months, to the first of the next", clause.MonthsAfter(3, notified).Rolling(), "1989-01-31", "1989-05-01"},
		{"OILPOL, Qatar: three months, to the first of the next", clause.MonthsAfter(3, notified).Rolling(), "1980-01-31", "1980-05-01"},
		{"ETS 187, Monaco: first of the month after three months", clause.FirstOfMonth(1, clause.MonthsAfter(3, notified)), "2005-11-30", "2006-03-01"},
		{"ETS 187, San Marino: the same", clause.FirstOfMonth(1, clause.MonthsAfter(3, notified)), "1990-01-31", "1990-05-01"},
		{"ETS 135, Ireland: first of the month after one month", clause.FirstOfMonth(1, clause.MonthsAfter(1, notified)), "2003-01-29", "2003-03-01"},
	} {
		c := clause.View{Facts: happenings{"notified": tt.trigger}}
		if got := result(tt.rule.Eval(c)); got != tt.want {
			t.Errorf("%s: %s comes to %s, published is %s", tt.what, tt.trigger, got, tt.want)
		}
	}
}

func TestMonthEndMatters(t *testing.T) {
	for _, tt := range []struct {
		rule    clause.Rule
		trigger string
		want    bool
	}{
		{clause.MonthsAfter(3, notified), "2025-01-31", true},
		{clause.MonthsAfter(3, notified), "2025-01-28", false},
		{clause.MonthsAfter(3, notified), "2025-01", true},
		{clause.MonthsAfter(3, notified).Rolling(), "2025-01-31", false},
		{clause.FirstOfMonth(1, clause.MonthsAfter(3, notified)), "2025-01-31", true},
		{clause.DaysAfter(90, notified), "2025-01-31", false},
		{clause.YearsAfter(1, notified), "2024-02-29", true},
	} {
		if got := tt.rule.MonthEndMatters(clause.View{Facts: happenings{"notified": tt.trigger}}); got != tt.want {
			t.Errorf("%s, %s: %v", tt.rule.Words(clause.View{}).Text, tt.trigger, got)
		}
	}
}

func TestRetroactive(t *testing.T) {
	for _, tt := range []struct {
		rule clause.Rule
		want bool
	}{
		{notified, false},
		{clause.DaysAfter(30, clause.LaterOf(signed, notified)), false},
		{clause.Fixed(date("2025")), true},
		{clause.LaterOf(signed, clause.SetByParties()), true},
		{clause.Once(clause.Last(clause.TriggerKindSigned), clause.Fixed(date("2025"))), true},
		{clause.MilestoneOf("a", clause.MilestoneSigned), true},
		{clause.ChosenBy(clause.First(clause.TriggerKindSigned)), true},
	} {
		if got := tt.rule.Retroactive(); got != tt.want {
			t.Errorf("%s: %v", tt.rule.Words(clause.View{}).Text, got)
		}
	}
}

// Terms are counted from the beginning, never from the end of the previous one: the
// day of the month does not shift.
func TestTerms(t *testing.T) {
	d := clause.Duration{Kind: clause.DurationKindRenewable, Initial: clause.LengthOf(1, clause.UnitMonth), Successive: clause.LengthOf(1, clause.UnitMonth)}
	from := date("2025-01-31").Days()
	var got []string
	for n := range 4 {
		got = append(got, d.End(from, n).String())
	}
	if diff := cmp.Diff([]string{"2025-02-28", "2025-03-31", "2025-04-30", "2025-05-31"}, got); diff != "" {
		t.Errorf("ends (-want +got):\n%s", diff)
	}
	mixed := clause.Duration{Kind: clause.DurationKindRenewable, Initial: clause.LengthOf(90, clause.UnitDay), Successive: clause.LengthOf(1, clause.UnitYear)}
	if got := mixed.End(from, 2).String(); got != "2027-05-01" {
		t.Errorf("ninety days and two years end on %s", got)
	}
	quarter := clause.Length{N: 2, Unit: clause.UnitQuarter}
	for _, tt := range []struct {
		length clause.Length
		times  int
		want   string
	}{
		{quarter, 1, "2025-07-31"}, {quarter, -1, "2024-07-31"}, {clause.LengthOf(5, clause.UnitYear), 2, "2035-01-31"}, {clause.LengthOf(10, clause.UnitDay), -3, "2025-01-01"},
		{clause.Length{N: 1, Unit: "fortnight"}, 1, ""}, {clause.LengthOf(1<<31, clause.UnitYear), 1 << 30, ""}, {clause.LengthOf(1<<31, clause.UnitYear), 1, ""},
		{clause.Length{N: 1, Unit: clause.UnitMonth, MonthEnd: bilateral.MonthEndRoll}, 1, "2025-03-01"},
	} {
		if got := tt.length.After(from, tt.times).String(); got != tt.want {
			t.Errorf("%v, %d times: %s, want %s", tt.length, tt.times, got, tt.want)
		}
	}
}
