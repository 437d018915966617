package clock_test

import (
	"fmt"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// A stateTest asks one agreement about one axis on several days.
type stateTest struct {
	name string
	a    *agreement.Agreement
	view clause.View
	axis clock.Axis
	want map[string]string // by day: truth, since to before, reason
}

// run holds the answers of a clock against those wanted.
func (tt *stateTest) run(t *testing.T) {
	t.Helper()
	c := clock.New(tt.a, tt.view)
	got := map[string]string{}
	for on := range tt.want {
		s := c.Assess(day(on))
		got[on] = inWords(s.Axis(tt.axis))
	}
	if diff := cmp.Diff(tt.want, got); diff != "" {
		t.Errorf("%s: %s (-want +got):\n%s", tt.name, tt.axis, diff)
	}
}

// inWords writes a state in one line.
func inWords(s clock.State) string {
	return fmt.Sprintf("%s, %s to %s, %s", truth(s.Truth), s.Since, s.Before, s.Reason)
}

// among makes an agreement of some states.
func among(states []country.Code, cs clause.Clauses, acts ...agreement.Act) *agreement.Agreement {
	a := between(cs, acts...)
	a.Parties = nil
	for _, s := range states {
		a.Parties = append(a.Parties, agreement.Party{Actor: country.StateActor(s)})
	}
	return a
}

// three makes an agreement of Azerbaijan, Belarus and Kazakhstan.
func three(cs clause.Clauses, acts ...agreement.Act) *agreement.Agreement {
	return among([]country.Code{country.AZ, country.BY, country.KZ}, cs, acts...)
}

// stating makes an act that states the day on which it has effect.
func stating(kind agreement.ActKind, takesEffect string, by ...country.Code) agreement.Act {
	a := act(kind, "", by...)
	a.TakesEffect = day(takesEffect)
	return a
}

// about makes an act one about a part.
func about(part string, a agreement.Act) agreement.Act {
	a.Provision = part
	return a
}

// untilDay gives an act its last day.
func untilDay(a agreement.Act, last string) agreement.Act {
	a.Until = day(last)
	return a
}

// covering gives an agreement the period that it covers.
func covering(a *agreement.Agreement, period string) *agreement.Agreement {
	a.Covers = bilateral.MustParsePeriod(period)
	return a
}

// named gives an act an id.
func named(id bilateral.ID, a agreement.Act) agreement.Act {
	a.ID = id
	return a
}

// withdrawing makes an act that withdraws the notice n.
func withdrawing(on string, by ...country.Code) agreement.Act {
	a := act("notice-withdrawn", on, by...)
	a.Of = "n"
	return a
}

// unparty takes the parties off an agreement.
func unparty(a *agreement.Agreement) *agreement.Agreement {
	a.Parties = nil
	return a
}

// onSignature enters into force on the day of the last signature.
var onSignature = clause.Clause{Begins: clause.On(clause.Last(clause.TriggerKindSigned))}

// timeline writes the first milestones of a clock. The act of an entry into force is left
// out: that of a published one is not given in every case.
func timeline(c *clock.Clock, most int) []string {
	var out []string
	for m := range c.Timeline() {
		if len(out) == most {
			break
		}
		line := fmt.Sprintf("%s %s %s", m.Kind, m.Days, truth(m.Certain))
		if m.Kind == clock.MilestoneKindEnteredIntoForce {
			out = append(out, line)
			continue
		}
		if m.Act > 0 {
			line += fmt.Sprintf(", act %d", m.Act)
		}
		if m.Term > 0 {
			line += fmt.Sprintf(", term %d", m.Term)
		}
		if m.Provision != "" {
			line += ", " + m.Provision
		}
		for _, p := range m.Parties {
			line += ", " + p
		}
		out = append(out, line)
	}
	return out
}
