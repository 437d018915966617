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
