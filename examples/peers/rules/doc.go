// Package rules says in three other ways what makes an agreement valid, as peers to
// compare the library with: [Valid] is written by hand and only says yes or no,
// [Playground] uses a validator of struct tags and functions, and [Schema] a validator
// of JSON Schema. The first two know all errors that the method Validate of an
// agreement finds, and no warnings. None of them calls a Check or Validate method of
// the library.
//
// What one text or one value must look like, and which members belong to a kind, is
// written once for [Valid] and [Playground]: they differ in who walks the agreement.
package rules
