// Package clause holds the final clauses of agreements as rules: a rule computes
// the day that a register publishes, and says why.
//
// # Rules
//
// A [Rule] is a flat value with a kind, which can hold other rules. The
// constructors read like the clause. "On the first day of the fourth month
// following the month in which the instruments were exchanged":
//
//	clause.FirstOfMonth(4, clause.On(clause.Last(clause.EventKindExchanged)))
//
// The same rule as JSON:
//
//	{"kind": "first-day", "n": 4, "unit": "month", "event": {"kind": "exchanged"}}
//
// The table [RuleKinds] says which members a rule of each kind has; the check, the
// JSON Schema and this documentation follow it. A kind that this release does not
// know evaluates to unknown.
//
// # Evaluation
//
// [Rule.Eval] needs only [Facts]: when did which event happen? It allocates
// nothing. A trigger that is known to the month is evaluated over all its days: if
// they give one day the answer is that day, otherwise the days it can be. An event
// that has not happened gives a [Result] that says what is waited for.
//
// Practice, not intuition, decides: n days after a day does not count the day;
// weekends never shift a date; ninety days are not three months; a period of
// months ends on the last day of a month that has no such day, unless the clause
// says otherwise.
//
// # Words
//
// [Rule.Words] says a rule in words, [Rule.Steps] says what it was given and what
// came out, as [Statement] values: code and arguments, so that they can be said in
// another language, with an English text.
//
// # Limits
//
//   - Dates only; a clause that turns on an hour is rounded to its day.
//   - Rules nest at most [MaxDepth] deep and are made of at most [MaxRules]; no more
//     than four agreements lead to one another.
//   - The package knows no agreement: parties are named by their country code or the
//     id of an organization.
package clause

//go:generate go run -C ../../.tools ./tablegen ../agreement/clause
