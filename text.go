package bilateral

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// A Text is wording in one or more languages: a map from BCP 47 language tag to
// wording. The tag "und" means that the language is not known. A nil or empty Text
// means not stated.
type Text map[string]string

// In returns the wording for the first of the tags that has one. It looks for the
// tag itself, then for the tag shortened subtag by subtag (RFC 4647 lookup:
// zh-Hant-TW, zh-Hant, zh), then for any tag of the same language. If no tag has a
// wording, or there are no tags, it returns the wording of the smallest tag. The
// answer never depends on map order. An empty Text gives "".
func (t Text) In(tags ...string) string {
	for _, tag := range tags {
		for cut := tag; cut != ""; cut = shorten(cut) {
			if s, ok := t[cut]; ok {
				return s
			}
		}
		language, _, _ := strings.Cut(tag, "-")
		if s, ok := t[t.smallest(language)]; ok {
			return s
		}
	}
	return t[t.smallest("")]
}

// smallest returns the smallest tag of a language, or of all if it is empty.
func (t Text) smallest(language string) string {
	best := ""
	for tag := range t {
		base, _, _ := strings.Cut(tag, "-")
		if (language == "" || base == language) && (best == "" || tag < best) {
			best = tag
		}
	}
	return best
}

// shorten drops the last subtag, and then a single-letter subtag at the end.
func shorten(tag string) string {
	i := strings.LastIndexByte(tag, '-')
	if i < 0 {
		return ""
	}
	if i >= 2 && tag[i-2] == '-' {
		i -= 2
	}
	return tag[:i]
}

// Tags returns the language tags in alphabetical order.
func (t Text) Tags() []string {
	tags := make([]string, 0, len(t))
	for tag := range t {
		tags = append(tags, tag)
	}
	slices.SortFunc(tags, cmp.Compare)
	return tags
}

// Check reports the problems of the text to c, at a member of the value it stands
// on: each tag that is not well formed or not in its usual case ([CodeTag]) and
// each wording that is empty or not UTF-8 ([CodeText]).
func (t Text) Check(c *Checker, member string) {
	for tag, wording := range t {
		if !soundTag(tag) || !soundWording(wording) {
			t.report(c, member)
			return
		}
	}
}

// report checks the tags again in alphabetical order, so that the problems have a
// fixed order.
func (t Text) report(c *Checker, member string) {
	c.Field(member)
	for _, tag := range t.Tags() {
		if !soundTag(tag) {
			Codes.Report(c, tag, CodeTag, "value", tag)
		}
		if !soundWording(t[tag]) {
			Codes.Report(c, tag, CodeText, "tag", tag)
		}
	}
	c.Up()
}

func soundWording(s string) bool {
	return strings.TrimSpace(s) != "" && utf8.ValidString(s)
}

// soundTag reports whether a tag is well formed by the grammar of RFC 5646
// section 2.1 and written in the case of section 2.1.1: language lower, script
// with a capital, region upper, all else lower. The irregular tags that were
// registered before the grammar (i-klingon) are not accepted.
func soundTag(tag string) bool {
	if len(tag) > 64 {
		return false
	}
	sub, rest := cutSubtag(tag)
	if sub == "x" {
		return privateUse(rest)
	}
	if len(sub) < 2 || len(sub) > 8 || !all(sub, isLower) {
		return false
	}
	language := len(sub)
	sub, rest = cutSubtag(rest)
	for n := 0; n < 3 && language <= 3 && len(sub) == 3 && all(sub, isLower); n++ { // extended language
		sub, rest = cutSubtag(rest)
	}
	if len(sub) == 4 && isUpper(sub[0]) && all(sub[1:], isLower) { // script
		sub, rest = cutSubtag(rest)
	}
	if len(sub) == 2 && all(sub, isUpper) || len(sub) == 3 && all(sub, isDigit) { // region
		sub, rest = cutSubtag(rest)
	}
	for isVariant(sub) {
		sub, rest = cutSubtag(rest)
	}
	for len(sub) == 1 && sub != "x" && all(sub, isLowerDigit) { // extension
		n := 0
		for sub, rest = cutSubtag(rest); len(sub) >= 2 && len(sub) <= 8 && all(sub, isLowerDigit); n++ {
			sub, rest = cutSubtag(rest)
		}
		if n == 0 {
			return false
		}
	}
	if sub == "x" {
		return privateUse(rest)
	}
	return sub == "" && rest == "" && !strings.HasSuffix(tag, "-")
}

func isVariant(s string) bool {
	return all(s, isLowerDigit) && (len(s) >= 5 && len(s) <= 8 || len(s) == 4 && isDigit(s[0]))
}

func privateUse(rest string) bool {
	for sub := range strings.SplitSeq(rest, "-") {
		if sub == "" || len(sub) > 8 || !all(sub, isLowerDigit) {
			return false
		}
	}
	return true
}

func cutSubtag(s string) (sub, rest string) {
	sub, rest, _ = strings.Cut(s, "-")
	return sub, rest
}

func all(s string, is func(byte) bool) bool {
	for i := range len(s) {
		if !is(s[i]) {
			return false
		}
	}
	return true
}

func isLower(c byte) bool      { return 'a' <= c && c <= 'z' }
func isUpper(c byte) bool      { return 'A' <= c && c <= 'Z' }
func isDigit(c byte) bool      { return '0' <= c && c <= '9' }
func isLowerDigit(c byte) bool { return isLower(c) || isDigit(c) }

// Plain returns a text that can neither forge a line nor control a terminal: control
// characters and line separators become spaces, and marks that change the direction of
// text are removed.
func Plain(s string) string {
	var b []byte
	for _, r := range s {
		switch {
		case r < ' ', 0x7f <= r && r <= 0x9f, r == 0x2028, r == 0x2029:
			b = append(b, ' ')
		case r == 0x061c, r == 0x200e, r == 0x200f, 0x202a <= r && r <= 0x202e, 0x2066 <= r && r <= 0x2069:
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return string(b)
}
