// Package wording reads final clauses from the words of a treaty: when it enters into
// force, whether it is applied before, how long it lasts, how it is renewed, how a party
// leaves it, and what survives it. It also writes them.
//
// # Reading
//
// [Read] takes the final articles, or the whole treaty, and returns rules together with the
// words that each of them rests on. Only a sentence that is understood to its end is used.
// A sentence on the same matters that is not understood is given back, with the word that
// stopped it; and if it could say the opposite of one that was understood, in the same
// article, neither is used. So a reading can miss a clause, and should not invent one: it is
// a proposal for somebody who has the text before them.
//
//	r := wording.Read(text)
//	r.Clauses // what was understood
//	r.Rests   // on which words each member rests
//	r.Left    // what is to be read by people
//
// # Drafting
//
// [Draft] writes clauses as the sentences that a treaty would use, and refuses by name what
// it has no sentence for. What is drafted is read back as the same clauses.
//
// # The grammar
//
// The words are a table of productions, english.txt, which a lawyer can read; the rules that
// they give are code. Another language is another table.
//
// # Limits
//
//   - English only. Clauses of many parties (the twentieth instrument) and of a part of the
//     territory are left. One party alone is read if it is a state named in full.
//   - The beginning and end of effect of single provisions, suspension, extension by
//     agreement, review and ends with another treaty are left.
//   - Draft has no sentence for rules that compare more than a notice with the end of the
//     first term, other agreements, quarters, a single provision, and a party alone.
//   - Nothing is said of what a text is silent on: [clause.Clauses.Silent] stays empty.
//   - A notice "six months before the end of a calendar year" gives the first day of the
//     year after the day six months after the notice; a text that also speaks of the year in
//     which notice is given is left.
package wording
