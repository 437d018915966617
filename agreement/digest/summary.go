package digest

import (
	"math"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
)

const (
	maxOccasions = 7 // how many visits and meetings the summary names
	maxFigures   = 3 // how many figures it gives
)

// summary prints at most half a page: who met whom, when and where, and how much there is of
// everything else. It counts things, not accounts of them.
func (d *digest) summary() {
	d.begin("Summary")
	d.summarizeOccasions()
	d.summarizePoints()
	d.summarizeDocuments()
	d.summarizeInstructions()
	d.summarizeFigures()
}

func (d *digest) summarizeOccasions() {
	n := 0
	occasion := func(depth int, text string) {
		if n++; n <= maxOccasions {
			d.line(depth, clip(text))
		}
	}
	meet := func(depth int, m *meeting.Meeting) {
		if !d.isOther(m.ID, m) {
			occasion(depth, d.meetingHead(whoMet(m), d.principals)+medium(m)+latest(m.Changes))
		}
	}
	for i := range d.r.Visits {
		v := &d.r.Visits[i]
		if d.isOther(v.ID, v) {
			continue
		}
		occasion(0, d.visitHead(v)+latest(v.Changes))
		if v.ID == "" || d.Visit(v.ID) != v {
			continue
		}
		for _, m := range d.meetings[v.ID] {
			meet(1, m)
		}
	}
	for i := range d.r.Meetings {
		if m := &d.r.Meetings[i]; d.Visit(m.Visit) == nil {
			meet(0, m)
		}
	}
	if n > maxOccasions {
		d.line(0, bilateral.UpperFirst(number(bilateral.Exactly(uint32(n-maxOccasions))))+" more visits and meetings")
	}
}

// latest says what became of an occasion that was not simply held.
func latest(changes bilateral.Changes) string {
	switch status := changes.Latest(); status {
	case bilateral.StatusHeld, bilateral.StatusCompleted, "":
		return ""
	default:
		return "; " + label(status)
	}
}

func (d *digest) summarizePoints() {
	n := 0
	fields := map[int]bool{}
	for i := range d.r.Points {
		p := &d.r.Points[i]
		if d.isOther(p.ID, p) {
			continue
		}
		n++
		if rank := d.rank(&p.About); rank < len(d.groups) {
			fields[rank] = true
		}
	}
	if n == 0 {
		return
	}
	text := counted(n, "point")
	if len(fields) > 0 {
		text += " in " + counted(len(fields), "area")
	}
	d.line(0, bilateral.UpperFirst(text))
}

// counted writes a number with its noun: "one point", "32 points".
func counted(n int, noun string) string {
	return several(bilateral.Exactly(uint32(n)), "one "+noun, plural(noun))
}

// A tally adds counts of things that are not identified individually.
type tally struct {
	low, high uint64
	open      bool // whether there is no upper bound
}

func (t *tally) add(c bilateral.Count) {
	if c.IsZero() {
		c = bilateral.Exactly(1)
	}
	high, bounded := c.Max()
	t.low += uint64(c.Min())
	t.high += uint64(high)
	t.open = t.open || !bounded
}

func (t *tally) phrase(word string) string {
	if t.high == 0 && !t.open {
		return ""
	}
	low, high := uint32(min(t.low, math.MaxUint32)), uint32(min(t.high, math.MaxUint32))
	count := bilateral.Between(low, high)
	if t.open {
		count = bilateral.AtLeast(low)
	}
	return number(count) + " " + word
}

func (d *digest) summarizeDocuments() {
	members := d.membersOfSets()
	var signed, expected, other tally
	for i := range d.r.Agreements {
		a := &d.r.Agreements[i]
		if d.isOther(a.ID, a) {
			continue
		}
		count := a.Count
		if n := members[a.ID]; n > 0 {
			count = rest(count, n) // its members are counted by themselves
		}
		switch {
		case len(a.Signed()) > 0:
			signed.add(count)
		case a.Latest() == agreement.ActKindExpected:
			expected.add(count)
		default:
			other.add(count)
		}
	}
	d.counts("Documents: ", signed.phrase("signed"), expected.phrase("expected"), other.phrase("of another status"))
}

// membersOfSets counts the documents that links say are part of others.
func (d *digest) membersOfSets() map[bilateral.ID]uint32 {
	members := map[bilateral.ID]uint32{}
	for i := range d.r.Links {
		l := &d.r.Links[i]
		if l.Kind == bilateral.LinkKindPartOf && d.Agreement(l.From) != nil && d.Agreement(l.To) != nil && !d.Agreement(l.To).Count.IsZero() {
			members[l.To]++
		}
	}
	return members
}

// rest returns how many of a set are left without n members.
func rest(count bilateral.Count, n uint32) bilateral.Count {
	less := func(a uint32) uint32 { return a - min(a, n) }
	if high, bounded := count.Max(); bounded {
		return bilateral.Between(less(count.Min()), less(high))
	}
	return bilateral.AtLeast(less(count.Min()))
}

func (d *digest) summarizeInstructions() {
	var open, done, failed, cancelled tally
	for i := range d.r.Instructions {
		n := &d.r.Instructions[i]
		if d.isOther(n.ID, n) {
			continue
		}
		switch n.Changes.Latest() {
		case bilateral.StatusCompleted:
			done.add(n.Count)
		case bilateral.StatusFailed:
			failed.add(n.Count)
		case bilateral.StatusCancelled:
			cancelled.add(n.Count)
		default:
			open.add(n.Count)
		}
	}
	d.counts("Instructions: ", open.phrase("open"), done.phrase("done"), failed.phrase("failed"), cancelled.phrase("cancelled"))
}

// counts prints a line of the counts that are not empty.
func (d *digest) counts(head string, counts ...string) {
	var parts []string
	for _, part := range counts {
		if part != "" {
			parts = append(parts, part)
		}
	}
	if len(parts) > 0 {
		d.line(0, head+strings.Join(parts, ", "))
	}
}

func (d *digest) summarizeFigures() {
	n := 0
	for i := range d.r.Indicators {
		x := &d.r.Indicators[i]
		if d.isOther(x.ID, x) || x.Value.IsZero() && x.Change.IsZero() && x.Direction == "" {
			continue
		}
		if n++; n <= maxFigures {
			d.line(0, clip(figureHead(d.indicator(x))))
		}
	}
	if n > maxFigures {
		d.line(0, bilateral.UpperFirst(counted(n-maxFigures, "more figure")))
	}
}

// whoMet returns a meeting of one part with all who took part in it, for the summary.
func whoMet(m *meeting.Meeting) *meeting.Meeting {
	short := *m
	var all meeting.Segment
	seen := map[country.Actor]bool{}
	for i := range m.Segments {
		for _, a := range m.Segments[i].Participants {
			if !seen[a] {
				seen[a] = true
				all.Participants = append(all.Participants, a)
			}
		}
	}
	short.Segments = []meeting.Segment{all}
	return &short
}
