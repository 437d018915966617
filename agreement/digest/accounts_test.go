package digest_test

import (
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/digest"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// TestMergedAccounts: two registers tell of one visit. It is told once, and the other account
// does not differ because the visitor has another id there.
func TestMergedAccounts(t *testing.T) {
	account := func(id, dates string) *register.Register {
		r := register.New(bilateral.ID(id))
		r.Persons = []office.Person{{ID: "turchin", Name: bilateral.Text{"en": "Alexander Turchin"}}}
		r.Visits = []meeting.Visit{{ID: "visit", Sending: country.BY, Receiving: country.AZ, Visitors: []country.Actor{r.Persons[0].Actor()}, Dates: bilateral.MustParsePeriod(dates)}}
		return r
	}
	for _, tt := range []struct{ dates, want string }{
		{"2025-05-05", "it says the same"},
		{"2025-05-06", "it differs in the dates\n"},
	} {
		m, err := register.Merge(account("a", "2025-05-05"), account("b", tt.dates))
		if err != nil {
			t.Fatal(err)
		}
		m.Links = []bilateral.Link{
			{Kind: bilateral.LinkKindSameAs, From: "a:visit", To: "b:visit"},
			{Kind: bilateral.LinkKindSameAs, From: "a:turchin", To: "b:turchin"},
		}
		if text := digest.Text(m); !strings.Contains(text, tt.want) {
			t.Errorf("%s: no %q in\n%s", tt.dates, tt.want, text)
		}
	}
}
