package country_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/bilateral-go/bilateral/country"
)

// Names are compared without diacritics, articles, apostrophes of a possessive and case.
func TestFold(t *testing.T) {
	for name, want := range map[string]string{
		"Belarus":                      "belarus",
		"AZ az":                        "az az",
		"0123456789":                   "0123456789",
		"U.S.S.R.":                     "ussr",
		"":                             "",
		" ":                            "",
		"  two   words ":               "two words",
		"Guinea-Bissau":                "guinea bissau",
		"Korea, Republic of":           "korea republic of",
		"Korea (Republic of)":          "korea republic of",
		"Gambia, The":                  "gambia",
		"The Gambia":                   "gambia",
		"the the":                      "",
		"Theatre":                      "theatre",
		"La Paz":                       "paz",
		"le Havre":                     "havre",
		"Les Saintes":                  "saintes",
		"El Salvador":                  "salvador",
		"Los Angeles":                  "angeles",
		"Las Palmas":                   "palmas",
		"L'Aquila":                     "aquila",
		"Laos":                         "laos",
		"St Lucia":                     "saint lucia",
		"St. Lucia":                    "saint lucia",
		"Saint Lucia":                  "saint lucia",
		"Stockholm":                    "stockholm",
		"Antigua & Barbuda":            "antigua and barbuda",
		"Antigua&Barbuda":              "antigua and barbuda",
		"People's Republic":            "peoples republic",
		"PEOPLE'S REPUBLIC":            "peoples republic",
		"People’s Republic":            "peoples republic",
		"Peoples' Republic":            "peoples republic",
		"the people's":                 "peoples",
		"people's, a":                  "peoples a",
		"(the people's)":               "peoples",
		"people's-own":                 "people s own",
		"Côte d’Ivoire":                "cote d ivoire",
		"Cote d'Ivoire":                "cote d ivoire",
		"d'Sa":                         "d sa",
		"d’Sa":                         "d sa",
		"Saint-Barthélemy":             "saint barthelemy",
		"Åland":                        "aland",
		"cafe\u0301":                   "cafe",
		"caf\u0300\u036fe":             "cafe",
		"Æthelþing straße Ĳssel Œuvre": "aethelthing strasse ijssel oeuvre",
		"æ þ ß ĳ œ":                    "ae th ss ij oe",
		"România Țara Ștefan ș ț":      "romania tara stefan s t",
		"БЕЛАРУСЬ":                     "беларусь",
		"Орёл Ёлка":                    "орел елка",
		"ΕΛΛΑΣ":                        "ελλασ",
		"أفريقيا إيران آسيا":           "افريقيا ايران اسيا",
		"مُصَدَّق":                     "مصدق",
		"ليـبيا":                       "ليبيا",
		"中国":                           "中国",
		"٣":                            "٣",
		"a–b":                          "a b",
		"a × b":                        "a b",
		"a÷b":                          "a b",
		"– the –":                      "",
	} {
		if got := country.Fold(name); got != want {
			t.Errorf("%q is folded to %q, want %q", name, got, want)
		}
	}
}

// Each Latin letter with a mark is folded to its base letter.
func TestFoldLatin(t *testing.T) {
	seen := 0
	for base, letters := range map[string]string{
		"a": "ÀÁÂÃÄÅàáâãäåĀāĂăĄą", "ae": "Ææ", "c": "ÇçĆćĈĉĊċČč", "d": "ÐðĎďĐđ", "e": "ÈÉÊËèéêëĒēĔĕĖėĘęĚě", "g": "ĜĝĞğĠġĢģ",
		"h": "ĤĥĦħ", "i": "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı", "ij": "Ĳĳ", "j": "Ĵĵ", "k": "Ķķĸ", "l": "ĹĺĻļĽľĿŀŁł", "n": "ÑñŃńŅņŇňŉŊŋ",
		"o": "ÒÓÔÕÖØòóôõöøŌōŎŏŐő", "oe": "Œœ", "r": "ŔŕŖŗŘř", "s": "ŚśŜŝŞşŠšſ", "ss": "ß", "t": "ŢţŤťŦŧ", "th": "Þþ",
		"u": "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų", "w": "Ŵŵ", "y": "ÝýÿŶŷŸ", "z": "ŹźŻżŽž", "": "×÷",
	} {
		for _, letter := range letters {
			seen++
			if got := country.Fold("x" + string(letter)); got != "x"+base {
				t.Errorf("x%c is folded to %q, want %q", letter, got, "x"+base)
			}
		}
	}
	if want := 0x17F - 0xC0 + 1; seen != want {
		t.Errorf("%d letters, want %d", seen, want)
	}
}

// Marks on letters, the Arabic signs of vowels and the stroke between letters are nothing.
func TestFoldMarks(t *testing.T) {
	marks := []rune{0x300, 0x301, 0x36F, 0x640, 0x64B, 0x64C, 0x64D, 0x64E, 0x64F, 0x650, 0x651, 0x652}
	for _, mark := range marks {
		if got := country.Fold("x" + string(mark) + "y"); got != "xy" {
			t.Errorf("with %U it is folded to %q", mark, got)
		}
	}
	if got := country.Fold("x\u064ay"); got != "x\u064ay" {
		t.Errorf("with the letter yeh it is folded to %q", got)
	}
}

// What is folded is folded: its letters are small, and its words are not separated twice.
func TestFoldedNames(t *testing.T) {
	for c := range country.All() {
		for _, name := range []string{country.ShortName(c), country.Adjective(c)} {
			folded := country.Fold(name)
			if again := country.Fold(folded); again != folded {
				t.Errorf("%q folds to %q, and that to %q", name, folded, again)
			}
			if strings.Contains(folded, "  ") || strings.TrimSpace(folded) != folded || strings.ToLower(folded) != folded || utf8.RuneCountInString(folded) != len(folded) {
				t.Errorf("%q folds to %q", name, folded)
			}
		}
	}
}
