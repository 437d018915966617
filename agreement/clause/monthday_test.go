package clause_test

import (
	"errors"
	"testing"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/google/go-cmp/cmp"
)

// TestMonthDayText: a day of the year is read from five characters, each a digit or the
// hyphen in its place.
func TestMonthDayText(t *testing.T) {
	for _, tt := range []struct {
		text       string
		month, day int
	}{
		{"01-01", 1, 1}, {"09-09", 9, 9}, {"10-10", 10, 10}, {"10-19", 10, 19}, {"02-29", 2, 29}, {"12-31", 12, 31}, {"11-30", 11, 30},
	} {
		var m clause.MonthDay
		if err := m.UnmarshalText([]byte(tt.text)); err != nil || int(m.Month()) != tt.month || m.Day() != tt.day {
			t.Errorf("%s is read as day %d of month %d, %v", tt.text, m.Day(), m.Month(), err)
		}
		if made, err := clause.OnDay(time.Month(tt.month), tt.day); err != nil || made != m || made.String() != tt.text {
			t.Errorf("%s is made as %v, %v", tt.text, made, err)
		}
		if text, err := m.MarshalText(); err != nil || string(text) != tt.text {
			t.Errorf("%s is written as %s, %v", tt.text, text, err)
		}
	}
	for _, text := range []string{
		"01-011", "001-01", "01-1", "1-01", "01-", "-", "01.01", "01-01 ", " 01-01",
		"0:-01", "01-0:", ":0-01", "01-:0", "1/-01", "01-1/", "01-2/", "/1-01", "01-/1", "0a-01", "01-a1",
		"00-00", "00-29", "04-00", "11-31", "99-99",
	} {
		m := monthDay(4, 6)
		err := m.UnmarshalText([]byte(text))
		want := bilateral.Problem{}
		if !errors.As(err, &want) || want.Code != clause.CodeMonthDay {
			t.Errorf("%q is read as %v, %v", text, m, err)
		}
		if m != monthDay(4, 6) {
			t.Errorf("%q: the value that stood there has become %v", text, m)
		}
	}
}

// TestMonthDayNotStated: an empty text takes the place of what was there.
func TestMonthDayNotStated(t *testing.T) {
	m := monthDay(4, 6)
	if err := m.UnmarshalText(nil); err != nil || m != (clause.MonthDay{}) {
		t.Errorf("an empty text is read as %v, %v", m, err)
	}
	if m.Month() != 0 || m.Day() != 0 || m.String() != "" {
		t.Errorf("a day that is not stated is day %d of month %d, %q", m.Day(), m.Month(), m)
	}
	if text, err := m.MarshalText(); err != nil || len(text) != 0 {
		t.Errorf("a day that is not stated is written as %q, %v", text, err)
	}
}

// TestOnDayProblems: the problem repeats the month and the day, if two digits can write
// them.
func TestOnDayProblems(t *testing.T) {
	const rest = " is not a day of the year; write month and day: 01-01, 04-06 [monthday-malformed]"
	for _, tt := range []struct {
		month time.Month
		day   int
		want  string
	}{
		{2, 30, `"02-30"`}, {4, 31, `"04-31"`}, {13, 1, `"13-01"`}, {0, 1, `"00-01"`}, {1, 0, `"01-00"`}, {0, 0, `""`},
		{4, 99, `"04-99"`}, {99, 6, `"99-06"`},
		{4, 100, `""`}, {100, 6, `""`}, {-1, 5, `""`}, {4, -1, `""`}, {257, 1, `""`}, {1, 257, `""`},
	} {
		m, err := clause.OnDay(tt.month, tt.day)
		if err == nil {
			t.Errorf("day %d of month %d is %v", tt.day, tt.month, m)
			continue
		}
		if diff := cmp.Diff(tt.want+rest, err.Error()); diff != "" || m != (clause.MonthDay{}) {
			t.Errorf("day %d of month %d is %v (-want +got):\n%s", tt.day, tt.month, m, diff)
		}
	}
}
