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
	"github.com/bilateral-go/bilateral/country"
)

var rounds = flag.Int("properties", 10_000, "how many random cases each property is tried on")

// try runs a property on random cases, each with a generator of its own, so that a
// failure can be run again by its number.
func try(t *testing.T, property func(t *testing.T, r *rand.Rand)) {
	t.Helper()
	for i := range *rounds {
		property(t, rand.New(rand.NewPCG(1969, uint64(i))))
		if t.Failed() {
			t.Fatalf("in round %d of the seed 1969", i)
		}
	}
}

func randomDate(r *rand.Rand) bilateral.Date {
	return day("1990-01-01").Days().AddDays(r.IntN(365 * 40)).First
}

func pick[T any](r *rand.Rand, list ...T) T { return list[r.IntN(len(list))] }

func randomLength(r *rand.Rand, atLeastMonths uint32) clause.Length {
	l := pick(r, clause.LengthOf(atLeastMonths+r.Uint32N(60), clause.UnitMonth), clause.LengthOf(1+atLeastMonths/12+r.Uint32N(20), clause.UnitYear), clause.LengthOf(31*atLeastMonths+1+r.Uint32N(900), clause.UnitDay))
	l.MonthEnd = pick(r, "", bilateral.MonthEndRoll)
	return l
}

// renewable makes an agreement that is renewed, and where notice is shorter than any
// term.
func renewable(r *rand.Rand) *agreement.Agreement {
	cs := clause.Clauses{
		Duration: clause.Duration{
			Kind: clause.DurationKindRenewable, Initial: randomLength(r, 13), Successive: randomLength(r, 13),
			EndDay: pick(r, "", clause.EndDayFirstDayOutside, clause.EndDayLastDayInForce),
		},
		Denunciation: clause.Denunciation{
			Notice: pick(r, clause.LengthOf(1+r.Uint32N(12), clause.UnitMonth), clause.LengthOf(1+r.Uint32N(365), clause.UnitDay), clause.LengthOf(1, clause.UnitYear)),
			Late:   clause.LateNoticeNextTerm,
		},
	}
	return between(cs, agreement.Act{Kind: agreement.ActKindEnteredIntoForce, Date: randomDate(r)})
}

// randomAgreement makes an agreement of any clauses and acts, in any order.
func randomAgreement(r *rand.Rand) *agreement.Agreement {
	a := renewable(r)
	inForce := clause.On(clause.Last(clause.TriggerKindEnteredIntoForce))
	switch r.IntN(5) {
	case 0:
		a.Clauses.Duration = clause.Duration{Kind: clause.DurationKindFixed, Initial: randomLength(r, 1)}
	case 1:
		a.Clauses.Duration = clause.Duration{Kind: clause.DurationKindIndefinite}
		a.Clauses.Denunciation = clause.Denunciation{Effect: clause.MonthsAfter(r.Uint32N(24), clause.On(clause.Last(clause.TriggerKindNoticeGiven)))}
	case 2:
		a.Clauses.Duration.Renewals = 1 + r.Uint32N(4)
	}
	for i := range r.IntN(4) {
		from := clause.Rule(inForce)
		if i > 0 {
			from = clause.MonthsAfter(r.Uint32N(30), inForce)
		}
		effect := clause.Clause{Provision: "part", Begins: from}
		if r.IntN(2) == 0 {
			effect.Ends = clause.MonthsAfter(30+r.Uint32N(60), inForce)
		}
		a.Clauses.Effects = append(a.Clauses.Effects, effect)
	}
	if r.IntN(2) == 0 {
		a.Clauses.Survival = clause.Clause{Ends: clause.YearsAfter(1+r.Uint32N(15), clause.On(clause.Last(clause.TriggerKindEnded)))}
	}
	if r.IntN(3) == 0 {
		a.Clauses.Provisional = clause.Clause{Begins: clause.Fixed(randomDate(r))}
	}
	kinds := []agreement.ActKind{
		agreement.ActKindNoticeGiven, agreement.ActKindNoticeWithdrawn, agreement.ActKindSuspended, agreement.ActKindResumed,
		agreement.ActKindExtended, agreement.ActKindTerminated, agreement.ActKindEnded, agreement.ActKindRevived,
		agreement.ActKindReplaced, agreement.ActKindProvisionallyApplied, agreement.ActKindProvisionalApplicationEnded,
		agreement.ActKindNotified, agreement.ActKindSigned, agreement.ActKindCorrected,
	}
	for range r.IntN(8) {
		act := agreement.Act{ID: bilateral.ID("act-" + string(rune('a'+len(a.Acts)))), Kind: pick(r, kinds...), Date: randomDate(r)}
		if r.IntN(3) == 0 {
			act.TakesEffect = act.Date.Days().AddDays(r.IntN(400)).First
		}
		switch act.Kind {
		case agreement.ActKindExtended:
			act.Until = act.Date.Days().AddDays(r.IntN(3000)).First
		case agreement.ActKindNoticeWithdrawn, agreement.ActKindCorrected:
			act.Of = pick(r, a.Acts...).ID
		}
		if r.IntN(4) == 0 {
			act.By = []country.Actor{country.StateActor(pick(r, country.AZ, country.BY, country.FR))}
		}
		if r.IntN(10) == 0 {
			act.Date = day(act.Date.String()[:7])
		}
		a.Acts = append(a.Acts, act)
	}
	return a
}

func describe(a *agreement.Agreement) string {
	text, err := json.Marshal(a)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

func ended(a *agreement.Agreement) bilateral.Days {
	return clock.New(a, clause.View{}).Event(clause.Last(clause.TriggerKindEnded)).Days
}

// TestLastAdmissibleDay checks that notice on the last admissible day and on the
// last safe day ends the agreement with the term, and that notice on the next day
// does not.
func TestLastAdmissibleDay(t *testing.T) {
	try(t, func(t *testing.T, r *rand.Rand) {
		a := renewable(r)
		from := a.Acts[0].Date.Days().AddDays(r.IntN(10_000)).First
		list := clock.New(a, clause.View{}).Deadlines(bilateral.Since(from))
		if len(list) != 1 {
			t.Fatalf("%s: from %v there are %d deadlines", describe(a), from, len(list))
		}
		d := list[0]
		if d.Last.Before(from.Days()) != bilateral.No || d.Last.Before(d.Safe) != bilateral.No {
			t.Errorf("%s: the next deadline from %v is %+v", describe(a), from, d)
		}
		notice := func(on bilateral.Days) bilateral.Days {
			with := *a
			with.Acts = append(slices.Clip(a.Acts), agreement.Act{Kind: agreement.ActKindNoticeGiven, Date: on.First})
			return ended(&with)
		}
		onLast, onSafe, onNext := notice(d.Last), notice(d.Safe), notice(d.Last.AddDays(1))
		if onLast != d.Ends || d.Safe.Before(a.Acts[0].Date.Days()) == bilateral.No && onSafe != d.Ends || d.Ends.Before(onNext) != bilateral.Yes {
			t.Errorf("%s: %+v; notice on the last day ends it on %v, on the safe day on %v, on the next day on %v", describe(a), d, onLast, onSafe, onNext)
		}
	})
}

// TestWithdrawalRestores: a notice that is withdrawn before it has effect leaves no
// trace in any answer.
func TestWithdrawalRestores(t *testing.T) {
	try(t, func(t *testing.T, r *rand.Rand) {
		a := renewable(r)
		if r.IntN(2) == 0 {
			a.Clauses.Duration = clause.Duration{Kind: clause.DurationKindIndefinite}
			a.Clauses.Denunciation = clause.Denunciation{Effect: clause.MonthsAfter(1+r.Uint32N(24), clause.On(clause.Last(clause.TriggerKindNoticeGiven)))}
		}
		given := a.Acts[0].Date.Days().AddDays(1 + r.IntN(9_000))
		noticed := *a
		noticed.Acts = append(slices.Clip(a.Acts), agreement.Act{ID: "n", Kind: agreement.ActKindNoticeGiven, Date: given.First})
		effect := ended(&noticed)
		withdrawn := noticed
		last := effect.AddDays(-1 - r.IntN(5))
		if last.Before(given) == bilateral.Yes {
			last = given
		}
		withdrawn.Acts = append(slices.Clip(noticed.Acts), agreement.Act{Kind: agreement.ActKindNoticeWithdrawn, Of: "n", Date: last.First})
		for range 4 {
			on := effect.AddDays(r.IntN(800) - 400).First
			want, got := clock.New(a, clause.View{}).Assess(on), clock.New(&withdrawn, clause.View{}).Assess(on)
			if got != want {
				t.Errorf("%s, on %v: %+v, without notice %+v", describe(&withdrawn), on, got, want)
			}
		}
		on := effect.First
		if before, now := clock.New(&noticed, clause.View{}).Assess(on), clock.New(&withdrawn, clause.View{}).Assess(on); before.InForce.Truth != bilateral.No || now.InForce.Truth != bilateral.Yes {
			t.Errorf("%s, on %v: with notice %+v, withdrawn %+v", describe(&withdrawn), on, before.InForce, now.InForce)
		}
	})
}

var axes = []clock.Axis{
	clock.AxisBound, clock.AxisProvisional, clock.AxisInForce, clock.AxisInEffect, clock.AxisSuspended, clock.AxisSurviving,
}

// TestSpansNeverOverlap checks that for any day the periods that the answers of one
// axis give contain that day and never overlap each other.
func TestSpansNeverOverlap(t *testing.T) {
	try(t, func(t *testing.T, r *rand.Rand) {
		a := randomAgreement(r)
		spans := map[clock.Axis][]clock.State{}
		for range 12 {
			on := randomDate(r)
			s := clock.New(a, clause.View{}).Assess(on)
			for _, axis := range axes {
				state := s.Axis(axis)
				if state.Truth != bilateral.Yes {
					continue
				}
				if on.Days().Before(state.Since) == bilateral.Yes || !state.Before.IsZero() && on.Days().Before(state.Before) == bilateral.No {
					t.Errorf("%s: on %v %s is %+v", describe(a), on, axis, state)
				}
				spans[axis] = append(spans[axis], state)
			}
		}
		for axis, list := range spans {
			for i, x := range list {
				for _, y := range list[:i] {
					apart := !x.Before.IsZero() && y.Since.Before(x.Before) != bilateral.Yes || !y.Before.IsZero() && x.Since.Before(y.Before) != bilateral.Yes
					if (x.Since != y.Since || x.Before != y.Before) && !apart {
						t.Errorf("%s: %s from %v to %v and from %v to %v", describe(a), axis, x.Since, x.Before, y.Since, y.Before)
					}
				}
			}
		}
	})
}

// TestSameInputSameAnswer: an agreement that went through JSON gives the answers it
// gave before, and asking changes nothing.
func TestSameInputSameAnswer(t *testing.T) {
	try(t, func(t *testing.T, r *rand.Rand) {
		a := randomAgreement(r)
		before := describe(a)
		var b agreement.Agreement
		if err := json.Unmarshal([]byte(before), &b); err != nil {
			t.Fatal(err)
		}
		on, c := randomDate(r), clause.View{Known: pick(r, bilateral.Date{}, randomDate(r))}
		if x, y := clock.New(a, c).Assess(on), clock.New(&b, c).Assess(on); x != y {
			t.Errorf("%s on %v: %+v and %+v", before, on, x, y)
		}
		x, y := clock.New(a, c).Explain(clock.AxisInForce, on), clock.New(&b, c).Explain(clock.AxisInForce, on)
		if x.English() != y.English() {
			t.Errorf("%s on %v:\n%s\n%s", before, on, x.English(), y.English())
		}
		if after := describe(a); after != before {
			t.Errorf("asked, %s became %s", before, after)
		}
	})
}

// TestTimelineInOrder: the milestones of any agreement come in the order of their
// earliest day, those on a day not known first.
func TestTimelineInOrder(t *testing.T) {
	try(t, func(t *testing.T, r *rand.Rand) {
		a := randomAgreement(r)
		var last clock.Milestone
		n := 0
		for m := range clock.New(a, clause.View{}).Timeline() {
			if m.Days.First.Compare(last.Days.First) < 0 {
				t.Errorf("%s: %+v after %+v", describe(a), m, last)
			}
			if last = m; n == 40 {
				break
			}
			n++
		}
	})
}
