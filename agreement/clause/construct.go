package clause

import "github.com/bilateral-go/bilateral"

// The constructors read like a clause, from the outside in:
//
//	DaysAfter(30, On(Last(TriggerKindNotified)))
//
// A base can be any rule; [On] makes a rule from an event.

// On returns the rule that gives the day of an event.
func On(e Trigger) Rule { return Rule{Kind: RuleKindOn, Event: e} }

// Last returns the last event of a kind, when all parties have done it.
func Last(kind TriggerKind) Trigger { return Trigger{Kind: kind} }

// First returns the first event of a kind.
func First(kind TriggerKind) Trigger { return Trigger{Kind: kind, Which: OccurrenceFirst} }

// Nth returns the n-th event of a kind.
func Nth(n uint32, kind TriggerKind) Trigger { return Trigger{Kind: kind, Which: OccurrenceNth, N: n} }

// Own returns the event of a kind by the party of the view: "for each state thirty
// days after the deposit of its instrument".
func Own(kind TriggerKind) Trigger { return Trigger{Kind: kind, Which: OccurrenceOwn} }

// By returns the event as done by one party, named by its country code or the id of
// an organization.
func (e Trigger) By(party string) Trigger {
	e.Party = party
	return e
}

// As returns the event with the date that counts.
func (e Trigger) As(d DateKind) Trigger {
	e.Date = d
	return e
}

// Fixed returns the rule that gives a date named in the text.
func Fixed(d bilateral.Date) Rule { return Rule{Kind: RuleKindDate, Date: d} }

// counted returns a rule that counts from a base. A base that only gives the day of
// an event is replaced by the event.
func counted(r, base Rule) Rule {
	if base.Kind == RuleKindOn {
		r.Event = base.Event
	} else {
		r.Of = []Rule{base}
	}
	return r
}

// DaysAfter returns the n-th day after the base.
func DaysAfter(n uint32, base Rule) Rule {
	return counted(Rule{Kind: RuleKindDaysAfter, N: n}, base)
}

// ClearDaysAfter returns the day after n whole days have passed.
func ClearDaysAfter(n uint32, base Rule) Rule {
	return counted(Rule{Kind: RuleKindClearDaysAfter, N: n}, base)
}

// MonthsAfter returns the day n months after the base.
func MonthsAfter(n uint32, base Rule) Rule {
	return counted(Rule{Kind: RuleKindMonthsAfter, N: n}, base)
}

// YearsAfter returns the day n years after the base.
func YearsAfter(n uint32, base Rule) Rule {
	return counted(Rule{Kind: RuleKindYearsAfter, N: n}, base)
}

// Rolling returns the rule with a period of months that ends on the first of the
// next month if its last month has no such day.
func (r Rule) Rolling() Rule {
	r.MonthEnd = bilateral.MonthEndRoll
	return r
}

// DayAfterExpiry returns the rule with one more day, for a clause that takes effect
// the day after the period has expired.
func (r Rule) DayAfterExpiry() Rule {
	r.PlusDays = 1
	return r
}

// FirstOfMonth returns the first day of the n-th month following the month of the
// base.
func FirstOfMonth(n uint32, base Rule) Rule {
	return counted(Rule{Kind: RuleKindFirstDay, N: n, Unit: UnitMonth}, base)
}

// FirstOfQuarter returns the first day of the n-th quarter following that of the
// base.
func FirstOfQuarter(n uint32, base Rule) Rule {
	return counted(Rule{Kind: RuleKindFirstDay, N: n, Unit: UnitQuarter}, base)
}

// FirstOfYear returns the first day of the n-th year following that of the base.
func FirstOfYear(n uint32, base Rule) Rule {
	return counted(Rule{Kind: RuleKindFirstDay, N: n, Unit: UnitYear}, base)
}

// LastOf returns the last day of the n-th month, quarter or year following that of
// the base, or of the base's own if n is 0.
func LastOf(unit Unit, n uint32, base Rule) Rule {
	return counted(Rule{Kind: RuleKindLastDay, N: n, Unit: unit}, base)
}

// NextAfter returns the next of some days of the year after the base.
func NextAfter(base Rule, days ...MonthDay) Rule {
	return counted(Rule{Kind: RuleKindNextAfter, MonthDays: days}, base)
}

// NextOnOrAfter returns the next of some days of the year, which may be the day of
// the base.
func NextOnOrAfter(base Rule, days ...MonthDay) Rule {
	return counted(Rule{Kind: RuleKindNextOnOrAfter, MonthDays: days}, base)
}

// LaterOf returns the latest of the days of several rules.
func LaterOf(rules ...Rule) Rule { return Rule{Kind: RuleKindLaterOf, Of: rules} }

// EarlierOf returns the earliest of the days of several rules.
func EarlierOf(rules ...Rule) Rule { return Rule{Kind: RuleKindEarlierOf, Of: rules} }

// Once returns the day of a rule once an event has happened. The day may be earlier
// than the event. If it has passed when the event happens, Once returns the day of
// the fallback, if one is given.
func Once(e Trigger, day Rule, fallback ...Rule) Rule {
	return Rule{Kind: RuleKindOnce, Event: e, Of: append([]Rule{day}, fallback...)}
}

// MilestoneOf returns the day on which another agreement reaches a milestone.
func MilestoneOf(agreement bilateral.ID, m Milestone) Rule {
	return Rule{Kind: RuleKindMilestone, Agreement: agreement, Milestone: m}
}

// ChosenBy returns the day that a party chose in an event, such as a notification.
func ChosenBy(e Trigger) Rule { return Rule{Kind: RuleKindChosenByParty, Event: e} }

// Fact returns the event that a fact is established that the text names, as "the
// completion of the project".
func Fact(words string) Trigger { return Trigger{Kind: TriggerKindEstablished, Fact: words} }

// UnlessSet returns the day that the parties set, or else the day of a rule.
func UnlessSet(day Rule) Rule { return Rule{Kind: RuleKindUnlessSet, Of: []Rule{day}} }

// Never returns the rule for a state without an end.
func Never() Rule { return Rule{Kind: RuleKindNever} }

// SetByParties returns the day that the parties agreed on.
func SetByParties() Rule { return Rule{Kind: RuleKindSetByParties} }

// Consent returns the day on which the last party expressed its consent to be bound
// (VCLT article 24(2)).
func Consent() Rule { return Rule{Kind: RuleKindConsent} }
