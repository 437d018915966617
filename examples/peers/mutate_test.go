package peers

import (
	"encoding"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/agreement/schema"
)

// A place is where a value stands, or could stand, in a document.
type place struct {
	path []string
	typ  reflect.Type
	old  any // nil if nothing stands there
}

// places lists every place of a value of a type, and for each object also the members
// that it does not have.
func places(v any, t reflect.Type, at []string) []place {
	out := []place{{slices.Clone(at), t, v}}
	under := func(v any, t reflect.Type, name string) {
		out = append(out, places(v, t, append(at, name))...)
	}
	switch v := v.(type) {
	case map[string]any:
		switch t.Kind() {
		case reflect.Struct:
			for i := range t.NumField() {
				name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
				if x, ok := v[name]; ok {
					under(x, t.Field(i).Type, name)
				} else {
					out = append(out, place{append(slices.Clone(at), name), t.Field(i).Type, nil})
				}
			}
		case reflect.Map:
			for _, k := range slices.Sorted(maps.Keys(v)) {
				under(v[k], t.Elem(), k)
			}
		}
	case []any:
		for i, x := range v {
			under(x, t.Elem(), strconv.Itoa(i))
		}
	}
	return out
}

// values are put at every place, whatever its type.
var values = func() []json.RawMessage {
	list := []string{
		`null`, `true`, `false`, `0`, `1`, `2`, `-1`, `4294967295`, `4294967296`, `1.0`, `1e2`, `1.5`, `-0`, `1e99`,
		`""`, `" "`, `"\u00a0"`, `"\u0085\u2028"`, `"\ufeff"`, `"\u200b"`, `"x\u2003"`, `"yes"`, `"no"`, `"Yes"`, `"x"`, `"a-later-code"`, `"No Code"`, `"a--b"`,
		`"QQ"`, `"AZ"`, `"az"`, `"SUHH"`, `"AZ-BA"`, `"BY-HM"`, `"2031"`, `"2031-12"`, `"2031-02-30"`, `"2031-02-29"`, `"2032-02-29"`, `"1900-02-29"`, `"2031-02-29T09:30"`, `"2031-06-30T09:30Z"`, `".."`, `"2031/2030"`,
		`"2.."`, `"4294967296"`, `"4..2"`, `"-0.5"`, `"1e3"`, `"trade.turnover"`, `"various"`, `"/kind"`, `"/nothing"`, `"en"`, `"EN"`, `"org.example.key"`, `"100199"`, `"02-29"`, `"02-30"`, `"visit-1"`, `"a:b:c"`,
		`[]`, `[""]`, `["x"]`, `["x","x"]`, `["AZ","AZ"]`, `["AZ","BY"]`, `["trade","trade"]`, `[{}]`, `[[]]`, `[null]`, `["entry-into-force","duration","denunciation"]`,
		`{}`, `{"en":"x"}`, `{"en":" "}`, `{"en":"\u2003"}`, `{"EN":"x"}`, `{"en":""}`, `{"more":"x"}`, `{"org.example.key":{"a":[1]}}`, `{"key":1}`,
		`{"kind":"state","state":"AZ"}`, `{"kind":"crowd","id":"visit"}`, `{"kind":"state","id":"visit"}`, `{"kind":"person","id":"a","state":"AZ"}`, `{"kind":"","state":"","id":""}`, `{"id":"a"}`,
		`[{"kind":"state","state":"AZ"},{"kind":"state","state":"AZ"}]`, `[{"kind":"state","state":"AZ"},{"kind":"state","state":"AZ","id":""}]`,
		`{"value":"1"}`, `{"unit":"USD"}`, `{"value":"","unit":""}`, `{"n":6,"unit":"month"}`, `{"n":0,"unit":"month"}`, `{"unit":"moon","n":1}`,
		`{"relation":"during","to":"a"}`, `{"relation":"during"}`, `[{"relation":"","to":""}]`, `[{"relation":"during","to":"a"}]`, `{"kind":"signed"}`, `{"kind":"signed","which":"nth"}`, `{"kind":"signed","n":2}`, `{"which":"last"}`,
		`{"kind":"date","date":"2031"}`, `{"kind":"date","date":"2031","of":[]}`, `{"kind":"date","date":"2031","n":1}`, `{"kind":"days-after","n":1}`, `{"kind":"days-after","n":1,"event":{"kind":"signed"}}`,
		`{"kind":"days-after","n":1,"event":{},"of":[{"kind":"date","date":"2031"}]}`, `{"kind":"later-of","of":[{"kind":"date","date":"2031"}]}`, `{"kind":"moon-after","n":1}`, `{"n":1}`,
		`{"kind":"fixed","initial":{"n":1,"unit":"year"}}`, `{"kind":"fixed"}`, `{"kind":"until","initial":{"n":1,"unit":"year"}}`, `{"notice":{"n":6,"unit":"month"}}`, `{"implied":"yes"}`, `{"implied":"no"}`, `{"late":"void"}`, `{"earliest":{"n":6,"unit":"month"}}`,
		`[{"source":"a","basis":"relative"}]`, `[{"source":"a","basis":"stated","of":["/kind"]}]`, `[{"source":"a","basis":"stated","of":["/nothing"]}]`, `[{"basis":"stated"}]`, `[{"source":"a","basis":"converted","wording":"x"}]`,
		`{"silent":["entry-into-force"],"entryIntoForce":{"begins":{"kind":"date","date":"2031"}}}`, `{"silent":["duration"],"duration":{"kind":"indefinite"}}`, `{"silent":["duration"],"duration":{"kind":""}}`,
		`{"silent":["denunciation"],"denunciation":{"late":"void"}}`, `{"silent":["denunciation"],"denunciation":{"implied":"yes","evidence":[{"source":"a","basis":"implied"}]}}`, `{"silent":["denunciation"],"denunciation":{"counts":""}}`,
		`{"duration":{"kind":"fixed","initial":{"n":1,"unit":"year"}},"denunciation":{"implied":"yes","evidence":[{"source":"a","basis":"implied"}]}}`, `{"duration":{"kind":"indefinite"},"denunciation":{"notice":{"n":6,"unit":"month"}}}`,
		`{"duration":{"kind":"evergreen"},"denunciation":{"notice":{"n":6,"unit":"month"}}}`, `{"notice":{"n":6,"unit":"month"},"effect":{"kind":"date","date":"2031"}}`, `{"Kind":"state"}`, `{"ID":"a"}`,
		`{"heading":"10"}`, `[{"heading":""}]`, `[{"name":{"en":"x"}}]`, `{"country":"AZ","subdivision":"BY-HM"}`, `{"country":"AZ","subdivision":"az"}`, `{"from":"AZ","to":"AZ"}`, `{"from":"2031","before":"2030"}`,
	}
	var out []json.RawMessage
	for _, s := range list {
		out = append(out, json.RawMessage(s))
	}
	return out
}()

// long are lists longer than any may be.
var long = []json.RawMessage{
	json.RawMessage("[" + strings.Repeat(`"x",`, bilateral.MaxList) + `"x"]`),
	json.RawMessage("[" + strings.Repeat(`{},`, bilateral.MaxList) + `{}]`),
}

// pieces are the small documents that the mutator changes: a register of each record of
// the registers of the project, and one of each register without its records.
func pieces(t *testing.T) []map[string]any {
	t.Helper()
	var out []map[string]any
	fixtures := fixtures(t)
	for _, file := range slices.Sorted(maps.Keys(fixtures)) {
		doc := decode(t, fixtures[file]).(map[string]any)
		head := map[string]any{}
		for _, name := range slices.Sorted(maps.Keys(doc)) {
			list, ok := doc[name].([]any)
			if !ok {
				head[name] = doc[name]
				continue
			}
			for _, record := range list {
				out = append(out, map[string]any{"format": json.Number("1"), name: []any{record}})
			}
		}
		out = append(out, head)
	}
	for i := range registerType.NumField() {
		// One record of each list with every member, so that none is left out.
		if f := registerType.Field(i); f.Type.Kind() == reflect.Slice {
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			out = append(out, map[string]any{"format": json.Number("1"), name: []any{full(f.Type.Elem(), 5)}})
		}
	}
	return out
}

// full returns a value of a type with every member, down to a depth.
func full(t reflect.Type, depth int) any {
	if table, ok := register.EnumTableOf(t); ok {
		for row := range table.All() {
			return row.Value
		}
	}
	if v, ok := reflect.New(t).Interface().(encoding.TextUnmarshaler); ok {
		for _, s := range []string{"2031-01-01", "01-01", "AZ", "yes", "1"} {
			if v.UnmarshalText([]byte(s)) == nil {
				return s
			}
		}
	}
	switch t.Kind() {
	case reflect.Struct:
		object := map[string]any{}
		for i := range t.NumField() {
			name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
			if depth > 0 || t.Field(i).Type.Kind() == reflect.String {
				object[name] = full(t.Field(i).Type, depth-1)
			}
		}
		return object
	case reflect.Slice:
		if depth > 0 {
			return []any{full(t.Elem(), depth-1)}
		}
		return []any{}
	case reflect.Map:
		if t == reflect.TypeFor[bilateral.Text]() {
			return map[string]any{"en": "x"}
		}
		return map[string]any{"org.example.key": "x"}
	case reflect.Uint32:
		return json.Number("1")
	}
	return "x"
}

// A judge says what the schema should answer to a problem that the library finds.
type judge struct {
	codes map[bilateral.Code]bilateral.CodeInfo
	seen  map[bilateral.Code]int // how many mutants the answer was asked for, by code
}

func newJudge() *judge {
	j := &judge{map[bilateral.Code]bilateral.CodeInfo{}, map[bilateral.Code]int{}}
	for _, info := range schema.NotInSchema() {
		j.codes[info.Code] = info
	}
	return j
}

// finds reports whether the schema finds a problem of a document: always if its code is
// marked full, never if it is marked none, and on a condition if it is marked partly.
func (j *judge) finds(p bilateral.Problem, doc any) bool {
	j.seen[p.Code]++
	info, listed := j.codes[p.Code]
	if !listed {
		return true
	}
	if info.Schema == bilateral.CoverageNone {
		return false
	}
	condition, ok := conditions[p.Code]
	if !ok {
		panic("no condition for " + p.Code)
	}
	return condition(p, doc)
}

// conditions say when the schema finds a problem whose code is marked partly.
var conditions = map[bilateral.Code]func(bilateral.Problem, any) bool{
	// Spelling: 1.0 and 1e2 are whole numbers for JSON Schema.
	"json-number": func(p bilateral.Problem, doc any) bool {
		n, ok := at(doc, p.Pointer).(json.Number)
		if !ok {
			return true
		}
		f, err := n.Float64()
		return err != nil || f < 0 || f > 1<<32-1 || f != float64(int64(f))
	},
	// Comparison: whether the letters are those of the country.
	"subdivision-malformed": func(p bilateral.Problem, doc any) bool {
		s, _ := at(doc, p.Pointer).(string)
		return !regexp.MustCompile(`^[A-Z]{2}-[A-Z0-9]{1,3}$`).MatchString(s)
	},
	// Comparison: whether the bounds are in order.
	"count-malformed": func(p bilateral.Problem, doc any) bool {
		low, high, two := strings.Cut(fmt.Sprint(at(doc, p.Pointer)), "..")
		l, err := strconv.ParseUint(low, 10, 32)
		h, err2 := strconv.ParseUint(high, 10, 32)
		return !two || err != nil || err2 != nil || l <= h
	},
	// Limit: a schema counts the rules of one list, not those within.
	"rule-size": func(p bilateral.Problem, doc any) bool { return longestOf(at(doc, p.Pointer)) >= clause.MaxRules },
	// Uniqueness: of an actor that is written in two ways.
	"actor-twice": inEqualElements,
	// Comparison: with a state outside the list.
	"country-twice": inEqualElements,
	"one-state":     inEqualElements,
}

// inEqualElements reports whether the problem is in a list that has two elements that are
// the same JSON.
func inEqualElements(p bilateral.Problem, doc any) bool {
	i := strings.LastIndexByte(p.Pointer, '/')
	list, _ := at(doc, p.Pointer[:max(i, 0)]).([]any)
	for i := range list {
		for _, other := range list[:i] {
			if reflect.DeepEqual(list[i], other) {
				return true
			}
		}
	}
	return false
}

// longestOf returns the length of the longest list of rules in a rule.
func longestOf(rule any) int {
	object, _ := rule.(map[string]any)
	list, _ := object["of"].([]any)
	most := len(list)
	for _, r := range list {
		most = max(most, longestOf(r))
	}
	return most
}

// at returns the value at a JSON Pointer, and nil if there is none.
func at(doc any, pointer string) any {
	for _, step := range strings.Split(pointer, "/")[1:] {
		step = strings.NewReplacer("~1", "/", "~0", "~").Replace(step)
		switch v := doc.(type) {
		case map[string]any:
			doc = v[step]
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i >= len(v) {
				return nil
			}
			doc = v[i]
		default:
			return nil
		}
	}
	return doc
}

var registerType = reflect.TypeFor[register.Register]()
