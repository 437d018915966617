package area

import (
	"iter"
	"strings"

	"github.com/bilateral-go/bilateral"
)

// A Code names a cooperation area: one of 22 areas ("trade") or one of their
// 158 leaves, written after the area and a point ("trade.turnover"). The empty Code
// means not stated.
type Code string

// Various says that a source speaks of several areas and names none: "in
// various fields". It is not an area and has no row in the table.
const Various Code = "various"

// An Area is one row of the table.
type Area struct {
	// Code is the code of the area.
	Code Code
	// Label is a short English name.
	Label string
	// Note says in English what belongs to the area.
	Note string

	crosswalk string // the codes in other schemes, separated by tabs
}

// Parent returns the area that a leaf is part of. It is empty for an area of the
// first level.
func (c Code) Parent() Code {
	if i := strings.IndexByte(string(c), '.'); i >= 0 {
		return c[:i]
	}
	return ""
}

// Within reports whether c is the area d or a leaf of it.
func (c Code) Within(d Code) bool { return c == d || d != "" && c.Parent() == d }

// Find returns the area of a code and whether this release has it. [Various] has
// none.
func Find(c Code) (Area, bool) {
	for i := range areaCodes {
		if areaCodes[i] == c {
			return row(i), true
		}
	}
	return Area{}, false
}

// All yields the areas, each followed by its leaves.
func All() iter.Seq[Area] {
	return func(yield func(Area) bool) {
		for i := range areaCodes {
			if !yield(row(i)) {
				return
			}
		}
	}
}

// Label returns the English label of a code: "Various areas" for [Various], and
// the code itself if this release does not have it.
func Label(c Code) string {
	if c == Various {
		return "Various areas"
	}
	if a, ok := Find(c); ok {
		return a.Label
	}
	return string(c)
}

func row(i int) Area {
	start := uint16(0)
	if i > 0 {
		start = areaEnds[i-1]
	}
	a := Area{Code: areaCodes[i]}
	a.Label, a.crosswalk, _ = strings.Cut(areaText[start:areaEnds[i]], "\t")
	a.Note, a.crosswalk, _ = strings.Cut(a.crosswalk, "\t")
	return a
}

// CheckCodes checks a member that is a list of areas: each must have the form of a
// code ([CodeForm]), be known ([CodeUnknownArea], a warning) and be named once
// ([CodeTwice]).
func CheckCodes(c *bilateral.Checker, member string, list []Code) {
	if len(list) == 0 {
		return
	}
	for i := range c.Each(member, len(list)) {
		code := list[i]
		switch {
		case code.Known():
		case !sound(string(code)):
			Codes.Report(c, "", CodeForm, "value", string(code))
		default:
			Codes.Report(c, "", CodeUnknownArea, "value", string(code))
		}
	}
	for i := range bilateral.EachRepeated(c, member, len(list), func(i int) Code { return list[i] }) {
		Codes.Report(c, "", CodeTwice, "value", string(list[i]))
	}
}

// sound reports whether s is one or two words separated by a point, each of
// lower-case letters, digits and underscores, beginning with a letter.
func sound(s string) bool {
	if len(s) > 64 || strings.Count(s, ".") > 1 {
		return false
	}
	for word := range strings.SplitSeq(s, ".") {
		if word == "" || word[0] < 'a' || word[0] > 'z' {
			return false
		}
		for i := range len(word) {
			if c := word[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_' {
				return false
			}
		}
	}
	return true
}
