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
// # Limits
//
//   - The package keeps no text of documents.
//   - It does not yet compute what is in force; acts carry the published dates.
package agreement

//go:generate go run -C ../.tools ./tablegen ../agreement
