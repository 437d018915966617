package clause

import (
	"iter"
	"slices"

	"github.com/bilateral-go/bilateral"
)

// The size of a rule is limited, so that no document makes evaluation slow.
const (
	MaxDepth = 16 // how deep rules may be nested
	MaxRules = 64 // how many rules one rule may consist of, including itself
)

// A Rule computes a day. It has a kind and the members that the kind requires; the
// table [RuleKinds] lists them. The zero Rule means that no rule is stated.
type Rule struct {
	// Kind says how the rule gives a day. Required.
	Kind RuleKind `json:"kind"`
	// N is the number of days, months, years or units. Zero means not stated.
	N uint32 `json:"n,omitzero"`
	// Unit is the unit whose first or last day the rule gives: month, quarter or
	// year. Empty for other kinds.
	Unit Unit `json:"unit,omitzero"`
	// Event is the event that the rule counts from, or the condition. Zero if the
	// rule counts from another rule.
	Event Trigger `json:"event,omitzero"`
	// Of are the rules that this one consists of: the one it counts from, or those
	// it compares.
	Of []Rule `json:"of,omitempty"`
	// Date is the fixed date, day, month or year. Zero for other kinds.
	Date bilateral.Date `json:"date,omitzero"`
	// MonthEnd says where months end that have no such day. Empty means not
	// stated, which is read as the last day of the month.
	MonthEnd bilateral.MonthEnd `json:"monthEnd,omitzero"`
	// PlusDays is the number of days added at the end: 1 if a clause takes effect
	// the day after the period has expired. Zero means none.
	PlusDays uint32 `json:"plusDays,omitzero"`
	// MonthDays are the days of the year from which the rule takes the next.
	MonthDays []MonthDay `json:"monthDays,omitempty"`
	// Agreement is the id of the other agreement. Empty for other kinds.
	Agreement bilateral.ID `json:"agreement,omitzero"`
	// Milestone is the point in the life of the other agreement. Empty for other
	// kinds.
	Milestone Milestone `json:"milestone,omitzero"`
}

// IsZero reports whether no rule is stated.
func (r Rule) IsZero() bool {
	return r.Kind == "" && r.N == 0 && r.Unit == "" && r.Event == Trigger{} && len(r.Of) == 0 && r.Date.IsZero() &&
		r.MonthEnd == "" && r.PlusDays == 0 && len(r.MonthDays) == 0 && r.Agreement == "" && r.Milestone == ""
}

// A Trigger is an event in the life of the agreement, with the date of it that
// counts. The zero Trigger means none.
type Trigger struct {
	// Kind says what happened. Required.
	Kind TriggerKind `json:"kind"`
	// Which says which event is meant if there are several. Empty means the last
	// one, once all parties have done it.
	Which Occurrence `json:"which,omitzero"`
	// N is the number of the event, from 1, if Which is nth. Zero otherwise.
	N uint32 `json:"n,omitzero"`
	// Party is the party whose act is meant: its country code, or the id of an
	// organization. Empty means any party, as Which says.
	Party string `json:"party,omitzero"`
	// Date says which date of the event counts. Empty means not stated: the day it
	// was received if that is recorded, and otherwise the day it was done (VCLT
	// article 78).
	Date DateKind `json:"date,omitzero"`
	// Fact is the fact, as the text names it: "the completion of the project". An act of
	// kind established with the same words establishes it. Empty for other kinds.
	Fact string `json:"fact,omitzero"`
}

// IsZero reports whether there is no event.
func (e Trigger) IsZero() bool { return e == Trigger{} }

// A Length is a number of calendar units: fifteen years, six months, ninety days.
// The zero Length means not stated.
type Length struct {
	// N is the number of units. Required, from 1.
	N uint32 `json:"n"`
	// Unit is day, month or year. Required.
	Unit Unit `json:"unit"`
	// MonthEnd says where months end that have no such day. Empty means not
	// stated, which is read as the last day of the month.
	MonthEnd bilateral.MonthEnd `json:"monthEnd,omitzero"`
}

// IsZero reports whether no length is stated.
func (l Length) IsZero() bool { return l == Length{} }

// LengthOf returns the length of n units: LengthOf(6, UnitMonth) is six months.
func LengthOf(n uint32, unit Unit) Length { return Length{N: n, Unit: unit} }

// After returns the day that is the given number of lengths after a day. All lengths
// are added at once, not step by step, so that a month without such a day does not
// shift the later ones. A negative number counts back.
func (l Length) After(day bilateral.Days, times int) bilateral.Days {
	const most = 1 << 24 // beyond the calendar in any unit
	n := min(int(l.N), most)
	if times > most || times < -most {
		return bilateral.Days{}
	}
	switch l.Unit {
	case UnitDay:
		return day.AddDays(clamp(n, times))
	case UnitMonth:
		return day.AddMonths(clamp(n, times), l.MonthEnd)
	case UnitQuarter:
		return day.AddMonths(clamp(3*n, times), l.MonthEnd)
	case UnitYear:
		return day.AddMonths(clamp(12*n, times), l.MonthEnd)
	}
	return bilateral.Days{}
}

// clamp multiplies without overflow: a product that is too large stays beyond the
// calendar.
func clamp(n, times int) int {
	const beyond = 1 << 26
	product := int64(n) * int64(times)
	return int(min(max(product, -beyond), beyond))
}

// Unknown reports whether the length has a code that this release does not know.
func (l Length) Unknown() bool {
	return l.Unit != "" && !l.Unit.Known() || l.MonthEnd != "" && !l.MonthEnd.Known()
}

// Unknown reports whether the rule, or one that it contains, has a code that this release
// does not know. Such a rule evaluates to unknown.
func (r *Rule) Unknown() bool {
	if r.Kind != "" && !r.Kind.Known() || r.Unit != "" && !r.Unit.Known() || r.Milestone != "" && !r.Milestone.Known() || r.MonthEnd != "" && !r.MonthEnd.Known() {
		return true
	}
	if e := &r.Event; e.Kind != "" && !e.Kind.Known() || e.Which != "" && !e.Which.Known() || e.Date != "" && !e.Date.Known() {
		return true
	}
	for i := range r.Of {
		if r.Of[i].Unknown() {
			return true
		}
	}
	return false
}

// Events yields the events that the rule, and those that it contains, count from.
func (r *Rule) Events() iter.Seq[Trigger] {
	return func(yield func(Trigger) bool) { r.events(yield) }
}

func (r *Rule) events(yield func(Trigger) bool) bool {
	switch {
	case !r.Event.IsZero():
		if !yield(r.Event) {
			return false
		}
	case r.Kind == RuleKindConsent:
		if !yield(Last(TriggerKindConsent)) {
			return false
		}
	case r.Kind == RuleKindSetByParties || r.Kind == RuleKindUnlessSet:
		if !yield(r.agreed()) {
			return false
		}
	}
	for i := range r.Of {
		if !r.Of[i].events(yield) {
			return false
		}
	}
	return true
}

// Clone returns a copy of the rule that shares no list with it.
func (r Rule) Clone() Rule {
	r.MonthDays = slices.Clone(r.MonthDays)
	if len(r.Of) > 0 {
		r.Of = slices.Clone(r.Of)
		for i := range r.Of {
			r.Of[i] = r.Of[i].Clone()
		}
	}
	return r
}
