package clock_test

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// A life is the agreement in the evening of a day.
type life struct {
	a         *agreement.Agreement
	deeds     []deed
	parties   []string
	today     dayNumber
	begins    map[string]due    // the entry into force for each party
	in        map[string]answer // for whom it is in force, the others aside
	entered   map[string]bool   // for whom it ever was
	early     map[string]bilateral.ID
	over      answer // whether it has ended for all
	abandoned bool   // by consent, before it was in force
	begun     dayNumber
	revived   bool
	dues      []due
	pauses    []pause
	revoked   []bilateral.ID    // notices withdrawn before they were received
	applying  map[string]answer // who applies it provisionally
	applyLast map[string]dayNumber
	doubtful  bool // whether it is in force was open before it began
	joined    bool // two apply it, together or with a party
}

// live goes through every day up to the one asked.
func (s slow) live(on bilateral.Date) *life {
	if s.lived != nil {
		return s.lived
	}
	l := &life{
		a: s.a, deeds: s.deeds(), over: no, begun: never,
		begins: map[string]due{}, in: map[string]answer{}, entered: map[string]bool{},
		early: map[string]bilateral.ID{}, applying: map[string]answer{}, applyLast: map[string]dayNumber{},
	}
	first := never
	for _, p := range s.a.Parties {
		id := p.Actor.String()
		l.parties = append(l.parties, id)
		l.in[id], l.applying[id] = no, no
	}
	for _, p := range l.parties {
		l.begins[p] = l.begin(p)
		first = min(first, l.begins[p].on)
	}
	for _, d := range l.deeds {
		first = min(first, d.on)
	}
	for l.today = first; l.today <= dayOf(on); l.today++ {
		l.morning()
		for _, d := range l.deeds {
			if d.on == l.today && d.Provision == "" { // A part is not the whole (25(1), 44).
				l.happens(d)
				l.settle()
			}
		}
	}
	return l
}

// morning brings what comes by itself.
func (l *life) morning() {
	changed := false
	for _, d := range l.dues {
		if d.on == l.today {
			l.apply(d)
			changed = true
		}
	}
	for _, p := range l.parties {
		if l.applying[p] != no && l.applyLast[p] < l.today {
			l.applying[p], changed = no, true
		}
		b := l.begins[p]
		if b.on != l.today {
			continue
		}
		if l.over == yes && l.abandoned {
			if l.a.Clauses.EntryIntoForce.Begins.Kind == clause.RuleKindDate {
				continue // It was given up before its day.
			}
			b.to, l.over = skip, skip // It was given up, and then consented to.
			for _, q := range l.parties {
				if l.begins[q].on <= l.today {
					l.in[q] = skip
				}
			}
		} else if l.over == yes {
			continue // It had ended before this party came.
		}
		if _, ok := l.early[p]; ok {
			b.to = skip // Notice was given before there was anything to leave.
		}
		if l.over == skip || l.over == unknown {
			b.to = both(b.to, l.over)
		}
		l.in[p], l.entered[p], changed = b.to, true, true
	}
	if changed {
		l.settle()
	}
}

// apply lets a change happen.
func (l *life) apply(d due) {
	for _, p := range l.parties {
		if d.party == "" || d.party == p {
			l.in[p] = both(l.in[p], d.to)
		}
		if d.party == "" {
			l.applying[p] = both(l.applying[p], d.to)
		}
	}
	if d.party == "" && l.over != yes {
		l.over = d.to
		if d.to == no {
			l.over = yes
		}
		l.abandoned = l.begun == never && l.over == yes
	}
}

func (l *life) plan(dues ...due) {
	for _, d := range dues {
		if d.on = max(d.on, l.today); d.on == l.today {
			l.apply(d)
		} else {
			l.dues = append(l.dues, d)
		}
	}
}

// settle draws the conclusions from how many parties are left.
func (l *life) settle() {
	l.doubtful = l.doubtful || l.begun == never && len(l.parties)-l.count(no) >= 2
	if l.begun == never && l.count(yes) >= 2 {
		l.begun = l.today
		l.plan(l.term()...)
	}
	if l.begun != never {
		if left := len(l.parties) - l.count(no); left < 2 {
			// It is at an end for the last one too.
			for _, p := range l.parties {
				l.in[p] = no
				if l.over != yes {
					l.applying[p] = no
				}
			}
			l.over = yes
		} else if l.count(yes) < 2 {
			doubt := unknown
			if l.count(skip) > 0 {
				doubt = skip
			}
			for _, p := range l.parties {
				l.in[p] = both(l.in[p], doubt)
			}
		}
	}
	l.pauses = slices.DeleteFunc(l.pauses, func(s pause) bool { return l.entered[s.party] && l.in[s.party] == no })
	apply, with := 0, 0
	for _, p := range l.parties {
		if l.force(p) == yes {
			l.applying[p] = no // Article 25(1): pending its entry into force.
			with++
		} else if l.applying[p] != no {
			apply++
		}
	}
	if apply > 0 && apply+with >= 2 {
		l.joined = true
	}
}

func (l *life) count(v answer) (n int) {
	for _, p := range l.parties {
		if l.in[p] == v {
			n++
		}
	}
	return n
}

// force reports whether it is in force for a party today, or as a whole.
func (l *life) force(party string) answer {
	whole := yes
	if l.count(yes) < 2 {
		switch {
		case len(l.parties)-l.count(no) < 2:
			whole = no
		case l.count(skip) > 0:
			whole = skip
		default:
			whole = unknown
		}
	}
	if party == "" {
		return whole
	}
	if !slices.Contains(l.parties, party) {
		return no // A third state (article 34).
	}
	return both(l.in[party], whole)
}

// flag reports whether a party has suspended for itself.
func (l *life) flag(party string) answer {
	v, on := no, l.today-1 // the last day that was lived through
	for _, s := range l.pauses {
		if s.party == party && s.first <= on && on <= s.last && v != yes {
			v = s.sure
		}
	}
	return v
}

// names returns for whom or by whom an act is.
func (l *life) names(d deed) []string {
	if len(d.by) == 0 {
		return l.parties
	}
	return d.by
}

// consent reports whether all parties act: those for which it is in force, or all
// that negotiate it before that (articles 54(b) and 57(b)).
func (l *life) consent(d deed) answer {
	v := yes
	for _, p := range l.parties {
		if slices.Contains(l.names(d), p) {
			continue
		}
		if l.begun == never || l.over == yes && l.entered[p] {
			return no
		}
		switch l.in[p] {
		case yes:
			return no
		case unknown, skip:
			v = both(v, l.in[p])
		}
	}
	return v
}

// happens lets an act happen today.
func (l *life) happens(d deed) {
	one := len(d.by) == 1
	switch d.Kind {
	case agreement.ActKindNoticeGiven:
		p := l.names(d)[0]
		switch {
		case d.ID != "" && slices.Contains(l.revoked, d.ID):
			// Withdrawn before it was received (article 67(2), 68).
		case !one || !slices.Contains(l.parties, p):
			// Only a party can leave.
		case l.in[p] != no && l.begun != never:
			l.plan(l.notice(d)...)
		case !l.entered[p] || l.begun == never:
			l.early[p] = d.ID
			l.in[p] = both(l.in[p], skip)
			l.applying[p] = both(l.applying[p], skip) // It may be a notice of article 25(2).
		}
	case agreement.ActKindNoticeWithdrawn: // By who gave it, before it takes effect (68).
		author, first := "", never
		for _, o := range l.deeds {
			if o.ID == d.Of && o.on > l.today && slices.Equal(o.by, d.by) && l.a.Clauses.Denunciation.Withdrawal != clause.WithdrawalExcluded {
				l.revoked = append(l.revoked, o.ID)
			}
		}
		for _, o := range l.dues {
			if o.of == d.Of && o.of != "" {
				author, first = o.party, min(first, o.on)
			}
		}
		free := l.a.Clauses.Denunciation.Withdrawal
		if one && d.by[0] == author && l.today < first && (free == "" || free == clause.WithdrawalBeforeEffect) {
			l.dues = slices.DeleteFunc(l.dues, func(o due) bool { return o.of == d.Of })
		}
		if one && l.early[d.by[0]] == d.Of {
			delete(l.early, d.by[0])
		}
	case agreement.ActKindTerminated: // By consent of all (54(b)), before force too.
		if c := l.consent(d); c == yes {
			l.plan(due{on: max(d.on, effectOr(d)), to: no})
		} else if c != no {
			l.plan(due{on: max(d.on, effectOr(d)), to: c})
		}
	case agreement.ActKindEnded:
		if len(d.by) > 0 {
			for _, p := range d.by {
				l.plan(due{on: l.today, party: p, to: no})
			}
		} else if l.begun != never || l.count(skip)+l.count(unknown) > 0 {
			l.plan(due{on: l.today, to: no})
		} else if l.over != yes {
			l.over = skip // Published as ended before it began.
			for _, p := range l.parties {
				l.in[p], l.applying[p] = both(l.in[p], skip), no
			}
		}
	case agreement.ActKindRevived:
		l.revive(d)
	case agreement.ActKindExtended:
		l.extend(d)
	case agreement.ActKindSuspended:
		l.suspend(d)
	case agreement.ActKindResumed: // By who suspended, for itself.
		l.pauses = slices.DeleteFunc(l.pauses, func(s pause) bool { return slices.Contains(l.names(d), s.party) })
	case agreement.ActKindProvisionallyApplied:
		for _, p := range l.names(d) {
			if l.over == yes && slices.Contains(l.parties, p) {
				l.applying[p], l.applyLast[p] = skip, d.last // After the end it applies for another reason.
			} else if slices.Contains(l.parties, p) && l.force(p) != yes && d.last >= l.today {
				l.applying[p], l.applyLast[p] = yes, d.last
			}
		}
	case agreement.ActKindProvisionalApplicationEnded: // For the one who ends it (25(2)).
		for _, p := range l.names(d) {
			l.applying[p] = no
		}
	}
}

func effectOr(d deed) dayNumber {
	if d.effect == never {
		return d.on
	}
	return d.effect
}

// revive puts the agreement into force again for those who agree to it. Ends before
// it no longer count.
func (l *life) revive(d deed) {
	to := yes
	for _, p := range l.parties {
		if l.entered[p] && !slices.Contains(l.names(d), p) {
			to = skip // Some of several may, among themselves.
		}
	}
	if len(d.by) == 1 {
		return
	}
	if l.begun == never {
		for _, p := range l.names(d) {
			if l.entered[p] && l.doubtful {
				l.in[p], l.over = skip, skip // Whether it ever was in force is open.
			}
		}
		return
	}
	doubt := false
	for _, p := range l.names(d) {
		if !l.entered[p] || l.in[p] == yes {
			continue
		}
		doubt = doubt || l.in[p] != no
		l.in[p] = to
		if _, ok := l.early[p]; ok {
			l.in[p] = skip // What becomes of a notice given before entry into force stays open.
		}
		for i := range l.dues {
			if l.dues[i].party == p {
				l.dues[i].to = skip // A notice given before the end may be spent.
			}
		}
	}
	if doubt {
		for i := range l.pauses {
			l.pauses[i].sure = skip // If it had ended, the suspension ended with it.
		}
	} else if l.over == no {
		return
	}
	if l.over == skip {
		for i := range l.dues {
			if l.dues[i].term {
				l.dues[i].to = skip // Whether what was extended after the end limits the revival is open.
			}
		}
	}
	l.over, l.revived = no, true
	// A term may run on, or anew from the revival.
	if c := l.a.Clauses.Duration; c.Kind == clause.DurationKindFixed || c.Kind == clause.DurationKindRenewable && c.Renewals > 0 {
		years := c.Initial.N + c.Renewals*c.Successive.N
		first := l.today.plus(clause.LengthOf(years, c.Initial.Unit), 1)
		for _, o := range l.dues {
			if o.term && o.on > l.today {
				first = min(first, o.on)
			}
		}
		l.dues = slices.DeleteFunc(l.dues, func(o due) bool { return o.term })
		l.plan(due{on: first, to: skip, term: true})
	}
}

// extend moves the end of the term. It never brings it nearer.
func (l *life) extend(d deed) {
	if l.consent(d) != yes {
		return
	}
	kind := l.a.Clauses.Duration.Kind
	if l.begun == never {
		if l.over == yes {
			for _, p := range l.parties {
				l.in[p] = skip // It was given up, and then extended: a new agreement, perhaps.
			}
		}
		l.over = skip // A term is extended that has not begun.
	} else if l.over != no {
		// After the expiry: revival, or a new agreement.
		for _, p := range l.parties {
			if l.entered[p] {
				l.in[p] = skip
			}
		}
		l.over = skip
		if d.last == never {
			return
		}
		end := d.last + 1 // an extension never brings it nearer
		for _, o := range l.dues {
			if o.term && o.on > l.today {
				end = max(end, o.on)
			}
		}
		l.dues = slices.DeleteFunc(l.dues, func(o due) bool { return o.term })
		l.dues = append(l.dues, due{on: end, to: no, term: true})
	} else if kind != clause.DurationKindIndefinite {
		first, end, to := never, -never, no
		for _, o := range l.dues {
			if o.term && o.on > l.today {
				if o.to == skip {
					to = skip
				}
				first, end = min(first, o.on), max(end, o.on)
			}
		}
		switch {
		case first == never && kind != "":
			// Terms without a last one, or none that is left.
		case d.last == never && first != never: // For how long is not stated.
			to := unknown
			for _, o := range l.deeds {
				if o.Kind == agreement.ActKindExtended && o.on > first {
					to = skip // It may show that it was in force by then.
				}
			}
			l.dues = slices.DeleteFunc(l.dues, func(o due) bool { return o.term })
			l.plan(due{on: first, to: to, term: true})
		case d.last != never && d.last+1 > end:
			l.dues = slices.DeleteFunc(l.dues, func(o due) bool { return o.term })
			l.plan(due{on: d.last + 1, to: to, term: true})
		}
	}
}

// suspend suspends by consent of all (57(b)), or by one party under a clause (57(a)).
func (l *life) suspend(d deed) {
	r, first := l.a.Clauses.Suspension.Begins, effectOr(d)
	all, one := l.consent(d), len(d.by) == 1
	add := func(sure answer, from, to dayNumber) {
		for _, p := range l.names(d) {
			v := sure
			if !l.entered[p] || l.over != no {
				v = skip // Whether it counts once the party comes is open.
			}
			l.pauses = append(l.pauses, pause{p, from, to, v})
		}
	}
	switch {
	case l.over == yes || all != yes && one && r.IsZero():
		// Nothing is left to suspend, or one alone has no right to.
	case one && !slices.Contains(l.parties, d.by[0]):
	case l.begun == never:
		add(skip, first, d.last) // Before there was anything to suspend.
	case all == yes && r.IsZero():
		add(yes, first, d.last)
	case all == yes: // The clause is for notices by one; it may count for all.
		add(skip, first, min(d.last, d.on.plusRule(r)-1))
		add(yes, max(first, d.on.plusRule(r)), d.last)
	case one && l.in[d.by[0]] != no:
		add(yes, max(first, d.on.plusRule(r)), d.last)
	case one:
		// It is not a party now.
	default:
		add(skip, first, d.last) // Some of several (article 58): whether they may is not recorded.
	}
}
