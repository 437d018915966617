package meeting_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
	"github.com/google/go-cmp/cmp"
)

// TestMatterIsZero: one member is enough for a matter to say something, and for a
// point to be about it.
func TestMatterIsZero(t *testing.T) {
	for _, tt := range []struct {
		name   string
		matter meeting.Matter
		want   bool
	}{
		{"nothing", meeting.Matter{}, true},
		{"empty lists", meeting.Matter{Areas: []area.Code{}, IDs: []bilateral.ID{}, Change: []meeting.ChangeKind{}}, true},
		{"areas", meeting.Matter{Areas: []area.Code{area.Trade}}, false},
		{"ids", meeting.Matter{IDs: []bilateral.ID{"plant"}}, false},
		{"aspect", meeting.Matter{Aspect: meeting.AspectVolume}, false},
		{"change", meeting.Matter{Change: []meeting.ChangeKind{meeting.ChangeKindIncrease}}, false},
		{"flow", meeting.Matter{Flow: meeting.Flow{Mutual: bilateral.Yes}}, false},
		{"quantity", meeting.Matter{Quantity: bilateral.Quantity{Value: "0"}}, false},
		{"two of them", meeting.Matter{Areas: []area.Code{area.Trade}, Aspect: meeting.AspectVolume}, false},
		{"all", meeting.Matter{
			Areas: []area.Code{area.Trade}, IDs: []bilateral.ID{"plant"}, Aspect: meeting.AspectVolume, Change: []meeting.ChangeKind{meeting.ChangeKindIncrease},
			Flow: meeting.Flow{From: country.AZ, To: country.BY}, Quantity: bilateral.Quantity{Value: "3", Unit: "t"},
		}, false},
	} {
		if got := tt.matter.IsZero(); got != tt.want {
			t.Errorf("%s: a matter of %+v is zero: %t, want %t", tt.name, tt.matter, got, tt.want)
		}
		p := meeting.Point{ID: "p", Kind: meeting.PointKindNote, About: tt.matter}
		var want []string
		if tt.want {
			want = []string{"/about point-empty"}
		}
		if diff := cmp.Diff(want, problemsOf(bilateral.Check(&p))); diff != "" {
			t.Errorf("%s: problems of a point about it (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestFlowIsZero(t *testing.T) {
	for _, tt := range []struct {
		flow meeting.Flow
		want bool
	}{
		{meeting.Flow{}, true},
		{meeting.Flow{From: country.AZ}, false},
		{meeting.Flow{To: country.AZ}, false},
		{meeting.Flow{Mutual: bilateral.No}, false},
		{meeting.Flow{From: country.AZ, To: country.BY, Mutual: bilateral.Yes}, false},
	} {
		if got := tt.flow.IsZero(); got != tt.want {
			t.Errorf("a flow of %+v is zero: %t, want %t", tt.flow, got, tt.want)
		}
	}
}

// TestEmptyPoint: only greetings are complete without a matter.
func TestEmptyPoint(t *testing.T) {
	for row := range meeting.PointKinds.All() {
		p := meeting.Point{ID: "p", Kind: meeting.PointKind(row.Value)}
		var want []string
		if p.Kind != meeting.PointKindGreetings {
			want = []string{"/about point-empty"}
		}
		if diff := cmp.Diff(want, problemsOf(bilateral.Check(&p))); diff != "" {
			t.Errorf("%s: problems (-want +got):\n%s", p.Kind, diff)
		}
	}
}

func TestAssessed(t *testing.T) {
	const a, b = meeting.JudgmentPriority, meeting.JudgmentPromising
	for _, tt := range []struct {
		assessments []meeting.Judgment
		of          meeting.Judgment
		want        bool
	}{
		{nil, a, false},
		{[]meeting.Judgment{a}, a, true},
		{[]meeting.Judgment{b}, a, false},
		{[]meeting.Judgment{b, a}, a, true},
		{[]meeting.Judgment{a, b}, a, true},
	} {
		p := meeting.Point{Assessments: tt.assessments}
		if got := p.Assessed(tt.of); got != tt.want {
			t.Errorf("a point assessed as %v is assessed as %s: %t, want %t", tt.assessments, tt.of, got, tt.want)
		}
	}
}

// TestDirection: a change must not run against the direction. A change that is not
// stated never does.
func TestDirection(t *testing.T) {
	const up, down, still = meeting.DirectionUp, meeting.DirectionDown, meeting.DirectionUnchanged
	for _, tt := range []struct {
		direction meeting.Direction
		change    bilateral.Decimal
		against   bool
	}{
		{"", "", false},
		{"", "3", false},
		{"", "-3", false},
		{"", "0", false},
		{up, "", false},
		{up, "0.001", false},
		{up, "39", false},
		{up, "-39", true},
		{up, "-0.001", true},
		{down, "", false},
		{down, "-39", false},
		{down, "39", true},
		{down, "0.001", true},
		{still, "", false},
		{still, "0", false},
		{still, "0.00", false},
		{still, "1", true},
		{still, "-1", true},
	} {
		i := meeting.Indicator{ID: "i", Measure: meeting.MeasureExports, Direction: tt.direction, Change: bilateral.Quantity{Value: tt.change}}
		var want []string
		if tt.against {
			want = []string{"/direction indicator-direction"}
		}
		if diff := cmp.Diff(want, problemsOf(bilateral.Check(&i))); diff != "" {
			t.Errorf("direction %q and change %q: problems (-want +got):\n%s", tt.direction, tt.change, diff)
		}
	}
}

// TestLives: the usual lives of an occasion and of an instruction are not questioned.
// One that goes on after its end is, and so is one of the wrong sort.
func TestLives(t *testing.T) {
	const (
		planned, underWay, held  = bilateral.StatusPlanned, bilateral.StatusUnderWay, bilateral.StatusHeld
		postponed, cancelled     = bilateral.StatusPostponed, bilateral.StatusCancelled
		interrupted, resumed     = bilateral.StatusInterrupted, bilateral.StatusResumed
		given, completed, paused = bilateral.StatusGiven, bilateral.StatusCompleted, bilateral.Status("paused")
	)
	type life []bilateral.Status
	occasion := func(cs bilateral.Changes) []record {
		return []record{&meeting.Visit{ID: "r", Changes: cs}, &meeting.Meeting{ID: "r", Changes: cs}, &meeting.Event{ID: "r", Changes: cs}}
	}
	instruction := func(cs bilateral.Changes) []record { return []record{&meeting.Instruction{ID: "r", Changes: cs}} }
	for _, tt := range []struct {
		of   func(bilateral.Changes) []record
		life life
		want []string
	}{
		{occasion, life{}, nil},
		{occasion, life{planned, underWay, held, completed}, nil},
		{occasion, life{planned, postponed, planned, held}, nil},
		{occasion, life{underWay, interrupted, resumed, completed}, nil},
		{occasion, life{planned, cancelled}, nil},
		{occasion, life{paused, held}, []string{"/changes/0/status code-unknown"}},
		{occasion, life{planned, cancelled, held}, []string{"/changes/2/status status-move"}},
		{occasion, life{held, completed, planned}, []string{"/changes/2/status status-move"}},
		{occasion, life{resumed}, []string{"/changes/0/status status-move"}},
		{occasion, life{given}, []string{"/changes/0/status status-move"}},
		{instruction, life{}, nil},
		{instruction, life{given, underWay, completed}, nil},
		{instruction, life{given, postponed, underWay, completed}, nil},
		{instruction, life{planned, given, cancelled}, nil},
		{instruction, life{given, underWay, interrupted, resumed, completed}, nil},
		{instruction, life{given, paused}, []string{"/changes/1/status code-unknown"}},
		{instruction, life{given, completed, underWay}, []string{"/changes/2/status status-move"}},
		{instruction, life{given, cancelled, completed}, []string{"/changes/2/status status-move"}},
		{instruction, life{resumed}, []string{"/changes/0/status status-move"}},
		{instruction, life{given, held}, []string{"/changes/1/status status-move"}},
	} {
		var changes bilateral.Changes
		for _, s := range tt.life {
			changes = append(changes, bilateral.Change{Status: s})
		}
		for _, r := range tt.of(changes) {
			if diff := cmp.Diff(tt.want, problemsOf(bilateral.Check(r))); diff != "" {
				t.Errorf("%T with the life %v: problems (-want +got):\n%s", r, tt.life, diff)
			}
		}
	}
}

// TestEnded: an instruction that may have ended is not certainly overdue, and one that
// certainly ended is not, whatever else is said of it.
func TestEnded(t *testing.T) {
	ended := func(on string) bilateral.Change {
		c := bilateral.Change{Status: bilateral.StatusCompleted}
		if on != "" {
			c.Date = date(on)
		}
		return c
	}
	cancelled := func(on string) bilateral.Change {
		c := ended(on)
		c.Status = bilateral.StatusCancelled
		return c
	}
	for _, tt := range []struct {
		name    string
		due, on string
		changes bilateral.Changes
		want    bilateral.Truth
	}{
		{"nothing is said", "2025-10-01", "2025-10-02", nil, bilateral.Yes},
		{"asked for the month it is due", "2025-10-15", "2025-10", nil, bilateral.Unknown},
		{"asked for the month after", "2025-10-31", "2025-11", nil, bilateral.Yes},
		{"asked for the month before", "2025-10-01", "2025-09", nil, bilateral.No},
		{"completed on the day", "2025-10-01", "2025-11-01", bilateral.Changes{ended("2025-11-01")}, bilateral.No},
		{"completed the day after", "2025-10-01", "2025-11-01", bilateral.Changes{ended("2025-11-02")}, bilateral.Yes},
		{"completed that month", "2025-10-01", "2025-11-15", bilateral.Changes{ended("2025-11")}, bilateral.Unknown},
		{"cancelled some day", "2025-10-01", "2025-11-15", bilateral.Changes{cancelled("")}, bilateral.Unknown},
		{"cancelled later", "2025-10-01", "2025-11-15", bilateral.Changes{cancelled("2025-12-01")}, bilateral.Yes},
		{"completed, cancelled later", "2025-10-01", "2025-11-15", bilateral.Changes{ended("2025-10-10"), cancelled("2025-12-01")}, bilateral.No},
		{"completed some day, cancelled in time", "2025-10-01", "2025-11-15", bilateral.Changes{ended(""), cancelled("2025-11-01")}, bilateral.No},
		{"completed some day, cancelled later", "2025-10-01", "2025-11-15", bilateral.Changes{ended(""), cancelled("2025-12-01")}, bilateral.Unknown},
		{"not due, completed some day", "2025-10-01", "2025-09-15", bilateral.Changes{ended("")}, bilateral.No},
	} {
		i := meeting.Instruction{Due: date(tt.due), Changes: tt.changes}
		if got := i.Overdue(date(tt.on).Days()); got != tt.want {
			t.Errorf("%s: due %s, overdue on %s: %v, want %v", tt.name, tt.due, tt.on, got, tt.want)
		}
	}
}
