package digest

import (
	"strings"

	"github.com/bilateral-go/bilateral"
)

// links prints how records relate to each other, those that relate to one record in the
// same way together. Accounts of one thing stand in its section.
func (d *digest) links() {
	d.begin("Links")
	type target struct {
		kind bilateral.LinkKind
		to   bilateral.ID
	}
	var order []target
	from := map[target][]string{}
	for i := range d.r.Links {
		l := &d.r.Links[i]
		if l.Kind == bilateral.LinkKindSameAs && d.oneType(l) {
			continue
		}
		t := target{l.Kind, l.To}
		if from[t] == nil {
			order = append(order, t)
		}
		from[t] = append(from[t], d.name(l.From)+d.claimed(l.Evidence))
	}
	for _, t := range order {
		d.line(0, linked(t.kind)+" "+d.name(t.to)+": "+strings.Join(from[t], "; "))
	}
}

// linked returns how what comes after the colon relates to what comes before it.
func linked(kind bilateral.LinkKind) string {
	switch kind {
	case bilateral.LinkKindSameAs:
		return "Another account of"
	case bilateral.LinkKindFollows:
		return "Following on"
	case bilateral.LinkKindImplements:
		return "In implementation of"
	case bilateral.LinkKindAmends:
		return "Amending"
	case bilateral.LinkKindReplaces:
		return "In place of"
	case bilateral.LinkKindPartOf:
		return "Part of"
	case bilateral.LinkKindCausedBy:
		return "Because of"
	case bilateral.LinkKindDespite:
		return "Despite"
	case bilateral.LinkKindUnless:
		return "Unless"
	case bilateral.LinkKindOnConditionOf:
		return "On condition of"
	case bilateral.LinkKindInExchangeFor:
		return "In exchange for"
	case bilateral.LinkKindInResponseTo:
		return "In response to"
	case bilateral.LinkKindUntil:
		return "Until"
	case bilateral.LinkKindHinders:
		return "Hindering"
	case bilateral.LinkKindViolates:
		return "In violation of"
	case bilateral.LinkKindBasedOn:
		return "On the basis of"
	case bilateral.LinkKindWithoutPrejudiceTo:
		return "Without prejudice to"
	case bilateral.LinkKindRelativeOf:
		return "Relative of"
	case bilateral.LinkKindExampleOf:
		return "An example of"
	case bilateral.LinkKindContributesTo:
		return "Contributing to"
	}
	return "Linked (" + string(kind) + ") to"
}
