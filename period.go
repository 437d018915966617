package bilateral

import "strings"

// A Period is the stretch of time that an event takes or a figure covers: a
// date, or the first and the last date of an interval, both included (EDTF:
// "2024", "2025-05-05", "2024-01/2024-08"). For an event a coarse date bounds
// the day it began and the day it ended: "2024-11" is in November, on days not
// stated. A figure for "2024" covers the year.
//
// Where the wording of a source allows two readings ("the past year"), the
// second one stands after a bar: "2024|2024-05/2025-04". EDTF has no form for
// that.
//
// The zero Period means not stated. Periods are comparable with ==.
type Period struct {
	first, last     Date
	orFirst, orLast Date
}

// PeriodOf returns the period from first to last, both included. A zero last
// means that first is all of it.
func PeriodOf(first, last Date) Period {
	if last.IsZero() {
		last = first
	}
	return Period{first: first, last: last}
}

// ParsePeriod reads one or two readings. Another text is a [Problem] with
// [CodePeriod]; one whose end certainly lies before its start with
// [CodePeriodOrder].
func ParsePeriod(s string) (Period, error) {
	var p Period
	if err := p.UnmarshalText([]byte(s)); err != nil {
		return Period{}, err
	}
	if p.IsZero() {
		return Period{}, problem(CodePeriod, "value", s)
	}
	return p, nil
}

// MustParsePeriod is [ParsePeriod] for constants of a program and tests; it
// panics on a text that is not a period.
func MustParsePeriod(s string) Period {
	p, err := ParsePeriod(s)
	if err != nil {
		panic(err)
	}
	return p
}

// First returns the date on which the period begins. For one with two readings
// it is that of the first.
func (p Period) First() Date { return p.first }

// Last returns the date on which the period ends; it is inside the period.
func (p Period) Last() Date { return p.last }

// Alternative returns the second reading, and whether there is one.
func (p Period) Alternative() (Period, bool) {
	return Period{first: p.orFirst, last: p.orLast}, !p.orFirst.IsZero()
}

// WithAlternative returns p with other as its second reading.
func (p Period) WithAlternative(other Period) Period {
	p.orFirst, p.orLast = other.first, other.last
	return p
}

// IsZero reports whether the period is not stated.
func (p Period) IsZero() bool { return p == Period{} }

// Begins returns the days on which the period may begin, over all readings.
func (p Period) Begins() Days {
	d := p.first.Days()
	if !p.orFirst.IsZero() {
		o := p.orFirst.Days()
		d = Days{d.Earlier(o).First, d.Later(o).Last}
	}
	return d
}

// Ends returns the days on which the period may end, over all readings.
func (p Period) Ends() Days {
	d := p.last.Days()
	if !p.orFirst.IsZero() {
		o := p.orLast.Days()
		d = Days{d.Earlier(o).First, d.Later(o).Last}
	}
	return d
}

// String returns the text form, or "" if the period is not stated.
func (p Period) String() string {
	b, _ := p.AppendText(nil)
	return string(b)
}

// AppendText appends the text form to b. The error is always nil.
func (p Period) AppendText(b []byte) ([]byte, error) {
	b = appendInterval(b, p.first, p.last)
	if !p.orFirst.IsZero() {
		b = appendInterval(append(b, '|'), p.orFirst, p.orLast)
	}
	return b, nil
}

// MarshalText returns the text form. The error is always nil.
func (p Period) MarshalText() ([]byte, error) { return p.AppendText(make([]byte, 0, 21)) }

// UnmarshalText reads what [ParsePeriod] reads, and an empty text as not stated.
func (p *Period) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = Period{}
		return nil
	}
	if d, ok := parseDate(text); ok { // nearly all of them
		*p = Period{first: d, last: d}
		return nil
	}
	s := string(text)
	main, other, two := strings.Cut(s, "|")
	var out Period
	var err error
	if out.first, out.last, err = parseInterval(s, main); err != nil {
		return err
	}
	if two {
		if out.orFirst, out.orLast, err = parseInterval(s, other); err != nil {
			return err
		}
	}
	*p = out
	return nil
}

func parseInterval(whole, s string) (first, last Date, err error) {
	from, to, two := strings.Cut(s, "/")
	first, ok := parseDate(from)
	if !ok {
		return first, last, intervalProblem(whole, from)
	}
	if !two {
		return first, first, nil
	}
	if last, ok = parseDate(to); !ok {
		return first, last, intervalProblem(whole, to)
	}
	if last.Days().Before(first.Days()) == Yes {
		return first, last, problem(CodePeriodOrder, "value", whole, "first", from, "last", to)
	}
	return first, last, nil
}

// intervalProblem prefers to say that a day does not exist.
func intervalProblem(whole, part string) error {
	if p, ok := missingDay(part); ok {
		return p
	}
	return problem(CodePeriod, "value", whole)
}

func appendInterval(b []byte, first, last Date) []byte {
	b = first.append(b)
	if last != first {
		b = last.append(append(b, '/'))
	}
	return b
}
