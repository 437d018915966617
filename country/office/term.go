package office

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// A Term is one person in one office. A person who holds an office twice has two
// terms.
type Term struct {
	// ID names the term in the register. Required.
	ID bilateral.ID `json:"id"`
	// Person is the id of the person. Required.
	Person bilateral.ID `json:"person"`
	// Office is the id of the office. Required.
	Office bilateral.ID `json:"office"`
	// Span is from when to when. Zero means that neither is stated.
	Span bilateral.Span `json:"span,omitzero"`
	// HeldOn are days on which a source shows the person in office, without
	// saying since when.
	HeldOn []bilateral.Date `json:"heldOn,omitempty"`
	// Acting says whether the person holds the office for somebody else or until
	// it is filled. Unknown means not stated.
	Acting bilateral.Truth `json:"acting,omitzero"`
	// Seat names the seat if the office has several. Empty means not stated.
	Seat bilateral.Text `json:"seat,omitempty"`
	// Evidence says what the record rests on.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations bilateral.Annotations `json:"annotations,omitempty"`
}

// Holds reports whether the person held the office on a day. The answer is Yes inside
// the span, on its first day, on a day on which a source shows it, and between two such
// days; No outside the span; Unknown otherwise. A term has no gaps: a person who holds
// an office twice has two terms.
func (t *Term) Holds(on bilateral.Days) bilateral.Truth {
	answer := t.Span.Contains(on)
	if answer != bilateral.Unknown {
		return answer
	}
	if on.Equal(t.Span.From.Days()) == bilateral.Yes {
		return bilateral.Yes
	}
	began := !t.Span.From.IsZero() && on.Before(t.Span.From.Days()) == bilateral.No
	before, ends := t.Span.Before.Date()
	lasts := ends && on.Before(before.Days()) == bilateral.Yes
	for _, day := range t.HeldOn {
		d := day.Days()
		if d.Equal(on) == bilateral.Yes {
			return bilateral.Yes
		}
		began = began || d.Before(on) == bilateral.Yes
		lasts = lasts || on.Before(d) == bilateral.Yes
	}
	if began && lasts {
		return bilateral.Yes
	}
	return bilateral.Unknown
}

// Actor returns the person in the office as an actor.
func (t *Term) Actor() country.Actor {
	return country.RecordActor(country.ActorKindTerm, t.ID)
}

// Check reports the problems of the term to c.
func (t *Term) Check(c *bilateral.Checker) {
	c.ID("id", t.ID)
	c.Require("person", t.Person != "")
	c.Ref("person", t.Person, bilateral.RecordKindPerson)
	c.Require("office", t.Office != "")
	c.Ref("office", t.Office, bilateral.RecordKindOffice)
	t.Span.Check(c, "span")
	for i := range c.Each("heldOn", len(t.HeldOn)) {
		day := t.HeldOn[i]
		c.Require("", !day.IsZero())
		if t.Span.Contains(day.Days()) == bilateral.No {
			Codes.Report(c, "", CodeHeldOutside, "day", day.String(), "from", t.Span.From.String(), "before", t.Span.Before.String())
		}
	}
	t.Seat.Check(c, "seat")
	bilateral.CheckEvidence(c, t.Evidence, termMembers)
	t.Annotations.Check(c)
}

// Validate returns the errors of the term as [bilateral.Problems], or nil.
func (t *Term) Validate() error {
	var c bilateral.Checker
	t.Check(&c)
	return c.Err()
}
