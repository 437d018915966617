package office

import (
	"slices"

	"github.com/bilateral-go/bilateral"
)

// A Mandate is what a person in an office may do for the state on a day, and why.
type Mandate struct {
	// Authority says what the person may do. [AuthorityUnknown] with a role means: what the
	// role gives, and perhaps more.
	Authority Authority
	// Role is the function that it rests on. Empty if it rests on none.
	Role RoleKind
	// Article is the article of the law of treaties that says so.
	Article string
	// Reason says in English why.
	Reason string
	// Term is the id of the term with the role. Empty if it rests on no role.
	Term bilateral.ID
	// Acting says whether that term is acting, as far as it is stated.
	Acting bilateral.Truth
	// Caretaker says whether that term is of a caretaker, as far as it is stated.
	Caretaker bilateral.Truth
}

// Covers reports whether the mandate is enough for a purpose, without full powers. An
// act by somebody without authority has no legal effect unless the state confirms it
// (VCLT article 8).
func (m Mandate) Covers(p Purpose) bilateral.Truth {
	switch {
	case m.Authority == AuthorityAllActs, p == PurposeAdoptText && m.adopts():
		return bilateral.Yes
	case m.Authority == AuthorityFullPowers, m.Authority == AuthorityEntrustment, m.Authority == AuthorityAdoption && p.Known():
		return bilateral.No
	}
	return bilateral.Unknown
}

// adopts reports whether the mandate is enough to adopt a text at the least.
func (m Mandate) adopts() bool {
	if m.Authority != AuthorityUnknown || m.Role == "" {
		return m.Authority == AuthorityAdoption
	}
	return slices.ContainsFunc(mandates[:], func(row mandate) bool { return row.role == m.Role && row.authority == AuthorityAdoption })
}

// A mandate is what the holder of a role may do.
type mandate struct {
	role      RoleKind
	authority Authority
	article   string
	reason    string
	acting    string // the reason where the holder is acting
	caretaker string // the reason where the holder is a caretaker
}

// What the law of treaties says of those who act or take care: nothing of its own.
const (
	andActing    = "; an acting holder represents the state like any other, but its constitution may limit what the holder may do"
	andCaretaker = "; a caretaker represents the state like any other, but its constitution may limit what the holder may do"
)

const (
	headOfState        = "a head of state represents the state in virtue of the function"
	headOfGovernment   = "a head of government represents the state in virtue of the function"
	foreignMinister    = "a minister for foreign affairs represents the state in virtue of the function"
	headOfMission      = "a head of mission may adopt the text of a treaty with the receiving state"
	ambassador         = "an ambassador is a head of mission, who may adopt the text of a treaty with the receiving state"
	envoy              = "an envoy is a head of mission, who may adopt the text of a treaty with the receiving state"
	charge             = "a chargé d'affaires is a head of mission, who may adopt the text of a treaty with the receiving state"
	chargeAdInterim    = "a chargé d'affaires ad interim acts as head of mission, who may adopt the text of a treaty with the receiving state"
	representative     = "a representative may adopt the text of a treaty in that conference, organization or organ"
	inPlaceOfTheHead   = "the Convention does not speak of those who act in place of a head of state; the law of the state does"
	holdersActTogether = "the holders of the office act together; whether one of them alone represents the state, its constitution says"
)

// mandates are the roles that the law of treaties mentions, the strongest first, and
// then those that it does not mention.
var mandates = [...]mandate{
	{RoleKindHeadOfState, AuthorityAllActs, "VCLT article 7(2)(a)", headOfState, headOfState + andActing, headOfState + andCaretaker},
	{RoleKindHeadOfGovernment, AuthorityAllActs, "VCLT article 7(2)(a)", headOfGovernment, headOfGovernment + andActing, headOfGovernment + andCaretaker},
	{RoleKindForeignMinister, AuthorityAllActs, "VCLT article 7(2)(a)", foreignMinister, foreignMinister + andActing, foreignMinister + andCaretaker},
	{RoleKindHeadOfMission, AuthorityAdoption, "VCLT article 7(2)(b)", headOfMission, headOfMission + andActing, headOfMission + andCaretaker},
	{RoleKindAmbassador, AuthorityAdoption, "VCLT article 7(2)(b)", ambassador, ambassador + andActing, ambassador + andCaretaker},
	{RoleKindEnvoy, AuthorityAdoption, "VCLT article 7(2)(b)", envoy, envoy + andActing, envoy + andCaretaker},
	{RoleKindChargeDAffaires, AuthorityAdoption, "VCLT article 7(2)(b)", charge, charge + andActing, charge + andCaretaker},
	{RoleKindChargeDAffairesAdInterim, AuthorityAdoption, "VCLT article 7(2)(b); Vienna Convention on Diplomatic Relations article 19(1)", chargeAdInterim, chargeAdInterim + andActing, chargeAdInterim + andCaretaker},
	{RoleKindRepresentativeToOrganization, AuthorityAdoption, "VCLT article 7(2)(c)", representative, representative + andActing, representative + andCaretaker},
	{RoleKindRepresentsHeadOfState, AuthorityUnknown, "", inPlaceOfTheHead, inPlaceOfTheHead, inPlaceOfTheHead},
}

// mandateOf returns the mandate of a row for the holder of a term.
func (row *mandate) mandateOf(t *Term) Mandate {
	m := Mandate{Authority: row.authority, Role: row.role, Article: row.article, Reason: row.reason, Term: t.ID, Acting: t.Acting, Caretaker: t.Caretaker}
	switch {
	case t.Caretaker == bilateral.Yes:
		m.Reason = row.caretaker
	case t.Acting == bilateral.Yes:
		m.Reason = row.acting
	}
	return m
}

// AuthorityOf returns what the holder of a term in an office may do for the state on a
// day (VCLT article 7). Roles count; titles do not. It allocates nothing. Whoever the treaty
// is with and whatever else the person holds is left open: [Roster.Authority] asks for both.
func AuthorityOf(t *Term, o *Office, on bilateral.Date) Mandate {
	truth := t.Holds(on.Days())
	if truth == bilateral.Yes && t.Contested == bilateral.Yes {
		return Mandate{Authority: AuthorityUnknown, Reason: "it is contested whether the person held the office"}
	}
	switch truth {
	case bilateral.No:
		return Mandate{Authority: AuthorityFullPowers, Article: "VCLT articles 7(1) and 8", Reason: "the person did not hold the office on that day"}
	case bilateral.Unknown:
		return Mandate{Authority: AuthorityUnknown, Reason: "it is not known whether the person held the office on that day"}
	}
	return o.answer(t, on, Question{})
}
