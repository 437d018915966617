package bilateral_test

import (
	"errors"
	"testing"

	"github.com/bilateral-go/bilateral"
)

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
