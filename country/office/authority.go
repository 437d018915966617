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
}

// Covers reports whether the mandate is enough for a purpose, without full powers. An
// act by somebody without authority has no legal effect unless the state confirms it
// (VCLT article 8).
func (m Mandate) Covers(p Purpose) bilateral.Truth {
	switch {
	case m.Authority == AuthorityAllActs, p == PurposeAdoptText && m.adopts():
		return bilateral.Yes
	case m.Authority == AuthorityFullPowers, m.Authority == AuthorityAdoption && p.Known():
		return bilateral.No
	}
	return bilateral.Unknown
}

// adopts reports whether the mandate is enough to adopt a text at the least.
func (m Mandate) adopts() bool {
	if m.Authority != AuthorityUnknown || m.Role == "" {
		return m.Authority == AuthorityAdoption
	}
	return slices.ContainsFunc(mandates[:], func(row mandate) bool { return row.role == m.Role && row.mandate.Authority == AuthorityAdoption })
}

// A mandate is what the holder of a role may do.
type mandate struct {
	role    RoleKind
	mandate Mandate
}

// mandates are the roles that the law of treaties mentions, the strongest first, and
// then those that it does not mention.
var mandates = [...]mandate{
	{RoleKindHeadOfState, Mandate{AuthorityAllActs, RoleKindHeadOfState, "VCLT article 7(2)(a)", "a head of state represents the state in virtue of the function"}},
	{RoleKindHeadOfGovernment, Mandate{AuthorityAllActs, RoleKindHeadOfGovernment, "VCLT article 7(2)(a)", "a head of government represents the state in virtue of the function"}},
	{RoleKindForeignMinister, Mandate{AuthorityAllActs, RoleKindForeignMinister, "VCLT article 7(2)(a)", "a minister for foreign affairs represents the state in virtue of the function"}},
	{RoleKindHeadOfMission, Mandate{AuthorityAdoption, RoleKindHeadOfMission, "VCLT article 7(2)(b)", "a head of mission may adopt the text of a treaty with the receiving state"}},
	{RoleKindAmbassador, Mandate{AuthorityAdoption, RoleKindAmbassador, "VCLT article 7(2)(b)", "an ambassador is a head of mission, who may adopt the text of a treaty with the receiving state"}},
	{RoleKindEnvoy, Mandate{AuthorityAdoption, RoleKindEnvoy, "VCLT article 7(2)(b)", "an envoy is a head of mission, who may adopt the text of a treaty with the receiving state"}},
	{RoleKindChargeDAffaires, Mandate{AuthorityAdoption, RoleKindChargeDAffaires, "VCLT article 7(2)(b)", "a chargé d'affaires is a head of mission, who may adopt the text of a treaty with the receiving state"}},
	{RoleKindChargeDAffairesAdInterim, Mandate{AuthorityAdoption, RoleKindChargeDAffairesAdInterim, "VCLT article 7(2)(b); Vienna Convention on Diplomatic Relations article 19(1)", "a chargé d'affaires ad interim acts as head of mission, who may adopt the text of a treaty with the receiving state"}},
	{RoleKindRepresentativeToOrganization, Mandate{AuthorityAdoption, RoleKindRepresentativeToOrganization, "VCLT article 7(2)(c)", "a representative may adopt the text of a treaty in that conference, organization or organ"}},
	{RoleKindRepresentsHeadOfState, Mandate{AuthorityUnknown, RoleKindRepresentsHeadOfState, "", "the Convention does not speak of those who act in place of a head of state; the law of the state does"}},
}

// AuthorityOf returns what the holder of a term in an office may do for the state on a
// day (VCLT article 7). Roles count; titles do not. It allocates nothing.
func AuthorityOf(t *Term, o *Office, on bilateral.Date) Mandate {
	switch t.Holds(on.Days()) {
	case bilateral.No:
		return Mandate{AuthorityFullPowers, "", "VCLT articles 7(1) and 8", "the person did not hold the office on that day"}
	case bilateral.Unknown:
		return Mandate{AuthorityUnknown, "", "", "it is not known whether the person held the office on that day"}
	}
	if len(o.Roles) == 0 {
		return Mandate{AuthorityUnknown, "", "", "no function of the office is recorded"}
	}
	doubt := false
	for i := range mandates {
		m := &mandates[i]
		if !o.states(m.role) {
			continue
		}
		switch o.Has(m.role, on.Days()) {
		case bilateral.Yes:
			if doubt && m.mandate.Authority != AuthorityAllActs {
				return Mandate{AuthorityUnknown, m.role, m.mandate.Article, "it is not known whether the office had a stronger function, too"}
			}
			return m.mandate
		case bilateral.Unknown:
			doubt = true
		}
	}
	if doubt {
		return Mandate{AuthorityUnknown, "", "", "it is not known whether the office had the function on that day"}
	}
	return Mandate{AuthorityFullPowers, "", "VCLT article 7(1)", "the functions of the office on that day are none that represent the state without full powers"}
}

// states reports whether a role of a kind is recorded at all.
func (o *Office) states(kind RoleKind) bool {
	for i := range o.Roles {
		if o.Roles[i].Kind == kind {
			return true
		}
	}
	return false
}
