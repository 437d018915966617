package register

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestLayout: a value stands on one line exactly where the line then has at most 100 bytes.
func TestLayout(t *testing.T) {
	long := strings.Repeat("x", maxLine-len(`  "a": {"b": ""}`))
	for _, tt := range []struct{ name, in, want string }{
		{"short", `[{"a":1,"b":[1,2]}]`, "[\n  {\"a\": 1, \"b\": [1, 2]}\n]"},
		{"empty", `[{"a":{},"b":[]}]`, "[\n  {\"a\": {}, \"b\": []}\n]"},
		{"nothing", `{}`, `{}`},
		{"marks in a string", `[{"a":"{[,:\"]}"}]`, "[\n  {\"a\": \"{[,:\\\"]}\"}\n]"},
		{"as long as a line", `{"z":1,"a":{"b":"` + long + `"}}`, "{\n  \"z\": 1,\n  \"a\": {\"b\": \"" + long + "\"}\n}"},
		{"longer by one", `{"z":1,"a":{"b":"` + long + `x"}}`, "{\n  \"z\": 1,\n  \"a\": {\n    \"b\": \"" + long + "x\"\n  }\n}"},
	} {
		if diff := cmp.Diff(tt.want, string(layout(nil, []byte(tt.in)))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestLayoutOfAnything: the layout changes white space only, and no line that could be
// broken is too long.
func TestLayoutOfAnything(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var value func(depth int) any
	value = func(depth int) any {
		switch n := r.IntN(8); {
		case n < 2 && depth > 0:
			m := map[string]any{}
			for range r.IntN(5) {
				m[strings.Repeat("k", r.IntN(9))+`"\,{`] = value(depth - 1)
			}
			return m
		case n < 5 && depth > 0:
			list := []any{}
			for range r.IntN(6) {
				list = append(list, value(depth-1))
			}
			return list
		case n == 5:
			return r.IntN(1000)
		}
		return strings.Repeat(`é\`, r.IntN(20)) + `":]`
	}
	for range 2000 {
		flat, err := json.Marshal(map[string]any{"root": value(6)})
		if err != nil {
			t.Fatal(err)
		}
		out := layout(nil, flat)
		var a, b any
		if json.Unmarshal(flat, &a) != nil || json.Unmarshal(out, &b) != nil {
			t.Fatalf("not JSON any more:\n%s", out)
		}
		if diff := cmp.Diff(a, b); diff != "" {
			t.Fatalf("the layout of %s (-want +got):\n%s", flat, diff)
		}
		for line := range strings.Lines(string(out)) {
			line = strings.TrimSuffix(strings.TrimSuffix(line, "\n"), ",")
			if len(line) > maxLine && (strings.HasSuffix(line, "}") || strings.HasSuffix(line, "]")) && !strings.HasSuffix(line, `:]"`) {
				t.Fatalf("a line of %d bytes could be broken: %s", len(line), line)
			}
		}
	}
}
