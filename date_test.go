package bilateral_test

import (
	"errors"
	"testing"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/google/go-cmp/cmp"
)

func date(s string) bilateral.Date { return bilateral.MustParseDate(s) }

var dateTests = []struct {
	in   string
	code bilateral.Code // empty: read and written back
}{
	{"2025", ""},
	{"2025-05", ""},
	{"2025-05-05", ""},
	{"0001-01-01", ""},
	{"9999-12-31", ""},
	{"2024-02-29", ""},
	{"2000-02-29", ""},
	{"1900-02-29", bilateral.CodeDateMissing},
	{"2025-02-29", bilateral.CodeDateMissing},
	{"2025-02-31", bilateral.CodeDateMissing},
	{"2025-04-31", bilateral.CodeDateMissing},
	{"2025-01-00", bilateral.CodeDateMissing},
	{"0000-01-01", bilateral.CodeDate},
	{"2025-13", bilateral.CodeDate},
	{"2025-00", bilateral.CodeDate},
	{"2025-1-1", bilateral.CodeDate},
	{"2025/05/05", bilateral.CodeDate},
	{"05-05-2025", bilateral.CodeDate},
	{"2025-05-05T00:00", bilateral.CodeDate},
	{"May 5", bilateral.CodeDate},
	{"202５", bilateral.CodeDate},
	{" 2025", bilateral.CodeDate},
	{"", bilateral.CodeDate},
}

func TestParseDate(t *testing.T) {
	for _, tt := range dateTests {
		d, err := bilateral.ParseDate(tt.in)
		if tt.code != "" {
			if !errors.Is(err, tt.code) {
				t.Errorf("ParseDate(%q): error %v, want code %s", tt.in, err, tt.code)
			}
			continue
		}
		if err != nil {
			t.Errorf("ParseDate(%q): %v", tt.in, err)
		}
		if got := d.String(); got != tt.in {
			t.Errorf("ParseDate(%q) is written %q", tt.in, got)
		}
		back, err := bilateral.NewDate(d.Year(), d.Month(), d.Day())
		if err != nil || back != d {
			t.Errorf("NewDate of the parts of %v = %v, %v", d, back, err)
		}
	}
}

func TestNewDateRefuses(t *testing.T) {
	for _, tt := range []struct {
		year  int
		month time.Month
		day   int
		want  string
	}{
		{2025, 2, 30, `there is no day "2025-02-30": 2025-02 has 28 days; write a day of that month, or only the month [date-nonexistent]`},
		{2025, 0, 5, `"2025-05" is not a date; write a year, month or day: 2025, 2025-05 or 2025-05-05 [date-malformed]`},
		{0, 1, 1, `"0000-01-01" is not a date; write a year, month or day: 2025, 2025-05 or 2025-05-05 [date-malformed]`},
		{10000, 1, 1, `"10000-01-01" is not a date; write a year, month or day: 2025, 2025-05 or 2025-05-05 [date-malformed]`},
		{2025, 13, 1, `"2025-13-01" is not a date; write a year, month or day: 2025, 2025-05 or 2025-05-05 [date-malformed]`},
		{2025, 1, -1, `"2025-01--1" is not a date; write a year, month or day: 2025, 2025-05 or 2025-05-05 [date-malformed]`},
	} {
		d, err := bilateral.NewDate(tt.year, tt.month, tt.day)
		if err == nil || !d.IsZero() {
			t.Errorf("NewDate(%d, %d, %d) = %v, %v; want an error", tt.year, tt.month, tt.day, d, err)
			continue
		}
		if diff := cmp.Diff(tt.want, err.Error()); diff != "" {
			t.Errorf("NewDate(%d, %d, %d) error (-want +got):\n%s", tt.year, tt.month, tt.day, diff)
		}
	}
}

func TestDateZero(t *testing.T) {
	var d bilateral.Date
	if !d.IsZero() || d.String() != "" || d.Precision() != "" || !d.Days().IsZero() || !d.Next().IsZero() {
		t.Errorf("the zero date states something: %q %q %v %v", d, d.Precision(), d.Days(), d.Next())
	}
	if err := d.UnmarshalText(nil); err != nil || !d.IsZero() {
		t.Errorf("an empty text is read as %v, %v", d, err)
	}
}

func TestDateCompare(t *testing.T) {
	order := []string{"", "2024", "2024-12", "2024-12-31", "2025", "2025-01", "2025-01-01", "2025-01-02", "2025-02", "2026"}
	for i, a := range order {
		for j, b := range order {
			var d, e bilateral.Date
			if err := errors.Join(d.UnmarshalText([]byte(a)), e.UnmarshalText([]byte(b))); err != nil {
				t.Fatal(err)
			}
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			if got := d.Compare(e); got != want {
				t.Errorf("%q.Compare(%q) = %d, want %d", a, b, got, want)
			}
		}
	}
}

func TestDateNext(t *testing.T) {
	for in, want := range map[string]string{
		"2025": "2026", "9999": "",
		"2025-05": "2025-06", "2025-12": "2026-01", "9999-12": "",
		"2025-05-31": "2025-06-01", "2024-02-28": "2024-02-29", "2025-02-28": "2025-03-01", "9999-12-31": "",
	} {
		if got := date(in).Next().String(); got != want {
			t.Errorf("the date after %s is %q, want %q", in, got, want)
		}
	}
}

func TestDateOf(t *testing.T) {
	baku := time.FixedZone("", 4*60*60)
	d, err := bilateral.DateOf(time.Date(2025, 5, 4, 21, 30, 0, 0, time.UTC).In(baku))
	if err != nil || d != date("2025-05-05") {
		t.Errorf("the day in Baku is %v, %v; want 2025-05-05", d, err)
	}
}

func TestMustParseDatePanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("MustParseDate of a text that is no date does not panic")
		}
	}()
	bilateral.MustParseDate("soon")
}

// FuzzDate holds that what is read is written back, and that reading never
// panics.
func FuzzDate(f *testing.F) {
	for _, tt := range dateTests {
		f.Add(tt.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := bilateral.ParseDate(s)
		if err != nil {
			if p, ok := errors.AsType[bilateral.Problem](err); !ok || p.Severity != bilateral.SeverityError {
				t.Errorf("ParseDate(%q): the error is no problem: %#v", s, err)
			}
			return
		}
		if d.String() != s {
			t.Errorf("ParseDate(%q) is written %q", s, d)
		}
	})
}

// AddDays agrees with the days of a date, and invents none.
func TestDateAddDays(t *testing.T) {
	for _, tt := range []struct {
		day  string
		n    int
		want string
	}{
		{"2024-02-28", 1, "2024-02-29"}, {"2024-03-01", -1, "2024-02-29"}, {"2023-12-31", 1, "2024-01-01"}, {"2024-01-01", 0, "2024-01-01"},
		{"9999-12-31", 1, ""}, {"0001-01-01", -1, ""}, {"2024-01-01", 1 << 30, ""}, {"2024-01-01", -1 << 30, ""}, {"2024-01", 1, ""}, {"2024", 1, ""}, {"", 1, ""},
	} {
		var d bilateral.Date
		if tt.day != "" {
			d = bilateral.MustParseDate(tt.day)
		}
		if got := d.AddDays(tt.n).String(); got != tt.want {
			t.Errorf("%q.AddDays(%d) = %q, want %q", tt.day, tt.n, got, tt.want)
		}
	}
}
