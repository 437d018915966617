package clock_test

import (
	"fmt"
	"net/netip"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// thriceRenewed is an agreement for five years, renewed for five at a time and asked
// about in its fourth term.
func thriceRenewed() *agreement.Agreement {
	return between(clause.Clauses{EntryIntoForce: onNotes, Duration: renewed, Denunciation: sixMonths},
		act(agreement.ActKindSigned, "2003-05-05"),
		act(agreement.ActKindNotified, "2004-02-01", country.AZ),
		act(agreement.ActKindNotified, "2004-06-01", country.BY),
		inForce("2004-07-01"),
	)
}

// TestAssessAllocatesNothing, whatever the agreement has.
func TestAssessAllocatesNothing(t *testing.T) {
	eventful := thriceRenewed()
	ended := clause.On(clause.Last(clause.TriggerKindEnded))
	eventful.Clauses.Survival = clause.Clause{Ends: clause.YearsAfter(15, ended)}
	eventful.Clauses.Effects = []clause.Clause{
		{Provision: "taxes", Begins: clause.FirstOfYear(1, clause.On(clause.Last(clause.TriggerKindEnteredIntoForce)))},
		{Begins: clause.LaterOf(clause.Fixed(day("2005-01-01")), clause.MilestoneOf("new", clause.MilestoneEnteredIntoForce))},
	}
	eventful.Acts = append(eventful.Acts,
		act(agreement.ActKindProvisionallyApplied, "2003-06-01"),
		act(agreement.ActKindSuspended, "2006-01-01"), act(agreement.ActKindResumed, "2007-01-01"),
		agreement.Act{ID: "n", Kind: agreement.ActKindNoticeGiven, Date: day("2013-11-01")},
		agreement.Act{Kind: agreement.ActKindNoticeWithdrawn, Of: "n", Date: day("2014-01-01")},
		agreement.Act{Kind: agreement.ActKindNoticeGiven, Date: day("2018-11-01")},
		act(agreement.ActKindRevived, "2020-01-01"),
	)
	for name, a := range map[string]*agreement.Agreement{"renewed": thriceRenewed(), "eventful": eventful, "succession": withSoviet()} {
		for _, c := range []clause.View{{}, {Party: "BY"}, {Party: "AM"}, {Known: day("2010")}, {Others: others{"new": day("2005-03-01")}}} {
			var s clock.Assessment
			k, on := clock.New(a, c), day("2020-06-01")
			n := testing.AllocsPerRun(100, func() {
				s = k.Assess(on)
				s.InForce = k.InForce(on)
				s.InEffect = k.Effect(0, on)
				k.Status(on)
			})
			if n != 0 {
				t.Errorf("%s: %v allocations, for %+v", name, n, s)
			}
		}
	}
}

// BenchmarkAssess compares the assessment of a thrice renewed agreement with the
// parsing of an address.
func BenchmarkAssess(b *testing.B) {
	a, on := thriceRenewed(), day("2020-06-01")
	b.Run("assess", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if s := clock.New(a, clause.View{}).Assess(on); s.InForce.Truth != bilateral.Yes {
				b.Fatal(s)
			}
		}
	})
	b.Run("netip", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := netip.ParseAddr("2001:db8::a:1"); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// synthetic makes many agreements of all kinds of clauses.
func synthetic(n int) []*agreement.Agreement {
	kinds := []func(i int) clause.Clauses{
		func(int) clause.Clauses {
			return clause.Clauses{EntryIntoForce: onNotes, Duration: renewed, Denunciation: sixMonths}
		},
		func(int) clause.Clauses { return clause.Clauses{EntryIntoForce: onNotes, Duration: fixedTerm} },
		func(int) clause.Clauses {
			return clause.Clauses{EntryIntoForce: onNotes, Duration: clause.Duration{Kind: clause.DurationKindIndefinite}, Denunciation: afterAYear}
		},
	}
	list := make([]*agreement.Agreement, n)
	begin := day("1970-01-01").Days()
	for i := range list {
		signed := begin.AddDays(i * 7919 % 20_000)
		a := between(kinds[i%len(kinds)](i),
			act(agreement.ActKindSigned, signed.String()),
			act(agreement.ActKindNotified, signed.AddDays(100+i%300).String(), country.AZ),
			act(agreement.ActKindNotified, signed.AddDays(100+i%500).String(), country.BY),
		)
		a.ID = bilateral.ID("a" + strconv.Itoa(i))
		if i%7 == 0 {
			a.Acts = append(a.Acts, act(agreement.ActKindNoticeGiven, signed.AddDays(3000+i%1000).String(), country.BY))
		}
		list[i] = a
	}
	return list
}

// BenchmarkInForceOn asks a register of ten thousand to a million agreements what is
// in force on a day. The time for each agreement does not grow with their number.
func BenchmarkInForceOn(b *testing.B) {
	on := day("2020-06-01")
	for _, n := range []int{10_000, 100_000, 1_000_000} {
		if testing.Short() && n > 10_000 {
			continue
		}
		list := synthetic(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			found := 0
			for b.Loop() {
				found = 0
				for _, a := range list {
					if clock.New(a, clause.View{}).InForce(on).Truth == bilateral.Yes {
						found++
					}
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/agreement")
			b.ReportMetric(float64(found)/float64(n), "in-force")
		})
	}
}

// BenchmarkMillion asks a million agreements what is in force on a day, on all cores.
func BenchmarkMillion(b *testing.B) {
	if testing.Short() {
		b.Skip("a million agreements")
	}
	on, list := day("2020-06-01"), synthetic(1_000_000)
	share := (len(list) + runtime.GOMAXPROCS(0) - 1) / runtime.GOMAXPROCS(0)
	b.ReportAllocs()
	for b.Loop() {
		var wait sync.WaitGroup
		for part := range slices.Chunk(list, share) {
			wait.Go(func() {
				for _, a := range part {
					clock.New(a, clause.View{}).InForce(on)
				}
			})
		}
		wait.Wait()
	}
	b.ReportMetric(b.Elapsed().Seconds()/float64(b.N), "s/million")
}

// TestAsKnown: what was known on a day gives the answer of that day.
func TestAsKnown(t *testing.T) {
	later := func(a agreement.Act, known string) agreement.Act {
		a.Known = day(known)
		return a
	}
	retroactive := between(clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.Once(clause.Last(clause.TriggerKindNotified), clause.Fixed(day("2020-01-01")))}},
		act(agreement.ActKindSigned, "2019-11-01"), act(agreement.ActKindNotified, "2020-05-01"))
	corrected := between(clause.Clauses{EntryIntoForce: onNotes},
		agreement.Act{ID: "n", Kind: agreement.ActKindNotified, Date: day("2020-01-01")},
		agreement.Act{Kind: agreement.ActKindCorrected, Of: "n", Date: day("2020-02-01"), Known: day("2021-01-01")})
	withdrawn := between(clause.Clauses{Duration: renewed, Denunciation: sixMonths}, inForce("2020-01-01"),
		agreement.Act{ID: "n", Kind: agreement.ActKindNoticeGiven, Date: day("2024-05-01")},
		agreement.Act{Kind: agreement.ActKindNoticeWithdrawn, Of: "n", Date: day("2024-11-01")})
	published := between(clause.Clauses{}, later(inForce("2020-01-01"), "2020-06-01"))
	for _, tt := range []struct {
		name      string
		a         *agreement.Agreement
		on, known string
		want      string
	}{
		{"force that reaches back, before the notes", retroactive, "2020-03-01", "2020-03-01", `no,  to , waiting`},
		{"force that reaches back, afterwards", retroactive, "2020-03-01", "2020-05-01", `yes, 2020-01-01 to , by-clause`},
		{"before the correction", corrected, "2020-02-15", "2020-12-31", `yes, 2020-01-31 to , by-clause`},
		{"after the correction", corrected, "2020-02-15", "2021-01-01", `no, 2020-03-02 to , not-yet`},
		{"before the notice", withdrawn, "2026-01-01", "2024-04-30", `yes, 2020-01-01 to , as-published`},
		{"notice, not yet withdrawn", withdrawn, "2026-01-01", "2024-10-31", `no, 2020-01-01 to 2025-01-01, denounced`},
		{"withdrawn", withdrawn, "2026-01-01", "2024-11-01", `yes, 2020-01-01 to , as-published`},
		{"before it was published", published, "2020-03-01", "2020-05-31", `unknown,  to , not-recorded`},
		{"a month that is not over", published, "2020-03-01", "2020-06", `yes, 2020-01-01 to , as-published`},
		{"all that is recorded", published, "2020-03-01", "", `yes, 2020-01-01 to , as-published`},
	} {
		c := clause.View{}
		if tt.known != "" {
			c.Known = day(tt.known)
		}
		s := clock.New(tt.a, c).Assess(day(tt.on)).InForce
		got := fmt.Sprintf("%s, %s to %s, %s", s.Truth, s.Since, s.Before, s.Reason)
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: on %s, as known on %s (-want +got):\n%s", tt.name, tt.on, tt.known, diff)
		}
	}
}
