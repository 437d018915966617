package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// survival yields the clauses on what outlives the agreement.
func (c *Clock) survival(yield func(*clause.Clause) bool) {
	if cl := c.cl.Survival; !cl.Ends.IsZero() && !yield(cl) {
		return
	}
	for i := range c.cl.Further {
		if cl := &c.cl.Further[i]; !cl.Ends.IsZero() && !yield(cl) {
			return
		}
	}
}

// survives computes the periods in which provisions outlive the agreement: from each end
// until the day that the clause gives, or until the agreement is revived.
func (c *Clock) survives() []life {
	var lists [][]life
	for cl := range c.survival {
		if list := c.survivesAs(cl); len(list) > 0 {
			lists = append(lists, list)
		}
	}
	switch len(lists) {
	case 0:
		return nil
	case 1:
		return lists[0]
	}
	return together(lists, 1, "")
}

func (c *Clock) survivesAs(cl *clause.Clause) []life {
	force := c.axes.force.lives
	var out []life
	for i := range force {
		l := &force[i]
		if l.began != bilateral.Yes || l.end.certain == bilateral.No {
			continue
		}
		end := l.end
		c.surviving = &end
		r := cl.Ends.Eval(c.view.Ending())
		c.surviving = nil
		tail := life{begin: l.end.days, began: l.end.certain, reason: ReasonByClause}
		tail.end = ending{days: r.Days, certain: r.Reached, reason: ReasonExpired}
		if i+1 < len(force) && force[i+1].began == bilateral.Yes {
			tail.end.add(ending{days: force[i+1].begin, certain: bilateral.Yes, reason: ReasonRevived})
		}
		out = append(out, tail)
	}
	return out
}

func (c *Clock) noneSurviving() State {
	for range c.survival {
		return State{Truth: bilateral.No, Reason: ReasonNotYet}
	}
	return State{Truth: bilateral.No, Reason: ReasonNone}
}

func (c *Clock) explainSurviving(x *Explanation, s State) {
	none := true
	for cl := range c.survival {
		none = false
		x.Article = append(x.Article, where("survival", cl.Article))
		what := cl.Provision
		if what == "" {
			what = "what survives the end"
		}
		have := haveOf(what)
		if cl.Ends.Kind == clause.RuleKindNever {
			x.Rule = append(x.Rule, clause.Say("survives-without-end", "{provision} "+have+" effect after the end, without a limit", []string{"provision", what}))
			continue
		}
		x.Rule = append(x.Rule, clause.Say("survives", "{provision} "+have+" effect until {0}", []string{"provision", what}, cl.Ends.Words(c.view)))
		x.Dates = append(x.Dates, cl.Ends.Steps(c.view)...)
	}
	if none {
		x.Article = append(x.Article, c.law("70"))
		x.Rule = append(x.Rule, clause.Say("nothing-survives", "no clause is recorded by which provisions outlive the end; rights that arose before it stand", nil))
	}
	c.concludeAxis(x, s, "surviving in part")
}
