package digest

import (
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/country"
)

// missing lists what this register leaves open: of what it tells, who said it, who took
// part, when it is to be. What no source ever says is not listed.
func (d *digest) missing() {
	d.begin("Not known")
	d.missingOfOccasions()
	d.missingOfDocuments()
	d.missingOfInstructions()
	points, unheld := 0, 0
	for i := range d.r.Points {
		p := &d.r.Points[i]
		if d.isOther(p.ID, p) {
			continue
		}
		points++
		if len(p.Holders) == 0 {
			unheld++
		}
	}
	d.share("Who expressed ", unheld, points, "point")
}

// share says for how many of some things something is open: "Who expressed 16 of the 32
// points".
func (d *digest) share(head string, n, of int, noun string) {
	switch {
	case n == 0:
	case n == 1 && of == 1:
		d.line(0, head+"the "+noun)
	case n == of:
		d.line(0, head+"the "+strconv.Itoa(n)+" "+plural(noun))
	default:
		d.line(0, head+strconv.Itoa(n)+" of the "+strconv.Itoa(of)+" "+plural(noun))
	}
}

func (d *digest) missingOfOccasions() {
	for i := range d.r.Visits {
		v := &d.r.Visits[i]
		d.missingDate(v.ID, v, v.Dates, v.When, v.Changes, d.visitName(v))
	}
	for i := range d.r.Meetings {
		m := &d.r.Meetings[i]
		name := d.occasion(bareMeeting(m), m.Count, m.Dates)
		d.missingDate(m.ID, m, m.Dates, m.When, m.Changes, name)
		for j := range m.Segments {
			var sides []country.Code
			for _, side := range m.Segments[j].Delegations {
				if side.State != 0 && side.Head.IsZero() && len(side.Members) == 0 {
					sides = append(sides, side.State)
				}
			}
			if len(sides) == 1 {
				d.line(0, "Who was in the delegation of "+states(sides)+" at "+name)
			} else if len(sides) > 1 {
				d.line(0, "Who was in the delegations of "+states(sides)+" at "+name)
			}
		}
	}
	for i := range d.r.Events {
		e := &d.r.Events[i]
		if e.Visit == "" {
			d.missingDate(e.ID, e, e.Dates, e.When, e.Changes, eventName(e))
		}
	}
}

// missingDate says that the day of what is to come is open.
func (d *digest) missingDate(id bilateral.ID, record any, dates bilateral.Period, when bilateral.Whens, changes bilateral.Changes, name string) {
	if d.isOther(id, record) {
		return
	}
	switch latest := changes.Latest(); {
	case latest == bilateral.StatusPostponed && changes[len(changes)-1].To.IsZero():
		d.line(0, "The new date of "+clip(name))
	case latest == bilateral.StatusPlanned && dates.IsZero() && len(when) == 0:
		d.line(0, "The date of "+clip(name))
	}
}

func (d *digest) missingOfDocuments() {
	members := d.membersOfSets()
	var unnamed, unsigned []string
	for i := range d.r.Agreements {
		a := &d.r.Agreements[i]
		if d.isOther(a.ID, a) {
			continue
		}
		if n := members[a.ID]; !a.Count.IsZero() && a.Count != bilateral.Exactly(1) && n < max(2, a.Count.Min()) {
			unnamed = append(unnamed, clip(definite(a)))
		}
		if len(a.Signed()) > 0 && !signatories(a) {
			unsigned = append(unsigned, clip(definite(a)))
		}
	}
	if len(unnamed) > 0 {
		d.line(0, "Which documents these are: "+strings.Join(unnamed, "; "))
	}
	if len(unsigned) > 0 {
		d.line(0, "Who signed "+strings.Join(unsigned, "; "))
	}
}

// definite names a document with the definite article, unless it has a title.
func definite(a *agreement.Agreement) string {
	name := agreementName(a)
	if a.Title.In("en") != "" {
		return name
	}
	return "the " + strings.TrimPrefix(strings.TrimPrefix(name, "a "), "an ")
}

// signatories reports whether any signatory is known.
func signatories(a *agreement.Agreement) bool {
	for _, act := range a.Signed() {
		if len(act.Signatures) > 0 || len(act.By) > 0 {
			return true
		}
	}
	return false
}

func (d *digest) missingOfInstructions() {
	for i := range d.r.Instructions {
		n := &d.r.Instructions[i]
		if d.isOther(n.ID, n) {
			continue
		}
		what := d.whatToDo(n)
		if what == "" {
			of := clip(with(" of ", d.actors(n.Issuers)) + with(" to ", d.actors(n.Addressees)))
			if n.Count.IsZero() || n.Count == bilateral.Exactly(1) {
				d.line(0, "What the instruction"+of+" asks for")
			} else {
				d.line(0, "What "+several(n.Count, "", "instructions")+of+" ask for")
			}
			continue
		}
		switch n.Changes.Latest() {
		case bilateral.StatusCompleted, bilateral.StatusCancelled, bilateral.StatusFailed:
			continue
		}
		if n.Due.IsZero() && n.DueWhen.IsZero() {
			d.line(0, "By when to "+clip(what))
		}
	}
}
