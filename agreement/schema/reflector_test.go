package schema

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// The types of a caller. Party has the name of a type of the library.
type (
	Party struct {
		Name string `json:"name"`
	}
	Desk struct {
		Own   Party                  `json:"own"`
		Other agreement.Party        `json:"other"`
		Since time.Time              `json:"since,omitzero"`
		Any   any                    `json:"any,omitempty"`
		By    map[country.Code]Party `json:"by,omitempty"`
	}
	Filed struct {
		agreement.Act
		Drawer string `json:"drawer,omitempty"`
	}
	Box[T any] struct {
		Holds T `json:"holds"`
	}
	Pair[A, B any] struct {
		First  A `json:"first"`
		Second B `json:"second"`
	}
	Tree struct {
		Rule  clause.Rule `json:"rule,omitzero"`
		Trees []Tree      `json:"trees,omitempty"`
		Up    *Tree       `json:"up,omitempty"`
	}
	Wire struct {
		Signal chan int `json:"signal"`
	}
	Kind  string
	Clash struct {
		A Box[agreement.Kind]
		B Box[project.Kind]
		C Box[Kind]
	}
	ByFloat struct{ M map[float64]string }
)

func TestReflectNames(t *testing.T) {
	for _, test := range []struct {
		v    any
		want string // the definitions beside the root, of the caller's types
	}{
		{Desk{}, "SchemaParty"},
		{&Desk{}, "SchemaParty"},
		{Box[agreement.Agreement]{}, ""},
		{Box[Box[Party]]{}, "BoxParty SchemaParty"},
		{Pair[Box[Tree], []bilateral.Date]{}, "BoxTree Tree"},
		{Tree{}, "Tree"},
	} {
		for row := range Profiles.All() {
			s, err := Reflector{Profile: Profile(row.Value)}.Reflect(test.v)
			if err != nil {
				t.Errorf("%T: %v", test.v, err)
				continue
			}
			var names []string
			for name, def := range s.Definitions {
				if def == nil {
					t.Errorf("%T: %q is nothing", test.v, name)
				}
				if !slices.Contains(libraryNames(), name) && !strings.HasSuffix(name, "Rule") && !strings.HasSuffix(name, "Actor") && !strings.HasSuffix(name, "Duration") {
					names = append(names, name)
				}
				if strings.ContainsAny(name, "[]/.,* ") {
					t.Errorf("%T: the name %q does not fit into a reference", test.v, name)
				}
			}
			slices.Sort(names)
			if diff := cmp.Diff(test.want, strings.Join(names, " ")); diff != "" {
				t.Errorf("%T, %s (-want +got):\n%s", test.v, row.Value, diff)
			}
			for _, n := range nodes(t, encoded(t, s)) {
				if ref, ok := n.v["$ref"].(string); ok && s.Definitions[strings.TrimPrefix(ref, "#/$defs/")] == nil {
					t.Errorf("%T, %s: nothing is defined as %s", test.v, row.Value, ref)
				}
			}
		}
	}
}

func TestReflectErrors(t *testing.T) {
	for _, test := range []struct {
		v    any
		want string
	}{
		{nil, "schema: nil has no type"},
		{Wire{}, "schema: schema.Wire.Signal is a chan, which has no form in JSON"},
		{func() {}, "schema: func() is a func"},
		{complex(1, 2), "schema: complex128 is a complex128"},
		{[]Wire{}, "schema: []schema.Wire.Signal is a chan"},
		{ByFloat{}, "schema: schema.ByFloat.M is a map by float64"},
		{Clash{}, `would both be the definition "SchemaBoxKind"`},
	} {
		_, err := Reflect(test.v)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%T: %v, want %q", test.v, err, test.want)
		}
	}
}

// A struct that embeds a record has the rules of the record.
func TestReflectEmbedded(t *testing.T) {
	filed, act := made(t, Reflector{}, Filed{}), made(t, Reflector{}, agreement.Act{})
	if len(act.AllOf) < 5 {
		t.Fatalf("an act has %d conditions", len(act.AllOf))
	}
	if diff := cmp.Diff(encoded(t, act.AllOf), encoded(t, filed.AllOf)); diff != "" {
		t.Errorf("the conditions differ (-act +embedded):\n%s", diff)
	}
	if diff := cmp.Diff(act.Required, filed.Required); diff != "" {
		t.Errorf("what is required differs (-act +embedded):\n%s", diff)
	}
	if _, ok := filed.Properties.Get("drawer"); !ok {
		t.Error("the caller's own member is missing")
	}
}

// What is left to the caller is any value, and a text stays a text.
func TestReflectOthers(t *testing.T) {
	s := made(t, Reflector{}, struct {
		Raw  json.RawMessage `json:"raw"`
		Own  selfish         `json:"own"`
		Path pathText        `json:"path"`
		On   *bilateral.Date `json:"on,omitempty"`
		N    uint16          `json:"n"`
	}{})
	got := map[string]string{}
	for p := s.Properties.Oldest(); p != nil; p = p.Next() {
		got[p.Key] = strings.Join([]string{p.Value.Type, p.Value.Ref, string(p.Value.Maximum)}, " ")
	}
	want := map[string]string{"raw": "  ", "own": "  ", "path": " #/$defs/pathText ", "on": " #/$defs/Date ", "n": "integer  65535"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

type selfish struct{ X int }

func (selfish) MarshalJSON() ([]byte, error) { return []byte("1"), nil }

type pathText struct{ X int }

func (pathText) MarshalText() ([]byte, error) { return nil, errors.New("none") }

func TestReflectID(t *testing.T) {
	s := made(t, Reflector{Profile: ProfileForm, Base: "https://desk.example/"}, bilateral.Link{})
	if want := "https://desk.example/form/link-1.schema.json"; string(s.ID) != want {
		t.Errorf("the $id is %q, want %q", s.ID, want)
	}
	if s := made(t, Reflector{}, bilateral.Link{}); s.ID != "" {
		t.Errorf("without a base the $id is %q", s.ID)
	}
}

// No exported type of the library makes Reflect panic.
func TestEveryExportedType(t *testing.T) {
	const root = "../.."
	var imports, tries strings.Builder
	n := 0
	list := exec.Command("go", "list", "-f", "{{.ImportPath}} {{.Dir}}{{range .GoFiles}} {{.}}{{end}}", "./...")
	list.Dir = root
	pkgs, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(pkgs)) {
		f := strings.Fields(line)
		if strings.Contains(f[0], "/examples") {
			continue
		}
		alias, found := fmt.Sprintf("p%d", n), 0
		for _, name := range f[2:] {
			file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(f[1], name), nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			for _, decl := range file.Decls {
				gen, ok := decl.(*ast.GenDecl)
				if !ok || gen.Tok != token.TYPE {
					continue
				}
				for _, spec := range gen.Specs {
					if s := spec.(*ast.TypeSpec); s.Name.IsExported() && s.TypeParams == nil {
						fmt.Fprintf(&tries, "\ttry[%s.%s]()\n", alias, s.Name.Name)
						found++
					}
				}
			}
		}
		if found > 0 {
			fmt.Fprintf(&imports, "\t%s %q\n", alias, f[0])
			n += found
		}
	}
	if n < 150 {
		t.Fatalf("only %d exported types", n)
	}
	program := "package main\n\nimport (\n\t\"fmt\"\n\t\"" + module + "/agreement/schema\"\n" + imports.String() + `)

func try[T any]() {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%T panics: %v\n", *new(T), r)
		}
	}()
	for _, p := range []schema.Profile{schema.ProfileValidate, schema.ProfileShape, schema.ProfileForm} {
		s, err := schema.Reflector{Profile: p}.Reflect(*new(T))
		if (s == nil) == (err == nil) {
			fmt.Printf("%T gives neither a schema nor an error\n", *new(T))
		}
	}
}

func main() {
` + tries.String() + "}\n"
	file := filepath.Join(t.TempDir(), "main.go")
	if err := os.WriteFile(file, []byte(program), 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("go", "run", file).CombinedOutput()
	if err != nil || len(out) > 0 {
		t.Errorf("%v\n%s", err, out)
	}
	t.Logf("%d exported types", n)
}

func TestIdentifier(t *testing.T) {
	for name, want := range map[string]string{
		"Desk": "Desk",
		reflect.TypeFor[Box[agreement.Agreement]]().Name():    "BoxAgreement",
		reflect.TypeFor[Pair[int, []bilateral.Date]]().Name(): "PairIntDate",
		reflect.TypeFor[Box[Box[Desk]]]().Name():              "BoxBoxDesk",
		reflect.TypeFor[Box[map[string]int]]().Name():         "BoxMapStringInt",
	} {
		if got := identifier(name); got != want {
			t.Errorf("identifier(%q) = %q, want %q", name, got, want)
		}
	}
}
