package country

import (
	"cmp"
	"slices"
	"strings"
)

// A Suggestion is a name that is like one that was not found.
type Suggestion struct {
	// Code is whose name it is.
	Code Code
	// Name is the short name of the code, or the formal one where the short one is
	// shared.
	Name string
	// Distance is how far the names are apart: how many letters have to be changed,
	// added, left out or swapped. Lower is nearer.
	Distance int
}

// Suggest returns at most n codes whose names are like a text, the nearest first, each
// code once. It is for people to choose from, never to be taken for an answer: use
// [ParseName] for that. Texts far from every name give none.
func Suggest(name string, n int) []Suggestion {
	folded := Fold(name)
	if folded == "" || len(name) > maxName || n <= 0 {
		return nil
	}
	best := map[Code]int{}
	for i := range keyEntities {
		key := keyAt(i)
		d := Distance(folded, key)
		if d > max(1, min(len(folded), len(key))/3) {
			continue
		}
		for _, c := range ownersOf(i) {
			if have, ok := best[c]; !ok || d < have {
				best[c] = d
			}
		}
	}
	var list []Suggestion
	for c, d := range best {
		s := Suggestion{Code: c, Name: ShortName(c), Distance: d}
		if i := lookUp(appendFold(nil, s.Name)); i >= severalMark {
			s.Name = long(c)
		}
		list = append(list, s)
	}
	slices.SortFunc(list, func(a, b Suggestion) int {
		return cmp.Or(cmp.Compare(a.Distance, b.Distance), strings.Compare(a.Name, b.Name))
	})
	return list[:min(n, len(list))]
}

// ownersOf returns whose name a key is.
func ownersOf(i int) []Code {
	owner := int(keyEntities[i])
	if owner < severalMark {
		return []Code{entityCodes[owner]}
	}
	var codes []Code
	n := owner - severalMark
	for line := range strings.Lines(ambiguous) {
		if n == 0 {
			for letters := range strings.FieldsSeq(line) {
				codes = append(codes, MustParse(letters))
			}
			break
		}
		n--
	}
	return codes
}

// Distance returns how far two folded names are apart ([Fold]): the letters to change,
// add, leave out or swap. A name made of some of the words of the other is near to it.
// Names of very different length are as far apart as any.
func Distance(a, b string) int {
	if wordsOf(a, b) || wordsOf(b, a) {
		return 1 + max(len(a), len(b))/(8*min(len(a), len(b)))
	}
	if d := len(a) - len(b); d > 8 || d < -8 {
		return maxName
	}
	var rows [3][2*maxName + 1]uint8
	if len(b) >= len(rows[0]) || len(a) >= len(rows[0]) {
		return maxName
	}
	for j := range len(b) + 1 {
		rows[0][j] = uint8(j)
	}
	for i := 1; i <= len(a); i++ {
		row, above, twice := &rows[i%3], &rows[(i+2)%3], &rows[(i+1)%3]
		row[0] = uint8(i)
		for j := 1; j <= len(b); j++ {
			cost := uint8(1)
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], twice[j-2]+1)
			}
		}
	}
	return int(rows[len(a)%3][len(b)])
}

// wordsOf reports whether all words of a text, and not only small ones, are words of
// another.
func wordsOf(a, b string) bool {
	long := false
	for word := range strings.FieldsSeq(a) {
		if !containsWord(b, word) {
			return false
		}
		long = long || len(word) > 3 && word != "republic" && word != "kingdom" && word != "democratic" && word != "peoples" && word != "islands" && word != "federal" && word != "states" && word != "united" && word != "saint"
	}
	return long
}

func containsWord(text, word string) bool {
	for w := range strings.FieldsSeq(text) {
		if w == word {
			return true
		}
	}
	return false
}
