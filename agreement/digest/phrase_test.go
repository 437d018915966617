package digest

import (
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/meeting"
)

// Every kind of point has its three phrases, and no phrase is of no kind.
func TestPointPhrases(t *testing.T) {
	n := 0
	for row := range meeting.PointKinds.All() {
		n++
		kind := meeting.PointKind(row.Value)
		if p := pointPhrase(kind); p.unknown || p.held == "" || p.unheld == "" || p.noun == "" || p.held == p.unheld {
			t.Errorf("%s: %+v", kind, p)
		}
	}
	if lines := strings.Count(pointPhrases, "\n") - 1; lines != n {
		t.Errorf("%d kinds and %d phrases", n, lines)
	}
	if got := pointPhrase("sworn"); !got.unknown || got.held != "expressed (sworn) on" {
		t.Errorf("a later kind is worded %+v", got)
	}
}

func TestPhrases(t *testing.T) {
	d := newDigest(register.New(""))
	for _, tt := range []struct {
		got, want string
	}{
		{d.point(&meeting.Point{Kind: meeting.PointKindReadiness, About: meeting.Matter{Areas: []area.Code{area.Trade}}, Holders: []country.Actor{country.StateActor(country.AZ)}, Mutual: bilateral.Yes, Reaffirmed: bilateral.Yes, Conditional: bilateral.Yes, Outlook: meeting.OutlookHopedFor}),
			"Azerbaijan reaffirmed its readiness for trade, said to be hoped for, on both sides, on a condition"},
		{d.point(&meeting.Point{Kind: meeting.PointKindGreetings, Holders: []country.Actor{country.StateActor(country.BY)}, ConveyedBy: []country.Actor{country.RecordActor("person", "x")}, Addressees: []country.Actor{country.StateActor(country.AZ)}}),
			"Belarus gave greetings to Azerbaijan, conveyed by x"},
		{d.matter(&meeting.Matter{Flow: meeting.Flow{To: country.BY}, Quantity: bilateral.Quantity{Value: "5", Unit: "t"}}), "a matter not stated to Belarus, at 5 t"},
		{d.indicator(&meeting.Indicator{Measure: meeting.MeasureExports, Flow: meeting.Flow{From: country.AZ, To: country.BY}, Direction: meeting.DirectionDown, Change: bilateral.Quantity{Value: "-3", Unit: "%"}, Value: bilateral.Quantity{Value: "7", Unit: "USD"}, Period: bilateral.MustParsePeriod("2024-01/2024-08")}),
			"exports from Azerbaijan to Belarus, down by 3%, at 7 USD, from January to August 2024"},
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
