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
	t.successions = []succession{{"CCAA", "AA", "dissolution", "1990-01-01", "", "yes", "a treaty"}}
	t.history = []name{{"BB", "Oldbeland", "Duchy of Beland", "1900", "1950"}, {"BB", "Beland", "Kingdom of Beland", "1950", ""}}
	t.facts = []fact{{"AA", "capital", "Alatown", "1990-01-01"}, {"AA", "capital", "Newtown", "2000-01-01"}}
	t.aliases = []alias{{"A-land", []string{"AA"}}, {"Land", []string{"AA", "BB"}}}
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
		{"two entities with one name", func(t *tables) { t.byCode["BB"].short = "Aland" }, `"Aland" is a name of [AA] and of BB`},
		{"an alias that is another's name", func(t *tables) { t.aliases = append(t.aliases, alias{"Beland", []string{"AA"}}) }, `aliases.csv: "Beland" is a name of [BB] and of AA`},
		{"a name listed as ambiguous that is nobody's", func(t *tables) { t.aliases = append(t.aliases, alias{"Aland", []string{"BB", "CCAA"}}) }, `AA: its name "Aland" leads to [BB CCAA]`},
		{"a former name that a state of today has", func(t *tables) { t.byCode["CCAA"].short = "Beland" }, `CCAA: its name "Beland" leads to [BB]`},
		{"a former state that leads nowhere", func(t *tables) { t.successions = nil }, "CCAA: no successor"},
		{"a successor that is no code", func(t *tables) { t.successions[0].successor = "ZZ" }, `succession.csv: no code "ZZ"`},
		{"a day that is none", func(t *tables) { t.successions[0].effective = "1990-02-30" }, "there is no day"},
		{"an end before the beginning", func(t *tables) { t.byCode["CCAA"].from = "1995" }, "CCAA: from 1995, before 1990-01-01"},
		{"a gap between names", func(t *tables) { t.history[1].from = "1960" }, "a name ends 1950, the next begins 1960"},
		{"no name of today", func(t *tables) { t.history[1].before = "2000" }, "history.csv: BB: no name of today"},
		{"facts out of order", func(t *tables) { t.facts[1].from = "1980" }, `AA capital from "1980" after "1990-01-01"`},
		{"a fact of nobody", func(t *tables) { t.facts[0].code = "ZZ" }, `facts.csv: no code "ZZ"`},
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
