package wording

import (
	"strings"

	"github.com/bilateral-go/bilateral/agreement/clause"
)

// tax reads an item on taxes: from which day in the year after an event. What comes after the
// kind of tax, "for amounts paid", is not part of the provision.
func (m *meaner) tax(n *node, e clause.Trigger) clause.Clause {
	whole, day := n.part("tax-whole"), "01-01"
	if d := n.part("tax-day"); d != nil { // otherwise it names the year
		day = d.meaning
	}
	provision := m.spelled(&node{from: whole.from, to: m.kindOfTax(whole)})
	if month := n.part("ordth"); month != nil { // "the first day of the second month following the date on which"
		return clause.Clause{Provision: provision, Begins: clause.Rule{Kind: clause.RuleKindFirstDay, N: m.number(month), Unit: clause.UnitMonth, Event: e}}
	}
	by := ""
	if place := n.part("tax-place"); place != nil { // "in India in respect of income"
		by = m.state(place)
	}
	var on clause.MonthDay
	err := on.UnmarshalText([]byte(day))
	first := clause.FirstOfYear(1, clause.On(e))
	switch {
	case err != nil:
		m.failed = true
	case day == "01-01":
		return clause.Clause{Provision: provision, By: by, Begins: first}
	case n.part("tax-year") != nil && n.part("tax-year").meaning == "day":
		return clause.Clause{Provision: provision, By: by, Begins: clause.NextAfter(clause.On(e), on)}
	}
	return clause.Clause{Provision: provision, By: by, Begins: clause.NextOnOrAfter(first, on)}
}

// kindOfTax returns where the words for a tax end: before a comma and "to", "for", "in respect
// of", or before "for periods" and the like.
func (m *meaner) kindOfTax(n *node) int {
	for i := n.from + 1; i < n.to; i++ {
		t, before := m.tokens[i].word, m.tokens[i-1].word
		switch {
		case before == "," && (t == "to" || t == "for" || t == "as" || t == "in" && i+1 < n.to && (m.tokens[i+1].word == "respect" || m.tokens[i+1].word == "relation")):
			return i - 1
		case t == "for" && i+1 < n.to && strings.Contains(" amounts periods any taxable years income ", " "+m.tokens[i+1].word+" "):
			return i
		}
	}
	switch to := n.to; m.tokens[to-1].word {
	case "beginning", "commencing", "starting": // "in any fiscal year beginning"
		return max(to-1, n.from+1)
	}
	return n.to
}
