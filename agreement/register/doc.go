// Package register holds everything that is known of one relationship, or of
// many: it reads and writes it, checks it as a whole, finds records by id and
// prints a digest.
//
// # Reading
//
// [Parse] is strict: an unknown member, a null, a day that does not exist are
// refused, and all of them at once, each with its JSON Pointer, line and column.
// What is well formed and unknown, such as a code of a later release, is kept,
// reported by [Register.Problems] as a warning, and written back.
//
// Reading does not validate. A document that was read may still contradict
// itself; [Register.Validate] says so.
//
// # Writing
//
// [Register.Write] writes canonical JSON: members in declared order, what is not
// stated absent, two spaces of indentation. Reading it and writing it again
// gives the same bytes.
//
// # Formats
//
// A register says for which format it is written. There is one, 1, until the first
// release, and members join it. From then on only values of codes are added within a
// format, a new member makes a new format, older formats are still read, and a newer
// one is refused by name.
//
// # Limits
//
//   - A document of more than 64 MiB, of more than 64 levels, of more than half a
//     million objects or with more than 1000 problems is refused; [Limits] changes
//     that.
//   - Private data keeps its text, but not its white space.
package register

//go:generate go run -C ../../.tools ./tablegen ../agreement/register
