package examples_test

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/digest"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
)

// takesAnything lists the members for which every text is as good as another, by the
// type that has them.
var takesAnything = []string{
	"Register.$schema", "Source.address", "Evidence.at", "Evidence.wording",
	"Person.aliases", "Organization.aliases", "Commission.aliases", "Place.aliases", "Act.provision", "Act.number", "Agreement.number",
	"Confirmation.member", "Confirmation.reason", "Clause.provision", "Clause.article", "Duration.article", "Denunciation.article", "Trigger.party",
	"Trigger.fact", "Act.fact", "Clause.by", "Clause.endsArticle", "Denunciation.by", "Denunciation.parts", "Denunciation.except",
}

// soundByType are the types whose values are always well formed: another one cannot be
// made, or every number is as good as another.
var soundByType = []reflect.Type{
	reflect.TypeFor[bilateral.Date](), reflect.TypeFor[bilateral.Timestamp](), reflect.TypeFor[bilateral.Period](),
	reflect.TypeFor[bilateral.Count](), reflect.TypeFor[bilateral.Truth](), reflect.TypeFor[bilateral.End](),
	reflect.TypeFor[clause.MonthDay](), reflect.TypeFor[uint32](),
}

// A planting is a place in a register and what goes wrong there.
type planting struct {
	pointer string
	member  string // of which type: "Visit.kind"
	plant   func(r *register.Register)
}

// TestEveryMemberIsChecked plants a wrong value in every member of every record and
// wants a problem at its pointer. A member that was added to a struct and forgotten in
// its Check is named here.
func TestEveryMemberIsChecked(t *testing.T) {
	problems := func(plant func(*register.Register)) map[string]bool {
		r := fullRegister()
		if plant != nil {
			plant(r)
		}
		c := bilateral.Checker{Limit: 1 << 20}
		r.Check(&c)
		seen := map[string]bool{}
		for _, p := range c.Problems() {
			seen[p.Pointer+" "+string(p.Code)+" "+p.Message] = true
		}
		return seen
	}
	before := problems(nil)
	n := 0
	used := map[string]bool{}
	for _, p := range plantings(reflect.TypeFor[register.Register](), "", nil, 0) {
		n++
		found := false
		for problem := range problems(p.plant) {
			pointer, _, _ := strings.Cut(problem, " ")
			if !before[problem] && (pointer == p.pointer || strings.HasPrefix(pointer, p.pointer+"/")) {
				found = true
			}
		}
		free := slices.Contains(takesAnything, p.member)
		used[p.member] = true
		if found == free && p.member != "Trigger.fact" { // its kind decides whether it is wrong
			t.Errorf("%s (%s): a wrong value is reported: %v; check the member, or list it in takesAnything", p.pointer, p.member, found)
		}
	}
	for _, member := range takesAnything {
		if !used[member] {
			t.Errorf("%s takes anything and is no member", member)
		}
	}
	t.Logf("%d members", n)
	if n < 300 {
		t.Errorf("only %d members were planted", n)
	}
}

// told gives for each list of the register a record, what names it, and the words by
// which the digest tells of it.
var told = map[string][2]string{
	"sources":       {`"sources":[{"id":"x","title":{"en":"Marker"}}]`, "Marker"},
	"persons":       {`"persons":[{"id":"x","name":{"en":"Marker"}}],"points":[{"id":"p","kind":"greetings","holders":[{"kind":"person","id":"x"}]}]`, "Marker"},
	"organizations": {`"organizations":[{"id":"x","name":{"en":"Marker"}}],"points":[{"id":"p","kind":"greetings","holders":[{"kind":"organization","id":"x"}]}]`, "Marker"},
	"offices":       {`"offices":[{"id":"x","title":{"en":"Marker"}}],"points":[{"id":"p","kind":"greetings","holders":[{"kind":"office","id":"x"}]}]`, "Marker"},
	"terms":         {`"persons":[{"id":"y","name":{"en":"Marker"}}],"terms":[{"id":"x","person":"y","office":"z"}],"points":[{"id":"p","kind":"greetings","holders":[{"kind":"term","id":"x"}]}]`, "Marker"},
	"commissions":   {`"commissions":[{"id":"x","name":{"en":"Marker"},"states":["AZ","BY"]}],"meetings":[{"id":"m","commission":"x"}]`, "Marker"},
	"relationships": {`"relationships":[{"id":"x","name":{"en":"Marker"},"sides":[{"kind":"state","state":"AZ"},{"kind":"state","state":"BY"}]}]`, "Marker"},
	"agreements":    {`"agreements":[{"id":"x","title":{"en":"Marker"}}]`, "Marker"},
	"projects":      {`"projects":[{"id":"x","name":{"en":"Marker"}}]`, "Marker"},
	"visits":        {`"visits":[{"id":"x","sending":"BY"}]`, "isit from Belarus"},
	"meetings":      {`"meetings":[{"id":"x","place":{"name":{"en":"Marker"}}}]`, "Marker"},
	"points":        {`"points":[{"id":"x","kind":"note","about":{"areas":["trade"]}}]`, "Note was taken of"},
	"indicators":    {`"indicators":[{"id":"x","measure":"exports","direction":"up"}]`, "Exports, up"},
	"events":        {`"events":[{"id":"x","name":{"en":"Marker"}}]`, "Marker"},
	"instructions":  {`"instructions":[{"id":"x","action":"prepare"}]`, "An instruction was given to prepare"},
}

// untold are the lists of which the digest does not tell, and links, which have no id: their
// place in the digest has a test of its own.
var untold = []string{"links", "confirmed"}

// TestEveryListIsThere wants every list of a register indexed, checked, named and told
// in the digest. A list that was added to the struct and forgotten is named here.
func TestEveryListIsThere(t *testing.T) {
	for i := range reflect.TypeFor[register.Register]().NumField() {
		f := reflect.TypeFor[register.Register]().Field(i)
		if f.Type.Kind() != reflect.Slice {
			continue
		}
		name := jsonName(f)
		row, ok := told[name]
		if !ok {
			if !slices.Contains(untold, name) {
				t.Errorf("nothing here says how the digest tells of %s", name)
			}
			continue
		}
		r, err := register.Parse([]byte(`{"format":1,` + row[0] + `}`))
		if err != nil {
			t.Fatal(err)
		}
		ix := r.Index()
		if kind, known := ix.Kind("x"); !known || !kind.Known() || ix.Pointer("x") != "/"+name+"/0" {
			t.Errorf("%s: the index finds a record of kind %q at %q", name, kind, ix.Pointer("x"))
		}
		accessor := reflect.ValueOf(ix).MethodByName(f.Type.Elem().Name())
		if !accessor.IsValid() || accessor.Call([]reflect.Value{reflect.ValueOf(bilateral.ID("x"))})[0].IsNil() {
			t.Errorf("%s: the index has no method %s that finds the record", name, f.Type.Elem().Name())
		}
		if text := digest.Text(r); !strings.Contains(text, row[1]) {
			t.Errorf("%s: the digest does not say %q:\n%s", name, row[1], text)
		}
		reflect.ValueOf(r).Elem().Field(i).Index(0).FieldByName("ID").SetString("Not Of This Form!")
		if err := r.Validate(); err == nil || !strings.Contains(err.Error(), "/"+name+"/0/id:") {
			t.Errorf("%s: a wrong id is not reported: %v", name, err)
		}
	}
}

// TestEveryMemberHasEvidence wants that the evidence of a record can be for every
// member that the record has, but for the evidence itself and private data.
func TestEveryMemberHasEvidence(t *testing.T) {
	n := 0
	visitStructs(reflect.ValueOf(fullRegister()).Elem(), func(v reflect.Value) {
		f := v.FieldByName("Evidence")
		if !f.IsValid() || !v.Addr().Type().Implements(reflect.TypeFor[bilateral.Checkable]()) {
			return
		}
		e := bilateral.Evidence{Source: "x", Basis: bilateral.BasisStated}
		for i := range v.NumField() {
			if name := jsonName(v.Type().Field(i)); name != "evidence" && name != "annotations" {
				e.Of = append(e.Of, "/"+name)
			}
		}
		f.Set(reflect.ValueOf([]bilateral.Evidence{e}))
		n++
		for _, p := range bilateral.Check(v.Addr().Interface().(bilateral.Checkable)) {
			if p.Code == bilateral.CodeEvidenceMember && strings.HasPrefix(p.Pointer, "/evidence/") {
				t.Errorf("%v: %v", v.Type(), p)
			}
		}
	})
	if n < 15 {
		t.Errorf("only %d records were seen", n)
	}
}

func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}

// fullRegister has one element in every list, however deep, so that every member has a
// place.
func fullRegister() *register.Register {
	r := register.New("")
	fill(reflect.ValueOf(r).Elem(), 0)
	r.Format = register.Format
	return r
}

func fill(v reflect.Value, depth int) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(v.Field(i), depth+1)
			}
		}
		if r, ok := v.Addr().Interface().(*clause.Rule); ok {
			*r = clause.DaysAfter(1, clause.On(clause.Last(clause.TriggerKindSigned))) // a kind that nests
			r.Of, r.MonthDays = []clause.Rule{{Kind: clause.RuleKindConsent}}, []clause.MonthDay{{}}
		}
	case reflect.Slice:
		if depth < 12 && v.Type().Elem().Kind() != reflect.Uint8 {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
			fill(v.Index(0), depth+1)
		}
	}
}

func visitStructs(v reflect.Value, visit func(reflect.Value)) {
	switch v.Kind() {
	case reflect.Struct:
		visit(v)
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				visitStructs(v.Field(i), visit)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			visitStructs(v.Index(i), visit)
		}
	}
}

// plantings walks a type and returns a planting for each member. A step of path is the
// number of a field, or -1 for the first element of a list.
func plantings(t reflect.Type, pointer string, path []int, rules int) []planting {
	if t == reflect.TypeFor[clause.Rule]() {
		if rules++; rules > 2 {
			return nil
		}
	}
	var list []planting
	for i := range t.NumField() {
		f := t.Field(i)
		if !f.IsExported() || f.Name == "Format" {
			continue
		}
		at := pointer + "/" + jsonName(f)
		list = append(list, plantIn(f.Type, at, t.Name()+"."+jsonName(f), append(slices.Clone(path), i), rules)...)
	}
	return list
}

func plantIn(t reflect.Type, pointer, member string, path []int, rules int) []planting {
	wrong := func(value any) []planting {
		return []planting{{pointer, member, func(r *register.Register) {
			place(reflect.ValueOf(r).Elem(), path).Set(reflect.ValueOf(value).Convert(t))
		}}}
	}
	switch {
	case slices.Contains(soundByType, t):
		return nil
	case t == reflect.TypeFor[country.Code]():
		return wrong(country.Code(0xffffff))
	case t == reflect.TypeFor[bilateral.Span]():
		year := bilateral.MustParseDate("2025")
		return wrong(bilateral.Span{From: year, Before: bilateral.EndBefore(bilateral.MustParseDate("2024"))})
	case t == reflect.TypeFor[country.Actor](): // its kind decides which members it has
		return slices.Concat(
			[]planting{{pointer + "/kind", "Actor.kind", plantActor(path, country.Actor{Kind: "Not Of This Form!", ID: "x"})}},
			[]planting{{pointer + "/state", "Actor.state", plantActor(path, country.StateActor(0xffffff))}},
			[]planting{{pointer + "/id", "Actor.id", plantActor(path, country.RecordActor(country.ActorKindPerson, "Not Of This Form!"))}},
		)
	case t == reflect.TypeFor[bilateral.Annotations]():
		return wrong(bilateral.Annotations{"desk": bilateral.RawJSON("1")})
	case t == reflect.TypeFor[bilateral.Text]():
		return wrong(bilateral.Text{"No Tag": ""})
	}
	switch t.Kind() {
	case reflect.String:
		return wrong("Not Of This Form!")
	case reflect.Struct:
		return plantings(t, pointer, path, rules)
	case reflect.Slice:
		return plantIn(t.Elem(), pointer+"/0", member, append(slices.Clone(path), -1), rules)
	}
	panic("no wrong value for " + t.String() + " at " + pointer + " " + strconv.Itoa(rules))
}

func plantActor(path []int, actor country.Actor) func(r *register.Register) {
	return func(r *register.Register) { place(reflect.ValueOf(r).Elem(), path).Set(reflect.ValueOf(actor)) }
}

// place returns the value at the end of a path.
func place(v reflect.Value, path []int) reflect.Value {
	for _, step := range path {
		if step < 0 {
			v = v.Index(0)
		} else {
			v = v.Field(step)
		}
	}
	return v
}
