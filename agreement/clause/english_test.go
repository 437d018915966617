package clause_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/google/go-cmp/cmp"
)

// TestEnglishDays: days are said as exactly as they are known.
func TestEnglishDays(t *testing.T) {
	for _, tt := range []struct{ first, last, want string }{
		{"2025-05-05", "2025-05-05", "5 May 2025"},
		{"2009-11-01", "2009-11-30", "a day in November 2009"},
		{"2024-02-01", "2024-02-29", "a day in February 2024"},
		{"2024-02-01", "2024-02-28", "a day from 1 February 2024 to 28 February 2024"},
		{"2009-12-01", "2009-12-31", "a day in December 2009"},
		{"2009-01-01", "2009-01-31", "a day in January 2009"},
		{"2009-01-01", "2009-12-31", "a day in 2009"},
		{"2009-01-01", "2010-12-31", "a day from 1 January 2009 to 31 December 2010"},
		{"2025-05-05", "2025-05-06", "5 May 2025 or 6 May 2025"},
		{"2009-12-31", "2010-01-01", "31 December 2009 or 1 January 2010"},
		{"2025-05-05", "2025-05-07", "a day from 5 May 2025 to 7 May 2025"},
		{"2025-05-05", "2025-06-07", "a day from 5 May 2025 to 7 June 2025"},
		{"2025-05-05", "", "5 May 2025 or later"},
		{"", "2025-05-05", "5 May 2025 or earlier"},
		{"", "", "a day not known"},
	} {
		if got := clause.EnglishDays(span(tt.first, tt.last)); got != tt.want {
			t.Errorf("[%s..%s]: %q, want %q", tt.first, tt.last, got, tt.want)
		}
	}
}

func TestEnglishDate(t *testing.T) {
	for date, want := range map[bilateral.Date]string{
		date("2025-05-05"): "5 May 2025", date("2025-12-31"): "31 December 2025", date("2025-05"): "May 2025", date("2025"): "2025", {}: "",
	} {
		if got := clause.EnglishDate(date); got != want {
			t.Errorf("%s: %q, want %q", date, got, want)
		}
	}
}

// TestEnglishNumber: numbers up to twelve are words.
func TestEnglishNumber(t *testing.T) {
	for n, want := range []string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "13", "14"} {
		if got := clause.EnglishNumber(uint32(n)); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
	if got := clause.EnglishNumber(1<<32 - 1); got != "4294967295" {
		t.Errorf("the largest number is %q", got)
	}
}

// TestOrdinals: ordinals up to the twelfth are words; the teens end in "th" in every
// hundred.
func TestOrdinals(t *testing.T) {
	for n, want := range map[uint32]string{
		0: "0th", 1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth",
		13: "13th", 14: "14th", 19: "19th", 20: "20th", 21: "21st", 22: "22nd", 23: "23rd", 24: "24th", 29: "29th", 30: "30th", 31: "31st", 90: "90th",
		100: "100th", 101: "101st", 102: "102nd", 103: "103rd", 104: "104th", 110: "110th", 111: "111th", 112: "112th", 113: "113th", 119: "119th", 120: "120th", 121: "121st", 122: "122nd", 123: "123rd",
		201: "201st", 211: "211th", 1001: "1001st", 1011: "1011th", 1112: "1112th", 1<<32 - 1: "4294967295th",
	} {
		rule := clause.DaysAfter(n, signed)
		if got := rule.Words(clause.View{}).Text; got != "the "+want+" day after the signature" {
			t.Errorf("%d: %s", n, got)
		}
	}
}

func TestLengthString(t *testing.T) {
	for length, want := range map[clause.Length]string{
		{}: "", clause.LengthOf(1, clause.UnitDay): "one day", clause.LengthOf(6, clause.UnitMonth): "six months", clause.LengthOf(2, clause.UnitQuarter): "two quarters",
		clause.LengthOf(15, clause.UnitYear): "15 years", clause.LengthOf(90, clause.UnitDay): "90 days", {N: 1, Unit: clause.UnitMonth, MonthEnd: bilateral.MonthEndRoll}: "one month",
	} {
		if got := length.String(); got != want {
			t.Errorf("%+v: %q, want %q", length, got, want)
		}
	}
}

// TestSay: a template is filled with arguments by name and with parts by number.
func TestSay(t *testing.T) {
	first, second := clause.Say("first", "one", nil), clause.Say("second", "two", nil)
	for _, tt := range []struct {
		got, want clause.Statement
	}{
		{clause.Say("plain", "nothing to fill in", nil), clause.Statement{Code: "plain", Text: "nothing to fill in"}},
		{clause.Say("both", "{a} and {b}, {a} again", []string{"a", "x", "b", "y"}), clause.Statement{Code: "both", Args: []bilateral.Arg{{Name: "a", Value: "x"}, {Name: "b", Value: "y"}}, Text: "x and y, x again"}},
		{clause.Say("parts", "{1} after {0}, {0}", nil, first, second), clause.Statement{Code: "parts", Of: []clause.Statement{first, second}, Text: "two after one, one"}},
		{clause.Say("mixed", "{a}: {0}", []string{"a", "x"}, second), clause.Statement{Code: "mixed", Args: []bilateral.Arg{{Name: "a", Value: "x"}}, Of: []clause.Statement{second}, Text: "x: two"}},
	} {
		if diff := cmp.Diff(tt.want, tt.got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.want.Code, diff)
		}
	}
	s := clause.Say("both", "", []string{"a", "x", "b", "y"})
	if s.Arg("a") != "x" || s.Arg("b") != "y" || s.Arg("c") != "" {
		t.Errorf("the arguments are %q, %q and %q", s.Arg("a"), s.Arg("b"), s.Arg("c"))
	}
}
