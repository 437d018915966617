package digest

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

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
	counted := strings.HasPrefix(string(q.Unit), "{") && q.Value.Compare("1") != 0
	if q.Value = bilateral.Decimal(grouped(string(q.Value))); counted {
		q.Unit = bilateral.Unit(plural(strings.Trim(string(q.Unit), "{}")))
	}
	if q.To != "" {
		q.To = bilateral.Decimal(grouped(string(q.To)))
	}
	return q.String()
}

// grouped puts the digits of a number in groups of three.
func grouped(number string) string {
	whole, fraction, _ := strings.Cut(number, ".")
	for i := len(whole) - 3; i > 0 && whole[i-1] != '-'; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	return whole + with(".", fraction)
}

// plural returns the plural of a noun, or of the noun that others follow: "letters of
// intent". A noun that ends in s stays.
func plural(noun string) string {
	for _, follows := range []string{" of ", " in "} {
		if head, rest, ok := strings.Cut(noun, follows); ok {
			return plural(head) + follows + rest
		}
	}
	stem := noun[:max(0, len(noun)-1)]
	switch {
	case noun == "" || strings.HasSuffix(noun, "s") || noun == "research":
		return noun
	case strings.HasSuffix(noun, "y") && !strings.ContainsAny(stem[max(0, len(stem)-1):], "aeiou"):
		return stem + "ies"
	case noun == "memorandum":
		return "memoranda"
	case strings.HasSuffix(noun, "ch"), strings.HasSuffix(noun, "sh"), strings.HasSuffix(noun, "x"):
		return noun + "es"
	}
	return noun + "s"
}

// label returns the label of a code in lower case, or "" for none.
func label(code interface{ Label() string }) string { return bilateral.LowerFirst(code.Label()) }

// during formats a period as the time in which something was: "on 5 May 2024", "in 2024",
// "from January 2024 to August 2024".
func during(p bilateral.Period) string {
	switch {
	case p.IsZero():
		return ""
	case p.Last() != p.First():
		return "from " + period(p)
	case p.First().Precision() == bilateral.PrecisionDay:
		return "on " + period(p)
	}
	return "in " + period(p)
}

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
