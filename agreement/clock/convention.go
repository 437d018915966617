package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

// TreatyLaw reports whether the Vienna Convention on the Law of Treaties applies to the
// agreement as a treaty: whether all parties are states that it bound when the agreement was
// signed (its articles 1 and 4). If it is No, its articles say what is law only as far as they
// are custom (articles 3(b) and 4). It is Unknown if no day of signature is recorded and no
// party is known not to have been bound when the agreement entered into force, or if it is not
// known of a party whether it was bound at a signature. No date depends on it.
func (c *Clock) TreatyLaw() bilateral.Truth {
	if !c.treaty || c.organization() || c.beforeConvention() {
		return bilateral.No
	}
	answer, _ := c.boundByConvention()
	return answer
}

// law says which article of the law of treaties supplies a rule: as a treaty, or as custom
// where the Convention did not bind all parties. If a party is an international organization,
// the convention is that of 1986, which is not in force.
func (c *Clock) law(article string) clause.Statement { return c.supplied("article", article) }

// laws is law for several articles.
func (c *Clock) laws(articles string) clause.Statement { return c.supplied("articles", articles) }

func (c *Clock) supplied(word, article string) clause.Statement {
	say := func(code, text string, more ...string) clause.Statement {
		return clause.Say(code, word+text, append([]string{"article", article}, more...))
	}
	switch {
	case !c.treaty:
		return clause.Say("no-treaty", "no article of the law of treaties: the document is an understanding that is not meant to bind under international law, so only its text and what its signatories agree decide", nil)
	case c.organization():
		return say("law-1986", " {article} of the Vienna Convention on the Law of Treaties between States and International Organizations of 1986, as custom")
	case c.beforeConvention():
		return say("law-custom", " {article} of the Vienna Convention on the Law of Treaties, as custom, since the treaty is older than the Convention")
	}
	switch bound, party := c.boundByConvention(); bound {
	case bilateral.Yes:
		return say("law", " {article} of the Vienna Convention on the Law of Treaties")
	case bilateral.No:
		return say("law-not-bound", " {article} of the Vienna Convention on the Law of Treaties, as custom, since {party} was not bound by the Convention when the treaty was concluded",
			"party", c.view.EnglishName(party))
	}
	return say("law-open", " {article} of the Vienna Convention on the Law of Treaties, as a treaty or as custom: it is not known whether the Convention bound all parties when the treaty was concluded")
}

// organization reports whether a party is an international organization or another one that
// is no state.
func (c *Clock) organization() bool {
	for i := range c.parties.list {
		if actor := c.parties.list[i].Actor; actor.Kind == country.ActorKindOrganization || actor.State != 0 && actor.State.IsOrganization() {
			return true
		}
	}
	return false
}

// beforeConvention reports whether the agreement was concluded before the Convention was in
// force: a signature or the entry into force of the agreement was earlier.
func (c *Clock) beforeConvention() bool {
	inForce, _ := bilateral.NewDate(1980, 1, 27)
	for i := range c.facts {
		if f := &c.facts[i]; f.kind&(isSigned|isEntered) != 0 && f.d.date.Days().Before(inForce.Days()) == bilateral.Yes {
			return true
		}
	}
	return false
}

// boundByConvention reports whether all parties were bound by the Convention at each
// signature, and for No a party that was not. If no signature is recorded, one that
// was not bound when the agreement entered into force was not bound before.
func (c *Clock) boundByConvention() (bound bilateral.Truth, party string) {
	signed := c.has&isSigned != 0
	bound = bilateral.Yes
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind != isSigned && (signed || f.kind != isEntered) || f.d.date.IsZero() {
			continue
		}
		for j := range c.parties.list {
			actor := c.parties.list[j].Actor
			member := country.Member(actor.State, country.GroupVCLT, f.d.date)
			if member == bilateral.No {
				return bilateral.No, actor.String()
			}
			bound = bound.And(member)
		}
	}
	if !signed || len(c.parties.list) == 0 {
		return bilateral.Unknown, ""
	}
	return bound, ""
}
