// Package digest describes the content of a register for people.
//
// # Text
//
// [Text] returns plain English in sections: a summary of half a page, sources,
// relations, commissions, visits and meetings, what was said by area, figures,
// instructions, documents, projects, other events, people, links, and what is not
// known. It says what the records say and adds nothing. Programs should read the records
// instead. [Markdown] returns the same lines as headings and lists.
//
// # Names
//
// The digest names a record by its English name or title. A record without one is
// described by its kind, and a set of several records states their number. Records that a
// link calls accounts of one thing are told together, with the members in which they differ.
//
// # Safety
//
// A register may come from anywhere. Control characters become spaces and marks that
// change the direction of text are removed, so that a title can neither forge a
// section nor control a terminal; in Markdown, what could be markup is escaped. A name
// inside a sentence is cut at 400 bytes and contains at most eight nested names, so that
// records which refer to each other do not loop.
//
// # Limits
//
//   - The text is in English only.
//   - Final clauses are left to package clock, which computes what they mean.
//   - A record that no other one names, such as a person without an office, is not told.
package digest
