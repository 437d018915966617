package main

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"os"
	"path"
	"path/filepath"
)

// A source is a file to make mutants of.
type source struct {
	name string // below the root of the repository
	path string // absolute: the overlay is keyed by it
	text []byte
	fset *token.FileSet
	file *ast.File
}

// handWritten lists the files of the package in a directory that are compiled
// here, without tests and without those marked "DO NOT EDIT".
func handWritten(dir string) ([]string, error) {
	pkg, err := build.ImportDir(dir, 0)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, name := range pkg.GoFiles {
		f, err := parser.ParseFile(token.NewFileSet(), path.Join(dir, name), nil, parser.ParseComments|parser.PackageClauseOnly)
		if err != nil {
			return nil, err
		}
		if !ast.IsGenerated(f) {
			names = append(names, name)
		}
	}
	return names, nil
}

func readSource(root, name string) (*source, error) {
	abs, err := filepath.Abs(filepath.Join(root, name))
	if err != nil {
		return nil, err
	}
	text, err := os.ReadFile(abs)
	if err != nil {
		return nil, err
	}
	return parseSource(name, abs, text)
}

func parseSource(name, abs string, text []byte) (*source, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, name, text, parser.SkipObjectResolution)
	if err != nil {
		return nil, fmt.Errorf("parse: %w", err)
	}
	return &source{name, abs, text, fset, file}, nil
}

// offset is the place of a position in the text.
func (s *source) offset(p token.Pos) int { return s.fset.PositionFor(p, false).Offset }

// between is the text from one position to another.
func (s *source) between(from, to token.Pos) string {
	return string(s.text[s.offset(from):s.offset(to)])
}
