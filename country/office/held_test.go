package office_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/google/go-cmp/cmp"
)

func dates(list ...string) []bilateral.Date {
	var ds []bilateral.Date
	for _, s := range list {
		ds = append(ds, date(s))
	}
	return ds
}

// TestHeldBetween: a person who began by a day and was still there after it held the
// office on that day, whatever shows the one and the other.
func TestHeldBetween(t *testing.T) {
	const yes, no, unknown = bilateral.Yes, bilateral.No, bilateral.Unknown
	from := func(s string) bilateral.Span { return bilateral.Span{From: date(s)} }
	before := func(s string) bilateral.Span { return bilateral.Span{Before: bilateral.EndBefore(date(s))} }
	for _, tt := range []struct {
		name string
		term office.Term
		on   string
		want bilateral.Truth
	}{
		{"nothing stated", office.Term{}, "2025-05-05", unknown},

		{"day before the first", office.Term{Span: from("2025-03-10")}, "2025-03-09", no},
		{"first day", office.Term{Span: from("2025-03-10")}, "2025-03-10", yes},
		{"day after the first", office.Term{Span: from("2025-03-10")}, "2025-03-11", unknown},
		{"month of the first day", office.Term{Span: from("2025-03-10")}, "2025-03", unknown},
		{"perhaps the first day", office.Term{Span: from("2025-03")}, "2025-03-10", unknown},

		{"last day of an unknown start", office.Term{Span: before("2026-01-01")}, "2025-12-31", unknown},
		{"day after the last", office.Term{Span: before("2026-01-01")}, "2026-01-01", no},

		{"begun, seen later", office.Term{Span: from("2025-03-10"), HeldOn: dates("2025-06-01")}, "2025-05-01", yes},
		{"begun, seen that day", office.Term{Span: from("2025-03-10"), HeldOn: dates("2025-06-01")}, "2025-06-01", yes},
		{"begun, seen before", office.Term{Span: from("2025-03-10"), HeldOn: dates("2025-06-01")}, "2025-06-02", unknown},
		{"not begun, seen later", office.Term{Span: from("2025-03-10"), HeldOn: dates("2025-06-01")}, "2025-03-09", no},
		{"perhaps begun, seen later", office.Term{Span: from("2025-03-10"), HeldOn: dates("2025-06-01")}, "2025-03", unknown},
		{"end of the month of the start, seen later", office.Term{Span: from("2025-03"), HeldOn: dates("2025-06-01")}, "2025-03-31", yes},
		{"in the month of the start, seen later", office.Term{Span: from("2025-03"), HeldOn: dates("2025-06-01")}, "2025-03-30", unknown},

		{"seen before, not ended", office.Term{Span: before("2026-01-01"), HeldOn: dates("2025-06-01")}, "2025-12-31", yes},
		{"seen before, ended", office.Term{Span: before("2026-01-01"), HeldOn: dates("2025-06-01")}, "2026-01-01", no},
		{"seen before, perhaps ended", office.Term{Span: before("2026-01"), HeldOn: dates("2025-06-01")}, "2026-01-02", unknown},
		{"seen later only, not ended", office.Term{Span: before("2026-01-01"), HeldOn: dates("2025-06-01")}, "2025-05-31", unknown},

		{"between two days", office.Term{HeldOn: dates("2025-05-05", "2025-08-01")}, "2025-05-06", yes},
		{"between two days in another order", office.Term{HeldOn: dates("2025-08-01", "2025-05-05")}, "2025-07-31", yes},
		{"between the outer of three days", office.Term{HeldOn: dates("2025-05-05", "2025-08-01", "2025-06-01")}, "2025-07-01", yes},
		{"a month between two days", office.Term{HeldOn: dates("2025-05-05", "2025-08-01")}, "2025-06", yes},
		{"before two days", office.Term{HeldOn: dates("2025-05-05", "2025-08-01")}, "2025-05-04", unknown},
		{"after two days", office.Term{HeldOn: dates("2025-05-05", "2025-08-01")}, "2025-08-02", unknown},
		{"the second of two days", office.Term{HeldOn: dates("2025-05-05", "2025-08-01")}, "2025-08-01", yes},
		{"a month perhaps before two days", office.Term{HeldOn: dates("2025-05-05", "2025-08-01")}, "2025-05", unknown},
		{"a month perhaps after two days", office.Term{HeldOn: dates("2025-05-05", "2025-08-01")}, "2025-08", unknown},
		{"between two months", office.Term{HeldOn: dates("2025-05", "2025-08")}, "2025-06-15", yes},
		{"in the first of two months", office.Term{HeldOn: dates("2025-05", "2025-08")}, "2025-05-15", unknown},
		{"in the second of two months", office.Term{HeldOn: dates("2025-05", "2025-08")}, "2025-08-15", unknown},
	} {
		if got := tt.term.Holds(date(tt.on).Days()); got != tt.want {
			t.Errorf("%s: %+v on %s: %v, want %v", tt.name, tt.term, tt.on, got, tt.want)
		}
	}
}

// TestHasAmongOthers: other roles do not count, and one span that contains the day is
// enough.
func TestHasAmongOthers(t *testing.T) {
	const hos, hog = office.RoleKindHeadOfState, office.RoleKindHeadOfGovernment
	past := bilateral.Through(date("2000-01-01"), date("2005-12-31"))
	for _, tt := range []struct {
		name  string
		roles []office.Role
		want  bilateral.Truth
	}{
		{"only another", []office.Role{{Kind: hos}}, bilateral.Unknown},
		{"after another", []office.Role{{Kind: hos}, {Kind: hog}}, bilateral.Yes},
		{"another has it all the time", []office.Role{{Kind: hos}, {Kind: hog, Span: past}}, bilateral.No},
		{"past and always", []office.Role{{Kind: hog, Span: past}, {Kind: hog}}, bilateral.Yes},
		{"past and now", []office.Role{{Kind: hog, Span: past}, {Kind: hog, Span: bilateral.Since(date("2020"))}}, bilateral.Yes},
		{"now and past", []office.Role{{Kind: hog, Span: bilateral.Since(date("2020"))}, {Kind: hog, Span: past}}, bilateral.Yes},
		{"perhaps now and past", []office.Role{{Kind: hog, Span: bilateral.Since(date("2025"))}, {Kind: hog, Span: past}}, bilateral.Unknown},
	} {
		o := office.Office{Roles: tt.roles}
		if got := o.Has(hog, date("2025-05-05").Days()); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

// answers lists the holdings: the term, the office, and how sure it is.
func answers(list []office.Holding) []string {
	var out []string
	for _, h := range list {
		out = append(out, string(h.Term.ID)+" in "+string(h.Office.ID)+": "+h.Truth.String())
	}
	return out
}

func TestHolders(t *testing.T) {
	now := bilateral.Since(date("2020-01-01"))
	past := bilateral.Through(date("2000-01-01"), date("2005-12-31"))
	offices := []office.Office{{ID: "other"}, {ID: "o"}}
	terms := []office.Term{
		{ID: "stranger", Office: "other", Span: now},
		{ID: "lost", Office: "nowhere", Span: now},
		{ID: "before", Office: "o", Span: past},
		{ID: "perhaps", Office: "o"},
		{ID: "sure", Office: "o", Span: now},
		{ID: "perhaps-too", Office: "o", Span: bilateral.Span{From: date("2019-01-01")}},
		{ID: "surely-too", Office: "o", Span: now},
	}
	for i := range terms {
		terms[i].Person = terms[i].ID
	}
	all := []string{"perhaps in o: unknown", "sure in o: yes", "perhaps-too in o: unknown", "surely-too in o: yes"}
	full := []string{"sure in o: yes", "surely-too in o: yes"}
	for _, tt := range []struct {
		name  string
		seats bilateral.Count
		on    string
		want  []string
	}{
		{"seats not stated", bilateral.Count{}, "2025-05-05", full},
		{"fewer seats than holders", bilateral.Exactly(1), "2025-05-05", full},
		{"as many seats as holders", bilateral.Exactly(2), "2025-05-05", full},
		{"one seat more", bilateral.Exactly(3), "2025-05-05", all},
		{"at most as many seats", bilateral.AtMost(2), "2025-05-05", full},
		{"at most one more", bilateral.AtMost(3), "2025-05-05", all},
		{"perhaps one more", bilateral.Between(2, 3), "2025-05-05", all},
		{"no limit of seats", bilateral.AtLeast(1), "2025-05-05", all},
		{"when nobody is certain", bilateral.Count{}, "2012-05-05", []string{"perhaps in o: unknown"}},
		{"when another held it", bilateral.Count{}, "2005-12-31", []string{"before in o: yes"}},
		{"when another held it in one of two seats", bilateral.Exactly(2), "2005-12-31", []string{"before in o: yes", "perhaps in o: unknown"}},
	} {
		offices[1].Seats = tt.seats
		r := office.NewRoster(offices, terms)
		if diff := cmp.Diff(tt.want, answers(r.Holders("o", date(tt.on)))); diff != "" {
			t.Errorf("%s: holders (-want +got):\n%s", tt.name, diff)
		}
		if got := r.Holders("nowhere", date(tt.on)); len(got) > 0 {
			t.Errorf("an office that is not there is held by %v", answers(got))
		}
	}
}

// TestFirstOffice: of two offices with one id the first counts.
func TestFirstOffice(t *testing.T) {
	offices := []office.Office{{ID: "o", Seats: bilateral.Exactly(2)}, {ID: "o", Seats: bilateral.Exactly(1)}}
	r := office.NewRoster(offices, []office.Term{
		{ID: "perhaps", Office: "o"},
		{ID: "sure", Office: "o", Span: bilateral.Since(date("2020"))},
	})
	got := r.Holders("o", date("2025-05-05"))
	if diff := cmp.Diff([]string{"perhaps in o: unknown", "sure in o: yes"}, answers(got)); diff != "" {
		t.Errorf("holders (-want +got):\n%s", diff)
	}
	for _, h := range got {
		if h.Office != &offices[0] {
			t.Errorf("%s is in the office %+v, want the first", h.Term.ID, h.Office)
		}
	}
}

func TestInRole(t *testing.T) {
	const hos, hog = office.RoleKindHeadOfState, office.RoleKindHeadOfGovernment
	now := bilateral.Since(date("2020-01-01"))
	past := bilateral.Through(date("2000-01-01"), date("2005-12-31"))
	r := office.NewRoster([]office.Office{
		{ID: "abroad", State: country.BY, Roles: []office.Role{{Kind: hog}}},
		{ID: "bare", State: country.AZ},
		{ID: "palace", State: country.AZ, Roles: []office.Role{{Kind: hos}}},
		{ID: "old", State: country.AZ, Roles: []office.Role{{Kind: hog, Span: past}}},
		{ID: "new", State: country.AZ, Roles: []office.Role{{Kind: hos, Span: past}, {Kind: hog, Span: now}}},
		{ID: "shared", State: country.AZ, Roles: []office.Role{{Kind: hog, Span: bilateral.Since(date("2025"))}}, Seats: bilateral.Exactly(2)},
		{ID: "vacant", State: country.AZ, Roles: []office.Role{{Kind: hog}}},
	}, []office.Term{
		{ID: "a", Office: "shared", Span: now},
		{ID: "b", Office: "new"},
		{ID: "c", Office: "shared"},
		{ID: "d", Office: "old", Span: now},
		{ID: "e", Office: "palace", Span: now},
		{ID: "f", Office: "bare", Span: now},
		{ID: "g", Office: "abroad", Span: now},
		{ID: "h", Office: "shared", Span: past},
		{ID: "i", Office: "old", Span: past},
	})
	for _, tt := range []struct {
		role  office.RoleKind
		state country.Code
		on    string
		want  []string
	}{
		{hog, country.AZ, "2025-05-05", []string{"b in new: unknown", "a in shared: unknown", "c in shared: unknown"}},
		{hog, country.AZ, "2026-05-05", []string{"b in new: unknown", "a in shared: yes", "c in shared: unknown"}},
		{hog, country.AZ, "2024-05-05", []string{"b in new: unknown"}},
		{hog, country.AZ, "2003-01-01", []string{"i in old: yes"}},
		{hos, country.AZ, "2025-05-05", []string{"e in palace: yes"}},
		{hos, country.AZ, "2003-01-01", []string{"b in new: unknown"}},
		{hog, country.BY, "2025-05-05", []string{"g in abroad: yes"}},
		{hos, country.BY, "2025-05-05", nil},
		{hog, country.RU, "2025-05-05", nil},
	} {
		if diff := cmp.Diff(tt.want, answers(r.InRole(tt.role, tt.state, date(tt.on)))); diff != "" {
			t.Errorf("%s of %v on %s (-want +got):\n%s", tt.role, tt.state, tt.on, diff)
		}
	}
}

// TestStrongestRole: of the functions that an office has on a day, the one that allows
// most counts, wherever it stands in the list.
func TestStrongestRole(t *testing.T) {
	const (
		hos, hog, fm = office.RoleKindHeadOfState, office.RoleKindHeadOfGovernment, office.RoleKindForeignMinister
		mission      = office.RoleKindHeadOfMission
		envoy        = office.RoleKindRepresentativeToOrganization
		minister     = office.RoleKindMinister
		stands       = office.RoleKindRepresentsHeadOfState
	)
	past := bilateral.Through(date("2000-01-01"), date("2005-12-31"))
	perhaps := bilateral.Since(date("2025")) // on some day of the year
	acts := func(r office.RoleKind) office.Mandate {
		return office.Mandate{Authority: office.AuthorityAllActs, Role: r, Article: "VCLT article 7(2)(a)"}
	}
	unknown := office.Mandate{Authority: office.AuthorityUnknown}
	for _, tt := range []struct {
		name  string
		roles []office.Role
		want  office.Mandate
	}{
		{"head of state last", []office.Role{{Kind: minister}, {Kind: mission}, {Kind: hos}}, acts(hos)},
		{"head of government", []office.Role{{Kind: minister}, {Kind: hog}}, acts(hog)},
		{"foreign minister", []office.Role{{Kind: fm}, {Kind: envoy}}, acts(fm)},
		{"perhaps head of state, surely head of government", []office.Role{{Kind: hos, Span: perhaps}, {Kind: hog}}, acts(hog)},
		{"once head of state, now ambassador", []office.Role{{Kind: hos, Span: past}, {Kind: mission}},
			office.Mandate{Authority: office.AuthorityAdoption, Role: mission, Article: "VCLT article 7(2)(b)"}},
		{"envoy", []office.Role{{Kind: minister}, {Kind: envoy}},
			office.Mandate{Authority: office.AuthorityAdoption, Role: envoy, Article: "VCLT article 7(2)(c)"}},
		{"perhaps foreign minister, surely minister", []office.Role{{Kind: minister}, {Kind: fm, Span: perhaps}}, unknown},
		{"perhaps ambassador", []office.Role{{Kind: mission, Span: perhaps}}, unknown},
		{"perhaps head of state, once ambassador", []office.Role{{Kind: hos, Span: perhaps}, {Kind: mission, Span: past}}, unknown},
		{"in place of a head of state", []office.Role{{Kind: stands}}, office.Mandate{Authority: office.AuthorityUnknown, Role: stands}},
		{"once in place of a head of state", []office.Role{{Kind: stands, Span: past}}, office.Mandate{Authority: office.AuthorityFullPowers, Article: "VCLT article 7(1)"}},
		{"member", []office.Role{{Kind: office.RoleKindMember}}, office.Mandate{Authority: office.AuthorityFullPowers, Article: "VCLT article 7(1)"}},
		{"none recorded", nil, unknown},
	} {
		got := office.AuthorityOf(&seen, &office.Office{Roles: tt.roles}, date("2025-05-05"))
		if got.Reason == "" {
			t.Errorf("%s: no reason is given", tt.name)
		}
		got.Reason = ""
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: mandate (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestCoversNothingKnown: an authority that this release does not know, or that is not
// stated, settles nothing.
func TestCoversNothingKnown(t *testing.T) {
	for _, authority := range []office.Authority{"", office.AuthorityUnknown, "half-powers"} {
		for row := range office.Purposes.All() {
			m := office.Mandate{Authority: authority}
			if got := m.Covers(office.Purpose(row.Value)); got != bilateral.Unknown {
				t.Errorf("the authority %q covers %s: %v, want unknown", authority, row.Value, got)
			}
		}
	}
}

// A stronger role that the office may have leaves open what a weaker one would exclude.
func TestMandateInDoubt(t *testing.T) {
	o := office.Office{ID: "o", Roles: []office.Role{
		{Kind: office.RoleKindHeadOfState, Span: bilateral.Since(bilateral.MustParseDate("2025"))}, {Kind: office.RoleKindHeadOfMission},
	}}
	term := office.Term{ID: "t", Person: "p", Office: "o", HeldOn: []bilateral.Date{bilateral.MustParseDate("2025-05-05")}}
	m := office.AuthorityOf(&term, &o, bilateral.MustParseDate("2025-05-05"))
	if got := m.Covers(office.PurposeAdoptText); got != bilateral.Yes {
		t.Errorf("the text: %s", got)
	}
	if got := m.Covers(office.PurposeExpressConsent); got != bilateral.Unknown {
		t.Errorf("consent: %s, want unknown: the office may be that of the head of state", got)
	}
	o.Roles = o.Roles[1:]
	m = office.AuthorityOf(&term, &o, bilateral.MustParseDate("2025-05-05"))
	if got := m.Covers(office.PurposeExpressConsent); got != bilateral.No {
		t.Errorf("consent by a head of mission alone: %s", got)
	}
	if got := m.Covers("witness"); got != bilateral.Unknown {
		t.Errorf("a purpose of a later release: %s", got)
	}
}

// Two terms of one person fill one seat, and the first of two offices with one id counts.
func TestSeatsAndOffices(t *testing.T) {
	day := bilateral.MustParseDate("2025-05-05")
	held := []bilateral.Date{day}
	offices := []office.Office{
		{ID: "o", State: country.AZ, Seats: bilateral.Exactly(2), Roles: []office.Role{{Kind: office.RoleKindHeadOfGovernment}}},
		{ID: "o", State: country.BY, Roles: []office.Role{{Kind: office.RoleKindHeadOfGovernment}}},
	}
	terms := []office.Term{
		{ID: "a", Person: "p", Office: "o", HeldOn: held}, {ID: "b", Person: "p", Office: "o", HeldOn: held}, {ID: "c", Person: "q", Office: "o"},
	}
	r := office.NewRoster(offices, terms)
	if got := r.Holders("o", day); len(got) != 3 {
		t.Errorf("%d holdings, want that of q, too", len(got))
	}
	if got := r.InRole(office.RoleKindHeadOfGovernment, country.BY, day); len(got) != 0 {
		t.Errorf("the second office with the id has %d holders", len(got))
	}
}
