package schema

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/invopop/jsonschema"
)

// ruleRules gives a rule the members of its kind: the marks of [clause.RuleKinds].
func ruleRules(d *draft, def *jsonschema.Schema) {
	d.orBlank(def)
	part(def, "of").MaxItems = length(clause.MaxRules - 1)
	for row := range clause.RuleKinds.All() {
		when(def, having("kind", row.Value), d.ruleOfKind(def, row))
	}
}

// ruleOfKind returns what holds for the members of a rule of a kind.
func (d *draft) ruleOfKind(def *jsonschema.Schema, row bilateral.EnumValue) *jsonschema.Schema {
	members := ruleMembers(row)
	then := object("")
	set := func(member string, s *jsonschema.Schema, code bilateral.Code) {
		then.Properties.Set(member, explain(s, clause.Codes, code, "members", members, "least", "1", "most", "2"))
	}
	for p := def.Properties.Oldest(); p != nil; p = p.Next() {
		switch {
		case p.Key == "kind":
		case row.Marked(p.Key + "!"):
			set(p.Key, d.filled(p.Value), clause.CodeMissing)
			then.Required = append(then.Required, p.Key)
		case row.Marked(p.Key), row.Marked("base!") && (p.Key == "event" || p.Key == "of"):
		case p.Key == "of" && row.Marked("one!"):
			then.Properties.Set("of", explain(&jsonschema.Schema{Type: "array", MinItems: length(1), MaxItems: length(1)},
				clause.Codes, clause.CodeRuleCount, "least", "1", "most", "1"))
			then.Required = append(then.Required, "of")
		case p.Key == "of" && row.Marked("of1!"):
			set("of", &jsonschema.Schema{Type: "array", MinItems: length(1), MaxItems: length(2)}, clause.CodeRuleCount)
			then.Required = append(then.Required, "of")
		case p.Key == "of" && row.Marked("of2!"):
			then.Properties.Set("of", explain(&jsonschema.Schema{Type: "array", MinItems: length(2), MaxItems: length(clause.MaxRules - 1)},
				clause.Codes, clause.CodeRuleCount, "least", "2", "most", string(number(clause.MaxRules-1))))
			then.Required = append(then.Required, "of")
		default:
			set(p.Key, d.blank(p.Value), clause.CodeMember)
		}
	}
	if row.Marked("base!") {
		event := part(def, "event")
		fromRule := object("of", "of", &jsonschema.Schema{Type: "array", MinItems: length(1), MaxItems: length(1)})
		fromEvent := object("", "of", noList())
		then.AllOf = []*jsonschema.Schema{{
			If:   object("event", "event", d.filled(event)),
			Then: explain(fromEvent, clause.Codes, clause.CodeBase),
			Else: explain(fromRule, clause.Codes, clause.CodeBaseMissing, "members", members),
		}}
	}
	return then
}

// ruleMembers names the members that a rule of a kind has, for people.
func ruleMembers(row bilateral.EnumValue) string {
	text := ""
	for _, mark := range fieldsOfText(row.Marks) {
		name := map[string]string{"base!": "event, of", "one!": "of", "of1!": "of", "of2!": "of"}[mark]
		if name == "" {
			name = trimMark(mark)
		}
		if text != "" {
			text += ", "
		}
		text += name
	}
	if text == "" {
		return "none"
	}
	return text
}

// triggerRules asks for the number of the n-th event and for the fact that the text names,
// and for none of others.
func triggerRules(d *draft, def *jsonschema.Schema) {
	d.orBlank(def)
	when(def, having("kind", string(clause.TriggerKindEstablished)),
		explain(object("fact", "fact", notEmpty()), bilateral.Codes, bilateral.CodeRequired))
	when(def, havingOther("kind", clause.TriggerKinds, clause.TriggerKindEstablished), object("", "fact", forbidden(noText())))
	nth := func(s *jsonschema.Schema) *jsonschema.Schema { return explain(s, clause.Codes, clause.CodeNth) }
	when(def, having("which", string(clause.OccurrenceNth)), nth(object("n", "n", &jsonschema.Schema{Type: "integer", Minimum: "1"})))
	when(def, havingOther("which", clause.Occurrences, clause.OccurrenceNth), object("", "n", nth(noNumber())))
	when(def, object("", "which", noText()), object("", "n", nth(noNumber())))
}

// durationRules follows the marks of the kinds. A member that a kind does not mark
// must be blank, except for members that any kind can have.
func durationRules(d *draft, def *jsonschema.Schema) {
	d.orBlank(def)
	for row := range clause.DurationKinds.All() {
		then := object("")
		for _, member := range durationMembers {
			p := part(def, member)
			switch {
			case row.Marked(member + "!"):
				then.Properties.Set(member, explain(d.filled(p), bilateral.Codes, bilateral.CodeRequired))
				then.Required = append(then.Required, member)
			case !row.Marked(member):
				then.Properties.Set(member, forbidden(d.blank(p)))
			}
		}
		when(def, having("kind", row.Value), then)
	}
}

// durationMembers are the members of a duration that its kind decides about.
var durationMembers = [...]string{"initial", "successive", "renewals", "until"}

// denunciationRules asks for the notice that other members are about.
func denunciationRules(d *draft, def *jsonschema.Schema) {
	notice, effect := part(def, "notice"), part(def, "effect")
	explain(part(def, "parts").Items, bilateral.Codes, bilateral.CodeRequired).MinLength = length(1)
	noNotice := object("", "notice", d.blank(notice))
	say := func(code bilateral.Code, s *jsonschema.Schema) *jsonschema.Schema {
		return explain(s, clause.Codes, code)
	}
	def.AllOf = append(def.AllOf,
		&jsonschema.Schema{If: noNotice, Then: say(clause.CodeLateWithoutNotice, object("", "late", noText()))},
	)
	for _, member := range [...]string{"earliest", "successive"} {
		def.AllOf = append(def.AllOf, &jsonschema.Schema{
			If:   object("", member, d.blank(part(def, member))),
			Else: explain(object("notice", "notice", d.filled(notice)), bilateral.Codes, bilateral.CodeRequired),
		})
	}
	implied := having("implied", "yes")
	when(def, implied, say(clause.CodeImpliedStated, object("", "notice", d.blank(notice), "effect", d.blank(effect))))
	when(def, implied, explain(object("evidence", "evidence", someOf(1)), bilateral.Codes, bilateral.CodeRequired))
}

// clausesRules are the rules between the denunciation, the duration and the topics on
// which the text is silent.
func clausesRules(d *draft, def *jsonschema.Schema) {
	say := func(code bilateral.Code, s *jsonschema.Schema, args ...string) *jsonschema.Schema {
		return explain(s, clause.Codes, code, args...)
	}
	denunciation := d.target(part(def, "denunciation"))
	noNotice := object("", "notice", say(clause.CodeNoticeWithoutTerms, d.blank(part(denunciation, "notice"))))
	noEffect := object("", "effect", d.blank(part(denunciation, "effect")))
	lasting := func(but clause.DurationKind) *jsonschema.Schema {
		return object("duration", "duration", havingOther("kind", clause.DurationKinds, but))
	}
	var without []string // the kinds that have no term
	for row := range clause.DurationKinds.All() {
		if !row.Marked("initial!") {
			without = append(without, row.Value)
		}
	}
	when(def, object("duration", "duration", having("kind", without...)),
		object("", "denunciation", &jsonschema.Schema{Type: "object", If: noEffect, Then: noNotice}))
	when(def, object("duration", "duration", having("kind", string(clause.DurationKindRenewable))),
		object("", "denunciation", &jsonschema.Schema{
			Type: "object", If: object("", "notice", d.blank(part(denunciation, "notice"))),
			Else: say(clause.CodeNoticeAndEffect, noEffect),
		}))
	notImplied := say(clause.CodeImpliedTermination, oneOfTexts("", "no"))
	when(def, lasting(clause.DurationKindIndefinite), object("", "denunciation", object("", "implied", notImplied)))
	silent := func(t clause.Topic, then *jsonschema.Schema) {
		list := &jsonschema.Schema{Type: "array", Contains: constant(string(t))}
		when(def, object("silent", "silent", list), say(clause.CodeSilentStated, then, "topic", string(t)))
	}
	force := d.target(part(def, "entryIntoForce"))
	begins := part(force, "begins")
	def.AllOf = append(def.AllOf, object("", "entryIntoForce", object("", "ends", say(clause.CodeEndsOfForce, d.blank(part(force, "ends"))))))
	silent(clause.TopicEntryIntoForce, object("", "entryIntoForce", object("", "begins", d.blank(begins))))
	silent(clause.TopicDuration, object("", "duration", d.blank(part(def, "duration"))))
	nothing := say(clause.CodeSilentStated, d.blank(part(def, "denunciation")), "topic", string(clause.TopicDenunciation))
	silent(clause.TopicDenunciation, object("", "denunciation", &jsonschema.Schema{
		Type: "object", If: having("implied", "yes"), Else: nothing,
	}))
}
