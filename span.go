package bilateral

// A Span bounds a state of affairs: a term of office, a treaty in force, a
// role. It holds the first day inside and the first day outside, so that spans
// that follow each other share a date and never overlap.
//
// What is absent is not known. A span that is known to run on says so with an
// open end, "..". The zero Span says nothing.
type Span struct {
	// From is the first day inside. Zero means not known.
	From Date `json:"from,omitzero"`
	// Before is the first day outside, or open. Zero means not known.
	Before End `json:"before,omitzero"`
}

// Since returns the span that begins on from and is known to run on.
func Since(from Date) Span { return Span{From: from, Before: OpenEnd()} }

// Through returns the span from the first day inside through the last one. Where
// last is a month or a year all of it is inside, and the first day outside is the
// one after. For an end on a day of that month which is not known, set Before to
// the month.
func Through(from, last Date) Span {
	return Span{From: from, Before: EndBefore(last.Days().Last.Next())}
}

// IsZero reports whether nothing is known of the span.
func (s Span) IsZero() bool { return s == Span{} }

// Contains reports whether a day is certainly inside the span, certainly
// outside, or may be either.
func (s Span) Contains(day Days) Truth {
	return day.Before(s.From.Days()).Not().And(s.Before.after(day))
}

// Overlaps reports whether two spans certainly have a day in common, certainly
// have none, or may have one. The answer is for spans that are not empty.
func (s Span) Overlaps(t Span) Truth {
	return t.Before.after(s.From.Days()).And(s.Before.after(t.From.Days()))
}

// Check reports to c, at a member of the value it stands on, an end that
// certainly does not come after the first day ([CodeSpanOrder]).
func (s Span) Check(c *Checker, member string) {
	before, known := s.Before.Date()
	if known && s.From.Days().Before(before.Days()) == No {
		c.Field(member)
		Codes.Report(c, "before", CodeSpanOrder, "from", s.From.String(), "before", before.String())
		c.Up()
	}
}

// An End is where a [Span] ends: on the first day outside, open, or not known,
// which is the zero End. Its text form is a date or "..".
type End struct {
	v uint32 // a Date's bits, or openEnd
}

const openEnd = 1 << 31

// EndBefore returns the end whose first day outside is d. The zero Date gives
// the zero End: not known.
func EndBefore(d Date) End { return End(d) }

// OpenEnd returns the end of a span that is known to run on.
func OpenEnd() End { return End{openEnd} }

// IsOpen reports whether the span is known to run on.
func (e End) IsOpen() bool { return e.v == openEnd }

// IsZero reports whether the end is not known.
func (e End) IsZero() bool { return e.v == 0 }

// Date returns the first day outside, and whether there is a known one.
func (e End) Date() (Date, bool) {
	if e.v == 0 || e.v == openEnd {
		return Date{}, false
	}
	return Date(e), true
}

// after reports whether the end comes after a day that may be inside.
func (e End) after(day Days) Truth {
	if e.IsOpen() {
		return Yes
	}
	return day.Before(Date(e).Days())
}

// String returns the date, ".." for an open end, or "".
func (e End) String() string {
	if e.IsOpen() {
		return ".."
	}
	return Date(e).String()
}

// MarshalText returns the form that String returns. The error is always nil.
func (e End) MarshalText() ([]byte, error) {
	if e.IsOpen() {
		return []byte(".."), nil
	}
	return Date(e).MarshalText()
}

// UnmarshalText reads a date, "..", or an empty text as not known. Another text
// is a [Problem] with [CodeDate].
func (e *End) UnmarshalText(text []byte) error {
	if string(text) == ".." {
		*e = OpenEnd()
		return nil
	}
	var d Date
	if err := d.UnmarshalText(text); err != nil {
		return err
	}
	*e = End(d)
	return nil
}
