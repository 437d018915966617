package country

import (
	"iter"
	"strings"

	"github.com/bilateral-go/bilateral"
)

// A table of rows is one constant string: one line for each row, with the fields
// separated by tabs. It costs nothing in a program that does not use it.

// A cursor goes through the rows of a table whose first field is a code. It is a loop and
// not an iterator: the look-ups that use it allocate nothing.
type cursor struct {
	table string
	code  Code
	at    int
	row   string
}

// rowsOf returns a cursor before the rows of a code. The rows of a table are in the order of
// their first fields.
func rowsOf(table string, c Code) cursor { return cursor{table, c, firstRow(table, c), ""} }

// next moves to the next row, and reports whether there is one.
func (k *cursor) next() bool {
	if k.at >= len(k.table) {
		return false
	}
	end := k.at + strings.IndexByte(k.table[k.at:], '\n')
	k.row, k.at = k.table[k.at:end], end+1
	return first(k.row) == k.code
}

// firstRow returns where the first row begins whose code is not below another.
func firstRow(table string, c Code) int {
	low, high := 0, len(table)
	for low < high {
		mid := int(uint(low+high) >> 1)
		start := strings.LastIndexByte(table[low:mid], '\n') + 1 + low // of the row that mid is in
		if first(table[start:]) < c {
			low = mid + strings.IndexByte(table[mid:], '\n') + 1
		} else {
			high = start
		}
	}
	return low
}

// first returns the code that a row begins with.
func first(row string) Code {
	c, _ := parse(row[:strings.IndexByte(row, '\t')])
	return c
}

// rowsBy yields the rows of a table whose n-th field is a code.
func rowsBy(table string, n int, c Code) iter.Seq[string] {
	return func(yield func(string) bool) {
		var buf [4]byte
		text := string(c.append(buf[:0]))
		for line := range strings.Lines(table) {
			if row := line[:len(line)-1]; field(row, n) == text && !yield(row) {
				return
			}
		}
	}
}

// field returns the n-th field of a row.
func field(row string, n int) string {
	for range n {
		i := strings.IndexByte(row, '\t')
		if i < 0 {
			return ""
		}
		row = row[i+1:]
	}
	if i := strings.IndexByte(row, '\t'); i >= 0 {
		return row[:i]
	}
	return row
}

// dateField reads a date of a table; the generator has checked it.
func dateField(text string) bilateral.Date {
	if text == "" {
		return bilateral.Date{}
	}
	d, _ := bilateral.ParseDate(text)
	return d
}

// between reports whether days certainly lie between two dates of a table. Either date
// may be empty.
func between(on bilateral.Days, from, before string) bool {
	if from != "" && on.Before(dateField(from).Days()) != bilateral.No {
		return false
	}
	return before == "" || on.Before(dateField(before).Days()) == bilateral.Yes
}
