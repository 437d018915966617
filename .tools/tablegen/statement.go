package main

import (
	"bytes"
	"strings"
)

// renderStatements writes the table of the statements that a package makes. Its rows
// are those of an EnumTable: the code, the code as words, the English template, no
// source, and the names of the arguments as marks.
func renderStatements(b *bytes.Buffer, pkg goPackage, rows [][]string) error {
	table := make([][]string, len(rows))
	for i, row := range rows {
		words := strings.ReplaceAll(row[0], "-", " ")
		table[i] = []string{row[0], strings.ToUpper(words[:1]) + words[1:], row[2], "", row[1]}
	}
	b.WriteString("// Statements is the table of the statements that explanations of this package are made\n" +
		"// of: the value is the code of the Statement, the definition its English template, and\n" +
		"// the marks are the names of its arguments. In a template {name} stands for an argument,\n" +
		"// {0} and {1} for the statements it is made of, and an ellipsis for words that depend on\n" +
		"// the arguments.\n")
	constant(b, "Statements", pkg.in("EnumTable"), table)
	return nil
}
