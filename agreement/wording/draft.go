package wording

import (
	"errors"
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// Draft writes final clauses as the sentences that a treaty would use, one paragraph for
// each member: force, provisional application, duration with renewal, denunciation,
// survival. [Read] reads the text back as the same clauses, without articles and evidence.
// A rule that can be said in two ways is read back in the shorter one: the first day of the
// seventh month, and not of the month after six months.
//
// It returns an error that names the member and the kind for what it has no sentence for,
// and writes nothing then. The sentences follow the forms of the Final Clauses of
// Multilateral Treaties Handbook (United Nations, 2003) and of the model clauses of treaty
// offices.
func Draft(cs clause.Clauses) (string, error) {
	d := drafter{}
	d.entry(cs)
	d.duration(cs)
	d.denunciation(cs)
	d.survival(cs)
	for _, left := range []struct {
		member string
		stated bool
	}{{"effects", len(cs.Effects) > 0}, {"suspension", !cs.Suspension.IsZero()}, {"silent", len(cs.Silent) > 0}} {
		if left.stated {
			d.refuse(left.member, "has no sentence yet")
		}
	}
	if d.err != nil {
		return "", d.err
	}
	return strings.Join(d.paragraphs, "\n\n") + "\n", nil
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
	for _, c := range []struct {
		member string
		clause clause.Clause
		verb   string
	}{
		{"entryIntoForce", cs.EntryIntoForce, "enter into force"},
		{"provisional", cs.Provisional, "be provisionally applied"},
	} {
		switch {
		case c.clause.Provision != "" || !c.clause.Ends.IsZero():
			d.refuse(c.member, "has a provision or an end, for which there is no sentence")
		case !c.clause.Begins.IsZero():
			d.write("This Agreement shall " + c.verb + " " + d.day(c.member, c.clause.Begins) + ".")
		}
	}
}

// day writes a rule as the day of an event: "on the date of signature".
func (d *drafter) day(member string, r clause.Rule) string {
	if r.MonthEnd != "" || r.PlusDays != 0 {
		d.refuse(member, "has a month end or added days, for which there is no sentence")
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
	case clause.RuleKindSetByParties:
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
	received := e.Date == clause.DateKindReceived
	switch {
	case !plain:
	case e.Kind == clause.TriggerKindSigned && e.Date == "":
		return "the date of its signature"
	case e.Kind == clause.TriggerKindNotified && e.Date == "":
		return "the date on which both Parties have notified each other in writing of the completion of their domestic procedures"
	case e.Kind == clause.TriggerKindNotified && received:
		return "the date of receipt of the last notification of the completion of the domestic procedures"
	case e.Kind == clause.TriggerKindExchanged && e.Date == "":
		return "the date of the exchange of instruments of ratification"
	case e.Kind == clause.TriggerKindExchanged && received:
		return "the date of receipt of the reply"
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
	if x.Renewals != 0 || !x.From.IsZero() || x.EndDay != "" {
		d.refuse("duration", "has renewals, from or endDay, for which there is no sentence")
	}
	first := "This Agreement shall remain in force for a period of "
	if !x.Initial.IsZero() {
		first += d.length("duration", x.Initial)
	}
	switch x.Kind {
	case "":
	case clause.DurationKindIndefinite:
		d.write("This Agreement shall remain in force indefinitely.")
	case clause.DurationKindFixed:
		d.write(first + ".")
	case clause.DurationKindThenIndefinite:
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
		if notice := cs.Denunciation.Notice; !notice.IsZero() {
			unless = ", unless either Party notifies the other in writing, at least " + d.length("denunciation", notice) + " before the expiry of the current period, of its intention to terminate it"
		}
		d.write(first + ". Thereafter it shall be tacitly renewed " + next + unless + ".")
	case clause.DurationKindUntil:
		if x.Until.Kind == clause.RuleKindDate && x.Until.Date.Precision() == bilateral.PrecisionDay {
			d.write("This Agreement shall remain in force until " + clause.EnglishDate(x.Until.Date) + ".")
			return
		}
		fallthrough
	default:
		d.refuse("duration", "of kind "+string(x.Kind)+" has a form for which there is no sentence")
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
	if !x.Earliest.IsZero() || x.Late != "" || x.Implied != bilateral.Unknown || x.Withdrawal != "" && x.Withdrawal != clause.WithdrawalByConsent {
		d.refuse("denunciation", "has earliest, late, implied or a withdrawal other than by consent, for which there is no sentence")
	}
	received := x.Effect.Event.Date == clause.DateKindReceived
	if received != (x.Counts == clause.DateKindReceived) || x.Counts != "" && !received {
		d.refuse("denunciation", "counts another date than its effect does, for which there is no sentence")
	}
	if !x.Notice.IsZero() {
		if cs.Duration.Kind != clause.DurationKindRenewable || x.Withdrawal != "" {
			d.refuse("denunciation", "has a notice before the end of no renewed term, or its withdrawal, for which there is no sentence")
		}
		return // it stands beside the renewal
	}
	if len(x.Effect.Of) > 0 && x.Effect.Kind == clause.RuleKindLaterOf {
		d.afterFirstTerm(x)
		return
	}
	if x.Effect.Event.Kind != clause.TriggerKindNoticeGiven && !isYearEnd(x.Effect) {
		d.refuse("denunciation", "has an effect that does not count from the notice, for which there is no sentence")
		return
	}
	if isYearEnd(x.Effect) {
		if x.Withdrawal != "" {
			d.refuse("denunciation", "has a withdrawal of a notice before the end of a year, for which there is no sentence")
		}
		inner := x.Effect.Of[0]
		d.write("Either Party may terminate this Agreement by giving notice in writing to the other Party at least " + d.count("denunciation", inner.N, unitOf(inner.Kind)) + " before the end of any calendar year.")
		return
	}
	sentence := "Either Party may at any time give notice in writing to the other Party of its decision to terminate this Agreement. In such case the Agreement shall terminate " + d.day("denunciation", x.Effect)
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
func (d *drafter) afterFirstTerm(x clause.Denunciation) {
	of := x.Effect.Of
	ended := clause.On(clause.Trigger{Kind: clause.TriggerKindInitialTermEnded})
	plain := len(of) == 2 && equalRules(of[1], ended) && unitOf(of[0].Kind) != "" && len(of[0].Of) == 0 &&
		of[0].Event == clause.Trigger{Kind: clause.TriggerKindNoticeGiven} && of[0].PlusDays == 0 && of[0].MonthEnd == ""
	if !plain || x.Withdrawal != "" {
		d.refuse("denunciation", "has a rule of kind later-of of a form for which there is no sentence")
		return
	}
	d.write("Each Party shall then have the right to terminate this Agreement at any time by giving " + d.count("denunciation", of[0].N, unitOf(of[0].Kind)) + " notice to the other Party.")
}

// survival writes how long investments made before the end are protected.
func (d *drafter) survival(cs clause.Clauses) {
	x := cs.Survival
	if x.IsZero() {
		return
	}
	r := x.Ends
	const provision = "investments made before the date of termination of this agreement"
	if x.Provision != provision || !x.Begins.IsZero() || unitOf(r.Kind) == "" || len(r.Of) > 0 || r.PlusDays != 0 || r.MonthEnd != "" || r.Event != (clause.Trigger{Kind: clause.TriggerKindEnded}) {
		d.refuse("survival", "is of another provision or has another rule than a period after the end, for which there is no sentence")
		return
	}
	d.write("In respect of investments made before the date of termination of this Agreement, its provisions shall remain in force for a further period of " + d.count("survival", r.N, unitOf(r.Kind)) + " from that date.")
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
