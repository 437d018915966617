package clause_test

import (
	"math"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// TestDurationMembers: each kind of duration has its members, and no others.
func TestDurationMembers(t *testing.T) {
	const (
		initial    = `,"initial":{"n":5,"unit":"year"}`
		successive = `,"successive":{"n":1,"unit":"year"}`
		once       = `,"renewals":1`
		until      = `,"until":{"kind":"date","date":"2030-12-31"}`
		from       = `,"from":{"kind":"on","event":{"kind":"signed"}}`
	)
	of := func(kind, members string) string { return `{"duration":{"kind":"` + kind + `"` + members + `}}` }
	checkProblems(t, []problemTest{
		{"indefinite", of("indefinite", ""), nil},
		{"indefinite from a day", of("indefinite", from), nil},
		{"indefinite with all", of("indefinite", initial+successive+once+until), []string{"/duration/initial forbidden", "/duration/successive forbidden", "/duration/renewals forbidden", "/duration/until forbidden"}},
		{"fixed", of("fixed", initial+from), nil},
		{"fixed with all", of("fixed", initial+successive+once+until), nil},
		{"renewable", of("renewable", initial), nil},
		{"renewable once", of("renewable", initial+successive+once), nil},
		{"renewable without a term", of("renewable", successive+until), []string{"/duration/initial required"}},
		{"then indefinite", of("then-indefinite", initial), nil},
		{"then indefinite without a term", of("then-indefinite", successive+once+until), []string{"/duration/initial required", "/duration/successive forbidden", "/duration/renewals forbidden"}},
		{"until", of("until", until), nil},
		{"until nothing", of("until", from), []string{"/duration/until required"}},
		{"of a later release with all", of("evergreen", initial+successive+once+until), []string{"/duration/kind code-unknown"}},
		{"no kind", `{"duration":{"renewals":1}}`, []string{"/duration/kind required"}},
		{"end day", of("indefinite", `,"endDay":"last-day-in-force"`), nil},
	})
}

// TestTermEnds: terms of calendar months, quarters and years add up; others are added
// to the end of the first.
func TestTermEnds(t *testing.T) {
	month, quarter, year := clause.LengthOf(1, clause.UnitMonth), clause.LengthOf(1, clause.UnitQuarter), clause.LengthOf(1, clause.UnitYear)
	days := clause.LengthOf(10, clause.UnitDay)
	rolling := clause.Length{N: 1, Unit: clause.UnitMonth, MonthEnd: bilateral.MonthEndRoll}
	for _, tt := range []struct {
		name                string
		initial, successive clause.Length
		from                string
		n                   int
		want                string
	}{
		{"the first term", year, month, "2024-02-29", 0, "2025-02-28"},
		{"the first term alone", year, clause.Length{}, "2024-02-29", 0, "2025-02-28"},
		{"a second term that is not stated", year, clause.Length{}, "2024-02-29", 1, ""},
		{"a first term that is not stated", clause.Length{}, year, "2024-02-29", 0, ""},
		{"a first term of an unknown unit", clause.LengthOf(1, "moon"), year, "2024-02-29", 1, ""},
		{"a second term of an unknown unit", year, clause.LengthOf(1, "moon"), "2024-02-29", 1, ""},

		// A leap day comes back after four years, the 31st after two months.
		{"years from a leap day", year, year, "2024-02-29", 3, "2028-02-29"},
		{"months", month, month, "2025-01-31", 1, "2025-03-31"},
		{"a month and quarters", month, quarter, "2025-01-31", 2, "2025-08-31"},
		{"a quarter and months", quarter, month, "2024-11-30", 1, "2025-03-30"},
		{"a quarter and years", quarter, year, "2024-11-30", 1, "2026-02-28"},
		{"rolling months", rolling, rolling, "2025-01-31", 1, "2025-03-31"},

		// Where the two terms differ in how months end, the second follows the first.
		{"a rolling month and another", rolling, month, "2025-01-31", 1, "2025-04-01"},
		{"a month and days", month, days, "2025-01-31", 2, "2025-03-20"},
		{"days and months", days, month, "2025-01-21", 1, "2025-02-28"},

		{"a term past the calendar", clause.LengthOf(1<<32-1, clause.UnitYear), year, "2025-01-31", 1, ""},
		{"quarters past the calendar", clause.LengthOf(1<<32-1, clause.UnitQuarter), year, "2025-01-31", 1, ""},
		{"months past the calendar", clause.LengthOf(1<<32-1, clause.UnitMonth), year, "2025-01-31", 1, ""},
		{"later terms past the calendar", year, year, "2025-01-31", 8000, ""},
		{"the last term of the calendar", year, year, "2025-01-31", 7973, "9999-01-31"},
	} {
		d := clause.Duration{Kind: clause.DurationKindRenewable, Initial: tt.initial, Successive: tt.successive}
		if got := d.End(date(tt.from).Days(), tt.n).String(); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestLengthAfter: a length counted any number of times stays in the calendar or is not
// known; it never comes round again.
func TestLengthAfter(t *testing.T) {
	from := date("2025-01-31").Days()
	for _, tt := range []struct {
		length clause.Length
		times  int
		want   string
	}{
		{clause.LengthOf(1, clause.UnitDay), 0, "2025-01-31"},
		{clause.LengthOf(1, clause.UnitDay), 1, "2025-02-01"},
		{clause.LengthOf(7, clause.UnitDay), 2, "2025-02-14"},
		{clause.LengthOf(1, clause.UnitYear), -2000, "0025-01-31"},
		{clause.LengthOf(1, clause.UnitYear), -2024, "0001-01-31"},
		{clause.LengthOf(1, clause.UnitYear), -2025, ""},
		{clause.LengthOf(7974, clause.UnitYear), 1, "9999-01-31"},
		{clause.LengthOf(7975, clause.UnitYear), 1, ""},
		{clause.LengthOf(95_000, clause.UnitMonth), 1, "9941-09-30"},
		{clause.LengthOf(31_000, clause.UnitQuarter), 1, "9775-01-31"},
		{clause.LengthOf(2_000_000, clause.UnitDay), 1, "7500-11-25"},
		{clause.LengthOf(1, clause.UnitYear), math.MaxInt, ""},
		{clause.LengthOf(1, clause.UnitYear), math.MinInt, ""},
		{clause.LengthOf(4, clause.UnitDay), math.MaxInt, ""},
		{clause.LengthOf(1<<24, clause.UnitYear), 1 << 24, ""},
		{clause.LengthOf(1<<24, clause.UnitYear), -1 << 24, ""},
	} {
		if got := tt.length.After(from, tt.times).String(); got != tt.want {
			t.Errorf("%v, %d times: %q, want %q", tt.length, tt.times, got, tt.want)
		}
	}
}
