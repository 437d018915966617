// Package names gives the names of states in the six official languages of the United
// Nations: Arabic (ar), Chinese (zh), English (en), French (fr), Russian (ru) and
// Spanish (es). It is a package of its own, so that a program which needs English names
// only does not carry the others.
//
// # Names
//
// [Name] returns a name in a form of [country.Form]: short or formal, with or without
// its article. [Parse] resolves a name exactly, on the form that [country.Fold] gives;
// what is not in the tables is refused with names like it, never guessed.
//
// # What the tables claim
//
// The names are those of UNTERM, the terminology database of the United Nations, for
// the Member States, the observer states and those of its practice that UNTERM lists.
//
// # Limits
//
//   - Names are those of today. English names by date are in package country.
//   - Territories that UNTERM does not list have a name in English only.
//   - Adjectives and demonyms are in English only.
package names
