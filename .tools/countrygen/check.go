package main

import (
	"errors"
	"fmt"
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// check holds the tables to what the package promises of them.
func (t *tables) check(keys []key) error {
	var errs []error
	complain := func(format string, args ...any) { errs = append(errs, fmt.Errorf(format, args...)) }
	known := func(what, code string) {
		if t.byCode[code] == nil {
			complain("%s: no code %q", what, code)
		}
	}
	date := func(what, text string) bilateral.Date {
		d, err := bilateral.ParseDate(text)
		if text != "" && err != nil {
			complain("%s: %v", what, err)
		}
		return d
	}
	whose := map[string][]string{}
	for _, k := range keys {
		whose[k.folded] = k.codes
	}
	// Every name of an entity leads back to it.
	for _, e := range t.entities {
		if len(e.code) == 2 && e.status != "assigned" && e.code != "XK" && e.kind != "organization" || e.kind == "renamed" {
			continue
		}
		for _, n := range []string{e.short, e.formal} {
			if n != "" && !slices.Contains(whose[country.Fold(n)], e.code) {
				complain("%s: its name %q leads to %v", e.code, n, whose[country.Fold(n)])
			}
		}
	}
	out := map[string]int{}
	for _, s := range t.successions {
		known("succession.csv", s.predecessor)
		known("succession.csv", s.successor)
		date("succession.csv: "+s.predecessor, s.effective)
		out[s.predecessor]++
	}
	for _, e := range t.entities {
		if len(e.code) == 4 && out[e.code] == 0 && e.kind != "organization" {
			complain("%s: no successor", e.code)
		}
		for _, span := range [][2]string{{e.from, e.before}, {e.isoFrom, e.isoBefore}} {
			from, before := date(e.code, span[0]), date(e.code, span[1])
			if !from.IsZero() && !before.IsZero() && from.Compare(before) >= 0 {
				complain("%s: from %s, before %s", e.code, from, before)
			}
		}
	}
	last := map[string]string{}
	for _, h := range t.history {
		known("history.csv", h.code)
		date("history.csv: "+h.code, h.from)
		if before := last[h.code]; before != "" && h.from != before {
			complain("history.csv: %s: a name ends %s, the next begins %s", h.code, before, h.from)
		}
		last[h.code] = h.before
	}
	for code, before := range last {
		if before != "" {
			complain("history.csv: %s: no name of today", code)
		}
	}
	facts := map[string]string{}
	for _, f := range t.facts {
		known("facts.csv", f.code)
		date("facts.csv: "+f.code, f.from)
		id := f.code + " " + f.kind
		if from, ok := facts[id]; ok && f.from <= from {
			complain("facts.csv: %s from %q after %q", id, f.from, from)
		}
		facts[id] = f.from
	}
	for _, u := range t.unNames {
		known("un-names.csv", u.code)
	}
	return errors.Join(errs...)
}
