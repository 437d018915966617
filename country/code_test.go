package country_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

var parseTests = []struct {
	in   string
	want country.Code
	code bilateral.Code // empty: read
}{
	{"AZ", country.AZ, ""},
	{"BY", country.BY, ""},
	{"XK", country.XK, ""},
	{"EU", country.EU, ""},
	{"SUHH", country.SUHH, ""},
	{"CSXX", country.CSXX, ""},
	{"ZR", country.ZR, ""},
	{"ZZ", 0, country.CodeUnknownCountry},
	{"AAAA", 0, country.CodeUnknownCountry},
	{"AZAZ", 0, country.CodeUnknownCountry},
	{"az", 0, country.CodeForm},
	{"AZE", 0, country.CodeForm},
	{"A", 0, country.CodeForm},
	{"A1", 0, country.CodeForm},
	{"A@", 0, country.CodeForm},
	{"A[", 0, country.CodeForm},
	{"SUHHH", 0, country.CodeForm},
	{"ÄZ", 0, country.CodeForm},
	{"", 0, country.CodeForm},
}

func TestParse(t *testing.T) {
	for _, tt := range parseTests {
		got, err := country.Parse(tt.in)
		if tt.code == "" {
			if err != nil || got != tt.want || got.String() != tt.in {
				t.Errorf("Parse(%q) = %v, %v", tt.in, got, err)
			}
			continue
		}
		if !errors.Is(err, tt.code) {
			t.Errorf("Parse(%q): error %v, want code %s", tt.in, err, tt.code)
		}
		if tt.code == country.CodeUnknownCountry && got.String() != tt.in {
			t.Errorf("Parse(%q) loses the code: %q", tt.in, got)
		}
	}
}

// The tables hold together: every code reads back, has a name and a status, and
// stands in alphabetical order.
func TestTables(t *testing.T) {
	var all []country.Code
	counts := map[country.Status]int{}
	for c := range country.All() {
		all = append(all, c)
		counts[c.Status()]++
		if back, err := country.Parse(c.String()); err != nil || back != c {
			t.Errorf("%v reads back as %v, %v", c, back, err)
		}
		if country.ShortName(c) == "" || !c.Status().Known() || !c.Known() {
			t.Errorf("%v: name %q, status %q", c, country.ShortName(c), c.Status())
		}
		if c.Status() == country.StatusAssigned && (len(c.Alpha3()) != 3 || len(c.Numeric()) != 3) {
			t.Errorf("%v: alpha-3 %q, numeric %q", c, c.Alpha3(), c.Numeric())
		}
	}
	if !slices.IsSorted(all) {
		t.Error("the codes are not in alphabetical order")
	}
	if counts[country.StatusAssigned] != 249 {
		t.Errorf("%d codes are assigned, ISO 3166-1 has 249", counts[country.StatusAssigned])
	}
	former := 0
	for _, c := range all {
		if len(c.String()) == 4 && c.Status() == country.StatusFormerlyUsed {
			former++
		}
	}
	if former != 31 {
		t.Errorf("%d four-letter codes of former entries, ISO 3166-3 has 31", former)
	}
}

func TestEntities(t *testing.T) {
	for _, tt := range []struct {
		code                                   country.Code
		status                                 country.Status
		alpha3, numeric, shortName, adjectival string
	}{
		{country.AZ, country.StatusAssigned, "AZE", "031", "Azerbaijan", "Azerbaijani"},
		{country.BY, country.StatusAssigned, "BLR", "112", "Belarus", "Belarusian"},
		{country.IR, country.StatusAssigned, "IRN", "364", "Iran (Islamic Republic of)", "Iranian"},
		{country.KP, country.StatusAssigned, "PRK", "408", "Democratic People's Republic of Korea", "Korean"},
		{country.CI, country.StatusAssigned, "CIV", "384", "Côte d'Ivoire", "Ivorian"},
		{country.AQ, country.StatusAssigned, "ATA", "010", "Antarctica", ""},
		{country.XK, country.StatusUserAssigned, "XKX", "", "Kosovo", "Kosovar"},
		{country.EU, country.StatusExceptionallyReserved, "", "", "European Union", ""},
		{country.SU, country.StatusExceptionallyReserved, "", "", "USSR", ""},
		{country.ZR, country.StatusTransitionallyReserved, "", "", "Zaire", ""},
		{country.SF, country.StatusIndeterminatelyReserved, "", "", "Finland", ""},
		{country.SUHH, country.StatusFormerlyUsed, "SUN", "810", "Union of Soviet Socialist Republics", "Soviet"},
		{country.GEHH, country.StatusFormerlyUsed, "GEL", "", "Gilbert Islands", ""},
		{country.MustParse("DD"), country.StatusFormerlyUsed, "", "", "German Democratic Republic", ""},
		{0, "", "", "", "", ""},
	} {
		c := tt.code
		if c.Status() != tt.status || c.Alpha3() != tt.alpha3 || c.Numeric() != tt.numeric {
			t.Errorf("%v: %q %q %q, want %q %q %q", c, c.Status(), c.Alpha3(), c.Numeric(), tt.status, tt.alpha3, tt.numeric)
		}
		if country.ShortName(c) != tt.shortName || country.Adjective(c) != tt.adjectival {
			t.Errorf("%v: %q %q, want %q %q", c, country.ShortName(c), country.Adjective(c), tt.shortName, tt.adjectival)
		}
	}
}

func TestCodeCheck(t *testing.T) {
	for _, tt := range []struct {
		code country.Code
		want bilateral.Code
	}{
		{0, ""},
		{country.AZ, ""},
		{country.SUHH, ""},
		{unknown(t, "ZZ"), country.CodeUnknownCountry},
		{unknown(t, "ZZZZ"), country.CodeUnknownCountry},
		{1, country.CodeForm},       // a last letter alone
		{1 << 31, country.CodeForm}, // no letters at all
		{country.AZ | 1, country.CodeForm},
		{31 << 15, country.CodeForm},
		{country.AZ | 1<<25, country.CodeForm},
	} {
		var c bilateral.Checker
		tt.code.Check(&c, "state")
		var got bilateral.Code
		if ps := c.Problems(); len(ps) > 0 {
			got = ps[0].Code
		}
		if got != tt.want {
			t.Errorf("code %#x gives %q, want %q", uint32(tt.code), got, tt.want)
		}
	}
}

// unknown reads a well-formed code that the tables do not have.
func unknown(t *testing.T, s string) country.Code {
	t.Helper()
	var c country.Code
	if err := c.UnmarshalText([]byte(s)); err != nil || c.Known() {
		t.Fatalf("%q is read as %v, %v", s, c, err)
	}
	return c
}

// A code is written as its letters, read back, and a constant that is none panics.
func TestCodeText(t *testing.T) {
	for _, c := range []country.Code{country.AZ, country.SUHH, 0} {
		marshaled, err := c.MarshalText()
		appended, appendErr := c.AppendText([]byte("x"))
		if err != nil || appendErr != nil || string(marshaled) != c.String() || string(appended) != "x"+c.String() || c.IsZero() != (c == 0) {
			t.Errorf("%v is written %q, %q, %v, %v", c, marshaled, appended, err, appendErr)
		}
		var back country.Code = 1
		if err := back.UnmarshalText(marshaled); err != nil || back != c {
			t.Errorf("%q is read as %v, %v", marshaled, back, err)
		}
		if err := back.Scan(c.String()); err != nil || back != c {
			t.Errorf("%q is scanned as %v, %v", c, back, err)
		}
	}
	kept := country.BY
	if err := kept.UnmarshalText([]byte("by")); !errors.Is(err, country.CodeForm) || kept != country.BY {
		t.Errorf("a malformed code: %v, %v", kept, err)
	}
	defer func() {
		if recover() == nil {
			t.Error("a constant that is no code does not panic")
		}
	}()
	country.MustParse("ZZ")
}

func TestCodeAllocatesNothing(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() {
		c, err := country.Parse("SUHH")
		if err != nil || country.ShortName(c) == "" || country.Adjective(c) == "" || c.Alpha3() == "" || c.Status() == "" {
			t.Fatal(c, err)
		}
	}); n != 0 {
		t.Errorf("looking up a code costs %v allocations", n)
	}
}

// FuzzParse holds that a text that is read is written back.
func FuzzParse(f *testing.F) {
	for _, tt := range parseTests {
		f.Add(tt.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var c country.Code
		err := c.UnmarshalText([]byte(s))
		if err == nil && c.String() != s {
			t.Errorf("%q is written %q", s, c)
		}
		strict, strictErr := country.Parse(s)
		if strictErr == nil && (err != nil || strict != c || !c.Known()) {
			t.Errorf("Parse(%q) = %v, reading gives %v, %v", s, strict, c, err)
		}
	})
}
