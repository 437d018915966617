package register

import "github.com/bilateral-go/bilateral"

// lists is the table of the lists of a register, in declared order. A list that is not
// here is neither indexed nor checked.
var lists = [...]list{
	{
		name: "sources", kind: bilateral.RecordKindSource,
		len: func(r *Register) int { return len(r.Sources) },
		at:  func(r *Register, i int) (bilateral.Checkable, bilateral.ID) { return &r.Sources[i], r.Sources[i].ID },
	},
	{
		name: "persons", kind: bilateral.RecordKindPerson,
		len: func(r *Register) int { return len(r.Persons) },
		at:  func(r *Register, i int) (bilateral.Checkable, bilateral.ID) { return &r.Persons[i], r.Persons[i].ID },
	},
	{
		name: "organizations", kind: bilateral.RecordKindOrganization,
		len: func(r *Register) int { return len(r.Organizations) },
		at: func(r *Register, i int) (bilateral.Checkable, bilateral.ID) {
			return &r.Organizations[i], r.Organizations[i].ID
		},
	},
	{
		name: "offices", kind: bilateral.RecordKindOffice,
		len: func(r *Register) int { return len(r.Offices) },
		at:  func(r *Register, i int) (bilateral.Checkable, bilateral.ID) { return &r.Offices[i], r.Offices[i].ID },
	},
	{
		name: "terms", kind: bilateral.RecordKindTerm,
		len: func(r *Register) int { return len(r.Terms) },
		at:  func(r *Register, i int) (bilateral.Checkable, bilateral.ID) { return &r.Terms[i], r.Terms[i].ID },
	},
	{
		name: "commissions", kind: bilateral.RecordKindCommission,
		len: func(r *Register) int { return len(r.Commissions) },
		at: func(r *Register, i int) (bilateral.Checkable, bilateral.ID) {
			return &r.Commissions[i], r.Commissions[i].ID
		},
		check: func(ix *Index, c *bilateral.Checker, i int) { ix.checkCommission(c, &ix.r.Commissions[i]) },
	},
	{
		name: "relationships", kind: bilateral.RecordKindRelationship,
		len: func(r *Register) int { return len(r.Relationships) },
		at: func(r *Register, i int) (bilateral.Checkable, bilateral.ID) {
			return &r.Relationships[i], r.Relationships[i].ID
		},
	},
	{
		name: "agreements", kind: bilateral.RecordKindAgreement,
		len: func(r *Register) int { return len(r.Agreements) },
		at: func(r *Register, i int) (bilateral.Checkable, bilateral.ID) {
			return &r.Agreements[i], r.Agreements[i].ID
		},
		check: func(ix *Index, c *bilateral.Checker, i int) { ix.checkAgreement(c, &ix.r.Agreements[i]) },
		inner: "acts", innerKind: bilateral.RecordKindAct,
		innerLen: func(r *Register, i int) int { return len(r.Agreements[i].Acts) },
		innerAt: func(r *Register, i, j int) (bilateral.Checkable, bilateral.ID) {
			x := &r.Agreements[i].Acts[j]
			return x, x.ID
		},
	},
	{
		name: "projects", kind: bilateral.RecordKindProject,
		len: func(r *Register) int { return len(r.Projects) },
		at:  func(r *Register, i int) (bilateral.Checkable, bilateral.ID) { return &r.Projects[i], r.Projects[i].ID },
	},
	{
		name: "visits", kind: bilateral.RecordKindVisit,
		len:   func(r *Register) int { return len(r.Visits) },
		at:    func(r *Register, i int) (bilateral.Checkable, bilateral.ID) { return &r.Visits[i], r.Visits[i].ID },
		check: func(ix *Index, c *bilateral.Checker, i int) { ix.checkVisit(c, &ix.r.Visits[i]) },
	},
	{
		name: "meetings", kind: bilateral.RecordKindMeeting,
		len:   func(r *Register) int { return len(r.Meetings) },
		at:    func(r *Register, i int) (bilateral.Checkable, bilateral.ID) { return &r.Meetings[i], r.Meetings[i].ID },
		check: func(ix *Index, c *bilateral.Checker, i int) { ix.checkMeeting(c, &ix.r.Meetings[i]) },
		inner: "segments", innerKind: bilateral.RecordKindSegment,
		innerLen: func(r *Register, i int) int { return len(r.Meetings[i].Segments) },
		innerAt: func(r *Register, i, j int) (bilateral.Checkable, bilateral.ID) {
			x := &r.Meetings[i].Segments[j]
			return x, x.ID
		},
	},
	{
		name: "points", kind: bilateral.RecordKindPoint,
		len:   func(r *Register) int { return len(r.Points) },
		at:    func(r *Register, i int) (bilateral.Checkable, bilateral.ID) { return &r.Points[i], r.Points[i].ID },
		check: func(ix *Index, c *bilateral.Checker, i int) { ix.checkPoint(c, &ix.r.Points[i]) },
	},
	{
		name: "indicators", kind: bilateral.RecordKindIndicator,
		len: func(r *Register) int { return len(r.Indicators) },
		at: func(r *Register, i int) (bilateral.Checkable, bilateral.ID) {
			return &r.Indicators[i], r.Indicators[i].ID
		},
		check: func(ix *Index, c *bilateral.Checker, i int) { ix.checkIndicator(c, &ix.r.Indicators[i]) },
	},
	{
		name: "events", kind: bilateral.RecordKindEvent,
		len:   func(r *Register) int { return len(r.Events) },
		at:    func(r *Register, i int) (bilateral.Checkable, bilateral.ID) { return &r.Events[i], r.Events[i].ID },
		check: func(ix *Index, c *bilateral.Checker, i int) { ix.checkEvent(c, &ix.r.Events[i]) },
	},
	{
		name: "instructions", kind: bilateral.RecordKindInstruction,
		len: func(r *Register) int { return len(r.Instructions) },
		at: func(r *Register, i int) (bilateral.Checkable, bilateral.ID) {
			return &r.Instructions[i], r.Instructions[i].ID
		},
	},
	{
		name:  "links",
		len:   func(r *Register) int { return len(r.Links) },
		at:    func(r *Register, i int) (bilateral.Checkable, bilateral.ID) { return &r.Links[i], "" },
		check: func(ix *Index, c *bilateral.Checker, i int) { ix.checkLink(c, &ix.r.Links[i]) },
	},
}

// A list is one row of the table.
type list struct {
	name  string               // the member of the register
	kind  bilateral.RecordKind // of its records; empty if they have no id
	len   func(r *Register) int
	at    func(r *Register, i int) (record bilateral.Checkable, id bilateral.ID)
	check func(ix *Index, c *bilateral.Checker, i int) // checks besides those of the record itself; nil means none

	// The records inside the records of the list. The outer record checks them, and
	// the index finds them by id. Empty and nil mean none.
	inner     string
	innerKind bilateral.RecordKind
	innerLen  func(r *Register, i int) int
	innerAt   func(r *Register, i, j int) (record bilateral.Checkable, id bilateral.ID)
}

// checkAll checks the records of the list.
func (l *list) checkAll(ix *Index, c *bilateral.Checker) {
	n := l.len(ix.r)
	if n == 0 {
		return
	}
	c.Field(l.name) // not Each, which limits the lists inside a record
	for i := 0; i < n && !c.Full(); i++ {
		c.Index(i)
		record, id := l.at(ix.r, i)
		ix.checkFirst(c, id, record)
		record.Check(c)
		if l.check != nil {
			l.check(ix, c, i)
		}
		for j := range c.Each(l.inner, l.innerCount(ix.r, i)) {
			record, id := l.innerAt(ix.r, i, j)
			ix.checkFirst(c, id, record)
		}
		c.Up()
	}
	c.Up()
}

// records counts the records of the list and those inside them.
func (l *list) records(r *Register) int {
	n := l.len(r)
	if l.inner != "" {
		for i := range l.len(r) {
			n += l.innerLen(r, i)
		}
	}
	return n
}

// innerCount counts the records that the i-th one holds and that are checked: none of a
// list that is too long, which the holder reports.
func (l *list) innerCount(r *Register, i int) int {
	if l.inner == "" {
		return 0
	}
	if n := l.innerLen(r, i); n <= bilateral.MaxList {
		return n
	}
	return 0
}

// addAll adds the records of the list to an index.
func (l *list) addAll(ix *Index) {
	n := l.len(ix.r)
	for i := range n {
		record, id := l.at(ix.r, i)
		ix.add(entry{id, record, l, int32(i), -1})
	}
	if l.inner == "" {
		return
	}
	for i := range n {
		for j := range l.innerLen(ix.r, i) {
			record, id := l.innerAt(ix.r, i, j)
			ix.add(entry{id, record, l, int32(i), int32(j)})
		}
	}
}
