package register

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// This file says in English what records are called, for the digest.

// actors joins the names of actors, which act together.
func (ix *Index) actors(list []country.Actor) string {
	names := make([]string, len(list))
	for i, a := range list {
		names[i] = ix.actor(a)
	}
	return and(names)
}

func (ix *Index) actor(a country.Actor) string {
	if a.Kind == country.ActorKindState {
		return state(a.State)
	}
	return ix.name(a.ID)
}

// state returns the English name of a state, or its code where there is none.
func state(c country.Code) string {
	return orElse(country.Name(c, country.FormShortArticle, bilateral.Date{}), c.String())
}

func (ix *Index) names(ids []bilateral.ID) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = ix.name(id)
	}
	return and(names)
}

// name says what the record with an id is called, or describes it where it has
// no name. An id that does not resolve is shown as it is.
func (ix *Index) name(id bilateral.ID) string {
	switch x := ix.Find(id).(type) {
	case *office.Person:
		return orElse(x.Name.In("en"), "a person not named")
	case *office.Term:
		return ix.name(x.Person)
	case *office.Office:
		return ix.officeName(x)
	case *office.Organization:
		return organizationName(x)
	case *meeting.Commission:
		return commissionName(x)
	case *agreement.Agreement:
		return agreementName(x)
	case *project.Project:
		return projectName(x)
	case *meeting.Visit:
		return "the visit"
	case *meeting.Meeting:
		return "the " + orElse(label(meeting.MeetingKinds, x.Kind), "meeting")
	case *meeting.Segment:
		return "the " + label(meeting.Formats, x.Format) + " part"
	case *meeting.Indicator:
		return ix.indicator(x)
	case *meeting.Event:
		return eventName(x)
	case *meeting.Point:
		return ix.matter(&x.About)
	case *meeting.Instruction:
		return several(x.Count, "the instruction", "instructions") + with(" of ", ix.actors(x.Issuers))
	case *agreement.Act:
		return "the act " + label(agreement.ActKinds, x.Kind)
	case *bilateral.Source:
		return orElse(ix.name(x.Publisher), orElse(x.Title.In("en"), orElse(x.Address, "a source not named")))
	}
	return string(id)
}

// holder says who held an office: "Ali Asadov, Prime Minister of Azerbaijan".
func (ix *Index) holder(t *office.Term) string {
	return ix.name(t.Person) + ", " + strings.TrimPrefix(ix.name(t.Office), "the ")
}

func (ix *Index) officeName(o *office.Office) string {
	name := o.Title.In("en")
	if name == "" && len(o.Roles) > 0 {
		name = label(office.RoleKinds, o.Roles[0].Kind)
	}
	name = "the " + orElse(name, "holder of an office not named")
	if o.State != 0 {
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
	kind := orElse(label(office.OrganizationKinds, o.Kind), "organization")
	return several(o.Count, a(kind), plural(kind)) + with(" in ", areas(o.Areas)) + with(" of ", state(o.Country))
}

func commissionName(c *meeting.Commission) string {
	return "the " + orElse(c.Name.In("en"), orElse(label(meeting.CommissionKinds, c.Kind), "commission"))
}

func agreementName(doc *agreement.Agreement) string {
	if title := doc.Title.In("en"); title != "" {
		return title
	}
	kind := orElse(label(agreement.Kinds, doc.Kind), "document")
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
	kind := label(project.Kinds, p.Kind)
	switch {
	case len(products) > 0 && p.Kind == project.KindPlant:
		return "a plant for " + and(products)
	case len(products) > 0 && kind != "":
		return kind + " of " + and(products)
	case len(products) > 0:
		return "a project for " + and(products)
	case !p.Count.IsZero():
		return several(p.Count, "a project", plural(orElse(kind, "project"))) + with(" in ", areas(p.Areas))
	}
	return orElse(kind, "a project") + with(" in ", areas(p.Areas))
}

func eventName(e *meeting.Event) string {
	if name := e.Name.In("en"); name != "" {
		return name
	}
	kind := orElse(label(meeting.EventKinds, e.Kind), "event")
	return several(e.Count, "the "+kind, plural(kind))
}

func areas(codes []area.Code) string {
	labels := make([]string, len(codes))
	for i, c := range codes {
		labels[i] = lower(area.Label(c))
	}
	return and(labels)
}

// several says "two or more documents" for a set, and the singular otherwise.
func several(count bilateral.Count, one, many string) string {
	if count.IsZero() || count == bilateral.Exactly(1) {
		return one
	}
	high, bounded := count.Max()
	switch low := count.Min(); {
	case !bounded:
		return number(low) + " or more " + many
	case low == 0:
		return "up to " + number(high) + " " + many
	case low == high:
		return number(low) + " " + many
	default:
		return number(low) + " to " + number(high) + " " + many
	}
}
