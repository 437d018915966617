package register_test

import (
	"fmt"
	"math/rand/v2"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// plausible makes up a register of two states and more: n agreements, n points, and what they
// hang on.
func plausible(r *rand.Rand, id bilateral.ID, n int) *register.Register {
	out := register.New(id)
	states := []country.Code{country.AZ, country.BY, country.KZ, country.UZ, country.GE, country.TR}
	areas := []area.Code{"trade", "transport", "agriculture.veterinary", "health", "culture.exchange", "energy"}
	name := func(kind string, i int) bilateral.ID { return bilateral.ID(fmt.Sprintf("%s-%d", kind, i)) }
	day := func(i int) bilateral.Date {
		return bilateral.MustParseDate(fmt.Sprintf("%04d-%02d-%02d", 1992+i%34, 1+i%12, 1+i%28))
	}
	stated := func(i int) []bilateral.Evidence {
		return []bilateral.Evidence{{Source: name("source", i%max(1, n/10)), Basis: bilateral.BasisStated}}
	}
	for i := range max(1, n/10) {
		out.Sources = append(out.Sources, bilateral.Source{ID: name("source", i), Address: fmt.Sprintf("https://example.org/%d", i), Published: bilateral.MustParseTimestamp(day(i).String())})
		out.Persons = append(out.Persons, office.Person{ID: name("person", i), Name: bilateral.Text{"en": fmt.Sprintf("Person %d", i)}, Evidence: stated(i)})
		s := states[i%len(states)]
		out.Offices = append(out.Offices, office.Office{ID: name("office", i), State: s, Roles: []office.Role{{Kind: office.RoleKindHeadOfGovernment}}})
		out.Terms = append(out.Terms, office.Term{ID: name("term", i), Person: name("person", i), Office: name("office", i)})
		other := states[(i+1)%len(states)]
		out.Commissions = append(out.Commissions, meeting.Commission{ID: name("commission", i), States: []country.Code{s, other}, Evidence: stated(i)})
		out.Visits = append(out.Visits, meeting.Visit{ID: name("visit", i), Sending: s, Receiving: other, Visitors: []country.Actor{country.RecordActor(country.ActorKindTerm, name("term", i))},
			Dates: bilateral.PeriodOf(day(i), day(i)), Changes: bilateral.ChangesTo(bilateral.StatusHeld), Evidence: stated(i)})
		out.Meetings = append(out.Meetings, meeting.Meeting{ID: name("meeting", i), Visit: name("visit", i), Commission: name("commission", i), Dates: bilateral.PeriodOf(day(i), day(i)), Ordinal: uint32(i + 1),
			Segments: []meeting.Segment{{ID: name("segment", i), Participants: []country.Actor{country.RecordActor(country.ActorKindTerm, name("term", i)), country.RecordActor(country.ActorKindOffice, name("office", (i+1)%max(1, n/10)))}}}, Evidence: stated(i)})
	}
	out.Agreements, out.Points = make([]agreement.Agreement, 0, n), make([]meeting.Point, 0, n) // records are large: they are not moved
	for i := range n {
		s := states[r.IntN(len(states))]
		other := states[(int(r.IntN(len(states)-1))+1+i)%len(states)]
		if other == s {
			other = country.AM
		}
		out.Agreements = append(out.Agreements, agreement.Agreement{ID: name("agreement", i), Kind: agreement.KindAgreement, Title: bilateral.Text{"en": fmt.Sprintf("Agreement %d", i)},
			Parties: []agreement.Party{{Actor: country.StateActor(s)}, {Actor: country.StateActor(other)}}, Areas: []area.Code{areas[i%len(areas)]},
			Acts: []agreement.Act{{ID: name("act", i), Kind: agreement.ActKindSigned, Date: day(i)}, {Kind: agreement.ActKindNotified, Date: day(i + 30)}},
			Clauses: clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.DaysAfter(30, clause.On(clause.Last(clause.TriggerKindNotified)))},
				Duration: clause.Duration{Kind: clause.DurationKindRenewable, Initial: clause.Length{N: 5, Unit: clause.UnitYear}, Successive: clause.Length{N: 5, Unit: clause.UnitYear}}},
			Evidence: stated(i)})
		out.Points = append(out.Points, meeting.Point{ID: name("point", i), Kind: meeting.PointKindNote, Holders: []country.Actor{country.StateActor(s)}, In: name("segment", i%max(1, n/10)), Date: day(i),
			About: meeting.Matter{Areas: []area.Code{areas[(i+3)%len(areas)]}, IDs: []bilateral.ID{name("agreement", i)}}, Evidence: stated(i)})
		if i%5 == 0 {
			out.Instructions = append(out.Instructions, meeting.Instruction{ID: name("instruction", i), Addressees: []country.Actor{country.RecordActor(country.ActorKindCommission, name("commission", i%max(1, n/10)))},
				In: name("meeting", i%max(1, n/10)), Due: day(i + 100), About: meeting.Matter{IDs: []bilateral.ID{name("agreement", i)}}, Changes: bilateral.ChangesTo(bilateral.StatusGiven), Evidence: stated(i)})
		}
		if i%7 == 0 && i > 0 {
			out.Links = append(out.Links, bilateral.Link{Kind: bilateral.LinkKindImplements, From: name("agreement", i), To: name("agreement", i-1), Evidence: stated(i)})
		}
	}
	return out
}
