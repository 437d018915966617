package clause

import (
	"time"

	"github.com/bilateral-go/bilateral"
)

// A MonthDay is a day that every year has: 1 January, 6 April. Its text form is
// month and day, "04-06". In years that are not leap years 29 February means 28
// February. The zero MonthDay means not stated.
type MonthDay struct {
	month, day uint8
}

// OnDay returns the day of the year. For a day that the month never has it returns a
// [bilateral.Problem] with [CodeMonthDay].
func OnDay(month time.Month, day int) (MonthDay, error) {
	// 2024 is a leap year, so it has every possible day.
	if d, err := bilateral.NewDate(2024, month, day); err != nil || d.Day() == 0 {
		return MonthDay{}, monthDayProblem(month, day)
	}
	return MonthDay{uint8(month), uint8(day)}, nil
}

func monthDayProblem(month time.Month, day int) error {
	if month < 0 || month > 99 || day < 0 || day > 99 {
		month, day = 0, 0
	}
	text := MonthDay{uint8(month), uint8(day)}.append(nil)
	return Codes.Problem(CodeMonthDay, "value", string(text))
}

// Month returns the month, or 0 if the day is not stated.
func (m MonthDay) Month() time.Month { return time.Month(m.month) }

// Day returns the day of the month, or 0 if the day is not stated.
func (m MonthDay) Day() int { return int(m.day) }

// in returns the day in a year, or the zero Date past the calendar.
func (m MonthDay) in(year int) bilateral.Date {
	day := m.Day()
	if m.month == 2 && day == 29 && (year%4 != 0 || year%100 == 0 && year%400 != 0) {
		day = 28
	}
	return dateIn(year, m.Month(), day)
}

// dateIn returns a day of a year, or the zero Date past the calendar.
func dateIn(year int, month time.Month, day int) bilateral.Date {
	if year < 1 || year > 9999 {
		return bilateral.Date{} // without the error, which would allocate
	}
	d, _ := bilateral.NewDate(year, month, day)
	return d
}

// String returns the text form, or "" if the day is not stated.
func (m MonthDay) String() string { return string(m.append(nil)) }

// MarshalText returns the text form. The error is always nil.
func (m MonthDay) MarshalText() ([]byte, error) { return m.append(make([]byte, 0, 5)), nil }

func (m MonthDay) append(b []byte) []byte {
	if m.month == 0 && m.day == 0 {
		return b
	}
	return append(b, '0'+m.month/10, '0'+m.month%10, '-', '0'+m.day/10, '0'+m.day%10)
}

// UnmarshalText reads month and day. An empty text means not stated. For any other
// text it returns a [bilateral.Problem] with [CodeMonthDay].
func (m *MonthDay) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*m = MonthDay{}
		return nil
	}
	if len(text) == 5 && text[2] == '-' {
		month, ok1 := twoDigits(text[0], text[1])
		day, ok2 := twoDigits(text[3], text[4])
		if v, err := OnDay(time.Month(month), day); ok1 && ok2 && err == nil {
			*m = v
			return nil
		}
	}
	return Codes.Problem(CodeMonthDay, "value", string(text))
}

func twoDigits(a, b byte) (int, bool) {
	if a < '0' || a > '9' || b < '0' || b > '9' {
		return 0, false
	}
	return int(a-'0')*10 + int(b-'0'), true
}
