package bilateral_test

import (
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/google/go-cmp/cmp"
)

func TestTextIn(t *testing.T) {
	text := bilateral.Text{"en": "Ganja", "az": "Gəncə", "zh-Hant": "占賈", "pt-BR": "Ganja (BR)", "pt-AO": "Ganja (AO)"}
	for _, tt := range []struct {
		tags string
		want string
	}{
		{"en", "Ganja"},
		{"en-GB", "Ganja"},
		{"az-Cyrl-AZ", "Gəncə"},
		{"zh-Hant-TW", "占賈"},
		{"zh", "占賈"},
		{"pt", "Ganja (AO)"},
		{"pt-PT", "Ganja (AO)"},
		{"ru az", "Gəncə"},
		{"ru", "Gəncə"},
		{"", "Gəncə"},
		{"en-x-desk", "Ganja"},
	} {
		if got := text.In(strings.Fields(tt.tags)...); got != tt.want {
			t.Errorf("In(%s) = %q, want %q", tt.tags, got, tt.want)
		}
	}
	if got := (bilateral.Text)(nil).In("en"); got != "" {
		t.Errorf("no text is %q in English", got)
	}
	if diff := cmp.Diff([]string{"az", "en", "pt-AO", "pt-BR", "zh-Hant"}, text.Tags()); diff != "" {
		t.Errorf("Tags (-want +got):\n%s", diff)
	}
}

var tagTests = []struct {
	tag  string
	good bool
}{
	{"en", true}, {"und", true}, {"az-Cyrl", true}, {"zh-Hant-TW", true}, {"pt-BR", true},
	{"es-419", true}, {"sl-rozaj-biske", true}, {"de-1996", true}, {"en-u-ca-gregory", true},
	{"zh-yue", true}, {"sgn-ase", true}, {"x-desk", true}, {"en-x-desk-1", true}, {"be-tarask", true},
	{"de-CH-1901", true}, {"en-a-bbb-x-a", true},
	{"", false}, {"e", false}, {"EN", false}, {"en-us", false}, {"en_US", false}, {"zh-hant", false},
	{"en-", false}, {"-en", false}, {"en--US", false}, {"en-u", false}, {"x", false}, {"x-", false},
	{"en-x", false}, {"i-klingon", false}, {"englishlanguage", false}, {"en-US-GB", false}, {"é", false},
	{"en-Latn-Latn", false}, {"a-b-c-d-e-f", false}, {"en-x-waytoolongsubtag", false},
}

func TestTextCheck(t *testing.T) {
	for _, tt := range tagTests {
		var c bilateral.Checker
		bilateral.Text{tt.tag: "wording"}.Check(&c, "name")
		if good := c.Err() == nil; good != tt.good {
			t.Errorf("tag %q: problems %v, want none: %v", tt.tag, c.Problems(), tt.good)
		}
	}
	var c bilateral.Checker
	bilateral.Text{"en": "  ", "EN": "x", "be": "\xff", "ru": "Гянджа"}.Check(&c, "name")
	var got []string
	for _, p := range c.Problems() {
		got = append(got, p.Pointer+" "+string(p.Code))
	}
	want := []string{"/name/EN tag-malformed", "/name/be text-empty", "/name/en text-empty"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

// FuzzTag holds that no tag makes Check or In panic, and that a tag is judged
// alike in any company.
func FuzzTag(f *testing.F) {
	for _, tt := range tagTests {
		f.Add(tt.tag)
	}
	f.Fuzz(func(t *testing.T, tag string) {
		var alone, beside bilateral.Checker
		bilateral.Text{tag: "x"}.Check(&alone, "")
		bilateral.Text{tag: "x", "en": "y"}.Check(&beside, "")
		if (alone.Err() == nil) != (beside.Err() == nil) {
			t.Errorf("tag %q: %v alone, %v beside another", tag, alone.Err(), beside.Err())
		}
		if got := (bilateral.Text{tag: "x"}).In(tag); got != "x" {
			t.Errorf("In(%q) = %q", tag, got)
		}
	})
}

// Neither a problem nor what it quotes can forge a line or control a terminal.
func TestPlain(t *testing.T) {
	for text, want := range map[string]string{
		"a\nb\r\tc":            "a b  c",
		"\x1b[31mred\x7f":      " [31mred ",
		"\u0085\u2028\u2029":   "   ",
		"\u202ea\u2066b\u200f": "ab",
		"Gəncə, Минск":         "Gəncə, Минск",
	} {
		if got := bilateral.Plain(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
	p := bilateral.Codes.Problem(bilateral.CodeRequired, "member", "x\x1b[2J\n")
	p.Pointer = "/a\nb\u202e"
	if got := p.Error(); got != bilateral.Plain(got) {
		t.Errorf("a problem prints %q", got)
	}
}
