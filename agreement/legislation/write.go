package legislation

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
)

// Write writes the agreements of a register as JSON-LD, as they are on a day. The base is the IRI
// under which registers have their names, such as "https://example.org/registers/"; it ends with
// a slash or "#". It returns the ids of the agreements that it left out, as the register has them.
//
// A day that is not one, a base that is not absolute or ends otherwise, and a failure of w are
// errors. A register that [register.Qualify] refuses, since nothing names it, gives that error.
func Write(w io.Writer, r *register.Register, base string, on bilateral.Date) ([]bilateral.ID, error) {
	if _, err := register.IRI(base, ""); err != nil {
		return nil, fmt.Errorf("legislation: %w", err)
	}
	if on.Precision() != bilateral.PrecisionDay {
		return nil, fmt.Errorf("legislation: on is %q: state a day, such as 2026-01-01", on)
	}
	q, err := register.Qualify(r)
	if err != nil {
		return nil, err
	}
	d := &document{Context: "https://schema.org", Graph: []*legislation{}, r: q, ix: q.Index(), base: base, on: on, by: map[bilateral.ID]*legislation{}}
	var left []bilateral.ID
	for i := range q.Agreements {
		if a := &q.Agreements[i]; a.Count.IsZero() && a.Treaty() {
			d.agreement(a)
		}
	}
	for i := range r.Agreements {
		if a := &r.Agreements[i]; d.by[a.ID.Qualify(r.ID)] == nil {
			left = append(left, a.ID)
		}
	}
	d.relations()
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return left, e.Encode(d)
}

// A document is a document of JSON-LD while it is made.
type document struct {
	Context string         `json:"@context"`
	Graph   []*legislation `json:"@graph"`

	r    *register.Register
	ix   *register.Index
	base string
	on   bilateral.Date
	by   map[bilateral.ID]*legislation
}

// legislation is a value of the type Legislation.
type legislation struct {
	Type         string         `json:"@type"`
	ID           string         `json:"@id,omitempty"`
	Name         string         `json:"name,omitempty"`
	Language     []string       `json:"inLanguage,omitempty"`
	Kind         string         `json:"legislationType,omitempty"`
	Identifier   string         `json:"legislationIdentifier,omitempty"`
	Date         bilateral.Date `json:"legislationDate,omitzero"`
	Published    bilateral.Date `json:"datePublished,omitzero"`
	Version      bilateral.Date `json:"legislationDateVersion,omitzero"`
	Force        string         `json:"legislationLegalForce,omitempty"`
	Coverage     string         `json:"temporalCoverage,omitempty"`
	Jurisdiction []named        `json:"legislationJurisdiction,omitempty"`
	PassedBy     []named        `json:"legislationPassedBy,omitempty"`
	Keywords     []term         `json:"keywords,omitempty"`
	Amends       []reference    `json:"legislationAmends,omitempty"`
	Repeals      []reference    `json:"legislationRepeals,omitempty"`
	PartOf       []reference    `json:"isPartOf,omitempty"`
	BasedOn      []reference    `json:"isBasedOn,omitempty"`
	SameAs       []string       `json:"sameAs,omitempty"`
	Examples     []*legislation `json:"workExample,omitempty"`
}

// named is a Country, a GovernmentOrganization or an Organization.
type named struct {
	Type       string `json:"@type"`
	Name       string `json:"name,omitempty"`
	Identifier string `json:"identifier,omitempty"`
}

// A term is a DefinedTerm: an area of cooperation.
type term struct {
	Type string `json:"@type"`
	Name string `json:"name,omitempty"`
	Code string `json:"termCode"`
}

type reference struct {
	ID string `json:"@id"`
}

// iri returns the IRI of a record.
func (d *document) iri(id bilateral.ID) string {
	iri, _ := register.IRI(d.base, id) // Write has looked at the base
	return iri
}

func (d *document) agreement(a *agreement.Agreement) {
	l := &legislation{Type: "Legislation", ID: d.iri(a.ID), Language: a.Languages, Identifier: a.Number, Version: d.on}
	d.by[a.ID] = l
	d.Graph = append(d.Graph, l)
	if a.Kind != "" {
		l.Kind = a.Kind.Label()
	}
	l.Name = a.Title.In("en")
	for _, tag := range a.Title.Tags() {
		if l.Name == "" {
			l.Name = a.Title[tag]
		}
		if tag != "und" && len(a.Title) > 1 {
			l.Examples = append(l.Examples, &legislation{Type: "Legislation", Name: a.Title[tag], Language: []string{tag}})
		}
	}
	for _, code := range a.Areas {
		l.Keywords = append(l.Keywords, term{"DefinedTerm", area.Label(code), string(code)})
	}
	for i := range a.Acts {
		switch x := &a.Acts[i]; x.Kind {
		case agreement.ActKindSigned:
			l.Date = later(l.Date, x.Date)
		case agreement.ActKindPublished:
			if l.Published.IsZero() {
				l.Published = x.Date
			}
		}
	}
	for i := range a.Parties {
		d.party(l, &a.Parties[i])
	}
	state := clock.New(a, d.ix.View()).InForce(d.on)
	switch state.Truth {
	case bilateral.Yes:
		l.Force = "https://schema.org/InForce"
	case bilateral.No:
		l.Force = "https://schema.org/NotInForce"
	default:
		return
	}
	l.Coverage = coverage(state)
}

// party adds what schema.org has of a party: the state as a jurisdiction, and the body in whose
// name it acts.
func (d *document) party(l *legislation, p *agreement.Party) {
	name := p.Name.In("en")
	if name == "" && len(p.Name) > 0 {
		name = p.Name[p.Name.Tags()[0]]
	}
	if p.Actor.Kind != country.ActorKindState {
		if o := d.ix.Organization(p.Actor.ID); o != nil && name == "" {
			name = o.Name.In("en")
		}
		if name != "" {
			l.PassedBy = append(l.PassedBy, named{Type: "Organization", Name: name})
		}
		return
	}
	kind := "Country"
	if p.Actor.State.IsOrganization() {
		kind = "AdministrativeArea"
	}
	then := d.on
	if !l.Date.IsZero() {
		then = l.Date // a state that was dissolved since has no name today
	}
	short, _ := country.Name(p.Actor.State, country.FormShort, then)
	l.Jurisdiction = append(l.Jurisdiction, named{Type: kind, Name: short, Identifier: p.Actor.State.String()})
	if name != "" && p.Organ != agreement.OrganState && p.Organ != "" {
		l.PassedBy = append(l.PassedBy, named{Type: "GovernmentOrganization", Name: name})
	}
}

// relations adds what agreements do to each other, from the links and from the acts that were done
// through another agreement.
func (d *document) relations() {
	for i := range d.r.Links {
		x := &d.r.Links[i]
		from, to := d.by[x.From], d.by[x.To]
		if from == nil || to == nil {
			continue
		}
		switch there := (reference{to.ID}); x.Kind {
		case bilateral.LinkKindAmends:
			from.Amends = refer(from.Amends, there)
		case bilateral.LinkKindReplaces:
			from.Repeals = refer(from.Repeals, there)
		case bilateral.LinkKindPartOf:
			from.PartOf = refer(from.PartOf, there)
		case bilateral.LinkKindBasedOn:
			from.BasedOn = refer(from.BasedOn, there)
		case bilateral.LinkKindSameAs:
			from.SameAs = append(from.SameAs, to.ID)
		}
	}
	for i := range d.r.Agreements {
		a := &d.r.Agreements[i]
		there := reference{d.iri(a.ID)}
		for j := range a.Acts {
			through := d.by[a.Acts[j].Through]
			if through == nil {
				continue
			}
			switch a.Acts[j].Kind {
			case agreement.ActKindAmended:
				through.Amends = refer(through.Amends, there)
			case agreement.ActKindReplaced, agreement.ActKindTerminated:
				through.Repeals = refer(through.Repeals, there)
			}
		}
	}
}

// refer adds a reference to a list, once.
func refer(list []reference, to reference) []reference {
	for _, r := range list {
		if r == to {
			return list
		}
	}
	return append(list, to)
}

// later returns the later of two dates; one that is not stated counts for nothing.
func later(a, b bilateral.Date) bilateral.Date {
	if b.IsZero() || a.Compare(b) > 0 {
		return a
	}
	return b
}

// coverage returns the period of a state as an interval of ISO 8601, both days included, or ""
// if it is not known exactly.
func coverage(s clock.State) string {
	since, ok := s.Since.Exact()
	if !ok {
		return ""
	}
	if s.Before.IsZero() {
		return since.String() + "/.."
	}
	before, ok := s.Before.Exact()
	if !ok {
		return ""
	}
	return since.String() + "/" + before.AddDays(-1).String()
}
