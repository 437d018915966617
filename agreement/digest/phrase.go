package digest

import (
	"strings"

	"github.com/bilateral-go/bilateral/meeting"
)

// pointPhrases gives for each kind of point what its holders did, what was done if nobody
// is named, and what it is called. The mark @ is where those it was said to are named;
// without it they are named at the end.
const pointPhrases = `
discussion	discussed	there was discussion of	discussion of
review	reviewed	there was a review of	review of
exchange-of-views	exchanged views@ on	views were exchanged on	exchange of views on
note	noted	note was taken of	remark on
highlight	highlighted	attention was drawn to	highlighting of
emphasis	emphasized	emphasis was laid on	emphasis on
assessment	spoke@ of	mention was made of	assessment of
attention	paid attention to	attention was paid to	attention to
satisfaction	expressed satisfaction@ with	satisfaction was expressed with	satisfaction with
welcome	welcomed	a welcome was given to	welcome of
appreciation	praised	praise was given to	praise for
thanks	gave thanks@ for	thanks were given for	thanks for
confidence	expressed confidence@ in	confidence was expressed in	confidence in
hope	expressed hope@ for	hope was expressed for	hope for
interest	expressed interest@ in	interest was expressed in	interest in
concern	expressed concern@ about	concern was expressed about	concern about
criticism	criticized	criticism was made of	criticism of
condemnation	condemned	condemnation was expressed of	condemnation of
condolences	offered condolences@ on	condolences were offered on	condolences on
congratulation	offered congratulations@ on	congratulations were offered on	congratulations on
wishes	gave good wishes@ for	good wishes were given for	good wishes for
greetings	gave greetings@	greetings were given	greetings
support	expressed support@ for	support was expressed for	support for
announcement	announced	an announcement was made of	announcement of
denial	issued a denial@ about	a denial was issued about	denial about
readiness	expressed readiness@ for	readiness was expressed for	readiness for
intention	expressed an intention@ concerning	an intention was expressed concerning	intention concerning
proposal	made a proposal@ for	a proposal was made for	proposal for
offer	made an offer@ of	an offer was made of	offer of
request	made a request@ for	a request was made for	request for
invitation	gave an invitation@ to	an invitation was given to	invitation to
acceptance	accepted	acceptance was given to	acceptance of
refusal	refused or rejected	there was a refusal or rejection of	refusal or rejection of
agreement	agreed@ on	agreement was reached on	agreement on
commitment	made a commitment@ to	a commitment was made to	commitment to
pressure	pressed for	pressure was put on for	pressure for
justification	gave a justification@ of	a justification was given of	justification of
raising	raised the question of	the question was raised of	question of
understanding	expressed understanding@ for	understanding was expressed for	understanding for
agenda	put on the agenda	on the agenda was	agenda item of
silence	gave no comment@ on	no comment was given on	silence on
statement	made a statement@ on	a statement was made on	statement on
information	gave information@ on	information was given on	information on
assurance	gave an assurance@ of	an assurance was given of	assurance of
common-position	said that positions coincide on	positions were said to coincide on	common position on
disagreement	disagreed@ on	there was disagreement on	disagreement on
solidarity	expressed solidarity@ in	solidarity was expressed in	solidarity in
recognition	recognized	recognition was given to	recognition of
forgiveness	forgave	forgiveness was expressed of	forgiveness of
regret	expressed regret@ at	regret was expressed at	regret at
apology	apologized@ for	an apology was made for	apology for
protest	protested@ against	a protest was made against	protest against
accusation	made an accusation of	an accusation was made of	accusation of
warning	gave a warning@ of	a warning was given of	warning of
threat	made a threat@ of	there was a threat of	threat of
ultimatum	gave an ultimatum@ on	an ultimatum was given on	ultimatum on
reservation	reserved their position on	the position was reserved on	reservation on
recommendation	made a recommendation@ for	a recommendation was made for	recommendation for
appeal	made a call@ for	there was a call for	call for
demand	made a demand@ for	a demand was made for	demand for
condition	made a condition of	a condition was made of	condition of
mediation	offered mediation@ in	mediation was offered in	offer of mediation in
decision	decided@ on	a decision was taken on	decision on
doubt	expressed doubt@ about	doubt was expressed about	doubt about
dissatisfaction	expressed dissatisfaction@ with	dissatisfaction was expressed with	dissatisfaction with
anger	expressed anger@ at	anger was expressed at	anger at
opposition	expressed opposition@ to	opposition was expressed to	opposition to
claim	made a claim@ to	a claim was made to	claim to
renunciation	renounced	there was a renunciation of	renunciation of
concession	made a concession@ on	a concession was made on	concession on
insistence	insisted@ on	there was insistence on	insistence on
clarification	gave a clarification@ of	a clarification was given of	clarification of
tribute	paid tribute to	tribute was paid to	tribute to
hint	gave a hint@ of	a hint was given of	hint of
admission	made an admission@ of	an admission was made of	admission of
confirmation	gave confirmation@ of	confirmation was given of	confirmation of
question	put a question@ about	a question was put about	question about
consideration	considered	consideration was given to	consideration of
exclusion	ruled out	there was an exclusion of	exclusion of
expectation	expressed an expectation of	an expectation was expressed of	expectation of
authorization	gave leave@ for	leave was given for	leave for
recollection	recalled	there was mention of	recollection of
`

// A phrase is the words for a kind of point.
type phrase struct {
	held    string // what its holders did
	unheld  string // what was done if nobody is named
	noun    string // what it is called
	unknown bool   // whether the kind is of a later release
}

// pointPhrase returns the words for a kind of point.
func pointPhrase(kind meeting.PointKind) phrase {
	for line := range strings.Lines(pointPhrases) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) == 4 && f[0] == string(kind) {
			return phrase{held: f[1], unheld: f[2], noun: f[3]}
		}
	}
	return phrase{
		held: "expressed (" + string(kind) + ") on", unheld: "something was expressed (" + string(kind) + ") on",
		noun: "point (" + string(kind) + ") on", unknown: true,
	}
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

// pluralNoun reports whether what a point is called is in the plural.
func pluralNoun(noun string) bool {
	head, _, _ := strings.Cut(noun, " ")
	switch head {
	case "thanks", "condolences", "congratulations", "good", "greetings":
		return true
	}
	return false
}
