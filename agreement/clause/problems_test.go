package clause_test

import (
	"encoding/json"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/google/go-cmp/cmp"
)

// A problemTest is a document of clauses and the problems that it has, each as its
// pointer below /clauses and its code.
type problemTest struct {
	name string
	doc  string
	want []string
}

func checkProblems(t *testing.T, tests []problemTest) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var cs clause.Clauses
			if err := json.Unmarshal([]byte(tt.doc), &cs); err != nil {
				t.Fatal(err)
			}
			var c bilateral.Checker
			cs.Check(&c, "clauses")
			if diff := cmp.Diff(tt.want, pointers(&c, "/clauses")); diff != "" {
				t.Errorf("problems (-want +got):\n%s", diff)
			}
			if c.Depth() != 0 {
				t.Errorf("the checker is left %d steps down", c.Depth())
			}
		})
	}
}

// pointers returns the problems reported so far, each as its pointer below a path and
// its code.
func pointers(c *bilateral.Checker, below string) []string {
	var out []string
	for _, p := range c.Problems() {
		out = append(out, p.Pointer[len(below):]+" "+string(p.Code))
	}
	return out
}

// TestCheckEverywhere: a problem is reported in whatever clause it stands, at its own
// place.
func TestCheckEverywhere(t *testing.T) {
	const (
		bad      = `{"n":1}`
		evidence = `"evidence":[{"source":"s","basis":"stated","of":["/nothing"]}]`
	)
	checkProblems(t, []problemTest{
		{"in every clause", `{
			"entryIntoForce": {"begins":` + bad + `,"ends":` + bad + `,` + evidence + `},
			"provisional": {"begins":` + bad + `,"ends":` + bad + `,` + evidence + `},
			"effects": [{"begins":` + bad + `,` + evidence + `},{"ends":` + bad + `}],
			"duration": {"kind":"renewable","initial":{"n":1},"successive":{"n":1},"from":` + bad + `,"until":` + bad + `,` + evidence + `},
			"denunciation": {"notice":{"n":1},"earliest":{"n":1},"effect":` + bad + `,` + evidence + `},
			"suspension": {"begins":` + bad + `},
			"survival": {"ends":` + bad + `},
			"furtherSurvival": [{"ends":` + bad + `}],
			"silent": ["",""]}`, []string{
			"/entryIntoForce/begins/kind required", "/entryIntoForce/ends/kind required", "/entryIntoForce/evidence/0/of/0 evidence-member", "/entryIntoForce/ends force-ends",
			"/provisional/begins/kind required", "/provisional/ends/kind required", "/provisional/evidence/0/of/0 evidence-member",
			"/effects/0/begins/kind required", "/effects/0/evidence/0/of/0 evidence-member", "/effects/1/ends/kind required",
			"/duration/initial/unit required", "/duration/successive/unit required", "/duration/from/kind required", "/duration/until/kind required", "/duration/evidence/0/of/0 evidence-member",
			"/denunciation/notice/unit required", "/denunciation/earliest/unit required", "/denunciation/effect/kind required", "/denunciation/effect notice-and-effect", "/denunciation/evidence/0/of/0 evidence-member",
			"/suspension/begins/kind required", "/survival/ends/kind required", "/furtherSurvival/0/ends/kind required",
			"/silent/0 required", "/silent/1 required"}},
		{"in every list of a rule", `{"entryIntoForce":{"begins":{"kind":"later-of","of":[
			{"kind":"next-after","event":{"n":1},"monthDays":["","01-01",""]},
			{"kind":"days-after","n":1,"of":[{"n":1}]},
			{"kind":"on","event":{"kind":"established"}},
			{"kind":"on","event":{"kind":"signed","fact":"a visit"}},
			{"n":1}]}}}`, []string{
			"/entryIntoForce/begins/of/0/event/kind required", "/entryIntoForce/begins/of/0/event/n event-nth",
			"/entryIntoForce/begins/of/0/monthDays/0 required", "/entryIntoForce/begins/of/0/monthDays/2 required",
			"/entryIntoForce/begins/of/1/of/0/kind required", "/entryIntoForce/begins/of/2/event/fact required", "/entryIntoForce/begins/of/3/event/fact forbidden", "/entryIntoForce/begins/of/4/kind required"}},
	})
}

func TestLengthCheck(t *testing.T) {
	for _, tt := range []struct {
		length clause.Length
		want   []string
	}{
		{clause.Length{}, nil},
		{clause.LengthOf(1, clause.UnitDay), nil},
		{clause.LengthOf(2, clause.UnitQuarter), nil},
		{clause.Length{N: 1, Unit: clause.UnitMonth, MonthEnd: bilateral.MonthEndClamp}, nil},
		{clause.Length{N: 1}, []string{"/unit required"}},
		{clause.Length{Unit: clause.UnitYear}, []string{"/n required"}},
		{clause.Length{MonthEnd: bilateral.MonthEndRoll}, []string{"/n required", "/unit required"}},
		{clause.Length{N: 1, Unit: "moon", MonthEnd: "skip"}, []string{"/unit code-unknown", "/monthEnd code-unknown"}},
	} {
		var c bilateral.Checker
		tt.length.Check(&c, "l")
		if diff := cmp.Diff(tt.want, pointers(&c, "/l")); diff != "" {
			t.Errorf("%+v (-want +got):\n%s", tt.length, diff)
		}
		if c.Depth() != 0 {
			t.Errorf("%+v: the checker is left %d steps down", tt.length, c.Depth())
		}
	}
}
