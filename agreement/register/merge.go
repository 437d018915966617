package register

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
	"github.com/go-json-experiment/json"
)

// Merge joins registers into one that has the claims of all of them. Each is first qualified
// ([Qualify]), so that ids that two of them happen to share stay apart. Under one id, records
// that are equal are one; of two of which one extends the other, the longer one is kept; others
// are refused, and nothing is merged. A record extends another one if it has all its members
// with equal values, and all elements of its lists in their order, and perhaps more.
//
// The result depends on no order of the arguments, and Merge(a, a) is Qualify(a). It has no id
// of its own. Titles in one language are put one after another, separated by "; ".
//
// The error is [bilateral.Problems]: all records that are refused ([CodeMergeDiffers]), all ids
// that two records of different kinds share ([CodeIDTwice]), and registers that cannot be
// qualified. Each pointer begins with the number of the register among the arguments:
// "/1/agreements/0".
//
// Records of two registers that are one thing have two ids. [Register.Candidates] finds them,
// and a link of kind [bilateral.LinkKindSameAs] joins them.
func Merge(registers ...*Register) (*Register, error) {
	m := merger{}
	for i, r := range registers {
		q, err := Qualify(r)
		if p, ok := err.(bilateral.Problem); ok {
			p.Pointer = "/" + strconv.Itoa(i) + p.Pointer
			m.problems = append(m.problems, p)
			continue
		}
		m.in = append(m.in, part{Register: q, given: r, n: i})
	}
	out := New("")
	out.Sources = join(&m, "sources", func(r *Register) []bilateral.Source { return r.Sources }, func(x *bilateral.Source) bilateral.ID { return x.ID })
	out.Persons = join(&m, "persons", func(r *Register) []office.Person { return r.Persons }, func(x *office.Person) bilateral.ID { return x.ID })
	out.Organizations = join(&m, "organizations", func(r *Register) []office.Organization { return r.Organizations }, func(x *office.Organization) bilateral.ID { return x.ID })
	out.Offices = join(&m, "offices", func(r *Register) []office.Office { return r.Offices }, func(x *office.Office) bilateral.ID { return x.ID })
	out.Terms = join(&m, "terms", func(r *Register) []office.Term { return r.Terms }, func(x *office.Term) bilateral.ID { return x.ID })
	out.Commissions = join(&m, "commissions", func(r *Register) []meeting.Commission { return r.Commissions }, func(x *meeting.Commission) bilateral.ID { return x.ID })
	out.Relationships = join(&m, "relationships", func(r *Register) []meeting.Relationship { return r.Relationships }, func(x *meeting.Relationship) bilateral.ID { return x.ID })
	out.Agreements = join(&m, "agreements", func(r *Register) []agreement.Agreement { return r.Agreements }, func(x *agreement.Agreement) bilateral.ID { return x.ID })
	out.Projects = join(&m, "projects", func(r *Register) []project.Project { return r.Projects }, func(x *project.Project) bilateral.ID { return x.ID })
	out.Visits = join(&m, "visits", func(r *Register) []meeting.Visit { return r.Visits }, func(x *meeting.Visit) bilateral.ID { return x.ID })
	out.Meetings = join(&m, "meetings", func(r *Register) []meeting.Meeting { return r.Meetings }, func(x *meeting.Meeting) bilateral.ID { return x.ID })
	out.Points = join(&m, "points", func(r *Register) []meeting.Point { return r.Points }, func(x *meeting.Point) bilateral.ID { return x.ID })
	out.Indicators = join(&m, "indicators", func(r *Register) []meeting.Indicator { return r.Indicators }, func(x *meeting.Indicator) bilateral.ID { return x.ID })
	out.Events = join(&m, "events", func(r *Register) []meeting.Event { return r.Events }, func(x *meeting.Event) bilateral.ID { return x.ID })
	out.Instructions = join(&m, "instructions", func(r *Register) []meeting.Instruction { return r.Instructions }, func(x *meeting.Instruction) bilateral.ID { return x.ID })
	m.together(out)
	if len(m.problems) == 0 {
		m.idsTwice(out)
	}
	if len(m.problems) > 0 {
		return nil, m.problems
	}
	return out, nil
}

// A merger joins registers.
type merger struct {
	in       []part
	problems bilateral.Problems
}

// A part is a register as it is joined, and as it was given.
type part struct {
	*Register
	given *Register
	n     int // its number among the arguments
	index *Index
	named map[named]string
}

// A named is what a part finds the place of a record by: its list, whether another record holds
// it, as an agreement does its acts, and its qualified id.
type named struct {
	list string
	held bool
	id   bilateral.ID
}

// pointer returns where a record stood in a register as it was given. The index is made for the
// first record that is refused: there may be as many as there are records.
func (p *part) pointer(list string, id bilateral.ID) string {
	if p.index == nil {
		p.index = p.given.Index()
	}
	pointer := p.index.Pointer(id)
	if _, local := id.Split(); pointer == "" {
		pointer = p.index.Pointer(local)
	}
	if pointer == "" {
		pointer = "/" + list
	}
	return "/" + strconv.Itoa(p.n) + pointer
}

// placeOf returns where a record stood in a register as it was given, or "". The places are
// listed once, as for pointer.
func (p *part) placeOf(e *entry) string {
	if p.named == nil {
		p.named = map[named]string{}
		for at, id := range p.given.IDs() {
			if path := at.walk.path; at.Names() {
				p.named[named{path[0].member, len(path) > 2, id.Qualify(p.given.ID)}] = at.Pointer()
			}
		}
	}
	place, ok := p.named[named{e.list.name, e.j >= 0, e.id}]
	if !ok {
		return ""
	}
	return "/" + strconv.Itoa(p.n) + strings.TrimSuffix(place, "/id")
}

// join joins one list of all registers, each of which is sorted by id.
func join[T any](m *merger, name string, list func(*Register) []T, id func(*T) bilateral.ID) []T {
	type entry struct {
		record *T
		from   *part
	}
	var all []entry
	for i := range m.in {
		records := list(m.in[i].Register)
		for j := range records {
			all = append(all, entry{&records[j], &m.in[i]})
		}
	}
	slices.SortStableFunc(all, func(x, y entry) int { return strings.Compare(string(id(x.record)), string(id(y.record))) })
	if len(all) == 0 {
		return nil
	}
	out := make([]T, 0, len(all))
	for i := 0; i < len(all); {
		end := i + 1
		for end < len(all) && id(all[end].record) == id(all[i].record) {
			end++
		}
		most := i
		for j := i + 1; j < end; j++ {
			if extends(all[most].record, all[j].record) {
				most = j
			}
		}
		for j := i; j < end; j++ {
			if j == most || extends(all[j].record, all[most].record) {
				continue
			}
			p := Codes.Problem(CodeMergeDiffers, "id", string(id(all[j].record)),
				"other", all[most].from.pointer(name, id(all[most].record)), "member", difference(all[j].record, all[most].record))
			p.Pointer = all[j].from.pointer(name, id(all[j].record))
			m.problems = append(m.problems, p)
		}
		out = append(out, *all[most].record)
		i = end
	}
	return out
}

// together joins what has no id: titles, links, confirmations and private data.
func (m *merger) together(out *Register) {
	links, confirmed := map[string]bool{}, map[Confirmation]bool{}
	for i := range m.in {
		r := &m.in[i]
		out.Title = joinTitles(out.Title, r.Title)
		for j := range r.Links {
			if text := jsonOf(&r.Links[j]); !links[text] {
				links[text] = true
				out.Links = append(out.Links, r.Links[j])
			}
		}
		for _, c := range r.Confirmed {
			if !confirmed[c] {
				confirmed[c] = true
				out.Confirmed = append(out.Confirmed, c)
			}
		}
		for _, key := range slices.Sorted(maps.Keys(r.Annotations)) {
			value, there := out.Annotations[key]
			switch {
			case !there:
				if out.Annotations == nil {
					out.Annotations = bilateral.Annotations{}
				}
				out.Annotations[key] = r.Annotations[key]
			case string(value) != string(r.Annotations[key]):
				p := Codes.Problem(CodeMergeDiffers, "id", key, "other", "an earlier register", "member", "/annotations")
				p.Pointer = "/" + strconv.Itoa(r.n) + "/annotations/" + key
				m.problems = append(m.problems, p)
			}
		}
	}
	out.sort()
	out.Links = longest(out.Links)
}

// longest drops the links that another one of the same kind between the same records extends.
// The list is sorted.
func longest(list []bilateral.Link) []bilateral.Link {
	var out []bilateral.Link
	for i := 0; i < len(list); {
		end := i + 1
		for end < len(list) && list[end].Kind == list[i].Kind && list[end].From == list[i].From && list[end].To == list[i].To {
			end++
		}
		group := list[i:end]
		for j := range group {
			if !slices.ContainsFunc(group, func(other bilateral.Link) bool {
				return jsonOf(&other) != jsonOf(&group[j]) && extends(&group[j], &other)
			}) {
				out = append(out, group[j])
			}
		}
		i = end
	}
	return out
}

// titleMark stands between the titles of registers that were merged.
const titleMark = "; "

// joinTitles puts titles in one language one after another, each once, in the order of the
// alphabet.
func joinTitles(a, b bilateral.Text) bilateral.Text {
	if len(a) == 0 && len(b) == 0 {
		return nil
	}
	out := maps.Clone(b)
	if out == nil {
		out = bilateral.Text{}
	}
	for tag, title := range a {
		parts := strings.Split(title, titleMark)
		if other, both := out[tag]; both {
			parts = append(parts, strings.Split(other, titleMark)...)
			slices.Sort(parts)
			parts = slices.Compact(parts)
		}
		out[tag] = strings.Join(parts, titleMark)
	}
	return out
}

// idsTwice reports records of different kinds that share an id.
func (m *merger) idsTwice(out *Register) {
	ix := out.Index()
	for i := range ix.entries {
		e := &ix.entries[i]
		if first := ix.find(e.id); first != e {
			p := Codes.Problem(CodeIDTwice, "id", string(e.id))
			for j := range m.in {
				p.Pointer = cmp.Or(m.in[j].placeOf(e), p.Pointer)
			}
			m.problems = append(m.problems, p)
		}
	}
}

// jsonOf returns a record as JSON. A text that is not UTF-8 gives "".
func jsonOf(record any) string {
	data, err := json.Marshal(record, json.Deterministic(true))
	if err != nil {
		return ""
	}
	return string(data)
}
