package register_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

// Records that lead back to each other are reported once for each ring, at the first
// of them, with all their ids.
func TestRings(t *testing.T) {
	for _, tt := range []struct {
		name, doc string
		want      []string
	}{
		{"a point about itself", `"points":[{"id":"s","kind":"note","about":{"ids":["s"]}}]`, []string{"/points/0/about: s"}},
		{"points about each other", `"points":[{"id":"a","kind":"note","about":{"ids":["b"]}},{"id":"b","kind":"note","about":{"ids":["c"]}},{"id":"c","kind":"note","about":{"ids":["a","b"]}}]`,
			[]string{"/points/0/about: a b c"}},
		{"a point that leads into a ring", `"points":[{"id":"a","kind":"note","about":{"ids":["b"]}},{"id":"b","kind":"note","about":{"ids":["c"]}},{"id":"c","kind":"note","about":{"ids":["b"]}}]`,
			[]string{"/points/1/about: b c"}},
		{"replies to each other", `"points":[{"id":"a","kind":"greetings","repliesTo":"b"},{"id":"b","kind":"greetings","repliesTo":"a"}]`, []string{"/points/0/repliesTo: a b"}},
		{"in regard to each other", `"points":[{"id":"a","kind":"greetings","inRegardTo":["b"]},{"id":"b","kind":"greetings","inRegardTo":["a"]}]`, []string{"/points/0/inRegardTo: a b"}},
		{"no ring: two ways to one", `"points":[{"id":"a","kind":"note","about":{"ids":["b","c"]}},{"id":"b","kind":"note","about":{"ids":["d"]}},{"id":"c","kind":"note","about":{"ids":["d"]}},{"id":"d","kind":"note","about":{"areas":["trade"]}}]`, nil},
		{"an instruction about an instruction", `"instructions":[{"id":"i","about":{"ids":["j"]}},{"id":"j","about":{"ids":["i"]}}]`, []string{"/instructions/0/about: i j"}},
		{"an indicator of itself", `"indicators":[{"id":"i","measure":"exports","of":"i"}]`, []string{"/indicators/0/of: i"}},
		{"commissions as each other's parents", `"commissions":[{"id":"c","states":["AZ","BY"],"parent":"d"},{"id":"d","states":["AZ","BY"],"parent":"c"}]`, []string{"/commissions/0/parent: c d"}},
		{"organizations as each other's parents", `"organizations":[{"id":"c","parent":"d"},{"id":"d","parent":"c"}]`, []string{"/organizations/0/parent: c d"}},
		{"agreements about each other", `"agreements":[{"id":"c","about":["d"]},{"id":"d","about":["c"]}]`, []string{"/agreements/0/about: c d"}},
		{"a visit and a meeting during each other", `"visits":[{"id":"v","when":[{"relation":"during","to":"m"}]}],"meetings":[{"id":"m","when":[{"relation":"during","to":"v"}]}]`, []string{"/visits/0/when: v m"}},
		{"an act after a meeting after the act", `"meetings":[{"id":"m","when":[{"relation":"after","to":"x"}]}],"agreements":[{"id":"a","acts":[{"id":"x","kind":"signed","when":[{"relation":"after","to":"m"}]}]}]`,
			[]string{"/agreements/0/acts/0/when: x m"}},
		{"corrections of each other", `"agreements":[{"id":"a","acts":[{"id":"x","kind":"corrected","of":"y"},{"id":"y","kind":"corrected","of":"x"}]}]`, []string{"/agreements/0/acts/0/of: x y"}},
		{"clauses", `"agreements":[{"id":"a","clauses":{"entryIntoForce":{"begins":{"kind":"milestone","agreement":"b","milestone":"signed"}}}},{"id":"b","clauses":{"duration":{"kind":"until","until":{"kind":"milestone","agreement":"a","milestone":"ended"}}}}]`,
			[]string{"/agreements/0/clauses: a b"}},
		{"parts of each other", `"persons":[{"id":"p"},{"id":"q"}],"links":[{"kind":"part-of","from":"p","to":"q"},{"kind":"part-of","from":"q","to":"p"}]`, []string{"/links/0/to: p q"}},
		{"the same as each other", `"persons":[{"id":"p"},{"id":"q"}],"links":[{"kind":"same-as","from":"p","to":"q"},{"kind":"same-as","from":"q","to":"p"}]`, nil},
		{"links of two kinds", `"persons":[{"id":"p"},{"id":"q"}],"links":[{"kind":"part-of","from":"p","to":"q"},{"kind":"follows","from":"q","to":"p"}]`, nil},
		{"two rings", `"points":[{"id":"a","kind":"note","about":{"ids":["a"]}},{"id":"b","kind":"note","about":{"ids":["c"]}},{"id":"c","kind":"note","about":{"ids":["b"]}}]`,
			[]string{"/points/0/about: a", "/points/1/about: b c"}},
	} {
		r, err := register.Parse([]byte(`{"format":1,` + tt.doc + `}`))
		if err != nil {
			t.Fatalf("%s: %v", tt.name, err)
		}
		var got []string
		for _, p := range r.Problems() {
			if p.Code == register.CodeRing {
				got = append(got, p.Pointer+": "+p.Arg("ids"))
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: rings (-want +got):\n%s", tt.name, diff)
		}
	}
}

// A ring of any length is found without recursion, and a long chain is none.
func TestLongRing(t *testing.T) {
	var b strings.Builder
	const n = 100_000
	for i := range n {
		fmt.Fprintf(&b, `{"id":"p%d","kind":"note","about":{"ids":["p%d"]}},`, i, i+1)
	}
	for last, rings := range map[string]int{`"p0"`: 1, `"q"`: 0} {
		doc := `{"format":1,"persons":[{"id":"q"}],"points":[` + b.String() + fmt.Sprintf(`{"id":"p%d","kind":"note","about":{"ids":[%s]}}]}`, n, last)
		r, err := register.Parse([]byte(doc))
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, p := range bilateral.Check(r) {
			if p.Code == register.CodeRing {
				found++
			}
		}
		if found != rings {
			t.Errorf("%d rings, want %d", found, rings)
		}
	}
}
