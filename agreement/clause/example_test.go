package clause_test

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// A treaty's history is a few facts: what happened, and on which day.
type history map[clause.TriggerKind]string

func (h history) Event(e clause.Trigger, _ clause.View) clause.Moment {
	date, ok := h[e.Kind]
	if !ok {
		return clause.Moment{Happened: bilateral.No}
	}
	return clause.Moment{Days: bilateral.MustParseDate(date).Days(), Happened: bilateral.Yes}
}

// EnglishName makes a history call states by their names.
func (h history) EnglishName(id string) string {
	code, err := country.Parse(id)
	if err != nil {
		return ""
	}
	return country.ShortName(code)
}

// "On the first day of the second month following the exchange of instruments": the
// month of the exchange is enough, and the rule says why.
func ExampleRule() {
	rule := clause.FirstOfMonth(2, clause.On(clause.Last(clause.TriggerKindExchanged)))
	text, _ := json.Marshal(rule)
	fmt.Println(string(text))

	in := clause.View{Facts: history{clause.TriggerKindExchanged: "2009-11"}}
	result := rule.Eval(in)
	fmt.Println(result.Days, result.Reached)
	for _, step := range rule.Steps(in) {
		fmt.Println(step.Text)
	}

	waiting := rule.Eval(clause.View{Facts: history{}})
	fmt.Println(waiting.Reached, "waiting for", waiting.Waiting.Words(clause.View{}).Text)
	// Output:
	// {"kind":"first-day","n":2,"unit":"month","event":{"kind":"exchanged"}}
	// 2010-01-01 yes
	// the exchange of instruments or notes: a day in November 2009
	// the first day of the second month following the month of the exchange of instruments or notes: 1 January 2010
	// no waiting for the exchange of instruments or notes
}

// Constructors read like the clauses they stand for.
func ExampleRule_Words() {
	signed := clause.On(clause.Last(clause.TriggerKindSigned))
	notified := clause.On(clause.Last(clause.TriggerKindNotified).As(clause.DateKindReceived))
	apr6, _ := clause.OnDay(time.April, 6)
	for _, rule := range []clause.Rule{
		signed,
		clause.Fixed(bilateral.MustParseDate("2025-01-01")),
		clause.DaysAfter(30, notified),
		clause.ClearDaysAfter(30, notified),
		clause.MonthsAfter(3, notified).Rolling(),
		clause.YearsAfter(1, signed).DayAfterExpiry(),
		clause.FirstOfQuarter(1, signed),
		clause.FirstOfYear(1, signed),
		clause.LastOf(clause.UnitMonth, 0, signed),
		clause.NextAfter(signed, apr6),
		clause.NextOnOrAfter(signed, apr6),
		clause.LaterOf(signed, notified),
		clause.EarlierOf(signed, notified),
		clause.Once(clause.Last(clause.TriggerKindNotified), clause.Fixed(bilateral.MustParseDate("2024-01-01"))),
		clause.MilestoneOf("tax-2001", clause.MilestoneEnded),
		clause.ChosenBy(clause.Nth(2, clause.TriggerKindNotified)),
		clause.SetByParties(),
		clause.Consent(),
		clause.On(clause.First(clause.TriggerKindDeposited)),
		clause.On(clause.Own(clause.TriggerKindDeposited)),
		clause.On(clause.Last(clause.TriggerKindNotified).By("BY")),
	} {
		fmt.Println(rule.Words(clause.View{Facts: history{}}).Text)
	}
	// Output:
	// the day of the signature
	// 1 January 2025
	// the 30th day after the receipt of the last notification
	// the day after 30 clear days from the receipt of the last notification
	// the day three months after the receipt of the last notification, or the first of the next month where the month has no such day
	// the day after one year from the signature have expired
	// the first day of the quarter following the quarter of the signature
	// the first day of the year following the year of the signature
	// the last day of the month of the signature
	// the next 6 April after the signature
	// the next 6 April on or after the signature
	// the latest of: the day of the signature; the day of the receipt of the last notification
	// the earliest of: the day of the signature; the day of the receipt of the last notification
	// once the last notification has taken place, 1 January 2024
	// the day of the end of tax-2001
	// the day chosen in the second notification
	// the day set by the parties
	// the day on which the last party expressed its consent to be bound
	// the day of the first deposit of the instrument
	// the day of the deposit of the instrument by the party concerned
	// the day of the notification by Belarus
}

// A rule that is not complete, or says two things, has all its problems at once.
func ExampleRule_Check() {
	rule := clause.Rule{Kind: clause.RuleKindConsent, N: 3, Of: []clause.Rule{{Kind: clause.RuleKindDate}}}
	var c bilateral.Checker
	rule.Check(&c, "begins")
	for _, p := range c.Problems() {
		fmt.Println(p)
	}
	fmt.Println(rule.IsZero(), clause.Rule{}.IsZero(), clause.Trigger{}.IsZero())
	// Output:
	// /begins/n: n does not belong to a rule of kind "consent"; remove it, or choose another kind; this one has: none [rule-member]
	// /begins/of: of does not belong to a rule of kind "consent"; remove it, or choose another kind; this one has: none [rule-member]
	// /begins/of/0/date: a rule of kind "date" needs date; state it; a rule of this kind has: date [rule-missing]
	// false true true
}

// Where a month has no such day, the answer turns on what the clause means by a
// month; a rule can ask for what has not been written.
func ExampleRule_MonthEndMatters() {
	rule := clause.MonthsAfter(1, clause.On(clause.Last(clause.TriggerKindSigned)))
	for _, signed := range []string{"2025-01-30", "2025-01-15"} {
		in := clause.View{Facts: history{clause.TriggerKindSigned: signed}}
		fmt.Println(signed, rule.Eval(in).Days, rule.MonthEndMatters(in))
	}
	fmt.Println(rule.Retroactive())
	// Output:
	// 2025-01-30 2025-02-28 true
	// 2025-01-15 2025-02-15 false
	// false
}

// The clauses of a treaty for fifteen years, renewed for ten at a time unless notice
// is given six months before.
func ExampleClauses() {
	clauses := clause.Clauses{
		EntryIntoForce: clause.Clause{
			Begins:  clause.FirstOfMonth(2, clause.On(clause.Last(clause.TriggerKindExchanged))),
			Article: "Article 14(1)",
		},
		Duration: clause.Duration{
			Kind: clause.DurationKindRenewable, Initial: clause.LengthOf(15, clause.UnitYear), Successive: clause.LengthOf(10, clause.UnitYear), Article: "Article 14(2)",
		},
		Denunciation: clause.Denunciation{Notice: clause.LengthOf(6, clause.UnitMonth), Counts: clause.DateKindReceived, Article: "Article 14(2)"},
		Silent:       []clause.Topic{clause.TopicEntryIntoForce},
	}
	var c bilateral.Checker
	clauses.Check(&c, "clauses")
	fmt.Println(c.Problems())
	fmt.Println(clauses.SilentOn(clause.TopicDenunciation), clauses.IsZero(), clauses.Bounded())
	fmt.Println(clauses.EntryIntoForce.IsZero(), clauses.Denunciation.IsZero(), clauses.Duration.IsZero())

	began := bilateral.MustParseDate("1993-11-01").Days()
	for n := range 3 {
		end := clauses.Duration.End(began, n)
		fmt.Println("term", n+1, "ends", end, "notice by", clauses.Denunciation.Notice.After(end, -1))
	}
	for id := range clauses.Agreements() {
		fmt.Println("counts from", id)
	}
	fmt.Println(clauses.Depth())
	// Output:
	// /clauses/silent/0: the text is said to be silent on entry-into-force, and a clause states it; remove the topic, or the clause [silent-stated]
	// false false true
	// false false false
	// term 1 ends 2008-11-01 notice by 2008-05-01
	// term 2 ends 2018-11-01 notice by 2018-05-01
	// term 3 ends 2028-11-01 notice by 2028-05-01
	// 1
}

// A length is added all at once, so that short months do not wear a day down.
func ExampleLength_After() {
	day := bilateral.MustParseDate("2025-01-31").Days()
	month := clause.LengthOf(1, clause.UnitMonth)
	fmt.Println(month.After(day, 1), month.After(day, 2), month.After(day, -2))
	fmt.Println(clause.LengthOf(90, clause.UnitDay).After(day, 1), clause.LengthOf(1, clause.UnitYear), clause.Length{}.IsZero())

	var c bilateral.Checker
	clause.Length{N: 5}.Check(&c, "initial")
	fmt.Println(c.Problems())
	// Output:
	// 2025-02-28 2025-03-31 2024-11-30
	// 2025-05-01 one year true
	// /initial/unit: unit is missing; state it, or leave out the value it belongs to [required]
}

func ExampleMonthDay() {
	day, err := clause.OnDay(time.April, 6)
	fmt.Println(day, day.Month(), day.Day(), err)
	_, err = clause.OnDay(time.February, 30)
	fmt.Println(err)
	// Output:
	// 04-06 April 6 <nil>
	// "02-30" is not a day of the year; write month and day: 01-01, 04-06 [monthday-malformed]
}

// A view goes along with a question from one agreement to another.
func ExampleView() {
	looks := 0
	c := clause.View{Facts: history{}, Party: "BY"}.Counted(&looks).Shared()
	fmt.Println(c.EnglishName("BY"), c.EnglishName("tax-2001"))

	other, ok := c.Hop()
	fmt.Println(other.Facts == nil, other.Party == "", ok)

	compute := func() any { c.Look(1); return "in force" }
	fmt.Println(other.Once("tax-2001", compute), other.Once("tax-2001", compute), looks)
	// Output:
	// Belarus tax-2001
	// true false true
	// in force in force 1
}

// What a rule counts from, and whether this release knows all its codes.
func ExampleRule_Events() {
	rule := clause.LaterOf(clause.Fixed(bilateral.MustParseDate("2020-01-01")), clause.On(clause.Last(clause.TriggerKindDeposited)))
	for event := range rule.Events() {
		fmt.Println(event.Kind)
	}
	strange := clause.Rule{Kind: "full-moon-after"}
	fmt.Println(rule.Unknown(), strange.Unknown(), clause.LengthOf(1, "decade").Unknown())

	clone := rule.Clone()
	rule.Of[0].Date = bilateral.Date{}
	fmt.Println(clone.Of[0].Date)
	// Output:
	// deposited
	// false true true
	// 2020-01-01
}

// Statements are codes and arguments, to be said in any language; the English text
// is one way to say them.
func ExampleStatement() {
	step := clause.Say("notice", "the notice by {party}: {day}", []string{"party", "Belarus", "day", "5 May 2025"})
	fmt.Println(step.Text)
	if step.Code == "notice" {
		fmt.Printf("préavis de %s : %s\n", step.Arg("party"), step.Arg("day"))
	}
	rule := clause.DaysAfter(30, clause.On(clause.Last(clause.TriggerKindSigned)))
	in := clause.View{Facts: history{clause.TriggerKindSigned: "2025-05-05"}}
	fmt.Println(clause.ResultStep(rule.Words(in), rule.Eval(in)).Text)
	fmt.Println(clause.EnglishDate(bilateral.MustParseDate("2025-05")), "or", clause.EnglishDays(bilateral.MustParseDate("2025-05").Days()))
	// Output:
	// the notice by Belarus: 5 May 2025
	// préavis de Belarus : 5 May 2025
	// the 30th day after the signature: 4 June 2025
	// May 2025 or a day in May 2025
}

// Codes that this release does not know are kept, and can be told apart.
func ExampleRuleKind() {
	fmt.Println(clause.RuleKindDaysAfter.Known(), clause.RuleKind("full-moon").Known(), clause.RuleKindOnce.Label(), clause.EnglishNumber(12), clause.EnglishNumber(13))
	fmt.Println(clause.TriggerKindSigned.Known(), clause.DateKindReceived.Known(), clause.OccurrenceFirst.Known(), clause.UnitMonth.Known(), clause.MilestoneEnded.Known())
	fmt.Println(clause.DurationKindFixed.Known(), clause.EndDayFirstDayOutside.Known(), clause.LateNoticeVoid.Known(), clause.WithdrawalExcluded.Known(), clause.TopicDuration.Known())
	fmt.Println(clause.RuleKinds.Label("clear-days-after"))
	// Output:
	// true false Once met twelve 13
	// true true true true true
	// true true true true true
	// Clear days after
}

// Small ordinals are words.
func ExampleEnglishOrdinal() {
	fmt.Println(clause.EnglishOrdinal(3), clause.EnglishOrdinal(22))
	// Output: third 22nd
}

// Two words need no comma.
func ExampleEnglishList() {
	fmt.Println(clause.EnglishList([]string{"signature", "ratification"}))
	fmt.Println(clause.EnglishList([]string{"Belarus", "Kazakhstan", "Azerbaijan"}))
	// Output:
	// signature and ratification
	// Belarus, Kazakhstan and Azerbaijan
}

// A fact that the text names ends an agreement, unless the parties set another day.
func ExampleFact() {
	until := clause.UnlessSet(clause.MonthsAfter(3, clause.On(clause.Fact("the completion of the project"))))
	in := clause.View{Facts: history{clause.TriggerKindEstablished: "2025-01-31"}}
	fmt.Println(until.Words(in).Text, "is", until.Eval(in.Ending()).Days)
	without := clause.Never()
	fmt.Println(without.Words(in).Text, without.Eval(in).Reached)
	// Output:
	// the day that the parties set, or else the day three months after the completion of the project is 2025-04-30
	// no day: it has no end no
}

// Rules that always give the same day have one canonical form.
func ExampleRule_Canonical() {
	signed := clause.On(clause.Last(clause.TriggerKindSigned))
	rule := clause.FirstOfMonth(1, clause.MonthsAfter(6, signed)).Canonical()
	fmt.Println(rule.Words(clause.View{}).Text)
	cs := clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.MonthsAfter(24, signed)}}.Canonical()
	fmt.Println(cs.EntryIntoForce.Begins.Words(clause.View{}).Text)
	// Output:
	// the first day of the seventh month following the month of the signature
	// the day two years after the signature
}
