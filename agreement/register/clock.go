package register

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country/office"
)

// View returns the view in which the agreements of the register are seen: what one has
// come to is a fact for the others.
func (ix *Index) View() clause.View { return clause.View{Others: ix} }

// Milestone returns the moment the agreement with an id came to a milestone. With it
// an index is the [clause.Others] of its agreements. An id of no agreement gives the
// zero Moment: not known.
func (ix *Index) Milestone(id bilateral.ID, m clause.Milestone, c clause.View) clause.Moment {
	a := ix.Agreement(id)
	if a == nil {
		return clause.Moment{}
	}
	c, ok := c.Hop()
	if !ok {
		return clause.Moment{}
	}
	c.Party = ""
	var e clause.Trigger
	switch m {
	case clause.MilestoneSigned:
		e = clause.Last(clause.TriggerKindSigned)
	case clause.MilestoneEnteredIntoForce:
		e = clause.Last(clause.TriggerKindEnteredIntoForce)
	case clause.MilestoneEnded:
		e = clause.Last(clause.TriggerKindEnded)
	default:
		return clause.Moment{} // a later release knows
	}
	return clock.New(a, c).Event(e)
}

// EnglishName returns the English name or title of the agreement or organization with
// an id, or "" where it has none or the id names another record. With it an index is
// the [clause.Names] of its agreements.
func (ix *Index) EnglishName(id string) string {
	switch x := ix.Find(bilateral.ID(id)).(type) {
	case *agreement.Agreement:
		return x.Title.In("en")
	case *office.Organization:
		return x.Name.In("en")
	}
	return ""
}

// circles marks the agreements whose clauses lead back to them by way of others. It
// is nil where no clause names another agreement, so that most registers pay nothing
// for it.
func (ix *Index) circles(r *Register) []mark {
	var marks []mark
	for i := range r.Agreements {
		for range r.Agreements[i].Clauses.Agreements() {
			if marks == nil {
				marks = make([]mark, len(r.Agreements))
			}
			ix.walk(r, int32(i), marks)
			break
		}
	}
	return marks
}

// A mark says how far the walk through the agreements has come with one.
type mark uint8

const (
	fresh  mark = 0
	onPath mark = 1 // the walk stands on it or came through it
	done   mark = 2
	circle mark = 3 // it is part of a circle
)

// walk goes depth first through the agreements that one leads to. It returns the
// agreement at which a circle closes that the caller is part of, or -1.
func (ix *Index) walk(r *Register, i int32, marks []mark) int32 {
	marks[i] = onPath
	closes := int32(-1)
	for id := range r.Agreements[i].Clauses.Agreements() {
		e := ix.find(id)
		if e == nil || e.j >= 0 {
			continue
		}
		if _, ok := e.record.(*agreement.Agreement); !ok {
			continue
		}
		back := int32(-1)
		switch marks[e.i] {
		case onPath:
			back = e.i
		case fresh:
			back = ix.walk(r, e.i, marks)
		}
		if back >= 0 {
			closes = back
		}
	}
	switch {
	case closes < 0:
		marks[i] = done
	case closes == i:
		marks[i], closes = circle, -1
	default:
		marks[i] = circle
	}
	return closes
}

// checkRuleCycles reports agreements whose clauses lead back to them.
func (ix *Index) checkRuleCycles(c *bilateral.Checker, r *Register) {
	marks := ix.circles(r)
	c.Field("agreements")
	for i := range marks {
		if marks[i] == circle {
			c.Index(i)
			Codes.Report(c, "clauses", CodeRuleCycle, "id", string(r.Agreements[i].ID))
			c.Up()
		}
	}
	c.Up()
}
