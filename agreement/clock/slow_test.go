package clock_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// An answer is what the record says of one day. skip means that neither the law
// nor the record determines it, so that no answer is wrong.
type answer string

const (
	yes     answer = "yes"
	no      answer = "no"
	unknown answer = "unknown"
	skip    answer = "skip"
)

// both returns whether two things hold.
func both(a, b answer) answer {
	for _, v := range []answer{no, skip, unknown} {
		if a == v || b == v {
			return v
		}
	}
	return yes
}

// A day is a number of days since 1970. never is later than all of them.
type dayNumber int

const never dayNumber = 1 << 30

func onDay(y, m, d int) dayNumber {
	return dayNumber(time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

func dayOf(d bilateral.Date) dayNumber {
	if d.IsZero() {
		return never
	}
	return onDay(d.Year(), int(d.Month()), d.Day())
}

func (d dayNumber) time() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

func (d dayNumber) date() bilateral.Date {
	return bilateral.MustParseDate(d.time().Format(time.DateOnly))
}

// plusMonths counts n months; a month without such a day has its last day.
func (d dayNumber) plusMonths(n int) dayNumber {
	t := d.time()
	y, m := t.Year(), int(t.Month())+n
	return min(onDay(y, m, t.Day()), onDay(y, m+1, 0))
}

// plus counts a length n times, all at once.
func (d dayNumber) plus(l clause.Length, n int) dayNumber {
	switch n *= int(l.N); l.Unit {
	case clause.UnitDay:
		return d + dayNumber(n)
	case clause.UnitMonth:
		return d.plusMonths(n)
	default:
		return d.plusMonths(12 * n)
	}
}

// plusRule counts a period from a base: its only event.
func (d dayNumber) plusRule(r clause.Rule) dayNumber {
	switch n := int(r.N); r.Kind {
	case clause.RuleKindDaysAfter:
		return d + dayNumber(n)
	case clause.RuleKindMonthsAfter:
		return d.plusMonths(n) + dayNumber(r.PlusDays)
	case clause.RuleKindYearsAfter:
		return d.plusMonths(12*n) + dayNumber(r.PlusDays)
	case clause.RuleKindOn:
		return d
	}
	panic("slow: rule of kind " + string(r.Kind))
}

// A slow evaluator answers for one day by living through all days before it.
type slow struct {
	a     *agreement.Agreement
	party string
	known bilateral.Date
	lived *life // the evening of the day that is asked about, if that was lived already
}

// inForce reports whether it is in force for the party, or as a whole.
func (s slow) inForce(on bilateral.Date) answer { return s.live(on).force(s.party) }

// bound reports whether the party is bound: it has consented and the treaty is in
// force for it (article 2(1)(g)). A party whose day has come before that of any
// other is skipped: the axis says "alone or with the others", the article not.
func (s slow) bound(on bilateral.Date) answer {
	l := s.live(on)
	if l.begun == never && l.count(yes) == 1 && (s.party == "" || l.in[s.party] == yes) {
		return skip
	}
	return l.force(s.party)
}

// suspended reports whether the operation is suspended for the party (articles 57
// and 72): it suspended, or no other party is left for which it operates.
func (s slow) suspended(on bilateral.Date) answer {
	l := s.live(on)
	f, own := l.force(s.party), l.flag(s.party)
	if f == no || own == yes {
		return f // A suspension stops at the end of the treaty (articles 70 and 72).
	}
	certain, possible, doubt, paused := 0, 0, unknown, false
	for _, p := range l.parties {
		paused = paused || l.flag(p) != no
		if p == s.party || l.in[p] == no || l.flag(p) == yes {
			continue
		}
		if possible++; l.in[p] == yes && l.flag(p) == no {
			certain++
		} else if l.in[p] == skip || l.flag(p) == skip {
			doubt = skip
		}
	}
	need := 1
	if s.party == "" {
		need = 2
	}
	switch {
	case !paused:
		return no
	case possible < need:
		return f
	case certain >= need, own == skip:
		return own
	}
	return doubt
}

// provisional reports whether it is applied before it is in force (article 25).
func (s slow) provisional(on bilateral.Date) answer {
	l := s.live(on)
	v := l.applying[s.party]
	certain, possible, applied := 0, 0, 0
	for _, p := range l.parties {
		if l.applying[p] != no {
			applied++
		}
		if l.applying[p] == yes || l.force(p) == yes {
			certain++
		}
		if l.applying[p] != no || l.force(p) != no {
			possible++
		}
		if s.party == "" && l.applying[p] != no {
			v = yes
		}
	}
	switch f := l.force(s.party); {
	case v == no || v == "":
		return no
	case l.over != no:
		return skip // What is applied after the end is applied for another reason.
	case f == yes && s.party == "":
		return skip // In force, and a state still applies it: the axis says neither.
	case f == yes:
		return no
	case len(l.parties) == 2 && applied < 2 && l.joined:
		return no // In force or not, it is so for both.
	case len(l.parties) == 2 && applied < 2:
		return skip
	case f != no && s.party == "" && applied < 2:
		return skip // One applies it with those that may be in force.
	case f != no:
		return f
	case possible < 2 && l.joined:
		return no // It ended with respect to one (article 25(2)); the other has nobody to apply it with.
	case certain < 2 && (possible >= 2 || !l.joined):
		return skip // One state alone, with nobody on record who applies it too.
	}
	return v
}

// A deed is an act that has happened, as known, with its days.
type deed struct {
	agreement.Act
	by     []string  // empty means all
	on     dayNumber // the day that counts for it
	effect dayNumber // never if not stated
	last   dayNumber // never if not stated
}

// deeds returns what has happened as far as it is known.
func (s slow) deeds() []deed {
	var list []deed
	cut := dayOf(s.known)
	secret := func(d bilateral.Date) bool { return !d.IsZero() && dayOf(d) > cut }
	for _, act := range s.a.Acts {
		for _, c := range s.a.Acts {
			// What is corrected is so from the beginning (article 79(4)), once the
			// correction is known.
			if c.Kind != agreement.ActKindCorrected || c.Of != act.ID || secret(c.Known) {
				continue
			}
			if c.Known.IsZero() && secret(c.Date) {
				continue
			}
			for _, d := range []struct{ old, right *bilateral.Date }{
				{&act.Date, &c.Date}, {&act.Received, &c.Received}, {&act.TakesEffect, &c.TakesEffect}, {&act.Until, &c.Until},
			} {
				if !d.right.IsZero() {
					*d.old = *d.right
				}
			}
		}
		// Each date is known from its own day on.
		for _, d := range []*bilateral.Date{&act.Date, &act.Received} {
			if secret(*d) {
				*d = bilateral.Date{}
			}
		}
		d := deed{Act: act, on: dayOf(act.Date), effect: dayOf(act.TakesEffect), last: dayOf(act.Until)}
		for _, actor := range act.By {
			d.by = append(d.by, actor.String())
		}
		switch act.Kind {
		case agreement.ActKindNoticeGiven, agreement.ActKindNotified, agreement.ActKindDeposited:
			// It counts when received (article 78(b)).
			done := act.Kind == agreement.ActKindNoticeGiven &&
				s.a.Clauses.Denunciation.Counts == clause.DateKindDone
			if r := dayOf(act.Received); r != never && !done {
				d.on = r
			}
		case agreement.ActKindEnded:
			if d.effect != never {
				d.on = d.effect
			} else if d.last != never {
				d.on = d.last + 1
			}
		case agreement.ActKindRevived, agreement.ActKindResumed,
			agreement.ActKindProvisionallyApplied, agreement.ActKindProvisionalApplicationEnded:
			if d.effect != never && d.on != never {
				d.on = d.effect
			}
		}
		if d.on != never && !secret(act.Known) {
			list = append(list, d)
		}
	}
	return list
}

// A due is a change that comes on a day, in the morning.
type due struct {
	on    dayNumber
	party string // empty means all
	to    answer
	of    bilateral.ID // the notice
	term  bool         // the term of the duration, which can be extended
}

// A pause is a suspension by one party.
type pause struct {
	party       string
	first, last dayNumber
	sure        answer
}

// done returns the first day on which a party did something; never if it did not.
func (l *life) done(p string, kinds ...agreement.ActKind) dayNumber {
	first := never
	for _, d := range l.deeds {
		if slices.Contains(kinds, d.Kind) && d.Provision == "" && (len(d.by) == 0 || slices.Contains(d.by, p)) {
			first = min(first, d.on)
		}
	}
	return first
}

// begin returns the entry into force for a party (article 24).
func (l *life) begin(p string) due {
	r := l.a.Clauses.EntryIntoForce.Begins
	var days []dayNumber // on which each party did what the rule counts from
	for _, q := range l.parties {
		days = append(days, l.done(q, agreement.ActKind(r.Event.Kind)))
	}
	slices.Sort(days)
	published, lodged := l.done(p, agreement.ActKindEnteredIntoForce), false
	for _, d := range l.deeds {
		lodged = lodged || d.Kind == agreement.ActKindNotified || d.Kind == agreement.ActKindDeposited
	}
	own := l.done(p, agreement.ActKindNotified, agreement.ActKindDeposited)
	if !lodged {
		own = l.done(p, agreement.ActKindSigned) // A signature suffices (article 12).
	}
	switch {
	case published != never && lodged && own == never:
		return due{on: published, to: skip} // Published for all; its own consent is not recorded.
	case published != never:
		return due{on: published, to: yes}
	case r.IsZero() && !l.a.Clauses.SilentOn(clause.TopicEntryIntoForce):
		return due{on: own, to: unknown} // The clause is not recorded.
	case r.IsZero():
		return due{on: own, to: skip} // Silent: article 12 closes it, law.md says it stays open.
	case r.Kind == clause.RuleKindDate && own <= dayOf(r.Date):
		return due{on: dayOf(r.Date), to: yes}
	case r.Kind == clause.RuleKindDate && own != never:
		return due{on: dayOf(r.Date), to: skip} // Retroactive, or from its own day (24(3)).
	case r.Kind == clause.RuleKindDate:
		return due{on: never} // It has not consented (article 11).
	case r.Kind != clause.RuleKindOn:
		return due{on: own, to: skip}
	case r.Event.Which == clause.OccurrenceOwn:
		return due{on: l.done(p, agreement.ActKind(r.Event.Kind)), to: yes}
	case r.Event.Which == clause.OccurrenceNth && int(r.Event.N) <= len(days):
		// Whoever comes later comes on its own day (24(3)).
		return due{on: max(days[r.Event.N-1], l.done(p, agreement.ActKind(r.Event.Kind))), to: yes}
	case r.Event.Which == clause.OccurrenceNth:
		return due{on: never}
	}
	return due{on: days[len(days)-1], to: yes} // The last one, by all.
}

// TestSlow checks the evaluator by rows made by hand and by what must hold for any
// agreement.
func TestSlow(t *testing.T) {
	ch, se, pt := country.StateActor(country.CH), country.StateActor(country.SE), country.StateActor(country.PT)
	dayNumber := func(s string) bilateral.Date { return bilateral.MustParseDate(s) }
	act := func(kind agreement.ActKind, on string, by ...country.Actor) agreement.Act {
		return agreement.Act{Kind: kind, Date: dayNumber(on), By: by}
	}
	made := func(parties []country.Actor, c clause.Clauses, acts ...agreement.Act) *agreement.Agreement {
		a := &agreement.Agreement{ID: "made", Clauses: c}
		for _, p := range parties {
			a.Parties = append(a.Parties, agreement.Party{Actor: p})
		}
		a.Acts = append(acts, act(agreement.ActKindEnteredIntoForce, "2000-01-31"))
		return a
	}
	two, three := []country.Actor{ch, se}, []country.Actor{ch, se, pt}
	notice := act(agreement.ActKindNoticeGiven, "2002-08-31", ch)
	notice.ID = "notice"
	withdrawn := act(agreement.ActKindNoticeWithdrawn, "2002-09-01", se)
	withdrawn.Of = "notice"
	part := act(agreement.ActKindTerminated, "2003-01-01")
	part.Provision = "Part II"
	months := clause.Clauses{Denunciation: clause.Denunciation{
		Effect: clause.MonthsAfter(6, clause.On(clause.Trigger{Kind: clause.TriggerKindNoticeGiven})),
	}}
	until := clause.Clauses{Duration: clause.Duration{
		Kind: clause.DurationKindUntil, Until: clause.Fixed(dayNumber("2026-12-31")),
	}}
	terms := clause.Clauses{
		Duration: clause.Duration{
			Kind:    clause.DurationKindRenewable,
			Initial: clause.LengthOf(3, clause.UnitYear), Successive: clause.LengthOf(1, clause.UnitYear),
		},
		Denunciation: clause.Denunciation{Notice: clause.LengthOf(6, clause.UnitMonth)},
	}
	pause := act(agreement.ActKindSuspended, "2001-01-01", ch, se)
	alone := act(agreement.ActKindSuspended, "2001-01-01", ch)
	resumed := act(agreement.ActKindResumed, "2001-06-01", ch)
	revived := act(agreement.ActKindRevived, "2005-01-01")
	for _, row := range []struct {
		why, party, on string
		a              *agreement.Agreement
		force, paused  answer
	}{
		{"before", "", "2000-01-30", made(two, months), no, no},
		{"begun", "CH", "2000-01-31", made(two, months), yes, no},
		{"third state", "PT", "2000-01-31", made(two, months), no, no},
		{"notice runs", "SE", "2003-02-27", made(two, months, notice), yes, no},
		{"end for the last one", "SE", "2003-02-28", made(two, months, notice), no, no},
		{"two are left", "", "2003-02-28", made(three, months, notice), yes, no},
		{"one has left", "CH", "2003-02-28", made(three, months, notice), no, no},
		{"withdrawn by another", "", "2003-02-28", made(two, months, notice, withdrawn), no, no},
		{"part only", "", "2003-01-01", made(two, months, part), yes, no},
		{"two readings", "", "2026-12-31", made(two, until), unknown, no},
		{"both readings", "", "2027-01-01", made(two, until), no, no},
		{"late notice", "", "2003-01-31", made(two, terms, notice), yes, no},
		{"late notice, open", "", "2004-01-31", made(two, terms, notice), unknown, no},
		{"all suspend", "", "2001-01-01", made(two, months, pause), yes, yes},
		{"one suspends", "", "2001-01-01", made(two, months, alone), yes, no},
		{"one resumes for itself", "", "2001-06-01", made(two, months, pause, resumed), yes, yes},
		{"resumed by all", "", "2001-06-01", made(two, months, pause, act(agreement.ActKindResumed, "2001-06-01")), yes, no},
		{"suspension ends", "", "2003-02-28", made(two, months, notice, pause), no, no},
		{"revived", "SE", "2005-01-01", made(two, months, notice, pause, revived), yes, no},
	} {
		s := slow{a: row.a, party: row.party}
		if got := s.inForce(dayNumber(row.on)); got != row.force {
			t.Errorf("%s: in force on %s: %s, want %s", row.why, row.on, got, row.force)
		}
		if got := s.suspended(dayNumber(row.on)); got != row.paused {
			t.Errorf("%s: suspended on %s: %s, want %s", row.why, row.on, got, row.paused)
		}
	}
	// A notice that is received later is not known before. A correction counts from
	// the beginning, once it is known.
	late := notice
	late.Received = dayNumber("2002-09-30")
	right := act(agreement.ActKindCorrected, "2002-10-31")
	right.Of, right.Known = "notice", dayNumber("2010-01-01")
	for _, row := range []struct {
		on, known string
		a         *agreement.Agreement
		want      answer
	}{
		{"2004-01-01", "2002-08-30", made(two, months, notice), yes},
		{"2004-01-01", "2002-08-31", made(two, months, notice), no},
		{"2003-03-29", "2002-09-29", made(two, months, late), no},
		{"2003-03-29", "2002-09-30", made(two, months, late), yes},
		{"2003-04-29", "2010-01-01", made(two, months, notice, right), yes},
		{"2003-04-29", "2009-12-31", made(two, months, notice, right), no},
		{"2003-04-30", "2010-01-01", made(two, months, notice, right), no},
	} {
		if got := (slow{a: row.a, known: dayNumber(row.known)}).inForce(dayNumber(row.on)); got != row.want {
			t.Errorf("in force on %s, as known on %s: %s, want %s", row.on, row.known, got, row.want)
		}
	}
	// Two apply it provisionally until its entry into force, or until one ends it.
	pending := made(two, months, act(agreement.ActKindProvisionallyApplied, "1999-06-01"))
	for on, want := range map[string]answer{"1999-05-31": no, "1999-06-01": yes, "2000-01-30": yes, "2000-01-31": no} {
		if got := (slow{a: pending, party: "CH"}).provisional(dayNumber(on)); got != want {
			t.Errorf("applied provisionally on %s: %s, want %s", on, got, want)
		}
	}
	pending.Acts = append(pending.Acts, act(agreement.ActKindProvisionalApplicationEnded, "1999-07-01", se))
	if got := (slow{a: pending, party: "CH"}).provisional(dayNumber("1999-07-01")); got != no {
		t.Errorf("applied provisionally by one alone: %s", got)
	}
	r := rand.New(rand.NewPCG(1, 2))
	counts := map[string]int{}
	for range 400 {
		a := generated(r)
		if err := a.Validate(); err != nil {
			t.Fatal(err)
		}
		for range 4 {
			d := a.Acts[r.IntN(len(a.Acts))]
			on := near(r, dayOf(d.Date)).date()
			whole := slow{a: &a}
			force := whole.inForce(on)
			if got := (slow{a: &a, known: dayNumber("2040-01-01")}).inForce(on); got != force {
				t.Errorf("in force on %s: %s, want %s if all is known: %+v", on, got, force, a)
			}
			counts["in force "+string(force)]++
			counts["suspended "+string(whole.suspended(on))]++
			counts["provisional "+string(whole.provisional(on))]++
			for _, p := range a.Parties {
				s := slow{a: &a, party: p.Actor.String()}
				f := s.inForce(on)
				if force == no && f != no {
					t.Errorf("in force on %s for %s: %s, and not as a whole: %+v", on, s.party, f, a)
				}
				if v := s.suspended(on); f == no && v != no || f == yes && s.provisional(on) == yes {
					t.Errorf("suspended or applied provisionally on %s for %s: %+v", on, s.party, a)
				}
				if v := s.bound(on); v != f && v != skip {
					t.Errorf("bound on %s for %s: %s, want %s", on, s.party, v, f)
				}
			}
		}
	}
	t.Log(counts)
}

// near returns a day about another one, at any of the distances that clauses use.
func near(r *rand.Rand, d dayNumber) dayNumber {
	return d - 3 + dayNumber(r.IntN([]int{7, 400, 2000}[r.IntN(3)]))
}
