package country

import (
	"strings"

	"github.com/bilateral-go/bilateral"
)

// A Pair is a relationship between two states. It is comparable and can be a map key:
// the order in which the states are given does not matter. The zero Pair means not
// stated.
type Pair struct{ a, b Code }

// NewPair returns the pair of two states. Two equal codes, or a code that is not
// stated, are a [bilateral.Problem] with [CodePair].
func NewPair(a, b Code) (Pair, error) {
	if a == b || a == 0 || b == 0 {
		return Pair{}, Codes.Problem(CodePair, "a", a.String(), "b", b.String())
	}
	if a > b {
		a, b = b, a
	}
	return Pair{a, b}, nil
}

// States returns the two states in the alphabetical order of their codes.
func (p Pair) States() (a, b Code) { return p.a, p.b }

// IsZero reports whether no pair is stated.
func (p Pair) IsZero() bool { return p == Pair{} }

// Has reports whether a state is one of the two.
func (p Pair) Has(c Code) bool { return c != 0 && (p.a == c || p.b == c) }

// Other returns the other state of the pair, or 0 if the state is neither of the two.
func (p Pair) Other(c Code) Code {
	switch {
	case c == 0:
		return 0
	case p.a == c:
		return p.b
	case p.b == c:
		return p.a
	}
	return 0
}

// Key returns the canonical form of the pair: the codes in alphabetical order, joined
// by a hyphen, "AZ-BY". The zero Pair gives "".
func (p Pair) Key() string {
	if p.IsZero() {
		return ""
	}
	return p.a.String() + "-" + p.b.String()
}

// English names the relationship in an order: "Azerbaijani-Belarusian". The state is
// the host, or the one that keeps the copy; for the alphabetical order it does not
// matter. A state that is neither of the two is ignored.
//
// If several states share an adjective (Congolese, Korean, Dominican), or the tables
// have none, both states are named in full: "Belarus-Republic of Korea".
func (p Pair) English(o Order, state Code) string {
	if p.IsZero() {
		return ""
	}
	a, b := p.a, p.b
	nameA, nameB := Adjective(a), Adjective(b)
	if shared(a) || shared(b) {
		nameA, nameB = unmistakable(a), unmistakable(b)
	}
	swap := strings.Compare(nameA, nameB) > 0
	if o != OrderAlphabetical && p.Has(state) {
		swap = state == b
	}
	if swap {
		nameA, nameB = nameB, nameA
	}
	return nameA + "-" + nameB
}

// shared reports whether another state has the same adjective, or the adjective is
// missing. Former states do not count, and are not mistaken for those of today.
func shared(c Code) bool {
	adjective := Adjective(c)
	if adjective == "" {
		return true
	}
	for _, other := range entityCodes {
		if other != c && Adjective(other) == adjective && (other.Status() == StatusAssigned || other.Status() == StatusUserAssigned) && c.Status() == StatusAssigned {
			return true
		}
	}
	return false
}

// unmistakable returns the short name of a state, or its formal one if other states
// also have the short one.
func unmistakable(c Code) string {
	name := ShortName(c)
	if owner := lookUp(appendFold(nil, name)); owner >= severalMark {
		formal, _ := Name(c, FormFormal, bilateral.Date{})
		return formal
	}
	return name
}
