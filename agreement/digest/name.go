package digest

import (
	"strings"
	"unicode/utf8"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// This file makes the English names of records for the digest.

// actors joins the names of actors that act together.
func (d *digest) actors(list []country.Actor) string {
	names := make([]string, len(list))
	for i, a := range list {
		names[i] = d.actor(a)
	}
	return clause.EnglishList(names)
}

func (d *digest) actor(a country.Actor) string {
	if a.Kind == country.ActorKindState {
		return state(a.State)
	}
	return d.name(a.ID)
}

// state returns the English name of a state, or its code if there is none.
func state(c country.Code) string {
	if c == 0 {
		return ""
	}
	return country.NameOrCode(c)
}

func (d *digest) names(ids []bilateral.ID) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = d.name(id)
	}
	return clause.EnglishList(names)
}

// Names of records contain the names of others, which may form a ring or a long
// chain.
const (
	maxNameDepth = 8   // how many names one name contains, one inside the other
	maxName      = 400 // the longest name, in bytes
)

// name returns the name of the record with an id, or a description if it has no
// name. It returns an id that does not resolve unchanged. Each name is made once.
func (d *digest) name(id bilateral.ID) string {
	if name, ok := d.named[id]; ok {
		return name
	}
	record := d.Find(id)
	if record == nil || d.depth == maxNameDepth {
		return string(id)
	}
	d.named[id] = string(id) // the name shown in a ring of names
	d.depth++
	name := clip(d.describe(record))
	d.depth--
	d.named[id] = name
	return name
}

// clip cuts a name that is too long for a sentence.
func clip(name string) string {
	if len(name) <= maxName {
		return name
	}
	cut := maxName
	for !utf8.RuneStart(name[cut]) {
		cut--
	}
	return name[:cut] + "…"
}

// describe makes the name of a record.
func (d *digest) describe(record any) string {
	switch x := record.(type) {
	case *office.Person:
		return orElse(x.Name.In("en"), "a person not named")
	case *office.Term:
		return d.name(x.Person)
	case *office.Office:
		return d.officeName(x)
	case *office.Organization:
		return organizationName(x)
	case *meeting.Relationship:
		return orElse(x.Name.In("en"), "the "+orElse(label(x.Kind), "relationship"))
	case *meeting.Commission:
		return commissionName(x)
	case *agreement.Agreement:
		return agreementName(x)
	case *project.Project:
		return projectName(x)
	case *meeting.Visit:
		return "the visit"
	case *meeting.Meeting:
		return "the " + orElse(label(x.Kind), "meeting")
	case *meeting.Segment:
		if x.Format == "" {
			return "a part"
		}
		return "the " + label(x.Format) + " part"
	case *meeting.Indicator:
		return d.indicator(x)
	case *meeting.Event:
		return eventName(x)
	case *meeting.Point:
		if len(x.Holders) == 0 && neutral(x.Kind) {
			return d.matter(&x.About)
		}
		return "this (" + d.statement(x) + ")"
	case *meeting.Instruction:
		return several(x.Count, "the instruction", "instructions") + with(" of ", d.actors(x.Issuers))
	case *agreement.Act:
		return "the act " + label(x.Kind)
	case *bilateral.Source:
		return orElse(d.name(x.Publisher), orElse(x.Title.In("en"), orElse(x.Address, "a source not named")))
	}
	return ""
}

// holder says who held an office: "Ali Asadov, Prime Minister of Azerbaijan".
func (d *digest) holder(t *office.Term) string {
	return d.name(t.Person) + ", " + strings.TrimPrefix(d.name(t.Office), "the ")
}

func (d *digest) officeName(o *office.Office) string {
	name := o.Title.In("en")
	if name == "" && len(o.Roles) > 0 {
		name = label(o.Roles[0].Kind)
	}
	name = "the " + orElse(name, "holder of an office not named")
	if o.State != 0 && !strings.Contains(name, state(o.State)) {
		name += " of " + state(o.State)
	}
	return name
}

func organizationName(o *office.Organization) string {
	if name := o.Name.In("en"); name != "" {
		if row, _ := office.OrganizationKinds.Find(string(o.Kind)); !row.Marked("public") {
			return name
		}
		if o.Country != 0 && !strings.Contains(name, state(o.Country)) {
			name += " of " + state(o.Country)
		}
		return "the " + strings.TrimPrefix(name, "the ")
	}
	kind := orElse(label(o.Kind), "organization")
	return several(o.Count, a(kind), plural(kind)) + with(" in ", areas(o.Areas)) + with(" of ", state(o.Country))
}

func commissionName(c *meeting.Commission) string {
	return "the " + orElse(c.Name.In("en"), orElse(label(c.Kind), "commission"))
}

func agreementName(doc *agreement.Agreement) string {
	if title := doc.Title.In("en"); title != "" {
		return title
	}
	kind := orElse(label(doc.Kind), "document")
	return several(doc.Count, a(kind), plural(kind)) + with(" on ", areas(doc.Areas))
}

func projectName(p *project.Project) string {
	if name := p.Name.In("en"); name != "" {
		return name
	}
	var products []string
	for i := range p.Outputs {
		if product := p.Outputs[i].Product.In("en"); product != "" {
			products = append(products, product)
		}
	}
	kind := label(p.Kind)
	switch {
	case len(products) > 0 && p.Kind == project.KindPlant:
		return "a plant for " + clause.EnglishList(products)
	case len(products) > 0 && kind != "":
		return kind + " of " + clause.EnglishList(products)
	case len(products) > 0:
		return "a project for " + clause.EnglishList(products)
	case !p.Count.IsZero():
		return several(p.Count, a(orElse(kind, "project")), plural(orElse(kind, "project"))) + with(" in ", areas(p.Areas))
	}
	return orElse(kind, "a project") + with(" in ", areas(p.Areas))
}

func eventName(e *meeting.Event) string {
	if name := e.Name.In("en"); name != "" {
		return name
	}
	kind := orElse(label(e.Kind), "event")
	if e.Ordinal > 0 {
		return "the " + clause.EnglishOrdinal(e.Ordinal) + " " + kind
	}
	return several(e.Count, "the "+kind, plural(kind))
}

func areas(codes []area.Code) string {
	labels := make([]string, len(codes))
	for i, c := range codes {
		labels[i] = bilateral.LowerFirst(area.Label(c))
	}
	return clause.EnglishList(labels)
}

// several returns "two or more documents" for a set, and the singular otherwise.
func several(count bilateral.Count, one, many string) string {
	if count.IsZero() || count == bilateral.Exactly(1) {
		return one
	}
	high, bounded := count.Max()
	switch low := count.Min(); {
	case !bounded:
		return clause.EnglishNumber(low) + " or more " + many
	case low == 0:
		return "up to " + clause.EnglishNumber(high) + " " + many
	case low == high:
		return clause.EnglishNumber(low) + " " + many
	default:
		return clause.EnglishNumber(low) + " to " + clause.EnglishNumber(high) + " " + many
	}
}
