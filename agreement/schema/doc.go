// Package schema writes the JSON Schema of a register and its parts (draft
// 2020-12), from the Go types, their comments and their tables.
//
// # The validate profile
//
// A document is valid by the schema exactly when reading it and validating it
// give no error, as far as JSON Schema can say so. What it cannot say, such as
// that an id resolves, is listed by [NotInSchema], code by code. Unknown but well
// formed codes are valid, as they are for the library; the known ones stand in
// the schema as examples.
//
// [JSON] returns the schema that is part of this release, [Generate] makes it anew
// from the types. A test holds the two together.
//
// # Types of a caller
//
// [Reflect] makes the schema of any struct that holds the library's types:
//
//	schema.Reflect(Desk{})
//
// # Limits
//
//   - Patterns hold dates to the days a month can have, not to leap years.
//   - The package imports github.com/invopop/jsonschema; no other package of the
//     library does.
package schema

//go:generate go run -C ../../.tools ./commentgen ../agreement/schema/comments.txt github.com/bilateral-go/bilateral . country country/office agreement agreement/area agreement/clause agreement/project meeting agreement/register
//go:generate go run ../../examples/schema -o register.schema.json
