package main

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
)

type enum struct {
	name, table, doc, source string
	rows                     [][]string // value, label, definition, source, marks
}

func renderEnums(b *bytes.Buffer, pkg goPackage, rows [][]string) error {
	enums, err := group(rows)
	if err != nil {
		return err
	}
	for _, e := range enums {
		if e.source == "" {
			return fmt.Errorf("the row of type %s names no source of its values", e.name)
		}
		comment(b, "", fmt.Sprintf("%s The table [%s] lists the values, with what each means: range over its method All. Source: %s.", e.doc, e.table, e.source))
		fmt.Fprintf(b, "type %s string\n\n", e.name)
		fmt.Fprintf(b, "// The values of [%s]. The zero value means not stated.\nconst (\n", e.name)
		for _, row := range e.rows {
			doc := e.constant(row) + ": " + strings.TrimSuffix(lowerFirst(row[2]), ".") + "."
			if row[3] != "" {
				doc += " Source: " + strings.TrimSuffix(row[3], ".") + "."
			}
			comment(b, "\t", doc)
			fmt.Fprintf(b, "\t%s %s = %q\n", e.constant(row), e.name, row[0])
		}
		b.WriteString(")\n\n")
		b.WriteString("// Known reports whether this release defines the value. A value that is well\n// formed but not known is kept, reported as a warning and written back.\n")
		fmt.Fprintf(b, "func (v %s) Known() bool {\n\tswitch v {\n\tcase ", e.name)
		for i, row := range e.rows {
			if i > 0 {
				b.WriteString(",\n\t\t")
			}
			b.WriteString(e.constant(row))
		}
		b.WriteString(":\n\t\treturn true\n\t}\n\treturn false\n}\n\n")
		fmt.Fprintf(b, "// Label returns the English label of the value, or the value itself where this\n// release does not define it.\nfunc (v %s) Label() string { return %s.Label(string(v)) }\n\n", e.name, e.table)
		fmt.Fprintf(b, "// %s is the table of the values of [%s], in declared order.\n", e.table, e.name)
		constant(b, e.table, pkg.in("EnumTable"), e.rows)
		renderMembers(b, e)
	}
	return nil
}

// renderMembers writes, for a table whose marks name the members that a kind has, the
// marks as bits: a check that reads them need not split a text.
func renderMembers(b *bytes.Buffer, e enum) {
	var names []string
	required := false
	for _, row := range e.rows {
		for mark := range strings.FieldsSeq(row[4]) {
			required = required || strings.HasSuffix(mark, "!")
			if name := strings.TrimSuffix(mark, "!"); !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	if !required {
		return
	}
	bit := func(name string) string {
		return strings.ToLower(e.name[:1]) + e.name[1:] + "Has" + strings.ToUpper(name[:1]) + name[1:]
	}
	fmt.Fprintf(b, "// The marks of [%s] as bits.\nconst (\n", e.table)
	for i, name := range names {
		if i == 0 {
			fmt.Fprintf(b, "\t%s uint16 = 1 << iota\n", bit(name))
		} else {
			fmt.Fprintf(b, "\t%s\n", bit(name))
		}
	}
	fmt.Fprintf(b, ")\n\n// marks returns the marks of the value, and those of them that are required.\nfunc (v %s) marks() (has, needs uint16) {\n\tswitch v {\n", e.name)
	for _, row := range e.rows {
		var has, needs []string
		for mark := range strings.FieldsSeq(row[4]) {
			name, needed := strings.CutSuffix(mark, "!")
			has = append(has, bit(name))
			if needed {
				needs = append(needs, bit(name))
			}
		}
		if len(has) == 0 {
			continue
		}
		fmt.Fprintf(b, "\tcase %s:\n\t\treturn %s, %s\n", e.constant(row), strings.Join(has, " | "), cmp.Or(strings.Join(needs, " | "), "0"))
	}
	b.WriteString("\t}\n\treturn 0, 0\n}\n\n")
}

func group(rows [][]string) ([]enum, error) {
	var enums []enum
	for _, row := range rows {
		if row[1] == "" {
			enums = append(enums, enum{name: row[0], table: row[2], doc: row[3], source: row[4]})
			continue
		}
		if len(enums) == 0 || enums[len(enums)-1].name != row[0] {
			return nil, fmt.Errorf("value %q stands before the row of its type %s", row[1], row[0])
		}
		e := &enums[len(enums)-1]
		e.rows = append(e.rows, row[1:])
	}
	return enums, nil
}

// constant returns the Go name of a value: the type, then the words of the code.
func (e enum) constant(row []string) string {
	name := e.name
	for _, word := range strings.FieldsFunc(row[0], func(r rune) bool { return r == '-' || r == '.' || r == '_' }) {
		if capital, ok := initialisms[word]; ok {
			name += capital
			continue
		}
		name += strings.ToUpper(word[:1]) + word[1:]
	}
	return name
}

// initialisms are the words of codes that Go names write in capitals, and names
// with capitals of their own.
var initialisms = map[string]string{
	"asean": "ASEAN", "au": "AU", "cis": "CIS", "coe": "CoE", "eu": "EU", "un": "UN", "vccr": "VCCR", "vcdr": "VCDR", "vclt": "VCLT", "vcltio": "VCLTIO", "vcsst": "VCSST",
	"cap": "CAP", "cofog": "COFOG", "dac": "DAC", "eurovoc": "EuroVoc", "isic": "ISIC", "sdg": "SDG", "unbis": "UNBIS",
}

// lowerFirst keeps an abbreviation as it is.
func lowerFirst(s string) string {
	if len(s) > 1 && s[1] >= 'A' && s[1] <= 'Z' {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}
