package office

import (
	"strconv"

	"github.com/bilateral-go/bilateral"
)

// vacant reports whether a vacancy that the office states covers a day: No if it states some
// and all exclude the day, Unknown if it states none.
func (o *Office) vacant(on bilateral.Days) bilateral.Truth {
	answer := bilateral.No
	for _, s := range o.Vacant {
		answer = answer.Or(s.Contains(on))
	}
	if len(o.Vacant) == 0 {
		return bilateral.Unknown
	}
	return answer
}

func (o *Office) checkVacant(c *bilateral.Checker) {
	if len(o.Vacant) > MaxVacant {
		bilateral.Codes.Report(c, "vacant", bilateral.CodeListLong, "limit", strconv.Itoa(MaxVacant))
	}
	for i := range c.Each("vacant", min(len(o.Vacant), MaxVacant)) {
		c.Require("", !o.Vacant[i].IsZero())
		o.Vacant[i].Check(c, "")
		o.inside(c, "", o.Vacant[i])
	}
}

// Vacant reports whether nobody held an office on a day in his or her own right. It is Yes
// only if the office states the vacancy: that nobody is recorded makes no vacancy. It is No
// if somebody certainly held the office and nobody contests it, or if the office did not
// exist. It is Unknown otherwise, and where the record contradicts itself. It looks at the
// terms of the office alone.
func (r *Roster) Vacant(office bilateral.ID, on bilateral.Date) bilateral.Truth {
	o := r.office(office)
	if o == nil {
		return bilateral.Unknown
	}
	if o.Exists(on.Days()) == bilateral.No {
		return bilateral.No
	}
	held := false
	for _, j := range r.termsIn(office) {
		t := &r.terms[j]
		held = held || t.Acting != bilateral.Yes && t.Contested != bilateral.Yes && t.Holds(on.Days()) == bilateral.Yes
	}
	stated := o.vacant(on.Days()) == bilateral.Yes
	switch {
	case stated && !held:
		return bilateral.Yes
	case held && !stated:
		return bilateral.No
	}
	return bilateral.Unknown
}
