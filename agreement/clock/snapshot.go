package clock

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// A Clock keeps what it needs of its agreement, so that a later change of the agreement
// changes no answer. Most agreements have few clauses: those that are not recorded take
// no room.

// clauses are the clauses of an agreement. None is nil.
type clauses struct {
	EntryIntoForce, Provisional, Suspension, Survival *clause.Clause
	Duration                                          *clause.Duration
	Denunciation                                      *clause.Denunciation
	Effects, Further                                  []clause.Clause
	silent                                            []clause.Topic
}

func (cl *clauses) silentOn(t clause.Topic) bool { return slices.Contains(cl.silent, t) }

// What stands for a clause that is not recorded; it is never written.
var (
	noClause       clause.Clause
	noDuration     clause.Duration
	noDenunciation clause.Denunciation
)

func clausesOf(cs *clause.Clauses) clauses {
	out := clauses{
		EntryIntoForce: clauseOf(&cs.EntryIntoForce), Provisional: clauseOf(&cs.Provisional),
		Suspension: clauseOf(&cs.Suspension), Survival: clauseOf(&cs.Survival),
		Duration: &noDuration, Denunciation: &noDenunciation,
		silent: slices.Clone(cs.Silent),
	}
	if !cs.Duration.IsZero() || !cs.Denunciation.IsZero() {
		both := &struct {
			duration     clause.Duration
			denunciation clause.Denunciation
		}{cs.Duration, cs.Denunciation}
		detach(&both.duration.From, &both.duration.Until, &both.denunciation.Effect,
			&both.denunciation.NotBefore, &both.denunciation.Receipt)
		out.Duration, out.Denunciation = &both.duration, &both.denunciation
	}
	out.Effects, out.Further = clausesIn(cs.Effects), clausesIn(cs.FurtherSurvival)
	return out
}

func clausesIn(list []clause.Clause) []clause.Clause {
	if len(list) == 0 {
		return nil
	}
	out := slices.Clone(list)
	for i := range out {
		detach(&out[i].Begins, &out[i].Ends)
	}
	return out
}

func clauseOf(cl *clause.Clause) *clause.Clause {
	if cl.IsZero() {
		return &noClause
	}
	out := *cl
	detach(&out.Begins, &out.Ends)
	return &out
}

// detach gives rules lists of their own.
func detach(rules ...*clause.Rule) {
	for _, r := range rules {
		if len(r.Of) > 0 || len(r.MonthDays) > 0 {
			*r = r.Clone()
		}
	}
}

// A note is what an act says besides its dates.
type note struct {
	ID         bilateral.ID
	Kind       agreement.ActKind
	By         []country.Actor
	Instrument agreement.Instrument
	Provision  string
	Of         bilateral.ID
	Through    bilateral.ID
	Ground     agreement.Ground
	Fact       string
	Declined   bilateral.Truth
}

func noteOf(act *agreement.Act) note {
	return note{
		ID: act.ID, Kind: act.Kind, By: slices.Clone(act.By), Instrument: act.Instrument, Provision: act.Provision,
		Of: act.Of, Through: act.Through, Ground: act.Ground, Fact: act.Fact, Declined: act.Declined,
	}
}
