package bilateral

// A Link joins two records: two accounts of one thing, a protocol and the
// treaty it amends, a project and the instruction it implements. A scalar
// member never holds two claims; where accounts differ there are two records
// and a link of kind [LinkKindSameAs].
type Link struct {
	// Kind says how From stands to To. Required.
	Kind LinkKind `json:"kind"`
	// From is the id of the record of which something is said. Required.
	From ID `json:"from"`
	// To is the id of the record it is said to stand to. Required, and not From.
	To ID `json:"to"`
	// Evidence says on what the link rests.
	Evidence []Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations Annotations `json:"annotations,omitempty"`
}

// Check reports the problems of the link to c.
func (l *Link) Check(c *Checker) {
	c.Require("kind", l.Kind != "")
	c.Enum("kind", string(l.Kind), l.Kind.Known())
	c.Require("from", l.From != "")
	c.Ref("from", l.From)
	c.Require("to", l.To != "")
	c.Ref("to", l.To)
	if l.From != "" && l.From == l.To {
		Codes.Report(c, "to", CodeLinkSelf, "id", string(l.To))
	}
	CheckEvidence(c, l.Evidence, linkMembers)
	l.Annotations.Check(c)
}

// Validate returns the errors of the link as [Problems], or nil.
func (l *Link) Validate() error {
	var c Checker
	l.Check(&c)
	return c.Err()
}
