package office_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/google/go-cmp/cmp"
)

// kinds are real offices of unusual kinds: held together, by turns, by acting holders or
// caretakers, contested, vacant, abolished, created, shared by states, accredited to two,
// of a territory, of organizations.
type kinds struct {
	Persons []office.Person `json:"persons"`
	Offices []office.Office `json:"offices"`
	Terms   []office.Term   `json:"terms"`
}

// Check checks the records, and then offices and terms together.
func (k *kinds) Check(c *bilateral.Checker) {
	for i := range c.Each("offices", len(k.Offices)) {
		k.Offices[i].Check(c)
	}
	for i := range c.Each("terms", len(k.Terms)) {
		k.Terms[i].Check(c)
	}
	office.NewRoster(k.Offices, k.Terms).Check(c)
}

func loadKinds(t testing.TB) (*kinds, []byte) {
	t.Helper()
	data, err := os.ReadFile("testdata/kinds.json")
	if err != nil {
		t.Fatal(err)
	}
	var k kinds
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&k); err != nil {
		t.Fatal(err)
	}
	return &k, data
}

// TestKindsRoundTrip: what was read is written back byte for byte, and has no problem.
func TestKindsRoundTrip(t *testing.T) {
	k, data := loadKinds(t)
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetIndent("", " ")
	enc.SetEscapeHTML(false)
	if err := enc.Encode(k); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(data), out.String()); diff != "" {
		t.Errorf("written back (-want +got):\n%s", diff)
	}
	if ps := bilateral.Check(k); len(ps) > 0 {
		t.Errorf("problems: %v", ps)
	}
}

// list gives the persons of holdings, with a question mark where it is unknown.
func list(found []office.Holding) string {
	var out []string
	for _, h := range found {
		s := string(h.Term.Person)
		if h.Truth != bilateral.Yes {
			s += "?"
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

// TestKinds asks each of the offices what is particular about it.
func TestKinds(t *testing.T) {
	k, _ := loadKinds(t)
	r := office.NewRoster(k.Offices, k.Terms)
	const hos, hog, stands = office.RoleKindHeadOfState, office.RoleKindHeadOfGovernment, office.RoleKindRepresentsHeadOfState
	holders := func(id bilateral.ID, on string) string { return list(r.Holders(id, date(on))) }
	view := func(id bilateral.ID, on string, by country.Code) string {
		return list(r.HoldersFor(id, date(on), by))
	}
	role := func(kind office.RoleKind, state country.Code, on string) string {
		return list(r.InRole(kind, state, date(on)))
	}
	vacant := func(id bilateral.ID, on string) string { return r.Vacant(id, date(on)).String() }
	held := func(person bilateral.ID, on string) string {
		var out []string
		for _, h := range r.Held(person, date(on)) {
			out = append(out, string(h.Office.ID)+" "+h.Truth.String())
		}
		return strings.Join(out, ", ")
	}
	may := func(person bilateral.ID, on string, q office.Question) string {
		m := r.Authority(person, date(on), q)
		s := string(m.Authority)
		if m.Role != "" {
			s += " as " + string(m.Role) + " by " + string(m.Term)
		}
		if m.Acting == bilateral.Yes {
			s += ", acting"
		}
		if m.Caretaker == bilateral.Yes {
			s += ", caretaker"
		}
		return s
	}
	any, with := office.Question{}, func(c country.Code) office.Question { return office.Question{With: c} }
	for _, tt := range []struct{ name, got, want string }{
		// Switzerland: seven hold the office of head of state together; one presides by turns.
		{"CH heads of state", role(hos, country.CH, "2024-06-01"), "parmelin cassis amherd keller-sutter baume-schneider roesti jans"},
		{"CH after a change", holders("ch-council", "2025-04-01"), "parmelin cassis keller-sutter baume-schneider roesti jans pfister"},
		{"CH president", holders("ch-president", "2024-06-01"), "amherd"},
		{"CH president a year on", holders("ch-president", "2025-06-01"), "keller-sutter"},
		{"CH one of seven", may("jans", "2024-06-01", any), "unknown as head-of-state by jans-ch-council"},
		{"CH foreign minister", may("cassis", "2024-06-01", any), "all-acts as foreign-minister by cassis-ch-mfa"},
		{"CH offices of one", held("amherd", "2024-06-01"), "ch-council yes, ch-president yes"},

		// Bosnia and Herzegovina: three hold it together; the chair goes round.
		{"BA presidency", role(hos, country.BA, "2024-01-01"), "becirovic cvijanovic komsic"},
		{"BA chair", holders("ba-chair", "2024-01-01"), "komsic"},
		{"BA chair, the day it goes on", holders("ba-chair", "2024-03-16"), "becirovic"},
		{"BA the same again", holders("ba-chair", "2025-01-01"), "cvijanovic"},
		{"BA one of three", may("cvijanovic", "2024-01-01", any), "unknown as head-of-state by cvijanovic-ba-presidency"},

		// San Marino: two for six months.
		{"SM captains", holders("sm-captains", "2025-03-31"), "civerchia riccardi"},
		{"SM the next", holders("sm-captains", "2025-04-01"), "bronzetti righi"},
		{"SM between", holders("sm-captains", "2025"), "civerchia? riccardi? bronzetti? righi?"},
		{"SM nobody recorded", holders("sm-captains", "2025-10-01") + vacant("sm-captains", "2025-10-01"), "unknown"},

		// Andorra: two co-princes, one of whom is head of another state.
		{"AD co-princes", role(hos, country.AD, "2024-01-01"), "vives macron"},
		{"AD one co-prince", may("macron", "2024-01-01", office.Question{For: country.AD}), "unknown as head-of-state by macron-ad-co-princes"},
		{"FR its president", may("macron", "2024-01-01", office.Question{For: country.FR}), "all-acts as head-of-state by macron-fr-president"},

		// The Crown serves several states; a governor-general stands in its place.
		{"GB", role(hos, country.GB, "2022-09-07"), "elizabeth"},
		{"CA", role(hos, country.CA, "2022-09-08"), "charles"},
		{"AU", role(hos, country.AU, "2025-01-01"), "charles"},
		{"IE", role(hos, country.IE, "2025-01-01"), ""},
		{"CA governor", role(stands, country.CA, "2025-01-01"), "simon"},
		{"CA the King", may("charles", "2025-01-01", office.Question{For: country.CA}), "all-acts as head-of-state by charles-crown"},
		{"FR the King", may("charles", "2025-01-01", office.Question{For: country.FR}), "full-powers"},
		{"CA the governor", may("simon", "2025-01-01", any), "unknown as represents-head-of-state by simon-ca-governor"},

		// Venezuela: two claim it, and states differ.
		{"VE", holders("ve-president", "2019-06-01"), "maduro? guaido?"},
		{"VE for the US", view("ve-president", "2019-06-01", country.US), "guaido"},
		{"VE for RU", view("ve-president", "2019-06-01", country.RU), "maduro"},
		{"VE for ES, before", view("ve-president", "2019-01-30", country.ES), "maduro?"},
		{"VE for ES, after", view("ve-president", "2019-02-04", country.ES), "guaido"},
		{"VE for ES, at the end", view("ve-president", "2023-01-05", country.ES), "maduro?"},
		{"VE for one not recorded", view("ve-president", "2019-06-01", country.IN), "maduro? guaido?"},
		{"VE treaty with RU", may("maduro", "2019-06-01", with(country.RU)), "all-acts as head-of-state by maduro-ve-president"},
		{"VE treaty with IN", may("maduro", "2019-06-01", with(country.IN)), "unknown"},
		{"VE head of state", role(hos, country.VE, "2019-06-01"), "maduro? guaido?"},

		// Belgium: a government that resigned stays on.
		{"BE caretaker", may("wilmes", "2019-12-01", any), "all-acts as head-of-government by wilmes-be-pm, caretaker"},
		{"BE full", may("wilmes", "2020-06-01", any), "all-acts as head-of-government by wilmes-be-pm-2"},
		{"BE over a year", list(r.Over("be-pm", bilateral.Through(date("2020-01-01"), date("2020-12-31")))), "wilmes wilmes de-croo"},

		// Austria and Israel: acting for nobody, and for somebody else.
		{"AT acting", may("loeger", "2019-06-01", any), "all-acts as head-of-government by loeger-at-chancellor, acting"},
		{"AT the day after", may("loeger", "2019-06-03", any), "full-powers"},
		{"IL beside the holder", holders("il-pm", "2006-02-01"), "sharon olmert"},

		// Lebanon: a vacancy that is known, and a day of which nothing is.
		{"LB the last day", holders("lb-president", "2022-10-30") + " " + vacant("lb-president", "2022-10-30"), "michel-aoun no"},
		{"LB vacant", holders("lb-president", "2023-05-05") + vacant("lb-president", "2023-05-05"), "yes"},
		{"LB filled", holders("lb-president", "2025-01-09") + " " + vacant("lb-president", "2025-01-09"), "joseph-aoun no"},
		{"LB not known", vacant("lb-president", "2015-01-01"), "unknown"},
		{"LB a month", vacant("lb-president", "2022-10"), "unknown"},

		// Türkiye: an office abolished on the day on which another was created.
		{"TR the last day", role(hog, country.TR, "2018-07-08"), "yildirim"},
		{"TR abolished", role(hog, country.TR, "2018-07-09") + vacant("tr-pm", "2018-07-09"), "no"},
		{"TR not yet created", vacant("tr-vice", "2018-07-08"), "no"},
		{"TR created, not filled", holders("tr-vice", "2018-07-09") + vacant("tr-vice", "2018-07-09"), "unknown"},
		{"TR created and filled", holders("tr-vice", "2018-07-10"), "oktay"},

		// One ambassador, two receiving states.
		{"US with SN", may("raynor", "2023-07-04", with(country.SN)), "adoption as ambassador by raynor-us-dakar"},
		{"US with GW", may("raynor", "2023-07-04", with(country.GW)), "adoption as ambassador by raynor-us-dakar"},
		{"US with ML", may("raynor", "2023-07-04", with(country.ML)), "full-powers"},
		{"US with the AU", may("raynor", "2023-07-04", with(country.XAFU)), "full-powers"},
		{"US with nobody named", may("raynor", "2023-07-04", any), "adoption as ambassador by raynor-us-dakar"},
		{"US another day", may("raynor", "2023-07-05", with(country.SN)), "unknown"},

		// A territory and organizations.
		{"HK chief executive", may("lee", "2024-01-01", any), "entrustment"},
		{"HK for HK", may("lee", "2024-01-01", office.Question{For: country.HK}), "entrustment"},
		{"CN for HK", may("lee", "2024-01-01", office.Question{For: country.CN}), "full-powers"},
		{"UN", may("guterres", "2024-01-01", any), "unknown as head-of-organization by guterres-un-secretary"},
		{"EU", may("von-der-leyen", "2024-01-01", office.Question{For: country.EU, With: country.CH}), "unknown as head-of-organization by von-der-leyen-eu-commission"},
		{"EU by another", may("guterres", "2024-01-01", office.Question{For: country.EU}), "full-powers"},
	} {
		if diff := cmp.Diff(tt.want, tt.got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
