package wording

import (
	"cmp"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// rules returns one of the rules of a part of a sentence.
func (m *meaner) rules(n *node, i int) clause.Rule {
	if r := n.nth("rule", i); r != nil {
		return m.rule(r)
	}
	m.failed = true
	return clause.Rule{}
}

// outlives gives the meaning of what a part of a sentence says of single provisions: from when
// they have effect, on which facts, and what outlives the agreement.
func (m *meaner) outlives(n *node, p *parts) {
	switch n.meaning {
	case "earlier-no":
		p.effects = []clause.Clause{{
			Provision: m.spelled(n.part("earlier-no-facts")), Begins: clause.On(clause.Trigger{Kind: clause.TriggerKindEnteredIntoForce}), EarlierFacts: bilateral.No,
		}}
	case "survival-while":
		p.provision, p.survival = m.spelled(cmp.Or(n.part("undertaken"), n.part("undertaken-long"))), clause.On(clause.Fact(m.spelled(n.part("done-until"))))
	case "tax-effect", "tax-begins":
		e := m.tax(n.part("tax-item"), clause.Last(clause.TriggerKindEnteredIntoForce))
		m.placed(n, &e)
		p.effects, p.item = []clause.Clause{e}, n.meaning == "tax-begins"
	case "tax-end", "tax-ends":
		e := m.tax(n.part("tax-item"), clause.Last(clause.TriggerKindNoticeGiven))
		p.literalYear, p.item = true, n.meaning == "tax-ends"
		e.Begins, e.Ends = clause.Rule{}, e.Begins
		p.effects = []clause.Clause{e}
	case "tax-end-after":
		item := n.part("tax-item")
		notice := after(m.count(n), clause.Last(clause.TriggerKindNoticeGiven))
		e := m.tax(item, clause.Last(clause.TriggerKindNoticeGiven))
		if day := item.part("tax-day"); day == nil || day.meaning != "01-01" || item.part("tax-year") != nil {
			m.failed = true
		}
		e.Begins, e.Ends = clause.Rule{}, clause.FirstOfYear(1, notice)
		p.effects, p.item = []clause.Clause{e}, true
	case "tax-effect-notified":
		p.effects = []clause.Clause{{
			Provision: m.spelled(n.part("tax-years")),
			Begins:    clause.FirstOfYear(1, clause.On(m.event(n.part("event")))),
		}}
	case "survival-requests":
		p.provision, p.survival = m.spelled(n.part("requests")), clause.Never()
	case "survival-unaffected":
		kept := cmp.Or(n.part("unaffected"), n.part("ongoing"))
		p.provision, p.survival = m.spelled(kept), clause.Never()
		for _, word := range [...]string{"until", "unless", "except", "completed", "completion", "if"} {
			ends := m.says(kept, word) && !m.says(kept, "not", word) && !m.says(kept, "not", "yet", word) && !m.says(kept, "not", "been", word)
			m.failed = m.failed || ends
		}
		p.survival = m.otherwise(n, p.survival)
	case "effect-applies":
		p.effects = []clause.Clause{{Provision: m.spelled(cmp.Or(n.part("applied"), n.part("applied-later"))), Begins: clause.On(clause.Last(clause.TriggerKindEnteredIntoForce))}}
	case "earlier-counts":
		p.effects = []clause.Clause{{Provision: m.spelled(n.part("earlier-things")), Begins: clause.On(clause.Last(clause.TriggerKindEnteredIntoForce)), EarlierFacts: bilateral.Yes}}
	case "earlier-yes":
		p.effects = []clause.Clause{{
			Provision: m.spelled(n.part("earlier-facts")), Begins: clause.On(clause.Trigger{Kind: clause.TriggerKindEnteredIntoForce}), EarlierFacts: bilateral.Yes,
		}}
	case "survival-bound":
		to := n.part("bound-to")
		if !m.says(to, "its", "provisions") { // all of them
			p.provision = m.spelled(to)
		} else {
			p.provision = m.spelled(to.part("facts"))
		}
		p.survival = clause.Never()
	case "survival-term":
		p.survival = after(m.count(n), clause.Trigger{Kind: clause.TriggerKindEnded})
	case "survival-ongoing":
		p.provision, p.survival = m.spelled(n.part("ongoing")), clause.On(clause.Fact(m.spelled(n.part("fact-until"))))
	case "survival-kept":
		if kept := n.part("kept-for"); kept != nil {
			m.failed = m.failed || m.says(kept, "until") || m.says(kept, "unless")
		}
		p.provision, p.survival = m.spelled(cmp.Or(
			n.part("kept"), n.part("ongoing"), n.part("kept-for"), n.part("acquired"), n.part("claims"), n.part("still"), n.part("kept-applies"), n.part("kept-no"),
		)), m.otherwise(n, clause.Never())
	case "tax-effect-consent":
		last := clause.Last(clause.TriggerKindNotified)
		if n.part("consented").meaning == "received" {
			last.Date = clause.DateKindReceived
		}
		e := m.tax(n.part("tax-item"), last)
		m.placed(n, &e)
		p.effects = []clause.Clause{e}
	case "tax-end-year":
		e := clause.Clause{Provision: m.spelled(n.part("tax-whole")), Ends: clause.FirstOfYear(1, clause.On(clause.Last(clause.TriggerKindNoticeGiven)))}
		m.placed(n, &e)
		p.effects, p.literalYear = []clause.Clause{e}, true
	case "survive-while":
		p.provision, p.survival = m.spelled(n.part("obligations")), clause.On(clause.Fact(m.noLonger(n.part("fact-remains"))))
	case "suspension-received":
		p.suspension = clause.On(clause.Trigger{Kind: clause.TriggerKindSuspended, Date: clause.DateKindReceived})
	case "effect-matters":
		p.effects = []clause.Clause{{Provision: m.spelled(n.part("matters")), Begins: clause.On(clause.Last(clause.TriggerKindEnteredIntoForce))}}
	case "survival-done":
		p.survival = clause.On(clause.Fact(m.spelled(n.part("fact-until"))))
		if kept := n.part("undertaken"); kept != nil {
			p.provision = m.spelled(kept)
		}
	case "survival-until":
		p.provision, p.survival = m.spelled(cmp.Or(n.part("survivors"), n.part("owed"), n.part("kept"))), clause.On(clause.Fact(m.spelled(n.part("fact-until"))))
	case "survive-part":
		kept := n.part("parts-kept")
		for _, t := range m.tokens[n.from:kept.from] {
			m.failed = m.failed || t.word == "article" || t.word == "articles" // it begins with an earlier one
		}
		p.provision, p.survival = m.spelled(kept), clause.Never()
	case "survive":
		p.provision, p.survival = m.spelled(n.part("obligations")), clause.Never()
	case "suspension", "suspend":
		p.suspension = m.rules(n, 0)
		if n.meaning == "suspend" { // the notice that it speaks of is the one by which a party suspends
			p.suspension = noticeAs(p.suspension, clause.TriggerKindSuspended)
		}
		if p.suspension.Event.Kind != clause.TriggerKindSuspended {
			m.failed = true
		}
	case "effect-on-entry":
		p.effects = []clause.Clause{{Begins: clause.On(clause.Trigger{Kind: clause.TriggerKindEnteredIntoForce})}}
	case "part-back":
		p.effects = []clause.Clause{{Begins: clause.Fixed(m.calendar(n.part("calendar")))}}
	case "part-from":
		p.effects = []clause.Clause{{Provision: m.spelled(cmp.Or(n.part("ref"), n.part("amounts"))), Begins: clause.Fixed(m.calendar(n.part("calendar")))}}
	case "part-entry":
		e := clause.Clause{Provision: m.spelled(n.part("ref"))}
		if c := n.part("calendar"); c != nil {
			e.Begins = clause.Fixed(m.calendar(c))
		} else {
			e.Begins = m.rules(n, 0)
		}
		if st := n.part("state"); st != nil {
			e.By = m.state(st)
		}
		p.effects = []clause.Clause{e}
	case "parts":
		p.part = m.spelled(n.part("part"))
	case "survival":
		p.provision = strings.ToLower(m.text(n.part("investments")))
		p.survival = after(clause.Length{N: m.number(n.part("count")), Unit: m.unit(n.part("unit"))}, clause.Trigger{Kind: clause.TriggerKindEnded})
	default:
		m.failed = true
	}
}

// placed gives a clause the party that a sentence on taxes names before the tax.
func (m *meaner) placed(n *node, e *clause.Clause) {
	if place := n.part("tax-place"); place != nil {
		e.By = m.state(place)
	}
}
