package register

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/meeting"
)

// calendars are calendars that texts count years in and dates of a register do not: what a
// year of theirs is in a year of ours, to two years or so.
var calendars = [...]struct {
	name string
	year func(year int) int
}{
	{"Islamic", func(y int) int { return (y - 622) * 33 / 32 }},
	{"Solar Hijri", func(y int) int { return y - 622 }},
	{"Buddhist", func(y int) int { return y + 543 }},
	{"Bikram", func(y int) int { return y + 57 }},
	{"Hebrew", func(y int) int { return y + 3760 }},
}

// checkCalendar warns of a date that is, in another calendar, of the time in which the source
// was published, and certainly not of that time in ours: a date that nobody converted.
func (ix *Index) checkCalendar(c *bilateral.Checker, member string, day bilateral.Date, evidence []bilateral.Evidence) {
	if day.IsZero() || day.Year() > 1600 && day.Year() < 2060 {
		return
	}
	published := ix.publishedOf(evidence)
	if published.IsZero() || published.Year() < 1800 {
		return
	}
	for _, calendar := range calendars {
		if n := calendar.year(published.Year()) - day.Year(); -2 <= n && n <= 3 {
			Codes.Report(c, member, CodeCalendar, "date", day.String(), "published", published.String(), "calendar", calendar.name)
			return
		}
	}
}

func (ix *Index) checkPoint(c *bilateral.Checker, p *meeting.Point) {
	ix.checkCalendar(c, "date", p.Date, p.Evidence)
}

func (ix *Index) checkIndicator(c *bilateral.Checker, i *meeting.Indicator) {
	ix.checkCalendar(c, "period", i.Period.First(), i.Evidence)
}
