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

// Name returns the English name of a code in a form, as it was on a day; the zero Date
// asks for today's, or for the last one of what no longer exists. It reports whether the
// tables say: an empty name that is known means that there is none, as a territory has no
// formal name.
//
// It is not known for a code that this release does not know, on a day for which no name is
// recorded, and on a month or year in which the name changed. The adjective and the
// demonym are those of the present name: under another name, and where the tables have
// none, they are not known.
func Name(c Code, f Form, on bilateral.Date) (name string, known bool) {
	i := c.entity()
	if i < 0 {
		return "", false
	}
	short, formal, article := ShortName(c), column(c, formalNameText, &formalNameEnds), entityArticle[i] == 't'
	if !on.IsZero() {
		s, l, recorded := nameOn(c, on.Days())
		if !recorded {
			return "", false
		}
		article = article && s == short
		if s != short && (f == FormAdjective || f == FormDemonym) {
			return "", false
		}
		short, formal = s, l
	}
	switch f {
	case FormShort:
		return short, true
	case FormShortArticle:
		if rest, ok := strings.CutPrefix(short, "the "); ok {
			return "the " + rest, true
		}
		return withArticle(short, article), true
	case FormFormal:
		return strings.TrimPrefix(formal, "the "), true
	case FormFormalArticle:
		bare, own := strings.CutPrefix(formal, "the ")
		return withArticle(bare, own || article || formal != short), true
	case FormAdjective:
		name = column(c, adjectiveText, &adjectiveEnds)
	case FormDemonym:
		name = column(c, demonymText, &demonymEnds)
	}
	return name, name != ""
}

func withArticle(name string, article bool) string {
	if name == "" || !article {
		return name
	}
	return "the " + name
}

// nameOn returns the names of a code on a day, and whether they are recorded.
func nameOn(c Code, on bilateral.Days) (short, formal string, recorded bool) {
	for k := rowsOf(nameHistory, c); k.next(); {
		row := k.row
		if between(on, field(row, 3), field(row, 4)) {
			return field(row, 1), field(row, 2), true
		}
	}
	return "", "", false
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
	if name, _ := Name(c, FormShortArticle, bilateral.Date{}); name != "" {
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
	if name, _ := Name(c, FormFormal, bilateral.Date{}); name != "" {
		return name
	}
	return ShortName(c)
}
