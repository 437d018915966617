package clause

import (
	"iter"
	"slices"

	"github.com/bilateral-go/bilateral"
)

// Clauses are the final clauses of an agreement (VCLT article 24(4)), as far as they
// are recorded. A clause that is not recorded differs from a text that is silent:
// Silent lists the matters on which the text is known to be silent, and the law
// supplies its rule only for those.
type Clauses struct {
	// EntryIntoForce says when the agreement enters into force. Zero means not
	// recorded.
	EntryIntoForce Clause `json:"entryIntoForce,omitzero"`
	// Provisional says when provisional application begins and ends. Zero means not
	// recorded.
	Provisional Clause `json:"provisional,omitzero"`
	// Effects say from when and until when individual provisions have effect.
	Effects []Clause `json:"effects,omitempty"`
	// Duration says how long the agreement lasts. Zero means not recorded.
	Duration Duration `json:"duration,omitzero"`
	// Denunciation says how a party leaves the agreement. Zero means not recorded.
	Denunciation Denunciation `json:"denunciation,omitzero"`
	// Suspension says when a suspension by notice begins. Zero means not recorded.
	Suspension Clause `json:"suspension,omitzero"`
	// Survival says what outlives the end and until when: its rule counts from the event
	// ended, is of kind never, or gives the day of a fact, "they have been completed". Its
	// provision is what the text says outlives it, as it says so: "investments made before the
	// date of termination", "Article 8 with respect to any information obtained". Zero means
	// not recorded.
	Survival Clause `json:"survival,omitzero"`
	// FurtherSurvival are the clauses on survival after the first, if other provisions
	// survive until an end of their own.
	FurtherSurvival []Clause `json:"furtherSurvival,omitempty"`
	// Silent are the matters on which the text is known to say nothing.
	Silent []Topic `json:"silent,omitempty"`
}

// IsZero reports whether no clause is recorded.
func (cs Clauses) IsZero() bool {
	return cs.EntryIntoForce.IsZero() && cs.Provisional.IsZero() && len(cs.Effects) == 0 && cs.Duration.IsZero() &&
		cs.Denunciation.IsZero() && cs.Suspension.IsZero() && cs.Survival.IsZero() && len(cs.FurtherSurvival) == 0 &&
		len(cs.Silent) == 0
}

// SilentOn reports whether the text is known to say nothing about a matter.
func (cs *Clauses) SilentOn(t Topic) bool { return slices.Contains(cs.Silent, t) }

// A Clause gives the beginning and the end of a state by rules.
type Clause struct {
	// Provision names the subject of the clause: an article, a tax, a part. Empty
	// means the whole agreement.
	Provision string `json:"provision,omitzero"`
	// By is the party for which alone the clause holds: its country code, or the id of an
	// organization. Empty means all parties.
	By string `json:"by,omitzero"`
	// Begins gives the first day. Zero means not stated.
	Begins Rule `json:"begins,omitzero"`
	// Ends gives the exclusive end. Zero means not stated.
	Ends Rule `json:"ends,omitzero"`
	// EarlierFacts says whether it also applies to acts and facts from before the entry
	// into force (VCLT article 28). If the text names these facts, it is stated among the
	// effects, in a clause whose provision they are: "investments made before its entry into
	// force", from the entry into force. Unknown means not stated, which is read as no.
	EarlierFacts bilateral.Truth `json:"earlierFacts,omitzero"`
	// Article is where the clause stands: "Article 29". Empty means not stated.
	Article string `json:"article,omitzero"`
	// EndsArticle is where the end stands, if that is another article. Empty means the
	// same one.
	EndsArticle string `json:"endsArticle,omitzero"`
	// Evidence says on what the clause rests; empty means on that of the agreement.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
}

// IsZero reports whether nothing is stated.
func (cl Clause) IsZero() bool {
	return cl.Provision == "" && cl.By == "" && cl.Begins.IsZero() && cl.Ends.IsZero() && cl.EarlierFacts == bilateral.Unknown &&
		cl.Article == "" && cl.EndsArticle == "" && len(cl.Evidence) == 0
}

// A Duration says how long an agreement lasts. The zero Duration means not
// recorded.
type Duration struct {
	// Kind says how long the agreement is made for. Required.
	Kind DurationKind `json:"kind"`
	// Initial is the first term, or the only one. Zero for kinds without a term.
	Initial Length `json:"initial,omitzero"`
	// Successive is the length of each term after the first; for a fixed term it is how far
	// the parties can extend it at a time. Zero for kinds without such terms, and if it is
	// not stated.
	Successive Length `json:"successive,omitzero"`
	// Renewals is the largest number of renewals or extensions. Zero means without limit.
	Renewals uint32 `json:"renewals,omitzero"`
	// From gives the day from which terms are counted. Zero means from the entry
	// into force.
	From Rule `json:"from,omitzero"`
	// Until gives the day of its end, for kinds with a term only if it comes before that
	// term has ended: "as long as the Convention is in force, but not more than two years".
	// Zero for kinds without such a day. A rule of kind set-by-parties waits here for the
	// act by which they end it.
	Until Rule `json:"until,omitzero"`
	// EndDay says whether the day on which a term is said to end is the last day in
	// force or the first day after. Empty means not stated, which is read as the
	// first day after.
	EndDay EndDay `json:"endDay,omitzero"`
	// Review is how long before the end of a term the parties meet to decide on its
	// extension. Zero means not stated.
	Review Length `json:"review,omitzero"`
	// Article is where the clause stands. Empty means not stated.
	Article string `json:"article,omitzero"`
	// Evidence says on what the clause rests; empty means on that of the agreement.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
}

// IsZero reports whether nothing is stated.
func (d Duration) IsZero() bool {
	return d.Kind == "" && d.Initial.IsZero() && d.Successive.IsZero() && d.Renewals == 0 && d.From.IsZero() && d.Until.IsZero() &&
		d.EndDay == "" && d.Review.IsZero() && d.Article == "" && len(d.Evidence) == 0
}

// End returns the day on which the n-th term ends, where the first term is 0. As
// EndDay says, it is the first day after or the last day in force. Every term is
// counted directly from the beginning. End returns the zero Days for a term whose
// length is not stated.
func (d *Duration) End(from bilateral.Days, n int) bilateral.Days {
	switch {
	case n == 0:
		return d.Initial.After(from, 1)
	case d.Successive.IsZero():
		return bilateral.Days{}
	}
	if months, ok := d.Initial.months(); ok {
		if more, ok := d.Successive.months(); ok && d.Successive.MonthEnd == d.Initial.MonthEnd {
			return from.AddMonths(months+clamp(more, n), d.Initial.MonthEnd)
		}
	}
	return d.Successive.After(d.Initial.After(from, 1), n)
}

// months returns the length in months, if its unit is month, quarter or year.
func (l Length) months() (int, bool) {
	const most = 1 << 20
	switch l.Unit {
	case UnitMonth:
		return int(min(l.N, most)), true
	case UnitQuarter:
		return 3 * int(min(l.N, most)), true
	case UnitYear:
		return 12 * int(min(l.N, most)), true
	}
	return 0, false
}

// A Denunciation says how a party leaves an agreement: by notice before the end of a
// term, or at any time with an effect that a rule gives. The zero Denunciation means
// not recorded.
type Denunciation struct {
	// Notice is how long before the end of a term notice must be given. If the agreement
	// has no terms, it is how long before the end that Effect gives: six months before the
	// end of the calendar year. Zero means not stated.
	Notice Length `json:"notice,omitzero"`
	// Earliest is how long before the end of a term notice can be given at the earliest:
	// "not more than twelve and not less than six months before". Zero means at any
	// time.
	Earliest Length `json:"earliest,omitzero"`
	// Successive is how long before the end of a term after the first notice must be
	// given. Zero means as long as Notice says.
	Successive Length `json:"successive,omitzero"`
	// Effect gives the exclusive end, counted from the notice. Zero if notice is given
	// before the end of a term only. If the agreement runs on after a term and Notice is
	// stated too, Notice is for the end of the term and Effect for notice given later.
	// "After the first term, by giving six months' notice" is the later of six months after
	// the notice and the end of the initial term. "At least six months before the end of any
	// calendar year" is the first day of the year after the day six months after the notice;
	// if the text goes on that it ends with the year in which notice is given, Notice is six
	// months and Effect the first day of the year after the notice.
	Effect Rule `json:"effect,omitzero"`
	// NotBefore gives the first day on which notice can be given: "after a period of five
	// years from the entry into force". What forbids an earlier end, but no earlier notice,
	// stands in Effect. Zero means at any time.
	NotBefore Rule `json:"notBefore,omitzero"`
	// Counts says which date of the notice counts: done, sent or received. Empty
	// means not stated: the day it was received if that is recorded (VCLT article
	// 78(b)), and otherwise the day it was given. A date stated by an event of Effect is
	// that of this event.
	Counts DateKind `json:"counts,omitzero"`
	// Receipt gives the day on which a notice counts as received if its receipt is not
	// recorded: "fourteen days after the receipt of the notice by the International Civil
	// Aviation Organization". Zero means not stated.
	Receipt Rule `json:"receipt,omitzero"`
	// Late says what effect a notice has that is too late for the current term.
	// Empty means not stated.
	Late LateNotice `json:"late,omitzero"`
	// Withdrawal says how a notice can be withdrawn. Empty means not stated: VCLT
	// article 68 by analogy.
	Withdrawal Withdrawal `json:"withdrawal,omitzero"`
	// By is the party that alone can give notice: its country code, or the id of an
	// organization. Empty means each party.
	By string `json:"by,omitzero"`
	// Parts are the parts, of the agreement or of a territory, for which it can be ended
	// separately, as the text names them: "any of the parts of its territory". Empty means not
	// stated.
	Parts []string `json:"parts,omitempty"`
	// Except is the fact during which no notice can be given: "a supply crisis". Empty
	// means none.
	Except string `json:"except,omitzero"`
	// ForAll says whether the notice of one of several parties ends the agreement for all.
	// Unknown means not stated, which is read as no.
	ForAll bilateral.Truth `json:"forAll,omitzero"`
	// Implied says that the parties intended to admit denunciation, or that the
	// nature of the agreement implies it, although the text is silent (VCLT article
	// 56(1)). Evidence is required.
	Implied bilateral.Truth `json:"implied,omitzero"`
	// Article is where the clause stands. Empty means not stated.
	Article string `json:"article,omitzero"`
	// Evidence says on what the clause rests; empty means on that of the agreement.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
}

// IsZero reports whether nothing is stated.
func (d Denunciation) IsZero() bool {
	return d.Notice.IsZero() && d.Earliest.IsZero() && d.Successive.IsZero() && d.Effect.IsZero() && d.NotBefore.IsZero() && d.Counts == "" &&
		d.Receipt.IsZero() && d.Late == "" && d.Withdrawal == "" && d.By == "" && len(d.Parts) == 0 && d.Except == "" &&
		d.ForAll == bilateral.Unknown && d.Implied == bilateral.Unknown && d.Article == "" && len(d.Evidence) == 0
}

// Agreements yields the ids of the agreements that the rules name.
func (cs *Clauses) Agreements() iter.Seq[bilateral.ID] {
	return func(yield func(bilateral.ID) bool) {
		for r := range cs.rules() {
			if !r.agreements(yield) {
				return
			}
		}
	}
}

func (r *Rule) agreements(yield func(bilateral.ID) bool) bool {
	if r.Agreement != "" && !yield(r.Agreement) {
		return false
	}
	for i := range r.Of {
		if !r.Of[i].agreements(yield) {
			return false
		}
	}
	return true
}

// rules yields the rules of all clauses.
func (cs *Clauses) rules() iter.Seq[*Rule] {
	return func(yield func(*Rule) bool) {
		for _, r := range [...]*Rule{
			&cs.EntryIntoForce.Begins, &cs.EntryIntoForce.Ends, &cs.Provisional.Begins, &cs.Provisional.Ends, &cs.Duration.From, &cs.Duration.Until,
			&cs.Denunciation.Effect, &cs.Denunciation.NotBefore, &cs.Denunciation.Receipt, &cs.Suspension.Begins, &cs.Suspension.Ends, &cs.Survival.Begins, &cs.Survival.Ends,
		} {
			if !yield(r) {
				return
			}
		}
		for _, list := range [...][]Clause{cs.Effects, cs.FurtherSurvival} {
			for i := range list {
				if !yield(&list[i].Begins) || !yield(&list[i].Ends) {
					return
				}
			}
		}
	}
}

// Depth returns how deep the rules are nested: 1 for a rule that contains no other
// rule, 0 if no rule is stated.
func (cs *Clauses) Depth() int {
	deepest := 0
	for r := range cs.rules() {
		if !r.IsZero() {
			deepest = max(deepest, r.depth())
		}
	}
	return deepest
}

func (r *Rule) depth() int {
	deepest := 0
	for i := range r.Of {
		deepest = max(deepest, r.Of[i].depth())
	}
	return deepest + 1
}
