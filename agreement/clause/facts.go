package clause

import "github.com/bilateral-go/bilateral"

// A Moment says whether something has happened and on which days it can have been.
type Moment struct {
	// Days are the days it can have been. Where it has not happened, First is the
	// earliest day it still can be, if one is known.
	Days bilateral.Days
	// Happened is Yes if it has, No if as far as is recorded it has not, Unknown if
	// the record does not say.
	Happened bilateral.Truth
}

// Facts say what has happened to one agreement.
type Facts interface {
	// Event returns the moment of an event. The context is that of the question; it
	// is handed on where the event is itself computed by a rule.
	Event(e Trigger, c View) Moment
}

// Others say what has happened to other agreements.
type Others interface {
	// Milestone returns the moment at which another agreement reached a milestone.
	Milestone(id bilateral.ID, m Milestone, c View) Moment
}

// Names is what [Facts] and [Others] may have beside, for words: what a party, by its
// country code or id, or an agreement, by its id, is called in English.
type Names interface {
	// EnglishName returns what that is called, or "" if it is not known.
	EnglishName(id string) string
}

// A View is what a rule is evaluated in: the facts, and from where they are
// seen. The zero Context knows nothing.
type View struct {
	// Facts are those of the agreement that the rule belongs to. Nil means that
	// nothing is known.
	Facts Facts
	// Others are those of other agreements. Nil means that nothing is known.
	Others Others
	// Known is the day as of which the facts are seen: what became known later is
	// left out. Zero means all that is recorded.
	Known bilateral.Date
	// Party is the party that is asked about, for rules that give each its own day:
	// its country code or the id of an organization. Empty means all of them.
	Party string
	// Act is the number of the act that is asked about, from 1, for a rule that
	// counts from one notice of several. Zero means none.
	Act int

	steps *int // how many steps are left; nil means any number

	busy uint8 // the events of this agreement that are being computed
	hops uint8 // the agreements that have led here
	roll bool  // months end on the first of the next where a rule does not say
}

// maxHops is how many agreements may lead to one another in one computation. It
// also ends a circle of them.
const maxHops = 4

// Enter returns the context in which an event of the same agreement is computed,
// and false where that event is being computed already: a rule that leads back to
// itself evaluates to unknown. Only the events that are computed count: the entry into
// force, the end of the initial term, the end.
func (c View) Enter(kind TriggerKind) (View, bool) {
	var bit uint8
	switch kind {
	case TriggerKindEnteredIntoForce:
		bit = 1
	case TriggerKindInitialTermEnded:
		bit = 2
	case TriggerKindEnded:
		bit = 4
	}
	entered := c.busy&bit == 0
	c.busy |= bit
	return c, entered
}

// Hop returns the view of another agreement, without facts, and false where too many
// agreements have led to one another.
func (c View) Hop() (View, bool) {
	c.Facts, c.busy, c.Act = nil, 0, 0
	c.hops++
	return c, c.hops <= maxHops
}

// Limited returns the view for a computation that may take the given number of steps. A
// step is one look at an act or at another agreement. When none is left, what is asked
// is as if nothing were recorded, and the number is negative.
func (c View) Limited(steps *int) View {
	c.steps = steps
	return c
}

// Step takes a step and reports whether there was one left.
func (c View) Step() bool {
	if c.steps == nil {
		return true
	}
	*c.steps--
	return *c.steps >= 0
}

// event asks the facts for an event.
func (c View) event(e Trigger) Moment {
	if c.Facts == nil {
		return Moment{}
	}
	return c.Facts.Event(e, c)
}

// EnglishName returns what a party or an agreement is called, as far as the facts
// know ([Names]), and otherwise its code or id.
func (c View) EnglishName(id string) string {
	if names, ok := c.Facts.(Names); ok {
		if name := names.EnglishName(id); name != "" {
			return name
		}
	}
	if names, ok := c.Others.(Names); ok {
		if name := names.EnglishName(id); name != "" {
			return name
		}
	}
	return id
}
