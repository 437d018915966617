// Package project records joint work: an assembly line, a plant, a programme of
// exchange, and what comes out of it.
//
// # Several not identified individually
//
// A [Project] with a count stands for several that the source does not name:
// "several projects that have been brought to an end".
//
// # Limits
//
//   - Money is not tracked; see IATI for that.
//   - What a project carries out or serves is a link of the register, of kind
//     implements or contributes-to.
package project

//go:generate go run -C ../../.tools ./tablegen ../agreement/project
