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
func (d *digest) name(id bilateral.ID) string { return d.lookup(d.named, id, d.describe) }

// lookup returns what is said of a record. It is made once, and cut if it is too long for a
// sentence.
func (d *digest) lookup(made map[bilateral.ID]string, id bilateral.ID, say func(record any) string) string {
	if text, ok := made[id]; ok {
		return text
	}
	record := d.Find(id)
	if record == nil || d.depth == maxNameDepth {
		return string(id)
	}
	made[id] = string(id) // what is shown in a ring of names
	d.depth++
	text := clip(say(record))
	d.depth--
	made[id] = text
	return text
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
		return d.visitName(x)
	case *meeting.Meeting:
		return d.occasion(bareMeeting(x), x.Count, x.Dates)
	case *meeting.Segment:
		text := "a part"
		if x.Format != "" {
			text = "the " + label(x.Format) + " part"
		}
		if m := d.meetingOf[x.ID]; m != nil {
			text += " of " + d.occasion(bareMeeting(m), m.Count, m.Dates)
		}
		return text
	case *meeting.Indicator:
		return d.indicator(x)
	case *meeting.Event:
		if x.Name.In("en") != "" {
			return eventName(x)
		}
		text := d.occasion(bareEvent(x), x.Count, x.Dates)
		return text + with(joinEvent(x.Kind), d.name(x.Of)) + with(atSite(x.Kind), d.name(x.Site))
	case *meeting.Point:
		return d.called(x)
	case *meeting.Instruction:
		return several(x.Count, "the instruction", "instructions") + with(" by ", d.actors(x.Issuers)) + with(" to ", d.whatToDo(x))
	case *agreement.Act:
		of := "a document"
		if a := d.actOf[x.ID]; a != nil {
			of = definite(a)
		}
		if x.Kind == agreement.ActKindSigned {
			return "the signing of " + of
		}
		return "the act " + quoted(label(x.Kind)) + " on " + of
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
	switch o.Kind {
	case office.OrganizationKindPeople:
		kind = "group of people"
	case office.OrganizationKindMedia, office.OrganizationKindPolice, office.OrganizationKindArmedForces:
		return "the " + kind + with(" of ", state(o.Country))
	case office.OrganizationKindGovernment, office.OrganizationKindParliament, office.OrganizationKindCentralBank:
		if o.Count.IsZero() && o.Country != 0 {
			return "the " + kind + " of " + state(o.Country)
		}
	}
	return several(o.Count, article(kind), plural(kind)) + with(" in ", areas(o.Areas)) + with(" of ", state(o.Country))
}

func commissionName(c *meeting.Commission) string {
	if name := c.Name.In("en"); name != "" {
		return "the " + strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The ")
	}
	kind := orElse(label(c.Kind), "commission")
	return several(c.Count, "the "+kind, plural(kind))
}

func agreementName(doc *agreement.Agreement) string {
	if title := doc.Title.In("en"); title != "" {
		return title
	}
	kind := orElse(label(doc.Kind), "document")
	return several(doc.Count, article(kind), plural(kind)) + with(" on ", areas(doc.Areas))
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
	if made := clause.EnglishList(products); made != "" {
		switch p.Kind {
		case project.KindAssembly, project.KindProduction, project.KindConstruction, project.KindSupply:
			if p.Count.IsZero() || p.Count == bilateral.Exactly(1) {
				return label(p.Kind) + " of " + made
			}
		}
		noun := projectNoun(p.Kind)
		return several(p.Count, article(noun), plural(noun)) + " for " + made
	}
	noun := projectNoun(p.Kind)
	return several(p.Count, article(noun), plural(noun)) + with(" in ", areas(p.Areas))
}

// projectNoun returns the noun for a project of a kind.
func projectNoun(kind project.Kind) string {
	switch kind {
	case "":
		return "project"
	case project.KindPlant, project.KindExchange, project.KindMeasures:
		return label(kind)
	}
	return label(kind) + " project"
}

// occasion returns the name of a visit, a meeting or an event, with its date if others
// have the same name.
func (d *digest) occasion(bare string, count bilateral.Count, dates bilateral.Period) string {
	name := several(count, "the "+bare, plural(bare))
	if d.bare[bare] > 1 {
		name += with(" of ", period(dates))
	}
	return name
}

// visitName returns the name of a visit, with where it went and when if others have the
// same name.
func (d *digest) visitName(v *meeting.Visit) string {
	bare := bareVisit(v)
	name := several(v.Count, "the "+bare, plural(bare))
	if d.bare[bare] > 1 {
		name += with(" to ", state(v.Receiving)) + with(" of ", period(v.Dates))
	}
	return name
}

func quoted(s string) string { return `"` + s + `"` }

// fields puts the areas of a record in brackets behind its name.
func fields(codes []area.Code) string {
	if len(codes) == 0 {
		return ""
	}
	return " (" + areas(codes) + ")"
}

func areas(codes []area.Code) string {
	labels := make([]string, len(codes))
	for i, c := range codes {
		labels[i] = bilateral.LowerFirst(area.Label(c))
	}
	return clause.EnglishList(labels)
}
