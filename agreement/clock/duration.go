package clock

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// initialTerm returns the end of the first term.
func (c *Clock) initialTerm() clause.Moment {
	en := c.entry()
	if en.happened != bilateral.Yes || c.cl.Duration.Initial.IsZero() {
		return clause.Moment{Happened: en.happened}
	}
	return clause.Moment{Days: c.outside(c.cl.Duration.End(c.anchor(en.days), 0)), Happened: bilateral.Yes}
}

// anchor returns the day from which the terms of a period in force are counted. For one of
// several parties that came later they are counted from the entry into force of the
// agreement.
func (c *Clock) anchor(begin bilateral.Days) bilateral.Days {
	from := &c.cl.Duration.From
	if from.IsZero() {
		if !c.base.IsZero() && !c.revivedOn(begin) {
			return c.base
		}
		return begin
	}
	r := from.Eval(c.view)
	if r.Reached != bilateral.Yes {
		return bilateral.Days{}
	}
	return r.Days
}

// revivedOn reports whether a period in force begins with a revival.
func (c *Clock) revivedOn(begin bilateral.Days) bool {
	if c.has&isRevived == 0 {
		return false
	}
	return slices.ContainsFunc(c.revivals(everyone), func(l life) bool { return l.begin == begin })
}

// outside turns the day on which a term ends, as a clause gives it, into the exclusive
// end.
func (c *Clock) outside(end bilateral.Days) bilateral.Days {
	if c.cl.Duration.EndDay == clause.EndDayLastDayInForce {
		return end.AddDays(1)
	}
	return end
}

// untilDay is outside for a day that the text names. If the kind of day is not stated,
// it may be the last day in force or the first day after.
func (c *Clock) untilDay(end bilateral.Days) bilateral.Days {
	if c.cl.Duration.EndDay == "" {
		return bilateral.Days{First: end.First, Last: end.AddDays(1).Last}
	}
	return c.outside(end)
}

// expiry returns the end of a term that is not renewed. A duration of a kind that this
// release does not know may have any end.
func (c *Clock) expiry(begin bilateral.Days) ending {
	d := c.cl.Duration
	e := ending{certain: bilateral.No, reason: ReasonExpired}
	switch {
	case d.Kind != "" && !d.Kind.Known() || !d.EndDay.Known() && d.EndDay != "":
		return ending{days: bilateral.Days{First: begin.First}, certain: bilateral.Unknown, reason: ReasonUnknownCode}
	case d.Kind == clause.DurationKindFixed:
		e.days, e.certain = c.outside(d.End(c.anchor(begin), 0)), bilateral.Yes
	case d.Kind == clause.DurationKindRenewable && d.Renewals > 0:
		e.days, e.certain = c.outside(d.End(c.anchor(begin), int(min(d.Renewals, 1<<16)))), bilateral.Yes
	case d.Kind == clause.DurationKindUntil:
		e = c.untilEnd()
	case d.Kind == "" && !c.covers.IsZero():
		e.days, e.certain = c.covers.Ends().AddDays(1), bilateral.Yes
		e.days.First = e.days.Last
	}
	if e.certain == bilateral.Yes && e.days.IsZero() && !d.From.IsZero() && d.From.Eval(c.view).Reached == bilateral.No {
		e.certain = bilateral.No // the term has not begun
	}
	if e.certain == bilateral.Yes && e.days.IsZero() && (d.Initial.Unknown() || d.Successive.Unknown()) {
		return ending{days: bilateral.Days{First: begin.First}, certain: bilateral.Unknown, reason: ReasonUnknownCode}
	}
	if e.certain == bilateral.Yes || d.Kind == "" {
		c.extend(&e, bilateral.Days{})
	}
	if d.Kind != clause.DurationKindUntil && !d.Until.IsZero() {
		e.add(c.untilEnd())
	}
	return e
}

// untilEnd returns the end on the day up to which the agreement is made.
func (c *Clock) untilEnd() ending {
	e := ending{certain: bilateral.No, reason: ReasonExpired}
	switch r := c.cl.Duration.Until.Eval(c.view.Ending()); {
	case r.Reached == bilateral.Yes:
		e.days, e.certain = c.untilDay(r.Days), bilateral.Yes
	case r.Reached == bilateral.Unknown:
		e.days, e.certain, e.circular = bilateral.Days{First: r.Days.First}, bilateral.Unknown, r.Circular
		if c.cl.Duration.Until.Unknown() {
			e.reason = ReasonUnknownCode
		}
	}
	return e
}

// An extension moves an end, from the day on which it has effect.
type extension struct {
	from, to bilateral.Days // the day it has effect, and the new exclusive end; zero is not stated
	act      int
}

// extensions returns the extensions that have effect, by the day from which they have.
func (c *Clock) extensions() []extension {
	if c.has&isExtended == 0 {
		return nil
	}
	var out []extension
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind != isExtended || f.part {
			continue
		}
		if day, certain := c.through(f, f.d.effective()); certain == bilateral.Yes {
			out = append(out, extension{day, f.d.until.Days().AddDays(1), int(f.act) + 1})
		}
	}
	slices.SortStableFunc(out, func(x, y extension) int { return x.from.First.Compare(y.from.First) })
	return out
}

// extend moves an expiry to the last extension that came before it, and since a day. If no duration is
// recorded, the extension alone gives an end.
func (c *Clock) extend(e *ending, since bilateral.Days) {
	for _, x := range c.extensions() {
		if x.from.Before(since) == bilateral.Yes {
			continue
		}
		switch late := !x.from.First.IsZero() && x.from.Before(e.days) == bilateral.No; {
		case e.certain == bilateral.Yes && late, e.certain == bilateral.No && x.to.IsZero():
		case x.to.IsZero(): // for how long is not stated
			e.certain, e.days.Last = bilateral.Unknown, bilateral.Date{}
		case e.certain == bilateral.Yes:
			e.days = e.days.Later(x.to)
		case e.certain == bilateral.Unknown && x.to.First.Compare(e.days.First) <= 0:
			// An extension never brings the end nearer.
		default:
			e.days, e.certain, e.act = x.to, bilateral.Yes, x.act
		}
	}
}

// extendedBefore returns the end that extensions before a revival give it, the last of
// them, if the term itself had run out.
func (c *Clock) extendedBefore(revival bilateral.Days) ending {
	e := ending{certain: bilateral.No}
	for _, x := range c.extensions() {
		if !x.to.IsZero() && x.from.Before(revival) == bilateral.Yes && after(x.to, revival) && (e.certain == bilateral.No || x.to.First.Compare(e.days.First) > 0) {
			e = ending{days: x.to, certain: bilateral.Yes, reason: ReasonExpired, act: x.act}
		}
	}
	if e.certain == bilateral.Yes {
		c.extend(&e, revival)
	}
	return e
}

// lateExtensions returns the periods in which an extension that came after the end may
// have put the agreement into force again: that is a revival, or a new agreement.
func (c *Clock) lateExtensions(l *life, r *route) []life {
	var out []life
	for _, x := range c.extensions() {
		if x.to.IsZero() || x.from.First.IsZero() || x.from.Before(l.end.days) != bilateral.No || x.to.Before(x.from) == bilateral.Yes {
			continue
		}
		late := life{
			begin: x.from, began: bilateral.Unknown, reason: ReasonLateExtension, act: x.act,
			end: ending{days: x.to, certain: bilateral.Yes, reason: ReasonExpired, act: x.act},
		}
		for _, i := range r.exits {
			c.view.Look(1)
			if e := c.exit(&c.facts[i], x.from, r.party, x.act); e.certain == bilateral.Yes && after(e.days, x.from) {
				late.end.add(e)
			}
		}
		out = append(out, late)
	}
	return out
}

func (c *Clock) explainDuration(x *Explanation) {
	d := c.cl.Duration
	if d.IsZero() {
		if !c.covers.IsZero() && c.entry().reason != ReasonCovered {
			x.Rule = append(x.Rule, clause.Say("covers", "it covers {period}", []string{"period", c.covers.String()}))
		}
		return
	}
	x.Article = append(x.Article, where("duration", d.Article))
	x.Rule = append(x.Rule, c.durationWords())
	if d.Kind == clause.DurationKindUntil && d.EndDay == "" && d.Until.Eval(c.view).Reached == bilateral.Yes {
		x.Rule = append(x.Rule, clause.Say("until-two-readings", "it is not recorded whether that day is the last day in force or the first day after, so on that day it is not known", nil))
	}
	en := c.entry()
	if en.happened != bilateral.Yes || d.Initial.IsZero() {
		return
	}
	from := c.anchor(en.days)
	x.Dates = append(x.Dates, clause.Say("first-term", "the first term, from {from}: to {to}", []string{
		"from", clause.EnglishDays(from), "to", clause.EnglishDays(d.End(from, 0)),
	}))
	if length := d.Initial; length.MonthEnd == "" {
		if length.MonthEnd = bilateral.MonthEndRoll; length.After(from, 1) != d.End(from, 0) {
			x.Dates = append(x.Dates, clause.Say("term-month-end", "that month has no such day, so its last day counts", nil))
		}
	}
	c.explainTerm(x, from)
}

// explainTerm says which term is the current one.
func (c *Clock) explainTerm(x *Explanation, from bilateral.Days) {
	d := c.cl.Duration
	if d.Kind != clause.DurationKindRenewable || d.Successive.IsZero() || c.axes.force.yes(x.On.Days()) == nil {
		return
	}
	k, ok := c.termOf(x.On.Days().First, from)
	if !ok || k == 0 || d.Renewals > 0 && k > int(min(d.Renewals, 1<<16)) {
		return
	}
	x.Dates = append(x.Dates, clause.Say("current-term", "the current term, number {number}: from {from} to {to}", []string{
		"number", clause.EnglishNumber(uint32(k + 1)), "from", clause.EnglishDays(c.outside(d.End(from, k-1))), "to", clause.EnglishDays(d.End(from, k)),
	}))
}

// durationWords states how long an agreement lasts.
func (c *Clock) durationWords() clause.Statement {
	d, notice := c.cl.Duration, c.cl.Denunciation.Notice
	args := []string{"initial", d.Initial.String(), "successive", d.Successive.String(), "notice", notice.String()}
	end := ""
	switch d.EndDay {
	case clause.EndDayFirstDayOutside:
		end = "; the day on which a term ends is the first day after"
	case clause.EndDayLastDayInForce:
		end = "; the day on which a term ends is the last day in force"
	}
	s := c.kindWords(notice, args, end)
	if d.Kind != clause.DurationKindUntil && !d.Until.IsZero() {
		return clause.Say("and-until", "{0}, and at the latest until {1}", nil, s, d.Until.Words(c.view))
	}
	return s
}

// kindWords states how long an agreement of its kind lasts.
func (c *Clock) kindWords(notice clause.Length, args []string, end string) clause.Statement {
	d := c.cl.Duration
	switch d.Kind {
	case clause.DurationKindIndefinite:
		return clause.Say("indefinite", "it is made for an indefinite time", args[:0])
	case clause.DurationKindFixed:
		if !d.Successive.IsZero() || d.Renewals > 0 {
			return clause.Say("extendable", "it is made for {initial}, which the parties can extend"+end, args[:2])
		}
		return clause.Say("fixed-term", "it is made for {initial}"+end, args[:2])
	case clause.DurationKindRenewable:
		text := "it is made for {initial} and then renewed for {successive} at a time"
		if d.Successive.IsZero() {
			text, args = "it is made for {initial} and then renewed for a time that is not recorded", append(args[:2:2], args[4:]...)
		}
		switch {
		case d.Renewals == 1:
			text += ", once at most"
		case d.Renewals == 2:
			text += ", twice at most"
		case d.Renewals > 2:
			text += ", at most " + clause.EnglishNumber(d.Renewals) + " times"
		}
		if notice.IsZero() {
			args = args[:len(args)-2]
		} else {
			text += ", unless notice is given {notice} before the end of a term"
		}
		return clause.Say("renewable", text+end, args)
	case clause.DurationKindThenIndefinite:
		return clause.Say("then-indefinite", "it is made for {initial} and then for an indefinite time"+end, args[:2])
	case clause.DurationKindUntil:
		return clause.Say("until", "it is made until {0}"+end, nil, d.Until.Words(c.view))
	}
	return clause.Say("duration-not-known", "it is made for a time by a clause that this program does not know", nil)
}
