package wording

import (
	"strings"

	"github.com/bilateral-go/bilateral/agreement/clause"
)

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
