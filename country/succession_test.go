package country_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// closure writes the closure of a code as one line for each state.
func closure(c country.Code) []string {
	var list []string
	for _, b := range country.AllSuccessors(c) {
		var path []string
		for _, s := range b.Path {
			path = append(path, string(s.Kind)+" "+s.Effective.String())
		}
		article, _, _ := strings.Cut(b.Article, " of ")
		list = append(list, fmt.Sprintf("%v: %s; %s; %s", b.State, strings.Join(path, ", "), b.Presumption, article))
	}
	return list
}

func TestAllSuccessors(t *testing.T) {
	dissolved := func(code string) string {
		return code + ": dissolution 1991-12-26; continues; article 34(1)"
	}
	for _, tt := range []struct {
		code country.Code
		want []string
	}{
		{country.SUHH, []string{
			dissolved("AM"), dissolved("AZ"), dissolved("BY"),
			"EE: restoration 1991-08-20; not-bound; practice",
			dissolved("GE"), dissolved("KG"), dissolved("KZ"),
			"LT: restoration 1990-03-11; not-bound; practice",
			"LV: restoration 1991-08-21; not-bound; practice",
			dissolved("MD"),
			"RU: continuation 1991-12-26; same-party; identity",
			dissolved("TJ"), dissolved("TM"), dissolved("UA"), dissolved("UZ"),
		}},
		{country.CSHH, []string{
			"CZ: dissolution 1993-01-01; continues; article 34(1)",
			"SK: dissolution 1993-01-01; continues; article 34(1)",
		}},
		{country.CSXX, []string{
			"ME: separation 2006-06-03; continues; article 34(1)",
			"RS: continuation 2006-06-03; same-party; identity",
			"XK: continuation 2006-06-03, separation 2008-02-17; continues; article 34(1)",
		}},
		{country.DDDE, []string{"DE: incorporation 1990-10-03; ends-for-territory; article 15"}},
		{country.XYAR, []string{"YE: unification 1990-05-22; continues; article 31"}},
		{country.XTAN, []string{"TZ: unification 1964-04-26; continues; article 31"}},
		{country.RHZW, []string{"ZW: independence 1980-04-18; by-agreement; articles 16 and 24"}},
		{country.BUMM, []string{"MM: continuation 1989-06-18; same-party; identity"}},
		{country.FXFR, []string{"FR: recoding 1997-07-14; no-change; ISO 3166-3; no succession"}},
		{country.XUAR, []string{
			"EG: continuation 1971-09-02; same-party; identity",
			"SY: separation 1961-09-28; continues; article 34(1)",
		}},
		{country.SD, []string{"SS: separation 2011-07-09; continues; article 34(1)"}},
		{country.AZ, nil},
		{country.XASE, nil},
		{0, nil},
	} {
		got := closure(tt.code)
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%v (-want +got):\n%s", tt.code, diff)
		}
	}
	if n := len(country.AllSuccessors(country.SUHH)); n != 15 {
		t.Errorf("%d states may be bound by treaties of the Soviet Union, want 15", n)
	}
}

// TestSuccessors: the closure of a code and the test for it agree, for all codes; every
// code of what no longer exists leads to something.
func TestSuccessors(t *testing.T) {
	for of := range country.All() {
		bound := country.AllSuccessors(of)
		for c := range country.All() {
			in := slices.ContainsFunc(bound, func(b country.Successor) bool { return b.State == c })
			if is := country.IsSuccessor(c, of); is != in && c != of {
				t.Errorf("%v after %v: in the closure %v, is a successor %v", c, of, in, is)
			}
		}
		former := of.Status() == country.StatusFormerlyUsed && len(of.String()) == 4 || of.Status() == country.StatusExtension && !of.IsOrganization()
		if former && len(bound) == 0 {
			t.Errorf("%v leads to no state of today", of)
		}
		for _, b := range bound {
			if !b.Presumption.Known() || b.Article == "" || !b.Path[0].Kind.Known() || b.Path[0].Basis == "" {
				t.Errorf("%v: %+v", of, b)
			}
		}
	}
	if n := testing.AllocsPerRun(10, func() { country.IsSuccessor(country.RS, country.XYUG) }); n != 0 {
		t.Errorf("IsSuccessor: %v allocations", n)
	}
}

// What the law presumes of a path is what it presumes of its weakest step, and for a
// succession from before the Convention it says that it is evidence of practice.
func TestWeakestStep(t *testing.T) {
	ranks := []country.SuccessionKind{
		country.SuccessionKindRecoding, country.SuccessionKindContinuation, country.SuccessionKindUnification, country.SuccessionKindDissolution,
		country.SuccessionKindTransfer, country.SuccessionKindIndependence, country.SuccessionKindRestoration,
	}
	alike := map[country.SuccessionKind]country.SuccessionKind{
		country.SuccessionKindSeparation: country.SuccessionKindDissolution, country.SuccessionKindIncorporation: country.SuccessionKindTransfer,
	}
	presumed := []country.Presumption{
		country.PresumptionNoChange, country.PresumptionSameParty, country.PresumptionContinues, country.PresumptionContinues,
		country.PresumptionEndsForTerritory, country.PresumptionByAgreement, country.PresumptionNotBound,
	}
	articles := []string{"ISO 3166-3", "identity of the state", "article 31 ", "article 34(1) ", "article 15 ", "articles 16 and 24 ", "practice of"}
	for of := range country.All() {
		seen := map[country.Code]bool{}
		for _, b := range country.AllSuccessors(of) {
			if seen[b.State] || b.State == of {
				t.Errorf("%v: %v is there twice, or follows itself", of, b.State)
			}
			seen[b.State] = true
			if first, last := b.Path[0], b.Path[len(b.Path)-1]; first.Predecessor != of || last.Successor != b.State {
				t.Errorf("%v to %v: the path leads from %v to %v", of, b.State, first.Predecessor, last.Successor)
			}
			weakest, early := -1, false
			for i, s := range b.Path {
				kind := s.Kind
				if other, ok := alike[kind]; ok {
					kind = other
				}
				if rank := slices.Index(ranks, kind); rank > weakest {
					weakest, early = rank, s.Effective.Days().Before(bilateral.MustParseDate("1996-11-06").Days()) == bilateral.Yes
				}
				if i > 0 && (s.Predecessor != b.Path[i-1].Successor || s.Effective.Compare(b.Path[i-1].Effective) < 0) {
					t.Errorf("%v to %v: step %d does not follow", of, b.State, i)
				}
			}
			if b.Presumption != presumed[weakest] || !strings.HasPrefix(b.Article, articles[weakest]) {
				t.Errorf("%v to %v: %s, %s, want %s, %s", of, b.State, b.Presumption, b.Article, presumed[weakest], articles[weakest])
			}
			practice := early && strings.HasPrefix(articles[weakest], "article")
			if strings.HasSuffix(b.Article, ", as evidence of practice (article 7: it applies from 6 November 1996)") != practice {
				t.Errorf("%v to %v: %s; as evidence of practice: want %v", of, b.State, b.Article, practice)
			}
		}
	}
}

// A loop over codes and successions can stop.
func TestStop(t *testing.T) {
	n := 0
	for range country.All() {
		n++
		break
	}
	for range country.Successors(country.SUHH) {
		n++
		break
	}
	for range country.Predecessors(country.DE) {
		n++
		break
	}
	if n != 3 {
		t.Errorf("%d steps, want 3", n)
	}
	var before []string
	for s := range country.Predecessors(country.DE) {
		before = append(before, s.Predecessor.String()+" "+string(s.Kind))
	}
	if diff := cmp.Diff([]string{"DDDE incorporation", "XBAD incorporation"}, before[:min(2, len(before))]); diff != "" {
		t.Errorf("before Germany (-want +got):\n%s", diff)
	}
}

func TestContested(t *testing.T) {
	var got []string
	for c := range country.All() {
		if country.Contested(c) {
			got = append(got, c.String())
		}
	}
	if diff := cmp.Diff([]string{"EH", "PS", "TW", "XK"}, got); diff != "" {
		t.Errorf("contested (-want +got):\n%s", diff)
	}
}

func TestExistence(t *testing.T) {
	for _, tt := range []struct {
		code country.Code
		want string // legal from, before; ISO from, before
	}{
		{country.CSHH, "1918-10-28 1993-01-01; 1974 1993-06-15"},
		{country.SUHH, "1922-12-30 1991-12-26; 1974 1992-08-30"},
		{country.XYUG, "1918-12-01 1992-04-27; 1974 1992-04-27"},
		{country.XAUH, "1804-08-11 1918-11-12;  "},
		{country.AM, "1991-12-26 ..;  .."},
		{country.CZ, "1993-01-01 ..;  .."},
		{country.SY, "1941-09-28 ..;  .."},
		{country.FR, "0843-08 ..;  .."},
		{country.CN, " ..;  .."},
		{country.EE, "1918-02-24 ..;  .."},
		{country.XASE, " ..;  "},
		{0, " ;  "},
	} {
		e := country.ExistenceOf(tt.code)
		got := fmt.Sprintf("%s %s; %s %s", e.Legal.From, e.Legal.Before, e.ISO.From, e.ISO.Before)
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%v (-want +got):\n%s", tt.code, diff)
		}
	}
}

// A "?" stands for what is not known; an empty text for what is known not to be.
func TestFacts(t *testing.T) {
	for _, tt := range []struct{ what, code, on, want string }{
		{"capital", "KZ", "2018", "Astana"}, {"capital", "KZ", "2020", "Nur-Sultan"}, {"capital", "KZ", "2019", "?"}, {"capital", "KZ", "", "Astana"},
		{"capital", "KZ", "1990", "?"}, {"capital", "FR", "2010", "Paris"}, {"capital", "FR", "1950", "?"}, {"capital", "FR", "1999-12-31", "?"}, {"capital", "FR", "2000-01-01", "Paris"}, {"capital", "FR", "2000", "Paris"}, {"capital", "FR", "1999", "?"}, {"capital", "SUHH", "1970", "Moscow"},
		{"capital", "SUHH", "1995", "?"}, {"capital", "IL", "", "?"}, {"capital", "AQ", "", ""}, {"capital", "TR", "", "Ankara"},
		{"currency", "DE", "1998-12-31", "DEM"}, {"currency", "DE", "1999-01-01", "EUR"}, {"currency", "HR", "2022", "HRK"}, {"currency", "HR", "2023-01-01", "EUR"},
		{"currency", "BG", "2025-12-31", "BGN"}, {"currency", "BG", "", "EUR"}, {"currency", "BY", "2016-06-30", "BYR"}, {"currency", "BY", "2016-07-01", "BYN"},
		{"currency", "ZW", "2015", "USD"}, {"currency", "BQ", "", "USD"}, {"currency", "PS", "", "ILS"},
		{"languages", "BY", "", "be ru"}, {"languages", "CH", "", "de fr it rm"}, {"languages", "ML", "2020", "fr"}, {"languages", "AU", "", ""}, {"languages", "MG", "2008", "mg fr en"}, {"languages", "MG", "2015", "mg fr"},
		{"languages", "DZ", "2015", "ar"}, {"languages", "DZ", "2017", "ar ber"},
		{"un", "BY", "", "1945-10-24"}, {"un", "CH", "", "2002-09-10"}, {"un", "SS", "", "2011-07-14"}, {"un", "VA", "", ""}, {"un", "CSHH", "", "1945-10-24"},
	} {
		var on bilateral.Date
		if tt.on != "" {
			on = bilateral.MustParseDate(tt.on)
		}
		c, got, known := country.MustParse(tt.code), "", true
		switch tt.what {
		case "capital":
			got, known = country.Capital(c, on)
		case "currency":
			got, known = country.Currency(c, on)
		case "languages":
			var tags []string
			tags, known = country.Languages(c, on)
			got = strings.Join(tags, " ")
		case "un":
			got = country.UNAdmission(c).String()
		}
		if !known {
			got += "?"
		}
		if got != tt.want {
			t.Errorf("%s of %s on %s: %q, want %q", tt.what, tt.code, tt.on, got, tt.want)
		}
	}
	members := 0
	for c := range country.All() {
		if c.Status() == country.StatusAssigned && !country.UNAdmission(c).IsZero() {
			members++
		}
	}
	if members != 193 {
		t.Errorf("%d members of the United Nations, want 193", members)
	}
}

func TestPair(t *testing.T) {
	for _, tt := range []struct {
		a, b  country.Code
		order country.Order
		state country.Code
		want  string
	}{
		{country.BY, country.AZ, country.OrderAlphabetical, 0, "Azerbaijani-Belarusian"},
		{country.BY, country.AZ, country.OrderHostFirst, country.BY, "Belarusian-Azerbaijani"},
		{country.BY, country.AZ, country.OrderHostFirst, country.AZ, "Azerbaijani-Belarusian"},
		{country.BY, country.AZ, country.OrderAlternat, country.BY, "Belarusian-Azerbaijani"},
		{country.BY, country.AZ, country.OrderAlternat, country.FR, "Azerbaijani-Belarusian"},
		{country.GB, country.US, country.OrderAlphabetical, country.GB, "American-British"}, // by words, not by codes
		{country.CG, country.BE, country.OrderAlphabetical, 0, "Belgium-Republic of the Congo"},
		{country.CD, country.CG, country.OrderAlphabetical, 0, "Democratic Republic of the Congo-Republic of the Congo"},
		{country.KR, country.KP, country.OrderHostFirst, country.KR, "Republic of Korea-Democratic People's Republic of Korea"},
		{country.DM, country.DO, country.OrderAlphabetical, 0, "Dominica-Dominican Republic"},
		{country.GN, country.GW, country.OrderAlphabetical, 0, "Bissau-Guinean-Guinean"},
		{country.EU, country.CA, country.OrderAlphabetical, 0, "Canada-European Union"},
		{country.AT, country.SUHH, country.OrderAlphabetical, 0, "Austrian-Soviet"},
	} {
		p, err := country.NewPair(tt.a, tt.b)
		q, _ := country.NewPair(tt.b, tt.a)
		if err != nil || p != q || p.Key() != q.Key() {
			t.Errorf("%v and %v: %v, %v, %v", tt.a, tt.b, p, q, err)
		}
		if got := p.English(tt.order, tt.state); got != tt.want {
			t.Errorf("%v, %s %v: %q, want %q", p.Key(), tt.order, tt.state, got, tt.want)
		}
	}
	if _, err := country.NewPair(country.AZ, 0); err == nil {
		t.Error("a pair of one state")
	}
	p, _ := country.NewPair(country.BY, country.AZ)
	if a, b := p.States(); a != country.AZ || b != country.BY || p.Key() != "AZ-BY" || p.IsZero() {
		t.Errorf("the pair is %v", p)
	}
	for c, want := range map[country.Code]country.Code{country.AZ: country.BY, country.BY: country.AZ, country.FR: 0, 0: 0} {
		if got := p.Other(c); got != want || p.Has(c) != (want != 0) {
			t.Errorf("beside %v stands %v, want %v", c, got, want)
		}
	}
	for _, pair := range [][2]country.Code{{0, 0}, {0, country.AZ}, {country.AZ, 0}, {country.AZ, country.AZ}} {
		if p, err := country.NewPair(pair[0], pair[1]); !errors.Is(err, country.CodePair) || !p.IsZero() {
			t.Errorf("%v are a pair: %v, %v", pair, p, err)
		}
	}
	var none country.Pair
	if none.Key() != "" || none.English(country.OrderAlphabetical, 0) != "" || none.Has(0) || none.Other(0) != 0 || !none.IsZero() {
		t.Error("the zero pair says something")
	}
}

// BenchmarkNames are the look-ups of names.
func BenchmarkNames(b *testing.B) {
	run := func(name string, f func() bool) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if !f() {
					b.Fatal(name)
				}
			}
		})
	}
	run("parse", func() bool { c, err := country.Parse("BY"); return err == nil && c == country.BY })
	run("short name", func() bool { return country.ShortName(country.BY) == "Belarus" })
	run("exact name", func() bool { c, err := country.ParseName("Belarus"); return err == nil && c == country.BY })
	run("worst name", func() bool {
		c, err := country.ParseName("The United Kingdom of Great Britain and Northern Ireland")
		return err == nil && c == country.GB
	})
	run("unknown name", func() bool { _, err := country.ParseName("Belorussiya"); return err != nil })
}

// TestNamesAllocateNothing: the look-ups that succeed.
func TestNamesAllocateNothing(t *testing.T) {
	for name, f := range map[string]func(){
		"parse":      func() { country.Parse("BY") },
		"short name": func() { country.ShortName(country.BY) },
		"exact name": func() { country.ParseName("Republic of Côte d’Ivoire") },
		"longest":    func() { country.ParseName("The United Kingdom of Great Britain and Northern Ireland") },
		"alpha-3":    func() { country.ParseAlpha3("ZWE") },
		"numeric":    func() { country.ParseNumeric("894") },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}
