// Package digest says what a register holds, for people.
//
// # Text
//
// [Text] returns plain English in sections: sources, visits and meetings, what was
// said by area, figures, instructions, documents, projects, other events, and what is
// not known. It says what the records say and adds nothing; programs read the records.
//
// # Names
//
// A record is called by its English name or title. Where it has none it is described
// by its kind, and a set that stands for several records says how many.
//
// # Safety
//
// A register may come from anywhere. Control characters and marks that change the
// direction of text are removed, so that a title can neither forge a section nor reach
// a terminal. A name that is used inside a sentence is cut at 400 bytes, and is made
// of at most eight others, so that records which are about each other end.
//
// # Limits
//
//   - English only.
//   - Links between records, replies and signatures are not told.
package digest
