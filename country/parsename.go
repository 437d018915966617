package country

import (
	"iter"
	"slices"
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
// A name that a state has today means that state. One that only former states had means
// the former one: "Zaire" is ZRCD, and [Successors] leads to the state of today.
//
// The error is a [*NameError], which holds what is meant and finds similar names. It is
// [CodeNameUnknown] for a name that is not in the tables, and [CodeNameAmbiguous] for one
// that several states have or had.
func ParseName(name string) (Code, error) {
	if owner := lookUpPlain(name); owner >= 0 && owner < severalMark {
		return entityCodes[owner], nil // most names, at once
	}
	return ParseNameAt(name, bilateral.Date{})
}

// ParseNameAt is [ParseName] for a name that was written on a day. The name belongs to the
// state that bore it on that day: "Yemen" in 1980 is XYAR, "Republic of the Congo" in 1962
// is that of two. If no state bore it then, it means the one state that existed on that
// day and bears it on another; if none existed, the error is [CodeNameThen]. The zero Date
// asks for no day.
func ParseNameAt(name string, on bilateral.Date) (Code, error) {
	owner := ownerOf(name)
	if owner < 0 {
		return 0, &NameError{Name: name, On: on}
	}
	if c := bearer(name, owner, on); c != 0 {
		return c, nil
	}
	return 0, &NameError{Name: name, On: on, Meant: meant(owner)}
}

// FindName is [ParseNameAt] for programs that try many texts: it says only whether the name
// is that of one state, and allocates nothing.
func FindName(name string, on bilateral.Date) (Code, bool) {
	owner := ownerOf(name)
	if owner < 0 {
		return 0, false
	}
	c := bearer(name, owner, on)
	return c, c != 0
}

// bearer returns the one entity that bore a name on a day, or 0.
func bearer(name string, owner int32, on bilateral.Date) Code {
	days := on.Days()
	if owner < severalMark {
		if c := entityCodes[owner]; on.IsZero() || existed(c, days) != bilateral.No {
			return c
		}
		return 0
	}
	group := int(owner - severalMark)
	own := sharedOwn[group]
	if on.IsZero() {
		if own == 0 || own == anyOwner {
			return 0
		}
		return entityCodes[own-1]
	}
	var buf [maxName + 32]byte
	folded := appendFold(buf[:0], name)
	var there, bears few
	for c := range sharedBy(group) {
		if existed(c, days) == bilateral.No {
			continue
		}
		there.add(c)
		if own != anyOwner && bore(c, folded, days) {
			bears.add(c)
		}
	}
	if bears.n > 0 {
		return bears.one()
	}
	return there.one()
}

// anyOwner in sharedOwn marks a name that means any of those that exist, although one of
// them bears it: Congo.
const anyOwner = 0xffff

// few are the codes that a name can mean.
type few struct {
	codes [8]Code
	n     int
}

func (f *few) add(c Code) {
	if f.n < len(f.codes) {
		f.codes[f.n] = c
		f.n++
	}
}

// one returns the code that is meant, or 0. Of states and what came before or after them
// under a code of its own, as Zaire or the United Arab Republic, the latter is meant.
func (f *few) one() Code {
	if f.n == 1 {
		return f.codes[0]
	}
	for _, c := range f.codes[:f.n] {
		if c&lowerPair == 0 {
			continue
		}
		meant := true
		for _, other := range f.codes[:f.n] {
			meant = meant && (other == c || other&lowerPair == 0 && related(other, c))
		}
		if meant {
			return c
		}
	}
	return 0
}

// related reports whether one of two codes came after the other.
func related(a, b Code) bool { return leads(a, b, 1) || leads(b, a, 1) }

// bore reports whether a folded name was one of a code on a day.
func bore(c Code, folded []byte, on bilateral.Days) bool {
	short, formal, recorded := nameOn(c, on)
	if !recorded {
		return false
	}
	var buf [maxName + 32]byte
	return string(appendFold(buf[:0], short)) == string(folded) || string(appendFold(buf[:0], formal)) == string(folded)
}

// meant returns the codes that an owner stands for.
func meant(owner int32) []Code {
	if owner < severalMark {
		return []Code{entityCodes[owner]}
	}
	return slices.Collect(sharedBy(int(owner - severalMark)))
}

// sharedBy yields the codes that have or had a shared name, by its number in the table.
func sharedBy(group int) iter.Seq[Code] {
	return func(yield func(Code) bool) {
		for line := range strings.Lines(sharedNames) {
			if group--; group >= 0 {
				continue
			}
			for letters := range strings.SplitSeq(line[:len(line)-1], "\t") {
				if c, _ := parse(letters); !yield(c) {
					return
				}
			}
			return
		}
	}
}

// ownerOf returns the entity that has a name, a number in sharedNames with severalMark if
// several have it, or -1.
func ownerOf(name string) int32 {
	if len(name) > maxName {
		return -1
	}
	if owner := lookUpPlain(name); owner >= 0 {
		return owner
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

func keyAt(i int) string {
	if i == 0 {
		return keyText[:keyEnds[0]]
	}
	return keyText[keyEnds[i-1]:keyEnds[i]]
}

func plainAt(i int) string {
	if i == 0 {
		return plainText[:plainEnds[0]]
	}
	return plainText[plainEnds[i-1]:plainEnds[i]]
}

// lookUpPlain returns the owner of an ASCII name in its usual form, in any case, or
// -1. Most names are of this kind and need no folding. It reads eight bytes at a time,
// and sets the bit that makes letters lower case.
func lookUpPlain(name string) int32 {
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
		if samePlain(plainAt(i), name) {
			return int32(plainEntities[i])
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
