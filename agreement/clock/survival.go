package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// surviving finds the period in which provisions outlive the agreement.
func (c *Clock) surviving(day bilateral.Days) State {
	rule := &c.a.Clauses.Survival.Ends
	if rule.IsZero() {
		return State{Truth: bilateral.No, Reason: ReasonNone}
	}
	l := c.lastLife()
	if l.began != bilateral.Yes || l.end.certain == bilateral.No {
		return State{Truth: bilateral.No, Reason: ReasonNotYet}
	}
	outlives := rule.Eval(c.view)
	s := State{
		Truth: within(day, l.end.days, l.end.certain, outlives.Days, outlives.Reached),
		Since: l.end.days, Before: outlives.Days, Reason: ReasonByClause,
	}
	if l.end.certain == bilateral.Unknown && day.Before(l.end.days) == bilateral.Yes {
		s.Truth = bilateral.No
	}
	if s.Truth == bilateral.No {
		s.Reason = ReasonExpired
		if day.Before(l.end.days) == bilateral.Yes {
			s.Reason = ReasonNotYet
		}
	}
	return s
}

func (c *Clock) explainSurviving(x *Explanation, s State) {
	cl := &c.a.Clauses.Survival
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
