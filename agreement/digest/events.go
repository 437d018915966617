package digest

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/meeting"
)

func (d *digest) events() {
	d.begin("Other events")
	for i := range d.r.Events {
		if d.Visit(d.r.Events[i].Visit) == nil {
			d.tellEvent(0, &d.r.Events[i])
		}
	}
}

func (d *digest) tellEvent(depth int, e *meeting.Event) {
	if !d.isOther(e.ID, e) {
		d.tell(depth, e.ID, e)
	}
}

// event returns one sentence about an event.
func (d *digest) event(e *meeting.Event) string {
	head := strings.TrimPrefix(eventName(e), "the ")
	if e.Name.In("en") != "" && e.Ordinal > 0 {
		head += ", the " + clause.EnglishOrdinal(e.Ordinal) + ","
	}
	return sentence(bilateral.UpperFirst(head), with(joinEvent(e.Kind), d.name(e.Of)), with(atSite(e.Kind), d.name(e.Site)), things(d.things(e.Goods)), fields(e.Areas),
		with(heldBy(e.Kind), d.actors(e.Organizers)), with(" against ", d.actors(e.Against)), with(" to ", d.actors(e.To)), inPlace(e.Place), during(e.Dates), daytime(e.Begins, e.Dates), dayPart(e.DayPart), with(", ", label(e.Medium)),
		with(", for ", quantity(e.Length)), d.when(e.When), with(", with ", d.actors(e.Participants)), series(e), d.claimed(e.Evidence),
		d.history(e.Changes, bilateral.StatusHeld, e.Dates))
}

// series says whether an event is held again and again, and by each side in turn.
func series(e *meeting.Event) string {
	text := ""
	switch e.Recurring {
	case bilateral.Yes:
		text = ", a series"
	case bilateral.No:
		text = ", not a series"
	}
	switch e.Reciprocal {
	case bilateral.Yes:
		text += ", held by each side in turn"
	case bilateral.No:
		text += ", not held by each side in turn"
	}
	return text
}

// heldBy returns the word between an event and those who hold it or do it.
func heldBy(kind meeting.EventKind) string {
	switch kind {
	case meeting.EventKindBusinessForum, meeting.EventKindConference, meeting.EventKindExhibition, meeting.EventKindCultureDays, meeting.EventKindCeremony,
		meeting.EventKindSigningCeremony, meeting.EventKindForum, meeting.EventKindContest, meeting.EventKindTraining, meeting.EventKindReception, meeting.EventKindPressConference:
		return ", held by "
	}
	return " by "
}

// joinEvent returns the word between an event and the record whose event it is.
func joinEvent(kind meeting.EventKind) string {
	switch kind {
	case meeting.EventKindRelationsUpgraded, meeting.EventKindRelationsDowngraded:
		return " to "
	}
	return " of "
}

// atSite returns the word between an event and its site.
func atSite(kind meeting.EventKind) string {
	switch kind {
	case meeting.EventKindSiteVisit:
		return " to "
	case meeting.EventKindOpening, meeting.EventKindHandover, meeting.EventKindLaunch, meeting.EventKindInspection:
		return " of "
	}
	return " at "
}

func eventName(e *meeting.Event) string {
	if name := e.Name.In("en"); name != "" {
		return name
	}
	bare := bareEvent(e)
	return several(e.Count, "the "+bare, plural(bare))
}

// bareEvent returns what an event without a name is called. A label that is a sentence, as
// "relations upgraded" is, becomes a noun.
func bareEvent(e *meeting.Event) string {
	kind := orElse(label(e.Kind), "event")
	for row := range strings.Lines(eventNouns) {
		if code, noun, _ := strings.Cut(strings.TrimSpace(row), "\t"); code == string(e.Kind) && code != "" {
			kind = noun
		}
	}
	return nth(e.Ordinal, kind)
}

// eventNouns gives the nouns for kinds of events whose label is no noun.
const eventNouns = `
relations-established	establishment of relations
relations-upgraded	upgrade of relations
relations-downgraded	downgrade of relations
relations-broken-off	break of relations
relations-restored	restoration of relations
mission-opened	opening of a mission
mission-closed	closing of a mission
negotiations-halted	halt of negotiations
sanctions-imposed	imposition of sanctions
sanctions-eased	easing of sanctions
aid-given	giving of aid
aid-stopped	stop of aid
asylum-granted	granting of asylum
border-closed	closing of the border
border-opened	opening of the border
restriction-eased	easing of a restriction
information-shared	sharing of information
trade-measure-imposed	imposition of a trade measure
trade-measure-lifted	lifting of a trade measure
operation-begun	beginning of operation
operation-stopped	stop of operation
construction-begun	beginning of construction
`

func (d *digest) projects() {
	d.begin("Projects")
	for i := range d.r.Projects {
		if p := &d.r.Projects[i]; !d.isOther(p.ID, p) {
			d.tell(0, p.ID, p)
		}
	}
}

// project returns one sentence about a project and what comes out of it.
func (d *digest) project(p *project.Project) string {
	text := bilateral.UpperFirst(projectName(p))
	if !strings.HasSuffix(text, " in "+areas(p.Areas)) {
		text += fields(p.Areas)
	}
	text += with(", at ", d.name(p.Site)) + with(",", inPlace(p.Place)) + with(", by ", d.actors(p.Partners))
	for i := range p.Outputs {
		o := &p.Outputs[i]
		text += with("; ", d.output(o)) + with("; for ", d.actors(o.Users)) + with("; used for ", areas(o.UsedFor)) + with(" at ", d.name(o.UsedAt)) + d.claimed(o.Evidence)
	}
	return text + d.claimed(p.Evidence) + d.history(p.Changes, "", bilateral.Period{})
}

// output states how much comes out of a project, whether it did, and when.
func (d *digest) output(o *project.Output) string {
	text := quantity(o.Quantity)
	if text != "" || o.Status != "" || !o.Period.IsZero() {
		text = orElse(text, o.Product.In("en")) + with(" ", label(o.Status)) + with(",", during(o.Period))
	}
	if o.Heading != "" {
		text = strings.TrimPrefix(text+", HS "+string(o.Heading), ", ")
	}
	return text
}

// things puts goods in brackets behind an event.
func things(goods string) string {
	if goods == "" {
		return ""
	}
	return " (" + goods + ")"
}
