package digest

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
)

// Every kind of point has its two phrases, and no phrase is of no kind.
func TestPointPhrases(t *testing.T) {
	n := 0
	for row := range meeting.PointKinds.All() {
		n++
		kind := meeting.PointKind(row.Value)
		active, passive := pointPhrase(kind, true), pointPhrase(kind, false)
		if active == pointPhrase("", true) || passive == pointPhrase("", false) || active == passive {
			t.Errorf("%s: %q, %q", kind, active, passive)
		}
	}
	lines := 0
	for _, c := range pointPhrases {
		if c == '\n' {
			lines++
		}
	}
	if lines-1 != n {
		t.Errorf("%d kinds and %d phrases", n, lines-1)
	}
	if got := pointPhrase("sworn", true); got != "expressed (sworn) on" {
		t.Errorf("a later kind is worded %q", got)
	}
}

func TestPhrases(t *testing.T) {
	d := newDigest(register.New(""))
	for _, tt := range []struct {
		got, want string
	}{
		{d.point(&meeting.Point{Kind: meeting.PointKindReadiness, Holders: []country.Actor{country.StateActor(country.AZ)}, Mutual: bilateral.Yes, Reaffirmed: bilateral.Yes, Conditional: bilateral.Yes, Outlook: meeting.OutlookHopedFor}),
			"Azerbaijan expressed readiness for (hoped for, mutual, reaffirmed, on a condition)"},
		{d.point(&meeting.Point{Kind: meeting.PointKindGreetings, Holders: []country.Actor{country.StateActor(country.BY)}, ConveyedBy: []country.Actor{country.RecordActor("person", "x")}, Addressees: []country.Actor{country.StateActor(country.AZ)}}),
			"Belarus gave greetings, to Azerbaijan, conveyed by x"},
		{d.matter(&meeting.Matter{Flow: meeting.Flow{To: country.BY}, Quantity: bilateral.Quantity{Value: "5", Unit: "t"}}), "something not stated, to Belarus, 5 t"},
		{d.indicator(&meeting.Indicator{Measure: meeting.MeasureExports, Flow: meeting.Flow{From: country.AZ, To: country.BY}, Direction: meeting.DirectionDown, Change: bilateral.Quantity{Value: "-3", Unit: "%"}, Value: bilateral.Quantity{Value: "7", Unit: "USD"}, Period: bilateral.MustParsePeriod("2024-01/2024-08")}),
			"exports, from Azerbaijan to Belarus, down by 3%, at 7 USD, from January 2024 to August 2024"},
		{several(bilateral.Exactly(1), "a x", "xs"), "a x"},
		{several(bilateral.Between(2, 12), "a x", "xs"), "two to twelve xs"},
		{several(bilateral.AtMost(3), "a x", "xs"), "up to three xs"},
		{clause.EnglishList([]string{"a", "b", "c"}), "a, b and c"},
		{plural("agency") + plural("measures"), "agenciesmeasures"},
	} {
		if tt.got != tt.want {
			t.Errorf("got %q, want %q", tt.got, tt.want)
		}
	}
}
