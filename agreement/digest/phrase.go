package digest

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
)

// pointPhrases gives for each kind of point what its holders did, and what was done
// if nobody is named.
const pointPhrases = `
discussion	discussed	there was discussion of
review	reviewed	there was a review of
exchange-of-views	exchanged views on	views were exchanged on
note	noted	note was taken of
highlight	highlighted	attention was drawn to
emphasis	emphasized	emphasis was laid on
assessment	spoke of	mention was made of
attention	paid attention to	attention was paid to
satisfaction	expressed satisfaction with	satisfaction was expressed with
welcome	welcomed	a welcome was given to
appreciation	praised	praise was given to
thanks	gave thanks for	thanks were given for
confidence	expressed confidence in	confidence was expressed in
hope	expressed hope for	hope was expressed for
interest	expressed interest in	interest was expressed in
concern	expressed concern about	concern was expressed about
criticism	criticized	criticism was made of
condemnation	condemned	condemnation was expressed of
condolences	offered condolences on	condolences were offered on
congratulation	offered congratulations on	congratulations were offered on
wishes	gave good wishes for	good wishes were given for
greetings	gave greetings	greetings were given
support	expressed support for	support was expressed for
announcement	announced	announcement was made of
denial	denied	there was a denial of
readiness	expressed readiness for	readiness was expressed for
intention	expressed an intention for	an intention was expressed for
proposal	proposed	a proposal was made for
offer	offered	an offer was made of
request	asked for	a request was made for
invitation	gave an invitation to	an invitation was given to
acceptance	accepted	acceptance was given to
refusal	refused or rejected	there was a refusal of
agreement	agreed on	agreement was reached on
commitment	undertook	a commitment was made to
pressure	pressed for	pressure was put on for
justification	gave a justification of	a justification was given of
raising	raised	the question was raised of
understanding	expressed understanding for	understanding was expressed for
agenda	put on the agenda	on the agenda was
recollection	recalled	it was recalled that there is
authorization	gave leave for	leave was given for
expectation	expected	it is expected that there will be
doubt	expressed doubt about	doubt was expressed about
silence	gave no comment on	no comment was given on
statement	stated	a statement was made on
information	gave information on	information was given on
assurance	gave an assurance of	an assurance was given of
common-position	found the same position on	positions were said to coincide on
disagreement	disagreed on	there was disagreement on
solidarity	expressed solidarity in	solidarity was expressed in
recognition	recognized	recognition was given to
forgiveness	forgave	forgiveness was expressed of
regret	expressed regret at	regret was expressed at
apology	apologized for	an apology was made for
protest	protested against	a protest was made against
accusation	made an accusation of	an accusation was made of
warning	warned of	a warning was given of
threat	threatened	there was a threat of
ultimatum	demanded, under threat of a consequence,	an ultimatum was given on
reservation	reserved their position on	the position was reserved on
recommendation	recommended	a recommendation was made for
appeal	called for	there was a call for
demand	demanded	a demand was made for
condition	made a condition of	a condition was made of
mediation	offered mediation in	mediation was offered in
decision	decided on	a decision was taken on
`

// pointPhrase returns the words for a kind of point, with or without holders.
func pointPhrase(kind meeting.PointKind, held bool) string {
	for line := range strings.Lines(pointPhrases) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 3 || f[0] != string(kind) {
			continue
		}
		if held {
			return f[1]
		}
		return f[2]
	}
	if held {
		return "expressed (" + string(kind) + ") on"
	}
	return "something was expressed (" + string(kind) + ") on"
}

// neutral reports whether a kind of point takes no side: what is said of such a point is
// said of its matter.
func neutral(kind meeting.PointKind) bool {
	switch kind {
	case meeting.PointKindDiscussion, meeting.PointKindReview, meeting.PointKindExchangeOfViews, meeting.PointKindNote,
		meeting.PointKindHighlight, meeting.PointKindEmphasis, meeting.PointKindAttention:
		return true
	}
	return false
}

// matter returns the subject of a point or an instruction: "the diversification and
// increase of mutual trade, both ways".
func (d *digest) matter(m *meeting.Matter) string {
	subject := areas(m.Areas)
	if len(m.IDs) > 0 {
		names := d.names(m.IDs)
		if subject != "" {
			names += " in " + subject
		}
		subject = names
	}
	if m.Aspect != "" {
		subject = "the " + label(m.Aspect) + with(" of ", subject)
	}
	if len(m.Change) > 0 {
		nouns := make([]string, len(m.Change))
		for i, c := range m.Change {
			nouns[i] = label(c)
		}
		subject = "the " + clause.EnglishList(nouns) + with(" of ", subject)
	}
	states := make([]string, len(m.States))
	for i, s := range m.States {
		states[i] = state(s)
	}
	if concerns := clause.EnglishList(states); concerns != "" {
		if subject == "" {
			subject = concerns
		} else {
			subject += ", with regard to " + concerns
		}
	}
	return orElse(subject, "something not stated") + inPlace(m.Place) + flow(m.Flow) + with(", ", quantity(m.Quantity))
}

// inPlace says where a matter is.
func inPlace(p country.Place) string {
	if name := p.Name.In("en"); name != "" {
		return " in " + name
	}
	return with(" ", place(p))
}

func flow(f meeting.Flow) string {
	switch {
	case f.Mutual == bilateral.Yes:
		return ", both ways"
	case f.From == 0 && f.To == 0:
		return ""
	}
	return "," + with(" from ", state(f.From)) + with(" to ", state(f.To))
}

// point returns one sentence. For a point without holders, the sentence says so.
func (d *digest) point(p *meeting.Point) string {
	text := d.statement(p)
	if len(p.Holders) == 0 {
		return "Not attributed: " + text
	}
	return bilateral.UpperFirst(text)
}

// statement says in one clause who expressed what.
func (d *digest) statement(p *meeting.Point) string {
	who := d.actors(p.Holders)
	text := ""
	if who != "" {
		text = who + " "
	}
	text += pointPhrase(p.Kind, who != "")
	if !p.About.IsZero() {
		text += " " + d.matter(&p.About)
	}
	text += with(", against ", d.actors(p.Against)) + with(", to ", d.actors(p.Addressees)) + with(", on ", clause.EnglishDate(p.Date)) + with(", conveyed by ", d.actors(p.ConveyedBy))
	if len(p.Assessments) > 0 {
		called := make([]string, len(p.Assessments))
		for i, a := range p.Assessments {
			called[i] = label(a)
		}
		text += ", called " + clause.EnglishList(called)
	}
	text += with(", credited to ", d.actors(p.CreditedTo))
	var marks []string
	mark := func(set bool, word string) {
		if set {
			marks = append(marks, word)
		}
	}
	mark(p.Attention != "", label(p.Attention)+" attention")
	mark(p.Outlook != "", label(p.Outlook))
	mark(p.Mutual == bilateral.Yes, "mutual")
	mark(p.Reaffirmed == bilateral.Yes, "reaffirmed")
	mark(p.Conditional == bilateral.Yes, "on a condition")
	if len(marks) > 0 {
		text += " (" + strings.Join(marks, ", ") + ")"
	}
	return text
}

// indicator returns a phrase: "trade turnover, both ways, up (significant), in
// 2024".
func (d *digest) indicator(i *meeting.Indicator) string {
	text := label(i.Measure) + with(" of ", d.name(i.Of)) + flow(i.Flow)
	if i.Role != meeting.FigureRoleActual {
		text += with(", ", label(i.Role))
	}
	text += with(", ", label(i.Direction))
	if i.Magnitude != "" {
		text += " (" + label(i.Magnitude) + ")"
	}
	if change := quantity(i.Change); i.Direction != "" {
		text += with(" by ", strings.Replace(change, "-", "", 1)) // the direction says that it fell
	} else {
		text += with(", changed by ", change)
	}
	text += with(", at ", quantity(i.Value)) + with(" of ", quantity(i.Whole))
	return text + with(", ", during(i.Period)) + with(", against ", period(i.Base)) + with(", by ", clause.EnglishDate(i.By))
}
