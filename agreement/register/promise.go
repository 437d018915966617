package register

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"sync"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
)

// What was promised, expected or begun, and what became of it.

// mentions hold what refers to each record, by the number of the reference.
type mentions struct {
	once sync.Once
	by   map[bilateral.ID][]bilateral.ID // the first-level records that refer to a record
}

// mentioned returns the records that refer to a record, each once: points about it, acts, links
// from it or to it. Evidence does not count.
func (ix *Index) mentioned(id bilateral.ID) []bilateral.ID {
	m := &ix.mentions
	m.once.Do(func() {
		m.by = map[bilateral.ID][]bilateral.ID{}
		var holder bilateral.ID
		for place, id := range ix.r.IDs() {
			path := place.walk.path
			switch {
			case place.own && len(path) == 2:
				holder = *id // the id comes first in every record
			case len(path) < 2 || place.own || path[len(path)-1].member == "source" || path[0].member == "links" || path[0].member == "confirmed":
			default:
				if list := m.by[*id]; len(list) == 0 || list[len(list)-1] != holder {
					m.by[*id] = append(list, holder)
				}
			}
		}
		for i := range ix.r.Links {
			l := &ix.r.Links[i]
			m.by[l.To] = append(m.by[l.To], l.From)
			m.by[l.From] = append(m.by[l.From], l.To)
		}
	})
	return m.by[id]
}

// Promises yields the points by which something was promised since a day, as the kind of the
// point says ("commits"), and that nothing followed by another day: no record refers to them,
// and no link joins them with one. A point whose day is not known is left out.
func (ix *Index) Promises(since, on bilateral.Date) iter.Seq[*meeting.Point] {
	return func(yield func(*meeting.Point) bool) {
		for i := range ix.r.Points {
			p := &ix.r.Points[i]
			row, ok := meeting.PointKinds.Find(string(p.Kind))
			day := ix.dayOf(p)
			if !ok || !row.Marked("commits") || day.IsZero() || later(since, day) || later(day, on) {
				continue
			}
			followed := slices.ContainsFunc(ix.mentioned(p.ID), func(by bilateral.ID) bool {
				when := ix.dayOf(ix.Find(by))
				return when.IsZero() || !later(when, on) && !later(day, when)
			})
			if !followed && !yield(p) {
				return
			}
		}
	}
}

// Expected yields the agreements that were expected, agreed or initialled by a day and not
// signed by then, in the order of the register.
func (ix *Index) Expected(on bilateral.Date) iter.Seq[*agreement.Agreement] {
	return func(yield func(*agreement.Agreement) bool) {
		for i := range ix.r.Agreements {
			a := &ix.r.Agreements[i]
			expected, signed := false, false
			for j := range a.Acts {
				act := &a.Acts[j]
				switch {
				case later(act.Date, on):
				case act.Kind == agreement.ActKindExpected || act.Kind == agreement.ActKindAgreed || act.Kind == agreement.ActKindInitialled:
					expected = true
				default:
					signed = true
				}
			}
			if expected && !signed && !yield(a) {
				return
			}
		}
	}
}

// NeverInForce yields the agreements that were signed by a day and had not entered into force by
// then, with No, and those of which that is not known, with Unknown.
func (ix *Index) NeverInForce(on bilateral.Date) iter.Seq2[*agreement.Agreement, bilateral.Truth] {
	return func(yield func(*agreement.Agreement, bilateral.Truth) bool) {
		view := ix.View().Shared()
		for i := range ix.r.Agreements {
			a := &ix.r.Agreements[i]
			signed := signedOn(a)
			if !slices.ContainsFunc(a.Acts, func(act agreement.Act) bool { return act.Kind == agreement.ActKindSigned }) || later(signed, on) {
				continue
			}
			m := clock.Reached(a, clause.MilestoneEnteredIntoForce, view)
			entered := m.Happened
			if entered == bilateral.Yes {
				entered = on.Days().Before(m.Days).Not()
			}
			if entered != bilateral.Yes && !yield(a, entered) {
				return
			}
		}
	}
}

// Dormant yields the agreements that are in force on a day and that nothing of the register has
// spoken of for some years: no meeting, point, document or link of that time refers to them,
// and no act of theirs is of it. The day is the latest on which something did; zero means
// never.
func (ix *Index) Dormant(on bilateral.Date, years int) iter.Seq2[*agreement.Agreement, bilateral.Date] {
	return func(yield func(*agreement.Agreement, bilateral.Date) bool) {
		since := on.Days().AddMonths(-12*years, bilateral.MonthEndClamp)
		for a, truth := range ix.InForce(on) {
			if truth != bilateral.Yes {
				continue
			}
			var latest bilateral.Date
			note := func(day bilateral.Date) {
				if !day.IsZero() && !later(day, on) && (latest.IsZero() || later(day, latest)) {
					latest = day
				}
			}
			for j := range a.Acts {
				note(a.Acts[j].Date)
			}
			for _, by := range ix.mentioned(a.ID) {
				note(ix.dayOf(ix.Find(by)))
			}
			if (latest.IsZero() || latest.Days().Before(since) == bilateral.Yes) && !yield(a, latest) {
				return
			}
		}
	}
}

// Targets yields the figures that are aimed at, and for each the figures that were reached of
// the same measure, for the same thing and flow, in the order of the register.
func (ix *Index) Targets() iter.Seq2[*meeting.Indicator, []*meeting.Indicator] {
	return func(yield func(*meeting.Indicator, []*meeting.Indicator) bool) {
		type subject struct {
			measure meeting.Measure
			of      bilateral.ID
			flow    meeting.Flow
		}
		reached := map[subject][]*meeting.Indicator{}
		of := func(x *meeting.Indicator) subject { return subject{x.Measure, x.Of, x.Flow} }
		for i := range ix.r.Indicators {
			if x := &ix.r.Indicators[i]; x.Role != meeting.FigureRoleTarget && x.Role != meeting.FigureRoleForecast && x.Role != meeting.FigureRoleLimit {
				reached[of(x)] = append(reached[of(x)], x)
			}
		}
		for i := range ix.r.Indicators {
			if x := &ix.r.Indicators[i]; x.Role == meeting.FigureRoleTarget && !yield(x, reached[of(x)]) {
				return
			}
		}
	}
}

// A Brief is what a session was told and what it reported.
type Brief struct {
	// Session is the id of the session.
	Session bilateral.ID `json:"session"`
	// Told are the instructions to its commission since the session before it, and all before
	// the first.
	Told []bilateral.ID `json:"told,omitempty"`
	// Reported are the points made in it, and in its parts.
	Reported []bilateral.ID `json:"reported,omitempty"`
	// Signed are the agreements signed at it.
	Signed []bilateral.ID `json:"signed,omitempty"`
}

// Brief returns what a session of a commission was told and what it reported. An id that names
// no meeting gives the zero Brief.
func (ix *Index) Brief(session bilateral.ID) Brief {
	m := ix.Meeting(session)
	if m == nil {
		return Brief{}
	}
	out := Brief{Session: session}
	var before bilateral.Date
	for other := range ix.Sessions(m.Commission) {
		if other == m {
			break
		}
		before = other.Dates.First()
	}
	if m.Commission != "" {
		ix.instructionPostings()
		for _, i := range ix.postings.instructions.to.get(m.Commission) {
			n := &ix.r.Instructions[i]
			given := ix.dayOf(n)
			if given.IsZero() || later(given, m.Dates.First()) || !before.IsZero() && !later(given, before) {
				continue
			}
			out.Told = append(out.Told, n.ID)
		}
	}
	at := map[bilateral.ID]bool{session: true}
	for j := range m.Segments {
		if id := m.Segments[j].ID; id != "" {
			at[id] = true
		}
	}
	for i := range ix.r.Points {
		if at[ix.r.Points[i].In] {
			out.Reported = append(out.Reported, ix.r.Points[i].ID)
		}
	}
	for i := range ix.r.Agreements {
		a := &ix.r.Agreements[i]
		if slices.ContainsFunc(a.Acts, func(act agreement.Act) bool {
			return act.Kind == agreement.ActKindSigned && slices.ContainsFunc(act.When, func(w bilateral.When) bool { return at[w.To] })
		}) {
			out.Signed = append(out.Signed, a.ID)
		}
	}
	return out
}

// SessionDue returns when the next session of a commission is due: the time from one session to
// the next after its last session that was held by a day. It reports false if that time or the
// last session is not stated, or the time is not one of years, months, weeks or days.
func (ix *Index) SessionDue(commission bilateral.ID, on bilateral.Date) (bilateral.Days, bool) {
	x := ix.Commission(commission)
	if x == nil || x.Every.IsZero() {
		return bilateral.Days{}, false
	}
	var last bilateral.Days
	for m := range ix.Sessions(commission) {
		if d := m.Dates.First(); !d.IsZero() && !later(d, on) {
			last = m.Dates.Begins()
		}
	}
	n, err := strconv.Atoi(string(x.Every.Value))
	if last.IsZero() || err != nil {
		return bilateral.Days{}, false
	}
	switch x.Every.Unit {
	case "a":
		return last.AddMonths(12*n, bilateral.MonthEndClamp), true
	case "mo":
		return last.AddMonths(n, bilateral.MonthEndClamp), true
	case "wk":
		return last.AddDays(7 * n), true
	case "d":
		return last.AddDays(n), true
	}
	return bilateral.Days{}, false
}

// An Entry is one thing in the history of a relationship.
type Entry struct {
	// Date is its first day, as stated.
	Date bilateral.Date `json:"date"`
	// Record is the id of the record: a visit, meeting, event or agreement.
	Record bilateral.ID `json:"record"`
	// Kind is the kind of the record.
	Kind bilateral.RecordKind `json:"kind"`
	// Act is what was done about an agreement. Empty for other records.
	Act agreement.ActKind `json:"act,omitzero"`
}

// TimelineOf returns what is dated of the relationship of two states, in the order of its days:
// visits of one to the other and their meetings and events, sessions of their commissions, and
// the acts of the agreements between them, with predecessors also those of the states that either
// succeeded. Of one day, the order is that of the kinds and ids.
func (ix *Index) TimelineOf(pair country.Pair, predecessors bool) []Entry {
	var out []Entry
	add := func(date bilateral.Date, id bilateral.ID, kind bilateral.RecordKind, act agreement.ActKind) {
		if !date.IsZero() {
			out = append(out, Entry{date, id, kind, act})
		}
	}
	for a := range ix.AgreementsBetween(pair, predecessors) {
		for j := range a.Acts {
			add(a.Acts[j].Date, a.ID, bilateral.RecordKindAgreement, a.Acts[j].Kind)
		}
	}
	of := map[bilateral.ID]bool{}
	for v := range ix.VisitsBetween(pair, predecessors) {
		of[v.ID] = true
		add(v.Dates.First(), v.ID, bilateral.RecordKindVisit, "")
	}
	pairs := slices.Collect(withPredecessors(pair, predecessors))
	between := func(states []country.Code) bool {
		return slices.ContainsFunc(pairs, func(p country.Pair) bool {
			a, b := p.States()
			return slices.Contains(states, a) && slices.Contains(states, b)
		})
	}
	for i := range ix.r.Commissions {
		if x := &ix.r.Commissions[i]; between(x.States) {
			of[x.ID] = true
		}
	}
	for i := range ix.r.Meetings {
		if m := &ix.r.Meetings[i]; of[m.Visit] || of[m.Commission] || between(ix.sides(m)) {
			add(m.Dates.First(), m.ID, bilateral.RecordKindMeeting, "")
		}
	}
	for i := range ix.r.Events {
		if x := &ix.r.Events[i]; of[x.Visit] || between(ix.states(both(x.Participants, x.Organizers))) {
			add(x.Dates.First(), x.ID, bilateral.RecordKindEvent, "")
		}
	}
	slices.SortStableFunc(out, func(x, y Entry) int {
		return cmp.Or(compareDates(x.Date, y.Date), cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.Record, y.Record))
	})
	return out
}
