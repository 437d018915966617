package schema

import (
	"reflect"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
	"github.com/invopop/jsonschema"
)

var (
	actorType   = reflect.TypeFor[country.Actor]()
	areaType    = reflect.TypeFor[area.Code]()
	countryType = reflect.TypeFor[country.Code]()
	ruleType    = reflect.TypeFor[clause.Rule]()
)

func fieldsOfText(s string) []string { return strings.Fields(s) }

// rules are the rules between the members of a type, as its Check has them.
func rules() map[reflect.Type]func(*draft, *jsonschema.Schema) {
	return map[reflect.Type]func(*draft, *jsonschema.Schema){
		reflect.TypeFor[register.Register]():     registerRules,
		reflect.TypeFor[register.Confirmation](): confirmationRules,
		reflect.TypeFor[bilateral.Text]():        wordingRules,
		reflect.TypeFor[bilateral.Annotations](): annotationRules,
		reflect.TypeFor[bilateral.Evidence]():    evidenceRules,
		reflect.TypeFor[bilateral.Attribution](): attributionRules,
		reflect.TypeFor[bilateral.Quantity]():    quantityRules,
		reflect.TypeFor[bilateral.Source]():      sourceRules,
		reflect.TypeFor[country.Place]():         placeRules,
		reflect.TypeFor[office.Office]():         officeRules,
		reflect.TypeFor[goods.Goods]():           goodsRules,
		reflect.TypeFor[agreement.Agreement]():   agreementRules,
		reflect.TypeFor[agreement.Act]():         actRules,
		reflect.TypeFor[bilateral.When]():        whenRules,
		reflect.TypeFor[bilateral.Whens]():       whensRules,
		reflect.TypeFor[meeting.Commission]():    commissionRules,
		reflect.TypeFor[meeting.Relationship]():  relationshipRules,
		reflect.TypeFor[clause.Clauses]():        clausesRules,
		reflect.TypeFor[clause.Denunciation]():   denunciationRules,
		reflect.TypeFor[clause.Duration]():       durationRules,
		reflect.TypeFor[clause.Length]():         func(d *draft, def *jsonschema.Schema) { d.orBlank(def) },
		reflect.TypeFor[clause.Trigger]():        triggerRules,
		actorType:                                actorRules,
		ruleType:                                 ruleRules,
	}
}

func registerRules(_ *draft, def *jsonschema.Schema) {
	format := part(def, "format")
	format.Minimum, format.Maximum = "1", number(register.Format)
}

func confirmationRules(_ *draft, def *jsonschema.Schema) {
	p := part(def, "reason")
	p.MinLength = length(1)
}

func wordingRules(_ *draft, def *jsonschema.Schema) {
	def.PropertyNames = &jsonschema.Schema{Type: "string", Pattern: whole(tagText), MaxLength: length(64)}
	explain(def.PropertyNames, bilateral.Codes, bilateral.CodeTag)
	def.AdditionalProperties = explain(&jsonschema.Schema{Type: "string", Pattern: visible}, bilateral.Codes, bilateral.CodeText)
}

func annotationRules(_ *draft, def *jsonschema.Schema) {
	def.PropertyNames = &jsonschema.Schema{Type: "string", Pattern: whole(keyText), MaxLength: length(253)}
	explain(def.PropertyNames, bilateral.Codes, bilateral.CodeAnnotation)
}

func evidenceRules(_ *draft, def *jsonschema.Schema) {
	when(def, having("basis", string(bilateral.BasisRelative), string(bilateral.BasisConverted)),
		explain(object("wording", "wording", notEmpty()), bilateral.Codes, bilateral.CodeWording))
}

func attributionRules(_ *draft, def *jsonschema.Schema) {
	def.AllOf = append(def.AllOf, &jsonschema.Schema{
		If:   having("kind", string(bilateral.AttributionKindUnnamed)),
		Else: explain(object("to", "to", notEmpty()), bilateral.Codes, bilateral.CodeRequired),
	})
}

func quantityRules(d *draft, def *jsonschema.Schema) {
	def.AllOf = append(def.AllOf, &jsonschema.Schema{
		If:   d.blankAll(def),
		Else: explain(object("value", "value", notEmpty()), bilateral.Codes, bilateral.CodeRequired),
	})
}

func sourceRules(_ *draft, def *jsonschema.Schema) { tagOf(part(def, "language")) }

// tagOf restricts a text to language tags, or none.
func tagOf(p *jsonschema.Schema) {
	p.Pattern, p.MaxLength = optional(tagText), length(64)
	explain(p, bilateral.Codes, bilateral.CodeTag)
}

func placeRules(_ *draft, def *jsonschema.Schema) {
	p := part(def, "subdivision")
	p.Pattern = optional(subdivision)
	explain(p, country.Codes, country.CodeSubdivision)
}

func officeRules(d *draft, def *jsonschema.Schema) {
	part(def, "roles").MaxItems = length(office.MaxRoles)
	vacant := part(def, "vacant")
	vacant.MaxItems = length(office.MaxVacant)
	vacant.Items.Not = explain(d.blank(vacant.Items), bilateral.Codes, bilateral.CodeRequired)
}

func goodsRules(_ *draft, def *jsonschema.Schema) {
	name := object("name", "name", &jsonschema.Schema{Type: "object", MinProperties: length(1)})
	def.AllOf = append(def.AllOf, explain(&jsonschema.Schema{
		If:   object("heading", "heading", notEmpty()),
		Else: name,
	}, goods.Codes, goods.CodeNothing))
}

func agreementRules(_ *draft, def *jsonschema.Schema) {
	part(def, "acts").MaxItems = length(agreement.MaxActs)
	languages := part(def, "languages")
	tagOf(languages.Items)
	languages.Items.Pattern, languages.UniqueItems, languages.MaxItems = whole(tagText), true, length(bilateral.MaxList)
	tagOf(part(def, "prevailing"))
}

func actRules(_ *draft, def *jsonschema.Schema) {
	only := func(member string, none *jsonschema.Schema, kinds ...agreement.ActKind) {
		when(def, havingOther("kind", agreement.ActKinds, kinds...), object("", member, forbidden(none)))
	}
	only("signatures", noList(), agreement.ActKindSigned, agreement.ActKindInitialled, agreement.ActKindCorrected)
	only("of", noText(), agreement.ActKindCorrected, agreement.ActKindNoticeWithdrawn, agreement.ActKindVoided)
	only("fact", noText(), agreement.ActKindEstablished, agreement.ActKindCorrected)
	when(def, having("kind", string(agreement.ActKindEstablished)),
		explain(object("fact", "fact", notEmpty()), bilateral.Codes, bilateral.CodeRequired))
	only("number", noText(), agreement.ActKindRegistered, agreement.ActKindCorrected)
	only("declined", noText(), agreement.ActKindSuccessionConfirmed, agreement.ActKindCorrected)
	when(def, having("kind", string(agreement.ActKindCorrected), string(agreement.ActKindNoticeWithdrawn), string(agreement.ActKindVoided)),
		explain(object("of", "of", notEmpty()), bilateral.Codes, bilateral.CodeRequired))
}

// forbidden says of the schema of nothing why nothing may stand there.
func forbidden(none *jsonschema.Schema) *jsonschema.Schema {
	return explain(none, bilateral.Codes, bilateral.CodeForbidden)
}

func whenRules(d *draft, def *jsonschema.Schema) { d.orBlank(def) }

// whensRules forbids an empty placement in a list; alone it is read as not stated.
func whensRules(_ *draft, def *jsonschema.Schema) {
	stated := explain(object("relation to", "relation", notEmpty(), "to", notEmpty()), bilateral.Codes, bilateral.CodeRequired)
	def.MaxItems = length(bilateral.MaxList)
	def.Items = &jsonschema.Schema{AllOf: []*jsonschema.Schema{def.Items, stated}}
}

func commissionRules(_ *draft, def *jsonschema.Schema) {
	explain(part(def, "states"), meeting.Codes, meeting.CodeStates).MinItems = length(2)
}

func relationshipRules(_ *draft, def *jsonschema.Schema) {
	explain(part(def, "sides"), meeting.Codes, meeting.CodeSides).MinItems = length(2)
}

// actorRules lets a state have a code and a record an id. What a kind of a later release
// has is not known, and no actor at all is read as not stated.
func actorRules(d *draft, def *jsonschema.Schema) {
	required, missing := def.Required, bilateral.CodeRequired
	def.Required = nil
	p := part(def, "kind")
	p.MinLength, p.Type = nil, ""
	def.AllOf = append(def.AllOf, &jsonschema.Schema{
		If:   d.blankAll(def),
		Else: explain(&jsonschema.Schema{Type: "object", Properties: object("", "kind", notEmpty()).Properties, Required: required}, bilateral.Codes, missing),
	})
	state := string(country.ActorKindState)
	when(def, having("kind", state),
		explain(object("state", "state", notEmpty(), "id", forbidden(noText())), bilateral.Codes, missing))
	when(def, havingOther("kind", country.ActorKinds, country.ActorKindState),
		explain(object("id", "id", notEmpty(), "state", forbidden(noText())), bilateral.Codes, missing))
}
