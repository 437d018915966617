package schema

import (
	"regexp"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/country"
)

// samples are texts near the edges of the forms.
var samples = []string{
	"", "2025", "2025-05", "2025-05-05", "2025-02-30", "2025-02-29", "2024-02-29", "1900-02-29", "2000-02-29", "0004-02-29", "0000-02-29", "0100-02-29", "0400-02-29", "9996-02-29",
	"2025-04-31", "2025-12-31", "2025-13", "2025-00", "0000", "0001", "0010-10", "0100", "9999-12-31", "20250505", "２０２５", "-2025", "+2025", "2025-5-5",
	"..", "...", "2024-01/2024-08", "2024/2024", "2024|2024-05/2025-04", "2024||2025", "2024|", "2024/2025/2026", "2023-02-29/2024", "2024/2024-02-29",
	"2025-05-06T09:30", "2025-05-06T09:30Z", "2025-05-06T09:30:15+04:00", "2025-05-06T24:00", "2025-05-06T09:30-00:00", "2025-05-06T09:30-00:30", "2025-05-06T09:30-10:00", "2025-05-06T09:30+24:00", "2025-05T09:30", "2025-02-29T09:30", "2024-02-29T09:30",
	"0", "2", "2..", "..4", "2..4", "02", "-1", "1.5", "-0.50", "1e3", ".5", "5.", "1,000", "4294967295", "4294967296", "4294967300", "4300000000", "5000000000", "3999999999", "10000000000", "..4294967296", "4294967295..", "4294967296..",
	"visit-1", "az-by:visit-1", "a:b:c", "Visit", "-a", ":a", "a:", "a.b_c", strings.Repeat("a", 64), strings.Repeat("a", 65), "a\n", "2025\n", "AZ\n", "en\n", " 2025", "2025 ",
	"AZ", "SUHH", "AZE", "az", "A1", "en", "und", "zh-Hant-TW", "en-US", "en-us", "x-desk", "en-x-desk-1", "en-u-ca-gregory", "sl-rozaj-biske", "de-1996", "zh-yue", "abcde-abc", "i-klingon", "en-u", "en-",
	"org.example.key", "org", "org.", ".org", "Org.example", "org.-a", "org.a-b", "a.b",
	"01-01", "02-29", "02-30", "04-31", "13-01", "1-1", "10", "1001", "100199", "100", "10019", "trade", "trade.turnover", "trade.", "Trade", "trade.a.b", "9a", "a_b",
	"\u00a0", "\u0085", "\u2003", "\ufeff", "\u200b", "\u180e", "x\u00a0", "\t", "\v", "\u3000",
}

// A pattern and the parser of its type agree on what is text of the type.
func TestPatterns(t *testing.T) {
	checked := func(check func(c *bilateral.Checker)) bool {
		var c bilateral.Checker
		check(&c)
		return c.Err() == nil
	}
	type unmarshaler interface{ UnmarshalText([]byte) error }
	reads := func(v unmarshaler, s string) bool { return v.UnmarshalText([]byte(s)) == nil }
	patterns := map[string]struct {
		pattern string
		parse   func(string) bool
	}{
		"tag": {whole(tagText), func(s string) bool {
			return checked(func(c *bilateral.Checker) { bilateral.Text{s: "x"}.Check(c, "") })
		}},
		"key": {whole(keyText), func(s string) bool {
			return checked(func(c *bilateral.Checker) { bilateral.Annotations{s: nil}.Check(c) })
		}},
		"wording": {visible, func(s string) bool {
			return checked(func(c *bilateral.Checker) { bilateral.Text{"en": s}.Check(c, "") })
		}},
	}
	parsers := map[string]func(string) bool{
		"Date":        func(s string) bool { return reads(new(bilateral.Date), s) },
		"End":         func(s string) bool { return reads(new(bilateral.End), s) },
		"Period":      func(s string) bool { return reads(new(bilateral.Period), s) },
		"Timestamp":   func(s string) bool { return reads(new(bilateral.Timestamp), s) },
		"Count":       func(s string) bool { return reads(new(bilateral.Count), s) },
		"Decimal":     func(s string) bool { return reads(new(bilateral.Decimal), s) },
		"CountryCode": func(s string) bool { return reads(new(country.Code), s) },
		"MonthDay":    func(s string) bool { return reads(new(clause.MonthDay), s) },
		"ID":          func(s string) bool { _, err := bilateral.ParseID(s); return s == "" || err == nil },
		"AreaCode": func(s string) bool {
			return s == "" || checked(func(c *bilateral.Checker) { area.CheckCodes(c, "", []area.Code{area.Code(s)}) })
		},
		"Heading": func(s string) bool { return checked(func(c *bilateral.Checker) { goods.Heading(s).Check(c, "") }) },
		"Unit": func(s string) bool {
			return checked(func(c *bilateral.Checker) { bilateral.Quantity{Value: "1", Unit: bilateral.Unit(s)}.Check(c, "") })
		},
	}
	lengths := map[string]int{}
	for typ, f := range textForms() {
		if parse := parsers[libraryName(typ)]; parse != nil {
			patterns[libraryName(typ)] = struct {
				pattern string
				parse   func(string) bool
			}{optional(f.pattern), parse}
			lengths[libraryName(typ)] = int(f.most)
		}
	}
	if len(patterns) != len(parsers)+3 {
		t.Fatalf("%d patterns", len(patterns))
	}
	for name, p := range patterns {
		re := regexp.MustCompile(p.pattern)
		for _, s := range samples {
			matched := re.MatchString(s) && (lengths[name] == 0 || len(s) <= lengths[name])
			comparing := (name == "Period" || name == "Count") && strings.ContainsAny(s, "/.")
			if parsed := p.parse(s); matched != parsed && !(matched && comparing && beyond(s)) {
				t.Errorf("%s %q: the pattern matches: %v, the parser reads: %v", name, s, matched, parsed)
			}
		}
		for _, bad := range []string{`\s`, `\S`, `\w`, `\d`, `\p`, `(?=`, `(?!`} {
			if strings.Contains(p.pattern, bad) {
				t.Errorf("%s: %s means different things to different validators", name, bad)
			}
		}
	}
}

// beyond reports whether a text of two values is in an order that a pattern does not see.
func beyond(s string) bool {
	return s == "2024/2024" || s == "2024/2024-02-29" || s == "2023-02-29/2024"
}

// The patterns of the shape profile accept what those of the validate profile accept.
func TestLoosePatterns(t *testing.T) {
	for typ, f := range textForms() {
		if f.loose == "" {
			continue
		}
		strict, loose := regexp.MustCompile(whole(f.pattern)), regexp.MustCompile(whole(f.loose))
		for _, s := range samples {
			if strict.MatchString(s) && !loose.MatchString(s) {
				t.Errorf("%v: shape refuses %q", typ, s)
			}
		}
	}
}
