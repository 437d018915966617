package main

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// news returns the register of one report, which is the source of every record, and the
// dates of the report.
func news(id bilateral.ID, title, dates, address string) (*register.Register, bilateral.Period) {
	r := register.New(id)
	r.Title, r.DefaultEvidence = en(title), "report"
	r.Sources = []bilateral.Source{{ID: "report", Address: address}}
	return r, period(dates)
}

// Short names for what almost every report states.
const (
	pm        = office.RoleKindHeadOfGovernment
	president = office.RoleKindHeadOfState
)

var (
	period    = bilateral.MustParsePeriod
	changesTo = bilateral.ChangesTo
	undated   bilateral.Date
	none      bilateral.Period
)

func en(text string) bilateral.Text { return bilateral.Text{"en": text} }

func ids(list ...bilateral.ID) []bilateral.ID { return list }

func usd(value bilateral.Decimal) bilateral.Quantity {
	return bilateral.Quantity{Value: value, Unit: "USD"}
}

func percent(value bilateral.Decimal) bilateral.Quantity {
	return bilateral.Quantity{Value: value, Unit: "%"}
}

// at places a meeting in a town.
func at(town string, m meeting.Meeting) meeting.Meeting {
	m.Place = country.Place{Name: en(town)}
	return m
}

// inferred says that a member does not follow from the report, which states the rest.
func inferred(member string) []bilateral.Evidence {
	return []bilateral.Evidence{{Source: "report", Basis: bilateral.BasisStated},
		{Source: "report", Basis: bilateral.BasisInferred, Of: []string{member}}}
}

// relative says that the report states a member relative to its day, and the rest directly.
func relative(member, wording string) []bilateral.Evidence {
	return []bilateral.Evidence{{Source: "report", Basis: bilateral.BasisStated},
		{Source: "report", Basis: bilateral.BasisRelative, Of: []string{member}, Wording: wording}}
}
