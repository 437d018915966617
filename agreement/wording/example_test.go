package wording_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/wording"
)

func ExampleRead() {
	const text = `Article 12
1. This Agreement shall enter into force on the first day of the second month following the
date on which the Parties have notified each other that their procedures have been completed.
2. It shall remain in force for five years.
Article 13
It may be suspended whenever the need arises.`
	r := wording.Read(text)
	begins := r.Clauses.EntryIntoForce.Begins
	fmt.Println(begins.Kind, begins.N, begins.Unit, "after", begins.Event.Kind, "-", r.Clauses.EntryIntoForce.Article)
	fmt.Println(r.Clauses.Duration.Initial.N, r.Clauses.Duration.Initial.Unit)
	for _, s := range r.Left {
		fmt.Printf("left: %s (%s)\n", s.Text(text), s.Stopped)
	}

	// From the words to the day.
	a := agreement.Agreement{ID: "a", Clauses: r.Clauses, Acts: []agreement.Act{{Kind: agreement.ActKindNotified, Date: bilateral.MustParseDate("2025-03-14")}}}
	k := clock.New(&a, clause.View{})
	fmt.Println(k.InForce(bilateral.MustParseDate("2026-01-01")).Since)
	// Output:
	// first-day 2 month after notified - Article 12
	// 5 year
	// left: It may be suspended whenever the need arises. (whenever)
	// 2025-05-01
}

func ExampleSpan_Text() {
	const text = "This Treaty shall enter into force upon signature."
	s := wording.Read(text).Rests[0]
	fmt.Println(s.Member, s.From, s.To)
	fmt.Println(s.Text(text))
	// Output:
	// /entryIntoForce 0 50
	// This Treaty shall enter into force upon signature.
}

func ExampleDraft() {
	text, err := wording.Draft(clause.Clauses{
		EntryIntoForce: clause.Clause{Begins: clause.FirstOfMonth(2, clause.On(clause.Last(clause.TriggerKindNotified)))},
		Duration:       clause.Duration{Kind: clause.DurationKindRenewable, Initial: clause.Length{N: 5, Unit: clause.UnitYear}, Successive: clause.Length{N: 1, Unit: clause.UnitYear}},
		Denunciation:   clause.Denunciation{Notice: clause.Length{N: 6, Unit: clause.UnitMonth}},
	})
	fmt.Print(text)
	fmt.Println(err)
	_, err = wording.Draft(clause.Clauses{Duration: clause.Duration{Kind: clause.DurationKindFixed, Initial: clause.Length{N: 2, Unit: clause.UnitQuarter}}})
	fmt.Println(err)
	// Output:
	// This Agreement shall enter into force on the first day of the second month following the date on which both Parties have notified each other in writing of the completion of their domestic procedures.
	//
	// This Agreement shall remain in force for a period of 5 years. Thereafter it shall be tacitly renewed for further periods of one year, unless either Party notifies the other in writing, at least 6 months before the expiry of the current period, of its intention to terminate it.
	// <nil>
	// wording: duration has a length in quarters or with a month end, for which there is no sentence; write it by hand
}
