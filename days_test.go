package bilateral_test

import (
	"errors"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/google/go-cmp/cmp"
)

func TestDateDays(t *testing.T) {
	for in, want := range map[string]string{
		"2025-05-05": "2025-05-05",
		"2025-05":    "[2025-05-01..2025-05-31]",
		"2024-02":    "[2024-02-01..2024-02-29]",
		"2025":       "[2025-01-01..2025-12-31]",
	} {
		if got := date(in).Days().String(); got != want {
			t.Errorf("the days of %s are %s, want %s", in, got, want)
		}
	}
}

// The calendar is compared with package time over all days of four hundred
// years and at the ends of the calendar.
func TestAddDaysAgainstTime(t *testing.T) {
	check := func(from time.Time, n int) {
		t.Helper()
		start, err := bilateral.DateOf(from)
		if err != nil {
			t.Fatal(err)
		}
		want := ""
		if y := from.AddDate(0, 0, n).Year(); y >= 1 && y <= 9999 {
			want = from.AddDate(0, 0, n).Format(time.DateOnly)
		}
		if got := start.Days().AddDays(n).String(); got != want {
			t.Fatalf("%v and %d days is %q, want %q", start, n, got, want)
		}
	}
	first := time.Date(1800, 1, 1, 0, 0, 0, 0, time.UTC)
	for n := range 146097 + 366 {
		check(first.AddDate(0, 0, n), 1)
		check(first, n)
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		check(time.Date(1+r.IntN(9998), 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, r.IntN(366)), r.IntN(4_000_000)-2_000_000)
	}
	check(time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC), 3652058)
	check(time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC), 3652059)
	check(time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC), -3652058)
	check(time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC), -3652059)
}

func TestAddMonths(t *testing.T) {
	const clamp, roll = bilateral.MonthEndClamp, bilateral.MonthEndRoll
	for _, tt := range []struct {
		from string
		n    int
		end  bilateral.MonthEnd
		want string
	}{
		{"2025-01-31", 1, clamp, "2025-02-28"},
		{"2025-01-31", 1, roll, "2025-03-01"},
		{"2025-01-31", 1, "", "2025-02-28"},
		{"2024-01-31", 1, clamp, "2024-02-29"},
		{"2024-01-30", 1, roll, "2024-03-01"},
		{"2025-01-28", 1, roll, "2025-02-28"},
		{"2024-02-29", 12, clamp, "2025-02-28"},
		{"2024-02-29", 12, roll, "2025-03-01"},
		{"2024-02-29", 48, clamp, "2028-02-29"},
		{"2025-03-31", -1, clamp, "2025-02-28"},
		{"2025-03-31", -1, roll, "2025-03-01"},
		{"2025-12-31", 2, clamp, "2026-02-28"},
		{"2025-05", 6, clamp, "[2025-11-01..2025-11-30]"},
		{"2025-01", 1, clamp, "[2025-02-01..2025-02-28]"},
		{"2025-01", 1, roll, "[2025-02-01..2025-03-01]"},
		{"9999-12-31", 1, clamp, ""},
		{"0001-01-01", -1, clamp, ""},
		{"9999-12", 1, clamp, ""},
		{"2025-05-05", math.MaxInt, clamp, ""},
		{"2025-05-05", math.MinInt, clamp, ""},
	} {
		if got := date(tt.from).Days().AddMonths(tt.n, tt.end).String(); got != tt.want {
			t.Errorf("%s and %d months (%s) is %q, want %q", tt.from, tt.n, tt.end, got, tt.want)
		}
	}
}

func TestDaysBefore(t *testing.T) {
	day := func(s string) bilateral.Days { return date(s).Days() }
	upTo := func(s string) bilateral.Days { return bilateral.Days{Last: date(s)} }
	from := func(s string) bilateral.Days { return bilateral.Days{First: date(s)} }
	const yes, no, unknown = bilateral.Yes, bilateral.No, bilateral.Unknown
	for _, tt := range []struct {
		a, b          bilateral.Days
		before, equal bilateral.Truth
	}{
		{day("2025-05-05"), day("2025-05-06"), yes, no},
		{day("2025-05-05"), day("2025-05-05"), no, yes},
		{day("2025-05-06"), day("2025-05-05"), no, no},
		{day("2025-05"), day("2025-05-05"), unknown, unknown},
		{day("2025-05"), day("2025-06"), yes, no},
		{day("2025-05"), day("2025-05-01"), no, unknown},
		{day("2025-05"), day("2025-05-31"), unknown, unknown},
		{day("2025-05"), day("2025-05"), unknown, unknown},
		{bilateral.Days{}, day("2025-05-05"), unknown, unknown},
		{day("2025-05-05"), bilateral.Days{}, unknown, unknown},
		{upTo("2025-05-05"), day("2025-05-06"), yes, no},
		{upTo("2025-05-05"), day("2025-05-05"), unknown, unknown},
		{from("2025-05-05"), day("2025-05-05"), no, unknown},
		{from("2025-05-05"), day("2025-05-06"), unknown, unknown},
		{from("2025-05-05"), upTo("2025-05-04"), no, no},
	} {
		if got := tt.a.Before(tt.b); got != tt.before {
			t.Errorf("%v before %v: %v, want %v", tt.a, tt.b, got, tt.before)
		}
		if got := tt.a.Equal(tt.b); got != tt.equal {
			t.Errorf("%v equal to %v: %v, want %v", tt.a, tt.b, got, tt.equal)
		}
	}
}

func TestLaterEarlier(t *testing.T) {
	may, day := date("2025-05").Days(), date("2025-05-20").Days()
	for _, tt := range []struct {
		name string
		got  bilateral.Days
		want string
	}{
		{"later of a month and a day in it", may.Later(day), "[2025-05-20..2025-05-31]"},
		{"earlier of a month and a day in it", may.Earlier(day), "[2025-05-01..2025-05-20]"},
		{"later of a day and nothing", day.Later(bilateral.Days{}), "[2025-05-20..]"},
		{"earlier of a day and nothing", day.Earlier(bilateral.Days{}), "[..2025-05-20]"},
		{"later of two days", day.Later(date("2025-06-01").Days()), "2025-06-01"},
		{"earlier of two days", day.Earlier(date("2025-06-01").Days()), "2025-05-20"},
	} {
		if diff := cmp.Diff(tt.want, tt.got.String()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
	for _, p := range [][2]bilateral.Days{{may, day}, {day, {}}, {may, {}}} {
		if p[0].Later(p[1]) != p[1].Later(p[0]) || p[0].Earlier(p[1]) != p[1].Earlier(p[0]) {
			t.Errorf("the order of %v and %v matters", p[0], p[1])
		}
	}
}

// Moving by months never changes the order of two days, under both policies.
func TestAddMonthsKeepsOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	start := date("1990-01-01").Days()
	for range 20000 {
		a := start.AddDays(r.IntN(20000))
		b := a.AddDays(r.IntN(70))
		n := r.IntN(500) - 100
		for _, end := range []bilateral.MonthEnd{bilateral.MonthEndClamp, bilateral.MonthEndRoll} {
			if x, y := a.AddMonths(n, end), b.AddMonths(n, end); y.Before(x) == bilateral.Yes {
				t.Fatalf("%v is not after %v, but %d months on (%s) %v is before %v", a, b, n, end, y, x)
			}
		}
	}
}

func TestSub(t *testing.T) {
	if n, ok := date("2009-03-01").Days().Sub(date("2008-03-01").Days()); !ok || n != 365 {
		t.Errorf("from 2008-03-01 to 2009-03-01 it is %d days, %v; want 365", n, ok)
	}
	if _, ok := date("2009-03").Days().Sub(date("2008-03-01").Days()); ok {
		t.Error("the days to a month are known")
	}
}

func TestTruth(t *testing.T) {
	const unknown, yes, no = bilateral.Unknown, bilateral.Yes, bilateral.No
	for _, tt := range []struct{ a, b, and, or bilateral.Truth }{
		{yes, yes, yes, yes},
		{yes, no, no, yes},
		{yes, unknown, unknown, yes},
		{no, no, no, no},
		{no, unknown, no, unknown},
		{unknown, unknown, unknown, unknown},
	} {
		for _, p := range [][2]bilateral.Truth{{tt.a, tt.b}, {tt.b, tt.a}} {
			if got := p[0].And(p[1]); got != tt.and {
				t.Errorf("%v and %v: %v, want %v", p[0], p[1], got, tt.and)
			}
			if got := p[0].Or(p[1]); got != tt.or {
				t.Errorf("%v or %v: %v, want %v", p[0], p[1], got, tt.or)
			}
		}
		if got := tt.a.Not().Or(tt.b.Not()).Not(); got != tt.and {
			t.Errorf("De Morgan: %v and %v: %v, want %v", tt.a, tt.b, got, tt.and)
		}
	}
	if bilateral.TruthOf(true) != yes || bilateral.TruthOf(false) != no {
		t.Error("TruthOf turns round")
	}
}

var truthTests = []string{"", "yes", "no", "Yes", "true", "unknown", "y"}

func FuzzTruth(f *testing.F) {
	for _, s := range truthTests {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var v bilateral.Truth
		err := v.UnmarshalText([]byte(s))
		if (err == nil) != (s == "" || s == "yes" || s == "no") {
			t.Errorf("%q is read as %v, %v", s, v, err)
		}
		if err != nil && !errors.Is(err, bilateral.CodeTruth) {
			t.Errorf("%q: error %v", s, err)
		}
		if text, _ := v.MarshalText(); err == nil && string(text) != s {
			t.Errorf("%q is written %q", s, text)
		}
	})
}
