package country

import (
	"cmp"
	"slices"
	"strings"
)

// A Suggestion is a name that is similar to one that was not found.
type Suggestion struct {
	// Code is the code that has the name.
	Code Code
	// Name is the short name of the code, or the formal one if the short one is
	// shared.
	Name string
	// Distance is how far apart the names are: how many letters must be changed,
	// added, removed or swapped. Lower is nearer.
	Distance int
}

// Suggest returns at most n codes whose names are similar to a text, the nearest first,
// each code once. People choose from the suggestions; they are never an answer: use
// [ParseName] for that. A text that is far from every name gives none.
func Suggest(name string, n int) []Suggestion {
	folded := Fold(name)
	if folded == "" || len(folded) >= maxName || n <= 0 {
		return nil
	}
	best := map[Code]int{}
	for i := range keyEntities {
		key := keyAt(i)
		limit := max(1, min(len(folded), len(key))/3)
		d := apart(folded, key, limit)
		if d > limit {
			continue
		}
		for _, c := range meant(int32(keyEntities[i])) {
			if have, ok := best[c]; !ok || d < have {
				best[c] = d
			}
		}
	}
	var list []Suggestion
	for c, d := range best {
		s := Suggestion{Code: c, Name: ShortName(c), Distance: d}
		if i := lookUp(appendFold(nil, s.Name)); i >= severalMark {
			s.Name = longName(c)
		}
		list = append(list, s)
	}
	slices.SortFunc(list, func(a, b Suggestion) int {
		return cmp.Or(cmp.Compare(a.Distance, b.Distance), strings.Compare(a.Name, b.Name), cmp.Compare(a.Code&lowerPair, b.Code&lowerPair))
	})
	return list[:min(n, len(list))]
}

// Distance returns how far apart two folded names are ([Fold]): the number of letters
// to change, add, remove or swap. A name made of some of the words of the other is near
// to it. Names of very different length have the greatest distance.
func Distance(a, b string) int { return apart(a, b, maxName) }

// apart returns the distance of two texts. It need not be exact above a limit.
func apart(a, b string, limit int) int {
	if len(a) >= maxName || len(b) >= maxName || a == "" || b == "" {
		return maxName
	}
	if a == b {
		return 0
	}
	if wordsOf(a, b) || wordsOf(b, a) {
		return 1 + max(len(a), len(b))/(8*min(len(a), len(b)))
	}
	if d := len(a) - len(b); d > min(8, limit) || d < -min(8, limit) {
		return maxName
	}
	var rows [3][maxName]uint8
	for j := range len(b) + 1 {
		rows[0][j] = uint8(j)
	}
	for i := 1; i <= len(a); i++ {
		row, above, twice := &rows[i%3], &rows[(i+2)%3], &rows[(i+1)%3]
		row[0] = uint8(i)
		least := row[0]
		for j := 1; j <= len(b); j++ {
			cost := uint8(1)
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], twice[j-2]+1)
			}
			least = min(least, row[j])
		}
		if int(least) > limit+1 { // a swap can reach back over one row
			return maxName
		}
	}
	return int(rows[len(a)%3][len(b)])
}

// wordsOf reports whether all words of a text are words of another, and not all of them
// are common.
func wordsOf(a, b string) bool {
	if len(a) > len(b) {
		return false
	}
	telling := false
	for rest := a; rest != ""; {
		word := rest
		if i := strings.IndexByte(rest, ' '); i >= 0 {
			word, rest = rest[:i], rest[i+1:]
		} else {
			rest = ""
		}
		if word == "" {
			continue // between two spaces, or before the first one
		}
		if !containsWord(b, word) {
			return false
		}
		telling = telling || len(word) > 3 && !commonWord(word)
	}
	return telling
}

// commonWord reports whether a word is in the names of so many states that it says
// nothing.
func commonWord(word string) bool {
	switch word {
	case "republic", "kingdom", "democratic", "peoples", "islands", "island", "federal", "states", "united", "saint", "union", "north", "south":
		return true
	}
	return false
}

func containsWord(text, word string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return false
		}
		i += from
		end := i + len(word)
		if (i == 0 || text[i-1] == ' ') && (end == len(text) || text[end] == ' ') {
			return true
		}
		from = i + 1
	}
}
