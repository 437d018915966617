package agreement_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
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
	{"His Majesty the King of the Belgians", "BE", "head-of-state", ""},
	{"the Ministry of Foreign Affairs of the Republic of Korea", "KR", "ministry", ""},
	{"the Ministry of Agriculture and Food of the Republic of Belarus", "BY", "ministry", ""},
	{"the State Committee on Science and Technologies of the Republic of Belarus", "BY", "agency", ""},
	{"the Swiss Confederation", "CH", "state", ""},
	{"Australia", "AU", "state", ""},
	{"the European Union", "EU", "state", ""},
	{"the Government of the Region of Madeira of the Portuguese Republic", "PT", "region", ""},
	{"the City of Minsk of Belarus", "BY", "region", ""},
	{"the Land of Bavaria", "DE", "region", ""},
	{"the Autonomous Community of Galicia", "ES", "region", ""},
	{"the City of Hamburg", "DE", "region", ""},
	{"the Province of British Columbia", "CA", "region", ""},
	{"the Ministry of Land and Water of Kenya", "KE", "ministry", ""},
	{"the U.S. Department of Defense", "US", "ministry", ""},
	{"the Government of Bermuda under Entrustment from the Government of the United Kingdom", "BM", "government", ""},
	{"Ceylon (Government of)", "LK", "government", ""},
	{"Customs Service (Kingdom of Norway)", "NO", "agency", ""},
	{"la Consejería de Salud de la Junta de Andalucía", "ES", "region", ""},
	{"Il Serenissimo Governo della Repubblica di San Marino", "SM", "government", ""},
	{"the Government of Bermuda as authorised by the Government of the United Kingdom of Great Britain and Northern Ireland", "BM", "government", ""},
	{"Agreement between the Ministry of Justice of Japan and the Office of Everything", "", "", "several"},
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
	{"the Ministries of Belarus", "BY", "ministry", ""},
	{"the Friends of Belarus", "", "", "in whose name"},
	{"the Swiss Watch Company", "CH", "enterprise", ""},
	{"the Swiss", "", "", "names no state"},
	{"of Belarus", "", "", "in whose name"},
	{"the Congolese Government", "", "", "CD (Democratic Republic of the Congo) or CG (Republic of the Congo)"},
	{"the Government of Congo", "", "", "CD (Democratic Republic of the Congo) or CG"},
	{"the Government of Atlantis", "", "", "names no state"},
	{"the Government of Serbia and Montenegro", "CSXX", "government", ""},
	{"the Council of Ministers of Bosnia and Herzegovina", "BA", "government", ""},
	{"the Government of the French Republic, hereinafter called the Government", "FR", "government", ""},
	{"the Government of Japan, of the one part", "JP", "government", ""},
	{"His Majesty the King of Denmark", "DK", "head-of-state", ""},
	{"the Ministry of Agriculture of the People's Republic of China and the Ministry of Agriculture of the Federative Republic of Brazil", "", "", "two parties"},
	{"the Government of Japan and the Government of Australia", "", "", "two parties"},
	{"France and Germany", "", "", "two parties"},
	{"the Ministry of Education of the Flemish Community of Belgium", "BE", "region", ""},
	{"the Ministry of Health of the Province of Buenos Aires of Argentina", "AR", "region", ""},
	{"the Ministry of Regional Development of Poland", "PL", "ministry", ""},
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
		case !strings.HasPrefix(strings.Join(strings.Fields(tt.text), " "), p.Name.In("en", "fr", "es", "ru", "de", "pt", "it", "nl")):
			t.Errorf("%q is printed as %q", tt.text, p.Name)
		}
	}
}

func TestParseParties(t *testing.T) {
	for _, tt := range []struct{ text, on, want string }{
		{"the Government of Japan", "", "JP government"},
		{"the Government of Japan and the Government of Australia", "", "JP government; AU government"},
		{"Latvia, Estonia and Lithuania", "", "LV state; EE state; LT state"},
		{"the Republic of Tunisia, Bosnia and Herzegovina, and the Swiss Federal Council", "", "TN state; BA state; CH government"},
		{"the Government of Trinidad and Tobago and the Government of Serbia and Montenegro", "2004-01-01", "TT government; CSXX government"},
		{"the Ministry of Agriculture of the People's Republic of China and the Ministry of Agriculture and Food of Belarus", "", "CN ministry; BY ministry"},
		{"the Government of the Kingdom of Belgium, acting both in its own name and in the name of the Government of the Grand-Duchy of Luxembourg, by virtue of existing agreements, and the Government of Japan", "", "BE government; LU government; JP government"},
		{"Le Gouvernement du Royaume de Belgique, agissant tant en son nom qu'au nom du Gouvernement du Grand-Duché de Luxembourg, en vertu d'accords existants, et le Gouvernement du Japon", "", "BE government; LU government; JP government"},
		{"In the name of Almighty God, the Kingdom of Norway and Japan, recalling their friendship", "", "NO state; JP state"},
		{"NORWAY, SWEDEN AND FINLAND. Treaty of Commerce. Signed at Oslo", "", "NO state; SE state; FI state"},
		{"the Swiss Federal Council, acting also on behalf of the Government of the Principality of Liechtenstein, and the Government of Japan", "", "CH government; LI government; JP government"},
		{"Swap Arrangement: Bank of Japan / Central Bank of Chile", "", "error"},
		{"Bank of Japan / Central Bank of Chile", "", "JP agency; CL agency"},
		{"the Government of Japan and the Governments of Norway and Sweden", "", "JP government; NO government; SE government"},
		{"Agreement between the Government of Norway, of the one part, and the Government of Denmark and the Home Government of the Faroe Islands, of the other part, on Trade between the Faroe Islands and Norway", "", "NO government; DK government; FO government"},
		{"Trattato fra la Santa Sede e l'Italia", "", "VA state; IT state"},
		{"For the Republic of Estonia", "", "EE state"},
		{"Norway, Sweden and Denmark of the one part and the Republic of Finland of the other part;", "", "NO state; SE state; DK state; FI state"},
		{"За Верховный Совет Республики Казахстан", "", "KZ parliament"},
		{"Joint Declaration of the Government of Japan and the Government of Australia on whales", "", "JP government; AU government"},
		{"Abkommen zwischen der Regierung von Japan und der Regierung von Australien betreffend Wale", "", "JP government; AU government"},
		{"Agreement between the Government of Japan and the Government of Australia to improve whales", "", "JP government; AU government"},
		{"Le Roi des Belges, le Président de la République française, le Président de la République italienne", "", "BE head-of-state; FR head-of-state; IT head-of-state"},
		{"Verdrag tussen het Vlaams Gewest en het Koninkrijk der Nederlanden tot herziening van het Reglement", "", "BE region; NL state"},
		{"Verdrag tussen het Koninkrijk der Nederlanden met betrekking tot Aruba en het Koninkrijk Noorwegen", "", "NL state; NO state"},
		{"Overeenkomst tussen de regeringen van België en Luxemburg, enerzijds, en de regering van Slovenië, anderzijds", "", "BE government; LU government; SI government"},
		{"The Presidential Council of the Hungarian People's Republic and the Praesidium of the Grand National Assembly of the People's Republic of Bulgaria", "1970-01-01", "HU head-of-state; BG head-of-state"},
		{"Agreement between the United Kingdom (on behalf of Brunei) and the Netherlands", "", "GB state; NL state"},
		{"Agreement between the Swiss Federal Council, acting on behalf of the Swiss Confederation, and the Government of Japan", "", "CH government; JP government"},
		{"Échange de notes entre le Canada et l'Italie constituant un accord", "", "CA state; IT state"},
		{"Agreement between the United Nations Development Programme (Special Fund) and Japan", "", "XUDP state; JP state"},
		{"Contract Between Norway And Sweden For The Lease Of Reindeer Pastures", "", "NO state; SE state"},
		{"Exchange of notes between Iceland and Denmark settling a question of whales", "", "IS state; DK state"},
		{"Amendment to the Convention between Iceland and the United States of America of March 8, 1973", "", "IS state; US state"},
		{"Protocol to the Treaty between Iceland and Denmark of 3 May 1990 on whales", "", "IS state; DK state"},
		{"Agreement between Iceland and Denmark, Effected by Exchange of Notes at Oslo", "", "IS state; DK state"},
		{"HIS MAJESTY'S GOVERNMENT IN THE COMMONWEALTH OF AUSTRALIA and HIS MAJESTY'S GOVERNMENT IN THE DOMINION OF NEW ZEALAND", "1944-01-21", "AU government; NZ government"},
		{"AGREEMENT BETWEEN THE GOVERNMENT OF JAPAN AND BERMUDA AS AUTHORISED BY THE GOVERNMENT OF THE UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND ON WHALES", "", "JP government; BM state"},
		{"Convention between Norway and His Majesty the King of the Belgians. Concluded at Oslo, July 17, 1858.", "1858-07-17", "NO state; BE head-of-state"},
		{"convention sur les baleines entre la Norvège et le Japon (ensemble une annexe), signée à Oslo le 25 juillet 2003", "", "NO state; JP state"},
		{"Le Gouvernement de la République française, d'une part, Et Le Gouvernement du Japon, d'autre part,", "", "FR government; JP government"},
		{"O Governo da República Portuguesa e o Governo do Japão acordam o seguinte:", "", "PT government; JP government"},
		{"the Government of Canada and the Government of the United States of America (including the United States Atomic Energy Commission);", "", "CA government; US government"},
		{"the Government of the Republic of India and the Government of Japan with a view to more whales", "", "IN government; JP government"},
		{"the Government of Japan and the Government of Atlantis", "", "error"},
		{"the Contracting Parties", "", "error"},
		{"", "", "error"},
	} {
		var on bilateral.Date
		if tt.on != "" {
			on = bilateral.MustParseDate(tt.on)
		}
		list, _, err := agreement.ParseParties(tt.text, on)
		got := "error"
		if err == nil {
			var parts []string
			for _, p := range list {
				parts = append(parts, p.Actor.State.String()+" "+string(p.Organ))
			}
			got = strings.Join(parts, "; ")
		}
		if got != tt.want {
			t.Errorf("%q: %s, %v; want %s", tt.text, got, err, tt.want)
		}
	}
	// The error says what is wrong with the parties, not that there are several.
	_, _, err := agreement.ParseParties("Agreement between the Government of Japan and the Government of Atlantis on trade", bilateral.Date{})
	if !errors.Is(err, agreement.CodePartyUnresolved) {
		t.Errorf("Atlantis: %v", err)
	}
	// A line that can be split in very many ways is tried once from each place.
	if list, _, err := agreement.ParseParties(strings.Repeat("Serbia and Montenegro and ", 78)+"Atlantis", bilateral.Date{}); err == nil {
		t.Errorf("Atlantis is a party: %v", list)
	}
	// A long list is read, and a longer one is not a line.
	if list, _, err := agreement.ParseParties(strings.Repeat("the Government of Japan, ", 60)+"and Australia", bilateral.Date{}); len(list) != 61 {
		t.Errorf("a list of 61 parties is read as %d: %v", len(list), err)
	}
	if list, _, err := agreement.ParseParties(strings.Repeat("the Government of Japan, ", 400)+"and Australia", bilateral.Date{}); err == nil {
		t.Errorf("a list of 401 parties is read as %d", len(list))
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
		if list, _, several := agreement.ParseParties(text, bilateral.Date{}); err == nil && (several != nil || len(list) != 1 || list[0].Actor != p.Actor) {
			t.Errorf("%q is %v, and several are %v, %v", text, p, list, several)
		}
	})
}
