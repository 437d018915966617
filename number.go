package bilateral

import (
	"strconv"
	"strings"
)

// A Decimal is a decimal number as text: "39", "-0.5", "1.50". It is never
// converted to a float, so no digit is lost and none is added; "1.5" and "1.50"
// are different texts of equal value. The empty Decimal means not stated.
type Decimal string

const maxDigits = 64

// ParseDecimal reads an optional minus sign, digits without needless leading
// zeros, and optionally a point and more digits, at most 64 characters in all.
// Another text is a [Problem] with [CodeDecimal].
func ParseDecimal(s string) (Decimal, error) {
	if !soundDecimal(s) {
		return "", problem(CodeDecimal, "value", s)
	}
	return Decimal(s), nil
}

func soundDecimal(s string) bool {
	if len(s) > maxDigits {
		return false
	}
	whole, fraction, point := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	return whole != "" && all(whole, isDigit) && (len(whole) == 1 || whole[0] != '0') &&
		(!point || fraction != "" && all(fraction, isDigit))
}

// Compare compares the values of two numbers: -1 if d is less than e, 1 if it
// is greater, 0 if they are equal. A text that is not a decimal, including the
// empty one, counts as 0.
func (d Decimal) Compare(e Decimal) int {
	a, b := d.normal(), e.normal()
	switch {
	case a.negative != b.negative:
		if a.negative {
			return -1
		}
		return 1
	case a.negative:
		return b.compare(a)
	}
	return a.compare(b)
}

type decimalParts struct {
	negative        bool
	whole, fraction string
}

func (d Decimal) normal() decimalParts {
	if !soundDecimal(string(d)) {
		return decimalParts{whole: "0"}
	}
	digits, negative := strings.CutPrefix(string(d), "-")
	whole, fraction, _ := strings.Cut(digits, ".")
	fraction = strings.TrimRight(fraction, "0")
	return decimalParts{negative && (whole != "0" || fraction != ""), whole, fraction}
}

func (a decimalParts) compare(b decimalParts) int {
	if len(a.whole) != len(b.whole) {
		if len(a.whole) < len(b.whole) {
			return -1
		}
		return 1
	}
	if n := strings.Compare(a.whole, b.whole); n != 0 {
		return n
	}
	return strings.Compare(a.fraction, b.fraction)
}

// UnmarshalText reads what [ParseDecimal] reads, and an empty text as not
// stated.
func (d *Decimal) UnmarshalText(text []byte) error {
	if len(text) > 0 && !soundDecimal(string(text)) {
		return problem(CodeDecimal, "value", string(text))
	}
	*d = Decimal(text)
	return nil
}

// A Quantity is a number with its unit, as a source gives it. The zero Quantity
// means not stated.
type Quantity struct {
	// Value is the number. Empty means not stated.
	Value Decimal `json:"value,omitzero"`
	// To is the upper end of a range, of which Value is the lower one. Empty means that it
	// is no range.
	To Decimal `json:"to,omitzero"`
	// Unit is an ISO 4217 currency code (USD) or a UCUM unit (t, km, %); counted
	// things are UCUM annotations in braces ({elevator}). Empty means a bare number.
	Unit Unit `json:"unit,omitzero"`
	// Bound says that the true value is more, less or near. Empty means that the
	// source gives the value itself.
	Bound Bound `json:"bound,omitzero"`
}

// IsZero reports whether the quantity is not stated.
func (q Quantity) IsZero() bool { return q == Quantity{} }

// Check reports the problems of the quantity to c, at a member of the value it
// stands on: a value that is not a decimal ([CodeDecimal]), a unit or bound without
// a value ([CodeRequired]), a range whose upper end is not above the lower one
// ([CodeRange]), a unit that is not well formed ([CodeUnit]) and an
// unknown bound ([CodeUnknown]).
func (q Quantity) Check(c *Checker, member string) {
	c.Field(member)
	if q.Value == "" && !q.IsZero() {
		Codes.Report(c, "value", CodeRequired, "member", "value")
	} else if q.Value != "" && !soundDecimal(string(q.Value)) {
		Codes.Report(c, "value", CodeDecimal, "value", string(q.Value))
	}
	if q.To != "" && !soundDecimal(string(q.To)) {
		Codes.Report(c, "to", CodeDecimal, "value", string(q.To))
	} else if q.To != "" && soundDecimal(string(q.Value)) && q.To.Compare(q.Value) <= 0 {
		Codes.Report(c, "to", CodeRange, "value", string(q.Value), "to", string(q.To))
	}
	if q.Unit != "" && !q.Unit.sound() {
		Codes.Report(c, "unit", CodeUnit, "value", string(q.Unit))
	}
	c.Enum("bound", string(q.Bound), q.Bound.Known())
	c.Up()
}

// String returns the number and its unit for people: "at least 1000 USD".
func (q Quantity) String() string {
	var parts []string
	if q.Bound == BoundMultiples {
		parts = append(parts, "multiples of")
	} else if q.Bound != "" {
		parts = append(parts, strings.ToLower(Bounds.Label(string(q.Bound))))
	}
	parts = append(parts, string(q.Value))
	if q.To != "" {
		parts[len(parts)-1] += " to " + string(q.To)
	}
	if unit := strings.Trim(string(q.Unit), "{}"); unit == "%" {
		parts[len(parts)-1] += "%"
	} else if unit != "" {
		parts = append(parts, unit)
	}
	return strings.Join(parts, " ")
}

// A Unit is an ISO 4217 currency code or a UCUM unit, case-sensitive. The empty
// Unit means a bare number.
type Unit string

// IsCurrency reports whether the unit has the form of an ISO 4217 code: three
// capital letters.
func (u Unit) IsCurrency() bool { return len(u) == 3 && all(string(u), isUpper) }

// sound reports whether the unit has only visible ASCII characters, as every UCUM
// unit has, and at most 32 of them.
func (u Unit) sound() bool {
	return len(u) <= 32 && all(string(u), func(c byte) bool { return '!' <= c && c <= '~' })
}

// A Count says how many: exactly, at least, at most or between two bounds.
// "Several" is [AtLeast] 2. The zero Count means not stated, which is not the
// same as Exactly(0). Counts are comparable with ==.
//
// The text form is "2", "2..", "..4" or "2..4".
type Count struct {
	// Each bound is stored plus one, so that 0 can mean that there is none.
	low, high uint64
}

// Exactly returns the count of exactly n things.
func Exactly(n uint32) Count { return Count{uint64(n) + 1, uint64(n) + 1} }

// AtLeast returns the count of n things or more.
func AtLeast(n uint32) Count { return Count{uint64(n) + 1, 0} }

// AtMost returns the count of n things or fewer.
func AtMost(n uint32) Count { return Count{0, uint64(n) + 1} }

// Between returns the count of low to high things, both included. If high is less
// than low, the two are swapped.
func Between(low, high uint32) Count {
	return Count{uint64(min(low, high)) + 1, uint64(max(low, high)) + 1}
}

// IsZero reports whether the count is not stated.
func (c Count) IsZero() bool { return c == Count{} }

// Min returns the smallest number it can be: 0 if no lower bound is stated.
func (c Count) Min() uint32 {
	if c.low == 0 {
		return 0
	}
	return uint32(c.low - 1)
}

// Max returns the largest number it can be, and whether there is a bound.
func (c Count) Max() (uint32, bool) {
	if c.high == 0 {
		return 0, false
	}
	return uint32(c.high - 1), true
}

// Admits reports whether the count can mean n things. A count that is not stated
// can mean any number.
func (c Count) Admits(n uint32) bool {
	high, bounded := c.Max()
	return n >= c.Min() && (!bounded || n <= high)
}

// ParseCount reads "2", "2..", "..4" or "2..4". Another text, or one with the
// larger number first, is a [Problem] with [CodeCount].
func ParseCount(s string) (Count, error) {
	c, ok := parseCount(s)
	if !ok {
		return Count{}, problem(CodeCount, "value", s)
	}
	return c, nil
}

func parseCount(s string) (Count, bool) {
	from, to, ranged := strings.Cut(s, "..")
	low, ok1 := parseNumber(from)
	high, ok2 := parseNumber(to)
	switch {
	case !ranged:
		return Exactly(low), ok1
	case to == "":
		return AtLeast(low), ok1
	case from == "":
		return AtMost(high), ok2
	}
	return Between(low, high), ok1 && ok2 && low < high
}

func parseNumber(s string) (uint32, bool) {
	if s == "" || len(s) > 1 && s[0] == '0' || !all(s, isDigit) {
		return 0, false
	}
	n, err := strconv.ParseUint(s, 10, 32)
	return uint32(n), err == nil
}

// String returns the text form, or "" if the count is not stated.
func (c Count) String() string {
	b, _ := c.MarshalText()
	return string(b)
}

// MarshalText returns the text form. The error is always nil.
func (c Count) MarshalText() ([]byte, error) {
	var b []byte
	if c.low != 0 {
		b = strconv.AppendUint(b, c.low-1, 10)
	}
	if c.low == c.high {
		return b, nil
	}
	b = append(b, '.', '.')
	if c.high != 0 {
		b = strconv.AppendUint(b, c.high-1, 10)
	}
	return b, nil
}

// Scan reads a count from a column of text, as UnmarshalText does; NULL is read as not
// stated. A value of another kind is a [Problem] with [CodeColumn].
func (c *Count) Scan(src any) error { return ScanText(c, src) }

// UnmarshalText reads what [ParseCount] reads, and an empty text as not stated.
func (c *Count) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = Count{}
		return nil
	}
	v, err := ParseCount(string(text))
	if err != nil {
		return err
	}
	*c = v
	return nil
}
