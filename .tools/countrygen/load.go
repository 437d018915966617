package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
)

// An entity is what one code stands for.
type entity struct {
	code, status, kind, alpha3, numeric string
	alpha2                              string // for a four-letter code: the two-letter code it had
	short, article, formal              string
	adjective, demonym                  string
	iso                                 []string // names that ISO 3166 gives
	from, before, isoFrom, isoBefore    string
}

// A succession is one edge from a predecessor to a successor.
type succession struct{ predecessor, successor, kind, effective, contested, begins, basis string }

// A name is one that an entity had for a time.
type name struct{ code, short, formal, from, before string }

// A fact holds from a day on.
type fact struct{ code, kind, value, from string }

// An alias is another name in use, of one entity or of several. Among several, own is
// the one that the name means without a date, empty if there is none, and
// "?" if it means any of them on every day.
type alias struct {
	name  string
	codes []string
	own   string
}

// A membership is one of a state in a group, or its being bound by a convention.
type membership struct{ group, code, from, before string }

// A unName is a name in one of the languages of the United Nations.
type unName struct{ code, language, short, formal string }

// A moreName is a further name in a language, or a word that stands for a state in its
// party lines.
type moreName struct{ language, name, code, kind string }

type tables struct {
	iso, cldr, i18n struct{ Name, Version, License string }

	cldrNames  map[string]map[string]string // language, code, name
	cldrParts  [][2]string                  // the name of a part of a state, and the state
	otherNames map[string][][2]string       // language; code and name

	entities    []*entity
	byCode      map[string]*entity
	successions []succession
	history     []name
	facts       []fact
	aliases     []alias
	unNames     []unName
	moreNames   []moreName
	partyWords  []partyWord
	memberships []membership
	regions     [][2]string // code and region
	numerics    [][2]string // withdrawn numeric code, and the code that it stood for
}

type isoEntry struct{ State, Alpha2, Alpha3, Numeric, Name string }

// The letters of country.Status in the tables.
var statusLetter = map[string]string{
	"assigned":                 "a",
	"user-assigned":            "u",
	"exceptionally-reserved":   "e",
	"transitionally-reserved":  "t",
	"indeterminately-reserved": "i",
	"formerly-used":            "f",
	"extension":                "x",
}

func load() (*tables, error) {
	t := &tables{byCode: map[string]*entity{}}
	for _, step := range []func() error{t.loadISO, t.loadNames, t.loadEntities, t.loadRest, t.loadParty} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	for _, e := range t.byCode {
		if e.short == "" && len(e.iso) > 0 {
			e.short = uninvert(e.iso[0])
		}
		if e.short == "" {
			return nil, fmt.Errorf("%s: no short name", e.code)
		}
		for i, h := range t.history {
			if h.code == e.code && h.short == "" { // as it is today
				t.history[i].short = e.short
			}
		}
		t.entities = append(t.entities, e)
	}
	slices.SortFunc(t.entities, func(a, b *entity) int { return strings.Compare(a.code, b.code) })
	return t, nil
}

func (t *tables) add(e entity) error {
	if t.byCode[e.code] != nil {
		return fmt.Errorf("%s: listed twice", e.code)
	}
	if statusLetter[e.status] == "" {
		return fmt.Errorf("%s: unknown status %q", e.code, e.status)
	}
	t.byCode[e.code] = &e
	return nil
}

func (t *tables) loadISO() error {
	cmd := exec.Command("node", "countrygen/iso.mjs")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("node countrygen/iso.mjs: %w (run npm ci in .tools first)", err)
	}
	var iso struct {
		Source             struct{ Name, Version, License string }
		Assigned, Reserved []isoEntry
		Former             []struct {
			Alpha4 string
			From   isoEntry
		}
		CLDR struct {
			Source struct{ Name, Version, License string }
			Names  map[string]map[string]string // language, code, name
		}
		Parts [][2]string // name and state
		More  struct {
			Source struct{ Name, Version, License string }
			Names  map[string][][2]string // language; code and name
		}
	}
	if err := json.Unmarshal(out, &iso); err != nil {
		return err
	}
	t.iso, t.cldr, t.i18n = iso.Source, iso.CLDR.Source, iso.More.Source
	t.cldrNames, t.otherNames, t.cldrParts = iso.CLDR.Names, iso.More.Names, iso.Parts
	for _, c := range append(iso.Assigned, iso.Reserved...) {
		// A code that ISO 3166-3 keeps is listed there as formerly assigned.
		state := strings.Replace(c.State, "formerly-assigned", "formerly-used", 1)
		if err := t.add(entity{code: c.Alpha2, status: state, alpha3: c.Alpha3, numeric: c.Numeric, iso: []string{c.Name}}); err != nil {
			return err
		}
	}
	for _, f := range iso.Former {
		e := entity{code: f.Alpha4, status: "formerly-used", alpha2: f.From.Alpha2, alpha3: f.From.Alpha3, numeric: f.From.Numeric, iso: []string{f.From.Name}}
		if err := t.add(e); err != nil {
			return err
		}
	}
	return t.add(entity{code: "XK", status: "user-assigned", alpha3: "XKX"})
}

func (t *tables) loadNames() error {
	list, err := rows("names.csv")
	for _, row := range list {
		e := t.byCode[row[0]]
		if e == nil {
			return fmt.Errorf("names.csv: no code %q", row[0])
		}
		e.short, e.article, e.formal, e.adjective, e.demonym = row[1], row[2], row[3], row[4], row[5]
	}
	return err
}

func (t *tables) loadEntities() error {
	list, err := rows("entities.csv")
	for _, row := range list {
		e := t.byCode[row[0]]
		if e == nil {
			if err := t.add(entity{code: row[0], status: row[1]}); err != nil {
				return err
			}
			e = t.byCode[row[0]]
		}
		e.kind, e.short, e.article, e.formal, e.adjective, e.demonym = row[2], row[4], row[5], row[6], row[7], row[8]
		e.from, e.before, e.isoFrom, e.isoBefore = row[9], row[10], row[11], row[12]
		if row[3] != "" {
			e.alpha2 = row[3]
		}
	}
	if err != nil {
		return err
	}
	list, err = rows("existence.csv")
	for _, row := range list {
		e := t.byCode[row[0]]
		if e == nil {
			return fmt.Errorf("existence.csv: no code %q", row[0])
		}
		e.from, e.before = row[1], row[2]
	}
	return err
}

func (t *tables) loadRest() error {
	list, err := rows("succession.csv")
	if err != nil {
		return err
	}
	for _, r := range list {
		t.successions = append(t.successions, succession{r[0], r[1], r[2], r[3], r[4], r[5], r[6]})
	}
	if list, err = rows("history.csv"); err != nil {
		return err
	}
	for _, r := range list {
		t.history = append(t.history, name{r[0], r[1], r[2], r[3], r[4]})
	}
	t.history = append(t.history, t.renamed()...)
	t.history = append(t.history, t.only()...)
	slices.SortStableFunc(t.history, func(a, b name) int { return strings.Compare(a.code, b.code) })
	if list, err = rows("membership.csv"); err != nil {
		return err
	}
	for _, r := range list {
		t.memberships = append(t.memberships, membership{r[0], r[1], r[2], r[3]})
	}
	if list, err = rows("region.csv"); err != nil {
		return err
	}
	for _, r := range list {
		t.regions = append(t.regions, [2]string{r[0], r[1]})
	}
	if list, err = rows("numeric.csv"); err != nil {
		return err
	}
	for _, r := range list {
		t.numerics = append(t.numerics, [2]string{r[0], r[1]})
	}
	if list, err = rows("facts.csv"); err != nil {
		return err
	}
	for _, r := range list {
		t.facts = append(t.facts, fact{r[0], r[1], r[2], r[3]})
	}
	if list, err = rows("aliases.csv"); err != nil {
		return err
	}
	for _, r := range list {
		codes := strings.Fields(r[1])
		a := alias{name: r[0], codes: codes}
		if own, ok := strings.CutSuffix(codes[0], "!"); ok {
			a.own, codes[0] = own, own
		}
		if codes[0] == "?" {
			a.own, a.codes = "?", codes[1:]
		}
		t.aliases = append(t.aliases, a)
	}
	if list, err = rows("un-names.csv"); err != nil {
		return err
	}
	for _, r := range list {
		t.unNames = append(t.unNames, unName{r[0], r[1], r[2], r[3]})
	}
	if list, err = rows("more-names.csv"); err != nil {
		return err
	}
	formal := map[string]string{}
	for _, r := range list {
		t.moreNames = append(t.moreNames, moreName{r[0], r[1], r[2], r[3]})
		if r[3] == "formal" {
			formal[r[0]+" "+r[2]] = r[1]
		}
	}
	t.addNames()
	// CLDR has no formal names.
	for i, u := range t.unNames {
		if u.formal == "" {
			t.unNames[i].formal = formal[u.language+" "+u.code]
		}
	}
	return nil
}

// uninvert turns "Iran, Islamic Republic of" into the form that ISO 3166-1 and
// the UN print, "Iran (Islamic Republic of)".
func uninvert(name string) string {
	if head, tail, ok := strings.Cut(name, ", "); ok && (strings.HasSuffix(tail, " of") || strings.HasSuffix(tail, " of the") || strings.HasSuffix(tail, "Province of China")) {
		return head + " (" + tail + ")"
	}
	return name
}

// renamed returns the names of the codes that stand for a state under an earlier name:
// those that the state had while the code stood for it.
func (t *tables) renamed() []name {
	var out []name
	for _, s := range t.successions {
		e := t.byCode[s.predecessor]
		if s.kind != "continuation" || e == nil || e.kind != "renamed" {
			continue
		}
		for _, h := range t.history {
			if h.code != s.successor || h.before != "" && h.before <= e.from || e.before != "" && h.from >= e.before {
				continue
			}
			out = append(out, name{e.code, h.short, h.formal, max(h.from, e.from), least(h.before, e.before)})
		}
	}
	return out
}

// only returns the one name of each four-letter code and organization that has none by date.
func (t *tables) only() []name {
	dated := map[string]bool{}
	for _, h := range t.history {
		dated[h.code] = true
	}
	var out []name
	for _, e := range t.byCode {
		if !dated[e.code] && (len(e.code) == 4 || e.kind == "organization") {
			out = append(out, name{e.code, e.short, e.formal, e.from, e.before})
		}
	}
	return out
}

// least returns the earlier of two ends, where none means that it goes on.
func least(a, b string) string {
	if a == "" || b != "" && b < a {
		return b
	}
	return a
}
