package goods

import (
	"strings"

	"github.com/bilateral-go/bilateral"
)

// A Heading is a place in the Harmonized System: a chapter in two digits, a heading in four
// or a subheading in six, without a point. The empty Heading means not stated. The source is
// the nomenclature of the World Customs Organization.
type Heading string

// Chapter returns the chapter that the heading is in, its first two digits. It is empty for
// a text without the form of a heading.
func (h Heading) Chapter() Chapter {
	if !h.sound() {
		return ""
	}
	return Chapter(h[:2])
}

// Within reports whether h is the heading g or part of it. Nothing is within the empty
// heading.
func (h Heading) Within(g Heading) bool { return g != "" && strings.HasPrefix(string(h), string(g)) }

// sound reports whether h is two, four or six digits.
func (h Heading) sound() bool {
	if len(h) != 2 && len(h) != 4 && len(h) != 6 {
		return false
	}
	for i := range len(h) {
		if h[i] < '0' || h[i] > '9' {
			return false
		}
	}
	return true
}

// Check reports the problems of the heading to c, at a member of the value it stands on: its
// form ([CodeHeading]) and a chapter that is not known ([CodeChapter], a warning). An empty
// heading means not stated and is not a problem.
func (h Heading) Check(c *bilateral.Checker, member string) {
	switch {
	case h == "":
	case !h.sound():
		Codes.Report(c, member, CodeHeading, "value", string(h))
	case !h.Chapter().Known():
		Codes.Report(c, member, CodeChapter, "value", string(h), "chapter", string(h.Chapter()))
	}
}

// Goods are one kind of goods. At least one member is stated.
type Goods struct {
	// Heading is their place in the Harmonized System. Empty means not stated.
	Heading Heading `json:"heading,omitzero"`
	// Name is what the source calls them. Empty means not stated.
	Name bilateral.Text `json:"name,omitempty"`
}

// Label returns the English name of the goods: the recorded one, or else the label of the
// chapter. It is empty if neither is known.
func (g *Goods) Label() string {
	if name := g.Name["en"]; name != "" {
		return name
	}
	if row, ok := Chapters.Find(string(g.Heading.Chapter())); ok {
		return row.Label
	}
	return string(g.Heading)
}

// Check reports the problems of the goods to c.
func (g *Goods) Check(c *bilateral.Checker) {
	if g.Heading == "" && len(g.Name) == 0 {
		Codes.Report(c, "", CodeNothing)
	}
	g.Heading.Check(c, "heading")
	g.Name.Check(c, "name")
}

// CheckAll checks a member that is a list of goods: each one, and that no heading is named
// twice without a name that tells the two apart ([CodeTwice]).
func CheckAll(c *bilateral.Checker, member string, list []Goods) {
	if len(list) == 0 {
		return
	}
	for i := range c.Each(member, len(list)) {
		list[i].Check(c)
	}
	bare := func(i int) Heading {
		if len(list[i].Name) > 0 {
			return ""
		}
		return list[i].Heading
	}
	for i := range bilateral.EachRepeated(c, member, len(list), bare) {
		Codes.Report(c, "", CodeTwice, "value", string(list[i].Heading))
	}
}
