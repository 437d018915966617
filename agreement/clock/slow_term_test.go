package clock_test

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// termEnd returns the day of the end of the n-th term, as it is said, and the first
// day after it. If the kind of day is not stated, the day is the first one after.
func (l *life) termEnd(n int) (said, after dayNumber) {
	d := l.a.Clauses.Duration
	t := l.begun.plus(d.Initial, 1)
	if n > 0 {
		if d.Initial.Unit != d.Successive.Unit {
			panic("slow: terms in two units")
		}
		t = l.begun.plus(clause.LengthOf(d.Initial.N+uint32(n)*d.Successive.N, d.Initial.Unit), 1)
	}
	if d.EndDay == clause.EndDayLastDayInForce {
		return t, t + 1
	}
	return t, t
}

// term returns the end that the treaty gives itself (article 54(a)).
func (l *life) term() []due {
	switch d := l.a.Clauses.Duration; d.Kind {
	case "", clause.DurationKindIndefinite, clause.DurationKindThenIndefinite:
		return nil // No end is recorded.
	case clause.DurationKindFixed, clause.DurationKindRenewable:
		if d.Kind == clause.DurationKindRenewable && d.Renewals == 0 {
			return nil
		}
		_, after := l.termEnd(int(d.Renewals))
		return []due{{on: after, to: no, term: true}}
	case clause.DurationKindUntil:
		u := dayOf(d.Until.Date)
		switch {
		case u <= l.begun:
			return []due{{on: l.begun, to: skip}} // It ends before it begins.
		case d.EndDay == clause.EndDayFirstDayOutside:
			return []due{{on: u, to: no, term: true}}
		case d.EndDay == clause.EndDayLastDayInForce:
			return []due{{on: u + 1, to: no, term: true}}
		}
		// On the day itself both readings are possible.
		return []due{{on: u, to: unknown, term: true}, {on: u + 1, to: no, term: true}}
	}
	return []due{{on: l.begun, to: unknown}} // A kind that is not known is not silence.
}

// notice returns what a notice by one party does: it ends on the day it states, but
// not before the minimum.
func (l *life) notice(d deed) []due {
	c, kind := &l.a.Clauses.Denunciation, l.a.Clauses.Duration.Kind
	end := func(on dayNumber, to answer) due {
		if d.effect != never {
			on = max(on, d.effect)
		}
		return due{on: on, party: d.by[0], to: to, of: d.ID}
	}
	switch {
	case !c.Effect.IsZero(): // Article 54(a).
		return []due{end(d.on.plusRule(c.Effect), no)}
	case !c.Notice.IsZero():
		return l.noticeOfTerm(d, end)
	case !l.a.Clauses.SilentOn(clause.TopicDenunciation) && c.Implied == bilateral.Unknown:
		if d.effect != never {
			return []due{end(d.effect, no)} // The day that it states counts until a clause says otherwise.
		}
		return []due{end(d.on, unknown)} // The clause is not recorded.
	case kind == clause.DurationKindFixed || kind == clause.DurationKindUntil:
		return nil // The text provides for its end: article 56 is not for it (42(2), 54).
	case kind == clause.DurationKindRenewable || kind == clause.DurationKindThenIndefinite:
		return []due{end(d.on, skip)} // Terms that nothing on record can end.
	case c.Implied == bilateral.Yes:
		return []due{end(d.on.plusMonths(12), no)} // Article 56(2).
	}
	return nil // Article 56(1): it is presumed not to admit denunciation.
}

// noticeOfTerm returns what a notice does that is given before the end of a term.
func (l *life) noticeOfTerm(d deed, end func(dayNumber, answer) due) []due {
	c, dur := &l.a.Clauses.Denunciation, &l.a.Clauses.Duration
	last := func(k int) bool { return dur.Renewals > 0 && k >= int(dur.Renewals) }
	if l.begun == never || l.revived {
		return []due{end(d.on, skip)} // No term is certain; after a revival it may run anew.
	}
	k := 0
	said, after := l.termEnd(k)
	for ; after <= d.on; said, after = l.termEnd(k) {
		k++
	}
	if last(k) {
		return nil // The last term ends by itself.
	}
	to := no
	if d.on > said.plus(c.Notice, -1) { // Too late for this term.
		switch c.Late {
		case clause.LateNoticeVoid:
			return nil
		case "":
			to = unknown // Next term, or never.
		}
		_, after = l.termEnd(k + 1)
		k++
	}
	if d.effect == never || d.effect <= after || to == unknown {
		return []due{end(after, to)}
	}
	// It states a later day. If that is inside a later term, the text may let it go
	// on that day or with the term.
	for ; after < d.effect && !last(k); _, after = l.termEnd(k) {
		k++
	}
	if after == d.effect {
		return []due{end(after, no)}
	} else if after < d.effect {
		return []due{end(d.effect, skip)} // The last term has ended before.
	}
	return []due{end(d.effect, skip), {on: after, party: d.by[0], to: no, of: d.ID}}
}
