package main

import (
	"bytes"
	"fmt"
	"slices"
)

func renderCodes(b *bytes.Buffer, pkg goPackage, rows [][]string) error {
	b.WriteString("// The problem codes of this package.\nconst (\n")
	table := make([][]string, len(rows))
	for i, row := range rows {
		comment(b, "\t", fmt.Sprintf("%s: %s.", row[0], row[5]))
		fmt.Fprintf(b, "\t%s %s = %q\n", row[0], pkg.in("Code"), row[1])
		// The limitation stands last, since a caller's own table need not have it.
		table[i] = append(slices.Concat(row[1:4], row[5:]), row[4])
	}
	b.WriteString(")\n\n// Codes is the table of the problem codes of this package.\n")
	constant(b, "Codes", pkg.in("CodeTable"), table)
	return nil
}
