package bilateral

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// An EnumTable is the table of one enumeration: one line for each value, with the
// fields separated by tabs. Each enumeration type has a constant table: [Basis] has
// [Bases]. A table is one constant string, so a program that does not use it does
// not carry it.
type EnumTable string

// An EnumValue is one row of an [EnumTable].
type EnumValue struct {
	// Value is the code as it is written in JSON.
	Value string
	// Label is a short English name for people.
	Label string
	// Definition says what the value means, in one English sentence.
	Definition string
	// Source names the standard or article the meaning comes from. Empty means
	// that the definition is the library's own.
	Source string
	// Marks are the words that the package of the table looks for, separated by
	// spaces. Empty means none.
	Marks string
}

// All yields the rows of the table in declared order.
func (t EnumTable) All() iter.Seq[EnumValue] {
	return func(yield func(EnumValue) bool) {
		for line := range strings.Lines(string(t)) {
			if !yield(enumRow(line)) {
				return
			}
		}
	}
}

// Find returns the row of a value and whether the table has one.
func (t EnumTable) Find(value string) (EnumValue, bool) {
	if line, ok := findRow(string(t), value); ok {
		return enumRow(line), true
	}
	return EnumValue{}, false
}

// Label returns the English label of a value, or the value itself if the table has
// no such row: an unknown code is shown as it was written.
func (t EnumTable) Label(value string) string {
	if row, ok := t.Find(value); ok {
		return row.Label
	}
	return value
}

func enumRow(line string) EnumValue {
	f := fields(line)
	return EnumValue{f[0], f[1], f[2], f[3], f[4]}
}

// Marked reports whether the row has a mark.
func (v EnumValue) Marked(mark string) bool {
	for m := range strings.FieldsSeq(v.Marks) {
		if m == mark {
			return true
		}
	}
	return false
}

// findRow returns the line of a table that begins with a key and a tab.
func findRow(table, key string) (string, bool) {
	if key == "" {
		return "", false
	}
	for len(table) > 0 {
		end := strings.IndexByte(table, '\n') + 1
		if end == 0 {
			end = len(table)
		}
		if rest, ok := strings.CutPrefix(table[:end], key); ok && strings.HasPrefix(rest, "\t") {
			return table[:end], true
		}
		table = table[end:]
	}
	return "", false
}

// fields splits a line of a table. Missing fields are empty.
func fields(line string) [7]string {
	var f [7]string
	rest := strings.TrimSuffix(line, "\n")
	for i := range f {
		end := strings.IndexByte(rest, '\t')
		if end < 0 {
			f[i] = rest
			break
		}
		f[i], rest = rest[:end], rest[end+1:]
	}
	return f
}

// UpperFirst returns a text with its first letter in upper case, for the beginning of a
// sentence.
func UpperFirst(text string) string {
	first, n := utf8.DecodeRuneInString(text)
	if first == utf8.RuneError {
		return text // empty, or not UTF-8
	}
	return string(unicode.ToUpper(first)) + text[n:]
}

// LowerFirst returns a label with its first letter in lower case, for the middle of
// a sentence. It does not change a label that begins with an abbreviation.
func LowerFirst(label string) string {
	if label == "" || len(label) > 1 && isUpper(label[1]) {
		return label
	}
	return strings.ToLower(label[:1]) + label[1:]
}
