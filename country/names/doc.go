// Package names gives and reads the names of states in ten languages: the official ones of
// the United Nations, which are Arabic (ar), Chinese (zh), English (en), French (fr), Russian
// (ru) and Spanish (es), and Dutch (nl), German (de), Italian (it) and Portuguese (pt). It is a
// separate package, so that a program that needs only English names does not carry the
// others.
//
// # Names
//
// [Name] returns a name in a form of [country.Form]: short or formal, with or without its
// article. [Parse] resolves a name exactly, in the form that [Fold] gives; [ParseAt] the
// name that a state bore on a day. German and Russian names are read in every case, Arabic
// ones with or without their articles; see [Stem]. A name with its kind behind it, as "Zaïre,
// République du", is read the other way round. A formal name that is not in the tables is
// read if it is a word for the kind of state and a name that is, and the formal name of that
// state on that day says the same kind: "Repubblica del Guatemala".
//
// It never guesses: the error for a name that is not in the tables lists similar names.
//
// # What the tables claim
//
// The names are those of UNTERM, the terminology database of the United Nations, for the
// Member States, the observer states and those of its practice that UNTERM lists; for the
// rest, and in the four other languages, those of Unicode CLDR. Further names that are read
// and not given are in use in published lists and treaties, each with its source. Where
// lists contradict each other, what the name stands for in CLDR counts.
//
// # Limits
//
//   - [Name] gives names of today. English names by date are in package country.
//   - Formal names in Dutch, German, Italian and Portuguese are not official ones of the
//     United Nations.
//   - Adjectives and demonyms are given in English only.
//   - In Chinese, simplified characters only.
package names
