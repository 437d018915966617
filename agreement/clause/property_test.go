package clause_test

import (
	"encoding/json"
	"flag"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
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

// triggers are events, each on a day of its own.
type triggers [4]bilateral.Days

var triggerKinds = [...]clause.TriggerKind{clause.TriggerKindSigned, clause.TriggerKindNotified, clause.TriggerKindExchanged, clause.TriggerKindDeposited}

func (tr *triggers) Event(e clause.Trigger, _ clause.View) clause.Moment {
	for i, kind := range triggerKinds {
		if kind == e.Kind {
			return clause.Moment{Days: tr[i], Happened: bilateral.Yes}
		}
	}
	return clause.Moment{Happened: bilateral.No}
}

func randomDay(r *rand.Rand) bilateral.Days {
	return bilateral.MustParseDate("1950-01-01").Days().AddDays(r.IntN(365 * 120))
}

func randomEvent(r *rand.Rand) clause.Trigger {
	return clause.Last(triggerKinds[r.IntN(len(triggerKinds))])
}

// randomRule makes a rule of any kind that computes, up to a depth.
func randomRule(r *rand.Rand, depth int) clause.Rule {
	if depth == 0 {
		return clause.On(randomEvent(r))
	}
	base := randomRule(r, r.IntN(depth))
	n := r.Uint32N(40)
	switch r.IntN(12) {
	case 0:
		return clause.Fixed(randomDay(r).First)
	case 1:
		return clause.DaysAfter(n, base)
	case 2:
		return clause.ClearDaysAfter(n, base)
	case 3:
		return clause.MonthsAfter(n, base)
	case 4:
		return clause.YearsAfter(n, base).Rolling()
	case 5:
		return clause.MonthsAfter(n, base).DayAfterExpiry()
	case 6:
		return clause.Rule{Kind: clause.RuleKindFirstDay, N: n, Unit: randomUnit(r), Of: []clause.Rule{base}}
	case 7:
		return clause.Rule{Kind: clause.RuleKindLastDay, N: n, Unit: randomUnit(r), Of: []clause.Rule{base}}
	case 8:
		return clause.NextAfter(base, randomMonthDay(r), randomMonthDay(r))
	case 9:
		return clause.NextOnOrAfter(base, randomMonthDay(r))
	case 10:
		return clause.LaterOf(base, randomRule(r, r.IntN(depth)))
	}
	// A clause with a fallback names a date; if its condition is met too late, it
	// counts from the condition.
	if condition := randomEvent(r); r.IntN(2) == 0 {
		return clause.Once(condition, clause.Fixed(randomDay(r).First), clause.MonthsAfter(n, clause.On(condition)))
	}
	return clause.EarlierOf(base, randomRule(r, r.IntN(depth)))
}

func randomUnit(r *rand.Rand) clause.Unit {
	return []clause.Unit{clause.UnitMonth, clause.UnitQuarter, clause.UnitYear}[r.IntN(3)]
}

func randomMonthDay(r *rand.Rand) clause.MonthDay {
	m, err := clause.OnDay(time.Month(1+r.IntN(12)), 1+r.IntN(28))
	if err != nil {
		panic(err)
	}
	return m
}

func describe(rule clause.Rule) string {
	text, err := json.Marshal(rule)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

// TestMonotone: what happens later never makes a rule give an earlier day, and no
// rule decides without its event.
func TestMonotone(t *testing.T) {
	try(t, func(t *testing.T, r *rand.Rand) {
		rule := randomRule(r, 3)
		var early, late triggers
		for i := range early {
			early[i] = randomDay(r)
			late[i] = early[i].AddDays(r.IntN(100))
		}
		first, then := rule.Eval(clause.View{Facts: &early}), rule.Eval(clause.View{Facts: &late})
		if first.Reached != bilateral.Yes || then.Reached != bilateral.Yes || then.Days.Before(first.Days) != bilateral.No {
			t.Errorf("%s: %v gives %+v, the later %v gives %+v", describe(rule), early, first, late, then)
		}
		if again := rule.Eval(clause.View{Facts: &early}); again != first {
			t.Errorf("%s: the same facts give %+v and %+v", describe(rule), first, again)
		}
	})
}

// TestPartsOfDates: a trigger known to the month gives days that hold the answer for
// each day of that month, and the outermost of them are such answers.
func TestPartsOfDates(t *testing.T) {
	try(t, func(t *testing.T, r *rand.Rand) {
		rule := randomRule(r, 2)
		var whole triggers
		for i := range whole {
			whole[i] = randomDay(r)
		}
		vague := r.IntN(len(whole))
		month := bilateral.MustParseDate(whole[vague].First.String()[:7]).Days()
		exact := whole
		whole[vague] = month
		all := rule.Eval(clause.View{Facts: &whole}).Days
		var hull bilateral.Days
		for day := month; day.Before(bilateral.Days{First: month.Last.Days().AddDays(1).First}) == bilateral.Yes; {
			exact[vague] = bilateral.Days{First: day.First, Last: day.First}
			got := rule.Eval(clause.View{Facts: &exact}).Days
			if hull.IsZero() {
				hull = got
			}
			hull = bilateral.Days{First: hull.Earlier(got).First, Last: hull.Later(got).Last}
			day = exact[vague].AddDays(1)
		}
		if hull != all {
			t.Errorf("%s: a trigger in %v gives %v, its days give %v", describe(rule), month, all, hull)
		}
	})
}

// TestFirstOfNextMonth: "the first day of the (n+1)-th month following" is "the first
// day of the month following the day n months after", where months end on their last
// day.
func TestFirstOfNextMonth(t *testing.T) {
	try(t, func(t *testing.T, r *rand.Rand) {
		n, base := r.Uint32N(60), randomRule(r, 2)
		var at triggers
		for i := range at {
			at[i] = randomDay(r)
		}
		one, other := clause.FirstOfMonth(n+1, base), clause.FirstOfMonth(1, clause.MonthsAfter(n, base))
		c := clause.View{Facts: &at}
		if a, b := one.Eval(c), other.Eval(c); a.Days != b.Days {
			t.Errorf("%s: %v, %s: %v", describe(one), a, describe(other), b)
		}
	})
}

// TestMonthEndOnlyMattersAtMonthEnds: a period of months from the 28th or earlier
// ends on the same day however months end.
func TestMonthEndOnlyMattersAtMonthEnds(t *testing.T) {
	try(t, func(t *testing.T, r *rand.Rand) {
		var at triggers
		for i := range at {
			for at[i] = randomDay(r); at[i].First.Day() > 28; {
				at[i] = randomDay(r)
			}
		}
		rule := clause.MonthsAfter(r.Uint32N(200), clause.On(randomEvent(r)))
		if r.IntN(2) == 0 {
			rule = clause.YearsAfter(r.Uint32N(50), clause.On(randomEvent(r)))
		}
		rolling, c := rule.Rolling(), clause.View{Facts: &at}
		if rule.MonthEndMatters(c) || rule.Eval(c) != rolling.Eval(c) {
			t.Errorf("%s from %v: %+v and %+v", describe(rule), at, rule.Eval(c), rolling.Eval(c))
		}
	})
}

// TestTermsPartitionTime: every day from the beginning on lies in exactly one term.
func TestTermsPartitionTime(t *testing.T) {
	units := []clause.Unit{clause.UnitDay, clause.UnitMonth, clause.UnitYear}
	try(t, func(t *testing.T, r *rand.Rand) {
		d := clause.Duration{
			Initial:    clause.LengthOf(1+r.Uint32N(20), units[r.IntN(3)]),
			Successive: clause.LengthOf(1+r.Uint32N(20), units[r.IntN(3)]),
		}
		for _, l := range []*clause.Length{&d.Initial, &d.Successive} {
			if r.IntN(3) == 0 {
				l.MonthEnd = bilateral.MonthEndRoll
			}
		}
		begin := randomDay(r)
		day := begin.AddDays(r.IntN(2000))
		holds, starts := 0, begin
		for n := range 2500 {
			end := d.End(begin, n)
			if starts.Before(end) != bilateral.Yes {
				t.Fatalf("%+v from %v: term %d from %v to %v", d, begin, n, starts, end)
			}
			if day.Before(starts) == bilateral.No && day.Before(end) == bilateral.Yes {
				holds++
			}
			if day.Before(starts) == bilateral.Yes {
				break
			}
			starts = end
		}
		if holds != 1 {
			t.Errorf("%+v from %v: %v lies in %d terms", d, begin, day, holds)
		}
	})
}
