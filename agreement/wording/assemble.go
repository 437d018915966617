package wording

import (
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral/agreement/clause"
)

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
