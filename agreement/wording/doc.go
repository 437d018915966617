// Package wording reads final clauses from the words of a treaty: when it enters into
// force, whether it is applied before, how long it lasts, how it is renewed, how a party
// leaves it, and what survives it. It also writes them.
//
// # Reading
//
// [Read] takes the final articles, or the whole treaty, and returns rules together with the
// words that each of them rests on. Only a sentence that is understood to its end is used; one
// that goes on to effects in a list or of a kind not read is used for the rest, and given back too.
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
// A sentence that is not understood is read again without the words that decide nothing
// wherever they stand, such as "in accordance with Article 4" or "through diplomatic channels".
//
// # Limits
//
//   - English only.
//   - Left are a right to suspend, the end of effect of single provisions, reviews, and
//     conditions that are no fact with words of its own.
//   - A fact, a part and a provision are given in the words of the text. Another treaty has no
//     id in a text, so a beginning or an end with it is read as such a fact, and what lasts as
//     long as it is in force ends when "the Convention is no longer in force".
//   - The date of a note in reply is read as the one that it bears.
//   - A notice "six months before the end of a calendar year" gives the first day of the year
//     after the day six months after the notice. A text that speaks of the year in which notice
//     is given is read so, with the six months as the notice.
//   - Where a right to leave at any time stands beside a notice that prevents renewal, the
//     right is given.
//   - Nothing is said of what a text is silent on: [clause.Clauses.Silent] stays empty.
//   - Draft has no sentence for milestones, quarters, counts from rules, renewals, endDay, late
//     notice and what it would not read back itself.
package wording
