package main

import (
	"strings"
	"testing"
)

// sound returns small tables that keep every promise.
func sound() *tables {
	t := &tables{byCode: map[string]*entity{}}
	for _, e := range []entity{
		{code: "AA", status: "assigned", short: "Aland", article: "", formal: "Republic of Aland"},
		{code: "BB", status: "assigned", short: "Beland", formal: "Kingdom of Beland"},
		{code: "CCAA", status: "formerly-used", short: "Celand", formal: "Union of Celand", from: "1950", before: "1990-01-01"},
		{code: "XORG", status: "extension", kind: "organization", short: "Bloc", formal: "Bloc"},
	} {
		t.add(e)
		t.entities = append(t.entities, t.byCode[e.code])
	}
	t.successions = []succession{{predecessor: "CCAA", successor: "AA", kind: "dissolution", effective: "1990-01-01", basis: "a treaty"}}
	t.history = []name{{"AA", "Aland", "Republic of Aland", "1990-01-01", ""}, {"BB", "Oldbeland", "Duchy of Beland", "1900", "1950"}, {"BB", "Beland", "Kingdom of Beland", "1950", ""}, {"CCAA", "Celand", "Union of Celand", "1950", "1990-01-01"}}
	t.facts = []fact{{"AA", "capital", "Alatown", "1990-01-01"}, {"AA", "capital", "Newtown", "2000-01-01"}}
	t.aliases = []alias{{"A-land", []string{"AA"}, "AA"}, {"Land", []string{"AA", "BB"}, ""}}
	t.memberships = []membership{{"un", "AA", "1991", "1995"}, {"un", "AA", "1999", ""}}
	t.unNames = []unName{{"AA", "fr", "Alande", "la République d'Alande"}}
	return t
}

// verdict is the first complaint about tables, or "".
func verdict(t *tables) string {
	keys, err := t.index()
	if err == nil {
		err = t.check(keys)
	}
	if err != nil {
		return err.Error()
	}
	return ""
}

// TestCheck plants one error at a time: the generator refuses each.
func TestCheck(t *testing.T) {
	if got := verdict(sound()); got != "" {
		t.Fatalf("sound tables are refused: %s", got)
	}
	for _, tt := range []struct {
		name  string
		plant func(*tables)
		want  string
	}{
		{"two entities with one name", func(t *tables) { t.byCode["BB"].short = "Aland" }, `"aland" is a name of [AA BB] today`},
		{"an alias of nobody", func(t *tables) { t.aliases = append(t.aliases, alias{"Dreamland", []string{"ZZ"}, "ZZ"}) }, `aliases.csv: no code "ZZ"`},
		{"a name that means one who does not have it", func(t *tables) {
			t.aliases = append(t.aliases, alias{"Beland", []string{"AA", "BB"}, "CCAA"})
		}, `aliases.csv: "Beland" means CCAA, which is not listed`},
		{"a former state that leads nowhere", func(t *tables) { t.successions = nil }, "CCAA: no successor"},
		{"a successor that is no code", func(t *tables) { t.successions[0].successor = "ZZ" }, `succession.csv: no code "ZZ"`},
		{"a day that is none", func(t *tables) { t.successions[0].effective = "1990-02-30" }, "there is no day"},
		{"an end before the beginning", func(t *tables) { t.byCode["CCAA"].from = "1995" }, "CCAA: from 1995, before 1990-01-01"},
		{"a gap between names", func(t *tables) { t.history[2].from = "1960" }, "a name ends 1950, the next begins 1960"},
		{"no name of today", func(t *tables) { t.history[2].before = "2000" }, "history.csv: BB: no name of today"},
		{"facts out of order", func(t *tables) { t.facts[1].from = "1980" }, `AA capital from "1980" after "1990-01-01"`},
		{"a fact of nobody", func(t *tables) { t.facts[0].code = "ZZ" }, `facts.csv: no code "ZZ"`},
		{"a state of today without a name by date", func(t *tables) { t.history = t.history[1:] }, "history.csv: AA: no name by date"},
		{"a last name that does not last", func(t *tables) { t.history[3].before = "1985" }, `CCAA: the last name ends "1985"`},
		{"an admission before the state", func(t *tables) {
			t.byCode["BB"].from = "1950"
			t.facts = append(t.facts, fact{"BB", "un", "1949-05-01", "1949-05-01"})
		}, "BB is admitted on 1949-05-01, before it exists"},
		{"one state under two codes with a gap", func(t *tables) {
			t.byCode["AA"].from = "1991"
			t.successions[0].kind = "continuation"
		}, "CCAA goes on as AA, which exists from 1991"},
		{"a member twice at a time", func(t *tables) { t.memberships[1].from = "1994" }, "AA is in un from 1994"},
		{"a member that is no code", func(t *tables) { t.memberships[0].code = "ZZ" }, `membership.csv: no code "ZZ"`},
		{"a name of nobody in French", func(t *tables) { t.unNames[0].code = "ZZ" }, `un-names.csv: no code "ZZ"`},
	} {
		tables := sound()
		tt.plant(tables)
		if got := verdict(tables); !strings.Contains(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
	if err := sound().add(entity{code: "AA", status: "assigned"}); err == nil {
		t.Error("a code is listed twice")
	}
	if err := sound().add(entity{code: "DD", status: "dreamt"}); err == nil {
		t.Error("a status that is none")
	}
}
