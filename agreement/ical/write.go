package ical

import (
	"fmt"
	"io"
	"time"

	ics "github.com/arran4/golang-ical"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
)

// DefaultAlarm is how many days before a deadline its alarm is, if Options do not say.
const DefaultAlarm = 30

// Options say what of a register is written.
type Options struct {
	// On is the day for which the calendar is made: it is the time stamp of every entry, and
	// what is due is due from it. Required, to the day.
	On bilateral.Date
	// Span bounds the days of the entries. With an open end, an agreement that is renewed again
	// and again has one deadline for notice, the next. Zero means from On, with an open end.
	Span bilateral.Span
	// Alarm is how many days before a deadline its alarm is. Zero means [DefaultAlarm]; less
	// means no alarm.
	Alarm int
}

// Write writes a register as a calendar: its visits, sessions, sessions that are due and
// deadlines, in this order. It returns the ids of the visits and sessions that it left out, since
// they stand for several or have no exact day that a calendar could show.
//
// A register whose ids are not unique in the world, since neither it nor they name a register, is
// an error, as are Options without a day and a failure of w.
func Write(w io.Writer, r *register.Register, o Options) ([]bilateral.ID, error) {
	if o.On.Precision() != bilateral.PrecisionDay {
		return nil, fmt.Errorf("ical: Options.On is %q: state a day, such as 2026-01-01", o.On)
	}
	if err := named(r); err != nil {
		return nil, err
	}
	if o.Span.IsZero() {
		o.Span = bilateral.Since(o.On)
	}
	if o.Alarm == 0 {
		o.Alarm = DefaultAlarm
	}
	c := &calendar{r: r, ix: r.Index(), o: o, out: ics.NewCalendar(), stamp: midnight(o.On)}
	c.out.SetProductId("-//bilateral//agreement/ical//EN")
	c.out.SetMethod(ics.MethodPublish)
	for i := range r.Visits {
		c.visit(&r.Visits[i])
	}
	for i := range r.Meetings {
		if m := &r.Meetings[i]; m.Commission != "" {
			c.session(m)
		}
	}
	for i := range r.Commissions {
		c.due(&r.Commissions[i])
	}
	for _, d := range c.ix.Deadlines(o.Span) {
		c.deadline(d)
	}
	return c.left, c.out.SerializeTo(w, ics.WithNewLine("\r\n")) // otherwise it is that of the machine
}

// named wants the name of a register before every id, or an id of the register to put there, as
// [register.Qualify] does.
func named(r *register.Register) error {
	if r.ID != "" {
		return nil
	}
	for place, id := range r.IDs() {
		if name, _ := id.Split(); name == "" && place.Names() {
			return fmt.Errorf("ical: %s: %q is unique in this register only, and a UID must be so everywhere: set Register.ID", place.Pointer(), *id)
		}
	}
	return nil
}

// midnight is the beginning of a day, in UTC.
func midnight(d bilateral.Date) time.Time {
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, time.UTC)
}
