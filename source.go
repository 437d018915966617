package bilateral

// A Source is a report, a register entry or another document that records rest
// on. Its dates are those of the publication; they never stand in for the date
// of what it reports.
type Source struct {
	// ID names the source in evidence. Required.
	ID ID `json:"id"`
	// Publisher is the organization that published it. Empty means not stated.
	Publisher ID `json:"publisher,omitzero"`
	// Title is its title. Empty means not stated.
	Title Text `json:"title,omitempty"`
	// Address is its URL, or another address by which it can be found. Empty
	// means not stated.
	Address string `json:"address,omitzero"`
	// Published is when it was published, as far as it says. Zero means not
	// stated.
	Published Timestamp `json:"published,omitzero"`
	// Dateline is the place and date at the head of a news report. Zero means
	// that it has none.
	Dateline Dateline `json:"dateline,omitzero"`
	// Attribution says who told it what it reports. Empty means not stated.
	Attribution []Attribution `json:"attribution,omitempty"`
	// Evidence says where the source states this of itself.
	Evidence []Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations Annotations `json:"annotations,omitempty"`
}

// Check reports the problems of the source to c.
func (s *Source) Check(c *Checker) {
	c.ID("id", s.ID)
	c.Ref("publisher", s.Publisher, RecordKindOrganization)
	s.Title.Check(c, "title")
	s.Dateline.Check(c, "dateline")
	for i := range c.Each("attribution", len(s.Attribution)) {
		s.Attribution[i].Check(c)
	}
	CheckEvidence(c, s.Evidence, sourceMembers)
	s.Annotations.Check(c)
}

// Validate returns the errors of the source as [Problems], or nil.
func (s *Source) Validate() error {
	var c Checker
	s.Check(&c)
	return c.Err()
}

// A Dateline is the place and date at the head of a news report: where and when
// it was filed, which need not be where and when anything happened. The zero
// Dateline means that the report has none.
type Dateline struct {
	// Place is the place as it is printed. Empty means not stated.
	Place Text `json:"place,omitempty"`
	// Date is the date; where the year is missing it is resolved, and the
	// evidence of the source says so. Zero means not stated.
	Date Date `json:"date,omitzero"`
}

// IsZero reports whether there is no dateline.
func (d Dateline) IsZero() bool { return len(d.Place) == 0 && d.Date.IsZero() }

// Check reports the problems of the dateline to c, at a member of the value it
// stands on.
func (d Dateline) Check(c *Checker, member string) {
	c.Field(member)
	d.Place.Check(c, "place")
	c.Up()
}

// An Attribution says who told the source what it reports.
type Attribution struct {
	// Kind is the form in which it was told. Empty means not stated.
	Kind AttributionKind `json:"kind,omitzero"`
	// To is the person, office, term or organization it is attributed to: for
	// an unnamed source the body it is said to be in. Required.
	To ID `json:"to"`
}

// Check reports the problems of the attribution to c.
func (a Attribution) Check(c *Checker) {
	c.Enum("kind", string(a.Kind), a.Kind.Known())
	c.Require("to", a.To != "")
	c.Ref("to", a.To, RecordKindPerson, RecordKindOrganization, RecordKindOffice, RecordKindTerm, RecordKindCommission)
}
