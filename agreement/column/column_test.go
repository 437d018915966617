package column_test

import (
	"database/sql"
	"encoding"
	"errors"
	"reflect"
	"testing"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/column"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// A scanner is a type that stands in a column, with a value of each form.
type scanner struct {
	name   string
	dst    sql.Scanner
	values []string
	wrong  string
}

func scanners() []scanner {
	return []scanner{
		{"Date", new(bilateral.Date), []string{"2025", "2025-05", "2025-05-05"}, "2025-5-5"},
		{"Period", new(bilateral.Period), []string{"2025", "2024-01/2024-08", "2025-05-05|2025-06-05"}, "later"},
		{"Timestamp", new(bilateral.Timestamp), []string{"2025-05-05", "2025-05-06T09:30+04:00"}, "09:30"},
		{"Count", new(bilateral.Count), []string{"2", "2..", "..4", "2..4"}, "many"},
		{"Truth", new(bilateral.Truth), []string{"yes", "no"}, "1"},
		{"ID", new(bilateral.ID), []string{"visit-1", "az-by:visit-1"}, "Visit 1"},
		{"Code", new(country.Code), []string{"AZ", "SUHH", "XAUH"}, "Azerbaijan"},
	}
}

// text returns what a database keeps of a value that was scanned.
func text(t *testing.T, dst sql.Scanner) any {
	t.Helper()
	v := reflect.ValueOf(dst).Elem().Interface()
	m, ok := v.(encoding.TextMarshaler)
	if !ok {
		return reflect.ValueOf(v).String() // a string needs no adapter
	}
	got, err := column.Of(m).Value()
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// Each type reads what Of writes, as text or bytes, and is not stated after NULL.
func TestScan(t *testing.T) {
	for _, tt := range scanners() {
		for _, want := range tt.values {
			for _, src := range []any{want, []byte(want)} {
				if err := tt.dst.Scan(src); err != nil {
					t.Errorf("%s: Scan(%T %v): %v", tt.name, src, src, err)
				}
				if diff := cmp.Diff(any(want), text(t, tt.dst)); diff != "" {
					t.Errorf("%s from %T (-want +got):\n%s", tt.name, src, diff)
				}
			}
		}
		for _, null := range []any{nil, "", []byte{}} {
			tt.dst.Scan(tt.values[0])
			if err := tt.dst.Scan(null); err != nil {
				t.Errorf("%s: Scan(%#v): %v", tt.name, null, err)
			}
			if got := reflect.ValueOf(tt.dst).Elem(); !got.IsZero() {
				t.Errorf("%s: after Scan(%#v) it is %v, want the zero value", tt.name, null, got)
			}
		}
	}
}

// What is not text, or not a text of the type, is refused and changes nothing.
func TestScanRefuses(t *testing.T) {
	for _, tt := range scanners() {
		tt.dst.Scan(tt.values[0])
		before := reflect.ValueOf(tt.dst).Elem().Interface()
		for _, src := range []any{int64(7), 2.5, true, time.Unix(0, 0)} {
			if err := tt.dst.Scan(src); !errors.Is(err, bilateral.CodeColumn) {
				t.Errorf("%s: Scan(%T): error %v, want %s", tt.name, src, err, bilateral.CodeColumn)
			}
		}
		if err := tt.dst.Scan(tt.wrong); err == nil {
			t.Errorf("%s: Scan(%q): no error", tt.name, tt.wrong)
		}
		if after := reflect.ValueOf(tt.dst).Elem().Interface(); after != before {
			t.Errorf("%s: an error left %v, want %v", tt.name, after, before)
		}
	}
}

type broken struct{}

func (broken) MarshalText() ([]byte, error) { return []byte("x"), errors.New("no text") }

func TestOfError(t *testing.T) {
	if got, err := column.Of(broken{}).Value(); got != nil || err == nil {
		t.Errorf("got %v, %v; want an error alone", got, err)
	}
}
