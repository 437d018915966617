package schema

import (
	"strings"

	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/invopop/jsonschema"
)

// clauseRules adds the rules between the members of final clauses. Most types here
// may be empty, which is read as not stated, and have a kind if they are not empty.
func clauseRules(s *jsonschema.Schema) {
	if s.Definitions["Rule"] == nil {
		return
	}
	for _, n := range []string{"Trigger", "Length", "Duration", "Rule"} {
		orBlank(s, s.Definitions[n])
	}
	rule := s.Definitions["Rule"]
	for row := range clause.RuleKinds.All() {
		then := &jsonschema.Schema{Properties: jsonschema.NewProperties()}
		for p := rule.Properties.Oldest(); p != nil; p = p.Next() {
			if p.Key == "kind" {
				continue
			}
			switch {
			case row.Marked(p.Key + "!"):
				then.Properties.Set(p.Key, filled(s, p.Value))
				then.Required = append(then.Required, p.Key)
			case row.Marked(p.Key), row.Marked("base!") && (p.Key == "event" || p.Key == "of"):
			case p.Key == "of" && row.Marked("of1!"):
				then.Properties.Set("of", &jsonschema.Schema{MinItems: length(1), MaxItems: length(2)})
				then.Required = append(then.Required, "of")
			case p.Key == "of" && row.Marked("of2!"):
				then.Properties.Set("of", &jsonschema.Schema{MinItems: length(2)})
				then.Required = append(then.Required, "of")
			default:
				then.Properties.Set(p.Key, blank(s, p.Value))
			}
		}
		if row.Marked("base!") {
			event, _ := rule.Properties.Get("event")
			then.AnyOf = []*jsonschema.Schema{
				object("event", "event", filled(s, event), "of", &jsonschema.Schema{MaxItems: length(0)}),
				object("of", "event", blank(s, event), "of", &jsonschema.Schema{MinItems: length(1), MaxItems: length(1)}),
			}
		}
		rule.AllOf = append(rule.AllOf, &jsonschema.Schema{If: having("kind", row.Value), Then: then})
	}
	trigger := s.Definitions["Trigger"]
	nth := having("which", string(clause.OccurrenceNth))
	trigger.AllOf = []*jsonschema.Schema{
		{If: nth, Then: object("n", "n", &jsonschema.Schema{Minimum: "1"})},
		{If: &jsonschema.Schema{AnyOf: []*jsonschema.Schema{
			havingOther("which", clause.Occurrences, []clause.Occurrence{clause.OccurrenceNth}), object("", "which", isEmpty()),
		}}, Then: object("", "n", &jsonschema.Schema{Maximum: "0"})},
	}
	durationRules(s)
	denunciationRules(s)
}

// durationRules follows the marks of the kinds. A member that a kind does not mark
// must be blank, except for members that any kind can have.
func durationRules(s *jsonschema.Schema) {
	def := s.Definitions["Duration"]
	for row := range clause.DurationKinds.All() {
		then := &jsonschema.Schema{Properties: jsonschema.NewProperties()}
		for _, member := range []string{"initial", "successive", "renewals", "until"} {
			p, _ := def.Properties.Get(member)
			switch {
			case row.Marked(member + "!"):
				then.Properties.Set(member, filled(s, p))
				then.Required = append(then.Required, member)
			case !row.Marked(member):
				then.Properties.Set(member, blank(s, p))
			}
		}
		def.AllOf = append(def.AllOf, &jsonschema.Schema{If: having("kind", row.Value), Then: then})
	}
}

// denunciationRules adds the rules between the members of a denunciation, and
// between the denunciation, the duration and the topics on which the text is silent.
func denunciationRules(s *jsonschema.Schema) {
	def, all := s.Definitions["Denunciation"], s.Definitions["Clauses"]
	if def == nil || all == nil {
		return
	}
	part := func(def *jsonschema.Schema, member string) *jsonschema.Schema {
		p, _ := def.Properties.Get(member)
		return p
	}
	noNotice := object("", "notice", blank(s, part(def, "notice")))
	noEffect := object("", "effect", blank(s, part(def, "effect")))
	implied := having("implied", "yes")
	def.AllOf = append(def.AllOf,
		&jsonschema.Schema{AnyOf: []*jsonschema.Schema{noNotice, noEffect}},
		&jsonschema.Schema{If: noNotice, Then: object("", "late", isEmpty())},
		&jsonschema.Schema{If: implied, Then: &jsonschema.Schema{
			AllOf: []*jsonschema.Schema{noNotice, noEffect, object("evidence", "evidence", &jsonschema.Schema{MinItems: length(1)})},
		}},
	)
	all.AllOf = append(all.AllOf, &jsonschema.Schema{
		If:   object("duration", "duration", havingOther("kind", clause.DurationKinds, []clause.DurationKind{clause.DurationKindRenewable})),
		Then: object("", "denunciation", noNotice),
	})
	all.AllOf = append(all.AllOf, &jsonschema.Schema{
		If:   object("duration", "duration", havingOther("kind", clause.DurationKinds, []clause.DurationKind{clause.DurationKindIndefinite})),
		Then: object("", "denunciation", object("", "implied", &jsonschema.Schema{Not: constant("yes")})),
	})
	silent := func(t clause.Topic, then *jsonschema.Schema) {
		list := &jsonschema.Schema{Contains: constant(string(t))}
		all.AllOf = append(all.AllOf, &jsonschema.Schema{If: object("silent", "silent", list), Then: then})
	}
	entry := s.Definitions["Clause"]
	silent(clause.TopicEntryIntoForce, object("", "entryIntoForce", object("", "begins", blank(s, part(entry, "begins")))))
	silent(clause.TopicDuration, object("", "duration", blank(s, part(all, "duration"))))
	silent(clause.TopicDenunciation, object("", "denunciation", &jsonschema.Schema{
		AnyOf: []*jsonschema.Schema{implied, blank(s, part(all, "denunciation"))},
	}))
}

// orBlank lets a value of a type either have what the type requires or be blank.
func orBlank(s, def *jsonschema.Schema) {
	full := &jsonschema.Schema{Properties: jsonschema.NewProperties(), Required: def.Required}
	for _, member := range def.Required {
		p, _ := def.Properties.Get(member)
		full.Properties.Set(member, filled(s, p))
		p.MinLength = nil
	}
	def.Required = nil
	def.AnyOf = []*jsonschema.Schema{full, blank(s, def)}
}

// blank returns the schema of a value that is read as not stated.
func blank(s, use *jsonschema.Schema) *jsonschema.Schema {
	def := use
	if n, ok := strings.CutPrefix(use.Ref, "#/$defs/"); ok {
		def = s.Definitions[n]
	}
	switch def.Type {
	case "string":
		return isEmpty()
	case "integer":
		return &jsonschema.Schema{Maximum: "0"}
	case "array":
		return &jsonschema.Schema{MaxItems: length(0)}
	}
	if def.Properties == nil {
		return &jsonschema.Schema{MaxProperties: length(0)}
	}
	out := &jsonschema.Schema{Properties: jsonschema.NewProperties()}
	for p := def.Properties.Oldest(); p != nil; p = p.Next() {
		out.Properties.Set(p.Key, blank(s, p.Value))
	}
	return out
}

// filled returns the schema of a value that is not blank.
func filled(s, use *jsonschema.Schema) *jsonschema.Schema {
	return &jsonschema.Schema{Not: blank(s, use)}
}
