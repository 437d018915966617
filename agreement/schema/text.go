package schema

import (
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
	"sync"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/invopop/jsonschema"
)

// The patterns of texts. They use only syntax that ECMA-262 and RE2 have in common, and
// no class whose meaning differs between the two: \s and \w are spelled out.
const (
	year      = `(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])`
	leapYear  = `(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)`
	plainDay  = `(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))`
	monthDay  = `(?:` + plainDay + `|02-29)`
	fullDate  = `(?:` + year + `-` + plainDay + `|` + leapYear + `-02-29)`
	coarse    = year + `(?:-(?:0[1-9]|1[0-2]))?`
	date      = `(?:` + coarse + `|` + fullDate + `)`
	timeOfDay = `(?:[01][0-9]|2[0-3]):[0-5][0-9]`
	offset    = `(?:Z|\+` + timeOfDay + `|-(?:(?:0[1-9]|1[0-9]|2[0-3]):[0-5][0-9]|00:(?:0[1-9]|[1-5][0-9])))`
	timestamp = fullDate + `T` + timeOfDay + `(?::[0-5][0-9])?` + offset + `?`
	span      = date + `(?:/` + date + `)?`
	uint32Txt = `(?:0|[1-9][0-9]{0,8}|[1-3][0-9]{9}|4(?:[01][0-9]{8}|2(?:[0-8][0-9]{7}|9(?:[0-3][0-9]{6}|4(?:[0-8][0-9]{5}|9(?:[0-5][0-9]{4}|6(?:[0-6][0-9]{3}|7(?:[01][0-9]{2}|2(?:[0-8][0-9]|9[0-5])))))))))`
	idText    = `[a-z0-9][a-z0-9._-]{0,63}`
	codeTxt   = `[a-z0-9]+(?:-[a-z0-9]+)*`
	areaTxt   = `[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?`
	tagText   = `(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?` +
		`(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+`
	keyText     = `[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+`
	subdivision = `[A-Z]{2}-[A-Z0-9]{1,3}`
	// The same for types, which do not check: shorter.
	looseDate      = `[0-9]{4}(-[01][0-9](-[0-3][0-9])?)?`
	looseTimestamp = looseDate + `(?:T[0-2][0-9]:[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-][0-2][0-9]:[0-5][0-9])?)?`
	looseCount     = `[0-9.]+`
	// visible is a character that is not white space (Unicode property White_Space).
	visible = "[^\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
)

// A form is what a text can look like.
type form struct {
	pattern  string // of a text that is not empty
	loose    string // a shorter one for types, where the pattern is long; empty if it is not
	most     uint64 // the most characters; 0 if the pattern says it
	examples []any
	words    string // the pattern in words, for the description
	table    bilateral.CodeTable
	code     bilateral.Code // what the library calls a text of another form
}

// textForms are the forms of the types that are text in JSON and not enumerations.
var textForms = sync.OnceValue(func() map[reflect.Type]form {
	return map[reflect.Type]form{
		reflect.TypeFor[bilateral.Date]():      {date, looseDate, 0, []any{"2025", "2025-05", "2025-05-05"}, "A year, month or day: four digits, or with -MM, or with -MM-DD.", bilateral.Codes, bilateral.CodeDate},
		reflect.TypeFor[bilateral.End]():       {date + `|\.\.`, `(?:` + looseDate + `|\.\.)`, 0, []any{"2025-05-05", ".."}, "A date, or two points for an open end.", bilateral.Codes, bilateral.CodeDate},
		reflect.TypeFor[bilateral.Period]():    {span + `(?:\|` + span + `)?`, `[0-9/|-]+`, 0, []any{"2025-05-05", "2024-01/2024-08", "2024|2024-05/2025-04"}, "A date, or two with a slash between them; a second reading follows a bar.", bilateral.Codes, bilateral.CodePeriod},
		reflect.TypeFor[bilateral.Timestamp](): {date + `|` + timestamp, looseTimestamp, 0, []any{"2025-05-06", "2025-05-06T09:30+04:00"}, "A date, or a day, T and a time of day with or without an offset from UTC.", bilateral.Codes, bilateral.CodeTimestamp},
		reflect.TypeFor[bilateral.Count]():     {uint32Txt + `(?:\.\.(?:` + uint32Txt + `)?)?|\.\.` + uint32Txt, looseCount, 0, []any{"2", "2..", "..4", "2..4"}, "A whole number up to 4294967295, or bounds with two points: 2 or more, up to 4, 2 to 4.", bilateral.Codes, bilateral.CodeCount},
		reflect.TypeFor[bilateral.Decimal]():   {`-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?`, "-?[0-9.]+", 64, []any{"39", "-0.5"}, "Digits with a point, without marks of thousands or an exponent, at most 64 characters.", bilateral.Codes, bilateral.CodeDecimal},
		reflect.TypeFor[bilateral.Unit]():      {`[!-~]+`, "[!-~]+", 32, []any{"USD", "%", "{elevator}"}, "Visible ASCII characters, at most 32.", bilateral.Codes, bilateral.CodeUnit},
		reflect.TypeFor[bilateral.ID]():        {idText + `(?::` + idText + `)?`, `[a-z0-9][a-z0-9._-]{0,63}(:[a-z0-9][a-z0-9._-]{0,63})?`, 0, []any{"visit-1", "az-by:visit-1"}, `Lower-case letters, digits, ".", "_" and "-", beginning with a letter or digit, at most 64; the id of a register and a colon may precede it.`, bilateral.Codes, bilateral.CodeID},
		reflect.TypeFor[country.Code]():        {`[A-Z]{2}(?:[A-Z]{2})?`, "[A-Z]{2,4}", 0, []any{"AZ", "SUHH"}, "Two capital letters, or four for what no longer exists.", country.Codes, country.CodeForm},
		reflect.TypeFor[clause.MonthDay]():     {monthDay, "[0-9]{2}-[0-9]{2}", 0, []any{"01-01", "04-06"}, "MM-DD.", clause.Codes, clause.CodeMonthDay},
		reflect.TypeFor[bilateral.Code]():      {codeTxt, "", 64, []any{"code-unknown", "outside-visit"}, "Lower-case words with hyphens between them, at most 64 characters.", bilateral.Codes, bilateral.CodeMalformed},
		reflect.TypeFor[goods.Heading]():       {`[0-9]{2}(?:[0-9]{2}){0,2}`, "[0-9]+", 0, []any{"10", "1001", "100199"}, "Two, four or six digits.", goods.Codes, goods.CodeHeading},
		reflect.TypeFor[area.Code]():           {areaTxt, "[a-z][a-z0-9_.]*", 64, []any{"trade", "trade.turnover", "various"}, `An area, or an area, a point and one of its leaves; lower-case letters, digits and "_", at most 64 characters.`, area.Codes, area.CodeForm},
	}
})

// resultEnums are the enumerations that results have and registers do not.
var resultEnums = sync.OnceValue(func() map[reflect.Type]bilateral.EnumTable {
	return map[reflect.Type]bilateral.EnumTable{
		reflect.TypeFor[bilateral.Severity]():  bilateral.Severities,
		reflect.TypeFor[clock.Axis]():          clock.Axes,
		reflect.TypeFor[clock.Status]():        clock.Statuses,
		reflect.TypeFor[clock.Reason]():        clock.Reasons,
		reflect.TypeFor[clock.DeadlineKind]():  clock.DeadlineKinds,
		reflect.TypeFor[clock.MilestoneKind](): clock.MilestoneKinds,
	}
})

// tableOf returns the table of an enumeration, and whether the type is one.
func tableOf(t reflect.Type) (bilateral.EnumTable, bool) {
	if table, ok := register.EnumTableOf(t); ok {
		return table, true
	}
	table, ok := resultEnums()[t]
	return table, ok
}

// textForm returns the form of a type that is text in JSON.
func textForm(t reflect.Type) (form, bool) {
	if f, ok := textForms()[t]; ok {
		return f, true
	}
	f := form{pattern: codeTxt, most: 64, words: "Lower-case words with hyphens between them, at most 64 characters.", table: bilateral.Codes, code: bilateral.CodeMalformed}
	if t == reflect.TypeFor[bilateral.Truth]() {
		f.code = bilateral.CodeTruth
		return f, true
	}
	if _, ok := tableOf(t); ok {
		return f, true
	}
	return form{}, false
}

// textSchema returns the schema of a type that is text in JSON, as reflection should see it.
func textSchema(t reflect.Type) jsonschema.Schema {
	f, _ := textForm(t)
	s := jsonschema.Schema{Type: "string", Examples: f.examples}
	if f.pattern != "" {
		s.Pattern = whole(f.pattern)
	}
	if f.most > 0 {
		s.MaxLength = length(f.most)
	}
	return s
}

// optional makes a pattern accept the empty text too, which is read as not stated.
func optional(pattern string) string { return "^(?:" + pattern + ")?$" }

func whole(pattern string) string { return "^(?:" + pattern + ")$" }

// orEmpty makes the pattern of a whole text accept the empty text too.
func orEmpty(pattern string) string {
	return optional(strings.TrimSuffix(strings.TrimPrefix(pattern, "^(?:"), ")$"))
}

func length(n uint64) *uint64 { return &n }

func number(n uint64) json.Number { return json.Number(strconv.FormatUint(n, 10)) }
