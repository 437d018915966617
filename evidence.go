package bilateral

import "strings"

// Evidence says on what a record rests: which source, where in it, and how the
// record follows from it. Top-level records carry evidence; nested values may,
// and otherwise share that of the record. What is absent carries none.
type Evidence struct {
	// Source is the id of the source. Required.
	Source ID `json:"source"`
	// At is the place in the source: a sentence (S1), page, article or
	// timecode, as the maker of the register counts them. Empty means the whole.
	At string `json:"at,omitzero"`
	// Basis says how the record follows from the source. Required.
	Basis Basis `json:"basis"`
	// Of are the members that the evidence is for, as JSON Pointers relative to
	// the value that carries it: "/visitors", "/acts/0/date". Empty means all of
	// it.
	Of []string `json:"of,omitempty"`
	// Wording is the phrase that the value was read from, for what cannot be
	// read again without it: "last year". Required where the basis is relative;
	// empty means not kept.
	Wording string `json:"wording,omitzero"`
}

// Check reports the problems of the evidence to c. It cannot know the members
// of the value that carries it; [CheckEvidence] does.
func (e *Evidence) Check(c *Checker) {
	c.Require("source", e.Source != "")
	c.Ref("source", e.Source, RecordKindSource)
	c.Require("basis", e.Basis != "")
	c.Enum("basis", string(e.Basis), e.Basis.Known())
	if e.Basis == BasisRelative && e.Wording == "" {
		Codes.Report(c, "wording", CodeWording)
	}
}

// CheckEvidence checks the member "evidence" of a value whose other members are
// named in members, split by spaces. Evidence for a member that the value does
// not have is a problem ([CodeEvidenceMember]).
func CheckEvidence(c *Checker, list []Evidence, members string) {
	if len(list) == 0 {
		return
	}
	for i := range c.Each("evidence", len(list)) {
		list[i].Check(c)
		for j, of := range list[i].Of {
			if !evidenced(of, members) {
				c.Field("of")
				c.Index(j)
				Codes.Report(c, "", CodeEvidenceMember, "value", of, "members", members)
				c.Up()
				c.Up()
			}
		}
	}
}

// evidenced reports whether a relative pointer begins with one of the members.
func evidenced(pointer, members string) bool {
	if len(pointer) < 2 || pointer[0] != '/' {
		return false
	}
	first, _, _ := strings.Cut(pointer[1:], "/")
	for members != "" {
		var m string
		m, members, _ = strings.Cut(members, " ")
		if m == first {
			return true
		}
	}
	return false
}
