package names

import (
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// A language is one table of names.
type language struct {
	text       string   // a line for each code: code, short name, formal name
	starts     []uint16 // where the lines begin
	more       string   // a line for each further name: code, name
	moreStarts []uint16
	keys       []uint64 // the hash of a folded name, 32 bits, above the number of its line
	stems      []uint64 // the same for stems
}

// in returns the table of a language other than English.
func in(tag string) (language, bool) {
	switch tag {
	case "ar":
		return language{arText, arStarts[:], arMore, arMoreStarts[:], arKeys[:], arStems[:]}, true
	case "de":
		return language{deText, deStarts[:], deMore, deMoreStarts[:], deKeys[:], deStems[:]}, true
	case "es":
		return language{esText, esStarts[:], esMore, esMoreStarts[:], esKeys[:], nil}, true
	case "fr":
		return language{frText, frStarts[:], frMore, frMoreStarts[:], frKeys[:], nil}, true
	case "it":
		return language{itText, itStarts[:], itMore, itMoreStarts[:], itKeys[:], nil}, true
	case "nl":
		return language{nlText, nlStarts[:], nlMore, nlMoreStarts[:], nlKeys[:], nil}, true
	case "pt":
		return language{ptText, ptStarts[:], ptMore, ptMoreStarts[:], ptKeys[:], nil}, true
	case "ru":
		return language{ruText, ruStarts[:], ruMore, ruMoreStarts[:], ruKeys[:], ruStems[:]}, true
	case "zh":
		return language{zhText, zhStarts[:], zhMore, zhMoreStarts[:], zhKeys[:], nil}, true
	}
	return language{}, false
}

// Languages returns the tags of the languages, in alphabetical order.
func Languages() []string {
	return []string{"ar", "de", "en", "es", "fr", "it", "nl", "pt", "ru", "zh"}
}

// line returns the fields of a line.
func (l language) line(i int) (code, short, formal string) {
	row := l.text[l.starts[i]:]
	row = row[:strings.IndexByte(row, '\n')]
	code, row, _ = strings.Cut(row, "\t")
	short, formal, _ = strings.Cut(row, "\t")
	return code, short, formal
}

// further returns the fields of the line of a further name.
func (l language) further(i int) (code, name string) {
	row := l.more[l.moreStarts[i]:]
	code, name, _ = strings.Cut(row[:strings.IndexByte(row, '\n')], "\t")
	return code, name
}

// Name returns the name of a state in a language and a form, as it is today. It is
// empty for a language that is not one of [Languages], for a code or form that the tables
// do not have in the language, and for an adjective or demonym in a language other than
// English.
func Name(tag string, c country.Code, f country.Form) string {
	if tag == "en" {
		name, _ := country.Name(c, f, bilateral.Date{})
		return name
	}
	l, ok := in(tag)
	if !ok {
		return ""
	}
	i, ok := slices.BinarySearchFunc(l.starts, c.String(), func(start uint16, code string) int {
		return strings.Compare(l.text[start:start+2], code)
	})
	if !ok {
		return ""
	}
	_, short, formal := l.line(i)
	bare, article := short, ""
	if head, tail, ok := strings.Cut(short, " ("); ok && isArticle(strings.TrimSuffix(tail, ")")) {
		bare, article = head, strings.TrimSuffix(tail, ")")
	}
	switch f {
	case country.FormShort:
		return bare
	case country.FormShortArticle:
		return join(article, bare)
	case country.FormFormal:
		return withoutArticle(formal)
	case country.FormFormalArticle:
		return formal
	}
	return ""
}

// articles are the articles that names begin with, as they are written before a name.
const articles = " la le les el los las l' "

func isArticle(word string) bool { return strings.Contains(articles, " "+word+" ") }

func join(article, name string) string {
	switch {
	case article == "":
		return name
	case strings.HasSuffix(article, "'"):
		return article + name
	}
	return article + " " + name
}

func withoutArticle(name string) string {
	if rest, ok := strings.CutPrefix(name, "l'"); ok {
		return rest
	}
	if first, rest, ok := strings.Cut(name, " "); ok && isArticle(first) {
		return rest
	}
	return name
}
