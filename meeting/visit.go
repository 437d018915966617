package meeting

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// A Visit is a visit of one state to another.
type Visit struct {
	// ID names the visit in the register. Required.
	ID bilateral.ID `json:"id"`
	// Kind is its protocol rank. Empty means not stated.
	Kind VisitKind `json:"kind,omitzero"`
	// Count is stated if the record stands for several visits that are not identified
	// individually. Zero means that it is one visit.
	Count bilateral.Count `json:"count,omitzero"`
	// Sending is the state that visits. Zero means not stated.
	Sending country.Code `json:"sending,omitzero"`
	// Receiving is the state that is visited. Zero means not stated.
	Receiving country.Code `json:"receiving,omitzero"`
	// Visitors are those who lead the visit. Empty means not stated.
	Visitors []country.Actor `json:"visitors,omitempty"`
	// Hosts are those who receive them. Empty means not stated.
	Hosts []country.Actor `json:"hosts,omitempty"`
	// Companions are those who go with them and lead nothing: a spouse, ministers,
	// enterprises. Empty means not stated.
	Companions []country.Actor `json:"companions,omitempty"`
	// Delegation is the group that makes the visit with them, if it is described as one.
	// Zero means not stated.
	Delegation Delegation `json:"delegation,omitzero"`
	// Occasion is the id of the event or meeting that the visit is made for. Empty means
	// not stated, or none.
	Occasion bilateral.ID `json:"occasion,omitzero"`
	// Ordinal says which visit of these visitors to the receiving state it is,
	// from 1. Zero means not stated.
	Ordinal uint32 `json:"ordinal,omitzero"`
	// InvitedBy are those who invited the visitors. Empty means not stated.
	InvitedBy []country.Actor `json:"invitedBy,omitempty"`
	// Dates is when it is. Zero means not stated.
	Dates bilateral.Period `json:"dates,omitzero"`
	// Length is how long it lasts, with a UCUM unit: 3 d. Zero means not stated.
	Length bilateral.Quantity `json:"length,omitzero"`
	// When places it if no date is stated. Empty means not stated.
	When bilateral.Whens `json:"when,omitempty"`
	// Legs are the places it goes to, in order. Empty means not stated.
	Legs []Leg `json:"legs,omitempty"`
	// Changes are the steps in its life.
	Changes bilateral.Changes `json:"changes,omitempty"`
	// Evidence says what the record rests on.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations bilateral.Annotations `json:"annotations,omitempty"`
}

// A Leg is one place that a visit goes to.
type Leg struct {
	// Place is the place. Zero means not stated.
	Place country.Place `json:"place,omitzero"`
	// Dates is when the visit is there. Zero means not stated.
	Dates bilateral.Period `json:"dates,omitzero"`
}

// occasionMoves lists the statuses that a visit, a meeting or an event can reach.
const occasionMoves bilateral.Moves = "start planned under-way held interrupted cancelled failed\n" +
	"planned under-way held postponed cancelled failed\n" +
	"postponed postponed planned under-way held cancelled\n" +
	"under-way held interrupted cancelled failed\n" +
	"held interrupted completed failed\n" +
	"interrupted resumed held cancelled failed\n" +
	"resumed held interrupted completed cancelled failed\n"

// Check reports the problems of the visit to c.
func (v *Visit) Check(c *bilateral.Checker) {
	c.ID("id", v.ID)
	c.Enum("kind", string(v.Kind), v.Kind.Known())
	v.Sending.Check(c, "sending")
	v.Receiving.Check(c, "receiving")
	if v.Sending != 0 && v.Sending == v.Receiving {
		Codes.Report(c, "receiving", CodeOneState, "state", v.Sending.String())
	}
	country.CheckActors(c, "visitors", v.Visitors)
	country.CheckActors(c, "hosts", v.Hosts)
	country.CheckActors(c, "companions", v.Companions)
	if !v.Delegation.IsZero() {
		c.Field("delegation")
		v.Delegation.Check(c)
		c.Up()
	}
	v.Length.Check(c, "length")
	c.Ref("occasion", v.Occasion, bilateral.RecordKindEvent, bilateral.RecordKindMeeting)
	country.CheckActors(c, "invitedBy", v.InvitedBy)
	v.When.Check(c, "when")
	for i := range c.Each("legs", len(v.Legs)) {
		v.Legs[i].Place.Check(c, "place")
	}
	v.Changes.Check(c, occasionMoves)
	bilateral.CheckEvidence(c, v.Evidence, visitMembers)
	v.Annotations.Check(c)
}

// Validate returns the errors of the visit as [bilateral.Problems], or nil.
func (v *Visit) Validate() error {
	var c bilateral.Checker
	v.Check(&c)
	return c.Err()
}
