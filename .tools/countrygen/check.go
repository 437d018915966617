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
	for _, e := range t.entities {
		before, ok := last[e.code]
		switch {
		case !ok && e.status == "assigned":
			complain("history.csv: %s: no name by date", e.code)
		case ok && e.before == "" && before != "" && len(e.code) == 2:
			complain("history.csv: %s: no name of today", e.code)
		case ok && e.before != "" && before != e.before:
			complain("history.csv: %s: the last name ends %q, and what it stands for %s", e.code, before, e.before)
		}
	}
	errs = append(errs, t.checkTime()...)
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
	for _, a := range t.aliases {
		for _, code := range a.codes {
			known("aliases.csv", code)
		}
		if a.own != "" && a.own != "?" && !slices.Contains(a.codes, a.own) {
			complain("aliases.csv: %q means %s, which is not listed", a.name, a.own)
		}
	}
	for _, n := range t.numerics {
		known("numeric.csv", n[1])
		for _, e := range t.entities {
			if e.numeric == n[0] {
				complain("numeric.csv: %s is the number of %s", n[0], e.code)
			}
		}
	}
	for _, u := range t.unNames {
		known("un-names.csv", u.code)
	}
	return errors.Join(errs...)
}

// checkTime holds the facts of one state to each other: the codes of one state follow each
// other without a gap, none is admitted to the United Nations before it or a predecessor
// existed, memberships do not overlap.
func (t *tables) checkTime() []error {
	var errs []error
	complain := func(format string, args ...any) { errs = append(errs, fmt.Errorf(format, args...)) }
	for _, s := range t.successions {
		a, b := t.byCode[s.predecessor], t.byCode[s.successor]
		if a != nil && b != nil && s.kind == "continuation" && (b.from == "" || a.before == "" || b.from > a.before) && b.from != "" {
			complain("succession.csv: %s goes on as %s, which exists from %s, and ends %s", a.code, b.code, b.from, a.before)
		}
	}
	for _, f := range t.facts {
		if f.kind == "un" && !t.existed(f.code, f.value, 3) {
			complain("facts.csv: %s is admitted on %s, before it exists", f.code, f.value)
		}
	}
	last := map[string]membership{}
	for _, m := range t.memberships {
		if t.byCode[m.code] == nil {
			complain("membership.csv: no code %q", m.code)
		}
		if before, ok := last[m.group+" "+m.code]; ok && (before.before == "" || before.before > m.from) {
			complain("membership.csv: %s is in %s from %s, and already before %q", m.code, m.group, m.from, before.before)
		}
		last[m.group+" "+m.code] = m
	}
	return errs
}

// existed reports whether an entity, or one that it came after, existed on a day.
func (t *tables) existed(code, day string, steps int) bool {
	e := t.byCode[code]
	if e == nil || steps == 0 {
		return false
	}
	if (e.from == "" || e.from <= day) && (e.before == "" || day < e.before) {
		return true
	}
	for _, s := range t.successions {
		if s.successor == code && t.existed(s.predecessor, day, steps-1) ||
			s.predecessor == code && s.kind == "continuation" && t.existed(s.successor, day, 1) {
			return true
		}
	}
	return false
}
