package wording

import (
	"strings"
)

// A grammar is a table of productions. Each line has the name of what it describes, the
// meaning, and the words:
//
//	rule days-after : <length> after <event>
//
// In the words, [x] may be left out, (x | y) is one or the other, <name> is something that
// other lines describe, and <...> stands for any words that decide nothing: those of a
// reason or a purpose, and <few> for those of one phrase; <skip> stands for any words at all, and <any> for all that is left. A
// bracket in the text itself is lparen or rparen; <digits>, <daynumber> and <yearnumber> are
// numbers in figures, and <numeral> is the number of an article or paragraph. What the name
// empty describes decides nothing wherever it stands: a sentence that is not understood is
// read again without it. The words of a line that begins with same are one word to it.
type grammar struct {
	productions map[string][]production
	stop        map[string]bool   // the words that <...> does not contain
	same        map[string]string // for words that are read as another one, that one

	words   map[string]int         // a number for each word of the table, from 1
	names   map[string]int         // a number for each name
	list    [][]production         // the productions by the number of their name
	stops   set                    // stop by number
	phrase  set                    // stops, and the words that <few> does not contain
	told    []bool                 // whether the meaning of a name is asked, by its number
	byWord  []map[int][]production // the productions of a name that a word can begin, for names with many
	follow  []follow               // what can follow each name, by its number
	figure  int                    // the number of a word in figures that the table does not have
	figures set                    // the words of the table in figures
	count   int                    // of productions
}

// A set is a set of words by their numbers. Word 0 is any that the table does not have.
type set []uint64

func (s set) has(word int) bool { return word>>6 < len(s) && s[word>>6]&(1<<(word&63)) != 0 }

// add adds a word and reports whether it is new.
func (s *set) add(word int) bool {
	for word>>6 >= len(*s) {
		*s = append(*s, 0)
	}
	if s.has(word) {
		return false
	}
	(*s)[word>>6] |= 1 << (word & 63)
	return true
}

type production struct {
	meaning string
	words   *pattern
	id      int   // its number among all
	needs   []set // of each of which one word must stand in the sentence
}

type patternKind uint8

const (
	isThis    patternKind = iota // one word
	isAll                        // parts one after another
	isOneOf                      // one of the parts
	isMaybe                      // the part, or nothing
	isNamed                      // what other productions describe
	isAnyText                    // words that decide nothing
	isFew                        // the same, of one phrase: without a comma and without words that begin a date
	isSkip                       // any words
	isRest                       // all the words that are left
)

type pattern struct {
	kind  patternKind
	text  string
	parts []*pattern

	word     int    // the number of the word that it is
	name     int    // the number of the name that it stands for
	first    set    // the words that it can begin with
	anyFirst bool   // it can begin with any word
	nothing  bool   // it can stand for no words
	follow   follow // what can follow words that decide nothing
}

// canBegin reports whether a pattern can begin with a word.
func (p *pattern) canBegin(word int) bool { return p.anyFirst || p.nothing || p.first.has(word) }

// parseGrammar reads a table. It panics on a line that it cannot read, which a test finds.
func parseGrammar(table string) *grammar {
	g := &grammar{productions: map[string][]production{}, stop: map[string]bool{}, same: map[string]string{}}
	for line := range strings.Lines(table) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		head, words, ok := strings.Cut(line, " : ")
		name, meaning, _ := strings.Cut(head, " ")
		if !ok {
			panic("wording: no words in " + line)
		}
		if name == "stop" {
			for w := range strings.FieldsSeq(words) {
				g.stop[w] = true
			}
			continue
		}
		if name == "same" {
			list := strings.Fields(words)
			for _, w := range list[1:] {
				g.same[w] = list[0]
			}
			continue
		}
		p := patternParser{fields: patternFields(words)}
		g.productions[name] = append(g.productions[name], production{meaning: meaning, words: p.alternatives()})
		if len(p.fields) > 0 {
			panic("wording: " + p.fields[0] + " in " + line)
		}
	}
	g.number()
	for changed := true; changed; {
		changed = false
		for _, list := range g.productions {
			for _, p := range list {
				changed = g.begin(p.words) || changed
			}
		}
	}
	g.follows()
	g.needed()
	g.sort()
	return g
}

// patternFields cuts the words of a production at blanks and at its marks.
func patternFields(words string) []string {
	for _, mark := range []string{"[", "]", "(", ")", "|"} {
		words = strings.ReplaceAll(words, mark, " "+mark+" ")
	}
	return strings.Fields(words)
}

type patternParser struct{ fields []string }

func (p *patternParser) alternatives() *pattern {
	list := []*pattern{p.sequence()}
	for len(p.fields) > 0 && p.fields[0] == "|" {
		p.fields = p.fields[1:]
		list = append(list, p.sequence())
	}
	if len(list) == 1 {
		return list[0]
	}
	return &pattern{kind: isOneOf, parts: list}
}

func (p *patternParser) sequence() *pattern {
	all := &pattern{kind: isAll}
	for len(p.fields) > 0 {
		f := p.fields[0]
		switch f {
		case "|", ")", "]":
			return all
		}
		p.fields = p.fields[1:]
		switch {
		case f == "(" || f == "[":
			inner := p.alternatives()
			if len(p.fields) == 0 {
				panic("wording: a bracket is not closed")
			}
			p.fields = p.fields[1:]
			if f == "[" {
				inner = &pattern{kind: isMaybe, parts: []*pattern{inner}}
			}
			all.parts = append(all.parts, inner)
		case f == "<any>":
			all.parts = append(all.parts, &pattern{kind: isRest})
		case f == "<skip>":
			all.parts = append(all.parts, &pattern{kind: isSkip})
		case f == "<few>":
			all.parts = append(all.parts, &pattern{kind: isFew})
		case f == "<...>":
			all.parts = append(all.parts, &pattern{kind: isAnyText})
		case f[0] == '<':
			all.parts = append(all.parts, &pattern{kind: isNamed, text: strings.Trim(f, "<>")})
		case f == "lparen":
			all.parts = append(all.parts, &pattern{kind: isThis, text: "("})
		case f == "rparen":
			all.parts = append(all.parts, &pattern{kind: isThis, text: ")"})
		default:
			all.parts = append(all.parts, &pattern{kind: isThis, text: f})
		}
	}
	return all
}

// begin computes what a pattern can begin with from what is known of its parts, and reports
// whether it has learnt something.
func (g *grammar) begin(p *pattern) bool {
	changed := false
	learn := func(from *pattern) {
		if from.anyFirst && !p.anyFirst {
			p.anyFirst, changed = true, true
		}
		for i := range from.first {
			for len(p.first) <= i {
				p.first = append(p.first, 0)
			}
			if more := from.first[i] &^ p.first[i]; more != 0 {
				p.first[i] |= more
				changed = true
			}
		}
	}
	vanish := func() {
		if !p.nothing {
			p.nothing, changed = true, true
		}
	}
	for _, part := range p.parts {
		changed = g.begin(part) || changed
	}
	switch p.kind {
	case isThis:
		changed = p.first.add(p.word) || changed
	case isAnyText, isFew, isRest, isSkip:
		if !p.anyFirst {
			p.anyFirst, p.nothing, changed = true, p.kind == isRest, true
		}
	case isMaybe:
		learn(p.parts[0])
		vanish()
	case isOneOf:
		for _, part := range p.parts {
			learn(part)
			if part.nothing {
				vanish()
			}
		}
	case isNamed:
		if len(g.productions[p.text]) == 0 && !p.anyFirst {
			if p.text == "numeral" {
				p.anyFirst, changed = true, true
				break
			}
			changed = p.first.addAll(g.figures) || changed
		}
		for _, other := range g.productions[p.text] {
			learn(other.words)
		}
	case isAll:
		through := true
		for _, part := range p.parts {
			learn(part)
			if !part.nothing {
				through = false
				break
			}
		}
		if through {
			vanish()
		}
	}
	return changed
}

// word returns the number of a word of the table, which is that of the one it is read as.
func (g *grammar) word(s string) int {
	if other, ok := g.same[s]; ok {
		s = other
	}
	return number(g.words, s)
}

// number returns the number of a word or name, a new one if it has none.
func number(m map[string]int, s string) int {
	if m[s] == 0 {
		m[s] = len(m) + 1
	}
	return m[s]
}

// number gives each word and each name of the table a number, so that words are compared
// and places are kept without looking into texts.
func (g *grammar) number() {
	g.words, g.names = map[string]int{}, map[string]int{}
	id := number
	var visit func(p *pattern)
	visit = func(p *pattern) {
		switch p.kind {
		case isThis:
			p.word = g.word(p.text)
		case isNamed:
			p.name = id(g.names, p.text)
		}
		for _, part := range p.parts {
			visit(part)
		}
	}
	id(g.names, "sentence")
	id(g.names, "empty")
	for _, list := range g.productions {
		for _, p := range list {
			visit(p.words)
		}
	}
	for w, other := range g.same {
		g.words[w] = g.word(other)
	}
	g.figure = id(g.words, "figures")
	g.figures.add(g.figure)
	for w, n := range g.words {
		if isNumber(w) {
			g.figures.add(n)
		}
	}
	for w := range g.stop {
		g.stops.add(g.word(w))
	}
	g.phrase.addAll(g.stops)
	for _, w := range [...]string{",", ":", "on", "upon", "from", "date", "day", "when", "as", "and", "which", "either", "each", "any"} {
		g.phrase.add(g.word(w))
	}
	for name := range g.productions {
		id(g.names, name)
	}
	g.list = make([][]production, len(g.names)+1)
	g.told = make([]bool, len(g.list))
	for name, number := range g.names {
		g.list[number] = g.productions[name]
		g.told[number] = strings.Contains(told, " "+name+" ")
	}
}

// sort makes lists of the productions that a word can begin, for names with many.
func (g *grammar) sort() {
	g.byWord = make([]map[int][]production, len(g.list))
	for number, list := range g.list {
		if len(list) < 8 {
			continue
		}
		g.byWord[number] = map[int][]production{}
		for word := range len(g.words) + 1 {
			var some []production
			for _, p := range list {
				if p.words.canBegin(word) {
					some = append(some, p)
				}
			}
			g.byWord[number][word] = some
		}
	}
}

// starting returns the productions of a name that can begin at a token.
func (g *grammar) starting(number int, tokens []token, at int) []production {
	if at < len(tokens) && g.byWord[number] != nil {
		return g.byWord[number][tokens[at].id]
	}
	return g.list[number]
}
