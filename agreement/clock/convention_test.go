package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
)

// TestTreatyLaw: the Convention of 1969 applies as a treaty where all parties were bound when
// the treaty was concluded, by the status list of the depositary.
func TestTreatyLaw(t *testing.T) {
	of := func(a, b country.Code, acts ...agreement.Act) *agreement.Agreement {
		return among([]country.Code{a, b}, clause.Clauses{}, acts...)
	}
	understanding := of(country.DE, country.CH, act("signed", "2010-01-01"))
	understanding.Binding = bilateral.No
	for _, tt := range []struct {
		name string
		a    *agreement.Agreement
		want bilateral.Truth
	}{
		{"both bound since 1986", of(country.BY, country.UA, act("signed", "1992-12-17")), bilateral.Yes},
		{"Germany since 1987, Switzerland since 1990", of(country.DE, country.CH, act("signed", "1991-06-20")), bilateral.Yes},
		{"Switzerland not yet", of(country.DE, country.CH, act("signed", "1990-05-01")), bilateral.No},
		{"Switzerland, in the month", of(country.DE, country.CH, act("signed", "1990-06")), bilateral.Unknown},
		{"France never", of(country.FR, country.DE, act("signed", "2019-01-22")), bilateral.No},
		{"the United States signed only", of(country.US, country.GB, act("signed", "2001-07-24")), bilateral.No},
		{"the Convention was not in force", of(country.GB, country.CA, act("signed", "1978-09-08")), bilateral.No},
		{"on its first day", of(country.GB, country.CA, act("signed", "1980-01-27")), bilateral.Yes},
		{"an organization", of(country.EU, country.CH, act("signed", "2004-10-26")), bilateral.No},
		{"no day", of(country.DE, country.CH), bilateral.Unknown},
		{"in force, the signature not recorded", of(country.DE, country.CH, inForce("1995-01-01")), bilateral.Unknown},
		{"in force with one never bound", of(country.FR, country.CH, inForce("1995-01-01")), bilateral.No},
		{"in force before the Convention", of(country.DE, country.CH, inForce("1972-12-30")), bilateral.No},
		{"one party signed before the other was bound", of(country.DE, country.CH, act("signed", "1990-05-01", country.DE), act("signed", "1991-05-01", country.CH)), bilateral.No},
		{"not meant to bind", understanding, bilateral.No},
	} {
		c := clock.New(tt.a, clause.View{})
		if got := c.TreatyLaw(); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
		if n := testing.AllocsPerRun(10, func() { c.TreatyLaw() }); n > 1 { // the code of a party that was not bound
			t.Errorf("%s: %v allocations", tt.name, n)
		}
	}
}
