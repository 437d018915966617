package main

import (
	"go/ast"
	"go/token"
)

// statement removes a statement that its block can do without. One that is all of
// a case is left to clause.
func (f *finder) statement(n ast.Stmt, above []ast.Node) {
	if !removable(n) || len(above) < 2 {
		return
	}
	switch block := above[len(above)-1].(type) {
	case *ast.BlockStmt:
		if _, ok := n.(*ast.ReturnStmt); ok && isFunc(above[len(above)-2]) {
			return // no early exit
		}
	case *ast.CaseClause:
		if len(block.Body) == 1 {
			return
		}
	case *ast.CommClause:
		if len(block.Body) == 1 || block.Comm == n {
			return
		}
	default:
		return // part of a for, an if or a switch
	}
	f.replace("statement", n.Pos(), n.End(), "")
}

// removable reports whether a statement is a call, an assignment, a step, a break
// or continue, or a return of nothing or of zero values.
func removable(n ast.Stmt) bool {
	switch n := n.(type) {
	case *ast.ExprStmt, *ast.IncDecStmt:
		return true
	case *ast.AssignStmt:
		return n.Tok != token.DEFINE && !allBlank(n.Lhs)
	case *ast.BranchStmt:
		return n.Tok == token.BREAK || n.Tok == token.CONTINUE
	case *ast.ReturnStmt:
		for _, e := range n.Results {
			if !isZero(e) {
				return false
			}
		}
		return true
	}
	return false
}

func allBlank(es []ast.Expr) bool {
	for _, e := range es {
		if id, ok := e.(*ast.Ident); !ok || id.Name != "_" {
			return false
		}
	}
	return true
}

// isZero reports whether an expression is written as a zero value.
func isZero(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name == "nil" || e.Name == "false"
	case *ast.BasicLit:
		return e.Value == "0" || e.Value == `""` || e.Value == "``"
	case *ast.CompositeLit:
		return len(e.Elts) == 0
	}
	return false
}

func isFunc(n ast.Node) bool {
	switch n.(type) {
	case *ast.FuncDecl, *ast.FuncLit:
		return true
	}
	return false
}

// clause empties the body of a case.
func (f *finder) clause(n ast.Node, body []ast.Stmt) {
	if len(body) == 0 {
		return
	}
	f.replace("case", body[0].Pos(), body[len(body)-1].End(), "")
	// The case itself is shown with its body.
	m := &f.found[len(f.found)-1]
	at := f.src.fset.PositionFor(n.Pos(), false)
	m.line, m.col = at.Line, at.Column
	m.from, _ = lines(f.src.text, at.Offset, at.Offset)
}

// branch swaps continue and break: a continue may always break its loop, and a
// break may continue one if it stands in a loop or names one.
func (f *finder) branch(n *ast.BranchStmt, above []ast.Node) {
	end := n.TokPos + token.Pos(len(n.Tok.String()))
	switch {
	case n.Tok == token.CONTINUE:
		f.replace("branch", n.TokPos, end, "break")
	case n.Tok == token.BREAK && inLoop(above, n.Label):
		f.replace("branch", n.TokPos, end, "continue")
	}
}

// inLoop reports whether the nearest function has a loop around a place, with the
// label if there is one.
func inLoop(above []ast.Node, label *ast.Ident) bool {
	for i := len(above) - 1; i > 0 && !isFunc(above[i]); i-- {
		switch above[i].(type) {
		case *ast.ForStmt, *ast.RangeStmt:
			if label == nil {
				return true
			}
			if l, ok := above[i-1].(*ast.LabeledStmt); ok && l.Label.Name == label.Name {
				return true
			}
		}
	}
	return false
}
