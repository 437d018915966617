// Package goods names what is traded, assembled, banned or supplied: by the name that a
// source uses, by its place in the Harmonized System, or both.
//
// # Headings
//
// A [Heading] is a chapter of the Harmonized System in two digits ("10", cereals), a heading
// in four ("1001", wheat) or a subheading in six. [Chapters] is the table of the chapters.
// [Heading.Within] says whether one is part of another.
//
// # Limits
//
//   - Only chapters are checked against a table. A heading or subheading of a known chapter
//     is kept as it is written.
//   - The chapters are those of the edition of 2022; earlier editions have the same ones.
//   - National digits after the sixth are not kept.
package goods

//go:generate go run -C ../../.tools ./tablegen ../agreement/goods
