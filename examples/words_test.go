package examples_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral/agreement/digest"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

// A wordsRow is a line of the page "Which words for what".
type wordsRow struct{ phrase, json, code string }

// readWords returns the lines of the page, and the register that each says in JSON.
func readWords(t *testing.T) ([]wordsRow, []*register.Register) {
	t.Helper()
	page, err := os.ReadFile("../CONTRIBUTING.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(strings.ReplaceAll(string(page), "\r\n", "\n"), "\n## Which words for what\n")
	section, _, _ = strings.Cut(section, "\n## ")
	_, table, ok := strings.Cut(section, "\n| phrase | JSON | Go |\n|---|---|---|\n")
	if !ok {
		t.Fatal("the page has no table of phrase, JSON and Go")
	}
	var rows []wordsRow
	var registers []*register.Register
	for line := range strings.Lines(table) {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "|")
		if len(cells) != 5 || cells[0] != "" || cells[4] != "" {
			t.Fatalf("no line of three columns: %s", line)
		}
		row := wordsRow{strings.Trim(cells[1], " "), strings.Trim(cells[2], " `"), strings.Trim(cells[3], " `")}
		r, err := register.Parse([]byte(`{"format":1,` + row.json + `}`))
		if err != nil {
			t.Fatalf("%s: %v", row.phrase, err)
		}
		rows, registers = append(rows, row), append(registers, r)
	}
	if len(rows) < 64 {
		t.Errorf("%d lines, want 64 at least", len(rows))
	}
	return rows, registers
}

// TestWhichWords reads each line of the page "Which words for what" as a register: it has no
// problem, and the digest says something of it.
func TestWhichWords(t *testing.T) {
	rows, registers := readWords(t)
	for i, r := range registers {
		if problems := r.Problems(); len(problems) > 0 {
			t.Errorf("%s: %v", rows[i].phrase, problems)
		}
		if said := digest.Text(r); strings.Count(said, "\n- ") == 0 {
			t.Errorf("%s: the digest says nothing:\n%s", rows[i].phrase, said)
		}
	}
}

// TestWordsInGo wants the Go of each line of the page to be that of wordsInGo, and to build
// the records that the JSON of the line says.
func TestWordsInGo(t *testing.T) {
	rows, registers := readWords(t)
	var page []string
	for _, row := range rows {
		page = append(page, row.phrase+": "+row.code)
	}
	if diff := cmp.Diff(wordsSource(t), page); diff != "" {
		t.Errorf("the page does not say what words_go_test.go does (-want +got):\n%s", diff)
	}
	for i, row := range rows {
		build, ok := wordsInGo[row.phrase]
		if !ok {
			continue // said above
		}
		built := register.New("")
		build(built)
		want, err := registers[i].JSON()
		if err != nil {
			t.Fatal(err)
		}
		got, err := built.JSON()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(got)); diff != "" {
			t.Errorf("%s: the Go builds other records than the JSON says (-want +got):\n%s", row.phrase, diff)
		}
	}
}

// wordsSource returns the phrases of wordsInGo in the order of its source, each followed by
// the statements of its function in one line.
func wordsSource(t *testing.T) []string {
	t.Helper()
	const name = "words_go_test.go"
	source, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, name, source, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	ast.Inspect(file, func(n ast.Node) bool {
		pair, ok := n.(*ast.KeyValueExpr)
		if !ok {
			return true
		}
		key, isText := pair.Key.(*ast.BasicLit)
		function, isFunction := pair.Value.(*ast.FuncLit)
		if !isText || !isFunction {
			return true
		}
		phrase, err := strconv.Unquote(key.Value)
		if err != nil {
			t.Fatal(err)
		}
		var statements []string
		for _, s := range function.Body.List {
			statements = append(statements, string(source[fset.Position(s.Pos()).Offset:fset.Position(s.End()).Offset]))
		}
		lines = append(lines, phrase+": "+strings.Join(statements, "; "))
		return false
	})
	return lines
}
