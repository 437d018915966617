package bilateral

import "strings"

// A Decimal is a decimal number as text: "39", "-0.5", "1.50". It is never
// turned into a float, so no digit is lost and none is added; "1.5" and "1.50"
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
// is greater, 0 if they are equal. A text that is not a decimal, the empty one
// among them, counts as 0.
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
	// Unit is an ISO 4217 currency code (USD) or a UCUM unit (t, km, %); things
	// that are counted are UCUM annotations in braces ({elevator}). Empty means
	// a bare number.
	Unit Unit `json:"unit,omitzero"`
	// Bound says that the true value is more, less or near. Empty means that
	// the source gives the value as such.
	Bound Bound `json:"bound,omitzero"`
}

// IsZero reports whether the quantity is not stated.
func (q Quantity) IsZero() bool { return q == Quantity{} }

// Check reports to c, at a member of the value it stands on, a value that is no decimal ([CodeDecimal]), a unit or
// bound without a value ([CodeRequired]), a unit that is not well formed
// ([CodeUnit]) and an unknown bound ([CodeUnknown]).
func (q Quantity) Check(c *Checker, member string) {
	c.Field(member)
	if q.Value == "" && !q.IsZero() {
		Codes.Report(c, "value", CodeRequired, "member", "value")
	} else if q.Value != "" && !soundDecimal(string(q.Value)) {
		Codes.Report(c, "value", CodeDecimal, "value", string(q.Value))
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
	if q.Bound != "" {
		parts = append(parts, strings.ToLower(Bounds.Label(string(q.Bound))))
	}
	parts = append(parts, string(q.Value))
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

// sound reports whether the unit is made of visible ASCII characters, as every
// UCUM unit is, and is not longer than 32.
func (u Unit) sound() bool {
	return len(u) <= 32 && all(string(u), func(c byte) bool { return '!' <= c && c <= '~' })
}
