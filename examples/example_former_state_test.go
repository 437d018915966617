package examples_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
)

// A treaty of Austria and the Soviet Union read today. For whom is it in force? The law
// of succession presumes; what a state declared decides, and is an act.
func Example_formerState() {
	treaty := agreement.Agreement{
		ID:      "at-su",
		Parties: []agreement.Party{{Actor: country.StateActor(country.AT)}, {Actor: country.StateActor(country.SUHH)}},
		Acts:    []agreement.Act{{Kind: agreement.ActKindEnteredIntoForce, Date: bilateral.MustParseDate("1979-03-19")}},
	}
	today := bilateral.MustParseDate("2026-01-01")
	for _, b := range country.AllSuccessors(country.SUHH) {
		if b.Presumption != country.PresumptionContinues {
			fmt.Println(b.State, b.Presumption, "-", b.Article)
		}
	}
	x := clock.New(&treaty, clause.View{Party: "AM"}).Explain(clock.AxisBound, today)
	fmt.Print(x.English())

	// Suppose that notes were exchanged by which Armenia goes on with it.
	treaty.Acts = append(treaty.Acts, agreement.Act{
		Kind: agreement.ActKindSuccessionConfirmed, Date: bilateral.MustParseDate("1994-05-17"),
		By: []country.Actor{country.StateActor(country.AM)},
	})
	s := clock.New(&treaty, clause.View{Party: "AM"}).Assess(today).Bound
	fmt.Println(s.Truth, s.Reason, "since", s.Since)
	// Output:
	// EE not-bound - practice of the restored states; the Convention does not provide for them
	// LT not-bound - practice of the restored states; the Convention does not provide for them
	// LV not-bound - practice of the restored states; the Convention does not provide for them
	// RU same-party - identity of the state; no succession of states (article 2(1)(b) of the Vienna Convention on Succession of States in respect of Treaties)
	// Article:
	//   Article 34(1) of the Vienna Convention on Succession of States in respect of Treaties, as evidence of practice (article 7: it applies from 6 November 1996).
	// Rule:
	//   The treaties go on for the successor, in its territory, unless the states agree otherwise or that would defeat the treaty.
	// Dates used:
	//   The Union of Soviet Socialist Republics, then Armenia: dissolution, 26 December 1991.
	// Conclusion:
	//   On 1 January 2026 it is not known whether Armenia is bound: the law only presumes an answer, and no act is recorded that decides.
	// yes succeeded since 1991-12-26
}
