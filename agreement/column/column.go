// Package column writes values of the library to the columns of databases.
//
// # Columns
//
// Dates, periods, timestamps, counts, truths and country codes are kept in a column
// of text, in the form in which JSON has them. What is not stated is NULL. [Of] is for
// the arguments of a statement; the types themselves have a method Scan for reading:
//
//	db.Exec("INSERT INTO visit VALUES (?, ?)", column.Of(visit.Dates), column.Of(visit.Sending))
//	row.Scan(&visit.Dates, &visit.Sending)
//
// Ids and codes such as a kind of agreement are strings and need no adapter.
//
// The types have no method Value of their own, because every program that imports
// them would carry the package database/sql/driver then. Never pass a country code or
// a truth without Of: both are whole numbers in Go, and a database would keep the
// number. Their Scan refuses it.
//
// # Limits
//
//   - There are no binary forms, and a column of type DATE cannot hold a month or a
//     period: use a column of text.
package column

import (
	"database/sql/driver"
	"encoding"
)

// Of returns a value for the argument of a statement: its text, or NULL if the text is
// empty, which means that the value is not stated. An error of MarshalText is an
// error of the statement.
func Of(v encoding.TextMarshaler) driver.Valuer { return text{v} }

type text struct{ v encoding.TextMarshaler }

// Value returns the text of the value, or nil if it is empty.
func (t text) Value() (driver.Value, error) {
	data, err := t.v.MarshalText()
	if err != nil || len(data) == 0 {
		return nil, err
	}
	return string(data), nil
}
