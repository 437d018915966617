package schema

import (
	"encoding/json"
	"errors"
	"io/fs"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/schema/files"
	"github.com/google/go-cmp/cmp"
	"github.com/invopop/jsonschema"
)

// all returns the text of every file that the package makes, by its path.
func all(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	for row := range Profiles.All() {
		for _, v := range Records() {
			s := made(t, Reflector{Profile: Profile(row.Value), Base: Base}, v)
			out[Name(Profile(row.Value), reflect.TypeOf(v).Name())] = encoded(t, s)
		}
	}
	out["codes.json"] = encoded(t, Lists("en"))
	components, err := OpenAPI(Records()...)
	if err != nil {
		t.Fatal(err)
	}
	out["openapi.json"] = string(components)
	return out
}

func made(t *testing.T, r Reflector, v any) *jsonschema.Schema {
	t.Helper()
	s, err := r.Reflect(v)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func encoded(t *testing.T, v any) string {
	t.Helper()
	data, err := Encode(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestFilesAreCurrent(t *testing.T) {
	want := all(t)
	var have []string
	err := fs.WalkDir(files.FS(), ".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			have = append(have, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(slices.Sorted(maps.Keys(want)), have); diff != "" {
		t.Errorf("the files are not those that the types make; write them with: go generate ./agreement/schema\n(-want +got):\n%s", diff)
	}
	for path, text := range want {
		got, _ := fs.ReadFile(files.FS(), path)
		if text != string(got) {
			t.Errorf("%s has drifted from the types; update it with: go generate ./agreement/schema", path)
		}
	}
	for path, text := range all(t) {
		if text != want[path] {
			t.Errorf("two runs give two texts of %s", path)
		}
	}
	if files.Format != 1 || !strings.Contains(want["validate/register-1.schema.json"], `"$id": "`+Base+`validate/register-1.schema.json"`) {
		t.Error("the $id does not carry the format")
	}
}

// node is a JSON value of a schema file that is an object, with its pointer.
type node struct {
	at string
	v  map[string]any
}

// nodes lists the schemas of a file, and not the objects that hold them by name.
func nodes(t *testing.T, text string) []node {
	t.Helper()
	var doc any
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err)
	}
	var list []node
	var walk func(at string, v any, names bool)
	walk = func(at string, v any, names bool) {
		switch v := v.(type) {
		case map[string]any:
			if !names {
				list = append(list, node{at, v})
			}
			for _, k := range slices.Sorted(maps.Keys(v)) {
				if data := k == "examples" || k == "const" || k == "enum" || k == "default"; data && !names {
					continue
				}
				walk(at+"/"+k, v[k], !names && (k == "properties" || k == "$defs" || k == "dependentRequired"))
			}
		case []any:
			for _, x := range v {
				walk(at, x, false)
			}
		}
	}
	walk("", doc, false)
	return list
}

// Every definition has a name of a type, says something, and everything that is
// referred to is defined.
func TestDefinitions(t *testing.T) {
	for path, text := range all(t) {
		if path == "codes.json" || path == "openapi.json" {
			continue
		}
		var doc struct {
			Defs map[string]struct {
				Description, Title string
			} `json:"$defs"`
		}
		if err := json.Unmarshal([]byte(text), &doc); err != nil {
			t.Fatal(err)
		}
		for name, def := range doc.Defs {
			if def.Description == "" {
				t.Errorf("%s: the definition %q says nothing", path, name)
			}
		}
		referred := map[string]bool{}
		for _, n := range nodes(t, text) {
			if ref, ok := n.v["$ref"].(string); ok {
				referred[strings.TrimPrefix(ref, "#/$defs/")] = true
			}
			properties, _ := n.v["properties"].(map[string]any)
			for name, p := range properties {
				p, _ := p.(map[string]any)
				if closed := n.v["additionalProperties"] == false; closed && p["description"] == nil && p["$ref"] == nil && p["const"] == nil {
					t.Errorf("%s: %s/%s says nothing", path, n.at, name)
				}
			}
		}
		for name := range referred {
			if _, ok := doc.Defs[name]; !ok {
				t.Errorf("%s: nothing is defined as %q", path, name)
			}
		}
		for name := range doc.Defs {
			if !referred[name] {
				t.Errorf("%s: nothing refers to %q", path, name)
			}
		}
	}
}

// The descriptions speak to those who see the JSON.
func TestDescriptions(t *testing.T) {
	goWords := regexp.MustCompile(`\b(?:[Zz]ero|nil|Go|map key|slice|struct|method|constant|errors\.\w+)\b|==|\b[a-z]+\.[A-Z]\w*|\b[A-Z][a-z0-9]+[A-Z]\w*|MarshalText|\brange over\b`)
	seen := map[string]bool{}
	for path, text := range all(t) {
		if path == "codes.json" || path == "openapi.json" {
			continue
		}
		defined := map[string]bool{}
		for _, n := range nodes(t, text) {
			for name := range asObject(n.v["$defs"]) {
				defined[name] = true
			}
		}
		for _, n := range nodes(t, text) {
			for _, key := range []string{"description", "$comment"} {
				said, _ := n.v[key].(string)
				if n.v["const"] != nil {
					continue // the words of a table
				}
				for _, word := range goWords.FindAllString(said, -1) {
					if !defined[word] && !seen[word+said] {
						seen[word+said] = true
						t.Errorf("%s %s: %q is a word of Go in %q; write it in clientwords.txt for clients", path, n.at, word, said)
					}
				}
			}
		}
	}
}

func asObject(v any) map[string]any {
	object, _ := v.(map[string]any)
	return object
}

// Each pattern of the validate profile is put in words, and each condition says what
// the library advises.
func TestConditionsAreExplained(t *testing.T) {
	codes := map[string]bool{}
	for _, table := range codeTables() {
		for info := range table.All() {
			codes[string(info.Code)] = true
		}
	}
	for path, text := range all(t) {
		if !strings.HasPrefix(path, "validate/") {
			continue
		}
		explained := func(v any) bool {
			found := false
			for _, n := range nodes(t, marshal(t, v)) {
				comment, _ := n.v["$comment"].(string)
				code, advice, _ := strings.Cut(comment, ": ")
				found = found || codes[code] && advice != ""
			}
			return found
		}
		for _, n := range nodes(t, text) {
			if n.v["pattern"] != nil && n.v["description"] == nil && n.v["$comment"] == nil {
				t.Errorf("%s %s: the pattern is not put in words", path, n.at)
			}
			if n.v["if"] != nil && !explained(n.v) {
				t.Errorf("%s %s: the condition does not say what the library advises: %s", path, n.at, marshal(t, n.v))
			}
			for _, key := range []string{"maxLength", "maxItems", "maxProperties"} {
				if n.v[key] == 0.0 {
					t.Errorf("%s %s: %s is 0", path, n.at, key)
				}
			}
		}
	}
}

func marshal(t *testing.T, v any) string {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestNotInSchema(t *testing.T) {
	found := map[bilateral.Code]bool{}
	for _, info := range NotInSchema() {
		if info.Severity != bilateral.SeverityError || info.Schema == bilateral.CoverageFull {
			t.Errorf("%s is listed", info.Code)
		}
		found[info.Code] = true
	}
	if !found[bilateral.CodeReference] || found[bilateral.CodeRequired] {
		t.Errorf("the list is %v", found)
	}
	for _, table := range codeTables() {
		for info := range table.All() {
			if want := info.Severity == bilateral.SeverityError && info.Schema != bilateral.CoverageFull; want != info.Limitation.Known() {
				t.Errorf("%s: the schema finds it %s, and the limitation is %q", info.Code, info.Schema, info.Limitation)
			}
		}
	}
}

func TestFilesErrors(t *testing.T) {
	for _, test := range []struct{ profile, name, want string }{
		{"valid", "register", `files: there is no profile "valid"; use validate, shape or form`},
		{".", "register", `files: there is no profile "."; use validate, shape or form`},
		{"shape", "treaty", `files: there is no type "treaty"; use one of: agreement, assessment, `},
	} {
		if _, err := files.Schema(test.profile, test.name); err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("Schema(%q, %q): %v, want %q", test.profile, test.name, err, test.want)
		}
	}
	if _, err := (Reflector{Profile: "sketch"}).Reflect(bilateral.Link{}); err == nil || !strings.Contains(err.Error(), `"sketch"`) {
		t.Error(err)
	}
	var none *fs.PathError
	if _, err := files.FS().Open("shape/treaty-1.schema.json"); !errors.As(err, &none) {
		t.Error(err)
	}
}
