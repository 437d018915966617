package meeting

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// A Point is one thing that was discussed or expressed. The source may name nobody
// who did so. A priority is a point with that assessment.
type Point struct {
	// ID names the point in the register. Required.
	ID bilateral.ID `json:"id"`
	// Kind says in what way it was discussed or expressed. Required; the table
	// [PointKinds] marks which kinds commit, which offer and which only report.
	Kind PointKind `json:"kind"`
	// Count is stated if the record stands for several points that are not told apart. Zero
	// means that it is one.
	Count bilateral.Count `json:"count,omitzero"`
	// Holders are those who expressed it, jointly if there are several. Empty means
	// that the source does not say who.
	Holders []country.Actor `json:"holders,omitempty"`
	// ConveyedBy are those who passed it on for the holders, as greetings are.
	// Empty means that the holders expressed it themselves, or not stated.
	ConveyedBy []country.Actor `json:"conveyedBy,omitempty"`
	// Addressees are those it was said to. Empty means not stated.
	Addressees []country.Actor `json:"addressees,omitempty"`
	// Against are those it is directed at, whether they were spoken to or not: the accused,
	// those protested against. Empty means not stated.
	Against []country.Actor `json:"against,omitempty"`
	// Date is when it was expressed, if it was at no meeting that is recorded. Zero means
	// not stated.
	Date bilateral.Date `json:"date,omitzero"`
	// Since is since when what it is about has been so, or was last so. Zero means not stated.
	Since bilateral.Date `json:"since,omitzero"`
	// Length is for how long what it is about is to be, with a UCUM unit: 60 d. Zero means not
	// stated.
	Length bilateral.Quantity `json:"length,omitzero"`
	// Due is the day, month or year by which what it is about is to be done or to happen.
	// Zero means not stated.
	Due bilateral.Date `json:"due,omitzero"`
	// Every is the time from one due day to the next, with a UCUM unit: 1 a for once a year.
	// Zero means once, or not stated.
	Every bilateral.Quantity `json:"every,omitzero"`
	// In is the id of the meeting, segment, visit or event at which it was expressed, or of
	// the agreement in which it stands. Empty means not stated.
	In bilateral.ID `json:"in,omitzero"`
	// About is what it is about. Zero means not stated.
	About Matter `json:"about,omitzero"`
	// Assessments are the judgments expressed about it. Empty means none.
	Assessments []Judgment `json:"assessments,omitempty"`
	// Outlook says how its future is described. Empty means not stated.
	Outlook Outlook `json:"outlook,omitzero"`
	// Attention says how much attention it was given. Empty means not stated.
	Attention Attention `json:"attention,omitzero"`
	// CreditedTo are those to whom it is credited. Empty means not stated.
	CreditedTo []country.Actor `json:"creditedTo,omitempty"`
	// InRegardTo are the ids of the points or records that it is said about. Empty
	// means not stated.
	InRegardTo []bilateral.ID `json:"inRegardTo,omitempty"`
	// RepliesTo is the id of the point that it answers. Empty means none.
	RepliesTo bilateral.ID `json:"repliesTo,omitzero"`
	// Mutual says whether each holder expressed it towards the other. Unknown
	// means not stated.
	Mutual bilateral.Truth `json:"mutual,omitzero"`
	// Reaffirmed says whether it had been expressed before. Unknown means not
	// stated.
	Reaffirmed bilateral.Truth `json:"reaffirmed,omitzero"`
	// Conditional says whether it depends on a condition. Unknown means not stated.
	Conditional bilateral.Truth `json:"conditional,omitzero"`
	// Evidence says what the record rests on.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations bilateral.Annotations `json:"annotations,omitempty"`
}

// Commits reports whether the kind of the point commits those who hold it: Yes
// or No by the table [PointKinds], Unknown for a kind that this release does not
// know.
func (p *Point) Commits() bilateral.Truth {
	row, ok := PointKinds.Find(string(p.Kind))
	if !ok {
		return bilateral.Unknown
	}
	return bilateral.TruthOf(row.Marked("commits"))
}

// Assessed reports whether a judgment is among the assessments.
func (p *Point) Assessed(a Judgment) bool {
	for _, b := range p.Assessments {
		if a == b {
			return true
		}
	}
	return false
}

// Check reports the problems of the point to c.
func (p *Point) Check(c *bilateral.Checker) {
	c.ID("id", p.ID)
	c.Require("kind", p.Kind != "")
	c.Enum("kind", string(p.Kind), p.Kind.Known())
	country.CheckActors(c, "holders", p.Holders)
	country.CheckActors(c, "conveyedBy", p.ConveyedBy)
	country.CheckActors(c, "addressees", p.Addressees)
	country.CheckActors(c, "against", p.Against)
	p.Length.Check(c, "length")
	p.Every.Check(c, "every")
	checkIn(c, p.In)
	p.About.Check(c, "about")
	if p.About.IsZero() && p.Kind != PointKindGreetings {
		Codes.Report(c, "about", CodePointEmpty)
	}
	for i := range c.Each("assessments", len(p.Assessments)) {
		a := p.Assessments[i]
		c.Require("", a != "")
		c.Enum("", string(a), a.Known())
	}
	c.Enum("outlook", string(p.Outlook), p.Outlook.Known())
	c.Enum("attention", string(p.Attention), p.Attention.Known())
	country.CheckActors(c, "creditedTo", p.CreditedTo)
	c.Refs("inRegardTo", p.InRegardTo)
	c.Ref("repliesTo", p.RepliesTo, bilateral.RecordKindPoint)
	bilateral.CheckEvidence(c, p.Evidence, pointMembers)
	p.Annotations.Check(c)
}

// checkIn checks the member "in", which says where something was said.
func checkIn(c *bilateral.Checker, in bilateral.ID) {
	c.Ref("in", in, bilateral.RecordKindMeeting, bilateral.RecordKindSegment, bilateral.RecordKindVisit, bilateral.RecordKindEvent, bilateral.RecordKindAgreement)
}

// Validate returns the errors of the point as [bilateral.Problems], or nil.
func (p *Point) Validate() error {
	var c bilateral.Checker
	p.Check(&c)
	return c.Err()
}
