package clause_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/google/go-cmp/cmp"
)

// asked are facts that keep the events that were asked for.
type asked struct{ events *[]clause.Trigger }

func (a asked) Event(e clause.Trigger, _ clause.View) clause.Moment {
	*a.events = append(*a.events, e)
	return clause.Moment{Days: date("2025-05-05").Days(), Happened: bilateral.Yes}
}

// TestEventsAsked: a rule asks for the events that its kind depends on, with the date
// that counts.
func TestEventsAsked(t *testing.T) {
	const effect = clause.DateKindTakesEffect
	agreed := clause.SetByParties()
	agreed.Event = clause.Last(clause.TriggerKindExchanged)
	received := clause.Last(clause.TriggerKindNotified).As(clause.DateKindReceived)
	for _, tt := range []struct {
		name string
		rule clause.Rule
		want []clause.Trigger
	}{
		{"on", clause.On(received), []clause.Trigger{received}},
		{"days after", clause.DaysAfter(1, clause.On(received)), []clause.Trigger{received}},
		{"a fixed date", clause.Fixed(date("2025")), nil},
		{"chosen by a party", clause.ChosenBy(clause.First(clause.TriggerKindNotified)), []clause.Trigger{clause.First(clause.TriggerKindNotified).As(effect)}},
		{"set by the parties", clause.SetByParties(), []clause.Trigger{clause.Last(clause.TriggerKindAgreed).As(effect)}},
		{"set by the parties in another act", agreed, []clause.Trigger{clause.Last(clause.TriggerKindExchanged).As(effect)}},
		{"consent", clause.Consent(), []clause.Trigger{clause.Last(clause.TriggerKindConsent)}},
		{"the later", clause.LaterOf(signed, exchanged), []clause.Trigger{signed.Event, exchanged.Event}},
	} {
		var got []clause.Trigger
		if result := tt.rule.Eval(clause.View{Facts: asked{&got}}); result.Reached != bilateral.Yes || result.Waiting != (clause.Trigger{}) {
			t.Errorf("%s: %+v", tt.name, result)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s asks for (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestNoFacts: without facts nothing is known but what the text itself says.
func TestNoFacts(t *testing.T) {
	for _, tt := range ruleTests {
		got := tt.rule.Eval(clause.View{})
		fixed := clause.Result{Days: tt.rule.Date.Days(), Reached: bilateral.Yes}
		switch tt.rule.Kind {
		case clause.RuleKindDate:
			if got != fixed {
				t.Errorf("%s: %+v", tt.name, got)
			}
		case clause.RuleKindEarlierOf: // of a fixed date and an event
			if got.Reached != bilateral.Yes {
				t.Errorf("%s: %+v", tt.name, got)
			}
		case clause.RuleKindNever:
			if got.Reached != bilateral.No {
				t.Errorf("%s: %+v", tt.name, got)
			}
		default:
			if got.Reached != bilateral.Unknown {
				t.Errorf("%s: %+v", tt.name, got)
			}
		}
	}
}

// others are the milestones of other agreements, and keep the views that they were
// asked in.
type others struct {
	views  *[]clause.View
	moment clause.Moment
}

func (o others) Milestone(id bilateral.ID, m clause.Milestone, c clause.View) clause.Moment {
	if id != "frame" || m != clause.MilestoneEnded {
		return clause.Moment{}
	}
	*o.views = append(*o.views, c)
	return o.moment
}

// TestMilestone: the milestone is that of the other agreement as a whole, whichever
// party is asked about.
func TestMilestone(t *testing.T) {
	rule := clause.MilestoneOf("frame", clause.MilestoneEnded)
	for _, tt := range []struct {
		moment clause.Moment
		want   clause.Result
	}{
		{clause.Moment{Days: date("2025-05-05").Days(), Happened: bilateral.Yes}, clause.Result{Days: date("2025-05-05").Days(), Reached: bilateral.Yes}},
		{clause.Moment{Happened: bilateral.No}, clause.Result{Reached: bilateral.No}},
		{clause.Moment{Circular: true}, clause.Result{Circular: true}},
	} {
		var views []clause.View
		c := clause.View{Others: others{&views, tt.moment}, Party: "AZ", Known: date("2025-01-01")}
		if diff := cmp.Diff(tt.want, rule.Eval(c), comparers); diff != "" {
			t.Errorf("%+v (-want +got):\n%s", tt.moment, diff)
		}
		if len(views) != 1 || views[0].Party != "" || views[0].Known != c.Known {
			t.Errorf("it was asked for in %+v", views)
		}
	}
	if got := rule.Eval(clause.View{}); got != (clause.Result{}) {
		t.Errorf("without other agreements: %+v", got)
	}
}

// named are names by code or id; as facts and as other agreements nothing is known.
type named map[string]string

func (named) Event(clause.Trigger, clause.View) clause.Moment { return clause.Moment{} }

func (named) Milestone(bilateral.ID, clause.Milestone, clause.View) clause.Moment {
	return clause.Moment{}
}

func (n named) EnglishName(id string) string { return n[id] }

// TestEnglishName: the facts name first, then the other agreements; what neither names
// is named by its code.
func TestEnglishName(t *testing.T) {
	facts, frames := named{"AZ": "Azerbaijan"}, named{"AZ": "another name", "frame": "the framework agreement"}
	for _, tt := range []struct {
		name string
		c    clause.View
		id   string
		want string
	}{
		{"by the facts", clause.View{Facts: facts, Others: frames}, "AZ", "Azerbaijan"},
		{"by the other agreements", clause.View{Facts: facts, Others: frames}, "frame", "the framework agreement"},
		{"by the other agreements alone", clause.View{Others: frames}, "AZ", "another name"},
		{"by facts that name nothing", clause.View{Facts: happenings{}, Others: frames}, "frame", "the framework agreement"},
		{"by others that name nothing", clause.View{Facts: facts, Others: others{}}, "frame", "frame"},
		{"by neither", clause.View{Facts: facts, Others: frames}, "BY", "BY"},
		{"by nobody", clause.View{}, "BY", "BY"},
	} {
		if got := tt.c.EnglishName(tt.id); got != tt.want {
			t.Errorf("%s: %s is %q, want %q", tt.name, tt.id, got, tt.want)
		}
	}
	rule := clause.MilestoneOf("frame", clause.MilestoneEnded)
	if got := rule.Words(clause.View{Others: frames}); got.Text != "the day of the end of the framework agreement" || got.Arg("agreement") != "frame" {
		t.Errorf("the milestone is %+v", got)
	}
}

// TestOnceForEach: a shared view computes once for each agreement and party, as known
// on one day; another view always computes.
func TestOnceForEach(t *testing.T) {
	shared := clause.View{}.Shared()
	az, later := shared, shared
	az.Party = "AZ"
	later.Known = date("2025-05-05")
	for _, tt := range []struct {
		name string
		ask  []clause.View
		ids  []bilateral.ID
		want []int // which computation answers, from 1
	}{
		{"not shared", []clause.View{{}, {}}, []bilateral.ID{"a", "a"}, []int{1, 2}},
		{"shared", []clause.View{shared, shared, shared}, []bilateral.ID{"a", "a", "a"}, []int{1, 1, 1}},
		{"three agreements", []clause.View{shared, shared, shared, shared, shared, shared}, []bilateral.ID{"b", "c", "d", "c", "b", "d"}, []int{1, 2, 3, 2, 1, 3}},
		{"two parties", []clause.View{shared, az, shared, az}, []bilateral.ID{"e", "e", "e", "e"}, []int{1, 2, 1, 2}},
		{"no id", []clause.View{shared, shared}, []bilateral.ID{"", ""}, []int{1, 2}},
		{"as known on another day", []clause.View{shared, later, shared, later}, []bilateral.ID{"f", "f", "f", "f"}, []int{1, 2, 1, 3}},
		{"shared again", []clause.View{shared, shared.Shared()}, []bilateral.ID{"g", "g"}, []int{1, 1}},
		{"shared anew for another day", []clause.View{shared, later.Shared()}, []bilateral.ID{"h", "h"}, []int{1, 2}},
		{"shared by nobody else", []clause.View{shared, {}}, []bilateral.ID{"i", "i"}, []int{1, 2}},
	} {
		computed := 0
		var got []int
		for i, c := range tt.ask {
			got = append(got, c.Once(tt.ids[i], func() any { computed++; return computed }).(int))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
	computed := 0
	day := later.Shared()
	for range 3 {
		day.Once("a", func() any { computed++; return nil })
	}
	if computed != 1 {
		t.Errorf("as known on one day it was computed %d times", computed)
	}
}

// TestHop: the view of another agreement has none of this one's facts and acts, and
// keeps the rest. A chain of agreements comes to an end.
func TestHop(t *testing.T) {
	looks := 0
	c := clause.View{Facts: happenings{}, Others: others{}, Known: date("2025"), Party: "AZ", Act: 3}.Counted(&looks)
	next, ok := c.Hop()
	if !ok || next.Facts != nil || next.Act != 0 || next.Others == nil || next.Known != c.Known || next.Party != "AZ" {
		t.Errorf("the next view is %+v, %v", next, ok)
	}
	next.Look(2)
	next.Look(3)
	clause.View{}.Look(7)
	if looks != 5 {
		t.Errorf("%d looks were counted", looks)
	}
	if c.Act != 3 || c.Facts == nil {
		t.Errorf("the view itself has become %+v", c)
	}
	hops := 0
	for ok && hops < 1<<20 {
		hops++
		next, ok = next.Hop()
	}
	if hops < 4 || hops == 1<<20 {
		t.Errorf("a chain ends after %d agreements", hops)
	}
}
