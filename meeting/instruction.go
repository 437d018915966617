package meeting

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// An Instruction is a task that somebody was given, or a set of them that is not
// identified individually.
type Instruction struct {
	// ID names the instruction in the register. Required.
	ID bilateral.ID `json:"id"`
	// Count is stated if the record stands for several instructions that are
	// not identified individually. Zero means that it is one.
	Count bilateral.Count `json:"count,omitzero"`
	// Issuers are those who gave it, jointly if there are several. Empty means
	// that the source does not say who.
	Issuers []country.Actor `json:"issuers,omitempty"`
	// Addressees are those who must carry it out: an office rather than a person,
	// since the task stays with the office. Empty means not stated.
	Addressees []country.Actor `json:"addressees,omitempty"`
	// In is the id of the meeting, segment, visit or event at which it was given.
	// Empty means not stated.
	In bilateral.ID `json:"in,omitzero"`
	// Action is what they must do. Empty means not stated.
	Action Action `json:"action,omitzero"`
	// About is what they must do it with. Zero means not stated.
	About Matter `json:"about,omitzero"`
	// Due is the last day to do it. Zero means that no date is stated.
	Due bilateral.Date `json:"due,omitzero"`
	// Outlook says how its future is described: soon, as soon as possible. Empty means not
	// stated.
	Outlook Outlook `json:"outlook,omitzero"`
	// Every is the time from one due day to the next, with a UCUM unit: 1 a for once a year.
	// Zero means once, or not stated.
	Every bilateral.Quantity `json:"every,omitzero"`
	// DueWhen places the deadline if no date is stated: before the next session.
	// Zero means not stated.
	DueWhen bilateral.When `json:"dueWhen,omitzero"`
	// Changes are the steps from given to result.
	Changes bilateral.Changes `json:"changes,omitempty"`
	// Evidence says what the record rests on.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations bilateral.Annotations `json:"annotations,omitempty"`
}

// instructionMoves lists the statuses that an instruction can reach.
const instructionMoves bilateral.Moves = "start planned given under-way completed\n" +
	"planned given cancelled\n" +
	"given under-way completed postponed cancelled\n" +
	"under-way completed interrupted postponed cancelled\n" +
	"postponed under-way completed cancelled\n" +
	"interrupted resumed completed cancelled\n" +
	"resumed completed interrupted postponed cancelled\n"

// Overdue reports whether the instruction was past its due date on a day, and
// neither completed nor cancelled by then. If it was, the answer is No, whatever is due.
// Otherwise it is Unknown if no due date is stated, if the dates are too coarse to
// determine it, or if it was completed or cancelled on a day not stated.
func (i *Instruction) Overdue(on bilateral.Days) bilateral.Truth {
	ended := bilateral.No
	for _, change := range i.Changes {
		switch change.Status {
		case bilateral.StatusCompleted, bilateral.StatusCancelled:
			ended = ended.Or(on.Before(change.Date.Days()).Not())
		}
	}
	return i.Due.Days().Before(on).And(ended.Not())
}

// Check reports the problems of the instruction to c.
func (i *Instruction) Check(c *bilateral.Checker) {
	c.ID("id", i.ID)
	country.CheckActors(c, "issuers", i.Issuers)
	country.CheckActors(c, "addressees", i.Addressees)
	checkIn(c, i.In)
	c.Enum("action", string(i.Action), i.Action.Known())
	i.About.Check(c, "about")
	c.Enum("outlook", string(i.Outlook), i.Outlook.Known())
	i.Every.Check(c, "every")
	i.DueWhen.Check(c, "dueWhen")
	i.Changes.Check(c, instructionMoves)
	bilateral.CheckEvidence(c, i.Evidence, instructionMembers)
	i.Annotations.Check(c)
}

// Validate returns the errors of the instruction as [bilateral.Problems], or
// nil.
func (i *Instruction) Validate() error {
	var c bilateral.Checker
	i.Check(&c)
	return c.Err()
}
