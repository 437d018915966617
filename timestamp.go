package bilateral

// A Timestamp is when something was published, as a source states it: a
// [Date], or a day with a time of day, with or without the offset from UTC
// (EDTF level 0, RFC 3339: "2025-05-06", "2025-05-06T09:30",
// "2025-05-06T09:30:15+04:00"). It is kept as it was written. The zero
// Timestamp means not stated. Timestamps are comparable with ==.
type Timestamp struct {
	date    Date
	seconds int32 // of the day, plus 1; 0 = no time of day
	offset  int16 // minutes, plus 1440; 0 = none stated
	form    byte  // how it was written: formMinutes, formZulu
}

const (
	formMinutes byte = 1 // without seconds
	formZulu    byte = 2 // offset written "Z"
)

// TimestampOf returns the timestamp that states a date and no time of day.
func TimestampOf(d Date) Timestamp { return Timestamp{date: d} }

// ParseTimestamp reads a timestamp. Another text is a [Problem] with
// [CodeTimestamp], or with [CodeDateMissing] for a day that does not exist.
func ParseTimestamp(s string) (Timestamp, error) {
	var t Timestamp
	if err := t.UnmarshalText([]byte(s)); err != nil {
		return Timestamp{}, err
	}
	if t.IsZero() {
		return Timestamp{}, problem(CodeTimestamp, "value", s)
	}
	return t, nil
}

// MustParseTimestamp is like [ParseTimestamp] and panics if the text is not a timestamp. It
// is for constants.
func MustParseTimestamp(s string) Timestamp {
	t, err := ParseTimestamp(s)
	if err != nil {
		panic(err)
	}
	return t
}

// Date returns the date as it was written, without regard to the offset.
func (t Timestamp) Date() Date { return t.date }

// Clock returns the time of day and whether one is stated.
func (t Timestamp) Clock() (hour, minute, second int, ok bool) {
	if t.seconds == 0 {
		return 0, 0, 0, false
	}
	n := int(t.seconds - 1)
	return n / 3600, n / 60 % 60, n % 60, true
}

// Offset returns the minutes east of UTC and whether an offset is stated.
func (t Timestamp) Offset() (minutes int, ok bool) {
	if t.offset == 0 {
		return 0, false
	}
	return int(t.offset) - 1440, true
}

// IsZero reports whether nothing is stated.
func (t Timestamp) IsZero() bool { return t == Timestamp{} }

// String returns the text form, or "" if nothing is stated.
func (t Timestamp) String() string { return string(t.append(nil)) }

// MarshalText returns the text form. The error is always nil.
func (t Timestamp) MarshalText() ([]byte, error) { return t.append(make([]byte, 0, 25)), nil }

// Scan reads a timestamp from a column of text, as UnmarshalText does; NULL is read as not
// stated. A value of another kind is a [Problem] with [CodeColumn].
func (t *Timestamp) Scan(src any) error { return ScanText(t, src) }

// UnmarshalText reads what [ParseTimestamp] reads, and an empty text as not
// stated.
func (t *Timestamp) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*t = Timestamp{}
		return nil
	}
	v, ok := parseTimestamp(string(text))
	if !ok {
		return timestampProblem(string(text))
	}
	*t = v
	return nil
}

func timestampProblem(s string) error {
	if p, ok := missingDay(s[:min(10, len(s))]); ok {
		return p
	}
	return problem(CodeTimestamp, "value", s)
}

func parseTimestamp(s string) (Timestamp, bool) {
	if len(s) <= 10 {
		d, ok := parseDate(s)
		return Timestamp{date: d}, ok
	}
	d, ok := parseDate(s[:10])
	if !ok || s[10] != 'T' || len(s) < 16 {
		return Timestamp{}, false
	}
	hour, minute, ok := parseClock(s[11:16])
	if !ok {
		return Timestamp{}, false
	}
	t := Timestamp{date: d, form: formMinutes}
	second, rest := 0, s[16:]
	if len(rest) >= 3 && rest[0] == ':' {
		n, ok := digits(rest[1:3])
		if !ok || n > 59 {
			return Timestamp{}, false
		}
		second, rest, t.form = n, rest[3:], 0
	}
	t.seconds = int32(hour*3600+minute*60+second) + 1
	switch {
	case rest == "":
		return t, true
	case rest == "Z":
		t.offset, t.form = 1440, t.form|formZulu
		return t, true
	case len(rest) != 6 || rest[0] != '+' && rest[0] != '-':
		return Timestamp{}, false
	}
	h, m, ok := parseClock(rest[1:])
	if !ok {
		return Timestamp{}, false
	}
	offset := h*60 + m
	if rest[0] == '-' {
		if offset == 0 {
			return Timestamp{}, false // RFC 3339: -00:00 means that the offset is not known
		}
		offset = -offset
	}
	t.offset = int16(1440 + offset)
	return t, true
}

func parseClock(s string) (hour, minute int, ok bool) {
	hour, ok1 := digits(s[:2])
	minute, ok2 := digits(s[3:5])
	return hour, minute, ok1 && ok2 && s[2] == ':' && hour < 24 && minute < 60
}

func (t Timestamp) append(b []byte) []byte {
	b = t.date.append(b)
	hour, minute, second, ok := t.Clock()
	if !ok {
		return b
	}
	b = appendTwo(append(b, 'T'), hour)
	b = appendTwo(append(b, ':'), minute)
	if t.form&formMinutes == 0 {
		b = appendTwo(append(b, ':'), second)
	}
	offset, ok := t.Offset()
	switch {
	case !ok:
		return b
	case t.form&formZulu != 0:
		return append(b, 'Z')
	case offset < 0:
		b, offset = append(b, '-'), -offset
	default:
		b = append(b, '+')
	}
	return appendTwo(append(appendTwo(b, offset/60), ':'), offset%60)
}

func appendTwo(b []byte, n int) []byte { return append(b, byte('0'+n/10), byte('0'+n%10)) }
