package register

import (
	"maps"
	"slices"
	"strconv"

	"github.com/bilateral-go/bilateral"
)

// A Difference is a record that one register has otherwise than another one.
type Difference struct {
	// Op says what became of it.
	Op Op `json:"op"`
	// Kind is the kind of the record. Empty for links and what belongs to the register itself.
	Kind bilateral.RecordKind `json:"kind,omitzero"`
	// ID is its id. Empty for links and what belongs to the register itself.
	ID bilateral.ID `json:"id,omitzero"`
	// Pointer is its place: in the new register, or in the old one if it was removed.
	Pointer string `json:"pointer"`
	// Members are the members that changed, as JSON Pointers relative to the record. Empty if
	// it was added or removed.
	Members []string `json:"members,omitempty"`
}

// An Op says what became of a record.
type Op string

// The ops of differences.
const (
	// OpAdded: the new register has it, the old one does not.
	OpAdded Op = "added"
	// OpChanged: both have it, and it says something else.
	OpChanged Op = "changed"
	// OpRemoved: the old register has it, the new one does not.
	OpRemoved Op = "removed"
)

// Diff lists what an update of a register added, changed and removed, record by record, in the
// order of the lists of the new register; what was removed comes after the rest of its list.
// Records are the same if they have one id. The order of records says nothing. A link has no id,
// so a link that says something else is one removed and one added.
func Diff(old, updated *Register) []Difference {
	var out []Difference
	a, b := old.Index(), updated.Index()
	for i := range lists {
		l := &lists[i]
		if l.kind == "" {
			out = append(out, diffLinks(old, updated)...)
			continue
		}
		for k := range l.len(updated) {
			record, id := l.at(updated, k)
			before := a.find(id)
			if before == nil || before.list != l || before.j >= 0 {
				out = append(out, Difference{Op: OpAdded, Kind: l.kind, ID: id, Pointer: b.Pointer(id)})
				continue
			}
			if members := changed("", valueOf(jsonOf(before.record)), valueOf(jsonOf(record))); len(members) > 0 {
				out = append(out, Difference{Op: OpChanged, Kind: l.kind, ID: id, Pointer: b.Pointer(id), Members: members})
			}
		}
		for k := range l.len(old) {
			_, id := l.at(old, k)
			if after := b.find(id); after == nil || after.list != l || after.j >= 0 {
				out = append(out, Difference{Op: OpRemoved, Kind: l.kind, ID: id, Pointer: a.Pointer(id)})
			}
		}
	}
	return append(out, diffHead(old, updated)...)
}

// changed returns the members in which two JSON values differ: of objects, each member; of
// lists, the list.
func changed(at string, a, b any) []string {
	x, ok := a.(map[string]any)
	y, ok2 := b.(map[string]any)
	if !ok || !ok2 {
		if jsonOf(a) == jsonOf(b) {
			return nil
		}
		return []string{at}
	}
	names := map[string]bool{}
	for name := range x {
		names[name] = true
	}
	for name := range y {
		names[name] = true
	}
	var out []string
	for _, name := range slices.Sorted(maps.Keys(names)) {
		out = append(out, changed(at+"/"+name, x[name], y[name])...)
	}
	return out
}

// diffLinks compares links as a whole.
func diffLinks(old, updated *Register) []Difference {
	count := map[string]int{}
	for i := range old.Links {
		count[jsonOf(&old.Links[i])]++
	}
	var out []Difference
	for i := range updated.Links {
		if text := jsonOf(&updated.Links[i]); count[text] > 0 {
			count[text]--
		} else {
			out = append(out, Difference{Op: OpAdded, Pointer: "/links/" + strconv.Itoa(i)})
		}
	}
	for i := range old.Links {
		if text := jsonOf(&old.Links[i]); count[text] > 0 {
			count[text]--
			out = append(out, Difference{Op: OpRemoved, Pointer: "/links/" + strconv.Itoa(i)})
		}
	}
	return out
}

// diffHead compares what belongs to the register itself.
func diffHead(old, updated *Register) []Difference {
	head := func(r *Register) any {
		return valueOf(jsonOf(&Register{Schema: r.Schema, Format: r.Format, ID: r.ID, Title: r.Title, DefaultEvidence: r.DefaultEvidence, Confirmed: r.Confirmed, Annotations: r.Annotations}))
	}
	if members := changed("", head(old), head(updated)); len(members) > 0 {
		return []Difference{{Op: OpChanged, Members: members}}
	}
	return nil
}
