package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A token is one word, number or mark of a text.
type token struct {
	word     string // in lower case, without an apostrophe at its end
	from, to int    // its bytes in the text
	capital  bool   // whether the text has it with a capital
	id       int    // its number in the grammar
}

// tokens cuts a text from one byte to another into words and marks. Quotation marks and
// square brackets are left out: they change nothing in what a clause says.
func tokens(text string, from, to int) []token {
	list := make([]token, 0, (to-from)/5)
	for i := from; i < to; {
		r, n := utf8.DecodeRuneInString(text[i:to])
		switch {
		case isWord(r):
			start := i
			for i < to {
				r, n := utf8.DecodeRuneInString(text[i:to])
				if !isWord(r) && !(inside(r) && i+n < to && isWordAt(text[i+n:to])) || r == '-' && isUnit(text[i+n:to]) {
					break
				}
				i += n
			}
			first, _ := utf8.DecodeRuneInString(text[start:])
			word := strings.ToLower(text[start:i])
			word = strings.TrimSuffix(strings.ReplaceAll(word, "’", "'"), "'s")
			list = append(list, token{word: word, from: start, to: i, capital: unicode.IsUpper(first)})
			continue
		case strings.ContainsRune(",;:.()/", r):
			list = append(list, token{word: text[i : i+n], from: i, to: i + n})
		}
		i += n
	}
	return list
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// inside reports whether a mark stands within a word: twenty-one, party's.
func inside(r rune) bool { return r == '-' || r == '\'' || r == '’' }

// isUnit reports whether a text begins with a unit: a five-year period is one of five years.
func isUnit(text string) bool {
	for _, unit := range [...]string{"year", "month", "day"} {
		if rest, ok := strings.CutPrefix(text, unit); ok {
			rest = strings.TrimPrefix(rest, "s")
			return rest == "" || !isWordAt(rest)
		}
	}
	return false
}

func isWordAt(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return isWord(r)
}
