package clause_test

import (
	"testing"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// TestFirstAndLastDays: months, quarters and years of the calendar, across the end of
// the year and in leap years.
func TestFirstAndLastDays(t *testing.T) {
	const month, quarter, year = clause.UnitMonth, clause.UnitQuarter, clause.UnitYear
	for _, tt := range []struct {
		name string
		rule clause.Rule
		day  string
		want string
	}{
		{"month", clause.FirstOfMonth(1, signed), "2025-12-31", "2026-01-01"},
		{"twelfth month", clause.FirstOfMonth(12, signed), "2025-12-31", "2026-12-01"},
		{"thirteenth month", clause.FirstOfMonth(13, signed), "2025-12-01", "2027-01-01"},
		{"quarter from its first day", clause.FirstOfQuarter(1, signed), "2025-04-01", "2025-07-01"},
		{"quarter from its last day", clause.FirstOfQuarter(1, signed), "2025-06-30", "2025-07-01"},
		{"quarter from the last of the year", clause.FirstOfQuarter(1, signed), "2025-11-15", "2026-01-01"},
		{"fifth quarter", clause.FirstOfQuarter(5, signed), "2025-03-31", "2026-04-01"},
		{"year", clause.FirstOfYear(1, signed), "2025-12-31", "2026-01-01"},
		{"third year", clause.FirstOfYear(3, signed), "2025-01-01", "2028-01-01"},

		{"end of the month", clause.LastOf(month, 0, signed), "2023-02-01", "2023-02-28"},
		{"end of December", clause.LastOf(month, 0, signed), "2023-12-31", "2023-12-31"},
		{"end of the next month", clause.LastOf(month, 1, signed), "2024-01-31", "2024-02-29"},
		{"end of the quarter", clause.LastOf(quarter, 0, signed), "2025-05-05", "2025-06-30"},
		{"end of the last quarter", clause.LastOf(quarter, 0, signed), "2025-10-01", "2025-12-31"},
		{"end of the second quarter after", clause.LastOf(quarter, 2, signed), "2025-10-01", "2026-06-30"},
		{"end of the year", clause.LastOf(year, 0, signed), "2025-05-05", "2025-12-31"},
		{"end of the fifth year after", clause.LastOf(year, 5, signed), "2025-12-31", "2030-12-31"},

		{"a month of the same year", clause.FirstOfMonth(1, signed), "2025", "[2025-02-01..2026-01-01]"},
		{"a quarter of a month", clause.FirstOfQuarter(1, signed), "2025-05", "2025-07-01"},
		{"the end of the year of a year", clause.LastOf(year, 0, signed), "2025", "2025-12-31"},

		{"no unit", clause.Rule{Kind: clause.RuleKindFirstDay, N: 1, Event: clause.Last(clause.TriggerKindSigned)}, "2025-05-05", "not known"},
		{"days have no first day", clause.Rule{Kind: clause.RuleKindFirstDay, N: 1, Unit: clause.UnitDay, Event: clause.Last(clause.TriggerKindSigned)}, "2025-05-05", "not known"},
		{"no last day of no unit", clause.Rule{Kind: clause.RuleKindLastDay, N: 1, Event: clause.Last(clause.TriggerKindSigned)}, "2025-05-05", "not known"},

		{"the first month of the calendar", clause.FirstOfMonth(1, signed), "0001-01-31", "0001-02-01"},
		{"the last month of the calendar", clause.FirstOfMonth(1, signed), "9999-11-30", "9999-12-01"},
		{"past the calendar", clause.FirstOfMonth(1, signed), "9999-12-31", "not known"},
		{"a year past the calendar", clause.FirstOfYear(1, signed), "9999-01-01", "not known"},
		{"the largest number of months", clause.FirstOfMonth(1<<32-1, signed), "2025-05-05", "not known"},
		{"the largest number of years", clause.FirstOfYear(1<<32-1, signed), "2025-05-05", "not known"},
	} {
		if got := result(tt.rule.Eval(clause.View{Facts: happenings{"signed": tt.day}})); got != tt.want {
			t.Errorf("%s: %s from %s, want %s", tt.name, got, tt.day, tt.want)
		}
	}
}

// TestPeriods: days, months and years, with a day added after the period.
func TestPeriods(t *testing.T) {
	plus := func(r clause.Rule, days uint32) clause.Rule {
		r.PlusDays = days
		return r
	}
	clamped := clause.MonthsAfter(1, signed)
	clamped.MonthEnd = bilateral.MonthEndClamp
	for _, tt := range []struct {
		name string
		rule clause.Rule
		day  string
		want string
	}{
		{"one day", clause.DaysAfter(1, signed), "2024-02-28", "2024-02-29"},
		{"one clear day", clause.ClearDaysAfter(1, signed), "2024-02-28", "2024-03-01"},
		{"a year of days", clause.DaysAfter(366, signed), "2024-01-01", "2025-01-01"},
		{"years", clause.YearsAfter(4, signed), "2024-02-29", "2028-02-29"},
		{"to a year that is no leap year", clause.YearsAfter(76, signed), "2024-02-29", "2100-02-28"},
		{"rolling years", clause.YearsAfter(1, signed).Rolling(), "2024-02-29", "2025-03-01"},
		{"the day after a month", clause.MonthsAfter(1, signed).DayAfterExpiry(), "2025-01-31", "2025-03-01"},
		{"the day after a rolling month", clause.MonthsAfter(1, signed).Rolling().DayAfterExpiry(), "2025-01-31", "2025-03-02"},
		{"the day after a year", clause.YearsAfter(1, signed).DayAfterExpiry(), "2025-12-31", "2027-01-01"},
		{"ten days after two years", plus(clause.YearsAfter(2, signed), 10), "2025-12-31", "2028-01-10"},
		{"ten days after two months", plus(clause.MonthsAfter(2, signed), 10), "2025-12-31", "2026-03-10"},
		{"to the last day of the month, as stated", clamped, "2025-01-31", "2025-02-28"},
		{"the last year", clause.YearsAfter(7974, signed), "2025-05-05", "9999-05-05"},
		{"past the last year", clause.YearsAfter(7975, signed), "2025-05-05", "not known"},
		{"months to the last year", clause.MonthsAfter(12*7974, signed), "2025-05-05", "9999-05-05"},
		{"days to the last year", clause.DaysAfter(2_000_000, signed), "2025-01-31", "7500-11-25"},
		{"the largest number of days", clause.DaysAfter(1<<32-1, signed), "2025-05-05", "not known"},
		{"the largest number of clear days", clause.ClearDaysAfter(1<<32-1, signed), "2025-05-05", "not known"},
		{"the largest number of months", clause.MonthsAfter(1<<32-1, signed), "2025-05-05", "not known"},
		{"the largest number of years", clause.YearsAfter(1<<32-1, signed), "2025-05-05", "not known"},
		{"the largest number of days after", plus(clause.YearsAfter(1, signed), 1<<32-1), "2025-05-05", "not known"},
		{"the largest number of days after months", plus(clause.MonthsAfter(1, signed), 1<<32-1), "2025-05-05", "not known"},
	} {
		if got := result(tt.rule.Eval(clause.View{Facts: happenings{"signed": tt.day}})); got != tt.want {
			t.Errorf("%s: %s from %s, want %s", tt.name, got, tt.day, tt.want)
		}
	}
}

// TestNextDays: the next day of the year, at the ends of the year and of the calendar.
func TestNextDays(t *testing.T) {
	january, april, july, leap, december := monthDay(1, 1), monthDay(4, 6), monthDay(7, 1), monthDay(2, 29), monthDay(12, 31)
	for _, tt := range []struct {
		name string
		rule clause.Rule
		day  string
		want string
	}{
		{"after the day before", clause.NextAfter(signed, april), "2025-04-05", "2025-04-06"},
		{"after the day itself", clause.NextAfter(signed, april), "2025-04-06", "2026-04-06"},
		{"on the day itself", clause.NextOnOrAfter(signed, april), "2025-04-06", "2025-04-06"},
		{"on or after the day after", clause.NextOnOrAfter(signed, april), "2025-04-07", "2026-04-06"},
		{"after the last day of the year", clause.NextAfter(signed, january), "2025-12-31", "2026-01-01"},
		{"the last day of the year", clause.NextOnOrAfter(signed, december), "2025-12-31", "2025-12-31"},
		{"the next last day of the year", clause.NextAfter(signed, december), "2025-12-31", "2026-12-31"},
		{"of two, in this year and the next", clause.NextAfter(signed, january, july), "2025-07-01", "2026-01-01"},
		{"of two, the later first", clause.NextAfter(signed, july, january), "2025-03-03", "2025-07-01"},
		{"of two, both in the next year", clause.NextAfter(signed, july, january), "2025-08-01", "2026-01-01"},
		{"of two, both still to come", clause.NextAfter(signed, july, april), "2025-01-01", "2025-04-06"},
		{"in a month", clause.NextOnOrAfter(signed, april), "2025-04", "[2025-04-06..2026-04-06]"},
		{"in a year", clause.NextAfter(signed, january), "2025", "2026-01-01"},

		{"a leap day", clause.NextAfter(signed, leap), "2024-01-01", "2024-02-29"},
		{"a leap day in 2000", clause.NextAfter(signed, leap), "2000-01-01", "2000-02-29"},
		{"a leap day in 1900", clause.NextAfter(signed, leap), "1900-01-01", "1900-02-28"},
		{"a leap day in 2023", clause.NextOnOrAfter(signed, leap), "2023-02-28", "2023-02-28"},
		{"the leap day after 28 February", clause.NextAfter(signed, leap), "2023-02-28", "2024-02-29"},
		{"28 February of a leap year", clause.NextAfter(signed, monthDay(2, 28)), "2024-02-01", "2024-02-28"},
		{"29 March", clause.NextAfter(signed, monthDay(3, 29)), "2025-02-01", "2025-03-29"},

		{"the first day of the calendar", clause.NextOnOrAfter(signed, january), "0001-01-01", "0001-01-01"},
		{"the last day of the calendar", clause.NextOnOrAfter(signed, december), "9999-12-31", "9999-12-31"},
		{"after the last day of the calendar", clause.NextAfter(signed, december), "9999-12-31", "not known"},
		{"a day of the year past the calendar", clause.NextAfter(signed, january), "9999-12-31", "not known"},
		{"a day of the year past the calendar, long before", clause.NextAfter(signed, january), "9999-03-03", "not known"},
		{"no day of the year", clause.NextAfter(signed), "2025-05-05", "not known"},
	} {
		c := clause.View{Facts: happenings{"signed": tt.day}}
		if got := result(tt.rule.Eval(c)); got != tt.want {
			t.Errorf("%s: %s from %s, want %s", tt.name, got, tt.day, tt.want)
		}
		if got := testing.AllocsPerRun(10, func() { tt.rule.Eval(c) }); got != 0 {
			t.Errorf("%s: evaluation allocates %v times", tt.name, got)
		}
	}
}

// TestOpenDays: counting from a day of which only one bound is known keeps that bound.
func TestOpenDays(t *testing.T) {
	by := clause.EarlierOf(clause.Fixed(date("2025-06-20")), notified) // on 20 June 2025 or earlier
	from := last(clause.TriggerKindDeposited)                          // on 1 May 2025 or later
	for _, tt := range []struct {
		name  string
		count func(base clause.Rule) clause.Rule
		last  string
		first string
	}{
		{"a day", func(b clause.Rule) clause.Rule { return clause.DaysAfter(1, b) }, "2025-06-21", "2025-05-02"},
		{"a month", func(b clause.Rule) clause.Rule { return clause.MonthsAfter(1, b) }, "2025-07-20", "2025-06-01"},
		{"first of the 14th month", func(b clause.Rule) clause.Rule { return clause.FirstOfMonth(14, b) }, "2026-08-01", "2026-07-01"},
		{"first of the second year", func(b clause.Rule) clause.Rule { return clause.FirstOfYear(2, b) }, "2027-01-01", "2027-01-01"},
		{"last of the 14th month", func(b clause.Rule) clause.Rule { return clause.LastOf(clause.UnitMonth, 14, b) }, "2026-08-31", "2026-07-31"},
		{"next 6 April", func(b clause.Rule) clause.Rule { return clause.NextAfter(b, monthDay(time.April, 6)) }, "2026-04-06", "2026-04-06"},
		{"20 June on or after", func(b clause.Rule) clause.Rule { return clause.NextOnOrAfter(b, monthDay(time.June, 20)) }, "2025-06-20", "2025-06-20"},
	} {
		early, late := tt.count(by), tt.count(from)
		if got := early.Eval(clause.View{Facts: comparisonFacts}).Days; got != span("", tt.last) {
			t.Errorf("%s after 20 June 2025 or earlier: %v", tt.name, got)
		}
		if got := late.Eval(clause.View{Facts: comparisonFacts}).Days; got != span(tt.first, "") {
			t.Errorf("%s after 1 May 2025 or later: %v", tt.name, got)
		}
	}
}

// TestMonthEndOfNoDay: where months end does not matter for a rule that says it, nor
// for one that gives no day.
func TestMonthEndOfNoDay(t *testing.T) {
	stated := clause.MonthsAfter(1, signed)
	stated.MonthEnd = bilateral.MonthEndClamp
	for _, tt := range []struct {
		name string
		rule clause.Rule
		want bool
	}{
		{"stated", stated, false},
		{"not stated", clause.MonthsAfter(1, signed), true},
		{"stated, and then not", clause.MonthsAfter(3, clause.MonthsAfter(2, signed).Rolling()), true},
		{"waiting", clause.LaterOf(clause.MonthsAfter(1, signed), exchanged), false},
		{"not known", clause.LaterOf(clause.MonthsAfter(1, signed), notified), false},
	} {
		c := clause.View{Facts: happenings{"signed": "2025-01-31", "notified": "?"}}
		if got := tt.rule.MonthEndMatters(c); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}
