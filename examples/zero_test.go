package examples_test

import (
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
	"github.com/google/go-cmp/cmp"
)

// zeroTypes are the types with a method IsZero.
var zeroTypes = []reflect.Type{
	reflect.TypeFor[bilateral.Count](), reflect.TypeFor[bilateral.Date](), reflect.TypeFor[bilateral.Dateline](),
	reflect.TypeFor[bilateral.Days](), reflect.TypeFor[bilateral.End](), reflect.TypeFor[bilateral.Period](),
	reflect.TypeFor[bilateral.Quantity](), reflect.TypeFor[bilateral.Span](), reflect.TypeFor[bilateral.Timestamp](),
	reflect.TypeFor[bilateral.When](),
	reflect.TypeFor[clause.Clause](), reflect.TypeFor[clause.Clauses](), reflect.TypeFor[clause.Denunciation](),
	reflect.TypeFor[clause.Duration](), reflect.TypeFor[clause.Length](), reflect.TypeFor[clause.Rule](), reflect.TypeFor[clause.Trigger](),
	reflect.TypeFor[country.Actor](), reflect.TypeFor[country.Code](), reflect.TypeFor[country.Pair](), reflect.TypeFor[country.Place](),
	reflect.TypeFor[meeting.Delegation](), reflect.TypeFor[meeting.Flow](), reflect.TypeFor[meeting.Matter](),
}

// TestZero wants that each single member keeps a value from being zero: a value that is
// zero is not written, so a member that IsZero forgets would be lost.
func TestZero(t *testing.T) {
	var tested []string
	for _, typ := range zeroTypes {
		tested = append(tested, typ.String())
		if v := reflect.New(typ); !v.Interface().(interface{ IsZero() bool }).IsZero() {
			t.Errorf("the zero %s is not zero", typ)
		}
		members := 0
		eachMember(typ, "", func(name string, set func(root reflect.Value)) {
			members++
			v := reflect.New(typ)
			set(v.Elem())
			if v.Interface().(interface{ IsZero() bool }).IsZero() {
				t.Errorf("%s is zero with %s stated", typ, name)
			}
		})
		if members == 0 {
			t.Errorf("%s has no member", typ)
		}
	}

	var declared []string
	method := regexp.MustCompile(`(?m)^func \(\w+ \*?(\w+)\) IsZero\(\) bool`)
	pkg := regexp.MustCompile(`(?m)^package (\w+)`)
	for _, file := range goFiles(t) {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range method.FindAllSubmatch(source, -1) {
			declared = append(declared, string(pkg.FindSubmatch(source)[1])+"."+string(m[1]))
		}
	}
	slices.Sort(declared)
	slices.Sort(tested)
	if diff := cmp.Diff(declared, tested); diff != "" {
		t.Errorf("types with IsZero (-declared +tested):\n%s", diff)
	}
}

// eachMember calls visit for each member of a type and of the structs in it. The
// function that visit gets makes the member of a zero value not zero.
func eachMember(typ reflect.Type, name string, visit func(string, func(reflect.Value))) {
	if typ.Kind() != reflect.Struct {
		visit(name, func(v reflect.Value) { state(v) })
		return
	}
	for i := range typ.NumField() {
		inner := func(member string, set func(reflect.Value)) {
			visit(member, func(v reflect.Value) {
				f := v.Field(i)
				set(reflect.NewAt(f.Type(), unsafe.Pointer(f.UnsafeAddr())).Elem()) // unexported ones, too
			})
		}
		eachMember(typ.Field(i).Type, strings.TrimPrefix(name+"."+typ.Field(i).Name, "."), inner)
	}
}

// state gives a value of a basic type, a list or a map the least content.
func state(v reflect.Value) {
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(true)
	case reflect.String:
		v.SetString("x")
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(1)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(1)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(reflect.Zero(v.Type().Key()), reflect.Zero(v.Type().Elem()))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
	default:
		panic("no value for a " + v.Type().String())
	}
}
