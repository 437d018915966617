package digest

import (
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// points prints the points by area, in the order of the table. If all were said on one
// occasion, it is said once.
func (d *digest) points() {
	d.begin("What was said, by area")
	groups := d.groups
	placed := make([][]*meeting.Point, len(groups)+1)
	usual, only := d.usualOccasion()
	switch {
	case usual == "":
	case only:
		d.introduce("All of it was said " + d.at(usual) + ".")
	default:
		d.introduce("It was said " + d.at(usual) + " where no other occasion is named.")
	}
	for i := range d.r.Points {
		p := &d.r.Points[i]
		if !d.isOther(p.ID, p) {
			rank := d.rank(&p.About)
			placed[rank] = append(placed[rank], p)
		}
	}
	for rank, points := range placed {
		for i, p := range points {
			if i == 0 && rank < len(groups) {
				d.line(0, area.Label(groups[rank]))
			} else if i == 0 {
				d.line(0, "Other matters")
			}
			d.line(1, d.pointIn(p, p.In != usual))
			if p.ID != "" && d.Point(p.ID) == p {
				d.tellAccounts(2, p.ID)
			}
		}
	}
}

// usualOccasion returns the occasion on which most points were expressed, and whether all
// were, or "" if some points state none or most of them state others.
func (d *digest) usualOccasion() (usual bilateral.ID, only bool) {
	said := map[bilateral.ID]int{}
	for i := range d.r.Points {
		in := d.r.Points[i].In
		if in == "" {
			return "", false
		}
		if said[in]++; said[in] > said[usual] {
			usual = in
		}
	}
	if n := len(d.r.Points); n < 2 || 2*said[usual] <= n {
		return "", false
	}
	return usual, len(said) == 1
}

// areaGroups returns the areas at the top of the table, various areas last.
func areaGroups() []area.Code {
	var groups []area.Code
	for a := range area.All() {
		if a.Code.Parent() == "" && a.Code != area.Various {
			groups = append(groups, a.Code)
		}
	}
	return append(groups, area.Various)
}

// rank returns the first of the groups of areas that a matter belongs to by its own areas,
// or else by those of its subjects, or the number of groups.
func (d *digest) rank(m *meeting.Matter) int {
	if len(m.Areas) > 0 {
		return d.rankOf(m.Areas)
	}
	best := len(d.groups)
	for _, id := range m.IDs {
		best = min(best, d.rankOfRecord(id))
	}
	return best
}

// rankOf returns the first of the groups that areas belong to.
func (d *digest) rankOf(codes []area.Code) int {
	for i, group := range d.groups {
		if slices.ContainsFunc(codes, func(c area.Code) bool { return c.Within(group) }) {
			return i
		}
	}
	return len(d.groups)
}

// rankOfRecord returns the group of a record. Each is computed once.
func (d *digest) rankOfRecord(id bilateral.ID) int {
	if rank, ok := d.ranks[id]; ok {
		return rank
	}
	rank := d.rankOf(d.areasOf(id))
	d.ranks[id] = rank
	return rank
}

// areasOf returns the areas of a record.
func (d *digest) areasOf(id bilateral.ID) []area.Code {
	switch x := d.Find(id).(type) {
	case *project.Project:
		return x.Areas
	case *agreement.Agreement:
		return x.Areas
	case *meeting.Event:
		return x.Areas
	case *meeting.Point:
		return x.About.Areas
	case *meeting.Commission:
		return x.Areas
	case *office.Organization:
		return x.Areas
	case *meeting.Indicator:
		row, _ := meeting.Measures.Find(string(x.Measure))
		return []area.Code{area.Code(row.Marks)}
	}
	return nil
}

// point returns one sentence.
func (d *digest) point(p *meeting.Point) string { return d.pointIn(p, true) }

// pointIn returns one sentence, with or without the occasion.
func (d *digest) pointIn(p *meeting.Point, occasion bool) string {
	text := d.statement(p)
	if occasion {
		text += with(", ", d.at(p.In))
	}
	return bilateral.UpperFirst(text) + d.claimed(p.Evidence)
}

// at says on what occasion something was said: "at the talks", "during the visit".
func (d *digest) at(id bilateral.ID) string {
	name := d.name(id)
	switch x := d.Find(id).(type) {
	case *meeting.Visit:
		return "during " + name
	case *meeting.Segment, *agreement.Agreement:
		return "in " + name
	case *meeting.Meeting:
		if x.Kind == meeting.MeetingKindConversation || x.Kind == meeting.MeetingKindNegotiation {
			return "in " + name
		}
	}
	return with("at ", name)
}

// statement says in one clause who expressed what.
func (d *digest) statement(p *meeting.Point) string {
	who, words := d.actors(p.Holders), pointPhrase(p.Kind)
	to, against := with(" to ", d.actors(p.Addressees)), with(" against ", d.actors(p.Against))
	about := ""
	if !p.About.IsZero() {
		about = " " + d.matter(&p.About) + with(" since ", clause.EnglishDate(p.Since)) + with(" for ", quantity(p.Length)) + with(" by ", clause.EnglishDate(p.Due)) + with(", ", every(p.Every))
	}
	var text string
	switch {
	case p.Kind == meeting.PointKindDenial && d.onlyPoints(&p.About):
		text = orElse(who, "it was") + " denied" + d.that(p.About.IDs)
	case p.Reaffirmed == bilateral.Yes && who != "":
		text = who + " reaffirmed " + possessive(p.Holders) + " " + words.noun + about
	case p.Reaffirmed == bilateral.Yes && pluralNoun(words.noun):
		text = "the " + words.noun + about + " were reaffirmed"
	case p.Reaffirmed == bilateral.Yes:
		text = "the " + words.noun + about + " was reaffirmed"
	case p.Kind == meeting.PointKindAccusation && who != "" && against != "":
		text = who + " accused " + strings.TrimPrefix(against, " against ") + with(" of", about)
		against = ""
	case who != "" && strings.Contains(words.held, "@"):
		text = who + " " + strings.Replace(words.held, "@", to, 1) + about
		to = ""
	case who != "":
		text = who + " " + words.held + about
	default:
		text = words.unheld + about
		if about == "" {
			text, to = text+to, ""
		}
	}
	return text + with(",", against) + with(",", to) + d.marks(p)
}

// onlyPoints reports whether a matter is other points and nothing else.
func (d *digest) onlyPoints(m *meeting.Matter) bool {
	rest := *m
	rest.IDs = nil
	return len(m.IDs) > 0 && rest.IsZero() && !slices.ContainsFunc(m.IDs, func(id bilateral.ID) bool { return d.Point(id) == nil })
}

// that puts points into clauses: " that an announcement was made of the visit". Who denies
// that a visit was announced does not deny the visit.
func (d *digest) that(ids []bilateral.ID) string {
	clauses := make([]string, len(ids))
	for i, id := range ids {
		clauses[i] = d.lookup(d.stated, id, func(record any) string { return d.statement(record.(*meeting.Point)) })
	}
	return with(" that ", strings.Join(clauses, " and that "))
}

// possessive returns the pronoun for those who did something, or the article for a person,
// of whom the register does not say which pronoun is right.
func possessive(holders []country.Actor) string {
	if len(holders) != 1 {
		return "their"
	}
	switch holders[0].Kind {
	case country.ActorKindPerson, country.ActorKindTerm, country.ActorKindOffice:
		return "the"
	}
	return "its"
}

// marks says how a point was expressed, and about what it was said or what it answers.
func (d *digest) marks(p *meeting.Point) string {
	text := with(",", on(p.Date)) + with(", conveyed by ", d.actors(p.ConveyedBy)) + with(", called ", labels(p.Assessments)) +
		with(", credited to ", d.actors(p.CreditedTo)) + with(", ", outlook(p.Outlook))
	if p.Attention != "" {
		text += ", with " + label(p.Attention) + " attention"
	}
	switch {
	case p.Mutual == bilateral.Yes && len(p.Holders) == 2:
		text += ", each towards the other"
	case p.Mutual == bilateral.Yes:
		text += ", on both sides"
	case p.Mutual == bilateral.No:
		text += ", not on both sides"
	}
	if p.Reaffirmed == bilateral.No {
		text += ", for the first time"
	}
	switch p.Conditional {
	case bilateral.Yes:
		text += ", on a condition"
	case bilateral.No:
		text += ", without a condition"
	}
	text += with(", with regard to ", d.names(p.InRegardTo))
	if slices.Contains(p.About.IDs, p.RepliesTo) {
		return text
	}
	return text + with(", in reply to ", d.name(p.RepliesTo))
}

// outlook says how the future of a matter is described.
func outlook(o meeting.Outlook) string {
	switch o {
	case "":
		return ""
	case meeting.OutlookSoon, meeting.OutlookLongTerm, meeting.OutlookMidTerm, meeting.OutlookConditional, meeting.OutlookAsSoonAsPossible:
		return label(o)
	}
	return "said to be " + label(o)
}

// called returns what a point is called inside a sentence: "the proposal of Belarus for
// energy", "the accusation by the Sudan of the violation".
func (d *digest) called(p *meeting.Point) string {
	if len(p.Holders) == 0 && neutral(p.Kind) {
		return d.matter(&p.About)
	}
	noun, joint := pointPhrase(p.Kind).noun, ""
	if i := strings.LastIndexByte(noun, ' '); i > 0 {
		noun, joint = noun[:i], noun[i:] // the proposal of Belarus for energy
	}
	text := "the " + noun
	denied := p.Kind == meeting.PointKindDenial && d.onlyPoints(&p.About)
	if joint == " of" || denied {
		text += with(" by ", d.actors(p.Holders))
	} else {
		text += with(" of ", d.actors(p.Holders))
	}
	switch {
	case denied:
		text += d.that(p.About.IDs)
	case !p.About.IsZero():
		text += joint + " " + d.matter(&p.About)
	}
	return text + with(" against ", d.actors(p.Against)) + on(p.Date) + with(", called ", labels(p.Assessments))
}
