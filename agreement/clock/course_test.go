package clock_test

import (
	"encoding/json"
	"flag"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
)

var from = flag.Int("from", 0, "the first of the generated agreements")
var many = flag.Int("agreements", 200, "how many generated agreements the course is held against the definitions")

// TestCourse holds the course of generated agreements against an evaluator that goes
// through every day from the definitions: for each party and for the agreement as a
// whole, on every day around which anything is recorded, and on days between.
func TestCourse(t *testing.T) {
	asked, open, differ := 0, 0, 0
	complain := t.Errorf
	if *many > 200 {
		complain = t.Logf // what is left turns on the order of acts of one day, and is counted
	}
	wrong := map[string]int{}
	for seed := *from; seed < *from+*many; seed++ {
		r := rand.New(rand.NewPCG(uint64(seed), 10))
		a := generated(r)
		days := daysOf(r, &a)
		told := map[string]bool{}
		who := []string{""}
		for _, p := range a.Parties {
			who = append(who, p.Actor.String())
		}
		clocks := map[string]*clock.Clock{}
		for _, party := range who {
			clocks[party] = clock.New(&a, clause.View{Party: party})
		}
		for _, on := range days {
			lived := slow{a: &a}.live(on)
			for _, party := range who {
				got, s := clocks[party].Assess(on), slow{a: &a, party: party, lived: lived}
				if string(s.inForce(on)) != got.InForce.Truth.String() && byPublished(&a, on, got.InForce) {
					continue
				}
				for _, q := range []struct {
					axis string
					want answer
					got  clock.State
				}{
					{"in-force", s.inForce(on), got.InForce}, {"suspended", s.suspended(on), got.Suspended}, {"provisional", s.provisional(on), got.Provisional},
				} {
					asked++
					if q.want == skip {
						open++
						continue
					}
					if string(q.want) == q.got.Truth.String() || byPublished(&a, on, q.got) {
						continue
					}
					differ++
					if wrong[q.axis]++; !told[q.axis] {
						told[q.axis] = true
						complain("seed %d: %s for %q on %s: %s (%s, %s to %s), want %s", seed, q.axis, party, on, q.got.Truth, q.got.Reason, q.got.Since, q.got.Before, q.want)
					}
				}
			}
		}
	}
	if *many == 1 {
		a := generated(rand.New(rand.NewPCG(uint64(*from), 10)))
		data, _ := json.Marshal(&a)
		t.Logf("%s", data)
	}
	if *many > 200 && differ > asked/5000 {
		t.Errorf("%d of %d answers differ, one in 5,000 may", differ, asked)
	}
	t.Logf("%d answers, %d of them open, wrong: %v", asked, open, wrong)
}

// byPublished reports whether an answer turns on a published end: it counts even if acts
// give an earlier one, and on its day it may be the last day in force or the first day
// after. An end by consent that states only its own day has the same two readings.
func byPublished(a *agreement.Agreement, on bilateral.Date, s clock.State) bool {
	for i := range a.Acts {
		act := &a.Acts[i]
		if act.Kind != agreement.ActKindEnded && act.Kind != agreement.ActKindTerminated || act.Provision != "" {
			continue
		}
		if s.Truth == bilateral.Unknown && act.TakesEffect.IsZero() && act.Until.IsZero() && slices.Contains(datesAsCorrected(a, act), on) {
			return true
		}
		if act.Kind == agreement.ActKindEnded && s.Truth == bilateral.Yes && !s.Before.IsZero() {
			for _, d := range append(datesAsCorrected(a, act), act.TakesEffect, act.Until.Next()) {
				if d == s.Before.First {
					return true
				}
			}
		}
	}
	return false
}

// datesAsCorrected returns the date of an act and those that correct it.
func datesAsCorrected(a *agreement.Agreement, act *agreement.Act) []bilateral.Date {
	dates := []bilateral.Date{act.Date}
	for i := range a.Acts {
		if fix := &a.Acts[i]; fix.Kind == agreement.ActKindCorrected && fix.Of == act.ID {
			dates = append(dates, fix.Date)
		}
	}
	return dates
}

// daysOf returns the days around every date of an agreement, and some others within 130
// years.
func daysOf(r *rand.Rand, a *agreement.Agreement) []bilateral.Date {
	var days []bilateral.Date
	add := func(d bilateral.Date, around int) {
		for n := -around; n <= around; n++ {
			if x := d.Days().AddDays(n).First; !d.IsZero() && !x.IsZero() {
				days = append(days, x)
			}
		}
	}
	for i := range a.Acts {
		act := &a.Acts[i]
		for _, d := range []bilateral.Date{act.Date, act.Sent, act.Received, act.TakesEffect, act.Until} {
			add(d, 1)
		}
	}
	c := clock.New(a, clause.View{})
	n := 0
	for m := range c.Timeline() {
		if n++; n > 60 {
			break
		}
		add(m.Days.First, 1)
		add(m.Days.Last, 1)
	}
	for range 20 {
		add(bilateral.MustParseDate("1900-01-01").Days().AddDays(r.IntN(130*365)).First, 0)
	}
	r.Shuffle(len(days), func(i, j int) { days[i], days[j] = days[j], days[i] })
	days = days[:min(len(days), 8)]
	slices.SortFunc(days, bilateral.Date.Compare)
	return slices.Compact(days)
}
