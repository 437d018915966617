// Package database shows the values of the library in the columns of a real database.
package database_test

import (
	"database/sql"
	"fmt"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/column"
	"github.com/bilateral-go/bilateral/country"
	_ "modernc.org/sqlite"
)

func Example() {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer db.Close()
	db.SetMaxOpenConns(1) // each connection would have a database of its own

	_, err = db.Exec(`CREATE TABLE visit (id TEXT, sending TEXT, dates TEXT, paid TEXT)`)
	if err != nil {
		fmt.Println(err)
		return
	}
	dates, _ := bilateral.ParsePeriod("2025-05-05/2025-05-06")
	_, err = db.Exec(`INSERT INTO visit VALUES (?, ?, ?, ?)`,
		bilateral.ID("visit-1"), column.Of(country.BY), column.Of(dates), column.Of(bilateral.Unknown))
	if err != nil {
		fmt.Println(err)
		return
	}

	var (
		id      bilateral.ID
		sending country.Code
		read    bilateral.Period
		paid    bilateral.Truth
	)
	row := db.QueryRow(`SELECT id, sending, dates, paid FROM visit WHERE dates >= '2025' AND paid IS NULL`)
	err = row.Scan(&id, &sending, &read, &paid)
	fmt.Println(id, sending, read, paid, err)
	// Output: visit-1 BY 2025-05-05/2025-05-06 unknown <nil>
}

// Each type comes back from a column as it was stored, and a code that was stored bare
// is refused, never read as another.
func TestColumns(t *testing.T) {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	if _, err := db.Exec(`CREATE TABLE value (v TEXT, bare INTEGER)`); err != nil {
		t.Fatal(err)
	}

	day := bilateral.MustParseDate("2025-05-05")
	at, err := bilateral.ParseTimestamp("2025-05-06T09:30+04:00")
	if err != nil {
		t.Fatal(err)
	}
	number, err := bilateral.ParseCount("2..4")
	if err != nil {
		t.Fatal(err)
	}
	var (
		gotDay    bilateral.Date
		gotAt     bilateral.Timestamp
		gotNumber bilateral.Count
		gotTruth  bilateral.Truth
		gotCode   country.Code
	)
	tests := []struct {
		name string
		arg  any
		dst  any
		same func() bool
	}{
		{"Date", column.Of(day), &gotDay, func() bool { return gotDay == day }},
		{"Timestamp", column.Of(at), &gotAt, func() bool { return gotAt == at }},
		{"Count", column.Of(number), &gotNumber, func() bool { return gotNumber == number }},
		{"Truth", column.Of(bilateral.No), &gotTruth, func() bool { return gotTruth == bilateral.No }},
		{"Code", column.Of(country.SUHH), &gotCode, func() bool { return gotCode == country.SUHH }},
		{"no Code", column.Of(country.Code(0)), &gotCode, func() bool { return gotCode == 0 }},
	}
	for _, tt := range tests {
		if _, err := db.Exec(`DELETE FROM value; INSERT INTO value (v) VALUES (?)`, tt.arg); err != nil {
			t.Fatal(err)
		}
		if err := db.QueryRow(`SELECT v FROM value`).Scan(tt.dst); err != nil || !tt.same() {
			t.Errorf("%s: read back %v, error %v", tt.name, tt.dst, err)
		}
	}

	if _, err := db.Exec(`DELETE FROM value; INSERT INTO value (bare) VALUES (?)`, country.AZ); err != nil {
		t.Fatal(err)
	}
	if err := db.QueryRow(`SELECT bare FROM value`).Scan(&gotCode); err == nil {
		t.Errorf("a bare code was read as %v, want an error", gotCode)
	}
}
