package office_test

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/google/go-cmp/cmp"
)

// holders are the persons, offices and terms of the fixture: hard cases of who held
// which office, from the World Factbook of May 2026 and older registers.
type holders struct {
	Persons []office.Person
	Offices []office.Office
	Terms   []office.Term
}

func load(t testing.TB) (holders, *office.Roster) {
	t.Helper()
	data, err := os.ReadFile("testdata/terms.json")
	if err != nil {
		t.Fatal(err)
	}
	var h holders
	dec := json.NewDecoder(strings.NewReader(string(data)))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&h); err != nil {
		t.Fatal(err)
	}
	for i := range h.Terms {
		if err := h.Terms[i].Validate(); err != nil {
			t.Error(err)
		}
	}
	for i := range h.Offices {
		if err := h.Offices[i].Validate(); err != nil {
			t.Error(err)
		}
	}
	return h, office.NewRoster(h.Offices, h.Terms)
}

func (h *holders) name(id bilateral.ID) string {
	for i := range h.Persons {
		if h.Persons[i].ID == id {
			return h.Persons[i].Name.In("en")
		}
	}
	return ""
}

// inRole lists who had a role: the name, and the answer where it is not yes.
func (h *holders) inRole(r *office.Roster, role office.RoleKind, state country.Code, on string) string {
	var names []string
	for _, found := range r.InRole(role, state, bilateral.MustParseDate(on)) {
		name := h.name(found.Term.Person)
		if found.Truth != bilateral.Yes {
			name += " (" + found.Truth.String() + ")"
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}

// TestRows: the roster gives back each of the 49 rows of the source, on its first day,
// by the roles that the row names.
func TestRows(t *testing.T) {
	h, r := load(t)
	data, err := os.ReadFile("testdata/rows.csv")
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(string(data))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	rows = rows[1:]
	if len(rows) != 49 {
		t.Fatalf("%d rows, want 49", len(rows))
	}
	for _, row := range rows {
		state := country.MustParse(row[0])
		for role := range strings.FieldsSeq(row[2]) {
			found := false
			for _, holding := range r.InRole(office.RoleKind(role), state, bilateral.MustParseDate(row[3])) {
				found = found || h.name(holding.Term.Person) == row[1] && holding.Truth == bilateral.Yes
			}
			if !found && row[0] != "KP" { // the office is younger than the date the source gives
				t.Errorf("%v: on %s %s is %q", row, row[3], role, h.inRole(r, office.RoleKind(role), state, row[3]))
			}
		}
	}
}

func TestHeadsOfGovernment(t *testing.T) {
	h, r := load(t)
	const hog, hos = office.RoleKindHeadOfGovernment, office.RoleKindHeadOfState
	for _, tt := range []struct {
		role     office.RoleKind
		state    country.Code
		on, want string
	}{
		{hog, country.BY, "2025-05-05", "Alyaksandr Turchyn"},
		{hog, country.AZ, "2025-05-05", "Ali Asadov"},
		{hog, country.RU, "2025-05-05", "Mikhail Mishustin"},
		{hog, country.IE, "2025-05-05", "Micheál Martin"},
		{hog, country.DE, "2025-05-06", "Friedrich Merz"},
		{hog, country.DE, "2025-05-05", ""},
		{hog, country.DE, "2025-05", "Friedrich Merz (unknown)"},
		{hog, country.AT, "2025-06", "Christian Stocker"},
		{hog, country.AT, "2025-03", "Christian Stocker (unknown)"},
		{hog, country.IT, "2024", "Giorgia Meloni"},
		{hog, country.ES, "2020-02-29", "Pedro Sánchez"},
		{hog, country.BA, "2025-05-05", "Borjana Krišto"},
		{hog, country.CH, "2026-02-01", "Guy Parmelin"},
		{hog, country.SM, "2025-11-01", "Luca Beccari"},
		{hog, country.FR, "2025-12-01", "Sébastien Lecornu"},
		{hog, country.TR, "2017-01-01", ""},
		{hog, country.TR, "2018-07", "Recep Tayyip Erdoğan (unknown)"},
		{hog, country.TR, "2018-07-09", "Recep Tayyip Erdoğan"},
		{hog, country.US, "2025-05-05", "Donald J. Trump"},
		{hog, country.SA, "2023-01-01", "Muhammad bin Salman"},
		{hog, country.IR, "2025-05-05", "Masoud Pezeshkian"},
		{hog, country.XK, "2025-05-05", "Albin Kurti"},
		{hog, country.LY, "2022-01-01", "Abd-al-Hamid Dubaybah"},
		{hog, country.AL, "2000-01-01", "Ilir Meta"},
		{hog, country.AL, "2002-02-21", "Ilir Meta"},
		{hog, country.AL, "2002-02-22", "Pandeli Majko"},
		{hog, country.AL, "2002-02", "Ilir Meta (unknown), Pandeli Majko (unknown)"},
		{hog, country.AL, "2004-01-01", ""},
		{hog, country.AL, "2010-01-01", "Sali Berisha"},
		{hog, country.GB, "2025-05-05", ""},

		// Seen in office in May 2026, which does not say for how long after.
		{hog, country.BY, "2026-04-30", "Alyaksandr Turchyn"},
		{hog, country.BY, "2026-05-10", "Alyaksandr Turchyn (unknown)"},
		{hog, country.BY, "2026-11-23", "Alyaksandr Turchyn (unknown)"},
		{hog, country.BY, "2025-03-09", ""},

		{hos, country.BY, "1993-05-05", "Stanislav Shushkevich"},
		{hos, country.BY, "1994-01-27", "Vyacheslav Kuznyatsu"},
		{hos, country.BY, "1994-01-28", "Myechyslaw Hryb"},
		{hos, country.BY, "1994-01", "Stanislav Shushkevich (unknown), Vyacheslav Kuznyatsu (unknown), Myechyslaw Hryb (unknown)"},
		{hos, country.BY, "1994-07-20", "Alyaksandr Lukashenka"},
		{hos, country.SM, "2026-03-31", "Matteo Rossi, Lorenzo Bugli"},
		{hos, country.SM, "2026-04-01", ""},
		{hos, country.BA, "2025-08-01", "Željko Komšić, Denis Bećirović, Željka Cvijanović, Željko Komšić"},
		{hos, country.BA, "2020-01-01", "Željko Komšić"},
		{hos, country.AL, "2016-01-01", "Bujar Nishani (unknown)"},
		{hos, country.AL, "2017-07-24", "Ilir Meta"},
		{hos, country.AL, "2018-07-24", "Bujar Nishani (unknown), Ilir Meta (unknown)"},
		{hos, country.AD, "2025-01-01", "Emmanuel Macron"},
		{hos, country.KN, "2025-01-01", "Charles III"},
		{hos, country.KP, "2013-01-01", ""},
		{office.RoleKindRepresentsHeadOfState, country.KN, "2025-01-01", "Marcella Liburd"},
		{office.RoleKindForeignMinister, country.SM, "2025-01-01", "Luca Beccari"},
	} {
		if diff := cmp.Diff(tt.want, h.inRole(r, tt.role, tt.state, tt.on)); diff != "" {
			t.Errorf("%s of %v on %s (-want +got):\n%s", tt.role, tt.state, tt.on, diff)
		}
	}
}

// TestSeats: who holds an office with one seat, nobody else holds.
func TestSeats(t *testing.T) {
	day := bilateral.MustParseDate
	offices := []office.Office{{ID: "one"}, {ID: "two", Seats: bilateral.Exactly(2)}, {ID: "some", Seats: bilateral.AtLeast(2)}}
	var terms []office.Term
	for _, o := range offices {
		terms = append(terms,
			office.Term{ID: "a-" + o.ID, Office: o.ID, Span: bilateral.Span{From: day("2020-01-01")}},
			office.Term{ID: "b-" + o.ID, Office: o.ID, Span: bilateral.Through(day("2022-01-01"), day("2023-12-31"))},
		)
	}
	r := office.NewRoster(offices, terms)
	for id, want := range map[bilateral.ID]int{"one": 1, "two": 2, "some": 2, "none": 0} {
		if got := r.Holders(id, day("2022-06-01")); len(got) != want {
			t.Errorf("%s: %d holders, want %d", id, len(got), want)
		}
	}
}

var authorityTests = []struct {
	name  string
	term  office.Term
	roles []office.Role
	want  office.Authority
	says  string
	// covers adopting the text, expressing consent, declaring an end
	covers [3]bilateral.Truth
}{
	{"head of state", seen, roles(office.RoleKindHeadOfState), office.AuthorityAllActs, "7(2)(a)", all(bilateral.Yes)},
	{"head of government", seen, roles(office.RoleKindMinister, office.RoleKindHeadOfGovernment), office.AuthorityAllActs, "7(2)(a)", all(bilateral.Yes)},
	{"foreign minister", seen, roles(office.RoleKindForeignMinister), office.AuthorityAllActs, "7(2)(a)", all(bilateral.Yes)},
	{"ambassador", seen, roles(office.RoleKindHeadOfMission), office.AuthorityAdoption, "7(2)(b)", [3]bilateral.Truth{bilateral.Yes, bilateral.No, bilateral.No}},
	{"representative", seen, roles(office.RoleKindRepresentativeToOrganization), office.AuthorityAdoption, "7(2)(c)", [3]bilateral.Truth{bilateral.Yes, bilateral.No, bilateral.No}},
	{"minister", seen, roles(office.RoleKindMinister), office.AuthorityFullPowers, "7(1)", all(bilateral.No)},
	{"deputy", seen, roles(office.RoleKindDeputyHeadOfGovernment), office.AuthorityFullPowers, "7(1)", all(bilateral.No)},
	{"governor-general", seen, roles(office.RoleKindRepresentsHeadOfState), office.AuthorityUnknown, "", all(bilateral.Unknown)},
	{"no function recorded", seen, nil, office.AuthorityUnknown, "", all(bilateral.Unknown)},
	{"not in office", office.Term{Span: bilateral.Through(bilateral.MustParseDate("2020"), bilateral.MustParseDate("2021"))}, roles(office.RoleKindHeadOfState), office.AuthorityFullPowers, "8", all(bilateral.No)},
	{"perhaps in office", office.Term{}, roles(office.RoleKindHeadOfState), office.AuthorityUnknown, "", all(bilateral.Unknown)},
	{"the function came later", seen, []office.Role{{Kind: office.RoleKindHeadOfGovernment, Span: bilateral.Since(bilateral.MustParseDate("2026"))}}, office.AuthorityFullPowers, "7(1)", all(bilateral.No)},
	{"the function came that year", seen, []office.Role{{Kind: office.RoleKindHeadOfGovernment, Span: bilateral.Since(bilateral.MustParseDate("2025"))}}, office.AuthorityUnknown, "", all(bilateral.Unknown)},
}

var seen = office.Term{HeldOn: []bilateral.Date{bilateral.MustParseDate("2025-05-05")}}

func all(t bilateral.Truth) [3]bilateral.Truth { return [3]bilateral.Truth{t, t, t} }

func roles(kinds ...office.RoleKind) []office.Role {
	var list []office.Role
	for _, k := range kinds {
		list = append(list, office.Role{Kind: k})
	}
	return list
}

func TestAuthority(t *testing.T) {
	on := bilateral.MustParseDate("2025-05-05")
	for _, tt := range authorityTests {
		o := office.Office{ID: "o", Roles: tt.roles}
		m := office.AuthorityOf(&tt.term, &o, on)
		covers := [3]bilateral.Truth{m.Covers(office.PurposeAdoptText), m.Covers(office.PurposeExpressConsent), m.Covers(office.PurposeDeclareEnd)}
		if m.Authority != tt.want || !strings.Contains(m.Article, tt.says) || covers != tt.covers || m.Reason == "" {
			t.Errorf("%s: %+v covers %v", tt.name, m, covers)
		}
		if n := testing.AllocsPerRun(10, func() { office.AuthorityOf(&tt.term, &o, on) }); n != 0 {
			t.Errorf("%s: %v allocations", tt.name, n)
		}
	}
}
