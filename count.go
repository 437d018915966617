package bilateral

import (
	"strconv"
	"strings"
)

// A Count says how many: exactly, at least, at most or between two bounds.
// "Several" is [AtLeast] 2. The zero Count means not stated, which is not the
// same as Exactly(0). Counts are comparable with ==.
//
// The text form is "2", "2..", "..4" or "2..4".
type Count struct {
	// Each bound is kept one higher, so that 0 can mean that there is none.
	low, high uint64
}

// Exactly returns the count of exactly n things.
func Exactly(n uint32) Count { return Count{uint64(n) + 1, uint64(n) + 1} }

// AtLeast returns the count of n things or more.
func AtLeast(n uint32) Count { return Count{uint64(n) + 1, 0} }

// AtMost returns the count of n things or fewer.
func AtMost(n uint32) Count { return Count{0, uint64(n) + 1} }

// Between returns the count of low to high things, both included. If high is
// less than low the two are exchanged.
func Between(low, high uint32) Count {
	return Count{uint64(min(low, high)) + 1, uint64(max(low, high)) + 1}
}

// IsZero reports whether the count is not stated.
func (c Count) IsZero() bool { return c == Count{} }

// Min returns the smallest number it can be: 0 where no lower bound is stated.
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

// Admits reports whether n things can be meant: always for a count not stated.
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
