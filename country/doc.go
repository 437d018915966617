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
// [Parse] reads a code as it stands today, [ParseAt] as it was meant on a day: the
// letters CS stood for Czechoslovakia in 1985 and for Serbia and Montenegro in 2004.
//
// # Names
//
// [Name] gives the English name in a [Form], as it was on a day. [ParseName] resolves a
// name exactly, as treaties print it, or refuses it: a name that several states have is
// an error that says who is meant, and an unknown one comes with names like it. It
// never guesses. The other languages of the United Nations are in package names.
//
// Names are looked up by functions, not methods: a program that only holds codes does
// not carry them.
//
// # Time
//
// [ExistenceOf] says when a state existed and when ISO listed it, which are two things.
// [Successors] and [Predecessors] say what came after what, how, and on what basis;
// [AllSuccessors] who may be bound today by a treaty of a former state. That is a
// presumption of the law of succession, with its article. What the states did decides,
// and is recorded as an act of the agreement.
//
// # Relationships
//
// A [Pair] is a relationship: one key, and a name in the order that is asked for.
//
// # What the tables claim
//
// They say what ISO 3166 assigns, reserves and withdrew; the names that UNTERM gives for
// the Member States and observers; and dated facts that are curated beside the
// generator, each row with its basis: former names, existence, succession, admission
// to the United Nations, capitals, currencies, languages. They take no side: a code, a
// name or a succession says nothing about recognition, which is the caller's, and what
// is disputed is marked [Succession.Contested].
//
// They do not claim to be complete in time. Where no earlier name of a state is
// recorded, the one of today stands for every day; capitals, currencies and languages
// are held to be so since 2000 unless a day is given, and are not told before that;
// a contested capital is left out.
//
// # Limits
//
//   - A reserved two-letter code that once stood for something else, such as SU, is
//     read by [Parse] as the reserved code. [ParseAt] and the four-letter codes are
//     unambiguous.
//   - Names by date are English, and only those of states.
//   - Successions are those of states, and of territories that had a code of their
//     own: not every transfer of territory is listed.
//   - Of several official languages of a state those with a law for the whole state
//     are listed; of several currencies the state's own.
//   - The change of name of Nauru that was reported in 2026 is not in the tables: no
//     register was at hand to check it.
//   - Places are not looked up anywhere; their codes are checked for their form.
package country

//go:generate go run -C ../.tools ./tablegen ../country
//go:generate go run -C ../.tools ./countrygen ../country
