package clause

import (
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
)

// Check reports the problems of the rule to c, at a member of the value on which c
// stands. An empty member means that value itself. The zero Rule has no problems.
func (r *Rule) Check(c *bilateral.Checker, member string) {
	if r.IsZero() {
		return
	}
	if member != "" {
		c.Field(member)
		defer c.Up()
	}
	if r.size() > MaxRules {
		Codes.Report(c, "", CodeRuleSize, "limit", strconv.Itoa(MaxRules))
		return
	}
	r.check(c, 1)
}

// size returns the number of rules that a rule is made of.
func (r *Rule) size() int {
	n := 1
	for i := range r.Of {
		if n > MaxRules {
			break
		}
		n += r.Of[i].size()
	}
	return n
}

func (r *Rule) check(c *bilateral.Checker, depth int) {
	if depth > MaxDepth {
		Codes.Report(c, "", CodeDepthOfRules, "limit", strconv.Itoa(MaxDepth))
		return
	}
	c.Require("kind", r.Kind != "")
	c.Enum("kind", string(r.Kind), r.Kind.Known())
	c.Enum("unit", string(r.Unit), r.Unit.Known())
	c.Enum("monthEnd", string(r.MonthEnd), r.MonthEnd.Known())
	c.Enum("milestone", string(r.Milestone), r.Milestone.Known())
	c.Ref("agreement", r.Agreement, bilateral.RecordKindAgreement)
	r.Event.check(c, "event")
	if len(r.MonthDays) > 0 {
		for i := range c.Each("monthDays", len(r.MonthDays)) {
			m := r.MonthDays[i]
			c.Require("", m != MonthDay{})
		}
	}
	if row, ok := RuleKinds.Find(string(r.Kind)); ok {
		r.checkMembers(c, row)
	}
	if len(r.Of) > 0 {
		for i := range c.Each("of", len(r.Of)) {
			r.Of[i].check(c, depth+1)
		}
	}
}

// ruleMembers are the members that a rule has besides its kind, in declared order.
const ruleMembers = "n unit event of date monthEnd plusDays monthDays agreement milestone"

// checkMembers checks the members of the rule against the marks of its kind.
func (r *Rule) checkMembers(c *bilateral.Checker, kind bilateral.EnumValue) {
	for member := range strings.FieldsSeq(ruleMembers) {
		stated := r.states(member)
		switch requirement(kind, member) {
		case forbidden:
			if stated {
				Codes.Report(c, member, CodeMember, "member", member, "kind", string(r.Kind), "members", membersOf(kind.Marks))
			}
		case required:
			if !stated {
				Codes.Report(c, member, CodeMissing, "member", member, "kind", string(r.Kind), "members", membersOf(kind.Marks))
			}
		}
	}
	if least, most, counted := countOf(kind); counted && (len(r.Of) < least || len(r.Of) > most) {
		Codes.Report(c, "of", CodeRuleCount, "kind", string(r.Kind), "count", strconv.Itoa(len(r.Of)), "least", strconv.Itoa(least), "most", strconv.Itoa(most))
	}
	if kind.Marked("base!") {
		switch {
		case !r.Event.IsZero() && len(r.Of) > 0:
			Codes.Report(c, "", CodeBase)
		case r.Event.IsZero() && len(r.Of) != 1:
			Codes.Report(c, "event", CodeBaseMissing, "kind", string(r.Kind), "members", membersOf(kind.Marks))
		}
	}
}

type need uint8

const (
	forbidden need = 0
	allowed   need = 1
	required  need = 2
)

// requirement says what the marks of a kind require of a member. The base and the
// number of rules are checked separately.
func requirement(kind bilateral.EnumValue, member string) need {
	switch {
	case kind.Marked(member + "!"):
		return required
	case kind.Marked(member), kind.Marked("base!") && (member == "event" || member == "of"),
		member == "of" && (kind.Marked("of1!") || kind.Marked("of2!")):
		return allowed
	}
	return forbidden
}

// countOf says how many rules a kind compares.
func countOf(kind bilateral.EnumValue) (least, most int, counted bool) {
	switch {
	case kind.Marked("of1!"):
		return 1, 2, true
	case kind.Marked("of2!"):
		return 2, MaxRules - 1, true
	}
	return 0, 0, false
}

// membersOf formats the marks for people.
func membersOf(marks string) string {
	if marks == "" {
		return "none"
	}
	return strings.NewReplacer(" ", ", ", "base!", "event, of", "of1!", "of", "of2!", "of", "!", "").Replace(marks)
}

func (r *Rule) states(member string) bool {
	switch member {
	case "n":
		return r.N != 0
	case "unit":
		return r.Unit != ""
	case "event":
		return !r.Event.IsZero()
	case "of":
		return len(r.Of) > 0
	case "date":
		return !r.Date.IsZero()
	case "monthEnd":
		return r.MonthEnd != ""
	case "plusDays":
		return r.PlusDays != 0
	case "monthDays":
		return len(r.MonthDays) > 0
	case "agreement":
		return r.Agreement != ""
	}
	return r.Milestone != ""
}

func (e Trigger) check(c *bilateral.Checker, member string) {
	if e.IsZero() {
		return
	}
	c.Field(member)
	c.Require("kind", e.Kind != "")
	c.Enum("kind", string(e.Kind), e.Kind.Known())
	c.Enum("which", string(e.Which), e.Which.Known())
	c.Enum("date", string(e.Date), e.Date.Known())
	if (e.Which == "" || e.Which.Known()) && (e.Which == OccurrenceNth) != (e.N > 0) {
		Codes.Report(c, "n", CodeNth, "which", string(e.Which), "n", strconv.FormatUint(uint64(e.N), 10))
	}
	c.Up()
}

// Check reports the problems of the length to c, at a member of the value on which c
// stands. The zero Length has no problems.
func (l Length) Check(c *bilateral.Checker, member string) {
	if l.IsZero() {
		return
	}
	c.Field(member)
	c.Require("n", l.N > 0)
	c.Require("unit", l.Unit != "")
	c.Enum("unit", string(l.Unit), l.Unit.Known())
	c.Enum("monthEnd", string(l.MonthEnd), l.MonthEnd.Known())
	c.Up()
}
