// Package legislation writes the agreements of a register as schema.org Legislation, in JSON-LD.
//
// Search engines and catalogues read schema.org; its type Legislation follows the European
// Legislation Identifier (ELI).
//
// # What it writes
//
// [Write] writes each document that the law of treaties governs: its title, kind, number,
// languages and areas, the states as jurisdictions, the bodies in whose name they act, the days on
// which it was signed and published, and what it amends, replaces, belongs to and rests on. From the clock
// come legislationLegalForce on a day, and temporalCoverage, the period in force; the day stands
// in legislationDateVersion.
//
// The IRI of an agreement is a base, the id of the register, a slash and the id of the agreement,
// the same as in package prov, also after [register.Merge].
//
// # Limits
//
//   - schema.org describes the law of one state: it has no term for a party, a reservation, a
//     ratification, provisional application, a suspension, a clause or evidence.
//   - legislationLegalForce is left out where the clock does not know, or nothing says whether the
//     agreement is in force. PartiallyInForce is never written.
//   - temporalCoverage is one period: the last one that had begun by the day, or the next. It
//     counts its last day, and is left out unless its days are known exactly: a register that
//     prints the day of the end does not say whether that is the last day or the first after it.
//   - The title in other languages is a workExample, since a property of schema.org has no
//     language of its own.
//   - A record that stands for several documents, and a document that the law of treaties does not
//     govern, are not written, and Write returns their ids.
package legislation
