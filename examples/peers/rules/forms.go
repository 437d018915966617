package rules

import (
	"strings"
	"unicode/utf8"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

func isLower(c byte) bool      { return 'a' <= c && c <= 'z' }
func isUpper(c byte) bool      { return 'A' <= c && c <= 'Z' }
func isDigit(c byte) bool      { return '0' <= c && c <= '9' }
func isLowerDigit(c byte) bool { return isLower(c) || isDigit(c) }

// all reports whether every byte of a text is of a class.
func all(s string, class func(byte) bool) bool {
	for i := range len(s) {
		if !class(s[i]) {
			return false
		}
	}
	return true
}

// isID reports whether s is an id, alone or qualified by that of a register.
func isID(s string) bool {
	register, local, qualified := strings.Cut(s, ":")
	if !qualified {
		return isLocalID(s)
	}
	return isLocalID(register) && isLocalID(local)
}

func isLocalID(s string) bool {
	if s == "" || len(s) > 64 || !isLowerDigit(s[0]) {
		return false
	}
	return all(s, func(c byte) bool { return isLowerDigit(c) || c == '-' || c == '.' || c == '_' })
}

// isReference reports whether id is not stated or has the form of an id.
func isReference(id bilateral.ID) bool { return id == "" || isID(string(id)) }

// isDecimal reports whether a text is a decimal number as the library writes it: a sign,
// digits without needless zeros in front, and perhaps a point with digits after it.
func isDecimal(s string) bool {
	if len(s) > 64 {
		return false
	}
	whole, fraction, point := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	if whole == "" || whole[0] == '0' && whole != "0" || point && fraction == "" {
		return false
	}
	for _, c := range []byte(whole + fraction) {
		if !isDigit(c) {
			return false
		}
	}
	return true
}

// isCode reports whether s is not stated or has the form of a code. Every code that a
// release knows has it, so it need not be asked whether a code is known.
func isCode[T ~string](s T) bool {
	if len(s) > 64 {
		return false
	}
	for i := range len(s) {
		if isLowerDigit(s[i]) {
			continue
		}
		// A hyphen stands alone between words.
		if s[i] != '-' || i == 0 || i == len(s)-1 || s[i-1] == '-' {
			return false
		}
	}
	return true
}

// isArea reports whether s is one or two words split by a point.
func isArea(s string) bool {
	if len(s) > 64 {
		return false
	}
	first, second, two := strings.Cut(s, ".")
	return isAreaWord(first) && (!two || isAreaWord(second))
}

func isAreaWord(s string) bool {
	return s != "" && isLower(s[0]) && all(s, func(c byte) bool { return isLowerDigit(c) || c == '_' })
}

// isCountry reports whether a code is not stated or stands for two or four capital
// letters. The number of a code can be anything.
func isCountry(c country.Code) bool {
	if c == 0 || c.Known() {
		return true
	}
	var buf [4]byte
	text, err := c.AppendText(buf[:0])
	if err != nil || len(text) != 2 && len(text) != 4 {
		return false
	}
	for i := range text {
		if !isUpper(text[i]) {
			return false
		}
	}
	var back country.Code
	return back.UnmarshalText(text) == nil && back == c
}

// isSubdivision reports whether s has the form of ISO 3166-2 and begins with the
// letters of the country, if one is stated.
func isSubdivision(s string, in country.Code) bool {
	head, tail, ok := strings.Cut(s, "-")
	if !ok || len(head) != 2 || !all(head, isUpper) || len(tail) < 1 || len(tail) > 3 {
		return false
	}
	if !all(tail, func(c byte) bool { return isUpper(c) || isDigit(c) }) {
		return false
	}
	if in == 0 {
		return true
	}
	var buf [4]byte
	letters, err := in.AppendText(buf[:0])
	return err == nil && string(letters) == head
}

// isWording reports whether s says something and is UTF-8.
func isWording(s string) bool { return strings.TrimSpace(s) != "" && utf8.ValidString(s) }

// isAnnotationKey reports whether s is a reversed domain name: labels split by points.
func isAnnotationKey(s string) bool {
	if len(s) > 253 {
		return false
	}
	first, rest, more := strings.Cut(s, ".")
	if !more || !isLabel(first) {
		return false
	}
	for more {
		first, rest, more = strings.Cut(rest, ".")
		if !isLabel(first) {
			return false
		}
	}
	return true
}

func isLabel(s string) bool {
	if s == "" || len(s) > 63 || s[0] == '-' || s[len(s)-1] == '-' {
		return false
	}
	return all(s, func(c byte) bool { return isLowerDigit(c) || c == '-' })
}

// The parts of a language tag, in the order in which they can stand.
const (
	inLanguage = iota
	inScript
	inRegion
	inVariant
	inExtension
	inPrivate
)

// isLanguage reports whether a tag has the grammar of RFC 5646 section 2.1 and is
// written in the case that section 2.1.1 recommends.
func isLanguage(tag string) bool {
	if len(tag) > 64 {
		return false
	}
	first, rest, more := strings.Cut(tag, "-")
	part, empty := inLanguage, false // empty: a part that one letter began has nothing yet
	switch {
	case first == "x":
		part, empty = inPrivate, true
	case len(first) < 2 || len(first) > 8 || !all(first, isLower):
		return false
	}
	extended := 0 // how many extended languages stand behind the language
	for more {
		var sub string
		sub, rest, more = strings.Cut(rest, "-")
		switch {
		case sub == "" || len(sub) > 8:
			return false
		case part == inPrivate:
			if !all(sub, isLowerDigit) {
				return false
			}
			empty = false
		case len(sub) == 1:
			if empty || !isLowerDigit(sub[0]) {
				return false
			}
			part, empty = inExtension, true
			if sub == "x" {
				part = inPrivate
			}
		case part == inExtension:
			if !all(sub, isLowerDigit) {
				return false
			}
			empty = false
		case part == inLanguage && len(first) <= 3 && extended < 3 && len(sub) == 3 && all(sub, isLower):
			extended++
		case part == inLanguage && len(sub) == 4 && isUpper(sub[0]) && all(sub[1:], isLower):
			part = inScript
		case part < inRegion && (len(sub) == 2 && all(sub, isUpper) || len(sub) == 3 && all(sub, isDigit)):
			part = inRegion
		case (len(sub) >= 5 || len(sub) == 4 && isDigit(sub[0])) && all(sub, isLowerDigit):
			part = inVariant
		default:
			return false
		}
	}
	return !empty
}
