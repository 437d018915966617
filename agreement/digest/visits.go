package digest

import (
	"cmp"
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
)

func (d *digest) visits() {
	d.begin("Visits and meetings")
	for i := range d.r.Visits {
		v := &d.r.Visits[i]
		if d.isOther(v.ID, v) {
			continue
		}
		d.tell(0, v.ID, v)
		if v.ID == "" || d.Visit(v.ID) != v {
			continue // it has no id, so nothing belongs to it
		}
		for _, m := range d.meetings[v.ID] {
			d.tellMeeting(1, m)
		}
		for _, e := range d.occasions[v.ID] {
			d.tellEvent(1, e)
		}
	}
	for i := range d.r.Meetings {
		if d.Visit(d.r.Meetings[i].Visit) == nil {
			d.tellMeeting(0, &d.r.Meetings[i])
		}
	}
}

func bareVisit(v *meeting.Visit) string {
	return orElse(label(v.Kind), "visit")
}

// visit returns one sentence about a visit.
func (d *digest) visit(v *meeting.Visit) string {
	parts := []string{d.visitHead(v), with(", for ", quantity(v.Length)), d.when(v.When), with(", for ", d.name(v.Occasion)),
		with(", at the invitation of ", d.principals(v.InvitedBy)), with(", hosted by ", d.principals(v.Hosts)),
		with(", accompanied by ", d.actors(v.Companions)), with(", with ", d.delegation(&v.Delegation, "a delegation"))}
	legs := make([]string, len(v.Legs))
	for i, leg := range v.Legs {
		legs[i] = strings.TrimSpace(inPlace(leg.Place) + during(leg.Dates))
	}
	parts = append(parts, with(": ", strings.Join(legs, ", then ")), d.claimed(v.Evidence), d.history(v.Changes, bilateral.StatusHeld, v.Dates))
	return sentence(parts...)
}

// visitHead says who visited whom, and when.
func (d *digest) visitHead(v *meeting.Visit) string {
	noun := bareVisit(v)
	head := bilateral.UpperFirst(several(v.Count, nth(v.Ordinal, noun), plural(noun)))
	if len(v.Visitors) == 0 {
		return sentence(head, with(" from ", state(v.Sending)), with(" to ", state(v.Receiving)), during(v.Dates))
	}
	visitors := d.principals(v.Visitors)
	from := with(" from ", state(v.Sending))
	if strings.Contains(visitors, state(v.Sending)) {
		from = ""
	}
	return sentence(head, " of ", visitors, from, with(" to ", state(v.Receiving)), during(v.Dates))
}

// principals joins the names of actors with their offices. It ends in a comma if the last
// one has an office (see sentence).
func (d *digest) principals(list []country.Actor) string {
	var b strings.Builder
	titled := false
	for i, a := range list {
		switch {
		case i == 0:
		case i < len(list)-1:
			b.WriteString(", ")
		case titled:
			b.WriteString(", and ")
		default:
			b.WriteString(" and ")
		}
		if t := d.Term(a.ID); t != nil {
			b.WriteString(d.holder(t))
			titled = true
			continue
		}
		b.WriteString(d.actor(a))
		titled = false
	}
	if titled {
		b.WriteString(",")
	}
	return b.String()
}

func bareMeeting(m *meeting.Meeting) string {
	return nth(m.Ordinal, orElse(label(m.Kind), "meeting"))
}

func (d *digest) tellMeeting(depth int, m *meeting.Meeting) {
	if !d.isOther(m.ID, m) {
		d.tell(depth, m.ID, m)
	}
}

// segments prints the parts of a meeting in their order.
func (d *digest) segments(depth int, m *meeting.Meeting) {
	segments := make([]*meeting.Segment, 0, len(m.Segments))
	for i := range m.Segments {
		segments = append(segments, &m.Segments[i])
	}
	slices.SortStableFunc(segments, func(a, b *meeting.Segment) int { return cmp.Compare(a.Order-1, b.Order-1) }) // those without a place come last
	for _, s := range segments {
		if !plain(s) || len(m.Segments) > 1 && len(s.Participants) > 0 {
			d.segment(depth, s)
		}
	}
}

// meeting returns one sentence about a meeting.
func (d *digest) meeting(m *meeting.Meeting) string {
	return sentence(d.meetingHead(m, d.actors), with(", for ", quantity(m.Length)), medium(m), d.when(m.When),
		with(", at the initiative of ", d.principals(m.InitiatedBy)), with(", hosted by ", d.principals(m.Hosts)), with(", under ", d.name(m.Basis)), d.claimed(m.Evidence), d.history(m.Changes, bilateral.StatusHeld, m.Dates))
}

// meetingHead says what sort of meeting it was, who took part if it had one part, where it
// was and when.
func (d *digest) meetingHead(m *meeting.Meeting, names func([]country.Actor) string) string {
	noun := bareMeeting(m)
	who := ""
	if len(m.Segments) == 1 && plain(&m.Segments[0]) {
		s := &m.Segments[0]
		who = between(names(s.Participants), len(s.Participants))
		if len(s.Participants) == 1 {
			who = " with " + names(s.Participants)
		}
		switch m.Kind {
		case meeting.MeetingKindReception, meeting.MeetingKindCourtesyCall, meeting.MeetingKindSummons, meeting.MeetingKindSession, meeting.MeetingKindConference, meeting.MeetingKindWorkingMeal:
			who = with(" with ", names(s.Participants))
		}
		who += d.claimed(s.Evidence)
	}
	return sentence(bilateral.UpperFirst(several(m.Count, noun, plural(noun))), with(" of ", d.name(m.Commission)), who, inPlace(m.Place), during(m.Dates), daytime(m.Begins, m.Dates), dayPart(m.DayPart))
}

// medium says how those who met spoke with each other.
func medium(m *meeting.Meeting) string { return with(", ", label(m.Medium)) }

// dayPart says in which part of the day something begins.
func dayPart(p meeting.DayPart) string {
	switch p {
	case "":
		return ""
	case meeting.DayPartNight, meeting.DayPartMidday:
		return " at " + label(p)
	}
	return " in the " + label(p)
}

// plain reports whether nothing is said of a part of a meeting but who took part.
func plain(s *meeting.Segment) bool {
	return s.Format == "" && s.Kind == "" && len(s.Delegations) == 0
}

// segment prints a part of a meeting and the delegations in it. Delegations of which only
// the state is known stand in its line.
func (d *digest) segment(depth int, s *meeting.Segment) {
	text := orElse(strings.TrimPrefix(label(s.Format)+with(", ", label(s.Kind)), ", "), "part of the meeting")
	text += with(": ", d.actors(s.Participants))
	var sides []string
	for i := range s.Delegations {
		if g := &s.Delegations[i]; onlyState(g) && g.State != 0 {
			sides = append(sides, state(g.State))
		}
	}
	if len(sides) == 1 {
		text += ", with the delegation of " + sides[0]
	} else {
		text += with(", with the delegations of ", clause.EnglishList(sides))
	}
	d.line(depth, bilateral.UpperFirst(text)+d.claimed(s.Evidence))
	for i := range s.Delegations {
		if g := &s.Delegations[i]; !onlyState(g) {
			d.line(depth+1, sentence(bilateral.UpperFirst(d.delegation(g, "delegation"))))
		}
	}
}

func onlyState(g *meeting.Delegation) bool {
	return g.Head.IsZero() && len(g.Members) == 0 && g.Count.IsZero() && len(g.Evidence) == 0
}

// delegation describes a delegation: "a delegation of Kenya of 21 or more people, led by
// the Foreign Minister, with Ada Byron".
func (d *digest) delegation(g *meeting.Delegation, noun string) string {
	if g.IsZero() {
		return ""
	}
	var head string
	if !g.Head.IsZero() {
		head = d.principals([]country.Actor{g.Head})
	}
	return sentence(noun, with(" of ", state(g.State)), with(" of ", several(g.Count, with("", one(g.Count)), "people")), with(", led by ", head), with(", with ", d.actors(g.Members)), d.claimed(g.Evidence))
}

// one returns "one person" for the count of one.
func one(c bilateral.Count) string {
	if c == bilateral.Exactly(1) {
		return "one person"
	}
	return ""
}

func place(p country.Place) string {
	return orElse(p.Name.In("en"), orElse(state(p.Country), p.Subdivision))
}

// inPlace says where something is.
func inPlace(p country.Place) string { return with(" in ", place(p)) }
