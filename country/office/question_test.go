package office_test

import (
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
)

// TestAuthorityOfPerson: the strongest function wins, and an uncertain one leaves open what
// is stronger and lowers nothing.
func TestAuthorityOfPerson(t *testing.T) {
	day := date("2025-05-05")
	by := func(id bilateral.ID, kinds ...office.RoleKind) office.Office {
		return office.Office{ID: id, State: country.BY, Roles: roles(kinds...)}
	}
	embassy, un, none := by("embassy", office.RoleKindAmbassador), by("un", office.RoleKindRepresentativeToOrganization), by("none", office.RoleKindRepresentsHeadOfState)
	embassy.Receiving, un.Receiving = []country.Code{country.AZ, country.TM}, []country.Code{country.UN}
	bare := by("bare-embassy", office.RoleKindAmbassador)
	stateless := office.Office{ID: "stateless", Roles: roles(office.RoleKindHeadOfState)}
	joint := by("joint", office.RoleKindHeadOfState)
	joint.Joint = bilateral.Yes
	gone := by("gone", office.RoleKindHeadOfState)
	gone.Span = bilateral.Span{Before: bilateral.EndBefore(date("2020"))}
	vacant := by("vacant", office.RoleKindHeadOfState)
	vacant.Vacant = []bilateral.Span{bilateral.Since(date("2020"))}
	offices := []office.Office{
		by("pm", office.RoleKindHeadOfGovernment), by("trade", office.RoleKindMinister), by("blank"), embassy, un, none, bare, stateless, joint, gone, vacant,
		{ID: "ru", State: country.RU, Roles: roles(office.RoleKindForeignMinister)},
		{ID: "crown", State: country.AU, Also: []country.Code{country.BY}, Roles: roles(office.RoleKindHeadOfState)},
		{ID: "hk", State: country.HK, Roles: roles(office.RoleKindHeadOfGovernment)},
		{ID: "eu", State: country.EU, Roles: roles(office.RoleKindHeadOfOrganization)},
		{ID: "eu-official", State: country.EU, Roles: roles(office.RoleKindSeniorOfficial)},
		{ID: "eu-blank", State: country.EU},
	}
	q := func(of, with country.Code) office.Question { return office.Question{For: of, With: with} }
	const acts, adopts, powers, entrusts, open = office.AuthorityAllActs, office.AuthorityAdoption, office.AuthorityFullPowers, office.AuthorityEntrustment, office.AuthorityUnknown
	for _, tt := range []struct {
		held   string // the offices that are certainly held; those with a mark are perhaps held
		q      office.Question
		want   office.Authority
		role   office.RoleKind
		says   string // in the article or the reason
		adopts bilateral.Truth
	}{
		{"trade", q(0, 0), powers, "", "7(1)", bilateral.No},
		{"trade pm", q(0, 0), acts, office.RoleKindHeadOfGovernment, "7(2)(a)", bilateral.Yes},
		{"pm? trade", q(0, 0), open, "", "stronger function", bilateral.Unknown},
		{"pm? embassy", q(0, country.AZ), open, office.RoleKindAmbassador, "stronger function", bilateral.Yes},
		{"pm crown?", q(country.BY, 0), acts, office.RoleKindHeadOfGovernment, "7(2)(a)", bilateral.Yes},
		{"trade? pm", q(0, 0), acts, office.RoleKindHeadOfGovernment, "7(2)(a)", bilateral.Yes},
		{"trade?", q(0, 0), open, "", "", bilateral.Unknown},
		{"embassy? trade", q(0, 0), open, "", "stronger function", bilateral.Unknown},
		{"blank", q(0, 0), open, "", "no function", bilateral.Unknown},
		{"blank trade", q(0, 0), open, "", "no function", bilateral.Unknown},
		{"blank embassy", q(0, country.TM), open, office.RoleKindAmbassador, "no function", bilateral.Yes},
		{"blank pm", q(0, 0), acts, office.RoleKindHeadOfGovernment, "", bilateral.Yes},
		{"joint", q(0, 0), open, office.RoleKindHeadOfState, "act together", bilateral.Unknown},
		{"joint pm", q(0, 0), acts, office.RoleKindHeadOfGovernment, "", bilateral.Yes},
		{"none trade", q(0, 0), open, office.RoleKindRepresentsHeadOfState, "does not speak", bilateral.Unknown},
		{"gone", q(0, 0), powers, "", "none of the recorded offices", bilateral.No},
		{"vacant", q(0, 0), open, "", "stronger", bilateral.Unknown},
		{"", q(0, 0), open, "", "no office of the person", bilateral.Unknown},

		// For whom.
		{"pm", q(country.BY, 0), acts, office.RoleKindHeadOfGovernment, "", bilateral.Yes},
		{"pm", q(country.AZ, 0), powers, "", "none of those", bilateral.No},
		{"ru trade", q(country.BY, 0), powers, "", "7(1)", bilateral.No},
		{"ru trade", q(country.SUHH, 0), acts, office.RoleKindForeignMinister, "", bilateral.Yes},
		{"crown", q(country.BY, 0), acts, office.RoleKindHeadOfState, "", bilateral.Yes},
		{"stateless trade", q(country.BY, 0), open, "", "stronger", bilateral.Unknown},
		{"stateless", q(0, 0), acts, office.RoleKindHeadOfState, "", bilateral.Yes},
		{"hk", q(0, 0), entrusts, "", "entrustment", bilateral.No},
		{"hk", q(country.HK, 0), entrusts, "", "entrustment", bilateral.No},
		{"trade", q(country.MO, 0), entrusts, "", "VCLT articles 6", bilateral.No},
		{"", q(country.AW, 0), entrusts, "", "entrustment", bilateral.No},
		{"pm", q(country.AW, 0), open, "", "responsible for the territory", bilateral.Unknown},
		{"pm?", q(country.AW, 0), open, "", "responsible for the territory", bilateral.Unknown},
		{"eu", q(0, 0), open, office.RoleKindHeadOfOrganization, "1986 article 7(3)(b), not in force", bilateral.Unknown},
		{"eu-official", q(country.EU, country.AZ), powers, "", "1986 article 7(3)(a), not in force", bilateral.No},
		{"eu-blank", q(country.EU, 0), open, "", "no function", bilateral.Unknown},
		{"pm", q(country.EU, 0), powers, "", "1986", bilateral.No},

		// With whom.
		{"embassy", q(0, 0), adopts, office.RoleKindAmbassador, "7(2)(b)", bilateral.Yes},
		{"embassy", q(0, country.AZ), adopts, office.RoleKindAmbassador, "7(2)(b)", bilateral.Yes},
		{"embassy", q(0, country.RU), powers, "", "accredited", bilateral.No},
		{"bare-embassy", q(0, country.AZ), open, "", "not recorded whether", bilateral.Unknown},
		{"un", q(0, country.UN), adopts, office.RoleKindRepresentativeToOrganization, "7(2)(d), not in force", bilateral.Yes},
		{"un", q(0, country.EU), powers, "", "accredited", bilateral.No},
		{"un", q(0, country.AZ), adopts, office.RoleKindRepresentativeToOrganization, "7(2)(c)", bilateral.Yes},
		{"pm", q(0, country.UN), acts, office.RoleKindHeadOfGovernment, "1986 article 7(2)(a), not in force", bilateral.Yes},
	} {
		var terms []office.Term
		for id := range strings.FieldsSeq(tt.held) {
			id, perhaps := strings.CutSuffix(id, "?")
			term := office.Term{ID: bilateral.ID("t-" + id), Person: "p", Office: bilateral.ID(id), HeldOn: []bilateral.Date{day}}
			if perhaps {
				term.HeldOn = nil
			}
			terms = append(terms, term)
		}
		r := office.NewRoster(offices, terms)
		m := r.Authority("p", day, tt.q)
		if m.Authority != tt.want || m.Role != tt.role || !strings.Contains(m.Article+" "+m.Reason, tt.says) || m.Reason == "" {
			t.Errorf("%s for %v with %v: %+v", tt.held, tt.q.For, tt.q.With, m)
		}
		if (m.Term == "") != (m.Role == "") {
			t.Errorf("%s for %v with %v: the role %q is by the term %q", tt.held, tt.q.For, tt.q.With, m.Role, m.Term)
		}
		if got := m.Covers(office.PurposeAdoptText); got != tt.adopts {
			t.Errorf("%s for %v with %v: adopts the text: %v, want %v", tt.held, tt.q.For, tt.q.With, got, tt.adopts)
		}
		if n := testing.AllocsPerRun(5, func() { r.Authority("p", day, tt.q) }); n != 0 {
			t.Errorf("%s: %v allocations", tt.held, n)
		}
	}
}

// TestActingMandate: one who is acting or a caretaker may do the same in the law of treaties,
// and the mandate says that the constitution may limit it.
func TestActingMandate(t *testing.T) {
	day := date("2025-05-05")
	o := office.Office{ID: "o", Roles: roles(office.RoleKindHeadOfGovernment)}
	for _, tt := range []struct {
		acting, caretaker bilateral.Truth
		says              string
	}{
		{bilateral.Unknown, bilateral.Unknown, ""},
		{bilateral.No, bilateral.No, ""},
		{bilateral.Yes, bilateral.Unknown, "acting holder"},
		{bilateral.Unknown, bilateral.Yes, "caretaker"},
		{bilateral.Yes, bilateral.Yes, "caretaker"},
	} {
		term := office.Term{ID: "t", Office: "o", HeldOn: []bilateral.Date{day}, Acting: tt.acting, Caretaker: tt.caretaker}
		m := office.AuthorityOf(&term, &o, day)
		if m.Authority != office.AuthorityAllActs || m.Term != "t" || m.Acting != tt.acting || m.Caretaker != tt.caretaker {
			t.Errorf("acting %v, caretaker %v: %+v", tt.acting, tt.caretaker, m)
		}
		if !strings.Contains(m.Reason, tt.says) || (tt.says != "") != strings.Contains(m.Reason, "constitution may limit") {
			t.Errorf("acting %v, caretaker %v: the reason is %q", tt.acting, tt.caretaker, m.Reason)
		}
	}
}

// TestTerritories: of the codes that ISO 3166-1 assigns, exactly those that are no members of
// the United Nations and no states of another kind have treaties by entrustment.
func TestTerritories(t *testing.T) {
	others := map[country.Code]bool{country.CK: true, country.EH: true, country.NU: true, country.PS: true, country.TW: true, country.VA: true}
	r := office.NewRoster(nil, nil)
	for c := range country.All() {
		got := r.Authority("p", date("2025-05-05"), office.Question{For: c}).Authority == office.AuthorityEntrustment
		admitted := !country.UNAdmission(c).IsZero()
		if got && (admitted || c.IsOrganization() || others[c]) {
			t.Errorf("%v is no territory", c)
		}
		if want := !admitted && !others[c]; c.Status() == country.StatusAssigned && got != want {
			t.Errorf("%v is a territory: %v, want %v", c, got, want)
		}
	}
}
