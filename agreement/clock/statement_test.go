package clock_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
)

// statement returns the row of a statement's code in the tables, or else whether it is
// the kind of a trigger, whose statement names the event.
func statement(code string) (row bilateral.EnumValue, ok bool) {
	for _, table := range []bilateral.EnumTable{clock.Statements, clause.Statements} {
		if row, ok := table.Find(code); ok {
			return row, true
		}
	}
	if clause.TriggerKind(code).Known() {
		return bilateral.EnumValue{Value: code, Marks: "which party date n"}, true
	}
	return row, false
}

// checkStatements holds the statements of an explanation against the tables.
func checkStatements(t *testing.T, x *clock.Explanation) {
	t.Helper()
	for _, part := range [][]clause.Statement{x.Article, x.Rule, x.Dates, x.Conclusion} {
		for i := range part {
			checkStatement(t, &part[i])
		}
	}
}

func checkStatement(t *testing.T, s *clause.Statement) {
	t.Helper()
	row, ok := statement(s.Code)
	if !ok {
		t.Errorf("the statement %q (%s) is in no table", s.Code, s.Text)
	}
	for _, arg := range s.Args {
		if !row.Marked(arg.Name) {
			t.Errorf("the statement %q has the argument %q, and its table lists %q", s.Code, arg.Name, row.Marks)
		}
	}
	if strings.ContainsAny(s.Text, "{}") {
		t.Errorf("the statement %q has an empty place: %s", s.Code, s.Text)
	}
	for i := range s.Of {
		checkStatement(t, &s.Of[i])
	}
}

// The tables list each code that the packages say, once, and no other.
func TestStatementTables(t *testing.T) {
	var all []string
	for dir, table := range map[string]bilateral.EnumTable{".": clock.Statements, "../clause": clause.Statements} {
		said := codesSaid(t, dir)
		if dir == "../clause" {
			for row := range clause.RuleKinds.All() {
				said = append(said, row.Value)
			}
		}
		for row := range table.All() {
			all = append(all, row.Value)
			if !slices.Contains(said, row.Value) {
				t.Errorf("%s: nothing says %q", dir, row.Value)
			}
			for place := range strings.SplitSeq(row.Definition, "{") {
				name, _, found := strings.Cut(place, "}")
				if _, err := strconv.Atoi(name); found && err != nil && !row.Marked(name) {
					t.Errorf("%s: the template of %q has a place {%s} that is no argument", dir, row.Value, name)
				}
			}
		}
		for _, code := range said {
			if _, ok := table.Find(code); !ok {
				t.Errorf("%s: %q is said and not in the table", dir, code)
			}
		}
	}
	for row := range clause.TriggerKinds.All() {
		all = append(all, row.Value)
	}
	slices.Sort(all)
	for i := 1; i < len(all); i++ {
		if both := all[i] == all[i-1]; both && all[i] != string(clause.TriggerKindConsent) {
			t.Errorf("%q is the code of two statements", all[i])
		}
	}
}

// codesSaid lists the codes that stand as texts in the calls that make statements.
func codesSaid(t *testing.T, dir string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) == 0 {
				return true
			}
			f := ""
			switch fun := call.Fun.(type) {
			case *ast.Ident:
				f = fun.Name
			case *ast.SelectorExpr:
				f = fun.Sel.Name
			}
			if lit, ok := call.Args[0].(*ast.BasicLit); ok && (f == "Say" || f == "say" || f == "endStep") {
				code, _ := strconv.Unquote(lit.Value)
				codes = append(codes, code)
			}
			return true
		})
	}
	return codes
}
