package bilateral

import (
	"strings"
)

// A Span bounds a state of affairs: a term of office, a treaty in force, a
// role. It holds the first day and the exclusive end. The exclusive end is the first
// day that no longer belongs to the span, so spans that follow each other share a
// date and never overlap.
//
// An absent bound is not known. A span that is known to continue has an open end,
// "..". The zero Span means that nothing is known.
type Span struct {
	// From is the first day. Zero means not known.
	From Date `json:"from,omitzero"`
	// Before is the exclusive end, or open. Zero means not known.
	Before End `json:"before,omitzero"`
}

// Since returns the span that begins on from and is known to continue.
func Since(from Date) Span { return Span{From: from, Before: OpenEnd()} }

// Through returns the span from its first day through its last day. If last is a
// month or a year, all of it is inside the span, and the exclusive end is the day
// after it. For an end on an unknown day of a month, set Before to the month.
func Through(from, last Date) Span {
	return Span{From: from, Before: EndBefore(last.Days().Last.Next())}
}

// IsZero reports whether nothing is known of the span.
func (s Span) IsZero() bool { return s == Span{} }

// Contains reports whether a day is certainly inside the span, certainly
// outside, or may be either.
func (s Span) Contains(day Days) Truth {
	return day.Before(s.From.Days()).Not().And(s.Before.after(day))
}

// Overlaps reports whether two spans certainly have a day in common, certainly
// have none, or may have one. Neither span may be empty.
func (s Span) Overlaps(t Span) Truth {
	return t.Before.after(s.From.Days()).And(s.Before.after(t.From.Days()))
}

// Check reports the problem of the span to c, at a member of the value it stands
// on: an end that certainly does not come after the first day ([CodeSpanOrder]). An
// empty member means that the checker stands on the span.
func (s Span) Check(c *Checker, member string) {
	before, known := s.Before.Date()
	if !known || s.From.Days().Before(before.Days()) != No {
		return
	}
	if member != "" {
		c.Field(member)
		defer c.Up()
	}
	Codes.Report(c, "before", CodeSpanOrder, "from", s.From.String(), "before", before.String())
}

// An End is where a [Span] ends: its exclusive end, open, or not known. The zero End
// means not known. The text form is a date or "..".
type End struct {
	v uint32 // a Date's bits, or openEnd
}

const openEnd = 1 << 31

// EndBefore returns the exclusive end on d. The zero Date gives the zero End: not
// known.
func EndBefore(d Date) End { return End(d) }

// OpenEnd returns the end of a span that is known to continue.
func OpenEnd() End { return End{openEnd} }

// IsOpen reports whether the span is known to continue.
func (e End) IsOpen() bool { return e.v == openEnd }

// IsZero reports whether the end is not known.
func (e End) IsZero() bool { return e.v == 0 }

// Date returns the exclusive end, and whether there is a known one.
func (e End) Date() (Date, bool) {
	if e.v == 0 || e.v == openEnd {
		return Date{}, false
	}
	return Date(e), true
}

// after reports whether the end comes after a day.
func (e End) after(day Days) Truth {
	if e.IsOpen() {
		return Yes
	}
	return day.Before(Date(e).Days())
}

// Days returns how many days the period has, the first and the last included, and whether
// both are stated to the day and there is no other reading.
func (p Period) Days() (n int, ok bool) {
	first, exact := p.Begins().Exact()
	last, exactToo := p.Ends().Exact()
	if _, twoReadings := p.Alternative(); !exact || !exactToo || twoReadings {
		return 0, false
	}
	return last.ordinal() - first.ordinal() + 1, true
}

// String returns the date, ".." for an open end, or "".
func (e End) String() string {
	if e.IsOpen() {
		return ".."
	}
	return Date(e).String()
}

// MarshalText returns the form that String returns. The error is always nil.
func (e End) MarshalText() ([]byte, error) {
	if e.IsOpen() {
		return []byte(".."), nil
	}
	return Date(e).MarshalText()
}

// UnmarshalText reads a date, "..", or an empty text as not known. Another text is a
// [Problem] with [CodeDate], or with [CodeDateMissing] for a day that does not
// exist.
func (e *End) UnmarshalText(text []byte) error {
	if string(text) == ".." {
		*e = OpenEnd()
		return nil
	}
	var d Date
	if err := d.UnmarshalText(text); err != nil {
		return err
	}
	*e = End(d)
	return nil
}

// A Period is the time that an event takes or a figure covers: a date, or the
// first and the last date of an interval, both included (EDTF: "2024",
// "2025-05-05", "2024-01/2024-08"). For an event, a coarse date bounds the day it
// began and the day it ended: "2024-11" is in November, on days not stated. A figure
// for "2024" covers the year.
//
// If the wording of a source allows two readings ("the past year"), the second one
// follows a bar: "2024|2024-05/2025-04". EDTF has no form for that.
//
// The zero Period means not stated. Periods are comparable with ==.
type Period struct {
	first, last     Date
	orFirst, orLast Date
}

// PeriodOf returns the period from first to last, both included. If last is zero,
// the period is first alone.
func PeriodOf(first, last Date) Period {
	if last.IsZero() {
		last = first
	}
	return Period{first: first, last: last}
}

// ParsePeriod reads one or two readings. Another text is a [Problem] with
// [CodePeriod], or with [CodeDateMissing] for a day that does not exist. A period
// that certainly ends before it starts is a Problem with [CodePeriodOrder].
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

// MustParsePeriod is [ParsePeriod] for constants of a program and tests. It panics
// if the text is not a period.
func MustParsePeriod(s string) Period {
	p, err := ParsePeriod(s)
	if err != nil {
		panic(err)
	}
	return p
}

// First returns the date on which the period begins. If there are two readings, it
// is the date of the first.
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

// Scan reads a period from a column of text, as UnmarshalText does; NULL is read as not
// stated. A value of another kind is a [Problem] with [CodeColumn].
func (p *Period) Scan(src any) error { return ScanText(p, src) }

// UnmarshalText reads what [ParsePeriod] reads, and an empty text as not stated.
func (p *Period) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = Period{}
		return nil
	}
	if d, ok := parseDate(text); ok { // the usual case
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

// intervalProblem reports a day that does not exist, and otherwise a text that is
// not a period.
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
