package prov

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// The namespaces of a document beside those of its registers. PROV-JSON declares prov and xsd.
const (
	termsIRI = "https://github.com/bilateral-go/bilateral/agreement/prov#"
	dcIRI    = "http://purl.org/dc/terms/"
)

// Write writes the provenance of a register as a document of PROV-JSON. The base is the IRI under
// which registers have their names, such as "https://example.org/registers/"; it ends with a
// slash or "#". The same register gives the same bytes.
//
// A base that is not absolute or ends otherwise is an error, as is a failure of w. A register
// that [register.Qualify] refuses, since nothing names it, gives that error.
func Write(w io.Writer, r *register.Register, base string) error {
	if _, err := register.IRI(base, ""); err != nil {
		return fmt.Errorf("prov: %w", err)
	}
	q, err := register.Qualify(r)
	if err != nil {
		return err
	}
	d := newDocument(q, base)
	d.records()
	d.evidence()
	d.links()
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(d)
}

// A description is the attributes of an element or relation of PROV.
type description map[string]any

// A literal is a value with a type or language.
type literal struct {
	Value string `json:"$"`
	Type  string `json:"type,omitempty"`
	Lang  string `json:"lang,omitempty"`
}

// A document is a document of PROV-JSON.
type document struct {
	Prefix          map[string]string      `json:"prefix"`
	Entity          map[string]description `json:"entity,omitempty"`
	Agent           map[string]description `json:"agent,omitempty"`
	WasDerivedFrom  map[string]description `json:"wasDerivedFrom,omitempty"`
	WasAttributedTo map[string]description `json:"wasAttributedTo,omitempty"`
	WasInfluencedBy map[string]description `json:"wasInfluencedBy,omitempty"`
	AlternateOf     map[string]description `json:"alternateOf,omitempty"`

	r    *register.Register
	ix   *register.Index
	base string
}

func newDocument(r *register.Register, base string) *document {
	return &document{
		Prefix: map[string]string{"bilateral": termsIRI, "dcterms": dcIRI},
		Entity: map[string]description{}, Agent: map[string]description{},
		WasDerivedFrom: map[string]description{}, WasAttributedTo: map[string]description{},
		WasInfluencedBy: map[string]description{}, AlternateOf: map[string]description{},
		r: r, ix: r.Index(), base: base,
	}
}

// name returns the qualified name of a record, and declares its prefix.
func (d *document) name(id bilateral.ID) string {
	space, _ := id.Split()
	prefix := string(space)
	if prefix == "" || prefix[0] <= '9' || strings.HasPrefix(prefix, "r-") || prefix == "bilateral" || prefix == "dcterms" || prefix == "prov" || prefix == "xsd" {
		prefix = "r-" + prefix // no two registers get one prefix
	}
	if strings.HasSuffix(prefix, ".") || strings.HasSuffix(prefix, "..r") {
		prefix += "..r" // PROV-N: a prefix does not end with a full stop
	}
	iri, _ := register.IRI(d.base, id) // Write has looked at the base
	end := strings.LastIndexByte(iri, '/') + 1
	d.Prefix[prefix] = iri[:end]
	return prefix + ":" + iri[end:]
}

// records adds the elements: the records, acts and segments that have an id.
func (d *document) records() {
	for place, id := range d.r.IDs() {
		if !place.Names() {
			continue
		}
		kind, _ := d.ix.Kind(*id)
		about := description{"prov:type": qualified("bilateral:" + string(kind))}
		if whole := place.Record(); whole != *id {
			about["dcterms:isPartOf"] = qualified(d.name(whole))
		}
		name := d.name(*id)
		d.Entity[name] = about
		switch x := d.ix.Find(*id).(type) {
		case *bilateral.Source:
			d.source(name, about, x)
		case *office.Person:
			label(about, x.Name)
			d.Agent[name] = description{"prov:type": qualified("prov:Person")}
		case *office.Organization:
			label(about, x.Name)
			d.Agent[name] = description{"prov:type": qualified("prov:Organization")}
		case *meeting.Commission:
			label(about, x.Name)
			d.Agent[name] = description{"prov:type": qualified("prov:Organization")}
		case *agreement.Agreement:
			label(about, x.Title)
		case *project.Project:
			label(about, x.Name)
		case *office.Office:
			label(about, x.Title)
		case *meeting.Relationship:
			label(about, x.Name)
		case *meeting.Event:
			label(about, x.Name)
		}
	}
}

// source adds what is known of the publication of a source.
func (d *document) source(name string, about description, s *bilateral.Source) {
	if len(s.Title) > 0 {
		about["dcterms:title"] = texts(s.Title)
	}
	if s.Address != "" {
		about["dcterms:identifier"] = s.Address
	}
	if s.Language != "" {
		about["dcterms:language"] = s.Language
	}
	if !s.Published.IsZero() {
		about["dcterms:issued"] = moment(s.Published)
	}
	d.attributed(about, s.Attribution)
	if s.Publisher != "" {
		add(d.WasAttributedTo, "attributed", description{"prov:entity": name, "prov:agent": d.name(s.Publisher)})
	}
}

// evidence adds a derivation for each evidence.
func (d *document) evidence() {
	for place, e := range d.r.Evidence() {
		id := place.Record()
		if id == "" || id == e.Source || e.Source == "" {
			continue // a link is no record, and a source is not derived from itself
		}
		about := description{"prov:generatedEntity": d.name(id), "prov:usedEntity": d.name(e.Source), "bilateral:basis": string(e.Basis)}
		if member := holder(place.Pointer()); member != "" {
			about["bilateral:member"] = member
		}
		if e.At != "" {
			about["bilateral:at"] = e.At
		}
		if len(e.Of) > 0 {
			about["bilateral:of"] = e.Of
		}
		if e.Wording != "" {
			about["bilateral:wording"] = e.Wording
		}
		d.attributed(about, e.Attribution)
		add(d.WasDerivedFrom, "derived", about)
	}
}

// holder returns the pointer, inside its record, of the value that carries the evidence at a
// place: "/acts/0" for "/agreements/3/acts/0/evidence/1".
func holder(pointer string) string {
	parts := strings.Split(pointer, "/")
	return strings.Join(append([]string{""}, parts[3:len(parts)-2]...), "/")
}

// attributed adds who told it: by the form in which it was told, whom it is attributed to, or
// that it was told in this form.
func (d *document) attributed(about description, list []bilateral.Attribution) {
	values := map[string][]any{}
	for _, a := range list {
		key := "bilateral:attribution"
		if a.Kind != "" {
			key += "-" + string(a.Kind)
		}
		if a.To == "" {
			values[key] = append(values[key], "not named")
			continue
		}
		values[key] = append(values[key], qualified(d.name(a.To)))
	}
	for key, list := range values {
		about[key] = list
	}
}

// links adds the links for which PROV has a relation.
func (d *document) links() {
	for i := range d.r.Links {
		l := &d.r.Links[i]
		if l.From == "" || l.To == "" {
			continue // Check finds it
		}
		var about description
		switch l.Kind {
		case bilateral.LinkKindSameAs:
			about = description{"prov:alternate1": d.name(l.From), "prov:alternate2": d.name(l.To)}
			add(d.AlternateOf, "alternate", about)
		case bilateral.LinkKindCausedBy:
			about = description{"prov:influencee": d.name(l.From), "prov:influencer": d.name(l.To)}
			add(d.WasInfluencedBy, "influenced", about)
		default:
			continue
		}
		var sources []literal
		for _, e := range l.Evidence {
			if e.Source == "" {
				continue
			}
			sources = append(sources, qualified(d.name(e.Source)))
		}
		if len(sources) > 0 {
			about["bilateral:source"] = sources
		}
	}
}

// add adds a relation, which has a number in place of a name.
func add(to map[string]description, name string, about description) {
	to["_:"+name+strconv.Itoa(len(to)+1)] = about
}

func qualified(name string) literal { return literal{Value: name, Type: "prov:QUALIFIED_NAME"} }

func label(about description, name bilateral.Text) {
	if len(name) > 0 {
		about["prov:label"] = texts(name)
	}
}

// texts returns a text in its languages, in the order of their tags.
func texts(t bilateral.Text) []literal {
	list := make([]literal, 0, len(t))
	for _, tag := range t.Tags() {
		list = append(list, literal{Value: t[tag], Lang: tag})
	}
	return list
}

// moment returns a time with the type of XML Schema for what of it is stated.
func moment(t bilateral.Timestamp) any {
	text := t.String()
	if _, _, _, timed := t.Clock(); timed {
		if len(text) < len("2025-05-06T09:30:15") || text[len("2025-05-06T09:30")] != ':' {
			return text
		}
		return literal{Value: text, Type: "xsd:dateTime"}
	}
	switch t.Date().Precision() {
	case bilateral.PrecisionYear:
		return literal{Value: text, Type: "xsd:gYear"}
	case bilateral.PrecisionMonth:
		return literal{Value: text, Type: "xsd:gYearMonth"}
	}
	return literal{Value: text, Type: "xsd:date"}
}
