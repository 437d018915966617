package bilateral

// Days is a day that is known only to lie between two days, both included. It is
// computed from a [Date], a rule or another Days. If First and Last are equal, the
// day is known.
//
// A zero First means that no earliest day is known. A zero Last means that no latest
// day is known. The zero Days means that nothing is known. Both bounds have day
// precision; build Days with [Date.Days].
type Days struct {
	// First is the earliest day it can be. Zero means no such bound is known.
	First Date `json:"first,omitzero"`
	// Last is the latest day it can be. Zero means no such bound is known.
	Last Date `json:"last,omitzero"`
}

// Exact returns the day and true if it is known, and otherwise the zero Date
// and false.
func (d Days) Exact() (Date, bool) {
	if d.First == d.Last && d.First.Precision() == PrecisionDay {
		return d.First, true
	}
	return Date{}, false
}

// IsZero reports whether nothing is known.
func (d Days) IsZero() bool { return d == Days{} }

// Before reports whether d certainly comes before e, certainly does not, or may.
func (d Days) Before(e Days) Truth {
	switch {
	case !d.Last.IsZero() && !e.First.IsZero() && d.Last.v < e.First.v:
		return Yes
	case !d.First.IsZero() && !e.Last.IsZero() && d.First.v >= e.Last.v:
		return No
	}
	return Unknown
}

// Equal reports whether d and e are certainly the same day, certainly not, or
// may be.
func (d Days) Equal(e Days) Truth {
	if a, ok := d.Exact(); ok {
		if b, ok := e.Exact(); ok {
			return TruthOf(a == b)
		}
	}
	if d.Before(e) == Yes || e.Before(d) == Yes {
		return No
	}
	return Unknown
}

// AddDays returns d moved by n days; n may be negative. A bound that would
// leave the years 0001 to 9999 is no longer known.
func (d Days) AddDays(n int) Days {
	if n > lastOrdinal || n < -lastOrdinal {
		return Days{}
	}
	return d.each(func(day Date) Date { return fromOrdinal(day.ordinal() + n) })
}

// AddMonths returns d moved by n months; n may be negative. If the target month has
// no such day, end decides; an empty end means [MonthEndClamp]. A bound that would
// leave the years 0001 to 9999 is no longer known.
func (d Days) AddMonths(n int, end MonthEnd) Days {
	return d.each(func(day Date) Date { return day.addMonths(n, end) })
}

// each moves both bounds. The moves used here never change the order of two
// days, so the moved bounds are the bounds of the moved day.
func (d Days) each(move func(Date) Date) Days {
	if !d.First.IsZero() {
		d.First = move(d.First)
	}
	if !d.Last.IsZero() {
		d.Last = move(d.Last)
	}
	return d
}

// Later returns what is known of the later of two days: each bound is the later
// of the two bounds.
func (d Days) Later(e Days) Days {
	out := d
	if e.First.v > out.First.v {
		out.First = e.First
	}
	if out.Last.IsZero() || e.Last.IsZero() {
		out.Last = Date{}
	} else if e.Last.v > out.Last.v {
		out.Last = e.Last
	}
	return out
}

// Earlier returns what is known of the earlier of two days: each bound is the
// earlier of the two bounds.
func (d Days) Earlier(e Days) Days {
	out := d
	if out.First.IsZero() || e.First.IsZero() {
		out.First = Date{}
	} else if e.First.v < out.First.v {
		out.First = e.First
	}
	if out.Last.IsZero() || !e.Last.IsZero() && e.Last.v < out.Last.v {
		out.Last = e.Last
	}
	return out
}

// Sub returns the number of days from e to d, and whether both are known.
func (d Days) Sub(e Days) (int, bool) {
	a, ok1 := d.Exact()
	b, ok2 := e.Exact()
	if !ok1 || !ok2 {
		return 0, false
	}
	return a.ordinal() - b.ordinal(), true
}

// String returns the day if it is known, and otherwise the days it may be, in the
// one-of-a-set form of EDTF level 2: "2009-11-05", "[2009-11-01..2009-11-30]",
// "[2009-11-01..]". The zero Days gives "".
func (d Days) String() string {
	if day, ok := d.Exact(); ok {
		return day.String()
	}
	if d.IsZero() {
		return ""
	}
	return "[" + d.First.String() + ".." + d.Last.String() + "]"
}

// A Truth is the answer to a question that the record may leave open. The zero
// value is Unknown, so a member that was not stated never reads as No.
//
// Its text form is "yes" or "no". Unknown has no text form and is not written. Never
// store a Truth in a database without package agreement/column: it is a whole number
// in Go, and the database would keep the number.
type Truth uint8

// The three answers.
const (
	Unknown Truth = 0 // the record does not say
	Yes     Truth = 1 // certainly so
	No      Truth = 2 // certainly not so
)

// Not returns the opposite answer; the opposite of Unknown is Unknown.
func (t Truth) Not() Truth {
	switch t {
	case Yes:
		return No
	case No:
		return Yes
	}
	return Unknown
}

// And returns whether both hold (Kleene's strong conjunction).
func (t Truth) And(u Truth) Truth {
	switch {
	case t == No || u == No:
		return No
	case t == Yes && u == Yes:
		return Yes
	}
	return Unknown
}

// Or returns whether at least one holds (Kleene's strong disjunction).
func (t Truth) Or(u Truth) Truth {
	switch {
	case t == Yes || u == Yes:
		return Yes
	case t == No && u == No:
		return No
	}
	return Unknown
}

// TruthOf returns Yes for true and No for false. It is for computed answers;
// a record that does not say is Unknown, not TruthOf(false).
func TruthOf(b bool) Truth {
	if b {
		return Yes
	}
	return No
}

// String returns "yes", "no" or "unknown".
func (t Truth) String() string {
	switch t {
	case Yes:
		return "yes"
	case No:
		return "no"
	}
	return "unknown"
}

// MarshalText returns "yes" or "no", and an empty text for Unknown.
func (t Truth) MarshalText() ([]byte, error) {
	switch t {
	case Yes:
		return []byte("yes"), nil
	case No:
		return []byte("no"), nil
	}
	return []byte{}, nil
}

// Scan reads a truth from a column of text, as UnmarshalText does; NULL is read as not
// stated. A value of another kind is a [Problem] with [CodeColumn].
func (t *Truth) Scan(src any) error { return ScanText(t, src) }

// UnmarshalText reads "yes", "no" or an empty text, which is Unknown. Another
// text is a [Problem] with [CodeTruth].
func (t *Truth) UnmarshalText(text []byte) error {
	switch string(text) {
	case "":
		*t = Unknown
	case "yes":
		*t = Yes
	case "no":
		*t = No
	default:
		return problem(CodeTruth, "value", string(text))
	}
	return nil
}
