package wording

import (
	"strings"

	"github.com/bilateral-go/bilateral/agreement/clause"
)

// fact returns the words for a fact that ends an agreement. What a party or the parties do to
// end it is no such fact.
func (m *meaner) fact(n *node) string {
	words := n.part("fact-text")
	for _, name := range [...]string{"fact-name", "fact-done"} {
		if words == nil {
			words = n.part(name)
		}
	}
	for i, t := range m.tokens[words.from:words.to] {
		if words.name != "fact-done" && t.word == "except" && i > 1 {
			words = &node{from: words.from, to: words.from + i - 1} // and the comma before it
			break
		}
		if words.name == "fact-done" {
			break
		}
		if i > 0 && isOtherAgreement(m.tokens[words.from+i-1].word, t.word) {
			continue
		}
		for _, stem := range [...]string{"denounc", "terminat", "notice", "notif", "agree", "consent", "decide"} {
			if strings.HasPrefix(t.word, stem) {
				m.failed = true
			}
		}
	}
	return m.spelled(words)
}

// factOn returns the day of a fact, which the words name or give the day of.
func (m *meaner) factOn(n *node) clause.Rule {
	words := m.spelled(n)
	for _, lead := range [...]string{"the date on which ", "the day on which "} {
		words = strings.TrimPrefix(words, lead)
	}
	return clause.On(clause.Fact(words))
}

// noLonger returns the words for the end of a state of facts: "the Convention is no longer in force"
// for what lasts as long as "the Convention is in force".
func (m *meaner) noLonger(n *node) string {
	words := m.spelled(n)
	for _, pair := range [...][2]string{
		{" is ", " is no longer "}, {" are ", " are no longer "}, {" remains ", " no longer remains "}, {" remain ", " no longer remain "}, {" continues ", " no longer continues "},
	} {
		if i := strings.Index(words+" ", pair[0]); i > 0 {
			return strings.TrimSpace(words[:i] + pair[1] + (words + " ")[i+len(pair[0]):])
		}
	}
	switch {
	case strings.HasSuffix(words, "greement"), strings.HasSuffix(words, "onvention"), strings.HasSuffix(words, "reaty"):
		return words + " is no longer in force"
	}
	m.failed = true
	return ""
}

// isOtherAgreement reports whether a word is an instrument and not the consent of the parties.
func isOtherAgreement(before, word string) bool {
	switch before {
	case "by", "upon", "on", "in", "of", "mutual", "common", "joint", "written", "further", "an":
		return false
	}
	return word == "agreement" || word == "agreements"
}
