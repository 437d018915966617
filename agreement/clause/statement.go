package clause

import (
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
)

// A Statement is one part of an explanation: a code and arguments, which can be put
// into any language, and an English text.
type Statement struct {
	// Code is the stable name of the statement.
	Code string `json:"code"`
	// Args are the arguments, by name. Empty means none.
	Args []bilateral.Arg `json:"args,omitempty"`
	// Of are the statements that this one contains.
	Of []Statement `json:"of,omitempty"`
	// Text is the statement in English.
	Text string `json:"text"`
}

// Say returns a statement with a code. In the English template {name} stands for the
// argument of that name, and {0} and {1} stand for the statements it contains. The
// arguments alternate between names and values.
func Say(code, english string, args []string, of ...Statement) Statement {
	s := Statement{Code: code, Of: of, Text: english}
	for i := 0; i+1 < len(args); i += 2 {
		s.Args = append(s.Args, bilateral.Arg{Name: args[i], Value: args[i+1]})
		s.Text = strings.ReplaceAll(s.Text, "{"+args[i]+"}", args[i+1])
	}
	for i, part := range of {
		s.Text = strings.ReplaceAll(s.Text, "{"+strconv.Itoa(i)+"}", part.Text)
	}
	return s
}

// Arg returns the value of a named argument, or "".
func (s Statement) Arg(name string) string {
	for _, a := range s.Args {
		if a.Name == name {
			return a.Value
		}
	}
	return ""
}

// EnglishDate formats a date as people write it: "5 May 2025", "May 2025", "2025".
// It returns "" for a date that is not stated.
func EnglishDate(d bilateral.Date) string {
	switch d.Precision() {
	case bilateral.PrecisionDay:
		return strconv.Itoa(d.Day()) + " " + d.Month().String() + " " + strconv.Itoa(d.Year())
	case bilateral.PrecisionMonth:
		return d.Month().String() + " " + strconv.Itoa(d.Year())
	case bilateral.PrecisionYear:
		return strconv.Itoa(d.Year())
	}
	return ""
}

// EnglishDays formats a day that may be known only in part as people write it: "5
// May 2025", "a day in November 2009", "5 May 2025 or 6 May 2025", "a day from 5 May
// 2025 to 7 June 2025", "5 May 2025 or later", "a day not known".
func EnglishDays(d bilateral.Days) string {
	if day, ok := d.Exact(); ok {
		return EnglishDate(day)
	}
	switch {
	case d.IsZero():
		return "a day not known"
	case d.Last.IsZero():
		return EnglishDate(d.First) + " or later"
	case d.First.IsZero():
		return EnglishDate(d.Last) + " or earlier"
	}
	for _, whole := range [...]int{0, int(d.First.Month())} {
		if coarse := coarser(d.First, whole); coarse.Days() == d {
			return "a day in " + EnglishDate(coarse)
		}
	}
	if d.Last == (bilateral.Days{First: d.First, Last: d.First}).AddDays(1).First {
		return EnglishDate(d.First) + " or " + EnglishDate(d.Last)
	}
	return "a day from " + EnglishDate(d.First) + " to " + EnglishDate(d.Last)
}

// coarser reduces a day to its year or its month.
func coarser(day bilateral.Date, month int) bilateral.Date {
	text := day.String()[:4]
	if month > 0 {
		text = day.String()[:7]
	}
	d, _ := bilateral.ParseDate(text)
	return d
}

// EnglishList joins words: "a", "a and b", "a, b and c". It returns "" for none.
func EnglishList(words []string) string {
	if n := len(words); n > 2 {
		return strings.Join(words[:n-1], ", ") + " and " + words[n-1]
	}
	return strings.Join(words, " and ")
}

// EnglishOrdinal formats a number as an English ordinal: "first", and from 13 "13th".
func EnglishOrdinal(n uint32) string {
	words := [...]string{"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"}
	if n > 0 && int(n) < len(words) {
		return words[n]
	}
	s := strconv.FormatUint(uint64(n), 10)
	switch {
	case n%100/10 == 1:
		return s + "th"
	case n%10 == 1:
		return s + "st"
	case n%10 == 2:
		return s + "nd"
	case n%10 == 3:
		return s + "rd"
	}
	return s + "th"
}

// countOfUnits formats a number of units: "one month", "90 days".
func countOfUnits(n uint32, unit string) string {
	if n == 1 {
		return "one " + unit
	}
	return EnglishNumber(n) + " " + unit + "s"
}

// EnglishNumber formats a number for a sentence: "no" for 0, words up to twelve, and
// digits from 13.
func EnglishNumber(n uint32) string {
	words := [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	if int(n) < len(words) {
		return words[n]
	}
	return strconv.FormatUint(uint64(n), 10)
}

// String returns the length in English: "six months", and from 13 "15 years". It
// returns "" for the zero Length.
func (l Length) String() string {
	if l.IsZero() {
		return ""
	}
	return countOfUnits(l.N, bilateral.LowerFirst(l.Unit.Label()))
}
