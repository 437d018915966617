package names_test

import (
	"encoding/csv"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/names"
)

func rows(t testing.TB) [][]string {
	t.Helper()
	f, err := os.Open("../../.tools/countrygen/un-names.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	list, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return list[1:]
}

// TestLists resolves the names of the United Nations in five languages, short and
// formal, with and without article, and prints how many are found, refused and wrong.
func TestLists(t *testing.T) {
	forms := []country.Form{country.FormShort, country.FormShortArticle, country.FormFormal, country.FormFormalArticle}
	for _, tag := range []string{"ar", "es", "fr", "ru", "zh"} {
		states, found, refused, wrong := 0, 0, 0, 0
		check := func(code, name string) {
			switch c, err := names.Parse(tag, name); {
			case errors.Is(err, country.CodeNameAmbiguous):
				refused++
				t.Logf("%s: %v", tag, err)
			case err != nil || c.String() != code:
				wrong++
				t.Errorf("%s: %q is %v, want %s: %v", tag, name, c, code, err)
			default:
				found++
			}
		}
		for _, row := range rows(t) {
			if row[1] != tag {
				continue
			}
			states++
			check(row[0], row[2]) // as the list prints it: with the article in brackets
			for _, form := range forms {
				name := names.Name(tag, country.MustParse(row[0]), form)
				if name == "" {
					t.Errorf("%s: %s has no %s", tag, row[0], form)
				}
				check(row[0], name)
			}
		}
		t.Logf("%s: %d states, %d found, %d refused, %d wrong", tag, states, found, refused, wrong)
		if states != 197 || refused > 2*5 {
			t.Errorf("%s: %d states, %d refused", tag, states, refused)
		}
	}
}

var parseTests = []struct{ tag, name, want string }{
	{"fr", "la République du Bélarus", "BY"},
	{"fr", "l’Algérie", "DZ"},
	{"fr", "ALGERIE", "DZ"},
	{"fr", "Pays-Bas (les)", "NL"},
	{"fr", "Iran (République islamique d')", "IR"},
	{"es", "los Países Bajos", "NL"},
	{"es", "El Salvador", "SV"},
	{"ru", "Республика Беларусь", "BY"},
	{"ru", "республика беларусь", "BY"},
	{"zh", "白俄罗斯共和国", "BY"},
	{"ar", "جمهورية بيلاروس", "BY"},
	{"en", "Belarus", "BY"},
	{"", "Belarus", "BY"},
	{"", "Bélarus", "BY"},
	{"", "Côte d'Ivoire", "CI"},
	{"", "Niger", "NE"},
	{"", "Congo", "CD (Democratic Republic of the Congo) or CG"},
	{"fr", "Congo", "CG (Republic of the Congo) or CD"},
	{"ru", "Республики Беларусь", "BY"},
	{"ru", "Российской Федерацией", "RU"},
	{"ru", "Россия", "RU"},
	{"ru", "США", "US"},
	{"fr", "Turquie", "TR"},
	{"es", "Estados Unidos", "US"},
	{"zh", "韩国", "KR"},
	{"de", "Republik Österreich", "AT"},
	{"de", "Schweizerischen Eidgenossenschaft", "CH"},
	{"nl", "Koninkrijk der Nederlanden", "NL"},
	{"it", "Confederazione svizzera", "CH"},
	{"pt", "República Portuguesa", "PT"},
	{"fr", "Belarus", "BY"},
	{"fr", "Allemagn", "Allemagne"},
	{"", "Atlantis", "none"},
	{"de", "Deutschland", "DE"},
	{"fr", "", "is no name"},
	{"xx", "Belarus", "is no name"},
}

func TestParse(t *testing.T) {
	for _, tt := range parseTests {
		c, err := names.Parse(tt.tag, tt.name)
		if err == nil && c.String() != tt.want || err != nil && !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s %q is %v, %v; want %s", tt.tag, tt.name, c, err, tt.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, tt := range parseTests {
		f.Add(tt.tag, tt.name)
	}
	f.Fuzz(func(t *testing.T, tag, name string) {
		c, err := names.Parse(tag, name)
		if (err == nil) == c.IsZero() {
			t.Errorf("%s %q is %v, %v", tag, name, c, err)
		}
	})
}

func TestName(t *testing.T) {
	for _, tt := range []struct {
		tag  string
		code country.Code
		form country.Form
		want string
	}{
		{"fr", country.DZ, country.FormShort, "Algérie"},
		{"fr", country.DZ, country.FormShortArticle, "l'Algérie"},
		{"fr", country.NL, country.FormShortArticle, "les Pays-Bas"},
		{"fr", country.FR, country.FormFormal, "République française"},
		{"fr", country.IR, country.FormShort, "Iran (République islamique d')"},
		{"es", country.AF, country.FormShortArticle, "el Afganistán"},
		{"ru", country.DE, country.FormFormalArticle, "Федеративная Республика Германия"},
		{"en", country.NL, country.FormFormalArticle, "the Kingdom of the Netherlands"},
		{"fr", country.FR, country.FormAdjective, ""},
		{"fr", country.AQ, country.FormShort, "Antarctique"},
		{"fr", country.SUHH, country.FormShort, ""},
		{"fr", 0, country.FormShort, ""},
		{"de", country.FR, country.FormShort, "Frankreich"},
		{"de", country.FR, country.FormFormal, "Französische Republik"},
		{"pl", country.FR, country.FormShort, ""},
	} {
		if got := names.Name(tt.tag, tt.code, tt.form); got != tt.want {
			t.Errorf("%s %v %s: %q, want %q", tt.tag, tt.code, tt.form, got, tt.want)
		}
	}
}

// TestSharedThen: a formal name that two states bore on a day is neither's, in every language.
func TestSharedThen(t *testing.T) {
	for _, test := range []struct{ tag, name, on, want string }{
		{"fr", "République du Congo", "1962-03-12", "ambiguous"},
		{"fr", "la République du Congo", "1995-03-12", "CG"},
		{"fr", "République du Congo", "", "CG"},
		{"es", "República del Congo", "1962-03-12", "ambiguous"},
		{"fr", "République du Mali", "1962-03-12", "ML"},
	} {
		var on bilateral.Date
		if test.on != "" {
			on = bilateral.MustParseDate(test.on)
		}
		c, err := names.ParseAt(test.tag, test.name, on)
		got := c.String()
		var p bilateral.Problem
		if errors.As(err, &p) && p.Code == country.CodeNameAmbiguous {
			got = "ambiguous"
		}
		if got != test.want {
			t.Errorf("%s %q on %s is %s, %v; want %s", test.tag, test.name, test.on, got, err, test.want)
		}
	}
}
