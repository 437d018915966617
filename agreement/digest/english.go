package digest

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// and joins words: "a", "a and b", "a, b and c".
func and(words []string) string {
	switch n := len(words); n {
	case 0:
		return ""
	case 1:
		return words[0]
	default:
		return strings.Join(words[:n-1], ", ") + " and " + words[n-1]
	}
}

func orElse(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}

// with puts a word before a text, if there is a text.
func with(before, s string) string {
	if s == "" {
		return ""
	}
	return before + s
}

func upper(s string) string { return strings.ToUpper(s[:min(1, len(s))]) + s[min(1, len(s)):] }

// a puts the indefinite article before a noun, if it has one.
func a(noun string) string {
	switch {
	case noun == "" || strings.HasSuffix(noun, "s"):
		return noun
	case strings.ContainsRune("aeio", rune(noun[0])), strings.HasPrefix(noun, "un") && !strings.HasPrefix(noun, "uni"):
		return "an " + noun
	}
	return "a " + noun
}

// quantity formats a quantity with its digits in groups and its unit in the plural:
// "500,000,000 USD", "200 elevators".
func quantity(q bilateral.Quantity) string {
	whole, fraction, _ := strings.Cut(string(q.Value), ".")
	for i := len(whole) - 3; i > 0 && whole[i-1] != '-'; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	counted := strings.HasPrefix(string(q.Unit), "{") && q.Value.Compare("1") != 0
	if q.Value = bilateral.Decimal(whole + with(".", fraction)); counted {
		q.Unit = bilateral.Unit(plural(strings.Trim(string(q.Unit), "{}")))
	}
	return q.String()
}

// plural adds an s to a noun that does not end in s.
func plural(noun string) string {
	if strings.HasSuffix(noun, "s") {
		return noun
	}
	if strings.HasSuffix(noun, "y") {
		return strings.TrimSuffix(noun, "y") + "ies"
	}
	return noun + "s"
}

// label returns the label of a code in lower case, or "" for none.
func label(code interface{ Label() string }) string { return bilateral.LowerFirst(code.Label()) }

// period formats a period as people write it: "5 May 2025", "January 2024 to August
// 2024", "2024, or May 2024 to April 2025".
func period(p bilateral.Period) string {
	s := clause.EnglishDate(p.First())
	if p.Last() != p.First() {
		s += " to " + clause.EnglishDate(p.Last())
	}
	if or, ok := p.Alternative(); ok {
		s += ", or " + period(or)
	}
	return s
}
