package clock

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// provisional computes the periods of provisional application. Each begins with an act
// or as the clause says, and ends with the entry into force, with an act that ends it,
// or as the clause says (VCLT article 25).
func (c *Clock) provisional() []life {
	if c.has&isProvisional == 0 && c.cl.Provisional.Begins.IsZero() {
		return nil
	}
	if len(c.parties.list) < 2 {
		return c.provisionalOf(everyone)
	}
	// One cannot apply it alone: it needs another that applies it, or is bound.
	lists := make([][]life, len(c.parties.list))
	engaged := make([][]life, len(c.parties.list))
	for p := range lists {
		lists[p] = c.provisionalOf(p)
		engaged[p] = together([][]life{lists[p], c.forceOf(p)}, 1, "")
	}
	if c.parties.many() && c.party >= 0 {
		return together([][]life{lists[c.party], together(engaged, 2, ReasonTooFew)}, 2, ReasonTooFew)
	}
	if c.cl.Provisional.By != "" {
		return together(lists, 1, "") // one applies it alone, as the clause says
	}
	return together(lists, 2, ReasonTooFew)
}

func (c *Clock) provisionalOf(p int) []life {
	force := c.forceOf(p)
	begins := slices.DeleteFunc(c.provisionalBegins(p), func(b life) bool {
		return on(force, b.begin) == bilateral.Yes || c.overBy(b.begin, force)
	})
	var ends []ending
	over := ending{certain: bilateral.No} // of the agreement
	for i := range force {
		if force[i].began == bilateral.Yes {
			ends = append(ends, ending{days: force[i].begin, certain: bilateral.Yes, reason: ReasonEntered})
		}
	}
	whole := c.wholeCourse(force)
	for i := range whole {
		if l := &whole[i]; l.closed() {
			e := l.end // nobody is left to apply it with
			if e.days.First.Compare(l.begin.First) < 0 {
				e.days.First = l.begin.First
			}
			ends = append(ends, e)
		}
	}
	if rule := &c.cl.Provisional.Ends; !rule.IsZero() {
		switch r := rule.Eval(c.viewOf(p).Ending()); {
		case r.Reached == bilateral.Yes:
			ends = append(ends, ending{days: r.Days, certain: bilateral.Yes, reason: ReasonByClause})
		case r.Reached == bilateral.Unknown && rule.Unknown():
			ends = append(ends, ending{certain: bilateral.Unknown, reason: ReasonUnknownCode})
		}
	}
	for i := range c.facts {
		f := &c.facts[i]
		if f.part || f.kind&(isProvisionalEnded|isTerminated|isEnded) == 0 || !f.byParty(&c.parties) || p >= 0 && !f.covers(p) {
			continue
		}
		switch f.kind {
		case isTerminated:
			if f.byAll(&c.parties) {
				over.add(c.actEnd(f, ReasonTerminated))
			}
			continue
		case isEnded:
			over.add(c.actEnd(f, ReasonEnded))
			continue
		}
		// It ends on receipt of the notification (VCLT article 25(2)).
		days := first(f.d.takesEffect, f.d.received, f.d.date).Days()
		if days.IsZero() {
			days.Last = f.d.last
		}
		ends = append(ends, ending{days: days, certain: bilateral.Yes, reason: ReasonEnded, act: int(f.act) + 1})
	}
	ends = append(ends, over)
	closed := over.certain == bilateral.Yes && !slices.ContainsFunc(c.revivals(p), func(l life) bool { return l.begin.Before(over.days) == bilateral.No })
	slices.SortStableFunc(ends, func(x, y ending) int { return x.days.First.Compare(y.days.First) })

	var out []life
	var l life
	applied := false
	for i := range begins {
		b := &begins[i]
		if closed && b.begin.Before(over.days) == bilateral.No {
			break // the agreement itself had ended
		}
		if slices.ContainsFunc(ends, func(e ending) bool { return e.act > b.act && e.days.Equal(b.begin) == bilateral.Yes }) {
			continue // ended on the day on which it began
		}
		if !applied {
			l = *b
		}
		end := b.end
		for _, e := range ends {
			if e.certain != bilateral.No && after(e.days, b.begin) {
				end.add(e)
			}
			if end.certain == bilateral.Yes && !end.days.Last.IsZero() && e.days.First.Compare(end.days.Last) > 0 {
				break
			}
		}
		// What begins while it is applied goes on with it, until its own end.
		applied = i+1 < len(begins) && (end.certain == bilateral.No || begins[i+1].begin.Before(end.days) == bilateral.Yes)
		if !applied {
			l.end = end
			out = append(out, l)
		}
	}
	mayHaveLeft := func(l life) bool {
		_, exact := l.end.days.Exact()
		return l.began == bilateral.Yes && (l.end.certain == bilateral.Unknown || l.end.certain == bilateral.Yes && !exact)
	}
	if len(out) > 0 && slices.ContainsFunc(force, mayHaveLeft) {
		return together([][]life{out, gaps(force)}, 2, "") // as far as it has left force
	}
	return out
}

// overBy reports whether the agreement has ended by a day and is not in force on it. What
// is applied after the end is applied for another reason.
func (c *Clock) overBy(day bilateral.Days, force []life) bool {
	whole, over := c.wholeCourse(force), false
	for i := range whole {
		l := &whole[i]
		over = over || l.closed() && day.Before(l.end.days) == bilateral.No
	}
	return over && on(whole, day) == bilateral.No
}

// wholeCourse returns the periods in force of the agreement, if those of a party are
// given. Two parties have the same.
func (c *Clock) wholeCourse(force []life) []life {
	if c.parties.many() {
		return c.whole
	}
	return force
}

// provisionalBegins returns the beginnings of provisional application, with the end that
// each states.
func (c *Clock) provisionalBegins(p int) []life {
	none := ending{certain: bilateral.No}
	var out []life
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind != isProvisional || f.part || p >= 0 && !f.covers(p) {
			continue
		}
		l := life{begin: f.d.effective(), began: bilateral.Yes, reason: ReasonAsPublished, act: int(f.act) + 1, end: none}
		if !f.d.until.IsZero() {
			if f.d.until.Days().Before(l.begin) == bilateral.Yes {
				continue // it would end before it begins
			}
			l.end = ending{days: f.d.until.Days().AddDays(1), certain: bilateral.Yes, reason: ReasonExpired}
		}
		out = append(out, l)
	}
	if len(out) > 0 {
		slices.SortStableFunc(out, func(x, y life) int { return x.begin.First.Compare(y.begin.First) })
		return out
	}
	rule := &c.cl.Provisional.Begins
	if by := c.cl.Provisional.By; rule.IsZero() || by != "" && p >= 0 && c.parties.named(by) != p {
		return nil
	}
	r := rule.Eval(c.viewOf(p))
	switch {
	case r.Reached == bilateral.Yes:
		return []life{{begin: r.Days, began: bilateral.Yes, reason: ReasonByClause, end: none}}
	case r.Reached == bilateral.Unknown && rule.Unknown():
		return []life{{begin: bilateral.Days{First: r.Days.First}, began: bilateral.Unknown, reason: ReasonUnknownCode, end: none}}
	}
	return nil
}

// noneProvisional is the state without provisional application.
func (c *Clock) noneProvisional() State {
	s := State{Truth: bilateral.No, Reason: ReasonNone}
	if !c.cl.Provisional.Begins.IsZero() {
		s.Reason = ReasonWaiting
	}
	return s
}

func (c *Clock) explainProvisional(x *Explanation, s State) {
	cl := c.cl.Provisional
	if cl.IsZero() {
		x.Article = append(x.Article, clause.Say("no-clause", "no clause on provisional application is recorded", nil))
	} else {
		x.Article = append(x.Article, where("provisional application", cl.Article))
	}
	if !cl.Begins.IsZero() {
		x.Rule = append(x.Rule, clause.Say("applied-from", "it is applied provisionally from {0}", nil, cl.Begins.Words(c.view)))
		x.Dates = append(x.Dates, cl.Begins.Steps(c.view)...)
	}
	if !cl.Ends.IsZero() {
		x.Rule = append(x.Rule, clause.Say("applied-to", "provisional application ends on {0}", nil, cl.Ends.Words(c.view)))
		x.Dates = append(x.Dates, cl.Ends.Steps(c.view)...)
	}
	x.Article = append(x.Article, c.law("25(2)"))
	x.Rule = append(x.Rule, clause.Say("applied-until", "provisional application ends with entry into force, or on receipt of a notification that a state does not intend to become a party", nil))
	for i := range c.facts {
		f := &c.facts[i]
		if f.part {
			c.explainPart(x, f)
			continue
		}
		switch f.kind {
		case isProvisional:
			x.Dates = append(x.Dates, clause.Say("applied", "provisional application began: {day}", []string{"day", clause.EnglishDays(f.d.effective())}))
		case isProvisionalEnded:
			by, args := c.byWords(f)
			x.Dates = append(x.Dates, clause.Say("applied-no-more", "provisional application ended"+by+": {day}", append(args, "day", clause.EnglishDays(first(f.d.takesEffect, f.d.received, f.d.date).Days()))))
		}
	}
	c.concludeAxis(x, s, "provisionally applied")
}

// byWords returns the words for those who did an act, with their argument.
func (c *Clock) byWords(f *fact) (string, []string) {
	if by := c.acts[f.note].By; len(by) > 0 {
		return " by {by}", []string{"by", c.english(by)}
	}
	return "", nil
}
