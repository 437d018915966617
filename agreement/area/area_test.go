package area_test

import (
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/google/go-cmp/cmp"
)

func TestTable(t *testing.T) {
	areas, leaves := 0, 0
	seen := map[string]area.Code{}
	var last area.Code
	for a := range area.All() {
		if a.Label == "" || a.Note == "" || !a.Code.Known() {
			t.Errorf("incomplete row %+v", a)
		}
		if other, ok := seen[a.Label]; ok {
			t.Errorf("%s and %s are both %q", a.Code, other, a.Label)
		}
		seen[a.Label] = a.Code
		if parent := a.Code.Parent(); parent == "" {
			areas++
			last = a.Code
		} else {
			leaves++
			if parent != last {
				t.Errorf("%s stands under %s", a.Code, last)
			}
		}
		if back, ok := area.Find(a.Code); !ok || back != a {
			t.Errorf("Find(%s) = %+v, %v", a.Code, back, ok)
		}
	}
	if areas != 22 || leaves != 158 {
		t.Errorf("%d areas and %d leaves, want 22 and 158", areas, leaves)
	}
}

func TestCrosswalk(t *testing.T) {
	for _, tt := range []struct {
		code   area.Code
		scheme area.Scheme
		want   string // code and match, empty for none
	}{
		{area.TradeTurnover, area.SchemeDAC, "33110 close"},
		{area.TradeTurnover, area.SchemeEuroVoc, "3185 close"},
		{area.TradeTurnover, area.SchemeCOFOG, "04.1.1 "},
		{area.TradeTurnover, area.SchemeSDG, "17.11 "},
		{area.TradeTurnover, area.SchemeUNBIS, "1003340 close"},
		{area.TradeTurnover, area.SchemeISIC, "G "},
		{area.TradeTurnover, area.SchemeCAP, "1800 "},
		{area.TradeAgreements, area.SchemeEuroVoc, "2275 narrow"},
		{area.PoliticalBoundaries, area.SchemeDAC, ""},
		{area.PoliticalBoundaries, area.SchemeEuroVoc, "1114 related"},
		{area.RegionalTwinning, area.SchemeUNBIS, ""},
		{area.EmergencyFire, area.SchemeDAC, "15133 close"},
		{area.EmergencyFire, "nace", ""},
	} {
		a, _ := area.Find(tt.code)
		got := ""
		if m, ok := a.In(tt.scheme); ok {
			got = m.Code + " " + string(m.Match)
		}
		if got != tt.want {
			t.Errorf("%s in %s is %q, want %q", tt.code, tt.scheme, got, tt.want)
		}
	}
	// Every judged mapping uses a word of the table, and a code has no spaces.
	for a := range area.All() {
		for s := range area.Schemes.All() {
			m, ok := a.In(area.Scheme(s.Value))
			if ok && (m.Match != "" && !m.Match.Known() || strings.ContainsAny(m.Code, " ;,")) {
				t.Errorf("%s in %s is %+v", a.Code, s.Value, m)
			}
			if s.Value == "sdg" && !ok {
				t.Errorf("%s has no SDG target", a.Code)
			}
		}
	}
}

func TestMapped(t *testing.T) {
	var got []area.Code
	for _, a := range area.Mapped(area.SchemeDAC, "33120") {
		got = append(got, a.Code)
	}
	if diff := cmp.Diff([]area.Code{area.TradeFacilitation, area.TradeCustoms}, got); diff != "" {
		t.Errorf("DAC 33120 (-want +got):\n%s", diff)
	}
	if got := area.Mapped(area.SchemeDAC, ""); got != nil {
		t.Errorf("no code is mapped to %v", got)
	}
}

var formTests = []struct {
	code area.Code
	want bilateral.Code
}{
	{area.Trade, ""}, {area.TradeTurnover, ""}, {area.Various, ""},
	{"sorcery", area.CodeUnknownArea}, {"trade.barter", area.CodeUnknownArea}, {"trade.int_2", area.CodeUnknownArea},
	{"Trade", area.CodeForm}, {"trade.", area.CodeForm}, {".trade", area.CodeForm}, {"a.b.c", area.CodeForm},
	{"trade-turnover", area.CodeForm}, {"", area.CodeForm}, {"trade turnover", area.CodeForm}, {"1trade", area.CodeForm},
	{area.Code(strings.Repeat("a", 65)), area.CodeForm},
}

func TestCheckCodes(t *testing.T) {
	for _, tt := range formTests {
		var c bilateral.Checker
		area.CheckCodes(&c, "areas", []area.Code{tt.code})
		var got bilateral.Code
		if ps := c.Problems(); len(ps) > 0 {
			got = ps[0].Code
		}
		if got != tt.want {
			t.Errorf("the code %q gives %q, want %q", tt.code, got, tt.want)
		}
	}
	var c bilateral.Checker
	area.CheckCodes(&c, "areas", []area.Code{area.Trade, area.Energy, area.Trade, area.Trade})
	var got []string
	for _, p := range c.Problems() {
		got = append(got, p.Pointer+" "+string(p.Code))
	}
	if diff := cmp.Diff([]string{"/areas/2 area-twice", "/areas/3 area-twice"}, got); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

// FuzzCode holds that no code makes the functions panic or disagree.
func FuzzCode(f *testing.F) {
	for _, tt := range formTests {
		f.Add(string(tt.code))
	}
	f.Fuzz(func(t *testing.T, s string) {
		code := area.Code(s)
		a, ok := area.Find(code)
		if ok != (code.Known() && code != area.Various) || ok && a.Code != code {
			t.Errorf("Find(%q) = %v, %v; known: %v", s, a, ok, code.Known())
		}
		if parent := code.Parent(); parent != "" && !code.Within(parent) {
			t.Errorf("%q is not within %q", code, parent)
		}
		if area.Label(code) == "" && s != "" {
			t.Errorf("%q has no label", s)
		}
	})
}
