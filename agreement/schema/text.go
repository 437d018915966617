package schema

import (
	"reflect"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/invopop/jsonschema"
)

// The patterns of texts. They use only syntax that ECMA-262 and RE2 have in common.
// The pattern of a definition accepts an empty text, since it is read as not stated;
// if a value is required, its use has a minLength.
const (
	year      = `(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])`
	day       = `(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))`
	date      = year + `(?:-(?:0[1-9]|1[0-2])|-` + day + `)?`
	timeOfDay = `(?:[01][0-9]|2[0-3]):[0-5][0-9]`
	offset    = `(?:Z|\+` + timeOfDay + `|-(?:(?:0[1-9]|1[0-9]|2[0-3]):[0-5][0-9]|00:(?:0[1-9]|[1-5][0-9])))`
	span      = date + `(?:/` + date + `)?`
	number    = `(?:0|[1-9][0-9]{0,9})`
	idText    = `[a-z0-9][a-z0-9._-]{0,63}`
	codeTxt   = `[a-z0-9]+(?:-[a-z0-9]+)*`
	areaTxt   = `[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?`
	tagText   = `(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?` +
		`(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+`
	keyText = `[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+`
)

// texts are the forms of the types that are text in JSON and not enumerations.
var texts = map[reflect.Type]jsonschema.Schema{
	reflect.TypeFor[bilateral.Date]():      {Pattern: optional(date), Examples: []any{"2025", "2025-05", "2025-05-05"}},
	reflect.TypeFor[bilateral.End]():       {Pattern: optional(date + `|\.\.`), Examples: []any{"2025-05-05", ".."}},
	reflect.TypeFor[bilateral.Period]():    {Pattern: optional(span + `(?:\|` + span + `)?`), Examples: []any{"2025-05-05", "2024-01/2024-08", "2024|2024-05/2025-04"}},
	reflect.TypeFor[bilateral.Timestamp](): {Pattern: optional(date + `|` + year + `-` + day + `T` + timeOfDay + `(?::[0-5][0-9])?` + offset + `?`), Examples: []any{"2025-05-06", "2025-05-06T09:30+04:00"}},
	reflect.TypeFor[bilateral.Count]():     {Pattern: optional(number + `(?:\.\.` + number + `?)?|\.\.` + number), Examples: []any{"2", "2..", "..4", "2..4"}},
	reflect.TypeFor[bilateral.Decimal]():   {Pattern: optional(`-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?`), MaxLength: length(64), Examples: []any{"39", "-0.5"}},
	reflect.TypeFor[bilateral.Unit]():      {Pattern: `^[!-~]*$`, MaxLength: length(32), Examples: []any{"USD", "%", "{elevator}"}},
	reflect.TypeFor[bilateral.ID]():        {Pattern: optional(idText + `(?::` + idText + `)?`), Examples: []any{"visit-1", "az-by:visit-1"}},
	reflect.TypeFor[bilateral.Truth]():     {Enum: []any{"", "yes", "no"}},
	reflect.TypeFor[country.Code]():        {Pattern: optional(`[A-Z]{2}(?:[A-Z]{2})?`), Examples: []any{"AZ", "SUHH"}},
	reflect.TypeFor[clause.MonthDay]():     {Pattern: optional(day), Examples: []any{"01-01", "04-06"}},
	reflect.TypeFor[bilateral.Code]():      {Pattern: optional(codeTxt), MaxLength: length(64), Examples: []any{"code-unknown", "outside-visit"}},
	reflect.TypeFor[goods.Heading]():       {Pattern: optional(`[0-9]{2}(?:[0-9]{2}){0,2}`), Examples: []any{"10", "1001", "100199"}},
	reflect.TypeFor[area.Code]():           {Pattern: optional(areaTxt), MaxLength: length(64), Examples: []any{"trade", "trade.turnover", "various"}},
}

// textSchema returns the schema of a type that is text in JSON.
func textSchema(t reflect.Type) (jsonschema.Schema, bool) {
	if s, ok := texts[t]; ok {
		s.Type = "string"
		return s, true
	}
	table, ok := register.EnumTableOf(t)
	if !ok {
		return jsonschema.Schema{}, false
	}
	s := jsonschema.Schema{Type: "string", Pattern: optional(codeTxt), MaxLength: length(64)}
	for row := range table.All() {
		s.Examples = append(s.Examples, row.Value)
	}
	return s, true
}

func optional(pattern string) string { return "^(?:" + pattern + ")?$" }

func whole(pattern string) string { return "^(?:" + pattern + ")$" }

func length(n uint64) *uint64 { return &n }
