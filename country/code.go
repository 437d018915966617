package country

import (
	"iter"

	"github.com/bilateral-go/bilateral"
)

// A Code names a state or territory: two letters of ISO 3166-1 (AZ), a reserved
// or user-assigned code (EU, XK), the four letters of ISO 3166-3 for what no
// longer exists (SUHH), or an extension of this library, X and three letters, for
// states and organizations that ISO never listed (XAUH, XASE). Codes are
// comparable, can be map keys and switch cases, and take four bytes.
//
// Never store a Code in a database without package agreement/column: it is a whole
// number in Go, and the database would keep the number.
//
// The zero Code means not stated. A code that is well formed but not in the
// tables of this release can be held, written and compared; it is not Known.
type Code uint32

// The letters of a code take five bits each, from the top of twenty. A two-letter
// code leaves the lower ten empty, so codes compare in alphabetical order.
const (
	letterBits = 5
	letterMask = 1<<letterBits - 1
	lowerPair  = 1<<(2*letterBits) - 1
)

// Parse reads a code of two or four capital letters that this release knows.
// Another text is a [bilateral.Problem] with [CodeForm]. A well-formed code that is
// not known is returned together with a Problem with [CodeUnknownCountry].
func Parse(s string) (Code, error) {
	c, ok := parse(s)
	if c.entity() < 0 {
		return c, refusal(ok, s)
	}
	return c, nil
}

// refusal returns the problem of a text that is not a known code, well formed or not.
func refusal(formed bool, s string) error {
	if formed {
		return Codes.Problem(CodeUnknownCountry, "value", s)
	}
	return Codes.Problem(CodeForm, "value", s)
}

// MustParse is [Parse] for constants of a program and tests. It panics if the text
// is not a known code.
func MustParse(s string) Code {
	c, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return c
}

func parse[T string | []byte](s T) (Code, bool) {
	if len(s) != 2 && len(s) != 4 {
		return 0, false
	}
	var c Code
	for i := range len(s) {
		letter := s[i] - 'A'
		if letter > 'Z'-'A' {
			return 0, false
		}
		c = c<<letterBits | Code(letter+1)
	}
	if len(s) == 2 {
		c <<= 2 * letterBits
	}
	return c, true
}

// entity returns the index of the code in the tables, or -1.
func (c Code) entity() int {
	if c>>(4*letterBits) != 0 {
		return -1 // not made of letters
	}
	if c&lowerPair == 0 {
		if pair := c >> (2 * letterBits); int(pair) < len(alpha2Entities) {
			return int(alpha2Entities[pair]) - 1
		}
		return -1
	}
	low, high := 0, len(entityCodes)
	for low < high {
		mid := int(uint(low+high) >> 1)
		if entityCodes[mid] < c {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low < len(entityCodes) && entityCodes[low] == c {
		return low
	}
	return -1
}

// Known reports whether the tables of this release have the code.
func (c Code) Known() bool { return c.entity() >= 0 }

// IsZero reports whether no code is stated.
func (c Code) IsZero() bool { return c == 0 }

// Status says how ISO 3166 treats the code. It is empty for a code that this
// release does not know.
func (c Code) Status() Status {
	i := c.entity()
	if i < 0 {
		return ""
	}
	switch entityStatus[i] {
	case 'a':
		return StatusAssigned
	case 'u':
		return StatusUserAssigned
	case 'e':
		return StatusExceptionallyReserved
	case 't':
		return StatusTransitionallyReserved
	case 'i':
		return StatusIndeterminatelyReserved
	case 'x':
		return StatusExtension
	}
	return StatusFormerlyUsed
}

// Alpha3 returns the three-letter code of ISO 3166-1, or the one that ISO
// 3166-3 keeps for a former entry. It is empty if there is none.
func (c Code) Alpha3() string { return c.three(entityAlpha3) }

// Numeric returns the three digits of ISO 3166-1, which are those of UN M49. It is
// empty if there are none.
func (c Code) Numeric() string { return c.three(entityNumeric) }

func (c Code) three(column string) string {
	i := c.entity()
	if i < 0 || column[3*i] == ' ' {
		return ""
	}
	return column[3*i : 3*i+3]
}

// All yields every code of this release in alphabetical order.
func All() iter.Seq[Code] {
	return func(yield func(Code) bool) {
		for _, c := range entityCodes {
			if !yield(c) {
				return
			}
		}
	}
}

// String returns the letters, or "" if no code is stated.
func (c Code) String() string {
	var buf [4]byte
	return string(c.append(buf[:0]))
}

// AppendText appends the letters to b. The error is always nil.
func (c Code) AppendText(b []byte) ([]byte, error) { return c.append(b), nil }

// MarshalText returns the letters, and an empty text for the zero Code.
func (c Code) MarshalText() ([]byte, error) { return c.append(make([]byte, 0, 4)), nil }

// Scan reads a code from a column of text, as UnmarshalText does; NULL is read as not
// stated. A value of another kind is a [bilateral.Problem] with [bilateral.CodeColumn].
func (c *Code) Scan(src any) error { return bilateral.ScanText(c, src) }

// UnmarshalText reads any well-formed code, known or not, and an empty text as
// not stated. Another text is a [bilateral.Problem] with [CodeForm].
func (c *Code) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = 0
		return nil
	}
	v, ok := parse(text)
	if !ok {
		return refusal(false, string(text))
	}
	*c = v
	return nil
}

func (c Code) append(b []byte) []byte {
	for shift := 3 * letterBits; shift >= 0; shift -= letterBits {
		if letter := c >> shift & letterMask; letter != 0 {
			b = append(b, byte(letter)+'A'-1)
		}
	}
	return b
}

// CheckCodes checks a member that is a list of codes: each must be stated, known
// ([CodeUnknownCountry], a warning) and named once ([CodeTwice]).
func CheckCodes(c *bilateral.Checker, member string, list []Code) {
	if len(list) == 0 {
		return
	}
	for i := range c.Each(member, len(list)) {
		c.Require("", list[i] != 0)
		list[i].Check(c, "")
	}
	for i := range bilateral.EachRepeated(c, member, len(list), func(i int) Code { return list[i] }) {
		Codes.Report(c, "", CodeTwice, "value", list[i].String())
	}
}

// instead returns the code in use for the state that a code stands for which ISO 3166-1
// only keeps reserved, or 0.
func (c Code) instead() Code {
	switch c {
	case UK:
		return GB
	case SU:
		return SUHH
	case YU:
		return YUCS
	case DD:
		return DDDE
	case ZR:
		return ZRCD
	case BU:
		return BUMM
	case TP:
		return TPTL
	case AN:
		return ANHH
	case NT:
		return NTHH
	case FX:
		return FXFR
	}
	return 0
}

// Check reports the problems of the code to ch, at a member of the value it stands
// on: a code that is not known ([CodeUnknownCountry], a warning) and a number that
// does not stand for letters ([CodeForm]). The zero Code is not a problem.
func (c Code) Check(ch *bilateral.Checker, member string) {
	if c == 0 {
		return
	}
	if c.Known() {
		if other := c.instead(); other != 0 {
			Codes.Report(ch, member, CodeReserved, "value", c.String(), "instead", other.String())
		}
		return
	}
	s := c.String()
	if back, ok := parse(s); !ok || back != c {
		Codes.Report(ch, member, CodeForm, "value", s)
		return
	}
	Codes.Report(ch, member, CodeUnknownCountry, "value", s)
}
