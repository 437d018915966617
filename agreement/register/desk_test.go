package register_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// desk is a register of four agreements: in force and renewed, denounced, waiting, and
// made for a fixed term.
func desk() *register.Register {
	by := func(c country.Code) []country.Actor { return []country.Actor{country.StateActor(c)} }
	parties := []agreement.Party{{Actor: country.StateActor(country.AZ)}, {Actor: country.StateActor(country.BY)}}
	day := bilateral.MustParseDate
	entered := agreement.Act{Kind: agreement.ActKindEnteredIntoForce, Date: day("2005-01-01")}
	renewed := clause.Clauses{
		Duration:     clause.Duration{Kind: clause.DurationKindRenewable, Initial: clause.LengthOf(5, clause.UnitYear), Successive: clause.LengthOf(5, clause.UnitYear)},
		Denunciation: clause.Denunciation{Notice: clause.LengthOf(6, clause.UnitMonth), Earliest: clause.LengthOf(12, clause.UnitMonth)},
	}
	r := register.New("az-by")
	r.Agreements = []agreement.Agreement{
		{ID: "renewed", Parties: parties, Clauses: renewed, Acts: []agreement.Act{entered}},
		{
			ID: "denounced", Parties: parties, Clauses: clause.Clauses{Denunciation: clause.Denunciation{Effect: clause.MonthsAfter(6, clause.On(clause.Last(clause.TriggerKindNoticeGiven)))}},
			Acts: []agreement.Act{entered, {ID: "notice", Kind: agreement.ActKindNoticeGiven, By: by(country.BY), Date: day("2020-01-15")}},
		},
		{
			ID: "waiting", Parties: parties, Clauses: clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.On(clause.Last(clause.TriggerKindNotified))}},
			Acts: []agreement.Act{{Kind: agreement.ActKindSigned, Date: day("2019-05-05")}, {Kind: agreement.ActKindNotified, By: by(country.AZ), Date: day("2019-08-01")}},
		},
		{ID: "fixed", Parties: parties, Clauses: clause.Clauses{Duration: clause.Duration{Kind: clause.DurationKindFixed, Initial: clause.LengthOf(16, clause.UnitYear)}}, Acts: []agreement.Act{entered}},
	}
	return r
}

func ExampleIndex_InForce() {
	ix := desk().Index()
	for a, truth := range ix.InForce(bilateral.MustParseDate("2020-08-01")) {
		fmt.Println(a.ID, truth)
	}
	// Output:
	// renewed yes
	// fixed yes
}

func ExampleIndex_Deadlines() {
	for _, d := range desk().Index().Deadlines(bilateral.Through(bilateral.MustParseDate("2020-01"), bilateral.MustParseDate("2024-12"))) {
		fmt.Println(d.Agreement, d.Kind, d.Last, d.Parties)
	}
	// Output:
	// denounced withdrawal 2020-07-14 [BY]
	// fixed expiry 2020-12-31 []
	// renewed notice-opens 2024-01-01 []
	// renewed notice 2024-07-01 []
}

func ExampleIndex_Changes() {
	for _, c := range desk().Index().Changes(bilateral.MustParseDate("2019-12-31"), bilateral.MustParseDate("2021-01-01")) {
		fmt.Println(c.Agreement, "was", c.Was.Status, "and is", c.Is.Status, "-", c.Is.Why.Text)
	}
	// Output:
	// denounced was in-force and is ended - on 1 January 2021 it is not in force: the notice ended it, and the first day after was 15 July 2020
	// fixed was ending and is ended - on 1 January 2021 it is not in force: its term ran out, and the first day after was 1 January 2021
}

func ExampleIndex_ExitBy() {
	for _, e := range desk().Index().ExitBy("AZ", bilateral.MustParseDate("2019-10-01")) {
		fmt.Println(e.Agreement, e.Certain, e.Ends, e.Last, e.Reason)
	}
	// Output:
	// renewed no   early-notice
	// denounced yes 2020-04-01 2019-10-01 denounced
	// fixed unknown   not-recorded
}

func ExampleIndex_WaitingFor() {
	for _, w := range desk().Index().WaitingFor() {
		fmt.Println(w.Agreement, "waits for", w.Party, "to be", w.For)
	}
	// Output:
	// waiting waits for BY to be notified
}

// What the index says of all is what the clock says of each, on every day.
func TestIndexInForce(t *testing.T) {
	r := desk()
	r.Agreements = append(r.Agreements, agreement.Agreement{ID: "undated", Acts: []agreement.Act{{Kind: agreement.ActKindEnteredIntoForce}}}, agreement.Agreement{ID: "nothing"})
	ix := r.Index()
	for _, on := range []string{"2004-12-31", "2005-01-01", "2005", "2020-07-14", "2020-07-15", "2020-07", "2020-12-31", "2021-01-01", "9999-12-31"} {
		day := bilateral.MustParseDate(on)
		got := map[bilateral.ID]bilateral.Truth{}
		for a, truth := range ix.InForce(day) {
			got[a.ID] = truth
		}
		for i := range r.Agreements {
			a := &r.Agreements[i]
			want := clock.New(a, ix.View()).InForce(day).Truth
			if truth, listed := got[a.ID]; truth != want && (listed || want != bilateral.No) {
				t.Errorf("%s on %s: the index says %s (%v), the clock %s", a.ID, on, truth, listed, want)
			}
		}
	}
	for a := range register.New("").Index().InForce(bilateral.MustParseDate("2020-01-01")) {
		t.Errorf("an empty register has %s", a.ID)
	}
}

// Clocks and indexes answer several goroutines at once, and do not see that their
// register changes meanwhile.
func TestConcurrentQuestions(t *testing.T) {
	r := desk()
	ix := r.Index()
	c := clock.New(&r.Agreements[1], ix.View())
	on := bilateral.MustParseDate("2020-08-01")
	before := c.Standing(on)
	for range ix.InForce(on) {
	}
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			for range 20 {
				if diff := cmp.Diff(before, c.Standing(on), cmp.Comparer(func(a, b bilateral.Days) bool { return a == b }), cmp.Comparer(func(a, b bilateral.Date) bool { return a == b })); diff != "" {
					t.Errorf("another answer (-before +after):\n%s", diff)
				}
				c.Explain(clock.AxisInForce, on)
				c.Deadlines(bilateral.Since(on))
				for range ix.InForce(on) {
				}
			}
		})
	}
	wait.Go(func() {
		a := &r.Agreements[1]
		a.Acts[1].Date, a.Acts[1].By[0].State = bilateral.MustParseDate("2030-01-01"), country.AZ
		a.Clauses.Denunciation.Effect.Event = clause.Last(clause.TriggerKindSigned)
		a.Parties = nil
	})
	wait.Wait()
}

// BenchmarkIndexInForce asks a million agreements what is in force on a day.
func BenchmarkIndexInForce(b *testing.B) {
	if testing.Short() {
		b.Skip("a million agreements")
	}
	base := desk().Agreements
	r := register.New("")
	for i := range 1_000_000 {
		a := base[i%len(base)]
		a.ID = bilateral.ID(fmt.Sprint("a", i))
		r.Agreements = append(r.Agreements, a)
	}
	on := bilateral.MustParseDate("2020-08-01")
	b.Run("first", func(b *testing.B) {
		for b.Loop() {
			b.StopTimer()
			ix := r.Index()
			b.StartTimer()
			for range ix.InForce(on) {
			}
		}
	})
	ix := r.Index()
	for range ix.InForce(on) {
	}
	b.Run("day", func(b *testing.B) {
		for b.Loop() {
			for range ix.InForce(on) {
			}
		}
	})
}
