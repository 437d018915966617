package register

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country/office"
)

// View returns the view for the agreements of the register: what has happened to one
// agreement is a fact for the others.
func (ix *Index) View() clause.View { return clause.View{Others: ix} }

// Milestone returns the moment at which the agreement with an id reached a
// milestone. It makes the index the [clause.Others] of its agreements. If no
// agreement has the id, it returns the zero Moment: not known.
func (ix *Index) Milestone(id bilateral.ID, m clause.Milestone, c clause.View) clause.Moment {
	a := ix.Agreement(id)
	if a == nil {
		return clause.Moment{}
	}
	c, ok := c.Hop()
	if !ok {
		return clause.Moment{}
	}
	return clock.Reached(a, m, c)
}

// Published returns when the source with an id was published, or with the empty id the source
// of records without evidence of their own. It makes the index the
// [clause.Publications] of its agreements. If no source has the id, or it does not say,
// it returns the zero Date.
func (ix *Index) Published(source bilateral.ID) bilateral.Date {
	if source == "" {
		source = ix.r.DefaultEvidence
	}
	if s := ix.Source(source); s != nil {
		return s.Published.Date()
	}
	return bilateral.Date{}
}

// publishedOf returns when the source was published that comes first in the evidence of a record.
func (ix *Index) publishedOf(evidence []bilateral.Evidence) bilateral.Date {
	if len(evidence) == 0 {
		return ix.Published("")
	}
	return ix.Published(evidence[0].Source)
}

// EnglishName returns the English name or title of the agreement or organization
// with an id, or "" if it has none or the id names another record. It makes the
// index the [clause.Names] of its agreements.
func (ix *Index) EnglishName(id string) string {
	switch x := ix.Find(bilateral.ID(id)).(type) {
	case *agreement.Agreement:
		return x.Title.In("en")
	case *office.Organization:
		return x.Name.In("en")
	}
	return ""
}
