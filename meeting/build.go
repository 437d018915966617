package meeting

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// The functions of this file build plain records with what almost every report states.
// Whatever else a report says is set in the record afterwards.

// Talks returns talks between some sides that took place, with one segment in which they
// sat. A zero period means that the source states no date.
func Talks(id bilateral.ID, dates bilateral.Period, sides ...country.Actor) Meeting {
	m := Meeting{ID: id, Kind: MeetingKindTalks, Dates: dates, Changes: bilateral.ChangesTo(bilateral.StatusHeld)}
	if len(sides) > 0 {
		m.Segments = []Segment{{Participants: sides}}
	}
	return m
}

// Visiting returns a visit that took place, of somebody of one state to another. The zero
// actor means that the source names no visitor.
func Visiting(id bilateral.ID, kind VisitKind, visitor country.Actor, sending, receiving country.Code, dates bilateral.Period) Visit {
	v := Visit{ID: id, Kind: kind, Sending: sending, Receiving: receiving, Dates: dates, Changes: bilateral.ChangesTo(bilateral.StatusHeld)}
	if !visitor.IsZero() {
		v.Visitors = []country.Actor{visitor}
	}
	return v
}

// Said returns a point that some expressed about a matter, jointly if they are several.
// Without holders the source does not say who.
func Said(id bilateral.ID, kind PointKind, about Matter, holders ...country.Actor) Point {
	return Point{ID: id, Kind: kind, About: about, Holders: holders}
}
