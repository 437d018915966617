package schema

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
)

// withoutDescriptions returns the size of a schema as a generator needs it.
func withoutDescriptions(t *testing.T, text string) int {
	t.Helper()
	var doc any
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err)
	}
	var strip func(v any)
	strip = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if _, ok := v["description"].(string); ok {
				delete(v, "description")
			}
			for _, x := range v {
				strip(x)
			}
		case []any:
			for _, x := range v {
				strip(x)
			}
		}
	}
	strip(doc)
	return len(marshal(t, doc))
}

// What generators of types stumble over does not occur in the shape profile.
func TestShape(t *testing.T) {
	for path, text := range all(t) {
		if !strings.HasPrefix(path, "shape/") {
			continue
		}
		most := 20_000
		if strings.HasPrefix(path, "shape/register") {
			most = 60_000
		}
		if n := withoutDescriptions(t, text); n > most {
			t.Errorf("%s has %d bytes without descriptions and may have %d", path, n, most)
		}
		for i, n := range nodes(t, text) {
			if i == 0 && (n.v["$ref"] != nil || n.v["title"] == nil) {
				t.Errorf("%s: the root is not a titled definition", path)
			}
			for _, key := range []string{"if", "then", "else", "not", "contains", "anyOf", "allOf", "minItems", "maxItems", "dependentRequired"} {
				if n.v[key] != nil {
					t.Errorf("%s %s has %s", path, n.at, key)
				}
			}
			if n.v["$ref"] != nil && len(n.v) > 1 {
				t.Errorf("%s %s: more than a reference: %v", path, n.at, n.v)
			}
			union := n.v["oneOf"] != nil
			if titled := n.v["title"] != nil; titled != (n.v["type"] == "object" || n.v["enum"] != nil || union) {
				t.Errorf("%s %s: titled is %v", path, n.at, titled)
			}
			if name, ok := strings.CutPrefix(n.at, "/$defs/"); ok && !strings.Contains(name, "/") && n.v["title"] != nil && n.v["title"] != name {
				t.Errorf("%s: %q has the title %q", path, name, n.v["title"])
			}
			if n.v["type"] == "object" && n.v["additionalProperties"] == nil {
				t.Errorf("%s %s is open", path, n.at)
			}
		}
	}
}

// A type whose kind decides its members is a union of closed variants. The kind is a
// constant, the first member, and required.
func TestVariants(t *testing.T) {
	unions := 0
	for _, v := range Records() {
		text := encoded(t, made(t, Reflector{Profile: ProfileShape}, v))
		for _, n := range nodes(t, text) {
			list, ok := n.v["oneOf"].([]any)
			if !ok {
				continue
			}
			unions++
			for _, variant := range list {
				name := strings.TrimPrefix(asObject(variant)["$ref"].(string), "#/$defs/")
				i := strings.Index(text, fmt.Sprintf("%q: {\n   \"properties\": {\n    \"kind\": {\n     \"type\": \"string\",\n     \"const\": ", name))
				if i < 0 {
					t.Errorf("%s: the kind is not the first member, and a constant", name)
					continue
				}
				var doc struct {
					Defs map[string]struct {
						Required             []string
						AdditionalProperties any
					} `json:"$defs"`
				}
				if err := json.Unmarshal([]byte(text), &doc); err != nil {
					t.Fatal(err)
				}
				if def := doc.Defs[name]; len(def.Required) == 0 || def.Required[0] != "kind" || def.AdditionalProperties != false {
					t.Errorf("%s: the kind is not required, or the variant is open", name)
				}
			}
		}
	}
	if unions < 12 {
		t.Errorf("only %d unions in all schemas", unions)
	}
}

func TestOpenEnums(t *testing.T) {
	s := made(t, Reflector{Profile: ProfileShape, OpenEnums: true}, agreement.Agreement{})
	kind := s.Definitions["ActKind"]
	if kind.Enum != nil || len(kind.Examples) < 20 || kind.Title != "ActKind" {
		t.Errorf("an open enumeration is %+v", kind)
	}
}

// Everything in a form is titled in words, and every code is a choice with a label.
func TestForm(t *testing.T) {
	for path, text := range all(t) {
		if !strings.HasPrefix(path, "form/") {
			continue
		}
		for _, n := range nodes(t, text) {
			for name, p := range asObject(n.v["properties"]) {
				if words, _ := asObject(p)["title"].(string); words == "" || words[0] < 'A' || words[0] > 'Z' {
					t.Errorf("%s %s/%s has the title %q", path, n.at, name, words)
				}
			}
			if n.v["enum"] != nil && n.v["const"] == nil || n.v["anyOf"] != nil || n.v["allOf"] != nil || n.v["if"] != nil {
				t.Errorf("%s %s has what a form has no control for: %v", path, n.at, n.v)
			}
			if list, ok := n.v["oneOf"].([]any); ok {
				for _, choice := range list {
					c := asObject(choice)
					if c["title"] == nil && c["$ref"] == nil {
						t.Errorf("%s %s: a choice without a title: %v", path, n.at, c)
					}
				}
				// What a form begins with says nothing, unless it is a matter of spelling.
				if first := asObject(list[0]); first["title"] != notStated && first["format"] != "date" && first["$ref"] == nil {
					t.Errorf("%s %s: the first choice states %v", path, n.at, first)
				}
			}
		}
	}
}

func TestFormLists(t *testing.T) {
	s := made(t, Reflector{Profile: ProfileForm, Language: "fr"}, agreement.Agreement{})
	title := func(def, code string) string {
		for _, c := range s.Definitions[def].OneOf {
			if c.Const == code {
				return c.Title
			}
		}
		return ""
	}
	for _, test := range []struct{ def, code, want string }{
		{"CountryCode", "DE", "Allemagne"}, {"CountryCode", "SUHH", "Union of Soviet Socialist Republics (SUHH)"}, {"AreaCode", "trade.turnover", "Trade: Mutual trade"},
		{"AreaCode", "various", "Various areas"}, {"ActKind", "signed", "Signed"}, {"Truth", "yes", "Yes"},
	} {
		if got := title(test.def, test.code); got != test.want {
			t.Errorf("%s %s is titled %q, want %q", test.def, test.code, got, test.want)
		}
	}
	if first := s.Definitions["Text"].Properties.Oldest(); first.Key != "fr" || first.Value.Title != "French" {
		t.Errorf("the first language is %q", first.Key)
	}
	for c := range country.All() {
		if title("CountryCode", c.String()) == "" {
			t.Errorf("%s has no title", c)
		}
	}
	for a := range area.All() {
		if title("AreaCode", string(a.Code)) == "" {
			t.Errorf("%s has no title", a.Code)
		}
	}
}

// Every list that a choice is made from is in codes.json, with a label for each code.
func TestLists(t *testing.T) {
	var names []string
	for _, list := range Lists("en") {
		names = append(names, list.Name)
		for _, e := range list.Codes {
			if e.Code == "" || e.Label == "" {
				t.Errorf("%s: %+v", list.Name, e)
			}
		}
	}
	if !slices.IsSorted(names) {
		t.Error("the lists are not in order")
	}
	c := collector{seen: map[reflect.Type]bool{}}
	for _, v := range Records() {
		if err := c.visit(reflect.TypeOf(v), ""); err != nil {
			t.Fatal(err)
		}
	}
	for _, typ := range c.list {
		if _, ok := tableOf(typ); ok && !slices.Contains(names, libraryName(typ)) {
			t.Errorf("%v is not listed", typ)
		}
		if _, ok := typ.MethodByName("Known"); ok && typ.Kind() == reflect.String {
			if _, text := textForm(typ); !text {
				t.Errorf("%v is an enumeration without a table here", typ)
			}
		}
	}
}
