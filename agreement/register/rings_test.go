package register_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

// foundRings returns where a register has rings, each with its ids.
func foundRings(t *testing.T, lists string) []string {
	t.Helper()
	r, err := register.Parse([]byte(`{"format":1,` + lists + `}`))
	if err != nil {
		t.Fatalf("%s: %v", lists, err)
	}
	var out []string
	for _, p := range r.Problems() {
		if p.Code == register.CodeRing {
			out = append(out, p.Pointer+": "+p.Arg("ids"))
		}
	}
	return out
}

// The references that can form a ring, and those that cannot.
func TestRingRelations(t *testing.T) {
	through := func(kind string) string {
		return `"agreements":[{"id":"a","acts":[{"kind":"signed"},{"kind":"` + kind + `","through":"b"}]},{"id":"b","acts":[{"kind":"` + kind + `","through":"a"}]}]`
	}
	links := func(kind, to string) string {
		return `"persons":[{"id":"p"},{"id":"q"}],"links":[{"kind":"same-as","from":"p","to":"q"},{"kind":"` + kind + `","from":"p","to":"` + to + `"},{"kind":"` + kind + `","from":"q","to":"p"}]`
	}
	for _, tt := range []struct {
		name, doc string
		want      []string
	}{
		{"replaced through each other", through("replaced"), []string{"/agreements/0/acts: a b"}},
		{"terminated through each other", through("terminated"), []string{"/agreements/0/acts: a b"}},
		{"ended through each other", through("ended"), []string{"/agreements/0/acts: a b"}},
		{"revived through each other", through("revived"), []string{"/agreements/0/acts: a b"}},
		{"extended through each other", through("extended"), []string{"/agreements/0/acts: a b"}},
		{"amended through each other", through("amended"), nil},
		{"events after each other", `"events":[{"id":"e","when":[{"relation":"after","to":"f"}]},{"id":"f","when":[{"relation":"after","to":"e"}]}]`, []string{"/events/0/when: e f"}},
		{"a meeting after itself", `"meetings":[{"id":"m","when":[{"relation":"after","to":"m"}]}]`, []string{"/meetings/0/when: m"}},
		{"a visit after an event after it", `"visits":[{"id":"v","when":[{"relation":"after","to":"e"}]}],"events":[{"id":"e","when":[{"relation":"after","to":"v"}]}]`, []string{"/visits/0/when: v e"}},
		{"an act of itself", `"agreements":[{"id":"a","acts":[{"id":"x","kind":"corrected","of":"x"}]}]`, nil},
		{"an act in the second agreement", `"agreements":[{"id":"a","acts":[{"id":"w","kind":"signed"}]},{"id":"b","acts":[{"kind":"signed"},{"id":"x","kind":"signed","when":[{"relation":"after","to":"x"}]}]}]`,
			[]string{"/agreements/1/acts/1/when: x"}},
		{"an organization of which it is a part", `"organizations":[{"id":"o","parent":"o"}]`, []string{"/organizations/0/parent: o"}},
		{"a point and an instruction", `"points":[{"id":"p","kind":"note","about":{"ids":["i"]}}],"instructions":[{"id":"i","about":{"ids":["p"]}}]`, []string{"/points/0/about: p i"}},
		{"by when and by subject", `"events":[{"id":"e","when":[{"relation":"after","to":"v"}]}],"visits":[{"id":"v"}],"points":[{"id":"p","kind":"note","about":{"ids":["e","v"]}}]`, nil},
		{"a parent that is about its part", `"commissions":[{"id":"c","states":["AZ","BY"],"parent":"d"},{"id":"d","states":["AZ","BY"]}],"points":[{"id":"p","kind":"note","about":{"ids":["c","d"]}}]`, nil},
		{"a record not there", `"points":[{"id":"p","kind":"note","about":{"ids":["q"]}}]`, nil},
		{"no id", `"points":[{"kind":"note","repliesTo":""},{"id":"","kind":"note","about":{"ids":[""]}}]`, nil},
		{"out of the ring first", `"points":[{"id":"z","kind":"note","about":{"ids":["y"]}},{"id":"y","kind":"note"},{"id":"a","kind":"note","about":{"ids":["z","y"]},"repliesTo":"b"},{"id":"b","kind":"note","about":{"ids":["z","a"]}}]`,
			[]string{"/points/2/repliesTo: a b"}},
		{"links that follow each other", links("follows", "q"), []string{"/links/1/to: p q"}},
		{"links that implement each other", links("implements", "q"), []string{"/links/1/to: p q"}},
		{"links that amend each other", links("amends", "q"), []string{"/links/1/to: p q"}},
		{"links that replace each other", links("replaces", "q"), []string{"/links/1/to: p q"}},
		{"links that contribute to each other", links("contributes-to", "q"), []string{"/links/1/to: p q"}},
		{"links of a later kind", links("outshines", "q"), nil},
		{"a link to itself", links("follows", "p"), nil},
		{"a link to nothing", links("follows", "nothing"), nil},
		{"rings of three kinds", `"agreements":[{"id":"a","acts":[{"id":"x","kind":"signed","when":[{"relation":"after","to":"x"}]}]},{"id":"b","about":["b"]}],"points":[{"id":"p","kind":"note","about":{"ids":["p"]}}],
			"links":[{"kind":"follows","from":"a","to":"b"},{"kind":"follows","from":"b","to":"a"},{"kind":"part-of","from":"p","to":"b"},{"kind":"part-of","from":"b","to":"p"}]`,
			[]string{"/agreements/1/about: b", "/points/0/about: p", "/agreements/0/acts/0/when: x", "/links/0/to: a b", "/links/3/to: b p"}},
	} {
		if diff := cmp.Diff(tt.want, foundRings(t, tt.doc)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// points writes points that are about each other, as a matrix says.
func points(about [][]bool) string {
	return `"points":[` + rows(len(about), func(i int) string {
		var ids []string
		for j, yes := range about[i] {
			if yes {
				ids = append(ids, fmt.Sprintf(`"p%02d"`, j))
			}
		}
		return fmt.Sprintf(`{"id":"p%02d","kind":"note","about":{"ids":[%s]}}`, i, strings.Join(ids, ","))
	}) + `]`
}

// The rings of points about each other are the sets that lead to each other, found here
// by trying all ways.
func TestRingsOfAnyShape(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 400 {
		n := 1 + rng.IntN(8)
		about, leads := make([][]bool, n), make([][]bool, n)
		for i := range n {
			about[i], leads[i] = make([]bool, n), make([]bool, n)
			for j := range n {
				about[i][j] = rng.IntN(2*n) < 3
				leads[i][j] = about[i][j]
			}
		}
		for k := range n {
			for i := range n {
				for j := range n {
					leads[i][j] = leads[i][j] || leads[i][k] && leads[k][j]
				}
			}
		}
		var want []string
		done := map[int]bool{}
		for i := range n {
			if done[i] || !leads[i][i] {
				continue
			}
			var ids []string
			for j := range n {
				if leads[i][j] && leads[j][i] {
					done[j] = true
					ids = append(ids, fmt.Sprintf("p%02d", j))
				}
			}
			want = append(want, fmt.Sprintf("/points/%d/about: %s", i, strings.Join(ids, " ")))
		}
		if diff := cmp.Diff(want, foundRings(t, points(about))); diff != "" {
			t.Fatalf("%s (-want +got):\n%s", points(about), diff)
		}
	}
}

// A long ring is reported with the first sixteen ids, and rings up to the limit of
// problems.
func TestManyInRings(t *testing.T) {
	for n, most := range map[int]int{15: 15, 16: 16, 17: 16, 40: 16} {
		about := make([][]bool, n)
		var ids []string
		for i := range about {
			about[i] = make([]bool, n)
			about[i][(i+1)%n] = true
			if i < most {
				ids = append(ids, fmt.Sprintf("p%02d", i))
			}
		}
		if diff := cmp.Diff([]string{"/points/0/about: " + strings.Join(ids, " ")}, foundRings(t, points(about))); diff != "" {
			t.Errorf("a ring of %d (-want +got):\n%s", n, diff)
		}
	}
	doc := `"points":[` + rows(bilateral.DefaultLimit+100, func(i int) string {
		return fmt.Sprintf(`{"id":"p%d","kind":"note","about":{"ids":["p%d"]}}`, i, i)
	}) + `]`
	if got := foundRings(t, doc); len(got) != bilateral.DefaultLimit {
		t.Errorf("%d rings are reported", len(got))
	}
}
