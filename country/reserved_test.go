package country_test

import (
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// TestReserved: a code that ISO 3166-1 only keeps reserved is a warning that names the code in
// use, and no other code is.
func TestReserved(t *testing.T) {
	want := map[string]string{
		"UK": "GB", "SU": "SUHH", "YU": "YUCS", "DD": "DDDE", "ZR": "ZRCD", "BU": "BUMM", "TP": "TPTL", "AN": "ANHH", "NT": "NTHH", "FX": "FXFR",
	}
	for c := range country.All() {
		var ch bilateral.Checker
		c.Check(&ch, "state")
		got := ""
		for _, p := range ch.Problems() {
			if p.Code != country.CodeReserved || p.Severity != bilateral.SeverityWarning {
				t.Errorf("%v: %v", c, p)
			}
			got = p.Args[1].Value
		}
		if got != want[c.String()] {
			t.Errorf("%v is reserved for %q, want %q", c, got, want[c.String()])
		}
		if got != "" && country.MustParse(got).String() == c.String() {
			t.Errorf("%v is reserved for itself", c)
		}
	}
}

// TestNamesNotParsed: the names of these reserved codes, which stand for parts of states and
// for offices, are no names of a state, those that two codes have lead to neither, and those of
// former states that are names of parts of a state today lead to them on a day of theirs only. Every
// other name of a code leads to a code.
func TestNamesNotParsed(t *testing.T) {
	want := "AC BX CG CP CQ DG EA EF EM EZ GC IB IC LF PC TA " +
		"XABD XBAD XBAV XBRE XDAN XDUB XHAM XHAN XHAW XHES XKOR XLUB XNBO XNFD XRAK XSAA XSAX XSDN XSHJ XSRW XTEX XTIB XTRS XWUR XZAN YU YUCS"
	var got []string
	for c := range country.All() {
		if _, err := country.ParseName(country.ShortName(c)); err != nil {
			got = append(got, c.String())
		}
	}
	if diff := cmp.Diff(want, strings.Join(got, " ")); diff != "" {
		t.Errorf("codes whose short name is not parsed (-want +got):\n%s", diff)
	}
}

// TestCheckCodes: each code of a list is stated, known and named once.
func TestCheckCodes(t *testing.T) {
	for _, tt := range []struct {
		list []country.Code
		want []string
	}{
		{nil, nil},
		{[]country.Code{country.AZ, country.BY}, nil},
		{[]country.Code{country.AZ, 0, country.AZ}, []string{"/states/1 required", "/states/2 country-twice"}},
		{[]country.Code{country.UK}, []string{"/states/0 country-reserved"}},
	} {
		var c bilateral.Checker
		country.CheckCodes(&c, "states", tt.list)
		var got []string
		for _, p := range c.Problems() {
			got = append(got, p.Pointer+" "+string(p.Code))
		}
		if len(got) != len(tt.want) {
			t.Errorf("%v: %v, want %v", tt.list, got, tt.want)
			continue
		}
		for i := range got {
			if got[i] != tt.want[i] {
				t.Errorf("%v: %v, want %v", tt.list, got, tt.want)
			}
		}
	}
}

// TestFoldAtItsEdges: the first and the last letter with a mark that is folded.
func TestFoldAtItsEdges(t *testing.T) {
	for text, want := range map[string]string{"À": "a", "ſ": country.Fold("s"), "×": country.Fold("×")} {
		if got := country.Fold(text); got != want {
			t.Errorf("Fold(%q) = %q, want %q", text, got, want)
		}
	}
}
