package wording

// A follow says what can come after a pattern, so that words that decide nothing end only where
// something else can begin.
type follow struct {
	words set
	any   bool // any word
	end   bool // the end of the sentence
}

// can reports whether a token, or the end of the sentence, can come next.
func (f *follow) can(tokens []token, at int) bool {
	if at >= len(tokens) {
		return f.end
	}
	return f.any || f.words.has(tokens[at].id)
}

// add adds what another follow has, and reports whether that is new.
func (f *follow) add(other *follow) bool {
	changed := other.any && !f.any || other.end && !f.end
	f.any, f.end = f.any || other.any, f.end || other.end
	return f.words.addAll(other.words) || changed
}

// addAll adds all words of another set, and reports whether one is new.
func (s *set) addAll(other set) bool {
	changed := false
	for i, bits := range other {
		for len(*s) <= i {
			*s = append(*s, 0)
		}
		if bits&^(*s)[i] != 0 {
			(*s)[i] |= bits
			changed = true
		}
	}
	return changed
}

// follows computes what can follow each pattern of the grammar.
func (g *grammar) follows() {
	g.follow = make([]follow, len(g.list))
	g.follow[g.names["sentence"]].end = true
	g.follow[g.names["empty"]] = follow{any: true, end: true}
	for changed := true; changed; {
		changed = false
		for name, list := range g.list {
			for _, p := range list {
				changed = g.followed(p.words, &g.follow[name]) || changed
			}
		}
	}
}

// followed adds what follows a pattern to it and to what it consists of.
func (g *grammar) followed(p *pattern, by *follow) bool {
	changed := false
	switch p.kind {
	case isAll:
		next := *by
		next.words = append(set(nil), by.words...)
		for i := len(p.parts) - 1; i >= 0; i-- {
			part := p.parts[i]
			changed = g.followed(part, &next) || changed
			if !part.nothing {
				next = follow{}
			}
			next.any = next.any || part.anyFirst
			next.words.addAll(part.first)
		}
	case isOneOf, isMaybe:
		for _, part := range p.parts {
			changed = g.followed(part, by) || changed
		}
	case isNamed:
		return g.follow[p.name].add(by)
	case isAnyText, isFew, isSkip:
		return p.follow.add(by)
	}
	return changed
}
