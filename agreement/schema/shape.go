package schema

import (
	"math"
	"reflect"
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/invopop/jsonschema"
)

// shape makes the definitions say what generators of types understand: closed objects,
// closed enumerations, and closed variants for a type whose kind decides its members.
// Values are as the library writes them, so nothing is empty.
func (d *draft) shape() {
	for _, name := range d.sorted() {
		def, t := d.defs[name], d.types.byName[name]
		switch {
		case t == nil:
		case isText(t):
			d.shapeText(t, name, def)
		default:
			d.shapeType(t, name, def)
		}
	}
	for _, name := range d.sorted() {
		describeMembers(d.defs[name])
		eachSchema(d.defs[name], bare)
		eachSchema(d.defs[name], unbound)
	}
}

// unbound removes the bounds of the type of a whole number, which types do not check.
func unbound(s *jsonschema.Schema) {
	if s.Maximum == number(math.MaxUint32) {
		s.Minimum, s.Maximum = "", ""
	}
}

// shapeText leaves a text its pattern, and gives an enumeration its values.
func (d *draft) shapeText(t reflect.Type, name string, def *jsonschema.Schema) {
	values := valuesOf(t)
	if values == nil {
		f, _ := textForm(t)
		def.Examples, def.Description = nil, join(def.Description, f.words)
		if f.loose != "" {
			def.Pattern = "^" + f.loose + "$"
		}
		return
	}
	def.Title = name
	if d.OpenEnums {
		def.Examples = values
		return
	}
	*def = jsonschema.Schema{Title: name, Type: "string", Enum: values, Description: join(def.Description, "For types, not for checking: a later release can add codes.")}
}

// valuesOf returns the values of an enumeration, and nil for other texts.
func valuesOf(t reflect.Type) []any {
	if t == reflect.TypeFor[bilateral.Truth]() {
		return []any{"yes", "no"}
	}
	table, ok := tableOf(t)
	if !ok {
		return nil
	}
	var values []any
	for row := range table.All() {
		values = append(values, row.Value)
	}
	return values
}

func (d *draft) shapeType(t reflect.Type, name string, def *jsonschema.Schema) {
	if def.Type == "object" {
		def.Title = name
	}
	switch t {
	case reflect.TypeFor[bilateral.Text]():
		def.AdditionalProperties = &jsonschema.Schema{Type: "string"}
	case reflect.TypeFor[register.Register]():
		registerRules(d, def)
	}
	if len(def.Required) == 0 {
		def.Required = nil
	}
	for _, part := range embedded(t) {
		if ours(part) {
			d.require(part, def)
		}
	}
	variants := variantsOf(t)
	if variants == nil {
		return
	}
	union := &jsonschema.Schema{Title: name, Description: def.Description}
	for _, v := range variants {
		s := v.members(def, constant(v.kind))
		s.Title, s.Description = v.name, v.about
		d.defs[v.name] = s
		union.OneOf = append(union.OneOf, reference(v.name))
	}
	*def = *union
}

// require makes the members required without which the value says nothing: the library
// does not write such values.
func (d *draft) require(t reflect.Type, def *jsonschema.Schema) {
	if t == reflect.TypeFor[bilateral.Quantity]() && !slices.Contains(def.Required, "value") {
		def.Required = append(def.Required, "value")
	}
}

// describeMembers moves the descriptions of members that refer to a type to that of the
// object: a generator of types takes a reference with a description for a type of its own
// and numbers it.
func describeMembers(def *jsonschema.Schema) {
	if def.Properties == nil {
		return
	}
	var b strings.Builder
	for p := def.Properties.Oldest(); p != nil; p = p.Next() {
		if p.Value.Ref != "" && p.Value.Description != "" {
			b.WriteString("\n- " + p.Key + ": " + p.Value.Description)
		}
	}
	if b.Len() > 0 {
		def.Description += "\n" + b.String()
	}
}

// bare leaves nothing beside a reference.
func bare(s *jsonschema.Schema) {
	if s.Ref != "" {
		*s = jsonschema.Schema{Ref: s.Ref}
	}
}

func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " " + b
}
