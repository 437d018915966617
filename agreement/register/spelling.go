package register

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// namesOf returns the names and aliases of a record in the form in which names are compared.
func namesOf(name bilateral.Text, aliases []string) []string {
	var out []string
	for _, text := range name {
		out = append(out, country.Fold(text))
	}
	for _, text := range aliases {
		out = append(out, country.Fold(text))
	}
	return out
}

// oneName reports whether two records share a name.
func oneName(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y && x != "" {
				return true
			}
		}
	}
	return false
}

// oneSpelling reports whether two records have names that differ as two spellings of one
// person's name do: the family name by a letter or two, the given name by some, or it is an
// initial.
func oneSpelling(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if spelledAlike(x, y) {
				return true
			}
		}
	}
	return false
}

// familyOnly reports whether one record has only the family name of a name of the other.
func familyOnly(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if !strings.Contains(x, " ") && strings.HasSuffix(y, " "+x) || !strings.Contains(y, " ") && strings.HasSuffix(x, " "+y) {
				return true
			}
		}
	}
	return false
}

func spelledAlike(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x) < 2 || len(y) < 2 {
		return false
	}
	return near(x[len(x)-1], y[len(y)-1], 4) && given(x[0], y[0])
}

// given reports whether two given names can be one.
func given(a, b string) bool {
	if len(a) <= 2 || len(b) <= 2 { // an initial
		return a[0] == b[0]
	}
	return skeleton(a)[0] == skeleton(b)[0] && near(a, b, 2)
}

// near reports whether two words differ by no more than one letter in some of the longer.
func near(a, b string, some int) bool {
	if a == b {
		return true
	}
	longer, apart := max(len(a), len(b)), country.Distance(a, b)
	if skeleton(a) == skeleton(b) { // one name in two systems of transliteration
		return apart <= max(1, longer/3, longer/some)
	}
	return apart <= max(1, longer/some) && longer >= 5
}

// skeleton returns the consonants of a word, those that spellings exchange as one letter: by
// them names in several spellings are found.
func skeleton(word string) string {
	word = strings.NewReplacer("dzh", "j", "tch", "s", "ks", "x", "kh", "h", "zh", "j", "ts", "c", "tz", "c", "sh", "s", "ch", "s", "ph", "f", "th", "t", "dj", "j", "yu", "u", "ya", "a", "ye", "e").Replace(word)
	out := []byte{}
	for i := range len(word) {
		c := word[i]
		switch c {
		case 'a', 'e', 'i', 'o', 'u', 'y', 'h':
			if i > 0 {
				continue
			}
			c = 'a'
		case 'w':
			c = 'v'
		case 'q', 'c':
			c = 'k'
		case 'z':
			c = 's'
		}
		if len(out) == 0 || out[len(out)-1] != c {
			out = append(out, c)
		}
	}
	if len(out) == 0 {
		return word
	}
	return string(out)
}
