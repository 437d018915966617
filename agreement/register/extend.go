package register

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"
)

// extends reports whether a record b has everything that a has, with the same values and in the
// same order, and perhaps more.
func extends(a, b any) bool {
	x, y := jsonOf(a), jsonOf(b)
	return x == y || extendsValue(valueOf(x), valueOf(y))
}

// valueOf returns a JSON text as objects, lists and texts.
func valueOf(text string) any {
	var v any
	if json.Unmarshal([]byte(text), &v) != nil {
		return nil
	}
	return v
}

func extendsValue(a, b any) bool {
	switch x := a.(type) {
	case map[string]any:
		y, ok := b.(map[string]any)
		for member, value := range x {
			other, there := y[member]
			if ok = ok && there && extendsValue(value, other); !ok {
				return false
			}
		}
		return ok
	case []any:
		y, ok := b.([]any)
		n := 0 // how many elements of x are in y so far
		for i := 0; i < len(y) && n < len(x); i++ {
			if extendsValue(x[n], y[i]) {
				n++
			}
		}
		return ok && n == len(x)
	}
	return a == b
}

// difference returns the place of the first member in which two records differ, as a JSON
// Pointer, and with which values.
func difference(a, b any) string {
	at, x, y := differsAt(valueOf(jsonOf(a)), valueOf(jsonOf(b)))
	return at + ": " + shortValue(x) + " and " + shortValue(y)
}

func differsAt(a, b any) (at string, x, y any) {
	switch v := a.(type) {
	case map[string]any:
		w, ok := b.(map[string]any)
		for _, member := range slices.Sorted(maps.Keys(v)) {
			if other, there := w[member]; ok && (!there || !extendsValue(v[member], other)) {
				at, x, y = differsAt(v[member], other)
				return "/" + member + at, x, y
			}
		}
	case []any:
		w, ok := b.([]any)
		for i := range v {
			if ok && i < len(w) && !extendsValue(v[i], w[i]) {
				at, x, y = differsAt(v[i], w[i])
				return "/" + strconv.Itoa(i) + at, x, y
			}
		}
	}
	return "", a, b
}

// shortValue returns a JSON value for a message.
func shortValue(v any) string {
	if v == nil {
		return "nothing"
	}
	text := jsonOf(v)
	if len(text) > 60 {
		text = strings.ToValidUTF8(text[:57], "") + "..."
	}
	return text
}
