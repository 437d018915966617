package bilateral_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/google/go-cmp/cmp"
)

var decimalTests = []struct {
	in   string
	good bool
}{
	{"0", true}, {"39", true}, {"-0.5", true}, {"1.50", true}, {"-0", true}, {"1000000000", true},
	{strings.Repeat("9", 64), true}, {strings.Repeat("9", 65), false},
	{"007", false}, {"-", false}, {"1.", false}, {".5", false}, {"+1", false}, {"1e3", false},
	{"1,000", false}, {"--1", false}, {"1.2.3", false}, {"NaN", false}, {" 1", false}, {"", false}, {"١", false},
}

func TestParseDecimal(t *testing.T) {
	for _, tt := range decimalTests {
		d, err := bilateral.ParseDecimal(tt.in)
		if tt.good && (err != nil || string(d) != tt.in) || !tt.good && !errors.Is(err, bilateral.CodeDecimal) {
			t.Errorf("ParseDecimal(%q) = %q, %v", tt.in, d, err)
		}
	}
}

func TestDecimalCompare(t *testing.T) {
	values := []bilateral.Decimal{"-10", "-9.5", "-1", "-0.05", "-0", "0", "0.00", "0.049", "0.05", "0.050", "1", "1.0", "9", "10", "100.1"}
	for _, a := range values {
		for _, b := range values {
			x, _ := new(big.Rat).SetString(string(a))
			y, _ := new(big.Rat).SetString(string(b))
			if got, want := a.Compare(b), x.Cmp(y); got != want {
				t.Errorf("%s.Compare(%s) = %d, want %d", a, b, got, want)
			}
		}
	}
}

func FuzzDecimal(f *testing.F) {
	for _, tt := range decimalTests {
		f.Add(tt.in, "1")
	}
	f.Fuzz(func(t *testing.T, s, u string) {
		var d, e bilateral.Decimal
		if d.UnmarshalText([]byte(s)) != nil || e.UnmarshalText([]byte(u)) != nil || d == "" || e == "" {
			return
		}
		x, ok1 := new(big.Rat).SetString(s)
		y, ok2 := new(big.Rat).SetString(u)
		if !ok1 || !ok2 {
			t.Fatalf("%q or %q is read and is no number", s, u)
		}
		if got, want := d.Compare(e), x.Cmp(y); got != want {
			t.Errorf("%q.Compare(%q) = %d, want %d", s, u, got, want)
		}
	})
}

func TestQuantity(t *testing.T) {
	for _, tt := range []struct {
		q     bilateral.Quantity
		text  string
		codes []bilateral.Code
	}{
		{bilateral.Quantity{Value: "39", Unit: "%"}, "39%", nil},
		{bilateral.Quantity{Value: "1000000000", Unit: "USD", Bound: bilateral.BoundAbout}, "about 1000000000 USD", nil},
		{bilateral.Quantity{Value: "200", Unit: "{elevator}"}, "200 elevator", nil},
		{bilateral.Quantity{Value: "5"}, "5", nil},
		{bilateral.Quantity{}, "", nil},
		{bilateral.Quantity{Unit: "USD"}, " USD", []bilateral.Code{bilateral.CodeRequired}},
		{bilateral.Quantity{Value: "1e3"}, "1e3", []bilateral.Code{bilateral.CodeDecimal}},
		{bilateral.Quantity{Value: "1", Unit: "US $"}, "1 US $", []bilateral.Code{bilateral.CodeUnit}},
		{bilateral.Quantity{Value: "1", Bound: "roughly"}, "roughly 1", []bilateral.Code{bilateral.CodeUnknown}},
		{bilateral.Quantity{Value: "1", Bound: "more or less"}, "more or less 1", []bilateral.Code{bilateral.CodeMalformed}},
	} {
		if got := tt.q.String(); got != tt.text {
			t.Errorf("%#v is written %q, want %q", tt.q, got, tt.text)
		}
		var c bilateral.Checker
		tt.q.Check(&c, "value")
		if diff := cmp.Diff(tt.codes, codesOf(c.Problems())); diff != "" {
			t.Errorf("%#v codes (-want +got):\n%s", tt.q, diff)
		}
	}
	if !bilateral.Unit("USD").IsCurrency() || bilateral.Unit("km").IsCurrency() || bilateral.Unit("usd").IsCurrency() {
		t.Error("a currency is not told from a unit")
	}
}

func codesOf(ps bilateral.Problems) []bilateral.Code {
	var codes []bilateral.Code
	for _, p := range ps {
		codes = append(codes, p.Code)
	}
	return codes
}

var countTests = []struct {
	in   string
	want bilateral.Count
	bad  bool
}{
	{"0", bilateral.Exactly(0), false},
	{"2", bilateral.Exactly(2), false},
	{"2..", bilateral.AtLeast(2), false},
	{"..4", bilateral.AtMost(4), false},
	{"2..4", bilateral.Between(4, 2), false},
	{"0..", bilateral.AtLeast(0), false},
	{"4294967295", bilateral.Exactly(4294967295), false},
	{"4294967296", bilateral.Count{}, true},
	{"3..3", bilateral.Count{}, true},
	{"4..2", bilateral.Count{}, true},
	{"..", bilateral.Count{}, true},
	{"02", bilateral.Count{}, true},
	{"-1", bilateral.Count{}, true},
	{"2...4", bilateral.Count{}, true},
	{"2..4..6", bilateral.Count{}, true},
	{"several", bilateral.Count{}, true},
	{"", bilateral.Count{}, true},
}

func TestParseCount(t *testing.T) {
	for _, tt := range countTests {
		got, err := bilateral.ParseCount(tt.in)
		if tt.bad {
			if !errors.Is(err, bilateral.CodeCount) {
				t.Errorf("ParseCount(%q) = %v, %v; want an error", tt.in, got, err)
			}
			continue
		}
		if err != nil || got != tt.want || got.String() != tt.in || got.IsZero() {
			t.Errorf("ParseCount(%q) = %v, %v", tt.in, got, err)
		}
	}
}

func TestCountAdmits(t *testing.T) {
	for _, tt := range []struct {
		count bilateral.Count
		n     uint32
		want  bool
	}{
		{bilateral.Count{}, 0, true},
		{bilateral.Count{}, 7, true},
		{bilateral.Exactly(0), 0, true},
		{bilateral.Exactly(0), 1, false},
		{bilateral.AtLeast(2), 1, false},
		{bilateral.AtLeast(2), 2, true},
		{bilateral.AtMost(4), 5, false},
		{bilateral.Between(2, 4), 3, true},
		{bilateral.Between(2, 4), 5, false},
	} {
		if got := tt.count.Admits(tt.n); got != tt.want {
			t.Errorf("%q admits %d: %v, want %v", tt.count, tt.n, got, tt.want)
		}
	}
}

func FuzzCount(f *testing.F) {
	for _, tt := range countTests {
		f.Add(tt.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := bilateral.ParseCount(s)
		if err == nil && c.String() != s {
			t.Errorf("%q is written %q", s, c)
		}
		if high, ok := c.Max(); ok && high < c.Min() {
			t.Errorf("%q is at most %d and at least %d", s, high, c.Min())
		}
	})
}
