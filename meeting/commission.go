package meeting

import (
	"strconv"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
)

// A Commission is a standing body of two or more states. Its sessions are
// meetings.
type Commission struct {
	// ID names the commission in the register. Required.
	ID bilateral.ID `json:"id"`
	// Kind says what sort of body it is. Empty means not stated.
	Kind CommissionKind `json:"kind,omitzero"`
	// Name is its official name. Empty means not known.
	Name bilateral.Text `json:"name,omitempty"`
	// Aliases are other names and spellings that sources use.
	Aliases []string `json:"aliases,omitempty"`
	// Count is stated if the record stands for several bodies that are not identified
	// individually. Zero means that it is one body.
	Count bilateral.Count `json:"count,omitzero"`
	// Areas are what it works in. Empty means not stated.
	Areas []area.Code `json:"areas,omitempty"`
	// Every is the time from one session to the next, as a rule, with a UCUM unit: 1 a for
	// once a year. Zero means not stated.
	Every bilateral.Quantity `json:"every,omitzero"`
	// States are the states that it belongs to. Required, two or more.
	States []country.Code `json:"states"`
	// Basis is the id of the agreement that set it up. Empty means not stated.
	Basis bilateral.ID `json:"basis,omitzero"`
	// CoChairs are the ids of the offices that chair it, one for each side. Terms
	// say who holds them. Empty means not stated.
	CoChairs []bilateral.ID `json:"coChairs,omitempty"`
	// Parent is the id of the commission it is under. Empty means none.
	Parent bilateral.ID `json:"parent,omitzero"`
	// Evidence says what the record rests on.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations bilateral.Annotations `json:"annotations,omitempty"`
}

// Actor returns the commission as an actor.
func (m *Commission) Actor() country.Actor {
	return country.RecordActor(country.ActorKindCommission, m.ID)
}

// Check reports the problems of the commission to c.
func (m *Commission) Check(c *bilateral.Checker) {
	c.ID("id", m.ID)
	c.Enum("kind", string(m.Kind), m.Kind.Known())
	m.Name.Check(c, "name")
	if len(m.States) < 2 {
		Codes.Report(c, "states", CodeStates, "count", strconv.Itoa(len(m.States)))
	}
	for i := range c.Each("states", len(m.States)) {
		c.Require("", m.States[i] != 0)
		m.States[i].Check(c, "")
	}
	for i := range bilateral.EachRepeated(c, "states", len(m.States), func(i int) country.Code { return m.States[i] }) {
		Codes.Report(c, "", CodeOneState, "state", m.States[i].String())
	}
	area.CheckCodes(c, "areas", m.Areas)
	m.Every.Check(c, "every")
	c.Ref("basis", m.Basis, bilateral.RecordKindAgreement)
	c.Refs("coChairs", m.CoChairs, bilateral.RecordKindOffice)
	c.Ref("parent", m.Parent, bilateral.RecordKindCommission)
	bilateral.CheckEvidence(c, m.Evidence, commissionMembers)
	m.Annotations.Check(c)
}

// Validate returns the errors of the commission as [bilateral.Problems], or nil.
func (m *Commission) Validate() error {
	var c bilateral.Checker
	m.Check(&c)
	return c.Err()
}
