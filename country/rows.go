package country

import (
	"iter"
	"strings"

	"github.com/bilateral-go/bilateral"
)

// A table of rows is one constant string: one line for each row, with the fields
// separated by tabs. It costs nothing in a program that does not use it.

// rowsOf yields the rows of a table whose first field is a code.
func rowsOf(table string, c Code) iter.Seq[string] { return rowsBy(table, 0, c) }

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
