package office

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/bilateral-go/bilateral"
)

// Check reports to c what only offices and terms together show, at the member terms of the
// value that it stands on, which is the list that the roster has: terms that lie outside the
// span of their office ([CodeOutsideOffice]) or inside one of its vacancies
// ([CodeHeldVacant]), and more persons in an office than it has seats ([CodeSeats]). Only what is certain is a problem. Whoever
// acts for another fills no seat, and a contested term fills none. Neither is it a problem
// that one person leaves and another comes on one day. The time is that of sorting the terms.
func (r *Roster) Check(c *bilateral.Checker) {
	c.Field("terms")
	for j := range r.terms {
		t := &r.terms[j]
		o := r.office(t.Office)
		if o == nil || c.Full() {
			continue
		}
		c.Index(j)
		r.checkTerm(c, o, t)
		c.Up()
	}
	for i := range r.offices {
		o := &r.offices[i]
		if r.at[o.ID] == int32(i) && !c.Full() {
			r.checkSeats(c, o)
		}
	}
	c.Up()
}

func (r *Roster) checkTerm(c *bilateral.Checker, o *Office, t *Term) {
	if o.Span.IsZero() && len(o.Vacant) == 0 {
		return
	}
	sure, held := t.certain()
	if !o.Span.IsZero() {
		outside := !t.Span.IsZero() && t.Span.Overlaps(o.Span) == bilateral.No
		if held && !outside {
			before, ends := o.Span.Before.Date()
			outside = sure.From.Days().Before(o.Span.From.Days()) == bilateral.Yes || ends && sure.Overlaps(bilateral.Since(before)) == bilateral.Yes
		}
		if outside {
			o.outside(c, "span", t.Span)
		}
	}
	if !held || t.Acting == bilateral.Yes {
		return
	}
	for _, s := range o.Vacant[:min(len(o.Vacant), MaxVacant)] {
		if sure.Overlaps(s) == bilateral.Yes {
			Codes.Report(c, "span", CodeHeldVacant, "from", s.From.String(), "before", s.Before.String())
			return
		}
	}
}

// A turn is the beginning or the end of a certain holding. It lies on a day, or in the night
// before or after it: a holding of several days is counted from the night after its first
// day to the night before its last, since two persons can hold an office on the day on which
// one follows the other.
type turn struct {
	day   bilateral.Date
	night int8 // -1 before the day, 0 on it, 1 after it
	ends  bool
	term  int32
}

func (a turn) compare(b turn) int {
	if n := a.day.Compare(b.day); n != 0 {
		return n
	}
	if a.night != b.night {
		return cmp.Compare(a.night, b.night)
	}
	switch {
	case a.ends == b.ends:
		return cmp.Compare(a.term, b.term)
	case a.ends:
		return 1
	}
	return -1
}

// checkSeats reports each term that certainly begins while others fill all seats.
func (r *Roster) checkSeats(c *bilateral.Checker, o *Office) {
	most, bounded := o.most()
	list := r.termsIn(o.ID)
	if !bounded || len(list) <= most {
		return
	}
	turns := make([]turn, 0, 2*len(list))
	for _, j := range list {
		turns = r.terms[j].turns(turns, j)
	}
	slices.SortFunc(turns, turn.compare)
	holding := make(map[bilateral.ID]int, most+1) // how many terms each person is in
	for _, n := range turns {
		t := &r.terms[n.term]
		if n.ends {
			if holding[t.Person]--; holding[t.Person] == 0 {
				delete(holding, t.Person)
			}
			continue
		}
		holding[t.Person]++
		if holding[t.Person] == 1 && len(holding) > most {
			day := n.day
			if n.night > 0 {
				day = day.Next()
			}
			c.Index(int(n.term))
			Codes.Report(c, "office", CodeSeats, "persons", strconv.Itoa(len(holding)), "office", string(o.ID), "seats", strconv.Itoa(most), "day", day.String())
			c.Up()
			if c.Full() {
				return
			}
		}
	}
}

// turns appends the beginning and the end of the certain holding of a term that fills a seat.
func (t *Term) turns(list []turn, term int32) []turn {
	sure, ok := t.certain()
	if !ok || t.Acting == bilateral.Yes || t.Contested == bilateral.Yes {
		return list
	}
	first := sure.From
	last := bilateral.MustParseDate("9999-12-31")
	if before, ends := sure.Before.Date(); ends {
		last = before.AddDays(-1)
	}
	if first == last {
		return append(list, turn{first, 0, false, term}, turn{first, 0, true, term})
	}
	return append(list, turn{first, 1, false, term}, turn{last, -1, true, term})
}
