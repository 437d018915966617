package register

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// A Confirmation says that a warning about a record is meant. Errors cannot be confirmed.
type Confirmation struct {
	// Record is the id of the record. Required.
	Record bilateral.ID `json:"record"`
	// Member is the place in the record that the warning names, as a JSON Pointer relative
	// to the record: "/dates". Empty means the record itself.
	Member string `json:"member,omitzero"`
	// Code is the code of the warning. Required.
	Code bilateral.Code `json:"code"`
	// Reason says why the record is right. Required.
	Reason string `json:"reason"`
}

// Check reports the problems of the confirmation to c.
func (m *Confirmation) Check(c *bilateral.Checker) {
	c.Require("record", m.Record != "")
	c.Ref("record", m.Record)
	c.Require("code", m.Code != "")
	c.Enum("code", string(m.Code), knownCode(m.Code))
	c.Require("reason", m.Reason != "")
}

// knownCode reports whether a table of the library has a problem code.
func knownCode(code bilateral.Code) bool {
	for _, table := range [...]bilateral.CodeTable{
		bilateral.Codes, country.Codes, office.Codes, area.Codes, goods.Codes, clause.Codes, agreement.Codes, clock.Codes, meeting.Codes, Codes,
	} {
		if _, ok := table.Find(code); ok {
			return true
		}
	}
	return false
}

// A warning is where a warning stands and its code.
type warning struct {
	pointer string
	code    bilateral.Code
}

// confirm lets c leave out the warnings that the register confirms. The function that it
// returns ends that, and warns of a confirmation that matched nothing.
func (r *Register) confirm(ix *Index, c *bilateral.Checker) (done func()) {
	if len(r.Confirmed) == 0 {
		return func() {}
	}
	outer, base := c.Confirmed, c.Pointer("")
	open := map[warning]int{}
	used := make([]bool, len(r.Confirmed))
	for i := range r.Confirmed {
		m := &r.Confirmed[i]
		if pointer := ix.Pointer(m.Record); pointer != "" {
			open[warning{base + pointer + m.Member, m.Code}] = i
		}
	}
	c.Confirmed = func(p bilateral.Problem) bool {
		if i, ok := open[warning{p.Pointer, p.Code}]; ok {
			used[i] = true
			return true
		}
		return outer != nil && outer(p)
	}
	return func() {
		c.Confirmed = outer
		for i := range c.Each("confirmed", len(r.Confirmed)) {
			m := &r.Confirmed[i]
			m.Check(c)
			if !used[i] && m.Record != "" && m.Code != "" {
				Codes.Report(c, "", CodeConfirmedNothing, "code", string(m.Code), "record", string(m.Record), "member", m.Member)
			}
		}
	}
}
