package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// provisional finds the period of provisional application. It begins with an act or
// as the clause says, and ends with the entry into force, with an act that ends it,
// or as the clause says (VCLT article 25).
func (c *Clock) provisional(day bilateral.Days) State {
	begin, began, reason := c.provisionalBegin()
	if began == bilateral.No {
		return State{Truth: bilateral.No, Reason: reason}
	}
	end := ending{certain: bilateral.No}
	if en := c.entry(); en.happened == bilateral.Yes {
		end.add(ending{days: en.days, certain: bilateral.Yes, reason: ReasonNone})
	}
	if ends := &c.a.Clauses.Provisional.Ends; !ends.IsZero() {
		if r := ends.Eval(c.view); r.Reached == bilateral.Yes {
			end.add(ending{days: r.Days, certain: bilateral.Yes, reason: ReasonByClause})
		}
	}
	for i := range c.a.Acts {
		act := &c.a.Acts[i]
		if !c.known(i) {
			continue
		}
		d := c.dates(i)
		switch {
		case act.Kind == agreement.ActKindProvisionalApplicationEnded && c.byParty(act) && c.ends(act, c.view.Party):
			// It ends on receipt of the notification (VCLT article 25(2)).
			end.add(ending{days: first(d.takesEffect, d.received, d.date).Days(), certain: bilateral.Yes, reason: ReasonEnded})
		case act.Kind == agreement.ActKindProvisionallyApplied && !d.until.IsZero():
			end.add(ending{days: d.until.Days().AddDays(1), certain: bilateral.Yes, reason: ReasonExpired})
		}
	}
	s := State{Truth: within(day, begin, began, end.days, end.certain), Since: begin, Reason: reason}
	if end.certain != bilateral.No {
		s.Before = end.days
	}
	if s.Truth == bilateral.No && day.Before(begin) != bilateral.Yes {
		s.Reason = end.reason
	} else if s.Truth == bilateral.No {
		s.Reason = ReasonNotYet
	}
	return s
}

func (c *Clock) provisionalBegin() (bilateral.Days, bilateral.Truth, Reason) {
	var begin bilateral.Days
	found := false
	for i := range c.a.Acts {
		act := &c.a.Acts[i]
		if act.Kind != agreement.ActKindProvisionallyApplied || !c.known(i) || !concerns(act, c.view.Party) && c.view.Party != "" {
			continue
		}
		d := c.dates(i)
		days := first(d.takesEffect, d.date).Days()
		if !found {
			begin = days
		} else {
			begin = begin.Earlier(days)
		}
		found = true
	}
	if found {
		return begin, bilateral.Yes, ReasonAsPublished
	}
	rule := &c.a.Clauses.Provisional.Begins
	if rule.IsZero() {
		return begin, bilateral.No, ReasonNone
	}
	r := rule.Eval(c.view)
	if r.Reached != bilateral.Yes {
		return r.Days, bilateral.No, ReasonWaiting
	}
	return r.Days, bilateral.Yes, ReasonByClause
}

func (c *Clock) explainProvisional(x *Explanation, s State) {
	cl := &c.a.Clauses.Provisional
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
	x.Rule = append(x.Rule, clause.Say("applied-until", "provisional application ends with entry into force, or on receipt of a notification that a party will not become one", nil))
	for i := range c.a.Acts {
		if !c.known(i) {
			continue
		}
		d := c.dates(i)
		switch c.a.Acts[i].Kind {
		case agreement.ActKindProvisionallyApplied:
			x.Dates = append(x.Dates, clause.Say("applied", "provisional application began: {day}", []string{"day", clause.EnglishDays(first(d.takesEffect, d.date).Days())}))
		case agreement.ActKindProvisionalApplicationEnded:
			x.Dates = append(x.Dates, clause.Say("applied-no-more", "provisional application ended: {day}", []string{"day", clause.EnglishDays(first(d.takesEffect, d.received, d.date).Days())}))
		}
	}
	c.concludeAxis(x, s, "provisionally applied")
}
