package bilateral_test

import (
	"errors"
	"testing"

	"github.com/bilateral-go/bilateral"
)

func TestSpanContains(t *testing.T) {
	const yes, no, unknown = bilateral.Yes, bilateral.No, bilateral.Unknown
	term := bilateral.Through(date("2019-10-08"), date("2024-11"))
	for _, tt := range []struct {
		span bilateral.Span
		on   string
		want bilateral.Truth
	}{
		{bilateral.Since(date("2019-10-08")), "2019-10-07", no},
		{bilateral.Since(date("2019-10-08")), "2019-10-08", yes},
		{bilateral.Since(date("2019-10-08")), "9999", yes},
		{bilateral.Since(date("2019-10")), "2019-10-08", unknown},
		{bilateral.Since(date("2019-10-08")), "2019-10", unknown},
		{term, "2024-11-30", yes},
		{term, "2024-12-01", no},
		{term, "2019-10-07", no},
		{bilateral.Span{From: date("2019-10-08"), Before: bilateral.EndBefore(date("2024-11"))}, "2024-10-31", yes},
		{bilateral.Span{From: date("2019-10-08"), Before: bilateral.EndBefore(date("2024-11"))}, "2024-11-15", unknown},
		{bilateral.Span{From: date("2019-10-08"), Before: bilateral.EndBefore(date("2024-11"))}, "2024-11-30", no},
		{bilateral.Span{From: date("2019")}, "2018-12-31", no},
		{bilateral.Span{From: date("2019")}, "2020-01-01", unknown},
		{bilateral.Span{Before: bilateral.EndBefore(date("2019"))}, "2019-12-31", no},
		{bilateral.Span{Before: bilateral.EndBefore(date("2019"))}, "2018-12-31", unknown},
		{bilateral.Span{Before: bilateral.OpenEnd()}, "2018-12-31", unknown},
		{bilateral.Span{}, "2018", unknown},
	} {
		if got := tt.span.Contains(date(tt.on).Days()); got != tt.want {
			t.Errorf("%v contains %s: %v, want %v", tt.span, tt.on, got, tt.want)
		}
	}
}

func TestSpanOverlaps(t *testing.T) {
	first := bilateral.Through(date("2019-01-01"), date("2019-12-31"))
	for _, tt := range []struct {
		other bilateral.Span
		want  bilateral.Truth
	}{
		{bilateral.Since(date("2020-01-01")), bilateral.No},
		{bilateral.Since(date("2019-12-31")), bilateral.Yes},
		{bilateral.Since(date("2019")), bilateral.Yes},
		{bilateral.Since(date("2019-12")), bilateral.Yes},
		{bilateral.Span{From: date("2018-01-01")}, bilateral.Unknown},
		{bilateral.Span{}, bilateral.Unknown},
	} {
		if got := first.Overlaps(tt.other); got != tt.want {
			t.Errorf("%v overlaps %v: %v, want %v", first, tt.other, got, tt.want)
		}
		if got := tt.other.Overlaps(first); got != tt.want {
			t.Errorf("%v overlaps %v: %v, want %v", tt.other, first, got, tt.want)
		}
	}
}

func TestSpanCheck(t *testing.T) {
	for _, tt := range []struct {
		from, before string
		bad          bool
	}{
		{"2020-01-01", "2020-01-02", false},
		{"2020-01-01", "2020-01-01", true},
		{"2020-01-02", "2020-01-01", true},
		{"2020", "2020-06-01", false},
		{"2020", "2020-01-01", true},
		{"2020-06-01", "2020", false},
		{"2020-12-31", "2020", true},
	} {
		var c bilateral.Checker
		span := bilateral.Span{From: date(tt.from), Before: bilateral.EndBefore(date(tt.before))}
		span.Check(&c, "span")
		if got := errors.Is(c.Err(), bilateral.CodeSpanOrder); got != tt.bad {
			t.Errorf("from %s before %s: problems %v, want one: %v", tt.from, tt.before, c.Problems(), tt.bad)
		}
	}
}

var endTests = []struct {
	in   string
	code bilateral.Code
}{
	{"..", ""},
	{"2020", ""},
	{"2020-01-02", ""},
	{".", bilateral.CodeDate},
	{"...", bilateral.CodeDate},
	{"open", bilateral.CodeDate},
	{"2021-02-29", bilateral.CodeDateMissing},
}

func TestEndText(t *testing.T) {
	for _, tt := range endTests {
		var e bilateral.End
		err := e.UnmarshalText([]byte(tt.in))
		if tt.code != "" {
			if !errors.Is(err, tt.code) || !e.IsZero() {
				t.Errorf("end %q: %v, %v; want code %s", tt.in, e, err, tt.code)
			}
			continue
		}
		if err != nil || e.String() != tt.in {
			t.Errorf("end %q is %q, %v", tt.in, e, err)
		}
		if d, ok := e.Date(); ok == e.IsOpen() || ok && d.String() != tt.in {
			t.Errorf("end %q has the date %v, %v", tt.in, d, ok)
		}
	}
}

func FuzzEnd(f *testing.F) {
	for _, tt := range endTests {
		f.Add(tt.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var e bilateral.End
		if e.UnmarshalText([]byte(s)) == nil && e.String() != s {
			t.Errorf("%q is written %q", s, e)
		}
	})
}

var periodTests = []struct {
	in   string
	code bilateral.Code
}{
	{"2024", ""},
	{"2025-05-05", ""},
	{"2024-01/2024-08", ""},
	{"2024|2024-05/2025-04", ""},
	{"2024-01/2024-01-31", ""},
	{"2024/2024-01", ""},
	{"2024-01/2024-08|2024", ""},
	{"2025/2024", bilateral.CodePeriodOrder},
	{"2024|2025/2024", bilateral.CodePeriodOrder},
	{"2025-02-30", bilateral.CodeDateMissing},
	{"2024/2025-02-30", bilateral.CodeDateMissing},
	{"2024/", bilateral.CodePeriod},
	{"/2024", bilateral.CodePeriod},
	{"2024/..", bilateral.CodePeriod},
	{"2024/2025/2026", bilateral.CodePeriod},
	{"2024|", bilateral.CodePeriod},
	{"2024|2025|2026", bilateral.CodePeriod},
	{"last year", bilateral.CodePeriod},
	{"", bilateral.CodePeriod},
}

func TestParsePeriod(t *testing.T) {
	for _, tt := range periodTests {
		p, err := bilateral.ParsePeriod(tt.in)
		if tt.code != "" {
			if !errors.Is(err, tt.code) {
				t.Errorf("ParsePeriod(%q): error %v, want code %s", tt.in, err, tt.code)
			}
			continue
		}
		if err != nil || p.String() != tt.in {
			t.Errorf("ParsePeriod(%q) is written %q, %v", tt.in, p, err)
		}
	}
}

func TestPeriodReadings(t *testing.T) {
	p := bilateral.MustParsePeriod("2024|2024-05/2025-04")
	or, ok := p.Alternative()
	if !ok || or.String() != "2024-05/2025-04" {
		t.Errorf("the second reading is %v, %v", or, ok)
	}
	if got := p.Begins().String(); got != "[2024-01-01..2024-12-31]" {
		t.Errorf("it begins on %s", got)
	}
	if got := p.Ends().String(); got != "[2024-01-01..2025-04-30]" {
		t.Errorf("it ends on %s", got)
	}
	built := bilateral.PeriodOf(date("2024"), bilateral.Date{}).WithAlternative(bilateral.PeriodOf(date("2024-05"), date("2025-04")))
	if built != p {
		t.Errorf("built it is %v", built)
	}
	if _, ok := bilateral.MustParsePeriod("2024").Alternative(); ok {
		t.Error("a period of one reading has a second one")
	}
}

func FuzzPeriod(f *testing.F) {
	for _, tt := range periodTests {
		f.Add(tt.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := bilateral.ParsePeriod(s)
		if err != nil {
			return
		}
		back, err := bilateral.ParsePeriod(p.String())
		if err != nil || back != p {
			t.Errorf("%q is read as %v and written as %q, which is %v, %v", s, p, p.String(), back, err)
		}
		if p.Ends().Before(p.Begins()) == bilateral.Yes {
			t.Errorf("%q ends before it begins", s)
		}
	})
}

// Days counts only what is stated to the day and has one reading.
func TestPeriodDays(t *testing.T) {
	for text, want := range map[string]int{
		"2025-05-05": 1, "2024-02-28/2024-03-01": 3, "2023-02-28/2023-03-01": 2, "2024-12-31/2025-01-01": 2,
		"2025": 0, "2025-05": 0, "2025-05-05/2025-06": 0, "2025-05-05|2025-05-06": 0,
	} {
		n, ok := bilateral.MustParsePeriod(text).Days()
		if n != want || ok != (want > 0) {
			t.Errorf("%s has %d days, %v, want %d", text, n, ok, want)
		}
	}
	if n, ok := (bilateral.Period{}).Days(); n != 0 || ok {
		t.Errorf("no period has %d days, %v", n, ok)
	}
}
