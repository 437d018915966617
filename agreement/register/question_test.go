package register_test

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
	"github.com/google/go-cmp/cmp"
)

func pairOf(t testing.TB, a, b country.Code) country.Pair {
	t.Helper()
	p, err := country.NewPair(a, b)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// ids returns the ids of what a question yields.
func ids[T any](seq iter.Seq[*T], id func(*T) bilateral.ID) []bilateral.ID {
	var out []bilateral.ID
	for x := range seq {
		out = append(out, id(x))
	}
	return out
}

func firsts[T, U any](seq iter.Seq2[*T, U], id func(*T) bilateral.ID) []bilateral.ID {
	var out []bilateral.ID
	for x := range seq {
		out = append(out, id(x))
	}
	return out
}

func agreementID(a *agreement.Agreement) bilateral.ID { return a.ID }
func meetingID(m *meeting.Meeting) bilateral.ID       { return m.ID }
func visitID(v *meeting.Visit) bilateral.ID           { return v.ID }
func pointID(p *meeting.Point) bilateral.ID           { return p.ID }

// TestQuestions asks the questions of the joined reports of one relationship.
func TestQuestions(t *testing.T) {
	joined, _ := confirmed(t).Joined()
	ix := joined.Index()
	azBy := pairOf(t, country.AZ, country.BY)
	for _, tt := range []struct {
		name string
		got  []bilateral.ID
		want []bilateral.ID
	}{
		{"agreements", ids(ix.AgreementsBetween(azBy, false), agreementID), []bilateral.ID{"thread:fire-truck-agreement", "thread:tractor-agreement", "thread:veterinary-memorandum"}},
		{"visits", ids(ix.VisitsBetween(azBy, false), visitID), []bilateral.ID{"az-by:visit", "ho-01:state-visit", "ho-01:visit", "thread:visit-2006", "thread:visit-2013"}},
		{"meetings of a person", firsts(ix.MeetingsOf("az-by:turchin"), meetingID), []bilateral.ID{"az-by:talks", "ho-03:reception"}},
		{"meetings of an office", firsts(ix.MeetingsOf("az-by:pm-by"), meetingID), []bilateral.ID{"az-by:talks", "ho-01:talks", "ho-03:reception", "ho-09:talks"}},
		{"who met whom", firsts(ix.Met("az-by:turchin", "az-by:asadov"), meetingID), []bilateral.ID{"az-by:talks"}},
		{"who met whom in office", firsts(ix.Met("az-by:pm-by", "az-by:pm-az"), meetingID), []bilateral.ID{"az-by:talks", "ho-01:talks"}},
		{"signed by", firsts(ix.SignedBy("thread:tahmazli"), agreementID), []bilateral.ID{"thread:veterinary-memorandum"}},
		{"sessions", ids(ix.Sessions("az-by:intergovernmental-commission"), meetingID), []bilateral.ID{"ho-04:session"}},
		{"points of an area and year", ids(ix.Points(register.PointQuery{Area: "people.tourism", Year: 2024}), pointID), []bilateral.ID{"ho-01:tourism"}},
		{"expected", ids(ix.Expected(bilateral.MustParseDate("2026-01-01")), agreementID), []bilateral.ID{"az-by:expected-agreements", "az-by:presidents-agreements", "az-by:social-documents", "ho-04:master-plan"}},
	} {
		if diff := cmp.Diff(tt.want, tt.got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
	if got := ix.MeetingOf("ho-01:restricted"); got == nil || got.ID != "ho-01:talks" {
		t.Errorf("the meeting of a segment: %v", got)
	}
	brief := ix.Brief("ho-04:session")
	if diff := cmp.Diff(register.Brief{Session: "ho-04:session", Told: []bilateral.ID{"az-by:prioritize", "ho-03:instructions"},
		Reported: []bilateral.ID{"ho-04:group-set-up", "ho-04:pharma-nearing", "ho-04:roadmap-reviewed"}, Signed: []bilateral.ID{"ho-04:session-protocol"}}, brief); diff != "" {
		t.Errorf("brief (-want +got):\n%s", diff)
	}
	n, last := 0, bilateral.Date{}
	for _, e := range ix.TimelineOf(azBy, false) {
		if n++; e.Date.Days().Before(last.Days()) == bilateral.Yes {
			t.Errorf("%v comes after %v", e, last)
		}
		last = e.Date
	}
	if n < 12 {
		t.Errorf("%d entries in the timeline", n)
	}
}

// TestQuestionsFindWhatALoopFinds: of registers that are made up, each question yields what a
// loop over all records does.
func TestQuestionsFindWhatALoopFinds(t *testing.T) {
	r := plausible(rand.New(rand.NewPCG(9, 15)), "p", 300)
	ix := r.Index()
	codes := []country.Code{country.AZ, country.BY, country.KZ, country.UZ, country.GE, country.TR, country.AM}
	for i, a := range codes {
		for _, b := range codes[:i] {
			pair := pairOf(t, a, b)
			var want []bilateral.ID
			for k := range r.Agreements {
				p := r.Agreements[k].Parties
				if x, y := p[0].Actor.State, p[1].Actor.State; x == a && y == b || x == b && y == a {
					want = append(want, r.Agreements[k].ID)
				}
			}
			if diff := cmp.Diff(want, ids(ix.AgreementsBetween(pair, false), agreementID)); diff != "" {
				t.Fatalf("%v (-want +got):\n%s", pair, diff)
			}
		}
	}
	for _, q := range []register.PointQuery{
		{}, {Area: "trade"}, {Area: "agriculture"}, {Area: "agriculture.veterinary", Year: 2001}, {Year: 1999, Kind: meeting.PointKindNote},
		{Holder: country.StateActor(country.AZ)}, {Tone: "reports", Year: 2005}, {Tone: "commits"}, {Kind: meeting.PointKindOffer},
	} {
		var want []bilateral.ID
		for k := range r.Points {
			p := &r.Points[k]
			row, _ := meeting.PointKinds.Find(string(p.Kind))
			if (q.Area == "" || slices.ContainsFunc(p.About.Areas, func(c area.Code) bool { return c.Within(q.Area) })) && (q.Year == 0 || p.Date.Year() == q.Year) &&
				(q.Kind == "" || p.Kind == q.Kind) && (q.Holder.IsZero() || slices.Contains(p.Holders, q.Holder)) && (q.Tone == "" || row.Marked(q.Tone)) {
				want = append(want, p.ID)
			}
		}
		if diff := cmp.Diff(want, ids(ix.Points(q), pointID)); diff != "" {
			t.Errorf("%+v (-want +got):\n%s", q, diff)
		}
	}
	for i := range r.Persons {
		var want []bilateral.ID
		for k := range r.Meetings {
			if i == k { // each meets in its own term
				want = append(want, r.Meetings[k].ID)
			}
		}
		if diff := cmp.Diff(want, firsts(ix.MeetingsOf(r.Persons[i].ID), meetingID)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", r.Persons[i].ID, diff)
		}
	}
}

// TestPredecessors: the treaties of a state that another one succeeded, on request.
func TestPredecessors(t *testing.T) {
	r := register.New("r")
	between := func(id bilateral.ID, a, b country.Code) {
		r.Agreements = append(r.Agreements, agreement.Agreement{ID: id, Parties: []agreement.Party{{Actor: country.StateActor(a)}, {Actor: country.StateActor(b)}}})
	}
	between("soviet", country.SUHH, country.FI)
	between("russian", country.RU, country.FI)
	ix := r.Index()
	pair := pairOf(t, country.FI, country.RU)
	if diff := cmp.Diff([]bilateral.ID{"russian"}, ids(ix.AgreementsBetween(pair, false), agreementID)); diff != "" {
		t.Errorf("without (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]bilateral.ID{"russian", "soviet"}, ids(ix.AgreementsBetween(pair, true), agreementID)); diff != "" {
		t.Errorf("with (-want +got):\n%s", diff)
	}
}

// TestFollowUp: the states of instructions, and the chain of each.
func TestFollowUp(t *testing.T) {
	on := bilateral.MustParseDate("2026-01-01")
	given := bilateral.Changes{{Status: bilateral.StatusGiven, Date: bilateral.MustParseDate("2025-05-05")}}
	done := append(slices.Clone(given), bilateral.Change{Status: bilateral.StatusCompleted, Date: bilateral.MustParseDate("2025-12-01")})
	for _, tt := range []struct {
		name  string
		it    meeting.Instruction
		links []bilateral.Link
		want  string
	}{
		{"nothing known", meeting.Instruction{}, nil, "unknown unknown"},
		{"given", meeting.Instruction{Changes: given}, nil, "open unknown 2025-05-05 given"},
		{"not due", meeting.Instruction{Changes: given, Due: bilateral.MustParseDate("2026-06-30")}, nil, "open no 2025-05-05 given"},
		{"overdue", meeting.Instruction{Changes: given, Due: bilateral.MustParseDate("2025-06-30")}, nil, "overdue yes 2025-05-05 given"},
		{"a month", meeting.Instruction{Changes: given, Due: bilateral.MustParseDate("2026-01")}, nil, "open no 2025-05-05 given"},
		{"done", meeting.Instruction{Changes: done, Due: bilateral.MustParseDate("2025-12-15")}, nil, "done no 2025-05-05 given 2025-12-01 completed"},
		{"done later", meeting.Instruction{Changes: append(slices.Clone(given), bilateral.Change{Status: bilateral.StatusCompleted, Date: bilateral.MustParseDate("2026-02-01")})}, nil, "open unknown 2025-05-05 given"},
		{"cancelled", meeting.Instruction{Changes: append(slices.Clone(given), bilateral.Change{Status: bilateral.StatusCancelled})}, nil, "cancelled unknown  cancelled 2025-05-05 given"},
		{"followed", meeting.Instruction{Changes: given}, []bilateral.Link{{Kind: bilateral.LinkKindFollows, From: "session", To: "i"}, {Kind: bilateral.LinkKindFollows, From: "later", To: "session"}},
			"open unknown 2025-05-05 given 2025-10-28 held session follows"},
		{"implemented", meeting.Instruction{Changes: given, Due: bilateral.MustParseDate("2025-06-30")}, []bilateral.Link{{Kind: bilateral.LinkKindImplements, From: "session", To: "i"}},
			"done no 2025-05-05 given 2025-10-28 held session implements"},
		{"one of several implemented", meeting.Instruction{Count: bilateral.AtLeast(2), Changes: given}, []bilateral.Link{{Kind: bilateral.LinkKindImplements, From: "session", To: "i"}},
			"open unknown 2025-05-05 given 2025-10-28 held session implements"},
		{"in a ring", meeting.Instruction{Changes: given}, []bilateral.Link{{Kind: bilateral.LinkKindFollows, From: "session", To: "i"}, {Kind: bilateral.LinkKindFollows, From: "i", To: "session"}},
			"open unknown 2025-05-05 given 2025-10-28 held session follows"},
	} {
		r := register.New("r")
		tt.it.ID = "i"
		r.Instructions = []meeting.Instruction{tt.it}
		r.Meetings = []meeting.Meeting{{ID: "session", Dates: bilateral.MustParsePeriod("2025-10-28"), Changes: bilateral.ChangesTo(bilateral.StatusHeld)}, {ID: "later", Dates: bilateral.MustParsePeriod("2026-03-01")}}
		r.Links = tt.links
		f := r.Index().FollowUp("i", on)
		got := fmt.Sprint(f.State, " ", f.Overdue)
		for _, s := range f.Steps {
			got += fmt.Sprint(" ", s.Date, " ", s.Status)
			if s.Link != "" {
				got += fmt.Sprint(" ", s.Record, " ", s.Link)
			}
		}
		if got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

// TestPromises: what was promised and nothing followed.
func TestPromises(t *testing.T) {
	r := register.New("r")
	point := func(id bilateral.ID, kind meeting.PointKind, date string, about ...bilateral.ID) {
		p := meeting.Point{ID: id, Kind: kind, About: meeting.Matter{IDs: about}}
		if date != "" {
			p.Date = bilateral.MustParseDate(date)
		}
		r.Points = append(r.Points, p)
	}
	point("said", meeting.PointKindNote, "2025-05-05")
	point("promised", meeting.PointKindCommitment, "2025-05-05")
	point("promised-early", meeting.PointKindCommitment, "2020-05-05")
	point("promised-someday", meeting.PointKindCommitment, "")
	point("promised-kept", meeting.PointKindCommitment, "2025-05-05")
	point("reviewed", meeting.PointKindReview, "2025-10-28", "promised-kept")
	point("promised-linked", meeting.PointKindCommitment, "2025-05-05")
	r.Links = []bilateral.Link{{Kind: bilateral.LinkKindFollows, From: "reviewed", To: "promised-linked"}}
	ix := r.Index()
	since := bilateral.MustParseDate("2024-01-01")
	if diff := cmp.Diff([]bilateral.ID{"promised"}, ids(ix.Promises(since, bilateral.MustParseDate("2026-01-01")), pointID)); diff != "" {
		t.Errorf("in 2026 (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]bilateral.ID{"promised", "promised-kept", "promised-linked"}, ids(ix.Promises(since, bilateral.MustParseDate("2025-06-01")), pointID)); diff != "" {
		t.Errorf("in June (-want +got):\n%s", diff)
	}
}

// TestAgreementsThatSleep: signed and never in force, and in force and never spoken of.
func TestAgreementsThatSleep(t *testing.T) {
	act := func(kind agreement.ActKind, date string) agreement.Act {
		return agreement.Act{Kind: kind, Date: bilateral.MustParseDate(date)}
	}
	parties := []agreement.Party{{Actor: country.StateActor(country.AZ)}, {Actor: country.StateActor(country.BY)}}
	r := register.New("r")
	r.Agreements = []agreement.Agreement{
		{ID: "signed", Parties: parties, Acts: []agreement.Act{act(agreement.ActKindSigned, "2010-01-01")}},
		{ID: "in-force", Parties: parties, Acts: []agreement.Act{act(agreement.ActKindSigned, "2010-01-01"), act(agreement.ActKindEnteredIntoForce, "2011-01-01")}},
		{ID: "spoken-of", Parties: parties, Acts: []agreement.Act{act(agreement.ActKindSigned, "2010-01-01"), act(agreement.ActKindEnteredIntoForce, "2011-01-01")}},
	}
	r.Points = []meeting.Point{{ID: "p", Kind: meeting.PointKindReview, Date: bilateral.MustParseDate("2024-05-05"), About: meeting.Matter{IDs: []bilateral.ID{"spoken-of"}}}}
	r.Commissions = []meeting.Commission{{ID: "c", States: []country.Code{country.AZ, country.BY}, Every: bilateral.Quantity{Value: "1", Unit: "a"}}}
	r.Meetings = []meeting.Meeting{{ID: "m", Commission: "c", Dates: bilateral.MustParsePeriod("2025-10-28")}}
	r.Indicators = []meeting.Indicator{
		{ID: "goal", Measure: meeting.MeasureTradeTurnover, Role: meeting.FigureRoleTarget, Value: bilateral.Quantity{Value: "1000000000", Unit: "USD"}},
		{ID: "reached", Measure: meeting.MeasureTradeTurnover, Value: bilateral.Quantity{Value: "600000000", Unit: "USD"}},
		{ID: "other", Measure: meeting.MeasureExports},
	}
	ix := r.Index()
	on := bilateral.MustParseDate("2026-01-01")
	if diff := cmp.Diff([]bilateral.ID{"signed"}, firsts(ix.NeverInForce(on), agreementID)); diff != "" {
		t.Errorf("never in force (-want +got):\n%s", diff)
	}
	if got := firsts(ix.NeverInForce(bilateral.MustParseDate("2010-06-01")), agreementID); len(got) != 3 {
		t.Errorf("in 2010: %v", got)
	}
	if diff := cmp.Diff([]bilateral.ID{"in-force"}, firsts(ix.Dormant(on, 10), agreementID)); diff != "" {
		t.Errorf("dormant (-want +got):\n%s", diff)
	}
	due, ok := ix.SessionDue("c", on)
	if want := bilateral.MustParseDate("2026-10-28").Days(); !ok || due != want {
		t.Errorf("the next session is due %v, %v", due, ok)
	}
	if _, ok := ix.SessionDue("m", on); ok {
		t.Error("a meeting has no sessions")
	}
	for target, reached := range ix.Targets() {
		if target.ID != "goal" || len(reached) != 1 || reached[0].ID != "reached" {
			t.Errorf("%v: %v", target.ID, reached)
		}
	}
}

// TestDiff: what an update added, changed and removed.
func TestDiff(t *testing.T) {
	old, updated := sample(), sample()
	if got := register.Diff(old, updated); got != nil {
		t.Errorf("the same: %v", got)
	}
	slices.Reverse(updated.Offices) // order says nothing
	updated.Visits[0].Dates = bilateral.MustParsePeriod("2025-05-05")
	updated.Agreements[0].Acts = append(updated.Agreements[0].Acts, agreement.Act{Kind: agreement.ActKindEnteredIntoForce})
	updated.Persons = append(updated.Persons, updated.Persons[0])
	updated.Persons[1].ID = "asadov"
	updated.Events = nil
	updated.Links[0].To = "task"
	updated.Title = bilateral.Text{"en": "New"}
	want := []register.Difference{
		{Op: register.OpAdded, Kind: bilateral.RecordKindPerson, ID: "asadov", Pointer: "/persons/1"},
		{Op: register.OpChanged, Kind: bilateral.RecordKindAgreement, ID: "document", Pointer: "/agreements/0", Members: []string{"/acts"}},
		{Op: register.OpChanged, Kind: bilateral.RecordKindVisit, ID: "visit", Pointer: "/visits/0", Members: []string{"/dates"}},
		{Op: register.OpRemoved, Kind: bilateral.RecordKindEvent, ID: "forum", Pointer: "/events/0"},
		{Op: register.OpAdded, Pointer: "/links/0"},
		{Op: register.OpRemoved, Pointer: "/links/0"},
		{Op: register.OpChanged, Members: []string{"/title"}},
	}
	if diff := cmp.Diff(want, register.Diff(old, updated)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestTimelineOfDelegations: states that sat in a meeting only by their delegations, and those
// that either succeeded, have it in their timeline.
func TestTimelineOfDelegations(t *testing.T) {
	r, err := register.Parse([]byte(`{"format":1,
		"meetings":[{"id":"m1","dates":"2001-02-03","segments":[{"delegations":[{"state":"AZ"},{"state":"FI"}]}]},
			{"id":"m2","dates":"1980-02-03","segments":[{"delegations":[{"state":"SUHH"},{"state":"FI"}]}]},
			{"id":"m3","dates":"1981-02-03","segments":[{"delegations":[{"state":"SUHH"},{"state":"SE"}]}]},
			{"id":"m4","dates":"1983-02-03","commission":"c"}],
		"commissions":[{"id":"c","states":["FI","SUHH"]}]}`))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		a, b         country.Code
		predecessors bool
		want         []bilateral.ID
	}{
		{country.AZ, country.FI, false, []bilateral.ID{"m1"}},
		{country.RU, country.FI, false, nil},
		{country.RU, country.FI, true, []bilateral.ID{"m2", "m4"}},
	} {
		var got []bilateral.ID
		for _, e := range r.Index().TimelineOf(pairOf(t, test.a, test.b), test.predecessors) {
			got = append(got, e.Record)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%v and %v, predecessors %v (-want +got):\n%s", test.a, test.b, test.predecessors, diff)
		}
	}
}
