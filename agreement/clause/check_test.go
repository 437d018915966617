package clause_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/google/go-cmp/cmp"
)

// nested is a rule that is so many rules deep.
func nested(depth int) string {
	return strings.Repeat(`{"kind":"days-after","n":1,"of":[`, depth-1) + `{"kind":"date","date":"2025"}` + strings.Repeat(`]}`, depth-1)
}

var checkTests = []struct {
	name string
	doc  string
	want []string
}{
	{"nothing", `{}`, nil},
	{"explicit empties", `{"entryIntoForce":{"begins":{"kind":"","of":[]}},"duration":{},"denunciation":{},"silent":[]}`, nil},
	{"all there is", `{
		"entryIntoForce": {"begins":{"kind":"first-day","n":4,"unit":"month","event":{"kind":"exchanged"}},"article":"Article 29"},
		"provisional": {"begins":{"kind":"on","event":{"kind":"signed"}},"ends":{"kind":"months-after","n":6,"event":{"kind":"signed"}}},
		"effects": [{"provision":"taxes withheld at source","begins":{"kind":"next-after","event":{"kind":"entered-into-force"},"monthDays":["01-01"]}}],
		"duration": {"kind":"renewable","initial":{"n":15,"unit":"year"},"successive":{"n":10,"unit":"year"},"renewals":2,"endDay":"first-day-outside"},
		"denunciation": {"notice":{"n":6,"unit":"month"},"counts":"received","late":"next-term","withdrawal":"before-effect","article":"Article 14"},
		"suspension": {"begins":{"kind":"days-after","n":30,"event":{"kind":"suspended"}}},
		"survival": {"ends":{"kind":"years-after","n":15,"event":{"kind":"ended"}}},
		"silent": ["entry-into-force-of-protocols"]}`, []string{"/clauses/silent/0 code-unknown"}},

	{"no kind", `{"entryIntoForce":{"begins":{"n":3}}}`, []string{"/clauses/entryIntoForce/begins/kind required"}},
	{"nothing in a list", `{"entryIntoForce":{"begins":{"kind":"later-of","of":[{},{}]}}}`, []string{"/clauses/entryIntoForce/begins/of/0/kind required", "/clauses/entryIntoForce/begins/of/1/kind required"}},
	{"codes of a later release", `{"entryIntoForce":{"begins":{"kind":"moon-after","unit":"moon","event":{"kind":"eclipse","which":"total","date":"seen"},"monthEnd":"skip","milestone":"dusk"}}}`, []string{
		"/clauses/entryIntoForce/begins/kind code-unknown", "/clauses/entryIntoForce/begins/unit code-unknown", "/clauses/entryIntoForce/begins/monthEnd code-unknown", "/clauses/entryIntoForce/begins/milestone code-unknown",
		"/clauses/entryIntoForce/begins/event/kind code-unknown", "/clauses/entryIntoForce/begins/event/which code-unknown", "/clauses/entryIntoForce/begins/event/date code-unknown"}},
	{"a member of another kind", `{"entryIntoForce":{"begins":{"kind":"date","date":"2025","n":3,"plusDays":1}}}`, []string{"/clauses/entryIntoForce/begins/n rule-member", "/clauses/entryIntoForce/begins/plusDays rule-member"}},
	{"members missing", `{"entryIntoForce":{"begins":{"kind":"first-day"}}}`, []string{"/clauses/entryIntoForce/begins/n rule-missing", "/clauses/entryIntoForce/begins/unit rule-missing", "/clauses/entryIntoForce/begins/event rule-base-missing"}},
	{"too few to compare", `{"entryIntoForce":{"begins":{"kind":"earlier-of","of":[{"kind":"date","date":"2025"}]}}}`, []string{"/clauses/entryIntoForce/begins/of rule-count"}},
	{"too many to fall back to", `{"entryIntoForce":{"begins":{"kind":"once","event":{"kind":"signed"},"of":[{"kind":"date","date":"2025"},{"kind":"date","date":"2026"},{"kind":"date","date":"2027"}]}}}`, []string{"/clauses/entryIntoForce/begins/of rule-count"}},
	{"two bases", `{"entryIntoForce":{"begins":{"kind":"days-after","n":1,"event":{"kind":"signed"},"of":[{"kind":"date","date":"2025"}]}}}`, []string{"/clauses/entryIntoForce/begins rule-base"}},
	{"a base of two rules", `{"entryIntoForce":{"begins":{"kind":"days-after","n":1,"of":[{"kind":"date","date":"2025"},{"kind":"date","date":"2026"}]}}}`, []string{"/clauses/entryIntoForce/begins/event rule-base-missing"}},
	{"a milestone without its agreement", `{"entryIntoForce":{"begins":{"kind":"milestone","milestone":"ended"}}}`, []string{"/clauses/entryIntoForce/begins/agreement rule-missing"}},
	{"nth without a number", `{"entryIntoForce":{"begins":{"kind":"on","event":{"kind":"deposited","which":"nth"}}}}`, []string{"/clauses/entryIntoForce/begins/event/n event-nth"}},
	{"a number without nth", `{"entryIntoForce":{"begins":{"kind":"on","event":{"kind":"deposited","which":"first","n":2}}}}`, []string{"/clauses/entryIntoForce/begins/event/n event-nth"}},
	{"an empty day of the year", `{"entryIntoForce":{"begins":{"kind":"next-after","event":{"kind":"signed"},"monthDays":["01-01",""]}}}`, []string{"/clauses/entryIntoForce/begins/monthDays/1 required"}},
	{"as deep as may be", `{"entryIntoForce":{"begins":` + nested(clause.MaxDepth) + `}}`, nil},
	{"too deep", `{"entryIntoForce":{"begins":` + nested(clause.MaxDepth+1) + `}}`, []string{"/clauses/entryIntoForce/begins" + strings.Repeat("/of/0", clause.MaxDepth) + " rule-depth"}},
	{"too large", `{"entryIntoForce":{"begins":{"kind":"later-of","of":[` + strings.Repeat(`{"kind":"date","date":"2025"},`, clause.MaxRules) + `{"kind":"date","date":"2025"}]}}}`, []string{"/clauses/entryIntoForce/begins rule-size"}},

	{"a term of no length", `{"duration":{"kind":"fixed","initial":{"unit":"year"}}}`, []string{"/clauses/duration/initial/n required"}},
	{"a fixed term without it", `{"duration":{"kind":"fixed"}}`, []string{"/clauses/duration/initial required"}},
	{"terms for a day", `{"duration":{"kind":"until","initial":{"n":1,"unit":"year"},"successive":{"n":1,"unit":"year"},"renewals":2}}`, []string{
		"/clauses/duration/initial forbidden", "/clauses/duration/successive forbidden", "/clauses/duration/renewals forbidden", "/clauses/duration/until required"}},
	{"indefinite until a day", `{"duration":{"kind":"indefinite","until":{"kind":"date","date":"2025"}}}`, []string{"/clauses/duration/until forbidden"}},
	{"a duration of a later release", `{"duration":{"kind":"evergreen","initial":{"n":1,"unit":"year"},"endDay":"eve"}}`, []string{"/clauses/duration/kind code-unknown", "/clauses/duration/endDay code-unknown"}},

	{"two ways to leave", `{"duration":{"kind":"renewable","initial":{"n":1,"unit":"year"},"successive":{"n":1,"unit":"year"}},"denunciation":{"notice":{"n":6,"unit":"month"},"effect":{"kind":"months-after","n":6,"event":{"kind":"notice-given"}}}}`, []string{"/clauses/denunciation/effect notice-and-effect"}},
	{"notice before the end of no term", `{"duration":{"kind":"indefinite"},"denunciation":{"notice":{"n":6,"unit":"month"}}}`, []string{"/clauses/denunciation/notice notice-without-terms"}},
	{"late for nothing", `{"denunciation":{"effect":{"kind":"months-after","n":6,"event":{"kind":"notice-given"}},"late":"void"}}`, []string{"/clauses/denunciation/late late-without-notice"}},
	{"implied without evidence", `{"denunciation":{"implied":"yes"}}`, []string{"/clauses/denunciation/evidence required"}},
	{"implied and stated", `{"denunciation":{"implied":"yes","effect":{"kind":"months-after","n":12,"event":{"kind":"notice-given"}},"evidence":[{"source":"s","basis":"inferred"}]}}`, []string{"/clauses/denunciation/implied implied-stated"}},
	{"silent on what it says", `{"entryIntoForce":{"begins":{"kind":"consent"}},"duration":{"kind":"indefinite"},"denunciation":{"counts":"sent"},"silent":["entry-into-force","duration","denunciation",""]}`, []string{
		"/clauses/silent/0 silent-stated", "/clauses/silent/1 silent-stated", "/clauses/silent/2 silent-stated", "/clauses/silent/3 required"}},
	{"silent and implied", `{"denunciation":{"implied":"yes","evidence":[{"source":"s","basis":"inferred"}]},"silent":["denunciation"]}`, nil},
	{"evidence of another member", `{"duration":{"kind":"indefinite","evidence":[{"source":"s","basis":"stated","of":["/begins"]}]}}`, []string{"/clauses/duration/evidence/0/of/0 evidence-member"}},
}

func TestCheck(t *testing.T) {
	for _, tt := range checkTests {
		t.Run(tt.name, func(t *testing.T) {
			var cs clause.Clauses
			if err := json.Unmarshal([]byte(tt.doc), &cs); err != nil {
				t.Fatal(err)
			}
			var c bilateral.Checker
			cs.Check(&c, "clauses")
			var got []string
			for _, p := range c.Problems() {
				got = append(got, p.Pointer+" "+string(p.Code))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("problems (-want +got):\n%s", diff)
			}
			if bounded := !strings.Contains(strings.Join(got, " "), "rule-size"); cs.Bounded() != bounded {
				t.Errorf("it is bounded: %v", cs.Bounded())
			}
		})
	}
}

func TestCheckWords(t *testing.T) {
	for _, tt := range []struct{ doc, want string }{
		{`{"kind":"date","date":"2025","n":3}`, `/r/n: n does not belong to a rule of kind "date"; remove it, or choose another kind; this one has: date [rule-member]`},
		{`{"kind":"first-day","n":3,"unit":"month"}`, `/r/event: a rule of kind "first-day" needs something to count from; state event, or one rule in of; a rule of this kind has: n, unit, event, of [rule-base-missing]`},
		{`{"kind":"on","event":{"kind":"signed","which":"nth"}}`, `/r/event/n: which is "nth" and the number is 0; give a number from 1 with nth, and none otherwise [event-nth]`},
	} {
		var r clause.Rule
		if err := json.Unmarshal([]byte(tt.doc), &r); err != nil {
			t.Fatal(err)
		}
		var c bilateral.Checker
		r.Check(&c, "r")
		if diff := cmp.Diff(tt.want, c.Problems().Error()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.doc, diff)
		}
	}
}

func TestZero(t *testing.T) {
	var cs clause.Clauses
	if !cs.IsZero() || !cs.Bounded() || cs.SilentOn(clause.TopicDuration) {
		t.Error("no clauses are something")
	}
	for id := range cs.Agreements() {
		t.Errorf("no clauses name %s", id)
	}
	if data, err := json.Marshal(cs); string(data) != "{}" {
		t.Errorf("no clauses are %s, %v", data, err)
	}
	var c bilateral.Checker
	new(clause.Rule).Check(&c, "r")
	clause.Length{}.Check(&c, "l")
	if c.Err() != nil {
		t.Error(c.Err())
	}
}

var monthDayTests = []struct {
	text string
	ok   bool
}{
	{"01-01", true}, {"04-06", true}, {"02-29", true}, {"12-31", true}, {"", true},
	{"02-30", false}, {"04-31", false}, {"13-01", false}, {"00-01", false}, {"01-00", false}, {"1-1", false}, {"01/01", false}, {"0101", false}, {"2025-01-01", false}, {"0a-01", false}, {"01-0b", false},
}

func TestMonthDay(t *testing.T) {
	for _, tt := range monthDayTests {
		var m clause.MonthDay
		err := m.UnmarshalText([]byte(tt.text))
		if (err == nil) != tt.ok {
			t.Errorf("%q: %v", tt.text, err)
		}
		if err != nil && !errors.Is(err, clause.CodeMonthDay) {
			t.Errorf("%q: the error has another code: %v", tt.text, err)
		}
		if err == nil && m.String() != tt.text {
			t.Errorf("%q is written as %q", tt.text, m)
		}
	}
	for _, tt := range []struct{ month, day int }{{0, 1}, {1, 0}, {13, 1}, {2, 30}, {-1, 5}, {4, 400}} {
		if _, err := clause.OnDay(time.Month(tt.month), tt.day); !errors.Is(err, clause.CodeMonthDay) {
			t.Errorf("%v: %v", tt, err)
		}
	}
}

// FuzzMonthDay holds that what is read is written as it was.
func FuzzMonthDay(f *testing.F) {
	for _, tt := range monthDayTests {
		f.Add(tt.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var m clause.MonthDay
		if err := m.UnmarshalText([]byte(text)); err == nil && m.String() != text {
			t.Errorf("%q is written as %q", text, m)
		}
	})
}

// FuzzClauses holds that clauses of any shape are checked, evaluated and said
// without a panic, and that those without an error are written and read unchanged.
func FuzzClauses(f *testing.F) {
	for _, tt := range checkTests {
		f.Add([]byte(tt.doc))
	}
	for _, tt := range ruleTests {
		f.Add([]byte(`{"entryIntoForce":{"begins":` + tt.json + `}}`))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var cs clause.Clauses
		if json.Unmarshal(data, &cs) != nil {
			return
		}
		var ch bilateral.Checker
		cs.Check(&ch, "clauses")
		if !cs.Bounded() {
			return
		}
		c := clause.View{Facts: happenings{"signed": "2025-05-05", "exchanged": "2009-11", "notified": "2024-02-29", "entered-into-force": "2025-01-31"}, Party: "AZ"}
		for _, r := range []*clause.Rule{&cs.EntryIntoForce.Begins, &cs.Provisional.Ends, &cs.Duration.Until} {
			result := r.Eval(c)
			if again := r.Eval(c); again != result {
				t.Errorf("the same question gives %v and %v", result, again)
			}
			if disordered(result.Days) {
				t.Errorf("the days are in no order: %v", result.Days)
			}
			r.MonthEndMatters(c)
			r.Steps(c)
		}
		cs.Duration.End(date("2025-01-31").Days(), 7)
		if ch.Err() != nil {
			return
		}
		first, err := json.Marshal(cs)
		if err != nil {
			t.Fatal(err)
		}
		var back clause.Clauses
		if err := json.Unmarshal(first, &back); err != nil {
			t.Fatalf("%v: %s", err, first)
		}
		if second, _ := json.Marshal(back); string(first) != string(second) {
			t.Errorf("written twice it differs:\n%s\n%s", first, second)
		}
	})
}

func disordered(d bilateral.Days) bool {
	return !d.First.IsZero() && !d.Last.IsZero() && d.First.Compare(d.Last) > 0
}
