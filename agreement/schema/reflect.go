package schema

import (
	_ "embed"
	"reflect"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/invopop/jsonschema"
)

// comments are the comments of the types and fields, as written by commentgen: at
// run time there is no source to read them from.
//
//go:embed comments.txt
var comments string

// newReflector returns a reflector that maps the types that are text in JSON to
// references. The reflector itself would not recognize them, since it ignores
// MarshalText. It records in used which definitions those references need.
func newReflector(used map[reflect.Type]bool) *jsonschema.Reflector {
	descriptions := parseComments()
	return &jsonschema.Reflector{
		Anonymous: true,
		Namer:     name,
		Mapper: func(t reflect.Type) *jsonschema.Schema {
			if t == reflect.TypeFor[bilateral.RawJSON]() {
				return &jsonschema.Schema{} // any value
			}
			if _, ok := textSchema(t); !ok {
				return nil
			}
			used[t] = true
			return &jsonschema.Schema{Ref: "#/$defs/" + name(t)}
		},
		LookupComment: func(t reflect.Type, field string) string {
			return descriptions[t.PkgPath()+"."+t.Name()+"\t"+field]
		},
	}
}

func parseComments() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(comments) {
		if i := strings.LastIndexByte(line, '\t'); i >= 0 {
			m[line[:i]] = strings.TrimSpace(line[i+1:])
		}
	}
	return m
}

// name gives each type a unique name in $defs. The name of the package precedes a
// short name that says little alone or that two packages have.
func name(t reflect.Type) string {
	if !strings.HasPrefix(t.PkgPath(), "github.com/bilateral-go/bilateral") {
		return t.Name()
	}
	pkg := t.PkgPath()[strings.LastIndexByte(t.PkgPath(), '/')+1:]
	switch t.Name() {
	case "Code", "Kind", "Level", "Status":
		if pkg != "bilateral" {
			return strings.ToUpper(pkg[:1]) + pkg[1:] + t.Name()
		}
	case "Unit":
		if pkg == "clause" {
			return strings.ToUpper(pkg[:1]) + pkg[1:] + t.Name()
		}
	}
	return t.Name()
}
