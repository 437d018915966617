package meeting

import (
	"slices"
	"strconv"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// A Meeting is talks, a session, a reception or a consultation. It may belong to
// a visit, or to none. What a meeting takes up from an earlier one is a link of
// kind follows.
type Meeting struct {
	// ID names the meeting in the register. Required.
	ID bilateral.ID `json:"id"`
	// Kind says what sort of meeting it is. Empty means not stated.
	Kind MeetingKind `json:"kind,omitzero"`
	// Count is stated if the record stands for several meetings that are not identified
	// individually. Zero means that it is one meeting.
	Count bilateral.Count `json:"count,omitzero"`
	// Medium says how those who met spoke with each other. Empty means not
	// stated.
	Medium Medium `json:"medium,omitzero"`
	// Visit is the id of the visit it belongs to. Empty means not stated, or
	// none.
	Visit bilateral.ID `json:"visit,omitzero"`
	// Commission is the id of the commission whose session it is. Empty means not
	// stated, or none.
	Commission bilateral.ID `json:"commission,omitzero"`
	// Ordinal is the number of the session, from 1. Zero means not stated.
	Ordinal uint32 `json:"ordinal,omitzero"`
	// Basis is the id of the agreement under which it is held. Empty means not
	// stated.
	Basis bilateral.ID `json:"basis,omitzero"`
	// InitiatedBy are those at whose initiative it is held. Empty means not stated.
	InitiatedBy []country.Actor `json:"initiatedBy,omitempty"`
	// Hosts are those who receive the others. Empty means not stated.
	Hosts []country.Actor `json:"hosts,omitempty"`
	// Dates is when it is. Zero means not stated.
	Dates bilateral.Period `json:"dates,omitzero"`
	// Begins is when it begins, if the time of day is stated: 2025-05-05T18:10. Zero means
	// not stated.
	Begins bilateral.Timestamp `json:"begins,omitzero"`
	// DayPart is the part of the day in which it begins, if no time is stated. Empty means not
	// stated.
	DayPart DayPart `json:"dayPart,omitzero"`
	// Length is how long it lasts, with a UCUM unit: 15 min, 2 h. Zero means not stated.
	Length bilateral.Quantity `json:"length,omitzero"`
	// When places it if no date is stated. Empty means not stated.
	When bilateral.Whens `json:"when,omitempty"`
	// Place is where it is. Zero means not stated.
	Place country.Place `json:"place,omitzero"`
	// Segments are its parts: who sat in which format. A meeting of one part
	// with known participants has one segment. Empty means not stated.
	Segments []Segment `json:"segments,omitempty"`
	// Changes are the steps in its life.
	Changes bilateral.Changes `json:"changes,omitempty"`
	// Evidence says what the record rests on.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations bilateral.Annotations `json:"annotations,omitempty"`
}

// A Segment is a part of a meeting with its own format.
type Segment struct {
	// ID names the segment if a point or another record refers to it. Empty means
	// that nothing does.
	ID bilateral.ID `json:"id,omitzero"`
	// Kind says what sort of talks it was, if that differs from the meeting. Empty
	// means not stated.
	Kind MeetingKind `json:"kind,omitzero"`
	// Format says who sat in it. Empty means not stated.
	Format Format `json:"format,omitzero"`
	// Order is its place among the parts, from 1. Zero means not stated.
	Order uint32 `json:"order,omitzero"`
	// Participants are the principals and others who took part individually. Empty
	// means not stated.
	Participants []country.Actor `json:"participants,omitempty"`
	// Delegations are the delegations that took part. Empty means not stated.
	Delegations []Delegation `json:"delegations,omitempty"`
	// Evidence says what the segment rests on. Empty means the evidence of the
	// meeting.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
}

// A Delegation is the group that took part for one state.
type Delegation struct {
	// State is the state. Zero means not stated.
	State country.Code `json:"state,omitzero"`
	// Head is who led it. Zero means not stated.
	Head country.Actor `json:"head,omitzero"`
	// Members are those known to be in it. Empty means that none is named.
	Members []country.Actor `json:"members,omitempty"`
	// Count is how many there were. Zero means not stated.
	Count bilateral.Count `json:"count,omitzero"`
	// Evidence says what the delegation rests on. Empty means the evidence of the
	// segment.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
}

// Check reports the problems of the meeting to c.
func (m *Meeting) Check(c *bilateral.Checker) {
	c.ID("id", m.ID)
	c.Enum("kind", string(m.Kind), m.Kind.Known())
	c.Enum("medium", string(m.Medium), m.Medium.Known())
	c.Ref("visit", m.Visit, bilateral.RecordKindVisit)
	c.Ref("commission", m.Commission, bilateral.RecordKindCommission)
	if m.Ordinal > 0 && m.Commission == "" {
		Codes.Report(c, "ordinal", CodeSessionCommission, "ordinal", strconv.FormatUint(uint64(m.Ordinal), 10))
	}
	c.Ref("basis", m.Basis, bilateral.RecordKindAgreement)
	country.CheckActors(c, "initiatedBy", m.InitiatedBy)
	country.CheckActors(c, "hosts", m.Hosts)
	checkBegins(c, m.Begins, m.Dates)
	c.Enum("dayPart", string(m.DayPart), m.DayPart.Known())
	m.Length.Check(c, "length")
	m.When.Check(c, "when")
	m.Place.Check(c, "place")
	m.checkSegments(c)
	m.Changes.Check(c, occasionMoves)
	bilateral.CheckEvidence(c, m.Evidence, meetingMembers)
	m.Annotations.Check(c)
}

func (m *Meeting) checkSegments(c *bilateral.Checker) {
	for i := range c.Each("segments", len(m.Segments)) {
		m.Segments[i].Check(c)
	}
	for i := range bilateral.EachRepeated(c, "segments", len(m.Segments), func(i int) uint32 { return m.Segments[i].Order }) {
		Codes.Report(c, "order", CodeSegmentOrder, "order", strconv.FormatUint(uint64(m.Segments[i].Order), 10))
	}
}

// checkBegins warns of a time of day on a day that the dates exclude.
func checkBegins(c *bilateral.Checker, begins bilateral.Timestamp, dates bilateral.Period) {
	day := begins.Date().Days()
	if begins.IsZero() || dates.IsZero() {
		return
	}
	if day.Before(dates.Begins()) == bilateral.Yes || dates.Ends().Before(day) == bilateral.Yes {
		Codes.Report(c, "begins", CodeBegins, "begins", begins.String(), "dates", dates.String())
	}
}

// Validate returns the errors of the meeting as [bilateral.Problems], or nil.
func (m *Meeting) Validate() error {
	var c bilateral.Checker
	m.Check(&c)
	return c.Err()
}

// Check reports the problems of the segment to c.
func (s *Segment) Check(c *bilateral.Checker) {
	if s.ID != "" {
		c.ID("id", s.ID)
	}
	c.Enum("kind", string(s.Kind), s.Kind.Known())
	c.Enum("format", string(s.Format), s.Format.Known())
	country.CheckActors(c, "participants", s.Participants)
	for i := range c.Each("delegations", len(s.Delegations)) {
		s.Delegations[i].Check(c)
	}
	for i := range bilateral.EachRepeated(c, "delegations", len(s.Delegations), func(i int) country.Code { return s.Delegations[i].State }) {
		Codes.Report(c, "state", CodeDelegationTwice, "state", s.Delegations[i].State.String())
	}
	s.checkOnce(c)
	bilateral.CheckEvidence(c, s.Evidence, segmentMembers)
}

// checkOnce warns of somebody who takes part individually and in a delegation: there is one
// way to say who took part.
func (s *Segment) checkOnce(c *bilateral.Checker) {
	const few = 64 // comparing more would cost more than it tells
	if len(s.Participants) > few {
		return
	}
	for i := range s.Delegations {
		d := &s.Delegations[i]
		if len(d.Members) > few {
			continue
		}
		for _, a := range s.Participants {
			if a == d.Head || slices.Contains(d.Members, a) {
				c.Field("delegations")
				c.Index(i)
				Codes.Report(c, "", CodeParticipantTwice, "actor", a.String())
				c.Up()
				c.Up()
			}
		}
	}
}

// IsZero reports whether nothing is stated.
func (d Delegation) IsZero() bool {
	return d.State == 0 && d.Head.IsZero() && len(d.Members) == 0 && d.Count.IsZero() && len(d.Evidence) == 0
}

// Check reports the problems of the delegation to c.
func (d *Delegation) Check(c *bilateral.Checker) {
	d.State.Check(c, "state")
	d.Head.Check(c, "head")
	country.CheckActors(c, "members", d.Members)
	bilateral.CheckEvidence(c, d.Evidence, delegationMembers)
}
