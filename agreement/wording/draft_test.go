package wording

import (
	"flag"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/google/go-cmp/cmp"
)

var drafts = flag.Int("drafts", 2000, "how many random clauses are drafted and read back")

// some returns one of several values.
func some[T any](r *rand.Rand, list ...T) T { return list[r.IntN(len(list))] }

func trigger(kind clause.TriggerKind, date clause.DateKind) clause.Trigger {
	return clause.Trigger{Kind: kind, Date: date}
}

// anyRule returns a random rule that has a sentence: a day, the later or earlier of two, or one
// that the parties can replace.
func anyRule(r *rand.Rand) clause.Rule {
	switch r.IntN(8) {
	case 0:
		return clause.LaterOf(anyDay(r), anyDay(r))
	case 1:
		return clause.EarlierOf(anyDay(r), anyDay(r))
	case 2:
		return clause.UnlessSet(anyDay(r))
	}
	return anyDay(r)
}

// anyDay returns a random rule for one day that has a sentence.
func anyDay(r *rand.Rand) clause.Rule {
	e := some(r, trigger(clause.TriggerKindSigned, ""), trigger(clause.TriggerKindNotified, ""), trigger(clause.TriggerKindNotified, clause.DateKindReceived),
		trigger(clause.TriggerKindExchanged, ""), trigger(clause.TriggerKindExchanged, clause.DateKindReceived),
		trigger(clause.TriggerKindReplied, clause.DateKindDone), trigger(clause.TriggerKindReplied, clause.DateKindReceived))
	n := uint32(r.IntN(998) + 1)
	switch r.IntN(8) {
	case 7:
		return clause.SetByParties()
	case 0:
		return clause.On(e)
	case 1:
		return clause.Rule{Kind: clause.RuleKindDate, Date: bilateral.MustParseDate(some(r, "2006-03-01", "1999-12-31", "2024-02-29"))}
	case 2:
		return clause.Rule{Kind: clause.RuleKindFirstDay, N: uint32(r.IntN(13) + 1), Unit: some(r, clause.UnitMonth, clause.UnitYear), Event: e}
	case 3:
		return clause.Rule{Kind: clause.RuleKindFirstDay, N: 1, Unit: clause.UnitMonth, Of: []clause.Rule{{Kind: clause.RuleKindDaysAfter, N: n, Event: e}}}
	case 4:
		return clause.Rule{Kind: clause.RuleKindSetByParties, Event: trigger(clause.TriggerKindExchanged, "")}
	}
	return clause.Rule{Kind: some(r, clause.RuleKindDaysAfter, clause.RuleKindMonthsAfter, clause.RuleKindYearsAfter), N: n, Event: e}
}

// anyClauses returns random clauses that have sentences.
func anyClauses(r *rand.Rand) clause.Clauses {
	var cs clause.Clauses
	length := func() clause.Length {
		return clause.Length{N: uint32(r.IntN(30) + 1), Unit: some(r, clause.UnitDay, clause.UnitMonth, clause.UnitYear)}
	}
	given := func(date clause.DateKind) clause.Rule {
		return clause.Rule{Kind: some(r, clause.RuleKindDaysAfter, clause.RuleKindMonthsAfter, clause.RuleKindYearsAfter), N: uint32(r.IntN(40) + 1), Event: trigger(clause.TriggerKindNoticeGiven, date)}
	}
	if r.IntN(4) > 0 {
		cs.EntryIntoForce.Begins = anyRule(r)
	}
	if r.IntN(3) == 0 {
		cs.Provisional.Begins = anyRule(r)
		cs.Provisional.By = some(r, "", "", "NO", "BY")
		cs.Provisional.Provision = some(r, "", "", "Article 6")
	}
	cs.Duration.Kind = some(r, "", clause.DurationKindIndefinite, clause.DurationKindFixed, clause.DurationKindRenewable, clause.DurationKindThenIndefinite, clause.DurationKindUntil)
	switch cs.Duration.Kind {
	case clause.DurationKindFixed, clause.DurationKindThenIndefinite:
		cs.Duration.Initial = length()
	case clause.DurationKindRenewable:
		cs.Duration.Initial, cs.Duration.Successive = length(), length()
	case clause.DurationKindUntil:
		cs.Duration.Until = clause.Rule{Kind: clause.RuleKindDate, Date: bilateral.MustParseDate("2040-07-15")}
	}
	if k := cs.Duration.Kind; k != "" && k != clause.DurationKindUntil && r.IntN(5) == 0 {
		if cs.Duration.Until = clause.On(clause.Fact(some(r, "the completion of the project", "the Centre ceases to exist"))); k == clause.DurationKindIndefinite {
			cs.Duration.Kind = clause.DurationKindUntil
		}
	}
	if cs.Duration.Kind == clause.DurationKindFixed && r.IntN(3) == 0 {
		cs.Duration.Successive = length()
	}
	x := &cs.Denunciation
	switch r.IntN(8) {
	case 5:
		x.Notice, x.Effect = length(), clause.FirstOfYear(1, clause.On(trigger(clause.TriggerKindNoticeGiven, "")))
		if r.IntN(2) == 0 {
			x.NotBefore = clause.YearsAfter(uint32(r.IntN(8)+1), clause.On(trigger(clause.TriggerKindEnteredIntoForce, "")))
			if r.IntN(2) == 0 {
				x.NotBefore = clause.FirstOfYear(1, x.NotBefore)
			}
		}
		if cs.Duration.Kind != clause.DurationKindUntil {
			cs.Duration = clause.Duration{Kind: clause.DurationKindIndefinite}
		}
	case 6:
		x.Effect, x.NotBefore = given(""), clause.YearsAfter(uint32(r.IntN(9)+1), clause.On(trigger(clause.TriggerKindEnteredIntoForce, "")))
	case 7:
		if cs.Duration.Kind == clause.DurationKindThenIndefinite {
			x.Notice = length()
		}
	case 0:
		if cs.Duration.Kind == clause.DurationKindRenewable {
			x.Notice = length()
		}
	case 1:
		x.Effect = given("")
	case 2:
		x.Effect, x.Counts = given(clause.DateKindReceived), clause.DateKindReceived
		x.Withdrawal = some(r, "", clause.WithdrawalByConsent)
	case 3:
		if cs.Duration.Initial.IsZero() {
			break
		}
		x.Effect = clause.Rule{Kind: clause.RuleKindLaterOf, Of: []clause.Rule{given(""), clause.On(trigger(clause.TriggerKindInitialTermEnded, ""))}}
	case 4:
		x.Effect = clause.Rule{Kind: clause.RuleKindFirstDay, N: 1, Unit: clause.UnitYear, Of: []clause.Rule{{Kind: clause.RuleKindMonthsAfter, N: 6, Event: trigger(clause.TriggerKindNoticeGiven, "")}}}
	}
	if !x.Effect.IsZero() && r.IntN(4) == 0 {
		x.Except = some(r, "", "a supply crisis")
		x.ForAll = some(r, bilateral.Unknown, bilateral.Yes)
		x.Receipt = some(r, clause.Rule{}, clause.DaysAfter(14, clause.On(trigger(clause.TriggerKindNoticeGiven, clause.DateKindCopied))))
		if r.IntN(2) == 0 {
			x.Parts = []string{"any of the parts of its territory"}
		}
	}
	if r.IntN(6) == 0 {
		cs.Survival = clause.Clause{Provision: "any information obtained under it", Ends: clause.Never()}
		if r.IntN(2) == 0 {
			cs.Survival.Provision = "Article 8 with respect to " + cs.Survival.Provision
		}
		if r.IntN(2) == 0 {
			cs.FurtherSurvival = []clause.Clause{{Provision: "projects begun before its termination", Ends: clause.On(clause.Fact("they have been completed"))}}
		}
		return cs
	}
	if r.IntN(6) == 0 {
		cs.Effects = append(cs.Effects, clause.Clause{Provision: "investments made before its entry into force", EarlierFacts: bilateral.Yes,
			Begins: clause.On(trigger(clause.TriggerKindEnteredIntoForce, ""))})
	}
	if r.IntN(4) == 0 {
		cs.Survival = clause.Clause{Provision: "investments made before the date of termination of this agreement",
			Ends: clause.Rule{Kind: clause.RuleKindYearsAfter, N: uint32(r.IntN(20) + 1), Event: trigger(clause.TriggerKindEnded, "")}}
	}
	return cs
}

// What is drafted is read back as the same clauses, and nothing of it is left.
func TestDraftIsReadBack(t *testing.T) {
	r := rand.New(rand.NewPCG(14, 1))
	for i := range *drafts {
		want := anyClauses(r)
		text, err := Draft(want)
		if err != nil {
			t.Fatalf("%d: %v\n%+v", i, err, want)
		}
		got := Read(text)
		if diff := cmp.Diff(want.Canonical(), got.Clauses.Canonical(), cmp.AllowUnexported(bilateral.Date{}, clause.MonthDay{})); diff != "" || len(got.Left) > 0 {
			t.Fatalf("%d (-want +got):\n%s\nleft: %v\n%s", i, diff, got.Left, text)
		}
	}
}

// What has no sentence is refused by name, and nothing is written.
func TestDraftRefuses(t *testing.T) {
	on := clause.On(trigger(clause.TriggerKindSigned, ""))
	for _, test := range []struct {
		name string
		cs   clause.Clauses
		want string
	}{
		{"a quarter", clause.Clauses{Duration: clause.Duration{Kind: clause.DurationKindFixed, Initial: clause.Length{N: 1, Unit: clause.UnitQuarter}}}, "duration has a length in quarters"},
		{"an effect", clause.Clauses{Effects: []clause.Clause{{Begins: on}}}, "effects has a form"},
		{"a milestone", clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.Rule{Kind: clause.RuleKindMilestone, Agreement: "a", Milestone: clause.MilestoneEnded}}}, "entryIntoForce has a rule of kind milestone"},
		{"an end of force", clause.Clauses{EntryIntoForce: clause.Clause{Begins: on, Ends: on}}, "entryIntoForce has a provision, a party, an end"},
		{"an event", clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.On(clause.Trigger{Kind: clause.TriggerKindRegistered})}}, "counts from the event registered"},
		{"renewals", clause.Clauses{Duration: clause.Duration{Kind: clause.DurationKindIndefinite, Renewals: 2}}, "duration has renewals"},
		{"a month", clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.Rule{Kind: clause.RuleKindDate, Date: bilateral.MustParseDate("2006-03")}}}, "entryIntoForce has a rule of kind date"},
		{"a late notice", clause.Clauses{Denunciation: clause.Denunciation{Effect: clause.Rule{Kind: clause.RuleKindDaysAfter, N: 1, Event: trigger(clause.TriggerKindNoticeGiven, "")}, Late: clause.LateNoticeVoid}}, "denunciation has earliest, successive, late"},
		{"a large number", clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.Rule{Kind: clause.RuleKindDaysAfter, N: 1000, Event: trigger(clause.TriggerKindSigned, "")}}}, "entryIntoForce counts 1000"},
		{"no first term", clause.Clauses{Denunciation: clause.Denunciation{Effect: clause.LaterOf(clause.DaysAfter(9, clause.On(clause.Last(clause.TriggerKindNoticeGiven))), clause.On(clause.Last(clause.TriggerKindInitialTermEnded)))}}, "the duration has none"},
		{"two ways to leave", clause.Clauses{Denunciation: clause.Denunciation{Notice: clause.Length{N: 6, Unit: clause.UnitMonth}}}, "denunciation has a notice before the end of no renewed term"},
	} {
		text, err := Draft(test.cs)
		if err == nil || text != "" || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %q, %v, want %q", test.name, text, err, test.want)
		}
	}
}
