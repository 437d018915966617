package meeting

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/country"
)

// An Indicator is one development that a source measures or asserts: "trade
// turnover grew significantly in the past year", "up 39 per cent in the first
// eight months".
type Indicator struct {
	// ID names the indicator in the register. Required.
	ID bilateral.ID `json:"id"`
	// Measure says what is counted. Required.
	Measure Measure `json:"measure"`
	// Role says whether the figure was reached, is aimed at or is expected. Empty means
	// that it was reached, or not stated.
	Role FigureRole `json:"role,omitzero"`
	// Of is the id of the record for which it is counted, such as a project. Empty
	// means the relationship as a whole.
	Of bilateral.ID `json:"of,omitzero"`
	// Among are those whom or whose it counts: a state, its forces, a group of people. Empty
	// means all, or not stated.
	Among []country.Actor `json:"among,omitempty"`
	// Goods are the goods that are counted. Empty means all, or not stated.
	Goods []goods.Goods `json:"goods,omitempty"`
	// Flow is the direction of what is counted. Zero means not stated.
	Flow Flow `json:"flow,omitzero"`
	// Period is what the figure covers. Zero means not stated.
	Period bilateral.Period `json:"period,omitzero"`
	// Direction says which way it moved. Empty means not stated.
	Direction Direction `json:"direction,omitzero"`
	// Magnitude says how much it moved, if the source uses a word. Empty means not
	// stated.
	Magnitude Magnitude `json:"magnitude,omitzero"`
	// Value is the figure. Zero means that none is given.
	Value bilateral.Quantity `json:"value,omitzero"`
	// Whole is the whole that the value is a part of: 64 in "30 of 64", 100 % in a
	// share. Zero means not stated.
	Whole bilateral.Quantity `json:"whole,omitzero"`
	// By is the day, month or year by which a target is to be reached. Zero means not
	// stated.
	By bilateral.Date `json:"by,omitzero"`
	// Base is the period that the figure is compared with. Zero means not stated.
	Base bilateral.Period `json:"base,omitzero"`
	// Change is the amount by which it moved; the number is negative if it fell.
	// Zero means that none is given.
	Change bilateral.Quantity `json:"change,omitzero"`
	// In is the id of the meeting, segment, visit or event at which it was said, or of the
	// agreement in which it stands. Empty means not stated.
	In bilateral.ID `json:"in,omitzero"`
	// Evidence says what the record rests on.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations bilateral.Annotations `json:"annotations,omitempty"`
}

// Check reports the problems of the indicator to c. One of them is a change whose
// sign contradicts the direction ([CodeDirection]).
func (i *Indicator) Check(c *bilateral.Checker) {
	c.ID("id", i.ID)
	c.Require("measure", i.Measure != "")
	c.Enum("measure", string(i.Measure), i.Measure.Known())
	c.Enum("role", string(i.Role), i.Role.Known())
	c.Ref("of", i.Of)
	country.CheckActors(c, "among", i.Among)
	goods.CheckAll(c, "goods", i.Goods)
	i.Flow.check(c, "flow")
	c.Enum("direction", string(i.Direction), i.Direction.Known())
	c.Enum("magnitude", string(i.Magnitude), i.Magnitude.Known())
	i.Value.Check(c, "value")
	i.Whole.Check(c, "whole")
	i.Change.Check(c, "change")
	sign := i.Change.Value.Compare("0")
	if i.Direction == DirectionUp && sign < 0 || i.Direction == DirectionDown && sign > 0 || i.Direction == DirectionUnchanged && sign != 0 {
		Codes.Report(c, "direction", CodeDirection, "direction", string(i.Direction), "change", string(i.Change.Value))
	}
	checkIn(c, i.In)
	bilateral.CheckEvidence(c, i.Evidence, indicatorMembers)
	i.Annotations.Check(c)
}

// Validate returns the errors of the indicator as [bilateral.Problems], or nil.
func (i *Indicator) Validate() error {
	var c bilateral.Checker
	i.Check(&c)
	return c.Err()
}
