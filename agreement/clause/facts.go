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
	// Circular says that it is not known because it depends on itself.
	Circular bool
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

// Publications is an optional interface of [Others]: when a source was published. An act
// without a date happened at the latest by then.
type Publications interface {
	// Published returns the day, month or year, or the zero Date if it is not stated.
	Published(source bilateral.ID) bilateral.Date
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
	// Known limits the facts to those known by that day, each date of an act by itself: a
	// notice sent on 30 June and received on 2 July is sent and not received, as known on
	// 30 June. Zero means all recorded facts, whenever they came.
	Known bilateral.Date
	// Party is the party of the question, for rules that give each party its own
	// day: its country code or the id of an organization. Empty means all parties.
	Party string
	// Act is the number of the act of the question, from 1, for a rule that counts
	// from one notice of several. Zero means none.
	Act int

	looks  *int  // counts the looks at acts and other agreements; nil means nobody asks
	memo   *memo // what has been computed of other agreements
	hops   int   // the number of agreements that led here
	ending bool  // the rule gives an end
	roll   bool  // months end on the first of the next if a rule does not say
}

// maxHops is the largest number of agreements that one computation follows from one to
// another.
const maxHops = 1 << 10

// A memo keeps what has been made for the agreements of one question.
type memo struct {
	known bilateral.Date
	first question // most questions are about one agreement, which needs no map
	made1 any
	made  map[question]any
}

// A question is about an agreement, for a party.
type question struct {
	id    bilateral.ID
	party string
}

// Shared returns a view in which each agreement is computed once, however many others
// depend on it. It must not be used by several goroutines at once, nor after an
// agreement has changed.
func (c View) Shared() View {
	if c.memo == nil || c.memo.known != c.Known {
		c.memo = &memo{known: c.Known}
	}
	return c
}

// Once returns what compute returned for the agreement with an id and the party of the
// view, and calls compute the first time. In a view that is not [View.Shared] it always calls compute.
func (c View) Once(id bilateral.ID, compute func() any) any {
	if c.memo == nil || c.memo.known != c.Known || id == "" {
		return compute()
	}
	q := question{id, c.Party}
	if c.memo.first == q {
		return c.memo.made1
	}
	if v, ok := c.memo.made[q]; ok {
		return v
	}
	v := compute()
	switch {
	case c.memo.first.id == "":
		c.memo.first, c.memo.made1 = q, v
	case c.memo.made == nil:
		c.memo.made = map[question]any{}
		fallthrough
	default:
		c.memo.made[q] = v
	}
	return v
}

// Hop returns the view of another agreement, without facts. It returns false if the
// computation has followed too many agreements.
func (c View) Hop() (View, bool) {
	c.Facts, c.Act = nil, 0
	c.hops++
	return c, c.hops <= maxHops
}

// Ending returns the view for a rule that gives an end, where a day set by the parties is
// the one of the act by which they end it.
func (c View) Ending() View {
	c.ending = true
	return c
}

// Counted returns the view for a computation that adds each look at an act or another
// agreement to looks. It is for tests of how the work grows.
func (c View) Counted(looks *int) View {
	c.looks = looks
	return c
}

// Look counts n looks.
func (c View) Look(n int) {
	if c.looks != nil {
		*c.looks += n
	}
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
