package register

import (
	"hash/maphash"
	"math/bits"
	"strconv"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// An Index finds the records of a register by id. [Register.Index] makes it for the
// register as it is at that time. After records were added or moved, make a new one.
//
// An Index implements [bilateral.References], so that a single record can be checked
// against the register it belongs to.
type Index struct {
	r        *Register
	entries  []entry // in declared order
	table    []int32 // a hash table of the first entry of each id: its number, from 1
	seed     maphash.Seed
	periods  periods
	roster   *office.Roster // who held which office, while the register is checked
	asked    int            // how often the roster was asked who may sign
	postings postings       // the records by what questions ask for
	mentions mentions       // what refers to each record, once asked for
	sames    sames          // the groups of records that are one thing, once asked for
	view     clause.View    // in which the clock computes each agreement once, while the register is checked
}

// entry is a record with an id: the i-th of its list, or the j-th record that this one
// holds.
type entry struct {
	id     bilateral.ID
	record bilateral.Checkable
	list   *list
	i, j   int32 // j is -1 for a record of the first level
}

// Index returns an index of the register.
func (r *Register) Index() *Index {
	ix := &Index{r: r}
	n := 0
	for i := range lists {
		n += lists[i].records(r)
	}
	ix.entries = make([]entry, 0, n)
	for i := range lists {
		lists[i].addAll(ix)
	}
	ix.hash()
	return ix
}

// hash enters the entries into the table, which is at most half full. The seed is
// random, so that no document can have ids that all collide.
func (ix *Index) hash() {
	ix.seed = maphash.MakeSeed()
	ix.table = make([]int32, 1<<bits.Len(uint(2*len(ix.entries))))
	for n := range ix.entries {
		if slot := ix.slot(ix.entries[n].id); ix.table[slot] == 0 {
			ix.table[slot] = int32(n + 1)
		}
	}
}

// slot returns the slot of an id in the table: that of its first entry, or a free
// one.
func (ix *Index) slot(id bilateral.ID) int {
	mask := len(ix.table) - 1
	slot := int(maphash.String(ix.seed, string(id))) & mask
	for {
		n := ix.table[slot]
		if n == 0 || ix.entries[n-1].id == id {
			return slot
		}
		slot = (slot + 1) & mask
	}
}

func (ix *Index) add(e entry) {
	if e.id != "" {
		ix.entries = append(ix.entries, e)
	}
}

// find returns the first entry in declared order that has the id, or nil.
func (ix *Index) find(id bilateral.ID) *entry {
	if n := ix.table[ix.slot(id)]; n > 0 {
		return &ix.entries[n-1]
	}
	return nil
}

// Find returns a pointer to the record with the id, such as a *office.Person, or
// nil. If two records have the id, it returns the first one.
func (ix *Index) Find(id bilateral.ID) any {
	if e := ix.find(id); e != nil {
		return e.record
	}
	return nil
}

// Kind returns the kind of the record with the id, and whether there is one.
func (ix *Index) Kind(id bilateral.ID) (bilateral.RecordKind, bool) {
	if e := ix.find(id); e != nil {
		return e.kind(), true
	}
	return "", false
}

// Pointer returns the JSON Pointer of the record with the id, or "".
func (ix *Index) Pointer(id bilateral.ID) string {
	e := ix.find(id)
	if e == nil {
		return ""
	}
	pointer := "/" + e.list.name + "/" + strconv.Itoa(int(e.i))
	if e.j >= 0 {
		pointer += "/" + e.list.inner + "/" + strconv.Itoa(int(e.j))
	}
	return pointer
}

func (e *entry) kind() bilateral.RecordKind {
	if e.j >= 0 {
		return e.list.innerKind
	}
	return e.list.kind
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

// Relationship returns the relationship with the id, or nil.
func (ix *Index) Relationship(id bilateral.ID) *meeting.Relationship {
	return as[meeting.Relationship](ix, id)
}

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

var _ bilateral.References = (*Index)(nil)
