package rules

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/country"
	"github.com/go-playground/validator/v10"
)

// A Playground validates agreements with the package validator of go-playground. Make
// it once with [NewPlayground]: it caches what it learns of the types.
type Playground struct {
	v *validator.Validate
}

// The tags of the members, by type. The types of the library have none of their own.
// A list has at most 4096 elements, which is [bilateral.MaxList], and 1024 acts.
var (
	agreementTags = map[string]string{
		"ID": "id", "Kind": "code", "Level": "code", "Title": textTag, "Parties": listTag, "Areas": listTag + ",area",
		"About": listTag + ",id", "Goods": listTag, "Languages": listTag + ",language", "Prevailing": "omitempty,language", "Territory": textTag, "Acts": "max=1024,dive", "Evidence": listTag, "Annotations": "dive,keys,annotation,endkeys",
	}
	partyTags       = map[string]string{"Actor": "required", "Organ": "code", "Name": textTag, "For": listTag}
	goodsTags       = map[string]string{"Name": textTag}
	actTags         = map[string]string{"ID": "reference", "Kind": "required,code", "By": listTag, "To": listTag, "Instrument": "code", "Ground": "code", "When": listTag, "Signatures": listTag, "Of": "reference", "Through": "reference", "Evidence": listTag}
	signatureTags   = map[string]string{"Signatory": "omitzero", "For": "omitzero"}
	actorTags       = map[string]string{"Kind": "required,code"}
	whenTags        = map[string]string{"Relation": "required,code", "To": "id"}
	placeTags       = map[string]string{"Country": "country", "Name": textTag}
	evidenceTags    = map[string]string{"Source": "id", "Basis": "required,code", "Of": "max=4096", "Attribution": listTag}
	attributionTags = map[string]string{"Kind": "code"}

	clausesTags      = map[string]string{"Effects": listTag, "FurtherSurvival": listTag, "Silent": listTag + ",required,code"}
	clauseTags       = map[string]string{"Evidence": listTag}
	durationTags     = map[string]string{"Kind": "code", "Initial": "omitzero", "Successive": "omitzero", "Review": "omitzero", "EndDay": "code", "Evidence": listTag}
	denunciationTags = map[string]string{"Notice": "omitzero", "Earliest": "omitzero", "Successive": "omitzero", "Parts": listTag + ",required", "Counts": "code", "Late": "code", "Withdrawal": "code", "Evidence": listTag}
	lengthTags       = map[string]string{"N": "required", "Unit": "required,code", "MonthEnd": "code"}
	ruleTags         = map[string]string{"Kind": "code", "Unit": "code", "Event": "omitzero", "Of": "dive", "MonthEnd": "code", "MonthDays": listTag + ",required", "Agreement": "reference", "Milestone": "code"}
	triggerTags      = map[string]string{"Kind": "required,code", "Which": "code", "Date": "code"}
)

const (
	listTag = "max=4096,dive"
	textTag = "dive,keys,language,endkeys,wording"
)

// NewPlayground returns a validator that knows the rules of agreements.
func NewPlayground() *Playground {
	v := validator.New(validator.WithRequiredStructEnabled())
	for tag, holds := range map[string]func(s string) bool{
		"id":         isID,
		"reference":  func(s string) bool { return isReference(bilateral.ID(s)) },
		"code":       isCode[string],
		"area":       isArea,
		"language":   isLanguage,
		"wording":    isWording,
		"annotation": isAnnotationKey,
	} {
		means(v, tag, func(fl validator.FieldLevel) bool { return holds(fl.Field().String()) })
	}
	means(v, "country", func(fl validator.FieldLevel) bool { return isCountry(country.Code(fl.Field().Uint())) })

	v.RegisterStructValidationMapRules(agreementTags, agreement.Agreement{})
	v.RegisterStructValidationMapRules(partyTags, agreement.Party{})
	v.RegisterStructValidationMapRules(actTags, agreement.Act{})
	v.RegisterStructValidationMapRules(signatureTags, agreement.Signature{})
	v.RegisterStructValidationMapRules(actorTags, country.Actor{})
	v.RegisterStructValidationMapRules(whenTags, bilateral.When{})
	v.RegisterStructValidationMapRules(placeTags, country.Place{})
	v.RegisterStructValidationMapRules(evidenceTags, bilateral.Evidence{})
	v.RegisterStructValidationMapRules(attributionTags, bilateral.Attribution{})
	v.RegisterStructValidationMapRules(goodsTags, goods.Goods{})
	v.RegisterStructValidationMapRules(clausesTags, clause.Clauses{})
	v.RegisterStructValidationMapRules(clauseTags, clause.Clause{})
	v.RegisterStructValidationMapRules(durationTags, clause.Duration{})
	v.RegisterStructValidationMapRules(denunciationTags, clause.Denunciation{})
	v.RegisterStructValidationMapRules(lengthTags, clause.Length{})
	v.RegisterStructValidationMapRules(ruleTags, clause.Rule{})
	v.RegisterStructValidationMapRules(triggerTags, clause.Trigger{})

	whole(v, func(a agreement.Agreement) bool {
		return !repeated(len(a.Parties), func(i int) country.Actor { return a.Parties[i].Actor }) &&
			!repeated(len(a.Areas), func(i int) string { return string(a.Areas[i]) }) &&
			languagesAgree(&a) && !goodsTwice(a.Goods) && evidenceFor(a.Evidence, agreementMembers)
	})
	whole(v, func(p agreement.Party) bool {
		return !repeated(len(p.For), func(i int) country.Actor { return p.For[i] })
	})
	whole(v, goodsHold)
	whole(v, attribution)
	whole(v, func(a agreement.Act) bool {
		return !repeated(len(a.When), func(i int) bilateral.When { return a.When[i] }) && !repeated(len(a.By), func(i int) country.Actor { return a.By[i] }) &&
			!repeated(len(a.To), func(i int) country.Actor { return a.To[i] }) &&
			!signedTwice(a.Signatures) && actMembersHold(&a) && evidenceFor(a.Evidence, actMembers)
	})
	whole(v, actorMembersHold)
	whole(v, quantity)
	whole(v, func(p country.Place) bool { return p.Subdivision == "" || isSubdivision(p.Subdivision, p.Country) })
	whole(v, func(e bilateral.Evidence) bool { return wordingKept(&e) })
	whole(v, func(cs clause.Clauses) bool { return clausesAgree(&cs) })
	whole(v, func(c clause.Clause) bool { return evidenceFor(c.Evidence, clauseMembers) })
	whole(v, func(d clause.Duration) bool {
		return d.IsZero() || d.Kind != "" && durationMembersHold(&d) && evidenceFor(d.Evidence, durationMembers)
	})
	whole(v, func(d clause.Denunciation) bool {
		return denunciationMembersHold(&d) && evidenceFor(d.Evidence, denunciationMembers)
	})
	whole(v, wholeRule)
	whole(v, func(e clause.Trigger) bool { return triggerNumberHolds(&e) })
	return &Playground{v}
}

// Valid reports whether an agreement has no errors.
func (p *Playground) Valid(a *agreement.Agreement) bool { return p.v.Struct(a) == nil }

// means registers what a tag means. The validator only refuses a tag without a name
// or without a function.
func means(v *validator.Validate, tag string, holds validator.Func) {
	if err := v.RegisterValidation(tag, holds); err != nil {
		panic(err)
	}
}

// whole registers what must hold of a whole value of a type, besides its tags.
func whole[T any](v *validator.Validate, holds func(T) bool) {
	var zero T
	v.RegisterStructValidation(func(sl validator.StructLevel) {
		if value := sl.Current().Interface().(T); !holds(value) {
			sl.ReportError(value, "", "", "whole", "")
		}
	}, zero)
}

// wholeRule is asked of every rule, from the inside out. A rule that is not stated is
// refused by the rule that it stands in.
func wholeRule(r clause.Rule) bool {
	if r.IsZero() {
		return true
	}
	for i := range r.Of {
		if r.Of[i].IsZero() {
			return false
		}
	}
	return r.Kind != "" && size(&r) <= clause.MaxRules && depth(&r) <= clause.MaxDepth && ruleMembersHold(&r)
}

// depth returns how deep the rules are nested in a rule, with itself.
func depth(r *clause.Rule) int {
	deepest := 0
	for i := range r.Of {
		deepest = max(deepest, depth(&r.Of[i]))
	}
	return deepest + 1
}
