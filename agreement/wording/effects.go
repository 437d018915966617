package wording

import (
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// effects adds the effects of single provisions, and on earlier facts. The head of a list, "upon
// entry into force it shall have effect:", says nothing beside its items.
func (r *reader) effects(out *Reading) {
	items := slices.ContainsFunc(r.said, func(s said) bool {
		return slices.ContainsFunc(s.parts.effects, func(e clause.Clause) bool { return e.Provision != "" && !e.Begins.IsZero() })
	})
	for _, s := range r.said {
		for _, e := range s.parts.effects {
			if items && isHead(e) {
				out.rest("/effects", s)
				continue
			}
			if slices.ContainsFunc(out.Clauses.Effects, func(x clause.Clause) bool { return equalClauses(x, e) }) {
				continue
			}
			if i := slices.IndexFunc(out.Clauses.Effects, func(x clause.Clause) bool { return endsOf(e, x) }); i >= 0 {
				out.Clauses.Effects[i].Ends = e.Ends
				out.rest("/effects", s)
				continue
			}
			e.Article = s.sentence.article
			out.Clauses.Effects = append(out.Clauses.Effects, e)
			out.rest("/effects", s)
		}
	}
}

// isHead reports whether a clause says only that the agreement has effect from its entry into force.
func isHead(e clause.Clause) bool {
	return e.Provision == "" && e.EarlierFacts == bilateral.Unknown && equalRules(e.Begins, clause.On(clause.Trigger{Kind: clause.TriggerKindEnteredIntoForce}))
}

// endsOf reports whether a clause states the end of what another one states the beginning of: of
// one provision, for one party.
func endsOf(end, x clause.Clause) bool {
	return end.Begins.IsZero() && x.Ends.IsZero() && end.By == x.By && strings.EqualFold(end.Provision, x.Provision)
}
