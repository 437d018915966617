package country

import "strings"

// RegionOf returns the smallest region of UN M49 that a state or territory lies in. It is
// empty for what M49 does not list, as former states, and for a code that this release
// does not know.
func RegionOf(c Code) Region {
	for k := rowsOf(regions, c); k.next(); {
		row := k.row
		return Region(field(row, 1))
	}
	return ""
}

// Numeric returns the three digits of UN M49: "039". It is empty for a region that this
// release does not know.
func (r Region) Numeric() string { return r.mark("m49:") }

// Parent returns the region that a region is part of, and "" for the world and for a region
// that this release does not know.
func (r Region) Parent() Region { return Region(r.mark("in:")) }

// mark returns what follows a word in the marks of the region.
func (r Region) mark(word string) string {
	row, _ := Regions.Find(string(r))
	for m := range strings.FieldsSeq(row.Marks) {
		if rest, ok := strings.CutPrefix(m, word); ok {
			return rest
		}
	}
	return ""
}

// In reports whether a region is another or lies in it.
func (r Region) In(other Region) bool {
	for ; r != ""; r = r.Parent() {
		if r == other {
			return true
		}
	}
	return false
}
