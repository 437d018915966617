package meeting

import (
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
)

// An EventCode is a code of event data (CAMEO, with its PLOVER type) and the words of the
// model that say it: what one state says or does to another.
type EventCode struct {
	// Code is the code of CAMEO, such as 1054.
	Code string
	// Type is the type of PLOVER, such as request.
	Type string
	// Record is the kind of record that says it: point, event, meeting or visit. Empty
	// means that it is not of this model, and Reason says why.
	Record bilateral.RecordKind
	// Kind is the kind of that record: a [PointKind], an [EventKind], or for a meeting a
	// [MeetingKind] or [Medium]. Empty for a visit.
	Kind string
	// Area is the area of the matter. Empty means any.
	Area area.Code
	// Change is the change of the matter. Empty means any.
	Change ChangeKind
	// Reason says why no record, or a record that is exported as another code, says it.
	// Empty for most codes.
	Reason string
}

// EventCodes yields the 203 codes of event data, in the order of the scheme.
func EventCodes() iter.Seq[EventCode] {
	return slices.Values(eventRows())
}

// eventTable holds the rows of the crosswalk once somebody asked for them.
var eventTable struct {
	once sync.Once
	rows []EventCode
}

func eventRows() []EventCode {
	eventTable.once.Do(func() {
		for line := range strings.Lines(eventCodes) {
			f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			eventTable.rows = append(eventTable.rows, EventCode{f[0], f[1], bilateral.RecordKind(f[2]), f[3], area.Code(f[4]), ChangeKind(f[5]), f[6]})
		}
	})
	return eventTable.rows
}

// nearest returns the code that says most of a record: of those of its kind, the one whose
// area and change it has.
func nearest(record bilateral.RecordKind, kind string, areas []area.Code, changes []ChangeKind) (EventCode, bool) {
	var best EventCode
	points := -1
	rows := eventRows()
	for i := range rows {
		e := &rows[i]
		if e.Record != record || e.Kind != kind || e.Reason != "" {
			continue
		}
		n := 0
		if e.Area != "" {
			if !slices.ContainsFunc(areas, func(a area.Code) bool { return a.Within(e.Area) }) {
				continue
			}
			n += 2 + strings.Count(string(e.Area), ".")
		}
		if e.Change != "" {
			if !slices.Contains(changes, e.Change) {
				continue
			}
			n += 4
		}
		if n > points {
			best, points = *e, n
		}
	}
	return best, points >= 0
}

// EventCode returns the code of event data that says most of the point, and whether there
// is one.
func (p *Point) EventCode() (EventCode, bool) {
	return nearest(bilateral.RecordKindPoint, string(p.Kind), p.About.Areas, p.About.Change)
}

// EventCode returns the code of event data that says most of the event, and whether there
// is one.
func (e *Event) EventCode() (EventCode, bool) {
	return nearest(bilateral.RecordKindEvent, string(e.Kind), e.Areas, nil)
}

// EventCode returns the code of event data for the meeting: by its kind if that has one, by
// telephone, or a consultation.
func (m *Meeting) EventCode() (EventCode, bool) {
	for _, kind := range []string{string(m.Kind), string(m.Medium)} {
		if e, ok := nearest(bilateral.RecordKindMeeting, kind, nil, nil); ok && kind != "" {
			return e, true
		}
	}
	return nearest(bilateral.RecordKindMeeting, string(MeetingKindConsultation), nil, nil)
}

// EventCode returns the code of event data for the visit.
func (v *Visit) EventCode() (EventCode, bool) {
	return nearest(bilateral.RecordKindVisit, "", nil, nil)
}
