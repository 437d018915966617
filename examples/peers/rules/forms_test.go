package rules

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
)

// pieces are what codes, ids, keys and language tags are made of, and a little more.
var pieces = []string{
	"a", "z", "0", "9", "A", "Z", "-", "-", "-", ".", ".", "_", ":", "/", " ", "é", "x", "-x-", "-a-", "en", "zh", "cmn", "engl", "US", "AZ-", "BY-",
	"419", "Latn", "latn", "1994", "rozaj", "biske", "org.", "example", "trade", "aaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
}

// TestForms wants that each form is that of the library, for many texts that nearly
// have it.
func TestForms(t *testing.T) {
	known := country.MustParse("AZ")
	check := func(do func(c *bilateral.Checker)) bool {
		var c bilateral.Checker
		do(&c)
		return c.Err() == nil
	}
	forms := []struct {
		name  string
		here  func(s string) bool
		there func(s string) bool
	}{
		// here is what this package says, there what the library says.
		{"id", isID, func(s string) bool { return check(func(c *bilateral.Checker) { c.ID("id", bilateral.ID(s)) }) }},
		{"code", isCode[string], func(s string) bool { return check(func(c *bilateral.Checker) { c.Enum("kind", s, false) }) }},
		{"area", isArea, func(s string) bool {
			return check(func(c *bilateral.Checker) { area.CheckCodes(c, "areas", []area.Code{area.Code(s)}) })
		}},
		{"language", isLanguage, func(s string) bool {
			return check(func(c *bilateral.Checker) { bilateral.Text{s: "wording"}.Check(c, "title") })
		}},
		{"wording", isWording, func(s string) bool {
			return check(func(c *bilateral.Checker) { bilateral.Text{"en": s}.Check(c, "title") })
		}},
		{"annotation", isAnnotationKey, func(s string) bool {
			return check(func(c *bilateral.Checker) { bilateral.Annotations{s: nil}.Check(c) })
		}},
		{"subdivision", func(s string) bool { return s == "" || isSubdivision(s, 0) }, func(s string) bool {
			return check(func(c *bilateral.Checker) { country.Place{Subdivision: s}.Check(c, "place") })
		}},
		{"subdivision of a country", func(s string) bool { return s == "" || isSubdivision(s, known) }, func(s string) bool {
			return check(func(c *bilateral.Checker) { country.Place{Country: known, Subdivision: s}.Check(c, "place") })
		}},
	}
	r := rand.New(rand.NewPCG(1969, 54))
	texts := append([]string{""}, hostile...)
	for range 30_000 {
		var b strings.Builder
		for range 1 + r.IntN(8) {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		texts = append(texts, b.String())
	}
	for _, form := range forms {
		sound := 0
		for _, s := range texts {
			want := form.there(s)
			if want {
				sound++
			}
			if form.here(s) != want {
				t.Errorf("%s: %q has the form: %v, as the library says: %v", form.name, s, form.here(s), want)
			}
		}
		t.Logf("%s: %d of %d texts", form.name, sound, len(texts))
		if sound < 10 {
			t.Errorf("%s: only %d sound texts", form.name, sound)
		}
	}
}

// TestCountries wants that every number is a country code or not as the library says.
func TestCountries(t *testing.T) {
	r := rand.New(rand.NewPCG(1969, 54))
	for i := range uint32(200_000) {
		code := country.Code(i << 4) // every pair of letters, and more
		if i%2 == 1 {
			code = country.Code(r.Uint32() >> (i % 32))
		}
		var c bilateral.Checker
		code.Check(&c, "country")
		if want := c.Err() == nil; isCountry(code) != want {
			t.Fatalf("%d: %v, the library says %v", code, !want, want)
		}
	}
}
