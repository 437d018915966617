package office

import (
	"strconv"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// An Office is a post that persons hold one after another, or several at a time if
// it has more than one seat.
type Office struct {
	// ID names the office in the register. Required.
	ID bilateral.ID `json:"id"`
	// Title is what the office is called. It decides nothing. Empty means not
	// stated.
	Title bilateral.Text `json:"title,omitempty"`
	// State is the state the office belongs to. Zero means not stated, or none.
	State country.Code `json:"state,omitzero"`
	// Organ is the organization or commission the office is in. Empty means not
	// stated.
	Organ bilateral.ID `json:"organ,omitzero"`
	// Roles are the functions of the office over time. Empty means not stated.
	Roles []Role `json:"roles,omitempty"`
	// Seats is how many hold the office at a time. Zero means not stated, which
	// is read as one.
	Seats bilateral.Count `json:"seats,omitzero"`
	// Evidence says what the record rests on.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations bilateral.Annotations `json:"annotations,omitempty"`
}

// MaxRoles is the largest number of roles of an office.
const MaxRoles = 64

// A Role is a function that an office has over a span.
type Role struct {
	// Kind is the function. Required.
	Kind RoleKind `json:"kind"`
	// Span is when the office has it. Zero means not stated: the office is taken to
	// have it on every day.
	Span bilateral.Span `json:"span,omitzero"`
}

// Has reports whether the office has a role on a day. The answer is Yes if the role
// is stated without a span or with a span that contains the day, No if all stated
// spans of the role exclude the day, and Unknown otherwise.
func (o *Office) Has(kind RoleKind, on bilateral.Days) bilateral.Truth {
	stated, answer := false, bilateral.No
	for _, r := range o.Roles {
		if r.Kind != kind {
			continue
		}
		if r.Span.IsZero() {
			return bilateral.Yes
		}
		stated, answer = true, answer.Or(r.Span.Contains(on))
	}
	if !stated {
		return bilateral.Unknown
	}
	return answer
}

// Actor returns whoever holds the office as an actor.
func (o *Office) Actor() country.Actor {
	return country.RecordActor(country.ActorKindOffice, o.ID)
}

// Check reports the problems of the office to c.
func (o *Office) Check(c *bilateral.Checker) {
	c.ID("id", o.ID)
	o.Title.Check(c, "title")
	o.State.Check(c, "state")
	c.Ref("organ", o.Organ, bilateral.RecordKindOrganization, bilateral.RecordKindCommission)
	if len(o.Roles) > MaxRoles {
		bilateral.Codes.Report(c, "roles", bilateral.CodeListLong, "limit", strconv.Itoa(MaxRoles))
	}
	for i := range c.Each("roles", min(len(o.Roles), MaxRoles)) {
		r := o.Roles[i]
		c.Require("kind", r.Kind != "")
		c.Enum("kind", string(r.Kind), r.Kind.Known())
		r.Span.Check(c, "span")
		for _, other := range o.Roles[:i] {
			always := other.Span.IsZero() || r.Span.IsZero() // a role without a span is had on every day
			if other.Kind == r.Kind && (always || other.Span.Overlaps(r.Span) == bilateral.Yes) {
				Codes.Report(c, "", CodeRoleSpan, "kind", string(r.Kind))
				break
			}
		}
	}
	bilateral.CheckEvidence(c, o.Evidence, officeMembers)
	o.Annotations.Check(c)
}

// Validate returns the errors of the office as [bilateral.Problems], or nil.
func (o *Office) Validate() error {
	var c bilateral.Checker
	o.Check(&c)
	return c.Err()
}
