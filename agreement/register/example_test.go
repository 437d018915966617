package register_test

import (
	"fmt"
	"os"
	"reflect"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

func ExampleNew() {
	r := register.New("az-by")
	r.Visits = append(r.Visits, meeting.Visit{ID: "visit", Sending: country.BY, Receiving: country.AZ})
	fmt.Println(r.Validate())
	r.Write(os.Stdout)
	data, err := r.JSON()
	fmt.Println(len(data) > 0, err)
	// Output:
	// <nil>
	// {
	//   "format": 1,
	//   "id": "az-by",
	//   "visits": [{"id": "visit", "sending": "BY", "receiving": "AZ"}]
	// }
	// true <nil>
}

func ExampleParse() {
	r, err := register.Parse([]byte(`{"format":1,"visits":[{"id":"visit","kind":"jubilee"}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Problems())
	fmt.Println(r.Validate())
	// Output:
	// /visits/0/kind: kind "jubilee" is not known to this release; check the spelling; if it is right it is kept as it is; the values are those of meeting.VisitKind [code-unknown]
	// <nil>
}

func ExampleRead() {
	_, err := register.Read(strings.NewReader(`{
  "format": 1,
  "visits": [{"id": "visit", "dates": "2025-02-31", "Kind": "official"}]
}`))
	fmt.Println(err)
	// Output:
	// 3:39: /visits/0/dates: there is no day "2025-02-31": 2025-02 has 28 days; write a day of that month, or only the month [date-nonexistent]
	// 3:53: /visits/0/Kind: "Kind" is not how the member is written; write "kind" [member-spelling]
}

func ExampleLimits() {
	limits := register.Limits{Bytes: 10}
	_, err := limits.Parse([]byte(`{"format": 1}`))
	fmt.Println(err)
	_, err = limits.Read(strings.NewReader(`{"format": 1}`))
	fmt.Println(err)
	// Output:
	// the document is larger than 10 bytes; split it, or raise the limit if you trust the document [size]
	// the document is larger than 10 bytes; split it, or raise the limit if you trust the document [size]
}

func ExampleIndex() {
	r := register.New("az-by")
	r.Persons = []office.Person{{ID: "turchin", Name: bilateral.Text{"en": "Alexander Turchin"}}}
	r.Offices = []office.Office{{ID: "pm-by", Title: bilateral.Text{"en": "Prime Minister"}, State: country.BY}}
	r.Terms = []office.Term{{ID: "turchin-pm", Person: "turchin", Office: "pm-by"}}

	ix := r.Index()
	term := ix.Term("turchin-pm")
	kind, _ := ix.Kind("turchin-pm")
	fmt.Println(kind, ix.Pointer("turchin-pm"))
	fmt.Println(ix.Person(term.Person).Name.In("en"), "-", ix.Office(term.Office).Title.In("en"))
	_, isPerson := ix.Find("turchin").(*office.Person)
	fmt.Println(isPerson, ix.Meeting("turchin") == nil)
	// Output:
	// term /terms/0
	// Alexander Turchin - Prime Minister
	// true true
}

// The index finds records of every kind, each by a method of its own.
func ExampleIndex_Find() {
	ix := sample().Index()
	fmt.Println(ix.Source("trend").ID, ix.Organization("agency").ID, ix.Commission("commission").ID)
	fmt.Println(ix.Agreement("document").ID, ix.Act("signing").Kind, ix.Project("plant").ID)
	fmt.Println(ix.Visit("visit").Sending, ix.Segment("expanded").ID, ix.Point("point").Kind)
	fmt.Println(ix.Published("trend"))
	fmt.Println(ix.Event("forum").ID, ix.Instruction("task").ID, ix.Indicator("turnover").Measure, ix.Relationship("nothing") == nil, ix.Find("nothing"))
	// Output:
	// trend agency commission
	// document signed plant
	// BY expanded note
	//
	// forum task trade-turnover true <nil>
}

// A later treaty takes the place of an earlier one on the day it enters into force:
// what one agreement has come to is a fact for the other, by way of the index.
func ExampleIndex_View() {
	r := register.New("gb-us")
	r.Agreements = []agreement.Agreement{{
		ID: "tax-1975", Title: bilateral.Text{"en": "Double taxation convention of 1975"},
		Acts: []agreement.Act{
			{Kind: agreement.ActKindEnteredIntoForce, Date: bilateral.MustParseDate("1980-04-25")},
			{Kind: agreement.ActKindReplaced, Through: "tax-2001"},
		},
	}, {
		ID: "tax-2001", Title: bilateral.Text{"en": "Double taxation convention of 2001"},
		Acts: []agreement.Act{{Kind: agreement.ActKindEnteredIntoForce, Date: bilateral.MustParseDate("2003-03-31")}},
	}}
	ix := r.Index()
	c := ix.View()
	old := clock.New(ix.Agreement("tax-1975"), c).Assess(bilateral.MustParseDate("2026-01-01")).InForce
	fmt.Println(old.Truth, old.Reason, old.Before)

	moment := ix.Milestone("tax-2001", clause.MilestoneEnteredIntoForce, c)
	fmt.Println(moment.Happened, moment.Days)
	fmt.Println(ix.EnglishName("tax-2001"), "|")
	// Output:
	// no replaced 2003-03-31
	// yes 2003-03-31
	// Double taxation convention of 2001 |
}

func ExampleEnumTableOf() {
	table, ok := register.EnumTableOf(reflect.TypeFor[agreement.ActKind]())
	fmt.Println(ok, table.Label("notice-given"))
	// Output: true Notice given
}

// Two registers have a visit-1 each. Merged, they stay apart.
func ExampleMerge() {
	desk, archive := register.New("desk"), register.New("archive")
	desk.Visits = []meeting.Visit{{ID: "visit-1", Dates: bilateral.MustParsePeriod("2025-05-05")}}
	archive.Visits = []meeting.Visit{{ID: "visit-1", Dates: bilateral.MustParsePeriod("2021-03-04")}}
	both, err := register.Merge(desk, archive)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, v := range both.Visits {
		fmt.Println(v.ID, v.Dates)
	}
	// Output:
	// archive:visit-1 2021-03-04
	// desk:visit-1 2025-05-05
}

func ExampleQualify() {
	r := register.New("az-by")
	r.Persons = []office.Person{{ID: "turchin"}}
	r.Terms = []office.Term{{ID: "turchin-pm", Person: "turchin", Office: "pm-by"}}
	q, err := register.Qualify(r)
	fmt.Println(q.Terms[0].ID, q.Terms[0].Person, err)
	// Output: az-by:turchin-pm az-by:turchin <nil>
}

// A person gets another id, wherever it stands. The register as it was stays beside it.
func ExampleRegister_IDs() {
	r := register.New("az-by")
	r.Persons = []office.Person{{ID: "turchin"}}
	r.Terms = []office.Term{{ID: "turchin-pm", Person: "turchin", Office: "pm-by"}}
	renamed := r.Clone()
	for place, id := range renamed.IDs() {
		if *id == "turchin" {
			*id = "turchin-a"
			fmt.Println(place.Pointer(), place.Names())
		}
	}
	fmt.Println(r.Terms[0].Person, renamed.Terms[0].Person)
	// Output:
	// /persons/0/id true
	// /terms/0/person false
	// turchin turchin-a
}

func ExampleRegister_Evidence() {
	r := register.New("az-by")
	r.Visits = []meeting.Visit{{ID: "visit", Changes: bilateral.Changes{{Status: bilateral.StatusHeld,
		Evidence: []bilateral.Evidence{{Source: "trend", At: "S3", Basis: bilateral.BasisStated}}}}}}
	for place, e := range r.Evidence() {
		fmt.Println(place.Record(), place.Pointer(), e.Source, e.At)
	}
	// Output:
	// visit /visits/0/changes/0/evidence/0 trend S3
}

func ExampleIRI() {
	fmt.Println(register.IRI("https://example.org/registers/", "az-by:visit-1"))
	_, err := register.IRI("registers", "az-by:visit-1")
	fmt.Println(err)
	// Output:
	// https://example.org/registers/az-by/visit-1 <nil>
	// the base is "registers": state an absolute IRI that ends with a slash or #, such as https://example.org/registers/
}

// Two reports of one visit are found, joined and compared.
func ExampleRegister_Candidates() {
	trend, azertag := register.New("trend"), register.New("azertag")
	trend.Visits = []meeting.Visit{{ID: "visit", Kind: meeting.VisitKindOfficial, Sending: country.BY, Receiving: country.AZ, Dates: bilateral.MustParsePeriod("2025-05-05/2025-05-06"), Ordinal: 2}}
	azertag.Visits = []meeting.Visit{{ID: "visit", Kind: meeting.VisitKindOfficial, Sending: country.BY, Receiving: country.AZ, Dates: bilateral.MustParsePeriod("2025-05"), Ordinal: 1}}
	both, err := register.Merge(trend, azertag)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range both.Candidates() {
		fmt.Println(c.Score, c.A, c.B, c.Reasons)
		both.Links = append(both.Links, bilateral.Link{Kind: bilateral.LinkKindSameAs, From: c.A, To: c.B})
	}
	fmt.Println(both.Index().SameAs("trend:visit"))
	for _, c := range both.Conflicts() {
		fmt.Println(c.Member, c.Claims[0].Value, c.Claims[1].Value)
	}
	joined, _ := both.Joined()
	fmt.Println(len(joined.Visits), joined.Visits[0].Dates)
	// Output:
	// 56 azertag:visit trend:visit [states date kind]
	// [azertag:visit trend:visit]
	// /ordinal 1 2
	// 1 2025-05-05/2025-05-06
}

func ExampleIndex_FollowUp() {
	r := register.New("az-by")
	r.Commissions = []meeting.Commission{{ID: "commission", States: []country.Code{country.AZ, country.BY}, Every: bilateral.Quantity{Value: "1", Unit: "a"}}}
	r.Instructions = []meeting.Instruction{{ID: "prioritize", Addressees: []country.Actor{r.Commissions[0].Actor()},
		Changes: bilateral.Changes{{Status: bilateral.StatusGiven, Date: bilateral.MustParseDate("2025-05-05")}}}}
	r.Meetings = []meeting.Meeting{{ID: "session", Commission: "commission", Ordinal: 15, Dates: bilateral.MustParsePeriod("2025-10-28")}}
	r.Links = []bilateral.Link{{Kind: bilateral.LinkKindFollows, From: "session", To: "prioritize", Evidence: []bilateral.Evidence{{Source: "news", Basis: bilateral.BasisInferred}}}}
	ix, on := r.Index(), bilateral.MustParseDate("2026-01-01")
	f := ix.FollowUp("prioritize", on)
	fmt.Println(f.State, "overdue:", f.Overdue)
	for _, s := range f.Steps {
		fmt.Printf("%s %s %q %q\n", s.Date, s.Record, s.Link, s.Basis)
	}
	for range ix.OpenFor("commission", on) {
		fmt.Println("one is open for the commission")
	}
	for range ix.FollowUpsOf("commission", on) {
		fmt.Println("of one that it was given")
	}
	for m := range ix.Sessions("commission") {
		fmt.Println("session", m.Ordinal, ix.Brief(m.ID).Told)
	}
	due, _ := ix.SessionDue("commission", on)
	fmt.Println("the next is due", due)
	// Output:
	// open overdue: unknown
	// 2025-05-05 prioritize "" ""
	// 2025-10-28 session "follows" "inferred"
	// one is open for the commission
	// of one that it was given
	// session 15 [prioritize]
	// the next is due 2026-10-28
}

func ExampleIndex_AgreementsBetween() {
	r := register.New("r")
	signed := []agreement.Act{{ID: "signing", Kind: agreement.ActKindSigned, Date: bilateral.MustParseDate("1992-07-11"),
		Signatures: []agreement.Signature{{Signatory: country.RecordActor(country.ActorKindPerson, "p")}}}}
	parties := func(a, b country.Code) []agreement.Party {
		return []agreement.Party{{Actor: country.StateActor(a)}, {Actor: country.StateActor(b)}}
	}
	r.Agreements = []agreement.Agreement{
		{ID: "treaty-1992", Parties: parties(country.FI, country.RU), Acts: signed},
		{ID: "treaty-1948", Parties: parties(country.FI, country.SUHH)},
	}
	r.Visits = []meeting.Visit{{ID: "visit", Sending: country.RU, Receiving: country.FI, Dates: bilateral.MustParsePeriod("1992-07-10/1992-07-11")}}
	ix := r.Index()
	pair, err := country.NewPair(country.FI, country.RU)
	for a := range ix.AgreementsBetween(pair, true) {
		fmt.Println(a.ID, err)
	}
	for v := range ix.VisitsBetween(pair, false) {
		fmt.Println(v.ID)
	}
	for a, act := range ix.SignedBy("p") {
		fmt.Println(a.ID, act.Date, ix.AgreementOf("signing").ID)
	}
	for _, e := range ix.TimelineOf(pair, false) {
		fmt.Println(e.Date, e.Kind, e.Record)
	}
	// Output:
	// treaty-1992 <nil>
	// treaty-1948 <nil>
	// visit
	// treaty-1992 1992-07-11 treaty-1992
	// 1992-07-10 visit visit
	// 1992-07-11 agreement treaty-1992
}

func ExampleIndex_Points() {
	r := register.New("r")
	r.Persons = []office.Person{{ID: "asadov"}, {ID: "turchin"}}
	r.Meetings = []meeting.Meeting{{ID: "talks", Dates: bilateral.MustParsePeriod("2025-05-05"), Segments: []meeting.Segment{{ID: "restricted",
		Participants: []country.Actor{r.Persons[0].Actor(), r.Persons[1].Actor()}}}}}
	r.Points = []meeting.Point{
		{ID: "transit", Kind: meeting.PointKindCommitment, In: "restricted", About: meeting.Matter{Areas: []area.Code{"transport.transit"}}},
		{ID: "culture", Kind: meeting.PointKindNote, In: "restricted", About: meeting.Matter{Areas: []area.Code{"culture.exchange"}}},
	}
	ix := r.Index()
	for p := range ix.Points(register.PointQuery{Area: "transport", Year: 2025, Tone: "commits"}) {
		fmt.Println(p.ID)
	}
	for m := range ix.MeetingsOf("turchin") {
		fmt.Println(m.ID)
	}
	for m, s := range ix.Met("turchin", "asadov") {
		fmt.Println(m.ID, s.ID, ix.MeetingOf("restricted").ID)
	}
	since, on := bilateral.MustParseDate("2025-01-01"), bilateral.MustParseDate("2026-01-01")
	for p := range ix.Promises(since, on) {
		fmt.Println("nothing followed:", p.ID)
	}
	// Output:
	// transit
	// talks
	// talks restricted talks
	// nothing followed: transit
}

func ExampleIndex_NeverInForce() {
	r := register.New("r")
	act := func(kind agreement.ActKind, date string) agreement.Act {
		return agreement.Act{Kind: kind, Date: bilateral.MustParseDate(date)}
	}
	r.Agreements = []agreement.Agreement{
		{ID: "expected", Acts: []agreement.Act{act(agreement.ActKindExpected, "2010-01-01")}},
		{ID: "signed", Acts: []agreement.Act{act(agreement.ActKindSigned, "2010-01-01")}},
		{ID: "in-force", Acts: []agreement.Act{act(agreement.ActKindSigned, "2010-01-01"), act(agreement.ActKindEnteredIntoForce, "2011-01-01")}},
	}
	r.Indicators = []meeting.Indicator{
		{ID: "goal", Measure: meeting.MeasureTradeTurnover, Role: meeting.FigureRoleTarget},
		{ID: "figure", Measure: meeting.MeasureTradeTurnover},
	}
	r.Instructions = []meeting.Instruction{{ID: "task"}}
	ix, on := r.Index(), bilateral.MustParseDate("2026-01-01")
	for a := range ix.Expected(on) {
		fmt.Println("not signed:", a.ID)
	}
	for a, truth := range ix.NeverInForce(on) {
		fmt.Println("in force:", truth, a.ID)
	}
	for a, last := range ix.Dormant(on, 10) {
		fmt.Println("nothing since", last, a.ID)
	}
	for target, reached := range ix.Targets() {
		fmt.Println(target.ID, len(reached))
	}
	for f := range ix.FollowUps(on) {
		fmt.Println(f.Instruction, f.State)
	}
	// Output:
	// not signed: expected
	// in force: unknown signed
	// nothing since 2011-01-01 in-force
	// goal 1
	// task unknown
}

func ExampleDiff() {
	old := register.New("r")
	old.Visits = []meeting.Visit{{ID: "visit", Dates: bilateral.MustParsePeriod("2025-05")}}
	updated := old.Clone()
	updated.Visits[0].Dates = bilateral.MustParsePeriod("2025-05-05")
	updated.Persons = []office.Person{{ID: "turchin"}}
	for _, d := range register.Diff(old, updated) {
		fmt.Println(d.Op, d.Pointer, d.Members)
	}
	// Output:
	// added /persons/0 []
	// changed /visits/0 [/dates]
}
