package main

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// gone is what a change returns to remove a value.
type gone struct{}

func remove(any) any { return gone{} }

var (
	dateForm    = regexp.MustCompile(`^\d{4}(-\d\d){0,2}$`)
	periodForm  = regexp.MustCompile(`^\d{4}[-\d]*[/|]`)
	countryForm = regexp.MustCompile(`^[A-Z]{2}$`)
	countForm   = regexp.MustCompile(`^\d+(\.\.)?$`)
	decimalForm = regexp.MustCompile(`^\d+\.\d+$`)
)

// alter returns another value of the same form.
func alter(v any) any {
	switch v := v.(type) {
	case float64:
		return v + 1
	case string:
		switch {
		case dateForm.MatchString(v) || periodForm.MatchString(v):
			return "1999-12-31"
		case countryForm.MatchString(v):
			return "TV"
		case v == "7":
			return "8"
		case countForm.MatchString(v):
			return "7"
		case decimalForm.MatchString(v):
			return v + "1"
		case v == "yes":
			return "no"
		}
		return "x" + strings.ToLower(strings.ReplaceAll(v, " ", "-"))
	}
	panic(fmt.Sprintf("cannot alter %v", v))
}

// alterable reports whether the value at a pointer is a text or a number.
func alterable(t *testing.T, doc []byte, pointer string) bool {
	t.Helper()
	var found bool
	edit(t, decode(t, doc), strings.Split(pointer, "/")[1:], func(v any) any {
		switch v.(type) {
		case string, float64:
			found = true
		case nil:
			t.Fatalf("nothing stands at %s", pointer)
		}
		return v
	})
	return found
}

// edit changes the value at a path and returns the document. What is missing on
// the way is made, so that a value can be planted.
func edit(t *testing.T, doc any, path []string, change func(any) any) any {
	t.Helper()
	if len(path) == 0 {
		return change(doc)
	}
	step, rest := path[0], path[1:]
	if n, err := strconv.Atoi(step); err == nil {
		list, _ := doc.([]any)
		if n == len(list) {
			list = append(list, nil)
		}
		if n > len(list) {
			t.Fatalf("there are %d elements and no %d", len(list), n)
		}
		value := edit(t, list[n], rest, change)
		if value == (gone{}) {
			return slices.Delete(list, n, n+1)
		}
		list[n] = value
		return list
	}
	object, ok := doc.(map[string]any)
	if !ok {
		if doc != nil {
			t.Fatalf("%q is looked for in %v", step, doc)
		}
		object = map[string]any{}
	}
	value := edit(t, object[step], rest, change)
	if value == (gone{}) {
		delete(object, step)
	} else {
		object[step] = value
	}
	return object
}

// The runner itself: a fact that stands on the wrong place does not pass.
func TestEdit(t *testing.T) {
	const doc = `{"a":[{"b":"x"},{"b":"y"}]}`
	for _, tt := range []struct {
		pointer string
		change  func(any) any
		want    string
	}{
		{"/a/1/b", remove, `{"a":[{"b":"x"},{}]}`},
		{"/a/0", remove, `{"a":[{"b":"y"}]}`},
		{"/a/0/b", alter, `{"a":[{"b":"xx"},{"b":"y"}]}`},
		{"/a/0/c/0/d", func(any) any { return 1 }, `{"a":[{"b":"x","c":[{"d":1}]},{"b":"y"}]}`},
		{"/e", func(any) any { return "2025" }, `{"a":[{"b":"x"},{"b":"y"}],"e":"2025"}`},
	} {
		got, err := json.Marshal(edit(t, decode(t, []byte(doc)), strings.Split(tt.pointer, "/")[1:], tt.change))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, string(got)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.pointer, diff)
		}
	}
}

// decode reads JSON as maps and lists.
func decode(t *testing.T, data []byte) any {
	t.Helper()
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// plant returns the change that puts a value in a place.
func plant(t *testing.T, value string) func(any) any {
	return func(any) any { return decode(t, []byte(value)) }
}
