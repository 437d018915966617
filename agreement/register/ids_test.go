package register_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

// planter puts an id into every place of a value where one can stand.
type planter struct {
	at    map[string]bilateral.ID // what was put where
	n     int
	rules int // how deep it is in rules
}

func (p *planter) plant(pointer string, v reflect.Value) {
	next := func() bilateral.ID {
		p.n++
		id := bilateral.ID(fmt.Sprintf("planted-%d", p.n))
		p.at[pointer] = id
		return id
	}
	t := v.Type()
	switch {
	case t == reflect.TypeFor[bilateral.ID]():
		v.SetString(string(next()))
	case t.Kind() == reflect.Slice:
		v.Set(reflect.MakeSlice(t, 1, 1))
		p.plant(pointer+"/0", v.Index(0))
	case t.Kind() == reflect.Struct:
		if t == reflect.TypeFor[clause.Rule]() {
			if p.rules == 2 {
				return // a rule holds rules: two levels show that they are walked over
			}
			p.rules++
			defer func() { p.rules-- }()
		}
		for i := range t.NumField() {
			f := t.Field(i)
			if !f.IsExported() || t == reflect.TypeFor[register.Register]() && f.Name == "ID" {
				continue
			}
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			if strings.HasSuffix(t.PkgPath(), "/clause") && (f.Name == "Party" || f.Name == "By") {
				here := pointer + "/" + name
				p.n++
				id := fmt.Sprintf("planted-%d", p.n)
				p.at[here] = bilateral.ID(id)
				v.Field(i).SetString(id)
				continue
			}
			p.plant(pointer+"/"+name, v.Field(i))
		}
	}
}

// TestIDs: the walk finds an id in every place where one can stand, and says where.
func TestIDs(t *testing.T) {
	p := planter{at: map[string]bilateral.ID{}}
	var r register.Register
	p.plant("", reflect.ValueOf(&r).Elem())
	if len(p.at) < 200 {
		t.Errorf("only %d ids were planted", len(p.at))
	}
	got := map[string]bilateral.ID{}
	own := 0
	for place, id := range r.IDs() {
		got[place.Pointer()] = *id
		if place.Names() {
			own++
			if !strings.HasSuffix(place.Pointer(), "/id") {
				t.Errorf("%s is no name of a record", place.Pointer())
			}
		}
	}
	if diff := cmp.Diff(p.at, got); diff != "" {
		t.Errorf("ids (-planted +found):\n%s", diff)
	}
	if own != 17 { // the lists with ids, acts and segments
		t.Errorf("%d ids name a record", own)
	}
	evidence := map[string]bilateral.ID{}
	for place, e := range r.Evidence() {
		at := place.Pointer() + "/source"
		evidence[at] = e.Source
		list, rest, _ := strings.Cut(at[1:], "/0/")
		if want := p.at["/"+list+"/0/id"]; place.Record() != want {
			t.Errorf("%s: evidence of record %q, want %q, from %s", at, place.Record(), want, rest)
		}
	}
	for at := range p.at {
		if strings.Contains(at, "/evidence/0/source") != (evidence[at] != "") || evidence[at] != "" && evidence[at] != p.at[at] {
			t.Errorf("%s: the walk over the evidence finds %q", at, evidence[at])
		}
	}
	r.ID = "x"
	q, err := register.Qualify(&r)
	if err != nil {
		t.Fatal(err)
	}
	for place, id := range q.IDs() {
		if !strings.HasPrefix(string(*id), "x:planted-") {
			t.Errorf("%s: %s", place.Pointer(), *id)
		}
	}
	for place, id := range r.IDs() {
		if strings.Contains(string(*id), ":") {
			t.Errorf("%s of the register that was qualified is %s", place.Pointer(), *id)
		}
	}
}

// TestIDsStop: a loop over the ids can end early, and change them where they stand.
func TestIDsStop(t *testing.T) {
	r := sample()
	n := 0
	for range r.IDs() {
		if n++; n == 3 {
			break
		}
	}
	if n != 3 {
		t.Errorf("%d ids", n)
	}
	for _, id := range r.IDs() {
		if *id == "turchin" {
			*id = "turchyn"
		}
	}
	if r.Terms[0].Person != "turchyn" || r.Persons[0].ID != "turchyn" {
		t.Errorf("%v, %v", r.Terms[0], r.Persons[0])
	}
}

// TestCloneSharesNothing: what is changed in a copy stays as it was in the register.
func TestCloneSharesNothing(t *testing.T) {
	p := planter{at: map[string]bilateral.ID{}}
	var r register.Register
	p.plant("", reflect.ValueOf(&r).Elem())
	r.Title = bilateral.Text{"en": "title"}
	r.Annotations = bilateral.Annotations{"org.example.key": bilateral.RawJSON("1")}
	before := cmp.Diff(register.Register{}, r, cmp.Exporter(func(reflect.Type) bool { return true }))
	c := r.Clone()
	for _, id := range c.IDs() {
		*id = "changed"
	}
	c.Title["en"] = "changed"
	c.Annotations["org.example.key"][0] = '2'
	if after := cmp.Diff(register.Register{}, r, cmp.Exporter(func(reflect.Type) bool { return true })); after != before {
		t.Errorf("the register changed:\n%s", cmp.Diff(before, after))
	}
}
