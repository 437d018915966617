package bilateral

import "time"

// The arithmetic of the proleptic Gregorian calendar. It is written here and
// not taken from package time, whose AddDate turns 31 January plus one month
// into 2 or 3 March without a word.

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

// ordinal returns the number of days since 0000-03-01 of a full date. Years
// are counted from March, so that the leap day is the last of its year.
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

// addMonths moves a full date by n months. Where the target month has no such
// day, end decides; outside the calendar the result is the zero Date.
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
