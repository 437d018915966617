package clause

import (
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
)

// Words returns a statement of the day that the rule means: "the first day of the
// fourth month following the month of the exchange of instruments or notes". The
// code is the kind of the rule. The view names parties and agreements ([Names]); the
// zero View names them by code and id.
func (r *Rule) Words(c View) Statement {
	n := strconv.FormatUint(uint64(r.N), 10)
	switch r.Kind {
	case RuleKindOn:
		return Say(string(r.Kind), "the day of {0}", nil, r.Event.Words(c))
	case RuleKindDate:
		return Say(string(r.Kind), EnglishDate(r.Date), []string{"date", r.Date.String()})
	case RuleKindDaysAfter:
		return Say(string(r.Kind), "the "+EnglishOrdinal(r.N)+" day after {0}", []string{"n", n}, r.baseWords(c))
	case RuleKindClearDaysAfter:
		return Say(string(r.Kind), "the day after "+countOfUnits(r.N, "clear day")+" from {0}", []string{"n", n}, r.baseWords(c))
	case RuleKindMonthsAfter, RuleKindYearsAfter:
		return r.periodWords(n, c)
	case RuleKindFirstDay, RuleKindLastDay:
		return r.edgeWords(n, c)
	case RuleKindNextAfter, RuleKindNextOnOrAfter:
		return r.nextWords(c)
	case RuleKindLaterOf, RuleKindEarlierOf:
		return r.comparedWords(c)
	case RuleKindOnce:
		return r.onceWords(c)
	case RuleKindMilestone:
		label := bilateral.LowerFirst(r.Milestone.Label())
		return Say(string(r.Kind), "the day of the "+label+" of "+c.EnglishName(string(r.Agreement)), []string{"agreement", string(r.Agreement), "milestone", string(r.Milestone)})
	case RuleKindChosenByParty:
		return Say(string(r.Kind), "the day chosen in {0}", nil, r.Event.Words(c))
	case RuleKindSetByParties:
		return Say(string(r.Kind), "the day set by the parties", nil)
	case RuleKindUnlessSet:
		of := Rule{Of: r.Of}
		return Say(string(r.Kind), "the day that the parties set, or else {0}", nil, of.baseWords(c))
	case RuleKindNever:
		return Say(string(r.Kind), "no day: it has no end", nil)
	case RuleKindConsent:
		return Say(string(r.Kind), "the day on which the last party expressed its consent to be bound", nil)
	case "":
		return Say("none", "a day for which no rule is recorded", nil)
	}
	return Say(string(r.Kind), "a day by a rule that this program does not know", nil)
}

// baseWords names the base that a counting rule counts from.
func (r *Rule) baseWords(c View) Statement {
	if !r.Event.IsZero() {
		return r.Event.Words(c)
	}
	if len(r.Of) == 0 {
		return Say("none", "an event that is not recorded", nil)
	}
	return r.Of[0].Words(c)
}

func (r *Rule) periodWords(n string, c View) Statement {
	unit := "month"
	if r.Kind == RuleKindYearsAfter {
		unit = "year"
	}
	text := "the day " + countOfUnits(r.N, unit) + " after {0}"
	if r.PlusDays == 1 {
		text = "the day after " + countOfUnits(r.N, unit) + " from {0} have expired"
	} else if r.PlusDays > 1 {
		text = countOfUnits(r.PlusDays, "day") + " after " + countOfUnits(r.N, unit) + " from {0} have expired"
	}
	args := []string{"n", n, "unit", unit, "plusDays", strconv.FormatUint(uint64(r.PlusDays), 10)}
	if r.MonthEnd == bilateral.MonthEndRoll {
		text += ", or the first of the next month where the month has no such day"
		args = append(args, "monthEnd", string(r.MonthEnd))
	}
	return Say(string(r.Kind), text, args, r.baseWords(c))
}

func (r *Rule) edgeWords(n string, c View) Statement {
	unit := bilateral.LowerFirst(r.Unit.Label())
	edge := "first"
	if r.Kind == RuleKindLastDay {
		edge = "last"
	}
	which := EnglishOrdinal(r.N) + " " + unit
	if r.N == 1 {
		which = unit
	}
	text := "the " + edge + " day of the " + which + " following the " + unit + " of {0}"
	if r.Event.IsZero() && r.N > 0 {
		text = "the " + edge + " day of the " + which + " following {0}"
	}
	if r.N == 0 {
		text = "the " + edge + " day of the " + unit + " of {0}"
	}
	return Say(string(r.Kind), text, []string{"n", n, "unit", string(r.Unit)}, r.baseWords(c))
}

func (r *Rule) nextWords(c View) Statement {
	var days, codes []string
	for _, m := range r.MonthDays {
		if m == (MonthDay{}) {
			continue
		}
		days = append(days, strconv.Itoa(m.Day())+" "+m.Month().String())
		codes = append(codes, m.String())
	}
	text := "the next " + strings.Join(days, " or ") + " after {0}"
	if r.Kind == RuleKindNextOnOrAfter {
		text = "the next " + strings.Join(days, " or ") + " on or after {0}"
	}
	return Say(string(r.Kind), text, []string{"days", strings.Join(codes, " ")}, r.baseWords(c))
}

func (r *Rule) comparedWords(c View) Statement {
	text := "the latest of: "
	if r.Kind == RuleKindEarlierOf {
		text = "the earliest of: "
	}
	parts := make([]Statement, len(r.Of))
	for i := range r.Of {
		parts[i] = r.Of[i].Words(c)
		if i > 0 {
			text += "; "
		}
		text += "{" + strconv.Itoa(i) + "}"
	}
	return Say(string(r.Kind), text, nil, parts...)
}

func (r *Rule) onceWords(c View) Statement {
	parts := []Statement{r.Event.Words(c)}
	for i := range r.Of {
		parts = append(parts, r.Of[i].Words(c))
	}
	text := "once {0} has taken place, {1}"
	if len(r.Of) > 1 {
		text += "; if that day has passed by then, {2}"
	}
	return Say(string(r.Kind), text, nil, parts...)
}

// saysThat reports whether the words for a fact are a clause with a verb, "they have been
// completed", and no name of it, "the completion of the works".
func saysThat(fact string) bool {
	words := strings.Fields(strings.ToLower(fact))
	if len(words) > 2 && words[2] == "of" {
		return false
	}
	for _, w := range words {
		switch w {
		case "is", "are", "was", "were", "has", "have", "had", "shall", "will", "ceases", "enters", "comes", "ends", "expires", "terminates", "concludes", "decides", "leaves":
			return true
		}
	}
	return false
}

// Words names the event: "the last notification", "the receipt of the notice". The
// code is the kind of the event; the view names a party.
func (e Trigger) Words(c View) Statement {
	noun := bilateral.LowerFirst(e.Kind.Label())
	noun = strings.TrimPrefix(noun, "the ")
	if e.Fact != "" {
		if noun = strings.TrimPrefix(e.Fact, "the "); saysThat(e.Fact) {
			noun = "fact that " + e.Fact
		}
	}
	switch {
	case e.Party != "":
		noun += " by " + c.EnglishName(e.Party)
	case e.Which == OccurrenceFirst:
		noun = "first " + noun
	case e.Which == OccurrenceNth:
		noun = EnglishOrdinal(e.N) + " " + noun
	case e.Which == OccurrenceOwn:
		noun += " by the party concerned"
	case e.Kind == TriggerKindNotified || e.Kind == TriggerKindDeposited:
		noun = "last " + noun
	}
	switch e.Date {
	case DateKindSent:
		noun = "sending of the " + noun
	case DateKindReceived:
		noun = "receipt of the " + noun
	case DateKindInformed:
		noun = "depositary's communication of the " + noun
	case DateKindCopied:
		noun = "receipt of the copy of the " + noun
	case DateKindTakesEffect:
		noun = "taking effect of the " + noun
	}
	var args []string
	for _, a := range [...][2]string{{"which", string(e.Which)}, {"party", e.Party}, {"date", string(e.Date)}, {"fact", e.Fact}} {
		if a[1] != "" {
			args = append(args, a[0], a[1])
		}
	}
	if e.N > 0 {
		args = append(args, "n", strconv.FormatUint(uint64(e.N), 10))
	}
	return Say(string(e.Kind), "the "+noun, args)
}

// Steps says how the rule gives its day. It returns a statement for each event, with
// the date used, and one for each computation, with the result, the innermost first.
func (r *Rule) Steps(c View) []Statement {
	var steps []Statement
	if !r.Event.IsZero() {
		steps = append(steps, eventStep(r.Event, c))
	}
	for i := range r.Of {
		steps = append(steps, r.Of[i].Steps(c)...)
	}
	if r.Kind == RuleKindOn || r.Kind == RuleKindDate {
		return steps
	}
	steps = append(steps, ResultStep(r.Words(c), r.Eval(c)))
	if (r.Kind == RuleKindMonthsAfter || r.Kind == RuleKindYearsAfter) && r.MonthEndMatters(c) {
		steps = append(steps, Say("month-end", "that month has no such day, so its last day counts", nil))
	}
	return steps
}

func eventStep(e Trigger, c View) Statement {
	m := c.event(e)
	return ResultStep(e.Words(c), Result{Days: m.Days, Reached: m.Happened})
}

// ResultStep states the result for something that words describe: the day, or why
// there is none.
func ResultStep(words Statement, result Result) Statement {
	switch {
	case result.Reached == bilateral.Yes && result.Days.IsZero():
		return Say("came-undated", "{0}: it happened, on a day not recorded", nil, words)
	case result.Reached == bilateral.Yes:
		return Say("came-to", "{0}: "+EnglishDays(result.Days), []string{"days", result.Days.String()}, words)
	case result.Reached == bilateral.No && !result.Days.First.IsZero():
		return Say("waits-from", "{0}: not yet, and not before "+EnglishDate(result.Days.First), []string{"first", result.Days.First.String()}, words)
	case result.Reached == bilateral.No:
		return Say("waits", "{0}: not yet recorded", nil, words)
	}
	return Say("not-known", "{0}: not known", nil, words)
}
