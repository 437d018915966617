package country

import (
	"iter"

	"github.com/bilateral-go/bilateral"
)

// Member reports whether a state was a member of a group on a day, or bound by a
// convention; the zero Date asks for the day on which the table ends. What is not in the
// table of a group was not a member. The answer is Unknown on a month or year in which the
// membership began or ended, and for a code that is not stated or not known to this
// release.
func Member(c Code, g Group, on bilateral.Date) bilateral.Truth {
	if c.entity() < 0 || !g.Known() {
		return bilateral.Unknown
	}
	answer := bilateral.No
	for k := rowsOf(memberships, c); k.next(); {
		row := k.row
		if field(row, 1) == string(g) {
			answer = answer.Or(inSpan(row, on))
		}
	}
	return answer
}

// Members yields the codes that were members of a group on a day, in alphabetical order;
// the zero Date asks for the day on which the table ends.
func Members(g Group, on bilateral.Date) iter.Seq[Code] {
	return func(yield func(Code) bool) {
		for _, c := range entityCodes {
			if Member(c, g, on) == bilateral.Yes && !yield(c) {
				return
			}
		}
	}
}

// inSpan reports whether a day lies in the span of a row of the table.
func inSpan(row string, on bilateral.Date) bilateral.Truth {
	from, before := field(row, 2), field(row, 3)
	if on.IsZero() {
		if before == "" {
			return bilateral.Yes
		}
		return bilateral.No
	}
	s := bilateral.Span{From: dateField(from), Before: bilateral.OpenEnd()}
	if before != "" {
		s.Before = bilateral.EndBefore(dateField(before))
	}
	return s.Contains(on.Days())
}
