package register

import (
	"strconv"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// Check reports the problems of the register to c: those of each record, ids
// that do not resolve or stand twice, and what only the whole can show. The
// checker's References are replaced by the register's own while it runs.
func (r *Register) Check(c *bilateral.Checker) {
	ix := r.Index()
	outer := c.References
	c.References = ix
	defer func() { c.References = outer }()

	if r.Format < 1 || r.Format > Format {
		Codes.Report(c, "format", CodeFormat, "format", strconv.FormatUint(uint64(r.Format), 10), "current", strconv.Itoa(Format))
	}
	if r.ID != "" {
		c.ID("id", r.ID)
	}
	r.Title.Check(c, "title")
	checkList(c, ix, "sources", r.Sources, nil)
	checkList(c, ix, "persons", r.Persons, nil)
	checkList(c, ix, "organizations", r.Organizations, nil)
	checkList(c, ix, "offices", r.Offices, nil)
	checkList(c, ix, "terms", r.Terms, nil)
	checkList(c, ix, "commissions", r.Commissions, ix.checkCommission)
	checkList(c, ix, "agreements", r.Agreements, func(c *bilateral.Checker, a *agreement.Agreement) {
		clock.New(a, ix.View()).Check(c)
		ix.checkAgreement(c, a)
	})
	for i := range r.Agreements {
		checkInner(c, ix, "agreements", i, "acts", r.Agreements[i].Acts)
	}
	for i, m := range ix.circles(r) {
		if m == circle {
			c.Field("agreements")
			c.Index(i)
			Codes.Report(c, "clauses", CodeRuleCycle, "id", string(r.Agreements[i].ID))
			c.Up()
			c.Up()
		}
	}
	checkList(c, ix, "projects", r.Projects, nil)
	checkList(c, ix, "visits", r.Visits, ix.checkVisit)
	checkList(c, ix, "meetings", r.Meetings, ix.checkMeeting)
	for i := range r.Meetings {
		checkInner(c, ix, "meetings", i, "segments", r.Meetings[i].Segments)
	}
	checkList(c, ix, "points", r.Points, nil)
	checkList(c, ix, "indicators", r.Indicators, nil)
	checkList(c, ix, "events", r.Events, ix.checkEvent)
	checkList(c, ix, "instructions", r.Instructions, nil)
	checkList(c, ix, "links", r.Links, ix.checkReplaced)
	r.Annotations.Check(c)
}

// Validate returns the errors of the register as [bilateral.Problems], or nil.
func (r *Register) Validate() error {
	var c bilateral.Checker
	r.Check(&c)
	return c.Err()
}

// Problems returns the errors and the warnings of the register.
func (r *Register) Problems() bilateral.Problems { return bilateral.Check(r) }

// A record is a pointer to a type of record.
type record[T any] interface {
	*T
	Check(*bilateral.Checker)
}

// checkList checks the records of a list, each by itself and then by what more
// the register knows.
func checkList[T any, P record[T]](c *bilateral.Checker, ix *Index, name string, list []T, more func(*bilateral.Checker, P)) {
	c.Field(name)
	for i := range list {
		if c.Full() {
			break
		}
		p := P(&list[i])
		c.Index(i)
		ix.checkFirst(c, p)
		p.Check(c)
		if more != nil {
			more(c, p)
		}
		c.Up()
	}
	c.Up()
}

// checkInner checks the ids of the acts or segments inside the i-th record of a
// list; the record has checked the rest.
func checkInner[T any](c *bilateral.Checker, ix *Index, list string, i int, name string, inner []T) {
	c.Field(list)
	c.Index(i)
	c.Field(name)
	for j := range inner {
		c.Index(j)
		ix.checkFirst(c, &inner[j])
		c.Up()
	}
	c.Up()
	c.Up()
	c.Up()
}

// checkFirst reports a record whose id another one had before it.
func (ix *Index) checkFirst(c *bilateral.Checker, record any) {
	_, id := describe(record)
	if id != "" && ix.Find(id) != record {
		Codes.Report(c, "id", CodeIDTwice, "id", string(id))
	}
}

func (ix *Index) checkCommission(c *bilateral.Checker, m *meeting.Commission) {
	for i, id := range m.CoChairs {
		for _, other := range m.CoChairs[:i] {
			a, b := ix.Office(id), ix.Office(other)
			if a == nil || b == nil || a.State == 0 || a.State != b.State {
				continue
			}
			c.Field("coChairs")
			c.Index(i)
			Codes.Report(c, "", CodeCoChairs, "state", a.State.String())
			c.Up()
			c.Up()
			break
		}
	}
}

// checkVisit warns of a state visit by somebody whose office has roles, none of
// which is known to be head of state.
func (ix *Index) checkVisit(c *bilateral.Checker, v *meeting.Visit) {
	ix.checkHolders(c, "visitors", v.Visitors, v.Dates.Begins())
	row, _ := meeting.VisitKinds.Find(string(v.Kind))
	if !row.Marked("head-of-state") {
		return
	}
	for i, visitor := range v.Visitors {
		o := ix.officeOf(visitor)
		if o == nil || len(o.Roles) == 0 || o.Has(office.RoleKindHeadOfState, v.Dates.Begins()) == bilateral.Yes {
			continue
		}
		c.Field("visitors")
		c.Index(i)
		Codes.Report(c, "", CodeStateVisit, "visitor", visitor.String())
		c.Up()
		c.Up()
	}
}

func (ix *Index) checkMeeting(c *bilateral.Checker, m *meeting.Meeting) {
	ix.checkDates(c, m.Dates, m.Visit)
	ix.checkDelegations(c, m)
}

func (ix *Index) checkEvent(c *bilateral.Checker, e *meeting.Event) {
	ix.checkDates(c, e.Dates, e.Visit)
}

// checkDates warns where something certainly lies outside its visit.
func (ix *Index) checkDates(c *bilateral.Checker, dates bilateral.Period, visit bilateral.ID) {
	v := ix.Visit(visit)
	if v == nil || v.Dates.IsZero() || dates.IsZero() {
		return
	}
	if dates.Ends().Before(v.Dates.Begins()) == bilateral.Yes || v.Dates.Ends().Before(dates.Begins()) == bilateral.Yes {
		Codes.Report(c, "dates", CodeOutsideVisit, "dates", dates.String(), "visit", v.Dates.String())
	}
}
