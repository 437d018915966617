package country

import (
	"strings"

	"github.com/bilateral-go/bilateral"
)

// An Existence is when an entity existed and when ISO 3166 listed it: two spans, which
// for some entities are months or years apart.
type Existence struct {
	// Legal is when the state or territory existed. It has no first day if none can be
	// given: for some territories, and for states that are older than any treaty of
	// theirs. It is open for what exists today.
	Legal bilateral.Span
	// ISO is when ISO 3166 listed it under the code, or under the two letters it had.
	// The zero Span means never. A year stands for an unknown day of that year; 1974
	// is the year of the first edition.
	ISO bilateral.Span
}

// ExistenceOf returns the existence of what a code stands for. A code that this release
// does not know gives the zero Existence.
func ExistenceOf(c Code) Existence {
	i := c.entity()
	if i < 0 {
		return Existence{}
	}
	row := existence[4*dateWidth*i : 4*dateWidth*(i+1)]
	e := Existence{Legal: spanField(row), ISO: spanField(row[2*dateWidth:])}
	if c&lowerPair == 0 || c.IsOrganization() {
		// What has no end goes on, and so does its entry.
		if e.Legal.Before.IsZero() {
			e.Legal.Before = bilateral.OpenEnd()
		}
		if e.ISO.Before.IsZero() && c&lowerPair == 0 && !c.IsOrganization() {
			e.ISO.Before = bilateral.OpenEnd()
		}
	}
	return e
}

// dateWidth is the width of a date in the table of existence.
const dateWidth = len("2006-01-02")

// spanField reads the two dates that a text begins with.
func spanField(text string) bilateral.Span {
	s := bilateral.Span{From: dateField(strings.TrimRight(text[:dateWidth], " "))}
	if before := strings.TrimRight(text[dateWidth:2*dateWidth], " "); before != "" {
		s.Before = bilateral.EndBefore(dateField(before))
	}
	return s
}

// existed reports whether what a code stands for existed on a day.
func existed(c Code, on bilateral.Days) bilateral.Truth {
	return ExistenceOf(c).Legal.Contains(on)
}

// Contested reports whether it is in dispute, among the members of the United Nations,
// that a code stands for a state of its own. The library takes no side: an answer that
// turns on it is unknown.
func Contested(c Code) bool {
	switch c {
	case EH, PS, TW, XK:
		return true
	}
	return false
}
