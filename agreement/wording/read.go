package wording

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/bilateral-go/bilateral/agreement/clause"
)

//go:embed english.txt
var english string

var (
	readEnglish sync.Once
	englishRead *grammar
)

// englishGrammar returns the grammar of English, which is read when it is first needed.
func englishGrammar() *grammar {
	readEnglish.Do(func() { englishRead = parseGrammar(english) })
	return englishRead
}

// A Reading is what [Read] has understood of a text.
type Reading struct {
	// Clauses are the clauses that the text states, as far as they were understood.
	Clauses clause.Clauses
	// Rests says for each member of the clauses which words it rests on, in the order
	// of the text. A member can rest on several sentences.
	Rests []Span
	// Left are the sentences on matters of final clauses that were not understood.
	Left []Span
}

// A Span is a part of a text.
type Span struct {
	// Member is the member of the clauses that rests on the words, as a JSON Pointer:
	// "/entryIntoForce". Empty for a sentence that was left.
	Member string
	// From and To are the first byte of the span and the first after it.
	From, To int
	// Article is the article that the sentence stands in. Empty means none.
	Article string
	// Stopped is the first word that no reading got beyond, for a sentence that was
	// left. Empty if it says something that has no member, or what another sentence
	// contradicts.
	Stopped string
}

// Read reads the final clauses of a treaty. The text holds the final articles or the whole
// treaty, each article under a line with its name: "Article 12".
func Read(text string) Reading {
	r := reader{text: text, matcher: matcher{g: englishGrammar()}}
	for _, s := range sentences(text) {
		r.sentence(s)
	}
	return r.reading()
}

// A reader collects what the sentences of a text say.
type reader struct {
	text    string
	matcher matcher
	said    []said
	left    []Span
	other   []Span // sentences about other matters than have a member

	words []string // those of the sentences that were left, once they are asked for
}

// A said is what one sentence says.
type said struct {
	sentence sentence
	meaning  string
	parts    parts
}

// parts are what a sentence contributes to the clauses.
type parts struct {
	entry, provisional clause.Rule
	initial            clause.Length
	successive         clause.Length
	same               bool // successive terms are as long as the first
	renews             bool
	lasting            string // indefinite or until-denounced
	then               bool   // it lasts without an end after the first term
	until              clause.Rule
	notice             clause.Length
	effect             clause.Rule
	withdrawal         clause.Withdrawal
	right              bool
	survival           clause.Rule
	provision          string // what survives
	left               bool   // it is about another matter
	yearEnd            bool   // notice is given before the end of a calendar year
	literalYear        bool   // its effect ends with the year in which notice is given
}

// sentence reads one sentence.
func (r *reader) sentence(s sentence) {
	if !concerns(s.tokens) {
		return
	}
	words := s.tokens
	if last := words[len(words)-1].word; last == "." || last == ";" {
		words = words[:len(words)-1]
	}
	m := &r.matcher
	m.reset(words)
	var found []said
	for _, n := range m.whole() {
		if n.to != len(words) {
			continue
		}
		mean := &meaner{tokens: words}
		p := mean.sentence(n)
		if !mean.failed && !slices.ContainsFunc(found, func(x said) bool { return equalParts(x.parts, p) }) {
			found = append(found, said{s, n.meaning, p})
		}
	}
	if len(found) > 1 { // what is about another matter says less
		found = slices.DeleteFunc(found, func(x said) bool { return x.parts.left })
	}
	switch {
	case len(found) == 1 && found[0].parts.left:
		r.other = append(r.other, Span{From: s.from, To: s.to, Article: s.article})
	case len(found) == 1:
		r.said = append(r.said, found[0])
	default:
		at := min(m.farthest, len(words)-1)
		r.left = append(r.left, Span{From: s.from, To: s.to, Article: s.article, Stopped: r.text[words[at].from:words[at].to]})
	}
}

// concerns reports whether a sentence is about the force, duration or end of the agreement.
func concerns(words []token) bool {
	subject, verb := false, false
	for i, t := range words {
		switch t.word {
		case "force", "effect", "effective", "terminate", "terminated", "terminates", "termination", "denounce", "denounced", "denunciation", "expire", "expires", "provisionally", "renewed", "extended", "prolonged", "duration", "valid", "cease", "withdraw", "unlimited", "indefinitely", "concluded":
			verb = true
		case "agreement", "convention", "treaty", "protocol", "memorandum", "arrangement", "it":
			subject = true
		case "amendment", "amendments", "modification", "modifications", "tariff", "tariffs":
			if i < 8 {
				return false
			}
		}
	}
	return subject && verb || verb && len(words) < 40
}

func equalParts(a, b parts) bool {
	return equalRules(a.entry, b.entry) && equalRules(a.provisional, b.provisional) && equalRules(a.until, b.until) && equalRules(a.effect, b.effect) && equalRules(a.survival, b.survival) &&
		a.initial == b.initial && a.successive == b.successive && a.same == b.same && a.renews == b.renews && a.lasting == b.lasting &&
		a.notice == b.notice && a.withdrawal == b.withdrawal && a.right == b.right && a.left == b.left && a.yearEnd == b.yearEnd && a.literalYear == b.literalYear
}

// sentence gives the meaning of a whole sentence.
func (m *meaner) sentence(n *node) (p parts) {
	rules := func(i int) clause.Rule {
		if r := n.nth("rule", i); r != nil {
			return m.rule(r)
		}
		m.failed = true
		return clause.Rule{}
	}
	defer func() {
		for _, r := range []clause.Rule{p.entry, p.provisional} {
			switch r.Event.Kind {
			case clause.TriggerKindNoticeGiven, clause.TriggerKindEnded, clause.TriggerKindInitialTermEnded:
				m.failed = true // a notice does not begin an agreement
			}
		}
	}()
	switch n.meaning {
	case "entry", "note-entry":
		p.entry = rules(0)
	case "entry-lasting":
		p.entry = rules(0)
		if l := n.part("length"); l != nil {
			p.initial = m.length(l)
		} else {
			m.lasting(n.part("lasting"), &p)
		}
	case "provisional-entry":
		p.provisional, p.entry = rules(0), rules(1)
	case "entry-provisional":
		p.entry, p.provisional = rules(0), rules(1)
	case "provisional":
		p.provisional = rules(0)
	case "lasting":
		m.lasting(n.part("lasting"), &p)
	case "lasting-indefinite":
		p.lasting = "indefinite"
	case "lasting-right":
		p.lasting, p.right = "indefinite", true
	case "lasting-then":
		p.initial, p.then = m.count(n), true
	case "lasting-fixed":
		p.initial = clause.Length{N: m.number(n.part("count")), Unit: m.unit(n.part("unit"))}
	case "renewal":
		m.renewal(n, &p)
	case "lasting-renewal":
		m.lasting(n.part("lasting"), &p)
		m.renewal(n, &p)
	case "renewal-indefinite":
		p.renews = true
		m.lasting(n.part("lasting"), &p)
	case "denounce-effect":
		p.right = true
		by := n.part("by-notice")
		if by == nil {
			by = n
		}
		p.effect = after(m.count(by), clause.Trigger{Kind: clause.TriggerKindNoticeGiven})
	case "lasting-denounce":
		p.lasting, p.right = "until-denounced", true
		counted := n
		if b := n.part("by-notice"); b != nil {
			counted = b
		}
		p.effect = after(m.count(counted), clause.Trigger{Kind: clause.TriggerKindNoticeGiven})
	case "denounce-year-end":
		p.right = true
		counted := n.part("year-end")
		if counted == nil {
			counted = n
		}
		p.yearEnd = true
		p.effect = m.firstAfter(clause.UnitYear, m.count(counted), clause.Trigger{Kind: clause.TriggerKindNoticeGiven})
		if w := n.part("waiting-years"); w != nil {
			first := clause.Rule{Kind: clause.RuleKindFirstDay, N: 1, Unit: clause.UnitYear}
			if m.tokens[w.from].word == "beginning" {
				first.N = 2 // the year begins after it
			}
			first.Of = []clause.Rule{after(m.count(w), clause.Trigger{Kind: clause.TriggerKindEnteredIntoForce})}
			p.effect = clause.Rule{Kind: clause.RuleKindLaterOf, Of: []clause.Rule{p.effect, first}}
		}
	case "denounce-then":
		p.right = true
		by := n.part("by-notice")
		if by == nil {
			by = n
		}
		given := after(m.count(by), clause.Trigger{Kind: clause.TriggerKindNoticeGiven})
		p.effect = clause.Rule{Kind: clause.RuleKindLaterOf, Of: []clause.Rule{given, clause.On(clause.Trigger{Kind: clause.TriggerKindInitialTermEnded})}}
		if counts := n.nth("count", 1); counts != nil {
			p.effect.Of[0] = after(clause.Length{N: m.number(counts), Unit: m.unit(n.nth("unit", 1))}, clause.Trigger{Kind: clause.TriggerKindNoticeGiven})
			m.failed = false
		}
	case "renewal-denounce":
		p.right, p.renews, p.lasting = true, true, "indefinite"
		given := after(m.count(n), clause.Trigger{Kind: clause.TriggerKindNoticeGiven})
		p.effect = clause.Rule{Kind: clause.RuleKindLaterOf, Of: []clause.Rule{given, clause.On(clause.Trigger{Kind: clause.TriggerKindInitialTermEnded})}}
	case "left", "effects":
		p.left = true
	case "literal-year":
		p.literalYear = true
	case "right":
		p.right = true
	case "effect":
		if l := n.part("length"); l != nil {
			p.effect = after(m.length(l), m.event(n.part("event")))
		} else {
			p.effect = rules(0)
		}
		if k := p.effect.Event.Kind; k != "" && k != clause.TriggerKindNoticeGiven {
			m.failed = true // what ends the agreement is a notice, and no other event
		}
		if n.part("withdrawn") != nil {
			p.withdrawal = clause.WithdrawalByConsent
		}
	case "survival":
		p.provision = strings.ToLower(m.text(n.part("investments")))
		p.survival = after(clause.Length{N: m.number(n.part("count")), Unit: m.unit(n.part("unit"))}, clause.Trigger{Kind: clause.TriggerKindEnded})
	default:
		m.failed = true
	}
	return p
}

// count returns a number of units that stand side by side.
func (m *meaner) count(n *node) clause.Length {
	if n == nil || n.part("count") == nil || n.part("unit") == nil {
		m.failed = true
		return clause.Length{}
	}
	return clause.Length{N: m.number(n.part("count")), Unit: m.unit(n.part("unit"))}
}

func (m *meaner) lasting(n *node, p *parts) {
	if n == nil {
		p.lasting = "indefinite" // the production says so itself
		return
	}
	switch n.meaning {
	case "fixed":
		p.initial = m.count(n)
		if e := n.part("event"); e != nil && m.event(e).Kind != clause.TriggerKindEnteredIntoForce {
			m.failed = true
		}
	case "until-date":
		p.until = clause.Rule{Kind: clause.RuleKindDate, Date: m.calendar(n.part("calendar"))}
	default:
		p.lasting = n.meaning
	}
}

// renewal reads the terms that follow the first, and the notice that prevents them.
func (m *meaner) renewal(n *node, p *parts) {
	p.renews = true
	periods := n.part("periods")
	if periods == nil { // nothing is said of how long it is renewed for
		periods = &node{}
		if c := n.part("count"); c != nil {
			periods = &node{meaning: "length", parts: n.parts}
		} else if m.says(n, "year", "to", "year") {
			periods.meaning = "yearly"
		} else if m.says(n, "periods") {
			periods.meaning = "same"
		}
	}
	switch periods.meaning {
	case "same":
		p.same = true
	case "length":
		p.successive = m.count(periods)
	case "yearly":
		p.successive = clause.Length{N: 1, Unit: clause.UnitYear}
	}
	words := n.part("notice-length")
	if l := n.part("length"); l != nil {
		p.notice = m.length(l)
	}
	if unless := n.part("unless-notice"); unless != nil {
		if words = unless.part("notice-length"); words == nil {
			m.failed = true
			return
		}
	}
	if words != nil {
		if l := words.part("length"); l != nil {
			p.notice = m.length(l)
		} else {
			p.notice = m.count(words)
		}
	}
}

// reading puts together what the sentences say.
func (r *reader) reading() Reading {
	out := Reading{Left: slices.Concat(r.left, r.other)}
	var entry, provisional, effect, survival, right, duration []said
	for _, s := range r.said {
		p := s.parts
		if !p.entry.IsZero() {
			entry = append(entry, s)
		}
		if !p.provisional.IsZero() {
			provisional = append(provisional, s)
		}
		if !p.effect.IsZero() {
			effect = append(effect, s)
		}
		if !p.survival.IsZero() {
			survival = append(survival, s)
		}
		if p.right && p.effect.IsZero() {
			right = append(right, s)
		}
		if p.lasting != "" || p.initial.N > 0 || p.renews || !p.until.IsZero() {
			duration = append(duration, s)
		}
	}
	cs := &out.Clauses
	r.withhold(&entry, &out, "enter into force", "come into force", "enter into effect", "come into effect", "be in force")
	r.withhold(&provisional, &out, "provisionally", "provisional")
	r.withhold(&duration, &out, "renewed", "renewable", "renewal", "extended", "prolonged", "thereafter", "remain in force", "continue in force", "be in force", "duration", "validity", "expire", "expires")
	r.withhold(&effect, &out, "terminate", "terminated", "terminates", "denounce", "denounced", "denunciation", "notice", "cease", "withdraw", "remain in force")
	r.withhold(&survival, &out, "investments", "survive")
	if s, ok := r.only(entry, func(p parts) clause.Rule { return p.entry }, &out); ok {
		cs.EntryIntoForce = clause.Clause{Begins: s.parts.entry, Article: s.sentence.article}
		out.rest("/entryIntoForce", s)
	}
	if s, ok := r.only(provisional, func(p parts) clause.Rule { return p.provisional }, &out); ok {
		cs.Provisional = clause.Clause{Begins: s.parts.provisional, Article: s.sentence.article}
		out.rest("/provisional", s)
	}
	if s, ok := r.only(survival, func(p parts) clause.Rule { return p.survival }, &out); ok {
		cs.Survival = clause.Clause{Provision: s.parts.provision, Ends: s.parts.survival, Article: s.sentence.article}
		out.rest("/survival", s)
	}
	r.duration(duration, &out)
	// Two readings: the year in which notice is given, or that in which the months before
	// its end are kept. Neither is proposed.
	if slices.ContainsFunc(r.said, func(s said) bool { return s.parts.literalYear }) {
		for _, s := range effect {
			out.leave(s)
		}
		effect = nil
	}
	if s, ok := r.only(effect, func(p parts) clause.Rule { return p.effect }, &out); ok {
		// A right to leave after the first term stands beside the notice that prevents
		// renewal; the record holds one of them.
		out.Rests = slices.DeleteFunc(out.Rests, func(x Span) bool { return x.Member == "/denunciation" })
		cs.Denunciation = clause.Denunciation{Effect: s.parts.effect, Withdrawal: s.parts.withdrawal, Article: s.sentence.article}
		if s.parts.effect.Event.Date == clause.DateKindReceived {
			cs.Denunciation.Counts = clause.DateKindReceived
		}
		for _, x := range right {
			out.rest("/denunciation", x)
		}
		out.rest("/denunciation", s)
	} else if len(right) > 0 && cs.Denunciation.IsZero() {
		for _, x := range right {
			out.leave(x)
		}
	}
	slices.SortStableFunc(out.Rests, func(a, b Span) int { return a.From - b.From })
	slices.SortStableFunc(out.Left, func(a, b Span) int { return a.From - b.From })
	return out
}

// withhold leaves what a sentence says if another sentence of the same article, which was
// not understood, is about the same: it may say the opposite.
func (r *reader) withhold(list *[]said, out *Reading, words ...string) {
	if len(*list) == 0 {
		return
	}
	doubtful := map[string]bool{} // articles
	for i, left := range r.leftWords() {
		if !doubtful[r.left[i].Article] && isContrary(left, words) {
			doubtful[r.left[i].Article] = true
		}
	}
	*list = slices.DeleteFunc(*list, func(s said) bool {
		if doubtful[s.sentence.article] {
			out.leave(s)
		}
		return doubtful[s.sentence.article]
	})
}

// leftWords returns the words of each sentence that was not understood, with blanks around
// each.
func (r *reader) leftWords() []string {
	if r.words == nil {
		r.words = make([]string, 0, len(r.left))
		for _, l := range r.left {
			text := []byte{' '}
			for _, t := range tokens(r.text, l.From, l.To) {
				text = append(append(text, t.word...), ' ')
			}
			r.words = append(r.words, string(text))
		}
	}
	return r.words
}

// isContrary reports whether a sentence that was not understood may say the opposite of one
// about the matter that some words stand for.
func isContrary(left string, words []string) bool {
	for _, first := range []string{" notwithstanding ", " however ", " unless ", " except "} {
		if strings.HasPrefix(left, first) {
			return true
		}
	}
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(left, " "+w+" ") })
}

// only returns the sentence that says something, if all that say it say the same.
func (r *reader) only(list []said, of func(parts) clause.Rule, out *Reading) (said, bool) {
	if len(list) == 0 {
		return said{}, false
	}
	for _, s := range list[1:] {
		if !equalRules(of(s.parts), of(list[0].parts)) {
			for _, s := range list {
				out.leave(s)
			}
			return said{}, false
		}
	}
	return list[0], true
}

func (out *Reading) rest(member string, s said) {
	out.Rests = append(out.Rests, Span{Member: member, From: s.sentence.from, To: s.sentence.to, Article: s.sentence.article})
}

func (out *Reading) leave(s said) {
	out.Left = append(out.Left, Span{From: s.sentence.from, To: s.sentence.to, Article: s.sentence.article})
}

// duration puts together the first term, the terms after it and the notice between.
func (r *reader) duration(list []said, out *Reading) {
	if len(list) == 0 {
		return
	}
	var d clause.Duration
	var first, renewed *said
	for i := range list {
		p := list[i].parts
		switch {
		case p.renews && renewed == nil:
			renewed = &list[i]
		case p.renews:
			first, renewed = nil, nil
			goto contradiction
		}
		if p.initial.N > 0 || !p.until.IsZero() || p.lasting != "" && !p.renews {
			if first != nil && first != &list[i] && !equalParts(parts{initial: first.parts.initial, lasting: first.parts.lasting}, parts{initial: p.initial, lasting: p.lasting}) {
				goto contradiction
			}
			first = &list[i]
		}
	}
	switch {
	case first == nil:
		goto contradiction // what is renewed is not known
	case renewed == nil:
		switch p := first.parts; {
		case !p.until.IsZero():
			d = clause.Duration{Kind: clause.DurationKindUntil, Until: p.until}
		case p.then:
			d = clause.Duration{Kind: clause.DurationKindThenIndefinite, Initial: p.initial}
		case p.initial.N > 0:
			d = clause.Duration{Kind: clause.DurationKindFixed, Initial: p.initial}
		default:
			d = clause.Duration{Kind: clause.DurationKindIndefinite}
		}
	case first.parts.initial.N == 0:
		goto contradiction
	case renewed.parts.lasting != "":
		d = clause.Duration{Kind: clause.DurationKindThenIndefinite, Initial: first.parts.initial}
	default:
		d = clause.Duration{Kind: clause.DurationKindRenewable, Initial: first.parts.initial, Successive: renewed.parts.successive}
		if renewed.parts.same {
			d.Successive = d.Initial
		}
		if renewed.parts.notice.N > 0 {
			out.Clauses.Denunciation = clause.Denunciation{Notice: renewed.parts.notice, Article: renewed.sentence.article}
			out.rest("/denunciation", *renewed)
		}
	}
	d.Article = first.sentence.article
	out.Clauses.Duration = d
	out.rest("/duration", *first)
	if renewed != nil && renewed != first {
		out.rest("/duration", *renewed)
	}
	return
contradiction:
	for _, s := range list {
		out.leave(s)
	}
}

// Text returns the words of a span.
func (s Span) Text(text string) string { return strings.Join(strings.Fields(text[s.From:s.To]), " ") }
