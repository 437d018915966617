package meeting

import (
	"strconv"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// A Relationship is what the sides call their relations: diplomatic relations, a strategic
// partnership, an alliance. That it is raised, lowered, broken off or restored is an event
// whose member of names the relationship.
type Relationship struct {
	// ID names the relationship in the register. Required.
	ID bilateral.ID `json:"id"`
	// Kind is its rank. Empty means not stated.
	Kind RelationshipKind `json:"kind,omitzero"`
	// Name is what the sides call it. Empty means not stated.
	Name bilateral.Text `json:"name,omitempty"`
	// Sides are those between whom it is. Required, two or more.
	Sides []country.Actor `json:"sides"`
	// Span is from when to when it lasts. Zero means that neither is stated.
	Span bilateral.Span `json:"span,omitzero"`
	// Basis is the id of the agreement or declaration by which it was established. Empty
	// means not stated.
	Basis bilateral.ID `json:"basis,omitzero"`
	// Evidence says what the record rests on.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations bilateral.Annotations `json:"annotations,omitempty"`
}

// Check reports the problems of the relationship to c.
func (r *Relationship) Check(c *bilateral.Checker) {
	c.ID("id", r.ID)
	c.Enum("kind", string(r.Kind), r.Kind.Known())
	r.Name.Check(c, "name")
	if len(r.Sides) < 2 {
		Codes.Report(c, "sides", CodeSides, "count", strconv.Itoa(len(r.Sides)))
	}
	country.CheckActors(c, "sides", r.Sides)
	r.Span.Check(c, "span")
	c.Ref("basis", r.Basis, bilateral.RecordKindAgreement)
	bilateral.CheckEvidence(c, r.Evidence, relationshipMembers)
	r.Annotations.Check(c)
}

// Validate returns the errors of the relationship as [bilateral.Problems], or nil.
func (r *Relationship) Validate() error {
	var c bilateral.Checker
	r.Check(&c)
	return c.Err()
}
