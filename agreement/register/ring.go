package register

import (
	"cmp"
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// Records refer to each other in ways that must not form a ring: a commission to its
// parent, a point to its subject, a visit to the meeting during which it takes
// place. This file finds such rings in linear time and without recursion.

// An edge says that a record refers to another one.
type edge struct {
	from, to int32  // numbers of entries
	member   string // the member with the reference
	link     int32  // the number of the link that is the reference, from 1; 0 means none
}

// A relation is a way in which records refer to each other. Each kind of link is a
// separate relation.
type relation uint8

const (
	relationParent relation = iota
	relationAbout
	relationWhen
	relationOf
	relationClauses
	relationThrough
	relationLinks // the first kind of link; the others follow
)

// checkRings reports each ring once, at its first record in declared order.
func (ix *Index) checkRings(c *bilateral.Checker) {
	var graphs [relationLinks + 24][]edge
	for n := range ix.entries {
		ix.addEdges(&graphs, int32(n))
	}
	var relations map[bilateral.LinkKind]relation
	if len(ix.r.Links) > 0 {
		relations = linkRelations()
	}
	for i := range ix.r.Links {
		l := &ix.r.Links[i]
		from, to := ix.number(l.From), ix.number(l.To)
		if r, ok := relations[l.Kind]; ok && from >= 0 && to >= 0 && from != to {
			graphs[r] = append(graphs[r], edge{from, to, "to", int32(i + 1)})
		}
	}
	for _, edges := range graphs {
		for _, ring := range rings(edges) {
			if c.Full() {
				return
			}
			ix.reportRing(c, edges, ring)
		}
	}
}

// linkRelations returns the relation of each kind of link. Accounts of the same thing,
// things given for each other and relatives may refer to each other, and a kind of a later
// release may be such a kind.
func linkRelations() map[bilateral.LinkKind]relation {
	out := map[bilateral.LinkKind]relation{}
	r := relationLinks
	for row := range bilateral.LinkKinds.All() {
		switch kind := bilateral.LinkKind(row.Value); kind {
		case bilateral.LinkKindSameAs, bilateral.LinkKindInExchangeFor, bilateral.LinkKindRelativeOf:
		default:
			out[kind] = r
		}
		r++
	}
	return out
}

// addEdges adds the references of the n-th entry to the graphs. It adds only
// references to records that can refer to others.
func (ix *Index) addEdges(graphs *[relationLinks + 24][]edge, n int32) {
	add := func(r relation, member string, id bilateral.ID) {
		if to := ix.number(id); to >= 0 && leadsOn(r, ix.entries[to].record) {
			graphs[r] = append(graphs[r], edge{from: n, to: to, member: member})
		}
	}
	addWhen := func(list bilateral.Whens) {
		for i := range list {
			add(relationWhen, "when", list[i].To)
		}
	}
	addAll := func(member string, ids []bilateral.ID) {
		for _, id := range ids {
			add(relationAbout, member, id)
		}
	}
	switch x := ix.entries[n].record.(type) {
	case *office.Organization:
		add(relationParent, "parent", x.Parent)
	case *meeting.Commission:
		add(relationParent, "parent", x.Parent)
	case *agreement.Agreement:
		addAll("about", x.About)
		for id := range x.Clauses.Agreements() {
			add(relationClauses, "clauses", id)
		}
		for i := range x.Acts {
			switch act := &x.Acts[i]; act.Kind {
			case agreement.ActKindReplaced, agreement.ActKindTerminated, agreement.ActKindEnded, agreement.ActKindRevived, agreement.ActKindExtended:
				add(relationThrough, "acts", act.Through)
			}
		}
	case *agreement.Act:
		if x.Of != x.ID { // the act reports that itself
			add(relationOf, "of", x.Of)
		}
		addWhen(x.When)
	case *meeting.Visit:
		addWhen(x.When)
	case *meeting.Meeting:
		addWhen(x.When)
	case *meeting.Event:
		addWhen(x.When)
	case *meeting.Indicator:
		add(relationAbout, "of", x.Of)
	case *meeting.Instruction:
		addAll("about", x.About.IDs)
	case *meeting.Point:
		addAll("about", x.About.IDs)
		addAll("inRegardTo", x.InRegardTo)
		add(relationAbout, "repliesTo", x.RepliesTo)
	}
}

// leadsOn reports whether a record can refer to others in a relation.
func leadsOn(r relation, record bilateral.Checkable) bool {
	switch record.(type) {
	case *office.Organization, *meeting.Commission:
		return r == relationParent
	case *agreement.Agreement:
		return r == relationAbout || r == relationClauses || r == relationThrough
	case *agreement.Act:
		return r == relationOf || r == relationWhen
	case *meeting.Visit, *meeting.Meeting, *meeting.Event:
		return r == relationWhen
	case *meeting.Indicator, *meeting.Instruction, *meeting.Point:
		return r == relationAbout
	}
	return false
}

// number returns the number of the first entry with an id, or -1.
func (ix *Index) number(id bilateral.ID) int32 {
	if id == "" {
		return -1
	}
	return ix.table[ix.slot(id)] - 1
}

// rings returns the strongly connected components of a graph that are rings: those
// of several nodes, or of one that refers to itself (Tarjan 1972, with an explicit
// stack). The nodes of each ring are in rising order, and the rings are in the order
// of their first nodes.
func rings(edges []edge) [][]int32 {
	if len(edges) == 0 {
		return nil
	}
	slices.SortStableFunc(edges, func(a, b edge) int { return cmp.Compare(a.from, b.from) })
	if !slices.ContainsFunc(edges, func(e edge) bool { _, on := edgesOf(edges, e.to); return on }) {
		return nil // no reference leads to a record with references
	}
	first := map[int32]int{} // where the edges of a node begin
	for i := len(edges) - 1; i >= 0; i-- {
		first[edges[i].from] = i
	}
	const done = 1 << 30
	var (
		out   [][]int32
		order = map[int32]int{} // when a node was reached, from 1; done once its component is known
		low   = map[int32]int{}
		open  []int32 // the nodes whose component is not known yet
		path  []step
		count int
	)
	reach := func(node int32) {
		count++
		order[node], low[node] = count, count
		open = append(open, node)
		next, ok := first[node]
		if !ok {
			next = len(edges)
		}
		path = append(path, step{node, next, next})
	}
	for i := range edges {
		if order[edges[i].from] != 0 {
			continue
		}
		reach(edges[i].from)
		for len(path) > 0 {
			at := path[len(path)-1]
			node := at.node
			if at.next < len(edges) && edges[at.next].from == node {
				to := edges[at.next].to
				path[len(path)-1].next++
				switch when := order[to]; {
				case when == 0:
					reach(to)
				case when != done:
					low[node] = min(low[node], when)
				}
				continue
			}
			path = path[:len(path)-1]
			if len(path) > 0 {
				above := path[len(path)-1].node
				low[above] = min(low[above], low[node])
			}
			if low[node] != order[node] {
				continue
			}
			k := len(open) - 1
			for open[k] != node {
				k--
			}
			part := slices.Clone(open[k:])
			open = open[:k]
			for _, n := range part {
				order[n] = done
			}
			if len(part) > 1 || namesItself(edges[at.begin:], node) {
				slices.Sort(part)
				out = append(out, part)
			}
		}
	}
	slices.SortFunc(out, func(a, b []int32) int { return cmp.Compare(a[0], b[0]) })
	return out
}

// edgesOf returns where the edges of a node begin, and whether there are any.
func edgesOf(edges []edge, node int32) (int, bool) {
	return slices.BinarySearchFunc(edges, node, func(e edge, node int32) int { return cmp.Compare(e.from, node) })
}

// A step is a node on the current path, with the positions of its first and its next
// edge.
type step struct {
	node        int32
	begin, next int
}

// namesItself reports whether a node has an edge to itself. The edges start with
// those of the node.
func namesItself(edges []edge, node int32) bool {
	for i := 0; i < len(edges) && edges[i].from == node; i++ {
		if edges[i].to == node {
			return true
		}
	}
	return false
}

func (ix *Index) reportRing(c *bilateral.Checker, edges []edge, ring []int32) {
	i, _ := edgesOf(edges, ring[0])
	for {
		if _, inside := slices.BinarySearch(ring, edges[i].to); inside {
			break
		}
		i++
	}
	var ids []string
	for _, n := range ring[:min(len(ring), 16)] {
		ids = append(ids, string(ix.entries[n].id))
	}
	e := &ix.entries[ring[0]]
	list, at, member := e.list.name, int(e.i), edges[i].member
	if link := edges[i].link; link > 0 {
		list, at = "links", int(link-1)
	}
	c.Field(list)
	c.Index(at)
	if edges[i].link == 0 && e.j >= 0 {
		c.Field(e.list.inner)
		c.Index(int(e.j))
		defer c.Up()
		defer c.Up()
	}
	Codes.Report(c, member, CodeRing, "ids", strings.Join(ids, " "))
	c.Up()
	c.Up()
}
