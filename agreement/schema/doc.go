// Package schema makes the JSON Schema (draft 2020-12) of a register, of its records and
// of the caller's own structs, from the Go types, their comments and their tables.
//
// # Profiles
//
// A schema has one of three purposes:
//
//   - [ProfileValidate] says what the library accepts, as far as JSON Schema can. A
//     document is valid exactly if reading and validating it give no error, except for
//     the problems that [NotInSchema] lists, such as an id that no record has. Codes of
//     a later release are valid, as they are for the library; the known ones are
//     examples. Each condition has a $comment with the code of the problem and what the
//     library advises.
//   - [ProfileShape] is for generators of types. Objects and enumerations are closed, a
//     type whose kind decides its members is a oneOf of variants, and there are no
//     conditions. It is for types, not for checking.
//   - [ProfileForm] is for forms that people fill in. Every member, variant and code has
//     a title in words.
//
// The files of all three are in the package files, which does not link this one.
//
// # What shape accepts and validate refuses
//
// The shape profile is closed where types can be: unknown members, unknown codes, missing
// members, members of another kind. It does not say: rules between members of one value
// (which acts have signatures, a rule that counts from an event or from a rule, notice and
// effect), the lengths of months and the bounds of counts, language tags and annotation
// keys, how many elements a list has and whether two are the same, evidence of a member
// that is not there. A test holds the list to what mutants find.
//
// # Types of a caller
//
// [Reflect] makes the schema of any struct that contains the library's types, and
// [Reflector] has its options:
//
//	schema.Reflector{Profile: schema.ProfileForm, Language: "fr"}.Reflect(Desk{})
//
// # Limits
//
//   - A schema compares no two values and resolves no id. What else it cannot say is in
//     [NotInSchema], with the reason.
//   - In the form profile only the names of states are in another language than English.
//   - A type that writes its own JSON (MarshalJSON) is any value, since nothing is known
//     of what it writes.
//   - The package imports github.com/invopop/jsonschema; no other package of the
//     library does.
package schema

//go:generate go run -C ../../.tools ./tablegen ../agreement/schema
//go:generate go run -C ../../.tools ./commentgen ../agreement/schema/comments.txt github.com/bilateral-go/bilateral . country country/office agreement agreement/clock agreement/area agreement/goods agreement/clause agreement/project meeting agreement/register
//go:generate go run ../../examples/schema -dir files
