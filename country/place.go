package country

import (
	"strings"

	"github.com/bilateral-go/bilateral"
)

// A Place is where something is or happened. Often only the country is stated. The
// zero Place means not stated.
type Place struct {
	// Country is the country at the time of the fact that the place is stated for.
	// Zero means not stated.
	Country Code `json:"country,omitzero"`
	// Subdivision is the ISO 3166-2 code of the region (AZ-AGM). Empty means not
	// stated.
	Subdivision string `json:"subdivision,omitzero"`
	// Name is the name of the city, village or site. Empty means not stated.
	Name bilateral.Text `json:"name,omitempty"`
	// Aliases are other spellings of the name that sources use.
	Aliases []string `json:"aliases,omitempty"`
}

// IsZero reports whether nothing is stated.
func (p Place) IsZero() bool {
	return p.Country == 0 && p.Subdivision == "" && len(p.Name) == 0 && len(p.Aliases) == 0
}

// Check reports the problems of the place to c, at a member of the value it
// stands on: those of its own members, and a subdivision that does not have the form
// of ISO 3166-2 or is not in the country ([CodeSubdivision]).
func (p Place) Check(c *bilateral.Checker, member string) {
	c.Field(member)
	p.Country.Check(c, "country")
	if p.Subdivision != "" && !soundSubdivision(p.Subdivision, p.Country) {
		Codes.Report(c, "subdivision", CodeSubdivision, "value", p.Subdivision, "country", p.Country.String())
	}
	p.Name.Check(c, "name")
	c.Up()
}

// soundSubdivision reports whether s is two letters, a hyphen and one to three
// capital letters or digits, and belongs to the country if one is stated.
func soundSubdivision(s string, country Code) bool {
	head, tail, ok := strings.Cut(s, "-")
	code, sound := parse(head)
	if !ok || !sound || len(head) != 2 || country != 0 && code != country || len(tail) < 1 || len(tail) > 3 {
		return false
	}
	for i := range len(tail) {
		if c := tail[i]; (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}
