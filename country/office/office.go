package office

import (
	"strconv"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// An Office is a post that persons hold one after another, or several at a time if
// it has more than one seat. The chair of a body that its members take by turns is an
// office of its own.
type Office struct {
	// ID names the office in the register. Required.
	ID bilateral.ID `json:"id"`
	// Title is what the office is called. It decides nothing. Empty means not
	// stated.
	Title bilateral.Text `json:"title,omitempty"`
	// State is the state, territory or organization that the office belongs to. Zero means
	// not stated, or none.
	State country.Code `json:"state,omitzero"`
	// Also are further states that the office serves, as a crown that several states share.
	// Empty means not stated, or none.
	Also []country.Code `json:"also,omitempty"`
	// Receiving are the states or organizations that the head of a mission is accredited to
	// (Vienna Convention on Diplomatic Relations article 5). Empty means not stated.
	Receiving []country.Code `json:"receiving,omitempty"`
	// Organ is the organization or commission the office is in. Empty means not
	// stated.
	Organ bilateral.ID `json:"organ,omitzero"`
	// Roles are the functions of the office over time. Empty means not stated.
	Roles []Role `json:"roles,omitempty"`
	// Seats is how many hold the office at a time. Zero means not stated, which
	// is read as one.
	Seats bilateral.Count `json:"seats,omitzero"`
	// Joint says whether those who hold the office at a time hold it together and act as one,
	// as the members of a collective head of state do. Unknown means not stated.
	Joint bilateral.Truth `json:"joint,omitzero"`
	// Span is when the office exists. A bound that is not stated sets no limit.
	Span bilateral.Span `json:"span,omitzero"`
	// Vacant are the spans in which nobody held the office in his or her own right; somebody
	// may have been acting. Empty means not stated, not that there was always a holder.
	Vacant []bilateral.Span `json:"vacant,omitempty"`
	// Evidence says what the record rests on.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations bilateral.Annotations `json:"annotations,omitempty"`
}

// MaxRoles is the largest number of roles of an office.
const MaxRoles = 64

// MaxVacant is the largest number of vacancies of an office.
const MaxVacant = 256

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
// spans of the role exclude the day or the office did not exist, and Unknown otherwise.
func (o *Office) Has(kind RoleKind, on bilateral.Days) bilateral.Truth {
	exists := o.Exists(on)
	if exists == bilateral.No {
		return bilateral.No
	}
	stated, answer := false, bilateral.No
	for _, r := range o.Roles {
		if r.Kind != kind {
			continue
		}
		if r.Span.IsZero() {
			return exists
		}
		stated, answer = true, answer.Or(r.Span.Contains(on))
	}
	if !stated {
		return bilateral.Unknown
	}
	return answer.And(exists)
}

// Exists reports whether the office exists on a day. The answer is No before the first day
// and from the exclusive end of its span, Unknown where the dates leave it open, and
// otherwise Yes: a bound that is not stated sets no limit.
func (o *Office) Exists(on bilateral.Days) bilateral.Truth {
	if o.Span.IsZero() {
		return bilateral.Yes
	}
	return limits(o.Span).Contains(on)
}

// limits returns a span in which a bound that is not stated sets no limit.
func limits(s bilateral.Span) bilateral.Span {
	if s.From.IsZero() {
		s.From, _ = bilateral.NewDate(1, 1, 1)
	}
	if s.Before.IsZero() {
		s.Before = bilateral.OpenEnd()
	}
	return s
}

// serves reports whether the office is one of a state, or serves it too. It is Unknown if
// the office states none, or if it is disputed whether two codes stand for one state.
func (o *Office) serves(state country.Code) bilateral.Truth {
	if o.State == 0 && len(o.Also) == 0 {
		return bilateral.Unknown
	}
	answer := bilateral.No
	if o.State != 0 {
		answer = same(o.State, state)
	}
	for _, other := range o.Also {
		answer = answer.Or(same(other, state))
	}
	return answer
}

// same is [country.Same] for stated codes, and Yes for one code that this release does not know.
func same(a, b country.Code) bilateral.Truth {
	if a == b {
		return bilateral.Yes
	}
	return country.Same(a, b)
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
	country.CheckCodes(c, "also", o.Also)
	for i := range c.Each("also", len(o.Also)) {
		if o.State != 0 && o.Also[i] == o.State {
			country.Codes.Report(c, "", country.CodeTwice, "value", o.State.String())
		}
	}
	country.CheckCodes(c, "receiving", o.Receiving)
	c.Ref("organ", o.Organ, bilateral.RecordKindOrganization, bilateral.RecordKindCommission)
	if len(o.Roles) > MaxRoles {
		bilateral.Codes.Report(c, "roles", bilateral.CodeListLong, "limit", strconv.Itoa(MaxRoles))
	}
	for i := range c.Each("roles", min(len(o.Roles), MaxRoles)) {
		r := o.Roles[i]
		c.Require("kind", r.Kind != "")
		c.Enum("kind", string(r.Kind), r.Kind.Known())
		r.Span.Check(c, "span")
		o.inside(c, "span", r.Span)
		for _, other := range o.Roles[:i] {
			always := other.Span.IsZero() || r.Span.IsZero() // a role without a span is had on every day
			if other.Kind == r.Kind && (always || other.Span.Overlaps(r.Span) == bilateral.Yes) {
				Codes.Report(c, "", CodeRoleSpan, "kind", string(r.Kind))
				break
			}
		}
	}
	o.Span.Check(c, "span")
	o.checkVacant(c)
	bilateral.CheckEvidence(c, o.Evidence, officeMembers)
	o.Annotations.Check(c)
}

// inside reports something of the office that certainly lies outside the span of the office.
func (o *Office) inside(c *bilateral.Checker, member string, s bilateral.Span) {
	if !s.IsZero() && !o.Span.IsZero() && s.Overlaps(o.Span) == bilateral.No {
		o.outside(c, member, s)
	}
}

// outside reports that something lies outside the span of the office.
func (o *Office) outside(c *bilateral.Checker, member string, s bilateral.Span) {
	Codes.Report(c, member, CodeOutsideOffice, "from", s.From.String(), "before", s.Before.String(),
		"officeFrom", o.Span.From.String(), "officeBefore", o.Span.Before.String())
}

// Validate returns the errors of the office as [bilateral.Problems], or nil.
func (o *Office) Validate() error {
	var c bilateral.Checker
	o.Check(&c)
	return c.Err()
}
