package register_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/google/go-cmp/cmp"
)

// found returns where a register has problems of some codes.
func found(t *testing.T, lists string, codes ...bilateral.Code) []string {
	t.Helper()
	r, err := register.Parse([]byte(`{"format":1,` + lists + `}`))
	if err != nil {
		t.Fatalf("%s: %v", lists, err)
	}
	ps := slices.DeleteFunc(r.Problems(), func(p bilateral.Problem) bool { return !slices.Contains(codes, p.Code) })
	return at(ps)
}

// holders are four terms from 2020 to 2024: of a head of government, of a head of
// mission, of a minister, and of an office without a role.
const holders = `"persons":[{"id":"ada"},{"id":"ben"},{"id":"cai"},{"id":"dee"}],
	"offices":[{"id":"pm","state":"BY","roles":[{"kind":"head-of-government"}]},{"id":"envoy","state":"BY","roles":[{"kind":"head-of-mission"}]},
		{"id":"minister","state":"BY","roles":[{"kind":"minister"}]},{"id":"post","state":"BY"}],
	"terms":[{"id":"t-pm","person":"ada","office":"pm","span":{"from":"2020-01-01","before":"2025-01-01"}},
		{"id":"t-envoy","person":"ben","office":"envoy","span":{"from":"2020-01-01","before":"2025-01-01"}},
		{"id":"t-minister","person":"cai","office":"minister","span":{"from":"2020-01-01","before":"2025-01-01"}},
		{"id":"t-post","person":"dee","office":"post","span":{"from":"2020-01-01","before":"2025-01-01"}},
		{"id":"t-none","person":"ada","office":"nothing","span":{"from":"2020-01-01","before":"2025-01-01"}}]`

// Who signs a treaty must be in office and represent the state.
func TestSignatories(t *testing.T) {
	for _, tt := range []struct {
		name, level, kind, date, signature string
		want                               string // the member and the code, if any
	}{
		{"in office", "interstate", "signed", "2024-12-31", `{"signatory":{"kind":"term","id":"t-pm"}}`, ""},
		{"on the first day", "interstate", "signed", "2020-01-01", `{"signatory":{"kind":"term","id":"t-pm"}}`, ""},
		{"the day before", "interstate", "signed", "2019-12-31", `{"signatory":{"kind":"term","id":"t-pm"}}`, "signatory not-in-office"},
		{"the day after", "interstate", "signed", "2025-01-01", `{"signatory":{"kind":"term","id":"t-pm"}}`, "signatory not-in-office"},
		{"out of office, with full powers", "interstate", "signed", "2025", `{"signatory":{"kind":"term","id":"t-minister"},"fullPowers":"yes"}`, "signatory not-in-office"},
		{"out of office, initialled", "commercial", "initialled", "2025", `{"signatory":{"kind":"term","id":"t-minister"}}`, "signatory not-in-office"},
		{"out of office, another act", "interstate", "witnessed", "2025", `{"signatory":{"kind":"term","id":"t-pm"}}`, ""},
		{"all of a year in office", "interstate", "signed", "2020", `{"signatory":{"kind":"term","id":"t-minister"}}`, "fullPowers full-powers"},
		{"no date", "interstate", "signed", "", `{"signatory":{"kind":"term","id":"t-minister"}}`, ""},
		{"a person", "interstate", "signed", "2025", `{"signatory":{"kind":"person","id":"ada"}}`, ""},
		{"an office", "interstate", "signed", "2025", `{"signatory":{"kind":"office","id":"minister"}}`, ""},
		{"a term named as another actor", "interstate", "signed", "2025", `{"signatory":{"kind":"person","id":"t-pm"}}`, ""},
		{"a minister", "interstate", "signed", "2022-05-05", `{"signatory":{"kind":"term","id":"t-minister"}}`, "fullPowers full-powers"},
		{"a minister for the government", "intergovernmental", "signed", "2022-05-05", `{"signatory":{"kind":"term","id":"t-minister"}}`, "fullPowers full-powers"},
		{"a minister for the ministry", "interdepartmental", "signed", "2022-05-05", `{"signatory":{"kind":"term","id":"t-minister"}}`, ""},
		{"a minister at a level not stated", "", "signed", "2022-05-05", `{"signatory":{"kind":"term","id":"t-minister"}}`, ""},
		{"a minister initials", "interstate", "initialled", "2022-05-05", `{"signatory":{"kind":"term","id":"t-minister"}}`, "fullPowers full-powers"},
		{"full powers", "interstate", "signed", "2022-05-05", `{"signatory":{"kind":"term","id":"t-minister"},"fullPowers":"yes"}`, ""},
		{"no full powers", "interstate", "signed", "2022-05-05", `{"signatory":{"kind":"term","id":"t-minister"},"fullPowers":"no"}`, "fullPowers full-powers"},
		{"an envoy signs", "interstate", "signed", "2022-05-05", `{"signatory":{"kind":"term","id":"t-envoy"}}`, "fullPowers full-powers"},
		{"an envoy initials", "interstate", "initialled", "2022-05-05", `{"signatory":{"kind":"term","id":"t-envoy"}}`, ""},
		{"an office without roles", "interstate", "signed", "2022-05-05", `{"signatory":{"kind":"term","id":"t-post"}}`, ""},
		{"an office that is not there", "interstate", "signed", "2022-05-05", `{"signatory":{"kind":"term","id":"t-none"}}`, ""},
	} {
		level, date := "", ""
		if tt.level != "" {
			level = `"level":"` + tt.level + `",`
		}
		if tt.date != "" {
			date = `"date":"` + tt.date + `",`
		}
		// The act and the signature are the second ones, after sound ones.
		doc := holders + `,"agreements":[{"id":"a",` + level + `"acts":[{"kind":"signed","date":"2022"},
			{"kind":"` + tt.kind + `",` + date + `"signatures":[{"signatory":{"kind":"person","id":"ada"}},` + tt.signature + `]}]}]`
		var want []string
		if tt.want != "" {
			want = []string{"/agreements/0/acts/1/signatures/1/" + tt.want}
		}
		if diff := cmp.Diff(want, found(t, doc, register.CodeNotInOffice, register.CodeFullPowers)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// Each signature, act and agreement with a problem is reported at its own place.
func TestSignatoriesOfMany(t *testing.T) {
	signature := func(term string) string { return `{"signatory":{"kind":"term","id":"t-` + term + `"}}` }
	act := func(date string, terms ...string) string {
		for i := range terms {
			terms[i] = signature(terms[i])
		}
		return `{"kind":"signed","date":"` + date + `","signatures":[` + strings.Join(terms, ",") + `]}`
	}
	doc := holders + `,"agreements":[{"id":"a","level":"interstate","acts":[` + act("2019-01-01", "pm", "envoy") + `,` + act("2022-01-01", "pm", "minister", "envoy") + `]},
		{"id":"b","level":"interstate","acts":[` + act("2026-01-01", "post") + `]}]`
	want := []string{
		"/agreements/0/acts/0/signatures/0/signatory not-in-office", "/agreements/0/acts/0/signatures/1/signatory not-in-office",
		"/agreements/0/acts/1/signatures/1/fullPowers full-powers", "/agreements/0/acts/1/signatures/2/fullPowers full-powers",
		"/agreements/1/acts/0/signatures/0/signatory not-in-office",
	}
	if diff := cmp.Diff(want, found(t, doc, register.CodeNotInOffice, register.CodeFullPowers)); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

// Who takes part as the holder of an office must hold it on that day.
func TestDelegates(t *testing.T) {
	term := `{"kind":"term","id":"t-pm"}`
	for _, tt := range []struct {
		name, doc string
		want      []string
	}{
		{"visitors in office", `"visits":[{"id":"v","dates":"2024-12-31/2025-01-02","visitors":[` + term + `]}]`, nil},
		{"visitors out of office", `"visits":[{"id":"v"},{"id":"w","dates":"2025-01-01","visitors":[{"kind":"person","id":"ada"},` + term + `,{"kind":"term","id":"t-post"}]}]`,
			[]string{"/visits/1/visitors/1 not-in-office", "/visits/1/visitors/2 not-in-office"}},
		{"visitors on no day", `"visits":[{"id":"v","visitors":[` + term + `]}]`, nil},
		{"visitors perhaps in office", `"visits":[{"id":"v","dates":"2024","visitors":[` + term + `]}]`, nil},
		{"a head out of office", `"meetings":[{"id":"m","dates":"2019-12-31","segments":[{},{"delegations":[{"state":"AZ"},{"state":"BY","head":` + term + `}]}]}]`,
			[]string{"/meetings/0/segments/1/delegations/1/head not-in-office"}},
		{"members out of office", `"meetings":[{"id":"m","dates":"2025-01-01","segments":[{"delegations":[{"state":"BY","members":[{"kind":"person","id":"ada"},` + term + `]},{"state":"AZ","head":` + term + `}]},{"delegations":[{"head":` + term + `}]}]}]`,
			[]string{"/meetings/0/segments/0/delegations/0/members/1 not-in-office", "/meetings/0/segments/0/delegations/1/head not-in-office", "/meetings/0/segments/1/delegations/0/head not-in-office"}},
		{"a delegation in office", `"meetings":[{"id":"m","dates":"2020-01-01","segments":[{"delegations":[{"state":"BY","head":` + term + `,"members":[` + term + `]}]}]}]`, nil},
		{"a delegation on no day", `"meetings":[{"id":"m","segments":[{"delegations":[{"state":"BY","head":` + term + `}]}]}]`, nil},
	} {
		if diff := cmp.Diff(tt.want, found(t, holders+","+tt.doc, register.CodeNotInOffice)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// A state visit is one of a head of state, as far as the roles of the office say.
func TestStateVisits(t *testing.T) {
	const offices = `"persons":[{"id":"ada"}],
		"offices":[{"id":"president","state":"BY","roles":[{"kind":"head-of-state","span":{"from":"2020-01-01","before":".."}}]},{"id":"former","state":"BY","roles":[{"kind":"head-of-state","span":{"from":"2020-01-01","before":"2025-05-05"}}]},{"id":"pm","state":"BY","roles":[{"kind":"head-of-government"}]},{"id":"post","state":"BY"}],
		"terms":[{"id":"t-pm","person":"ada","office":"pm"},{"id":"t-none","person":"ada","office":"nothing"}]`
	for _, tt := range []struct {
		name, kind, visitors string
		want                 []string
	}{
		{"a head of state", "state", `{"kind":"office","id":"president"}`, nil},
		{"a former head of state", "state", `{"kind":"office","id":"former"}`, []string{"/visits/0/visitors/0 state-visit"}},
		{"a head of government", "state", `{"kind":"office","id":"pm"}`, []string{"/visits/0/visitors/0 state-visit"}},
		{"a term of one", "state", `{"kind":"term","id":"t-pm"}`, []string{"/visits/0/visitors/0 state-visit"}},
		{"a term of an office not there", "state", `{"kind":"term","id":"t-none"}`, nil},
		{"an office not there", "state", `{"kind":"office","id":"nothing"}`, nil},
		{"an office without roles", "state", `{"kind":"office","id":"post"}`, nil},
		{"a person", "state", `{"kind":"person","id":"ada"}`, nil},
		{"an office named as another actor", "state", `{"kind":"person","id":"pm"}`, nil},
		{"another visit", "working", `{"kind":"office","id":"pm"}`, nil},
		{"the last of three", "state", `{"kind":"office","id":"president"},{"kind":"office","id":"post"},{"kind":"office","id":"pm"}`, []string{"/visits/0/visitors/2 state-visit"}},
	} {
		doc := offices + fmt.Sprintf(`,"visits":[{"id":"v","kind":"%s","dates":"2025-05-05","visitors":[%s]}]`, tt.kind, tt.visitors)
		if diff := cmp.Diff(tt.want, found(t, doc, register.CodeStateVisit)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// Meetings and events lie within the dates of their visit, as far as is known.
func TestDatesOfVisits(t *testing.T) {
	for _, tt := range []struct {
		visit, dates string
		outside      bool
	}{
		{"2025-05-05/2025-05-07", "2025-05-05", false},
		{"2025-05-05/2025-05-07", "2025-05-07", false},
		{"2025-05-05/2025-05-07", "2025-05-04", true},
		{"2025-05-05/2025-05-07", "2025-05-08", true},
		{"2025-05-05/2025-05-07", "2025-05-03/2025-05-05", false},
		{"2025-05-05/2025-05-07", "2025-05-07/2025-05-09", false},
		{"2025-05-05/2025-05-07", "2025-05", false},
		{"2025-05-05/2025-05-07", "2025-06", true},
		{"2025-05-05/2025-05-07", "", false},
		{"", "2025-05-05", false},
		{"2025-05", "2025-05-31", false},
		{"2025-05", "2025-04-30", true},
	} {
		member := func(name, dates string) string {
			if dates == "" {
				return ""
			}
			return `,"` + name + `":"` + dates + `"`
		}
		doc := `"visits":[{"id":"u","dates":"1999-01-01"},{"id":"v"` + member("dates", tt.visit) + `}],
			"meetings":[{"id":"m","visit":"v"` + member("dates", tt.dates) + `},{"id":"n"` + member("dates", tt.dates) + `}],
			"events":[{"id":"d"` + member("dates", tt.dates) + `},{"id":"e","visit":"v"` + member("dates", tt.dates) + `}]`
		var want []string
		if tt.outside {
			want = []string{"/meetings/0/dates outside-visit", "/events/1/dates outside-visit"}
		}
		if diff := cmp.Diff(want, found(t, doc, register.CodeOutsideVisit)); diff != "" {
			t.Errorf("%q in %q (-want +got):\n%s", tt.dates, tt.visit, diff)
		}
	}
}

// An agreement that another one replaces should have an act of its end.
func TestReplacements(t *testing.T) {
	for _, tt := range []struct {
		name, link, acts string
		want             []string
	}{
		{"no act", `"kind":"replaces","from":"new","to":"old"`, ``, []string{"/links/1/to replaced-without-act"}},
		{"signed", `"kind":"replaces","from":"new","to":"old"`, `{"kind":"signed"}`, []string{"/links/1/to replaced-without-act"}},
		{"replaced", `"kind":"replaces","from":"new","to":"old"`, `{"kind":"signed"},{"kind":"replaced"}`, nil},
		{"terminated", `"kind":"replaces","from":"new","to":"old"`, `{"kind":"terminated"}`, nil},
		{"ended", `"kind":"replaces","from":"new","to":"old"`, `{"kind":"ended"},{"kind":"published"}`, nil},
		{"another link", `"kind":"amends","from":"new","to":"old"`, ``, nil},
		{"a project replaced", `"kind":"replaces","from":"new","to":"plant"`, ``, nil},
		{"replaced by a project", `"kind":"replaces","from":"plant","to":"old"`, ``, nil},
		{"replaced by nothing known", `"kind":"replaces","from":"nothing","to":"old"`, ``, nil},
	} {
		doc := `"agreements":[{"id":"new"},{"id":"old","acts":[` + tt.acts + `]}],"projects":[{"id":"plant"}],
			"links":[{"kind":"part-of","from":"plant","to":"new"},{` + tt.link + `}]`
		if diff := cmp.Diff(tt.want, found(t, doc, register.CodeReplacedWithout)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// Two co-chairs of one state are reported, and offices without a state are not.
func TestCoChairs(t *testing.T) {
	doc := `"offices":[{"id":"a","state":"AZ"},{"id":"b","state":"BY"},{"id":"c","state":"AZ"},{"id":"x"},{"id":"y"}],
		"commissions":[{"id":"one","states":["AZ","BY"],"coChairs":["a","b"]},{"id":"two","states":["AZ","BY"],"coChairs":["x","y","nothing","none"]},
			{"id":"three","states":["AZ","BY"],"coChairs":["a","b","c"]}]`
	if diff := cmp.Diff([]string{"/commissions/2/coChairs/2 co-chairs-one-side"}, found(t, doc, register.CodeCoChairs)); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

// What the clock finds in an agreement is reported with the register.
func TestFindingsOfClock(t *testing.T) {
	doc := `"agreements":[{"id":"a"},{"id":"b","acts":[{"kind":"entered-into-force","date":"2000-01-01"},{"kind":"ended","date":"2020-01-01"}]}]`
	if diff := cmp.Diff([]string{"/agreements/1/acts/1/date end-ambiguous"}, found(t, doc, clock.CodeEndAmbiguous)); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

// A person who signs as a minister and is minister for foreign affairs, too, needs no full
// powers; a head of mission initials only with a state to which the mission is accredited; a
// territory needs a letter of entrustment.
func TestOtherOfficesOfSignatories(t *testing.T) {
	for _, tt := range []struct {
		name, more, parties, act string
		want                     []string
	}{
		{"minister for trade and for foreign affairs", `{"id":"mfa","state":"BY","roles":[{"kind":"foreign-minister"}]}`, `"BY"},"organ":"state"},{"actor":{"kind":"state","state":"AZ"}`, "signed", nil},
		{"of another state", `{"id":"mfa","state":"RU","roles":[{"kind":"foreign-minister"}]}`, `"BY"}},{"actor":{"kind":"state","state":"AZ"}`, "signed", []string{"/agreements/0/acts/0/signatures/0/fullPowers full-powers"}},
		{"of a shared crown", `{"id":"mfa","state":"RU","also":["BY"],"roles":[{"kind":"head-of-state"}]}`, `"BY"}},{"actor":{"kind":"state","state":"AZ"}`, "signed", nil},
		{"ambassador to the party", `{"id":"mfa","state":"BY","receiving":["TM","AZ"],"roles":[{"kind":"ambassador"}]}`, `"BY"}},{"actor":{"kind":"state","state":"AZ"}`, "initialled", nil},
		{"ambassador to others", `{"id":"mfa","state":"BY","receiving":["TM"],"roles":[{"kind":"ambassador"}]}`, `"AZ"}},{"actor":{"kind":"state","state":"BY"}`, "initialled", []string{"/agreements/0/acts/0/signatures/0/fullPowers full-powers"}},
		{"for a territory", `{"id":"mfa","state":"HK","roles":[{"kind":"head-of-government"}]}`, `"HK"}},{"actor":{"kind":"state","state":"AZ"}`, "signed", []string{"/agreements/0/acts/0/signatures/0/fullPowers full-powers"}},
	} {
		party := "BY"
		if strings.Contains(tt.parties, "HK") {
			party = "HK"
		}
		doc := `"persons":[{"id":"ada"}],"offices":[{"id":"trade","state":"` + party + `","roles":[{"kind":"minister"}]},` + tt.more + `],
			"terms":[{"id":"t","person":"ada","office":"trade","heldOn":["2022-05-05"]},{"id":"u","person":"ada","office":"mfa","heldOn":["2022-05-05"]}],
			"agreements":[{"id":"a","level":"interstate","parties":[{"actor":{"kind":"state","state":` + tt.parties + `}],
			"acts":[{"kind":"` + tt.act + `","date":"2022-05-05","signatures":[{"signatory":{"kind":"term","id":"t"},"for":{"kind":"state","state":"` + party + `"}}]}]}]`
		if diff := cmp.Diff(tt.want, found(t, doc, register.CodeNotInOffice, register.CodeFullPowers)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// Offices and terms that contradict each other are reported at the term.
func TestOfficesAndTerms(t *testing.T) {
	const people = `"persons":[{"id":"p"},{"id":"q"},{"id":"r"}],`
	term := func(id, person, more string) string {
		return `{"id":"` + id + `","person":"` + person + `","office":"o",` + more + `}`
	}
	const year = `"span":{"from":"2020-01-01","before":"2021-01-01"}`
	for _, tt := range []struct {
		name, office, terms string
		want                []string
	}{
		{"sound", ``, term("a", "p", year) + "," + term("b", "q", `"span":{"from":"2021-01-01","before":".."}`), nil},
		{"two in one seat", ``, term("a", "p", year) + "," + term("b", "q", `"heldOn":["2020-06-01"]`), []string{"/terms/1/office seats-exceeded"}},
		{"three in two seats", `"seats":"2",`, term("a", "p", year) + "," + term("b", "q", year) + "," + term("c", "r", year), []string{"/terms/2/office seats-exceeded"}},
		{"before the office", `"span":{"from":"2020-07-01"},`, term("a", "p", year), []string{"/terms/0/span outside-office"}},
		{"in a vacancy", `"vacant":[{"from":"2020-06-01","before":"2020-06-10"}],`, term("a", "p", year), []string{"/terms/0/span held-in-vacancy"}},
		{"in a vacancy, acting", `"vacant":[{"from":"2020-06-01","before":"2020-06-10"}],`, term("a", "p", year+`,"acting":"yes"`), nil},
	} {
		doc := people + `"offices":[{"id":"o",` + tt.office + `"state":"AZ"}],"terms":[` + tt.terms + `]`
		if diff := cmp.Diff(tt.want, found(t, doc, office.CodeSeats, office.CodeOutsideOffice, office.CodeHeldVacant)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
