package clause

import "slices"

// Canonical returns the rule in the form in which rules that always give the same day are
// written alike: the first day of the seventh month, and not of the month after six months; two
// years, and not 24 months; an event, and not a rule that only gives its day. It shares no list
// with the rule.
func (r Rule) Canonical() Rule {
	r.MonthDays = slices.Clone(r.MonthDays)
	of := make([]Rule, 0, len(r.Of))
	for _, part := range r.Of {
		part = part.Canonical()
		if (r.Kind == RuleKindLaterOf || r.Kind == RuleKindEarlierOf) && part.Kind == r.Kind {
			of = append(of, part.Of...)
			continue
		}
		of = append(of, part)
	}
	r.Of = nil
	if len(of) > 0 {
		r.Of = of
	}
	switch {
	case (r.Kind == RuleKindLaterOf || r.Kind == RuleKindEarlierOf) && len(r.Of) == 1:
		return r.Of[0]
	case r.Kind == RuleKindMonthsAfter && r.N > 0 && r.N%12 == 0:
		r.Kind, r.N = RuleKindYearsAfter, r.N/12
	}
	if has, _ := r.Kind.marks(); has&ruleKindHasBase == 0 || len(r.Of) != 1 || !r.Event.IsZero() {
		return r
	}
	base := r.Of[0]
	switch {
	case base.Kind == RuleKindOn:
		r.Event, r.Of = base.Event, nil
	case r.Kind == RuleKindDaysAfter && base.Kind == RuleKindDaysAfter:
		r.N, r.Event, r.Of = r.N+base.N, base.Event, base.Of
	case (r.Kind == RuleKindFirstDay || r.Kind == RuleKindLastDay) && base.shifts(r.Unit) > 0:
		r.N, r.Event, r.Of = r.N+base.shifts(r.Unit), base.Event, base.Of
	}
	return r
}

// shifts returns by how many months or years a rule moves the month or year of its base, and 0
// if that depends on the day.
func (r *Rule) shifts(unit Unit) uint32 {
	months := uint32(0)
	switch {
	case r.PlusDays > 0 || r.MonthEnd != "" && r.MonthEnd != "clamp" || r.N > 1<<16:
	case r.Kind == RuleKindMonthsAfter:
		months = r.N
	case r.Kind == RuleKindYearsAfter:
		months = 12 * r.N
	}
	switch {
	case unit == UnitMonth:
		return months
	case unit == UnitYear && r.Kind == RuleKindYearsAfter:
		return months / 12
	}
	return 0
}

// Canonical returns the clauses with their rules in canonical form ([Rule.Canonical]). Which
// date of a notice counts is said by its effect, if that counts from the notice and Counts
// alone says it.
func (cs Clauses) Canonical() Clauses {
	cs.Effects, cs.FurtherSurvival = slices.Clone(cs.Effects), slices.Clone(cs.FurtherSurvival)
	for r := range cs.rules() {
		*r = r.Canonical()
	}
	d := &cs.Denunciation
	if d.Counts != "" && !d.Effect.datesNotice() && d.Effect.dateNotice(d.Counts) && d.Notice.IsZero() {
		d.Counts = ""
	}
	if d.Notice.IsZero() && d.Effect.datesNotice() && d.Effect.noticeDate() == d.Counts {
		d.Counts = ""
	}
	return cs
}

// dateNotice gives the events of notice in a rule a date, and reports whether there are any.
func (r *Rule) dateNotice(date DateKind) bool {
	found := false
	if r.Event.Kind == TriggerKindNoticeGiven {
		r.Event.Date, found = date, true
	}
	for i := range r.Of {
		found = r.Of[i].dateNotice(date) || found
	}
	return found
}

// noticeDate returns the date that the first event of notice in a rule states.
func (r *Rule) noticeDate() DateKind {
	for e := range r.Events() {
		if e.Kind == TriggerKindNoticeGiven && e.Date != "" {
			return e.Date
		}
	}
	return ""
}
