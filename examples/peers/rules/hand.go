package rules

import (
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/country"
)

// The members for which evidence can be given, by the value that carries it.
var (
	agreementMembers    = []string{"id", "count", "kind", "level", "binding", "title", "number", "parties", "areas", "goods", "about", "languages", "prevailing", "territory", "covers", "acts", "clauses"}
	actMembers          = []string{"id", "kind", "by", "to", "instrument", "date", "sent", "received", "informed", "copied", "takesEffect", "known", "when", "place", "signatures", "provision", "until", "of", "through", "ground", "fact", "number", "declined"}
	clauseMembers       = []string{"provision", "by", "begins", "ends", "earlierFacts", "article", "endsArticle"}
	durationMembers     = []string{"kind", "initial", "successive", "renewals", "from", "until", "endDay", "review", "article"}
	denunciationMembers = []string{"notice", "earliest", "successive", "effect", "notBefore", "counts", "receipt", "late", "withdrawal", "by", "parts", "except", "forAll", "implied", "article"}
)

// Valid reports whether an agreement has no errors. It allocates nothing, but for a
// list of more than 64 elements that must all differ.
func Valid(a *agreement.Agreement) bool {
	if !isID(string(a.ID)) || !isCode(a.Kind) || !isCode(a.Level) {
		return false
	}
	if !text(a.Title) || !parties(a.Parties) || !areas(a) || len(a.About) > bilateral.MaxList {
		return false
	}
	for _, id := range a.About {
		if !isID(string(id)) {
			return false
		}
	}
	if !languages(a) || !text(a.Territory) || !allGoods(a.Goods) {
		return false
	}
	if len(a.Acts) > agreement.MaxActs {
		return false
	}
	for i := range a.Acts {
		if !act(&a.Acts[i]) {
			return false
		}
	}
	return clauses(&a.Clauses) && evidence(a.Evidence, agreementMembers) && annotations(a.Annotations)
}

func parties(list []agreement.Party) bool {
	if len(list) > bilateral.MaxList {
		return false
	}
	for i := range list {
		p := &list[i]
		if !actor(p.Actor) || !isCode(p.Organ) || !text(p.Name) || !actors(p.For) {
			return false
		}
	}
	return !repeated(len(list), func(i int) country.Actor { return list[i].Actor })
}

func languages(a *agreement.Agreement) bool {
	if len(a.Languages) > bilateral.MaxList || a.Prevailing != "" && !isLanguage(a.Prevailing) {
		return false
	}
	for _, tag := range a.Languages {
		if !isLanguage(tag) {
			return false
		}
	}
	return languagesAgree(a)
}

// languagesAgree reports whether no language is named twice and the one that prevails is
// among them.
func languagesAgree(a *agreement.Agreement) bool {
	if a.Prevailing != "" && len(a.Languages) > 0 && !slices.Contains(a.Languages, a.Prevailing) {
		return false
	}
	return !repeated(len(a.Languages), func(i int) string { return a.Languages[i] })
}

func allGoods(list []goods.Goods) bool {
	if len(list) > bilateral.MaxList {
		return false
	}
	for i := range list {
		if !goodsHold(list[i]) || !text(list[i].Name) {
			return false
		}
	}
	return !goodsTwice(list)
}

// goodsHold reports whether goods have a name or a heading of two, four or six digits.
func goodsHold(g goods.Goods) bool {
	if g.Heading == "" {
		return len(g.Name) > 0
	}
	for _, c := range g.Heading {
		if c < '0' || c > '9' {
			return false
		}
	}
	return len(g.Heading) == 2 || len(g.Heading) == 4 || len(g.Heading) == 6
}

// goodsTwice reports whether a heading without a name stands twice.
func goodsTwice(list []goods.Goods) bool {
	return repeated(len(list), func(i int) goods.Heading {
		if len(list[i].Name) > 0 {
			return ""
		}
		return list[i].Heading
	})
}

func areas(a *agreement.Agreement) bool {
	if len(a.Areas) > bilateral.MaxList {
		return false
	}
	for _, code := range a.Areas {
		if !isArea(string(code)) {
			return false
		}
	}
	return !repeated(len(a.Areas), func(i int) string { return string(a.Areas[i]) })
}

func act(a *agreement.Act) bool {
	if a.Kind == "" || !isCode(a.Kind) || !isCode(a.Instrument) || !isCode(a.Ground) {
		return false
	}
	if !isReference(a.ID) || !isReference(a.Of) || !isReference(a.Through) {
		return false
	}
	if !actors(a.By) || !actors(a.To) || !whens(a.When) || !place(&a.Place) || !signatures(a.Signatures) {
		return false
	}
	return actMembersHold(a) && evidence(a.Evidence, actMembers)
}

// actMembersHold reports whether an act has only members that its kind can have, and
// the one that its kind needs. It says nothing of a kind that it does not know.
func actMembersHold(a *agreement.Act) bool {
	if a.Of != "" && a.Of == a.ID {
		return false
	}
	if !a.Kind.Known() {
		return true
	}
	switch a.Kind {
	case agreement.ActKindCorrected:
		return a.Of != "" // anything can be corrected
	case agreement.ActKindNoticeWithdrawn, agreement.ActKindVoided:
		if a.Of == "" {
			return false
		}
	default:
		if a.Of != "" {
			return false
		}
	}
	if len(a.Signatures) > 0 && a.Kind != agreement.ActKindSigned && a.Kind != agreement.ActKindInitialled {
		return false
	}
	if (a.Fact != "") != (a.Kind == agreement.ActKindEstablished) {
		return false
	}
	if a.Number != "" && a.Kind != agreement.ActKindRegistered {
		return false
	}
	return a.Declined == bilateral.Unknown || a.Kind == agreement.ActKindSuccessionConfirmed
}

func signatures(list []agreement.Signature) bool {
	if len(list) > bilateral.MaxList {
		return false
	}
	for i := range list {
		s := &list[i]
		if !s.Signatory.IsZero() && !actor(s.Signatory) || !s.For.IsZero() && !actor(s.For) {
			return false
		}
	}
	return !signedTwice(list)
}

// signedTwice reports whether one signature stands twice in a list. A signatory that
// is not stated does not sign twice.
func signedTwice(list []agreement.Signature) bool {
	return repeated(len(list), func(i int) agreement.Signature {
		if list[i].Signatory.IsZero() {
			return agreement.Signature{}
		}
		return list[i]
	})
}

func actors(list []country.Actor) bool {
	if len(list) > bilateral.MaxList {
		return false
	}
	for i := range list {
		if !actor(list[i]) {
			return false
		}
	}
	return !repeated(len(list), func(i int) country.Actor { return list[i] })
}

// actor reports whether an actor that must be stated is well formed.
func actor(a country.Actor) bool {
	return a.Kind != "" && isCode(a.Kind) && actorMembersHold(a)
}

// actorMembersHold reports whether an actor has the member that its kind needs and not
// the other one. It says nothing of a kind that it does not know.
func actorMembersHold(a country.Actor) bool {
	if !a.Kind.Known() {
		return true
	}
	if a.Kind == country.ActorKindState {
		return a.State != 0 && isCountry(a.State) && a.ID == ""
	}
	return a.State == 0 && isID(string(a.ID))
}

func whens(list bilateral.Whens) bool {
	if len(list) > bilateral.MaxList {
		return false
	}
	for i, w := range list {
		if w.Relation == "" || !when(w) {
			return false
		}
		for _, other := range list[:i] {
			if other == w {
				return false
			}
		}
	}
	return true
}

func when(w bilateral.When) bool {
	if w.IsZero() {
		return true
	}
	return w.Relation != "" && isCode(w.Relation) && isID(string(w.To)) && quantity(w.Offset)
}

// quantity reports whether a number is well formed: a value, a greater end of a range, a unit
// of visible characters.
func quantity(q bilateral.Quantity) bool {
	if q.IsZero() {
		return true
	}
	if !isDecimal(string(q.Value)) || !isCode(q.Bound) || len(q.Unit) > 32 {
		return false
	}
	for _, c := range []byte(q.Unit) {
		if c < '!' || c > '~' {
			return false
		}
	}
	return q.To == "" || isDecimal(string(q.To)) && q.To.Compare(q.Value) > 0
}

func place(p *country.Place) bool {
	if !isCountry(p.Country) || p.Subdivision != "" && !isSubdivision(p.Subdivision, p.Country) {
		return false
	}
	return text(p.Name)
}

func text(t bilateral.Text) bool {
	for tag, wording := range t {
		if !isLanguage(tag) || !isWording(wording) {
			return false
		}
	}
	return true
}

func evidence(list []bilateral.Evidence, members []string) bool {
	if len(list) > bilateral.MaxList {
		return false
	}
	for i := range list {
		e := &list[i]
		if !isID(string(e.Source)) || e.Basis == "" || !isCode(e.Basis) || len(e.Of) > bilateral.MaxList {
			return false
		}
		if !wordingKept(e) || len(e.Attribution) > bilateral.MaxList {
			return false
		}
		for j := range e.Attribution {
			if !attribution(e.Attribution[j]) {
				return false
			}
		}
	}
	return evidenceFor(list, members)
}

// wordingKept reports whether evidence keeps the wording that its basis needs.
func wordingKept(e *bilateral.Evidence) bool {
	return e.Basis != bilateral.BasisRelative && e.Basis != bilateral.BasisConverted || e.Wording != ""
}

func attribution(a bilateral.Attribution) bool {
	return isCode(a.Kind) && (a.To == "" && a.Kind == bilateral.AttributionKindUnnamed || isID(string(a.To)))
}

// evidenceFor reports whether each piece of evidence is for one of the members, named
// by a relative JSON Pointer.
func evidenceFor(list []bilateral.Evidence, members []string) bool {
	for i := range list {
		for _, pointer := range list[i].Of {
			path, ok := strings.CutPrefix(pointer, "/")
			first, _, _ := strings.Cut(path, "/")
			if !ok || !slices.Contains(members, first) {
				return false
			}
		}
	}
	return true
}

func annotations(a bilateral.Annotations) bool {
	for key := range a {
		if !isAnnotationKey(key) {
			return false
		}
	}
	return true
}

// repeated reports whether two of n elements have one key. A zero key means not
// stated.
func repeated[K comparable](n int, key func(i int) K) bool {
	const few = 64 // comparing with this many keys costs about as much as a map
	var zero K
	if n <= few {
		for i := 1; i < n; i++ {
			k := key(i)
			for j := 0; j < i && k != zero; j++ {
				if key(j) == k {
					return true
				}
			}
		}
		return false
	}
	seen := make(map[K]bool, n)
	for i := range n {
		k := key(i)
		if k != zero && seen[k] {
			return true
		}
		seen[k] = true
	}
	return false
}
