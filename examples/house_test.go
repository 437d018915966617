package examples_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/bilateral-go/bilateral"

// floors lists the packages of the library by floor. A package imports only from
// floors below its own.
var floors = [][]string{
	{""},
	{"country", "agreement/area", "agreement/goods", "agreement/clause"},
	{"country/names", "agreement/wording"},
	{"country/office", "agreement", "agreement/project"},
	{"meeting", "agreement/clock"},
	{"agreement/register"},
	{"agreement/schema", "agreement/schema/files", "agreement/digest", "agreement/ical", "agreement/prov", "agreement/legislation", "agreement/column"},
}

// modelFloors is how many floors import the standard library only.
const modelFloors = 5

// goTool runs the go command in the root of the module.
func goTool(t *testing.T, args ...string) []byte {
	t.Helper()
	cmd := exec.Command("go", args...)
	cmd.Dir = ".."
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, &stderr)
	}
	return out
}

type listed struct {
	ImportPath, Dir, Export string
	Standard, ForTest       bool
	Imports, Deps           []string
}

func list(t *testing.T, args ...string) []listed {
	t.Helper()
	out := goTool(t, append([]string{"list", "-json=ImportPath,Dir,Export,Standard,Imports,Deps"}, args...)...)
	var pkgs []listed
	for dec := json.NewDecoder(bytes.NewReader(out)); dec.More(); {
		var p listed
		if err := dec.Decode(&p); err != nil {
			t.Fatal(err)
		}
		pkgs = append(pkgs, p)
	}
	return pkgs
}

func importPath(pkg string) string { return strings.TrimSuffix(module+"/"+pkg, "/") }

func TestFloors(t *testing.T) {
	floorOf := map[string]int{}
	for i, floor := range floors {
		for _, pkg := range floor {
			floorOf[importPath(pkg)] = i
		}
	}
	for _, p := range list(t, "./...") {
		floor, ok := floorOf[p.ImportPath]
		if !ok {
			if !strings.HasPrefix(p.ImportPath, module+"/examples") {
				t.Errorf("%s stands on no floor", p.ImportPath)
			}
			continue
		}
		for _, dep := range p.Imports {
			below, ours := floorOf[dep]
			if ours && below >= floor {
				t.Errorf("%s on floor %d imports %s on floor %d", p.ImportPath, floor+1, dep, below+1)
			}
		}
	}
}

// The model packages rest on the standard library alone, and not on its heavy
// parts.
func TestModelImports(t *testing.T) {
	banned := []string{"database/sql", "net", "regexp", "encoding/json", "fmt", "reflect/..."}
	standard := map[string]bool{}
	for _, p := range list(t, "std") {
		standard[p.ImportPath] = true
	}
	for _, floor := range floors[:modelFloors] {
		for _, pkg := range floor {
			p := list(t, importPath(pkg))[0]
			for _, dep := range p.Deps {
				if !standard[dep] && !strings.HasPrefix(dep, module) && !strings.HasPrefix(dep, "vendor/") {
					t.Errorf("%s needs %s, which is not in the standard library", p.ImportPath, dep)
				}
				if slices.Contains(banned, dep) {
					t.Errorf("%s needs %s", p.ImportPath, dep)
				}
			}
		}
	}
}

// A program that imports one model package pays nothing at its start.
func TestImportCostsNothing(t *testing.T) {
	for _, floor := range floors[:modelFloors] {
		for _, pkg := range floor {
			dir := t.TempDir()
			source := filepath.Join(dir, "main.go")
			program := "package main\n\nimport _ \"" + importPath(pkg) + "\"\n\nfunc main() {}\n"
			if err := os.WriteFile(source, []byte(program), 0o644); err != nil {
				t.Fatal(err)
			}
			binary := filepath.Join(dir, "main.exe")
			goTool(t, "build", "-o", binary, source)
			cmd := exec.Command(binary)
			cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
			out, err := cmd.CombinedOutput()
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Contains(out, []byte("init ")) {
				t.Fatalf("the trace is empty:\n%s", out)
			}
			for line := range strings.Lines(string(out)) {
				if strings.Contains(line, module) {
					t.Errorf("importing %s runs: %s", importPath(pkg), line)
				}
			}
		}
	}
}

// Codes alone cost a program that prints little more than their table: names,
// succession and the rest stay out of it. The programs are stripped, so that the size
// is that of code and data.
func TestCodesAreSmall(t *testing.T) {
	const limit = 20 << 10
	size := func(imports, body string) int64 {
		dir := t.TempDir()
		source := filepath.Join(dir, "main.go")
		program := "package main\n\nimport (\n\"fmt\"\n\"os\"\n" + imports + ")\n\nfunc main() {\n" + body + "\n}\n"
		if err := os.WriteFile(source, []byte(program), 0o644); err != nil {
			t.Fatal(err)
		}
		binary := filepath.Join(dir, "main.exe")
		goTool(t, "build", "-ldflags=-s -w", "-o", binary, source)
		info, err := os.Stat(binary)
		if err != nil {
			t.Fatal(err)
		}
		return info.Size()
	}
	plain := size("", `fmt.Println(os.Args[0])`)
	codes := size(`"`+importPath("country")+`"`, `c, err := country.Parse(os.Args[0]); fmt.Println(c, err, c.Known(), c.IsZero(), c == country.BY, c.Status())`)
	t.Logf("a program that prints: %d bytes, with codes: %d, more by %d", plain, codes, codes-plain)
	if codes-plain > limit {
		t.Errorf("codes cost %d bytes, at most %d are wanted", codes-plain, limit)
	}
}

// The tree holds what the design allows, in files of a size that can be read.
func TestTree(t *testing.T) {
	allowed := regexp.MustCompile(`^(agreement|meeting|country|examples|go\.mod|go\.sum|LICENSE|NOTICE|README\.md|CHANGELOG\.md|CONTRIBUTING\.md|SECURITY\.md|[a-z]+\.go|[a-z_]+_test\.go|enum\.csv|problem\.csv|testdata|\..*)$`)
	entries, err := os.ReadDir("..")
	if err != nil {
		t.Fatal(err)
	}
	const mostAtTop = 38
	shown := 0
	for _, e := range entries {
		if !allowed.MatchString(e.Name()) {
			t.Errorf("%s does not belong on the top level", e.Name())
		}
		if !strings.HasPrefix(e.Name(), ".") {
			shown++
		}
	}
	if shown > mostAtTop {
		t.Errorf("%d files and folders stand on the top level, at most %d are wanted", shown, mostAtTop)
	}
	for _, file := range goFiles(t) {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(data, []byte("DO NOT EDIT.")) {
			continue
		}
		if n := bytes.Count(data, []byte("\n")); n > 600 && !strings.HasSuffix(file, "facts_table_test.go") {
			t.Errorf("%s has %d lines: what is it really two of?", file, n)
		}
	}
}

func goFiles(t *testing.T) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir("..", func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || d.Name() == ".git") {
			return filepath.SkipDir
		}
		if strings.HasSuffix(path, ".go") {
			files = append(files, path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
