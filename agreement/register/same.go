package register

import (
	"slices"
	"sync"

	"github.com/bilateral-go/bilateral"
)

// sames are the groups of records that links of kind same-as join.
type sames struct {
	once  sync.Once
	first map[bilateral.ID]bilateral.ID   // of a record that is joined: the first of its group
	of    map[bilateral.ID][]bilateral.ID // by the first: the group, in the order of the alphabet
}

// SameAs returns the ids of the records that links of kind same-as join with a record, directly
// and through others, in the order of the alphabet: all accounts of one thing, that record
// included. Of a record that no link joins it returns only its id.
func (ix *Index) SameAs(id bilateral.ID) []bilateral.ID {
	s := ix.groups()
	if first, ok := s.first[id]; ok {
		return slices.Clone(s.of[first])
	}
	return []bilateral.ID{id}
}

// groups computes the groups once. Links between records of different kinds join nothing.
func (ix *Index) groups() *sames {
	s := &ix.sames
	s.once.Do(func() {
		s.first, s.of = map[bilateral.ID]bilateral.ID{}, map[bilateral.ID][]bilateral.ID{}
		var root func(id bilateral.ID) bilateral.ID
		parent := map[bilateral.ID]bilateral.ID{}
		root = func(id bilateral.ID) bilateral.ID {
			for parent[id] != "" {
				if next := parent[parent[id]]; next != "" {
					parent[id] = next
				}
				id = parent[id]
			}
			return id
		}
		linked := map[bilateral.ID]bool{}
		for i := range ix.r.Links {
			l := &ix.r.Links[i]
			a, b := ix.find(l.From), ix.find(l.To)
			if l.Kind != bilateral.LinkKindSameAs || a == nil || b == nil || a.kind() != b.kind() {
				continue
			}
			linked[l.From], linked[l.To] = true, true
			if x, y := root(l.From), root(l.To); x < y {
				parent[y] = x // the first of the alphabet stands for the group
			} else if y < x {
				parent[x] = y
			}
		}
		for id := range linked {
			first := root(id)
			s.first[id] = first
			s.of[first] = append(s.of[first], id)
		}
		for _, list := range s.of {
			slices.Sort(list)
		}
	})
	return s
}

// canonical returns a copy of the register in which each reference to a joined record names the
// first of its group, so that accounts can be compared. The names of records stay.
func (ix *Index) canonical() *Register {
	out := ix.r.Clone()
	groups := ix.groups()
	for place, id := range out.IDs() {
		if first, ok := groups.first[*id]; ok && !place.Names() {
			*id = first
		}
	}
	return out
}
