package schema

import (
	"reflect"
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/names"
	"github.com/invopop/jsonschema"
)

// form makes the definitions say what a form needs: a title in words for every member
// and every choice, a choice for every code, a control for the date of a day.
//
// A form begins with the first of several choices, and sends it if nobody chooses another
// one. So the first is always not to state anything, which the library reads as such. The
// definitions have no titles, the members have: some forms show the title of the
// definition in place of that of the member.
func (d *draft) form() {
	for _, name := range d.sorted() {
		def, t := d.defs[name], d.types.byName[name]
		switch {
		case t == nil:
		case isText(t):
			d.formText(t, def)
		default:
			d.formType(t, name, def)
		}
	}
	for _, name := range d.sorted() {
		def := d.defs[name]
		if def.Properties == nil {
			continue
		}
		for p := def.Properties.Oldest(); p != nil; p = p.Next() {
			d.formMember(p.Key, p.Value, slices.Contains(def.Required, p.Key))
		}
	}
}

// notStated is the title of the choice to say nothing.
const notStated = "Not stated"

// formText gives a code its choices, and a date one control for a day and another for a
// month or a year.
func (d *draft) formText(t reflect.Type, def *jsonschema.Schema) {
	f, _ := textForm(t)
	def.Description = join(def.Description, f.words)
	if entries := entriesOf(t, d.Language); entries != nil {
		*def = jsonschema.Schema{Description: def.Description, Type: "string", OneOf: append([]*jsonschema.Schema{{Const: "", Title: notStated}}, choices(entries)...)}
		return
	}
	if t == reflect.TypeFor[bilateral.Date]() {
		*def = jsonschema.Schema{Description: def.Description, Type: "string", OneOf: []*jsonschema.Schema{
			{Title: "Day", Type: "string", Format: "date"},
			{Title: "Month or year", Type: "string", Pattern: whole(coarse), Examples: []any{"2025-05", "2025"}},
		}}
	}
}

// choices returns the schemas of the entries of a list.
func choices(entries []Entry) []*jsonschema.Schema {
	var list []*jsonschema.Schema
	for _, e := range entries {
		list = append(list, &jsonschema.Schema{Const: e.Code, Title: e.Label, Description: e.Definition})
	}
	return list
}

// entriesOf returns the codes of a type with their labels, and nil for a type that has no
// list of codes.
func entriesOf(t reflect.Type, language string) []Entry {
	var list []Entry
	switch t {
	case reflect.TypeFor[bilateral.Truth]():
		return []Entry{{Code: "yes", Label: "Yes"}, {Code: "no", Label: "No"}}
	case countryType:
		for c := range country.All() {
			list = append(list, Entry{c.String(), nameOf(c, language), "", c.Status().Label()})
		}
		slices.SortStableFunc(list, func(a, b Entry) int { return strings.Compare(a.Label, b.Label) })
		return list
	case areaType:
		for a := range area.All() {
			label := a.Label
			if parent := a.Code.Parent(); parent != "" {
				label = area.Label(parent) + ": " + label
			}
			list = append(list, Entry{string(a.Code), label, a.Note, ""})
		}
		return append(list, Entry{Code: string(area.Various), Label: area.Label(area.Various)})
	case reflect.TypeFor[bilateral.Code]():
		for _, table := range codeTables() {
			for info := range table.All() {
				list = append(list, Entry{string(info.Code), upperFirst(strings.ReplaceAll(string(info.Code), "-", " ")), info.Meaning, ""})
			}
		}
		return list
	}
	table, ok := tableOf(t)
	if !ok {
		return nil
	}
	for row := range table.All() {
		list = append(list, Entry{row.Value, row.Label, row.Definition, row.Source})
	}
	return list
}

// nameOf returns the name of a state in a language, in English if it has none there, with
// the code where that is needed to tell two apart.
func nameOf(c country.Code, language string) string {
	name := names.Name(language, c, country.FormShort)
	if name == "" {
		name = country.NameOrCode(c)
	}
	if name = upperFirst(strings.TrimPrefix(name, "the ")); len(c.String()) == 4 {
		name += " (" + c.String() + ")"
	}
	return name
}

func (d *draft) formType(t reflect.Type, name string, def *jsonschema.Schema) {
	if name == d.root {
		def.Title = inWords(name)
	}
	if len(def.Required) == 0 {
		def.Required = nil
	}
	switch t {
	case reflect.TypeFor[bilateral.Text]():
		def.Properties = jsonschema.NewProperties()
		for _, tag := range d.languages() {
			def.Properties.Set(tag[0], &jsonschema.Schema{Type: "string", Title: tag[1]})
		}
		def.AdditionalProperties = &jsonschema.Schema{Type: "string", Title: "Another language"}
		return
	case reflect.TypeFor[bilateral.Annotations]():
		def.AdditionalProperties = jsonschema.TrueSchema
		return
	}
	for _, part := range embedded(t) {
		ease(part, def)
	}
	variants := variantsOf(t)
	if variants == nil {
		return
	}
	union := &jsonschema.Schema{Title: def.Title, Description: def.Description, Type: "object"}
	for _, v := range variants {
		kind := &jsonschema.Schema{Type: "string", Title: "Kind", Const: v.kind, Default: v.kind}
		s := v.members(def, kind)
		s.Title, s.Description = v.title, v.about
		d.defs[v.name] = s
		union.OneOf = append(union.OneOf, reference(v.name))
	}
	*def = *union
}

// languages are the languages that a form offers for a wording, the one asked for first.
func (d *draft) languages() [][2]string {
	all := [][2]string{{"en", "English"}, {"fr", "French"}, {"es", "Spanish"}, {"ru", "Russian"}, {"ar", "Arabic"}, {"zh", "Chinese"}, {"und", "Language not known"}}
	for i, tag := range all {
		if tag[0] == d.Language {
			return append([][2]string{tag}, slices.Delete(all, i, i+1)...)
		}
	}
	return all
}

// ease requires nothing of a value that may be blank: a form sends an empty object, or one
// of empty texts, for a part that nobody has filled in. The validate schema asks for the
// rest.
func ease(t reflect.Type, def *jsonschema.Schema) {
	if mayBeBlank(t) && variantsOf(t) == nil {
		def.Required = nil
	}
}

// formMember titles a member. An optional value with variants has one more variant, for
// nothing: a form chooses the first, and the library reads it as not stated.
func (d *draft) formMember(name string, use *jsonschema.Schema, required bool) {
	if use.Title == "" {
		use.Title = memberTitle(name)
	}
	if use.Items != nil {
		use.Items.Title = memberTitle(name)
		d.mustChoose(use.Items)
	}
	target := d.target(use)
	switch {
	case use.Ref == "" || target == nil || len(target.OneOf) == 0:
	case required:
		d.mustChoose(use)
	case target.Type == "object":
		// The kind is there, and empty, so that a form replaces it when another variant is
		// chosen. It is an enumeration too, since JSON Forms takes an empty const for none.
		nothing := object("", "kind", &jsonschema.Schema{Type: "string", Title: "Kind", Const: "", Enum: []any{""}, Default: ""})
		nothing.Title, nothing.AdditionalProperties = notStated, jsonschema.FalseSchema
		*use = jsonschema.Schema{Title: use.Title, Description: use.Description, Type: "object", OneOf: append([]*jsonschema.Schema{nothing}, target.OneOf...)}
	}
}

// mustChoose refuses the choice of no code.
func (d *draft) mustChoose(use *jsonschema.Schema) {
	if target := d.target(use); target != nil && target.Type == "string" && len(target.OneOf) > 0 {
		use.Type, use.MinLength = "string", length(1)
	}
}

// memberTitle writes the name of a member for people.
func memberTitle(name string) string {
	switch name {
	case "$schema":
		return "JSON Schema"
	case "id":
		return "Id"
	case "at":
		return "Place in the source"
	case "n":
		return "Number"
	case "of":
		return "Of"
	}
	return inWords(name)
}
