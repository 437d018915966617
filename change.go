package bilateral

import "strings"

// A When places a thing relative to another one if no date is stated: during
// the visit, after the meeting. The zero When means not stated.
type When struct {
	// Relation says how the thing is placed relative to the other one. Required.
	Relation Relation `json:"relation"`
	// To is the id of the other one: a visit, meeting, segment, event, or the
	// act of an agreement. Required.
	To ID `json:"to"`
	// Offset is how long before or after, with a UCUM unit: 1 d, 2 wk. Zero means not stated.
	Offset Quantity `json:"offset,omitzero"`
}

// Whens place a thing relative to several others, all of which hold: during the visit and
// after the talks. Empty means not stated.
type Whens []When

// Check reports the problems of the placements to c, at a member of the value it stands on:
// those of each, and one that is stated twice ([CodeWhenTwice]).
func (w Whens) Check(c *Checker, member string) {
	if len(w) == 0 {
		return
	}
	for i := range c.Each(member, len(w)) {
		c.Require("relation", w[i].Relation != "")
		w[i].check(c)
	}
	for i := range EachRepeated(c, member, len(w), func(i int) When { return w[i] }) {
		Codes.Report(c, "", CodeWhenTwice, "to", string(w[i].To))
	}
}

// During places a thing inside the visit, meeting or other record with an id.
func During(id ID) When { return When{Relation: RelationDuring, To: id} }

// After places a thing after the record with an id.
func After(id ID) When { return When{Relation: RelationAfter, To: id} }

// IsZero reports whether nothing is stated.
func (w When) IsZero() bool { return w == When{} }

// Check reports the problems of the placement to c, at a member of the value it
// stands on.
func (w When) Check(c *Checker, member string) {
	if w.IsZero() {
		return
	}
	c.Field(member)
	c.Require("relation", w.Relation != "")
	w.check(c)
	c.Up()
}

func (w When) check(c *Checker) {
	c.Enum("relation", string(w.Relation), w.Relation.Known())
	c.Require("to", w.To != "")
	w.Offset.Check(c, "offset")
	c.Ref("to", w.To, RecordKindVisit, RecordKindMeeting, RecordKindSegment, RecordKindEvent, RecordKindAct, RecordKindAgreement)
}

// A Change is one step in the life of a visit, meeting, event, project or
// instruction: it reached a status.
type Change struct {
	// Status is what it reached. Required.
	Status Status `json:"status"`
	// Date is when. Zero means not stated.
	Date Date `json:"date,omitzero"`
	// When places the change if no date is stated. Empty means not stated.
	When Whens `json:"when,omitempty"`
	// Cause is the id of the record that made it change: an event, a point, another
	// instruction. Empty means not stated.
	Cause ID `json:"cause,omitzero"`
	// To is when it is to be: as first planned, or instead if it was put off. Zero means
	// not stated.
	To Period `json:"to,omitzero"`
	// Evidence says what the change rests on. Empty means the evidence of the
	// record.
	Evidence []Evidence `json:"evidence,omitempty"`
}

// Changes are the steps in the life of one thing, in the order in which they
// happened. The last one is its current status.
type Changes []Change

// ChangesTo returns changes that reach some statuses in order, without dates.
func ChangesTo(statuses ...Status) Changes {
	list := make(Changes, len(statuses))
	for i, s := range statuses {
		list[i].Status = s
	}
	return list
}

// Latest returns the status of the last change, or "" if none is stated.
func (cs Changes) Latest() Status {
	if len(cs) == 0 {
		return ""
	}
	return cs[len(cs)-1].Status
}

// Has reports whether a status was reached.
func (cs Changes) Has(s Status) bool {
	for i := range cs {
		if cs[i].Status == s {
			return true
		}
	}
	return false
}

// Moves is a table of the statuses that a kind of record can reach. Each line is
// a status and the statuses that may follow it, separated by spaces. The line
// that begins with "start" lists the statuses that a record may begin with.
type Moves string

// Allows reports whether a status may follow another one, or begin a record if
// from is empty. A status that this release does not know is always allowed.
func (m Moves) Allows(from, to Status) bool {
	if !to.Known() || from != "" && !from.Known() {
		return true
	}
	if from == "" {
		from = "start"
	}
	for line := range strings.Lines(string(m)) {
		head, rest, _ := strings.Cut(line, " ")
		if head != string(from) {
			continue
		}
		for next := range strings.FieldsSeq(rest) {
			if next == string(to) {
				return true
			}
		}
	}
	return false
}

// Check reports the problems of the changes to c, in the member "changes" of the
// value it stands on: dates that certainly run backwards ([CodeStatusOrder]) and
// moves that the table does not list ([CodeStatusMove], a warning).
func (cs Changes) Check(c *Checker, moves Moves) {
	c.Field("changes")
	var from Status
	var last Date
	for i := range cs {
		ch := &cs[i]
		c.Index(i)
		c.Require("status", ch.Status != "")
		c.Enum("status", string(ch.Status), ch.Status.Known())
		if ch.Status != "" && !moves.Allows(from, ch.Status) {
			Codes.Report(c, "status", CodeStatusMove, "from", string(from), "to", string(ch.Status))
		}
		if ch.Date.Days().Before(last.Days()) == Yes {
			Codes.Report(c, "date", CodeStatusOrder, "date", ch.Date.String(), "last", last.String())
		}
		ch.When.Check(c, "when")
		c.Ref("cause", ch.Cause)
		CheckEvidence(c, ch.Evidence, changeMembers)
		c.Up()
		from = ch.Status
		if !ch.Date.IsZero() {
			last = ch.Date
		}
	}
	c.Up()
}
