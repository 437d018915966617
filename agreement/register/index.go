package register

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// An Index finds the records of a register by id. It is made once, by
// [Register.Index], and stands for the register as it was then: after records
// were added or moved, make a new one.
//
// It is a [bilateral.References], so that a single record can be checked against
// the register it belongs to.
type Index struct {
	entries []entry // by id, then in declared order
}

// entry is a record with an id: the i-th of its list, or the j-th act or segment
// inside that record.
type entry struct {
	id     bilateral.ID
	record any
	n      int32 // its place in declared order, from 0
	i, j   int32 // j is -1 for a record of the first level
}

// Index returns an index of the register.
func (r *Register) Index() *Index {
	n := len(r.Sources) + len(r.Persons) + len(r.Organizations) + len(r.Offices) + len(r.Terms) +
		len(r.Commissions) + len(r.Agreements) + len(r.Projects) + len(r.Visits) + len(r.Meetings) +
		len(r.Points) + len(r.Indicators) + len(r.Events) + len(r.Instructions)
	for i := range r.Agreements {
		n += len(r.Agreements[i].Acts)
	}
	for i := range r.Meetings {
		n += len(r.Meetings[i].Segments)
	}
	ix := &Index{make([]entry, 0, n)}
	addList(ix, r.Sources)
	addList(ix, r.Persons)
	addList(ix, r.Organizations)
	addList(ix, r.Offices)
	addList(ix, r.Terms)
	addList(ix, r.Commissions)
	addList(ix, r.Agreements)
	for i := range r.Agreements {
		addInner(ix, r.Agreements[i].Acts, i)
	}
	addList(ix, r.Projects)
	addList(ix, r.Visits)
	addList(ix, r.Meetings)
	for i := range r.Meetings {
		addInner(ix, r.Meetings[i].Segments, i)
	}
	addList(ix, r.Points)
	addList(ix, r.Indicators)
	addList(ix, r.Events)
	addList(ix, r.Instructions)
	slices.SortFunc(ix.entries, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.id, b.id), cmp.Compare(a.n, b.n))
	})
	return ix
}

func addList[T any](ix *Index, list []T) {
	for i := range list {
		ix.add(&list[i], i, -1)
	}
}

func addInner[T any](ix *Index, list []T, i int) {
	for j := range list {
		ix.add(&list[j], i, j)
	}
}

func (ix *Index) add(record any, i, j int) {
	if _, id := describe(record); id != "" {
		ix.entries = append(ix.entries, entry{id, record, int32(len(ix.entries)), int32(i), int32(j)})
	}
}

// describe returns the kind and the id of a pointer to a record.
func describe(record any) (bilateral.RecordKind, bilateral.ID) {
	switch x := record.(type) {
	case *bilateral.Source:
		return bilateral.RecordKindSource, x.ID
	case *office.Person:
		return bilateral.RecordKindPerson, x.ID
	case *office.Organization:
		return bilateral.RecordKindOrganization, x.ID
	case *office.Office:
		return bilateral.RecordKindOffice, x.ID
	case *office.Term:
		return bilateral.RecordKindTerm, x.ID
	case *meeting.Commission:
		return bilateral.RecordKindCommission, x.ID
	case *agreement.Agreement:
		return bilateral.RecordKindAgreement, x.ID
	case *agreement.Act:
		return bilateral.RecordKindAct, x.ID
	case *project.Project:
		return bilateral.RecordKindProject, x.ID
	case *meeting.Visit:
		return bilateral.RecordKindVisit, x.ID
	case *meeting.Meeting:
		return bilateral.RecordKindMeeting, x.ID
	case *meeting.Segment:
		return bilateral.RecordKindSegment, x.ID
	case *meeting.Point:
		return bilateral.RecordKindPoint, x.ID
	case *meeting.Indicator:
		return bilateral.RecordKindIndicator, x.ID
	case *meeting.Event:
		return bilateral.RecordKindEvent, x.ID
	case *meeting.Instruction:
		return bilateral.RecordKindInstruction, x.ID
	}
	return "", "" // a link has no id
}

// listNames are the members of a register that hold the records of a kind, and
// the members of those that hold acts and segments.
var listNames = [...]struct {
	kind        bilateral.RecordKind
	list, inner string
}{
	{bilateral.RecordKindSource, "sources", ""},
	{bilateral.RecordKindPerson, "persons", ""},
	{bilateral.RecordKindOrganization, "organizations", ""},
	{bilateral.RecordKindOffice, "offices", ""},
	{bilateral.RecordKindTerm, "terms", ""},
	{bilateral.RecordKindCommission, "commissions", ""},
	{bilateral.RecordKindAgreement, "agreements", ""},
	{bilateral.RecordKindAct, "agreements", "acts"},
	{bilateral.RecordKindProject, "projects", ""},
	{bilateral.RecordKindVisit, "visits", ""},
	{bilateral.RecordKindMeeting, "meetings", ""},
	{bilateral.RecordKindSegment, "meetings", "segments"},
	{bilateral.RecordKindPoint, "points", ""},
	{bilateral.RecordKindIndicator, "indicators", ""},
	{bilateral.RecordKindEvent, "events", ""},
	{bilateral.RecordKindInstruction, "instructions", ""},
}

// find returns the first entry in declared order that has the id, or nil.
func (ix *Index) find(id bilateral.ID) *entry {
	n, ok := slices.BinarySearchFunc(ix.entries, id, func(e entry, id bilateral.ID) int { return cmp.Compare(e.id, id) })
	if !ok {
		return nil
	}
	return &ix.entries[n]
}

// Find returns a pointer to the record with the id, such as a *office.Person, or
// nil. Where two records have the id it is the first one.
func (ix *Index) Find(id bilateral.ID) any {
	if e := ix.find(id); e != nil {
		return e.record
	}
	return nil
}

// Kind returns the kind of the record with the id, and whether there is one.
func (ix *Index) Kind(id bilateral.ID) (bilateral.RecordKind, bool) {
	kind, _ := describe(ix.Find(id))
	return kind, kind != ""
}

// Pointer returns the JSON Pointer of the record with the id, or "".
func (ix *Index) Pointer(id bilateral.ID) string {
	e := ix.find(id)
	if e == nil {
		return ""
	}
	kind, _ := describe(e.record)
	for _, row := range listNames {
		if row.kind != kind {
			continue
		}
		pointer := "/" + row.list + "/" + strconv.Itoa(int(e.i))
		if e.j >= 0 {
			pointer += "/" + row.inner + "/" + strconv.Itoa(int(e.j))
		}
		return pointer
	}
	return ""
}

// Source returns the source with the id, or nil.
func (ix *Index) Source(id bilateral.ID) *bilateral.Source { return as[bilateral.Source](ix, id) }

// Person returns the person with the id, or nil.
func (ix *Index) Person(id bilateral.ID) *office.Person { return as[office.Person](ix, id) }

// Organization returns the organization with the id, or nil.
func (ix *Index) Organization(id bilateral.ID) *office.Organization {
	return as[office.Organization](ix, id)
}

// Office returns the office with the id, or nil.
func (ix *Index) Office(id bilateral.ID) *office.Office { return as[office.Office](ix, id) }

// Term returns the term with the id, or nil.
func (ix *Index) Term(id bilateral.ID) *office.Term { return as[office.Term](ix, id) }

// Commission returns the commission with the id, or nil.
func (ix *Index) Commission(id bilateral.ID) *meeting.Commission {
	return as[meeting.Commission](ix, id)
}

// Agreement returns the agreement with the id, or nil.
func (ix *Index) Agreement(id bilateral.ID) *agreement.Agreement {
	return as[agreement.Agreement](ix, id)
}

// Act returns the act with the id, or nil.
func (ix *Index) Act(id bilateral.ID) *agreement.Act { return as[agreement.Act](ix, id) }

// Project returns the project with the id, or nil.
func (ix *Index) Project(id bilateral.ID) *project.Project { return as[project.Project](ix, id) }

// Visit returns the visit with the id, or nil.
func (ix *Index) Visit(id bilateral.ID) *meeting.Visit { return as[meeting.Visit](ix, id) }

// Meeting returns the meeting with the id, or nil.
func (ix *Index) Meeting(id bilateral.ID) *meeting.Meeting { return as[meeting.Meeting](ix, id) }

// Segment returns the part of a meeting with the id, or nil.
func (ix *Index) Segment(id bilateral.ID) *meeting.Segment { return as[meeting.Segment](ix, id) }

// Point returns the point with the id, or nil.
func (ix *Index) Point(id bilateral.ID) *meeting.Point { return as[meeting.Point](ix, id) }

// Indicator returns the indicator with the id, or nil.
func (ix *Index) Indicator(id bilateral.ID) *meeting.Indicator {
	return as[meeting.Indicator](ix, id)
}

// Event returns the event with the id, or nil.
func (ix *Index) Event(id bilateral.ID) *meeting.Event { return as[meeting.Event](ix, id) }

// Instruction returns the instruction with the id, or nil.
func (ix *Index) Instruction(id bilateral.ID) *meeting.Instruction {
	return as[meeting.Instruction](ix, id)
}

func as[T any](ix *Index, id bilateral.ID) *T {
	record, _ := ix.Find(id).(*T)
	return record
}
