package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// dates are the dates of an act as known under the view, with the corrections known
// by its day.
type dates struct {
	date, sent, received, informed, takesEffect, until bilateral.Date
}

// dates returns the dates of the i-th act. If there are several corrections, the
// last counts.
func (c *Clock) dates(i int) dates {
	act := &c.a.Acts[i]
	d := dates{act.Date, act.Sent, act.Received, act.Informed, act.TakesEffect, act.Until}
	if act.ID == "" {
		return d
	}
	for j := range c.a.Acts {
		fix := &c.a.Acts[j]
		if fix.Kind != agreement.ActKindCorrected || fix.Of != act.ID || !c.known(j) {
			continue
		}
		correct(&d.date, fix.Date)
		correct(&d.sent, fix.Sent)
		correct(&d.received, fix.Received)
		correct(&d.informed, fix.Informed)
		correct(&d.takesEffect, fix.TakesEffect)
		correct(&d.until, fix.Until)
	}
	return d
}

func correct(d *bilateral.Date, by bilateral.Date) {
	if !by.IsZero() {
		*d = by
	}
}

// known reports whether the i-th act was known on the day of the view. An act
// without any date counts as known.
func (c *Clock) known(i int) bool {
	if !c.view.Step() {
		return false
	}
	if c.view.Known.IsZero() {
		return true
	}
	act := &c.a.Acts[i]
	for _, d := range [...]bilateral.Date{act.Known, act.Date, act.Received, act.Sent, act.Informed} {
		if !d.IsZero() {
			return c.view.Known.Days().Before(d.Days()) != bilateral.Yes
		}
	}
	return true
}

// pick returns the days of one date of an act, and whether that date is recorded. A
// receipt that is not recorded cannot be earlier than the sending.
func (d dates) pick(kind clause.DateKind) (bilateral.Days, bilateral.Truth) {
	var day, after bilateral.Date
	switch kind {
	case clause.DateKindDone:
		day = d.date
	case clause.DateKindSent:
		day = d.sent
	case clause.DateKindReceived:
		day, after = d.received, first(d.sent, d.date)
	case clause.DateKindInformed:
		day, after = d.informed, first(d.received, d.date, d.sent)
	case clause.DateKindTakesEffect:
		day = d.takesEffect
	default:
		day, after = first(d.received, d.date), d.sent
	}
	if !day.IsZero() {
		return day.Days(), bilateral.Yes
	}
	return bilateral.Days{First: after.Days().First}, bilateral.Unknown
}

// first returns the first date that is stated.
func first(list ...bilateral.Date) bilateral.Date {
	for _, d := range list {
		if !d.IsZero() {
			return d
		}
	}
	return bilateral.Date{}
}
