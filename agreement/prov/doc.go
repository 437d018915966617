// Package prov writes where the records of a register come from, as PROV-JSON.
//
// PROV is the data model of the W3C for provenance (PROV-DM, Recommendation of 2013); PROV-JSON
// is its form in JSON (Member Submission of 2013).
//
// # What it writes
//
// [Write] writes each record, and each act and segment with an id, as an entity: what the
// register says of a thing, not the thing. Persons, organizations and commissions are agents too.
// Each evidence is a derivation (wasDerivedFrom) of its record from the source. The publisher of
// a source is whom it is attributed to (wasAttributedTo). Records joined by the link same-as are
// alternates (alternateOf), and a link caused-by is an influence (wasInfluencedBy).
//
// # Names
//
// A qualified id is a qualified name: "az-by:visit-1" has the prefix "az-by", whose IRI is the
// base, "az-by" and a slash. So the same record has the same IRI after [register.Merge]. A
// register whose id begins with a digit has "r-" before its prefix, since a prefix begins with
// a letter.
//
// The prefix bilateral is the documentation of this package. Its names are the kinds of records,
// which are types of entities, and attributes: those of a derivation are the members of
// [bilateral.Evidence], with member as the JSON Pointer of the value inside the record that the
// evidence stands on, and attribution with its kind ("attribution-leak"); an alternate or
// influence has the source that says so. The title, language, address and date of a source are
// terms of Dublin Core.
//
// # Limits
//
//   - What a record says is not written, only what it rests on, and its name.
//   - PROV has no term for the other links, and none for a wording, an attribution or a basis of
//     evidence: links are left out, the others are attributes.
//   - Nothing is said of who made the register and when: it does not record that.
//   - A source that states something about itself is not derived from itself.
//   - A time of publication without seconds and offset is text without a type.
package prov
