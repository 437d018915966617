package wording

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// Draft writes final clauses as the sentences that a treaty would use, one paragraph for
// each member: force, provisional application, duration with renewal, denunciation, survival,
// effect. [Read] reads the text back as the same clauses in canonical form
// ([clause.Clauses.Canonical]), without articles and evidence: Draft reads what it has written
// and refuses what would not be read so.
//
// It returns an error that names the member and the kind for what it has no sentence for,
// and writes nothing then. The sentences follow the forms of the Final Clauses of
// Multilateral Treaties Handbook (United Nations, 2003) and of the model clauses of treaty
// offices.
func Draft(cs clause.Clauses) (string, error) {
	cs = cs.Canonical()
	d := drafter{}
	d.entry(cs)
	d.duration(cs)
	d.denunciation(cs)
	d.survival(cs)
	d.effects(cs)
	for _, left := range []struct {
		member string
		stated bool
	}{{"suspension", !cs.Suspension.IsZero()}, {"silent", len(cs.Silent) > 0}} {
		if left.stated {
			d.refuse(left.member, "has no sentence yet")
		}
	}
	text := strings.Join(d.paragraphs, "\n\n") + "\n"
	if d.err == nil {
		d.readBack(text, plain(cs))
	}
	if d.err != nil {
		return "", d.err
	}
	return text, nil
}

// plain returns clauses without articles and evidence.
func plain(cs clause.Clauses) clause.Clauses {
	bare := func(cl *clause.Clause) { cl.Article, cl.EndsArticle, cl.Evidence = "", "", nil }
	for _, cl := range [...]*clause.Clause{&cs.EntryIntoForce, &cs.Provisional, &cs.Survival, &cs.Suspension} {
		bare(cl)
	}
	for _, list := range [...][]clause.Clause{cs.Effects, cs.FurtherSurvival} {
		for i := range list {
			bare(&list[i])
		}
	}
	cs.Duration.Article, cs.Duration.Evidence = "", nil
	cs.Denunciation.Article, cs.Denunciation.Evidence = "", nil
	return cs
}

// readBack refuses what is not read back as it was.
func (d *drafter) readBack(text string, want clause.Clauses) {
	r := Read(text)
	got := plain(r.Clauses.Canonical())
	for _, m := range []struct {
		member string
		same   bool
	}{
		{"entryIntoForce", equalClauses(got.EntryIntoForce, want.EntryIntoForce)},
		{"provisional", equalClauses(got.Provisional, want.Provisional)},
		{"duration", equalDurations(got.Duration, want.Duration)},
		{"denunciation", equalDenunciations(got.Denunciation, want.Denunciation)},
		{"survival", equalClauses(got.Survival, want.Survival) && slices.EqualFunc(got.FurtherSurvival, want.FurtherSurvival, equalClauses)},
		{"effects", slices.EqualFunc(got.Effects, want.Effects, equalClauses)},
		{"one of the sentences", len(r.Left) == 0},
	} {
		if !m.same {
			d.refuse(m.member, "would not be read back as it is")
		}
	}
}

func equalDurations(a, b clause.Duration) bool {
	return a.Kind == b.Kind && a.Initial == b.Initial && a.Successive == b.Successive && a.Renewals == b.Renewals && equalRules(a.From, b.From) &&
		equalRules(a.Until, b.Until) && a.EndDay == b.EndDay && a.Review == b.Review
}

func equalDenunciations(a, b clause.Denunciation) bool {
	return a.Notice == b.Notice && a.Earliest == b.Earliest && a.Successive == b.Successive && equalRules(a.Effect, b.Effect) &&
		equalRules(a.NotBefore, b.NotBefore) && a.Counts == b.Counts && equalRules(a.Receipt, b.Receipt) && a.Late == b.Late &&
		a.Withdrawal == b.Withdrawal && a.By == b.By && slices.Equal(a.Parts, b.Parts) && a.Except == b.Except && a.ForAll == b.ForAll && a.Implied == b.Implied
}

// A drafter collects the paragraphs of a draft.
type drafter struct {
	paragraphs []string
	err        error
}

func (d *drafter) refuse(member, why string) {
	if d.err == nil {
		d.err = errors.New("wording: " + member + " " + why + "; write it by hand")
	}
}

func (d *drafter) write(sentence string) { d.paragraphs = append(d.paragraphs, sentence) }

// entry writes the entry into force and provisional application.
func (d *drafter) entry(cs clause.Clauses) {
	if c := cs.EntryIntoForce; !c.Begins.IsZero() {
		back := ""
		if len(cs.Effects) > 0 && isBack(cs.Effects[0]) {
			back = " with retroactive effect from " + clause.EnglishDate(cs.Effects[0].Begins.Date)
		}
		for e := range c.Begins.Events() {
			if e.Which == clause.OccurrenceOwn {
				back += " for each State"
				break
			}
		}
		d.write("This Agreement shall enter into force" + back + " " + d.day("entryIntoForce", c.Begins) + ".")
	}
	c := cs.Provisional
	switch {
	case cs.EntryIntoForce.Provision != "" || !cs.EntryIntoForce.Ends.IsZero() || cs.EntryIntoForce.By != "" || cs.EntryIntoForce.EarlierFacts != bilateral.Unknown:
		d.refuse("entryIntoForce", "has a provision, a party, an end or earlier facts, for which there is no sentence")
	case !c.Ends.IsZero() || c.EarlierFacts != bilateral.Unknown:
		d.refuse("provisional", "has an end or earlier facts, for which there is no sentence")
	case c.Begins.IsZero():
		if !c.IsZero() {
			d.refuse("provisional", "has no beginning")
		}
	case c.By != "":
		what := "this Agreement"
		if c.Provision != "" {
			what = c.Provision
		}
		d.write("The Government of " + d.state("provisional", c.By) + " shall provisionally apply " + what + " " + d.day("provisional", c.Begins) + ".")
	case c.Provision != "":
		d.write(c.Provision + " shall be provisionally applied " + d.day("provisional", c.Begins) + ".")
	default:
		d.write("This Agreement shall be provisionally applied " + d.day("provisional", c.Begins) + ".")
	}
}

// isBack reports whether a clause on effect gives the whole agreement effect from a date.
func isBack(e clause.Clause) bool {
	return e.Provision == "" && e.By == "" && e.Begins.Kind == clause.RuleKindDate && e.Ends.IsZero() && e.EarlierFacts == bilateral.Unknown
}

// state writes the name of a party that a rule names by its code.
func (d *drafter) state(member, code string) string {
	c, err := country.Parse(code)
	if err != nil {
		d.refuse(member, "is for "+code+", which is not the code of a state")
		return ""
	}
	return country.NameOrCode(c)
}

// day writes a rule as the day of an event: "on the date of signature".
func (d *drafter) day(member string, r clause.Rule) string {
	if end := r.MonthEnd; end != "" {
		r.MonthEnd = ""
		switch end {
		case bilateral.MonthEndClamp:
			return d.day(member, r) + ", or on the last day of the month if there is no such day"
		case bilateral.MonthEndRoll:
			return d.day(member, r) + ", or on the first day of the next month if there is no such day"
		}
		d.refuse(member, "has a month end for which there is no sentence")
	}
	if r.PlusDays > 0 {
		if r.PlusDays > 1 || unitOf(r.Kind) == "" || len(r.Of) > 0 {
			d.refuse(member, "has added days for which there is no sentence")
		}
		return "on the day after the expiry of a period of " + d.count(member, r.N, unitOf(r.Kind)) + " after " + d.event(member, r.Event)
	}
	switch r.Kind {
	case clause.RuleKindOn:
		return "on " + d.event(member, r.Event)
	case clause.RuleKindDate:
		if r.Date.Precision() == bilateral.PrecisionDay {
			return "on " + clause.EnglishDate(r.Date)
		}
	case clause.RuleKindDaysAfter, clause.RuleKindMonthsAfter, clause.RuleKindYearsAfter:
		if len(r.Of) == 0 {
			return d.count(member, r.N, unitOf(r.Kind)) + " after " + d.event(member, r.Event)
		}
	case clause.RuleKindFirstDay:
		switch {
		case len(r.Of) == 1 && r.N == 1 && unitOf(r.Of[0].Kind) != r.Unit && unitOf(r.Of[0].Kind) != "" && len(r.Of[0].Of) == 0 && r.Of[0].PlusDays == 0 && r.Of[0].MonthEnd == "":
			inner := r.Of[0]
			return "on the first day of the " + string(r.Unit) + " following the expiration of a period of " + d.count(member, inner.N, unitOf(inner.Kind)) + " after " + d.event(member, inner.Event)
		case len(r.Of) == 0 && r.N == 1:
			return "on the first day of the " + string(r.Unit) + " following " + d.event(member, r.Event)
		case len(r.Of) == 0 && ordinal(r.N) != "":
			return "on the first day of the " + ordinal(r.N) + " " + string(r.Unit) + " following " + d.event(member, r.Event)
		}
	case clause.RuleKindLaterOf, clause.RuleKindEarlierOf:
		if len(r.Of) == 2 {
			which := "later"
			if r.Kind == clause.RuleKindEarlierOf {
				which = "earlier"
			}
			return d.day(member, r.Of[0]) + " or " + d.day(member, r.Of[1]) + ", whichever is the " + which
		}
	case clause.RuleKindUnlessSet:
		if len(r.Of) == 1 && r.Event.IsZero() {
			return d.day(member, r.Of[0]) + ", or on such other date as the Parties may agree"
		}
	case clause.RuleKindSetByParties:
		if r.Event.IsZero() {
			return "on a date to be agreed by the Parties"
		}
		if r.Event == (clause.Trigger{Kind: clause.TriggerKindExchanged}) {
			return "on a date to be fixed by an exchange of notes"
		}
	}
	d.refuse(member, "has a rule of kind "+string(r.Kind)+" of a form for which there is no sentence")
	return ""
}

// event writes the day of an event.
func (d *drafter) event(member string, e clause.Trigger) string {
	plain := e == clause.Trigger{Kind: e.Kind, Date: e.Date}
	if e == (clause.Trigger{Kind: clause.TriggerKindNotified, Party: e.Party}) && e.Party != "" {
		return "the date on which the Government of " + d.state(member, e.Party) + " notifies the other Government of the completion of its domestic procedures"
	}
	if e == clause.Own(clause.TriggerKindDeposited) {
		return "the date of deposit of its instrument"
	}
	received := e.Date == clause.DateKindReceived
	switch {
	case !plain:
	case e.Kind == clause.TriggerKindDeposited && e.Date == "":
		return "the date of deposit of the last instrument of ratification"
	case e.Kind == clause.TriggerKindSigned && e.Date == "":
		return "the date of its signature"
	case e.Kind == clause.TriggerKindNotified && e.Date == "":
		return "the date on which both Parties have notified each other in writing of the completion of their domestic procedures"
	case e.Kind == clause.TriggerKindNotified && received:
		return "the date of receipt of the last notification of the completion of the domestic procedures"
	case e.Kind == clause.TriggerKindExchanged && e.Date == "":
		return "the date of the exchange of instruments of ratification"
	case e.Kind == clause.TriggerKindExchanged && received:
		return "the date of receipt of the last of the notes exchanged"
	case e.Kind == clause.TriggerKindReplied && e.Date == clause.DateKindDone:
		return "the date of the note in reply"
	case e.Kind == clause.TriggerKindReplied && received:
		return "the date of receipt of the note in reply"
	case e.Kind == clause.TriggerKindEnteredIntoForce && e.Date == "":
		return "the date of its entry into force"
	case e.Kind == clause.TriggerKindNoticeGiven && e.Date == "":
		return "the date of such notice"
	case e.Kind == clause.TriggerKindNoticeGiven && received:
		return "the date of receipt of such notice by the other Party"
	}
	d.refuse(member, "counts from the event "+string(e.Kind)+" in a way for which there is no sentence")
	return ""
}

// duration writes how long the agreement lasts, and how it is renewed unless notice is
// given.
func (d *drafter) duration(cs clause.Clauses) {
	x := cs.Duration
	if x.EndDay != "" || !x.Review.IsZero() || x.Renewals != 0 {
		d.refuse("duration", "has renewals, endDay or review, for which there is no sentence")
	}
	first := "This Agreement shall remain in force for a period of "
	if !x.Initial.IsZero() {
		first += d.length("duration", x.Initial)
	}
	if !x.From.IsZero() {
		if x.From.Kind != clause.RuleKindOn {
			d.refuse("duration", "counts from a rule for which there is no sentence")
		}
		first += " from " + d.event("duration", x.From.Event)
	}
	notice := ""
	if n := cs.Denunciation.Notice; !n.IsZero() {
		notice = d.length("denunciation", n)
	}
	switch x.Kind {
	case "":
	case clause.DurationKindIndefinite:
		d.write("This Agreement shall remain in force indefinitely.")
	case clause.DurationKindFixed:
		if !x.Successive.IsZero() {
			first += ". It may be extended by mutual agreement for further periods of " + d.length("duration", x.Successive)
		}
		d.write(first + ".")
	case clause.DurationKindThenIndefinite:
		if notice != "" {
			d.write(first + ". Unless it is terminated by either Party at least " + notice + " before the expiry of that period, it shall thereafter remain in force indefinitely.")
			break
		}
		d.write(first + ". Thereafter it shall remain in force indefinitely.")
	case clause.DurationKindRenewable:
		next := "for further periods of equal length"
		switch {
		case x.Successive.IsZero():
			d.refuse("duration", "is renewed for terms whose length is not stated, for which there is no sentence")
		case x.Successive != x.Initial:
			next = "for further periods of " + d.length("duration", x.Successive)
		}
		unless := ""
		if notice != "" {
			unless = ", unless either Party notifies the other in writing, at least " + notice + " before the expiry of the current period, of its intention to terminate it"
		}
		d.write(first + ". Thereafter it shall be tacitly renewed " + next + unless + ".")
	case clause.DurationKindUntil:
		if x.Until.Kind == clause.RuleKindDate && x.Until.Date.Precision() == bilateral.PrecisionDay {
			d.write("This Agreement shall remain in force until " + clause.EnglishDate(x.Until.Date) + ".")
			return
		}
	default:
		d.refuse("duration", "of kind "+string(x.Kind)+" has a form for which there is no sentence")
	}
	if !x.Until.IsZero() {
		d.ends(x.Until)
	}
}

// ends writes the fact that ends the agreement.
func (d *drafter) ends(r clause.Rule) {
	e := r.Event
	switch {
	case r.Kind != clause.RuleKindOn || e != clause.Fact(e.Fact):
		d.refuse("duration", "ends by a rule of kind "+string(r.Kind)+" of a form for which there is no sentence")
	case strings.HasPrefix(e.Fact, "the "):
		d.write("This Agreement shall terminate in the event of " + e.Fact + ".")
	default:
		d.write("This Agreement shall terminate in the event that " + e.Fact + ".")
	}
}

// length writes a number of units.
func (d *drafter) length(member string, l clause.Length) string {
	if l.MonthEnd != "" || l.Unit == clause.UnitQuarter {
		d.refuse(member, "has a length in quarters or with a month end, for which there is no sentence")
	}
	return d.count(member, l.N, l.Unit)
}

// denunciation writes how a party leaves.
func (d *drafter) denunciation(cs clause.Clauses) {
	x := cs.Denunciation
	if x.IsZero() {
		return
	}
	if !x.Earliest.IsZero() || !x.Successive.IsZero() || x.Late != "" || x.Implied != bilateral.Unknown || x.By != "" || x.ForAll == bilateral.No || x.Counts != "" ||
		x.Withdrawal != "" && x.Withdrawal != clause.WithdrawalByConsent {
		d.refuse("denunciation", "has earliest, successive, late, implied, by, forAll no, counts or a withdrawal other than by consent, for which there is no sentence")
	}
	d.leaving(cs)
	if x.ForAll == bilateral.Yes {
		d.write("This Agreement shall cease to be in force if one of the Parties terminates it.")
	}
	if x.Except != "" {
		d.write("This Agreement may not be terminated during " + x.Except + ".")
	}
	for _, part := range x.Parts {
		d.write("Either Party shall be entitled to terminate the application of this Agreement separately in respect of " + part + ".")
	}
	if !x.Receipt.IsZero() {
		r := x.Receipt
		if unitOf(r.Kind) == "" || r.Event != (clause.Trigger{Kind: clause.TriggerKindNoticeGiven, Date: clause.DateKindCopied}) || len(r.Of) > 0 || r.PlusDays > 0 || r.MonthEnd != "" {
			d.refuse("denunciation", "has a receipt that is not counted from that of a copy")
		}
		d.write("In the absence of acknowledgement of receipt by the other Party, the notice shall be deemed to have been received " + d.count("denunciation", r.N, unitOf(r.Kind)) + " after the receipt of a copy by the organization to which it is sent.")
	}
}

// leaving writes the notice and its effect.
func (d *drafter) leaving(cs clause.Clauses) {
	x := cs.Denunciation
	given := clause.Trigger{Kind: clause.TriggerKindNoticeGiven}
	effect := x.Effect
	literal := equalRules(effect, clause.Rule{Kind: clause.RuleKindFirstDay, N: 1, Unit: clause.UnitYear, Event: given})
	switch {
	case effect.IsZero():
		switch {
		case x.Withdrawal != "" || !x.NotBefore.IsZero():
			d.refuse("denunciation", "has a withdrawal or a first day of a notice before the end of a term, for which there is no sentence")
		case x.Notice.IsZero():
		case cs.Duration.Kind != clause.DurationKindRenewable && cs.Duration.Kind != clause.DurationKindThenIndefinite:
			d.refuse("denunciation", "has a notice before the end of no renewed term, for which there is no sentence")
		}
	case literal && !x.Notice.IsZero():
		d.write("Either Party may terminate this Agreement by giving notice of termination at least " + d.length("denunciation", x.Notice) + " before the end of any calendar year" + d.waiting(x.NotBefore) +
			". In such event this Agreement shall cease to have effect for periods beginning after the end of the calendar year in which the notice of termination has been given.")
	case isYearEnd(effect):
		inner := effect.Of[0]
		d.write("Either Party may terminate this Agreement by giving notice in writing to the other Party at least " + d.count("denunciation", inner.N, unitOf(inner.Kind)) + " before the end of any calendar year" + d.waiting(x.NotBefore) + ".")
	case effect.Kind == clause.RuleKindLaterOf:
		d.afterFirstTerm(cs)
	case effect.Event.Kind != clause.TriggerKindNoticeGiven:
		d.refuse("denunciation", "has an effect that does not count from the notice, for which there is no sentence")
	default:
		d.atAnyTime(x)
	}
}

// waiting writes the years in force after which notice can be given, and nothing for no rule.
func (d *drafter) waiting(r clause.Rule) string {
	beginning := ""
	if r.Kind == clause.RuleKindFirstDay && r.Unit == clause.UnitYear && r.N > 1 && len(r.Of) == 0 {
		beginning, r = " beginning", clause.YearsAfter(r.N-1, clause.On(r.Event))
	}
	switch {
	case r.IsZero():
		return ""
	case unitOf(r.Kind) == "" || !equalRules(r, sinceForce(clause.Length{N: r.N, Unit: unitOf(r.Kind)})):
		d.refuse("denunciation", "has a first day for a notice before the end of a year that does not count from the entry into force")
	}
	return beginning + " after the expiration of a period of " + d.count("denunciation", r.N, unitOf(r.Kind)) + " from the date of its entry into force"
}

// atAnyTime writes a notice that can be given at any time, or from a day on, with the day on
// which it ends the agreement.
func (d *drafter) atAnyTime(x clause.Denunciation) {
	when := "at any time give notice in writing to the other Party of its decision to terminate this Agreement"
	if r := x.NotBefore; !r.IsZero() {
		if unitOf(r.Kind) == "" || r.Event != (clause.Trigger{Kind: clause.TriggerKindEnteredIntoForce}) || len(r.Of) > 0 || r.PlusDays > 0 || r.MonthEnd != "" {
			d.refuse("denunciation", "has a first day for notice that is not counted from the entry into force")
		}
		when = "after " + d.count("denunciation", r.N, unitOf(r.Kind)) + " from the date of its entry into force give written notice of its intention to terminate this Agreement to the other Party"
	}
	sentence := "Either Party may " + when + ". In such case the Agreement shall terminate " + d.day("denunciation", x.Effect)
	if x.Withdrawal == clause.WithdrawalByConsent {
		sentence += ", unless the notice is withdrawn by agreement before the expiry of this period"
	}
	d.write(sentence + ".")
}

// isYearEnd reports whether a rule is the first day of the year after some months of notice.
func isYearEnd(r clause.Rule) bool {
	return r.Kind == clause.RuleKindFirstDay && r.N == 1 && r.Unit == clause.UnitYear && len(r.Of) == 1 &&
		(r.Of[0].Kind == clause.RuleKindMonthsAfter || r.Of[0].Kind == clause.RuleKindDaysAfter) && r.Of[0].Event == clause.Trigger{Kind: clause.TriggerKindNoticeGiven} &&
		len(r.Of[0].Of) == 0 && r.Of[0].PlusDays == 0 && r.Of[0].MonthEnd == ""
}

// afterFirstTerm writes a right to leave once the first term has ended.
func (d *drafter) afterFirstTerm(cs clause.Clauses) {
	x := cs.Denunciation
	of := x.Effect.Of
	ended := clause.On(clause.Trigger{Kind: clause.TriggerKindInitialTermEnded})
	plain := len(of) == 2 && equalRules(of[1], ended) && unitOf(of[0].Kind) != "" && len(of[0].Of) == 0 &&
		of[0].Event == clause.Trigger{Kind: clause.TriggerKindNoticeGiven} && of[0].PlusDays == 0 && of[0].MonthEnd == ""
	if !plain || x.Withdrawal != "" {
		d.refuse("denunciation", "has a rule of kind later-of of a form for which there is no sentence")
		return
	}
	if cs.Duration.Initial.IsZero() {
		d.refuse("denunciation", "counts from the end of an initial term, and the duration has none")
	}
	d.write("After the expiry of the initial period either Party may terminate this Agreement at any time by giving " + possessive(d.count("denunciation", of[0].N, unitOf(of[0].Kind))) + " notice to the other Party.")
}

// possessive returns a number of units as it stands before notice: "30 days'", "1 month's".
func possessive(count string) string {
	if strings.HasSuffix(count, "s") {
		return count + "'"
	}
	return count + "'s"
}

// survival writes what outlives the agreement.
func (d *drafter) survival(cs clause.Clauses) {
	list := cs.FurtherSurvival
	if !cs.Survival.IsZero() {
		list = append([]clause.Clause{cs.Survival}, list...)
	}
	for _, x := range list {
		r := x.Ends
		switch {
		case !x.Begins.IsZero() || x.By != "" || x.Provision == "":
			d.refuse("survival", "has a beginning, a party or no provision, for which there is no sentence")
		case r.Kind == clause.RuleKindNever:
			bound := x.Provision
			if !strings.HasPrefix(bound, "Article") {
				bound = "its provisions with respect to " + bound
			}
			d.write("Following termination of this Agreement the Parties shall remain bound by " + bound + ".")
		case r.Kind == clause.RuleKindOn && r.Event == clause.Fact(r.Event.Fact):
			d.write("In respect of " + x.Provision + ", the provisions of this Agreement shall remain in force until " + r.Event.Fact + ".")
		case unitOf(r.Kind) != "" && len(r.Of) == 0 && r.PlusDays == 0 && r.MonthEnd == "" && r.Event == clause.Trigger{Kind: clause.TriggerKindEnded}:
			d.write("In respect of " + x.Provision + ", its provisions shall remain in force for a further period of " + d.count("survival", r.N, unitOf(r.Kind)) + " from that date.")
		default:
			d.refuse("survival", "has a rule of kind "+string(r.Kind)+" of a form for which there is no sentence")
		}
	}
}

// effects writes from when single provisions have effect, and what is said of earlier facts.
func (d *drafter) effects(cs clause.Clauses) {
	force := clause.On(clause.Trigger{Kind: clause.TriggerKindEnteredIntoForce})
	for i, e := range cs.Effects {
		switch {
		case i == 0 && isBack(e) && !cs.EntryIntoForce.Begins.IsZero():
		case e.EarlierFacts == bilateral.Yes && equalRules(e.Begins, force) && e.Ends.IsZero() && e.By == "":
			d.write("This Agreement shall also apply to " + e.Provision + ".")
		default:
			d.refuse("effects", "has a form for which there is no sentence")
		}
	}
}

// unitOf returns the unit that a kind of rule counts in, and nothing for other kinds.
func unitOf(k clause.RuleKind) clause.Unit {
	switch k {
	case clause.RuleKindDaysAfter:
		return clause.UnitDay
	case clause.RuleKindMonthsAfter:
		return clause.UnitMonth
	case clause.RuleKindYearsAfter:
		return clause.UnitYear
	}
	return ""
}

// count writes a number with its unit: "one year", "30 days".
func (d *drafter) count(member string, n uint32, u clause.Unit) string {
	switch {
	case n == 0 || n > 999:
		d.refuse(member, "counts "+strconv.FormatUint(uint64(n), 10)+", for which there is no sentence")
	case n == 1:
		return "one " + string(u)
	}
	return strconv.FormatUint(uint64(n), 10) + " " + string(u) + "s"
}

// ordinal returns the word for a number, and nothing for those that treaties do not use.
func ordinal(n uint32) string {
	words := [...]string{"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth"}
	if int(n) < len(words) {
		return words[n]
	}
	return ""
}
