// Package names gives the names of states in the six official languages of the United
// Nations: Arabic (ar), Chinese (zh), English (en), French (fr), Russian (ru) and
// Spanish (es). It is a separate package, so that a program that needs only English
// names does not carry the others.
//
// # Names
//
// [Name] returns a name in a form of [country.Form]: short or formal, with or without
// its article. [Parse] resolves a name exactly, in the form that [country.Fold] gives.
// It never guesses: the error for a name that is not in the tables lists similar names.
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
