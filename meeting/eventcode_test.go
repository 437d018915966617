package meeting_test

import (
	"fmt"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/meeting"
)

// said returns a record that says a code of event data, and the code it is exported as.
func said(e meeting.EventCode) (record bilateral.Checkable, exported func() (meeting.EventCode, bool)) {
	var areas []area.Code
	if e.Area != "" {
		areas = []area.Code{e.Area}
	}
	switch e.Record {
	case bilateral.RecordKindPoint:
		p := &meeting.Point{ID: "p", Kind: meeting.PointKind(e.Kind), About: meeting.Matter{Areas: areas, Aspect: meeting.AspectDevelopment}}
		if e.Change != "" {
			p.About.Change = []meeting.ChangeKind{e.Change}
		}
		return p, p.EventCode
	case bilateral.RecordKindEvent:
		v := &meeting.Event{ID: "e", Kind: meeting.EventKind(e.Kind), Areas: areas}
		return v, v.EventCode
	case bilateral.RecordKindMeeting:
		m := &meeting.Meeting{ID: "m", Kind: meeting.MeetingKind(e.Kind)}
		if !m.Kind.Known() {
			m.Kind, m.Medium = "", meeting.Medium(e.Kind)
		}
		return m, m.EventCode
	case bilateral.RecordKindVisit:
		v := &meeting.Visit{ID: "v"}
		return v, v.EventCode
	}
	return nil, nil
}

// Each of the 203 codes of event data is said by a record without a problem, which is
// exported as that code, or has a reason.
func TestEventCodes(t *testing.T) {
	codes, reasons := map[string]bool{}, 0
	for e := range meeting.EventCodes() {
		if codes[e.Code] || e.Type == "" {
			t.Errorf("%s: twice, or without a type", e.Code)
		}
		codes[e.Code] = true
		if e.Reason != "" {
			reasons++
			continue
		}
		record, exported := said(e)
		if record == nil {
			t.Errorf("%s: no record says it", e.Code)
			continue
		}
		if problems := bilateral.Check(record); len(problems) > 0 {
			t.Errorf("%s: %v", e.Code, problems)
		}
		if got, ok := exported(); !ok || got != e {
			t.Errorf("%s is exported as %+v", e.Code, got)
		}
	}
	if len(codes) != 203 || reasons > 20 {
		t.Errorf("%d codes, %d of them with a reason", len(codes), reasons)
	}
}

// What has no code of its own has none, or that of its kind.
func TestEventCodeOfOthers(t *testing.T) {
	if got, ok := (&meeting.Point{Kind: meeting.PointKindGreetings}).EventCode(); ok {
		t.Errorf("greetings are %s", got.Code)
	}
	p := &meeting.Point{Kind: meeting.PointKindDemand, About: meeting.Matter{Areas: []area.Code{"culture"}}}
	if got, _ := p.EventCode(); got.Code != "100" {
		t.Errorf("a demand on culture is %s, want 100", got.Code)
	}
	p.About = meeting.Matter{Areas: []area.Code{"trade.customs"}, Change: []meeting.ChangeKind{meeting.ChangeKindEnhance, meeting.ChangeKindLift}}
	if got, _ := p.EventCode(); got.Code != "1011" {
		t.Errorf("a demand for more trade and no duties is %s, want the first of both, 1011", got.Code)
	}
	if got, _ := (&meeting.Meeting{Kind: meeting.MeetingKindTalks}).EventCode(); got.Code != "040" {
		t.Errorf("talks are %s, want 040", got.Code)
	}
}

// A demand that sanctions end, as a code of event data.
func ExamplePoint_EventCode() {
	p := meeting.Point{Kind: meeting.PointKindDemand, About: meeting.Matter{
		Areas: []area.Code{area.Trade}, Change: []meeting.ChangeKind{meeting.ChangeKindLift},
	}}
	e, _ := p.EventCode()
	fmt.Println(e.Code, e.Type)
	// Output: 1054 request
}

// What was done, who met and who came have codes, too.
func ExampleEvent_EventCode() {
	e, _ := (&meeting.Event{Kind: meeting.EventKindCeasefire}).EventCode()
	fmt.Println(e.Code, e.Type)
	e, _ = (&meeting.Meeting{Medium: meeting.MediumTelephone}).EventCode()
	fmt.Println(e.Code, e.Type)
	e, _ = (&meeting.Visit{}).EventCode()
	fmt.Println(e.Code, e.Type)
	// Output:
	// 0871 retreat
	// 041 consult
	// 042 consult
}

// Codes of event data that no record says, or only as another code.
func ExampleEventCodes() {
	for e := range meeting.EventCodes() {
		if e.Reason != "" {
			fmt.Printf("%s: %s\n", e.Code, e.Reason)
		}
	}
	// Output:
	// 043: the same visit, as the host tells it; it is exported as 042
	// 044: the place of the meeting says it; it is exported as another meeting
	// 133: people threaten to protest; neither side is a state or its organ
}

// The crosswalk is split once, not for each record.
func TestEventCodeAllocatesNothing(t *testing.T) {
	p := meeting.Point{Kind: meeting.PointKindNote}
	if n := testing.AllocsPerRun(100, func() { p.EventCode() }); n > 0 {
		t.Errorf("the code of a point takes %v allocations; none is needed", n)
	}
}
