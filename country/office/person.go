package office

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// A Person is a natural person. What a person was in an office is a [Term].
type Person struct {
	// ID names the person in the register. Required.
	ID bilateral.ID `json:"id"`
	// Name is the name as the sources give it. Empty means not known.
	Name bilateral.Text `json:"name,omitempty"`
	// Aliases are other spellings of the name that sources use.
	Aliases []string `json:"aliases,omitempty"`
	// Nationalities are the states whose nationality the person has. Empty means not stated.
	Nationalities []country.Code `json:"nationalities,omitempty"`
	// Evidence says what the record rests on.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations bilateral.Annotations `json:"annotations,omitempty"`
}

// Actor returns the person as an actor, without regard to office.
func (p *Person) Actor() country.Actor {
	return country.RecordActor(country.ActorKindPerson, p.ID)
}

// Check reports the problems of the person to c.
func (p *Person) Check(c *bilateral.Checker) {
	c.ID("id", p.ID)
	p.Name.Check(c, "name")
	country.CheckCodes(c, "nationalities", p.Nationalities)
	bilateral.CheckEvidence(c, p.Evidence, personMembers)
	p.Annotations.Check(c)
}

// Validate returns the errors of the person as [bilateral.Problems], or nil.
func (p *Person) Validate() error {
	var c bilateral.Checker
	p.Check(&c)
	return c.Err()
}
