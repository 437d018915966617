package register

import (
	"maps"
	"slices"

	"github.com/bilateral-go/bilateral"
)

// rank orders the statuses by how far a thing has come. Those of one rank exclude each other
// only by their dates.
func rank(status string) int {
	switch bilateral.Status(status) {
	case bilateral.StatusPlanned:
		return 1
	case bilateral.StatusGiven, bilateral.StatusPostponed:
		return 2
	case bilateral.StatusUnderWay, bilateral.StatusInterrupted, bilateral.StatusResumed:
		return 3
	case bilateral.StatusHeld, bilateral.StatusCompleted, bilateral.StatusFailed, bilateral.StatusCancelled:
		return 4
	}
	return 0
}

// moves reports whether the changes that accounts state are one course: the account that says
// the thing has come further rests on a source that was published later, or on the same day.
func (c *comparer) moves(all []stated) bool {
	for i := range all {
		for j := range i {
			if !c.follows(all[i], all[j]) && !c.follows(all[j], all[i]) {
				return false
			}
		}
	}
	return true
}

// follows reports whether one account takes up the changes of another: it has them all, or it
// says that the thing has come further, in a source that was not published before.
func (c *comparer) follows(later, earlier stated) bool {
	x, y := statuses(later.value), statuses(earlier.value)
	if subsequence(y, x) {
		return true
	}
	if len(x) == 0 || len(y) == 0 || rank(x[len(x)-1]) <= rank(y[len(y)-1]) {
		return false
	}
	after, before := c.published(later), c.published(earlier)
	return !after.IsZero() && !before.IsZero() && after.Days().Before(before.Days()) == bilateral.No
}

// statuses returns the statuses of a list of changes.
func statuses(value any) []string {
	list, _ := value.([]any)
	var out []string
	for _, x := range list {
		object, _ := x.(map[string]any)
		status, _ := object["status"].(string)
		out = append(out, status)
	}
	return out
}

// subsequence reports whether a list stands in another one, in its order.
func subsequence(a, b []string) bool {
	n := 0
	for _, s := range b {
		if n < len(a) && a[n] == s {
			n++
		}
	}
	return n == len(a)
}

// published returns when the source of the last change that an account states was published:
// the source of the change, or else of the record.
func (c *comparer) published(s stated) bilateral.Date {
	list, _ := s.original.([]any)
	if len(list) > 0 {
		last, _ := list[len(list)-1].(map[string]any)
		evidence, _ := last["evidence"].([]any)
		for _, e := range evidence {
			object, _ := e.(map[string]any)
			if source, _ := object["source"].(string); source != "" {
				return c.ix.Published(bilateral.ID(source))
			}
		}
	}
	return c.ix.publishedOf(evidenceFor(s.account.evidence, s.at))
}

// course returns the changes of several accounts as one list: each status once, in the order of
// the accounts that have most of them, and of how far the thing has come. What certainly does
// not follow is left out; it is a conflict.
func (c *comparer) course(all []stated) []any {
	order := slices.Clone(all)
	slices.SortStableFunc(order, func(a, b stated) int {
		x, y := statuses(a.value), statuses(b.value)
		if len(x) == 0 || len(y) == 0 {
			return len(y) - len(x)
		}
		return rank(x[len(x)-1]) - rank(y[len(y)-1])
	})
	var out []any
	var kept stated
	for i, s := range order {
		if i > 0 && !c.follows(s, kept) {
			if first, then := c.published(s), c.published(kept); !first.IsZero() && !then.IsZero() && first.Days().Before(then.Days()) == bilateral.Yes {
				kept = s // it had come so far before: a later report does not take it back
				list, _ := s.original.([]any)
				out = slices.Clone(list)
			}
			continue
		}
		kept = s
		list, _ := s.original.([]any)
		have := statuses(out)
		if slices.Equal(have, statuses(s.value)) {
			for k := range out {
				out[k] = filled(out[k], list[k])
			}
			continue
		}
		if subsequence(have, statuses(s.value)) {
			out = slices.Clone(list)
			continue
		}
		for j, status := range statuses(s.value) {
			if !slices.Contains(have, status) {
				out = append(out, list[j])
			}
		}
	}
	return out
}

// filled returns an object with the members that it lacks taken from another one.
func filled(a, b any) any {
	x, _ := a.(map[string]any)
	y, _ := b.(map[string]any)
	out := maps.Clone(y)
	maps.Copy(out, x)
	return out
}
