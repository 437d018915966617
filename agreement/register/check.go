package register

import (
	"strconv"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// Check reports the problems of the register to c: those of each record, ids that do
// not resolve or occur twice, and problems that only the whole register shows. While
// it runs, the register's own References replace those of the checker.
func (r *Register) Check(c *bilateral.Checker) {
	ix := r.Index()
	ix.view = ix.View().Shared()
	if len(r.Terms) > 0 {
		ix.roster = office.NewRoster(r.Offices, r.Terms)
	}
	outer := c.References
	c.References = &recent{ix: ix}
	defer func() { c.References = outer }()

	if inner := c.Resolves; inner == nil {
		base := c.Pointer("")
		c.Resolves = func(pointer string) bool { return r.resolves(pointer[len(base):]) }
		defer func() { c.Resolves = nil }()
	}
	defer r.confirm(ix, c)()

	if r.Format < 1 || r.Format > Format {
		Codes.Report(c, "format", CodeFormat, "format", strconv.FormatUint(uint64(r.Format), 10), "current", strconv.Itoa(Format))
	}
	if r.ID != "" {
		c.ID("id", r.ID)
	}
	r.Title.Check(c, "title")
	c.Ref("defaultEvidence", r.DefaultEvidence, bilateral.RecordKindSource)
	for i := range lists {
		lists[i].checkAll(ix, c)
	}
	if ix.roster != nil {
		ix.roster.Check(c)
	}
	ix.checkRings(c)
	r.Annotations.Check(c)
}

// recent answers from an index and remembers the last source: many records in a row rest
// on the same.
type recent struct {
	ix   *Index
	id   bilateral.ID
	kind bilateral.RecordKind
}

// Kind implements [bilateral.References].
func (r *recent) Kind(id bilateral.ID) (bilateral.RecordKind, bool) {
	if id == r.id {
		return r.kind, true
	}
	kind, ok := r.ix.Kind(id)
	if kind == bilateral.RecordKindSource {
		r.id, r.kind = id, kind
	}
	return kind, ok
}

// Validate returns the errors of the register as [bilateral.Problems], or nil, with the hints
// of [Register.Problems].
func (r *Register) Validate() error {
	var c bilateral.Checker
	r.Check(&c)
	err := c.Err()
	if list, ok := err.(bilateral.Problems); ok {
		return r.suggest(list)
	}
	return err
}

// Problems returns the errors and the warnings of the register. The hint for a code, country
// or id that is not known names the nearest one that is.
func (r *Register) Problems() bilateral.Problems { return r.suggest(bilateral.Check(r)) }

// checkFirst reports a record whose id an earlier record has.
func (ix *Index) checkFirst(c *bilateral.Checker, id bilateral.ID, record any) {
	if id != "" && ix.Find(id) != record {
		Codes.Report(c, "id", CodeIDTwice, "id", string(id))
	}
}

func (ix *Index) checkCommission(c *bilateral.Checker, m *meeting.Commission) {
	state := func(i int) country.Code {
		if o := ix.Office(m.CoChairs[i]); o != nil {
			return o.State
		}
		return 0
	}
	for i := range bilateral.EachRepeated(c, "coChairs", len(m.CoChairs), state) {
		Codes.Report(c, "", CodeCoChairs, "state", state(i).String())
	}
}

// checkVisit warns of a state visit by somebody whose office has roles, none of
// which is known to be head of state.
func (ix *Index) checkVisit(c *bilateral.Checker, v *meeting.Visit) {
	ix.checkHolders(c, "visitors", v.Visitors, v.Dates.Begins())
	ix.checkCalendar(c, "dates", v.Dates.First(), v.Evidence)
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
	ix.checkCalendar(c, "dates", m.Dates.First(), m.Evidence)
	ix.checkDelegations(c, m)
}

func (ix *Index) checkEvent(c *bilateral.Checker, e *meeting.Event) {
	ix.checkDates(c, e.Dates, e.Visit)
	ix.checkCalendar(c, "dates", e.Dates.First(), e.Evidence)
}

// checkDates warns if something is certainly outside the dates of its visit.
func (ix *Index) checkDates(c *bilateral.Checker, dates bilateral.Period, visit bilateral.ID) {
	v := ix.Visit(visit)
	if v == nil || v.Dates.IsZero() || dates.IsZero() {
		return
	}
	if dates.Ends().Before(v.Dates.Begins()) == bilateral.Yes || v.Dates.Ends().Before(dates.Begins()) == bilateral.Yes {
		Codes.Report(c, "dates", CodeOutsideVisit, "dates", dates.String(), "visit", v.Dates.String())
	}
}
