package register

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// A Conflict is a member of which several accounts of one thing say different things.
type Conflict struct {
	// Records are the accounts: records that links of kind same-as join.
	Records []bilateral.ID `json:"records"`
	// Member is the member, as a JSON Pointer relative to the first record that states it:
	// "/dates", "/name/en", "/acts/0/date".
	Member string `json:"member"`
	// Claims are what the accounts say, in the order of Records. An account that does not
	// state the member has none.
	Claims []Claim `json:"claims"`
}

// A Claim is what one account says of a member, and what that rests on.
type Claim struct {
	// Record is the id of the account.
	Record bilateral.ID `json:"record"`
	// Pointer is the place of the claim in the register.
	Pointer string `json:"pointer"`
	// Value is what it says, as JSON.
	Value string `json:"value"`
	// Evidence is what the claim rests on: the evidence for the member, or else that for
	// the whole record.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
}

// Conflicts lists what accounts of one thing say differently, claim by claim: of records that
// links of kind same-as join, each member that two of them state and that cannot both be so.
// References to joined records are the same, a date and a more precise one agree, and lists add
// up, other than the parties of an agreement and the states of a body. A further step in the life
// of a thing agrees with an earlier one if its source was published later; see [Register.Joined].
func (r *Register) Conflicts() []Conflict {
	ix := r.Index()
	c := comparer{ix: ix, canonical: ix.canonical().Index()}
	for _, first := range slices.Sorted(maps.Keys(ix.groups().of)) {
		c.group(ix.groups().of[first])
	}
	return c.out
}

// A comparer compares the accounts of things.
type comparer struct {
	ix, canonical *Index
	accounts      []account
	out           []Conflict
}

// An account is one record of a group.
type account struct {
	id       bilateral.ID
	pointer  string // of the record
	value    map[string]any
	original map[string]any // with the ids as they are written
	evidence []bilateral.Evidence
}

// A stated value is what one account says at a place.
type stated struct {
	account  *account
	value    any
	original any
	at       string // relative to the record
}

// group compares the accounts of one thing.
func (c *comparer) group(ids []bilateral.ID) {
	c.accounts = c.accountsOf(ids)
	var all []stated
	for i := range c.accounts {
		a := &c.accounts[i]
		all = append(all, stated{a, any(a.value), any(a.original), ""})
	}
	c.members(all, "id", "evidence", "annotations")
}

// accountsOf returns the records of a group, ready to be compared.
func (c *comparer) accountsOf(ids []bilateral.ID) []account {
	list := make([]account, 0, len(ids))
	for _, id := range ids {
		record := c.ix.Find(id)
		value, _ := valueOf(jsonOf(c.canonical.Find(id))).(map[string]any)
		original, _ := valueOf(jsonOf(record)).(map[string]any)
		list = append(list, account{id, c.ix.Pointer(id), value, original, *evidenceOf(record)})
	}
	return list
}

// members compares objects member by member.
func (c *comparer) members(all []stated, without ...string) {
	names := map[string]bool{}
	for _, s := range all {
		object, _ := s.value.(map[string]any)
		for name := range object {
			names[name] = true
		}
	}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if slices.Contains(without, name) {
			continue
		}
		var some []stated
		for _, s := range all {
			object, _ := s.value.(map[string]any)
			original, _ := s.original.(map[string]any)
			if value, ok := object[name]; ok {
				some = append(some, stated{s.account, value, original[name], s.at + "/" + name})
			}
		}
		if len(some) > 1 {
			c.compare(name, some)
		}
	}
}

// compare compares what accounts say of one member.
func (c *comparer) compare(name string, all []stated) {
	_, object := all[0].value.(map[string]any)
	_, list := all[0].value.([]any)
	switch {
	case name == "changes":
		if !c.moves(all) {
			c.report(all)
		}
	case name == "acts":
		c.kinds(all)
	case object:
		c.members(all)
	case list && !exclusive(name):
		// What two sources name of a list adds up: neither says that it names all.
	case !agree(all):
		c.report(all)
	}
}

// exclusive reports whether a list is one that sources state as a whole: two that differ cannot
// both be right.
func exclusive(member string) bool {
	return member == "parties" || member == "states" || member == "sides"
}

// kinds compares acts: those of the same kind, if each account has one of it.
func (c *comparer) kinds(all []stated) {
	byKind := map[string][]stated{}
	for _, s := range all {
		list, _ := s.value.([]any)
		originals, _ := s.original.([]any)
		count := map[string]int{}
		for _, x := range list {
			count[kindOf(x)]++
		}
		for i, x := range list {
			if kind := kindOf(x); count[kind] == 1 {
				byKind[kind] = append(byKind[kind], stated{s.account, x, originals[i], s.at + "/" + strconv.Itoa(i)})
			}
		}
	}
	for _, kind := range slices.Sorted(maps.Keys(byKind)) {
		if some := byKind[kind]; len(some) > 1 {
			c.members(some, "id", "evidence")
		}
	}
}

func kindOf(x any) string {
	object, _ := x.(map[string]any)
	kind, _ := object["kind"].(string)
	return kind
}

// agree reports whether all that accounts say can be so.
func agree(all []stated) bool {
	for i := range all {
		for j := range i {
			if !agreeValues(all[i].value, all[j].value) {
				return false
			}
		}
	}
	return true
}

func agreeValues(a, b any) bool {
	x, isText := a.(string)
	y, _ := b.(string)
	if !isText {
		return stands(a, b) || stands(b, a)
	}
	if x == y || country.Fold(x) == country.Fold(y) && country.Fold(x) != "" || familyOnly([]string{country.Fold(x)}, []string{country.Fold(y)}) {
		return true
	}
	p, err := bilateral.ParsePeriod(x)
	q, err2 := bilateral.ParsePeriod(y)
	return err == nil && err2 == nil && overlap(p, q)
}

// overlap reports whether two periods can have a day in common.
func overlap(p, q bilateral.Period) bool {
	return p.Ends().Before(q.Begins()) != bilateral.Yes && q.Ends().Before(p.Begins()) != bilateral.Yes
}

// stands reports whether all elements of a list stand in another one, in any order; of other
// values, whether they are the same.
func stands(a, b any) bool {
	x, ok := a.([]any)
	y, ok2 := b.([]any)
	if !ok || !ok2 {
		return extendsValue(a, b)
	}
	for _, element := range x {
		if !slices.ContainsFunc(y, func(other any) bool { return extendsValue(element, other) }) {
			return false
		}
	}
	return true
}

// report adds a conflict.
func (c *comparer) report(all []stated) {
	conflict := Conflict{Member: all[0].at}
	for i := range c.accounts {
		conflict.Records = append(conflict.Records, c.accounts[i].id)
	}
	for _, s := range all {
		conflict.Claims = append(conflict.Claims, Claim{s.account.id, s.account.pointer + s.at, jsonOf(s.original), evidenceFor(s.account.evidence, s.at)})
	}
	c.out = append(c.out, conflict)
}

// evidenceFor returns the evidence for a member: that which names it or what it stands in, or
// else that for the whole record.
func evidenceFor(list []bilateral.Evidence, member string) []bilateral.Evidence {
	var named, whole []bilateral.Evidence
	for _, e := range list {
		switch {
		case len(e.Of) == 0:
			whole = append(whole, e)
		case slices.ContainsFunc(e.Of, func(of string) bool {
			return member == of || strings.HasPrefix(member, of+"/") || strings.HasPrefix(of, member+"/")
		}):
			named = append(named, e)
		}
	}
	if len(named) > 0 {
		return named
	}
	return whole
}
