package digest

import (
	"reflect"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/register"
)

// This file says whose account a record is, and puts the accounts of one thing together.

// attributed says who told something, and in what form: "the press service of the Ministry".
func (d *digest) attributed(list []bilateral.Attribution) string {
	names := make([]string, len(list))
	for i, a := range list {
		names[i] = teller(a.Kind, d.name(a.To))
	}
	return strings.Join(names, " and according to ")
}

func teller(kind bilateral.AttributionKind, name string) string {
	switch kind {
	case "", bilateral.AttributionKindNamed:
		return orElse(name, "somebody")
	case bilateral.AttributionKindUnnamed:
		return "an unnamed source" + with(" in ", name)
	case bilateral.AttributionKindWitness:
		return "a witness" + with(", ", name)
	case bilateral.AttributionKindPressService:
		return "the press service" + with(" of ", name)
	case bilateral.AttributionKindMedia:
		return "a report" + with(" of ", name)
	}
	return article(label(kind)) + with(" of ", name)
}

// claimed says who claims what a record says, if its evidence names somebody, and keeps the
// wording of a date of another calendar.
func (d *digest) claimed(evidence []bilateral.Evidence) string {
	text := ""
	seen := map[string]bool{}
	for i := range evidence {
		e := &evidence[i]
		said := ""
		if len(e.Attribution) > 0 {
			said = ", according to " + d.attributed(e.Attribution) + with(" as to ", members(e.Of))
		}
		if e.Wording != "" && e.Basis == bilateral.BasisConverted {
			said += ` ("` + e.Wording + `" in the source)`
		}
		if !seen[said] {
			seen[said] = true
			text += said
		}
	}
	return text
}

// members names the members that JSON Pointers begin with: "the dates and the kind".
func members(pointers []string) string {
	var names []string
	for _, pointer := range pointers {
		first, _, _ := strings.Cut(strings.TrimPrefix(pointer, "/"), "/")
		if name := "the " + member(first); len(names) == 0 || names[len(names)-1] != name {
			names = append(names, name)
		}
	}
	return clause.EnglishList(names)
}

// member returns the name of a member in words.
func member(name string) string {
	switch name {
	case "of":
		return "subject"
	case "in":
		return "occasion at which it was said"
	case "by":
		return "date due"
	case "about":
		return "matter"
	case "when":
		return "time"
	case "for":
		return "principal"
	case "repliesTo":
		return "point that it answers"
	case "inRegardTo":
		return "records it is about"
	case "against":
		return "side it is directed at"
	case "creditedTo":
		return "credit"
	case "conveyedBy":
		return "messenger"
	case "invitedBy":
		return "inviter"
	case "changes":
		return "steps"
	case "segments":
		return "parts"
	}
	var b strings.Builder
	for _, c := range name {
		if 'A' <= c && c <= 'Z' {
			b.WriteByte(' ')
			c += 'a' - 'A'
		}
		b.WriteRune(c)
	}
	return b.String()
}

// groupAccounts finds the records of one type that links of kind same-as join. The first
// of them in the register is told in its place, and the others after it.
func (d *digest) groupAccounts() {
	parent := map[bilateral.ID]bilateral.ID{}
	root := func(id bilateral.ID) bilateral.ID {
		for parent[id] != "" {
			if next := parent[parent[id]]; next != "" {
				parent[id] = next
			}
			id = parent[id]
		}
		return id
	}
	linked := map[bilateral.ID]bool{}
	for i := range d.r.Links {
		l := &d.r.Links[i]
		if l.Kind != bilateral.LinkKindSameAs || !d.oneType(l) {
			continue
		}
		linked[l.From], linked[l.To] = true, true
		if a, b := root(l.From), root(l.To); a != b {
			parent[b] = a
		}
	}
	first := map[bilateral.ID]bilateral.ID{}
	for id := range d.told {
		if !linked[id] || d.firstAccount[id] != "" {
			continue
		}
		r := root(id)
		if first[r] == "" {
			first[r] = id
		} else if first[r] != id {
			d.firstAccount[id] = first[r]
			d.accounts[first[r]] = append(d.accounts[first[r]], id)
		}
	}
}

// oneType reports whether a link joins two records of one type that has its own lines.
func (d *digest) oneType(l *bilateral.Link) bool {
	a, b := d.Find(l.From), d.Find(l.To)
	return a != nil && b != nil && reflect.TypeOf(a) == reflect.TypeOf(b) && d.sentenceOf(a) != nil
}

// tellAccounts tells the other accounts of a record below its line, with the members in
// which they differ.
func (d *digest) tellAccounts(depth int, id bilateral.ID) {
	for _, other := range d.accounts[id] {
		record := d.Find(other)
		text := "Another account" + with(", in ", d.sourceOf(record)) + ": " + d.sentenceOf(record)()
		differs := difference(d.compared.Find(id), d.compared.Find(other))
		if differs == "" {
			d.line(depth, text+"; it says the same")
			continue
		}
		d.line(depth, text+"; it differs in "+differs)
		if strings.Contains(differs, "the acts") || strings.Contains(differs, "the parts") {
			d.below(depth+1, record)
		}
	}
}

// sourceOf names the sources that a record rests on.
func (d *digest) sourceOf(record any) string {
	evidence, _ := reflect.ValueOf(record).Elem().FieldByName("Evidence").Interface().([]bilateral.Evidence)
	var ids []bilateral.ID
	seen := map[bilateral.ID]bool{}
	for i := range evidence {
		if id := evidence[i].Source; id != "" && !seen[id] {
			seen[id] = true
			ids = append(ids, id)
		}
	}
	return d.names(ids)
}

// canonical returns an index in which every reference names the first account of a thing, so that
// two accounts that name the same person by different ids do not differ in that.
func canonical(r *register.Register, ix *register.Index) *register.Index {
	joined := false
	for i := range r.Links {
		joined = joined || r.Links[i].Kind == bilateral.LinkKindSameAs
	}
	if !joined {
		return ix
	}
	out := r.Clone()
	for place, id := range out.IDs() {
		if !place.Names() {
			*id = ix.SameAs(*id)[0]
		}
	}
	return out.Index()
}

// difference names the members in which two records of one type differ: "the dates and the
// kind".
func difference(x, y any) string {
	a, b := reflect.ValueOf(x).Elem(), reflect.ValueOf(y).Elem()
	var names []string
	for i := range a.NumField() {
		name, _, _ := strings.Cut(a.Type().Field(i).Tag.Get("json"), ",")
		switch name {
		case "id", "evidence", "annotations":
			continue
		}
		if !reflect.DeepEqual(a.Field(i).Interface(), b.Field(i).Interface()) {
			names = append(names, "the "+member(name))
		}
	}
	return clause.EnglishList(names)
}
