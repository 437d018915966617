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
// # How it is held
//
// Several terms can hold an office together (Joint): a collective head of state. Whoever
// presides by turns holds an office of its own. A term is acting, or that of a caretaker,
// whose government resigned and stays on. A contested term says who recognizes the holder; the
// library recognizes nobody. An office has a span, states its vacancies, can serve several
// states, and as a mission has those to whom it is accredited.
//
// # Who held it
//
// A [Roster] answers who held an office on a day, and who had a role in a state,
// whatever the office is called. What the terms do not say stays unknown: a source
// that shows somebody in office in May says nothing about June. Nobody recorded is not the
// same as [Roster.Vacant]. Who holds a contested office is unknown, but for the view of
// one state ([Roster.HoldersFor]). Each answer looks at the terms of one office, person or
// state. [Roster.Check] finds what offices and terms contradict in each other.
//
// # Who may sign
//
// [Roster.Authority] says what a person may do about a treaty without full powers, and why,
// by all offices that the person holds (VCLT article 7); [AuthorityOf] says it of one term.
// A territory has treaties by entrustment of a state. An international organization is
// represented by full powers or by its practice, as the Convention of 1986 says, which is not
// in force.
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
//   - The package has no table of who held what, and none of who recognizes whom. It records
//     what a register says.
//   - Which state is responsible for a territory is not recorded, and a letter of entrustment
//     is not read.
//   - An organization without a country code can be the organ of an office, but [Question]
//     does not name it.
//   - What a constitution lets a caretaker, an acting holder or one of several joint holders
//     do is not recorded.
package office

//go:generate go run -C ../../.tools ./tablegen ../country/office
