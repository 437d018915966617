package rules

import (
	"bytes"

	"github.com/bilateral-go/bilateral/agreement/schema/files"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// A Schema validates registers as JSON with the schema of the library. It does not see
// what NotInSchema of the package schema lists.
type Schema struct {
	s *jsonschema.Schema
}

// NewSchema compiles the schema of the library.
func NewSchema() (*Schema, error) {
	text, err := files.Schema("validate", "register")
	if err != nil {
		return nil, err
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("register.json", doc); err != nil {
		return nil, err
	}
	s, err := c.Compile("register.json")
	if err != nil {
		return nil, err
	}
	return &Schema{s}, nil
}

// Valid reports whether the JSON of a register, which holds the agreement, keeps to the
// schema.
func (s *Schema) Valid(data []byte) bool {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		return false
	}
	return s.s.Validate(doc) == nil
}
