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
	// Caretaker says whether the person stays on after the government resigned or was
	// dismissed, until there is another. Unknown means not stated.
	Caretaker bilateral.Truth `json:"caretaker,omitzero"`
	// Contested says whether it is in dispute that the person held the office, as where two
	// claim it. Unknown means not stated, which is read as no.
	Contested bilateral.Truth `json:"contested,omitzero"`
	// RecognizedBy are those who recognize the holder of a contested office, as the sources
	// say. Empty means not stated.
	RecognizedBy []Recognition `json:"recognizedBy,omitempty"`
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
// an office twice has two terms. A contested term is answered like any other: it is the
// [Roster] that keeps open what is contested.
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

// certain returns the span in which the person certainly held the office, and whether there
// is one.
func (t *Term) certain() (bilateral.Span, bool) {
	var first, last bilateral.Date // it began by the first, and had not ended on the last
	if !t.Span.From.IsZero() {
		first, last = t.Span.From.Days().Last, t.Span.From.Days().First
	}
	end := bilateral.End{}
	if before, ok := t.Span.Before.Date(); ok {
		end = bilateral.EndBefore(before.Days().First)
	} else if t.Span.Before.IsOpen() {
		end = t.Span.Before
	}
	for _, day := range t.HeldOn {
		d := day.Days()
		if first.IsZero() || d.Last.Compare(first) < 0 {
			first = d.Last
		}
		if d.First.Compare(last) > 0 {
			last = d.First
		}
	}
	if after := last.Next(); !last.IsZero() && !end.IsOpen() {
		if before, ok := end.Date(); !ok || before.Compare(after) < 0 {
			end = bilateral.EndBefore(after)
		}
	}
	before, ok := end.Date()
	if first.IsZero() || end.IsZero() || ok && before.Compare(first) <= 0 {
		return bilateral.Span{}, false
	}
	return bilateral.Span{From: first, Before: end}, true
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
	for i := range c.Each("recognizedBy", len(t.RecognizedBy)) {
		t.RecognizedBy[i].check(c)
	}
	if len(t.RecognizedBy) > 0 && t.Contested != bilateral.Yes {
		Codes.Report(c, "recognizedBy", CodeRecognition)
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
