package schema

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/invopop/jsonschema"
)

// finish adds to a reflected schema what reflection does not see: the forms of the
// texts it uses, the values that must not be empty, and the rules between members.
func finish(s *jsonschema.Schema, used map[reflect.Type]bool) {
	descriptions := parseComments()
	for t := range used {
		def, _ := textSchema(t)
		def.Description = descriptions[t.PkgPath()+"."+t.Name()+"\t"]
		s.Definitions[name(t)] = &def
	}
	for _, n := range slices.Sorted(maps.Keys(s.Definitions)) {
		def := s.Definitions[n]
		if def.Properties == nil {
			continue
		}
		requireValues(s, def)
		narrowEvidence(def)
	}
	for n, rule := range rules {
		if def := s.Definitions[n]; def != nil {
			rule(def)
		}
	}
	clauseRules(s)
}

// requireValues makes required members and the elements of lists non-blank: an empty
// text that would be read as not stated is not allowed.
func requireValues(s *jsonschema.Schema, def *jsonschema.Schema) {
	for p := def.Properties.Oldest(); p != nil; p = p.Next() {
		if slices.Contains(def.Required, p.Key) {
			stated(s, p.Value)
		}
		if p.Value.Items == nil {
			continue
		}
		stated(s, p.Value.Items)
		switch p.Value.Items.Ref {
		case "#/$defs/AreaCode", "#/$defs/CountryCode", "#/$defs/Actor":
			p.Value.UniqueItems = true
		}
	}
	if len(def.Required) == 0 {
		def.Required = nil
	}
}

// stated restricts the use of a definition to values that are not blank.
func stated(s, use *jsonschema.Schema) {
	target := s.Definitions[strings.TrimPrefix(use.Ref, "#/$defs/")]
	switch {
	case use.Ref == "#/$defs/Actor" || use.Ref == "#/$defs/Rule":
		use.Properties, use.Required = object("kind", "kind", notEmpty()).Properties, []string{"kind"}
	case target != nil && target.Type == "string" && target.Enum == nil:
		use.MinLength = length(1)
	}
}

// narrowEvidence restricts the evidence of a type to its own members.
func narrowEvidence(def *jsonschema.Schema) {
	p, ok := def.Properties.Get("evidence")
	if !ok {
		return
	}
	var members []string
	for m := def.Properties.Oldest(); m != nil; m = m.Next() {
		if m.Key != "evidence" && m.Key != "annotations" {
			members = append(members, m.Key)
		}
	}
	of := &jsonschema.Schema{Type: "string", Pattern: "^/(?:" + strings.Join(members, "|") + ")(?:/|$)"}
	list := &jsonschema.Schema{Items: of}
	p.Items.Properties = object("", "of", list).Properties
}

// object returns a schema of members, given as alternating names and schemas. The
// members named in required, separated by spaces, must be present.
func object(required string, pairs ...any) *jsonschema.Schema {
	s := &jsonschema.Schema{Properties: jsonschema.NewProperties(), Required: strings.Fields(required)}
	for i := 0; i < len(pairs); i += 2 {
		s.Properties.Set(pairs[i].(string), pairs[i+1].(*jsonschema.Schema))
	}
	return s
}

// rules are the rules between the members of a type. Its Check has the same rules.
var rules = map[string]func(*jsonschema.Schema){
	"Register": func(def *jsonschema.Schema) {
		format, _ := def.Properties.Get("format")
		format.Minimum, format.Maximum = "1", json.Number(strconv.Itoa(register.Format))
	},
	"Text": func(def *jsonschema.Schema) {
		def.PropertyNames = &jsonschema.Schema{Pattern: whole(tagText), MaxLength: length(64)}
		def.AdditionalProperties = &jsonschema.Schema{Type: "string", Pattern: `\S`}
	},
	"Annotations": func(def *jsonschema.Schema) {
		def.PropertyNames = &jsonschema.Schema{Pattern: whole(keyText), MaxLength: length(253)}
	},
	"Evidence": func(def *jsonschema.Schema) {
		def.If = having("basis", string(bilateral.BasisRelative))
		def.Then = object("wording", "wording", notEmpty())
	},
	"Actor": func(def *jsonschema.Schema) {
		empty := object("", "kind", isEmpty(), "state", isEmpty(), "id", isEmpty())
		state := object("kind state", "kind", constant(string(country.ActorKindState)), "state", notEmpty(), "id", isEmpty())
		var kinds []any
		for row := range country.ActorKinds.All() {
			if row.Value != string(country.ActorKindState) {
				kinds = append(kinds, row.Value)
			}
		}
		record := object("kind id", "kind", &jsonschema.Schema{Enum: kinds}, "id", notEmpty(), "state", isEmpty())
		known := &jsonschema.Schema{Enum: append(kinds, string(country.ActorKindState))}
		later := object("kind", "kind", &jsonschema.Schema{MinLength: length(1), Not: known})
		def.Required = nil
		kind, _ := def.Properties.Get("kind")
		kind.MinLength = nil
		def.AnyOf = []*jsonschema.Schema{state, record, later, empty}
	},
	"When": func(def *jsonschema.Schema) {
		empty := object("", "relation", isEmpty(), "to", isEmpty())
		full := object("relation to", "relation", notEmpty(), "to", notEmpty())
		def.Required = nil
		for p := def.Properties.Oldest(); p != nil; p = p.Next() {
			p.Value.MinLength = nil
		}
		def.AnyOf = []*jsonschema.Schema{full, empty}
	},
	"Quantity": func(def *jsonschema.Schema) {
		def.AnyOf = []*jsonschema.Schema{
			object("value", "value", notEmpty()),
			object("", "value", isEmpty(), "unit", isEmpty(), "bound", isEmpty()),
		}
	},
	"Place": func(def *jsonschema.Schema) {
		p, _ := def.Properties.Get("subdivision")
		p.Pattern = optional(`[A-Z]{2}-[A-Z0-9]{1,3}`)
	},
	"Agreement": func(def *jsonschema.Schema) {
		languages, _ := def.Properties.Get("languages")
		languages.Items.Pattern, languages.Items.MaxLength = whole(tagText), length(64)
		prevailing, _ := def.Properties.Get("prevailing")
		prevailing.Pattern, prevailing.MaxLength = optional(tagText), length(64)
	},
	"Source": func(def *jsonschema.Schema) {
		p, _ := def.Properties.Get("language")
		p.Pattern, p.MaxLength = optional(tagText), length(64)
	},
	"Confirmation": func(def *jsonschema.Schema) {
		p, _ := def.Properties.Get("reason")
		p.MinLength = length(1)
	},
	"Relationship": func(def *jsonschema.Schema) {
		p, _ := def.Properties.Get("sides")
		p.MinItems = length(2)
	},
	"Goods": func(def *jsonschema.Schema) {
		def.AnyOf = []*jsonschema.Schema{
			object("heading", "heading", notEmpty()),
			object("name", "name", &jsonschema.Schema{MinProperties: length(1)}),
		}
	},
	"Attribution": func(def *jsonschema.Schema) {
		def.AnyOf = []*jsonschema.Schema{
			having("kind", string(bilateral.AttributionKindUnnamed)),
			object("to", "to", notEmpty()),
		}
	},
	"Whens": func(def *jsonschema.Schema) {
		// An empty placement is allowed only where it stands alone.
		stated := object("relation to", "relation", notEmpty(), "to", notEmpty())
		def.Items = &jsonschema.Schema{AllOf: []*jsonschema.Schema{def.Items, stated}}
	},
	"Commission": func(def *jsonschema.Schema) {
		p, _ := def.Properties.Get("states")
		p.MinItems = length(2)
	},
	"Act": func(def *jsonschema.Schema) {
		only := func(member string, value *jsonschema.Schema, kinds ...agreement.ActKind) {
			def.AllOf = append(def.AllOf, &jsonschema.Schema{
				If:   havingOther("kind", agreement.ActKinds, kinds),
				Then: object("", member, value),
			})
		}
		only("signatures", &jsonschema.Schema{MaxItems: length(0)}, agreement.ActKindSigned, agreement.ActKindInitialled, agreement.ActKindCorrected)
		only("of", isEmpty(), agreement.ActKindCorrected, agreement.ActKindNoticeWithdrawn, agreement.ActKindVoided)
		only("number", isEmpty(), agreement.ActKindRegistered, agreement.ActKindCorrected)
		only("declined", isEmpty(), agreement.ActKindSuccessionConfirmed, agreement.ActKindCorrected)
		def.AllOf = append(def.AllOf, &jsonschema.Schema{
			If:   having("kind", string(agreement.ActKindCorrected), string(agreement.ActKindNoticeWithdrawn), string(agreement.ActKindVoided)),
			Then: object("of", "of", notEmpty()),
		})
	},
}

func constant(v string) *jsonschema.Schema { return &jsonschema.Schema{Const: v} }

func isEmpty() *jsonschema.Schema { return &jsonschema.Schema{MaxLength: length(0)} }

func notEmpty() *jsonschema.Schema { return &jsonschema.Schema{MinLength: length(1)} }

// having returns the schema of an object whose member has one of the values.
func having(member string, values ...string) *jsonschema.Schema {
	var enum []any
	for _, v := range values {
		enum = append(enum, v)
	}
	return object(member, member, &jsonschema.Schema{Enum: enum})
}

// havingOther returns the schema of an object whose member is a known value of a
// table but none of those given: the rules do not apply to values of a later
// release.
func havingOther[T ~string](member string, table bilateral.EnumTable, but []T) *jsonschema.Schema {
	var values []string
	for row := range table.All() {
		if !slices.Contains(but, T(row.Value)) {
			values = append(values, row.Value)
		}
	}
	return having(member, values...)
}
