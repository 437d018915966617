package country

import "github.com/bilateral-go/bilateral"

// An Existence is when an entity existed and when ISO 3166 listed it: two spans, which
// for some entities are months or years apart.
type Existence struct {
	// Legal is when the state or territory existed. It has no first day if the tables
	// give none, and is open for what exists today.
	Legal bilateral.Span
	// ISO is when ISO 3166 listed it under the code, or under the two letters it had.
	// The zero Span means never. A year stands for an unknown day of that year; 1974
	// is the year of the first edition.
	ISO bilateral.Span
}

// ExistenceOf returns the existence of what a code stands for. A code that this release
// does not know gives the zero Existence.
func ExistenceOf(c Code) Existence {
	for row := range rowsOf(existence, c) {
		return readExistence(row)
	}
	switch c.Status() {
	case "":
		return Existence{}
	case StatusExtension:
		return Existence{Legal: bilateral.Span{Before: bilateral.OpenEnd()}} // an organization
	}
	e := Existence{Legal: bilateral.Span{Before: bilateral.OpenEnd()}, ISO: bilateral.Span{Before: bilateral.OpenEnd()}}
	for row := range rowsBy(successions, 1, c) {
		if field(row, 5) == "yes" { // the state began with it
			e.Legal.From = dateField(field(row, 3))
		}
	}
	return e
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

func readExistence(row string) Existence {
	span := func(from, before string) bilateral.Span {
		s := bilateral.Span{From: dateField(from)}
		if before != "" {
			s.Before = bilateral.EndBefore(dateField(before))
		}
		return s
	}
	return Existence{Legal: span(field(row, 2), field(row, 3)), ISO: span(field(row, 4), field(row, 5))}
}
