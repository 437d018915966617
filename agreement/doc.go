// Package agreement records signed documents: treaties, protocols, memoranda,
// plans and the acts that happened to them.
//
// # What is not stated stays so
//
// A report says "several documents were signed" and no more. That is one
// [Agreement] with a count and a signing act, without title, kind, level or
// signatories. A document that becomes known later is a record of its own,
// joined to the set by a link of kind part-of.
//
// # Acts
//
// An [Act] is the only record of what happened: expected, signed, notified,
// entered into force as published, notice given. Acts are added and never
// changed; an error is mended by an act of kind corrected that names the
// earlier one. The dates of an act are kept apart, because clauses count from
// different ones: done, sent, received, told by the depositary, taking effect.
//
// # The clock
//
// A treaty has no single date of force. [Agreement.Assess] says for every [Axis]
// where it stands on a day: bound, provisionally applied, in force, in effect,
// suspended, surviving. It computes this from the final clauses ([clause.Clauses])
// and the acts; where a clause is silent the law of treaties speaks, and the reason
// names the article and its condition. [Agreement.Explain] gives the reason step by
// step as data with an English text, [Agreement.Timeline] the milestones in order,
// [Agreement.Deadlines] the last admissible day and the last safe day of each thing
// that has to be done in time, [Agreement.Status] one word.
//
// What is published counts; where a clause computes another day, that is a finding:
// the register may be wrong, and so may the clause as it was entered. An agreement
// with published dates only gets answers that say so. What is not known stays so: an
// answer can be unknown, and a date a stretch of days.
//
// The context of a question ([clause.View]) says from where the facts are seen:
// for which party, with what other agreements have come to, as known on which day.
//
// # Limits
//
//   - The package keeps no text of documents.
//   - Reservations, and amendments that change a clause for some parties only, are
//     recorded as acts and do not change what is computed.
//   - The grounds of VCLT Part V for invalidity, and those of articles 60 to 62 for
//     termination, are not judged; an end that rests on them is recorded as an act.
//   - Succession is what an act confirms; who may be bound by a treaty of a former
//     state is for package country to say.
//   - An agreement has at most [MaxActs] acts.
package agreement

//go:generate go run -C ../.tools ./tablegen ../agreement
