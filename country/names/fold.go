package names

import (
	"strings"
	"unicode/utf8"

	"github.com/bilateral-go/bilateral/country"
)

// Fold returns the form of a name in which names of a language are compared: that of
// [country.Fold], without the articles of the language before the name.
func Fold(tag, name string) string {
	return TrimArticles(tag, country.Fold(name))
}

// TrimArticles returns a folded text without the articles of a language before it. Those of
// English, French and Spanish [country.Fold] drops itself.
func TrimArticles(tag, folded string) string {
	for {
		first, rest, ok := strings.Cut(folded, " ")
		if !ok || !leads(tag, first) {
			return folded
		}
		folded = rest
	}
}

// leads reports whether a folded word is an article of a language, or one joined with "of",
// as in "der Republik".
func leads(tag, word string) bool {
	switch tag {
	case "de":
		return word == "der" || word == "die" || word == "das" || word == "des" || word == "dem" || word == "den"
	case "nl":
		return word == "de" || word == "het"
	case "it":
		return word == "il" || word == "lo" || word == "gli" || word == "i"
	case "pt":
		return word == "o" || word == "a" || word == "os" || word == "as"
	}
	return false
}

// Inflects reports whether the words of a language have forms that [Stem] takes away: the
// cases of German and Russian, the article of Arabic, which is written with its word.
func Inflects(tag string) bool { return tag == "ar" || tag == "de" || tag == "ru" }

// Stem returns the form of a folded text in which the words of a language that has cases
// are compared: without their endings. A text of another language is returned as it is.
// Two names with one stem and different codes are ambiguous in other cases than the first.
func Stem(tag, folded string) string {
	endings := endingsOf(tag)
	switch {
	case tag == "ar":
		return arabicStem(folded)
	case endings == nil:
		return folded
	}
	var b strings.Builder
	for word := range strings.FieldsSeq(folded) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(stem(word, endings))
	}
	return b.String()
}

// arabicStem returns a folded text without the article of its words, and with "and" as part of
// the word after it.
func arabicStem(folded string) string {
	const article, and, least = "ال", "و", 3
	var b strings.Builder
	for word := range strings.FieldsSeq(folded) {
		joined := strings.HasSuffix(b.String(), and) && (b.Len() == len(and) || strings.HasSuffix(b.String(), " "+and))
		if b.Len() > 0 && !joined {
			b.WriteByte(' ')
		}
		if rest, ok := strings.CutPrefix(word, and+article); ok && utf8.RuneCountInString(rest) >= least {
			b.WriteString(and)
			word = rest
		}
		if rest, ok := strings.CutPrefix(word, article); ok && utf8.RuneCountInString(rest) >= least {
			word = rest
		}
		b.WriteString(word)
	}
	return b.String()
}

// stem returns a word without the first of the endings that it has, if at least three
// letters are left.
func stem(word string, endings []string) string {
	const least = 3
	if utf8.RuneCountInString(word) <= least+1 {
		return word
	}
	for _, ending := range endings {
		if bare, ok := strings.CutSuffix(word, ending); ok && utf8.RuneCountInString(bare) >= least {
			return bare
		}
	}
	return word
}

// endingsOf returns the endings of a language, the longest first.
func endingsOf(tag string) []string {
	switch tag {
	case "de":
		return []string{"en", "em", "er", "es", "e", "n", "s"}
	case "ru":
		return []string{
			"иями", "ями", "ами", "ыми", "ими", "ией", "иям", "ием", "иях", "ого", "его", "ому", "ему",
			"ая", "яя", "ую", "юю", "ой", "ей", "ый", "ий", "ое", "ее", "ые", "ие", "ых", "их", "ым", "им", "ом", "ем",
			"ам", "ям", "ах", "ях", "ов", "ев", "ию", "ия", "ии", "ью", "ья",
			"а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й",
		}
	}
	return nil
}
