// Package examples holds programs to run and whole-file examples to read.
//
//	go run ./examples/report   a real report as a register, checked, with a digest
//	go run ./examples/clock    what is in force on a day, and why
//	go run ./examples/wording  final clauses read from the words of a treaty
//	go run ./examples/schema   the JSON Schema of a register
//
// Two modules of their own stay off the path of importers: examples/peers compares the
// library with others, examples/clients has clients in other languages.
//
// Its tests hold the house together: what packages may import, that importing
// costs nothing, that everything exported is explained and shown, and that the
// README says what is so.
package examples
