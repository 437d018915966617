// Package clause represents the final clauses of agreements as rules. A rule
// computes the day that a register publishes and gives the reason.
//
// # Rules
//
// A [Rule] is a flat value with a kind and can contain other rules. The constructors
// read like the clause. "On the first day of the fourth month following the month in
// which the instruments were exchanged":
//
//	clause.FirstOfMonth(4, clause.On(clause.Last(clause.TriggerKindExchanged)))
//
// The same rule as JSON:
//
//	{"kind": "first-day", "n": 4, "unit": "month", "event": {"kind": "exchanged"}}
//
// The table [RuleKinds] lists the members of each kind of rule; the check, the JSON
// Schema and this documentation follow it. A kind that this release does not know
// evaluates to unknown.
//
// # Evaluation
//
// [Rule.Eval] needs only [Facts]: when each event happened. It allocates nothing. A
// trigger that is known only to the month is evaluated over all its days. If all
// give the same day, the answer is that day; otherwise it is the range of possible
// days. For an event that has not happened the [Result] names the event that the
// rule waits for.
//
// The computation follows practice. A count of n days after a day does not include
// that day. Weekends never shift a date. Ninety days are not three months. A period
// of months ends on the last day of a month that has no such day, unless the clause
// says otherwise.
//
// # Words
//
// [Rule.Words] puts a rule into words; [Rule.Steps] lists the dates used and the
// results. Both use [Statement] values: a code and arguments, which can be put into
// another language, and an English text.
//
// # Limits
//
//   - There are only dates; a clause that depends on an hour is rounded to its day.
//   - Rules nest at most [MaxDepth] deep and consist of at most [MaxRules] rules. A
//     computation follows at most 1,024 agreements from one to another.
//   - The package does not depend on agreements: parties are named by their country
//     code or the id of an organization.
package clause

//go:generate go run -C ../../.tools ./tablegen ../agreement/clause
