package register

import (
	"iter"
	"maps"
	"slices"
	"strconv"

	"github.com/bilateral-go/bilateral"
)

// A Place is where an id or evidence stands in a register. It can be asked while [Register.IDs]
// or [Register.Evidence] yields it, and not later.
type Place struct {
	walk *idWalk
	own  bool
}

// Names reports whether the id is the name of the record that it stands in: a member "id".
// Otherwise it refers to a record.
func (p Place) Names() bool { return p.own }

// Pointer returns the JSON Pointer of the place: "/agreements/0/acts/2/of".
func (p Place) Pointer() string {
	b := make([]byte, 0, 64)
	for _, s := range p.walk.path {
		b = append(append(b, '/'), s.member...)
		if s.index >= 0 {
			b = strconv.AppendInt(append(b, '/'), int64(s.index), 10)
		}
	}
	return string(b)
}

// Record returns the id of the record that the place is in. It is empty in a link, in a
// confirmation and outside of records.
func (p Place) Record() bilateral.ID { return p.walk.record }

// IDs yields every id that stands in the register, with its place: the names of records, of
// their acts and segments, and all references, also those in evidence, clauses, confirmations
// and the default evidence; of a party that a clause names, the id of an organization. The id
// can be changed where it stands. The id of the register itself, empty ids and what private data
// holds are not yielded.
func (r *Register) IDs() iter.Seq2[Place, *bilateral.ID] {
	return func(yield func(Place, *bilateral.ID) bool) {
		w := idWalk{yield: yield}
		w.registerRegister(r)
	}
}

// Evidence yields every evidence that stands in the register, with its place: that of records and
// of the values in them, as acts, segments and changes. The evidence can be changed where it
// stands. What a record without evidence rests on, [Register.DefaultEvidence], is not yielded.
func (r *Register) Evidence() iter.Seq2[Place, *bilateral.Evidence] {
	return func(yield func(Place, *bilateral.Evidence) bool) {
		w := idWalk{yield: func(Place, *bilateral.ID) bool { return true }, rests: yield}
		w.registerRegister(r)
	}
}

// An idWalk goes over the ids of a register. Generated functions walk over each record type.
type idWalk struct {
	yield   func(Place, *bilateral.ID) bool
	rests   func(Place, *bilateral.Evidence) bool // nil if only ids are asked for
	path    []idStep
	record  bilateral.ID
	stopped bool
}

// An idStep is a member, and the number of an element if it is a list.
type idStep struct {
	member string
	index  int // -1 for a member that is no list
}

func (w *idWalk) enter(member string, index int) {
	w.path = append(w.path, idStep{member, index})
}

func (w *idWalk) leave() {
	w.path = w.path[:len(w.path)-1]
	if len(w.path) == 0 {
		w.record = ""
	}
}

func (w *idWalk) evidence(e *bilateral.Evidence) {
	if w.rests != nil && !w.stopped {
		w.stopped = !w.rests(Place{w, false}, e)
	}
}

func (w *idWalk) id(member string, id *bilateral.ID, own bool) { w.element(member, -1, id, own) }

// party yields a party of a clause if it is the id of an organization and no country code.
func (w *idWalk) party(member string, party *string) {
	if *party != "" && (*party)[0] > 'Z' || *party != "" && (*party)[0] <= '9' {
		w.id(member, (*bilateral.ID)(party), false)
	}
}

func (w *idWalk) list(member string, ids []bilateral.ID) {
	for i := range ids {
		w.element(member, i, &ids[i], false)
	}
}

func (w *idWalk) element(member string, index int, id *bilateral.ID, own bool) {
	if *id == "" || w.stopped {
		return
	}
	if own && len(w.path) == 1 {
		w.record = *id
	}
	w.enter(member, index)
	w.stopped = !w.yield(Place{w, own}, id)
	w.leave()
}

// A copier gives records that were copied lists and maps of their own. Generated functions do
// so for each record type.
type copier struct{}

func copyAnnotations(a bilateral.Annotations) bilateral.Annotations {
	a = maps.Clone(a)
	for key, value := range a {
		a[key] = slices.Clone(value)
	}
	return a
}

// Clone returns a copy of the register that shares nothing with it.
func (r *Register) Clone() *Register {
	out := *r
	copier{}.registerRegister(&out)
	return &out
}
