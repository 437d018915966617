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
// [Name] gives the English name in a [Form], as it was on a day, or says that it is not
// known. [ParseName] resolves a name exactly, as treaties print it, or refuses it: it never
// guesses. With a day, [ParseNameAt] gives the state that bore the name then: "Yemen" in
// 1980 is XYAR. A [*NameError] has the states that are meant as values, and finds similar
// names when it is asked. Other languages are in package names.
//
// The names of some reserved codes are not parsed: those of parts of states (AC, CP, CQ, DG,
// EA, IC, LF, PC, TA) and of offices and areas (BX, EF, EM, EZ, GC, IB). Nor is the bare name
// of several states, Congo, Korea, Yugoslavia, or that of a former state that is a part of
// another today, as Bavaria, without a day.
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
// decisive, and is recorded as an act of the agreement. [Same] says whether two codes are
// one legal person, as SUHH and RU are.
//
// [Member] says whether a state was in an organization, or bound by one of the Vienna
// conventions, on a day. [RegionOf] gives its region for statistics, and [Flag] its flag.
// An answer that the tables do not have is [bilateral.Unknown], or false beside the value:
// "none" and "not known" are two answers.
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
// They do not claim to be complete over time. A name is known for the days for which it
// is recorded: for the members of the United Nations from 1945 or from the day they came
// into being, for some from earlier. Capitals, currencies and languages apply from 2000
// unless a day is given, and are not known for earlier days. A contested capital is not
// listed. Memberships are as of January 2026, as the depositaries and secretariats list
// them; where the first day of one is not known the answer is [bilateral.Unknown].
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
