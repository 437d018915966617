package register_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
	"github.com/google/go-cmp/cmp"
)

func visit(id bilateral.ID) meeting.Visit {
	return meeting.Visit{ID: id, Sending: country.BY, Receiving: country.AZ, Dates: bilateral.MustParsePeriod("2025-05-05/2025-05-06")}
}

// sample is a register with one record of each kind.
func sample() *register.Register {
	r := register.New("az-by")
	r.Sources = []bilateral.Source{{ID: "trend", Publisher: "agency"}}
	r.Persons = []office.Person{{ID: "turchin"}}
	r.Organizations = []office.Organization{{ID: "agency"}}
	r.Offices = []office.Office{
		{ID: "pm-by", State: country.BY, Roles: []office.Role{{Kind: office.RoleKindHeadOfGovernment}}},
		{ID: "co-chair-by", State: country.BY, Organ: "commission"},
	}
	r.Terms = []office.Term{{ID: "turchin-pm", Person: "turchin", Office: "pm-by"}}
	r.Commissions = []meeting.Commission{{ID: "commission", States: []country.Code{country.AZ, country.BY}, CoChairs: []bilateral.ID{"co-chair-by"}}}
	r.Agreements = []agreement.Agreement{{ID: "document", About: []bilateral.ID{"plant"}, Acts: []agreement.Act{{ID: "signing", Kind: agreement.ActKindSigned}}}}
	r.Projects = []project.Project{{ID: "plant"}}
	r.Visits = []meeting.Visit{visit("visit")}
	r.Meetings = []meeting.Meeting{{ID: "talks", Visit: "visit", Dates: bilateral.MustParsePeriod("2025-05"), Segments: []meeting.Segment{{ID: "expanded"}}}}
	r.Points = []meeting.Point{{ID: "point", Kind: meeting.PointKindNote, In: "expanded", About: meeting.Matter{IDs: []bilateral.ID{"signing"}}}}
	r.Indicators = []meeting.Indicator{{ID: "turnover", Measure: meeting.MeasureTradeTurnover, Of: "plant"}}
	r.Events = []meeting.Event{{ID: "forum", Visit: "visit"}}
	r.Instructions = []meeting.Instruction{{ID: "task", In: "talks", About: meeting.Matter{IDs: []bilateral.ID{"point"}}}}
	r.Links = []bilateral.Link{{Kind: bilateral.LinkKindContributesTo, From: "forum", To: "point"}}
	return r
}

func TestCheck(t *testing.T) {
	for _, tt := range []struct {
		name  string
		spoil func(r *register.Register)
		want  []string
	}{
		{"sound", func(r *register.Register) {}, nil},
		{"no format", func(r *register.Register) { r.Format = 0 }, []string{"/format format"}},
		{"a later format", func(r *register.Register) { r.Format = register.Format + 1 }, []string{"/format format"}},
		{"bad id", func(r *register.Register) { r.ID = "AZ" }, []string{"/id id-malformed"}},
		{"title", func(r *register.Register) { r.Title = bilateral.Text{"EN": "x"} }, []string{"/title/EN tag-malformed"}},
		{"dangling", func(r *register.Register) { r.Terms[0].Person = "nobody" }, []string{"/terms/0/person reference-unresolved"}},
		{"wrong kind", func(r *register.Register) { r.Terms[0].Person = "pm-by" }, []string{"/terms/0/person reference-kind"}},
		{"id of another kind", func(r *register.Register) {
			r.Projects[0].ID = "forum"
			r.Agreements[0].About = nil
			r.Indicators[0].Of = ""
		}, []string{"/events/0/id id-twice"}},
		{"id of an act", func(r *register.Register) { r.Agreements[0].Acts[0].ID = "turchin"; r.Points[0].About.IDs[0] = "plant" }, []string{"/agreements/0/acts/0/id id-twice"}},
		{"id of a segment", func(r *register.Register) { r.Meetings[0].Segments[0].ID = "plant"; r.Points[0].In = "talks" }, []string{"/meetings/0/segments/0/id id-twice"}},
		{"same list", func(r *register.Register) { r.Visits = append(r.Visits, visit("visit")) }, []string{"/visits/1/id id-twice"}},
		{"two co-chairs on one side", func(r *register.Register) {
			r.Offices = append(r.Offices, office.Office{ID: "second", State: country.BY})
			r.Commissions[0].CoChairs = append(r.Commissions[0].CoChairs, "second")
		}, []string{"/commissions/0/coChairs/1 co-chairs-one-side"}},
		{"state visit by a head of government", func(r *register.Register) {
			r.Visits[0].Kind = meeting.VisitKindState
			r.Visits[0].Visitors = []country.Actor{country.RecordActor(country.ActorKindTerm, "turchin-pm"), country.RecordActor(country.ActorKindOffice, "pm-by")}
		}, []string{"/visits/0/visitors/0 state-visit", "/visits/0/visitors/1 state-visit"}},
		{"state visit by a head of state", func(r *register.Register) {
			r.Visits[0].Kind = meeting.VisitKindState
			r.Visits[0].Visitors = []country.Actor{country.RecordActor(country.ActorKindTerm, "turchin-pm")}
			r.Offices[0].Roles = append(r.Offices[0].Roles, office.Role{Kind: office.RoleKindHeadOfState})
		}, nil},
		{"state visit by an office of unknown roles", func(r *register.Register) {
			r.Visits[0].Kind = meeting.VisitKindState
			r.Visits[0].Visitors = []country.Actor{country.RecordActor(country.ActorKindOffice, "co-chair-by"), country.StateActor(country.BY)}
		}, nil},
		{"meeting before the visit", func(r *register.Register) { r.Meetings[0].Dates = bilateral.MustParsePeriod("2025-05-04") }, []string{"/meetings/0/dates outside-visit"}},
		{"event after the visit", func(r *register.Register) { r.Events[0].Dates = bilateral.MustParsePeriod("2025-06") }, []string{"/events/0/dates outside-visit"}},
		{"link", func(r *register.Register) { r.Links[0].To = "nothing" }, []string{"/links/0/to reference-unresolved"}},
		{"annotations", func(r *register.Register) { r.Annotations = bilateral.Annotations{"x": nil} }, []string{"/annotations/x annotation-key"}},
	} {
		r := sample()
		tt.spoil(r)
		if diff := cmp.Diff(tt.want, at(r.Problems())); diff != "" {
			t.Errorf("%s: problems (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestIndex(t *testing.T) {
	r := sample()
	ix := r.Index()
	for id, want := range map[bilateral.ID]string{
		"trend":       "source /sources/0",
		"turchin":     "person /persons/0",
		"agency":      "organization /organizations/0",
		"co-chair-by": "office /offices/1",
		"turchin-pm":  "term /terms/0",
		"commission":  "commission /commissions/0",
		"document":    "agreement /agreements/0",
		"signing":     "act /agreements/0/acts/0",
		"plant":       "project /projects/0",
		"visit":       "visit /visits/0",
		"talks":       "meeting /meetings/0",
		"expanded":    "segment /meetings/0/segments/0",
		"point":       "point /points/0",
		"turnover":    "indicator /indicators/0",
		"forum":       "event /events/0",
		"task":        "instruction /instructions/0",
		"nothing":     " ",
		"":            " ",
	} {
		kind, ok := ix.Kind(id)
		if got := string(kind) + " " + ix.Pointer(id); got != want || ok != (want != " ") {
			t.Errorf("%q is %q, %v; want %q", id, got, ok, want)
		}
	}
	if ix.Source("trend") != &r.Sources[0] || ix.Person("turchin") != &r.Persons[0] || ix.Organization("agency") != &r.Organizations[0] ||
		ix.Office("pm-by") != &r.Offices[0] || ix.Term("turchin-pm") != &r.Terms[0] || ix.Commission("commission") != &r.Commissions[0] ||
		ix.Agreement("document") != &r.Agreements[0] || ix.Act("signing") != &r.Agreements[0].Acts[0] || ix.Project("plant") != &r.Projects[0] ||
		ix.Visit("visit") != &r.Visits[0] || ix.Meeting("talks") != &r.Meetings[0] || ix.Segment("expanded") != &r.Meetings[0].Segments[0] ||
		ix.Point("point") != &r.Points[0] || ix.Indicator("turnover") != &r.Indicators[0] || ix.Event("forum") != &r.Events[0] || ix.Instruction("task") != &r.Instructions[0] {
		t.Error("a look-up by kind finds another record")
	}
	if ix.Person("visit") != nil || ix.Visit("turchin") != nil || ix.Find("nothing") != nil {
		t.Error("a look-up finds a record of another kind")
	}
}

// Validating a register allocates for its index, its roster and its checker, and no more
// for more records.
func TestValidateAllocations(t *testing.T) {
	allocs := func(n int) float64 {
		r := sample()
		for i := range n {
			id := bilateral.ID("visit-" + string(rune('a'+i%26)) + "-" + bilateral.Exactly(uint32(i)).String())
			r.Visits = append(r.Visits, visit(id))
			m := r.Meetings[0]
			m.ID, m.Visit, m.Segments = "m-"+id, id, []meeting.Segment{{ID: "s-" + id}}
			r.Meetings = append(r.Meetings, m)
		}
		if err := r.Validate(); err != nil {
			t.Fatal(err)
		}
		return testing.AllocsPerRun(10, func() { r.Validate() })
	}
	small, large := allocs(10), allocs(10_000)
	const most = 10 + 12 + 8 // with those of one agreement, and of the roster
	if small != large || small > most {
		t.Errorf("validating costs %v allocations for 10 visits, %v for 10,000", small, large)
	}
}
