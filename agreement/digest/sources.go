package digest

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

func (d *digest) sources() {
	d.begin("Sources")
	for i := range d.r.Sources {
		s := &d.r.Sources[i]
		text := d.name(s.ID)
		if text != s.Address {
			text = bilateral.UpperFirst(text)
		}
		if title := s.Title.In("en"); title != "" && title != text && s.Publisher != "" {
			text += `, "` + title + `"`
		}
		text += with(", ", clause.EnglishDate(s.Published.Date()))
		if !s.Dateline.IsZero() {
			text += ", datelined" + with(" ", s.Dateline.Place.In("en")) + on(s.Dateline.Date)
		}
		text += with(", in ", language(s.Language))
		if s.Address != "" && s.Address != d.name(s.ID) {
			text += ", " + s.Address
		}
		text += with(", according to ", d.attributed(s.Attribution))
		d.line(0, text)
	}
	if d.r.DefaultEvidence != "" && len(d.r.Sources) > 1 {
		d.line(0, "Records that name no source rest on "+d.name(d.r.DefaultEvidence))
	}
}

func (d *digest) relationships() {
	d.begin("Relations")
	for i := range d.r.Relationships {
		if r := &d.r.Relationships[i]; !d.isOther(r.ID, r) {
			d.tell(0, r.ID, r)
		}
	}
}

func (d *digest) relationship(r *meeting.Relationship) string {
	text := bilateral.UpperFirst(orElse(r.Name.In("en"), orElse(label(r.Kind), "relationship"))) + between(d.actors(r.Sides), len(r.Sides))
	return text + d.span(r.Span) + with(", established by ", d.name(r.Basis)) + d.claimed(r.Evidence)
}

// between says who the sides of something are.
func between(names string, n int) string {
	switch n {
	case 0:
		return ""
	case 1:
		return " of " + names
	case 2:
		return " between " + names
	}
	return " among " + names
}

// span says from when to when something is.
func (d *digest) span(s bilateral.Span) string {
	text := with(", since ", clause.EnglishDate(s.From))
	if before, ok := s.Before.Date(); ok {
		if before.Precision() == bilateral.PrecisionDay {
			text += ", until " + clause.EnglishDate(before.AddDays(-1))
		} else {
			text += ", until the beginning of " + clause.EnglishDate(before)
		}
	}
	return text
}

func (d *digest) commissions() {
	d.begin("Commissions")
	for i := range d.r.Commissions {
		if c := &d.r.Commissions[i]; !d.isOther(c.ID, c) {
			d.tell(0, c.ID, c)
		}
	}
}

func (d *digest) commission(c *meeting.Commission) string {
	name := orElse(c.Name.In("en"), several(c.Count, orElse(label(c.Kind), "commission"), plural(orElse(label(c.Kind), "commission"))))
	chairs := make([]string, len(c.CoChairs))
	for i, id := range c.CoChairs {
		chairs[i] = d.name(id)
		if terms := d.holders[id]; len(terms) == 1 {
			chairs[i] = d.name(terms[0].Person)
			if o := d.Office(id); o != nil {
				chairs[i] += with(" for ", state(o.State))
			}
		}
	}
	return sentence(bilateral.UpperFirst(name), with(" of ", states(c.States)), with(" on ", areas(c.Areas)), with(", under ", d.name(c.Parent)),
		with(", set up by ", d.name(c.Basis)), with(", meeting ", every(c.Every)), with(", co-chairs: ", clause.EnglishList(chairs)), d.claimed(c.Evidence))
}

// people prints who held which office.
func (d *digest) people() {
	d.begin("People and offices")
	for i := range d.r.Terms {
		t := &d.r.Terms[i]
		d.line(0, bilateral.UpperFirst(d.term(t)))
	}
	for i := range d.r.Offices {
		o := &d.r.Offices[i]
		if text := d.office(o); text != "" {
			d.line(0, bilateral.UpperFirst(d.name(o.ID))+text+d.claimed(o.Evidence))
		}
	}
}

// office says what is particular about an office: whom else it serves, when it exists, when
// it is vacant.
func (d *digest) office(o *office.Office) string {
	text := with(", also of ", states(o.Also)) + with(", accredited to ", states(o.Receiving))
	if o.Joint == bilateral.Yes {
		text += ", held by several together"
	}
	if !o.Span.IsZero() {
		text += ", in existence" + strings.TrimPrefix(d.span(o.Span), ",")
	}
	for _, s := range o.Vacant {
		text += ", vacant" + strings.TrimPrefix(d.span(s), ",")
	}
	return text
}

func (d *digest) term(t *office.Term) string {
	text := d.holder(t)
	if t.Acting == bilateral.Yes {
		text += ", acting"
	}
	if t.Caretaker == bilateral.Yes {
		text += ", caretaker"
	}
	if t.Contested == bilateral.Yes {
		text += ", contested" + with(", recognized by ", recognizing(t))
	}
	text += with(", ", t.Seat.In("en")) + d.span(t.Span)
	days := make([]string, len(t.HeldOn))
	for i, day := range t.HeldOn {
		days[i] = on(day)[1:]
	}
	return text + with(", in office ", clause.EnglishList(days)) + d.claimed(t.Evidence)
}

// recognizing lists those who recognize the holder of a contested office.
func recognizing(t *office.Term) string {
	list := make([]string, len(t.RecognizedBy))
	for i := range t.RecognizedBy {
		r := &t.RecognizedBy[i]
		list[i] = state(r.By)
	}
	return clause.EnglishList(list)
}
