package clock

import "github.com/bilateral-go/bilateral"

// A segment is a run of days with one answer. It lasts until the next one.
type segment struct {
	from  bilateral.Date // zero: the beginning of time
	truth bilateral.Truth
	doubt Reason // why it is unknown, if it is
	life  int32  // the period that the answer is about, or -1
	then  bool   // that period has ended
}

// An axis holds the periods on one axis and the answer for every day.
type axis struct {
	lives    []life
	segments []segment
	none     State // the answer if there is no period
}

// axisOf returns the axis of some periods, in order.
func axisOf(lives []life, none State, unknown fromDay) axis {
	x := axis{lives: lives, none: none}
	if len(lives) == 0 && !unknown.set {
		return x
	}
	x.segments = make([]segment, 0, 4*len(lives)+1)
	x.segments = append(x.segments, segment{truth: none.Truth, life: -1, doubt: none.Reason})
	for i := range lives {
		l, n := &lives[i], int32(i)
		if l.began == bilateral.No {
			if l.end.certain == bilateral.Yes { // given up before it began
				x.add(segment{from: l.end.days.Last, truth: bilateral.No, life: n, then: true})
			}
			continue
		}
		p := l.phases()
		if i == 0 {
			x.segments[0] = segment{truth: bilateral.No, life: n}
		}
		x.add(segment{from: p.possible, truth: bilateral.Unknown, life: n, doubt: l.reason})
		if p.everSure {
			x.add(segment{from: p.sure, truth: bilateral.Yes, life: n})
		} else if l.began == bilateral.Yes && !l.begin.Last.IsZero() && l.end.reason != "" {
			x.add(segment{from: l.begin.Last, truth: bilateral.Unknown, life: n, doubt: l.end.reason})
		}
		if !p.unsure.IsZero() && l.end.reason != "" && (p.everSure || p.unsure.Compare(p.possible) > 0) {
			x.add(segment{from: p.unsure, truth: bilateral.Unknown, life: n, doubt: l.end.reason})
		} else if p.everSure && !p.unsure.IsZero() {
			x.add(segment{from: p.unsure, truth: bilateral.Unknown, life: n, doubt: l.reason})
		}
		if !p.over.IsZero() {
			x.add(segment{from: p.over, truth: bilateral.No, life: n, then: true})
		}
	}
	if unknown.set {
		x.cutFrom(unknown.day)
	}
	return x
}

// add adds a segment. One that begins no later than the last replaces it.
func (x *axis) add(s segment) {
	for len(x.segments) > 0 && s.from.Compare(x.segments[len(x.segments)-1].from) <= 0 {
		last := x.segments[len(x.segments)-1]
		s.from = last.from
		x.segments = x.segments[:len(x.segments)-1]
	}
	x.segments = append(x.segments, s)
}

// cutFrom makes the answers unknown from a day on.
func (x *axis) cutFrom(day bilateral.Date) {
	at := x.find(day)
	s := x.segments[at]
	keep := at
	if x.segments[at].from.Compare(day) < 0 {
		keep++
	}
	x.segments = append(x.segments[:keep], segment{from: day, truth: bilateral.Unknown, doubt: ReasonUnknownCode, life: s.life})
}

// find returns the segment that a day is in. Most axes have few.
func (x *axis) find(day bilateral.Date) int {
	const few = 8
	lo, hi := 0, len(x.segments)
	for hi-lo > few {
		if mid := (lo + hi) / 2; x.segments[mid].from.Compare(day) <= 0 {
			lo = mid
		} else {
			hi = mid
		}
	}
	for lo+1 < hi && x.segments[lo+1].from.Compare(day) <= 0 {
		lo++
	}
	return lo
}

// at returns the state on a day. A month or a year gets an answer only if it is right
// for all its days.
func (x *axis) at(day bilateral.Days) (out State) {
	if len(x.segments) == 0 {
		return x.none
	}
	i := x.find(day.First)
	s := &x.segments[i]
	x.state(s, &out)
	for i++; i < len(x.segments) && (day.Last.IsZero() || x.segments[i].from.Compare(day.Last) <= 0); i++ {
		next := &x.segments[i]
		if next.truth == s.truth {
			continue
		}
		switch {
		case s.truth == bilateral.No && next.life >= 0: // it turns on when the period begins
			out = State{}
			x.state(next, &out)
			out.Reason = x.lives[next.life].reason
		case s.truth == bilateral.Yes: // it turns on when the period ends
			var then State
			x.state(next, &then)
			out.Reason = then.Reason
		}
		out.Truth = bilateral.Unknown
		break
	}
	return out
}

// state sets out, which is zero, to the state of a segment.
func (x *axis) state(s *segment, out *State) {
	if s.life < 0 {
		*out = x.none
		if s.doubt == ReasonUnknownCode {
			out.Truth, out.Reason = bilateral.Unknown, s.doubt
		}
		return
	}
	l := &x.lives[s.life]
	out.Truth, out.Since = s.truth, l.begin
	if l.end.certain != bilateral.No {
		out.Before = l.end.days
	}
	switch {
	case s.truth == bilateral.Yes:
		out.Reason = l.reason
	case s.truth == bilateral.Unknown:
		out.Reason = s.doubt
		if l.began == bilateral.Yes && l.begin.First.IsZero() && s.doubt == l.reason {
			out.Reason = ReasonUndated
		}
	case s.then:
		out.Reason = l.end.reason
	case l.began != bilateral.Yes && (l.reason == ReasonWaiting || l.reason == ReasonNotRecorded):
		out.Reason = l.reason
	default:
		out.Reason = ReasonNotYet
	}
	if out.Reason == ReasonWaiting {
		out.Waiting = x.none.Waiting
	}
}

// yes returns the period that a day is certainly in, or nil.
func (x *axis) yes(day bilateral.Days) *life {
	if len(x.segments) == 0 {
		return nil
	}
	if s := &x.segments[x.find(day.First)]; s.truth == bilateral.Yes && s.life >= 0 {
		return &x.lives[s.life]
	}
	return nil
}
