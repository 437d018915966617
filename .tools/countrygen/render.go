package main

import (
	"bytes"
	"encoding/binary"
	"encoding/csv"
	"fmt"
	"hash/fnv"
	"maps"
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/names"
)

// codes writes the constants, the look-up of codes and their status.
func (t *tables) codes() []byte {
	b := t.header("country", "names.csv", "entities.csv")
	b.WriteString("// The codes of this release: ISO 3166-1 alpha-2, reserved and user-assigned\n// codes, ISO 3166-3 alpha-4 for what no longer exists, and extensions of four\n// letters that begin with X.\nconst (\n")
	for _, e := range t.entities {
		fmt.Fprintf(b, "\t%s Code = %#x // %s\n", e.code, pack(e.code), e.short)
	}
	b.WriteString(")\n\n")
	fmt.Fprintf(b, "// entityCodes holds the codes in alphabetical order; the other tables follow it.\nvar entityCodes = [%d]Code{\n", len(t.entities))
	for _, e := range t.entities {
		b.WriteString(e.code + ",")
	}
	b.WriteString("\n}\n\n")

	b.WriteString("// alpha2Entities gives the entity of a two-letter code, one higher, by its\n// leading ten bits.\nvar alpha2Entities = [...]uint16{\n")
	for i, e := range t.entities {
		if len(e.code) == 2 {
			fmt.Fprintf(b, "%d: %d,\n", pack(e.code)>>10, i+1)
		}
	}
	b.WriteString("}\n\n")
	t.column(b, "entityStatus", "holds a letter of [Status] for each entity.", func(e *entity) string { return statusLetter[e.status] })
	t.column(b, "entityKind", "holds an o for each entity that is an organization, and an r for each\n// that stands for a state under an earlier name.", func(e *entity) string {
		switch e.kind {
		case "organization":
			return "o"
		case "renamed":
			return "r"
		}
		return " "
	})
	t.column(b, "entityAlpha3", "holds three letters for each entity, or spaces.", func(e *entity) string { return fmt.Sprintf("%3s", e.alpha3) })
	t.column(b, "entityNumeric", "holds three digits for each entity, or spaces.", func(e *entity) string { return fmt.Sprintf("%3s", e.numeric) })
	return b.Bytes()
}

// names writes the English names.
func (t *tables) names() []byte {
	b := t.header("country", "names.csv", "entities.csv", "history.csv")
	t.column(b, "entityArticle", "holds a t for each entity whose short name has an article.", func(e *entity) string {
		if e.article != "" {
			return "t"
		}
		return " "
	})
	t.text(b, "shortName", func(e *entity) string { return e.short })
	t.text(b, "formalName", func(e *entity) string { return e.formal })
	t.text(b, "adjective", func(e *entity) string { return e.adjective })
	t.text(b, "demonym", func(e *entity) string { return e.demonym })
	lines(b, "nameHistory", "holds the names by date: code, short name, formal name, first day, first day\n// outside.", t.history, func(h name) []string { return []string{h.code, h.short, h.formal, h.from, h.before} })
	return b.Bytes()
}

// slots and plainSlots are the sizes of the hash tables of keys: powers of two, at most half
// full.
const (
	slots      = 16384
	plainSlots = 32768
)

// keys writes the index of names.
func (t *tables) keys(keys []key) []byte {
	b := t.header("country", "names.csv", "entities.csv", "history.csv", "aliases.csv")
	var text strings.Builder
	var ends, owners []string
	var several [][]string
	groups, owner := map[string]int{}, map[string]string{}
	table := make([]int, slots)
	for i, k := range keys {
		text.WriteString(k.folded)
		ends = append(ends, fmt.Sprint(text.Len()))
		if len(k.codes) > 1 || k.own == "?" {
			at, ok := groups[k.own+" "+strings.Join(k.codes, " ")]
			if !ok {
				at = len(several)
				groups[k.own+" "+strings.Join(k.codes, " ")] = at
				several = append(several, append([]string{k.own}, k.codes...))
			}
			owner[k.folded] = fmt.Sprintf("%#x", 0x8000|at)
		} else {
			owner[k.folded] = fmt.Sprint(slices.IndexFunc(t.entities, func(e *entity) bool { return e.code == k.codes[0] }))
		}
		owners = append(owners, owner[k.folded])
		place(table, hashOf(k.folded), i)
	}
	fmt.Fprintf(b, "// keyText holds the folded names one after the other in alphabetical order, keyEnds\n// where each of them ends.\nconst keyText = \"\"")
	for chunk := range slices.Chunk([]byte(text.String()), 100) {
		fmt.Fprintf(b, " +\n\t%q", chunk)
	}
	b.WriteString("\n\n")
	numbers(b, "keyEnds", kindOf(text.Len()), ends)
	b.WriteString("// keyEntities holds the entity of each key; with the highest bit set, the number in\n// sharedNames.\n")
	numbers(b, "keyEntities", "uint16", owners)
	b.WriteString("// keySlots is a hash table of the keys, by FNV-1a and one higher.\n")
	numbers(b, "keySlots", "uint16", texts(table))
	t.plain(b, owner)
	b.WriteString("// sharedOwn holds the entity that a shared name means without a date, one higher, or 0.\n")
	b.WriteString("// The highest number stands for a name that means any of those that exist.\n")
	var own []string
	for _, codes := range several {
		if codes[0] == "?" {
			own = append(own, "0xffff")
			continue
		}
		own = append(own, fmt.Sprint(1+slices.IndexFunc(t.entities, func(e *entity) bool { return e.code == codes[0] })))
	}
	numbers(b, "sharedOwn", "uint16", own)
	lines(b, "sharedNames", "holds the codes that a name can mean which several entities have or had.", several, func(codes []string) []string { return codes[1:] })
	return b.Bytes()
}

// plain writes the index of names as they are usually printed: in ASCII, with or
// without article, which need no folding.
func (t *tables) plain(b *bytes.Buffer, owner map[string]string) {
	printed := map[string]string{}
	add := func(name string) {
		if at, ok := owner[country.Fold(name)]; ok && ascii(name) {
			printed[strings.ToLower(name)] = at
		}
	}
	for _, e := range t.entities {
		if len(e.code) == 2 && e.status != "assigned" && e.code != "XK" && e.kind != "organization" {
			continue
		}
		for _, name := range append([]string{e.short, e.formal}, e.iso...) {
			for _, n := range []string{name, uninvert(name), "the " + name} {
				add(n)
			}
		}
	}
	for _, h := range t.history {
		for _, name := range []string{h.short, h.formal} {
			add(name)
			add("the " + name)
		}
	}
	for _, a := range t.aliases {
		add(a.name)
		add("the " + a.name)
	}
	delete(printed, "")
	delete(printed, "the ")
	var text strings.Builder
	var ends, entities []string
	table := make([]int, plainSlots)
	for i, name := range slices.Sorted(maps.Keys(printed)) {
		text.WriteString(name)
		ends = append(ends, fmt.Sprint(text.Len()))
		entities = append(entities, printed[name])
		place(table, plainHash(name), i)
	}
	b.WriteString("// plainText holds names as they are usually printed, in small letters, plainEnds where\n// each of them ends, plainEntities whose they are, as keyEntities.\nconst plainText = \"\"")
	for chunk := range slices.Chunk([]byte(text.String()), 100) {
		fmt.Fprintf(b, " +\n\t%q", chunk)
	}
	b.WriteString("\n\n")
	numbers(b, "plainEnds", kindOf(text.Len()), ends)
	numbers(b, "plainEntities", "uint16", entities)
	b.WriteString("// plainSlots is a hash table of the plain names, one higher.\n")
	numbers(b, "plainSlots", "uint16", texts(table))
}

// kindOf is the smallest type that holds the numbers up to a limit.
func kindOf(limit int) string {
	if limit > 0xffff {
		return "uint32"
	}
	return "uint16"
}

func ascii(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return r < ' ' || r > '~' }) < 0
}

// plainHash is the hash of package country for plain names.
func plainHash(name string) uint64 {
	h := uint64(len(name)) * 0x9e3779b97f4a7c15
	mix := func(x uint64) {
		h = (h ^ (x | 0x2020202020202020)) * 0xff51afd7ed558ccd
		h ^= h >> 32
	}
	b := []byte(name)
	for i := 0; i < len(b)-8; i += 8 {
		mix(binary.LittleEndian.Uint64(b[i:]))
	}
	switch n := len(b); {
	case n >= 8:
		mix(binary.LittleEndian.Uint64(b[n-8:]))
	case n >= 4:
		mix(uint64(binary.LittleEndian.Uint32(b)) | uint64(binary.LittleEndian.Uint32(b[n-4:]))<<32)
	case n > 0:
		mix(uint64(b[0]) | uint64(b[n/2])<<8 | uint64(b[n-1])<<16)
	}
	return h
}

// times writes what holds for a time.
func (t *tables) times() []byte {
	b := t.header("country", "entities.csv", "existence.csv", "succession.csv", "facts.csv", "membership.csv", "region.csv", "numeric.csv")
	b.WriteString("// existence holds four dates of ten characters for each entity: first day and exclusive\n// end of the entity and of its entry in ISO 3166.\nconst existence = \"\"")
	for _, e := range t.entities {
		fmt.Fprintf(b, " +\n\t%q", fmt.Sprintf("%-10s%-10s%-10s%-10s", e.from, e.before, e.isoFrom, e.isoBefore))
	}
	b.WriteString("\n\n")
	var lettered []*entity
	for _, e := range t.entities {
		if e.alpha2 != "" {
			lettered = append(lettered, e)
		}
	}
	slices.SortStableFunc(lettered, func(a, b *entity) int { return strings.Compare(a.alpha2, b.alpha2) })
	lines(b, "letters", "holds the two letters that a four-letter code had, and that code.", lettered, func(e *entity) []string { return []string{e.alpha2, e.code} })
	slices.SortStableFunc(t.successions, func(a, b succession) int { return strings.Compare(a.predecessor, b.predecessor) })
	lines(b, "successions", "holds predecessor, successor, kind, day, contested, whether the\n// successor began with it, basis.", t.successions, func(s succession) []string {
		return []string{s.predecessor, s.successor, s.kind, s.effective, s.contested, s.begins, s.basis}
	})
	for _, kind := range []string{"un", "capital", "currency", "languages"} {
		var list []fact
		for _, f := range t.facts {
			if f.kind == kind {
				list = append(list, f)
			}
		}
		slices.SortStableFunc(list, func(a, b fact) int { return strings.Compare(a.code, b.code) })
		lines(b, kind+"Facts", "holds code, value and first day.", list, func(f fact) []string { return []string{f.code, f.value, f.from} })
	}
	slices.SortStableFunc(t.memberships, func(a, b membership) int { return strings.Compare(a.code, b.code) })
	lines(b, "memberships", "holds code, group, first day and exclusive end.", t.memberships, func(m membership) []string { return []string{m.code, m.group, m.from, m.before} })
	lines(b, "withdrawnNumerics", "holds the numeric codes that ISO 3166-1 withdrew, and what they stood for.", t.numerics, func(n [2]string) []string { return n[:] })
	slices.SortStableFunc(t.regions, func(a, b [2]string) int { return strings.Compare(a[0], b[0]) })
	lines(b, "regions", "holds code and region.", t.regions, func(r [2]string) []string { return r[:] })
	return b.Bytes()
}

// languages writes the names in languages other than English: a line for each code with its
// names of today, a line for each further name, and the hashes of the folded names with
// their lines, in order; for languages with cases also the hashes of the stems.
func (t *tables) languages() []byte {
	b := t.header("names", "un-names.csv", "more-names.csv")
	fmt.Fprintf(b, "// Names that the United Nations does not list: Unicode CLDR %s (%s licence); further ones: npm package %s %s (%s licence).\n\n", t.cldr.Version, t.cldr.License, t.i18n.Name, t.i18n.Version, t.i18n.License)
	for _, lang := range []string{"ar", "de", "es", "fr", "it", "nl", "pt", "ru", "zh"} {
		var list []unName
		for _, u := range t.unNames {
			if u.language == lang {
				list = append(list, u)
			}
		}
		slices.SortFunc(list, func(x, y unName) int { return strings.Compare(x.code, y.code) })
		var more []moreName
		for _, m := range t.moreNames {
			if m.language == lang && m.kind != "adjective" && m.kind != "monarch" && m.kind != "formal" {
				more = append(more, m)
			}
		}
		lines(b, lang+"Text", "holds code, short name and formal name.", list, func(u unName) []string { return []string{u.code, u.short, u.formal} })
		lines(b, lang+"More", "holds code and further name.", more, func(m moreName) []string { return []string{m.code, m.name} })
		var starts, moreStarts []string
		var hashes, stems []uint64
		add := func(i int, printed ...string) {
			for _, n := range printed {
				folded := names.Fold(lang, n)
				if folded == "" {
					continue
				}
				hashes = append(hashes, hashOf(folded)<<16|uint64(i))
				if stem := names.Stem(lang, folded); stem != folded || names.Inflects(lang) {
					stems = append(stems, hashOf(stem)<<16|uint64(i))
				}
			}
		}
		start := 0
		for i, u := range list {
			starts = append(starts, fmt.Sprint(start))
			start += len(u.code+u.short+u.formal) + len("\t\t\n")
			add(i, u.short, u.formal)
		}
		start = 0
		for i, m := range more {
			moreStarts = append(moreStarts, fmt.Sprint(start))
			start += len(m.code+m.name) + len("\t\n")
			add(len(list)+i, m.name)
		}
		numbers(b, lang+"Starts", "uint16", starts)
		numbers(b, lang+"MoreStarts", "uint16", moreStarts)
		hexes(b, lang+"Keys", hashes)
		if names.Inflects(lang) {
			hexes(b, lang+"Stems", stems)
		}
	}
	return b.Bytes()
}

// hexes writes numbers in order, each once.
func hexes(b *bytes.Buffer, name string, list []uint64) {
	slices.Sort(list)
	var keys []string
	for _, h := range slices.Compact(list) {
		keys = append(keys, fmt.Sprintf("%#x", h))
	}
	numbers(b, name, "uint64", keys)
}

// hashOf is the hash of folded names, FNV-1a.
func hashOf(folded string) uint64 {
	h := fnv.New32a()
	h.Write([]byte(folded))
	return uint64(h.Sum32())
}

// place puts an index into a hash table, one higher: at its hash or the next free slot.
func place(table []int, hash uint64, i int) {
	size := uint64(len(table))
	at := hash % size
	for table[at] != 0 {
		at = (at + 1) % size
	}
	table[at] = i + 1
}

// isoNames lists the names of ISO 3166-1 as the package gives them, for the tests.
func (t *tables) isoNames() []byte {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	for _, e := range t.entities {
		if e.status == "assigned" {
			w.Write([]string{e.code, e.iso[0]})
		}
	}
	w.Flush()
	return b.Bytes()
}

func (t *tables) column(b *bytes.Buffer, name, doc string, field func(*entity) string) {
	fmt.Fprintf(b, "// %s %s\nconst %s = %q\n\n", name, doc, name, join(t.entities, field))
}

// text writes a column of texts of different length: one string, and where each text
// ends.
func (t *tables) text(b *bytes.Buffer, name string, field func(*entity) string) {
	fmt.Fprintf(b, "// %sText holds the texts of all entities, %sEnds from where to\n// where each of them goes.\nconst %sText = \"\"", name, name, name)
	for chunk := range slices.Chunk(t.entities, 8) {
		fmt.Fprintf(b, " +\n\t%q", join(chunk, field))
	}
	b.WriteString("\n\n")
	ends := []string{"0"}
	end := 0
	for _, e := range t.entities {
		end += len(field(e))
		ends = append(ends, fmt.Sprint(end))
	}
	numbers(b, name+"Ends", "uint16", ends)
}

func texts(table []int) []string {
	list := make([]string, len(table))
	for i, n := range table {
		list[i] = fmt.Sprint(n)
	}
	return list
}

func numbers(b *bytes.Buffer, name, kind string, list []string) {
	fmt.Fprintf(b, "var %s = [%d]%s{\n", name, len(list), kind)
	for chunk := range slices.Chunk(list, 12) {
		b.WriteString(strings.Join(chunk, ",") + ",\n")
	}
	b.WriteString("}\n\n")
}

// lines writes a table as one string: a line for each row, its fields split by tabs.
func lines[T any](b *bytes.Buffer, name, doc string, list []T, fields func(T) []string) {
	fmt.Fprintf(b, "// %s %s\nconst %s = \"\"", name, doc, name)
	for _, row := range list {
		fmt.Fprintf(b, " +\n\t%q", strings.Join(fields(row), "\t")+"\n")
	}
	b.WriteString("\n\n")
}

func join(entities []*entity, field func(*entity) string) string {
	var b strings.Builder
	for _, e := range entities {
		b.WriteString(field(e))
	}
	return b.String()
}

// pack is the value of country.Code: five bits a letter from the top of twenty.
func pack(code string) uint32 {
	var v uint32
	for i := range 4 {
		v <<= 5
		if i < len(code) {
			v |= uint32(code[i]-'A') + 1
		}
	}
	return v
}
