package bilateral_test

import (
	"errors"
	"testing"

	"github.com/bilateral-go/bilateral"
)

func TestTruth(t *testing.T) {
	const unknown, yes, no = bilateral.Unknown, bilateral.Yes, bilateral.No
	for _, tt := range []struct{ a, b, and, or bilateral.Truth }{
		{yes, yes, yes, yes},
		{yes, no, no, yes},
		{yes, unknown, unknown, yes},
		{no, no, no, no},
		{no, unknown, no, unknown},
		{unknown, unknown, unknown, unknown},
	} {
		for _, p := range [][2]bilateral.Truth{{tt.a, tt.b}, {tt.b, tt.a}} {
			if got := p[0].And(p[1]); got != tt.and {
				t.Errorf("%v and %v: %v, want %v", p[0], p[1], got, tt.and)
			}
			if got := p[0].Or(p[1]); got != tt.or {
				t.Errorf("%v or %v: %v, want %v", p[0], p[1], got, tt.or)
			}
		}
		if got := tt.a.Not().Or(tt.b.Not()).Not(); got != tt.and {
			t.Errorf("De Morgan: %v and %v: %v, want %v", tt.a, tt.b, got, tt.and)
		}
	}
	if bilateral.TruthOf(true) != yes || bilateral.TruthOf(false) != no {
		t.Error("TruthOf turns round")
	}
}

var truthTests = []string{"", "yes", "no", "Yes", "true", "unknown", "y"}

func FuzzTruth(f *testing.F) {
	for _, s := range truthTests {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var v bilateral.Truth
		err := v.UnmarshalText([]byte(s))
		if (err == nil) != (s == "" || s == "yes" || s == "no") {
			t.Errorf("%q is read as %v, %v", s, v, err)
		}
		if err != nil && !errors.Is(err, bilateral.CodeTruth) {
			t.Errorf("%q: error %v", s, err)
		}
		if text, _ := v.MarshalText(); err == nil && string(text) != s {
			t.Errorf("%q is written %q", s, text)
		}
	})
}
