package meeting_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
	"github.com/google/go-cmp/cmp"
)

// A record is what every record type of the package is.
type record interface {
	bilateral.Checkable
	Validate() error
}

// references is a register of ids for tests.
type references map[bilateral.ID]bilateral.RecordKind

func (r references) Kind(id bilateral.ID) (bilateral.RecordKind, bool) {
	kind, ok := r[id]
	return kind, ok
}

func problemsOf(ps bilateral.Problems) []string {
	var out []string
	for _, p := range ps {
		out = append(out, p.Pointer+" "+string(p.Code))
	}
	return out
}

// TestValidate: an error makes a record invalid, a warning does not. The problems of
// annotations are reported with the others.
func TestValidate(t *testing.T) {
	private := bilateral.Annotations{"desk": nil}
	change := bilateral.Changes{{Status: "paused"}}
	for _, tt := range []struct {
		name              string
		valid, warns, bad record
	}{
		{"visit",
			&meeting.Visit{ID: "v"},
			&meeting.Visit{ID: "v", Kind: "grand"},
			&meeting.Visit{Annotations: private}},
		{"meeting",
			&meeting.Meeting{ID: "m"},
			&meeting.Meeting{ID: "m", Ordinal: 15},
			&meeting.Meeting{Annotations: private}},
		{"point",
			fullPoint(),
			&meeting.Point{ID: "p", Kind: meeting.PointKindNote},
			&meeting.Point{Kind: meeting.PointKindGreetings, Annotations: private}},
		{"indicator",
			&meeting.Indicator{ID: "i", Measure: meeting.MeasureExports},
			&meeting.Indicator{ID: "i", Measure: "acres"},
			&meeting.Indicator{Measure: meeting.MeasureExports, Annotations: private}},
		{"event",
			&meeting.Event{ID: "e"},
			&meeting.Event{ID: "e", Changes: change},
			&meeting.Event{Annotations: private}},
		{"commission",
			&meeting.Commission{ID: "c", States: []country.Code{country.AZ, country.BY, country.RU}},
			&meeting.Commission{ID: "c", States: []country.Code{country.AZ, country.BY}, Kind: "cabal"},
			&meeting.Commission{States: []country.Code{country.AZ, country.BY}, Annotations: private}},
		{"instruction",
			&meeting.Instruction{ID: "i"},
			&meeting.Instruction{ID: "i", Action: "wish"},
			&meeting.Instruction{Annotations: private}},
	} {
		if ps := bilateral.Check(tt.valid); len(ps) > 0 || tt.valid.Validate() != nil {
			t.Errorf("%s: a valid one has the problems\n%v", tt.name, ps)
		}
		if ps := bilateral.Check(tt.warns); len(ps.Warnings()) != 1 || tt.warns.Validate() != nil {
			t.Errorf("%s: one with a warning has the problems\n%v\nand the errors\n%v", tt.name, ps, tt.warns.Validate())
		}
		var got bilateral.Problems
		if err := tt.bad.Validate(); !errors.As(err, &got) {
			t.Errorf("%s: a bad one gives %v, want problems", tt.name, err)
		}
		want := []string{"/id required", "/annotations/desk annotation-key"}
		if diff := cmp.Diff(want, problemsOf(got)); diff != "" {
			t.Errorf("%s: errors (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestMembers: a wrong value is reported in each member that no other table tries.
func TestMembers(t *testing.T) {
	const wrong = country.ZW | 1 // stands for no letters
	misnamed := country.Place{Subdivision: "AZ"}
	backwards := bilateral.Changes{{Status: bilateral.StatusHeld, Date: date("2025-05-06")}, {Status: bilateral.StatusCompleted, Date: date("2025-05-05")}}
	for _, tt := range []struct {
		name   string
		record bilateral.Checkable
		want   []string
	}{
		{"states of a visit", &meeting.Visit{ID: "v", Sending: wrong, Receiving: country.AZ}, []string{"/sending country-malformed"}},
		{"host of a visit", &meeting.Visit{ID: "v", Sending: country.AZ, Receiving: wrong}, []string{"/receiving country-malformed"}},
		{"visit of one known state", &meeting.Visit{ID: "v", Receiving: country.AZ}, nil},
		{"second leg", &meeting.Visit{ID: "v", Legs: []meeting.Leg{{}, {Place: misnamed}}}, []string{"/legs/1/place/subdivision subdivision-malformed"}},
		{"dates of changes", &meeting.Visit{ID: "v", Changes: backwards}, []string{"/changes/1/date status-order"}},
		{"when of a meeting", &meeting.Meeting{ID: "m", When: bilateral.Whens{{To: "x"}}}, []string{"/when/0/relation required"}},
		{"place of a meeting", &meeting.Meeting{ID: "m", Place: misnamed}, []string{"/place/subdivision subdivision-malformed"}},
		{"changes of a meeting", &meeting.Meeting{ID: "m", Changes: backwards}, []string{"/changes/1/date status-order"}},
		{"commission of a meeting", &meeting.Meeting{ID: "m", Commission: "No", Ordinal: 1}, []string{"/commission id-malformed"}},
		{"first session", &meeting.Meeting{ID: "m", Ordinal: 1}, []string{"/ordinal session-commission"}},
		{"session without a number", &meeting.Meeting{ID: "m", Commission: "c"}, nil},
		{"parts without an order", &meeting.Meeting{ID: "m", Segments: []meeting.Segment{{}, {}}}, nil},
		{"parts with one order", &meeting.Meeting{ID: "m", Segments: []meeting.Segment{{Order: 2}, {Order: 1}, {Order: 2}, {Order: 1}}},
			[]string{"/segments/2/order segment-order", "/segments/3/order segment-order"}},
		{"segment", &meeting.Segment{ID: "s", Order: 1, Evidence: evidenceFor("/id", "/kind", "/format", "/order", "/participants", "/delegations")}, nil},
		{"one state in two parts", &meeting.Meeting{ID: "m", Segments: []meeting.Segment{
			{Delegations: []meeting.Delegation{{State: country.AZ}}}, {Delegations: []meeting.Delegation{{State: country.AZ}}},
		}}, nil},
		{"delegations of no state", &meeting.Segment{Delegations: []meeting.Delegation{{}, {}}}, nil},
		{"second delegation", &meeting.Segment{Delegations: []meeting.Delegation{{State: country.AZ}, {State: wrong}}}, []string{"/delegations/1/state country-malformed"}},
		{"head and members", &meeting.Delegation{State: country.AZ, Head: az, Members: []country.Actor{term("a"), term("b"), term("a")}}, []string{"/members/2 actor-twice"}},
		{"evidence of a delegation", &meeting.Delegation{Evidence: evidenceFor("/state", "/head", "/members", "/count")}, nil},
		{"those who pass a point on", &meeting.Point{ID: "p", Kind: meeting.PointKindGreetings, ConveyedBy: []country.Actor{{}}}, []string{"/conveyedBy/0/kind required"}},
		{"kind of a point", &meeting.Point{ID: "p", Kind: "sworn", About: meeting.Matter{IDs: []bilateral.ID{"x"}}}, []string{"/kind code-unknown"}},
		{"empty id in a point", &meeting.Point{ID: "p", Kind: meeting.PointKindGreetings, InRegardTo: []bilateral.ID{"x", ""}}, []string{"/inRegardTo/1 required"}},
		{"start of a flow", &meeting.Indicator{ID: "i", Measure: meeting.MeasureExports, Flow: meeting.Flow{From: wrong, To: country.AZ}}, []string{"/flow/from country-malformed"}},
		{"end of a flow", &meeting.Indicator{ID: "i", Measure: meeting.MeasureExports, Flow: meeting.Flow{From: country.AZ, To: wrong}}, []string{"/flow/to country-malformed"}},
		{"flow to one state", &meeting.Indicator{ID: "i", Measure: meeting.MeasureExports, Flow: meeting.Flow{To: country.AZ}}, nil},
		{"flow from one state", &meeting.Indicator{ID: "i", Measure: meeting.MeasureExports, Flow: meeting.Flow{From: country.AZ}}, nil},
		{"flow between two states", &meeting.Indicator{ID: "i", Measure: meeting.MeasureExports, Flow: meeting.Flow{From: country.AZ, To: country.BY}}, nil},
		{"measure", &meeting.Indicator{ID: "i", Measure: "acres"}, []string{"/measure code-unknown"}},
		{"areas of an event", &meeting.Event{ID: "e", Areas: []area.Code{area.Trade, area.Trade}}, []string{"/areas/1 area-twice"}},
		{"states of a commission", &meeting.Commission{ID: "c", States: []country.Code{country.AZ, wrong}}, []string{"/states/1 country-malformed"}},
		{"commission of none", &meeting.Commission{ID: "c"}, []string{"/states commission-states"}},
		{"commission of three, two of them one", &meeting.Commission{ID: "c", States: []country.Code{country.AZ, country.BY, country.AZ}}, []string{"/states/2 one-state"}},
		{"second co-chair", &meeting.Commission{ID: "c", States: []country.Code{country.AZ, country.BY}, CoChairs: []bilateral.ID{"a", ""}}, []string{"/coChairs/1 required"}},
		{"issuers", &meeting.Instruction{ID: "i", Issuers: []country.Actor{az, by, az}}, []string{"/issuers/2 actor-twice"}},
	} {
		if diff := cmp.Diff(tt.want, problemsOf(bilateral.Check(tt.record))); diff != "" {
			t.Errorf("%s: problems (-want +got):\n%s", tt.name, diff)
		}
	}
}

func evidenceFor(members ...string) []bilateral.Evidence {
	return []bilateral.Evidence{{Source: "s", Basis: bilateral.BasisStated, Of: members}}
}

// TestCheckReturns: a check leaves the checker where it stood.
func TestCheckReturns(t *testing.T) {
	bad := meeting.Matter{Change: []meeting.ChangeKind{""}, Flow: meeting.Flow{From: country.AZ, To: country.AZ}, Quantity: bilateral.Quantity{Unit: "t"}}
	var c bilateral.Checker
	c.Field("points")
	c.Index(7)
	bad.Check(&c, "about")
	if got, want := c.Pointer(""), "/points/7"; got != want {
		t.Errorf("the checker stands on %q after a matter, want %q", got, want)
	}
	want := []string{"/points/7/about/change/0 required", "/points/7/about/flow/to one-state", "/points/7/about/quantity/value required"}
	if diff := cmp.Diff(want, problemsOf(c.Problems())); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
	for _, r := range []record{fullVisit(), fullMeeting(), fullPoint(), &meeting.Indicator{}, &meeting.Event{}, &meeting.Commission{}, &meeting.Instruction{}} {
		var c bilateral.Checker
		if r.Check(&c); c.Depth() != 0 {
			t.Errorf("the checker stands on %q after a %T", c.Pointer(""), r)
		}
	}
}

// TestArguments: the arguments of a problem say what is wrong.
func TestArguments(t *testing.T) {
	for _, tt := range []struct {
		record bilateral.Checkable
		want   []bilateral.Arg
	}{
		{&meeting.Visit{ID: "v", Sending: country.AZ, Receiving: country.AZ}, []bilateral.Arg{{Name: "state", Value: "AZ"}}},
		{&meeting.Meeting{ID: "m", Ordinal: 15}, []bilateral.Arg{{Name: "ordinal", Value: "15"}}},
		{&meeting.Meeting{ID: "m", Segments: []meeting.Segment{{Order: 24}, {Order: 24}}}, []bilateral.Arg{{Name: "order", Value: "24"}}},
		{&meeting.Segment{Delegations: []meeting.Delegation{{State: country.BY}, {State: country.BY}}}, []bilateral.Arg{{Name: "state", Value: "BY"}}},
		{&meeting.Commission{ID: "c", States: []country.Code{country.AZ}}, []bilateral.Arg{{Name: "count", Value: "1"}}},
		{&meeting.Commission{ID: "c", States: []country.Code{country.BY, country.BY}}, []bilateral.Arg{{Name: "state", Value: "BY"}}},
		{&meeting.Indicator{ID: "i", Measure: "exports", Flow: meeting.Flow{From: country.RU, To: country.RU}}, []bilateral.Arg{{Name: "state", Value: "RU"}}},
		{&meeting.Indicator{ID: "i", Measure: "exports", Direction: meeting.DirectionUp, Change: bilateral.Quantity{Value: "-0.5"}},
			[]bilateral.Arg{{Name: "direction", Value: "up"}, {Name: "change", Value: "-0.5"}}},
	} {
		ps := bilateral.Check(tt.record)
		if len(ps) != 1 {
			t.Errorf("%+v has the problems\n%v\nwant one", tt.record, ps)
			continue
		}
		if diff := cmp.Diff(tt.want, ps[0].Args); diff != "" {
			t.Errorf("%s: arguments (-want +got):\n%s", ps[0].Code, diff)
		}
	}
}

// TestReferences: each member that names another record names one of the right kinds.
func TestReferences(t *testing.T) {
	said := []bilateral.RecordKind{bilateral.RecordKindMeeting, bilateral.RecordKindSegment, bilateral.RecordKindVisit, bilateral.RecordKindEvent, bilateral.RecordKindAgreement}
	var every []bilateral.RecordKind
	for row := range bilateral.RecordKinds.All() {
		every = append(every, bilateral.RecordKind(row.Value))
	}
	one := func(kind bilateral.RecordKind) []bilateral.RecordKind { return []bilateral.RecordKind{kind} }
	states := []country.Code{country.AZ, country.BY}
	for _, tt := range []struct {
		record  bilateral.Checkable
		pointer string
		kinds   []bilateral.RecordKind
	}{
		{&meeting.Meeting{ID: "m", Visit: "x"}, "/visit", one(bilateral.RecordKindVisit)},
		{&meeting.Meeting{ID: "m", Commission: "x"}, "/commission", one(bilateral.RecordKindCommission)},
		{&meeting.Meeting{ID: "m", Basis: "x"}, "/basis", one(bilateral.RecordKindAgreement)},
		{&meeting.Event{ID: "e", Visit: "x"}, "/visit", one(bilateral.RecordKindVisit)},
		{&meeting.Event{ID: "e", Site: "x"}, "/site", []bilateral.RecordKind{bilateral.RecordKindOrganization, bilateral.RecordKindProject}},
		{&meeting.Commission{ID: "c", States: states, Basis: "x"}, "/basis", one(bilateral.RecordKindAgreement)},
		{&meeting.Commission{ID: "c", States: states, CoChairs: []bilateral.ID{"x"}}, "/coChairs/0", one(bilateral.RecordKindOffice)},
		{&meeting.Commission{ID: "c", States: states, Parent: "x"}, "/parent", one(bilateral.RecordKindCommission)},
		{&meeting.Point{ID: "p", Kind: meeting.PointKindGreetings, In: "x"}, "/in", said},
		{&meeting.Point{ID: "p", Kind: meeting.PointKindGreetings, RepliesTo: "x"}, "/repliesTo", one(bilateral.RecordKindPoint)},
		{&meeting.Point{ID: "p", Kind: meeting.PointKindGreetings, InRegardTo: []bilateral.ID{"x"}}, "/inRegardTo/0", every},
		{&meeting.Point{ID: "p", Kind: meeting.PointKindNote, About: meeting.Matter{IDs: []bilateral.ID{"x"}}}, "/about/ids/0", every},
		{&meeting.Indicator{ID: "i", Measure: meeting.MeasureExports, Of: "x"}, "/of", every},
		{&meeting.Indicator{ID: "i", Measure: meeting.MeasureExports, In: "x"}, "/in", said},
		{&meeting.Instruction{ID: "i", In: "x"}, "/in", said},
	} {
		check := func(refs references) []string {
			c := bilateral.Checker{References: refs}
			tt.record.Check(&c)
			return problemsOf(c.Problems())
		}
		for _, kind := range every {
			var want []string
			if !slices.Contains(tt.kinds, kind) {
				want = []string{tt.pointer + " reference-kind"}
			}
			if diff := cmp.Diff(want, check(references{"x": kind})); diff != "" {
				t.Errorf("%T%s names a record of kind %s: problems (-want +got):\n%s", tt.record, tt.pointer, kind, diff)
			}
		}
		if diff := cmp.Diff([]string{tt.pointer + " reference-unresolved"}, check(references{})); diff != "" {
			t.Errorf("%T%s names no record: problems (-want +got):\n%s", tt.record, tt.pointer, diff)
		}
	}
}
