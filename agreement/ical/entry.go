package ical

import (
	"fmt"
	"slices"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
)

// A calendar is the calendar while it is made.
type calendar struct {
	r     *register.Register
	ix    *register.Index
	o     Options
	out   *ics.Calendar
	stamp time.Time
	left  []bilateral.ID
}

// entry adds an entry of whole days, from first through last.
func (c *calendar) entry(id bilateral.ID, what string, sequence int, status ics.ObjectStatus, first, last bilateral.Date, summary string) *ics.VEvent {
	registered, local := id.Qualify(c.r.ID).Split()
	e := c.out.AddEvent(string(local) + what + "@" + string(registered))
	e.SetDtStampTime(c.stamp)
	e.SetSequence(sequence)
	e.SetStatus(status)
	e.SetAllDayStartAt(midnight(first))
	if day := midnight(last).AddDate(0, 0, 1); day.Year() <= 9999 {
		e.SetAllDayEndAt(day) // the first day outside; without it the entry lasts one day
	}
	e.SetSummary(plain(summary))
	return e
}

func (c *calendar) visit(v *meeting.Visit) {
	first, last, ok := days(v.Dates, v.Changes)
	if !ok || !v.Count.IsZero() {
		c.left = append(c.left, v.ID)
		return
	}
	if c.outside(first, last) {
		return
	}
	summary := "Visit"
	if v.Kind != "" {
		summary = upper(v.Kind.Label())
	}
	if !v.Sending.IsZero() {
		summary += " from " + country.NameOrCode(v.Sending)
	}
	if !v.Receiving.IsZero() {
		summary += " to " + country.NameOrCode(v.Receiving)
	}
	e := c.entry(v.ID, "", len(v.Changes), status(v.Changes), first, last, summary)
	c.sources(e, v.Evidence, "")
	if len(v.Legs) > 0 {
		place(e, v.Legs[0].Place)
	}
}

func (c *calendar) session(m *meeting.Meeting) {
	first, last, ok := days(m.Dates, m.Changes)
	if !ok || !m.Count.IsZero() {
		c.left = append(c.left, m.ID)
		return
	}
	if c.outside(first, last) {
		return
	}
	summary := "Session"
	if m.Ordinal > 0 {
		summary = fmt.Sprintf("Session %d", m.Ordinal)
	}
	e := c.entry(m.ID, "", len(m.Changes), status(m.Changes), first, last, summary+" of "+c.commission(m.Commission))
	c.sources(e, m.Evidence, "")
	place(e, m.Place)
	if m.Begins.Date() == first {
		begins(e, m.Begins, m.Length)
	}
}

// due adds the day by which the next session of a commission is due.
func (c *calendar) due(x *meeting.Commission) {
	due, ok := c.ix.SessionDue(x.ID, c.o.On)
	if !ok || due.First.IsZero() || c.outside(due.First, due.First) {
		return
	}
	e := c.entry(x.ID, ".session-due."+due.First.String(), 0, ics.ObjectStatusTentative, due.First, due.First, "Next session due of "+c.commission(x.ID))
	c.sources(e, x.Evidence, "")
}

func (c *calendar) deadline(d register.Due) {
	day := d.Safe
	if day.First.IsZero() {
		day = d.Last
	}
	if day.First.IsZero() {
		return // some day that nothing bounds: there is nothing to show yet
	}
	a := c.ix.Agreement(d.Agreement)
	title := a.Title.In("en")
	if title == "" {
		title = string(a.ID)
	}
	what := "." + string(d.Kind) + "." + d.Ends.String()
	if d.Ends.IsZero() {
		what = "." + string(d.Kind) + "." + d.Last.String()
	}
	if d.Act > 0 {
		what += fmt.Sprintf(".%d", d.Act)
	}
	for _, party := range d.Parties {
		what += "." + party
	}
	s := ics.ObjectStatusConfirmed
	if _, exact := day.Exact(); !exact {
		s = ics.ObjectStatusTentative
	}
	e := c.entry(d.Agreement, what, len(a.Acts), s, day.First, day.First, heading(d.Kind)+": "+title)
	e.SetTimeTransparency(ics.TransparencyTransparent) // a deadline keeps nobody busy
	c.sources(e, a.Evidence, c.about(d))
	if c.o.Alarm > 0 {
		alarm := e.AddAlarm()
		alarm.SetAction(ics.ActionDisplay)
		alarm.SetTrigger(fmt.Sprintf("-P%dD", c.o.Alarm))
		alarm.SetProperty(ics.ComponentPropertyDescription, plain(heading(d.Kind)+": "+title))
	}
}

// headings say what a deadline is, as the heading of its day.
var headings = map[clock.DeadlineKind]string{
	clock.DeadlineKindNotice:          "Last safe day for notice",
	clock.DeadlineKindNoticeOpens:     "First day for notice",
	clock.DeadlineKindReview:          "Last day to meet on an extension",
	clock.DeadlineKindExpiry:          "Last day in force",
	clock.DeadlineKindProvisionalEnds: "Last day of provisional application",
	clock.DeadlineKindSuspensionEnds:  "Last day of the suspension",
	clock.DeadlineKindSurvivalEnds:    "Last day of what survived",
	clock.DeadlineKindWithdrawal:      "Last safe day to withdraw the notice",
}

// heading returns the heading of a kind; a later release may know more kinds.
func heading(kind clock.DeadlineKind) string {
	if h, ok := headings[kind]; ok {
		return h
	}
	return upper(kind.Label())
}

// about says in words what a deadline has: its other days, whom it concerns, and the article.
func (c *calendar) about(d register.Due) string {
	var lines []string
	add := func(label, value string) {
		if value != "" {
			lines = append(lines, label+": "+value)
		}
	}
	add("Last safe day", d.Safe.String())
	add("Last admissible day", d.Last.String())
	add("End of the term", d.Ends.String())
	if d.Counts != "" {
		add("The date that counts", d.Counts.Label())
	}
	var names []string
	for _, party := range d.Parties {
		name := c.ix.EnglishName(party)
		if code, err := country.Parse(party); err == nil {
			name = country.NameOrCode(code)
		}
		if name == "" {
			name = party
		}
		names = append(names, name)
	}
	add("Concerns", strings.Join(names, ", "))
	add("Article", d.Article)
	return strings.Join(lines, "\n")
}

// sources adds a text and the addresses of the sources of a record, as its description.
func (c *calendar) sources(e *ics.VEvent, evidence []bilateral.Evidence, text string) {
	var lines []string
	if text != "" {
		lines = append(lines, text)
	}
	for _, x := range evidence {
		if s := c.ix.Source(x.Source); s != nil && s.Address != "" && !slices.Contains(lines, "Source: "+s.Address) {
			lines = append(lines, "Source: "+s.Address)
		}
	}
	if len(lines) > 0 {
		e.SetDescription(plain(strings.Join(lines, "\n")))
	}
}

func (c *calendar) commission(id bilateral.ID) string {
	x := c.ix.Commission(id)
	switch {
	case x == nil || len(x.Name) == 0 && len(x.States) != 2:
		return "the commission " + string(id)
	case len(x.Name) == 0:
		return "the commission of " + country.NameOrCode(x.States[0]) + " and " + country.NameOrCode(x.States[1])
	}
	return x.Name.In("en")
}

// outside reports whether an entry is certainly not in the span that is asked for.
func (c *calendar) outside(first, last bilateral.Date) bool {
	return bilateral.Through(first, last).Overlaps(c.o.Span) == bilateral.No
}

// days returns the first and the last day of a record, if they are known: as stated, or as the
// change says that put it off or planned it.
func days(stated bilateral.Period, changes bilateral.Changes) (first, last bilateral.Date, ok bool) {
	for i := len(changes) - 1; i >= 0; i-- {
		if to := changes[i].To; !to.IsZero() && (stated.IsZero() || changes[i].Status == bilateral.StatusPostponed && i == len(changes)-1) {
			stated = to
			break
		}
	}
	if _, ok := stated.Days(); !ok {
		return bilateral.Date{}, bilateral.Date{}, false
	}
	first, last = stated.First(), stated.Last()
	if last.IsZero() {
		last = first
	}
	return first, last, true
}

// status says in the words of RFC 5545 what has become of a record.
func status(changes bilateral.Changes) ics.ObjectStatus {
	switch changes.Latest() {
	case bilateral.StatusPlanned:
		return ics.ObjectStatusTentative
	case bilateral.StatusCancelled, bilateral.StatusFailed:
		return ics.ObjectStatusCancelled
	case bilateral.StatusPostponed:
		if changes[len(changes)-1].To.IsZero() {
			return ics.ObjectStatusCancelled // nothing happens on that day
		}
		return ics.ObjectStatusTentative
	}
	return ics.ObjectStatusConfirmed
}

// begins replaces the days of an entry by the time of day at which it begins.
func begins(e *ics.VEvent, at bilateral.Timestamp, length bilateral.Quantity) {
	hour, minute, second, ok := at.Clock()
	if !ok {
		return
	}
	start := midnight(at.Date()).Add(time.Duration(hour)*time.Hour + time.Duration(minute)*time.Minute + time.Duration(second)*time.Second)
	form := "20060102T150405"
	if offset, ok := at.Offset(); ok {
		start, form = start.Add(-time.Duration(offset)*time.Minute), form+"Z"
	}
	e.RemoveProperty(ics.ComponentPropertyDtEnd)
	e.SetProperty(ics.ComponentPropertyDtStart, start.Format(form))
	unit := map[bilateral.Unit]time.Duration{"min": time.Minute, "h": time.Hour}[length.Unit]
	if n, err := time.ParseDuration(string(length.Value) + "m"); err == nil && n > 0 && unit > 0 && length.To == "" && length.Bound == "" {
		end := start.Add(n * (unit / time.Minute))
		e.SetProperty(ics.ComponentPropertyDtEnd, end.Format(form))
	}
}

func place(e *ics.VEvent, p country.Place) {
	var parts []string
	if name := p.Name.In("en"); name != "" {
		parts = append(parts, name)
	}
	if !p.Country.IsZero() {
		parts = append(parts, country.NameOrCode(p.Country))
	}
	if len(parts) > 0 {
		e.SetLocation(plain(strings.Join(parts, ", ")))
	}
}

// plain makes a text safe to stand in a calendar: a register may come from anywhere, and a
// control character could end the line that the text stands on.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' || r == 0x7f || 0x80 <= r && r < 0xa0 || r == '\u2028' || r == '\u2029' {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}

func upper(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
