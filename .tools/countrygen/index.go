package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral/country"
)

// A key is a folded name and whose it is: every entity that has it or had it, and the one
// that it means without a date, or "".
type key struct {
	folded string
	codes  []string
	own    string
}

// The ranks of a name: whose it is today, that of what has ceased to exist, one that an
// entity had for a time.
const (
	rankToday = iota
	rankFormer
	rankHistory
)

// index makes the keys of all English names.
func (t *tables) index() ([]key, error) {
	type owner struct {
		code string
		rank int
	}
	found := map[string][]owner{}
	add := func(name, code string, rank int) {
		folded := country.Fold(name)
		if folded == "" {
			return
		}
		for i, o := range found[folded] {
			if o.code == code {
				found[folded][i].rank = min(o.rank, rank)
				return
			}
		}
		found[folded] = append(found[folded], owner{code, rank})
	}
	for _, e := range t.entities {
		rank := rankFormer
		switch {
		case e.status == "assigned" || e.code == "XK" || e.kind == "organization":
			rank = rankToday
		case len(e.code) == 2:
			continue // reserved: the names are those of the state, or of the four-letter code
		}
		for _, n := range append([]string{e.short, e.formal}, e.iso...) {
			add(n, e.code, rank)
		}
		for _, n := range e.iso {
			add(uninvert(n), e.code, rank)
		}
	}
	for _, h := range t.history {
		add(h.short, h.code, rankHistory)
		add(h.formal, h.code, rankHistory)
	}
	listed := map[string]alias{}
	for _, a := range t.aliases {
		folded := country.Fold(a.name)
		if len(a.codes) > 1 || a.own == "?" {
			listed[folded] = a
			for _, code := range a.codes {
				add(a.name, code, rankHistory)
			}
			continue
		}
		if e := t.byCode[a.codes[0]]; e != nil && e.before != "" && len(e.code) == 4 {
			add(a.name, a.codes[0], rankFormer)
			continue
		}
		// An alias is a usual name: it does not take the place of an official one.
		rank := rankToday
		for _, o := range found[folded] {
			if o.code != a.codes[0] && o.rank <= rankFormer {
				rank = rankHistory
			}
		}
		add(a.name, a.codes[0], rank)
	}
	var keys []key
	for folded, owners := range found {
		slices.SortFunc(owners, func(a, b owner) int { return strings.Compare(a.code, b.code) })
		k := key{folded: folded}
		best := rankHistory
		for _, o := range owners {
			k.codes = append(k.codes, o.code)
			best = min(best, o.rank)
		}
		n := 0
		for _, o := range owners {
			if o.rank == best {
				k.own = o.code
				n++
			}
		}
		if a, ok := listed[folded]; ok {
			k.own, n = a.own, 1
		}
		if n > 1 {
			if best == rankToday {
				return nil, fmt.Errorf("%q is a name of %s today, and aliases.csv does not list it as ambiguous", folded, k.codes)
			}
			k.own = ""
		}
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b key) int { return strings.Compare(a.folded, b.folded) })
	return keys, nil
}
