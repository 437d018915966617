package agreement

import (
	"slices"
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/country"
)

// MaxActs is the largest number of acts that an agreement may have.
const MaxActs = 1024

// An Agreement is a treaty or another signed document, or a set of documents that
// are not identified individually. Only its id is required: the parties, title, kind
// and level may be absent.
type Agreement struct {
	// ID names the agreement in the register. Required.
	ID bilateral.ID `json:"id"`
	// Count is stated if the record stands for several documents that are not
	// identified individually. Zero means that it is one document.
	Count bilateral.Count `json:"count,omitzero"`
	// Kind is the designation of the document. Empty means not stated.
	Kind Kind `json:"kind,omitzero"`
	// Level says between whom it is concluded. Empty means not stated.
	Level Level `json:"level,omitzero"`
	// Binding says whether the parties meant it to bind under international law (VCLT
	// article 2(1)(a)). Unknown means as its kind and level say.
	Binding bilateral.Truth `json:"binding,omitzero"`
	// Title is its title. Empty means not stated.
	Title bilateral.Text `json:"title,omitempty"`
	// Number is the number that the document bears: 2023/17. The number under which it is
	// registered stands in an act. Empty means not stated.
	Number string `json:"number,omitzero"`
	// Parties are the parties. Empty means not stated.
	Parties []Party `json:"parties,omitempty"`
	// Areas are the areas of cooperation that it is about. Empty means not stated.
	Areas []area.Code `json:"areas,omitempty"`
	// Goods are the goods that it is about. Empty means not stated.
	Goods []goods.Goods `json:"goods,omitempty"`
	// About are the ids of records that it is about, such as projects.
	About []bilateral.ID `json:"about,omitempty"`
	// Languages are the languages of the authentic texts, as BCP 47 tags (VCLT article
	// 33(1)). Empty means not stated.
	Languages []string `json:"languages,omitempty"`
	// Prevailing is the language of the text that prevails if the texts differ (VCLT
	// article 33(1)). Empty means not stated, or none.
	Prevailing string `json:"prevailing,omitzero"`
	// Territory is the territory that it extends to, if that is not the entire territory
	// of each party (VCLT article 29). Empty means not stated.
	Territory bilateral.Text `json:"territory,omitempty"`
	// Covers is the period that a plan or programme is for. Zero means not
	// stated.
	Covers bilateral.Period `json:"covers,omitzero"`
	// Acts are what happened to it, in the order in which they were recorded.
	Acts []Act `json:"acts,omitempty"`
	// Clauses are its final clauses, as far as they are recorded. Zero means that
	// none is.
	Clauses clause.Clauses `json:"clauses,omitzero"`
	// Evidence is the evidence for the record.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations bilateral.Annotations `json:"annotations,omitempty"`
}

// A Party is a state, organization or body that concludes a document.
type Party struct {
	// Actor is who the party is: a state by its code, or the organization of a
	// document between ministries, regions or enterprises. Required.
	Actor country.Actor `json:"actor"`
	// Organ says in whose name a state acts. Empty means not stated.
	Organ Organ `json:"organ,omitzero"`
	// For are those on whose behalf it concludes, besides itself. Empty means not stated,
	// or nobody.
	For []country.Actor `json:"for,omitempty"`
	// Name is the party as the document prints it. Empty means not stated.
	Name bilateral.Text `json:"name,omitempty"`
}

// Treaty reports whether the law of treaties governs the document: as Binding says, or
// if that is not stated, unless the kind or the level has the mark understanding in
// its table.
func (a *Agreement) Treaty() bool {
	if a.Binding != bilateral.Unknown {
		return a.Binding == bilateral.Yes
	}
	kind, _ := Kinds.Find(string(a.Kind))
	level, _ := Levels.Find(string(a.Level))
	return !kind.Marked("understanding") && !level.Marked("understanding")
}

// Signed returns the acts of signing, in recorded order: one, or several if the
// parties signed on different days.
func (a *Agreement) Signed() []*Act {
	var acts []*Act
	for i := range a.Acts {
		if a.Acts[i].Kind == ActKindSigned {
			acts = append(acts, &a.Acts[i])
		}
	}
	return acts
}

// Latest returns the kind of the last recorded act, or "" if there is none.
func (a *Agreement) Latest() ActKind {
	if len(a.Acts) == 0 {
		return ""
	}
	return a.Acts[len(a.Acts)-1].Kind
}

// Check reports the problems of the agreement to c.
func (a *Agreement) Check(c *bilateral.Checker) {
	c.ID("id", a.ID)
	c.Enum("kind", string(a.Kind), a.Kind.Known())
	c.Enum("level", string(a.Level), a.Level.Known())
	a.Title.Check(c, "title")
	a.checkParties(c)
	area.CheckCodes(c, "areas", a.Areas)
	goods.CheckAll(c, "goods", a.Goods)
	c.Refs("about", a.About)
	for i := range c.Each("languages", len(a.Languages)) {
		c.Require("", a.Languages[i] != "")
		c.Language("", a.Languages[i])
	}
	for i := range bilateral.EachRepeated(c, "languages", len(a.Languages), func(i int) string { return a.Languages[i] }) {
		Codes.Report(c, "", CodeLanguageTwice, "value", a.Languages[i])
	}
	c.Language("prevailing", a.Prevailing)
	if a.Prevailing != "" && len(a.Languages) > 0 && !slices.Contains(a.Languages, a.Prevailing) {
		Codes.Report(c, "prevailing", CodePrevailing, "value", a.Prevailing, "languages", strings.Join(a.Languages, ", "))
	}
	a.Territory.Check(c, "territory")
	if len(a.Acts) > MaxActs {
		Codes.Report(c, "acts", CodeManyActs, "limit", strconv.Itoa(MaxActs))
	}
	for i := range c.Each("acts", len(a.Acts)) {
		a.Acts[i].Check(c)
	}
	a.Clauses.Check(c, "clauses")
	bilateral.CheckEvidence(c, a.Evidence, agreementMembers)
	a.Annotations.Check(c)
}

func (a *Agreement) checkParties(c *bilateral.Checker) {
	for i := range c.Each("parties", len(a.Parties)) {
		a.Parties[i].Check(c)
	}
	for i := range bilateral.EachRepeated(c, "parties", len(a.Parties), func(i int) country.Actor { return a.Parties[i].Actor }) {
		Codes.Report(c, "actor", CodePartyTwice, "actor", a.Parties[i].Actor.String())
	}
}

// Check reports the problems of the party to c.
func (p *Party) Check(c *bilateral.Checker) {
	c.Require("actor", !p.Actor.IsZero())
	p.Actor.Check(c, "actor")
	c.Enum("organ", string(p.Organ), p.Organ.Known())
	country.CheckActors(c, "for", p.For)
	p.Name.Check(c, "name")
}

// Validate returns the errors of the agreement as [bilateral.Problems], or nil.
func (a *Agreement) Validate() error {
	var c bilateral.Checker
	a.Check(&c)
	return c.Err()
}
