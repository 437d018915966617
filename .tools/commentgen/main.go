// Command commentgen collects the comments of the exported types and fields of
// packages, for the descriptions of the JSON Schema: a line for each, with the
// package path and type, the field or nothing, and the text, split by tabs.
//
//	go run -C .tools ./commentgen OUT MODULE DIR...
package main

import (
	"fmt"
	"go/ast"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"io/fs"
	"log"
	"os"
	"path"
	"slices"
	"strings"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("commentgen: ")
	if len(os.Args) < 4 {
		log.Fatal("usage: commentgen OUT MODULE DIR...")
	}
	var lines []string
	for _, dir := range os.Args[3:] {
		more, err := collect(os.Args[2], dir)
		if err != nil {
			log.Fatal(err)
		}
		lines = append(lines, more...)
	}
	slices.Sort(lines)
	if err := os.WriteFile(os.Args[1], []byte(strings.Join(lines, "")), 0o644); err != nil {
		log.Fatal(err)
	}
}

// collect reads the package in a directory of the module's root, which is the
// parent of the working directory.
func collect(module, dir string) ([]string, error) {
	notTest := func(f fs.FileInfo) bool { return !strings.HasSuffix(f.Name(), "_test.go") }
	pkgs, err := parser.ParseDir(token.NewFileSet(), path.Join("..", dir), notTest, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	var lines []string
	for _, pkg := range pkgs {
		for _, file := range pkg.Files {
			for _, decl := range file.Decls {
				gen, ok := decl.(*ast.GenDecl)
				if !ok || gen.Tok != token.TYPE {
					continue
				}
				for _, spec := range gen.Specs {
					lines = append(lines, typeLines(path.Join(module, dir), gen, spec.(*ast.TypeSpec))...)
				}
			}
		}
	}
	return lines, nil
}

func typeLines(pkg string, gen *ast.GenDecl, spec *ast.TypeSpec) []string {
	if !spec.Name.IsExported() {
		return nil
	}
	text := spec.Doc.Text()
	if text == "" {
		text = gen.Doc.Text()
	}
	name := pkg + "." + spec.Name.Name
	lines := []string{line(name, "", text)}
	if st, ok := spec.Type.(*ast.StructType); ok {
		for _, f := range st.Fields.List {
			for _, id := range f.Names {
				if id.IsExported() {
					lines = append(lines, line(name, id.Name, f.Doc.Text()))
				}
			}
		}
	}
	return lines
}

// line writes a comment as one line of plain text: its first paragraph, without
// the marks of doc links.
func line(name, field, text string) string {
	var p comment.Parser
	p.LookupSym = func(string, string) bool { return true }
	p.LookupPackage = func(name string) (string, bool) { return name, true }
	d := p.Parse(text)
	if len(d.Content) > 1 {
		d.Content = d.Content[:1]
	}
	pr := comment.Printer{TextWidth: -1}
	plain := strings.Join(strings.Fields(string(pr.Text(d))), " ")
	return fmt.Sprintf("%s\t%s\t%s\n", name, field, plain)
}
