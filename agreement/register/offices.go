package register

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// officeOf returns the office that an actor is or holds, or nil.
func (ix *Index) officeOf(a country.Actor) *office.Office {
	switch a.Kind {
	case country.ActorKindOffice:
		return ix.Office(a.ID)
	case country.ActorKindTerm:
		if t := ix.termOf(a); t != nil {
			return ix.Office(t.Office)
		}
	}
	return nil
}

// checkAgreement reports the findings of the clock. It also warns of those who
// signed a treaty and were not in office, or whose office does not represent the
// state without full powers (VCLT articles 7 and 8).
func (ix *Index) checkAgreement(c *bilateral.Checker, a *agreement.Agreement) {
	if clock.Findable(a) {
		clock.New(a, ix.view).Check(c)
	}
	treaty := a.Level == agreement.LevelInterstate || a.Level == agreement.LevelIntergovernmental
	c.Field("acts")
	for i := range a.Acts {
		act := &a.Acts[i]
		evidence := act.Evidence
		if len(evidence) == 0 {
			evidence = a.Evidence
		}
		c.Index(i)
		ix.checkCalendar(c, "date", act.Date, evidence)
		c.Up()
		purpose := office.PurposeExpressConsent
		switch act.Kind {
		case agreement.ActKindSigned:
		case agreement.ActKindInitialled:
			purpose = office.PurposeAdoptText
		default:
			continue
		}
		c.Index(i)
		c.Field("signatures")
		for j := range act.Signatures {
			s := &act.Signatures[j]
			t := ix.termOf(s.Signatory)
			if t == nil || act.Date.IsZero() {
				continue
			}
			c.Index(j)
			if t.Holds(act.Date.Days()) == bilateral.No {
				Codes.Report(c, "signatory", CodeNotInOffice, "holder", string(t.ID), "day", act.Date.String())
			} else if o := ix.Office(t.Office); treaty && o != nil && s.FullPowers != bilateral.Yes {
				if m := ix.mandate(t, o, a, s, act.Date); m.Covers(purpose) == bilateral.No {
					Codes.Report(c, "fullPowers", CodeFullPowers, "signatory", s.Signatory.String(), "article", m.Article)
				}
			}
			c.Up()
		}
		c.Up()
		c.Up()
	}
	c.Up()
}

// maxAsked is how often one check asks the roster who may sign. Beyond that, only the term of
// the signatory counts, so that the time stays linear.
const maxAsked = 1 << 12

// mandate returns what a signatory may do for the party that he or she signs for: what the
// term gives, or another office of the person.
func (ix *Index) mandate(t *office.Term, o *office.Office, a *agreement.Agreement, s *agreement.Signature, on bilateral.Date) office.Mandate {
	q := office.Question{For: s.For.State}
	if q.For == 0 && !s.For.IsZero() || ix.roster == nil || ix.asked >= maxAsked {
		return office.AuthorityOf(t, o, on)
	}
	if q.For == 0 || o.State == 0 && len(o.Also) == 0 {
		q.For = o.State // an office whose state is not recorded is taken to be of the party
	}
	if len(a.Parties) == 2 {
		switch q.For {
		case a.Parties[0].Actor.State:
			q.With = a.Parties[1].Actor.State
		case a.Parties[1].Actor.State:
			q.With = a.Parties[0].Actor.State
		}
	}
	ix.asked++
	return ix.roster.Authority(t.Person, on, q)
}

// checkDelegations warns of those who took part in a meeting as holders of an office
// that they certainly did not hold then.
func (ix *Index) checkDelegations(c *bilateral.Checker, m *meeting.Meeting) {
	on := m.Dates.Begins()
	for i := range c.Each("segments", len(m.Segments)) {
		c.Field("delegations")
		for j := range m.Segments[i].Delegations {
			d := &m.Segments[i].Delegations[j]
			c.Index(j)
			ix.checkHolder(c, "head", d.Head, on)
			ix.checkHolders(c, "members", d.Members, on)
			c.Up()
		}
		c.Up()
	}
}

func (ix *Index) checkHolders(c *bilateral.Checker, member string, list []country.Actor, on bilateral.Days) {
	for i := range c.Each(member, len(list)) {
		ix.checkHolder(c, "", list[i], on)
	}
}

func (ix *Index) checkHolder(c *bilateral.Checker, member string, a country.Actor, on bilateral.Days) {
	if t := ix.termOf(a); t != nil && !on.IsZero() && t.Holds(on) == bilateral.No {
		Codes.Report(c, member, CodeNotInOffice, "holder", string(t.ID), "day", on.String())
	}
}

// termOf returns the term that an actor is, or nil.
func (ix *Index) termOf(a country.Actor) *office.Term {
	if a.Kind != country.ActorKindTerm {
		return nil
	}
	return ix.Term(a.ID)
}
