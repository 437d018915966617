package register

import (
	"cmp"
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// Qualify returns a copy of a register as [Merge] joins it: every id has the id of the register
// before it, "az-by:visit-1", if it has none yet; the default evidence is written into each
// record that has no evidence of its own, other than sources; the lists are sorted by id, links
// by what they join. Acts, changes and all other lists keep their order. The copy has no id, no
// default evidence and no address of a schema of its own, since it is no longer that document.
//
// A register without an id whose ids have none before them is a [bilateral.Problem] with
// [CodeMergeNoID].
func Qualify(r *Register) (*Register, error) {
	out := r.Clone()
	for place, id := range out.IDs() {
		if *id = id.Qualify(r.ID); r.ID == "" {
			if register, _ := id.Split(); register == "" {
				p := Codes.Problem(CodeMergeNoID, "id", string(*id))
				p.Pointer = place.Pointer()
				return nil, p
			}
		}
	}
	out.writeDefault()
	out.Schema, out.ID, out.DefaultEvidence, out.Format = "", "", "", Format
	out.sort()
	return out, nil
}

// writeDefault writes the default evidence into the records without evidence.
func (r *Register) writeDefault() {
	if r.DefaultEvidence == "" {
		return
	}
	for i := range lists {
		for j := range lists[i].len(r) {
			record, _ := lists[i].at(r, j)
			if _, source := record.(*bilateral.Source); source {
				continue // a source does not rest on another one
			}
			if e := evidenceOf(record); len(*e) == 0 {
				*e = []bilateral.Evidence{{Source: r.DefaultEvidence, Basis: bilateral.BasisStated}}
			}
		}
	}
}

// evidenceOf returns the evidence of a record of the first level.
func evidenceOf(record any) *[]bilateral.Evidence {
	switch x := record.(type) {
	case *bilateral.Source:
		return &x.Evidence
	case *office.Person:
		return &x.Evidence
	case *office.Organization:
		return &x.Evidence
	case *office.Office:
		return &x.Evidence
	case *office.Term:
		return &x.Evidence
	case *meeting.Commission:
		return &x.Evidence
	case *meeting.Relationship:
		return &x.Evidence
	case *agreement.Agreement:
		return &x.Evidence
	case *project.Project:
		return &x.Evidence
	case *meeting.Visit:
		return &x.Evidence
	case *meeting.Meeting:
		return &x.Evidence
	case *meeting.Point:
		return &x.Evidence
	case *meeting.Indicator:
		return &x.Evidence
	case *meeting.Event:
		return &x.Evidence
	case *meeting.Instruction:
		return &x.Evidence
	case *bilateral.Link:
		return &x.Evidence
	}
	return new([]bilateral.Evidence)
}

// sort sorts the lists of the register.
func (r *Register) sort() {
	byID(r.Sources, func(x *bilateral.Source) bilateral.ID { return x.ID })
	byID(r.Persons, func(x *office.Person) bilateral.ID { return x.ID })
	byID(r.Organizations, func(x *office.Organization) bilateral.ID { return x.ID })
	byID(r.Offices, func(x *office.Office) bilateral.ID { return x.ID })
	byID(r.Terms, func(x *office.Term) bilateral.ID { return x.ID })
	byID(r.Commissions, func(x *meeting.Commission) bilateral.ID { return x.ID })
	byID(r.Relationships, func(x *meeting.Relationship) bilateral.ID { return x.ID })
	byID(r.Agreements, func(x *agreement.Agreement) bilateral.ID { return x.ID })
	byID(r.Projects, func(x *project.Project) bilateral.ID { return x.ID })
	byID(r.Visits, func(x *meeting.Visit) bilateral.ID { return x.ID })
	byID(r.Meetings, func(x *meeting.Meeting) bilateral.ID { return x.ID })
	byID(r.Points, func(x *meeting.Point) bilateral.ID { return x.ID })
	byID(r.Indicators, func(x *meeting.Indicator) bilateral.ID { return x.ID })
	byID(r.Events, func(x *meeting.Event) bilateral.ID { return x.ID })
	byID(r.Instructions, func(x *meeting.Instruction) bilateral.ID { return x.ID })
	slices.SortStableFunc(r.Links, func(x, y bilateral.Link) int {
		return cmp.Or(cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.From, y.From), cmp.Compare(x.To, y.To), cmp.Compare(jsonOf(&x), jsonOf(&y)))
	})
	slices.SortStableFunc(r.Confirmed, func(x, y Confirmation) int {
		return cmp.Or(cmp.Compare(x.Record, y.Record), cmp.Compare(x.Member, y.Member), cmp.Compare(x.Code, y.Code), cmp.Compare(x.Reason, y.Reason))
	})
}

// byID sorts records by id. Those that share an id keep their order. Records are large, so
// their places are sorted, and each is moved once.
func byID[T any](list []T, id func(*T) bilateral.ID) {
	order := make([]int, len(list))
	sorted := true
	for i := range list {
		order[i] = i
		sorted = sorted && (i == 0 || id(&list[i-1]) <= id(&list[i]))
	}
	if sorted {
		return
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(id(&list[i]), id(&list[j])) })
	out := make([]T, len(list))
	for to, from := range order {
		out[to] = list[from]
	}
	copy(list, out)
}
