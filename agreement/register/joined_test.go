package register_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
	"github.com/google/go-cmp/cmp"
)

// TestJoinedOfMany: accounts that are made up, joined: sound, one record for each thing, and the
// conflicts are those of Conflicts.
func TestJoinedOfMany(t *testing.T) {
	for seed := range uint64(5) {
		a, b, same := planted(rand.New(rand.NewPCG(seed, 16)), 60)
		m, err := register.Merge(a, b)
		if err != nil {
			t.Fatal(err)
		}
		records := len(m.Persons) + len(m.Visits) + len(m.Agreements) + len(m.Projects) + len(m.Commissions) + len(m.Meetings)
		for pair := range same {
			m.Links = append(m.Links, bilateral.Link{Kind: bilateral.LinkKindSameAs, From: pair[0], To: pair[1]})
		}
		before := written(m, nil)
		joined, conflicts := m.Joined()
		if written(m, nil) != before {
			t.Fatal("the register was changed")
		}
		if diff := cmp.Diff(m.Conflicts(), conflicts); diff != "" {
			t.Errorf("conflicts (-Conflicts +Joined):\n%s", diff)
		}
		if list := joined.Problems().Errors(); len(list) > 0 {
			t.Errorf("%d: %v", seed, list)
		}
		if got, want := len(joined.Persons)+len(joined.Visits)+len(joined.Agreements)+len(joined.Projects)+len(joined.Commissions)+len(joined.Meetings), records-len(same); got != want {
			t.Errorf("%d: %d records, want %d", seed, got, want)
		}
		ix, of := joined.Index(), m.Index()
		for pair := range same {
			first := of.SameAs(pair[1])[0]
			if ix.Find(first) == nil || len(of.SameAs(pair[0])) < 2 {
				t.Errorf("%v became %s, which is not there", pair, first)
			}
		}
		// A visit of which one account has the day and the other the month has the day.
		for _, v := range joined.Visits {
			if len(v.Dates.String()) < len("2025-05-05") {
				t.Errorf("%s lost its day: %s", v.ID, v.Dates)
			}
		}
	}
}

// TestJoinedAlone: a register without accounts of one thing is what it was.
func TestJoinedAlone(t *testing.T) {
	r := plausible(rand.New(rand.NewPCG(1, 2)), "r", 40)
	joined, conflicts := r.Joined()
	if diff := cmp.Diff(written(r, nil), written(joined, nil)); diff != "" || conflicts != nil {
		t.Errorf("%v (-want +got):\n%s", conflicts, diff)
	}
}

// TestJoined: what becomes of two accounts of one thing, and what they say differently.
func TestJoined(t *testing.T) {
	published := func(a, b string) func(x, y *register.Register) {
		return func(x, y *register.Register) {
			for r, day := range map[*register.Register]string{x: a, y: b} {
				s := bilateral.Source{ID: "s"}
				if day != "" {
					s.Published = bilateral.MustParseTimestamp(day)
				}
				r.Sources, r.DefaultEvidence = []bilateral.Source{s}, "s"
			}
		}
	}
	event := func(statuses ...bilateral.Status) func(r *register.Register) {
		return func(r *register.Register) {
			r.Events = []meeting.Event{{ID: "e", Changes: bilateral.ChangesTo(statuses...)}}
		}
	}
	const planned, held, postponed = bilateral.StatusPlanned, bilateral.StatusHeld, bilateral.StatusPostponed
	for _, tt := range []struct {
		name      string
		published func(a, b *register.Register)
		a, b      func(r *register.Register)
		got       func(r *register.Register) string
		want      string
		conflicts []string
	}{
		{"planned, and later held", published("2025-05-05", "2025-05-07"), event(planned), event(held), latest, "held", nil},
		{"the other way round", published("2025-05-07", "2025-05-05"), event(held), event(planned), latest, "held", nil},
		{"on one day", published("2025-05-06", "2025-05-06"), event(planned), event(held), latest, "held", nil},
		{"held, and later planned", published("2025-05-05", "2025-05-07"), event(held), event(planned), latest, "held", []string{"/changes"}},
		{"no date of publication", published("", "2025-05-07"), event(planned), event(held), latest, "planned", []string{"/changes"}},
		{"one knows more", published("", ""), event(planned), event(planned, held), latest, "held", nil},
		{"postponed and then held", published("2025-05-05", "2025-06-05"), event(planned, postponed), event(planned, held), latest, "held", nil},
		{"a spelling", published("", ""), func(r *register.Register) {
			r.Persons = []office.Person{{ID: "p", Name: bilateral.Text{"en": "Natalya Petkevich"}}}
		}, func(r *register.Register) {
			r.Persons = []office.Person{{ID: "p", Name: bilateral.Text{"en": "Natalia Petkevich"}}}
		}, func(r *register.Register) string {
			return fmt.Sprint(r.Persons[0].Name["en"], r.Persons[0].Aliases)
		}, "Natalya Petkevich[Natalia Petkevich]", []string{"/name/en"}},
		{"a family name only", published("", ""), func(r *register.Register) {
			r.Persons = []office.Person{{ID: "p", Name: bilateral.Text{"en": "Asadov"}}}
		}, func(r *register.Register) {
			r.Persons = []office.Person{{ID: "p", Name: bilateral.Text{"en": "Ali Asadov"}}}
		}, func(r *register.Register) string {
			return fmt.Sprint(r.Persons[0].Name["en"], r.Persons[0].Aliases)
		}, "Asadov[Ali Asadov]", nil},
		{"acts", published("", ""), func(r *register.Register) {
			r.Agreements = []agreement.Agreement{{ID: "x", Acts: []agreement.Act{{ID: "signing", Kind: agreement.ActKindSigned, Date: bilateral.MustParseDate("2025-05")}}}}
			r.Points = []meeting.Point{{ID: "on", Kind: meeting.PointKindNote, About: meeting.Matter{IDs: []bilateral.ID{"signing"}}}}
		}, func(r *register.Register) {
			r.Agreements = []agreement.Agreement{{ID: "x", Acts: []agreement.Act{{ID: "signature", Kind: agreement.ActKindSigned, Date: bilateral.MustParseDate("2025-05-05")}, {Kind: agreement.ActKindEnteredIntoForce}}}}
			r.Points = []meeting.Point{{ID: "at", Kind: meeting.PointKindNote, About: meeting.Matter{IDs: []bilateral.ID{"signature"}}}}
		}, func(r *register.Register) string {
			return fmt.Sprint(len(r.Agreements[0].Acts), r.Agreements[0].Acts[0].Date, r.Points[0].About.IDs, r.Points[1].About.IDs)
		}, "2 2025-05-05 [a:signing] [a:signing]", nil},
		{"two days of signature", published("", ""), func(r *register.Register) {
			r.Agreements = []agreement.Agreement{{ID: "x", Acts: []agreement.Act{{Kind: agreement.ActKindSigned, Date: bilateral.MustParseDate("2025-05-05")}}}}
		}, func(r *register.Register) {
			r.Agreements = []agreement.Agreement{{ID: "x", Acts: []agreement.Act{{Kind: agreement.ActKindSigned, Date: bilateral.MustParseDate("2025-05-06")}}}}
		}, func(r *register.Register) string { return fmt.Sprint(len(r.Agreements[0].Acts)) }, "2", []string{"/acts/0/date"}},
		{"parties", published("", ""), func(r *register.Register) {
			r.Agreements = []agreement.Agreement{{ID: "x", Parties: []agreement.Party{{Actor: country.StateActor(country.AZ)}, {Actor: country.StateActor(country.BY)}}}}
		}, func(r *register.Register) {
			r.Agreements = []agreement.Agreement{{ID: "x", Parties: []agreement.Party{{Actor: country.StateActor(country.AZ)}, {Actor: country.StateActor(country.KZ)}}}}
		}, func(r *register.Register) string { return fmt.Sprint(len(r.Agreements[0].Parties)) }, "3", []string{"/parties"}},
	} {
		a, b := register.New("a"), register.New("b")
		tt.a(a)
		tt.b(b)
		tt.published(a, b)
		m, err := register.Merge(a, b)
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range []bilateral.ID{"e", "p", "x"} {
			if ix := m.Index(); ix.Find("a:"+id) != nil && ix.Find("b:"+id) != nil {
				m.Links = append(m.Links, bilateral.Link{Kind: bilateral.LinkKindSameAs, From: "b:" + id, To: "a:" + id})
			}
		}
		joined, conflicts := m.Joined()
		var at []string
		for _, c := range conflicts {
			at = append(at, c.Member)
			if len(c.Claims) != 2 || c.Claims[0].Value == c.Claims[1].Value || len(c.Records) != 2 {
				t.Errorf("%s: %+v", tt.name, c)
			}
		}
		if got := tt.got(joined); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
		if diff := cmp.Diff(tt.conflicts, at); diff != "" {
			t.Errorf("%s: conflicts (-want +got):\n%s", tt.name, diff)
		}
	}
}

func latest(r *register.Register) string { return string(r.Events[0].Changes.Latest()) }

// TestJoinedEvidence: evidence for an act still names it where it stands in the joined record.
func TestJoinedEvidence(t *testing.T) {
	a, b := register.New("a"), register.New("b")
	for _, r := range []*register.Register{a, b} {
		r.Sources = []bilateral.Source{{ID: "s"}}
	}
	a.Agreements = []agreement.Agreement{{ID: "x", Acts: []agreement.Act{{Kind: agreement.ActKindSigned, Date: bilateral.MustParseDate("2025-05-05")}}}}
	b.Agreements = []agreement.Agreement{{ID: "x", Acts: []agreement.Act{{Kind: agreement.ActKindEnteredIntoForce, Date: bilateral.MustParseDate("2025-06-05")}},
		Evidence: []bilateral.Evidence{{Source: "s", Basis: bilateral.BasisImplied, Of: []string{"/acts/0/date"}}}}}
	m, err := register.Merge(a, b)
	if err != nil {
		t.Fatal(err)
	}
	m.Links = []bilateral.Link{{Kind: bilateral.LinkKindSameAs, From: "a:x", To: "b:x"}}
	joined, _ := m.Joined()
	if diff := cmp.Diff([]bilateral.Evidence{{Source: "b:s", Basis: bilateral.BasisImplied, Of: []string{"/acts/1/date"}}}, joined.Agreements[0].Evidence); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
