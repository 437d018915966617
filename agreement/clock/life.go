package clock

import (
	"slices"

	"github.com/bilateral-go/bilateral"
)

// A life is one period on an axis.
type life struct {
	begin  bilateral.Days
	began  bilateral.Truth
	reason Reason // for the beginning
	end    ending
	act    int // the act that begins it, from 1; 0 if a clause does
	// limited says that a clause gives the period an end, whatever the acts say.
	limited bool
}

// ended reports whether the period has an end that is recorded.
func (l *life) ended() bilateral.Truth {
	if l.began != bilateral.Yes {
		return bilateral.No
	}
	return l.end.certain
}

// closed reports whether the period, if it began, certainly ended after that.
func (l *life) closed() bool {
	return l.began != bilateral.No && l.end.certain == bilateral.Yes && l.begin.Before(l.end.days) != bilateral.No
}

// before returns the exclusive end as a state gives it.
func (l *life) before() bilateral.Days {
	if l.end.certain == bilateral.No {
		return bilateral.Days{}
	}
	return l.end.days
}

// lives returns the periods in force for the party of the view, or of the agreement as a
// whole. It returns false while they are being computed.
func (c *Clock) lives() ([]life, bool) {
	switch c.forceStage {
	case computing:
		return nil, false
	case notYet:
		c.forceStage = computing
		c.force = c.inForce(c.party)
		c.forceStage = computed
	}
	return c.force, true
}

// inForce computes the periods in force for a party, or of the agreement as a whole. As
// long as there are no more than two parties, what one does counts for both. Otherwise
// each has its own periods, and the agreement is in force while two are in it.
func (c *Clock) inForce(p int) []life {
	if !c.parties.many() {
		if p == stranger {
			return c.succeeded(c.livesOf(everyone, c.entryOf(everyone)))
		}
		lives := c.livesOf(p, c.entry())
		for _, g := range c.parties.gone {
			if g.party == p && !g.before.IsZero() && len(lives) > 0 {
				last := &lives[len(lives)-1] // whoever comes after it, it is gone itself
				last.end.add(ending{days: g.before, certain: bilateral.Yes, reason: ReasonGone})
			}
		}
		return lives
	}
	entries := make([]entry, len(c.parties.list))
	var begins []bilateral.Days
	for q := range entries {
		if entries[q] = c.entryOf(q); entries[q].happened == bilateral.Yes {
			begins = append(begins, entries[q].days)
		}
	}
	if len(begins) >= 2 {
		slices.SortFunc(begins, func(x, y bilateral.Days) int { return x.First.Compare(y.First) })
		c.base = begins[1]
	}
	lists := make([][]life, len(entries), len(entries)+1)
	for q := range lists {
		lists[q] = c.livesOf(q, entries[q])
	}
	whole := together(append(lists, c.successors(lists)...), 2, ReasonTooFew)
	c.each, c.whole = lists, whole
	switch {
	case p == stranger:
		return c.succeeded(whole)
	case p == everyone || len(lists[p]) > 0 && lists[p][0].began == bilateral.No:
		if p >= 0 {
			return lists[p]
		}
		return whole
	}
	return together([][]life{lists[p], whole}, 2, "")
}

// forceOf returns the periods in force for a party, once they are computed.
func (c *Clock) forceOf(p int) []life {
	if p < 0 || !c.parties.many() || p == c.party {
		return c.axes.force.lives
	}
	return together([][]life{c.each[p], c.whole}, 2, "")
}

// livesOf returns the periods in force of one party, or of all where there are no more
// than two: the one from the entry into force to the end, then one from each revival.
func (c *Clock) livesOf(p int, en entry) []life {
	l := life{begin: en.days, began: en.happened, reason: en.reason}
	if en.happened != bilateral.Yes {
		if ab, ok := c.abandoned(); ok && en.happened == bilateral.No {
			l.reason, l.end = ReasonTerminated, ab
		}
		return []life{l}
	}
	var out []life
	r := &route{party: p, exits: c.exits, published: c.published, revivals: c.revivals(p)}
	for {
		late := c.endOf(&l, r)
		for len(r.revivals) > 0 && !revives(&r.revivals[0], &l) {
			r.revivals = r.revivals[1:]
		}
		revived := l.end.certain != bilateral.No && len(r.revivals) > 0
		if revived && r.revivals[0].began == bilateral.Yes {
			// A revived agreement had ended.
			next := r.revivals[0].begin.Last
			if l.end.certain == bilateral.Unknown || !next.IsZero() && l.end.days.Last.Compare(next) > 0 {
				l.end.certain, l.end.days.Last = bilateral.Yes, next
			}
		}
		out = append(out, l)
		if !revived {
			return append(out, late...)
		}
		l, r.revivals, r.revived = r.revivals[0], r.revivals[1:], true
	}
}

// revives reports whether a revival can follow a period: one that is certainly earlier
// than its end revives nothing.
func revives(revival, l *life) bool {
	if l.end.act > revival.act && revival.begin.First.Compare(l.end.days.First) <= 0 {
		return false // the act that ended it came after, be it on the same day
	}
	return l.begin.Before(revival.begin) == bilateral.Yes && (l.end.certain == bilateral.No || revival.begin.Before(l.end.days) != bilateral.Yes)
}

// revivals returns the beginnings of the periods that revivals begin, in order.
func (c *Clock) revivals(p int) []life {
	if c.has&isRevived == 0 && !c.parties.many() {
		return nil
	}
	out := c.returns(p)
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind != isRevived || f.part || !c.parties.many() && !f.byAll(&c.parties) || p >= 0 && !f.covers(p) {
			continue
		}
		if c.parties.many() && f.named && f.by.count() < 2 {
			continue // one alone revives nothing
		}
		days, certain := c.through(f, first(f.d.takesEffect, f.d.date).Days())
		if days.IsZero() || certain == bilateral.No {
			continue
		}
		out = append(out, life{begin: days, began: certain, reason: ReasonRevived, act: int(f.act) + 1})
	}
	slices.SortStableFunc(out, func(x, y life) int { return x.begin.First.Compare(y.begin.First) })
	return out
}

// returns returns the beginnings of the periods in which one of several parties that had
// left may be in again: from an entry into force that is published for it, or by a new
// instrument.
func (c *Clock) returns(p int) []life {
	if p < 0 || !c.parties.many() || c.has&isNotice == 0 {
		return nil
	}
	var out []life
	kind := isConsent
	for i := range c.facts {
		if f := &c.facts[i]; f.kind == isEntered && f.named && f.covers(p) {
			kind = isEntered // what is published counts
		}
	}
	rule := &c.cl.EntryIntoForce.Begins
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind&kind == 0 || f.part || !f.named || !f.covers(p) {
			continue
		}
		l := life{begin: f.d.effective(), began: bilateral.Yes, reason: ReasonAsPublished, act: int(f.act) + 1}
		switch {
		case f.kind == isEntered:
		case rule.IsZero():
			l.began, l.reason = bilateral.Unknown, ReasonNotRecorded
		default:
			l.reason = ReasonByClause
			if meansOf(rule).own {
				view := c.viewOf(p)
				view.Act = int(f.act) + 1
				r := rule.Eval(view)
				if r.Reached != bilateral.Yes {
					continue
				}
				l.begin = r.Days
			}
		}
		out = append(out, l)
	}
	return out
}

// together returns the periods in which at least so many of several courses are on. The
// periods keep the reasons of the course whose beginning or end decides; alone is the
// reason if another course ends than the one that is asked about.
func together(lists [][]life, need int, alone Reason) []life {
	type change struct {
		day      bilateral.Date
		course   int
		sure     int // periods of the course that are certainly on, more or fewer
		possible int
		of       *life
		ends     bool
	}
	var changes []change
	for course, lives := range lists {
		for i := range lives {
			l := &lives[i]
			if l.began == bilateral.No {
				continue
			}
			p := l.phases()
			changes = append(changes, change{p.possible, course, 0, 1, l, false})
			if p.everSure {
				changes = append(changes, change{p.sure, course, 1, 0, l, false})
				if !p.unsure.IsZero() {
					changes = append(changes, change{p.unsure, course, -1, 0, l, true})
				}
			}
			if !p.over.IsZero() {
				changes = append(changes, change{p.over, course, 0, -1, l, true})
			}
		}
	}
	slices.SortStableFunc(changes, func(x, y change) int { return x.day.Compare(y.day) })

	var out []life
	var l *life            // the period that is on
	sure, possible := 0, 0 // courses
	// A course can have two periods that may be on, one of which may have ended. It
	// counts once.
	ons := make([]struct{ sure, possible int }, len(lists))
	wasSure := false
	for i := 0; i < len(changes); {
		day := changes[i].day
		var cause, begin *life
		for ; i < len(changes) && changes[i].day == day; i++ {
			on := &ons[changes[i].course]
			sure, possible = sure-min(on.sure, 1), possible-min(on.possible, 1)
			on.sure, on.possible = on.sure+changes[i].sure, on.possible+changes[i].possible
			sure, possible = sure+min(on.sure, 1), possible+min(on.possible, 1)
			if changes[i].ends {
				cause = changes[i].of
			} else {
				begin = changes[i].of
			}
		}
		if l == nil && possible >= need && begin != nil {
			out = append(out, life{begin: bilateral.Days{First: day}, began: bilateral.Unknown, reason: begin.reason, act: begin.act, limited: begin.limited, end: ending{certain: bilateral.No}})
			l, wasSure = &out[len(out)-1], false
		}
		if l == nil {
			continue
		}
		if wasSure && l.end.certain == bilateral.Unknown && sure >= need && begin != nil {
			// It may have ended, and is certainly on again: a period of its own.
			l.end.certain, l.end.days.Last = bilateral.Yes, day
			out = append(out, life{begin: day.Days(), began: bilateral.Unknown, reason: begin.reason, act: begin.act, limited: begin.limited, end: ending{certain: bilateral.No}})
			l, wasSure = &out[len(out)-1], false
		}
		if sure >= need && !wasSure {
			wasSure = true
			l.began, l.begin.Last = bilateral.Yes, day
			if begin != nil {
				l.reason, l.act = begin.reason, begin.act
			}
		}
		if wasSure && sure < need && l.end.certain == bilateral.No {
			l.end = ending{days: bilateral.Days{First: day}, certain: bilateral.Unknown}
			if cause != nil {
				l.end.reason, l.end.act = cause.end.reason, cause.end.act
			}
			if alone != "" && l.end.reason == "" {
				l.end.reason = alone
			}
		}
		if possible < need {
			if !wasSure {
				l.end.days.First = l.begin.First
			}
			if cause != nil && l.end.reason == "" {
				l.end.reason, l.end.act = cause.end.reason, cause.end.act
			}
			l.end.days.Last, l.end.certain = day, bilateral.Yes
			l = nil
		}
	}
	return out
}

// phases are the days on which what is known of a period changes. The zero day of
// possible is the beginning of time; zero elsewhere means never.
type phases struct {
	possible bilateral.Date // from here on it may have begun
	sure     bilateral.Date // from here on it has begun, if everSure
	unsure   bilateral.Date // from here on it may have ended
	over     bilateral.Date // from here on it has ended
	everSure bool
}

func (l *life) phases() phases {
	p := phases{possible: l.begin.First, sure: l.begin.Last}
	p.everSure = l.began == bilateral.Yes && !l.begin.Last.IsZero()
	if l.end.certain == bilateral.No {
		return p
	}
	p.unsure = l.end.days.First
	if l.end.certain == bilateral.Yes {
		p.over = l.end.days.Last
	}
	if p.unsure.IsZero() || p.everSure && p.unsure.Compare(p.sure) <= 0 {
		p.everSure = false // it may have ended before it had certainly begun
	}
	if day, exact := l.end.days.Exact(); exact && l.end.certain == bilateral.Yes && l.began == bilateral.Yes && !p.everSure && (l.begin.IsZero() || l.begin.Last.IsZero() || l.begin.Last.Compare(day) < 0) {
		// Whenever it began, it was there on the eve of its end.
		p.sure, p.unsure, p.everSure = day.Days().AddDays(-1).First, day, true
	}
	return p
}
