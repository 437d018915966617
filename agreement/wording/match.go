package wording

// A node is something that a production has recognized, with what it consists of.
type node struct {
	name, meaning string
	from, to      int // tokens
	parts         []*node
}

// A match is a way to recognize something: where it ends, and what was found on the way.
type match struct {
	end   int
	parts []*node
}

// A matcher looks for productions in the tokens of a sentence. It keeps what it has looked
// for, so that nothing is looked for twice at one place.
type matcher struct {
	g        *grammar
	tokens   []token
	memo     []int32 // by name and token: the number of the list in found, from 1; 0 if not looked for
	found    [][]match
	farthest int // the token that no production has got beyond
	steps    int
	words    set     // of the sentence
	fits     []uint8 // by production: whether the words that it needs are there, once asked for

	nodes []node  // room for nodes of this sentence
	lists []*node // and for lists of one node
	ends  []match // and for lists of one match
}

// node, one and end make a node, and lists of one, in room that is used again for each
// sentence.
func (m *matcher) node() *node {
	if len(m.nodes) == cap(m.nodes) {
		m.nodes = make([]node, 0, max(256, 2*cap(m.nodes)))
	}
	m.nodes = m.nodes[:len(m.nodes)+1]
	return &m.nodes[len(m.nodes)-1]
}

func (m *matcher) one(n *node) []*node {
	if len(m.lists) == cap(m.lists) {
		m.lists = make([]*node, 0, max(256, 2*cap(m.lists)))
	}
	m.lists = append(m.lists, n)
	return m.lists[len(m.lists)-1 : len(m.lists) : len(m.lists)]
}

func (m *matcher) end(at int) []match {
	if len(m.ends) == cap(m.ends) {
		m.ends = make([]match, 0, max(512, 2*cap(m.ends)))
	}
	m.ends = append(m.ends, match{at, nil})
	return m.ends[len(m.ends)-1 : len(m.ends) : len(m.ends)]
}

// newMatcher returns a matcher for the words of a sentence.
func newMatcher(g *grammar, words []token) *matcher {
	m := &matcher{g: g}
	m.reset(words)
	return m
}

// reset turns to the words of another sentence.
func (m *matcher) reset(words []token) {
	clear(m.words)
	m.words = m.words[:0]
	for i := range words {
		words[i].id = m.g.words[words[i].word]
		if words[i].id == 0 && isNumber(words[i].word) {
			words[i].id = m.g.figure
		}
		m.words.add(words[i].id)
	}
	if m.fits == nil {
		m.fits = make([]uint8, m.g.count)
	}
	clear(m.fits)
	n := len(m.g.list) * (len(words) + 1)
	if cap(m.memo) < n {
		m.memo = make([]int32, n)
	}
	m.memo = m.memo[:n]
	clear(m.memo)
	m.tokens, m.farthest, m.steps = words, 0, 0
	m.found = m.found[:0]
	m.nodes, m.lists, m.ends = m.nodes[:0], m.lists[:0], m.ends[:0]
}

// whole returns what the tokens from the first on can be as a sentence.
func (m *matcher) whole() []match { return m.find("sentence", m.g.names["sentence"], 0) }

// elided returns the words of a sentence without those that decide nothing.
func (m *matcher) elided(words []token) []token {
	number := m.g.names["empty"]
	m.reset(words)
	var out []token
	for i := 0; i < len(words); {
		end := i
		if i > 0 && words[i-1].word != "(" && words[i].word == "(" {
			end = bracket(words, i)
		}
		for _, x := range m.find("empty", number, i) {
			end = max(end, x.end)
		}
		if end == i {
			out = append(out, words[i])
			end++
		}
		i = end
	}
	return out
}

// bracket returns the end of a bracket that holds words, and its beginning for one that
// holds a number or the letter of a list.
func bracket(words []token, at int) int {
	for i := at + 1; i < len(words) && i < at+30; i++ {
		if words[i].word != ")" {
			continue
		}
		if i == at+2 && (isNumber(words[at+1].word) || len(words[at+1].word) <= 3) {
			return at
		}
		return i + 1
	}
	return at
}

// maxSteps bounds the work on one sentence: a longer one is left.
const maxSteps = 200_000

// find returns every way to recognize something at a token, at most one for each end and
// meaning.
func (m *matcher) find(name string, number, at int) []match {
	place := number*(len(m.tokens)+1) + at
	if n := m.memo[place]; n > 0 {
		return m.found[n-1]
	}
	m.found = append(m.found, nil) // what contains itself at its beginning is not found there
	n := len(m.found)
	m.memo[place] = int32(n)
	var few [8]match
	list := few[:0]
	told, follow := m.g.told[number], &m.g.follow[number]
	if at < len(m.tokens) && isFigure(name, m.tokens[at].word) {
		m.farthest = max(m.farthest, at+1)
		list = append(list, match{at + 1, m.one(&node{name: name, from: at, to: at + 1})})
	}
	some := m.g.starting(number, m.tokens, at)
	for i := range some {
		p := &some[i]
		if !m.canFit(p) {
			continue
		}
		for _, x := range m.match(p.words, at) {
			switch {
			case !follow.can(m.tokens, x.end):
			case told:
				made := m.node()
				*made = node{name, p.meaning, at, x.end, x.parts}
				if !has(list, made) {
					list = append(list, match{x.end, m.one(made)})
				}
			case !endsAt(list, x.end):
				list = append(list, match{x.end, nil})
			}
		}
	}
	found := m.keep(list) // a variable of its own: the array for few can stay on the stack
	m.found[n-1] = found
	return found
}

func endsAt(list []match, end int) bool {
	for i := range list {
		if list[i].end == end {
			return true
		}
	}
	return false
}

// has reports whether a list has a node of the same extent and meaning, in all its parts.
func has(list []match, n *node) bool {
	for _, x := range list {
		if other := x.parts[0]; other.to == n.to && other.meaning == n.meaning && same(other.parts, n.parts) {
			return true
		}
	}
	return false
}

func same(a, b []*node) bool {
	if len(a) != len(b) {
		return false
	}
	for i, x := range a {
		if y := b[i]; x != y && (x.name != y.name || x.meaning != y.meaning || x.from != y.from || x.to != y.to || !same(x.parts, y.parts)) {
			return false
		}
	}
	return true
}

// match returns every way in which a pattern fits at a token.
func (m *matcher) match(p *pattern, at int) []match {
	if m.steps++; m.steps > maxSteps {
		return nil
	}
	if at < len(m.tokens) && !p.canBegin(m.tokens[at].id) || at >= len(m.tokens) && !p.nothing {
		return nil
	}
	switch p.kind {
	case isThis:
		if at < len(m.tokens) && m.tokens[at].id == p.word {
			m.farthest = max(m.farthest, at+1)
			return m.end(at + 1)
		}
		return nil
	case isMaybe:
		some := m.match(p.parts[0], at)
		if len(some) == 0 {
			return m.end(at)
		}
		var few [8]match
		return m.keep(append(append(few[:0], some...), match{at, nil}))
	case isOneOf:
		var few [8]match
		out, from := few[:0], 0
		for _, part := range p.parts {
			if some := m.match(part, at); len(some) > 0 {
				out = append(out, some...)
				from++
			}
		}
		if from > 1 {
			out = distinct(out)
		}
		return m.keep(out)
	case isNamed:
		return m.find(p.text, p.name, at)
	case isRest:
		return m.end(len(m.tokens))
	case isSkip:
		var few [8]match
		out := few[:0]
		for end := at + 1; end < len(m.tokens); end++ {
			if p.follow.can(m.tokens, end) {
				out = append(out, match{end, nil})
			}
		}
		return m.keep(out)
	case isAnyText:
		var few [8]match
		out := few[:0]
		for end := at + 1; end <= len(m.tokens) && end <= at+45 && !m.g.stops.has(m.tokens[end-1].id); end++ {
			if p.follow.can(m.tokens, end) {
				out = append(out, match{end, nil})
			}
		}
		return m.keep(out)
	}
	if p.kind == isFew {
		var few [8]match
		out := few[:0]
		for end := at + 1; end <= len(m.tokens) && end <= at+12 && !m.g.phrase.has(m.tokens[end-1].id); end++ {
			if p.follow.can(m.tokens, end) {
				out = append(out, match{end, nil})
			}
		}
		return m.keep(out)
	}
	return m.all(p.parts, at)
}

// all returns every way in which patterns fit one after another.
func (m *matcher) all(parts []*pattern, at int) []match {
	at, parts = m.over(parts, at)
	if at < 0 {
		return nil
	}
	if len(parts) == 0 {
		return m.end(at)
	}
	out := m.match(parts[0], at)
	for _, part := range parts[1:] {
		if len(out) == 0 {
			return nil
		}
		if len(out) == 1 && len(out[0].parts) == 0 {
			out = m.match(part, out[0].end)
			continue
		}
		var few [8]match
		next := few[:0]
		for _, before := range out {
			for _, x := range m.match(part, before.end) {
				next = append(next, match{x.end, m.join(before.parts, x.parts)})
			}
		}
		if out = m.keep(distinct(next)); len(out) == 0 {
			return nil
		}
	}
	return out
}

// over goes over the words at the beginning of a sequence, and over what may be left out and
// cannot stand there. It returns where the others begin, or -1 if a word is another one.
func (m *matcher) over(parts []*pattern, at int) (int, []*pattern) {
	for i, p := range parts {
		switch {
		case p.kind == isThis && at < len(m.tokens) && m.tokens[at].id == p.word:
			at++
			m.farthest = max(m.farthest, at)
		case p.kind == isThis:
			return -1, nil
		case p.kind == isMaybe && at < len(m.tokens) && !p.parts[0].canBegin(m.tokens[at].id):
		default:
			return at, parts[i:]
		}
	}
	return at, nil
}

// distinct drops matches that end where another one with the same parts does.
func distinct(list []match) []match {
	n := 0
next:
	for i := range list {
		for j := range n {
			if list[i].end == list[j].end && same(list[i].parts, list[j].parts) {
				continue next
			}
		}
		list[n] = list[i]
		n++
	}
	return list[:n]
}

// join returns one list after another.
func (m *matcher) join(a, b []*node) []*node {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0:
		return a
	}
	if n := len(a) + len(b); len(m.lists)+n > cap(m.lists) {
		m.lists = make([]*node, 0, max(n, 2*cap(m.lists)))
	}
	from := len(m.lists)
	m.lists = append(append(m.lists, a...), b...)
	return m.lists[from:len(m.lists):len(m.lists)]
}

// keep returns a copy of a list in the room for this sentence.
func (m *matcher) keep(list []match) []match {
	if len(list) == 0 {
		return nil
	}
	if len(m.ends)+len(list) > cap(m.ends) {
		m.ends = make([]match, 0, max(512, len(list), 2*cap(m.ends)))
	}
	from := len(m.ends)
	m.ends = append(m.ends, list...)
	return m.ends[from:len(m.ends):len(m.ends)]
}

// isFigure reports whether a word is a number in figures of the kind that a name stands for.
func isFigure(name, word string) bool {
	n, rest := figure(word)
	switch name {
	case "digits":
		return n > 0 && n < 1000 && rest == ""
	case "daynumber":
		return 0 < n && n <= 31 && (rest == "" || rest == "st" || rest == "nd" || rest == "rd" || rest == "th")
	case "numeral":
		return n > 0 || isRoman(word) || len(word) == 1
	case "yearnumber":
		return 1000 <= n && n < 3000 && rest == ""
	}
	return false
}

// figure returns the number that a word begins with, and what follows it.
func figure(word string) (n int, rest string) {
	i := 0
	for i < len(word) && i < 6 && '0' <= word[i] && word[i] <= '9' {
		n = 10*n + int(word[i]-'0')
		i++
	}
	return n, word[i:]
}
