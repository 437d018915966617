package bilateral

import (
	"cmp"
	"slices"
	"strings"
)

// Annotations are the door for private data: a key in reverse-DNS form
// ("org.example.desk-number") and any JSON value. The library keeps them,
// writes them back and never reads them. An empty map means none.
type Annotations map[string]RawJSON

// RawJSON is one JSON value as text. Its text is kept as it was read, but for
// white space, which is written as the rest of the document is.
type RawJSON []byte

// MaxAnnotationDepth is the deepest nesting of arrays and objects that
// [RawJSON] reads.
const MaxAnnotationDepth = 32

// MarshalJSON returns the text, or "null" if it is empty. The error is always
// nil.
func (r RawJSON) MarshalJSON() ([]byte, error) {
	if len(r) == 0 {
		return []byte("null"), nil
	}
	return r, nil
}

// UnmarshalJSON keeps a copy of the text. Nesting deeper than
// [MaxAnnotationDepth] is a [Problem] with [CodeDepth].
func (r *RawJSON) UnmarshalJSON(text []byte) error {
	if nesting(text) > MaxAnnotationDepth {
		return problem(CodeDepth, "limit", "32")
	}
	*r = slices.Clone(text)
	return nil
}

// nesting returns how deep arrays and objects are nested in a sound JSON text.
func nesting(text []byte) int {
	depth, deepest := 0, 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '"':
			for i++; i < len(text) && text[i] != '"'; i++ {
				if text[i] == '\\' {
					i++
				}
			}
		case '{', '[':
			depth++
			deepest = max(deepest, depth)
		case '}', ']':
			depth--
		}
	}
	return deepest
}

// Check reports to c each key of the member "annotations" that is not in
// reverse-DNS form ([CodeAnnotation]).
func (a Annotations) Check(c *Checker) {
	for key := range a {
		if !reverseDNS(key) {
			a.report(c)
			return
		}
	}
}

func (a Annotations) report(c *Checker) {
	keys := make([]string, 0, len(a))
	for key := range a {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, cmp.Compare)
	c.Field("annotations")
	for _, key := range keys {
		if !reverseDNS(key) {
			Codes.Report(c, key, CodeAnnotation, "value", key)
		}
	}
	c.Up()
}

// reverseDNS reports whether a key is two or more labels split by dots, each of
// lower-case letters, digits and inner hyphens.
func reverseDNS(key string) bool {
	if len(key) > 253 || !strings.Contains(key, ".") {
		return false
	}
	for label := range strings.SplitSeq(key, ".") {
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' ||
			!all(label, func(c byte) bool { return isLowerDigit(c) || c == '-' }) {
			return false
		}
	}
	return true
}
