package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// dates are the dates of an act as known in the view, with the corrections known by its
// day.
type dates struct {
	date, sent, received, informed, copied, takesEffect, until bilateral.Date
	// first and last bound the day of an act without a date. A last day that is not
	// zero says that it has happened.
	first, last bilateral.Date
	cut         cut // the dates that had not come by the day of the view
	corrected   bool
}

type cut uint8

const (
	cutDate cut = 1 << iota
	cutSent
	cutReceived
	cutInformed
	cutCopied
)

func datesOf(act *agreement.Act) dates {
	return dates{date: act.Date, sent: act.Sent, received: act.Received, informed: act.Informed, copied: act.Copied, takesEffect: act.TakesEffect, until: act.Until}
}

// dated reports whether a day on which the act was done is recorded.
func (d *dates) dated() bool {
	return !d.date.IsZero() || !d.sent.IsZero() || !d.received.IsZero() || !d.informed.IsZero() || !d.copied.IsZero()
}

// known reports whether an act was known on the day of the view, and cuts off the dates
// that had not come by then. An act that was made public before its day keeps its date.
// An act without a date has happened at the latest by the publication of its source,
// or by the day of the view.
func (c *Clock) known(src *agreement.Agreement, act *agreement.Act, d *dates) bool {
	limit := c.view.Known
	after := func(day bilateral.Date) bool {
		return !limit.IsZero() && !day.IsZero() && limit.Days().Before(day.Days()) == bilateral.Yes
	}
	if after(act.Known) {
		return false
	}
	if !d.dated() {
		if act.Kind == agreement.ActKindExpected {
			return true
		}
		d.last = c.publication(src, act)
		if after(d.last) {
			return false
		}
		if d.last.IsZero() {
			d.last = limit.Days().Last
		}
		return true
	}
	if limit.IsZero() || !act.Known.IsZero() {
		return true
	}
	for _, x := range [...]struct {
		day *bilateral.Date
		bit cut
	}{{&d.date, cutDate}, {&d.sent, cutSent}, {&d.received, cutReceived}, {&d.informed, cutInformed}, {&d.copied, cutCopied}} {
		if after(*x.day) {
			*x.day, d.cut = bilateral.Date{}, d.cut|x.bit
		}
	}
	return d.dated()
}

// publication returns the last day of the earliest publication among the sources of an
// act, or of the agreement. Zero means that none is recorded.
func (c *Clock) publication(src *agreement.Agreement, act *agreement.Act) bilateral.Date {
	others, ok := c.view.Others.(clause.Publications)
	if !ok {
		return bilateral.Date{}
	}
	var out bilateral.Date
	for _, list := range [...][]bilateral.Evidence{act.Evidence, src.Evidence} {
		for i := range list {
			day := others.Published(list[i].Source).Days().Last
			if !day.IsZero() && (out.IsZero() || day.Compare(out) < 0) {
				out = day
			}
		}
		if len(list) > 0 {
			return out // an act with evidence of its own does not rest on that of the agreement
		}
	}
	return others.Published("").Days().Last // that of the register
}

// pick returns the days of one date of an act, and whether it has come: No if it had not
// by the day of the view, Unknown if it is not recorded. A receipt that is not recorded
// cannot be earlier than the sending.
func (d *dates) pick(kind clause.DateKind) (bilateral.Days, bilateral.Truth) {
	var day, after bilateral.Date
	var of cut
	switch kind {
	case clause.DateKindDone:
		day, of = d.date, cutDate
	case clause.DateKindSent:
		day, of = d.sent, cutSent
	case clause.DateKindReceived:
		day, after, of = d.received, first(d.sent, d.date), cutReceived
	case clause.DateKindInformed:
		day, after, of = d.informed, first(d.received, d.date, d.sent), cutInformed
	case clause.DateKindCopied:
		day, after, of = d.copied, first(d.sent, d.date), cutCopied
	case clause.DateKindTakesEffect:
		day = d.takesEffect
	default:
		day, after, of = first(d.received, d.date), d.sent, cutReceived
		if d.date.IsZero() {
			of |= cutDate
		}
		if d.cut&cutReceived != 0 {
			day = bilateral.Date{} // what is sent counts once it has come
		}
	}
	switch {
	case !day.IsZero():
		return day.Days(), bilateral.Yes
	case d.cut&of != 0:
		return bilateral.Days{}, bilateral.No
	case kind == "" && !d.last.IsZero():
		return bilateral.Days{First: d.first, Last: d.last}, bilateral.Yes
	}
	return bilateral.Days{First: after.Days().First}, bilateral.Unknown
}

// earliest returns the earliest day that the act can be of or have effect on. Zero means
// any.
func (d *dates) earliest() bilateral.Date {
	return first(d.date, d.sent, d.received, d.informed, d.copied, d.first, d.takesEffect).Days().First
}

// effective returns the day from which an act has effect: the day that it states, or
// else its own.
func (d *dates) effective() bilateral.Days {
	if day := first(d.takesEffect, d.date, d.received); !day.IsZero() {
		return day.Days()
	}
	return bilateral.Days{First: d.first, Last: d.last}
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
