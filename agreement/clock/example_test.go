package clock_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
)

// investment is the investment treaty of the Netherlands and Venezuela of 1991: made
// for fifteen years, then renewed for ten at a time unless notice is given six
// months before; investments made before its end are protected for fifteen years
// more.
func investment(notice string) *agreement.Agreement {
	ended := clause.On(clause.Last(clause.TriggerKindEnded))
	a := &agreement.Agreement{
		ID:      "nl-ve-investment",
		Title:   bilateral.Text{"en": "Agreement on encouragement and reciprocal protection of investments"},
		Parties: []agreement.Party{{Actor: country.StateActor(country.NL)}, {Actor: country.StateActor(country.VE)}},
		Clauses: clause.Clauses{
			EntryIntoForce: clause.Clause{Begins: clause.FirstOfMonth(1, clause.On(clause.Last(clause.TriggerKindNotified)))},
			Duration:       clause.Duration{Kind: clause.DurationKindRenewable, Initial: clause.LengthOf(15, clause.UnitYear), Successive: clause.LengthOf(10, clause.UnitYear)},
			Denunciation:   clause.Denunciation{Notice: clause.LengthOf(6, clause.UnitMonth)},
			Survival:       clause.Clause{Ends: clause.YearsAfter(15, ended)},
		},
		Acts: []agreement.Act{
			{Kind: agreement.ActKindSigned, Date: bilateral.MustParseDate("1991-10-22")},
			{Kind: agreement.ActKindNotified, Date: bilateral.MustParseDate("1993-10")},
			{Kind: agreement.ActKindEnteredIntoForce, Date: bilateral.MustParseDate("1993-11-01")},
		},
	}
	if notice != "" {
		a.Acts = append(a.Acts, agreement.Act{
			Kind: agreement.ActKindNoticeGiven, Date: bilateral.MustParseDate(notice),
			By: []country.Actor{country.StateActor(country.VE)},
		})
	}
	return a
}

func ExampleClock_Assess() {
	a := investment("2008-04-30")
	for _, on := range []string{"1993-10-31", "2008-10-31", "2008-11-01", "2023-11-01"} {
		s := clock.New(a, clause.View{}).Assess(bilateral.MustParseDate(on))
		fmt.Println(on, s.InForce.Truth, s.InForce.Since, s.InForce.Before, s.InForce.Reason, "surviving", s.Surviving.Truth)
		fmt.Println("  ", clock.New(a, clause.View{}).Status(s.On), s.Axis(clock.AxisBound) == s.Bound)
	}
	// Output:
	// 1993-10-31 no 1993-11-01 2008-11-01 not-yet surviving no
	//    pending true
	// 2008-10-31 yes 1993-11-01 2008-11-01 as-published surviving no
	//    ending true
	// 2008-11-01 no 1993-11-01 2008-11-01 denounced surviving yes
	//    surviving true
	// 2023-11-01 no 1993-11-01 2008-11-01 denounced surviving no
	//    ended true
}

func ExampleClock_InForce() {
	state := clock.New(investment(""), clause.View{}).InForce(bilateral.MustParseDate("2026"))
	fmt.Println(state.Truth, "since", state.Since, "because", state.Reason)
	// Output:
	// yes since 1993-11-01 because as-published
}

func ExampleClock_Explain() {
	a := investment("2008-05-02")
	x := clock.New(a, clause.View{}).Explain(clock.AxisInForce, bilateral.MustParseDate("2009-01-01"))
	fmt.Print(x.English())
	for _, p := range bilateral.Check(clock.New(a, clause.View{})) {
		fmt.Println(p)
	}
	// Output:
	// Article:
	//   The clause on entry into force, whose article is not recorded.
	//   The clause on duration, whose article is not recorded.
	//   The clause on denunciation, whose article is not recorded.
	// Rule:
	//   It enters into force on the first day of the month following the month of the last notification.
	//   It is made for 15 years and then renewed for ten years at a time, unless notice is given six months before the end of a term.
	// Dates used:
	//   The last notification: a day in October 1993.
	//   The first day of the month following the month of the last notification: 1 November 1993.
	//   The entry into force, as published: 1 November 1993.
	//   The first term, from 1 November 1993: to 1 November 2008.
	//   The current term, number two: from 1 November 2008 to 1 November 2018.
	//   The notice by Venezuela (Bolivarian Republic of): 2 May 2008, which may end it on 1 November 2018.
	//   The term it comes in time for ends on 1 November 2018; notice was due by 1 May 2018.
	//   It came too late for the term that ends on 1 November 2008.
	// Conclusion:
	//   On 1 January 2009 it is in force, since 1 November 1993; the first day after is 1 November 2018 or later.
	// /acts/3: notice of 2008-05-02 came too late for the term that ends on 2008-11-01; check the day that counts; with the clause as recorded it ends the agreement no earlier than 2018-11-01 [notice-late]
	// /acts/3: what becomes of the late notice of 2008-05-02 is not recorded; the agreement is in force to 2018-11-01 at least; record whether a late notice counts for the next term or is void [late-notice-unstated]
}

func ExampleClock_Deadlines() {
	span := bilateral.Through(bilateral.MustParseDate("2008-01-01"), bilateral.MustParseDate("2018-12-31"))
	for _, d := range clock.New(investment(""), clause.View{}).Deadlines(span) {
		fmt.Println(d.Kind, d.Last, "safe", d.Safe, "ends", d.Ends)
	}
	// Output:
	// notice 2008-05-01 safe 2008-04-30 ends 2008-11-01
	// notice 2018-05-01 safe 2018-04-30 ends 2018-11-01
}

func ExampleClock_Timeline() {
	for m := range clock.New(investment("2018-01-15"), clause.View{}).Timeline() {
		fmt.Println(m.Days, m.Kind)
	}
	// Output:
	// 1991-10-22 signed
	// [1993-10-01..1993-10-31] consent
	// 1993-11-01 entered-into-force
	// 2008-11-01 renewed
	// 2018-01-15 notice
	// 2018-11-01 ended
	// 2033-11-01 survival-ends
}

// A tax treaty whose provisions take effect on days of their own.
func ExampleClock_Effect() {
	inForce := clause.On(clause.Last(clause.TriggerKindEnteredIntoForce))
	a := agreement.Agreement{
		ID: "tax",
		Clauses: clause.Clauses{Effects: []clause.Clause{
			{Provision: "taxes withheld at source", Begins: clause.FirstOfMonth(2, inForce)},
			{Provision: "other taxes", Begins: clause.FirstOfYear(1, inForce)},
		}},
		Acts: []agreement.Act{{Kind: agreement.ActKindEnteredIntoForce, Date: bilateral.MustParseDate("2003-03-31")}},
	}
	on := bilateral.MustParseDate("2003-06-01")
	for i, c := range a.Clauses.Effects {
		state := clock.New(&a, clause.View{}).Effect(i, on)
		fmt.Println(c.Provision, state.Truth, state.Since)
	}
	// Output:
	// taxes withheld at source yes 2003-05-01
	// other taxes no 2004-01-01
}

// A clock knows what happened, by the acts of the agreement and by its clauses.
func ExampleClock_Event() {
	c := clock.New(investment(""), clause.View{})
	notified := c.Event(clause.Last(clause.TriggerKindNotified))
	ended := c.Event(clause.Last(clause.TriggerKindEnded))
	fmt.Println(notified.Days, notified.Happened, ended.Happened)
	fmt.Println(c.EnglishName("NL"), c.EnglishName("VE"))
	fmt.Println(clock.AxisInForce.Known(), clock.Axis("in-fashion").Known(), clock.StatusEnding.Label())
	// Output:
	// [1993-10-01..1993-10-31] yes no
	// the Netherlands Venezuela (Bolivarian Republic of)
	// true false In force, to end
}

// Whoever keeps agreements elsewhere than in a register tells the clock of one about the
// others.
func ExampleReached() {
	protocol := &agreement.Agreement{ID: "protocol", Acts: []agreement.Act{{Kind: agreement.ActKindEnteredIntoForce, Date: bilateral.MustParseDate("2020-03-01")}}}
	m := clock.Reached(protocol, clause.MilestoneEnteredIntoForce, clause.View{})
	fmt.Println(m.Happened, m.Days, clock.Findable(protocol))
	// Output: yes 2020-03-01 true
}

// What a party would have to reckon with, and who has still to act.
func ExampleClock_ExitBy() {
	parties := []agreement.Party{{Actor: country.StateActor(country.AZ)}, {Actor: country.StateActor(country.BY)}}
	a := &agreement.Agreement{
		ID: "renewed", Parties: parties,
		Acts: []agreement.Act{{Kind: agreement.ActKindEnteredIntoForce, Date: bilateral.MustParseDate("2005-01-01")}},
		Clauses: clause.Clauses{
			Duration:     clause.Duration{Kind: clause.DurationKindRenewable, Initial: clause.LengthOf(5, clause.UnitYear), Successive: clause.LengthOf(5, clause.UnitYear)},
			Denunciation: clause.Denunciation{Notice: clause.LengthOf(6, clause.UnitMonth)},
		},
	}
	c := clock.New(a, clause.View{})
	exit := c.ExitBy("BY", bilateral.MustParseDate("2023-03-01"))
	fmt.Println(exit.Certain, exit.Ends, "by notice until", exit.Last)
	fmt.Println(c.Standing(bilateral.MustParseDate("2023-03-01")).Why.Text)

	steps := c.AppendSteps(nil)
	fmt.Println(len(steps), clock.InSteps(steps, bilateral.MustParseDate("2004").Days()), clock.InSteps(steps, bilateral.MustParseDate("2023").Days()))

	signed := &agreement.Agreement{
		ID: "signed", Parties: parties,
		Acts:    []agreement.Act{{Kind: agreement.ActKindSigned, Date: bilateral.MustParseDate("2025-05-05")}},
		Clauses: clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.On(clause.Last(clause.TriggerKindNotified))}},
	}
	fmt.Println(clock.New(signed, clause.View{}).WaitingFor())
	// Output:
	// yes 2025-01-01 by notice until 2024-07-01
	// on 1 March 2023 it is in force, since 1 January 2005
	// 2 no yes
	// [{AZ notified} {BY notified}]
}

// Belarus and Ukraine were bound by the Convention of 1969 when they signed, France never was.
func ExampleClock_TreatyLaw() {
	for _, other := range []country.Code{country.BY, country.FR} {
		var a agreement.Agreement
		for _, state := range []country.Code{country.UA, other} {
			a.Parties = append(a.Parties, agreement.Party{Actor: country.StateActor(state)})
		}
		a.Acts = []agreement.Act{{Kind: agreement.ActKindSigned, Date: bilateral.MustParseDate("1995-07-17")}}
		fmt.Println(clock.New(&a, clause.View{}).TreatyLaw())
	}
	// Output:
	// yes
	// no
}
