package schema

import (
	"reflect"
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
	"github.com/invopop/jsonschema"
)

// A variant is one form of a type whose kind decides its members.
type variant struct {
	name  string // of its definition: "DaysAfterRule"
	title string // for people: "Days after"
	about string // what it means
	kind  string // the code of the kind
	// without are the members of the type that the variant does not have, and needs are
	// those that it must have besides its kind.
	without, needs []string
}

// variantsOf returns the variants of a type, and nil if its kind does not decide its
// members. The kind of an act decides about four members of more than twenty, so an act
// is one object: a variant for each kind would be thirty times the same.
func variantsOf(t reflect.Type) []variant {
	switch t {
	case actorType:
		return actorVariants()
	case ruleType:
		return ruleVariants()
	case reflect.TypeFor[clause.Duration]():
		return durationVariants()
	}
	return nil
}

// newVariant returns the variant of one kind.
func newVariant(row bilateral.EnumValue, typeName string) variant {
	return variant{name: pascal(row.Value) + typeName, title: row.Label, about: row.Definition, kind: row.Value}
}

// pascal writes a code as a name: "days-after" is "DaysAfter".
func pascal(code string) string {
	var b strings.Builder
	for word := range strings.SplitSeq(code, "-") {
		b.WriteString(upperFirst(word))
	}
	return b.String()
}

func actorVariants() []variant {
	var list []variant
	for row := range country.ActorKinds.All() {
		v := newVariant(row, "Actor")
		v.without, v.needs = []string{"state"}, []string{"id"}
		if row.Value == string(country.ActorKindState) {
			v.without, v.needs = v.needs, v.without
		}
		list = append(list, v)
	}
	return list
}

func ruleVariants() []variant {
	var list []variant
	for row := range clause.RuleKinds.All() {
		v := newVariant(row, "Rule")
		for f := range fieldsOf(ruleType) {
			member := memberName(f)
			switch {
			case member == "kind", row.Marked(member):
			case row.Marked(member + "!"), member == "of" && (row.Marked("one!") || row.Marked("of1!") || row.Marked("of2!")):
				v.needs = append(v.needs, member)
			case row.Marked("base!") && (member == "event" || member == "of"):
			default:
				v.without = append(v.without, member)
			}
		}
		list = append(list, v)
	}
	return list
}

func durationVariants() []variant {
	var list []variant
	for row := range clause.DurationKinds.All() {
		v := newVariant(row, "Duration")
		for _, member := range durationMembers {
			switch {
			case row.Marked(member + "!"):
				v.needs = append(v.needs, member)
			case !row.Marked(member):
				v.without = append(v.without, member)
			}
		}
		list = append(list, v)
	}
	return list
}

// members returns the definition of a variant, made from that of its type. The kind is
// its first member, and required.
func (v variant) members(def, kind *jsonschema.Schema) *jsonschema.Schema {
	s := object("kind")
	s.Properties.Set("kind", kind)
	for p := def.Properties.Oldest(); p != nil; p = p.Next() {
		if p.Key == "kind" || slices.Contains(v.without, p.Key) {
			continue
		}
		use := *p.Value
		s.Properties.Set(p.Key, &use)
		if slices.Contains(v.needs, p.Key) || slices.Contains(def.Required, p.Key) {
			s.Required = append(s.Required, p.Key)
		}
	}
	s.AdditionalProperties = jsonschema.FalseSchema
	return s
}
