package main

import (
	"go/ast"
	"go/token"
	"slices"
	"strconv"
)

// swaps names the operators that take the place of another.
var swaps = map[token.Token]struct {
	kind string
	by   []token.Token
}{
	token.LSS:  {"comparison", []token.Token{token.LEQ, token.GEQ}},
	token.LEQ:  {"comparison", []token.Token{token.LSS, token.GTR}},
	token.GTR:  {"comparison", []token.Token{token.GEQ, token.LEQ}},
	token.GEQ:  {"comparison", []token.Token{token.GTR, token.LSS}},
	token.EQL:  {"comparison", []token.Token{token.NEQ}},
	token.NEQ:  {"comparison", []token.Token{token.EQL}},
	token.LAND: {"logic", []token.Token{token.LOR}},
	token.LOR:  {"logic", []token.Token{token.LAND}},
	token.ADD:  {"arithmetic", []token.Token{token.SUB}},
	token.SUB:  {"arithmetic", []token.Token{token.ADD}},
	token.MUL:  {"arithmetic", []token.Token{token.QUO}},
	token.QUO:  {"arithmetic", []token.Token{token.MUL}},
}

// A finder collects the mutants of a source.
type finder struct {
	src   *source
	found []mutant
}

// mutants lists every mutant of a source, in its order, each once.
func (s *source) mutants() []mutant {
	f := &finder{src: s}
	ast.PreorderStack(s.file, nil, func(n ast.Node, above []ast.Node) bool {
		f.visit(n, above)
		return true
	})
	slices.SortFunc(f.found, func(a, b mutant) int { return a.compare(&b) })
	return slices.CompactFunc(f.found, func(a, b mutant) bool { return a.compare(&b) == 0 })
}

func (f *finder) visit(n ast.Node, above []ast.Node) {
	switch n := n.(type) {
	case *ast.BinaryExpr:
		f.binary(n)
	case *ast.BasicLit:
		f.integer(n)
	case *ast.Ident:
		f.boolean(n)
	case *ast.IfStmt:
		f.condition(n)
	case *ast.CaseClause:
		f.clause(n, n.Body)
	case *ast.CommClause:
		f.clause(n, n.Body)
	case *ast.BranchStmt:
		f.branch(n, above)
		f.statement(n, above)
	case ast.Stmt:
		f.statement(n, above)
	}
}

// replace adds the mutant that puts a text for what stands between two positions.
func (f *finder) replace(kind string, start, end token.Pos, text string) {
	at := f.src.fset.PositionFor(start, false)
	m := mutant{src: f.src, kind: kind, start: at.Offset, end: f.src.offset(end), text: text, line: at.Line, col: at.Column}
	m.from, m.to = lines(f.src.text, m.start, m.end)
	f.found = append(f.found, m)
}

func (f *finder) binary(n *ast.BinaryExpr) {
	if n.Op == token.ADD && (isString(n.X) || isString(n.Y)) {
		return // strings do not subtract
	}
	swap := swaps[n.Op]
	for _, by := range swap.by {
		f.replace(swap.kind, n.OpPos, n.OpPos+token.Pos(len(n.Op.String())), by.String())
	}
}

func isString(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.BasicLit:
		return e.Kind == token.STRING
	case *ast.BinaryExpr:
		return e.Op == token.ADD && (isString(e.X) || isString(e.Y))
	}
	return false
}

// integer puts the next number for a literal, and 0 for 1.
func (f *finder) integer(n *ast.BasicLit) {
	if n.Kind != token.INT {
		return
	}
	i, err := strconv.ParseInt(n.Value, 0, 64)
	if err != nil {
		return
	}
	f.replace("integer", n.Pos(), n.End(), strconv.FormatInt(i+1, 10))
	if i == 1 {
		f.replace("integer", n.Pos(), n.End(), "0")
	}
}

func (f *finder) boolean(n *ast.Ident) {
	switch n.Name {
	case "true":
		f.replace("boolean", n.Pos(), n.End(), "false")
	case "false":
		f.replace("boolean", n.Pos(), n.End(), "true")
	}
}

// condition negates the condition of an if. Where it is a comparison, the negated
// operator says the same.
func (f *finder) condition(n *ast.IfStmt) {
	start, end := n.Cond.Pos(), n.Cond.End()
	switch c := n.Cond.(type) {
	case *ast.BinaryExpr:
		if swaps[c.Op].kind != "comparison" {
			f.replace("condition", start, end, "!("+f.src.between(start, end)+")")
		}
	case *ast.UnaryExpr:
		if c.Op == token.NOT {
			f.replace("condition", start, end, f.src.between(c.X.Pos(), end))
		} else {
			f.replace("condition", start, end, "!"+f.src.between(start, end))
		}
	default:
		f.replace("condition", start, end, "!"+f.src.between(start, end))
	}
}
