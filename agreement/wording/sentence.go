package wording

import (
	"strings"
	"unicode"
)

// A sentence is a part of a text that ends with a full stop or a semicolon.
type sentence struct {
	from, to int
	article  string
	tokens   []token
}

// sentences cuts a text into its sentences. A line that says "Article 12" begins an
// article; it and an empty line end a paragraph. The numbers of paragraphs are left out.
func sentences(text string) []sentence {
	var out []sentence
	article, start := "", 0
	for from := 0; from < len(text); {
		to := len(text)
		if i := strings.IndexByte(text[from:], '\n'); i >= 0 {
			to = from + i
		}
		name, ok := heading(text[from:to])
		if ok || strings.TrimSpace(text[from:to]) == "" {
			out = appendSentences(out, text, start, from, article)
			start = to
		}
		if ok {
			article = name
		}
		from = to + 1
	}
	if start < len(text) {
		out = appendSentences(out, text, start, len(text), article)
	}
	return out
}

// heading returns the name of the article that a line begins, and whether it does.
func heading(line string) (string, bool) {
	line = strings.TrimSpace(line)
	word, rest, _ := strings.Cut(line, " ")
	number, title, _ := strings.Cut(rest, " ")
	number = strings.TrimRight(number, ".:")
	if !strings.EqualFold(word, "article") && !strings.EqualFold(word, "section") && !strings.EqualFold(word, "paragraph") || number == "" || len(number) > 8 || len(title) > 60 || strings.HasSuffix(line, ".") && title != "" {
		return "", false
	}
	for _, r := range number {
		if !unicode.IsDigit(r) && !unicode.IsUpper(r) && !strings.ContainsRune("().", r) {
			return "", false
		}
	}
	return strings.ToUpper(word[:1]) + strings.ToLower(word[1:]) + " " + number, true
}

// appendSentences cuts one paragraph.
func appendSentences(out []sentence, text string, from, to int, article string) []sentence {
	all := tokens(text, from, to)
	start := 0
	for i := range all {
		if i+1 < len(all) && !ends(all, i) && !(all[i].word == ":" && isListOf(all[start:i+1])) {
			continue
		}
		part := all[start : i+1]
		if start == 0 {
			part = withoutTitle(part)
		}
		part = withoutNumber(part)
		if len(part) > 1 {
			out = append(out, sentence{part[0].from, all[i].to, article, part})
		}
		start = i + 1
	}
	return out
}

// ends reports whether a sentence ends with a token.
func ends(all []token, i int) bool {
	next := all[i+1]
	switch all[i].word {
	case ";":
		return true
	case ":", "effect", "effective":
		return listBegins(all[i+1:]) // a list: what each item says is a sentence
	case ".":
		if i > 0 {
			w := all[i-1].word
			if len(w) <= 3 && i == 1 || w == "no" || w == "art" || w == "st" || w == "mr" || w == "dr" || isRoman(w) && len(w) < 3 {
				return false
			}
			if len(w) == 1 && all[i-1].capital {
				return false // an initial
			}
		}
		letter := i+2 < len(all) && len(next.word) == 1 && (all[i+2].word == "." || all[i+2].word == ")")
		return next.capital || next.word == "(" || isNumber(next.word) || letter
	}
	return false
}

func isNumber(s string) bool { return s != "" && '0' <= s[0] && s[0] <= '9' }

func isRoman(s string) bool { return s != "" && strings.Trim(s, "ivxlc") == "" }

// withoutNumber drops the number of a paragraph at the beginning: "2.", "(a)", "16.1.".
func withoutNumber(list []token) []token {
	for len(list) > 1 {
		switch {
		case list[0].word == "(" && len(list) > 2 && list[2].word == ")" && len(list[1].word) <= 3:
			list = list[3:]
		case isNumber(list[0].word) && list[1].word == "." && len(list) > 3 && isNumber(list[2].word):
			list = list[3:]
		case list[0].word == "." || list[0].word == ")" || list[0].word == ":" || list[0].word == ",":
			list = list[1:]
		case (isNumber(list[0].word) || len(list[0].word) == 1 && list[0].word != "a" || isRoman(list[0].word)) && (list[1].word == "." || list[1].word == ")"):
			list = list[2:]
		case isNumber(list[0].word) && len(list) > 3 && list[1].capital && len(list[0].word) < 3 && !isMonth(list[1].word):
			list = list[1:]
		case list[0].word == "a" && (list[1].word == "." || list[1].word == ")"):
			list = list[2:]
		default:
			return list
		}
	}
	return list
}

// isMonth reports whether a word names a month; a number before one is not that of a paragraph.
func isMonth(word string) bool {
	switch word {
	case "january", "february", "march", "april", "may", "june",
		"july", "august", "september", "october", "november", "december":
		return true
	}
	return false
}

// listBegins reports whether the first item of a list comes next: "(a)" or "(i)".
func listBegins(next []token) bool {
	return len(next) > 3 && next[0].word == "(" && (next[1].word == "a" || next[1].word == "i") && next[2].word == ")"
}

// isListOf reports whether words name the party that the items that follow are for.
func isListOf(words []token) bool {
	_, ok := listOf(withoutNumber(words))
	return ok
}

// withoutTitle drops the title of an article that stands in one line with its text.
func withoutTitle(list []token) []token {
	for i, t := range list {
		if isTitle(t.word) && (t.capital || i > 0) {
			continue
		}
		if i > 0 && (t.capital && list[i-1].capital || t.word == "(" || isNumber(t.word) || t.word == "." || t.word == ":") {
			return list[i:]
		}
		break
	}
	return list
}

// isTitle reports whether a word stands in the titles of final articles.
func isTitle(word string) bool {
	switch word {
	case "entry", "into", "force", "duration", "termination", "denunciation", "validity", "withdrawal", "final", "general", "provisions", "clauses", "provision", "clause",
		"registration", "ratification", "amendment", "amendments", "renewal", "application", "provisional", "and", ",", "of", "period", "effect", "commencement", "expiry", "effectiveness":
		return true
	}
	return false
}
