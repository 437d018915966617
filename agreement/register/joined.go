package register

import (
	"cmp"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/go-json-experiment/json"
)

// Joined returns the register with one record for each thing: the records that links of kind
// same-as join become one, under the first of their ids, and every reference names it. It has
// all members that any of them states and the evidence of all. Of a member that they state
// differently it has what most accounts say, and of as many the one whose source was
// published last; every claim is in the conflicts, which are those of [Register.Conflicts].
// Other spellings of a name become aliases.
//
// The steps in the life of a thing are put together if the further one comes from a source
// that was published later, or on the same day: a visit that one report plans and a later one
// says was held. Otherwise, and if a date of publication is not stated, the thing stays where
// it was, and the steps are a conflict: a step back needs a correction of the register.
func (r *Register) Joined() (*Register, []Conflict) {
	ix := r.Index()
	out := ix.canonical()
	c := comparer{ix: ix, canonical: out.Index()}
	j := joiner{comparer: &c, lost: map[bilateral.ID]bilateral.ID{}}
	gone := map[bilateral.ID]bool{}
	for _, first := range slices.Sorted(maps.Keys(ix.groups().of)) {
		ids := ix.groups().of[first]
		c.group(ids)
		j.join(c.canonical.Find(first), first)
		for _, id := range ids {
			gone[id] = id != first
		}
	}
	out.drop(gone)
	for _, id := range out.IDs() {
		if kept, ok := j.lost[*id]; ok {
			*id = kept
		}
	}
	return out, c.out
}

// drop removes records by id, links that say that a record is itself, and what is there twice.
func (r *Register) drop(gone map[bilateral.ID]bool) {
	v := reflect.ValueOf(r).Elem()
	for i := range lists {
		if lists[i].kind == "" {
			continue
		}
		list := v.Field(fieldOf(lists[i].name))
		n := 0
		for k := range list.Len() {
			if _, id := lists[i].at(r, k); !gone[id] {
				list.Index(n).Set(list.Index(k))
				n++
			}
		}
		list.SetLen(n)
	}
	seen := map[string]bool{}
	r.Links = slices.DeleteFunc(r.Links, func(l bilateral.Link) bool {
		text := jsonOf(&l)
		drop := l.Kind == bilateral.LinkKindSameAs || l.From == l.To || seen[text]
		seen[text] = true
		return drop
	})
}

// fieldOf returns the number of the field of a register that a member stands for.
func fieldOf(member string) int { return shapes().members[member] }

// A joiner makes one record of the accounts of a thing.
type joiner struct {
	*comparer
	lost  map[bilateral.ID]bilateral.ID // ids of acts and segments that became others
	moved map[*account][]moved          // where the elements of lists went
}

// A moved is a place that evidence names, before and after lists were joined.
type moved struct{ from, to string }

// join writes into a record what all accounts state.
func (j *joiner) join(record any, first bilateral.ID) {
	var all []stated
	for i := range j.accounts {
		a := &j.accounts[i]
		all = append(all, stated{a, any(a.value), any(a.value), ""})
	}
	j.moved = map[*account][]moved{}
	object := j.object(all, "id", "evidence")
	object["id"] = string(first)
	if evidence := j.evidence(); len(evidence) > 0 {
		object["evidence"] = evidence
	}
	j.aliases(object)
	data, err := json.Marshal(object, json.Deterministic(true))
	if err != nil {
		return
	}
	v := reflect.ValueOf(record).Elem()
	joined := reflect.New(v.Type())
	if json.Unmarshal(data, joined.Interface()) == nil {
		v.Set(joined.Elem())
	}
}

// object joins objects member by member.
func (j *joiner) object(all []stated, without ...string) map[string]any {
	out := map[string]any{}
	for _, s := range all {
		object, _ := s.value.(map[string]any)
		for name := range object {
			if out[name] != nil || slices.Contains(without, name) {
				continue
			}
			var some []stated
			for _, t := range all {
				other, _ := t.value.(map[string]any)
				if value, ok := other[name]; ok {
					some = append(some, stated{t.account, value, value, t.at + "/" + name})
				}
			}
			out[name] = j.member(name, some)
		}
	}
	return out
}

// member joins what accounts say of one member.
func (j *joiner) member(name string, all []stated) any {
	_, object := all[0].value.(map[string]any)
	_, list := all[0].value.([]any)
	switch {
	case len(all) == 1:
		return all[0].value
	case name == "changes":
		return j.course(all)
	case list:
		return j.list(all, name == "acts")
	case object:
		return any(j.object(all))
	}
	return j.choose(all)
}

// list joins lists: an element that another account has too is one. Of things of a kind, those
// of the same kind whose dates can be the same are one.
func (j *joiner) list(all []stated, kinds bool) []any {
	var out []any
	var from [][]stated // the elements that each element of out is made of
	single := onePart(all)
	for _, s := range all {
		list, _ := s.value.([]any)
		for i, x := range list {
			at := s.at + "/" + strconv.Itoa(i)
			n := slices.IndexFunc(from, func(parts []stated) bool {
				return parts[0].account != s.account && !slices.ContainsFunc(parts, func(p stated) bool { return p.account == s.account }) &&
					(extendsValue(x, parts[0].value) || extendsValue(parts[0].value, x) || kinds && sameKind(x, parts[0].value) || single)
			})
			if n < 0 {
				n = len(from)
				from = append(from, nil)
			}
			from[n] = append(from[n], stated{s.account, x, x, at})
		}
	}
	for n, parts := range from {
		to := all[0].at + "/" + strconv.Itoa(n)
		for _, p := range parts {
			if p.at != to {
				j.moved[p.account] = append(j.moved[p.account], moved{p.at, to})
			}
		}
		_, object := parts[0].value.(map[string]any)
		if len(parts) == 1 || !object {
			out = append(out, parts[0].value)
			continue
		}
		joined := j.object(parts)
		if strings.HasSuffix(all[0].at, "/acts") || strings.HasSuffix(all[0].at, "/segments") {
			j.loseIDs(parts, joined)
		}
		out = append(out, joined)
	}
	return j.withoutOffices(out)
}

// onePart reports whether accounts tell of one part of a meeting each, which is the same part
// unless their formats differ.
func onePart(all []stated) bool {
	format := any(nil)
	for _, s := range all {
		list, _ := s.value.([]any)
		if !strings.HasSuffix(s.at, "/segments") || len(list) != 1 {
			return false
		}
		part, _ := list[0].(map[string]any)
		if part["format"] != nil && format != nil && part["format"] != format {
			return false
		}
		format = cmp.Or(part["format"], format)
	}
	return true
}

// withoutOffices drops from a list of actors the offices of those who are named by their terms.
func (j *joiner) withoutOffices(list []any) []any {
	held := map[string]bool{}
	for _, x := range list {
		actor, _ := x.(map[string]any)
		id, _ := actor["id"].(string)
		if t := j.canonical.Term(bilateral.ID(id)); actor["kind"] == string(country.ActorKindTerm) && t != nil {
			held[string(t.Office)] = true
		}
	}
	return slices.DeleteFunc(list, func(x any) bool {
		actor, _ := x.(map[string]any)
		id, _ := actor["id"].(string)
		return len(actor) == 2 && actor["kind"] == string(country.ActorKindOffice) && held[id]
	})
}

// sameKind reports whether two things of a kind can be one: acts of one kind on days that can
// be the same.
func sameKind(a, b any) bool {
	x, _ := a.(map[string]any)
	y, _ := b.(map[string]any)
	if x["kind"] != y["kind"] {
		return false
	}
	for _, name := range [...]string{"date", "provision", "by"} {
		if p, q := x[name], y[name]; p != nil && q != nil && !agreeValues(p, q) {
			return false
		}
	}
	return true
}

// loseIDs notes the ids of acts and segments that became one with another.
func (j *joiner) loseIDs(parts []stated, joined map[string]any) {
	kept, _ := joined["id"].(string)
	for _, p := range parts {
		object, _ := p.value.(map[string]any)
		if id, _ := object["id"].(string); id != "" && id != kept {
			j.lost[bilateral.ID(id)] = bilateral.ID(kept)
		}
	}
}

// choose returns what most accounts say; of as many, what the source says that was published
// last, and then the first. A more precise date is what a less precise one says, too.
func (j *joiner) choose(all []stated) any {
	best, most := all[0], 0
	var last bilateral.Date
	for _, s := range all {
		n := 0
		for _, t := range all {
			if agreeValues(s.value, t.value) {
				n++
			}
		}
		published := j.published(s)
		later := !published.IsZero() && !last.IsZero() && last.Days().Before(published.Days()) == bilateral.Yes
		precise := agreeValues(s.value, best.value) && len(jsonOf(s.value)) > len(jsonOf(best.value)) && isPeriod(s.value)
		if n > most || n == most && (precise || later && !agreeValues(s.value, best.value)) {
			best, most, last = s, n, published
		}
	}
	return best.value
}

func isPeriod(v any) bool {
	text, _ := v.(string)
	_, err := bilateral.ParsePeriod(text)
	return err == nil
}

// evidence returns the evidence of all accounts, each once, for the places where things went.
func (j *joiner) evidence() []any {
	var out []any
	seen := map[string]bool{}
	for i := range j.accounts {
		a := &j.accounts[i]
		list, _ := a.value["evidence"].([]any)
		for _, x := range list {
			e, _ := x.(map[string]any)
			e = maps.Clone(e)
			if of, ok := e["of"].([]any); ok {
				e["of"] = j.placed(a, of)
			}
			if text := jsonOf(e); !seen[text] {
				seen[text] = true
				out = append(out, e)
			}
		}
	}
	return out
}

// placed returns the places that evidence names as they are in the joined record.
func (j *joiner) placed(a *account, of []any) []any {
	out := make([]any, len(of))
	for i, x := range of {
		pointer, _ := x.(string)
		for _, m := range j.moved[a] {
			if pointer == m.from || strings.HasPrefix(pointer, m.from+"/") {
				pointer = m.to + pointer[len(m.from):]
				break
			}
		}
		out[i] = pointer
	}
	return out
}

// aliases adds the other spellings of a name to the aliases of a record that can have them.
func (j *joiner) aliases(object map[string]any) {
	switch j.ix.find(j.accounts[0].id).kind() {
	case bilateral.RecordKindPerson, bilateral.RecordKindOrganization, bilateral.RecordKindCommission:
	default:
		return
	}
	have := map[string]bool{}
	name, _ := object["name"].(map[string]any)
	for _, text := range name {
		have[country.Fold(text.(string))] = true
	}
	list, _ := object["aliases"].([]any)
	for _, x := range list {
		text, _ := x.(string)
		have[country.Fold(text)] = true
	}
	for i := range j.accounts {
		other, _ := j.accounts[i].value["name"].(map[string]any)
		for _, tag := range slices.Sorted(maps.Keys(other)) {
			text, _ := other[tag].(string)
			if key := cmp.Or(country.Fold(text), text); !have[key] {
				have[key] = true
				list = append(list, text)
			}
		}
	}
	if len(list) > 0 {
		object["aliases"] = list
	}
}
