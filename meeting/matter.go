package meeting

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/country"
)

// A Matter is what a point or an instruction is about. The zero Matter means
// not stated.
type Matter struct {
	// Areas are the areas of cooperation, or [area.Various] if the source speaks
	// of several without naming them. Empty means not stated.
	Areas []area.Code `json:"areas,omitempty"`
	// IDs are the records it is about: a project, an agreement, a term, another
	// point. Empty means none.
	IDs []bilateral.ID `json:"ids,omitempty"`
	// States are other states that it concerns: one that goods pass through, one that is
	// spoken about. Empty means none.
	States []country.Code `json:"states,omitempty"`
	// Place is where it is: a region, a line, a sea, a town. Zero means not stated.
	Place country.Place `json:"place,omitzero"`
	// Aspect is the side of it that is meant. Empty means not stated.
	Aspect Aspect `json:"aspect,omitzero"`
	// Change is the change of it that is sought or seen. Empty means not stated.
	Change []ChangeKind `json:"change,omitempty"`
	// Goods are the goods that it is about. Empty means not stated.
	Goods []goods.Goods `json:"goods,omitempty"`
	// Negated says whether it is spoken of as not being so: no progress, not ruled out.
	// Unknown means that it is not negated, or not stated.
	Negated bilateral.Truth `json:"negated,omitzero"`
	// Flow is the direction in which goods, people or services go. Zero means
	// not stated.
	Flow Flow `json:"flow,omitzero"`
	// Quantity is how much of it. Zero means not stated.
	Quantity bilateral.Quantity `json:"quantity,omitzero"`
}

// A Flow is a direction between states. The zero Flow means not stated.
type Flow struct {
	// From is where it comes from. Zero means not stated.
	From country.Code `json:"from,omitzero"`
	// To is where it goes. Zero means not stated.
	To country.Code `json:"to,omitzero"`
	// Mutual says whether it goes both ways. Unknown means not stated.
	Mutual bilateral.Truth `json:"mutual,omitzero"`
}

// IsZero reports whether no direction is stated.
func (f Flow) IsZero() bool { return f == Flow{} }

// IsZero reports whether nothing is stated.
func (m Matter) IsZero() bool {
	return len(m.Areas) == 0 && len(m.IDs) == 0 && len(m.States) == 0 && m.Place.IsZero() && m.Aspect == "" && len(m.Change) == 0 && len(m.Goods) == 0 && m.Negated == bilateral.Unknown && m.Flow.IsZero() && m.Quantity.IsZero()
}

// Check reports the problems of the matter to c, at a member of the value it
// stands on.
func (m *Matter) Check(c *bilateral.Checker, member string) {
	c.Field(member)
	area.CheckCodes(c, "areas", m.Areas)
	c.Refs("ids", m.IDs)
	country.CheckCodes(c, "states", m.States)
	m.Place.Check(c, "place")
	c.Enum("aspect", string(m.Aspect), m.Aspect.Known())
	for i := range c.Each("change", len(m.Change)) {
		change := m.Change[i]
		c.Require("", change != "")
		c.Enum("", string(change), change.Known())
	}
	goods.CheckAll(c, "goods", m.Goods)
	m.Flow.check(c, "flow")
	m.Quantity.Check(c, "quantity")
	c.Up()
}

func (f Flow) check(c *bilateral.Checker, member string) {
	c.Field(member)
	f.From.Check(c, "from")
	f.To.Check(c, "to")
	if f.From != 0 && f.From == f.To {
		Codes.Report(c, "to", CodeOneState, "state", f.To.String())
	}
	c.Up()
}
