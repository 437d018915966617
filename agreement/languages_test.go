package agreement_test

import (
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// TestTextsAndGoods checks the members on authentic texts (VCLT article 33), territory, goods
// and those on whose behalf a party concludes.
func TestTextsAndGoods(t *testing.T) {
	az := country.StateActor(country.AZ)
	for _, tt := range []struct {
		name string
		a    agreement.Agreement
		want []string
	}{
		{"two languages, one prevails", agreement.Agreement{Languages: []string{"az", "en"}, Prevailing: "en"}, nil},
		{"one prevails, the others are not stated", agreement.Agreement{Prevailing: "en"}, nil},
		{"another one prevails than the only one", agreement.Agreement{Languages: []string{"az"}, Prevailing: "en"}, []string{"/prevailing prevailing-language"}},
		{"another one prevails than the two", agreement.Agreement{Languages: []string{"az", "be"}, Prevailing: "en"}, []string{"/prevailing prevailing-language"}},
		{"no language tag prevails", agreement.Agreement{Prevailing: "English!"}, []string{"/prevailing tag-malformed"}},
		{"no language tag", agreement.Agreement{Languages: []string{"", "Azeri language"}}, []string{"/languages/0 required", "/languages/1 tag-malformed"}},
		{"a language twice", agreement.Agreement{Languages: []string{"az", "az"}}, []string{"/languages/1 language-twice"}},
		{"territory", agreement.Agreement{Territory: bilateral.Text{"": "all"}}, []string{"/territory tag-malformed"}},
		{"goods", agreement.Agreement{Goods: []goods.Goods{{Heading: "1"}, {}}}, []string{"/goods/0/heading goods-heading", "/goods/1 goods-empty"}},
		{"for somebody", agreement.Agreement{Parties: []agreement.Party{{Actor: az, For: []country.Actor{az, az}}}}, []string{"/parties/0/for/1 actor-twice"}},
	} {
		tt.a.ID = "a"
		var got []string
		for _, p := range bilateral.Check(&tt.a) {
			got = append(got, p.Pointer+" "+string(p.Code))
		}
		if diff := cmp.Diff(strings.Join(tt.want, "\n"), strings.Join(got, "\n")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
