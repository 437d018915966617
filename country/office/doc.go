// Package office records who held which office: persons, organizations, offices
// and terms.
//
// # A title decides nothing
//
// An [Office] has roles over time: head of state, head of government, co-chair
// of a commission. What the office is called is its title, and no more. A
// [Term] is a person in an office over a span, and a source that merely shows
// somebody in office on a day states just that day:
//
//	office.Term{
//		ID: "turchin-pm", Person: "turchin", Office: "pm-by",
//		HeldOn: []bilateral.Date{bilateral.MustParseDate("2025-05-05")},
//	}
//
// # Who held it, and who may sign
//
// A [Roster] answers who held an office on a day, and who had a role in a state,
// whatever the office is called. What the terms do not say stays unknown: a source
// that shows somebody in office in May says nothing about June. [AuthorityOf] says
// what the holder may do for the state about a treaty without full powers (VCLT
// article 7), and why.
//
// # Several not identified individually
//
// An [Organization] with a count stands for several that the source does not
// name, such as the enterprises of a branch.
//
// # Limits
//
//   - Ids are checked for their form. If a register gives the checker its
//     references, it also checks that they resolve.
//   - The package has no table of who held what. It records what a register
//     says.
package office

//go:generate go run -C ../../.tools ./tablegen ../country/office
