package register

import (
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/country"
)

// What speaks for projects, events, instructions and figures being one.

func (f *finder) projects() {
	list := f.r.Projects
	products, who := make([]map[string]bool, len(list)), make([]map[string]bool, len(list))
	for i := range list {
		p := &list[i]
		products[i], who[i] = productsOf(p), f.people(p.Partners)
		for product := range products[i] {
			f.key(i, "product", product)
		}
		for _, name := range namesOf(p.Name, nil) {
			f.key(i, "name", name)
		}
		f.key(i, "site", string(f.of(p.Site)))
	}
	f.compare(bilateral.RecordKindProject, func(i int) bilateral.ID { return list[i].ID }, func(i, j int) *evaluation {
		a, b := &list[i], &list[j]
		var e evaluation
		e.add(oneName(namesOf(a.Name, nil), namesOf(b.Name, nil)), ReasonName, 45)
		e.add(common(products[i], products[j]), ReasonSubject, 25)
		e.add(a.Site != "" && f.of(a.Site) == f.of(b.Site), ReasonPlace, 30)
		e.add(common(who[i], who[j]), ReasonPersons, 25)
		e.add(slices.ContainsFunc(a.Areas, func(x area.Code) bool { return slices.Contains(b.Areas, x) }), ReasonSubject, 10)
		e.add(a.Kind == b.Kind && a.Kind != "", ReasonKind, 10)
		// A plant stands in one place: two that make one product are likely one.
		e.add(a.Kind == b.Kind && a.Kind == project.KindPlant && common(products[i], products[j]), ReasonPlace, 15)
		e.add(onePlace(a.Place, b.Place), ReasonPlace, 15)
		e.no = a.Count.IsZero() != b.Count.IsZero() || a.Kind != "" && b.Kind != "" && a.Kind != b.Kind
		return &e
	})
}

func productsOf(p *project.Project) map[string]bool {
	out := map[string]bool{}
	for i := range p.Outputs {
		for _, name := range namesOf(p.Outputs[i].Product, nil) {
			out[name] = true
		}
	}
	return out
}

// onePlace reports whether two places have a name in common, in one country.
func onePlace(a, b country.Place) bool {
	return oneName(namesOf(a.Name, a.Aliases), namesOf(b.Name, b.Aliases)) && (a.Country == b.Country || a.Country == 0 || b.Country == 0)
}

func (f *finder) events() {
	list := f.r.Events
	who := make([]map[string]bool, len(list))
	for i := range list {
		x := &list[i]
		who[i] = f.people(slices.Concat(x.Participants, x.Organizers))
		f.key(i, "visit", string(f.of(x.Visit)))
		f.key(i, "site", string(f.of(x.Site)))
		for _, name := range namesOf(x.Name, nil) {
			f.key(i, "name", name)
		}
		if !x.Dates.IsZero() {
			f.key(i, "date", string(x.Kind)+x.Dates.First().String())
		}
	}
	f.compare(bilateral.RecordKindEvent, func(i int) bilateral.ID { return list[i].ID }, func(i, j int) *evaluation {
		a, b := &list[i], &list[j]
		var e evaluation
		site := a.Site != "" && f.of(a.Site) == f.of(b.Site)
		name := oneName(namesOf(a.Name, nil), namesOf(b.Name, nil))
		place := onePlace(a.Place, b.Place)
		e.add(a.Kind == b.Kind && a.Kind != "", ReasonKind, 20)
		e.add(name, ReasonName, 40)
		e.add(site, ReasonPlace, 30)
		e.add(place, ReasonPlace, 20)
		e.add(a.Visit != "" && f.of(a.Visit) == f.of(b.Visit), ReasonOccasion, 25)
		e.add(common(who[i], who[j]), ReasonPersons, 10)
		e.dates(a.Dates, b.Dates, 25)
		// Several occasions of one kind belong to a visit: where they are tells them apart.
		e.no = e.no || a.Kind != "" && b.Kind != "" && a.Kind != b.Kind || a.Count.IsZero() != b.Count.IsZero() ||
			!site && (a.Site != "" && b.Site != "" || len(a.Place.Name) > 0 && len(b.Place.Name) > 0 && !place || !name && len(a.Name) > 0 && len(b.Name) > 0) ||
			!site && !place && !name && (a.Site != "" || b.Site != "" || len(a.Place.Name) > 0 || len(b.Place.Name) > 0 || len(a.Name) > 0 || len(b.Name) > 0)
		return &e
	})
}

func (f *finder) instructions() {
	list := f.r.Instructions
	to := make([]map[string]bool, len(list))
	for i := range list {
		to[i] = f.people(list[i].Addressees)
		for key := range to[i] {
			f.key(i, "to", key)
		}
		f.key(i, "in", string(f.of(list[i].In)))
	}
	f.compare(bilateral.RecordKindInstruction, func(i int) bilateral.ID { return list[i].ID }, func(i, j int) *evaluation {
		a, b := &list[i], &list[j]
		var e evaluation
		e.add(common(to[i], to[j]), ReasonPersons, 25)
		e.add(a.Action == b.Action && a.Action != "", ReasonSubject, 25)
		e.add(a.In != "" && f.of(a.In) == f.of(b.In), ReasonOccasion, 20)
		e.add(len(a.About.Areas) > 0 && areasOf(a.About.Areas) == areasOf(b.About.Areas), ReasonSubject, 15)
		e.add(slices.ContainsFunc(a.About.IDs, func(id bilateral.ID) bool {
			return slices.ContainsFunc(b.About.IDs, func(other bilateral.ID) bool { return f.of(id) == f.of(other) })
		}), ReasonSubject, 20)
		e.dates(givenOn(a.Changes), givenOn(b.Changes), 25)
		e.no = e.no || a.Count.IsZero() != b.Count.IsZero() || a.Action != "" && b.Action != "" && a.Action != b.Action
		return &e
	})
}

// givenOn returns the day of the first change.
func givenOn(changes bilateral.Changes) bilateral.Period {
	if len(changes) == 0 || changes[0].Date.IsZero() {
		return bilateral.Period{}
	}
	return bilateral.PeriodOf(changes[0].Date, changes[0].Date)
}

func (f *finder) indicators() {
	list := f.r.Indicators
	for i := range list {
		if !list[i].Period.IsZero() {
			f.key(i, "measure", string(list[i].Measure)+list[i].Period.String())
		}
	}
	f.compare(bilateral.RecordKindIndicator, func(i int) bilateral.ID { return list[i].ID }, func(i, j int) *evaluation {
		a, b := &list[i], &list[j]
		var e evaluation
		e.add(true, ReasonKind, 25)
		e.add(a.Period == b.Period, ReasonDate, 25)
		e.add(!a.Value.IsZero() && a.Value == b.Value, ReasonSubject, 35)
		e.add(!a.Change.IsZero() && a.Change == b.Change, ReasonSubject, 35)
		e.add(a.Of != "" && f.of(a.Of) == f.of(b.Of), ReasonPlace, 15)
		e.no = !a.Value.IsZero() && !b.Value.IsZero() && a.Value != b.Value || a.Of != "" && b.Of != "" && f.of(a.Of) != f.of(b.Of)
		return &e
	})
}
