package main

import "testing"

func TestCompare(t *testing.T) {
	for _, test := range []struct {
		name, old, now string
		breaks, grows  int
	}{
		{"the same", `{"type":"object"}`, `{"type":"object"}`, 0, 0},
		{"words", `{"description":"a","title":"b"}`, `{"description":"c"}`, 0, 0},
		{"an enumeration grows", `{"enum":["a"]}`, `{"enum":["a","b"]}`, 0, 1},
		{"an enumeration shrinks", `{"enum":["a","b"]}`, `{"enum":["a"]}`, 1, 0},
		{"examples", `{"examples":["a","b"]}`, `{"examples":["c"]}`, 0, 3},
		{"a member is new", `{"properties":{"a":{}}}`, `{"properties":{"a":{},"title":{}}}`, 1, 0},
		{"a type is new", `{"$defs":{"a":{}}}`, `{"$defs":{"a":{},"b":{}}}`, 0, 1},
		{"a member is gone", `{"properties":{"a":{},"title":{}}}`, `{"properties":{"a":{}}}`, 1, 0},
		{"a rule is new", `{}`, `{"maxItems":3}`, 1, 0},
		{"a rule is gone", `{"maxItems":3}`, `{}`, 0, 1},
		{"a pattern changes", `{"pattern":"a"}`, `{"pattern":"b"}`, 1, 0},
		{"a member is required", `{"required":["a"]}`, `{"required":["a","b"]}`, 1, 0},
		{"a member is required no more", `{"required":["a","b"]}`, `{"required":["a"]}`, 0, 1},
		{"a variant is new", `{"oneOf":[{"$ref":"a"}]}`, `{"oneOf":[{"$ref":"a"},{"$ref":"b"}]}`, 0, 1},
		{"a condition is new", `{"allOf":[{"if":{}}]}`, `{"allOf":[{"if":{}},{"if":{}}]}`, 1, 0},
		{"no JSON", `{`, `{}`, 1, 0},
	} {
		breaks, grows := 0, 0
		for _, d := range Compare([]byte(test.old), []byte(test.now)) {
			if d.Breaking {
				breaks++
			} else {
				grows++
			}
		}
		if breaks != test.breaks || grows != test.grows {
			t.Errorf("%s: %d break and %d grow, want %d and %d: %v", test.name, breaks, grows, test.breaks, test.grows, Compare([]byte(test.old), []byte(test.now)))
		}
	}
}
