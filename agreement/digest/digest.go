package digest

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// Text returns the content of a register in plain English, in sections: a summary, the
// sources, who met whom, what was said by area, figures, instructions, documents, projects,
// other events, people, links, and what is not known. It adds nothing. Its length is at
// most a constant times that of the register.
func Text(r *register.Register) string { return newDigest(r).outline.text() }

// Markdown returns what [Text] returns, as headings and lists of CommonMark. Every text of
// the register is escaped: it cannot forge a heading, a list, a link, HTML or code.
func Markdown(r *register.Register) string { return newDigest(r).outline.markdown() }

type digest struct {
	*register.Index
	r *register.Register
	outline

	named  map[bilateral.ID]string // the names made so far, each once
	stated map[bilateral.ID]string // the points put into a sentence so far
	groups []area.Code             // the areas at the top of the table
	ranks  map[bilateral.ID]int    // the places of records among the areas
	depth  int                     // how many names are being made inside one another
	bare   map[string]int          // how many occasions have a name without a date

	meetings  map[bilateral.ID][]*meeting.Meeting // the meetings of each visit
	occasions map[bilateral.ID][]*meeting.Event
	meetingOf map[bilateral.ID]*meeting.Meeting // the meeting of each segment
	actOf     map[bilateral.ID]*agreement.Agreement
	holders   map[bilateral.ID][]*office.Term // the terms of each office

	accounts     map[bilateral.ID][]bilateral.ID // the other accounts of a record
	firstAccount map[bilateral.ID]bilateral.ID   // where another account is told
	compared     *register.Index                 // with one id for each thing, to compare accounts
}

// newDigest makes the outline of a register.
func newDigest(r *register.Register) *digest {
	d := &digest{
		Index: r.Index(), r: r, groups: areaGroups(),
		named: map[bilateral.ID]string{}, stated: map[bilateral.ID]string{}, ranks: map[bilateral.ID]int{}, bare: map[string]int{},
		meetings: map[bilateral.ID][]*meeting.Meeting{}, occasions: map[bilateral.ID][]*meeting.Event{},
		meetingOf: map[bilateral.ID]*meeting.Meeting{}, holders: map[bilateral.ID][]*office.Term{}, actOf: map[bilateral.ID]*agreement.Agreement{},
		accounts: map[bilateral.ID][]bilateral.ID{}, firstAccount: map[bilateral.ID]bilateral.ID{},
	}
	d.compared = canonical(r, d.Index)
	d.groupAccounts()
	d.gather()
	d.title = orElse(tidy(r.Title.In("en")), orElse(tidy(string(r.ID)), "Register"))
	d.summary()
	d.sources()
	d.relationships()
	d.commissions()
	d.visits()
	d.points()
	d.indicators()
	d.instructions()
	d.documents()
	d.projects()
	d.events()
	d.people()
	d.links()
	d.missing()
	return d
}

// gather notes which records belong to which, and which names of occasions need a date.
func (d *digest) gather() {
	for i := range d.r.Visits {
		d.bare[bareVisit(&d.r.Visits[i])]++
	}
	for i := range d.r.Meetings {
		m := &d.r.Meetings[i]
		d.bare[bareMeeting(m)]++
		visit := d.first(m.Visit)
		d.meetings[visit] = append(d.meetings[visit], m)
		for j := range m.Segments {
			d.meetingOf[m.Segments[j].ID] = m
		}
	}
	for i := range d.r.Events {
		e := &d.r.Events[i]
		d.bare[bareEvent(e)]++
		visit := d.first(e.Visit)
		d.occasions[visit] = append(d.occasions[visit], e)
	}
	for i := range d.r.Agreements {
		a := &d.r.Agreements[i]
		for j := range a.Acts {
			if id := a.Acts[j].ID; id != "" && d.Find(id) == &a.Acts[j] {
				d.actOf[id] = a
			}
		}
	}
	for i := range d.r.Terms {
		t := &d.r.Terms[i]
		d.holders[t.Office] = append(d.holders[t.Office], t)
	}
}

// first returns the id of the account of a thing that is told first.
func (d *digest) first(id bilateral.ID) bilateral.ID {
	if first := d.firstAccount[id]; first != "" {
		return first
	}
	return id
}

// isOther reports whether a record is another account of one that is told before it.
func (d *digest) isOther(id bilateral.ID, record any) bool {
	return d.firstAccount[id] != "" && d.Find(id) == record
}

// told yields the ids of the records that have lines of their own, in the order of the
// register.
func (d *digest) told(yield func(bilateral.ID) bool) {
	r := d.r
	_ = each(r.Relationships, func(x *meeting.Relationship) bool { return yield(x.ID) }) &&
		each(r.Commissions, func(x *meeting.Commission) bool { return yield(x.ID) }) &&
		each(r.Visits, func(x *meeting.Visit) bool { return yield(x.ID) }) &&
		each(r.Meetings, func(x *meeting.Meeting) bool { return yield(x.ID) }) &&
		each(r.Points, func(x *meeting.Point) bool { return yield(x.ID) }) &&
		each(r.Indicators, func(x *meeting.Indicator) bool { return yield(x.ID) }) &&
		each(r.Instructions, func(x *meeting.Instruction) bool { return yield(x.ID) }) &&
		each(r.Agreements, func(x *agreement.Agreement) bool { return yield(x.ID) }) &&
		each(r.Projects, func(x *project.Project) bool { return yield(x.ID) }) &&
		each(r.Events, func(x *meeting.Event) bool { return yield(x.ID) })
}

// each calls a function for each record until it returns false, and reports whether it
// never did.
func each[T any](list []T, do func(*T) bool) bool {
	for i := range list {
		if !do(&list[i]) {
			return false
		}
	}
	return true
}

// sentenceOf returns the function that tells of a record in one sentence, or nil if no
// section tells of records of its type.
func (d *digest) sentenceOf(record any) func() string {
	switch x := record.(type) {
	case *meeting.Relationship:
		return func() string { return d.relationship(x) }
	case *meeting.Commission:
		return func() string { return d.commission(x) }
	case *meeting.Visit:
		return func() string { return d.visit(x) }
	case *meeting.Meeting:
		return func() string { return d.meeting(x) }
	case *meeting.Point:
		return func() string { return d.point(x) }
	case *meeting.Indicator:
		return func() string { return d.figure(x) }
	case *meeting.Instruction:
		return func() string { return d.instruction(x) }
	case *agreement.Agreement:
		return func() string { return d.document(x) }
	case *project.Project:
		return func() string { return d.project(x) }
	case *meeting.Event:
		return func() string { return d.event(x) }
	}
	return nil
}

// tell prints the line of a record, what belongs to it, and its other accounts.
func (d *digest) tell(depth int, id bilateral.ID, record any) {
	d.line(depth, d.sentenceOf(record)())
	d.below(depth+1, record)
	if d.Find(id) == record {
		d.tellAccounts(depth+1, id)
	}
}

// below prints the lists of a record that do not stand in its line.
func (d *digest) below(depth int, record any) {
	switch x := record.(type) {
	case *agreement.Agreement:
		d.acts(depth, x)
	case *meeting.Meeting:
		d.segments(depth, x)
	}
}
