// Package country names states and territories, and the places in them.
//
// # Codes
//
// A [Code] is a value of four bytes: the two letters of ISO 3166-1, a reserved or
// user-assigned code such as EU and XK, or the four letters of ISO 3166-3 for what
// no longer exists. The codes are constants of this package:
//
//	switch c {
//	case country.AZ, country.BY:
//	case country.SUHH: // the Union of Soviet Socialist Republics
//	}
//
// # Names
//
// Names are looked up by functions, not methods: a program that only holds codes
// does not carry them.
//
// # What the tables claim
//
// They say what ISO 3166 assigns and reserves, and the English short names it
// gives. A code says nothing about recognition; that is the caller's.
//
// # Limits
//
//   - Names are those of today, in English, in one form.
//   - A reserved two-letter code that once stood for something else, such as CS,
//     is read as the reserved code. The four-letter codes are unambiguous.
//   - Places are not looked up anywhere; their codes are checked for their form.
package country

//go:generate go run -C ../.tools ./tablegen ../country
//go:generate go run -C ../.tools ./countrygen ../country
