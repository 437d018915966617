package bilateral_test

import (
	"errors"
	"testing"

	"github.com/bilateral-go/bilateral"
)

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
