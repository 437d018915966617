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
// changed; an error is corrected by an act of kind corrected that names the
// earlier one. The dates of an act are kept apart, because clauses count from
// different ones: done, sent, received, told by the depositary, taking effect.
//
// # The clock
//
// What is in force on a day, since when, until when and why is computed by package
// agreement/clock from the acts and the final clauses recorded here.
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
