package clock

import "github.com/bilateral-go/bilateral"

// axes hold the course of an agreement: its periods on every axis.
type axes struct {
	force, provisional, effect, suspended, surviving axis
	effects                                          []axis // of each clause on effect
}

// finish computes what is not computed yet, so that questions only look up.
func (c *Clock) finish() {
	if c.finished || c.refused != "" {
		return
	}
	c.finished = true
	lives, _ := c.lives()
	c.entry() // of several parties each has its own, and that of the whole is read, too
	x := &c.axes
	x.force = axisOf(lives, c.noneInForce(lives), c.unknown)
	x.provisional = axisOf(c.provisional(), c.noneProvisional(), c.unknown)
	x.surviving = axisOf(c.survives(), c.noneSurviving(), c.unknown)
	x.suspended = axisOf(c.suspended(), State{Truth: bilateral.No, Reason: ReasonNone}, c.unknown)
	var effects [][]life
	for i := range c.cl.Effects {
		lives, none := c.effect(i)
		x.effects = append(x.effects, axisOf(lives, none, c.unknown))
		effects = append(effects, lives)
	}
	c.finishEffect(effects)
	c.reached = c.reachedFrom()
}

// finishEffect joins the periods in effect.
func (c *Clock) finishEffect(effects [][]life) {
	x := &c.axes
	if len(effects) == 0 && len(x.surviving.lives) == 0 && len(x.provisional.lives) == 0 && c.has&isProvisional == 0 {
		x.effect = x.force
		return
	}
	none := x.force.none
	if len(effects) > 0 {
		none = x.effects[0].none
		for i := range x.effects {
			if s := x.effects[i].none; none.Truth.Or(s.Truth) != none.Truth {
				none = s
			}
		}
	}
	x.effect = axisOf(c.inEffect(effects), none, c.unknown)
}

// noneInForce is the state of an agreement that has not entered into force.
func (c *Clock) noneInForce(lives []life) State {
	if len(lives) == 0 {
		return State{Truth: bilateral.No, Reason: ReasonTooFew}
	}
	l := &lives[0]
	s := State{Truth: l.began, Reason: l.reason, Since: l.begin}
	if l.began != bilateral.Yes && (c.party != stranger || l.reason == ReasonWaiting) {
		s.Waiting = c.en.waiting
		if l.reason == ReasonTerminated {
			s.Reason = c.en.reason
		}
	}
	return s
}
