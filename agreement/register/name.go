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
func state(c country.Code) string { return orElse(country.ShortName(c), c.String()) }

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
	case *meeting.Event:
		return eventName(x)
	case *meeting.Point:
		return ix.matter(&x.About)
	case *meeting.Instruction:
		return several(x.Count, "the instruction", "instructions") + with(" of ", ix.actors(x.Issuers))
	case *bilateral.Source:
		return orElse(ix.name(x.Publisher), "a source not named")
	}
	return string(id)
}

// holder says who held an office: "Ali Asadov, Prime Minister of Azerbaijan".
func (ix *Index) holder(t *office.Term) string {
	return ix.name(t.Person) + ", " + ix.name(t.Office)
}

func (ix *Index) officeName(o *office.Office) string {
	name := o.Title.In("en")
	if name == "" && len(o.Roles) > 0 {
		name = "the " + label(office.RoleKinds, o.Roles[0].Kind)
	}
	name = orElse(name, "an office not named")
	if o.State != 0 {
		name += " of " + state(o.State)
	}
	return name
}

func organizationName(o *office.Organization) string {
	if name := o.Name.In("en"); name != "" {
		if row, _ := office.OrganizationKinds.Find(string(o.Kind)); row.Marked("public") && o.Country != 0 && !strings.Contains(name, state(o.Country)) {
			name += " of " + state(o.Country)
		}
		return name
	}
	name := orElse(label(office.OrganizationKinds, o.Kind), "organization")
	if len(o.Areas) > 0 {
		name += " in " + areas(o.Areas)
	}
	if o.Country != 0 {
		name += " of " + state(o.Country)
	}
	return several(o.Count, "the "+name, name)
}

func commissionName(c *meeting.Commission) string {
	return "the " + orElse(c.Name.In("en"), orElse(label(meeting.CommissionKinds, c.Kind), "commission"))
}

func agreementName(a *agreement.Agreement) string {
	if title := a.Title.In("en"); title != "" {
		return title
	}
	kind := orElse(label(agreement.Kinds, a.Kind), "document")
	name := several(a.Count, "a "+kind, kind+"s")
	if len(a.Areas) > 0 {
		name += " on " + areas(a.Areas)
	}
	return name
}

func projectName(p *project.Project) string {
	if name := p.Name.In("en"); name != "" {
		return name
	}
	kind := orElse(label(project.Kinds, p.Kind), "project")
	var products []string
	for i := range p.Outputs {
		products = append(products, p.Outputs[i].Product.In("en"))
	}
	switch {
	case len(products) > 0 && p.Kind == project.KindPlant:
		return "a plant for " + and(products)
	case len(products) > 0:
		return kind + " of " + and(products)
	case p.Count.IsZero():
		return "a project, " + kind + with(" in ", areas(p.Areas))
	}
	return several(p.Count, kind, "projects") + with(" in ", areas(p.Areas))
}

func eventName(e *meeting.Event) string {
	if name := e.Name.In("en"); name != "" {
		return name
	}
	kind := orElse(label(meeting.EventKinds, e.Kind), "event")
	return several(e.Count, "the "+kind, kind+"s")
}

// matter says what a point or an instruction is about.
func (ix *Index) matter(m *meeting.Matter) string {
	var b strings.Builder
	b.WriteString(areas(m.Areas))
	if len(m.Areas) > 0 && len(m.IDs) > 0 {
		b.WriteString(": ")
	}
	b.WriteString(ix.names(m.IDs))
	if b.Len() == 0 {
		b.WriteString("something not stated")
	}
	if m.Aspect != "" {
		b.WriteString(", " + label(meeting.Aspects, m.Aspect))
	}
	if len(m.Change) > 0 {
		changes := make([]string, len(m.Change))
		for i, c := range m.Change {
			changes[i] = label(meeting.ChangeKinds, c)
		}
		b.WriteString(", to " + and(changes))
	}
	switch f := m.Flow; {
	case f.Mutual == bilateral.Yes:
		b.WriteString(", both ways")
	case f.From != 0 && f.To != 0:
		b.WriteString(", from " + state(f.From) + " to " + state(f.To))
	}
	if !m.Quantity.IsZero() {
		b.WriteString(", " + m.Quantity.String())
	}
	return b.String()
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
	if count.IsZero() {
		return one
	}
	high, bounded := count.Max()
	switch low := count.Min(); {
	case !bounded:
		return number(low) + " or more " + many
	case low == high:
		return number(low) + " " + many
	default:
		return number(low) + " to " + number(high) + " " + many
	}
}
