package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// A Clock answers questions about one agreement under one [clause.View]: for which
// party, with which facts about other agreements, as known on which day. [New] makes
// one. The zero Clock has no agreement and must not be used.
//
// A Clock holds the course of its agreement: the periods on every axis, each with its
// reason. It does not see later changes of the agreement, and several goroutines can
// use it at once.
type Clock struct {
	cl        clauses
	covers    bilateral.Period
	treaty    bool   // the law of treaties governs it
	refused   Reason // why no question can be answered, or ""
	acts      []note // what the acts say besides their dates
	view      clause.View
	party     int     // the party of the view, or one of the values below
	parties   parties // who they are
	facts     []fact  // the acts as known in the view, in recorded order
	exits     []int32 // the facts that can end a period in force, by day
	published []int32 // the published ends, by day
	has       kinds   // the kinds of acts that are recorded
	unknown   fromDay // from when on an act of an unknown kind makes answers unknown

	withdrawals map[bilateral.ID][]int32 // by the act withdrawn
	notices     map[bilateral.ID]int32   // by their id, for findings

	// What has been computed. A stage that is asked for while it is being computed
	// leads back to itself, and is unknown.
	entryStage, forceStage stage
	en                     entry
	force                  []life         // in force for the party of the view, or as a whole
	each                   [][]life       // the periods in force of each of several parties, the others aside
	whole                  []life         // those of the agreement, if there are several
	base                   bilateral.Days // the entry into force of an agreement of several parties
	surviving              *ending        // the end that a rule on survival counts from
	finished               bool
	axes                   axes
	reached, signed        fromDay
}

// The values of Clock.party that are no party.
const (
	everyone = -1 // the view names no party
	stranger = -2 // the view names one that is not a party
)

type stage uint8

const (
	notYet stage = iota
	computing
	computed
)

// New returns the clock of an agreement in a view. New replaces the Facts of the view
// with those of the agreement.
func New(a *agreement.Agreement, view clause.View) *Clock {
	c := made(a, view.Shared())
	c.finish()
	return c
}

// made returns the clock of an agreement. In one question it is made once.
func made(a *agreement.Agreement, view clause.View) *Clock {
	return view.Once(a.ID, func() any { return lay(a, view) }).(*Clock)
}

// lay returns a clock with its facts, on which nothing is computed yet.
func lay(a *agreement.Agreement, view clause.View) *Clock {
	c := &Clock{view: view, party: everyone, covers: a.Covers, treaty: a.Treaty()}
	c.view.Facts = (*facts)(c)
	switch {
	case !a.Count.IsZero() && a.Count != bilateral.Exactly(1):
		c.refused = ReasonSeveral
	case len(a.Acts) > agreement.MaxActs || !a.Clauses.Bounded():
		c.refused = ReasonTooLarge
	}
	c.cl = clausesOf(&a.Clauses)
	if c.refused != "" {
		return c
	}
	c.parties = partiesOf(a)
	if view.Party != "" {
		c.party = c.parties.named(view.Party)
	}
	c.gather(a)
	c.deem()
	return c
}

// Reached returns the moment at which an agreement reached a milestone, in the view of
// a question about another agreement. It is what [clause.Others] need. In one question
// each agreement is computed once; agreements that lead back to each other are unknown.
func Reached(a *agreement.Agreement, m clause.Milestone, view clause.View) clause.Moment {
	c := made(a, view)
	switch m {
	case clause.MilestoneSigned:
		return c.Event(clause.Last(clause.TriggerKindSigned))
	case clause.MilestoneDeposited:
		return c.nth(1, isDeposited, "", everyone)
	case clause.MilestoneAcceded:
		return c.acceded()
	case clause.MilestoneInEffect:
		return c.hasEffect()
	case clause.MilestoneEnteredIntoForce:
		return c.Event(clause.Last(clause.TriggerKindEnteredIntoForce))
	case clause.MilestoneEnded:
		return c.Event(clause.Last(clause.TriggerKindEnded))
	}
	return clause.Moment{} // a milestone of a later release
}

// acceded returns the first accession.
func (c *Clock) acceded() clause.Moment {
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind&isConsent != 0 && c.acts[f.note].Instrument == agreement.InstrumentAccession {
			days, certain := f.d.pick("")
			return clause.Moment{Days: days, Happened: certain}
		}
	}
	return clause.Moment{Happened: bilateral.No}
}

// hasEffect returns the beginning of the first period in which a provision has effect.
func (c *Clock) hasEffect() clause.Moment {
	if len(c.axes.effect.lives) == 0 {
		return clause.Moment{Happened: c.en.happened.And(bilateral.No)}
	}
	l := &c.axes.effect.lives[0]
	return clause.Moment{Days: l.begin, Happened: l.began}
}

// Event returns the moment of an event that clauses count from. The event is a
// recorded act or one that the clauses compute from the acts.
func (c *Clock) Event(e clause.Trigger) clause.Moment { return c.event(e, c.view) }

// facts gives the clauses of an agreement the facts of that agreement.
type facts Clock

// Event implements [clause.Facts].
func (f *facts) Event(e clause.Trigger, view clause.View) clause.Moment {
	return (*Clock)(f).event(e, view)
}

// EnglishName implements [clause.Names].
func (f *facts) EnglishName(id string) string { return (*Clock)(f).EnglishName(id) }

// EnglishName returns the English name of a party: the name that the agreement prints
// if that is recorded, and otherwise the short name of the state with its article. It
// returns "" for an unknown code or id.
func (c *Clock) EnglishName(id string) string {
	for i := range c.parties.list {
		if name, ok := c.parties.list[i].Name["en"]; ok && names(c.parties.list[i].Actor, id) {
			return name
		}
	}
	if code, err := country.Parse(id); err == nil {
		return country.NameOrCode(code)
	}
	return ""
}
