package register

import (
	"cmp"
	"maps"
	"slices"

	"github.com/bilateral-go/bilateral"
)

// A Candidate is a pair of records that may be the same thing. A person decides: a link of kind
// [bilateral.LinkKindSameAs] joins them.
type Candidate struct {
	// Kind is the kind of both records.
	Kind bilateral.RecordKind `json:"kind"`
	// A is the id of one record, the first of the two in the alphabet.
	A bilateral.ID `json:"a"`
	// B is the id of the other one.
	B bilateral.ID `json:"b"`
	// Score says how much speaks for it, from 50 to 100. It orders candidates and is no
	// probability.
	Score uint32 `json:"score"`
	// Reasons are what speaks for it, the weightiest first.
	Reasons []Reason `json:"reasons"`
}

// A Reason is something that two records have in common.
type Reason string

// The reasons of candidates.
const (
	// ReasonAddress: sources at one address.
	ReasonAddress Reason = "address"
	// ReasonName: one name, or one is an alias of the other.
	ReasonName Reason = "name"
	// ReasonSpelling: names that differ as two ways to write one name do.
	ReasonSpelling Reason = "spelling"
	// ReasonNumber: one number, of a treaty or of a session.
	ReasonNumber Reason = "number"
	// ReasonDate: days or periods that can be the same.
	ReasonDate Reason = "date"
	// ReasonStates: the same states.
	ReasonStates Reason = "states"
	// ReasonKind: the same kind of record, role or measure.
	ReasonKind Reason = "kind"
	// ReasonPersons: somebody in common: a holder, visitor, participant, party or addressee.
	ReasonPersons Reason = "persons"
	// ReasonOccasion: on one visit, of one commission, at one meeting.
	ReasonOccasion Reason = "occasion"
	// ReasonPlace: one place, site or plant.
	ReasonPlace Reason = "place"
	// ReasonSubject: the same areas, products, action or figure.
	ReasonSubject Reason = "subject"
)

// Candidates lists pairs of records that may be the same thing, those for which most speaks
// first: sources at one address, persons in two spellings, offices with their terms, state
// bodies, visits, meetings, documents, projects, events, instructions and figures. Records that
// links of kind same-as join already are not listed, and points never are: the same words can be
// said twice. Records of one register count for less, since its maker kept them apart.
//
// The work grows with the number of records: only records that share a name, a date, a state or
// the like are compared.
func (r *Register) Candidates() []Candidate {
	f := finder{r: r, ix: r.Index(), class: map[bilateral.ID]bilateral.ID{}}
	for id, first := range f.ix.groups().first {
		f.class[id] = first
	}
	// What others refer to comes first: terms are compared by the persons and offices that are
	// likely to be one.
	for _, of := range [...]func(){
		f.sources, f.organizations, f.persons, f.commissions, f.offices, f.terms, f.projects, f.visits,
		f.meetings, f.agreements, f.events, f.instructions, f.indicators,
	} {
		f.begin()
		of()
		f.end()
	}
	slices.SortStableFunc(f.out, func(x, y Candidate) int {
		return cmp.Or(cmp.Compare(y.Score, x.Score), cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B))
	})
	return f.out
}

// What a finder does with a score: from least on a pair is a candidate, from likely on what
// refers to the records takes them for one.
const (
	leastScore  = 50
	likelyScore = 60
)

// A finder finds candidates.
type finder struct {
	r     *Register
	ix    *Index
	class map[bilateral.ID]bilateral.ID // the first of the records that are likely one
	out   []Candidate

	likely []Candidate
	pairs  map[[2]int]bool
	by     map[string][]int // records by what they share
}

// begin begins a kind of record.
func (f *finder) begin() { f.likely, f.pairs, f.by = nil, map[[2]int]bool{}, map[string][]int{} }

// end takes those that are likely one for one from here on.
func (f *finder) end() {
	for _, c := range f.likely {
		a, b := f.of(c.A), f.of(c.B)
		if a > b {
			a, b = b, a
		}
		if a != b {
			f.class[b] = a
		}
	}
}

// of returns the record that stands for a record and those that are likely the same.
func (f *finder) of(id bilateral.ID) bilateral.ID {
	for range 64 {
		first, ok := f.class[id]
		if !ok || first == id {
			return id
		}
		id = first
	}
	return id
}

// key notes that a record has something by which it can be compared. Empty says nothing.
func (f *finder) key(i int, kind, text string) {
	if text != "" {
		text = kind + "\x00" + text
		f.by[text] = append(f.by[text], i)
	}
}

// largestBlock bounds how many records that share something are compared with each other: what
// so many have in common says nothing.
const largestBlock = 300

// compare calls score for each pair of records that share something.
func (f *finder) compare(kind bilateral.RecordKind, id func(i int) bilateral.ID, score func(i, j int) *evaluation) {
	for _, key := range slices.Sorted(maps.Keys(f.by)) {
		block := f.by[key]
		if len(block) > largestBlock {
			continue
		}
		for x, i := range block {
			for _, j := range block[:x] {
				pair := [2]int{min(i, j), max(i, j)}
				if i == j || f.pairs[pair] {
					continue
				}
				f.pairs[pair] = true
				f.judge(kind, id(i), id(j), score(i, j))
			}
		}
	}
}

// judge adds a candidate if enough speaks for it.
func (f *finder) judge(kind bilateral.RecordKind, a, b bilateral.ID, e *evaluation) {
	if e == nil || e.no || a == b {
		return
	}
	if a > b {
		a, b = b, a
	}
	first, _ := a.Split()
	second, _ := b.Split()
	score := e.score
	if first == second {
		score -= 15
	}
	if score < leastScore || f.ix.groups().first[a] != "" && f.ix.groups().first[a] == f.ix.groups().first[b] {
		return
	}
	slices.SortStableFunc(e.reasons, func(x, y weighted) int { return y.weight - x.weight })
	c := Candidate{Kind: kind, A: a, B: b, Score: uint32(min(score, 100))}
	for _, r := range e.reasons {
		if !slices.Contains(c.Reasons, r.reason) {
			c.Reasons = append(c.Reasons, r.reason)
		}
	}
	f.out = append(f.out, c)
	if score >= likelyScore {
		f.likely = append(f.likely, c)
	}
}

// An evaluation collects what speaks for a pair.
type evaluation struct {
	score   int
	reasons []weighted
	no      bool // something certainly speaks against it
}

type weighted struct {
	reason Reason
	weight int
}

// add adds a reason if it holds.
func (e *evaluation) add(holds bool, r Reason, weight int) {
	if holds {
		e.score += weight
		e.reasons = append(e.reasons, weighted{r, weight})
	}
}

// against takes points away if something speaks against it.
func (e *evaluation) against(holds bool, weight int) {
	if holds {
		e.score -= weight
	}
}

// dates adds what two periods say: nothing if one is not stated; that it cannot be if they
// certainly have no day in common.
func (e *evaluation) dates(p, q bilateral.Period, weight int) {
	switch {
	case p.IsZero() || q.IsZero():
	case !overlap(p, q):
		e.no = true
	case p.Begins() == q.Begins():
		e.add(true, ReasonDate, weight)
	default:
		e.add(true, ReasonDate, weight*3/5)
	}
}
