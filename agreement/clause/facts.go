package clause

import "github.com/bilateral-go/bilateral"

// A Moment says whether something has happened and on which days it may have
// happened.
type Moment struct {
	// Days are the days on which it may have happened. If it has not happened, First
	// is the earliest day on which it can still happen, if one is known.
	Days bilateral.Days
	// Happened is Yes if it has happened, No if it is not recorded as having
	// happened, and Unknown if the record does not say.
	Happened bilateral.Truth
}

// Facts say what has happened to one agreement.
type Facts interface {
	// Event returns the moment of an event. The view is that of the question; it is
	// passed on if the event is itself computed by a rule.
	Event(e Trigger, c View) Moment
}

// Others say what has happened to other agreements.
type Others interface {
	// Milestone returns the moment at which another agreement reached a milestone.
	Milestone(id bilateral.ID, m Milestone, c View) Moment
}

// Names is an optional interface of [Facts] and [Others] for use in words. It gives
// the English name of a party, by its country code or id, or of an agreement, by its
// id.
type Names interface {
	// EnglishName returns the English name, or "" if it is not known.
	EnglishName(id string) string
}

// A View is the input of an evaluation: the facts, and the point from which they are
// seen. The zero View has no facts.
type View struct {
	// Facts are the facts of the agreement that the rule belongs to. Nil means that
	// nothing is known.
	Facts Facts
	// Others are the facts of other agreements. Nil means that nothing is known.
	Others Others
	// Known limits the facts to those known by that day. Zero means all recorded
	// facts.
	Known bilateral.Date
	// Party is the party of the question, for rules that give each party its own
	// day: its country code or the id of an organization. Empty means all parties.
	Party string
	// Act is the number of the act of the question, from 1, for a rule that counts
	// from one notice of several. Zero means none.
	Act int

	steps *int // how many steps are left; nil means any number

	busy uint8 // the events of this agreement that are being computed
	hops uint8 // the number of agreements that led here
	roll bool  // months end on the first of the next if a rule does not say
}

// maxHops is the largest number of agreements that one computation follows from one
// to another. It also ends a cycle of agreements.
const maxHops = 4

// Enter returns the view in which an event of the same agreement is computed. It
// returns false if that event is being computed already: a rule that leads back to
// itself evaluates to unknown. Only computed events count: the entry into force, the
// end of the initial term, the end.
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

// Hop returns the view of another agreement, without facts. It returns false if the
// computation has followed too many agreements.
func (c View) Hop() (View, bool) {
	c.Facts, c.busy, c.Act = nil, 0, 0
	c.hops++
	return c, c.hops <= maxHops
}

// Limited returns the view for a computation that may take the given number of
// steps. A step is one look at an act or at another agreement. When no step is left,
// the answer is as if nothing were recorded, and the number is negative.
func (c View) Limited(steps *int) View {
	c.steps = steps
	return c
}

// Step takes a step and reports whether one was left.
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

// EnglishName returns the English name of a party or an agreement if the facts have
// it ([Names]), and otherwise its code or id.
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
