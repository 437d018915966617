package clause_test

import (
	"testing"

	"github.com/bilateral-go/bilateral/agreement/clause"
)

func TestSilentOn(t *testing.T) {
	cs := clause.Clauses{Silent: []clause.Topic{clause.TopicDuration, clause.TopicDenunciation}}
	for topic, want := range map[clause.Topic]bool{clause.TopicEntryIntoForce: false, clause.TopicDuration: true, clause.TopicDenunciation: true} {
		if got := cs.SilentOn(topic); got != want {
			t.Errorf("silent on %s: %v", topic, got)
		}
	}
}

// TestSilence: a text that is silent on one matter can state all others.
func TestSilence(t *testing.T) {
	const (
		entry     = `"entryIntoForce":{"begins":{"kind":"consent"}}`
		duration  = `"duration":{"kind":"indefinite"}`
		denounced = `"denunciation":{"effect":{"kind":"months-after","n":6,"event":{"kind":"notice-given"}}}`
		evidence  = `"evidence":[{"source":"s","basis":"inferred"}]`
	)
	checkProblems(t, []problemTest{
		{"on all", `{"silent":["entry-into-force","duration","denunciation"]}`, nil},
		{"on entry into force alone", `{` + duration + `,` + denounced + `,"silent":["entry-into-force"]}`, nil},
		{"on duration alone", `{` + entry + `,` + denounced + `,"silent":["duration"]}`, nil},
		{"on denunciation alone", `{` + entry + `,` + duration + `,"silent":["denunciation"]}`, nil},
		{"on entry into force, and stated", `{` + entry + `,"silent":["duration","entry-into-force"]}`, []string{"/silent/1 silent-stated"}},
		{"on duration, and stated", `{` + duration + `,"silent":["entry-into-force","duration"]}`, []string{"/silent/1 silent-stated"}},
		{"on denunciation, and stated", `{` + denounced + `,"silent":["entry-into-force","denunciation"]}`, []string{"/silent/1 silent-stated"}},
		{"on denunciation, which is not implied", `{"denunciation":{"implied":"no",` + evidence + `},"silent":["denunciation"]}`, []string{"/silent/0 silent-stated"}},
		{"on a matter of a later release", `{` + entry + `,` + duration + `,` + denounced + `,"silent":["amendment"]}`, []string{"/silent/0 code-unknown"}},
	})
}
