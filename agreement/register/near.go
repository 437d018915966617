package register

import (
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
	"github.com/go-json-experiment/json/jsontext"
)

// This file names, for what is misspelt, what was probably meant.

// maxNear is up to how many records the nearest id is looked for.
const maxNear = 1 << 14

// suggest puts what was probably meant into the hints of problems.
func (r *Register) suggest(list bilateral.Problems) bilateral.Problems {
	var ids []string
	for i := range list {
		p := &list[i]
		near := ""
		switch p.Code {
		case bilateral.CodeUnknown:
			if sh := shapeAt(p.Pointer); sh != nil {
				table, _ := EnumTableOf(sh.typ)
				if near = nearestCode(table, argument(p, "value")); near == "" {
					p.Hint += "; the values are those of " + sh.typ.String()
				}
			}
		case area.CodeUnknownArea:
			near = nearestArea(argument(p, "value"))
		case country.CodeUnknownCountry:
			near = nearCountry(argument(p, "value"))
		case bilateral.CodeReference:
			if ids == nil {
				ids = r.ids()
			}
			near = nearest(argument(p, "id"), ids)
		}
		hint(p, near)
	}
	return list
}

// hint says in a problem what was probably meant, if that is known.
func hint(p *bilateral.Problem, near string) {
	if near != "" {
		p.Hint = "write " + strconv.Quote(near) + " if that is meant; otherwise " + p.Hint
	}
}

func argument(p *bilateral.Problem, name string) string {
	for _, a := range p.Args {
		if a.Name == name {
			return a.Value
		}
	}
	return ""
}

// shapeAt returns the shape of the value that a pointer leads to, or nil.
func shapeAt(pointer string) *shape {
	sh := shapes()
	for token := range jsontext.Pointer(pointer).Tokens() {
		switch {
		case sh.elem != nil:
			sh = sh.elem
		default:
			n, ok := sh.members[token]
			if !ok {
				return nil
			}
			sh = sh.fields[n].shape
		}
	}
	return sh
}

// nearestCode returns the value of a table that a text was probably meant to be: by its
// spelling or its label.
func nearestCode(table bilateral.EnumTable, text string) string {
	var codes []string
	for row := range table.All() {
		if strings.EqualFold(row.Label, text) {
			return row.Value
		}
		codes = append(codes, row.Value)
	}
	return nearest(text, codes)
}

func nearestArea(text string) string {
	var codes []string
	for a := range area.All() {
		codes = append(codes, string(a.Code))
	}
	if near := nearest(text, codes); near != "" {
		return near
	}
	parent := area.Code(text).Parent()
	if parent.Known() {
		return string(parent)
	}
	return ""
}

// habits are codes that people write for a state and that are not its code: ISO 3166-1
// keeps them reserved, or never had them.
var habits = [...][2]string{{"UK", "GB"}, {"EL", "GR"}, {"KS", "XK"}, {"SU", "SUHH"}, {"YU", "YUCS"}, {"DD", "DDDE"}, {"CS", "CSHH"}}

// nearCountry returns the country code that a text was probably meant to be: in capitals, by
// the code of three letters, by name or by habit. It returns "" if none is certain.
func nearCountry(text string) string {
	upper := strings.ToUpper(text)
	for _, habit := range habits {
		if habit[0] == upper {
			return habit[1]
		}
	}
	if c, err := country.Parse(upper); err == nil && c.String() != text {
		return c.String()
	}
	if len(upper) == 3 {
		for c := range country.All() {
			if c.Alpha3() == upper {
				return c.String()
			}
		}
	}
	if c, err := country.ParseName(text); err == nil {
		return c.String()
	}
	return ""
}

// ids returns the ids of the records, or none if there are very many.
func (r *Register) ids() []string {
	ids := []string{}
	for i := range lists {
		for j := range lists[i].len(r) {
			if len(ids) == maxNear {
				return []string{}
			}
			_, id := lists[i].at(r, j)
			ids = append(ids, string(id))
		}
	}
	return ids
}

// nearest returns the word that differs least from a text, by at most one letter in three
// and three in all. Of equals it returns the first.
func nearest(text string, words []string) string {
	best, least := "", min(3, len(text)/3)+1
	for _, word := range words {
		if d := country.Distance(text, word); d < least {
			best, least = word, d
		}
	}
	return best
}

// meant puts into a problem of reading what was probably meant.
func meant(p bilateral.Problem) bilateral.Problem {
	if p.Code == country.CodeForm {
		hint(&p, nearCountry(argument(&p, "value")))
	}
	return p
}
