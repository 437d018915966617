package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// suspended finds the last suspension that had begun by the day, and whether it had
// ended. A suspension by notice begins on the day that its clause gives, and
// otherwise on the day of the act.
func (c *Clock) suspended(day bilateral.Days) State {
	out := State{Truth: bilateral.No, Reason: ReasonNone}
	for i := range c.a.Acts {
		if !c.suspends(i) {
			continue
		}
		begin, end := c.suspension(i)
		truth := within(day, begin, bilateral.Yes, end.days, end.certain)
		if out.Truth.Or(truth) == out.Truth && out.Reason != ReasonNone {
			continue
		}
		out = State{Truth: truth, Since: begin, Reason: ReasonSuspended}
		if end.certain != bilateral.No {
			out.Before = end.days
		}
		if truth == bilateral.No {
			out.Reason = ReasonEnded
			if day.Before(begin) == bilateral.Yes {
				out.Reason = ReasonNotYet
			}
		}
	}
	return out.grown(func(s State) State {
		for i := range c.a.Acts {
			if c.suspends(i) {
				begin, end := c.suspension(i)
				s.join(begin, bilateral.Yes, end)
			}
		}
		return s
	})
}

// suspends reports whether the i-th act is a suspension for the party of the view.
func (c *Clock) suspends(i int) bool {
	return c.a.Acts[i].Kind == agreement.ActKindSuspended && c.known(i) && (c.view.Party == "" || covers(&c.a.Acts[i], c.view.Party))
}

func (c *Clock) suspension(i int) (bilateral.Days, ending) {
	d := c.dates(i)
	begin := first(d.takesEffect, d.date, d.received).Days()
	if rule := &c.a.Clauses.Suspension.Begins; !rule.IsZero() && d.takesEffect.IsZero() {
		if r := rule.Eval(c.view); r.Reached == bilateral.Yes {
			begin = r.Days
		}
	}
	end := ending{certain: bilateral.No}
	if !d.until.IsZero() {
		end = ending{days: d.until.Days().AddDays(1), certain: bilateral.Yes}
	}
	for j := range c.a.Acts {
		if c.a.Acts[j].Kind != agreement.ActKindResumed || !c.known(j) {
			continue
		}
		r := c.dates(j)
		if days := first(r.takesEffect, r.date).Days(); begin.Before(days) == bilateral.Yes {
			end.add(ending{days: days, certain: bilateral.Yes, reason: ReasonEnded})
		}
	}
	return begin, end
}

func (c *Clock) explainSuspended(x *Explanation, s State) {
	cl := &c.a.Clauses.Suspension
	if cl.Begins.IsZero() {
		x.Article = append(x.Article, c.law("57"))
		x.Rule = append(x.Rule, clause.Say("suspended-by-consent", "its operation can be suspended as its clauses say, or by consent", nil))
	} else {
		x.Article = append(x.Article, where("suspension", cl.Article))
		x.Rule = append(x.Rule, clause.Say("suspended-from", "after notice its operation is suspended from {0}", nil, cl.Begins.Words(c.view)))
		x.Dates = append(x.Dates, cl.Begins.Steps(c.view)...)
	}
	for i := range c.a.Acts {
		if c.a.Acts[i].Kind != agreement.ActKindSuspended || !c.known(i) {
			continue
		}
		begin, end := c.suspension(i)
		x.Dates = append(x.Dates, clause.Say("suspended-since", "suspended from {from}", []string{"from", clause.EnglishDays(begin)}))
		if end.certain != bilateral.No {
			x.Dates = append(x.Dates, clause.Say("resumed", "resumed on {on}", []string{"on", clause.EnglishDays(end.days)}))
		}
	}
	c.concludeAxis(x, s, "suspended")
}
