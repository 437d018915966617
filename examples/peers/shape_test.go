package peers

import (
	"encoding/json"
	"maps"
	"slices"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/google/go-cmp/cmp"
)

// beyondShape are the codes of the problems that the shape schema does not find in every
// document, because types cannot say them: rules between members, forms of texts that are
// plain strings there, and lengths. The package comment of schema lists them in words.
var beyondShape = []bilateral.Code{
	"actor-twice", "annotation-key", "area-malformed", "area-twice", "code-malformed", "commission-states", "count-malformed", "country-twice", "date-nonexistent", "event-nth",
	"evidence-member", "forbidden", "force-ends", "goods-empty", "implied-stated", "implied-termination", "json-number", "language-twice", "late-without-notice", "list-long", "acts-many",
	"monthday-malformed", "notice-and-effect", "notice-without-terms", "one-state", "period-malformed", "required", "rule-base", "rule-base-missing", "rule-count", "rule-size", "sides-few",
	"silent-stated", "subdivision-malformed", "tag-malformed", "text-empty", "timestamp-malformed", "unit-malformed", "wording-missing", "date-malformed", "decimal-malformed",
}

// TestShapeWithin wants that what the shape schema accepts, the validate schema accepts too,
// except for what is listed.
func TestShapeWithin(t *testing.T) {
	shape, validate := compileAs(t, "shape"), compileAs(t, "validate")
	let := map[bilateral.Code]int{}
	n, accepted := 0, 0
	for _, piece := range pieces(t) {
		text, err := json.Marshal(piece)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range places(piece, registerType, nil)[1:] {
			for _, value := range values {
				if n++; n%*every != 0 {
					continue
				}
				doc := edit(decode(t, text), p.path, func(any) any { return decode(t, value) })
				data, err := json.Marshal(doc)
				if err != nil {
					t.Fatal(err)
				}
				if shape.Validate(decode(t, data)) != nil {
					continue
				}
				accepted++
				if validate.Validate(decode(t, data)) == nil {
					continue
				}
				for _, problem := range errorsOf(data) {
					let[problem.Code]++
				}
			}
		}
	}
	var more []bilateral.Code
	for _, code := range slices.Sorted(maps.Keys(let)) {
		if _, beyond := newJudge().codes[code]; !beyond && !slices.Contains(beyondShape, code) {
			more = append(more, code)
		}
	}
	if diff := cmp.Diff([]bilateral.Code(nil), more); diff != "" {
		t.Errorf("shape accepts what validate refuses, and it is not listed (-want +got):\n%s", diff)
	}
	t.Logf("%d accepted by shape, of which validate refuses some for %v", accepted, let)
}
