package clock_test

import (
	"fmt"
	"math/rand/v2"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// generated returns a random agreement whose acts are near each other.
func generated(r *rand.Rand) agreement.Agreement {
	a := agreement.Agreement{ID: "made", Kind: agreement.KindTreaty}
	actors := []country.Actor{
		country.StateActor(country.CH), country.StateActor(country.SE), country.StateActor(country.PT),
		country.StateActor(country.UY), country.StateActor(country.TH),
		country.RecordActor(country.ActorKindOrganization, "union"),
	}
	if r.IntN(6) > 0 {
		actors = actors[:5]
	}
	r.Shuffle(len(actors), func(i, j int) { actors[i], actors[j] = actors[j], actors[i] })
	n := []int{2, 2, 2, 3, 3, 4}[r.IntN(6)]
	stranger := []country.Actor{actors[n]}
	actors = actors[:n]
	for _, actor := range actors {
		a.Parties = append(a.Parties, agreement.Party{Actor: actor})
	}
	chance := func(percent int) bool { return r.IntN(100) < percent }
	one := func() []country.Actor { return []country.Actor{actors[r.IntN(n)]} }
	all := func() []country.Actor {
		if chance(50) {
			return nil
		}
		return actors
	}
	now := onDay(1900, 1, 1) + dayNumber(r.IntN(110*365))
	if chance(20) {
		now = onDay(1900+r.IntN(110), 2+r.IntN(7), 0) // The last day of a month.
	}
	start := now
	later := func() bilateral.Date { return (now + 1 + dayNumber(r.IntN(900))).date() }
	act := func(kind agreement.ActKind, by []country.Actor, on dayNumber) *agreement.Act {
		id := bilateral.ID(fmt.Sprint("act-", len(a.Acts)))
		a.Acts = append(a.Acts, agreement.Act{ID: id, Kind: kind, By: by, Date: on.date()})
		return &a.Acts[len(a.Acts)-1]
	}
	each := func(kind agreement.ActKind, missing int) {
		for _, actor := range actors {
			if !chance(missing) {
				d := act(kind, []country.Actor{actor}, now+dayNumber(r.IntN(400)))
				if kind != agreement.ActKindSigned && chance(20) {
					d.Received = (dayOf(d.Date) + dayNumber(r.IntN(20))).date()
				}
			}
		}
	}
	c := &a.Clauses
	begins, begin := &c.EntryIntoForce.Begins, r.IntN(13)
	switch begin {
	case 0:
		act(agreement.ActKindExpected, nil, now)
		*begins = clause.Fixed((now + 30).date())
	case 1, 2:
		act(agreement.ActKindExpected, nil, now)
		each(agreement.ActKindSigned, 5)
		*begins = clause.On(clause.Last(clause.TriggerKindSigned))
	default:
		act(agreement.ActKindSigned, actors, now)
	}
	switch begin {
	case 3, 4:
		*begins = clause.On(clause.Last(clause.TriggerKindSigned))
	case 5, 6:
		each(agreement.ActKindNotified, 5)
		*begins = clause.On(clause.Last(clause.TriggerKindNotified))
	case 7:
		each(agreement.ActKindDeposited, 15)
		*begins = clause.On(clause.Own(clause.TriggerKindDeposited))
	case 8:
		each(agreement.ActKindDeposited, 15)
		*begins = clause.On(clause.Nth(2, clause.TriggerKindDeposited))
	case 9, 10:
		*begins = clause.Fixed((now - 10 + dayNumber(r.IntN(300))).date())
	case 11, 12:
		act(agreement.ActKindEnteredIntoForce, nil, now+dayNumber(r.IntN(400)))
	}
	years := func(n int) clause.Length { return clause.LengthOf(uint32(1+r.IntN(n)), clause.UnitYear) }
	d := &c.Duration
	switch r.IntN(6) {
	case 0:
		d.Kind = clause.DurationKindIndefinite
	case 1:
		d.Kind, d.Initial = clause.DurationKindFixed, years(8)
	case 2, 3:
		d.Kind, d.Initial, d.Successive = clause.DurationKindRenewable, years(5), years(3)
		d.Renewals = uint32(max(0, r.IntN(6)-2))
	case 4:
		d.Kind, d.Until = clause.DurationKindUntil, clause.Fixed((now + 200 + dayNumber(r.IntN(3000))).date())
	}
	if !d.Initial.IsZero() || !d.Until.IsZero() {
		d.EndDay = []clause.EndDay{"", clause.EndDayFirstDayOutside, clause.EndDayLastDayInForce}[r.IntN(3)]
	}
	notice := clause.On(clause.Trigger{Kind: clause.TriggerKindNoticeGiven})
	switch months := uint32(1 + r.IntN(12)); {
	case d.Kind == clause.DurationKindRenewable && chance(75):
		c.Denunciation.Notice = clause.LengthOf(months, clause.UnitMonth)
		c.Denunciation.Late = []clause.LateNotice{"", clause.LateNoticeNextTerm, clause.LateNoticeVoid}[r.IntN(3)]
	case chance(50):
		c.Denunciation.Effect = clause.MonthsAfter(months, notice)
	case d.Kind != clause.DurationKindRenewable && chance(70):
		c.Silent = []clause.Topic{clause.TopicDenunciation}
		if (d.Kind == "" || d.Kind == clause.DurationKindIndefinite) && chance(60) {
			c.Denunciation.Implied = bilateral.Yes
			c.Denunciation.Evidence = []bilateral.Evidence{{Source: "source", Basis: bilateral.BasisStated}}
		}
	}
	if chance(40) {
		c.Suspension.Begins = clause.DaysAfter(30, clause.On(clause.Trigger{Kind: clause.TriggerKindSuspended}))
	}
	kinds := []agreement.ActKind{
		agreement.ActKindNoticeGiven, agreement.ActKindNoticeGiven, agreement.ActKindNoticeGiven,
		agreement.ActKindNoticeWithdrawn, agreement.ActKindSuspended, agreement.ActKindSuspended,
		agreement.ActKindResumed, agreement.ActKindTerminated, agreement.ActKindEnded,
		agreement.ActKindRevived, agreement.ActKindExtended, agreement.ActKindProvisionallyApplied,
		agreement.ActKindProvisionalApplicationEnded, agreement.ActKindCorrected,
	}
	if chance(25) {
		d := act(agreement.ActKindProvisionallyApplied, all(), now+dayNumber(r.IntN(30)))
		if chance(25) {
			d.Until = later()
		}
	}
	if chance(75) {
		now += 400 // By then it is in force, if it ever is.
	}
	for range r.IntN(11) {
		if now += dayNumber(r.IntN([]int{3, 60, 500, 1500}[r.IntN(4)])); now > onDay(2029, 1, 1) {
			break
		}
		kind := kinds[r.IntN(len(kinds))]
		if now < start+400 && kind == agreement.ActKindEnded {
			kind = agreement.ActKindProvisionallyApplied
		}
		if kind == agreement.ActKindNoticeWithdrawn || kind == agreement.ActKindCorrected {
			old := a.Acts[r.IntN(len(a.Acts))]
			for range 8 {
				if kind == agreement.ActKindNoticeWithdrawn && old.Kind != agreement.ActKindNoticeGiven {
					old = a.Acts[r.IntN(len(a.Acts))]
				}
			}
			switch {
			case kind == agreement.ActKindCorrected && old.Kind != agreement.ActKindCorrected:
				d := act(kind, nil, max(start-100, dayOf(old.Date)-30+dayNumber(r.IntN(60))))
				d.Of, d.Known = old.ID, (max(now, dayOf(d.Date)) + dayNumber(r.IntN(100))).date()
			case old.Kind == agreement.ActKindNoticeGiven:
				by := old.By
				if chance(30) {
					by = one()
				}
				act(kind, by, now).Of = old.ID
			}
			continue
		}
		d := act(kind, one(), now)
		if chance(12) && kind != agreement.ActKindExtended {
			d.Provision = "Part II"
		}
		switch kind {
		case agreement.ActKindNoticeGiven:
			if chance(8) {
				d.By = stranger
			}
			if chance(25) {
				d.TakesEffect = later()
			}
			if chance(15) {
				d.Received = (now + dayNumber(r.IntN(30))).date()
			}
		case agreement.ActKindSuspended, agreement.ActKindResumed, agreement.ActKindTerminated,
			agreement.ActKindRevived, agreement.ActKindProvisionalApplicationEnded:
			if chance(60) {
				d.By = all()
			}
			if kind == agreement.ActKindSuspended && chance(40) {
				d.Until = later()
			}
			if kind == agreement.ActKindTerminated && chance(20) {
				d.TakesEffect = later()
			}
		case agreement.ActKindProvisionallyApplied:
			if chance(75) {
				d.By = all()
			}
			if chance(25) {
				d.Until = later()
			}
		case agreement.ActKindExtended:
			d.By = all()
			if chance(85) {
				d.Until = (now + 300 + dayNumber(r.IntN(3000))).date()
			}
		case agreement.ActKindEnded:
			d.By = nil
			if chance(30) {
				d.TakesEffect = later()
			} else if chance(30) {
				d.Until = later()
			}
		}
	}
	return a
}
