package clock

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// suspended computes the periods in which the operation of the agreement is suspended.
// Who suspended it resumes it, each for itself; it is suspended for the others once
// fewer than two are left between whom it operates. A suspension ends with the
// agreement.
func (c *Clock) suspended() []life {
	if c.has&isSuspended == 0 {
		return nil
	}
	n := len(c.parties.list)
	if n == 0 {
		return suspending(c.axes.force.lives, c.suspensionsOf(everyone, c.axes.force.lives))
	}
	var own []life
	idle := make([][]life, 0, n)   // when each does not apply it
	paused := make([][]life, 0, n) // when each has suspended it
	for p := range n {
		force := c.forceOf(p)
		list := c.suspensionsOf(p, force)
		paused = append(paused, list)
		if p == c.party {
			own = list
			continue
		}
		idle = append(idle, together([][]life{gaps(force), list}, 1, ""))
	}
	list := together(idle, n-1, "")
	if c.party >= 0 {
		list = together([][]life{own, list}, 1, "")
	}
	return suspending(c.axes.force.lives, together([][]life{list, together(paused, 1, "")}, 2, ""))
}

// suspending returns the periods of suspension within the periods in force.
func suspending(force, list []life) []life {
	out := together([][]life{force, list}, 2, "")
	for i := range out {
		if out[i].reason != ReasonGround {
			out[i].reason = ReasonSuspended
		}
	}
	return out
}

// gaps returns the periods around and between some others.
func gaps(lives []life) []life {
	start, _ := bilateral.NewDate(1, 1, 1)
	gap := life{begin: start.Days(), began: bilateral.Yes, end: ending{certain: bilateral.No}}
	var out []life
	for i := range lives {
		l := &lives[i]
		if l.began == bilateral.No {
			continue
		}
		gap.end = ending{days: l.begin, certain: l.began, reason: ReasonEntered}
		out = append(out, gap)
		if l.end.certain == bilateral.No {
			return out
		}
		gap = life{begin: l.end.days, began: l.end.certain, reason: l.end.reason, end: ending{certain: bilateral.No}}
	}
	return append(out, gap)
}

// on says whether a day is in one of some periods.
func on(lives []life, day bilateral.Days) bilateral.Truth {
	out := bilateral.No
	for i := range lives {
		l := &lives[i]
		in := l.began.And(day.Before(l.begin).Not())
		if l.end.certain != bilateral.No {
			left := day.Before(l.end.days)
			if l.end.certain == bilateral.Unknown && left == bilateral.No {
				left = bilateral.Unknown
			}
			in = in.And(left)
		}
		out = out.Or(in)
	}
	return out
}

// suspensionsOf returns the suspensions by a party: those that are good, by consent of
// all (VCLT article 57(b)) or by a clause (57(a)), or that may be, on a ground of Part V.
// Before it is in force for the party, or after, there is nothing to suspend.
func (c *Clock) suspensionsOf(p int, force []life) []life {
	var resumed []*fact
	for i := range c.facts {
		if f := &c.facts[i]; f.kind == isResumed && !f.part && (p < 0 || f.covers(p)) {
			resumed = append(resumed, f)
		}
	}
	slices.SortStableFunc(resumed, func(x, y *fact) int { return x.d.effective().First.Compare(y.d.effective().First) })
	var list []life
	all := force
	for _, i := range c.byDay(isSuspended) {
		f := &c.facts[i]
		if p >= 0 && !f.covers(p) {
			continue
		}
		if certain := c.suspends(f); certain != bilateral.No && !c.overBy(f.d.effective(), all) {
			l := c.suspension(f, certain, resumed)
			for len(force) > 0 && force[0].end.certain == bilateral.Yes && l.begin.Before(force[0].end.days) == bilateral.No {
				force = force[1:]
			}
			if l.end.certain == bilateral.Yes && l.end.days.Before(l.begin) == bilateral.Yes {
				continue // it would end before it has effect
			}
			if len(force) > 0 && on(force[:1], l.begin) != bilateral.No {
				if e := force[0].end; e.certain == bilateral.Yes {
					// Until the last day that may be in force: it may have ended before, and
					// is no more suspended then than operating.
					if !e.days.Last.IsZero() {
						e.days = e.days.Last.Days()
					}
					l.end.add(e)
				}
				list = append(list, l)
			}
		}
	}
	slices.SortStableFunc(list, func(x, y life) int { return x.begin.First.Compare(y.begin.First) })
	return together([][]life{list}, 1, "")
}

// suspends reports whether a suspension has effect.
func (c *Clock) suspends(f *fact) bilateral.Truth {
	switch {
	case c.byAllLeft(f), !c.cl.Suspension.IsZero() && f.byParty(&c.parties):
		return bilateral.Yes
	case c.groundOf(f) != "":
		return bilateral.Unknown
	}
	return bilateral.No
}

// suspension returns the period of one suspension.
func (c *Clock) suspension(f *fact, certain bilateral.Truth, resumed []*fact) life {
	l := life{begin: f.d.effective(), began: certain, reason: ReasonSuspended, act: int(f.act) + 1, end: ending{certain: bilateral.No}}
	if certain == bilateral.Unknown {
		l.reason = ReasonGround
	}
	if rule := &c.cl.Suspension.Begins; !rule.IsZero() && f.d.takesEffect.IsZero() && !f.byAll(&c.parties) || !rule.IsZero() && f.d.takesEffect.IsZero() && !f.named {
		view := c.view
		view.Act = int(f.act) + 1
		if r := rule.Eval(view); r.Reached == bilateral.Yes {
			l.begin = r.Days
		}
	}
	if !f.d.until.IsZero() {
		l.end = ending{days: f.d.until.Days().AddDays(1), certain: bilateral.Yes, reason: ReasonEnded}
	}
	// What is resumed before the day on which the suspension has effect never is suspended.
	i, _ := slices.BinarySearchFunc(resumed, f.d.effective().First, func(r *fact, day bilateral.Date) int { return r.d.effective().First.Compare(day) })
	for ; i < len(resumed); i++ {
		c.view.Look(1)
		days := resumed[i].d.effective()
		sameDay := resumed[i].act > f.act && days.Equal(f.d.effective()) == bilateral.Yes
		if sameDay || f.d.effective().Before(days) == bilateral.Yes {
			if sameDay || days.Before(l.begin) == bilateral.Yes {
				l.began = bilateral.No
				break
			}
			l.end.add(ending{days: days, certain: bilateral.Yes, reason: ReasonEnded, act: int(resumed[i].act) + 1})
			break
		}
	}
	return l
}

func (c *Clock) explainSuspended(x *Explanation, s State) {
	cl := c.cl.Suspension
	if cl.Begins.IsZero() {
		x.Article = append(x.Article, c.law("57"))
		x.Rule = append(x.Rule, clause.Say("suspended-by-consent", "its operation can be suspended as its clauses say, or by consent of all parties", nil))
	} else {
		x.Article = append(x.Article, where("suspension", cl.Article))
		x.Rule = append(x.Rule, clause.Say("suspended-from", "after notice its operation is suspended from {0}", nil, cl.Begins.Words(c.view)))
	}
	for i := range c.facts {
		f := &c.facts[i]
		switch {
		case f.part:
			c.explainPart(x, f)
		case f.kind == isSuspended:
			by, args := c.byWords(f)
			switch c.suspends(f) {
			case bilateral.No:
				x.Dates = append(x.Dates, clause.Say("suspended-without-effect", "a suspension"+by+" without a clause and without the consent of all: {day}, without effect", append(args, "day", clause.EnglishDays(f.d.effective()))))
				continue
			case bilateral.Unknown:
				x.Article = append(x.Article, c.laws("60 to 62 and 65"))
				x.Rule = append(x.Rule, clause.Say("ground", "a ground of Part V is invoked, and whether it exists is not judged here", nil))
			}
			l := c.suspension(f, bilateral.Yes, nil)
			x.Dates = append(x.Dates, clause.Say("suspended-since", "suspended"+by+" from {from}", append(args, "from", clause.EnglishDays(l.begin))))
			if l.end.certain != bilateral.No {
				x.Dates = append(x.Dates, clause.Say("suspended-until", "to end before {before}", []string{"before", clause.EnglishDays(l.end.days)}))
			}
		case f.kind == isResumed:
			by, args := c.byWords(f)
			x.Dates = append(x.Dates, clause.Say("resumed", "resumed"+by+" on {on}", append(args, "on", clause.EnglishDays(f.d.effective()))))
		}
	}
	c.concludeAxis(x, s, "suspended")
}
