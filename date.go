package bilateral

import (
	"strconv"
	"time"
)

// A Date is a calendar date as a source states it: a year, a month or a day
// (EDTF level 0: 2025, 2025-05, 2025-05-05) of the proleptic Gregorian
// calendar, years 0001 to 9999. No day is invented for a month and no month
// for a year.
//
// The zero Date means not stated. Dates are comparable with == and can be map keys.
// Computation uses [Days].
type Date struct {
	// v holds the year, the month and the day in nine-bit, four-bit and
	// five-bit fields: comparing v orders dates, a coarse one before the finer
	// ones it contains.
	v uint32
}

const (
	minYear = 1
	maxYear = 9999
)

func pack(year int, month time.Month, day int) Date {
	return Date{uint32(year)<<9 | uint32(month)<<5 | uint32(day)}
}

// NewDate returns the date of a year, a month and a day. A day of 0 gives a month; a
// month and a day of 0 give a year. A day that the month does not have is a
// [Problem] with [CodeDateMissing]. Other parts out of range are a Problem with
// [CodeDate].
func NewDate(year int, month time.Month, day int) (Date, error) {
	if year < minYear || year > maxYear || month < 0 || month > 12 ||
		day < 0 || month == 0 && day != 0 || day > 0 && day > daysIn(year, month) {
		return Date{}, dateProblem(formatDate(year, month, day))
	}
	return pack(year, month, day), nil
}

// DateOf returns the day of t in t's location.
func DateOf(t time.Time) (Date, error) {
	year, month, day := t.Date()
	return NewDate(year, month, day)
}

// ParseDate reads a date: "2025", "2025-05" or "2025-05-05". Another text is a
// [Problem] with [CodeDate], or with [CodeDateMissing] for a day that does not
// exist.
func ParseDate(s string) (Date, error) {
	d, ok := parseDate(s)
	if !ok {
		return Date{}, dateProblem(s)
	}
	return d, nil
}

// MustParseDate is [ParseDate] for constants of a program and tests. It panics if
// the text is not a date.
func MustParseDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func parseDate[T string | []byte](s T) (Date, bool) {
	if len(s) != 4 && len(s) != 7 && len(s) != 10 {
		return Date{}, false
	}
	year, ok := digits(s[:4])
	if !ok || year < minYear {
		return Date{}, false
	}
	if len(s) == 4 {
		return pack(year, 0, 0), true
	}
	month, ok := digits(s[5:7])
	if !ok || s[4] != '-' || month < 1 || month > 12 {
		return Date{}, false
	}
	if len(s) == 7 {
		return pack(year, time.Month(month), 0), true
	}
	day, ok := digits(s[8:10])
	if !ok || s[7] != '-' || day < 1 || day > daysIn(year, time.Month(month)) {
		return Date{}, false
	}
	return pack(year, time.Month(month), day), true
}

func digits[T string | []byte](s T) (int, bool) {
	n := 0
	for i := range len(s) {
		c := s[i]
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

// dateProblem distinguishes a day that does not exist from a text that is not a date.
func dateProblem(s string) error {
	if p, ok := missingDay(s); ok {
		return p
	}
	return problem(CodeDate, "value", s)
}

// missingDay returns the problem of a text that has the form of a day that the
// calendar does not have.
func missingDay(s string) (Problem, bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return Problem{}, false
	}
	month, ok := parseDate(s[:7])
	day, isDay := digits(s[8:])
	if !ok || !isDay || 1 <= day && day <= daysIn(month.Year(), month.Month()) {
		return Problem{}, false
	}
	days := strconv.Itoa(daysIn(month.Year(), month.Month()))
	return Codes.Problem(CodeDateMissing, "value", s, "month", s[:7], "days", days), true
}

// Year returns the year, or 0 if the date is not stated.
func (d Date) Year() int { return int(d.v >> 9) }

// Month returns the month, or 0 if only the year is stated.
func (d Date) Month() time.Month { return time.Month(d.v >> 5 & 15) }

// Day returns the day of the month, or 0 if the day is not stated.
func (d Date) Day() int { return int(d.v & 31) }

// IsZero reports whether the date is not stated.
func (d Date) IsZero() bool { return d.v == 0 }

// Precision says how much of the date is stated. It is empty for the zero Date.
func (d Date) Precision() Precision {
	switch {
	case d.v == 0:
		return ""
	case d.Month() == 0:
		return PrecisionYear
	case d.Day() == 0:
		return PrecisionMonth
	}
	return PrecisionDay
}

// Compare orders dates for sorting: -1 if d comes before e, 1 if after, 0 if
// they are the same. The zero Date comes first, and a month before its days.
// It says nothing about what happened first: use [Days.Before] for that.
func (d Date) Compare(e Date) int {
	switch {
	case d.v < e.v:
		return -1
	case d.v > e.v:
		return 1
	}
	return 0
}

// Days returns the days that the date may mean: one day, the days of a month or
// the days of a year. The zero Date gives the zero Days: nothing is known.
func (d Date) Days() Days {
	switch d.Precision() {
	case PrecisionDay:
		return Days{d, d}
	case PrecisionMonth:
		return Days{pack(d.Year(), d.Month(), 1), pack(d.Year(), d.Month(), daysIn(d.Year(), d.Month()))}
	case PrecisionYear:
		return Days{pack(d.Year(), time.January, 1), pack(d.Year(), time.December, 31)}
	}
	return Days{}
}

// Next returns the next year, month or day, with the precision of d. It returns the
// zero Date for the zero Date and after the year 9999.
func (d Date) Next() Date {
	switch d.Precision() {
	case PrecisionYear:
		if d.Year() < maxYear {
			return pack(d.Year()+1, 0, 0)
		}
	case PrecisionMonth:
		if d.Month() < time.December {
			return pack(d.Year(), d.Month()+1, 0)
		}
		if d.Year() < maxYear {
			return pack(d.Year()+1, time.January, 0)
		}
	case PrecisionDay:
		return fromOrdinal(d.ordinal() + 1)
	}
	return Date{}
}

// AddDays returns the day that lies n days after d, or before it if n is negative. It
// returns the zero Date for a month or a year, for the zero Date, and outside the years 0001
// to 9999: no day is invented.
func (d Date) AddDays(n int) Date {
	if d.Precision() != PrecisionDay || n > lastOrdinal || n < -lastOrdinal {
		return Date{}
	}
	return fromOrdinal(d.ordinal() + n)
}

// String returns the date in EDTF, or "" if it is not stated.
func (d Date) String() string {
	if d.v == 0 {
		return ""
	}
	var buf [10]byte
	return string(d.append(buf[:0]))
}

// AppendText appends the EDTF form to b, and nothing for the zero Date. The
// error is always nil.
func (d Date) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

// MarshalText returns the EDTF form, and an empty text for the zero Date.
func (d Date) MarshalText() ([]byte, error) { return d.append(make([]byte, 0, 10)), nil }

// Scan reads a date from a column of text, as UnmarshalText does; NULL is read as not
// stated. A value of another kind is a [Problem] with [CodeColumn].
func (d *Date) Scan(src any) error { return ScanText(d, src) }

// UnmarshalText reads what [ParseDate] reads, and an empty text as not stated.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	v, ok := parseDate(text)
	if !ok {
		return dateProblem(string(text))
	}
	*d = v
	return nil
}

func (d Date) append(b []byte) []byte {
	if d.v == 0 {
		return b
	}
	y := d.Year()
	b = append(b, byte('0'+y/1000), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10))
	if m := int(d.Month()); m > 0 {
		b = append(b, '-', byte('0'+m/10), byte('0'+m%10))
	}
	if n := d.Day(); n > 0 {
		b = append(b, '-', byte('0'+n/10), byte('0'+n%10))
	}
	return b
}

// formatDate writes parts that may be out of range, for an error.
func formatDate(year int, month time.Month, day int) string {
	s := strconv.Itoa(year)
	for len(s) < 4 {
		s = "0" + s
	}
	for _, n := range []int{int(month), day} {
		if n == 0 {
			continue
		}
		p := strconv.Itoa(n)
		if len(p) < 2 {
			p = "0" + p
		}
		s += "-" + p
	}
	return s
}

// This is the arithmetic of the proleptic Gregorian calendar. It does not use
// package time, whose AddDate silently turns 31 January plus one month into 2 or 3
// March.

var monthDays = [13]uint8{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

func leap(year int) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}

// daysIn returns the number of days of a month from 1 to 12.
func daysIn(year int, month time.Month) int {
	if month == time.February && leap(year) {
		return 29
	}
	return int(monthDays[month])
}

// ordinal returns the number of days from 0000-03-01 to a full date. Years begin in
// March here, so that the leap day is the last day of its year.
func (d Date) ordinal() int {
	y, m := d.Year(), int(d.Month())
	if m <= 2 {
		y--
		m += 12
	}
	return 365*y + y/4 - y/100 + y/400 + (153*(m-3)+2)/5 + d.Day() - 1
}

const (
	firstOrdinal = 306     // 0001-01-01
	lastOrdinal  = 3652364 // 9999-12-31
)

// fromOrdinal is the inverse of ordinal; outside the years 0001 to 9999 it
// returns the zero Date.
func fromOrdinal(n int) Date {
	if n < firstOrdinal || n > lastOrdinal {
		return Date{}
	}
	era := n / 146097
	doe := n % 146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day := doy - (153*mp+2)/5 + 1
	year, month := era*400+yoe, mp+3
	if month > 12 {
		month -= 12
		year++
	}
	return pack(year, time.Month(month), day)
}

// addMonths moves a full date by n months. If the target month has no such day, end
// decides. Outside the calendar the result is the zero Date.
func (d Date) addMonths(n int, end MonthEnd) Date {
	if n > 12*maxYear || n < -12*maxYear {
		return Date{}
	}
	months := d.Year()*12 + int(d.Month()) - 1 + n
	if months < 0 {
		return Date{}
	}
	year, month := months/12, time.Month(months%12+1)
	if year < minYear || year > maxYear {
		return Date{}
	}
	last := daysIn(year, month)
	if d.Day() <= last {
		return pack(year, month, d.Day())
	}
	if end == MonthEndRoll {
		return pack(year, month, last).Next()
	}
	return pack(year, month, last)
}
