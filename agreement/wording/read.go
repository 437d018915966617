package wording

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

//go:embed english.txt
var english string

var (
	readEnglish sync.Once
	englishRead *grammar
	matchers    sync.Pool // their room is used again
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
	// Left are the sentences on matters of final clauses that were not understood, also those
	// of which Rests has what was understood.
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
	m, _ := matchers.Get().(*matcher)
	if m == nil {
		m = &matcher{g: englishGrammar()}
	}
	defer matchers.Put(m)
	r := reader{text: text, matcher: m}
	for _, s := range sentences(text) {
		r.sentence(s)
	}
	return r.reading()
}

// A reader collects what the sentences of a text say.
type reader struct {
	text    string
	matcher *matcher
	said    []said
	left    []Span
	other   []Span // sentences about other matters than have a member
	spare   *parts // what the last reading that was not kept was put in

	list  string   // the party that a list of items is of: "in New Zealand:"
	words []string // those of the sentences that were left, once they are asked for
}

// A said is what one sentence says.
type said struct {
	sentence sentence
	meaning  string
	parts    *parts
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
	suspension         clause.Rule
	provision          string        // what survives
	left               bool          // it is about another matter
	aside              bool          // it says something else besides
	partly             bool          // it says more, which was not understood
	copied             bool          // notice goes to somebody else too
	yearNotice         clause.Length // how long before the end of a calendar year notice is given
	june               bool          // which is said as on or before 30 June
	literalYear        bool          // its effect ends with the year in which notice is given
	notBefore          clause.Rule   // the first day for notice
	receipt            clause.Rule   // when a notice counts as received
	byAgreement        bool          // the parties can extend it
	part               string        // for which it can be ended separately
	effects            []clause.Clause
	item               bool           // it is an item of a list, for the party that the list is of
	once, orElse       clause.Rule    // a day on condition of a notification, and the day after that one
	forceFrom          clause.Rule    // it does not enter into force before this day
	fact               string         // that ends it
	ownEntry           clause.Rule    // from which day it is in force for one of several parties
	except             string         // the fact during which no notice can be given
	from               clause.Rule    // the day from which terms are counted
	by                 string         // the party for which alone it holds
	beforeEntry        bool           // it says what is done before the entry into force
	forAll             bool           // the notice of one party ends it for all
	byConsent          bool           // the parties can end it together, as they can without saying so
	provisionalEnd     clause.Rule    // the end of provisional application
	relevant           clause.Trigger // the date of an event that counts, where another sentence counts from the event
}

// sentence reads one sentence.
func (r *reader) sentence(s sentence) {
	if by, ok := listOf(s.tokens); ok {
		r.list = by
		return
	}
	if !concerns(s.tokens) {
		return
	}
	words := s.tokens
	if last := words[len(words)-1].word; last == "." || last == ";" {
		words = words[:len(words)-1]
	}
	found := r.understand(s, words)
	if len(found) == 0 {
		if fewer := r.matcher.elided(words); len(fewer) > 0 && len(fewer) < len(words) {
			if found = r.understand(s, fewer); len(found) > 0 {
				words = fewer
			}
		}
	}
	if len(found) > 1 { // what is about another matter says less
		found = slices.DeleteFunc(found, func(x said) bool { return x.parts.left })
	}
	if len(found) > 1 {
		found = withoutLesser(found)
	}
	if len(found) == 1 && found[0].parts.left && statesForce(words) {
		found = nil
	}
	switch {
	case len(found) == 1 && found[0].parts.left:
		r.other = append(r.other, Span{From: s.from, To: s.to, Article: s.article})
	case len(found) == 1:
		if p := found[0].parts; !p.item {
			r.list = ""
		} else {
			for i := range p.effects {
				p.effects[i].By = cmp.Or(p.effects[i].By, r.list)
			}
		}
		if found[0].parts.partly {
			r.other = append(r.other, Span{From: s.from, To: s.to, Article: s.article})
		}
		r.said = append(r.said, found[0])
	default:
		at := min(r.farthest(words), len(words)-1)
		r.left = append(r.left, Span{From: s.from, To: s.to, Article: s.article, Stopped: r.text[words[at].from:words[at].to]})
	}
}

// listOf returns the party that the items that follow are for, if words say only that: "in New
// Zealand:", "in the case of Australia:".
func listOf(words []token) (string, bool) {
	if len(words) > 4 && words[0].word == "and" { // "and (b) in Ireland:"
		words = withoutNumber(words[1:])
	}
	n := len(words)
	if n < 3 || n > 12 || words[0].word != "in" || words[n-1].word != ":" {
		return "", false
	}
	name := ""
	if n > 5 && words[1].word == "the" && words[2].word == "case" && words[3].word == "of" {
		words = words[3:]
	}
	for _, t := range words[1 : len(words)-1] {
		name += t.word + " "
	}
	code, err := country.ParseName(strings.TrimPrefix(strings.TrimSpace(name), "the "))
	return code.String(), err == nil
}

// statesForce reports whether a sentence about another matter goes on to state when the
// agreement enters into force or how long it lasts: then it is not understood.
func statesForce(words []token) bool {
	for i := 4; i+3 < len(words); i++ {
		if words[i-1].word != "and" || words[i].word != "shall" && words[i].word != "will" {
			continue
		}
		switch words[i+1].word {
		case "enter", "come", "remain", "continue":
			return words[i+3].word == "force"
		}
	}
	return false
}

// farthest returns the first word that no reading gets beyond. It tries all productions, also
// those that cannot fit to the end.
func (r *reader) farthest(words []token) int {
	m := r.matcher
	m.reset(words)
	for i := range m.fits {
		m.fits[i] = fits
	}
	m.whole()
	return m.farthest
}

// understand returns what the words of a sentence can say.
func (r *reader) understand(s sentence, words []token) (found []said) {
	m := r.matcher
	m.reset(words)
	for _, x := range m.whole() {
		n := x.parts[0]
		if n.to != len(words) {
			continue
		}
		if r.spare == nil {
			r.spare = new(parts)
		}
		mean, p := meaner{source: r.text, tokens: words}, r.spare
		mean.sentence(n, p)
		if !mean.failed && !p.isZero() && !slices.ContainsFunc(found, func(x said) bool { return equalParts(x.parts, p) }) {
			found = append(found, said{s, n.meaning, p})
			r.spare = nil
		}
	}
	return found
}

// concerns reports whether a sentence is about the force, duration or end of the agreement.
func concerns(words []token) bool {
	subject, verb, notice := false, false, false
	for i, t := range words {
		notice = notice || t.word == "notice"
		switch t.word {
		case "force", "effect", "suspended", "suspend", "suspension", "effective", "terminate", "terminated", "terminates", "termination", "denounce", "denounced", "denunciation", "expire", "expires", "provisionally", "renewed", "extended", "prolonged", "duration", "valid", "cease", "withdraw", "unlimited", "indefinitely", "concluded", "deemed", "bound", "simultaneously", "validity", "ratified", "expiry", "expiration", "lapse", "lapses", "lapsed", "discontinue", "discontinued", "cancel", "cancelled", "survive", "renewable", "renewal", "tacit", "decisive", "relevant":
			verb = true
		case "agreement", "convention", "treaty", "protocol", "memorandum", "arrangement", "it", "notice", "notification", "mou":
			subject = true
		case "given":
			verb = verb || notice // an item of a list: "for the year following that in which notice is given"
		case "amendment", "amendments", "modification", "modifications", "tariff", "tariffs":
			if i < 8 {
				return false
			}
		}
	}
	if !subject && slices.ContainsFunc(words, func(t token) bool { return t.word == "provisionally" }) {
		return true
	}
	return subject && verb || verb && len(words) < 60
}

func equalParts(a, b *parts) bool {
	return equalRules(a.entry, b.entry) && equalRules(a.provisional, b.provisional) && equalRules(a.until, b.until) && equalRules(a.effect, b.effect) && equalRules(a.survival, b.survival) && equalRules(a.suspension, b.suspension) &&
		a.initial == b.initial && a.successive == b.successive && a.same == b.same && a.renews == b.renews && a.lasting == b.lasting &&
		a.notice == b.notice && a.withdrawal == b.withdrawal && a.right == b.right && a.left == b.left && a.aside == b.aside && a.partly == b.partly && a.copied == b.copied && a.item == b.item && equalRules(a.once, b.once) && equalRules(a.orElse, b.orElse) && a.then == b.then && a.provision == b.provision && a.yearNotice == b.yearNotice && a.literalYear == b.literalYear && a.june == b.june &&
		equalRules(a.notBefore, b.notBefore) && equalRules(a.receipt, b.receipt) && a.byAgreement == b.byAgreement &&
		a.part == b.part && a.by == b.by && a.beforeEntry == b.beforeEntry && a.forAll == b.forAll && a.byConsent == b.byConsent && a.relevant == b.relevant && equalRules(a.provisionalEnd, b.provisionalEnd) && equalRules(a.forceFrom, b.forceFrom) && equalRules(a.ownEntry, b.ownEntry) && equalRules(a.from, b.from) && a.fact == b.fact && a.except == b.except &&
		slices.EqualFunc(a.effects, b.effects, equalClauses)
}

func equalClauses(a, b clause.Clause) bool {
	return a.Provision == b.Provision && a.By == b.By && a.EarlierFacts == b.EarlierFacts && equalRules(a.Begins, b.Begins) && equalRules(a.Ends, b.Ends)
}

// Text returns the words of a span.
func (s Span) Text(text string) string { return strings.Join(strings.Fields(text[s.From:s.To]), " ") }
