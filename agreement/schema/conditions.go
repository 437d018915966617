package schema

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/invopop/jsonschema"
)

// The parts that conditions are made of. Each states the JSON type beside its keywords,
// as strict validators want it.

// object returns a schema of members, given as alternating names and schemas. The
// members named in required, separated by spaces, must be present.
func object(required string, pairs ...any) *jsonschema.Schema {
	s := &jsonschema.Schema{Type: "object", Properties: jsonschema.NewProperties(), Required: fieldsOfText(required)}
	for i := 0; i < len(pairs); i += 2 {
		s.Properties.Set(pairs[i].(string), pairs[i+1].(*jsonschema.Schema))
	}
	return s
}

// constant returns the schema of one text.
func constant(v string) *jsonschema.Schema { return &jsonschema.Schema{Type: "string", Const: v} }

// oneOfTexts returns the schema of some texts.
func oneOfTexts(values ...string) *jsonschema.Schema {
	s := &jsonschema.Schema{Type: "string"}
	for _, v := range values {
		s.Enum = append(s.Enum, v)
	}
	return s
}

// noText, noNumber and noList are the schemas of values that are read as not stated.
func noText() *jsonschema.Schema   { return constant("") }
func noNumber() *jsonschema.Schema { return &jsonschema.Schema{Type: "integer", Const: 0} }
func noList() *jsonschema.Schema {
	return &jsonschema.Schema{Type: "array", Items: jsonschema.FalseSchema}
}

func notEmpty() *jsonschema.Schema { return &jsonschema.Schema{Type: "string", MinLength: length(1)} }

func someOf(least uint64) *jsonschema.Schema {
	return &jsonschema.Schema{Type: "array", MinItems: length(least)}
}

// having returns the schema of an object whose member has one of the values.
func having(member string, values ...string) *jsonschema.Schema {
	return object(member, member, oneOfTexts(values...))
}

// havingOther returns the schema of an object whose member is a known value of a
// table but none of those given: the rules do not apply to values of a later
// release.
func havingOther[T ~string](member string, table bilateral.EnumTable, but ...T) *jsonschema.Schema {
	var values []string
	for row := range table.All() {
		if !holds(but, row.Value) {
			values = append(values, row.Value)
		}
	}
	return having(member, values...)
}

func holds[T ~string](list []T, value string) bool {
	for _, v := range list {
		if string(v) == value {
			return true
		}
	}
	return false
}

// when adds a condition to a definition: what holds if the rest of the value is as
// given.
func when(def, condition, then *jsonschema.Schema) {
	def.AllOf = append(def.AllOf, &jsonschema.Schema{If: condition, Then: then})
}

// blank returns the schema of a value that is read as not stated.
func (d *draft) blank(use *jsonschema.Schema) *jsonschema.Schema {
	def := d.target(use)
	switch def.Type {
	case "string":
		return noText()
	case "integer":
		return noNumber()
	case "array":
		return noList()
	}
	if def.Properties == nil {
		return &jsonschema.Schema{Type: "object", AdditionalProperties: jsonschema.FalseSchema}
	}
	out := object("")
	for p := def.Properties.Oldest(); p != nil; p = p.Next() {
		out.Properties.Set(p.Key, d.blank(p.Value))
	}
	return out
}

// filled returns the schema of a value that is stated.
func (d *draft) filled(use *jsonschema.Schema) *jsonschema.Schema {
	switch d.target(use).Type {
	case "string":
		return notEmpty()
	case "integer":
		return &jsonschema.Schema{Type: "integer", Minimum: "1"}
	case "array":
		return someOf(1)
	}
	return &jsonschema.Schema{Not: d.blank(use)}
}

// part returns the schema of a member of a definition.
func part(def *jsonschema.Schema, member string) *jsonschema.Schema {
	p, _ := def.Properties.Get(member)
	return p
}

// orBlank lets a value of a type either have what the type requires or be blank.
func (d *draft) orBlank(def *jsonschema.Schema) {
	full := object("")
	for _, member := range def.Required {
		p := part(def, member)
		full.Properties.Set(member, explain(d.filled(p), bilateral.Codes, bilateral.CodeRequired))
		p.MinLength = nil
		if p.Ref != "" {
			p.Type = ""
		}
	}
	full.Required = def.Required
	def.AllOf = append(def.AllOf, &jsonschema.Schema{If: d.blankAll(def), Else: full})
	def.Required = nil
}

// blankAll is the schema of a value all of whose members are blank.
func (d *draft) blankAll(def *jsonschema.Schema) *jsonschema.Schema {
	out := object("")
	for p := def.Properties.Oldest(); p != nil; p = p.Next() {
		out.Properties.Set(p.Key, d.blank(p.Value))
	}
	return out
}

func trimMark(mark string) string { return strings.TrimSuffix(mark, "!") }
