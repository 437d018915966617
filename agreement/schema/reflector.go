package schema

import (
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/invopop/jsonschema"
)

// Base is where the schemas of this library are: the beginning of their $id.
const Base = "https://github.com/bilateral-go/bilateral/agreement/schema/files/"

// A Reflector makes the JSON Schema (draft 2020-12) of Go values that consist of the
// library's types: a register, a single record, the caller's own structs. The zero
// Reflector makes validate schemas without an $id.
type Reflector struct {
	// Profile is the purpose of the schema. Empty means validate.
	Profile Profile
	// Base is the beginning of the $id; the profile, the name of the type and the
	// format follow. Empty means that the schema has no $id.
	Base string
	// Language is the BCP 47 tag of the language of titles in the form profile. Names
	// of countries are in it if the library has them; what has no name in it is in
	// English. Empty means English.
	Language string
	// OpenEnums leaves enumerations of the shape profile open to codes of a later
	// release: the known ones are examples.
	OpenEnums bool
}

// Reflect makes the validate schema of a value, as the zero [Reflector] does.
func Reflect(v any) (*jsonschema.Schema, error) { return Reflector{}.Reflect(v) }

// Reflect makes the schema of a value. The root of the schema is the definition of the
// value's type. Only the type counts, so a zero value will do.
//
// A type of the caller that has the name of one of the library is qualified by its
// package: the type Party of the package desk is DeskParty. A struct that embeds a
// record of the library follows the rules of that record.
//
// It returns an error for nil, for a Profile that it does not know, for a type with no
// form in JSON (a function, a channel, a complex number), and for two types that
// cannot be told apart by name.
func (r Reflector) Reflect(v any) (*jsonschema.Schema, error) {
	if r.Profile == "" {
		r.Profile = ProfileValidate
	}
	if !r.Profile.Known() {
		return nil, unknownProfile(r.Profile)
	}
	types, err := typesOf(reflect.TypeOf(v))
	if err != nil {
		return nil, err
	}
	d := newDraft(r, types)
	root := d.reflect(types.root)
	switch r.Profile {
	case ProfileShape:
		d.shape()
	case ProfileForm:
		d.form()
	default:
		d.validate()
	}
	return d.finish(root), nil
}

// A draft is a schema that is being made.
type draft struct {
	Reflector
	types typeSet
	defs  jsonschema.Definitions
	root  string // the name of the definition that the root is; empty for a type without a name
}

func newDraft(r Reflector, types typeSet) *draft {
	return &draft{Reflector: r, types: types, root: types.names[types.root]}
}

// reflect fills the definitions with what reflection sees, and returns the schema of the
// type itself.
func (d *draft) reflect(t reflect.Type) *jsonschema.Schema {
	var used []reflect.Type
	r := &jsonschema.Reflector{
		Anonymous: true,
		Namer:     func(t reflect.Type) string { return d.types.names[t] },
		Mapper: func(t reflect.Type) *jsonschema.Schema {
			// The reflector itself does not recognize text, since it ignores MarshalText.
			switch {
			case t == reflect.TypeFor[bilateral.RawJSON](), encodesItself(t):
				return &jsonschema.Schema{} // any value
			case !isText(t):
				return nil
			case d.types.names[t] == "":
				return &jsonschema.Schema{Type: "string"}
			}
			used = append(used, t)
			return reference(d.types.names[t])
		},
		LookupComment: describe,
	}
	root := r.ReflectFromType(t)
	d.defs = root.Definitions
	root.Definitions = nil
	for _, t := range used {
		s := textSchema(t)
		s.Description = describe(t, "")
		d.defs[d.types.names[t]] = &s
	}
	for _, name := range slices.Collect(maps.Keys(d.defs)) {
		if t := d.types.byName[name]; t != nil {
			d.bounds(t, d.defs[name])
		}
	}
	if t.Kind() == reflect.Struct && t.Name() == "" {
		d.bounds(t, root)
	}
	return root
}

// bounds adds the bounds of the whole numbers of a struct.
func (d *draft) bounds(t reflect.Type, def *jsonschema.Schema) {
	if def.Properties == nil {
		return
	}
	for f := range fieldsOf(t) {
		p, ok := def.Properties.Get(memberName(f))
		if !ok || p.Type != "integer" {
			continue
		}
		switch f.Type.Kind() {
		case reflect.Uint8, reflect.Uint16, reflect.Uint32:
			p.Minimum, p.Maximum = "0", number(1<<f.Type.Bits()-1)
		case reflect.Uint, reflect.Uint64, reflect.Uintptr:
			p.Minimum = "0"
		}
	}
}

// finish puts the definition of the root in its place and gives the schema its $id.
func (d *draft) finish(root *jsonschema.Schema) *jsonschema.Schema {
	if def := d.defs[d.root]; def != nil {
		s := *def
		root = &s
	}
	if defs := d.needed(root); len(defs) > 0 {
		root.Definitions = defs
	}
	root.Version = jsonschema.Version
	if d.Base != "" {
		root.ID = jsonschema.ID(d.Base + Name(d.Profile, d.root))
	}
	return root
}

// Name returns the path of a schema below [Base], which is also that of its file:
// "validate/register-1.schema.json" for the profile validate and the type Register. The
// number is that of the format ([register.Format]).
func Name(p Profile, typeName string) string {
	return string(p) + "/" + lowerFirst(typeName) + "-" + strconv.Itoa(register.Format) + ".schema.json"
}

// needed returns the definitions that a schema refers to, itself or through others.
func (d *draft) needed(s *jsonschema.Schema) jsonschema.Definitions {
	out := jsonschema.Definitions{}
	var follow func(*jsonschema.Schema)
	follow = func(s *jsonschema.Schema) {
		name, ok := strings.CutPrefix(s.Ref, "#/$defs/")
		if !ok || out[name] != nil {
			return
		}
		out[name] = d.defs[name]
		eachSchema(d.defs[name], follow)
	}
	eachSchema(s, follow)
	return out
}

// eachSchema calls f with a schema and all that it consists of.
func eachSchema(s *jsonschema.Schema, f func(*jsonschema.Schema)) {
	if s == nil {
		return
	}
	f(s)
	for _, list := range [][]*jsonschema.Schema{s.AllOf, s.AnyOf, s.OneOf, {s.Not, s.If, s.Then, s.Else, s.Items, s.Contains, s.AdditionalProperties, s.PropertyNames}} {
		for _, part := range list {
			eachSchema(part, f)
		}
	}
	if s.Properties != nil {
		for p := s.Properties.Oldest(); p != nil; p = p.Next() {
			eachSchema(p.Value, f)
		}
	}
}

func reference(name string) *jsonschema.Schema { return &jsonschema.Schema{Ref: "#/$defs/" + name} }

// target returns the definition that a schema refers to, or the schema itself.
func (d *draft) target(use *jsonschema.Schema) *jsonschema.Schema {
	if name, ok := strings.CutPrefix(use.Ref, "#/$defs/"); ok {
		return d.defs[name]
	}
	return use
}

// sorted returns the names of the definitions in order.
func (d *draft) sorted() []string { return slices.Sorted(maps.Keys(d.defs)) }
