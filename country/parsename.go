package country

import (
	"strings"

	"github.com/bilateral-go/bilateral"
)

// maxName is the length of the longest text that can be a name.
const maxName = 128

// ParseName resolves an English name exactly: the short or formal name of a state, with
// or without article, inverted or in brackets as ISO 3166 prints it, a former name, or
// one of the aliases in use. Case, diacritics and apostrophes do not matter; see [Fold].
// It never guesses.
//
// A name that is not in the tables is a [bilateral.Problem] with [CodeNameUnknown],
// which lists names like it; one that several states have is a problem with
// [CodeNameAmbiguous], which lists who is meant.
func ParseName(name string) (Code, error) { return ParseNameAt(name, bilateral.Date{}) }

// ParseNameAt is [ParseName] for a name that was written on a day. An ambiguous name
// gives the one of those it can mean which existed on that day, if only one did.
func ParseNameAt(name string, on bilateral.Date) (Code, error) {
	if len(name) <= maxName {
		var buf [maxName + 32]byte
		switch owner := lookUp(appendFold(buf[:0], name)); {
		case owner >= severalMark:
			return one(name, int(owner-severalMark), on)
		case owner >= 0:
			return entityCodes[owner], nil
		}
	}
	return 0, unknownName(name)
}

// severalMark is set in the owner of a key that several entities have.
const severalMark = 0x8000

// lookUp returns the owner of a folded name, or -1.
func lookUp(folded []byte) int32 {
	h := uint32(2166136261) // FNV-1a
	for _, c := range folded {
		h = (h ^ uint32(c)) * 16777619
	}
	for at := h % uint32(len(keySlots)); keySlots[at] != 0; at = (at + 1) % uint32(len(keySlots)) {
		if i := int(keySlots[at]) - 1; keyAt(i) == string(folded) {
			return int32(keyEntities[i])
		}
	}
	return -1
}

func keyAt(i int) string {
	start := uint16(0)
	if i > 0 {
		start = keyEnds[i-1]
	}
	return keyText[start:keyEnds[i]]
}

// one chooses among those an ambiguous name can mean.
func one(name string, group int, on bilateral.Date) (Code, error) {
	var row string
	for line := range strings.Lines(ambiguous) {
		if group == 0 {
			row = line[:len(line)-1]
			break
		}
		group--
	}
	var meant []string
	var there Code
	n := 0
	for letters := range strings.SplitSeq(row, "\t") {
		c := MustParse(letters)
		meant = append(meant, letters+" ("+long(c)+")")
		if !on.IsZero() && ExistenceOf(c).Legal.Contains(on.Days()) != bilateral.No {
			there = c
			n++
		}
	}
	if n == 1 {
		return there, nil
	}
	return 0, Codes.Problem(CodeNameAmbiguous, "name", name, "meant", strings.Join(meant, " or "))
}

// long is the formal name, or the short one of what has none.
func long(c Code) string {
	if name := Name(c, FormFormal, bilateral.Date{}); name != "" {
		return name
	}
	return ShortName(c)
}

func unknownName(name string) error {
	like := "none"
	var list []string
	if len(name) <= maxName {
		for _, s := range Suggest(name, 3) {
			list = append(list, s.Name)
		}
	}
	if len(list) > 0 {
		like = strings.Join(list, "; ")
	}
	return Codes.Problem(CodeNameUnknown, "name", name, "suggestions", like)
}
