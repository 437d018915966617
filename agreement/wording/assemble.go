package wording

import (
	"slices"
	"strings"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// reading puts together what the sentences say.
func (r *reader) reading() Reading {
	out := Reading{Left: slices.Concat(r.left, r.other)}
	r.ofArrangement(&out)
	relevant := r.relevant(&out)
	ended := r.provisionalEnd(&out)
	var entry, provisional, effect, survival, right, duration, years, literal []said
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
		if p.yearNotice.N > 0 {
			years = append(years, s)
		}
		if p.literalYear {
			literal = append(literal, s)
		}
		if p.effect.IsZero() && p.yearNotice.N == 0 && (p.right || p.aboutNotice()) {
			right = append(right, s)
		}
		if p.lasts() || !p.until.IsZero() || p.byAgreement {
			duration = append(duration, s)
		}
	}
	cs := &out.Clauses
	entry = append(entry, r.once(&out)...)
	if len(entry) == 0 {
		// What holds for each state is all there is only if no other sentence, of whatever
		// article, may say when the treaty itself enters into force.
		other := slices.ContainsFunc(r.leftWords(), func(left string) bool {
			return isContrary(left, []string{"enter into force", "come into force", "enters into force"}, false)
		})
		for i := range r.said {
			s := r.said[i]
			if own := s.parts.ownEntry; !own.IsZero() && other {
				out.leave(s)
			} else if !own.IsZero() {
				s.parts.entry, s.parts.ownEntry = own, clause.Rule{}
				entry = append(entry, s)
			}
		}
	}
	r.withhold(&entry, &out, "enter into force", "come into force", "enter into effect", "come into effect", "be in force")
	r.withhold(&provisional, &out, "provisionally", "provisional")
	r.withhold(&duration, &out, "renewed", "renewable", "renewal", "renew", "extended", "extend", "extends", "extension", "prolonged", "prolong", "thereafter", "remain in force", "continue in force", "be in force", "remain binding", "remain valid", "remain effective", "remain in effect", "continue in effect", "continue to be", "duration", "validity", "expire", "expires")
	ofLeaving := []string{"terminate", "terminated", "terminates", "denounce", "denounced", "denunciation", "notice", "cease", "withdraw", "remain in force"}
	r.withholdIf(&effect, &out, true, ofLeaving...)
	r.withholdIf(&years, &out, true, ofLeaving...)
	r.withhold(&survival, &out, "investments", "survive")
	entry = withoutOther(entry, &out)
	if s, ok := r.only(entry, func(p *parts) clause.Rule { return p.entry }, &out); ok {
		cs.EntryIntoForce = clause.Clause{Begins: s.parts.entry, Article: s.sentence.article}
		out.restAll("/entryIntoForce", entry)
		for _, x := range r.said {
			for _, from := range [...]clause.Rule{x.parts.forceFrom, x.parts.ownEntry} {
				if !from.IsZero() && !equalRules(from, cs.EntryIntoForce.Begins) {
					cs.EntryIntoForce.Begins = clause.LaterOf(cs.EntryIntoForce.Begins, from)
					out.rest("/entryIntoForce", x)
				}
			}
		}
		out.rest("/entryIntoForce", s)
	}
	for _, x := range r.said {
		switch {
		case !x.parts.beforeEntry:
		case cs.EntryIntoForce.IsZero():
			out.leave(x)
		default:
			out.rest("/entryIntoForce", x)
		}
	}
	if s, ok := r.only(provisional, func(p *parts) clause.Rule { return p.provisional }, &out); ok {
		cs.Provisional = clause.Clause{Begins: s.parts.provisional, Article: s.sentence.article}
		out.restAll("/provisional", provisional)
		if s.parts.survival.IsZero() {
			cs.Provisional.Provision, cs.Provisional.By = s.parts.provision, s.parts.by
		}
		out.rest("/provisional", s)
	}
	for _, x := range ended {
		if cs.Provisional.IsZero() {
			out.leave(x)
			continue
		}
		if !x.parts.provisionalEnd.IsZero() {
			cs.Provisional.Ends = x.parts.provisionalEnd
		}
		out.rest("/provisional", x)
	}
	r.survival(survival, &out)
	r.duration(duration, &out)
	r.effects(&out)
	r.facts(&out)
	for _, s := range r.said {
		if cs.Suspension.IsZero() && !s.parts.suspension.IsZero() {
			cs.Suspension = clause.Clause{Begins: s.parts.suspension, Article: s.sentence.article}
			out.rest("/suspension", s)
		}
	}
	effect = r.years(effect, years, literal, &out)
	if s, ok := r.only(effect, func(p *parts) clause.Rule { return p.effect }, &out); ok {
		if cs.Duration.Kind == clause.DurationKindRenewable {
			// A right to leave after the first term stands beside the notice that prevents
			// renewal; the record holds one of them.
			out.Rests = slices.DeleteFunc(out.Rests, func(x Span) bool { return x.Member == "/denunciation" })
			cs.Denunciation = clause.Denunciation{}
		}
		den := &cs.Denunciation
		den.Effect, den.Withdrawal, den.Article = s.parts.effect, s.parts.withdrawal, s.sentence.article
		if s.parts.yearNotice.N > 0 {
			den.Notice = s.parts.yearNotice
		}
		out.rest("/denunciation", s)
		for _, x := range literal {
			out.rest("/denunciation", x)
		}
	} else {
		for _, x := range literal {
			out.leave(x)
		}
	}
	for _, x := range right {
		r.aside(x, &out)
	}
	for _, x := range relevant {
		if x.parts.relevant.Kind == clause.TriggerKindNoticeGiven {
			out.rest("/denunciation", x)
		} else {
			out.rest("/entryIntoForce", x)
		}
	}
	for _, x := range effect {
		if x.parts.aboutNotice() && !cs.Denunciation.IsZero() {
			r.aside(x, &out)
		}
	}
	for _, x := range r.said {
		if !x.parts.byConsent {
			continue
		}
		if cs.Duration.Kind != "" || !cs.Denunciation.IsZero() || len(r.left) > 0 {
			out.leave(x) // the parties can end it at any time (VCLT article 54(b)): this adds nothing
			continue
		}
		cs.Duration = clause.Duration{Kind: clause.DurationKindUntil, Article: x.sentence.article,
			Until: clause.Rule{Kind: clause.RuleKindSetByParties, Event: clause.Trigger{Kind: clause.TriggerKindTerminated}}}
		out.rest("/duration", x)
	}
	slices.SortStableFunc(out.Rests, func(a, b Span) int { return a.From - b.From })
	slices.SortStableFunc(out.Left, func(a, b Span) int { return a.From - b.From })
	return out
}

// relevant gives rules the date of their event that another sentence says to be the one that counts:
// "the relevant date is that of receipt". It returns those sentences; one that no rule needs is left.
func (r *reader) relevant(out *Reading) (list []said) {
	for _, s := range r.said {
		e := s.parts.relevant
		if e.Kind == "" {
			continue
		}
		used := false
		for _, other := range r.said {
			p := other.parts
			for _, rule := range [...]*clause.Rule{&p.entry, &p.provisional, &p.effect} {
				used = countFrom(rule, e) || used
			}
		}
		if used {
			list = append(list, s)
		} else {
			out.leave(s)
		}
	}
	return list
}

// countFrom gives the date of an event to the events of that kind in a rule that have none, and
// reports whether there is one.
func countFrom(r *clause.Rule, e clause.Trigger) bool {
	used := r.Event.Kind == e.Kind && r.Event.Date == ""
	if used {
		r.Event.Date = e.Date
	}
	for i := range r.Of {
		used = countFrom(&r.Of[i], e) || used
	}
	return used
}

// aboutNotice reports whether a sentence says something of notice besides its effect.
func (p *parts) aboutNotice() bool {
	return !p.notBefore.IsZero() || !p.receipt.IsZero() || p.part != "" || p.except != "" || p.copied
}

// aside adds what a sentence says of notice to the denunciation, if that is known.
func (r *reader) aside(s said, out *Reading) {
	den, p := &out.Clauses.Denunciation, s.parts
	switch {
	case den.Effect.IsZero() && den.Notice.IsZero() && p.notBefore.IsZero():
		out.leave(s)
		return
	case !p.notBefore.IsZero():
		if !den.NotBefore.IsZero() && !equalRules(den.NotBefore, p.notBefore) {
			out.leave(s)
			return
		}
		den.NotBefore = p.notBefore
	case !p.receipt.IsZero():
		den.Receipt = p.receipt
	case p.except != "":
		den.Except = p.except
	case p.part != "":
		if !slices.Contains(den.Parts, p.part) {
			den.Parts = append(den.Parts, p.part)
		}
	case p.forAll:
		den.ForAll = bilateral.Yes
	}
	out.rest("/denunciation", s)
}

// survival adds what outlives the agreement, each provision once.
func (r *reader) survival(list []said, out *Reading) {
	var seen []clause.Clause
	for _, s := range list {
		cl := clause.Clause{Provision: s.parts.provision, Ends: s.parts.survival}
		same := func(x clause.Clause) bool { return x.Provision == cl.Provision }
		if i := slices.IndexFunc(seen, same); i >= 0 {
			if !equalRules(seen[i].Ends, cl.Ends) {
				out.leave(s) // the first one stands
			}
			continue
		}
		seen = append(seen, cl)
		cl.Article = s.sentence.article
		if member := "/survival"; out.Clauses.Survival.IsZero() {
			out.Clauses.Survival = cl
			out.rest(member, s)
			continue
		}
		out.Clauses.FurtherSurvival = append(out.Clauses.FurtherSurvival, cl)
		out.rest("/furtherSurvival", s)
	}
}

// facts adds the fact that ends the agreement to its duration.
func (r *reader) facts(out *Reading) {
	d := &out.Clauses.Duration
	var list []said
	for _, s := range r.said {
		if s.parts.fact != "" {
			list = append(list, s)
		}
	}
	r.withhold(&list, out, "be in force", "remain in force", "continue in force", "duration", "validity", "period")
	for _, s := range list {
		ends := clause.On(clause.Fact(s.parts.fact))
		switch d.Kind {
		case "":
			*d = clause.Duration{Kind: clause.DurationKindUntil, Article: s.sentence.article}
		case clause.DurationKindIndefinite:
			d.Kind = clause.DurationKindUntil
		}
		if !d.Until.IsZero() {
			ends = clause.EarlierOf(d.Until, ends)
		}
		d.Until = ends
		out.rest("/duration", s)
	}
}

// years adds to the effects of a notice what sentences say of the end of a calendar year: the
// year in which the months before its end are kept or, if the text says so, the one in which
// notice is given.
func (r *reader) years(effect, years, literal []said, out *Reading) []said {
	if len(years) == 0 {
		if len(literal) > 0 && len(effect) > 0 {
			for _, s := range effect {
				out.leave(s)
			}
			return nil
		}
		return effect
	}
	given := clause.Trigger{Kind: clause.TriggerKindNoticeGiven}
	for _, s := range years {
		p := s.parts
		switch {
		case len(literal) > 0:
			p.effect = yearsEnd(literal)
		case p.june:
			june, _ := clause.OnDay(time.June, 30)
			p.effect, p.yearNotice = clause.FirstOfYear(1, clause.NextOnOrAfter(clause.On(given), june)), clause.Length{}
		case r.ceases():
			out.leave(s) // a list says when, and it was not understood
			continue
		default:
			p.effect, p.yearNotice = firstAfter(clause.UnitYear, p.yearNotice, given), clause.Length{}
		}
		effect = append(effect, s)
	}
	return effect
}

// ceases reports whether the head of a list says when the agreement ceases to have effect. None of
// its items was understood; where a text has the head only, there is no list.
func (r *reader) ceases() bool {
	return slices.ContainsFunc(slices.Concat(r.left, r.other), func(x Span) bool {
		words := x.Text(r.text)
		list := strings.HasPrefix(strings.TrimSpace(r.text[x.To:]), "(")
		return list && (strings.Contains(words, "cease to have effect") || strings.Contains(words, "cease to be effective"))
	})
}

// yearsEnd returns the day on which the effect of an agreement ends with the year in which
// notice is given: the first day of the next one, or the day that all items of a list name if
// that is another one.
func yearsEnd(literal []said) clause.Rule {
	first := clause.FirstOfYear(1, clause.On(clause.Last(clause.TriggerKindNoticeGiven)))
	var day clause.Rule
	for _, s := range literal {
		for _, e := range s.parts.effects {
			if !day.IsZero() && !equalRules(e.Ends, day) {
				return first
			}
			day = e.Ends
		}
	}
	if day.IsZero() {
		return first
	}
	return day
}

// once puts together a day on condition of a notification before it, and the day that holds if
// the notification comes later.
func (r *reader) once(out *Reading) []said {
	var first, second []said
	for _, s := range r.said {
		if !s.parts.once.IsZero() {
			first = append(first, s)
		}
		if !s.parts.orElse.IsZero() {
			second = append(second, s)
		}
	}
	if len(first) != 1 || len(second) > 1 {
		for _, s := range slices.Concat(first, second) {
			out.leave(s)
		}
		return nil
	}
	first[0].parts.entry = first[0].parts.once
	if len(second) == 1 {
		first[0].parts.entry.Of = append(first[0].parts.entry.Of, second[0].parts.orElse)
		second[0].parts.entry = first[0].parts.entry
	}
	return slices.Concat(first, second)
}

// withhold leaves what a sentence says if another sentence of the same article, which was
// not understood, is about the same: it may say the opposite.
func (r *reader) withhold(list *[]said, out *Reading, words ...string) {
	r.withholdIf(list, out, false, words...)
}

// withholdIf is withhold; if timed, a sentence without a time or a contrast does not count: it
// names no other day.
func (r *reader) withholdIf(list *[]said, out *Reading, timed bool, words ...string) {
	if len(*list) == 0 {
		return
	}
	doubtful := map[string]bool{} // articles
	for i, left := range r.leftWords() {
		if !doubtful[r.left[i].Article] && isContrary(left, words, timed) {
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

// namesTime reports whether words name a day or an exception.
func namesTime(words string) bool {
	for _, w := range [...]string{
		"day", "days", "month", "months", "year", "years", "week", "weeks", "date", "time",
		"unless", "except", "provided", "however", "only", "not", "notwithstanding",
	} {
		if strings.Contains(words, " "+w+" ") {
			return true
		}
	}
	return false
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
func isContrary(left string, words []string, timed bool) bool {
	for _, first := range []string{" notwithstanding ", " however ", " unless ", " except "} {
		if strings.HasPrefix(left, first) {
			return true
		}
	}
	if timed && !namesTime(left) {
		return false
	}
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(left, " "+w+" ") })
}

// only returns the sentence that says something, if all that say it say the same.
func (r *reader) only(list []said, of func(*parts) clause.Rule, out *Reading) (said, bool) {
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

// restAll says that a member rests on several sentences that say the same.
func (out *Reading) restAll(member string, list []said) {
	for _, s := range list {
		out.rest(member, s)
	}
}

func (out *Reading) rest(member string, s said) {
	span := Span{Member: member, From: s.sentence.from, To: s.sentence.to, Article: s.sentence.article}
	if !slices.Contains(out.Rests, span) {
		out.Rests = append(out.Rests, span)
	}
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
	var first, renewed, agreed *said
	for i := range list {
		p := list[i].parts
		switch {
		case p.byAgreement && !p.lasts():
			agreed = &list[i]
			continue
		case p.renews && renewed == nil:
			renewed = &list[i]
		case p.renews:
			first, renewed = nil, nil
			goto contradiction
		}
		if p.initial.N > 0 || !p.until.IsZero() || p.lasting != "" && !p.renews {
			if first != nil && first != &list[i] && (first.parts.initial != p.initial || first.parts.lasting != p.lasting) {
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
			if p.byAgreement {
				agreed = first
			} else if agreed != nil {
				out.rest("/duration", *agreed)
			}
			if agreed != nil {
				if d.Successive = agreed.parts.successive; agreed.parts.same {
					d.Successive = d.Initial
				}
			}
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
	}
	if renewed != nil && renewed.parts.notice.N > 0 {
		out.Clauses.Denunciation = clause.Denunciation{Notice: renewed.parts.notice, Article: renewed.sentence.article}
		out.rest("/denunciation", *renewed)
	}
	if renewed == nil && first.parts.notice.N > 0 && d.Kind == clause.DurationKindThenIndefinite {
		out.Clauses.Denunciation = clause.Denunciation{Notice: first.parts.notice, Article: first.sentence.article}
		out.rest("/denunciation", *first)
	}
	d.Article, d.From = first.sentence.article, first.parts.from
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
