package register

import (
	"encoding"
	"reflect"
	"strings"
	"sync"

	"github.com/bilateral-go/bilateral"
	"github.com/go-json-experiment/json/jsontext"
)

var (
	textType = reflect.TypeFor[encoding.TextUnmarshaler]()
	rawType  = reflect.TypeFor[bilateral.RawJSON]()
)

// A shape is the form of JSON from which a Go type is read.
type shape struct {
	number  int // of the shape, from 0
	typ     reflect.Type
	want    string         // the JSON type
	raw     bool           // private data, of any JSON type
	text    bool           // its type says which texts are valid
	fields  []field        // the members of a record, in declared order
	members map[string]int // their numbers by name
	elem    *shape         // the elements of an array, or the values of a map
}

type field struct {
	name  string
	shape *shape
}

// shapes makes the shape of a register, and of every type in it, once.
var shapes = sync.OnceValue(func() *shape {
	return shapeOf(reflect.TypeFor[Register](), map[reflect.Type]*shape{})
})

// shapeOf returns the shape of a type. Made holds the shapes made so far: types can
// contain themselves.
func shapeOf(t reflect.Type, made map[reflect.Type]*shape) *shape {
	if sh, ok := made[t]; ok {
		return sh
	}
	sh := &shape{number: len(made), typ: t, raw: t == rawType}
	made[t] = sh
	switch {
	case reflect.PointerTo(t).Implements(textType):
		sh.want, sh.text = "string", true
	case t.Kind() == reflect.Struct:
		sh.want, sh.members = "object", map[string]int{}
		for i := range t.NumField() {
			f := t.Field(i)
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			sh.members[name] = len(sh.fields)
			sh.fields = append(sh.fields, field{name, shapeOf(f.Type, made)})
		}
	case t.Kind() == reflect.Map:
		sh.want, sh.elem = "object", shapeOf(t.Elem(), made)
	case t.Kind() == reflect.Slice:
		sh.want = "array"
		if !sh.raw {
			sh.elem = shapeOf(t.Elem(), made)
		}
	case t.Kind() == reflect.String:
		sh.want = "string"
	default:
		sh.want = "number"
	}
	return sh
}

// parser returns a value of the type of a shape that reads a text.
func (d *diagnosis) parser(sh *shape) encoding.TextUnmarshaler {
	for len(d.parsers) <= sh.number {
		d.parsers = append(d.parsers, nil)
	}
	if d.parsers[sh.number] == nil {
		d.parsers[sh.number] = reflect.New(sh.typ).Interface().(encoding.TextUnmarshaler)
	}
	return d.parsers[sh.number]
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
