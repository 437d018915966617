// Package country names states and territories through time, and the places in them.
//
// # Codes
//
// A [Code] is a value of four bytes: the two letters of ISO 3166-1, a reserved or
// user-assigned code such as EU and XK, the four letters of ISO 3166-3 for what no
// longer exists, or an extension, X and three letters, for states that treaties name
// and ISO never listed, and for organizations. The codes are constants:
//
//	switch c {
//	case country.AZ, country.BY:
//	case country.SUHH: // the Union of Soviet Socialist Republics
//	case country.XAUH: // Austria-Hungary
//	}
//
// [Parse] reads a code with its meaning today, [ParseAt] with its meaning on a day:
// the letters CS stood for Czechoslovakia in 1985 and for Serbia and Montenegro in
// 2004.
//
// # Names
//
// [Name] gives the English name in a [Form], as it was on a day. [ParseName] resolves a
// name exactly, as treaties print it, or refuses it. The error for a name that several
// states have lists them; the error for an unknown name lists similar names. It
// never guesses. The other languages of the United Nations are in package names.
//
// Names are looked up by functions, not methods: a program that only holds codes does
// not carry them.
//
// # Time
//
// [ExistenceOf] says when a state existed and when ISO listed it, which are two things.
// [Successors] and [Predecessors] say what came after what, how, and on what basis.
// [AllSuccessors] says who may be bound today by a treaty of a former state. That is a
// presumption of the law of succession, with its article. What the states did is
// decisive, and is recorded as an act of the agreement.
//
// # Relationships
//
// A [Pair] is a relationship. It has one key, and a name in the order that the caller
// asks for.
//
// # What the tables claim
//
// The tables say what ISO 3166 assigns, reserves and withdrew; the names that UNTERM
// gives for the Member States and observers; and dated facts, each row with its
// basis: former names, existence, succession, admission to the United Nations,
// capitals, currencies, languages. The facts are curated together with the
// generator. The tables take no side: a code, a name or a succession says nothing
// about recognition, which is the caller's. What is disputed is marked
// [Succession.Contested].
//
// They do not claim to be complete over time. If no earlier name of a state is
// recorded, today's name stands for every day. Capitals, currencies and languages
// apply from 2000 unless a day is given, and are not stated for earlier days. A
// contested capital is not listed.
//
// # Limits
//
//   - A reserved two-letter code that once stood for something else, such as SU, is
//     read by [Parse] as the reserved code. [ParseAt] and the four-letter codes are
//     unambiguous.
//   - Names by date are English, and only those of states.
//   - Successions are those of states, and of territories that had a code of their
//     own: not every transfer of territory is listed.
//   - If a state has several official languages, the tables list those with a law for
//     the whole state. If it has several currencies, they list its own.
//   - The change of name of Nauru that was reported in 2026 is not in the tables: no
//     register was available to check it.
//   - Places are not looked up anywhere; their codes are checked for their form.
package country

//go:generate go run -C ../.tools ./tablegen ../country
//go:generate go run -C ../.tools ./countrygen ../country
