package wording

import (
	"slices"
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// A meaner gives the meaning of what the matcher has found. A production that means
// nothing here makes it fail, and the sentence is left.
type meaner struct {
	source string // the text
	tokens []token
	failed bool
	listed bool // what it names goes on in the list that follows
}

// told are the names of which the meaning is asked. What is recognized under another name only
// has to be there, so one way to recognize it is as good as another.
const told = " " +
	"acquired after-term amounts applied applied-later base bound-to by-notice by-notice-of calendar calendar-effect claims consented count daynumber digits done-until earlier-facts earlier-no-facts earlier-things " +
	"empty enters-force event event-base after-force fact fact-adopted fact-any fact-done fact-name fact-new fact-one fact-remains fact-text fact-two fact-until fact-while facts facts-during investments kept kept-applies kept-for kept-no lasting " +
	"length main matters month-end monthname n notice-length noticed-year obligations ongoing ordinal ordth other-ceases other-end other-ends other-named otherwise owed part parts-kept periods point ref requests rule " +
	"sentence simple state still superseded survivors tail tax-day tax-item tax-place tax-whole tax-year tax-years terms terms-yearly unaffected undertaken undertaken-long unit unless unless-notice waiting-year which-fact " +
	"waiting-years warning warning-after warning-before warning-first when-before in-advance withdrawn year-end yearnumber "

// part returns the first part with a name, also inside parts of other names listed.
func (n *node) part(name string) *node {
	for _, p := range n.parts {
		if p.name == name {
			return p
		}
	}
	return nil
}

func (n *node) nth(name string, i int) *node {
	for _, p := range n.parts {
		if p.name == name {
			if i == 0 {
				return p
			}
			i--
		}
	}
	return nil
}

// number returns the number of a count, in words or figures; both must agree.
func (m *meaner) number(n *node) uint32 {
	if n == nil { // a production that should have one
		m.failed = true
		return 0
	}
	first := uint32(0)
	for i, part := range n.parts {
		value, err := strconv.Atoi(part.meaning)
		if err != nil { // in figures
			value, _ = figure(m.tokens[part.from].word)
		}
		if i > 0 && uint32(value) != first {
			m.failed = true
		}
		first = uint32(value)
	}
	return first
}

func (m *meaner) unit(n *node) clause.Unit { return clause.Unit(n.meaning) }

// length returns a number of units. Weeks are seven days.
func (m *meaner) length(n *node) clause.Length {
	return clause.Length{N: m.number(n.part("count")), Unit: m.unit(n.part("unit"))}
}

// event returns an event with its date.
func (m *meaner) event(n *node) clause.Trigger {
	kind, date := n.meaning, clause.DateKind("")
	switch n.meaning {
	case "notified-by":
		return clause.Trigger{Kind: clause.TriggerKindNotified, Party: m.state(n.part("state"))}
	case "deposited-nth":
		which := n.part("ordinal")
		if which == nil {
			which = n.part("n") // "by two States": the second
		}
		return clause.Nth(m.number(&node{parts: []*node{which}}), clause.TriggerKindDeposited)
	case "deposited-own":
		return clause.Own(clause.TriggerKindDeposited)
	case "notified-by-received":
		return clause.Trigger{Kind: clause.TriggerKindNotified, Party: m.state(n.part("state")), Date: clause.DateKindReceived}
	case "notified-received":
		kind, date = "notified", clause.DateKindReceived
	case "replied": // the date that the note bears
		date = clause.DateKindDone
	case "replied-received":
		kind, date = "replied", clause.DateKindReceived
	case "exchanged-received":
		kind, date = "exchanged", clause.DateKindReceived
	case "suspended-received":
		kind, date = "suspended", clause.DateKindReceived
	case "notice-sent":
		kind, date = "notice-given", clause.DateKindSent
	case "notice-received":
		kind, date = "notice-given", clause.DateKindReceived
	}
	return clause.Trigger{Kind: clause.TriggerKind(kind), Date: date}
}

// onNotice makes it fail if a rule counts from anything but a notice, or from nothing: what ends
// the agreement is a notice, and no other event.
func (m *meaner) onNotice(r clause.Rule) {
	some := false
	for e := range r.Events() {
		some = true
		if e.Kind != clause.TriggerKindNoticeGiven {
			m.failed = true
		}
	}
	m.failed = m.failed || !some
}

// provisionally reports whether the words speak of provisional application, or of what is before the
// entry into force.
func (m *meaner) provisionally() bool {
	return m.speaks("provisionally", "provisional", "pending", "until")
}

// thereafter reports whether the words speak of the time after a first term.
func (m *meaner) thereafter() bool {
	return m.speaks("thereafter", "subsequently", "afterwards", "after", "then")
}

// speaks reports whether one of some words stands in the sentence.
func (m *meaner) speaks(words ...string) bool {
	return slices.ContainsFunc(m.tokens, func(t token) bool { return slices.Contains(words, t.word) })
}

// state returns the code of a state that is named, as rules name a party.
func (m *meaner) state(n *node) string {
	name := strings.TrimPrefix(strings.TrimPrefix(m.text(n), "the government of "), "the ")
	if adjective, ok := strings.CutSuffix(name, " government"); ok {
		name = adjective
		for _, pair := range [...][2]string{{"australian", "australia"}, {"french", "france"}, {"german", "germany"}, {"belgian", "belgium"}, {"british", "united kingdom"}, {"indian", "india"}, {"japanese", "japan"}, {"canadian", "canada"}} {
			if name == pair[0] {
				name = pair[1]
			}
		}
	}
	code, err := country.ParseName(name)
	if err != nil {
		m.failed = true
		return ""
	}
	return code.String()
}

// base returns the event that a rule counts from.
func (m *meaner) base(n *node) clause.Trigger {
	if n == nil || n.part("event") == nil {
		m.failed = true
		return clause.Trigger{}
	}
	return m.event(n.part("event"))
}

// rule returns the rule that gives a day, or the later or earlier of two.
func (m *meaner) rule(n *node) clause.Rule {
	of := make([]clause.Rule, 0, 2)
	for _, p := range n.parts {
		if p.name == "simple" {
			of = append(of, m.simple(p))
		}
	}
	switch {
	case n.meaning == "plain":
		if end := n.part("month-end"); end != nil && !withMonthEnd(&of[0], bilateral.MonthEnd(end.meaning)) {
			m.failed = true
		}
		return of[0]
	case n.meaning == "or-set":
		return clause.UnlessSet(of[0])
	case n.meaning == "later":
		return clause.LaterOf(of...)
	}
	return clause.EarlierOf(of...)
}

// withMonthEnd says of the rule in months or years where a month ends, and reports whether there
// is one.
func withMonthEnd(r *clause.Rule, end bilateral.MonthEnd) bool {
	if r.Kind == clause.RuleKindMonthsAfter || r.Kind == clause.RuleKindYearsAfter {
		r.MonthEnd = end
		return true
	}
	return len(r.Of) == 1 && withMonthEnd(&r.Of[0], end)
}

// simple returns the rule that gives one day.
func (m *meaner) simple(n *node) clause.Rule {
	switch n.meaning {
	case "on":
		base := n.part("point")
		if base == nil {
			base = n.part("base")
		}
		return clause.Rule{Kind: clause.RuleKindOn, Event: m.base(base)}
	case "length-after":
		if l := n.part("length"); l != nil {
			return after(m.length(l), m.base(n.part("base")))
		}
		return after(m.count(n), m.base(n.part("base")))
	case "day-after-length":
		r := after(m.count(n), m.base(n.part("base")))
		if r.Kind == clause.RuleKindDaysAfter {
			r.N++ // the day after n days have passed
		} else {
			r.PlusDays = 1
		}
		return r
	case "day-after":
		return clause.Rule{Kind: clause.RuleKindDaysAfter, N: m.number(n.part("ordth")), Event: m.base(n.part("base"))}
	case "next-day":
		return clause.Rule{Kind: clause.RuleKindDaysAfter, N: 1, Event: m.base(n.part("base"))}
	case "first-of":
		from := n.part("base")
		if from == nil {
			from = n.part("event-base")
		}
		return clause.Rule{Kind: clause.RuleKindFirstDay, N: m.number(n.part("ordth")), Unit: m.unit(n.part("unit")), Event: m.base(from)}
	case "first-of-month-after":
		return clause.Rule{Kind: clause.RuleKindFirstDay, N: m.number(n.part("ordth")) + 1, Unit: clause.UnitMonth, Event: m.base(n.part("base"))}
	case "last-of":
		next := uint32(1)
		if o := n.part("ordth"); o != nil {
			next = m.number(o)
		}
		return clause.Rule{Kind: clause.RuleKindLastDay, N: next, Unit: m.unit(n.part("unit")), Event: m.base(n.part("base"))}
	case "last-in":
		return clause.Rule{Kind: clause.RuleKindLastDay, Unit: m.unit(n.part("unit")), Event: m.base(n.part("base"))}
	case "first-next":
		return clause.Rule{Kind: clause.RuleKindFirstDay, N: 1, Unit: m.unit(n.part("unit")), Event: m.base(n.part("base"))}
	case "first-after-length", "first-of-after":
		return firstAfter(m.unit(n.part("unit")), m.length(n.part("length")), m.base(n.part("base")))
	case "january-after-length":
		return firstAfter(clause.UnitYear, m.length(n.part("length")), m.base(n.part("base")))
	case "length-plain":
		return after(m.length(n.part("length")), m.base(n.part("base")))
	case "anniversary":
		return after(clause.Length{N: 1, Unit: clause.UnitYear}, m.base(n.part("base")))
	case "set":
		return clause.Rule{Kind: clause.RuleKindSetByParties, Event: clause.Trigger{Kind: clause.TriggerKindExchanged}}
	case "set-plain":
		return clause.SetByParties()
	case "consent":
		return clause.Consent()
	case "calendar":
		return clause.Rule{Kind: clause.RuleKindDate, Date: m.calendar(n.part("calendar"))}
	}
	m.failed = true
	return clause.Rule{}
}

// firstAfter returns the rule for the first day of a month or year that follows a length
// after an event: the first day of the seventh month is that of the month after six months.
func firstAfter(unit clause.Unit, l clause.Length, e clause.Trigger) clause.Rule {
	if l.Unit == unit {
		return clause.Rule{Kind: clause.RuleKindFirstDay, N: l.N + 1, Unit: unit, Event: e}
	}
	return clause.Rule{Kind: clause.RuleKindFirstDay, N: 1, Unit: unit, Of: []clause.Rule{after(l, e)}}
}

// after returns the rule for a number of units after an event.
func after(l clause.Length, e clause.Trigger) clause.Rule {
	kind := clause.RuleKindDaysAfter
	switch l.Unit {
	case clause.UnitMonth:
		kind = clause.RuleKindMonthsAfter
	case clause.UnitYear:
		kind = clause.RuleKindYearsAfter
	}
	return clause.Rule{Kind: kind, N: l.N, Event: e}
}

// calendar returns a date that the text names.
func (m *meaner) calendar(n *node) bilateral.Date {
	year, _ := figure(m.tokens[n.part("yearnumber").from].word)
	month, _ := strconv.Atoi(n.part("monthname").meaning)
	day := 0
	if d := n.part("daynumber"); d != nil {
		day, _ = figure(m.tokens[d.from].word)
	} else if d := n.part("ordinal"); d != nil {
		day, _ = strconv.Atoi(d.meaning)
	}
	return m.date(year, month, day)
}

// date returns a day, if there is one.
func (m *meaner) date(year, month, day int) bilateral.Date {
	date, err := bilateral.ParseDate(pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2))
	if err != nil {
		m.failed = true
	}
	return date
}

func pad(n, width int) string {
	s := strconv.Itoa(n)
	for len(s) < width {
		s = "0" + s
	}
	return s
}

// equalRules reports whether two rules are the same.
func equalRules(a, b clause.Rule) bool {
	if len(a.Of) != len(b.Of) || !slices.Equal(a.MonthDays, b.MonthDays) {
		return false
	}
	for i := range a.Of {
		if !equalRules(a.Of[i], b.Of[i]) {
			return false
		}
	}
	return a.Kind == b.Kind && a.N == b.N && a.Unit == b.Unit && a.Event == b.Event && a.Date == b.Date && a.MonthEnd == b.MonthEnd &&
		a.PlusDays == b.PlusDays && a.Agreement == b.Agreement && a.Milestone == b.Milestone
}

// text returns the words of a node as the text has them, split by single blanks.
func (m *meaner) text(n *node) string {
	if n == nil {
		return ""
	}
	words := ""
	for _, t := range m.tokens[n.from:n.to] {
		if words != "" && t.word != "," {
			words += " "
		}
		words += t.word
	}
	return words
}

// spelled returns the words of a node as the text spells them, without a comma at the end.
func (m *meaner) spelled(n *node) string {
	if n == nil || n.to <= n.from {
		return ""
	}
	m.listed = m.listed || m.tokens[n.to-1].word == ":"
	words := m.source[m.tokens[n.from].from:m.tokens[n.to-1].to]
	if strings.ContainsAny(words, "[]") {
		words = strings.ReplaceAll(strings.ReplaceAll(words, "[", ""), "]", "")
	}
	return strings.TrimRight(strings.Join(strings.Fields(words), " "), ",: ")
}

// says reports whether some words stand one after another in a node.
func (m *meaner) says(n *node, words ...string) bool {
	for i := n.from; i+len(words) <= n.to; i++ {
		all := true
		for j, w := range words {
			all = all && m.tokens[i+j].word == w
		}
		if all {
			return true
		}
	}
	return false
}
