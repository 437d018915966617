package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral/country/names"
)

// A partyWord is an entry of the vocabulary of party lines.
type partyWord struct{ language, words, kind, value string }

// The letters of the kinds of entries in package agreement.
var partyLetter = map[string]string{
	"adjective": "a", "monarch": "m",
	"exact": "o", "prefix": "p", "suffix": "s", "word": "w",
	"regional": "r", "part": "n", "plural": "g", "title": "t",
}

// party writes the vocabulary of party lines: a line for each entry, in order.
func (t *tables) party() []byte {
	b := t.header("agreement", "organs.csv", "party-words.csv", "parts.csv", "more-names.csv", "names.csv",
		"English names of parts of states: npm package cldr-subdivisions-full (Unicode-3.0 licence)")
	values := map[string][]string{}
	add := func(language, words, kind, value string) {
		folded := names.Stem(language, names.Fold(language, words))
		switch {
		case folded == "":
			return
		case value == "region" && kind == "prefix" && !strings.Contains(folded, " "):
			kind = "word" // it marks a part of a state wherever it stands
		case value == "region" && kind == "word" && strings.Contains(folded, " "):
			kind = "prefix"
		}
		if kind == "word" || kind == "title" {
			value = ""
		}
		key := language + " " + partyLetter[kind] + " " + folded
		if !slices.Contains(values[key], value) {
			values[key] = append(values[key], value)
		}
	}
	for _, w := range t.partyWords {
		add(w.language, w.words, w.kind, w.value)
	}
	for _, m := range t.moreNames {
		if m.kind == "adjective" || m.kind == "monarch" {
			add(m.language, m.name, m.kind, m.code)
		}
	}
	for _, e := range t.entities {
		if e.adjective != "" && e.kind != "renamed" {
			add("en", e.adjective, "adjective", e.code)
		}
	}
	var rows [][]string
	table := make([]int, vocabularySlots)
	start := 0
	for _, key := range slices.Sorted(maps.Keys(values)) {
		list := values[key]
		slices.Sort(list)
		if kind := key[3]; kind != 'a' && kind != 'm' {
			list = list[:1]
		}
		row := []string{key, strings.Join(list, " ")}
		at := hashOf(key[:2]+key[3:4]+key[5:]) % vocabularySlots
		for table[at] != 0 {
			at = (at + 1) % vocabularySlots
		}
		table[at] = start + 1
		start += len(strings.Join(row, "\t")) + 1
		rows = append(rows, row)
	}
	lines(b, "vocabulary", "holds the words of party lines: language, kind and words; then the value.", rows, func(row []string) []string { return row })
	b.WriteString("// vocabularySlots is a hash table of the rows, by FNV-1a and one higher than where each begins.\n")
	numbers(b, "vocabularySlots", kindOf(start+1), texts(table))
	return b.Bytes()
}

// vocabularySlots is the size of the hash table: a power of two, about half full.
const vocabularySlots = 32768

func (t *tables) loadParty() error {
	list, err := rows("organs.csv")
	if err != nil {
		return err
	}
	for _, r := range list {
		if partyLetter[r[3]] == "" {
			return fmt.Errorf("organs.csv: %q is no kind", r[3])
		}
		t.partyWords = append(t.partyWords, partyWord{r[0], r[1], r[3], r[2]})
	}
	if list, err = rows("parts.csv"); err != nil {
		return err
	}
	for _, r := range list {
		t.partyWords = append(t.partyWords, partyWord{r[0], r[1], "part", r[2]})
	}
	states := map[string]bool{}
	for _, e := range t.byCode {
		for _, name := range append([]string{e.short, e.formal, uninvert(e.short)}, e.iso...) {
			states[names.Fold("en", name)] = true
		}
	}
	for _, a := range t.aliases {
		states[names.Fold("en", a.name)] = true
	}
	for _, p := range t.cldrParts {
		name := names.Fold("en", p[0])
		// A short word, or one that is an adjective, is a word of many names of bodies.
		if !states[name] && (len(name) > 4 || strings.Contains(name, " ")) && name != "jewish" {
			t.partyWords = append(t.partyWords, partyWord{"en", p[0], "part", p[1]})
		}
	}
	if list, err = rows("party-words.csv"); err != nil {
		return err
	}
	for _, r := range list {
		if partyLetter[r[2]] == "" {
			return fmt.Errorf("party-words.csv: %q is no kind", r[2])
		}
		t.partyWords = append(t.partyWords, partyWord{r[0], r[1], r[2], r[3]})
	}
	return nil
}
