package digest

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/meeting"
)

func (d *digest) indicators() {
	d.begin("Figures")
	for i := range d.r.Indicators {
		if x := &d.r.Indicators[i]; !d.isOther(x.ID, x) {
			d.tell(0, x.ID, x)
		}
	}
}

// figure returns the phrase of an indicator as a sentence, with where it was said.
func (d *digest) figure(i *meeting.Indicator) string {
	return figureHead(d.indicator(i)) + with(", said ", d.at(i.In)) + d.claimed(i.Evidence)
}

// figureHead begins a line with the phrase of an indicator.
func figureHead(phrase string) string {
	return bilateral.UpperFirst(strings.TrimPrefix(phrase, "the "))
}

// indicator returns a phrase: "trade turnover in both directions, up significantly, in 2024".
func (d *digest) indicator(i *meeting.Indicator) string {
	measure, value := label(i.Measure), quantity(i.Value)
	if hundred := (bilateral.Quantity{Value: "100", Unit: "%"}); i.Whole != hundred || i.Value.Unit != "%" {
		value += with(" of ", quantity(i.Whole))
	}
	if value != "" && i.Value.Unit == "" && countable(i.Measure) && (i.Value.Value != "1" || i.Value.To != "" || !i.Whole.IsZero()) {
		measure, value = value+" "+measure, "" // nearly 30 documents
	}
	text := inRole(i.Role) + measure + with(" of ", d.things(i.Goods)) + with(" of ", d.actors(i.Among))
	if d.Indicator(i.Of) != nil {
		text += flow(i.Flow) + ", out of " + d.name(i.Of)
	} else {
		text += with(" of ", d.name(i.Of)) + flow(i.Flow)
	}
	change := quantity(i.Change)
	if i.Direction == "" {
		text += with(", changed by ", change)
	} else {
		text += ", " + label(i.Direction) + with(" ", extent(i.Magnitude)) + record(i) + with(" by ", strings.Replace(change, "-", "", 1)) // the direction says that it fell
	}
	switch {
	case i.Direction != "":
	case i.Magnitude == meeting.MagnitudeRecord:
		text += ", at a record"
	default:
		text += with(", ", extent(i.Magnitude))
	}
	return text + with(", at ", value) + with(",", during(i.Period)) + with(", against ", period(i.Base)) + with(", by ", clause.EnglishDate(i.By))
}

// countable reports whether a measure counts things, so that a bare number stands before
// it: "30 documents".
func countable(m meeting.Measure) bool {
	switch m {
	case meeting.MeasureServicesTrade, meeting.MeasureProgress, meeting.MeasureAge:
		return false
	}
	return strings.HasSuffix(label(m), "s") || m == meeting.MeasureAircraft
}

// inRole says what a figure is if it was not reached: "the target for ".
func inRole(role meeting.FigureRole) string {
	switch role {
	case "", meeting.FigureRoleActual:
		return ""
	case meeting.FigureRoleLimit:
		return "the limit on "
	case meeting.FigureRoleTarget:
		return "the target for "
	}
	return "the " + label(role) + " of "
}

// extent says how much something moved, as an adverb.
func extent(m meeting.Magnitude) string {
	switch m {
	case meeting.MagnitudeSignificant, meeting.MagnitudeModerate, meeting.MagnitudeSharp:
		return label(m) + "ly"
	case meeting.MagnitudeSlight:
		return "slightly"
	case meeting.MagnitudeRecord:
		return "to a record"
	}
	return label(m)
}

// record completes the words for a figure that was never as high or as low.
func record(i *meeting.Indicator) string {
	switch {
	case i.Magnitude != meeting.MagnitudeRecord:
	case i.Direction == meeting.DirectionUp:
		return " high"
	case i.Direction == meeting.DirectionDown:
		return " low"
	}
	return ""
}
