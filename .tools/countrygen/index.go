package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral/country"
)

// A key is a folded name and whose it is: one entity, or several if it is ambiguous.
type key struct {
	folded string
	codes  []string
}

// index makes the keys of all English names. Names of today come before former ones,
// and those before the names that an entity had for a time.
func (t *tables) index() ([]key, error) {
	found := map[string][]string{}
	rank := map[string]int{}
	add := func(name, code string, r int) error {
		folded := country.Fold(name)
		if folded == "" {
			return nil
		}
		have := found[folded]
		switch {
		case len(have) == 0, rank[folded] > r:
			found[folded], rank[folded] = []string{code}, r
		case slices.Contains(have, code), rank[folded] < r:
		default:
			return fmt.Errorf("%q is a name of %s and of %s", name, have, code)
		}
		return nil
	}
	for _, a := range t.aliases {
		if len(a.codes) > 1 { // listed as ambiguous: nobody's own
			found[country.Fold(a.name)] = a.codes
			rank[country.Fold(a.name)] = -1
		}
	}
	for _, e := range t.entities {
		r := 1
		switch {
		case e.status == "assigned" || e.code == "XK":
			r = 0
		case e.kind == "renamed", len(e.code) == 2 && e.kind != "organization":
			continue // the names are those of the state that goes on, or of the four-letter code
		}
		for _, n := range append([]string{e.short, e.formal}, e.iso...) {
			if err := add(n, e.code, r); err != nil {
				return nil, err
			}
		}
		for _, n := range e.iso {
			if err := add(uninvert(n), e.code, r); err != nil {
				return nil, err
			}
		}
	}
	for _, h := range t.history {
		for _, n := range []string{h.short, h.formal} {
			if err := add(n, h.code, 2); err != nil {
				return nil, err
			}
		}
	}
	for _, a := range t.aliases {
		if len(a.codes) == 1 {
			if err := add(a.name, a.codes[0], 0); err != nil {
				return nil, fmt.Errorf("aliases.csv: %w", err)
			}
		}
	}
	var keys []key
	for folded, codes := range found {
		keys = append(keys, key{folded, codes})
	}
	slices.SortFunc(keys, func(a, b key) int { return strings.Compare(a.folded, b.folded) })
	return keys, nil
}
