package main

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/names"
)

// addNames adds the names of the packages to those curated here: the name of CLDR as that of
// a code without one, and every other name as a further one. A name that the curated tables
// give to another code, or that the packages give to two, is left out: the lists have errors.
func (t *tables) addNames() {
	named := map[[2]string]bool{}             // language and code with a name
	owners := map[[2]string]map[string]bool{} // language and folded name, its codes
	own := func(language, name, code string) {
		key := [2]string{language, names.Fold(language, name)}
		if owners[key] == nil {
			owners[key] = map[string]bool{}
		}
		owners[key][code] = true
	}
	for _, u := range t.unNames {
		named[[2]string{u.language, u.code}] = true
		own(u.language, u.short, u.code)
		own(u.language, u.formal, u.code)
	}
	for _, m := range t.moreNames {
		own(m.language, m.name, m.code)
	}
	var entities []*entity // t.entities is not made yet
	for _, code := range slices.Sorted(maps.Keys(t.byCode)) {
		entities = append(entities, t.byCode[code])
	}
	for _, e := range entities {
		for _, name := range append([]string{e.short, e.formal, uninvert(e.short)}, e.iso...) {
			own("en", name, e.code)
		}
	}
	for _, h := range t.history {
		own("en", h.short, h.code)
		own("en", h.formal, h.code)
	}
	for _, a := range t.aliases {
		for _, code := range a.codes {
			own("en", a.name, code)
		}
	}
	curated := func(language, name string) map[string]bool {
		return owners[[2]string{language, names.Fold(language, name)}]
	}
	type published struct{ language, code, name string }
	var further []published
	claimed := map[[2]string]map[string]bool{}
	claim := func(p published) {
		key := [2]string{p.language, names.Fold(p.language, p.name)}
		if key[1] == "" || len(curated(p.language, p.name)) > 0 {
			return
		}
		if claimed[key] == nil {
			claimed[key] = map[string]bool{}
			further = append(further, p)
		}
		claimed[key][p.code] = true
	}
	for _, language := range slices.Sorted(maps.Keys(t.cldrNames)) {
		for _, code := range slices.Sorted(maps.Keys(t.cldrNames[language])) {
			name := t.cldrNames[language][code]
			others := curated(language, name)
			if language != "en" && !named[[2]string{language, code}] && (len(others) == 0 || others[code]) {
				t.unNames = append(t.unNames, unName{language: language, code: code, short: name})
				own(language, name, code)
				continue
			}
			claim(published{language, code, name})
		}
		for _, pair := range t.otherNames[language] {
			claim(published{language, pair[0], pair[1]})
		}
	}
	for _, e := range entities {
		for _, name := range indexForms(e.short, e.formal) {
			if e.status == "assigned" || e.code == "XK" {
				claim(published{"en", e.code, name})
			}
		}
	}
	slices.SortFunc(t.unNames, func(a, b unName) int {
		return cmp.Or(cmp.Compare(a.language, b.language), cmp.Compare(a.code, b.code))
	})
	for _, p := range further {
		switch {
		case len(claimed[[2]string{p.language, names.Fold(p.language, p.name)}]) > 1:
		case p.language == "en":
			t.aliases = append(t.aliases, alias{p.name, []string{p.code}, ""})
		case country.Fold(p.name) != "":
			t.moreNames = append(t.moreNames, moreName{p.language, p.name, p.code, "usage"})
		}
	}
}

// indexForms returns the forms in which indexes print a formal name: with the kind of state
// behind the short name, and abbreviated, as "Fiji, Rep. of".
func indexForms(short, formal string) []string {
	kind, _, ok := strings.Cut(formal, " of ")
	if !ok || !strings.HasSuffix(country.Fold(formal), " "+country.Fold(short)) {
		return nil
	}
	abbreviated := strings.NewReplacer("Republic", "Rep.", "Democratic", "Dem.", "Federal", "Fed.", "Socialist", "Soc.").Replace(kind)
	var out []string
	for _, k := range []string{kind, abbreviated} {
		out = append(out, short+", "+k, short+", "+k+" of", k+" of "+short, k+" of the "+short)
	}
	return out
}
