package office

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
)

// An Organization is a public body, an enterprise, an office abroad or an
// international organization.
type Organization struct {
	// ID names the organization in the register. Required.
	ID bilateral.ID `json:"id"`
	// Kind says what it is. Empty means not stated.
	Kind OrganizationKind `json:"kind,omitzero"`
	// Count is stated if the record stands for several that are not identified
	// individually. Zero means that it is one organization.
	Count bilateral.Count `json:"count,omitzero"`
	// Name is its name. Empty means not known.
	Name bilateral.Text `json:"name,omitempty"`
	// Aliases are other names and spellings that sources use.
	Aliases []string `json:"aliases,omitempty"`
	// Country is the state it belongs to; for an office abroad it is the state that
	// sends it. Zero means not stated, or none.
	Country country.Code `json:"country,omitzero"`
	// Place is where it is; for an office abroad it is in the other state. Zero
	// means not stated.
	Place country.Place `json:"place,omitzero"`
	// Parent is the organization it is part of. Empty means not stated.
	Parent bilateral.ID `json:"parent,omitzero"`
	// Areas are what it works in. Empty means not stated.
	Areas []area.Code `json:"areas,omitempty"`
	// Evidence says what the record rests on.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations bilateral.Annotations `json:"annotations,omitempty"`
}

// Actor returns the organization as an actor.
func (o *Organization) Actor() country.Actor {
	return country.RecordActor(country.ActorKindOrganization, o.ID)
}

// Check reports the problems of the organization to c.
func (o *Organization) Check(c *bilateral.Checker) {
	c.ID("id", o.ID)
	c.Enum("kind", string(o.Kind), o.Kind.Known())
	o.Name.Check(c, "name")
	o.Country.Check(c, "country")
	o.Place.Check(c, "place")
	c.Ref("parent", o.Parent, bilateral.RecordKindOrganization, bilateral.RecordKindCommission)
	area.CheckCodes(c, "areas", o.Areas)
	bilateral.CheckEvidence(c, o.Evidence, organizationMembers)
	o.Annotations.Check(c)
}

// Validate returns the errors of the organization as [bilateral.Problems], or
// nil.
func (o *Organization) Validate() error {
	var c bilateral.Checker
	o.Check(&c)
	return c.Err()
}
