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
	if r.Kind.Known() {
		r.checkMembers(c)
	}
	if len(r.Of) > 0 {
		for i := range c.Each("of", len(r.Of)) {
			r.Of[i].check(c, depth+1)
		}
	}
}

// ruleMembers are the members that a rule has besides its kind, in declared order.
var ruleMembers = [...]struct {
	bit  uint16
	name string
}{
	{ruleKindHasN, "n"}, {ruleKindHasUnit, "unit"}, {ruleKindHasEvent, "event"}, {hasOf, "of"}, {ruleKindHasDate, "date"},
	{ruleKindHasMonthEnd, "monthEnd"}, {ruleKindHasPlusDays, "plusDays"}, {ruleKindHasMonthDays, "monthDays"},
	{ruleKindHasAgreement, "agreement"}, {ruleKindHasMilestone, "milestone"},
}

// hasOf is the bit of the member of, which four marks stand for: base, one, of1 and of2.
const hasOf uint16 = 1 << 15

// checkMembers checks the members of the rule against the marks of its kind.
func (r *Rule) checkMembers(c *bilateral.Checker) {
	has, needs := r.Kind.marks()
	allowed := has
	if has&ruleKindHasBase != 0 {
		allowed |= ruleKindHasEvent | hasOf
	}
	if has&(ruleKindHasOne|ruleKindHasOf1|ruleKindHasOf2) != 0 {
		allowed |= hasOf
	}
	stated := r.stated()
	needs &^= ruleKindHasBase | ruleKindHasOne | ruleKindHasOf1 | ruleKindHasOf2 // these are not members: see below
	if stated&^allowed|needs&^stated != 0 {
		r.reportMembers(c, stated&^allowed, needs&^stated)
	}
	least, most := len(r.Of), len(r.Of)
	switch {
	case has&ruleKindHasOne != 0:
		least, most = 1, 1
	case has&ruleKindHasOf1 != 0:
		least, most = 1, 2
	case has&ruleKindHasOf2 != 0:
		least, most = 2, MaxRules-1
	}
	if len(r.Of) < least || len(r.Of) > most {
		Codes.Report(c, "of", CodeRuleCount, "kind", string(r.Kind), "count", strconv.Itoa(len(r.Of)), "least", strconv.Itoa(least), "most", strconv.Itoa(most))
	}
	if has&ruleKindHasBase != 0 {
		switch {
		case !r.Event.IsZero() && len(r.Of) > 0:
			Codes.Report(c, "", CodeBase)
		case r.Event.IsZero() && len(r.Of) != 1:
			Codes.Report(c, "event", CodeBaseMissing, "kind", string(r.Kind), "members", membersOf(r.Kind))
		}
	}
}

// reportMembers reports the members that the kind does not have, and those that it
// needs.
func (r *Rule) reportMembers(c *bilateral.Checker, forbidden, missing uint16) {
	for _, m := range ruleMembers {
		code := CodeMember
		switch {
		case missing&m.bit != 0:
			code = CodeMissing
		case forbidden&m.bit == 0:
			continue
		}
		Codes.Report(c, m.name, code, "member", m.name, "kind", string(r.Kind), "members", membersOf(r.Kind))
	}
}

// membersOf formats the marks of a kind for people.
func membersOf(kind RuleKind) string {
	row, _ := RuleKinds.Find(string(kind))
	if row.Marks == "" {
		return "none"
	}
	return strings.NewReplacer(" ", ", ", "base!", "event, of", "one!", "of", "of1!", "of", "of2!", "of", "!", "").Replace(row.Marks)
}

// stated returns the bits of the members that are stated.
func (r *Rule) stated() uint16 {
	return bit(r.N != 0, ruleKindHasN) | bit(r.Unit != "", ruleKindHasUnit) | bit(!r.Event.IsZero(), ruleKindHasEvent) |
		bit(len(r.Of) > 0, hasOf) | bit(!r.Date.IsZero(), ruleKindHasDate) | bit(r.MonthEnd != "", ruleKindHasMonthEnd) |
		bit(r.PlusDays != 0, ruleKindHasPlusDays) | bit(len(r.MonthDays) > 0, ruleKindHasMonthDays) |
		bit(r.Agreement != "", ruleKindHasAgreement) | bit(r.Milestone != "", ruleKindHasMilestone)
}

func bit(stated bool, b uint16) uint16 {
	if stated {
		return b
	}
	return 0
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
	if e.Kind.Known() && e.Kind == TriggerKindEstablished {
		c.Require("fact", e.Fact != "")
	} else if e.Kind.Known() {
		c.Forbid("fact", e.Fact != "", string(e.Kind))
	}
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
