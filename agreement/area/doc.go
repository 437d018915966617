// Package area is the list of cooperation areas: 22 areas with 158 leaves, each
// with its codes in other classifications.
//
// # Codes
//
// A code is an area, "trade", or an area and its leaf, "trade.turnover". A source
// that speaks of "various fields" and names none is recorded as [Various].
//
// # Crosswalk
//
// Every area has the nearest code in DAC CRS, COFOG, the SDG targets, EuroVoc,
// UNBIS and ISIC, and in the Comparative Agendas Project, where those have one. A
// [Match] says how near it is, for the schemes where that was judged.
//
// # Limits
//
//   - Labels and notes are in English.
//   - The mappings were made by hand for this list. They are good for finding
//     records by another scheme's code, not for statistics in that scheme.
package area

//go:generate go run -C ../../.tools ./tablegen ../agreement/area
//go:generate go run -C ../../.tools ./areagen ../agreement/area
