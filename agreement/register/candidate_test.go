package register_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
	"github.com/google/go-cmp/cmp"
)

// Names in two spellings, as agencies print them.
var (
	givenNames = [][2]string{
		{"Natalya", "Natalia"}, {"Aleksandr", "Alexander"}, {"Sergei", "Sergey"}, {"Dmitry", "Dmitri"}, {"Yuri", "Yury"}, {"Andrey", "Andrei"},
		{"Viktor", "Victor"}, {"Nikolai", "Nikolay"}, {"Ilham", "Ilkham"}, {"Ekaterina", "Yekaterina"}, {"Mikhail", "Mikhayil"}, {"Aleksei", "Alexey"},
	}
	familyNames = [][2]string{
		{"Petkevich", "Pyatkevich"}, {"Mammadov", "Mamedov"}, {"Sokolov", "Sokolov"}, {"Kazakevich", "Kazakevych"}, {"Rachmanov", "Rakhmanov"},
		{"Tahmazli", "Takhmazli"}, {"Linevich", "Linevitch"}, {"Jafarov", "Dzhafarov"}, {"Kobakhidze", "Kobahidze"}, {"Smailov", "Smailov"},
	}
)

// planted makes two registers of one relationship: some things stand in both, told in other
// words, and others in one. It returns the pairs that are the same.
func planted(r *rand.Rand, n int) (a, b *register.Register, same map[[2]bilateral.ID]bool) {
	a, b, same = register.New("a"), register.New("b"), map[[2]bilateral.ID]bool{}
	pairs := [][2]country.Code{{country.AZ, country.BY}, {country.KZ, country.UZ}, {country.GE, country.TR}}
	both := func(kind string, i int) (bilateral.ID, bilateral.ID, bool) {
		x, y := bilateral.ID(fmt.Sprintf("%s-%d", kind, i)), bilateral.ID(fmt.Sprintf("%s-%d", kind[:2], 7*i+1))
		shared := r.IntN(2) == 0
		if shared {
			same[[2]bilateral.ID{"a:" + x, "b:" + y}] = true
		}
		return x, y, shared
	}
	day := func(i int) bilateral.Date {
		return bilateral.MustParseDate(fmt.Sprintf("%04d-%02d-%02d", 1995+i%30, 1+(i/3)%12, 1+i%28))
	}
	for i := range n {
		// A person in office.
		given, family := givenNames[i%len(givenNames)], familyNames[(i/len(givenNames)+i)%len(familyNames)]
		x, y, shared := both("person", i)
		a.Persons = append(a.Persons, office.Person{ID: x, Name: bilateral.Text{"en": given[0] + " " + family[0]}})
		if shared {
			b.Persons = append(b.Persons, office.Person{ID: y, Name: bilateral.Text{"en": given[1] + " " + family[1]}})
		}
		// A visit, with a date and, in the other account, its month.
		states := pairs[i%len(pairs)]
		x, y, shared = both("visit", i)
		d := day(i)
		a.Visits = append(a.Visits, meeting.Visit{ID: x, Kind: meeting.VisitKindOfficial, Sending: states[0], Receiving: states[1], Dates: bilateral.PeriodOf(d, d)})
		if shared {
			b.Visits = append(b.Visits, meeting.Visit{ID: y, Kind: meeting.VisitKindOfficial, Sending: states[0], Receiving: states[1], Dates: bilateral.MustParsePeriod(d.String()[:7])})
		}
		// A document: its title, and in the other account only its areas.
		x, y, shared = both("agreement", i)
		parties := []agreement.Party{{Actor: country.StateActor(states[0])}, {Actor: country.StateActor(states[1])}}
		areas := []area.Code{[]area.Code{"trade.tariffs", "culture.exchange", "health", "transport", "energy"}[i%5]}
		signed := []agreement.Act{{Kind: agreement.ActKindSigned, Date: d}}
		a.Agreements = append(a.Agreements, agreement.Agreement{ID: x, Kind: agreement.KindAgreement, Title: bilateral.Text{"en": fmt.Sprintf("Agreement on matter %d", i)}, Parties: parties, Areas: areas, Acts: signed})
		if shared {
			b.Agreements = append(b.Agreements, agreement.Agreement{ID: y, Kind: agreement.KindAgreement, Parties: parties, Areas: areas, Acts: signed})
		}
		// A plant and its product.
		x, y, shared = both("project", i)
		a.Projects = append(a.Projects, project.Project{ID: x, Kind: project.KindPlant, Areas: areas, Outputs: []project.Output{{Product: bilateral.Text{"en": fmt.Sprintf("product %d", i)}}}, Place: country.Place{Country: states[0]}})
		if shared {
			b.Projects = append(b.Projects, project.Project{ID: y, Kind: project.KindPlant, Areas: areas, Outputs: []project.Output{{Product: bilateral.Text{"en": fmt.Sprintf("Product %d", i)}}}})
		}
	}
	for i, states := range pairs {
		// A commission, its co-chairs, sessions and what it was told.
		x, y, shared := both("commission", i)
		if !shared {
			same[[2]bilateral.ID{"a:" + x, "b:" + y}] = true // both know it
		}
		a.Commissions = append(a.Commissions, meeting.Commission{ID: x, Kind: meeting.CommissionKindIntergovernmental, Name: bilateral.Text{"en": "Joint commission"}, States: states[:]})
		b.Commissions = append(b.Commissions, meeting.Commission{ID: y, Kind: meeting.CommissionKindIntergovernmental, States: []country.Code{states[1], states[0]}})
		for k := range n / 10 {
			p, _, shared := both(fmt.Sprintf("session-%d", i), k)
			d := day(31*k + i)
			a.Meetings = append(a.Meetings, meeting.Meeting{ID: p, Kind: meeting.MeetingKindSession, Commission: x, Ordinal: uint32(k + 1), Dates: bilateral.PeriodOf(d, d)})
			if shared {
				q := bilateral.ID(fmt.Sprintf("t-%d-%d", i, k))
				delete(same, [2]bilateral.ID{"a:" + p, "b:" + bilateral.ID(fmt.Sprintf("se-%d", 7*k+1))})
				same[[2]bilateral.ID{"a:" + p, "b:" + q}] = true
				b.Meetings = append(b.Meetings, meeting.Meeting{ID: q, Kind: meeting.MeetingKindSession, Commission: y, Ordinal: uint32(k + 1)})
			}
		}
	}
	return a, b, same
}

// TestCandidatesFindWhatIsTheSame: every pair that was told twice is found, and of ten pairs
// that are found nine were.
func TestCandidatesFindWhatIsTheSame(t *testing.T) {
	found, right, all := 0, 0, 0
	for seed := range uint64(5) {
		a, b, same := planted(rand.New(rand.NewPCG(seed, 15)), 120)
		m, err := register.Merge(a, b)
		if err != nil {
			t.Fatal(err)
		}
		all += len(same)
		for _, c := range m.Candidates() {
			found++
			if same[[2]bilateral.ID{c.A, c.B}] {
				right++
				delete(same, [2]bilateral.ID{c.A, c.B})
			} else if found-right < 8 {
				t.Logf("not the same: %v", c)
			}
		}
		for pair := range same {
			t.Errorf("%d: not found: %v", seed, pair)
		}
	}
	if 10*right < 9*found {
		t.Errorf("%d of %d candidates are right", right, found)
	}
	t.Logf("%d of %d found; %d of %d candidates are right", right, all, right, found)
}

// TestCandidatesReasons: what speaks for a pair, and what speaks against it.
func TestCandidatesReasons(t *testing.T) {
	person := func(id bilateral.ID, name string) office.Person {
		return office.Person{ID: id, Name: bilateral.Text{"en": name}}
	}
	for _, tt := range []struct {
		name string
		make func(a, b *register.Register)
		want []string
	}{
		{"one name", func(a, b *register.Register) {
			a.Persons, b.Persons = []office.Person{person("p", "Ali Asadov")}, []office.Person{person("q", "Ali ASADOV")}
		}, []string{"85 a:p b:q [name]"}},
		{"two spellings", func(a, b *register.Register) {
			a.Persons, b.Persons = []office.Person{person("p", "Natalya Petkevich")}, []office.Person{person("q", "Natalia Petkevich")}
		}, []string{"65 a:p b:q [spelling]"}},
		{"an initial", func(a, b *register.Register) {
			a.Persons, b.Persons = []office.Person{person("p", "A. Turchin")}, []office.Person{person("q", "Alexander Turchin")}
		}, []string{"65 a:p b:q [spelling]"}},
		{"a brother", func(a, b *register.Register) {
			a.Persons, b.Persons = []office.Person{person("p", "Oleg Turchin")}, []office.Person{person("q", "Alexander Turchin")}
		}, nil},
		{"two nationalities", func(a, b *register.Register) {
			a.Persons, b.Persons = []office.Person{person("p", "Ali Asadov")}, []office.Person{person("q", "Ali Asadov")}
			a.Persons[0].Nationalities, b.Persons[0].Nationalities = []country.Code{country.AZ}, []country.Code{country.KZ}
		}, nil},
		{"sources at one address", func(a, b *register.Register) {
			a.Sources = []bilateral.Source{{ID: "s", Address: "https://www.example.org/2025/news.html"}}
			b.Sources = []bilateral.Source{{ID: "t", Address: "example.org/2025/news.html#top"}}
		}, []string{"95 a:s b:t [address]"}},
		{"two visits of one year", func(a, b *register.Register) {
			a.Visits = []meeting.Visit{{ID: "v", Sending: country.BY, Receiving: country.AZ, Dates: bilateral.MustParsePeriod("2025-05-05")}}
			b.Visits = []meeting.Visit{{ID: "w", Sending: country.BY, Receiving: country.AZ, Dates: bilateral.MustParsePeriod("2025-10-28")}}
		}, nil},
		{"two sessions", func(a, b *register.Register) {
			for i, r := range []*register.Register{a, b} {
				r.Commissions = []meeting.Commission{{ID: "c", Kind: meeting.CommissionKindIntergovernmental, States: []country.Code{country.AZ, country.BY}}}
				r.Meetings = []meeting.Meeting{{ID: "m", Kind: meeting.MeetingKindSession, Commission: "c", Ordinal: uint32(14 + i)}}
			}
		}, []string{"75 a:c b:c [states kind]"}},
		{"joined already", func(a, b *register.Register) {
			a.Persons = []office.Person{person("p", "Ali Asadov"), person("q", "Ali Asadov")}
			a.Links = []bilateral.Link{{Kind: bilateral.LinkKindSameAs, From: "p", To: "q"}}
		}, nil},
		{"of one register", func(a, b *register.Register) {
			a.Persons = []office.Person{person("p", "Ali Asadov"), person("q", "Ali Asadov")}
		}, []string{"70 a:p a:q [name]"}},
		{"an instruction to the commission and to its co-chair", func(a, b *register.Register) {
			for _, r := range []*register.Register{a, b} {
				r.Commissions = []meeting.Commission{{ID: "c", Kind: meeting.CommissionKindIntergovernmental, States: []country.Code{country.AZ, country.BY}}}
			}
			a.Offices = []office.Office{{ID: "chair", State: country.AZ, Organ: "c", Roles: []office.Role{{Kind: office.RoleKindCoChair}}}}
			given := bilateral.Changes{{Status: bilateral.StatusGiven, Date: bilateral.MustParseDate("2025-05-05")}}
			a.Instructions = []meeting.Instruction{{ID: "i", Action: meeting.ActionPrioritize, Addressees: []country.Actor{country.RecordActor(country.ActorKindOffice, "chair")}, Changes: given}}
			b.Instructions = []meeting.Instruction{{ID: "j", Action: meeting.ActionPrioritize, Addressees: []country.Actor{country.RecordActor(country.ActorKindCommission, "c")}, Changes: given}}
		}, []string{"75 a:c b:c [states kind]", "75 a:i b:j [persons subject date]"}},
		{"a figure", func(a, b *register.Register) {
			for i, r := range []*register.Register{a, b} {
				r.Indicators = []meeting.Indicator{{ID: bilateral.ID(fmt.Sprint("f", i)), Measure: meeting.MeasureTradeTurnover, Period: bilateral.MustParsePeriod("2024"), Change: bilateral.Quantity{Value: "39", Unit: "%"}}}
			}
		}, []string{"85 a:f0 b:f1 [subject kind date]"}},
	} {
		a, b := register.New("a"), register.New("b")
		tt.make(a, b)
		m, err := register.Merge(a, b)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, c := range m.Candidates() {
			got = append(got, fmt.Sprint(c.Score, " ", c.A, " ", c.B, " ", c.Reasons))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
