package clock

import (
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// Effect says whether the i-th provision of the clauses on effect has effect on a day.
// If there is no such provision, it returns the zero State: not known.
func (c *Clock) Effect(i int, on bilateral.Date) State {
	if i < 0 || i >= len(c.axes.effects) {
		return State{}
	}
	return c.axes.effects[i].at(on.Days())
}

// effect computes the periods in which a provision has effect. It has effect only once
// the agreement has entered into force, although its effect may reach back before that
// day. It has effect again after each revival, unless the clause gives an end of its
// own. The state is that of a provision whose effect has not begun.
func (c *Clock) effect(i int) ([]life, State) {
	e := &c.cl.Effects[i]
	force := c.axes.force.lives
	none := State{Truth: bilateral.No, Reason: ReasonNone}
	if len(force) == 0 {
		return nil, none
	}
	if l := &force[0]; l.began != bilateral.Yes {
		return nil, State{Truth: l.began, Reason: l.reason, Waiting: c.en.waiting}
	}
	var begin clause.Result
	if !e.Begins.IsZero() {
		if begin = e.Begins.Eval(c.view); begin.Reached != bilateral.Yes {
			s := State{Truth: begin.Reached, Reason: ReasonWaiting, Waiting: begin.Waiting, Since: begin.Days}
			if e.Begins.Unknown() {
				s.Reason = ReasonUnknownCode
			}
			return nil, s
		}
	}
	own := ending{certain: bilateral.No}
	outlives := outlives(&e.Ends)
	if !e.Ends.IsZero() {
		switch r := e.Ends.Eval(c.view.Ending()); {
		case r.Reached == bilateral.Yes:
			own = ending{days: r.Days, certain: bilateral.Yes, reason: ReasonByClause}
		case r.Reached == bilateral.Unknown && e.Ends.Unknown():
			own = ending{certain: bilateral.Unknown, reason: ReasonUnknownCode}
		}
	}
	part := c.partEnd(e.Provision)
	var out []life
	for j := range force {
		l := force[j]
		if l.began != bilateral.Yes {
			continue
		}
		if !e.Begins.IsZero() {
			l.begin, l.reason = begin.Days, ReasonByClause
			if j > 0 {
				l.begin = l.begin.Later(force[j].begin)
			}
		} else {
			l.reason = ReasonByClause
		}
		if !e.Ends.IsZero() {
			if outlives || own.certain == bilateral.No && j+1 == len(force) {
				l.end = own
			} else {
				l.end.add(own) // it does not outlive the agreement
			}
			l.end.add(part)
			if own.certain != bilateral.No || j+1 == len(force) {
				return append(out, l), none
			}
			out = append(out, l)
			continue
		}
		l.end.add(part)
		if l.end.certain == bilateral.Yes && l.begin.Before(l.end.days) == bilateral.No {
			continue // it had ended before the provision had effect
		}
		out = append(out, l)
	}
	return out, none
}

// partEnd returns the end of a provision by an act of all parties about it alone.
func (c *Clock) partEnd(provision string) ending {
	out := ending{certain: bilateral.No}
	if provision == "" {
		return out
	}
	for i := range c.facts {
		f := &c.facts[i]
		if !f.part || f.kind&(isTerminated|isReplaced|isEnded) == 0 || c.acts[f.note].Provision != provision || !f.byAll(&c.parties) {
			continue
		}
		out.add(c.actEnd(f, ReasonTerminated))
	}
	return out
}

// inEffect computes the periods in which at least one provision has effect: those of the
// clauses on effect, or else the periods in force; what is applied provisionally; and
// what survives.
func (c *Clock) inEffect(effects [][]life) []life {
	lists := effects
	if c.restHasEffect() {
		lists = append(lists[:len(lists):len(lists)], c.axes.force.lives)
	}
	if tails := c.axes.surviving.lives; len(tails) > 0 {
		lists = slices.Clone(lists)
		for i := range lists {
			lists[i] = outlived(lists[i], tails)
		}
	}
	lists = append(lists[:len(lists):len(lists)], c.axes.provisional.lives, c.provisionalParts(), c.axes.surviving.lives)
	alone := 0
	for _, list := range lists {
		if len(list) > 0 {
			alone++
		}
	}
	if alone == 1 && len(lists[0]) > 0 {
		return lists[0]
	}
	return together(lists, 1, "")
}

// restHasEffect reports whether there are provisions that no clause on effect names: they
// have effect while the agreement is in force.
func (c *Clock) restHasEffect() bool {
	return !slices.ContainsFunc(c.cl.Effects, func(e clause.Clause) bool { return e.Provision == "" })
}

// outlived returns periods with what survives them: they last as long as that.
func outlived(lives, tails []life) []life {
	out := slices.Clone(lives)
	j := 0
	for i := range out {
		l := &out[i]
		for j < len(tails) && tails[j].begin != l.end.days {
			j++
		}
		if j == len(tails) {
			break
		}
		if l.end.certain == tails[j].began {
			l.end = tails[j].end
		}
	}
	return out
}

// provisionalParts returns the periods in which a part is applied provisionally.
func (c *Clock) provisionalParts() []life {
	var list []life
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind != isProvisional || !f.part || c.parties.many() && c.party >= 0 && !f.covers(c.party) {
			continue
		}
		l := life{begin: f.d.effective(), began: bilateral.Yes, reason: ReasonAsPublished, act: int(f.act) + 1, end: ending{certain: bilateral.No}}
		if !f.d.until.IsZero() {
			l.end = ending{days: f.d.until.Days().AddDays(1), certain: bilateral.Yes, reason: ReasonExpired}
		}
		if en := c.en; en.happened == bilateral.Yes {
			l.end.add(ending{days: en.days, certain: bilateral.Yes, reason: ReasonEntered})
		}
		for j := range c.facts {
			g := &c.facts[j]
			if g.kind == isProvisionalEnded && (!g.part || c.acts[g.note].Provision == c.acts[f.note].Provision) && after(g.d.effective(), l.begin) {
				l.end.add(ending{days: g.d.effective(), certain: bilateral.Yes, reason: ReasonEnded})
			}
		}
		list = append(list, l)
	}
	slices.SortStableFunc(list, func(x, y life) int { return x.begin.First.Compare(y.begin.First) })
	return list
}

// outlives reports whether a rule counts from the end of the agreement, so that what it
// ends outlives that.
func outlives(ends *clause.Rule) bool {
	for e := range ends.Events() {
		if e.Kind == clause.TriggerKindEnded {
			return true
		}
	}
	return ends.Kind == clause.RuleKindNever
}

// haveOf returns the verb for what has effect: Articles 3 and 4 have, it has.
func haveOf(what string) string {
	if first, _, _ := strings.Cut(what, " "); strings.HasSuffix(first, "s") {
		return "have"
	}
	return "has"
}

func (c *Clock) explainEffect(x *Explanation, s Assessment) {
	if len(c.cl.Effects) == 0 {
		c.explainForce(x, s)
		return
	}
	for i := range c.cl.Effects {
		e := &c.cl.Effects[i]
		what := e.Provision
		if what == "" {
			what = "its provisions"
		}
		have := haveOf(what)
		x.Article = append(x.Article, where("the effect of "+what, e.Article))
		switch {
		case !e.Begins.IsZero():
			x.Rule = append(x.Rule, clause.Say("has-effect", "{provision} "+have+" effect from {0}", []string{"provision", what}, e.Begins.Words(c.view)))
			x.Dates = append(x.Dates, e.Begins.Steps(c.view)...)
		default:
			x.Rule = append(x.Rule, clause.Say("has-effect-while", "{provision} "+have+" effect while it is in force", []string{"provision", what}))
		}
		if !e.Ends.IsZero() {
			x.Rule = append(x.Rule, clause.Say("has-effect-to", "{provision} "+have+" effect until {0}", []string{"provision", what}, e.Ends.Words(c.view)))
			x.Dates = append(x.Dates, e.Ends.Steps(c.view)...)
		}
		state := c.Effect(i, x.On)
		args := []string{"on", clause.EnglishDate(x.On), "provision", what, "since", clause.EnglishDays(state.Since)}
		switch state.Truth {
		case bilateral.Yes:
			x.Conclusion = append(x.Conclusion, clause.Say("in-effect", "on {on} {provision} "+have+" effect, since {since}", args))
		case bilateral.No:
			if state.Reason == ReasonNotYet {
				x.Conclusion = append(x.Conclusion, clause.Say("not-yet-in-effect", "on {on} {provision} "+have+" no effect yet, which begins on {since}", args))
			} else {
				x.Conclusion = append(x.Conclusion, clause.Say("not-in-effect", "on {on} {provision} "+have+" no effect", args[:4]))
			}
		default:
			x.Conclusion = append(x.Conclusion, clause.Say("effect-not-known", "on {on} it is not known whether {provision} "+have+" effect", args[:4]))
		}
	}
	if len(x.Dates) == 0 {
		x.Dates = say("no-dates", "none")
	}
}
