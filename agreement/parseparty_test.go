package agreement_test

import (
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral/agreement"
)

var partyTests = []struct {
	text, state string
	organ       agreement.Organ
	says        string
}{
	{"the Government of the Republic of Belarus", "BY", "government", ""},
	{"The Government of the Republic of Azerbaijan", "AZ", "government", ""},
	{"the Royal Government of Cambodia", "KH", "government", ""},
	{"the Federal Government of Austria", "AT", "government", ""},
	{"the Austrian Federal Government", "AT", "government", ""},
	{"the Swiss Federal Council", "CH", "government", ""},
	{"the Belarusian Government", "BY", "government", ""},
	{"the Soviet Government", "SUHH", "government", ""},
	{"the Cabinet of Ministers of Ukraine", "UA", "government", ""},
	{"the Council of Ministers of the Republic of Albania", "AL", "government", ""},
	{"the Government of the United Kingdom of Great Britain and Northern Ireland", "GB", "government", ""},
	{"the Government of the Union of Soviet Socialist Republics", "SUHH", "government", ""},
	{"the Government of the Hong Kong Special Administrative Region of the People's Republic of China", "HK", "government", ""},
	{"the Government  of\nFrance", "FR", "government", ""},
	{"the President of the French Republic", "FR", "head-of-state", ""},
	{"His Majesty the King of the Belgians", "", "", "names no state"},
	{"the Ministry of Foreign Affairs of the Republic of Korea", "KR", "ministry", ""},
	{"the Ministry of Agriculture and Food of the Republic of Belarus", "BY", "ministry", ""},
	{"the State Committee on Science and Technologies of the Republic of Belarus", "BY", "agency", ""},
	{"the Swiss Confederation", "CH", "state", ""},
	{"Australia", "AU", "state", ""},
	{"the European Union", "EU", "state", ""},
	{"the Government of the Region of Madeira of the Portuguese Republic", "", "", "in whose name"},
	{"the City of Minsk of Belarus", "", "", "in whose name"},
	{"the Korean Government", "", "", "KP (Democratic People's Republic of Korea) or KR (Republic of Korea)"},
	{"the South African Government", "ZA", "government", ""},
	{"The Papua New Guinean Government", "PG", "government", ""},
	{"the Bosnian and Herzegovinian Council of Ministers", "BA", "government", ""},
	{"the Kosovar Government", "XK", "government", ""},
	{"the Austro-Hungarian Emperor", "XAUH", "head-of-state", ""},
	{"the Swiss Federal Department of Foreign Affairs", "CH", "ministry", ""},
	{"the Ministry of Belarus", "BY", "ministry", ""},
	{"the National Bank of the Republic of Belarus", "BY", "agency", ""},
	{"the Executive Committee of Belarus", "BY", "government", ""},
	{"the Ministries of Belarus", "", "", "in whose name"},
	{"the Swiss Watch Company", "", "", "names no state"},
	{"the Swiss", "", "", "names no state"},
	{"of Belarus", "", "", "names no state"},
	{"the Congolese Government", "", "", "CD (Democratic Republic of the Congo) or CG (Republic of the Congo)"},
	{"the Government of Congo", "", "", "names no state"},
	{"the Government of Atlantis", "", "", "names no state"},
	{"the Government", "", "", "names no state"},
	{"", "", "", "names no state"},
}

func TestParseParty(t *testing.T) {
	for _, tt := range partyTests {
		p, err := agreement.ParseParty(tt.text)
		switch {
		case tt.says != "":
			if err == nil || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("%q: %v, %v; want an error that says %q", tt.text, p, err, tt.says)
			}
		case err != nil || p.Actor.State.String() != tt.state || p.Organ != tt.organ:
			t.Errorf("%q: %v %s, %v; want %s %s", tt.text, p.Actor.State, p.Organ, err, tt.state, tt.organ)
		case p.Name.In("en") != strings.Join(strings.Fields(tt.text), " "):
			t.Errorf("%q is printed as %q", tt.text, p.Name)
		}
	}
}

func FuzzParseParty(f *testing.F) {
	for _, tt := range partyTests {
		f.Add(tt.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, err := agreement.ParseParty(text)
		if (err == nil) == p.Actor.IsZero() {
			t.Errorf("%q is %v, %v", text, p, err)
		}
	})
}
