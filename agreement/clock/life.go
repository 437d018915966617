package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
)

// A life is one period in force.
type life struct {
	begin  bilateral.Days
	began  bilateral.Truth
	reason Reason // for the beginning
	end    ending
}

// ended reports whether the period has an end that is recorded.
func (l life) ended() bilateral.Truth {
	if l.began != bilateral.Yes {
		return bilateral.No
	}
	return l.end.certain
}

// contains reports whether a day lies in the period.
func (l life) contains(on bilateral.Days) bilateral.Truth {
	if l.began != bilateral.Yes {
		return l.began
	}
	begun := on.Before(l.begin).Not()
	if l.begin.IsZero() && l.end.certain == bilateral.Yes && on.AddDays(1).Equal(l.end.days) == bilateral.Yes {
		return bilateral.Yes // whenever it began, it was there on the eve of its end
	}
	switch l.end.certain {
	case bilateral.No:
		return begun
	case bilateral.Yes:
		return begun.And(on.Before(l.end.days))
	}
	left := on.Before(l.end.days) // not before the first possible end: it may have ended
	if left != bilateral.Yes {
		left = bilateral.Unknown
	}
	return begun.And(left)
}

// within answers whether a day lies in a period with the given beginning and
// exclusive end. If ended is No, the period has no end.
func within(day, begin bilateral.Days, began bilateral.Truth, end bilateral.Days, ended bilateral.Truth) bilateral.Truth {
	l := life{begin: begin, began: began, end: ending{days: end, certain: ended}}
	return l.contains(day)
}

// before returns the exclusive end as a state gives it.
func (l life) before() bilateral.Days {
	if l.end.certain == bilateral.No {
		return bilateral.Days{}
	}
	return l.end.days
}

// doubt says why it is not known whether a day lies in the period in force.
func (l life) doubt(day bilateral.Days) Reason {
	if l.begin.IsZero() {
		return ReasonUndated
	}
	if day.Before(l.begin) != bilateral.No || l.end.reason == "" {
		return l.reason
	}
	return l.end.reason
}

// lives yields the periods in force, in order: the one from the entry into force to
// the end, then one from each revival.
func (c *Clock) lives(yield func(life) bool) {
	en := c.entry()
	l := life{begin: en.days, began: en.happened, reason: en.reason}
	if en.happened != bilateral.Yes {
		yield(l)
		return
	}
	for revivals := 0; ; revivals++ {
		l.end = c.ending(l.begin, revivals > 0)
		next, revived := bilateral.Days{}, false
		if l.end.certain != bilateral.No && revivals < len(c.a.Acts) {
			next, revived = c.revival(l)
		}
		if revived && l.end.certain == bilateral.Unknown {
			// A revived agreement had ended.
			l.end.certain, l.end.days.Last = bilateral.Yes, next.Last
		}
		if !yield(l) || !revived {
			return
		}
		l = life{begin: next, began: bilateral.Yes, reason: ReasonRevived}
	}
}

// revival returns the earliest revival after a period in force. A revival that is
// certainly earlier than the end revives nothing.
func (c *Clock) revival(l life) (bilateral.Days, bool) {
	var out bilateral.Days
	found := false
	for i := range c.a.Acts {
		if c.a.Acts[i].Kind != agreement.ActKindRevived || !c.known(i) {
			continue
		}
		d := c.dates(i)
		days := first(d.takesEffect, d.date).Days()
		if days.IsZero() || l.begin.Before(days) != bilateral.Yes || days.Before(l.end.days) == bilateral.Yes {
			continue
		}
		if !found || days.Before(out) == bilateral.Yes {
			out, found = days, true
		}
	}
	return out, found
}

// lastLife returns the last period in force.
func (c *Clock) lastLife() life {
	var last life
	c.lives(func(l life) bool {
		last = l
		return true
	})
	return last
}
