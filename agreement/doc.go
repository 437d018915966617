// Package agreement records signed documents, such as treaties, protocols, memoranda
// and plans, and the acts that concern them.
//
// # What is not stated
//
// What is not stated stays so. If a report says only "several documents were signed",
// the record is one [Agreement] with a count and a signing act, without title, kind,
// level or signatories. A document that becomes known later is a separate record,
// joined to the set by a link of kind part-of.
//
// # Acts
//
// An [Act] is the only record of what happened: expected, signed, notified,
// entered into force as published, notice given. Acts are added and never
// changed; an act of kind corrected corrects an error and names the earlier act. The
// dates of an act are separate, because clauses count from different ones: done,
// sent, received, told by the depositary, taking effect.
//
// # Parties as they are printed
//
// [ParseParty] and [ParseParties] read a line of a title or preamble whole, or refuse it: what
// they do not know they do not guess. They tell in whose name a party acts, its [Organ],
// and give back what they did not use. A [*PartyError] has what is known as values.
//
// # The clock
//
// Package agreement/clock computes what is in force on a day, since when, until when
// and why, from the acts and the final clauses recorded here.
//
// # Limits
//
//   - The package keeps no text of documents.
//   - Reservations and amendments are recorded as acts.
//   - An agreement has at most [MaxActs] acts.
//   - Party lines are read in eight languages. A line has at most 2,048 bytes, and a party
//     40 words. A body whose state is not named, or only in brackets behind it, is refused.
package agreement

//go:generate go run -C ../.tools ./tablegen ../agreement
