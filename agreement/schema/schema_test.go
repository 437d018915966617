package schema

import (
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

func TestCommittedSchemaIsCurrent(t *testing.T) {
	want, err := Generate()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(JSON())); diff != "" {
		t.Errorf("register.schema.json has drifted from the types; update it with: go generate ./agreement/schema\n(-want +got):\n%s", diff)
	}
	if again, _ := Generate(); string(again) != string(want) {
		t.Error("two runs give two schemas")
	}
}

// walk visits every Go type that a register is made of.
func walk(t reflect.Type, seen map[reflect.Type]bool) {
	if seen[t] {
		return
	}
	seen[t] = true
	if _, ok := textSchema(t); ok {
		return
	}
	switch t.Kind() {
	case reflect.Struct:
		for i := range t.NumField() {
			walk(t.Field(i).Type, seen)
		}
	case reflect.Slice, reflect.Map:
		walk(t.Elem(), seen)
	}
}

func registerTypes() map[reflect.Type]bool {
	seen := map[reflect.Type]bool{}
	walk(reflect.TypeFor[register.Register](), seen)
	return seen
}

// Every named type has a definition of its own, under a name that no other has,
// and every enumeration its table.
func TestDefinitions(t *testing.T) {
	var doc struct {
		Defs map[string]struct {
			Type, Description string
			Properties        map[string]struct{ Description string }
		} `json:"$defs"`
	}
	if err := json.Unmarshal(JSON(), &doc); err != nil {
		t.Fatal(err)
	}
	names := map[string]reflect.Type{}
	for typ := range registerTypes() {
		if typ.Name() == "" || typ.PkgPath() == "" || typ == reflect.TypeFor[bilateral.RawJSON]() {
			continue
		}
		if _, ok := typ.MethodByName("Known"); ok && typ.Kind() == reflect.String && !listed(typ) && texts[typ].Pattern == "" {
			t.Errorf("%v is an enumeration without a table here", typ)
		}
		n := name(typ)
		if other, ok := names[n]; ok {
			t.Errorf("%v and %v are both %q", typ, other, n)
		}
		names[n] = typ
		def, ok := doc.Defs[n]
		if !ok || def.Type == "" {
			t.Errorf("%v has no definition %q", typ, n)
		}
		if def.Description == "" {
			t.Errorf("the definition %q says nothing", n)
		}
		for p, property := range def.Properties {
			if property.Description == "" {
				t.Errorf("the member %s of %q says nothing", p, n)
			}
		}
	}
	for n := range doc.Defs {
		if names[n] == nil {
			t.Errorf("the definition %q is of no type", n)
		}
	}
	for n := range rules {
		if _, ok := doc.Defs[n]; !ok {
			t.Errorf("there is a rule for %q and no definition", n)
		}
	}
	for ref := range refs(t) {
		if _, ok := doc.Defs[strings.TrimPrefix(ref, "#/$defs/")]; !ok {
			t.Errorf("nothing is defined as %s", ref)
		}
	}
}

func refs(t *testing.T) map[string]bool {
	t.Helper()
	found := map[string]bool{}
	for _, m := range regexp.MustCompile(`"\$ref": "([^"]+)"`).FindAllSubmatch(JSON(), -1) {
		found[string(m[1])] = true
	}
	return found
}

// A pattern and the parser of its type agree on what is text of the type.
func TestPatterns(t *testing.T) {
	parsers := map[string]func(string) bool{
		"Date":      func(s string) bool { var v bilateral.Date; return v.UnmarshalText([]byte(s)) == nil },
		"End":       func(s string) bool { var v bilateral.End; return v.UnmarshalText([]byte(s)) == nil },
		"Period":    func(s string) bool { var v bilateral.Period; return v.UnmarshalText([]byte(s)) == nil },
		"Timestamp": func(s string) bool { var v bilateral.Timestamp; return v.UnmarshalText([]byte(s)) == nil },
		"Count":     func(s string) bool { var v bilateral.Count; return v.UnmarshalText([]byte(s)) == nil },
		"Decimal":   func(s string) bool { var v bilateral.Decimal; return v.UnmarshalText([]byte(s)) == nil },
		"ID":        func(s string) bool { _, err := bilateral.ParseID(s); return s == "" || err == nil },
		"CountryCode": func(s string) bool {
			var v country.Code
			return v.UnmarshalText([]byte(s)) == nil
		},
		"tag": func(s string) bool {
			var c bilateral.Checker
			bilateral.Text{s: "x"}.Check(&c, "")
			return c.Err() == nil
		},
		"key": func(s string) bool {
			var c bilateral.Checker
			bilateral.Annotations{s: nil}.Check(&c)
			return c.Err() == nil
		},
	}
	patterns := map[string]*regexp.Regexp{"tag": regexp.MustCompile(whole(tagText)), "key": regexp.MustCompile(whole(keyText))}
	for typ := range texts {
		if p := texts[typ].Pattern; p != "" {
			patterns[name(typ)] = regexp.MustCompile(p)
		}
	}
	samples := []string{
		"", "2025", "2025-05", "2025-05-05", "2025-02-30", "2025-02-29", "2024-02-29", "2025-04-31", "2025-12-31", "2025-13", "0000", "0001", "0010-10", "0100", "9999-12-31", "20250505",
		"..", "...", "2024-01/2024-08", "2024/2024", "2024|2024-05/2025-04", "2024||2025", "2024|", "2024/2025/2026",
		"2025-05-06T09:30", "2025-05-06T09:30Z", "2025-05-06T09:30:15+04:00", "2025-05-06T24:00", "2025-05-06T09:30-00:00", "2025-05-06T09:30-00:30", "2025-05-06T09:30-10:00", "2025-05-06T09:30+24:00", "2025-05T09:30",
		"0", "2", "2..", "..4", "2..4", "02", "-1", "1.5", "-0.50", "1e3", ".5", "5.", "1,000", "4294967295",
		"visit-1", "az-by:visit-1", "a:b:c", "Visit", "-a", ":a", "a:", "a.b_c", strings.Repeat("a", 64), strings.Repeat("a", 65), "a\n", "2025\n", "AZ\n", "en\n",
		"AZ", "SUHH", "AZE", "az", "A1", "en", "und", "zh-Hant-TW", "en-US", "en-us", "x-desk", "en-x-desk-1", "en-u-ca-gregory", "sl-rozaj-biske", "de-1996", "zh-yue", "abcde-abc", "i-klingon", "en-u", "en-",
		"org.example.key", "org", "org.", ".org", "Org.example", "org.-a", "org.a-b", "a.b",
	}
	for n, parse := range parsers {
		for _, s := range samples {
			matched, parsed := patterns[n].MatchString(s), parse(s)
			switch {
			case matched == parsed:
			case matched && n != "tag" && (strings.Contains(s, "02-29") || strings.Contains(s, "2024/2024-")):
				// a leap year is beyond a pattern
			default:
				t.Errorf("%s %q: the pattern matches: %v, the parser reads: %v", n, s, matched, parsed)
			}
		}
	}
}

func TestNotInSchema(t *testing.T) {
	found := map[bilateral.Code]bool{}
	for _, info := range NotInSchema() {
		if info.Severity != bilateral.SeverityError || info.Schema == bilateral.CoverageFull {
			t.Errorf("%s is listed", info.Code)
		}
		found[info.Code] = true
	}
	if !found[bilateral.CodeReference] || !found[register.CodeIDTwice] || found[bilateral.CodeRequired] {
		t.Errorf("the list is %v", found)
	}
}

func ExampleReflect() {
	type Desk struct {
		State country.Code   `json:"state"`
		Name  bilateral.Text `json:"name,omitempty"`
	}
	s := Reflect(Desk{})
	desk := s.Definitions["Desk"]
	state, _ := desk.Properties.Get("state")
	fmt.Println(state.Ref, desk.Required)
	fmt.Println(s.Definitions["CountryCode"].Pattern, len(s.Definitions))
	// Output:
	// #/$defs/CountryCode [state]
	// ^(?:[A-Z]{2}(?:[A-Z]{2})?)?$ 3
}

func ExampleGenerate() {
	data, err := Generate()
	fmt.Println(err, string(data) == string(JSON()))
	fmt.Println(ID())
	// Output:
	// <nil> true
	// https://github.com/bilateral-go/bilateral/agreement/schema/register-1.schema.json
}

func ExampleNotInSchema() {
	for _, info := range NotInSchema() {
		if info.Code == bilateral.CodeReference {
			fmt.Println(info.Code, "-", info.Meaning)
		}
	}
	// Output: reference-unresolved - an id that no record has
}

func listed(t reflect.Type) bool {
	_, ok := register.EnumTableOf(t)
	return ok
}
