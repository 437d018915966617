package bilateral_test

import (
	"errors"
	"testing"

	"github.com/bilateral-go/bilateral"
)

var timestampTests = []struct {
	in   string
	code bilateral.Code
}{
	{"2025", ""}, {"2025-05", ""}, {"2025-05-06", ""},
	{"2025-05-06T09:30", ""}, {"2025-05-06T09:30:15", ""}, {"2025-05-06T00:00Z", ""},
	{"2025-05-06T09:30:15Z", ""}, {"2025-05-06T09:30+04:00", ""}, {"2025-05-06T23:59:59-11:30", ""},
	{"2025-05-06T09:30+00:00", ""}, {"2025-05-06T09:30-23:59", ""},
	{"2025-05-06T24:00", bilateral.CodeTimestamp}, {"2025-05-06T09:60", bilateral.CodeTimestamp},
	{"2025-05-06T09:30:60", bilateral.CodeTimestamp}, {"2025-05-06 09:30", bilateral.CodeTimestamp},
	{"2025-05-06T09", bilateral.CodeTimestamp}, {"2025-05-06T09:30-00:00", bilateral.CodeTimestamp},
	{"2025-05-06T09:30+4", bilateral.CodeTimestamp}, {"2025-05T09:30", bilateral.CodeTimestamp},
	{"2025-05-06T09:30z", bilateral.CodeTimestamp}, {"2025-05-06T09:30:15.5Z", bilateral.CodeTimestamp},
	{"2025-05-06T09:30+24:00", bilateral.CodeTimestamp}, {"2025-05-06T9:30:00Z", bilateral.CodeTimestamp},
	{"2025-02-30T09:30Z", bilateral.CodeDateMissing}, {"2025-02-30", bilateral.CodeDateMissing},
	{"yesterday", bilateral.CodeTimestamp}, {"", bilateral.CodeTimestamp},
}

func TestParseTimestamp(t *testing.T) {
	for _, tt := range timestampTests {
		got, err := bilateral.ParseTimestamp(tt.in)
		if tt.code != "" {
			if !errors.Is(err, tt.code) {
				t.Errorf("ParseTimestamp(%q): error %v, want code %s", tt.in, err, tt.code)
			}
			continue
		}
		if err != nil || got.String() != tt.in {
			t.Errorf("ParseTimestamp(%q) is written %q, %v", tt.in, got, err)
		}
	}
}

func TestTimestampParts(t *testing.T) {
	ts, err := bilateral.ParseTimestamp("2025-05-06T23:59:58-11:30")
	if err != nil {
		t.Fatal(err)
	}
	hour, minute, second, ok := ts.Clock()
	offset, known := ts.Offset()
	if ts.Date() != date("2025-05-06") || hour != 23 || minute != 59 || second != 58 || !ok || offset != -690 || !known {
		t.Errorf("parts %v %d:%d:%d %v %d %v", ts.Date(), hour, minute, second, ok, offset, known)
	}
	day := bilateral.TimestampOf(date("2025-05"))
	if _, _, _, ok := day.Clock(); ok {
		t.Error("a month has a time of day")
	}
	if _, ok := day.Offset(); ok || day.String() != "2025-05" {
		t.Errorf("a month is written %q", day)
	}
}

func FuzzTimestamp(f *testing.F) {
	for _, tt := range timestampTests {
		f.Add(tt.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if ts, err := bilateral.ParseTimestamp(s); err == nil && ts.String() != s {
			t.Errorf("%q is written %q", s, ts)
		}
	})
}
