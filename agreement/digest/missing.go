package digest

import (
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// missing lists what a reader may expect and the register does not contain.
func (d *digest) missing() {
	d.begin("Not known")
	for i := range d.r.Terms {
		if t := &d.r.Terms[i]; t.Span.From.IsZero() {
			d.line(0, "Since when "+d.name(t.Person)+" has been "+strings.TrimPrefix(d.name(t.Office), "the "))
		}
	}
	for i := range d.r.Meetings {
		for j := range d.r.Meetings[i].Segments {
			for _, side := range d.r.Meetings[i].Segments[j].Delegations {
				if len(side.Members) == 0 {
					d.line(0, "Who was in the delegation of "+state(side.State))
				}
			}
		}
	}
	for i := range d.r.Commissions {
		if c := &d.r.Commissions[i]; len(c.Name) == 0 {
			d.line(0, "The official name of "+commissionName(c))
		}
	}
	for i := range d.r.Agreements {
		a := &d.r.Agreements[i]
		var unknown []string
		for _, member := range []struct {
			missing bool
			name    string
		}{
			{len(a.Title) == 0, "title"},
			{a.Kind == "", "kind"},
			{a.Level == "", "level"},
			{len(a.Parties) == 0, "parties"},
			{len(a.Signed()) > 0 && !signatories(a), "signatories"},
		} {
			if member.missing {
				unknown = append(unknown, member.name)
			}
		}
		if len(unknown) > 0 {
			d.line(0, bilateral.UpperFirst(clause.EnglishList(unknown))+" of "+agreementName(a))
		}
	}
	for i := range d.r.Instructions {
		n := &d.r.Instructions[i]
		if n.Due.IsZero() && n.DueWhen.IsZero() {
			if n.Action == "" && n.About.IsZero() {
				d.line(0, "What "+d.name(n.ID)+" asked for")
				continue
			}
			d.line(0, "By when to "+orElse(label(n.Action), "act on")+" "+d.matter(&n.About))
		}
	}
	unattributed := 0
	for i := range d.r.Points {
		if len(d.r.Points[i].Holders) == 0 {
			unattributed++
		}
	}
	if unattributed > 0 {
		d.line(0, "Who said "+strconv.Itoa(unattributed)+" of the "+strconv.Itoa(len(d.r.Points))+" points")
	}
}

// signatories reports whether any signatory is known.
func signatories(a *agreement.Agreement) bool {
	for _, act := range a.Signed() {
		if len(act.Signatures) > 0 {
			return true
		}
	}
	return false
}
