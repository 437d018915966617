package country

import (
	"unicode"
	"unicode/utf8"
)

// Fold returns the form of a name in which names are compared: lower-case letters
// without diacritics, words separated by one space, no articles ("the", "la",
// "les", …), "St" written "saint" and "&" written "and". Commas, brackets and hyphens
// separate words, so an inverted name and the same name in brackets have one form.
// Letters of other scripts become lower case if they have a lower-case form.
func Fold(name string) string { return string(appendFold(nil, name)) }

// latinBase holds the base letter of each letter from U+00C0 to U+017F. A digit stands
// for two base letters, a space for what is not a letter.
const latinBase = "aaaaaa1ceeeeiiiidnooooo ouuuuy23" + "aaaaaa1ceeeeiiiidnooooo ouuuuy2y" +
	"aaaaaacccccccc" + "dddd" + "eeeeeeeeee" + "gggggggg" + "hhhh" + "iiiiiiiiii" + "44" + "jj" + "kkk" + "llllllllll" +
	"nnnnnnnnn" + "oooooo" + "55" + "rrrrrr" + "ssssssss" + "tttttt" + "uuuuuuuuuuuu" + "ww" + "yyy" + "zzzzzz" + "s"

// appendFold appends the folded name to b.
func appendFold(b []byte, name string) []byte {
	start := len(b) // of the word
	for i := 0; i < len(name); {
		c := name[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
				b = append(b, c)
			case 'A' <= c && c <= 'Z':
				b = append(b, c+'a'-'A')
			case c == '.':
			case c == '\'' && possessive(name[i:]):
			case c == '&':
				b = append(endWord(b, start), "and "...)
				start = len(b)
			default:
				b = endWord(b, start)
				start = len(b)
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(name[i:])
		i += size
		if r == '’' && possessive(name[i:]) {
			continue
		}
		n := len(b)
		if b = appendLetter(b, r); len(b) > n && b[len(b)-1] == ' ' {
			b = endWord(b[:len(b)-1], start)
			start = len(b)
		}
	}
	b = endWord(b, start)
	if len(b) > 0 && b[len(b)-1] == ' ' {
		b = b[:len(b)-1]
	}
	return b
}

// possessive reports whether what follows an apostrophe is the s of a possessive, as
// in "people's", which is often written without the apostrophe.
func possessive(rest string) bool {
	if len(rest) == 0 || rest[0] != 's' && rest[0] != 'S' {
		return false
	}
	return len(rest) == 1 || rest[1] == ' ' || rest[1] == ',' || rest[1] == ')'
}

// endWord ends the word that begins at start, and drops it if it is an article.
func endWord(b []byte, start int) []byte {
	switch string(b[start:]) {
	case "", "the", "l", "la", "le", "les", "el", "los", "las":
		return b[:start]
	case "st":
		return append(b[:start], "saint "...)
	}
	return append(b, ' ')
}

// appendLetter appends the folded form of a letter that is not ASCII, a space for
// what separates words, and nothing for marks on letters.
func appendLetter(b []byte, r rune) []byte {
	switch {
	case 0xC0 <= r && r <= 0x17F:
		switch base := latinBase[r-0xC0]; base {
		case '1':
			return append(b, "ae"...)
		case '2':
			return append(b, "th"...)
		case '3':
			return append(b, "ss"...)
		case '4':
			return append(b, "ij"...)
		case '5':
			return append(b, "oe"...)
		default:
			return append(b, base)
		}
	case 'а' <= r && r <= 'я':
		return utf8.AppendRune(b, r)
	case 'А' <= r && r <= 'Я':
		return utf8.AppendRune(b, r+'а'-'А')
	case 0x300 <= r && r <= 0x36F, 0x64B <= r && r <= 0x652, r == 0x640: // combining marks, Arabic vowel signs, tatweel
		return b
	}
	switch r {
	case 'ș', 'Ș':
		return append(b, 's')
	case 'ț', 'Ț':
		return append(b, 't')
	case 'ё', 'Ё':
		r = 'е'
	case 'أ', 'إ', 'آ':
		r = 'ا'
	}
	if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return append(b, ' ')
	}
	if small := unicode.ToLower(r); small != r {
		return appendLetter(b, small)
	}
	return utf8.AppendRune(b, r)
}
