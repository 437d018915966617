// Package clock computes from the acts and final clauses of one agreement what is in
// force on a day, since when, until when, why, and what is due.
//
// # Questions
//
// [New] makes a [Clock]. [Clock.InForce] and [Clock.Assess] say where the agreement
// stands on a day, [Clock.Status] says it in one word, [Clock.Explain] gives the reason
// step by step, [Clock.Timeline] the milestones in order, and [Clock.Deadlines] the last
// admissible and the last safe day of what must be done in time.
//
// # Axes
//
// A treaty has no single date of force. It is bound, provisionally applied, in force, in
// effect, suspended and surviving, each by itself. A period is given by its first day
// and its exclusive end: the first day that does not belong to it.
//
// # Views
//
// A view ([clause.View]) says from where the facts are seen: for which party, with which
// facts about other agreements, as known on which day.
//
// # Published and computed
//
// What is published counts. Where a clause gives another day, that is a finding of
// [Clock.Check]: the register may be wrong, and so may the clause as it was entered.
// What is not known stays unknown.
//
// # Limits
//
//   - Reservations, and amendments for some parties only, do not change what is computed.
//   - The grounds of VCLT Part V, and those of articles 60 to 62, are not judged.
//   - Succession is what an act confirms; package country says what the law presumes.
package clock

//go:generate go run -C ../../.tools ./tablegen ../agreement/clock
