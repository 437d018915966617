package country

import (
	"strings"

	"github.com/bilateral-go/bilateral"
)

// ShortName returns the English short name of a code, without its article:
// "Azerbaijan", "Netherlands", "Iran (Islamic Republic of)". It is empty for a code
// that this release does not know.
//
// Names are looked up by functions and not by methods, so that a program that only
// holds codes does not carry them.
func ShortName(c Code) string { return column(c, shortNameText, &shortNameEnds) }

// Adjective returns the English adjective of a code: "Azerbaijani". It is empty if
// the tables have none.
func Adjective(c Code) string { return column(c, adjectiveText, &adjectiveEnds) }

// Name returns the English name of a code in a form, as it was on a day; the zero
// Date asks for today's name. If earlier names of the code are recorded, a day that
// none of them covers, or a month or year in which the name changed, gives "". If none
// are recorded, it is today's name, or the last one, for every day. The adjective and
// the demonym are today's.
//
// It is empty for a code that this release does not know, for a form that the tables
// do not have, and for the formal name of a territory that has none.
func Name(c Code, f Form, on bilateral.Date) string {
	i := c.entity()
	if i < 0 {
		return ""
	}
	switch f {
	case FormAdjective:
		return column(c, adjectiveText, &adjectiveEnds)
	case FormDemonym:
		return column(c, demonymText, &demonymEnds)
	}
	short, formal, article := ShortName(c), column(c, formalNameText, &formalNameEnds), entityArticle[i] == 't'
	if !on.IsZero() {
		if s, l, recorded := nameOn(c, on.Days()); recorded {
			article = article && s == short
			short, formal = s, l
		}
	}
	switch {
	case f == FormShort:
		return short
	case f == FormShortArticle:
		if rest, ok := strings.CutPrefix(short, "the "); ok {
			return "the " + rest
		}
		return withArticle(short, article)
	case f == FormFormal:
		return strings.TrimPrefix(formal, "the ")
	case f == FormFormalArticle:
		bare, own := strings.CutPrefix(formal, "the ")
		return withArticle(bare, own || article || formal != short)
	}
	return ""
}

func withArticle(name string, article bool) string {
	if name == "" || !article {
		return name
	}
	return "the " + name
}

// nameOn looks up a code in the names by date. It reports whether any are recorded for
// it. If the names are empty, none of them covers the day.
func nameOn(c Code, on bilateral.Days) (short, formal string, recorded bool) {
	for row := range rowsOf(nameHistory, c) {
		recorded = true
		if between(on, field(row, 3), field(row, 4)) {
			return field(row, 1), field(row, 2), true
		}
	}
	return "", "", recorded
}

func column(c Code, text string, ends *[len(entityCodes) + 1]uint16) string {
	i := c.entity()
	if i < 0 {
		return ""
	}
	return text[ends[i]:ends[i+1]]
}

// NameOrCode returns the English short name of a state with its article, as it is used
// in a sentence: "the Netherlands". If there is none, it returns the code.
func NameOrCode(c Code) string {
	if name := Name(c, FormShortArticle, bilateral.Date{}); name != "" {
		return name
	}
	return c.String()
}

// NameAndCode returns the code with the formal name in brackets, or else the short
// one: "BY (Republic of Belarus)". It distinguishes states that are easily confused.
func NameAndCode(c Code) string {
	return c.String() + " (" + longName(c) + ")"
}

// longName returns the formal name, or the short one if there is none.
func longName(c Code) string {
	if name := Name(c, FormFormal, bilateral.Date{}); name != "" {
		return name
	}
	return ShortName(c)
}
