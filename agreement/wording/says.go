package wording

import (
	"cmp"

	"github.com/bilateral-go/bilateral/agreement/clause"
)

// sentence sets p to the meaning of a whole sentence: that of its parts together.
func (m *meaner) sentence(n *node, p *parts) {
	*p = parts{}
	switch n.meaning {
	case "left", "effects":
		p.left = true
		return
	case "literal-year":
		p.literalYear = true
		return
	}
	for _, part := range n.parts {
		switch part.name {
		case "main":
			m.join(p, m.main(part))
			p.partly = p.partly || m.listed || isUnread(part.part("tail"))
		case "tail":
			p.partly = p.partly || isUnread(part)
		}
	}
	if !p.entry.IsZero() && len(m.tokens) > 1 && m.tokens[1].word == "shall" && isEnd(m.tokens[0].word) {
		m.failed = true // "Termination shall take effect": no title, and no entry into force
	}
	if !p.entry.IsZero() && m.conditional() {
		m.failed = true // another article says on what condition
	}
	if m.chooses() && !p.compares() {
		m.failed = true // the words between which it chooses were taken for something else
	}
	p.beforeEntry = p.beforeEntry && p.entry.IsZero() && p.provisional.IsZero()
	if p.aside {
		if p.aside = false; p.isZero() {
			p.left = true
		}
	}
}

// isUnread reports whether the tail of a statement tells an effect that no production reads.
func isUnread(tail *node) bool { return tail != nil && tail.meaning == "unread" }

// isEnd reports whether a word is one for the end of an agreement, or for what suspends it.
func isEnd(word string) bool {
	switch word {
	case "termination", "denunciation", "withdrawal", "cancellation", "suspension", "expiry":
		return true
	}
	return false
}

// conditional reports whether the words are subject to what another article or paragraph says.
func (m *meaner) conditional() bool {
	for i := 0; i+3 < len(m.tokens); i++ {
		if m.tokens[i].word != "subject" || m.tokens[i+1].word != "to" {
			continue
		}
		for _, t := range m.tokens[i+2 : min(i+6, len(m.tokens))] {
			switch t.word {
			case "article", "articles", "paragraph", "paragraphs", "section":
				return true
			}
		}
	}
	return false
}

// chooses reports whether the words name two days, "whichever is the later".
func (m *meaner) chooses() bool {
	or := false
	for _, t := range m.tokens {
		or = or || t.word == "or"
		if t.word == "whichever" {
			return or
		}
	}
	return false
}

// compares reports whether a rule compares two days.
func (p *parts) compares() bool {
	for _, r := range [...]*clause.Rule{&p.entry, &p.provisional, &p.effect, &p.until} {
		if r.Kind == clause.RuleKindLaterOf || r.Kind == clause.RuleKindEarlierOf {
			return true
		}
	}
	return false
}

// join adds what a further part of a sentence says. Two parts that say the same thing
// differently make it fail.
func (m *meaner) join(p *parts, more parts) {
	if p.isZero() {
		*p = more
		return
	}
	rule := func(to *clause.Rule, from clause.Rule) {
		switch {
		case from.IsZero():
		case to.IsZero():
			*to = from
		default:
			m.failed = true
		}
	}
	rule(&p.entry, more.entry)
	rule(&p.provisional, more.provisional)
	rule(&p.effect, more.effect)
	rule(&p.survival, more.survival)
	rule(&p.until, more.until)
	rule(&p.suspension, more.suspension)
	rule(&p.notBefore, more.notBefore)
	rule(&p.forceFrom, more.forceFrom)
	rule(&p.ownEntry, more.ownEntry)
	rule(&p.once, more.once)
	rule(&p.orElse, more.orElse)
	p.item = p.item || more.item
	p.effects = append(p.effects, more.effects...)
	rule(&p.receipt, more.receipt)
	rule(&p.provisionalEnd, more.provisionalEnd)
	p.relevant = cmp.Or(p.relevant, more.relevant)
	if more.yearNotice.N > 0 {
		p.yearNotice = more.yearNotice
	}
	p.literalYear, p.june = p.literalYear || more.literalYear, p.june || more.june
	if more.byAgreement {
		p.byAgreement, p.successive, p.same = true, more.successive, more.same
	}
	for _, x := range [...]struct {
		to   *string
		from string
	}{{&p.provision, more.provision}, {&p.by, more.by}, {&p.part, more.part}, {&p.except, more.except}, {&p.fact, more.fact}} {
		switch {
		case x.from == "":
		case *x.to == "":
			*x.to = x.from
		default:
			m.failed = true
		}
	}
	p.right, p.aside, p.copied = p.right || more.right, p.aside || more.aside, p.copied || more.copied
	p.beforeEntry, p.forAll, p.byConsent = p.beforeEntry || more.beforeEntry, p.forAll || more.forAll, p.byConsent || more.byConsent
	switch {
	case !more.lasts():
	case !p.lasts():
		p.lastsAs(more)
	case more.renews && !p.renews:
		p.renews, p.successive, p.same, p.notice = true, more.successive, more.same, more.notice
		if more.lasting != "" {
			p.lasting, p.renews, p.then = "", false, true // a term, and then without an end
		}
	case p.initial.N > 0 && more.lasting != "" && more.initial.N == 0:
		p.then = true
	case p.lasting == "indefinite" && more.lasting == "until-denounced":
		p.lasting = more.lasting
	default:
		m.failed = true
	}
	if more.withdrawal != "" {
		p.withdrawal = more.withdrawal
	}
}

// isZero reports whether a sentence says nothing.
func (p *parts) isZero() bool { return equalParts(p, &parts{}) }

// lasts reports whether a sentence says how long the agreement lasts.
func (p *parts) lasts() bool { return p.lasting != "" || p.initial.N > 0 || p.renews }

// lastsAs takes over how long another part says that it lasts.
func (p *parts) lastsAs(more parts) {
	p.initial, p.successive, p.same, p.renews = more.initial, more.successive, more.same, more.renews
	p.lasting, p.then, p.notice, p.from = more.lasting, more.then, more.notice, more.from
}

// main gives the meaning of one part of a sentence.
func (m *meaner) main(n *node) (p parts) {
	rules := func(i int) clause.Rule { return m.rules(n, i) }
	defer func() {
		for _, r := range []clause.Rule{p.entry, p.provisional, p.once, p.orElse} {
			for e := range r.Events() {
				switch e.Kind {
				case clause.TriggerKindNoticeGiven, clause.TriggerKindSuspended, clause.TriggerKindEnded, clause.TriggerKindInitialTermEnded:
					m.failed = true // a notice does not begin an agreement
				}
			}
		}
	}()
	switch n.meaning {
	case "entry":
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
		if !m.provisionally() {
			p.effects, p.provisional = []clause.Clause{{Begins: p.provisional}}, clause.Rule{}
		}
	case "provisional-end":
		p.provisionalEnd = clause.On(clause.Trigger{Kind: clause.TriggerKindProvisionalApplicationEnded})
		if by := n.part("by-notice"); by != nil {
			p.provisionalEnd = after(m.count(by), p.provisionalEnd.Event)
		}
	case "not-before-date":
		p.right, p.notBefore = true, clause.Fixed(m.calendar(n.part("calendar")))
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
	case "renewal", "renewal-itself":
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
		if ahead := n.part("in-advance"); ahead != nil {
			by = ahead
		}
		if by == nil {
			by = n
		}
		p.effect = after(m.count(by), clause.Trigger{Kind: clause.TriggerKindNoticeGiven})
	case "lasting-set":
		p.until = clause.SetByParties()
	case "renewal-open":
		p.renews, p.lasting = true, "indefinite"
	case "renewal-leave":
		p.right, p.renews, p.lasting = true, true, "indefinite"
		p.effect = clause.LaterOf(after(m.count(n), clause.Last(clause.TriggerKindNoticeGiven)), clause.On(clause.Last(clause.TriggerKindInitialTermEnded)))
	case "entry-other":
		p.entry = clause.On(clause.Fact("the entry into force of " + m.spelled(n.part("other-named"))))
	case "entry-once":
		p.once = clause.Once(m.event(n.part("event")), clause.Fixed(m.calendar(n.part("calendar"))))
	case "entry-else":
		p.orElse = rules(0)
	case "lasting-leave":
		m.lasting(n.part("lasting"), &p)
		p.right, p.effect = true, after(m.count(n.part("by-notice")), clause.Trigger{Kind: clause.TriggerKindNoticeGiven})
	case "lasting-until":
		p.until = clause.On(clause.Fact(m.spelled(n.part("fact-new"))))
	case "entry-until":
		p.entry, p.until = clause.Fixed(m.calendar(n.nth("calendar", 0))), clause.Fixed(m.calendar(n.nth("calendar", 1)))
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
		p.yearNotice = m.count(counted)
		if w := n.part("waiting-years"); w != nil {
			p.notBefore = m.waiting(w)
		}
		if w := n.part("waiting-year"); w != nil {
			year, _ := figure(m.tokens[w.part("yearnumber").from].word)
			p.notBefore = clause.Fixed(m.date(year+1, 1, 1))
		}
	case "year-notice":
		p.right, p.yearNotice = true, m.count(n)
	case "literal-end":
		p.literalYear = true
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
		if !m.thereafter() {
			m.failed = true // it lasts until then from the beginning
		}
		p.right, p.renews, p.lasting = true, true, "indefinite"
		by := n.part("by-notice")
		if by == nil {
			by = n
		}
		given := after(m.count(by), clause.Trigger{Kind: clause.TriggerKindNoticeGiven})
		p.effect = clause.Rule{Kind: clause.RuleKindLaterOf, Of: []clause.Rule{given, clause.On(clause.Trigger{Kind: clause.TriggerKindInitialTermEnded})}}
	case "right":
		p.right = true
	case "effect":
		if l := n.part("length"); l != nil {
			p.effect = after(m.length(l), m.event(n.part("event")))
		} else {
			p.effect = rules(0)
		}
		m.onNotice(p.effect)
		p.withdrawal = m.withdrawal(n.part("withdrawn"))
	case "effect-year-after", "lasting-year":
		given := clause.Last(clause.TriggerKindNoticeGiven)
		if n.part("noticed-year").meaning == "received" {
			given.Date = clause.DateKindReceived
		}
		p.effect = clause.Rule{Kind: clause.RuleKindFirstDay, N: 2, Unit: clause.UnitYear, Event: given}
		if n.meaning == "lasting-year" {
			p.lasting, p.right = "until-denounced", true
		}
	case "lasting-day":
		p.until = clause.Fixed(m.calendar(n.part("calendar")))
	case "renewal-after":
		p.renews, p.lasting, p.right = true, "indefinite", true
		p.notBefore = sinceForce(m.count(n))
	case "ends-unless":
		p.fact = m.spelled(n.part("superseded"))
	case "relevant-notice":
		p.relevant = clause.Trigger{Kind: clause.TriggerKindNoticeGiven, Date: clause.DateKindReceived}
	case "relevant-consent":
		p.relevant = clause.Trigger{Kind: clause.TriggerKindNotified, Date: clause.DateKindReceived}
	case "ends-with-force":
		p.fact = m.spelled(n.part("enters-force"))
	case "denounce-period":
		p.right = true
		given := clause.Trigger{Kind: clause.TriggerKindNoticeGiven}
		if base := n.part("base"); base != nil {
			given = m.base(base)
		}
		p.effect = after(m.count(n), given)
		m.onNotice(p.effect)
	case "relevant":
		p.relevant = m.event(n.part("event"))
		if p.relevant.Date == "" {
			m.failed = true // it says nothing that is not said without it
		}
	case "lasting-expires":
		p.lasting, p.right = "until-denounced", true
		p.effect = after(m.count(n), m.event(n.part("event")))
		if p.effect.Event.Kind != clause.TriggerKindNoticeGiven {
			m.failed = true
		}
	case "entry-each":
		if e := n.part("event"); e != nil {
			p.ownEntry = clause.On(m.event(e))
		} else {
			p.ownEntry = rules(0)
		}
		if p.ownEntry.Event.Which != clause.OccurrenceOwn {
			m.failed = true
		}
	case "provisional-whole":
		p.provisional, p.by = rules(0), m.state(n.part("state"))
	case "effect-next-year", "year-end-same":
		p.right = true
	case "june":
		p.right, p.june, p.yearNotice = true, true, clause.Length{N: 6, Unit: clause.UnitMonth}
		if w := n.part("waiting-years"); w != nil {
			p.notBefore = m.waiting(w)
		}
	case "aside":
		p.aside = true
	case "before-entry":
		p.beforeEntry = true
	case "consent-end":
		p.byConsent = true
	case "lasting-while":
		p.until = clause.On(clause.Fact(m.noLonger(n.part("fact-while"))))
	case "lasting-facts":
		var of []clause.Rule
		for _, name := range [...]string{"fact-one", "fact-two"} {
			if f := n.part(name); f != nil {
				of = append(of, m.factOn(f))
			}
		}
		if c := n.part("calendar"); c != nil {
			of = append(of, clause.Fixed(m.calendar(c)))
		}
		if p.until = clause.EarlierOf(of...); n.part("which-fact").meaning == "later" {
			p.until = clause.LaterOf(of...)
		}
	case "for-all":
		p.right, p.forAll = true, true
	case "entry-fact":
		p.entry = clause.On(clause.Fact("the " + m.spelled(n.part("fact-adopted"))))
	case "copied":
		p.copied = true
	case "renewal-then-notice":
		p.right, p.renews = true, true
		m.lasting(n.part("lasting"), &p)
		w := n.part("warning-after")
		p.notice = m.count(cmp.Or(w.part("when-before"), w))
		given := after(m.count(n.part("by-notice-of")), clause.Trigger{Kind: clause.TriggerKindNoticeGiven})
		p.effect = clause.LaterOf(given, clause.On(clause.Trigger{Kind: clause.TriggerKindInitialTermEnded}))
	case "then-until", "then-until-warned":
		w := n.part("warning-after")
		if before := n.part("warning-before"); before != nil {
			w = before.part("warning-after")
		}
		if w != nil {
			p.notice = m.count(cmp.Or(w.part("when-before"), w))
		}
		given := after(m.count(n), m.base(n.part("base")))
		if given.Event.Kind != clause.TriggerKindNoticeGiven {
			m.failed = true
		}
		p.right, p.renews, p.lasting = true, true, "indefinite"
		p.effect = clause.Rule{Kind: clause.RuleKindLaterOf, Of: []clause.Rule{given, clause.On(clause.Trigger{Kind: clause.TriggerKindInitialTermEnded})}}
	case "entry-back":
		p.entry = rules(0)
		p.effects = []clause.Clause{{Begins: clause.Fixed(m.calendar(n.part("calendar-effect").part("calendar")))}}
	case "entry-not-before":
		p.forceFrom = clause.Fixed(m.calendar(n.part("calendar")))
	case "ends-with":
		if done := n.part("fact-done"); done != nil {
			p.fact = m.fact(n)
		} else {
			p.fact = m.fact(n.part("fact"))
		}
	case "excepted":
		p.except = m.spelled(n.part("facts-during"))
	case "entry-only-when":
		p.forceFrom = clause.On(clause.Fact(m.spelled(n.part("fact-any"))))
	case "ends-with-other":
		p.fact = m.spelled(cmp.Or(n.part("other-end"), n.part("other-ends"), n.part("other-ceases")))
		if other := n.part("other-named"); other != nil {
			p.fact = "the end of " + m.spelled(other)
		}
	case "not-before", "not-before-effect":
		p.right = true
		p.notBefore = sinceForce(m.count(cmp.Or(n.part("after-term"), n.part("after-force"))))
		if by := n.part("by-notice"); by != nil {
			p.effect = after(m.count(by), clause.Trigger{Kind: clause.TriggerKindNoticeGiven})
		}
	case "effect-remain":
		p.effect = after(m.count(n), m.event(n.part("event")))
		if p.effect.Event.Kind != clause.TriggerKindNoticeGiven {
			m.failed = true
		}
	case "lasting-rule":
		p.lasting, p.right = "until-denounced", true
		p.effect = after(m.count(n), m.event(n.part("event")))
		if p.effect.Event.Kind != clause.TriggerKindNoticeGiven {
			m.failed = true
		}
	case "renewal-then":
		p.renews = true
		m.lasting(n.part("lasting"), &p)
		if n.part("count") != nil {
			p.notice = m.count(n)
		}
		from := n
		if unless := n.part("unless"); unless != nil {
			from = unless
		}
		if w := from.part("warning-after"); w != nil {
			if before := w.part("when-before"); before != nil {
				w = before
			}
			p.notice = m.count(w)
		}
	case "renewal-agreed":
		if n.part("count") != nil {
			p.byAgreement, p.successive = true, m.count(n)
		} else {
			m.agreed(n.part("terms"), &p)
		}
	case "deemed":
		if m.says(n, "working") {
			m.failed = true // working days are not counted
		}
		p.receipt = after(m.count(n), clause.Trigger{Kind: clause.TriggerKindNoticeGiven, Date: clause.DateKindCopied})
	case "effect-last-day":
		e := m.event(n.part("event-base").part("event"))
		if p.effect = (clause.Rule{Kind: clause.RuleKindFirstDay, N: m.number(n.part("ordth")) + 1, Unit: clause.UnitMonth, Event: e}); e.Kind != clause.TriggerKindNoticeGiven {
			m.failed = true
		}
	case "leave-any-time":
		p.right = true
		by := cmp.Or(n.part("by-notice"), n)
		p.effect = clause.LaterOf(after(m.count(by), clause.Last(clause.TriggerKindNoticeGiven)), clause.On(clause.Last(clause.TriggerKindInitialTermEnded)))
	case "provisional-part":
		p.provisional, p.provision = rules(0), m.spelled(n.part("ref"))
	case "provisional-one":
		p.provisional, p.provision, p.by = rules(0), m.spelled(n.part("ref")), m.state(n.part("state"))
	default:
		m.outlives(n, &p)
	}
	return p
}

// waiting returns the first day for a notice before the end of a calendar year that comes after
// some years in force: of a year that begins then, its first day.
func (m *meaner) waiting(n *node) clause.Rule {
	if n.meaning == "next-year" { // the year of an event
		return clause.FirstOfYear(1, clause.On(m.event(n.part("event"))))
	}
	if n.meaning == "years-after" { // the year in which it enters into force
		l := m.count(n)
		m.failed = m.failed || l.Unit != clause.UnitYear
		return clause.FirstOfYear(l.N, clause.On(clause.Last(clause.TriggerKindEnteredIntoForce)))
	}
	l := clause.Length{Unit: clause.UnitYear}
	if o := n.part("ordinal"); o != nil {
		l.N = m.number(&node{parts: []*node{o}})
	} else {
		l = m.count(n)
	}
	switch m.tokens[n.from].word {
	case "beginning", "starting", "commencing":
		return clause.FirstOfYear(1, sinceForce(l))
	}
	return sinceForce(l)
}

// sinceForce returns the rule for a number of units after the entry into force.
func sinceForce(l clause.Length) clause.Rule {
	return after(l, clause.Trigger{Kind: clause.TriggerKindEnteredIntoForce})
}

// count returns a number of units that stand side by side.
func (m *meaner) count(n *node) clause.Length {
	if n == nil || n.part("count") == nil || n.part("unit") == nil {
		m.failed = true
		return clause.Length{}
	}
	return clause.Length{N: m.number(n.part("count")), Unit: m.unit(n.part("unit"))}
}
