package bilateral_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
)

var idTests = []struct {
	in   string
	good bool
}{
	{"visit", true}, {"visit-1", true}, {"a.b_c-d", true}, {"2025", true}, {"az-by:visit-1", true},
	{strings.Repeat("a", 64), true}, {strings.Repeat("a", 65), false},
	{"", false}, {"Visit", false}, {"-a", false}, {"a b", false}, {"a/b", false}, {"a:b:c", false},
	{":a", false}, {"a:", false}, {"é", false}, {"a\n", false},
}

func TestParseID(t *testing.T) {
	for _, tt := range idTests {
		id, err := bilateral.ParseID(tt.in)
		if tt.good && (err != nil || string(id) != tt.in) || !tt.good && !errors.Is(err, bilateral.CodeID) {
			t.Errorf("ParseID(%q) = %q, %v", tt.in, id, err)
		}
	}
}

func TestIDQualify(t *testing.T) {
	for _, tt := range []struct{ id, register, want bilateral.ID }{
		{"visit", "az-by", "az-by:visit"},
		{"az-by:visit", "other", "az-by:visit"},
		{"visit", "", "visit"},
		{"", "az-by", ""},
	} {
		got := tt.id.Qualify(tt.register)
		if got != tt.want {
			t.Errorf("%q in %q is %q, want %q", tt.id, tt.register, got, tt.want)
		}
	}
	if register, local := bilateral.ID("az-by:visit").Split(); register != "az-by" || local != "visit" {
		t.Errorf("split into %q and %q", register, local)
	}
	if register, local := bilateral.ID("visit").Split(); register != "" || local != "visit" {
		t.Errorf("split into %q and %q", register, local)
	}
}

// FuzzID holds that a sound id stays sound when it is qualified and taken apart.
func FuzzID(f *testing.F) {
	for _, tt := range idTests {
		f.Add(tt.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		id, err := bilateral.ParseID(s)
		if err != nil {
			return
		}
		register, local := id.Split()
		if back := local.Qualify(register); back != id {
			t.Errorf("%q is %q in %q, which is %q", id, local, register, back)
		}
		if _, err := bilateral.ParseID(string(local)); err != nil {
			t.Errorf("%q is an id and %q is not", id, local)
		}
	})
}
