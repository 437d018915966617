package register

import (
	"slices"
	"strconv"

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
	if a == nil || !c.Step() {
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
		return clause.Moment{} // a milestone of a later release
	}
	return clock.New(a, c).Event(e)
}

// The clock may look many times at the acts of an agreement and at what happened to
// others, so the steps of its checks for a register are limited. A step is one look
// at an act or another agreement.
const (
	clockSteps      = 1 << 22 // for a register
	agreementSteps  = 1 << 20 // for one agreement
	moreStepsForOne = 1 << 12 // for a register, for each of its agreements
	fewActs         = 64      // an independent agreement with at most so many acts has no limit
)

// checkClock reports the findings of the clock for an agreement, or that they would
// take too many steps.
func (ix *Index) checkClock(c *bilateral.Checker, a *agreement.Agreement) {
	// Each of those who did an act is looked for among the parties.
	looks := 0
	for i := range a.Acts {
		looks += len(a.Acts[i].By) * len(a.Parties)
	}
	if looks > agreementSteps {
		Codes.Report(c, "acts", CodeClockSteps, "limit", strconv.Itoa(agreementSteps))
		return
	}
	if len(a.Acts) > fewActs || leadsToOthers(a) {
		steps := min(agreementSteps, ix.steps)
		began := steps
		bilateral.Check(clock.New(a, ix.View().Limited(&steps)))
		if ix.steps -= began - steps; steps < 0 {
			Codes.Report(c, "acts", CodeClockSteps, "limit", strconv.Itoa(agreementSteps))
			return
		}
	}
	clock.New(a, ix.View()).Check(c)
}

// leadsToOthers reports whether the answers about an agreement depend on others.
func leadsToOthers(a *agreement.Agreement) bool {
	for range a.Clauses.Agreements() {
		return true
	}
	return slices.ContainsFunc(a.Acts, func(act agreement.Act) bool { return act.Through != "" })
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
