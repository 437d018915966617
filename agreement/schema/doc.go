// Package schema generates the JSON Schema (draft 2020-12) of a register and its
// parts from the Go types, their comments and their tables.
//
// # The validate profile
//
// A document is valid by the schema exactly if reading and validating it give no
// error, as far as JSON Schema can express that. [NotInSchema] lists the codes of
// the problems that it cannot express, such as an id that does not resolve. Unknown
// but well-formed codes are valid, as they are for the library; the schema lists the
// known ones as examples.
//
// [JSON] returns the schema that is part of this release; [Generate] makes it again
// from the types. A test checks that the two are equal.
//
// # Types of a caller
//
// [Reflect] makes the schema of any struct that contains the library's types:
//
//	schema.Reflect(Desk{})
//
// # Limits
//
//   - Patterns restrict dates to the days that a month can have, but ignore leap
//     years.
//   - The package imports github.com/invopop/jsonschema; no other package of the
//     library does.
package schema

//go:generate go run -C ../../.tools ./commentgen ../agreement/schema/comments.txt github.com/bilateral-go/bilateral . country country/office agreement agreement/area agreement/goods agreement/clause agreement/project meeting agreement/register
//go:generate go run ../../examples/schema -o register.schema.json
