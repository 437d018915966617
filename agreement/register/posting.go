package register

import (
	"cmp"
	"iter"
	"slices"
	"sync"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
)

// A posting lists for each key the numbers of the records that have it, in the order of the
// register.
type posting[K comparable] struct {
	of    map[K]int32 // the number of a key
	first []int32     // where the records of each key begin, and an end
	items []int32
}

// post makes the posting of n records. keys calls add for each key of a record.
func post[K comparable](n int, keys func(i int, add func(K))) posting[K] {
	p := posting[K]{of: map[K]int32{}}
	var counts, numbers []int32
	ends := make([]int32, 0, n)
	for i := range n {
		keys(i, func(k K) {
			number, ok := p.of[k]
			if !ok {
				number = int32(len(counts))
				p.of[k] = number
				counts = append(counts, 0)
			}
			counts[number]++
			numbers = append(numbers, number)
		})
		ends = append(ends, int32(len(numbers)))
	}
	p.first = make([]int32, len(counts)+1)
	for k, count := range counts {
		p.first[k+1] = p.first[k] + count
	}
	next := slices.Clone(p.first)
	p.items = make([]int32, len(numbers))
	at := int32(0)
	for i, end := range ends {
		for ; at < end; at++ {
			p.items[next[numbers[at]]] = int32(i)
			next[numbers[at]]++
		}
	}
	return p
}

// get returns the records that have a key.
func (p *posting[K]) get(k K) []int32 {
	number, ok := p.of[k]
	if !ok {
		return nil
	}
	return p.items[p.first[number]:p.first[number+1]]
}

// postings are those of an index. Each part is made when it is first asked for.
type postings struct {
	agreements struct {
		once   sync.Once
		pair   posting[country.Pair]
		signer posting[bilateral.ID]
		act    map[bilateral.ID]int32
	}
	points struct {
		once   sync.Once
		area   posting[area.Code]
		holder posting[country.Actor]
		year   posting[int]
		kind   posting[meeting.PointKind]
	}
	meetings struct {
		once       sync.Once
		who        posting[bilateral.ID]
		commission posting[bilateral.ID]
		visit      posting[bilateral.ID]
		segment    map[bilateral.ID]int32
	}
	visits struct {
		once sync.Once
		pair posting[country.Pair]
	}
	instructions struct {
		once sync.Once
		to   posting[bilateral.ID]
	}
	links struct {
		once sync.Once
		to   posting[bilateral.ID]
		from posting[bilateral.ID]
	}
}

// agreementPostings are the agreements by pair of states, by who signed, and by act.
func (ix *Index) agreementPostings() {
	p := &ix.postings.agreements
	p.once.Do(func() {
		list := ix.r.Agreements
		p.pair = post(len(list), func(i int, add func(country.Pair)) {
			var codes [8]country.Code
			states := codes[:0]
			for j := range list[i].Parties {
				states = ix.statesOf(list[i].Parties[j].Actor, states)
			}
			pairs(states, add)
		})
		p.signer = post(len(list), func(i int, add func(bilateral.ID)) {
			once := onceEach(add)
			for j := range list[i].Acts {
				for k := range list[i].Acts[j].Signatures {
					ix.behind(list[i].Acts[j].Signatures[k].Signatory, once)
				}
			}
		})
		p.act = map[bilateral.ID]int32{}
		for i := range list {
			for j := range list[i].Acts {
				if id := list[i].Acts[j].ID; id != "" {
					p.act[id] = int32(i)
				}
			}
		}
	})
}

// pairs calls add for each pair of different states of a list, once.
func pairs(states []country.Code, add func(country.Pair)) {
	for i, a := range states {
		for j, b := range states[:i] {
			pair, err := country.NewPair(a, b)
			if err == nil && !slices.Contains(states[:j], b) && !slices.Contains(states[:i], a) {
				add(pair)
			}
		}
	}
}

// statesOf appends the state of an actor: the state itself, that of the office or organization.
func (ix *Index) statesOf(a country.Actor, list []country.Code) []country.Code {
	switch a.Kind {
	case country.ActorKindState:
		return append(list, a.State)
	case country.ActorKindOffice:
		if o := ix.Office(a.ID); o != nil && o.State != 0 {
			return append(list, o.State)
		}
	case country.ActorKindTerm:
		if t := ix.Term(a.ID); t != nil {
			if o := ix.Office(t.Office); o != nil && o.State != 0 {
				return append(list, o.State)
			}
		}
	case country.ActorKindOrganization:
		if o := ix.Organization(a.ID); o != nil && o.Country != 0 {
			return append(list, o.Country)
		}
	}
	return list
}

// behind calls add for the ids that an actor stands for: its own and, of a term, the person and
// the office.
func (ix *Index) behind(a country.Actor, add func(bilateral.ID)) {
	if a.ID == "" {
		return
	}
	add(a.ID)
	if a.Kind == country.ActorKindTerm {
		if t := ix.Term(a.ID); t != nil {
			add(t.Person)
			add(t.Office)
		}
	}
}

// onceEach returns add without what was added before: a record has few keys.
func onceEach[K comparable](add func(K)) func(K) {
	var few [8]K
	seen := few[:0]
	return func(k K) {
		if !slices.Contains(seen, k) {
			seen = append(seen, k)
			add(k)
		}
	}
}

// pointPostings are the points by area, holder, year and kind.
func (ix *Index) pointPostings() {
	p := &ix.postings.points
	p.once.Do(func() {
		ix.meetingPostings()
		list := ix.r.Points
		p.area = post(len(list), func(i int, add func(area.Code)) {
			once := onceEach(add)
			for _, code := range list[i].About.Areas {
				once(code)
				if parent := code.Parent(); parent != "" {
					once(parent)
				}
			}
		})
		p.holder = post(len(list), func(i int, add func(country.Actor)) {
			once := onceEach(add)
			for _, holder := range list[i].Holders {
				once(holder)
			}
		})
		p.year = post(len(list), func(i int, add func(int)) {
			if year := ix.madeOn(&list[i]).Year(); year != 0 {
				add(year)
			}
		})
		p.kind = post(len(list), func(i int, add func(meeting.PointKind)) { add(list[i].Kind) })
	})
}

// madeOn returns when a point was made: its date, or that of the meeting, visit or event at which
// it was made. Zero means that neither is stated. An agreement in which it stands has no such day.
func (ix *Index) madeOn(p *meeting.Point) bilateral.Date {
	if !p.Date.IsZero() {
		return p.Date
	}
	switch x := ix.Find(p.In).(type) {
	case *meeting.Meeting, *meeting.Segment, *meeting.Visit, *meeting.Event:
		return ix.dayOf(x)
	}
	return bilateral.Date{}
}

// meetingPostings are the meetings by who took part, commission, visit and segment.
func (ix *Index) meetingPostings() {
	p := &ix.postings.meetings
	p.once.Do(func() {
		list := ix.r.Meetings
		p.who = post(len(list), func(i int, add func(bilateral.ID)) {
			once := onceEach(add)
			for who := range attending(&list[i]) {
				ix.behind(who, once)
			}
		})
		one := func(of func(m *meeting.Meeting) bilateral.ID) posting[bilateral.ID] {
			return post(len(list), func(i int, add func(bilateral.ID)) {
				if id := of(&list[i]); id != "" {
					add(id)
				}
			})
		}
		p.commission = one(func(m *meeting.Meeting) bilateral.ID { return m.Commission })
		p.visit = one(func(m *meeting.Meeting) bilateral.ID { return m.Visit })
		p.segment = map[bilateral.ID]int32{}
		for i := range list {
			for j := range list[i].Segments {
				if id := list[i].Segments[j].ID; id != "" {
					p.segment[id] = int32(i)
				}
			}
		}
	})
}

// attending yields those who took part in a meeting individually: hosts, participants, heads and
// members of delegations.
func attending(m *meeting.Meeting) iter.Seq[country.Actor] {
	return func(yield func(country.Actor) bool) {
		for _, host := range m.Hosts {
			if !yield(host) {
				return
			}
		}
		for i := range m.Segments {
			for who := range inSegment(&m.Segments[i]) {
				if !yield(who) {
					return
				}
			}
		}
	}
}

func inSegment(s *meeting.Segment) iter.Seq[country.Actor] {
	return func(yield func(country.Actor) bool) {
		for _, who := range s.Participants {
			if !yield(who) {
				return
			}
		}
		for i := range s.Delegations {
			if head := s.Delegations[i].Head; !head.IsZero() && !yield(head) {
				return
			}
			for _, member := range s.Delegations[i].Members {
				if !yield(member) {
					return
				}
			}
		}
	}
}

// visitPostings are the visits by pair of states.
func (ix *Index) visitPostings() {
	p := &ix.postings.visits
	p.once.Do(func() {
		list := ix.r.Visits
		p.pair = post(len(list), func(i int, add func(country.Pair)) {
			if pair, err := country.NewPair(list[i].Sending, list[i].Receiving); err == nil {
				add(pair)
			}
		})
	})
}

// instructionPostings are the instructions by addressee. An instruction to the co-chairs of a
// commission is one to the commission.
func (ix *Index) instructionPostings() {
	p := &ix.postings.instructions
	p.once.Do(func() {
		list := ix.r.Instructions
		p.to = post(len(list), func(i int, add func(bilateral.ID)) {
			once := onceEach(add)
			for _, to := range list[i].Addressees {
				ix.behind(to, once)
				if o := ix.officeOf(to); o != nil && o.Organ != "" {
					once(o.Organ)
				}
			}
		})
	})
}

// linkPostings are the links by what they lead to and from.
func (ix *Index) linkPostings() {
	p := &ix.postings.links
	p.once.Do(func() {
		list := ix.r.Links
		p.to = post(len(list), func(i int, add func(bilateral.ID)) { add(list[i].To) })
		p.from = post(len(list), func(i int, add func(bilateral.ID)) { add(list[i].From) })
	})
}

// sortedByDate returns numbers of records in the order of their days. Those without a day come
// last.
func sortedByDate(list []int32, day func(i int32) bilateral.Days) []int32 {
	out := slices.Clone(list)
	slices.SortStableFunc(out, func(x, y int32) int {
		a, b := day(x), day(y)
		if a.IsZero() != b.IsZero() {
			if a.IsZero() {
				return 1
			}
			return -1
		}
		return cmp.Or(a.First.Compare(b.First), a.Last.Compare(b.Last))
	})
	return out
}
