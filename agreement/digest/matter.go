package digest

import (
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
)

// matter returns the subject of a point or an instruction: "the diversification and
// increase of mutual trade in both directions".
func (d *digest) matter(m *meeting.Matter) string {
	things, subject, flows := d.things(m.Goods), d.names(m.IDs), flow(m.Flow)
	switch {
	case subject == "" && things == "":
		subject = areas(m.Areas)
	case subject == "":
		subject = things + flows + with(", in the field of ", areas(m.Areas))
		flows = ""
	default:
		subject += d.fieldsBeside(subject, m) + with(", with regard to ", things)
	}
	if m.Aspect != "" {
		subject = "the " + label(m.Aspect) + with(joint(m.Aspect, len(m.IDs) > 0), subject)
	}
	if len(m.Change) > 0 {
		subject = "the " + labels(m.Change) + with(changeOf(m.Change), subject)
	}
	concerns := states(m.States)
	if subject == "" {
		subject, concerns = concerns, ""
	}
	if m.Negated == bilateral.Yes {
		subject = "the absence of " + orElse(subject, "a matter not stated")
	}
	return orElse(subject, "a matter not stated") + flows + inPlace(m.Place) + with(", at ", quantity(m.Quantity)) + with(", with regard to ", concerns)
}

// fieldsBeside returns the areas beside the records of a matter, without those that the
// names of the records say already. Long lists are not compared, which would take the
// product of their lengths.
func (d *digest) fieldsBeside(names string, m *meeting.Matter) string {
	more := m.Areas
	if len(m.IDs) <= 8 && len(m.Areas) <= 32 {
		more = slices.DeleteFunc(slices.Clone(m.Areas), func(c area.Code) bool {
			said := func(id bilateral.ID) bool { return slices.Contains(d.areasOf(id), c) }
			return strings.Contains(names, bilateral.LowerFirst(area.Label(c))) && slices.ContainsFunc(m.IDs, said)
		})
	}
	if strings.Contains(names, " in ") || strings.Contains(names, " on ") {
		return with(", in the field of ", areas(more))
	}
	return with(" in ", areas(more))
}

// joint returns the word between an aspect and what it is an aspect of: participation is in
// a field, and of those who take part.
func joint(aspect meeting.Aspect, ofRecord bool) string {
	switch aspect {
	case meeting.AspectParticipation, meeting.AspectOpportunities:
		if !ofRecord {
			return " in "
		}
	case meeting.AspectInterference, meeting.AspectAchievements:
		return " in "
	case meeting.AspectAccess, meeting.AspectObstacle:
		return " to "
	case meeting.AspectQuota, meeting.AspectFramework, meeting.AspectCompensation, meeting.AspectLegalBasis:
		return " for "
	}
	return " of "
}

// changeOf returns the word between changes and what changes.
func changeOf(changes []meeting.ChangeKind) string {
	switch changes[len(changes)-1] {
	case meeting.ChangeKindBan, meeting.ChangeKindRestrict:
		return " on "
	case meeting.ChangeKindIntervene:
		return " in "
	case meeting.ChangeKindComply:
		return " with "
	}
	return " of "
}

// things joins the names of goods, with their headings in the Harmonized System.
func (d *digest) things(list []goods.Goods) string {
	names := make([]string, len(list))
	for i := range list {
		g := &list[i]
		names[i] = orElse(g.Name.In("en"), bilateral.LowerFirst(g.Label()))
		if g.Heading != "" && names[i] != string(g.Heading) {
			names[i] += " (HS " + string(g.Heading) + ")"
		}
	}
	return clause.EnglishList(names)
}

// states joins the names of states.
func states(codes []country.Code) string {
	names := make([]string, len(codes))
	for i, c := range codes {
		names[i] = state(c)
	}
	return clause.EnglishList(names)
}

func flow(f meeting.Flow) string {
	switch {
	case f.Mutual == bilateral.Yes:
		return " in both directions"
	case f.From == 0 && f.To == 0:
		return ""
	}
	return with(" from ", state(f.From)) + with(" to ", state(f.To))
}
