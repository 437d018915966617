package clock

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// event returns the moment of a trigger: of recorded acts, or computed from clauses.
func (c *Clock) event(e clause.Trigger, view clause.View) clause.Moment {
	switch e.Kind {
	case clause.TriggerKindEnteredIntoForce:
		en := c.entry()
		return clause.Moment{Days: en.days, Happened: en.happened, Circular: en.circular}
	case clause.TriggerKindInitialTermEnded:
		return c.initialTerm()
	case clause.TriggerKindEnded:
		return c.ended()
	case clause.TriggerKindEstablished:
		return c.established(e)
	case clause.TriggerKindNoticeGiven, clause.TriggerKindSuspended:
		if f := c.fact(view.Act); f != nil && f.kind == triggered(e.Kind) {
			date := e.Date
			if date == "" && f.kind == isNotice {
				date = c.cl.Denunciation.Counts
			}
			days, certain := f.d.pick(date)
			return clause.Moment{Days: days, Happened: certain}
		}
	}
	which, party := e.Which, e.Party
	if e.Kind == clause.TriggerKindNoticeGiven && which == "" {
		which = clause.OccurrenceFirst // one notice is enough
	}
	if which == clause.OccurrenceOwn && view.Act > 0 {
		if f := c.fact(view.Act); f != nil && f.kind&triggered(e.Kind) != 0 {
			days, certain := f.d.pick(e.Date)
			return clause.Moment{Days: days, Happened: certain}
		}
	}
	if which == clause.OccurrenceOwn {
		which, party = clause.OccurrenceFirst, view.Party
	}
	kind := c.recorded(triggered(e.Kind))
	switch {
	case kind == 0:
		return clause.Moment{} // an event of a later release
	case party != "":
		return c.nth(1, kind, e.Date, c.parties.named(party))
	case which == clause.OccurrenceFirst:
		return c.nth(1, kind, e.Date, everyone)
	case which == clause.OccurrenceNth:
		return c.nth(e.N, kind, e.Date, everyone)
	case which != "" && which != clause.OccurrenceLast:
		return clause.Moment{} // an occurrence of a later release
	}
	return c.last(kind, e.Date)
}

// recorded returns the kind of acts that tells of an event. The note in reply completes an exchange
// of notes (VCLT article 13), so a register that has one of the two has both.
func (c *Clock) recorded(kind kinds) kinds {
	switch {
	case kind == isReplied && c.has&isReplied == 0 && c.has&isExchanged != 0:
		return isExchanged
	case kind == isExchanged && c.has&isExchanged == 0 && c.has&isReplied != 0:
		return isReplied
	}
	return kind
}

// established returns the moment of a fact that a clause names, by the first act that
// establishes it in the same words.
func (c *Clock) established(e clause.Trigger) clause.Moment {
	out := clause.Moment{Happened: bilateral.No}
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind != isEstablished || c.acts[f.note].Fact != e.Fact {
			continue
		}
		days, certain := f.d.pick(e.Date)
		if out.Happened == bilateral.No || days.First.Compare(out.Days.First) < 0 {
			out = clause.Moment{Days: days, Happened: certain}
		}
	}
	return out
}

// fact returns the fact of an act, by the number of the act from 1, or nil.
func (c *Clock) fact(act int) *fact {
	if act <= 0 {
		return nil
	}
	for i := range c.facts {
		if int(c.facts[i].act) == act-1 {
			return &c.facts[i]
		}
	}
	return nil
}

// ended returns the moment of the end: of the period whose end is being asked about, or
// of the last one.
func (c *Clock) ended() clause.Moment {
	if c.surviving != nil {
		return clause.Moment{Days: c.surviving.days, Happened: c.surviving.certain}
	}
	lives, ok := c.lives()
	if !ok || len(lives) == 0 {
		return clause.Moment{Circular: !ok}
	}
	last := lives[len(lives)-1]
	return clause.Moment{Days: last.end.days, Happened: last.ended()}
}

// nth returns the n-th event in the order of dates, by one party or by any. An event on
// a day not recorded may be any of them.
func (c *Clock) nth(n uint32, kind kinds, date clause.DateKind, party int) clause.Moment {
	if n == 0 || party == stranger {
		return clause.Moment{Happened: bilateral.No}
	}
	var few [8]bilateral.Days // without allocation for the few that there nearly always are
	dated := few[:0]
	var undated bilateral.Days
	found := 0
	c.view.Look(len(c.facts))
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind&kind == 0 || f.part || party >= 0 && !f.covers(party) {
			continue
		}
		switch days, certain := f.d.pick(date); certain {
		case bilateral.Yes:
			dated = append(dated, days)
			found++
		case bilateral.Unknown:
			undated = days
			found++
		}
	}
	switch {
	case found < int(n):
		return clause.Moment{Happened: bilateral.No}
	case found == 1 && len(dated) == 0:
		return clause.Moment{Days: undated, Happened: bilateral.Unknown}
	case len(dated) < found:
		return clause.Moment{Happened: bilateral.Unknown}
	}
	// Days that may be in either order are ordered by their first day.
	slices.SortStableFunc(dated, func(x, y bilateral.Days) int { return x.First.Compare(y.First) })
	return clause.Moment{Days: dated[n-1], Happened: bilateral.Yes}
}

// last returns the latest of the events of all parties, once all have done it. If the
// parties are not recorded, it returns the latest recorded act, provided that this act
// does not name a single party. The party to whose note the others reply does not reply.
func (c *Clock) last(kind kinds, date clause.DateKind) clause.Moment {
	out := clause.Moment{Happened: bilateral.No}
	found, alone := false, false
	var by mask
	c.view.Look(len(c.facts))
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind&kind == 0 || f.part {
			continue
		}
		days, certain := f.d.pick(date)
		if certain == bilateral.No {
			continue
		}
		if !found {
			out = clause.Moment{Days: days, Happened: certain}
		} else {
			out = clause.Moment{Days: out.Days.Later(days), Happened: out.Happened.And(certain)}
		}
		found, alone = true, len(c.acts[f.note].By) == 1
		if f.named {
			by.add(f.by)
		} else {
			by.add(c.parties.all)
		}
	}
	switch {
	case !found:
	case kind == isReplied && c.allButOne(by):
	case len(c.parties.list) == 0 && alone:
		out.Happened, out.Days.Last = bilateral.Unknown, bilateral.Date{}
	case !by.covers(c.parties.all):
		out.Happened, out.Days.Last = bilateral.No, bilateral.Date{}
	}
	return out
}

// allButOne reports whether at most one party is not among some.
func (c *Clock) allButOne(by mask) bool {
	lacking := 0
	for i := range c.parties.list {
		if c.parties.all.has(i) && !by.has(i) {
			lacking++
		}
	}
	return lacking <= 1
}
