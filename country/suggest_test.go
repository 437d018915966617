package country_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// edits counts the letters to change, add, remove or swap, by the definition.
func edits(a, b string) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			change := 1
			if a[i-1] == b[j-1] {
				change = 0
			}
			d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, d[i-1][j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(a)][len(b)]
}

func TestDistance(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{
		{"belarus", "belorus", 1},
		{"belarus", "belrus", 1},
		{"belarus", "beelarus", 1},
		{"belarus", "bealrus", 1},
		{"belarus", "eblarus", 1},
		{"belarus", "belarsu", 1},
		{"belarus", "balerus", 2},
		{"ca", "abc", 3}, // a letter is not added between two that were swapped
		{"abcdef", "badcfe", 3},
		{"oman", "iran", 2},
		{"chad", "togo", 4},
		{"a", "b", 1},
		{"korea", "republic of korea", 1},
		{"republic of korea", "korea", 1},
	} {
		if got := country.Distance(tt.a, tt.b); got != tt.want {
			t.Errorf("%q and %q: %d, want %d", tt.a, tt.b, got, tt.want)
		}
	}
}

// The distance of two words is the number of edits, if they are of about the same length,
// and the greatest otherwise.
func TestDistanceOfWords(t *testing.T) {
	var names []string
	for c := range country.All() {
		if name := country.Fold(country.ShortName(c)); !strings.Contains(name, " ") {
			names = append(names, name)
		}
	}
	greatest := country.Distance("mali", strings.Repeat("x", 100))
	for _, a := range names {
		for _, b := range names {
			if a == b {
				continue
			}
			want := edits(a, b)
			if d := len(a) - len(b); d > 8 || d < -8 {
				want = greatest
			}
			if got := country.Distance(a, b); got != want {
				t.Fatalf("%q and %q: %d, want %d", a, b, got, want)
			}
		}
	}
	for _, a := range []string{"", strings.Repeat("x", 128), strings.Repeat("x", 1000)} {
		for _, pair := range [][2]string{{a, "belarus"}, {"belarus", a}, {a, a}} {
			if got := country.Distance(pair[0], pair[1]); got != greatest {
				t.Errorf("%.10q and %.10q: %d, want the greatest, %d", pair[0], pair[1], got, greatest)
			}
		}
	}
	long := strings.Repeat("x", 127)
	if got := country.Distance(long, long[1:]+"y"); got != 1 {
		t.Errorf("of two long words: %d, want 1", got)
	}
}

// Some of the words of a name are near to it, unless they are words of many names.
func TestDistanceOfSomeWords(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		near bool
	}{
		{"korea", "democratic peoples republic of korea", true},
		{"saint lucia", "lucia", true},
		{"great britain", "united kingdom of great britain and northern ireland", true},
		{"britain great", "united kingdom of great britain and northern ireland", true},
		{"republic", "democratic peoples republic of korea", false},
		{"peoples republic", "democratic peoples republic of korea", false},
		{"republic of korea north", "democratic peoples republic of korea", false},
		{"kore", "democratic peoples republic of korea", false},
		{"orea", "democratic peoples republic of korea", false},
		{"guinea", "papua new guineas guinea", true},
		{"new", "papua new guinea islands", false},
		{"of the", "democratic republic of the congo", false},
		{"lao", "lao peoples democratic republic", false},
		{"micronesia", "micronesia federated states of", true},
		{"states", "states of micronesia federated", false},
		{"kingdom", "united kingdom of great britain", false},
		{"islands", "british virgin islands", false},
		{"united states", "united states of america", false},
		{"micronesia", "federated states of micronesia", true},
	} {
		for _, pair := range [][2]string{{tt.a, tt.b}, {tt.b, tt.a}} {
			// Each of these is farther from the other than eight letters.
			if got := country.Distance(pair[0], pair[1]); (got <= 2) != tt.near {
				t.Errorf("%q and %q: %d, near: want %v", pair[0], pair[1], got, tt.near)
			}
		}
	}
}

// At most n codes are suggested, the nearest first, each once.
func TestSuggest(t *testing.T) {
	names := func(list []country.Suggestion) []string {
		var out []string
		for _, s := range list {
			out = append(out, s.Code.String()+" "+s.Name)
		}
		return out
	}
	for _, tt := range []struct {
		name string
		n    int
		want []string
	}{
		{"Swedn", 1, []string{"SE Sweden"}},
		{"Azerbaidjan", 1, []string{"AZ Azerbaijan"}},
		{"Kongo", 2, []string{"CG Republic of the Congo", "CD Democratic Republic of the Congo"}},
		{"Swedn", 0, nil},
		{"Swedn", -1, nil},
		{"", 3, nil},
		{"the", 3, nil},
		{"xqxqxqxqxqxq", 3, nil},
		{strings.Repeat("a", 128), 3, nil},
	} {
		got := names(country.Suggest(tt.name, tt.n))
		if tt.name == "Kongo" {
			slices.Sort(got)
			slices.Sort(tt.want)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%d for %.20q (-want +got):\n%s", tt.n, tt.name, diff)
		}
	}
	all := slices.Collect(country.All())
	for i := 0; i < len(all); i += 7 { // a look-up of what is not there costs most
		c := all[i]
		name := country.ShortName(c) + "x"
		list := country.Suggest(name, 50)
		seen := map[country.Code]bool{}
		found := false
		for i, s := range list {
			if seen[s.Code] {
				t.Errorf("%q: %v is suggested twice", name, s.Code)
			}
			seen[s.Code] = true
			if i > 0 && (s.Distance < list[i-1].Distance || s.Distance == list[i-1].Distance && s.Name < list[i-1].Name) {
				t.Errorf("%q: %v comes after %v", name, s, list[i-1])
			}
			found = found || s.Code == c || s.Name == country.ShortName(c)
		}
		if !found && c.Status() == country.StatusAssigned {
			t.Errorf("%q: %v is not suggested", name, c)
		}
		if one := country.Suggest(name, 1); len(list) > 0 && (len(one) != 1 || one[0] != list[0]) {
			t.Errorf("%q: the first is %v, alone %v", name, list[0], one)
		}
	}
}

// A text of spaces, or with two spaces together, has a distance like any other: an id or a
// name of a document from anywhere can be one.
func TestDistanceOfSpaces(t *testing.T) {
	for _, pair := range [][2]string{{" ", "000"}, {"  ", "a b"}, {" a", "a b"}, {"a  b", "a b c"}, {"a ", "a"}} {
		for _, d := range []int{country.Distance(pair[0], pair[1]), country.Distance(pair[1], pair[0])} {
			if d < 0 {
				t.Errorf("%q and %q are %d apart", pair[0], pair[1], d)
			}
		}
	}
}
