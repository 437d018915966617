package main

import (
	"fmt"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// moreBuiltB builds the registers of nine more reports.
var moreBuiltB = map[string]func() *register.Register{
	"ho-14": moreHO14, "ho-15": moreHO15, "ho-16": moreHO16, "ho-17": moreHO17, "ho-18": moreHO18,
	"ho-19": moreHO19, "ho-20": moreHO20, "ho-21": moreHO21, "ho-22": moreHO22,
}

// reported returns the register of a report in a language, with the addresses of its sources.
func reported(id bilateral.ID, title, language string, addresses ...string) *register.Register {
	r := register.New(id)
	r.Title, r.DefaultEvidence = english(title), "source-1"
	for i, address := range addresses {
		source := bilateral.Source{ID: bilateral.ID(fmt.Sprint("source-", i+1)), Address: address, Language: language}
		r.Sources = append(r.Sources, source)
	}
	return r
}

// english returns a text that is stated in English.
func english(text string) bilateral.Text { return bilateral.Text{"en": text} }

// matterOf returns the matter that some records are.
func matterOf(ids ...bilateral.ID) meeting.Matter { return meeting.Matter{IDs: ids} }

// sideOf returns the matter that is one side of some areas.
func sideOf(aspect meeting.Aspect, areas ...area.Code) meeting.Matter {
	return meeting.Matter{Areas: areas, Aspect: aspect}
}

// known adds a person of whom the source states the name and no office.
func known(r *register.Register, name string) country.Actor {
	r.Persons = append(r.Persons, office.Person{ID: bilateral.ID(strings.ToLower(name)), Name: english(name)})
	return r.Persons[len(r.Persons)-1].Actor()
}

// amount returns a number with its unit.
func amount(value bilateral.Decimal, unit bilateral.Unit) bilateral.Quantity {
	return bilateral.Quantity{Value: value, Unit: unit}
}

// town returns a place in a state by its English name.
func town(state country.Code, name string) country.Place {
	return country.Place{Country: state, Name: english(name)}
}

// commission returns a commission of two states with a name.
func commission(id bilateral.ID, name string, states ...country.Code) meeting.Commission {
	return meeting.Commission{ID: id, Name: english(name), States: states}
}

// sessionOf returns a session of a commission that was held, with those who took part.
func sessionOf(id bilateral.ID, n uint32, dates string, place country.Place, who ...country.Actor) meeting.Meeting {
	m := meeting.Talks(id, bilateral.MustParsePeriod(dates), who...)
	m.Kind, m.Commission, m.Ordinal, m.Place = meeting.MeetingKindSession, "commission", n, place
	return m
}

// memorandum returns a signed memorandum of understanding in some areas.
func memorandum(id bilateral.ID, areas ...area.Code) agreement.Agreement {
	a := agreement.Signed(id, agreement.KindMemorandumOfUnderstanding, bilateral.Date{})
	a.Areas = areas
	return a
}

// resolved returns the evidence of a record that the source states, except for one member.
func resolved(basis bilateral.Basis, member, wording string) []bilateral.Evidence {
	return []bilateral.Evidence{
		{Source: "source-1", Basis: bilateral.BasisStated},
		{Source: "source-1", Basis: basis, Of: []string{member}, Wording: wording},
	}
}
