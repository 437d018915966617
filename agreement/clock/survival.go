package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// survives computes the periods in which provisions outlive the agreement: from each end
// until the day that the clause gives, or until the agreement is revived.
func (c *Clock) survives() []life {
	rule := &c.cl.Survival.Ends
	if rule.IsZero() {
		return nil
	}
	force := c.axes.force.lives
	var out []life
	for i := range force {
		l := &force[i]
		if l.began != bilateral.Yes || l.end.certain == bilateral.No {
			continue
		}
		end := l.end
		c.surviving = &end
		r := rule.Eval(c.view)
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
	s := State{Truth: bilateral.No, Reason: ReasonNone}
	if !c.cl.Survival.Ends.IsZero() {
		s.Reason = ReasonNotYet
	}
	return s
}

func (c *Clock) explainSurviving(x *Explanation, s State) {
	cl := c.cl.Survival
	if cl.Ends.IsZero() {
		x.Article = append(x.Article, c.law("70"))
		x.Rule = append(x.Rule, clause.Say("nothing-survives", "no clause is recorded by which provisions outlive the end; rights that arose before it stand", nil))
	} else {
		x.Article = append(x.Article, where("survival", cl.Article))
		what := cl.Provision
		if what == "" {
			what = "what survives the end"
		}
		x.Rule = append(x.Rule, clause.Say("survives", "{provision} has effect until {0}", []string{"provision", what}, cl.Ends.Words(c.view)))
		x.Dates = append(x.Dates, cl.Ends.Steps(c.view)...)
	}
	c.concludeAxis(x, s, "surviving in part")
}
