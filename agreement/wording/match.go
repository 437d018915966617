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
	memo     []found // by name and token
	farthest int     // the token that no production has got beyond
	steps    int
}

// found is what was found of a name at a token, once it has been looked for.
type found struct {
	done bool
	list []*node
}

// newMatcher returns a matcher for the words of a sentence.
func newMatcher(g *grammar, words []token) *matcher {
	m := &matcher{g: g}
	m.reset(words)
	return m
}

// reset turns to the words of another sentence.
func (m *matcher) reset(words []token) {
	for i := range words {
		words[i].id = m.g.words[words[i].word]
	}
	n := len(m.g.list) * (len(words) + 1)
	if cap(m.memo) < n {
		m.memo = make([]found, n)
	}
	m.memo = m.memo[:n]
	clear(m.memo)
	m.tokens, m.farthest, m.steps = words, 0, 0
}

// whole returns what the tokens from the first on can be as a sentence.
func (m *matcher) whole() []*node { return m.find("sentence", m.g.names["sentence"], 0) }

// maxSteps bounds the work on one sentence: a longer one is left.
const maxSteps = 200_000

// find returns every way to recognize something at a token, at most one for each end and
// meaning.
func (m *matcher) find(name string, number, at int) []*node {
	kept := &m.memo[number*(len(m.tokens)+1)+at]
	if kept.done {
		return kept.list
	}
	kept.done = true // what contains itself at its beginning is not found there
	var list []*node
	if at < len(m.tokens) && isFigure(name, m.tokens[at].word) {
		m.farthest = max(m.farthest, at+1)
		list = append(list, &node{name: name, from: at, to: at + 1})
	}
	for _, p := range m.g.list[number] {
		for _, x := range m.match(p.words, at) {
			n := &node{name, p.meaning, at, x.end, x.parts}
			if !has(list, n) {
				list = append(list, n)
			}
		}
	}
	m.memo[number*(len(m.tokens)+1)+at].list = list
	return list
}

// has reports whether a list has a node of the same extent and meaning, in all its parts.
func has(list []*node, n *node) bool {
	for _, other := range list {
		if other.to == n.to && other.meaning == n.meaning && same(other.parts, n.parts) {
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
			return []match{{at + 1, nil}}
		}
		return nil
	case isMaybe:
		some := m.match(p.parts[0], at)
		return append(some[:len(some):len(some)], match{at, nil})
	case isOneOf:
		var out []match
		for _, part := range p.parts {
			if some := m.match(part, at); out == nil {
				out = some
			} else if len(some) > 0 {
				out = append(out[:len(out):len(out)], some...)
			}
		}
		return distinct(out)
	case isNamed:
		var out []match
		for _, n := range m.find(p.text, p.name, at) {
			out = append(out, match{n.to, []*node{n}})
		}
		return out
	case isRest:
		return []match{{len(m.tokens), nil}}
	case isAnyText:
		var out []match
		for end := at + 1; end <= len(m.tokens) && end <= at+45 && !m.g.stops.has(m.tokens[end-1].id); end++ {
			out = append(out, match{end, nil})
		}
		return out
	}
	out := m.match(p.parts[0], at)
	for _, part := range p.parts[1:] {
		if len(out) == 0 {
			return nil
		}
		if len(out) == 1 && len(out[0].parts) == 0 {
			out = m.match(part, out[0].end)
			continue
		}
		var next []match
		for _, before := range out {
			for _, x := range m.match(part, before.end) {
				next = append(next, match{x.end, join(before.parts, x.parts)})
			}
		}
		if out = distinct(next); len(out) == 0 {
			return nil
		}
	}
	return out
}

// distinct drops matches that end where another one with the same parts does.
func distinct(list []match) []match {
	if len(list) < 2 {
		return list
	}
	out := list[:0:0]
next:
	for _, x := range list {
		for _, y := range out {
			if x.end == y.end && same(x.parts, y.parts) {
				continue next
			}
		}
		out = append(out, x)
	}
	return out
}

func join(a, b []*node) []*node {
	if len(a) == 0 {
		return b
	}
	return append(a[:len(a):len(a)], b...)
}

// isFigure reports whether a word is a number in figures of the kind that a name stands for.
func isFigure(name, word string) bool {
	n, rest := figure(word)
	switch name {
	case "digits":
		return n > 0 && n < 1000 && rest == ""
	case "daynumber":
		return 0 < n && n <= 31 && (rest == "" || rest == "st" || rest == "nd" || rest == "rd" || rest == "th")
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
