package office

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// A Question says for whom somebody acts about a treaty and with whom the treaty is. The zero
// Question asks about whichever state the offices of the person belong to, and leaves open
// with whom the treaty is.
type Question struct {
	// For is the state, territory or organization that the person acts for. Zero means not
	// stated: all offices of the person count.
	For country.Code
	// With is the state or organization that the treaty is with. It decides whether the head
	// of a mission is accredited to it, and whom it recognizes where an office is contested.
	// Zero means not stated.
	With country.Code
}

// Authority returns what a person may do about a treaty on a day without full powers, and
// why. All offices that the person holds on the day count and the strongest function wins. An
// office that is perhaps held, or whose functions are not recorded, leaves a stronger answer
// open and never lowers one. A person of whom no office is recorded has an unknown authority.
//
// For a state it is article 7 of the Vienna Convention on the Law of Treaties that answers. A
// territory has treaties by entrustment of the state that is responsible for it
// ([AuthorityEntrustment]). For an international organization it is article 7(3) of the
// Convention of 1986, which is not in force: full powers, or the practice of the organization.
//
// It looks at the terms of the person alone and allocates nothing.
func (r *Roster) Authority(person bilateral.ID, on bilateral.Date, q Question) Mandate {
	area := territory(q.For)
	best, doubt := Mandate{}, Mandate{} // what is certain, and what leaves more open
	may := rankNone                     // the rank of what is in doubt
	recorded := false
	for _, j := range r.termsOf(person) {
		t := &r.terms[j]
		o := r.office(t.Office)
		recorded = true
		held := t.claims(o, on.Days()).And(t.accepted(q.With, on.Days()))
		if area {
			held = held.And(bilateral.TruthOf(!territory(o.State))) // by entrustment in any case
		} else if q.For != 0 {
			held = held.And(o.serves(q.For))
		}
		if held == bilateral.No {
			continue
		}
		m := o.answer(t, on, q)
		if n := m.most(); n > may && (held == bilateral.Unknown || m.Authority == AuthorityUnknown) {
			may, doubt = n, m
			if held == bilateral.Unknown {
				doubt = Mandate{Authority: AuthorityUnknown, Reason: "it is not known whether the person held an office with a stronger function on that day"}
			}
		}
		if held == bilateral.Yes && (best.Authority == "" || m.least() > best.least()) {
			best = m
		}
	}
	switch {
	case area && max(may, best.least()) >= rankAllActs:
		return Mandate{Authority: AuthorityUnknown, Article: "VCLT articles 6 and 7", Reason: "it is not recorded whether the person represents the state that is responsible for the territory"}
	case area:
		return entrusted()
	case may > best.least() && best.adopts():
		best.Authority, best.Reason = AuthorityUnknown, doubt.Reason
		return best
	case may > best.least():
		return doubt
	case best.Authority != "":
		return best
	case !recorded:
		return Mandate{Authority: AuthorityUnknown, Reason: "no office of the person is recorded"}
	case q.For.IsOrganization():
		return empowered()
	}
	return Mandate{Authority: AuthorityFullPowers, Article: "VCLT articles 7(1) and 8", Reason: "the person held none of the recorded offices on that day, or none of those for whom the treaty is"}
}

// The ranks of a mandate, from what it gives.
const (
	rankNone     = iota
	rankDecided  // nothing without full powers
	rankAdoption // the text
	rankAllActs
)

// least returns the rank of what a mandate gives in any case.
func (m *Mandate) least() int {
	switch {
	case m.Authority == AuthorityAllActs:
		return rankAllActs
	case m.adopts():
		return rankAdoption
	case m.Authority == "", m.Authority == AuthorityUnknown:
		return rankNone
	}
	return rankDecided
}

// most returns the rank of what a mandate gives at the most: everything, if it is unknown.
func (m *Mandate) most() int {
	if m.Authority == AuthorityUnknown {
		return rankAllActs
	}
	return m.least()
}

// entrusted returns the answer for a territory.
func entrusted() Mandate {
	return Mandate{Authority: AuthorityEntrustment, Article: "VCLT articles 6 and 7(1)", Reason: "a territory has treaties by the state that is responsible for it: its letter of entrustment decides, or full powers from it"}
}

// empowered returns the answer for an international organization.
func empowered() Mandate {
	return Mandate{Authority: AuthorityFullPowers, Article: "Vienna Convention of 1986 article 7(3)(a), not in force", Reason: "whoever represents an international organization produces full powers, unless its rules and practice dispense with them"}
}

// answer returns what whoever holds a term in the office may do about a treaty.
func (o *Office) answer(t *Term, on bilateral.Date, q Question) Mandate {
	subject := q.For
	if subject == 0 {
		subject = o.State
	}
	switch {
	case territory(subject) && (q.For == 0 || territory(o.State)):
		return entrusted()
	case subject.IsOrganization():
		return o.organization(t, on)
	}
	return o.mandate(t, on, q.With)
}

// organization returns what the holder of a term may do for an international organization.
func (o *Office) organization(t *Term, on bilateral.Date) Mandate {
	const head = RoleKindHeadOfOrganization
	switch {
	case len(o.Roles) == 0:
		return Mandate{Authority: AuthorityUnknown, Reason: "no function of the office is recorded"}
	case !o.states(head) || o.Has(head, on.Days()) == bilateral.No:
		return empowered()
	}
	return Mandate{
		Authority: AuthorityUnknown, Role: head, Article: "Vienna Convention of 1986 article 7(3)(b), not in force",
		Reason: "whether the head of an international organization represents it without full powers, its rules and practice say",
		Term:   t.ID, Acting: t.Acting, Caretaker: t.Caretaker,
	}
}
