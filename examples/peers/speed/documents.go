package main

import (
	"fmt"
	"os"
	"reflect"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
)

// The registers that are measured, seen from the folder of the module.
const (
	referenceFile = "../report/report.json"
	clausesFile   = "../../agreement/register/testdata/clauses.json"
)

// roomy are limits for many copies of a register.
var roomy = register.Limits{Bytes: 1 << 30, Objects: 1 << 24}

// readFile returns a register as text and as it is read.
func readFile(file string) ([]byte, *register.Register, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, nil, err
	}
	r, err := register.Parse(text)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", file, err)
	}
	return text, r, nil
}

// copies returns a register with the records of another one n times. Each copy has ids
// of its own, and its records name each other by them. The ids are changed in the
// records and not in the text, where a word such as "talks" can be an id or a code.
func copies(text []byte, n int) (*register.Register, error) {
	all, err := register.Parse(text)
	if err != nil {
		return nil, err
	}
	sound := len(all.Problems())
	for i := 1; i < n; i++ {
		one, err := register.Parse(text)
		if err != nil {
			return nil, err
		}
		prefix := bilateral.ID(fmt.Sprintf("c%d-", i))
		ids(one, func(id *bilateral.ID) { *id = prefix + *id })
		appendLists(all, one)
	}
	if n == 1 {
		return all, nil
	}
	c := bilateral.Checker{Limit: n * (sound + 1)}
	all.Check(&c)
	if got := len(c.Problems()); got != n*sound {
		return nil, fmt.Errorf("%d copies have %d problems, and one has %d", n, got, sound)
	}
	return all, nil
}

// appendLists appends each list of a register to that of another one.
func appendLists(to, from *register.Register) {
	t, f := reflect.ValueOf(to).Elem(), reflect.ValueOf(from).Elem()
	for i := range t.NumField() {
		if t.Field(i).Kind() == reflect.Slice {
			t.Field(i).Set(reflect.AppendSlice(t.Field(i), f.Field(i)))
		}
	}
}

// records counts the records in the lists of a register.
func records(r *register.Register) int {
	n := 0
	v := reflect.ValueOf(r).Elem()
	for i := range v.NumField() {
		if v.Field(i).Kind() == reflect.Slice {
			n += v.Field(i).Len()
		}
	}
	return n
}

// ids calls a function with each id in the records of a register: their own and those
// of the records that they name.
func ids(r *register.Register, do func(id *bilateral.ID)) {
	v := reflect.ValueOf(r).Elem()
	for i := range v.NumField() {
		if v.Field(i).Kind() == reflect.Slice {
			idsIn(v.Field(i), do)
		}
	}
}

func idsIn(v reflect.Value, do func(id *bilateral.ID)) {
	switch v.Kind() {
	case reflect.String:
		if id, ok := v.Addr().Interface().(*bilateral.ID); ok && *id != "" {
			do(id)
		}
	case reflect.Slice:
		for i := range v.Len() {
			idsIn(v.Index(i), do)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				idsIn(v.Field(i), do)
			}
		}
	}
}
