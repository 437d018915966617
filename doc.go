// Package bilateral is the typed record of a relationship between two states: who
// met whom, what was said, who was told to do what, what was signed, and what is in
// force. This package holds the types that all records share. The records are in the
// packages below it.
//
//   - country: codes and names of states, places
//   - country/office: persons, organizations, offices, terms
//   - agreement: treaties and other signed documents, and their acts
//   - agreement/area: the areas of cooperation
//   - agreement/goods: goods, by name or by the Harmonized System
//   - agreement/clause: the final clauses of agreements, as rules
//   - agreement/clock: what is in force, since when, until when, why, and what is due
//   - agreement/project: joint work and its outputs
//   - meeting: visits, meetings, points, events, commissions, instructions
//   - agreement/register: all records together, read, checked and written as a whole
//   - agreement/digest: what a register holds, in plain English
//   - agreement/schema: the JSON Schema of a register
//
// # What is stated
//
// A record says what its source says, and no more. The zero value of every type
// means not stated. No day is invented for a [Date] without one. "Several" is a
// [Count] with a lower bound. A member that a source leaves open stays [Unknown]
// and never reads as no. The [Evidence] of a value says how it follows from its
// source.
//
//	seen := bilateral.MustParseDate("2024-11") // some day in November
//	seen.Days().Before(bilateral.MustParseDate("2024-11-20").Days()) // Unknown
//
// # What is computed
//
// A [Date] is what is stated. [Days] is what is computed from it: the earliest and
// the latest day it can be. Comparisons return a [Truth], and only a certain
// contradiction is an error. The library has no clock: the day in question is an
// argument.
//
// A [Span] bounds a state of affairs by its first day and its exclusive end. A
// [Period] is the time that an event takes or a figure covers, both ends included.
//
// # Problems
//
// Every record type has a method Check, which reports to a [Checker], and a method
// Validate. Check finds all problems at once. Each is a [Problem] with a JSON
// Pointer, a stable [Code], arguments, and text that says how to correct it. Errors
// make a document invalid. Warnings do not, because such things do occur. Callers
// can check their own types together with those of the library:
//
//	func (t *Tour) Check(c *bilateral.Checker) {
//		c.ID("id", t.ID)
//		t.Name.Check(c, "name")
//	}
//
// # Unknown codes
//
// Every enumeration is a string type with constants, a method Known and an
// [EnumTable] with labels and definitions. A well-formed code that this release
// does not know is kept, reported as a warning, and written back.
//
// # Limits
//
//   - Dates are in the proleptic Gregorian calendar, years 0001 to 9999. Whoever
//     makes the record converts source dates in another calendar.
//   - A [Timestamp] keeps seconds; fractions of a second are refused.
//   - Language tags are checked for their form, not against the IANA registry,
//     and the irregular tags that are older than RFC 5646 are not accepted.
//   - A [Unit] is checked for its characters, not against ISO 4217 or UCUM.
package bilateral

//go:generate go run -C .tools ./tablegen ..
