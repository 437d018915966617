package office

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// mandate returns what whoever holds a term in the office may do on a day about a treaty with
// a state or an organization; zero leaves open with whom.
func (o *Office) mandate(t *Term, on bilateral.Date, with country.Code) Mandate {
	if len(o.Roles) == 0 {
		return Mandate{Authority: AuthorityUnknown, Reason: "no function of the office is recorded"}
	}
	doubt := Mandate{} // a function that may give more
	elsewhere := false // the office is a mission to others
	for i := range mandates {
		row := &mandates[i]
		if !o.states(row.role) {
			continue
		}
		has := o.Has(row.role, on.Days())
		if has == bilateral.No {
			continue
		}
		m := row.mandateOf(t)
		if row.authority == AuthorityAllActs && o.Joint == bilateral.Yes {
			m.Authority, m.Reason = AuthorityUnknown, holdersActTogether
		}
		accredited := o.accredited(row, with)
		switch {
		case accredited == bilateral.No:
			elsewhere = true
			continue
		case has == bilateral.Unknown:
			m = Mandate{Authority: AuthorityUnknown, Reason: "it is not known whether the office had the function on that day"}
		case accredited == bilateral.Unknown:
			m = Mandate{Authority: AuthorityUnknown, Article: row.article, Reason: "it is not recorded whether the mission is accredited to the other party"}
		}
		if m.Authority == AuthorityUnknown && row.authority != AuthorityUnknown {
			if doubt.Authority == "" {
				doubt = m
			}
			continue
		}
		if with.IsOrganization() {
			m.Article = withOrganization(row.authority)
		}
		if doubt.Authority != "" && m.Authority != AuthorityAllActs {
			m.Authority, m.Reason = AuthorityUnknown, "it is not known whether the office had a stronger function, too"
		}
		return m
	}
	if doubt.Authority != "" {
		return doubt
	}
	if elsewhere {
		return Mandate{Authority: AuthorityFullPowers, Article: "VCLT article 7(1) and (2)(b)", Reason: "a head of mission represents the state only with those to whom the mission is accredited"}
	}
	return Mandate{Authority: AuthorityFullPowers, Article: "VCLT article 7(1)", Reason: "the functions of the office on that day are none that represent the state without full powers"}
}

// withOrganization returns the article for a treaty with an international organization.
func withOrganization(a Authority) string {
	switch a {
	case AuthorityAllActs:
		return "Vienna Convention of 1986 article 7(2)(a), not in force"
	case AuthorityAdoption:
		return "Vienna Convention of 1986 article 7(2)(d), not in force"
	}
	return ""
}

// accredited reports whether a role serves for treaties with a state or an organization. The
// head of a mission adopts texts with the receiving state only (VCLT article 7(2)(b)), and a
// mission to an organization those with the organization (1986 Convention article 7(2)(d)).
func (o *Office) accredited(row *mandate, with country.Code) bilateral.Truth {
	organ := row.role == RoleKindRepresentativeToOrganization
	switch {
	case with == 0, row.authority != AuthorityAdoption, organ && !with.IsOrganization():
		return bilateral.Yes
	case len(o.Receiving) == 0:
		return bilateral.Unknown
	}
	answer := bilateral.No
	for _, receiving := range o.Receiving {
		answer = answer.Or(same(receiving, with))
	}
	return answer
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
