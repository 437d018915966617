package main

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
)

var idType = reflect.TypeFor[bilateral.ID]()

// renderIDs writes the function that walks over the ids of a record type, and the one that
// gives a copy of a record lists and maps of its own. A type without them has neither.
func renderIDs(b *bytes.Buffer, t reflect.Type, imports map[string]bool) {
	if holdsID(t, nil) {
		fmt.Fprintf(b, "func (w *idWalk) %s(v *%s) {\n", method(t), goName(t, imports))
		if t == reflect.TypeFor[bilateral.Evidence]() {
			b.WriteString("\tw.evidence(v)\n")
		}
		for i := range t.NumField() {
			renderWalk(b, t, t.Field(i))
		}
		b.WriteString("}\n\n")
	}
	if holdsShared(t, nil) {
		fmt.Fprintf(b, "func (c copier) %s(v *%s) {\n", method(t), goName(t, imports))
		for i := range t.NumField() {
			renderCopy(b, "v."+t.Field(i).Name, t.Field(i).Type, imports)
		}
		b.WriteString("}\n\n")
	}
}

func renderWalk(b *bytes.Buffer, t reflect.Type, f reflect.StructField) {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	switch {
	case t == reflect.TypeFor[register.Register]() && f.Name == "ID": // names the register
	case isParty(t, f):
		fmt.Fprintf(b, "\tw.party(%q, &v.%s)\n", name, f.Name)
	case f.Type == idType && f.Name == "ID" && t != reflect.TypeFor[country.Actor]():
		fmt.Fprintf(b, "\tw.id(%q, &v.%s, true)\n", name, f.Name)
	case f.Type == idType:
		fmt.Fprintf(b, "\tw.id(%q, &v.%s, false)\n", name, f.Name)
	case f.Type.Kind() == reflect.Slice && f.Type.Elem() == idType:
		fmt.Fprintf(b, "\tw.list(%q, v.%s)\n", name, f.Name)
	case f.Type.Kind() == reflect.Slice && holdsID(f.Type.Elem(), nil):
		fmt.Fprintf(b, "\tfor i := range v.%s {\n\t\tw.enter(%q, i)\n\t\tw.%s(&v.%s[i])\n\t\tw.leave()\n\t}\n", f.Name, name, method(f.Type.Elem()), f.Name)
	case f.Type.Kind() == reflect.Struct && holdsID(f.Type, nil):
		fmt.Fprintf(b, "\tw.enter(%q, -1)\n\tw.%s(&v.%s)\n\tw.leave()\n", name, method(f.Type), f.Name)
	}
}

func renderCopy(b *bytes.Buffer, to string, t reflect.Type, imports map[string]bool) {
	switch {
	case isText(t):
	case t == reflect.TypeFor[bilateral.Annotations]():
		fmt.Fprintf(b, "\t%s = copyAnnotations(%s)\n", to, to)
	case t.Kind() == reflect.Map:
		fmt.Fprintf(b, "\t%s = maps.Clone(%s)\n", to, to)
		imports["maps"] = true
	case t.Kind() == reflect.Slice:
		fmt.Fprintf(b, "\t%s = slices.Clone(%s)\n", to, to)
		imports["slices"] = true
		if t.Elem().Kind() == reflect.Struct && holdsShared(t.Elem(), nil) {
			fmt.Fprintf(b, "\tfor i := range %s {\n\t\tc.%s(&%s[i])\n\t}\n", to, method(t.Elem()), to)
		}
	case t.Kind() == reflect.Struct && holdsShared(t, nil):
		fmt.Fprintf(b, "\tc.%s(&%s)\n", method(t), to)
	}
}

// holdsID reports whether an id can stand in a value of a type.
func holdsID(t reflect.Type, on []reflect.Type) bool {
	return t == idType || holds(t, on, holdsID)
}

// holdsShared reports whether a value of a type has lists or maps, which a copy would share.
func holdsShared(t reflect.Type, on []reflect.Type) bool {
	return !isText(t) && (t.Kind() == reflect.Slice || t.Kind() == reflect.Map || holds(t, on, holdsShared))
}

func holds(t reflect.Type, on []reflect.Type, what func(reflect.Type, []reflect.Type) bool) bool {
	for _, other := range on {
		if t == other {
			return false
		}
	}
	on = append(on, t)
	switch {
	case isText(t):
	case t.Kind() == reflect.Slice:
		return what(t.Elem(), on)
	case t.Kind() == reflect.Struct:
		for i := range t.NumField() {
			if what(t.Field(i).Type, on) || what(idType, nil) && isParty(t, t.Field(i)) {
				return true
			}
		}
	}
	return false
}

// isParty reports whether a member of a clause names a party: by its country code, or by the
// id of an organization.
func isParty(t reflect.Type, f reflect.StructField) bool {
	return t.PkgPath() == module+"/agreement/clause" && f.Type.Kind() == reflect.String && (f.Name == "Party" || f.Name == "By")
}
