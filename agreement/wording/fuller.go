package wording

import (
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral/agreement/clause"
)

// withoutLesser drops the readings of a sentence that say part of what another one says: words
// before the statement can be taken for more than they are.
func withoutLesser(found []said) []said {
	var out []said
	for i, lesser := range found {
		covered := false
		for j, x := range found {
			if i == j || !x.parts.covers(lesser.parts) {
				continue
			}
			// Of two that say the same in another way the first stays, or the one that
			// leaves nothing.
			first := j < i
			if lesser.parts.partly != x.parts.partly {
				first = lesser.parts.partly
			}
			covered = covered || first || !lesser.parts.covers(x.parts)
		}
		if !covered {
			out = append(out, lesser)
		}
	}
	return out
}

// covers reports whether a sentence says all that another reading of it says.
func (p *parts) covers(q *parts) bool {
	for _, pair := range [...][2]*clause.Rule{
		{&p.entry, &q.entry}, {&p.provisional, &q.provisional}, {&p.until, &q.until}, {&p.effect, &q.effect}, {&p.survival, &q.survival},
		{&p.notBefore, &q.notBefore}, {&p.receipt, &q.receipt}, {&p.forceFrom, &q.forceFrom},
		{&p.from, &q.from}, {&p.once, &q.once}, {&p.orElse, &q.orElse}, {&p.suspension, &q.suspension}, {&p.ownEntry, &q.ownEntry},
	} {
		if !coversRule(*pair[0], *pair[1]) {
			return false
		}
	}
	for _, pair := range [...][2]clause.Length{{p.initial, q.initial}, {p.successive, q.successive}, {p.notice, q.notice}, {p.yearNotice, q.yearNotice}} {
		if !pair[1].IsZero() && pair[0] != pair[1] {
			return false
		}
	}
	for _, pair := range [...][2]string{
		{p.lasting, q.lasting}, {p.provision, q.provision}, {p.part, q.part}, {p.by, q.by}, {p.fact, q.fact}, {p.except, q.except},
		{string(p.withdrawal), string(q.withdrawal)},
	} {
		if pair[1] != "" && pair[0] != pair[1] {
			return false
		}
	}
	for _, pair := range [...][2]bool{
		{p.same, q.same}, {p.renews, q.renews}, {p.then, q.then}, {p.right, q.right}, {p.left, q.left}, {p.literalYear, q.literalYear},
		{p.byAgreement, q.byAgreement},
	} {
		if pair[1] && !pair[0] {
			return false
		}
	}
	return !slices.ContainsFunc(q.effects, func(e clause.Clause) bool {
		return !slices.ContainsFunc(p.effects, func(x clause.Clause) bool {
			if strings.HasPrefix(e.Provision, x.Provision+" ") {
				x.Provision = e.Provision // the shorter name of a tax is the one
			}
			return equalClauses(x, e)
		})
	})
}

// coversRule reports whether a rule is another one, or that one with the date of its event
// that counts.
func coversRule(r, other clause.Rule) bool {
	if other.IsZero() || equalRules(r, other) {
		return true
	}
	if other.Event.Date != "" || len(r.Of) > 0 {
		return false
	}
	r.Event.Date = ""
	return equalRules(r, other)
}
