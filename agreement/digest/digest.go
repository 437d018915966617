package digest

import (
	"slices"
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// Text returns the content of a register in plain English, in sections: the sources,
// who met whom, what was said by area, instructions, documents, projects, other
// events, and what is not known. It adds nothing. Its length is at most a constant
// times that of the register.
func Text(r *register.Register) string { return newDigest(r).outline.text() }

// Markdown returns what [Text] returns, as headings and lists of CommonMark. Every text of
// the register is escaped: it cannot forge a heading, a list, a link, HTML or code.
func Markdown(r *register.Register) string { return newDigest(r).outline.markdown() }

type digest struct {
	*register.Index
	r *register.Register
	outline

	named map[bilateral.ID]string // the names made so far, each once
	depth int                     // how many names are being made inside one another

	meetings  map[bilateral.ID][]*meeting.Meeting // the meetings of each visit
	occasions map[bilateral.ID][]*meeting.Event
}

// newDigest makes the outline of a register.
func newDigest(r *register.Register) *digest {
	d := &digest{
		Index: r.Index(), r: r, named: map[bilateral.ID]string{},
		meetings: map[bilateral.ID][]*meeting.Meeting{}, occasions: map[bilateral.ID][]*meeting.Event{},
	}
	for i := range r.Meetings {
		m := &r.Meetings[i]
		d.meetings[m.Visit] = append(d.meetings[m.Visit], m)
	}
	for i := range r.Events {
		e := &r.Events[i]
		d.occasions[e.Visit] = append(d.occasions[e.Visit], e)
	}
	d.title = orElse(tidy(r.Title.In("en")), orElse(tidy(string(r.ID)), "Register"))
	d.sources()
	d.relationships()
	d.visits()
	d.points()
	d.indicators()
	d.instructions()
	d.documents()
	d.projects()
	d.events()
	d.missing()
	return d
}

func (d *digest) sources() {
	d.begin("Sources")
	for i := range d.r.Sources {
		s := &d.r.Sources[i]
		text := d.name(s.ID)
		if text != s.Address {
			text = bilateral.UpperFirst(text)
		}
		text += with(", ", clause.EnglishDate(s.Published.Date()))
		for _, a := range s.Attribution {
			text += ", told by " + attributed(a.Kind) + d.name(a.To)
		}
		d.line(0, text)
	}
}

// attributed says in what form somebody told a source something.
func attributed(kind bilateral.AttributionKind) string {
	if kind == "" {
		return ""
	}
	return a(label(kind)) + " of "
}

func (d *digest) relationships() {
	d.begin("Relations")
	for i := range d.r.Relationships {
		r := &d.r.Relationships[i]
		text := bilateral.UpperFirst(orElse(r.Name.In("en"), orElse(label(r.Kind), "relationship"))) + with(" between ", d.actors(r.Sides))
		d.line(0, text+with(", since ", clause.EnglishDate(r.Span.From))+with(", by ", d.name(r.Basis)))
	}
}

func (d *digest) visits() {
	d.begin("Visits and meetings")
	for i := range d.r.Visits {
		v := &d.r.Visits[i]
		text := orElse(label(v.Kind), "visit")
		if len(v.Visitors) > 0 {
			text += " of " + d.principals(v.Visitors) + with(", to ", state(v.Receiving))
		} else {
			text += with(" from ", state(v.Sending)) + with(" to ", state(v.Receiving))
		}
		text += with(", ", period(v.Dates)) + d.when(v.When) + with(", for ", d.name(v.Occasion)) + with(", with ", d.actors(v.Companions))
		d.line(0, bilateral.UpperFirst(text)+d.stage(v.Changes, bilateral.StatusHeld))
		if v.ID == "" || d.Visit(v.ID) != v {
			continue // it has no id, so nothing belongs to it
		}
		for _, m := range d.meetings[v.ID] {
			d.meeting(1, m)
		}
		for _, e := range d.occasions[v.ID] {
			d.event(1, e)
		}
	}
	for i := range d.r.Meetings {
		if d.Visit(d.r.Meetings[i].Visit) == nil {
			d.meeting(0, &d.r.Meetings[i])
		}
	}
}

// principals returns the names of actors with their offices.
func (d *digest) principals(list []country.Actor) string {
	names := make([]string, len(list))
	for i, a := range list {
		names[i] = d.actor(a)
		if t := d.Term(a.ID); t != nil {
			names[i] = d.holder(t)
		}
	}
	return strings.Join(names, " and ")
}

func (d *digest) meeting(depth int, m *meeting.Meeting) {
	text := bilateral.UpperFirst(orElse(label(m.Kind), "meeting"))
	if m.Ordinal > 0 {
		text += " " + strconv.FormatUint(uint64(m.Ordinal), 10)
	}
	text += with(" of ", d.name(m.Commission))
	text += with(", ", period(m.Dates)) + d.when(m.When) + with(", ", place(m.Place)) + with(", hosted by ", d.principals(m.Hosts))
	d.line(depth, text+d.stage(m.Changes, bilateral.StatusHeld))
	for i := range m.Segments {
		s := &m.Segments[i]
		text := orElse(label(s.Format), "format not stated") + with(", ", label(s.Kind))
		text += with(": ", d.actors(s.Participants))
		var sides []string
		for j := range s.Delegations {
			sides = append(sides, state(s.Delegations[j].State))
		}
		text += with(", with the delegations of ", clause.EnglishList(sides))
		d.line(depth+1, bilateral.UpperFirst(text))
	}
}

func (d *digest) when(w bilateral.When) string {
	if w.IsZero() {
		return ""
	}
	return ", " + label(w.Relation) + " " + d.name(w.To)
}

// stage states the status of something, unless it is the expected one, and each time that
// it was put off or had a cause.
func (d *digest) stage(changes bilateral.Changes, expected bilateral.Status) string {
	var steps []string
	for i := range changes {
		c := &changes[i]
		text := label(c.Status)
		more := with(" to ", period(c.To)) + with(" because of ", d.name(c.Cause))
		last := i == len(changes)-1 && c.Status != expected && c.Status != ""
		if last || more != "" {
			steps = append(steps, text+more)
		}
	}
	if len(steps) == 0 {
		return ""
	}
	return " (" + strings.Join(steps, "; ") + ")"
}

func place(p country.Place) string {
	if name := p.Name.In("en"); name != "" {
		return name
	}
	return with("in ", state(p.Country))
}

// points prints the points by area, in the order of the table.
func (d *digest) points() {
	d.begin("What was said, by area")
	done := make([]bool, len(d.r.Points))
	groups := []area.Code{area.Various}
	for a := range area.All() {
		if a.Code.Parent() == "" {
			groups = append(groups, a.Code)
		}
	}
	for _, group := range append(groups[1:], groups[0], "") {
		first := true
		for i := range d.r.Points {
			p := &d.r.Points[i]
			if done[i] || !slices.ContainsFunc(d.areasOf(&p.About), func(c area.Code) bool { return group == "" || c.Within(group) }) && group != "" {
				continue
			}
			if first {
				d.line(0, orElse(with("", area.Label(group)), "Other matters"))
				first = false
			}
			done[i] = true
			d.line(1, d.point(p))
		}
	}
}

// areasOf returns the areas of a matter, or else those of its subjects.
func (d *digest) areasOf(m *meeting.Matter) []area.Code {
	list := m.Areas
	if len(list) > 0 {
		return list
	}
	for _, id := range m.IDs {
		switch x := d.Find(id).(type) {
		case *project.Project:
			list = append(list, x.Areas...)
		case *agreement.Agreement:
			list = append(list, x.Areas...)
		case *meeting.Event:
			list = append(list, x.Areas...)
		case *meeting.Point:
			list = append(list, x.About.Areas...)
		case *office.Organization:
			list = append(list, x.Areas...)
		case *meeting.Indicator:
			row, _ := meeting.Measures.Find(string(x.Measure))
			list = append(list, area.Code(row.Marks))
		}
	}
	return list
}

func (d *digest) indicators() {
	d.begin("Figures")
	for i := range d.r.Indicators {
		d.line(0, bilateral.UpperFirst(d.indicator(&d.r.Indicators[i])))
	}
}

func (d *digest) instructions() {
	d.begin("Instructions")
	for i := range d.r.Instructions {
		n := &d.r.Instructions[i]
		text := orElse(d.actors(n.Issuers), "somebody") + " instructed " + orElse(d.actors(n.Addressees), "somebody")
		if n.Action == "" && n.About.IsZero() {
			text += "; to do what is not said"
		} else {
			text += " to " + orElse(label(n.Action), "act on") + " " + d.matter(&n.About)
		}
		if !n.Count.IsZero() && n.Count != bilateral.Exactly(1) {
			text += " (" + several(n.Count, "", "instructions") + ")"
		}
		text += with("; due ", clause.EnglishDate(n.Due))
		if n.Due.IsZero() && !n.DueWhen.IsZero() {
			text += "; due" + strings.TrimPrefix(d.when(n.DueWhen), ",")
		} else {
			text += d.when(n.DueWhen)
		}
		for _, change := range n.Changes {
			text += "; " + label(change.Status) + with(" ", clause.EnglishDate(change.Date))
		}
		d.line(0, bilateral.UpperFirst(text))
	}
}

func (d *digest) documents() {
	d.begin("Documents")
	for i := range d.r.Agreements {
		a := &d.r.Agreements[i]
		text := bilateral.UpperFirst(agreementName(a)) + with(", between ", d.parties(a))
		if n := len(a.Acts); n > 0 {
			act := &a.Acts[n-1]
			text += ": " + label(act.Kind) + with(" by ", d.actors(act.By)) + with(" ", clause.EnglishDate(act.Date)) + d.when(act.When)
		}
		d.line(0, text)
	}
}

func (d *digest) parties(a *agreement.Agreement) string {
	names := make([]string, len(a.Parties))
	for i := range a.Parties {
		names[i] = d.actor(a.Parties[i].Actor)
	}
	return clause.EnglishList(names)
}

func (d *digest) projects() {
	d.begin("Projects")
	for i := range d.r.Projects {
		p := &d.r.Projects[i]
		text := bilateral.UpperFirst(projectName(p)) + with(", at ", d.name(p.Site)) + with(", ", place(p.Place)) + with(", by ", d.actors(p.Partners))
		for j := range p.Outputs {
			o := &p.Outputs[j]
			text += with("; ", d.output(o)) + with("; for ", d.actors(o.Users)) + with("; used for ", areas(o.UsedFor)) + with(" at ", d.name(o.UsedAt))
		}
		d.line(0, text+d.stage(p.Changes, ""))
	}
}

// output states the quantity of an output, if it is stated.
func (d *digest) output(o *project.Output) string {
	if o.Quantity.IsZero() {
		return ""
	}
	return quantity(o.Quantity) + with(" ", label(o.Status)) + with(", ", period(o.Period))
}

func (d *digest) events() {
	d.begin("Other events")
	for i := range d.r.Events {
		if d.Visit(d.r.Events[i].Visit) == nil {
			d.event(0, &d.r.Events[i])
		}
	}
}

func (d *digest) event(depth int, e *meeting.Event) {
	text := bilateral.UpperFirst(strings.TrimPrefix(eventName(e), "the ")) + with(" of ", d.name(e.Of)) + with(" at ", d.name(e.Site)) + with(", ", period(e.Dates)) + d.when(e.When)
	text += with(", ", place(e.Place)) + with(", by ", d.actors(e.Organizers)) + with(", against ", d.actors(e.Against)) + with(", with ", d.actors(e.Participants))
	d.line(depth, text+d.stage(e.Changes, bilateral.StatusHeld))
}
