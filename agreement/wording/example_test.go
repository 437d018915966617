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
It may be prolonged by common consent.`
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
	// left: It may be prolonged by common consent. (prolonged)
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
