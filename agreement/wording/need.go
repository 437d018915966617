package wording

import "math/bits"

// A production can only fit if certain words stand in the sentence: "provisionally", say. Most
// productions are ruled out by that, before any of them is tried at a place.

// maxNeeds bounds how many needs of a production are kept: the rarest say most.
const maxNeeds = 4

// needed computes for every production the sets of words of each of which one must stand in the
// sentence.
func (g *grammar) needed() {
	n := needer{g: g, of: make([]set, len(g.list)), state: make([]uint8, len(g.list))}
	id := 0
	for i := range g.list {
		for j := range g.list[i] {
			p := &g.list[i][j]
			p.id, p.needs = id, n.all(p.words)
			id++
		}
	}
	g.count = id
}

// A needer keeps the words of which one is needed for a name: what all its productions need.
type needer struct {
	g     *grammar
	of    []set
	state []uint8 // 0 not computed, 1 on the way, 2 computed
}

// all returns the sets that a pattern needs, the smallest first.
func (n *needer) all(p *pattern) []set {
	var list []set
	if p.kind != isAll {
		if s := n.one(p); s != nil {
			list = append(list, s)
		}
		return list
	}
	for _, part := range p.parts {
		list = append(list, n.all(part)...)
	}
	for i := range list { // a few: by size, the smallest first
		for j := i; j > 0 && list[j].size() < list[j-1].size(); j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
	return list[:min(len(list), maxNeeds)]
}

// one returns the smallest set that a pattern needs, or nil if it can do without any word.
func (n *needer) one(p *pattern) set {
	switch p.kind {
	case isThis:
		var s set
		s.add(p.word)
		return s
	case isAll:
		if list := n.all(p); len(list) > 0 {
			return list[0]
		}
	case isOneOf:
		var s set
		for _, part := range p.parts {
			one := n.one(part)
			if one == nil {
				return nil
			}
			s.addAll(one)
		}
		return s
	case isNamed:
		return n.named(p.name)
	}
	return nil
}

// named returns what a name needs. What contains itself, or is a number in figures, needs
// nothing.
func (n *needer) named(name int) set {
	if n.state[name] != 0 || len(n.g.list[name]) == 0 {
		return n.of[name]
	}
	n.state[name] = 1
	var s set
	for _, p := range n.g.list[name] {
		one := n.one(p.words)
		if one == nil {
			s = nil
			break
		}
		s.addAll(one)
	}
	n.of[name], n.state[name] = s, 2
	return s
}

// size returns how many words a set has.
func (s set) size() int {
	n := 0
	for _, word := range s {
		n += bits.OnesCount64(word)
	}
	return n
}

// meets reports whether two sets have a word in common.
func (s set) meets(other set) bool {
	for i := range min(len(s), len(other)) {
		if s[i]&other[i] != 0 {
			return true
		}
	}
	return false
}

// What is known of whether a production can fit in a sentence.
const fits, cannot = 1, 2

// canFit reports whether the words that a production needs stand in the sentence.
func (m *matcher) canFit(p *production) bool {
	if m.fits[p.id] == 0 {
		m.fits[p.id] = fits
		for _, s := range p.needs {
			if !s.meets(m.words) {
				m.fits[p.id] = cannot
				break
			}
		}
	}
	return m.fits[p.id] == fits
}
