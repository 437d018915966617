package register

import (
	"encoding"
	"reflect"
	"strconv"
	"strings"
	"sync"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
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

// form returns what a value of the shape looks like, for people.
func (sh *shape) form() string {
	switch sh.typ {
	case reflect.TypeFor[bilateral.Text]():
		return `an object with a wording for each language: {"en": "…"}`
	case reflect.TypeFor[country.Actor]():
		return `an object: {"kind": "state", "state": "AZ"}, or {"kind": "term", "id": "…"} with the id of a record`
	case reflect.TypeFor[bilateral.Truth]():
		return `"yes" or "no", or leave it out`
	case reflect.TypeFor[bilateral.Date]():
		return `a day, a month or a year: "2025-05-05", "2025-05", "2025"`
	case reflect.TypeFor[bilateral.Period]():
		return `a date or two: "2025-05-05", "2024-01/2024-08"`
	case reflect.TypeFor[bilateral.Timestamp]():
		return `a day with or without a time: "2025-05-06T09:30"`
	case reflect.TypeFor[bilateral.Count]():
		return `how many, as a text: "2", "2.." for at least 2`
	case reflect.TypeFor[bilateral.Decimal]():
		return `the number as a text: "39", "-0.5"`
	case reflect.TypeFor[country.Code]():
		return `a country code: "AZ"`
	case reflect.TypeFor[bilateral.ID]():
		return `the id of a record: "visit"`
	}
	if table, ok := EnumTableOf(sh.typ); ok {
		for row := range table.All() {
			return `a code: ` + strconv.Quote(row.Value)
		}
	}
	switch sh.want {
	case "object":
		return "an object with members of " + shorten(sh.names())
	case "array":
		if sh.elem != nil {
			return "a list in brackets, each element " + sh.elem.form()
		}
	case "number":
		return "a whole number without quotation marks: 2"
	case "string":
		return `a text in quotation marks: "…"`
	}
	return "a JSON " + sh.want
}

// shorten cuts a list of names that is too long for a sentence.
func shorten(names string) string {
	const most = 60
	if len(names) <= most {
		return names
	}
	cut := strings.LastIndexByte(names[:most], ',')
	return names[:cut] + " and others"
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
