package schema

import (
	"encoding"
	"encoding/json"
	"fmt"
	"iter"
	"reflect"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/bilateral-go/bilateral"
)

// module is the path of the library.
const module = "github.com/bilateral-go/bilateral"

// A typeSet is every type that the schema of one type needs, with the name of its
// definition.
type typeSet struct {
	root   reflect.Type
	names  map[reflect.Type]string
	byName map[string]reflect.Type
}

// typesOf collects the types that a value of a type consists of and names them.
func typesOf(t reflect.Type) (typeSet, error) {
	if t == nil {
		return typeSet{}, fmt.Errorf("schema: nil has no type; pass a value of it, as Reflect(agreement.Agreement{})")
	}
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	c := collector{seen: map[reflect.Type]bool{}}
	if err := c.visit(t, t.String()); err != nil {
		return typeSet{}, err
	}
	names, err := nameTypes(c.list)
	if err != nil {
		return typeSet{}, err
	}
	byName := map[string]reflect.Type{}
	for t, name := range names {
		byName[name] = t
	}
	return typeSet{t, names, byName}, nil
}

// A collector lists types in the order in which it meets them.
type collector struct {
	seen map[reflect.Type]bool
	list []reflect.Type
}

// visit collects a type and the types of its parts. The path is that of the value, for
// errors.
func (c *collector) visit(t reflect.Type, path string) error {
	if c.seen[t] {
		return nil
	}
	c.seen[t] = true
	c.list = append(c.list, t)
	if isText(t) || encodesItself(t) {
		return nil
	}
	switch t.Kind() {
	case reflect.Chan, reflect.Func, reflect.Complex64, reflect.Complex128, reflect.UnsafePointer:
		return fmt.Errorf("schema: %s is a %s, which has no form in JSON; leave it out with the tag json:\"-\"", path, t.Kind())
	case reflect.Pointer, reflect.Slice, reflect.Array:
		return c.visit(t.Elem(), path)
	case reflect.Map:
		if k := t.Key(); k.Kind() != reflect.String && !isText(k) && !isWhole(k.Kind()) {
			return fmt.Errorf("schema: %s is a map by %v, and a member name in JSON is text; use a map by string", path, k)
		}
		return c.visit(t.Elem(), path)
	case reflect.Struct:
		for f := range fieldsOf(t) {
			if err := c.visit(f.Type, path+"."+f.Name); err != nil {
				return err
			}
		}
	}
	return nil
}

func isWhole(k reflect.Kind) bool { return reflect.Int <= k && k <= reflect.Uintptr }

// fieldsOf yields the fields of a struct that JSON has as members, those of embedded
// structs among them.
func fieldsOf(t reflect.Type) iter.Seq[reflect.StructField] {
	return func(yield func(reflect.StructField) bool) {
		for _, f := range reflect.VisibleFields(t) {
			tag, tagged := f.Tag.Lookup("json")
			name, _, _ := strings.Cut(tag, ",")
			embedded := f.Anonymous && (!tagged || name == "") && baseOf(f.Type).Kind() == reflect.Struct
			if !f.IsExported() || tag == "-" || embedded {
				continue
			}
			if !yield(f) {
				return
			}
		}
	}
}

// embedded returns a struct and the structs that it embeds, whose members are its own.
func embedded(t reflect.Type) []reflect.Type {
	list := []reflect.Type{t}
	if t.Kind() != reflect.Struct {
		return list
	}
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.Anonymous && name == "" && baseOf(f.Type).Kind() == reflect.Struct {
			list = append(list, embedded(baseOf(f.Type))...)
		}
	}
	return list
}

func baseOf(t reflect.Type) reflect.Type {
	if t.Kind() == reflect.Pointer {
		return t.Elem()
	}
	return t
}

// memberName returns the name of a field in JSON.
func memberName(f reflect.StructField) string {
	if name, _, _ := strings.Cut(f.Tag.Get("json"), ","); name != "" {
		return name
	}
	return f.Name
}

var (
	textMarshaler = reflect.TypeFor[encoding.TextMarshaler]()
	jsonMarshaler = reflect.TypeFor[json.Marshaler]()
)

// isText reports whether a type is text in JSON: one of the library's, an enumeration of
// it, or a type with MarshalText.
func isText(t reflect.Type) bool {
	if _, ok := textForm(t); ok {
		return true
	}
	if t == reflect.TypeFor[time.Time]() || t.Kind() == reflect.Pointer || t.Kind() == reflect.Interface {
		return false
	}
	return t.Implements(textMarshaler) || reflect.PointerTo(t).Implements(textMarshaler)
}

// encodesItself reports whether a type writes its own JSON, of which its fields say
// nothing.
func encodesItself(t reflect.Type) bool {
	if t == reflect.TypeFor[time.Time]() || t == reflect.TypeFor[bilateral.RawJSON]() || t == reflect.TypeFor[json.RawMessage]() {
		return false
	}
	if t.Kind() == reflect.Pointer || t.Kind() == reflect.Interface {
		return false
	}
	return t.Implements(jsonMarshaler) || reflect.PointerTo(t).Implements(jsonMarshaler)
}

// nameTypes gives each named type a name that no other has. The types of the library
// have theirs whatever the caller's are called.
func nameTypes(types []reflect.Type) (map[reflect.Type]string, error) {
	names, taken := map[reflect.Type]string{}, map[string]reflect.Type{}
	var others []reflect.Type
	for _, t := range types {
		switch {
		case t.Name() == "" || t.PkgPath() == "" || t == reflect.TypeFor[bilateral.RawJSON]():
		case ours(t):
			names[t] = libraryName(t)
			taken[names[t]] = t
		default:
			others = append(others, t)
		}
	}
	for _, name := range libraryNames() {
		if taken[name] == nil {
			taken[name] = reflect.TypeFor[bilateral.RawJSON]() // kept for the library
		}
	}
	for _, t := range others {
		plain := identifier(t.Name())
		qualified := upperFirst(identifier(packageOf(t))) + upperFirst(plain)
		name := plain
		if taken[name] != nil {
			name = qualified
		}
		if other := taken[name]; other != nil {
			return nil, fmt.Errorf("schema: %v and %v would both be the definition %q; give one of them another name", t, other, name)
		}
		names[t], taken[name] = name, t
	}
	return names, nil
}

// ours reports whether a type is one of the library's records or values, and not made of
// a caller's types.
func ours(t reflect.Type) bool {
	path, ok := strings.CutPrefix(t.PkgPath(), module)
	if !ok || path != "" && path[0] != '/' || strings.Contains(t.Name(), "[") {
		return false
	}
	return !strings.HasPrefix(path, "/examples") && !strings.HasPrefix(path, "/agreement/schema") && !strings.HasSuffix(path, "_test")
}

func packageOf(t reflect.Type) string {
	return t.PkgPath()[strings.LastIndexByte(t.PkgPath(), '/')+1:]
}

// libraryName returns the name of the definition of a type of the library. The name of
// the package precedes a short name that says little alone or that two packages have.
func libraryName(t reflect.Type) string {
	pkg := packageOf(t)
	short := []string{"Code", "Kind", "Level"}
	if pkg == "clause" {
		short = append(short, "Unit")
	}
	if pkg == "clock" {
		short = append(short, "State", "Status", "Reason", "Milestone", "Step", "Term")
	}
	if pkg != "bilateral" && slices.Contains(short, t.Name()) {
		return upperFirst(pkg) + t.Name()
	}
	return t.Name()
}

// identifier makes the name of a Go type, which can have type arguments with package
// paths, a name that a JSON Pointer and a generator of types can hold: the package paths
// fall away, and what is no letter or digit ends a word.
func identifier(name string) string {
	var b strings.Builder
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == '[' || r == ']' || r == ',' || r == '*' }) {
		word = word[strings.LastIndexByte(word, '/')+1:]
		if pkg, rest, ok := strings.Cut(word, "."); ok && pkg != "" {
			word = rest
		}
		for part := range strings.FieldsFuncSeq(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' }) {
			if b.Len() > 0 {
				part = upperFirst(part)
			}
			b.WriteString(part)
		}
	}
	return b.String()
}

func upperFirst(s string) string { return bilateral.UpperFirst(s) }

func lowerFirst(s string) string {
	for i, r := range s {
		return string(unicode.ToLower(r)) + s[i+len(string(r)):]
	}
	return s
}
