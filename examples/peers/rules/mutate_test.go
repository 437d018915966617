package rules

import (
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// hostile are texts that are nearly a code, an id, a language tag or a pointer, or
// nearly not.
var hostile = []string{
	"a-later-code", "relative", "No Code", "a--b", "-a", "a-", "trade.turnover", "trade.", "Trade", "later_area", "a.b.c", "9area", "various",
	"an.id-with_all", "other:id", ":id", "other:", "a:b:c", ".id", " ", "\t\n", "\xff", "ü", "x\x00",
	"en", "EN", "en-US", "en-us", "zh-Hant-TW", "zh-hant", "sl-rozaj-biske-1994", "de-1901", "en-a-bbb-x-a-ccc", "en-a", "x-a", "x", "x-",
	"i-klingon", "zh-cmn-Hans-CN", "zh-abc-def-ghi-jkl", "engl-abc", "en-419", "en-US-GB", "en-x", "en--US", "en-", "und", "qaa-Qaaa-QM-x-southern",
	"/kind", "/acts/0/date", "kind", "/", "//kind", "/kin", "/evidence",
	"AZ-AGM", "AZ-AGMX", "az-AGM", "AZAGM", "BY-HM", "XX-1", "SUHH-1", "org.example.key", "org", "org..key", "Org.example", "org.-a", "org.a-",
	strings.Repeat("a", 64), strings.Repeat("a", 65), strings.Repeat("a", 64) + ":" + strings.Repeat("b", 64),
	"org." + strings.Repeat("a", 63), "org." + strings.Repeat("a", 64), strings.Repeat("ab.", 84) + "a", strings.Repeat("ab.", 84) + "ab",
	"en-x-" + strings.Repeat("abcdefg-", 7) + "abc", "en-x-" + strings.Repeat("abcdefg-", 7) + "abcd",
}

// A mutator changes agreements. It knows the values that the fixtures have.
type mutator struct {
	rand  *rand.Rand
	bases []*agreement.Agreement
	seen  map[reflect.Type][]reflect.Value
	texts []string // of the agreement that is changed

	members []string // pointers to the members of all types
}

func newMutator(bases []*agreement.Agreement) *mutator {
	m := &mutator{rand: rand.New(rand.NewPCG(1969, 54)), bases: bases, seen: map[reflect.Type][]reflect.Value{}}
	for _, a := range bases {
		for _, v := range places(reflect.ValueOf(a).Elem(), nil) {
			m.seen[v.Type()] = append(m.seen[v.Type()], v)
		}
	}
	// Evidence can be for every member that a type of the library has.
	for t := range m.seen {
		for i := 0; t.Kind() == reflect.Struct && i < t.NumField(); i++ {
			name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
			m.members = append(m.members, "/"+name)
		}
	}
	slices.Sort(m.members)
	var different []country.Actor
	for i := range 100 {
		different = append(different, country.RecordActor(country.ActorKindPerson, bilateral.ID("p"+strconv.Itoa(i))))
	}
	// No fixture has these.
	for _, rare := range []any{
		bilateral.BasisRelative, country.Place{Country: country.AZ, Subdivision: "AZ-AGM"}, country.Place{Country: country.AZ, Subdivision: "BY-HM"},
		country.Place{Subdivision: "BY-HM"}, country.Place{Country: country.Code(77), Subdivision: "AZ-1"},
		agreement.Act{Kind: agreement.ActKindNoticeWithdrawn}, agreement.Act{Kind: agreement.ActKindVoided, Of: "act"},
		different, make([]agreement.Signature, bilateral.MaxList+1), make([]agreement.Signature, bilateral.MaxList),
		slices.Repeat([]clause.Topic{clause.TopicDuration}, bilateral.MaxList+1), make([]country.Actor, bilateral.MaxList+1),
	} {
		v := reflect.ValueOf(rare)
		m.seen[v.Type()] = append(m.seen[v.Type()], v)
	}
	return m
}

// next returns a copy of a fixture with one to five changes.
func (m *mutator) next() *agreement.Agreement {
	a := clone(reflect.ValueOf(m.bases[m.rand.IntN(len(m.bases))]).Elem())
	if m.rand.IntN(3) == 0 {
		// Few fixtures have clauses.
		clauses := a.FieldByName("Clauses")
		clauses.Set(m.other(clauses.Type()))
	}
	if acts := a.FieldByName("Acts"); acts.Len() > 0 && m.rand.IntN(50) == 0 {
		// An act that corrects itself is too rare otherwise.
		act := acts.Index(m.rand.IntN(acts.Len())).Addr().Interface().(*agreement.Act)
		act.Of = act.ID
	}
	for range 1 + m.rand.IntN(5) {
		m.change(m.place(a))
	}
	return a.Addr().Interface().(*agreement.Agreement)
}

// place returns a place of a type, each type as often as another: most places are
// texts.
func (m *mutator) place(a reflect.Value) reflect.Value {
	var types []reflect.Type
	byType := map[reflect.Type][]reflect.Value{}
	m.texts = m.texts[:0]
	for _, v := range places(a, nil) {
		t := v.Type()
		if byType[t] == nil {
			types = append(types, t)
		}
		byType[t] = append(byType[t], v)
		if v.Kind() == reflect.String {
			m.texts = append(m.texts, v.String())
		}
	}
	of := byType[types[m.rand.IntN(len(types))]]
	if stated := slices.DeleteFunc(slices.Clone(of), reflect.Value.IsZero); len(stated) > 0 && m.rand.IntN(4) > 0 {
		of = stated // where there is something to change
	}
	return of[m.rand.IntN(len(of))]
}

// other returns a copy of a value that a fixture has.
func (m *mutator) other(t reflect.Type) reflect.Value {
	seen := m.seen[t]
	if len(seen) == 0 {
		return reflect.Zero(t)
	}
	return clone(seen[m.rand.IntN(len(seen))])
}

// change changes the value at a place.
func (m *mutator) change(v reflect.Value) {
	switch m.rand.IntN(5) {
	case 0:
		v.Set(reflect.Zero(v.Type()))
		return
	case 1, 2:
		v.Set(m.other(v.Type()))
		return
	}
	if r, ok := v.Addr().Interface().(*clause.Rule); ok {
		m.changeRule(r)
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(m.text(v.String()))
	case reflect.Uint8, reflect.Uint32:
		v.SetUint(m.number(v.Uint()) & (1<<v.Type().Bits() - 1))
	case reflect.Slice:
		m.changeList(v)
	case reflect.Map:
		m.changeMap(v)
	case reflect.Struct:
		m.moveMember(v)
	}
}

// moveMember copies a member of a value to another one of its type.
func (m *mutator) moveMember(v reflect.Value) {
	var to, from []reflect.Value
	for i := range v.NumField() {
		for j := range v.NumField() {
			if i != j && v.Field(i).CanSet() && v.Field(i).Type() == v.Field(j).Type() && !v.Field(j).IsZero() {
				to, from = append(to, v.Field(i)), append(from, v.Field(j))
			}
		}
	}
	if len(to) > 0 {
		i := m.rand.IntN(len(to))
		to[i].Set(clone(from[i]))
	}
}

func (m *mutator) text(s string) string {
	if strings.HasPrefix(s, "/") && m.rand.IntN(2) == 0 {
		return m.members[m.rand.IntN(len(m.members))]
	}
	switch m.rand.IntN(6) {
	case 0:
		return s + string(rune(m.rand.IntN(0x180)))
	case 1:
		return strings.ToUpper(s)
	case 2:
		return s[:len(s)/2]
	case 3:
		return m.texts[m.rand.IntN(len(m.texts))]
	}
	return hostile[m.rand.IntN(len(hostile))]
}

func (m *mutator) number(n uint64) uint64 {
	switch m.rand.IntN(5) {
	case 0:
		return n + 1
	case 1:
		return n ^ 1<<m.rand.IntN(32)
	case 2:
		return uint64(m.rand.Uint32N(1 << 20))
	case 3:
		return math.MaxUint32
	}
	return uint64(m.rand.IntN(3))
}

// changeList repeats, drops, moves, adds or blanks an element, and seldom makes the
// list longer than any may be.
func (m *mutator) changeList(v reflect.Value) {
	n := v.Len()
	element := reflect.Zero(v.Type().Elem())
	if n == 0 {
		v.Set(reflect.Append(v, m.other(v.Type().Elem())))
		return
	}
	i, j := m.rand.IntN(n), m.rand.IntN(n)
	switch m.rand.IntN(7) {
	case 0:
		element = clone(v.Index(i))
		v.Set(reflect.Append(v, element))
	case 1:
		v.Set(reflect.AppendSlice(v.Slice(0, i), v.Slice(i+1, n)))
	case 2, 3:
		first, second := clone(v.Index(i)), clone(v.Index(j))
		v.Index(i).Set(second)
		v.Index(j).Set(first)
	case 4:
		v.Set(reflect.Append(v, element))
	case 5:
		v.Set(reflect.Append(v, m.other(v.Type().Elem())))
	case 6:
		sizes := []int{2, 17, 70, agreement.MaxActs, bilateral.MaxList}
		most := sizes[m.rand.IntN(len(sizes))] + m.rand.IntN(2)
		list := reflect.MakeSlice(v.Type(), 0, most)
		for k := range most {
			list = reflect.Append(list, v.Index(k%n))
		}
		v.Set(list)
	}
}

func (m *mutator) changeMap(v reflect.Value) {
	if v.IsNil() {
		v.Set(reflect.MakeMap(v.Type()))
	}
	key := reflect.ValueOf(hostile[m.rand.IntN(len(hostile))])
	value := reflect.New(v.Type().Elem()).Elem()
	if value.Kind() == reflect.String {
		value.SetString("wording")
		if m.rand.IntN(3) == 0 {
			key = reflect.ValueOf("en")
			value.SetString(hostile[m.rand.IntN(len(hostile))])
		}
	}
	v.SetMapIndex(key, value)
}

// changeRule puts a rule into others, as deep or as many as rules may be, or more.
func (m *mutator) changeRule(r *clause.Rule) {
	inner := *r
	if inner.IsZero() {
		inner.Kind = clause.RuleKindConsent
	}
	switch m.rand.IntN(4) {
	case 0:
		for range clause.MaxDepth - 3 + m.rand.IntN(5) {
			inner = clause.Rule{Kind: clause.RuleKindDaysAfter, N: 1, Of: []clause.Rule{inner}}
		}
	case 1:
		leaf := inner
		inner = clause.Rule{Kind: clause.RuleKindEarlierOf}
		for range clause.MaxRules - 3 + m.rand.IntN(5) {
			inner.Of = append(inner.Of, leaf)
		}
	case 2:
		inner = clause.Rule{Kind: clause.RuleKindLaterOf, Of: make([]clause.Rule, m.rand.IntN(4))}
		for i := range inner.Of {
			inner.Of[i] = *r
		}
	case 3:
		if len(r.Of) > 0 {
			inner = r.Of[m.rand.IntN(len(r.Of))]
		}
	}
	*r = inner
}

// places lists a value and every value inside it that can be set.
func places(v reflect.Value, list []reflect.Value) []reflect.Value {
	list = append(list, v)
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				list = places(v.Field(i), list)
			}
		}
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return list // private JSON, which no rule is about
		}
		for i := range v.Len() {
			list = places(v.Index(i), list)
		}
	}
	return list
}

// clone returns a copy that shares no list and no map with v, and can be set.
func clone(v reflect.Value) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				out.Field(i).Set(clone(v.Field(i)))
			}
		}
	case reflect.Slice:
		if v.IsNil() {
			return out
		}
		out.Set(reflect.MakeSlice(v.Type(), 0, v.Len()))
		for i := range v.Len() {
			out.Set(reflect.Append(out, clone(v.Index(i))))
		}
	case reflect.Map:
		if v.IsNil() {
			return out
		}
		out.Set(reflect.MakeMap(v.Type()))
		for key, value := range v.Seq2() {
			out.SetMapIndex(key, value)
		}
	}
	return out
}
