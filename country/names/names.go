package names

import (
	"errors"
	"hash/fnv"
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// A language is one table of names.
type language struct {
	text   string   // a line for each state: code, short name, formal name
	starts []uint16 // where the lines begin
	keys   []uint64 // the hash of a folded name, 32 bits, above the number of its line
}

// in returns the table of a language other than English.
func in(tag string) (language, bool) {
	switch tag {
	case "ar":
		return language{arText, arStarts[:], arKeys[:]}, true
	case "es":
		return language{esText, esStarts[:], esKeys[:]}, true
	case "fr":
		return language{frText, frStarts[:], frKeys[:]}, true
	case "ru":
		return language{ruText, ruStarts[:], ruKeys[:]}, true
	case "zh":
		return language{zhText, zhStarts[:], zhKeys[:]}, true
	}
	return language{}, false
}

// Languages returns the tags of the six languages, in alphabetical order.
func Languages() []string { return []string{"ar", "en", "es", "fr", "ru", "zh"} }

// line returns the fields of a line.
func (l language) line(i int) (code, short, formal string) {
	row := l.text[l.starts[i]:]
	row = row[:strings.IndexByte(row, '\n')]
	code, row, _ = strings.Cut(row, "\t")
	short, formal, _ = strings.Cut(row, "\t")
	return code, short, formal
}

// Name returns the name of a state in a language and a form, as it is today. It is
// empty for a language that is not one of the six, for a code that the tables do not
// have in the language, and for an adjective or demonym in a language other than
// English.
func Name(tag string, c country.Code, f country.Form) string {
	if tag == "en" {
		return country.Name(c, f, bilateral.Date{})
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

// Parse resolves a name of a state in a language exactly: short or formal, with or
// without article, inverted or in brackets. The empty tag means any of the six. Case,
// diacritics and apostrophes do not matter.
//
// A name that is not in the tables is a [bilateral.Problem] with
// [country.CodeNameUnknown], which lists similar names. A name that several states have
// is a Problem with [country.CodeNameAmbiguous], which lists these states.
func Parse(tag, name string) (country.Code, error) {
	if tag == "en" {
		return country.ParseName(name)
	}
	var meant []country.Code
	tags := []string{tag}
	if tag == "" {
		tags = Languages()
		switch c, err := country.ParseName(name); {
		case err == nil:
			meant = append(meant, c)
		case errors.Is(err, country.CodeNameAmbiguous):
			return 0, err
		}
	}
	for _, tag := range tags {
		l, ok := in(tag)
		if !ok {
			continue
		}
		for _, c := range l.find(country.Fold(name)) {
			if !slices.Contains(meant, c) {
				meant = append(meant, c)
			}
		}
	}
	switch len(meant) {
	case 1:
		return meant[0], nil
	case 0:
		return 0, country.Codes.Problem(country.CodeNameUnknown, "name", name, "suggestions", suggestions(tags, name))
	}
	var who []string
	for _, c := range meant {
		who = append(who, country.NameAndCode(c))
	}
	return 0, country.Codes.Problem(country.CodeNameAmbiguous, "name", name, "meant", strings.Join(who, " or "))
}

// find returns the codes of a folded name.
func (l language) find(folded string) []country.Code {
	hash := fnv.New32a()
	hash.Write([]byte(folded))
	h := uint64(hash.Sum32())
	var found []country.Code
	i, _ := slices.BinarySearch(l.keys, h<<16)
	for ; i < len(l.keys) && l.keys[i]>>16 == h; i++ {
		code, short, formal := l.line(int(l.keys[i] & 0xffff))
		if country.Fold(short) == folded || country.Fold(formal) == folded {
			found = append(found, country.MustParse(code))
		}
	}
	return found
}

// suggestions lists names that are similar to one that was not found.
func suggestions(tags []string, name string) string {
	const most = 3
	folded := country.Fold(name)
	type like struct {
		name     string
		distance int
	}
	var list []like
	for _, tag := range tags {
		l, _ := in(tag)
		for i := range l.starts {
			_, short, _ := l.line(i)
			if d := country.Distance(folded, country.Fold(short)); folded != "" && d <= max(1, len(folded)/3) {
				list = append(list, like{short, d})
			}
		}
	}
	if len(list) == 0 {
		return "none"
	}
	slices.SortStableFunc(list, func(a, b like) int { return a.distance - b.distance })
	var out []string
	for _, l := range list[:min(most, len(list))] {
		out = append(out, l.name)
	}
	return strings.Join(out, "; ")
}
