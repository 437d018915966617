package digest

import (
	"strconv"
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

// sentence joins parts. A part that ends in a comma, as a name with its title does, loses
// it before another mark and at the end.
func sentence(parts ...string) string {
	var b strings.Builder
	comma := false
	for _, part := range parts {
		if part == "" {
			continue
		}
		if comma && strings.IndexByte(",;:(", strings.TrimLeft(part, " ")[0]) < 0 {
			b.WriteByte(',')
		}
		part, comma = strings.CutSuffix(part, ",")
		b.WriteString(part)
	}
	return b.String()
}

// article puts the indefinite article before a noun, if it has one.
func article(noun string) string {
	head, _, _ := strings.Cut(noun, " of ")
	switch {
	case noun == "" || strings.HasSuffix(head, "s") && !strings.HasSuffix(head, "ss"), noun == "talks":
		return noun
	case strings.ContainsRune("aeio", rune(noun[0])), strings.HasPrefix(noun, "un") && !strings.HasPrefix(noun, "uni"):
		return "an " + noun
	}
	return "a " + noun
}

// quantity formats a quantity with its digits in groups and its unit in the plural:
// "500,000,000 USD", "200 elevators", "about 15 minutes".
func quantity(q bilateral.Quantity) string {
	if q.IsZero() {
		return ""
	}
	q.Unit = unitOfTime(q.Unit)
	counted := strings.HasPrefix(string(q.Unit), "{") && (q.Value.Compare("1") != 0 || q.To != "")
	if q.Value = bilateral.Decimal(grouped(string(q.Value))); counted {
		q.Unit = bilateral.Unit(plural(strings.Trim(string(q.Unit), "{}")))
	}
	if q.To != "" {
		q.To = bilateral.Decimal(grouped(string(q.To)))
	}
	return q.String()
}

// unitOfTime returns the word for a UCUM unit of time, or the unit unchanged.
func unitOfTime(u bilateral.Unit) bilateral.Unit {
	switch u {
	case "a":
		return "{year}"
	case "mo":
		return "{month}"
	case "wk":
		return "{week}"
	case "d":
		return "{day}"
	case "h":
		return "{hour}"
	case "min":
		return "{minute}"
	}
	return u
}

// every formats the time from one session to the next: "every year", "every two years".
func every(q bilateral.Quantity) string {
	if q.Value == "1" && q.To == "" && q.Bound == "" {
		return "every " + strings.Trim(string(unitOfTime(q.Unit)), "{}")
	}
	if q.Bound == bilateral.BoundAbout {
		q.Bound = ""
		return "about " + every(q)
	}
	n, err := strconv.Atoi(string(q.Value))
	words, whole := strings.CutPrefix(quantity(q), string(q.Value)) // with a bound, the bound comes first
	if err != nil || n < 0 || n > 12 || !whole {
		return with("every ", quantity(q))
	}
	return "every " + clause.EnglishNumber(uint32(n)) + words
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
	for _, follows := range []string{" of ", " in ", " on ", " for ", " to "} {
		if head, rest, ok := strings.Cut(noun, follows); ok {
			return plural(head) + follows + rest
		}
	}
	stem := noun[:max(0, len(noun)-1)]
	switch {
	case noun == "" || strings.HasSuffix(noun, "s") || noun == "research" || noun == "people" || noun == "media":
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

// labels joins the labels of codes.
func labels[T interface{ Label() string }](codes []T) string {
	words := make([]string, len(codes))
	for i, c := range codes {
		words[i] = label(c)
	}
	return clause.EnglishList(words)
}

// on formats a date as the time at which something was: " on 5 May 2024", " in 2024".
func on(d bilateral.Date) string {
	if d.Precision() == bilateral.PrecisionDay {
		return " on " + clause.EnglishDate(d)
	}
	return with(" in ", clause.EnglishDate(d))
}

// during formats a period as the time in which something was: " on 5 May 2024", " in
// 2024", " from January to August 2024", " in 2024 or from May 2024 to April 2025".
func during(p bilateral.Period) string {
	if p.IsZero() {
		return ""
	}
	s := on(p.First())
	if p.Last() != p.First() {
		s = " from " + period(bilateral.PeriodOf(p.First(), p.Last()))
	}
	if or, ok := p.Alternative(); ok {
		s += " or" + during(or)
	}
	return s
}

// period formats a period as people write it: "5 May 2025", "5 to 6 May 2025", "January
// to August 2024", "2024, or May 2024 to April 2025".
func period(p bilateral.Period) string {
	first, last := p.First(), p.Last()
	s := clause.EnglishDate(first)
	if last != first {
		s = shortened(first, last) + " to " + clause.EnglishDate(last)
	}
	if or, ok := p.Alternative(); ok {
		s += ", or " + period(or)
	}
	return s
}

// shortened formats the first date of a period without what the last one repeats.
func shortened(first, last bilateral.Date) string {
	switch {
	case first.Year() != last.Year() || first.Month() == 0 || last.Precision() != first.Precision():
		return clause.EnglishDate(first)
	case first.Day() == 0:
		return first.Month().String()
	case first.Month() == last.Month():
		return strconv.Itoa(first.Day())
	}
	return strconv.Itoa(first.Day()) + " " + first.Month().String()
}

// daytime formats a time of day: " at 18:10", " at 18:10 (UTC+4)", with the day if no date
// is stated beside it.
func daytime(t bilateral.Timestamp, dates bilateral.Period) string {
	s := ""
	if dates.IsZero() {
		s = on(t.Date())
	}
	hour, minute, _, ok := t.Clock()
	if !ok {
		return s
	}
	s += " at " + two(hour) + ":" + two(minute)
	if offset, ok := t.Offset(); ok {
		sign := "+"
		if offset < 0 {
			sign, offset = "-", -offset
		}
		s += " (UTC" + sign + two(offset/60) + ":" + two(offset%60) + ")"
	}
	return s
}

func two(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// several returns "two or more documents" for a set, and the singular otherwise.
func several(count bilateral.Count, one, many string) string {
	if count.IsZero() || count == bilateral.Exactly(1) {
		return one
	}
	return number(count) + " " + many
}

// number writes a count: "two or more", "up to three", "two to twelve".
func number(count bilateral.Count) string {
	high, bounded := count.Max()
	switch low := count.Min(); {
	case !bounded:
		return clause.EnglishNumber(low) + " or more"
	case low == high:
		return clause.EnglishNumber(low)
	case low == 0:
		return "up to " + clause.EnglishNumber(high)
	default:
		return clause.EnglishNumber(low) + " to " + clause.EnglishNumber(high)
	}
}

// nth puts an ordinal before a noun, and the definite article if the count is one:
// "fifteenth session".
func nth(ordinal uint32, noun string) string {
	if ordinal == 0 {
		return noun
	}
	return clause.EnglishOrdinal(ordinal) + " " + noun
}

// language returns the English name of a language, or its tag.
func language(tag string) string {
	for row := range strings.FieldsSeq(languageNames) {
		if code, name, _ := strings.Cut(row, "="); code == tag {
			return name
		}
	}
	return tag
}

// languageNames are the languages in which the documents of states are often done.
const languageNames = `ar=Arabic az=Azerbaijani be=Belarusian bg=Bulgarian bn=Bengali cs=Czech da=Danish
de=German el=Greek en=English es=Spanish et=Estonian fa=Persian fi=Finnish fr=French he=Hebrew hi=Hindi
hr=Croatian hu=Hungarian hy=Armenian id=Indonesian it=Italian ja=Japanese ka=Georgian kk=Kazakh ko=Korean
ky=Kyrgyz lt=Lithuanian lv=Latvian mk=Macedonian mn=Mongolian ms=Malay nl=Dutch no=Norwegian pl=Polish
ps=Pashto pt=Portuguese ro=Romanian ru=Russian sk=Slovak sl=Slovenian sq=Albanian sr=Serbian sv=Swedish
sw=Swahili tg=Tajik th=Thai tk=Turkmen tr=Turkish uk=Ukrainian ur=Urdu uz=Uzbek vi=Vietnamese zh=Chinese`

// languages joins the names of languages.
func languages(tags []string) string {
	names := make([]string, len(tags))
	for i, tag := range tags {
		names[i] = language(tag)
	}
	return clause.EnglishList(names)
}
