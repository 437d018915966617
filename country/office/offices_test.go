package office_test

import (
	"strconv"
	"testing"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/google/go-cmp/cmp"
)

// TestNewMembers: a wrong value is reported in each member of an office and a term that says
// how it is held.
func TestNewMembers(t *testing.T) {
	const wrong = country.ZW | 1 // stands for no letters
	year := bilateral.Through(date("2020-01-01"), date("2020-12-31"))
	back := bilateral.Span{From: date("2020"), Before: bilateral.EndBefore(date("2019"))}
	many := make([]bilateral.Span, office.MaxVacant+1)
	for i := range many {
		many[i] = year
	}
	later := bilateral.Through(date("2021-01-01"), date("2021-01-31"))
	for _, tt := range []struct {
		name   string
		record bilateral.Checkable
		want   []string
	}{
		{"all members", &office.Office{ID: "o", State: country.GB, Also: []country.Code{country.AU, country.CA}, Receiving: []country.Code{country.SN},
			Joint: bilateral.Yes, Span: year, Vacant: []bilateral.Span{year}, Evidence: evidenceFor("/also/0", "/receiving", "/joint", "/span/from", "/vacant/0")}, nil},
		{"also", &office.Office{ID: "o", State: country.GB, Also: []country.Code{0, wrong, country.CA, country.CA, country.GB}},
			[]string{"/also/0 required", "/also/1 country-malformed", "/also/3 country-twice", "/also/4 country-twice"}},
		{"receiving", &office.Office{ID: "o", Receiving: []country.Code{country.SN, country.SN, wrong}}, []string{"/receiving/2 country-malformed", "/receiving/1 country-twice"}},
		{"span", &office.Office{ID: "o", Span: back}, []string{"/span/before span-order"}},
		{"vacant", &office.Office{ID: "o", Vacant: []bilateral.Span{{}, back}}, []string{"/vacant/0 required", "/vacant/1/before span-order"}},
		{"many vacancies", &office.Office{ID: "o", Vacant: many}, []string{"/vacant list-long"}},
		{"outside", &office.Office{ID: "o", Span: year, Vacant: []bilateral.Span{later}, Roles: []office.Role{{Kind: office.RoleKindMinister}, {Kind: office.RoleKindMember, Span: later}}},
			[]string{"/roles/1/span outside-office", "/vacant/0 outside-office"}},
		{"all members of a term", &office.Term{ID: "t", Person: "p", Office: "o", Caretaker: bilateral.Yes, Contested: bilateral.Yes, RecognizedBy: []office.Recognition{{By: country.EU, Span: year}},
			Evidence: evidenceFor("/caretaker", "/contested", "/recognizedBy/0/by")}, nil},
		{"recognition", &office.Term{ID: "t", Person: "p", Office: "o", Contested: bilateral.Yes, RecognizedBy: []office.Recognition{{}, {By: wrong, Span: back}}},
			[]string{"/recognizedBy/0/by required", "/recognizedBy/1/by country-malformed", "/recognizedBy/1/span/before span-order"}},
		{"recognition of what nobody contests", &office.Term{ID: "t", Person: "p", Office: "o", RecognizedBy: []office.Recognition{{By: country.EU}}},
			[]string{"/recognizedBy recognition-uncontested"}},
	} {
		if diff := cmp.Diff(tt.want, problemsOf(bilateral.Check(tt.record))); diff != "" {
			t.Errorf("%s: problems (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestContested: of two holders one of whom is contested, and of seats that suffice for all.
func TestContested(t *testing.T) {
	now := bilateral.Since(date("2020-01-01"))
	until := bilateral.Through(date("2020-01-01"), date("2024-12-31"))
	sure := office.Term{ID: "a", Person: "a", Office: "o", Span: now}
	contested := office.Term{ID: "b", Person: "b", Office: "o", Span: now, Contested: bilateral.Yes, RecognizedBy: []office.Recognition{{By: country.AZ}, {By: country.BY, Span: until}}}
	for _, tt := range []struct {
		name  string
		seats bilateral.Count
		terms []office.Term
		by    country.Code
		want  string
	}{
		{"alone, for nobody", bilateral.Count{}, []office.Term{contested}, 0, "b?"},
		{"alone, recognized", bilateral.Count{}, []office.Term{contested}, country.AZ, "b"},
		{"alone, no longer recognized", bilateral.Count{}, []office.Term{contested}, country.BY, ""},
		{"alone, not recorded", bilateral.Count{}, []office.Term{contested}, country.RU, "b?"},
		{"beside one that does not say so", bilateral.Count{}, []office.Term{sure, contested}, 0, "a? b?"},
		{"beside one, recognized", bilateral.Count{}, []office.Term{sure, contested}, country.AZ, "b"},
		{"beside one, no longer recognized", bilateral.Count{}, []office.Term{sure, contested}, country.BY, "a?"},
		{"two seats", bilateral.Exactly(2), []office.Term{sure, contested}, 0, "a b?"},
		{"two seats, recognized", bilateral.Exactly(2), []office.Term{sure, contested}, country.AZ, "a b"},
	} {
		r := office.NewRoster([]office.Office{{ID: "o", Seats: tt.seats}}, tt.terms)
		if diff := cmp.Diff(tt.want, list(r.HoldersFor("o", date("2025-05-05"), tt.by))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
	if got := r0(contested).Held("b", date("2025-05-05")); list(got) != "b?" {
		t.Errorf("held: %s", list(got))
	}
	if got := r0(contested).Over("o", now); list(got) != "b?" {
		t.Errorf("over a span: %s", list(got))
	}
	m := office.AuthorityOf(&contested, &office.Office{Roles: roles(office.RoleKindHeadOfState)}, date("2025-05-05"))
	if m.Authority != office.AuthorityUnknown {
		t.Errorf("the authority of a contested holder: %+v", m)
	}
}

func r0(terms ...office.Term) *office.Roster {
	return office.NewRoster([]office.Office{{ID: "o"}}, terms)
}

// TestSeatsExceeded: only what is certain is reported, and no handover within a day.
func TestSeatsExceeded(t *testing.T) {
	span := func(from, before string) bilateral.Span {
		return bilateral.Span{From: date(from), Before: bilateral.EndBefore(date(before))}
	}
	at := func(s bilateral.Span) office.Term { return office.Term{Span: s} }
	seen := func(days ...string) office.Term { return office.Term{HeldOn: dates(days...)} }
	acting := office.Term{Span: span("2020-01-01", "2021-01-01"), Acting: bilateral.Yes}
	contested := office.Term{Span: span("2020-01-01", "2021-01-01"), Contested: bilateral.Yes}
	year := at(span("2020-01-01", "2021-01-01"))
	for _, tt := range []struct {
		name  string
		o     office.Office
		terms []office.Term
		want  []string
	}{
		{"one after the other", office.Office{}, []office.Term{year, at(span("2021-01-01", "2022-01-01"))}, nil},
		{"a day in common", office.Office{}, []office.Term{year, at(span("2020-12-31", "2022-01-01"))}, nil},
		{"seen on the last day of another", office.Office{}, []office.Term{year, seen("2020-12-31")}, nil},
		{"two days in common", office.Office{}, []office.Term{year, at(span("2020-12-30", "2022-01-01"))}, []string{"/terms/1/office seats-exceeded"}},
		{"seen within another", office.Office{}, []office.Term{year, seen("2020-06-01")}, []string{"/terms/1/office seats-exceeded"}},
		{"seen in a month within another", office.Office{}, []office.Term{year, seen("2020-06")}, nil},
		{"between two months", office.Office{}, []office.Term{year, seen("2020-06", "2020-09")}, []string{"/terms/1/office seats-exceeded"}},
		{"both open", office.Office{}, []office.Term{at(bilateral.Since(date("2021-01-01"))), at(bilateral.Since(date("2020-01-01")))}, []string{"/terms/0/office seats-exceeded"}},
		{"perhaps over", office.Office{}, []office.Term{at(bilateral.Span{From: date("2020-01-01")}), at(bilateral.Since(date("2020-06-01")))}, nil},
		{"acting", office.Office{}, []office.Term{year, acting}, nil},
		{"contested", office.Office{}, []office.Term{year, contested}, nil},
		{"two seats", office.Office{Seats: bilateral.Exactly(2)}, []office.Term{year, year}, nil},
		{"three in two", office.Office{Seats: bilateral.Exactly(2)}, []office.Term{year, year, year}, []string{"/terms/2/office seats-exceeded"}},
		{"no limit", office.Office{Seats: bilateral.AtLeast(1)}, []office.Term{year, year, year}, nil},
		{"together, seats not stated", office.Office{Joint: bilateral.Yes}, []office.Term{year, year}, nil},
		{"before the office", office.Office{Span: bilateral.Since(date("2020-06-01"))}, []office.Term{year}, []string{"/terms/0/span outside-office"}},
		{"after the office", office.Office{Span: span("2019-01-01", "2020-06-01")}, []office.Term{year}, []string{"/terms/0/span outside-office"}},
		{"seen after the office", office.Office{Span: span("2019-01-01", "2020-06-01")}, []office.Term{seen("2021-01-01")}, []string{"/terms/0/span outside-office"}},
		{"perhaps after the office", office.Office{Span: bilateral.Span{Before: bilateral.EndBefore(date("2020"))}}, []office.Term{at(bilateral.Span{From: date("2019-01-01"), Before: bilateral.EndBefore(date("2020-06-01"))})}, nil},
		{"vacant", office.Office{Vacant: []bilateral.Span{span("2019-01-01", "2020-01-02")}}, []office.Term{year}, []string{"/terms/0/span held-in-vacancy"}},
		{"vacant until then", office.Office{Vacant: []bilateral.Span{span("2019-01-01", "2020-01-01")}}, []office.Term{year}, nil},
		{"vacant, acting", office.Office{Vacant: []bilateral.Span{span("2020-01-01", "2020-02-01")}}, []office.Term{acting}, nil},
	} {
		tt.o.ID = "o"
		for i := range tt.terms {
			id := bilateral.ID("t" + strconv.Itoa(i))
			tt.terms[i].ID, tt.terms[i].Person, tt.terms[i].Office = id, id, "o"
		}
		var c bilateral.Checker
		office.NewRoster([]office.Office{tt.o}, tt.terms).Check(&c)
		if diff := cmp.Diff(tt.want, problemsOf(c.Problems())); diff != "" {
			t.Errorf("%s: problems (-want +got):\n%s", tt.name, diff)
		}
	}
	// Two terms of one person fill one seat.
	one := []office.Term{{ID: "a", Person: "p", Office: "o", Span: year.Span}, {ID: "b", Person: "p", Office: "o", Span: year.Span}}
	var c bilateral.Checker
	if r0(one...).Check(&c); len(c.Problems()) > 0 {
		t.Errorf("two terms of one person: %v", c.Problems())
	}
}

// TestSeatsProblem: the problem gives the first day on which there are too many.
func TestSeatsProblem(t *testing.T) {
	var c bilateral.Checker
	r0(
		office.Term{ID: "a", Person: "p", Office: "o", Span: bilateral.Since(date("2020-01-01"))},
		office.Term{ID: "b", Person: "q", Office: "o", Span: bilateral.Since(date("2020-06-01"))},
	).Check(&c)
	want := []bilateral.Arg{{Name: "persons", Value: "2"}, {Name: "office", Value: "o"}, {Name: "seats", Value: "1"}, {Name: "day", Value: "2020-06-02"}}
	if ps := c.Problems(); len(ps) != 1 {
		t.Errorf("problems: %v", ps)
	} else if diff := cmp.Diff(want, ps[0].Args); diff != "" {
		t.Errorf("arguments (-want +got):\n%s", diff)
	}
}

// TestRosterCost: an answer costs the terms of one office or person, not those of others.
func TestRosterCost(t *testing.T) {
	build := func(n int) *office.Roster {
		offices, terms := make([]office.Office, n), make([]office.Term, n)
		for i := range offices {
			id := bilateral.ID("o" + strconv.Itoa(i))
			offices[i] = office.Office{ID: id, State: country.AZ, Roles: roles(office.RoleKindHeadOfState)}
			terms[i] = office.Term{ID: "t" + id, Person: "p" + id, Office: id, Span: bilateral.Since(date("2020-01-01"))}
		}
		offices[0].State = country.BY
		return office.NewRoster(offices, terms)
	}
	day, small, large := date("2025-05-05"), build(10), build(100_000)
	for _, tt := range []struct {
		name   string
		ask    func(r *office.Roster)
		allocs float64
	}{
		{"Holders", func(r *office.Roster) { r.Holders("o0", day) }, 2},
		{"Held", func(r *office.Roster) { r.Held("po0", day) }, 1},
		{"Over", func(r *office.Roster) { r.Over("o0", bilateral.Since(day)) }, 1},
		{"Changes", func(r *office.Roster) { r.Changes("o0") }, 3},
		{"Vacant", func(r *office.Roster) { r.Vacant("o0", day) }, 0},
		{"InRole", func(r *office.Roster) { r.InRole(office.RoleKindHeadOfState, country.BY, day) }, 3},
		{"Authority", func(r *office.Roster) { r.Authority("po0", day, office.Question{For: country.BY}) }, 0},
	} {
		for _, r := range []*office.Roster{small, large} {
			if n := testing.AllocsPerRun(10, func() { tt.ask(r) }); n > tt.allocs {
				t.Errorf("%s: %v allocations, want %v at most", tt.name, n, tt.allocs)
			}
		}
		// 10,000 times as many records: a scan would take far longer than this.
		if a, b := fastest(func() { tt.ask(small) }), fastest(func() { tt.ask(large) }); b > 100*a+time.Millisecond {
			t.Errorf("%s: %v among 10 offices, %v among 100,000", tt.name, a, b)
		}
	}
	if n := testing.AllocsPerRun(2, func() { build0(1000) }) - testing.AllocsPerRun(2, func() { build0(10) }); n > 300 {
		t.Errorf("a roster of 1,000 terms costs %v allocations more than one of 10", n)
	}
}

// build0 makes a roster of n terms of one office.
func build0(n int) *office.Roster {
	terms := make([]office.Term, n)
	for i := range terms {
		terms[i] = office.Term{Person: "p", Office: "o"}
	}
	return r0(terms...)
}

// TestCheckCost: checking many terms of one office takes time about linear in their number,
// whether they follow each other or all overlap.
func TestCheckCost(t *testing.T) {
	for _, overlap := range []bool{false, true} {
		roster := func(n int) *office.Roster {
			terms := make([]office.Term, n)
			first := date("1000-01-01")
			for i := range terms {
				id := bilateral.ID("t" + strconv.Itoa(i))
				terms[i] = office.Term{ID: id, Person: id, Office: "o", Span: bilateral.Since(first)}
				if !overlap {
					terms[i].Span = bilateral.Through(first.AddDays(3*i), first.AddDays(3*i+2))
				}
			}
			return office.NewRoster([]office.Office{{ID: "o", Vacant: []bilateral.Span{{From: date("0900"), Before: bilateral.EndBefore(date("0950"))}}}}, terms)
		}
		small, large := roster(5_000), roster(40_000)
		check := func(r *office.Roster) func() {
			return func() {
				var c bilateral.Checker
				r.Check(&c)
				r.Holders("o", date("1500-01-01"))
				r.Changes("o")
			}
		}
		if a, b := fastest(check(small)), fastest(check(large)); b > 32*a {
			t.Errorf("overlapping %v: 5,000 terms take %v, 40,000 take %v", overlap, a, b)
		}
	}
}

// fastest returns the shortest of five runs.
func fastest(f func()) time.Duration {
	best := time.Hour
	for range 5 {
		start := time.Now()
		f()
		best = min(best, time.Since(start))
	}
	return best
}
