package wording

import (
	"github.com/bilateral-go/bilateral/agreement/clause"
)

func (m *meaner) lasting(n *node, p *parts) {
	if n == nil {
		p.lasting = "indefinite" // the production says so itself
		return
	}
	switch n.meaning {
	case "fixed":
		p.initial = m.count(n)
		if e := n.part("event"); e != nil {
			if from := m.event(e); from.Kind != clause.TriggerKindEnteredIntoForce {
				p.from = clause.On(from)
			}
		}
	case "until-date":
		p.until = clause.Rule{Kind: clause.RuleKindDate, Date: m.calendar(n.part("calendar"))}
	default:
		p.lasting = n.meaning
	}
}

// otherwise returns a day that holds unless the parties agree otherwise, if the text says so.
func (m *meaner) otherwise(n *node, r clause.Rule) clause.Rule {
	if n.part("otherwise") == nil {
		return r
	}
	return clause.UnlessSet(r)
}

// agreed reads the terms for which the parties can extend it.
func (m *meaner) agreed(terms *node, p *parts) {
	p.byAgreement = true
	switch {
	case terms == nil:
	case terms.meaning == "length":
		p.successive = m.count(terms)
	default:
		p.same = true
	}
}

// withdrawal reads how a notice can be withdrawn.
func (m *meaner) withdrawal(n *node) clause.Withdrawal {
	switch {
	case n == nil:
		return ""
	case m.says(n, "agreement") || m.says(n, "consent"):
		return clause.WithdrawalByConsent
	}
	return clause.WithdrawalBeforeEffect
}

// renewal reads the terms that follow the first, and the notice that prevents them.
func (m *meaner) renewal(n *node, p *parts) {
	p.renews = true
	periods := n.part("periods")
	for _, name := range [...]string{"terms", "terms-yearly"} {
		if t := n.part(name); t != nil {
			periods = t
		}
	}
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
	for _, in := range [...]*node{n, n.part("unless")} {
		if in != nil && in.part("warning-before") != nil {
			in = in.part("warning-before")
		}
		for _, name := range [...]string{"warning", "warning-first", "warning-after"} {
			if in == nil {
				continue
			}
			if w := in.part(name); w != nil {
				if words = w; w.part("when-before") != nil {
					words = w.part("when-before")
				}
			}
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
