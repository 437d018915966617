package main

import (
	"bytes"
	"fmt"
)

func renderCodes(b *bytes.Buffer, pkg goPackage, rows [][]string) error {
	b.WriteString("// The problem codes of this package.\nconst (\n")
	table := make([][]string, len(rows))
	for i, row := range rows {
		comment(b, "\t", fmt.Sprintf("%s: %s.", row[0], row[4]))
		fmt.Fprintf(b, "\t%s %s = %q\n", row[0], pkg.in("Code"), row[1])
		table[i] = row[1:]
	}
	b.WriteString(")\n\n// Codes is the table of the problem codes of this package.\n")
	constant(b, "Codes", pkg.in("CodeTable"), table)
	return nil
}
