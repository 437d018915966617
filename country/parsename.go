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
// which lists similar names. A name that several states have is a Problem with
// [CodeNameAmbiguous], which lists these states.
func ParseName(name string) (Code, error) { return ParseNameAt(name, bilateral.Date{}) }

// ParseNameAt is [ParseName] for a name that was written on a day. An ambiguous name
// gives the one state that it can mean on that day, if all others certainly did not
// exist then.
func ParseNameAt(name string, on bilateral.Date) (Code, error) {
	switch owner := ownerOf(name); {
	case owner >= severalMark:
		return one(name, int(owner-severalMark), on)
	case owner >= 0:
		return entityCodes[owner], nil
	}
	return 0, unknownName(name)
}

// FindName is [ParseNameAt] for programs that try many texts: it says only whether the name
// is that of one state, and does not look for similar names.
func FindName(name string, on bilateral.Date) (Code, bool) {
	switch owner := ownerOf(name); {
	case owner >= severalMark:
		c, err := one(name, int(owner-severalMark), on)
		return c, err == nil
	case owner >= 0:
		return entityCodes[owner], true
	}
	return 0, false
}

// ownerOf returns the entity that has a name, that number with severalMark if several have
// it, or -1.
func ownerOf(name string) int32 {
	if i := lookUpPlain(name); i >= 0 {
		return int32(i)
	}
	if len(name) > maxName {
		return -1
	}
	var buf [maxName + 32]byte
	return lookUp(appendFold(buf[:0], name))
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

func keyAt(i int) string { return textAt(keyText, keyEnds[:], i) }

// textAt returns the i-th of texts that follow one another.
func textAt(text string, ends []uint16, i int) string {
	start := uint16(0)
	if i > 0 {
		start = ends[i-1]
	}
	return text[start:ends[i]]
}

// lookUpPlain returns the entity of an ASCII name in its usual form, in any case, or
// -1. Most names are of this kind and need no folding. It reads eight bytes at a time,
// and sets the bit that makes letters lower case.
func lookUpPlain(name string) int {
	const (
		spaces = 0x2020202020202020 // also the bit that makes a letter lower case
		high   = 0x8080808080808080
	)
	h, odd := plainSeed(len(name)), uint64(0)
	last := len(name) - 8
	for i := 0; i < last; i += 8 {
		x := uint64(four(name[i:])) | uint64(four(name[i+4:]))<<32
		odd |= x | (x-spaces)&^x // a high bit: not ASCII, or a control character
		h = plainMix(h, x|spaces)
	}
	x := lastEight(name)
	odd |= x | (x-spaces)&^x
	h = plainMix(h, x|spaces)
	if odd&high != 0 {
		return -1
	}
	for at := h % uint64(len(plainSlots)); plainSlots[at] != 0; at = (at + 1) % uint64(len(plainSlots)) {
		i := int(plainSlots[at]) - 1
		if samePlain(textAt(plainText, plainEnds[:], i), name) {
			return int(plainEntities[i])
		}
	}
	return -1
}

// samePlain reports whether a name equals a key, ignoring case. The key is in lower
// case.
func samePlain(key, name string) bool {
	if len(key) != len(name) {
		return false
	}
	last := len(key) - 8
	for i := 0; i < last; i += 4 {
		if four(name[i:])|0x20202020 != four(key[i:])|0x20202020 {
			return false
		}
	}
	return (lastEight(name)^lastEight(key))&^0x2020202020202020 == 0
}

// plainSeed and plainMix are the hash of plain names; the generator has the same.
func plainSeed(n int) uint64 { return uint64(n) * 0x9e3779b97f4a7c15 }

func plainMix(h, x uint64) uint64 {
	h = (h ^ x) * 0xff51afd7ed558ccd
	return h ^ h>>32
}

// lastEight returns the last eight bytes of a text. For a shorter text it returns all
// bytes, some of them twice.
func lastEight(s string) uint64 {
	switch n := len(s); {
	case n >= 8:
		return uint64(four(s[n-8:])) | uint64(four(s[n-4:]))<<32
	case n >= 4:
		return uint64(four(s)) | uint64(four(s[n-4:]))<<32
	case n > 0:
		return uint64(s[0]) | uint64(s[n/2])<<8 | uint64(s[n-1])<<16 | 0x2020202020000000
	}
	return 0
}

func four(s string) uint32 {
	_ = s[3]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// one chooses among the codes that an ambiguous name can mean.
func one(name string, group int, on bilateral.Date) (Code, error) {
	var meant []string
	var there Code
	n := 0
	for _, c := range several(group) {
		meant = append(meant, NameAndCode(c))
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

// several returns the codes of an ambiguous name, by its number in the table.
func several(group int) []Code {
	var codes []Code
	for line := range strings.Lines(ambiguous) {
		if group == 0 {
			for letters := range strings.FieldsSeq(line) {
				codes = append(codes, MustParse(letters))
			}
			break
		}
		group--
	}
	return codes
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
