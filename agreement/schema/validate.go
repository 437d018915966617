package schema

import (
	"reflect"
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/invopop/jsonschema"
)

// validate makes the definitions say what the library accepts: the forms of texts, the
// values that must not be empty, and the rules between members.
//
// A member that is not allowed may still be there if it is empty, as for the library: an
// empty text, an empty list and the number 0 are read as not stated.
func (d *draft) validate() {
	for _, name := range d.sorted() {
		def, t := d.defs[name], d.types.byName[name]
		switch {
		case t == nil:
		case isText(t):
			d.validateText(t, def)
		case def.Properties != nil:
			for _, part := range embedded(t) {
				if ours(part) {
					d.required(part, def)
					d.lists(part, def)
					d.narrowEvidence(part, def)
				}
			}
		}
	}
	for _, name := range d.sorted() {
		t := d.types.byName[name]
		if t == nil {
			continue
		}
		for _, part := range embedded(t) {
			if rule := rules()[part]; rule != nil {
				rule(d, d.defs[name])
			}
		}
	}
}

// validateText makes the form of a text accept the empty text too, and lists the known
// codes of an enumeration as examples: the library accepts codes of a later release.
func (d *draft) validateText(t reflect.Type, def *jsonschema.Schema) {
	f, ok := textForm(t)
	if !ok {
		return
	}
	def.Pattern = orEmpty(def.Pattern)
	explain(def, f.table, f.code)
	if t == reflect.TypeFor[bilateral.Truth]() {
		def.Pattern, def.MaxLength, def.Enum = "", nil, []any{"", "yes", "no"}
		return
	}
	if table, ok := tableOf(t); ok {
		for row := range table.All() {
			def.Examples = append(def.Examples, row.Value)
		}
	}
	def.Description = strings.TrimSpace(def.Description + " " + f.words)
}

// required makes required members and the elements of lists stated: an empty text that
// would be read as not stated is not allowed there.
func (d *draft) required(t reflect.Type, def *jsonschema.Schema) {
	for f := range fieldsOf(t) {
		p, ok := def.Properties.Get(memberName(f))
		if !ok {
			continue
		}
		if slices.Contains(def.Required, memberName(f)) {
			d.stated(p)
		}
		if p.Items != nil && p.Items.Ref != "" {
			d.stated(p.Items)
		}
	}
	if len(def.Required) == 0 {
		def.Required = nil
	}
}

// lists bounds the lists of a record and forbids to name a state, an actor or an area
// twice.
func (d *draft) lists(t reflect.Type, def *jsonschema.Schema) {
	if t == reflect.TypeFor[register.Register]() {
		return // the lists of a register are as long as it takes
	}
	for f := range fieldsOf(t) {
		p, ok := def.Properties.Get(memberName(f))
		if !ok {
			continue
		}
		list := d.target(p)
		if list == nil || list.Items == nil || list.Items.Ref == "" && list.Items.Type == "string" {
			continue // names and the like are not counted
		}
		p.Type, p.MaxItems = "array", length(bilateral.MaxList)
		switch d.types.byName[strings.TrimPrefix(list.Items.Ref, "#/$defs/")] {
		case areaType, countryType, actorType:
			p.UniqueItems = true
		}
	}
}

// stated restricts the use of a definition to values that are stated.
func (d *draft) stated(use *jsonschema.Schema) {
	target := d.target(use)
	switch {
	case target == nil:
	case target.Type == "string" && target.Enum == nil:
		use.Type, use.MinLength = "string", length(1)
	case target.Type == "string":
		use.Type, use.Enum = "string", target.Enum[1:]
	case d.mayBeBlank(use):
		kind := object("kind", "kind", notEmpty())
		use.Type, use.Properties, use.Required = "object", kind.Properties, kind.Required
	}
}

// mayBeBlank reports whether a use is of a type with a kind that is optional because the
// whole value may be blank.
func (d *draft) mayBeBlank(use *jsonschema.Schema) bool {
	switch t := d.types.byName[strings.TrimPrefix(use.Ref, "#/$defs/")]; t {
	case nil:
		return false
	case actorType, ruleType:
		return true
	}
	return false
}

// narrowEvidence restricts the evidence of a type to its own members.
func (d *draft) narrowEvidence(t reflect.Type, def *jsonschema.Schema) {
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
	explain(of, bilateral.Codes, bilateral.CodeEvidenceMember, "members", strings.Join(members, ", "))
	list := &jsonschema.Schema{Type: "array", Items: of}
	p.Items.Type, p.Items.Properties = "object", object("", "of", list).Properties
}

// explain puts into the $comment of a condition the code that the library gives the
// problem, and its hint. The arguments alternate between names and values; a hint whose
// arguments are not known here gives way to the meaning of the code.
func explain(s *jsonschema.Schema, table bilateral.CodeTable, code bilateral.Code, args ...string) *jsonschema.Schema {
	info, _ := table.Find(code)
	hint := info.Hint
	for i := 0; i+1 < len(args); i += 2 {
		hint = strings.ReplaceAll(hint, "{"+args[i]+"}", args[i+1])
	}
	if strings.Contains(strings.ReplaceAll(hint, "{elevator}", ""), "{") {
		hint = info.Meaning
	}
	s.Comments = string(code) + ": " + hint
	return s
}
