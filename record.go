package bilateral

import (
	"cmp"
	"encoding"
	"slices"
	"strings"
)

// An ID names one record of a register: a lower-case letter or digit, then
// lower-case letters, digits, ".", "_" and "-", at most 64 characters. It is unique
// among all records of the register, of every kind. When registers are merged, the
// register's own id and a colon precede it: "az-by:visit-1".
//
// The empty ID means that nothing is named.
type ID string

const maxID = 64

// ParseID checks the form of an id; another text is a [Problem] with [CodeID].
func ParseID(s string) (ID, error) {
	if !ID(s).sound() {
		return "", problem(CodeID, "value", s)
	}
	return ID(s), nil
}

// Split returns the register's id, empty if there is none, and the id inside that
// register.
func (id ID) Split() (register, local ID) {
	if before, after, ok := strings.Cut(string(id), ":"); ok {
		return ID(before), ID(after)
	}
	return "", id
}

// Qualify returns the id qualified by a register's id. It returns the id unchanged
// if the id is qualified already or empty, or if the register is empty.
func (id ID) Qualify(register ID) ID {
	if id == "" || register == "" || strings.Contains(string(id), ":") {
		return id
	}
	return register + ":" + id
}

// Scan reads an id from a column of text; NULL and an empty text are the empty ID.
// Another text is a [Problem] with [CodeID].
func (id *ID) Scan(src any) error { return ScanText((*columnID)(id), src) }

// columnID reads what ParseID reads, and an empty text as not stated.
type columnID ID

// UnmarshalText reads the id.
func (id *columnID) UnmarshalText(text []byte) error {
	if len(text) > 0 && !ID(text).sound() {
		return problem(CodeID, "value", string(text))
	}
	*id = columnID(text)
	return nil
}

// ScanText sets dst from the value of a database column, for a method Scan (see
// [database/sql.Scanner]). The column holds text; NULL is read as an empty text. A
// value of another kind, such as a number or a time, is a [Problem] with [CodeColumn],
// and leaves dst unchanged.
func ScanText(dst encoding.TextUnmarshaler, src any) error {
	switch src := src.(type) {
	case nil:
		return dst.UnmarshalText(nil)
	case string:
		return dst.UnmarshalText([]byte(src))
	case []byte:
		return dst.UnmarshalText(src)
	}
	return problem(CodeColumn)
}

func (id ID) sound() bool {
	part := 0 // where the local part begins
	for i := range len(id) {
		switch c := id[i]; {
		case c < 128 && idBytes[c>>6]&(1<<(c&63)) != 0:
			if i == part && !isLowerDigit(c) {
				return false
			}
		case c == ':' && part == 0 && i > 0 && i <= maxID:
			part = i + 1
		default:
			return false
		}
	}
	return len(id) > part && len(id)-part <= maxID
}

// idBytes are the bytes that an id can have: lower-case letters, digits, "-", "." and
// "_", a bit each.
var idBytes = [2]uint64{
	1<<'-' | 1<<'.' | (1<<10-1)<<'0',
	1<<('_'-64) | (1<<26-1)<<('a'-64),
}

// A Source is a report, a register entry or another document that records rest on.
// Its dates are those of the publication. They never replace the date of what it
// reports.
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
	// Published is when it was published, as the source states it. Zero means
	// not stated.
	Published Timestamp `json:"published,omitzero"`
	// Dateline is the place and date at the head of a news report. Zero means
	// that it has none.
	Dateline Dateline `json:"dateline,omitzero"`
	// Language is the language it is written in, a BCP 47 tag. Empty means not stated.
	Language string `json:"language,omitzero"`
	// Attribution says who told it what it reports. Empty means not stated.
	Attribution []Attribution `json:"attribution,omitempty"`
	// Evidence says where the source states this about itself.
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
	c.Language("language", s.Language)
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
	// Date is the date. A missing year is resolved, and the evidence of the
	// source says so. Zero means not stated.
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
	// To is the person, organization, office, term or commission it is attributed
	// to, or the agreement or event that says it: a joint statement, an interview. For an unnamed source it is the body that the source is said to be in, and
	// empty if that is not said. Required for every other kind.
	To ID `json:"to,omitzero"`
}

// Check reports the problems of the attribution to c.
func (a Attribution) Check(c *Checker) {
	c.Enum("kind", string(a.Kind), a.Kind.Known())
	c.Require("to", a.To != "" || a.Kind == AttributionKindUnnamed)
	c.Ref("to", a.To, RecordKindPerson, RecordKindOrganization, RecordKindOffice, RecordKindTerm, RecordKindCommission, RecordKindAgreement, RecordKindEvent)
}

// Evidence says what a record rests on: which source, where in it, and how the
// record follows from it. Top-level records carry evidence. Nested values may carry
// their own; otherwise they share that of the record. An absent value carries none.
type Evidence struct {
	// Source is the id of the source. Required.
	Source ID `json:"source"`
	// At is the place in the source: a sentence (S1), page, article or
	// timecode, as the maker of the register counts them. Empty means the whole
	// source.
	At string `json:"at,omitzero"`
	// Basis says how the record follows from the source. Required.
	Basis Basis `json:"basis"`
	// Of are the members that the evidence is for, as JSON Pointers relative to the
	// value that carries it: "/visitors", "/acts/0/date". Empty means the whole
	// value.
	Of []string `json:"of,omitempty"`
	// Wording is the phrase that the value was read from, if the value cannot be
	// read again without it: "last year", "12 Muharram 1445". Required if the basis is
	// relative or converted. Empty means not kept.
	Wording string `json:"wording,omitzero"`
	// Attribution says who claims it, if the source does not report it as its own
	// knowledge: one side, a spokesperson, somebody unnamed. Empty means as the source
	// as a whole is attributed.
	Attribution []Attribution `json:"attribution,omitempty"`
}

// Check reports the problems of the evidence to c. It cannot check Of, because it
// does not know the members of the value that carries the evidence; [CheckEvidence]
// does.
func (e *Evidence) Check(c *Checker) {
	c.Require("source", e.Source != "")
	c.Ref("source", e.Source, RecordKindSource)
	c.Require("basis", e.Basis != "")
	c.Enum("basis", string(e.Basis), e.Basis.Known())
	if (e.Basis == BasisRelative || e.Basis == BasisConverted) && e.Wording == "" {
		Codes.Report(c, "wording", CodeWording, "basis", string(e.Basis))
	}
	for i := range c.Each("attribution", len(e.Attribution)) {
		e.Attribution[i].Check(c)
	}
}

// CheckEvidence checks the member "evidence" of a value whose other members are
// named in members, separated by spaces. Evidence for a member that the value does
// not have is a problem ([CodeEvidenceMember]).
func CheckEvidence(c *Checker, list []Evidence, members string) {
	if len(list) == 0 {
		return
	}
	outer := c.depth
	for i := range c.Each("evidence", len(list)) {
		list[i].Check(c)
		for j := range c.Each("of", len(list[i].Of)) {
			of := list[i].Of[j]
			switch {
			case !evidenced(of, members):
				Codes.Report(c, "", CodeEvidenceMember, "value", of, "members", members)
			case c.Resolves != nil && strings.LastIndexByte(of, '/') > 0 && !c.Resolves(c.pointerOf(outer)+of):
				Codes.Report(c, "", CodeEvidenceNothing, "value", of)
			}
		}
	}
}

// evidenced reports whether a relative pointer begins with one of the members.
func evidenced(pointer, members string) bool {
	if len(pointer) < 2 || pointer[0] != '/' {
		return false
	}
	first := pointer[1:]
	for i := range len(first) {
		if first[i] == '/' {
			first = first[:i]
			break
		}
	}
	// A member is found at the beginning of the list or after a space.
	for len(members) >= len(first) {
		if members[:len(first)] == first && (len(members) == len(first) || members[len(first)] == ' ') {
			return first != ""
		}
		next := 0
		for next < len(members) && members[next] != ' ' {
			next++
		}
		if next == len(members) {
			return false
		}
		members = members[next+1:]
	}
	return false
}

// A Link joins two records: two accounts of one thing, a protocol and the treaty it
// amends, a project and the instruction it implements. A scalar member never holds
// two claims. If accounts differ, there are two records and a link of kind
// [LinkKindSameAs].
type Link struct {
	// Kind says how From relates to To. Required.
	Kind LinkKind `json:"kind"`
	// From is the id of the record that the link describes. Required.
	From ID `json:"from"`
	// To is the id of the record that From relates to. Required, and not From.
	To ID `json:"to"`
	// Evidence says what the link rests on.
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

// Annotations hold private data: a key in reverse-DNS form
// ("org.example.desk-number") and any JSON value. The library keeps them,
// writes them back and never reads them. An empty map means none.
type Annotations map[string]RawJSON

// RawJSON is one JSON value as text. Its text is kept as it was read, except for
// white space, which is written as in the rest of the document.
type RawJSON []byte

// MaxAnnotationDepth is the deepest nesting of arrays and objects that
// [RawJSON] reads.
const MaxAnnotationDepth = 32

// MarshalJSON returns the text, or "null" if it is empty. The error is always
// nil.
func (r RawJSON) MarshalJSON() ([]byte, error) {
	if len(r) == 0 {
		return []byte("null"), nil
	}
	return r, nil
}

// UnmarshalJSON keeps a copy of the text. Nesting deeper than
// [MaxAnnotationDepth] is a [Problem] with [CodeDepth].
func (r *RawJSON) UnmarshalJSON(text []byte) error {
	if nesting(text) > MaxAnnotationDepth {
		return problem(CodeDepth, "limit", "32")
	}
	*r = slices.Clone(text)
	return nil
}

// nesting returns how deep arrays and objects are nested in a valid JSON text.
func nesting(text []byte) int {
	depth, deepest := 0, 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '"':
			for i++; i < len(text) && text[i] != '"'; i++ {
				if text[i] == '\\' {
					i++
				}
			}
		case '{', '[':
			depth++
			deepest = max(deepest, depth)
		case '}', ']':
			depth--
		}
	}
	return deepest
}

// Check reports to c each key of the member "annotations" that is not in reverse-DNS
// form ([CodeAnnotation]).
func (a Annotations) Check(c *Checker) {
	for key := range a {
		if !reverseDNS(key) {
			a.report(c)
			return
		}
	}
}

func (a Annotations) report(c *Checker) {
	keys := make([]string, 0, len(a))
	for key := range a {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, cmp.Compare)
	c.Field("annotations")
	for _, key := range keys {
		if !reverseDNS(key) {
			Codes.Report(c, key, CodeAnnotation, "value", key)
		}
	}
	c.Up()
}

// reverseDNS reports whether a key is two or more labels separated by dots, each of
// lower-case letters, digits and inner hyphens.
func reverseDNS(key string) bool {
	if len(key) > 253 || !strings.Contains(key, ".") {
		return false
	}
	for label := range strings.SplitSeq(key, ".") {
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' ||
			!all(label, func(c byte) bool { return isLowerDigit(c) || c == '-' }) {
			return false
		}
	}
	return true
}
