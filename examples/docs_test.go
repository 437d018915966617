package examples_test

import (
	"go/ast"
	"go/build"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestComments counts what is exported without a comment.
func TestComments(t *testing.T) {
	seen, missing := 0, 0
	for _, p := range list(t, "./...") {
		files := parse(t, p.Dir, false)
		if !slices.ContainsFunc(files, func(f *ast.File) bool { return f.Doc != nil }) {
			t.Errorf("%s has no package comment", p.ImportPath)
		}
		for _, file := range files {
			for _, id := range uncommented(file, &seen) {
				missing++
				t.Errorf("%s: %s has no comment", p.ImportPath, id)
			}
		}
	}
	t.Logf("%d exported identifiers and fields, %d without a comment", seen, missing)
	if seen < 500 {
		t.Errorf("only %d identifiers were seen", seen)
	}
}

// uncommented lists what a file exports without a comment.
func uncommented(file *ast.File, seen *int) []string {
	var missing []string
	check := func(name string, docs ...*ast.CommentGroup) {
		*seen++
		if !slices.ContainsFunc(docs, func(d *ast.CommentGroup) bool { return d != nil && strings.TrimSpace(d.Text()) != "" }) {
			missing = append(missing, name)
		}
	}
	for _, decl := range file.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			if d.Name.IsExported() && exportedReceiver(d) {
				check(d.Name.Name, d.Doc)
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				switch s := spec.(type) {
				case *ast.ValueSpec:
					for _, n := range s.Names {
						if n.IsExported() {
							alone := d.Doc
							if len(d.Specs) > 1 {
								alone = nil // the comment of a group explains none of its members
							}
							check(n.Name, s.Doc, s.Comment, alone)
						}
					}
				case *ast.TypeSpec:
					if s.Name.IsExported() {
						check(s.Name.Name, s.Doc, d.Doc)
						fields(s, check)
					}
				}
			}
		}
	}
	return missing
}

// fields checks the exported fields of a struct and the methods of an interface.
func fields(s *ast.TypeSpec, check func(string, ...*ast.CommentGroup)) {
	var list *ast.FieldList
	switch t := s.Type.(type) {
	case *ast.StructType:
		list = t.Fields
	case *ast.InterfaceType:
		list = t.Methods
	default:
		return
	}
	for _, f := range list.List {
		for _, n := range f.Names {
			if n.IsExported() {
				check(s.Name.Name+"."+n.Name, f.Doc, f.Comment)
			}
		}
	}
}

func exportedReceiver(d *ast.FuncDecl) bool {
	if d.Recv == nil {
		return true
	}
	t := d.Recv.List[0].Type
	if p, ok := t.(*ast.StarExpr); ok {
		t = p.X
	}
	id, ok := t.(*ast.Ident)
	return ok && id.IsExported()
}

func parse(t *testing.T, dir string, tests bool) []*ast.File {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	var files []*ast.File
	for _, name := range names {
		built, err := build.Default.MatchFile(dir, filepath.Base(name))
		if err != nil {
			t.Fatal(err)
		}
		if !built || strings.HasSuffix(name, "_test.go") != tests {
			continue
		}
		f, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	return files
}

var fset = token.NewFileSet()

// contracts are methods that other code calls by an interface of the standard
// library or of ours: an example that prints or reads a value calls them, though
// not by name.
var contracts = []string{"String", "Error", "Is", "Unwrap", "MarshalText", "UnmarshalText", "AppendText", "MarshalJSON", "UnmarshalJSON"}

// TestExamples counts the exported functions and methods that no Example calls.
// Known and Label are generated for every enumeration and asked for once in each package;
// Check counts as shown where Validate is.
func TestExamples(t *testing.T) {
	imports := exportData(t)
	called := map[string]bool{}
	names := map[string]bool{} // package path and name of methods
	seen, missing := 0, 0
	var wanted []*types.Func
	for _, p := range list(t, "./...") {
		if slices.Contains(strings.Split(p.ImportPath, "/"), "examples") {
			continue
		}
		files := parse(t, p.Dir, false)
		tests := parse(t, p.Dir, true)
		internal := slices.DeleteFunc(slices.Clone(tests), func(f *ast.File) bool { return strings.HasSuffix(f.Name.Name, "_test") })
		external := slices.DeleteFunc(slices.Clone(tests), func(f *ast.File) bool { return !strings.HasSuffix(f.Name.Name, "_test") })

		pkg, info := check(t, imports, p.ImportPath, append(files, internal...))
		uses(internal, info, called, names)
		if len(external) > 0 {
			_, info := check(t, imports, p.ImportPath+"_test", external)
			uses(external, info, called, names)
		}
		wanted = append(wanted, exportedFuncs(pkg, len(internal) > 0)...)
	}
	for _, f := range wanted {
		if slices.Contains(contracts, f.Name()) && f.Signature().Recv() != nil {
			continue
		}
		seen++
		full := f.FullName()
		shown := called[full]
		switch f.Name() {
		case "Known", "Label":
			shown = shown || names[f.Pkg().Path()+"."+f.Name()]
		case "Check":
			shown = shown || called[strings.TrimSuffix(full, "Check")+"Validate"]
		}
		if !shown {
			missing++
			t.Errorf("no Example calls %s", full)
		}
	}
	t.Logf("%d exported functions and methods, %d without an Example", seen, missing)
	if seen < 100 {
		t.Errorf("only %d functions were seen", seen)
	}
}

// exportedFuncs lists the exported functions of a package and the methods of its
// exported types, without those of test files.
func exportedFuncs(pkg *types.Package, withTests bool) []*types.Func {
	var out []*types.Func
	add := func(f *types.Func) {
		if f.Exported() && !(withTests && strings.HasSuffix(fset.Position(f.Pos()).Filename, "_test.go")) {
			out = append(out, f)
		}
	}
	for _, name := range pkg.Scope().Names() {
		switch obj := pkg.Scope().Lookup(name).(type) {
		case *types.Func:
			add(obj)
		case *types.TypeName:
			named, ok := obj.Type().(*types.Named)
			if !ok || !obj.Exported() {
				continue
			}
			for i := range named.NumMethods() {
				add(named.Method(i))
			}
		}
	}
	return out
}

// uses notes the functions that are called in files with an Example.
func uses(files []*ast.File, info *types.Info, called, names map[string]bool) {
	for _, file := range files {
		if !slices.ContainsFunc(file.Decls, func(d ast.Decl) bool {
			f, ok := d.(*ast.FuncDecl)
			return ok && f.Recv == nil && strings.HasPrefix(f.Name.Name, "Example")
		}) {
			continue
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Ident:
				if f, ok := info.Uses[n].(*types.Func); ok && f.Pkg() != nil {
					called[f.Origin().FullName()] = true
					names[f.Pkg().Path()+"."+f.Name()] = true
				}
			case *ast.CallExpr:
				// bilateral.Check(v) calls v.Check.
				sel, ok := n.Fun.(*ast.SelectorExpr)
				if ok && len(n.Args) == 1 && isFunc(info.Uses[sel.Sel], module+".Check") {
					called["("+types.TypeString(info.TypeOf(n.Args[0]), nil)+").Check"] = true
				}
			}
			return true
		})
	}
}

func isFunc(obj types.Object, name string) bool {
	f, ok := obj.(*types.Func)
	return ok && f.FullName() == name
}

func check(t *testing.T, imports types.Importer, path string, files []*ast.File) (*types.Package, *types.Info) {
	t.Helper()
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}, Types: map[ast.Expr]types.TypeAndValue{}}
	pkg, err := (&types.Config{Importer: imports}).Check(path, fset, files, info)
	if err != nil {
		t.Fatal(err)
	}
	return pkg, info
}

// exportData returns an importer of compiled packages.
func exportData(t *testing.T) types.Importer {
	t.Helper()
	files := map[string]string{}
	for _, p := range list(t, "-export", "-deps", "-test", "./...") {
		files[p.ImportPath] = p.Export
	}
	return importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(files[path])
	})
}
