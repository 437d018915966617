package register

import (
	"encoding"
	"reflect"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/go-json-experiment/json/jsontext"
)

var (
	textType = reflect.TypeFor[encoding.TextUnmarshaler]()
	rawType  = reflect.TypeFor[bilateral.RawJSON]()
)

// A shape is the form of JSON from which a Go type is read.
type shape struct {
	typ     reflect.Type
	want    string                   // the JSON type
	raw     bool                     // private data, of any JSON type
	text    encoding.TextUnmarshaler // validates a text; nil if every text is valid
	fields  []field                  // the members of a record, in declared order
	members map[string]int           // their numbers by name
}

type field struct {
	name string
	typ  reflect.Type
}

// shapeOf returns the shape of a type. It makes the shape of each type once in a
// document.
func (d *diagnosis) shapeOf(t reflect.Type) *shape {
	if sh, ok := d.shapes[t]; ok {
		return sh
	}
	sh := &shape{typ: t, raw: t == rawType}
	switch {
	case reflect.PointerTo(t).Implements(textType):
		sh.want, sh.text = "string", reflect.New(t).Interface().(encoding.TextUnmarshaler)
	case t.Kind() == reflect.Struct:
		sh.want, sh.members = "object", map[string]int{}
		for i := range t.NumField() {
			f := t.Field(i)
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			sh.members[name] = len(sh.fields)
			sh.fields = append(sh.fields, field{name, f.Type})
		}
	case t.Kind() == reflect.Map:
		sh.want = "object"
	case t.Kind() == reflect.Slice:
		sh.want = "array"
	case t.Kind() == reflect.String:
		sh.want = "string"
	default:
		sh.want = "number"
	}
	d.shapes[t] = sh
	return sh
}

// near returns the number of the member whose name differs only in case, hyphens and
// underscores, or -1.
func (sh *shape) near(name string) int {
	bare := strings.NewReplacer("-", "", "_", "").Replace(name)
	for i, f := range sh.fields {
		if strings.EqualFold(f.name, bare) {
			return i
		}
	}
	return -1
}

func (sh *shape) names() string {
	names := make([]string, len(sh.fields))
	for i, f := range sh.fields {
		names[i] = f.name
	}
	return strings.Join(names, ", ")
}

func kindName(k jsontext.Kind) string {
	switch k {
	case '{':
		return "object"
	case '[':
		return "array"
	case '"':
		return "string"
	case '0':
		return "number"
	case 't', 'f':
		return "boolean"
	}
	return ""
}
