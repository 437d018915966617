package register

import (
	"slices"
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// What speaks for two records of each kind being one.

func (f *finder) sources() {
	list := f.r.Sources
	for i := range list {
		f.key(i, "address", addressOf(list[i].Address))
	}
	f.compare(bilateral.RecordKindSource, func(i int) bilateral.ID { return list[i].ID }, func(i, j int) *evaluation {
		var e evaluation
		e.add(addressOf(list[i].Address) == addressOf(list[j].Address), ReasonAddress, 95)
		return &e
	})
}

// addressOf returns an address without what addresses of one page differ by. A site without a
// page says too little.
func addressOf(address string) string {
	address = strings.ToLower(address)
	for _, lead := range [...]string{"https://", "http://", "www."} {
		address = strings.TrimPrefix(address, lead)
	}
	address, _, _ = strings.Cut(strings.TrimRight(address, "/"), "#")
	if !strings.Contains(address, "/") {
		return ""
	}
	return address
}

func (f *finder) organizations() {
	list := f.r.Organizations
	names := make([][]string, len(list))
	for i := range list {
		names[i] = namesOf(list[i].Name, list[i].Aliases)
		for _, name := range names[i] {
			f.key(i, "name", name)
		}
	}
	f.compare(bilateral.RecordKindOrganization, func(i int) bilateral.ID { return list[i].ID }, func(i, j int) *evaluation {
		a, b := &list[i], &list[j]
		var e evaluation
		e.add(oneName(names[i], names[j]), ReasonName, 75)
		e.add(a.Country == b.Country && a.Country != 0, ReasonStates, 15)
		e.add(a.Kind == b.Kind && a.Kind != "", ReasonKind, 10)
		e.no = a.Country != 0 && b.Country != 0 && a.Country != b.Country
		return &e
	})
}

func (f *finder) persons() {
	list := f.r.Persons
	names, offices := make([][]string, len(list)), make([]map[string]bool, len(list))
	number := map[bilateral.ID]int{}
	for i := range list {
		number[list[i].ID], offices[i] = i, map[string]bool{}
		names[i] = namesOf(list[i].Name, list[i].Aliases)
		for _, name := range names[i] {
			words := strings.Fields(name)
			if len(words) > 0 {
				family := skeleton(words[len(words)-1])
				f.key(i, "family", family)
				if len(words) > 1 {
					f.key(i, "given", skeleton(words[0])+" "+family[:1])
				}
				f.key(i, "name", name)
			}
		}
	}
	for i := range f.r.Terms {
		if n, ok := number[f.r.Terms[i].Person]; ok {
			if o := f.ix.Office(f.r.Terms[i].Office); o != nil && o.State != 0 {
				for _, role := range o.Roles {
					offices[n][o.State.String()+string(role.Kind)] = true
				}
			}
		}
	}
	f.compare(bilateral.RecordKindPerson, func(i int) bilateral.ID { return list[i].ID }, func(i, j int) *evaluation {
		var e evaluation
		full := slices.ContainsFunc(names[i], func(name string) bool { return strings.Contains(name, " ") && slices.Contains(names[j], name) })
		same := oneName(names[i], names[j])
		e.add(same && full, ReasonName, 85)
		e.add(same && !full, ReasonName, 35)
		e.add(!same && oneSpelling(names[i], names[j]), ReasonSpelling, 65)
		e.add(!same && familyOnly(names[i], names[j]), ReasonName, 35)
		shared := false
		for office := range offices[i] {
			shared = shared || offices[j][office]
		}
		e.add(shared, ReasonPersons, 20)
		a, b := list[i].Nationalities, list[j].Nationalities
		e.no = len(a) > 0 && len(b) > 0 && !slices.ContainsFunc(a, func(c country.Code) bool { return slices.Contains(b, c) })
		return &e
	})
}

func (f *finder) commissions() {
	list := f.r.Commissions
	states := func(c *meeting.Commission) string {
		codes := make([]string, len(c.States))
		for i, s := range c.States {
			codes[i] = s.String()
		}
		slices.Sort(codes)
		return strings.Join(codes, " ")
	}
	for i := range list {
		f.key(i, "states", states(&list[i]))
	}
	f.compare(bilateral.RecordKindCommission, func(i int) bilateral.ID { return list[i].ID }, func(i, j int) *evaluation {
		a, b := &list[i], &list[j]
		var e evaluation
		x, y := namesOf(a.Name, a.Aliases), namesOf(b.Name, b.Aliases)
		e.add(true, ReasonStates, 45)
		e.add(a.Kind == b.Kind && a.Kind != "", ReasonKind, 20)
		e.add(oneName(x, y), ReasonName, 35)
		e.add(len(x) == 0 || len(y) == 0, ReasonKind, 10)
		e.against(len(x) > 0 && len(y) > 0 && !oneName(x, y), 10)
		e.no = a.Kind != "" && b.Kind != "" && a.Kind != b.Kind || (a.Parent == "") != (b.Parent == "")
		return &e
	})
}

func (f *finder) offices() {
	list := f.r.Offices
	for i := range list {
		if list[i].State != 0 {
			f.key(i, "state", list[i].State.String()+"\x00"+string(f.of(list[i].Organ))+"\x00"+rolesOf(&list[i]))
		}
	}
	f.compare(bilateral.RecordKindOffice, func(i int) bilateral.ID { return list[i].ID }, func(i, j int) *evaluation {
		a, b := &list[i], &list[j]
		var e evaluation
		e.add(true, ReasonStates, 30)
		e.add(rolesOf(a) == rolesOf(b) && single(a), ReasonKind, 45)
		e.add(rolesOf(a) == rolesOf(b) && !single(a) && len(a.Roles) > 0, ReasonKind, 15)
		e.add(a.Organ != "" && f.of(a.Organ) == f.of(b.Organ), ReasonOccasion, 15)
		x, y := namesOf(a.Title, nil), namesOf(b.Title, nil)
		e.add(oneName(x, y), ReasonName, 25)
		e.against(len(x) > 0 && len(y) > 0 && !oneName(x, y), 25)
		return &e
	})
}

// rolesOf returns the kinds of the roles of an office.
func rolesOf(o *office.Office) string {
	kinds := make([]string, len(o.Roles))
	for i := range o.Roles {
		kinds[i] = string(o.Roles[i].Kind)
	}
	slices.Sort(kinds)
	return strings.Join(kinds, " ")
}

// single reports whether a state, or a body of it, has one such office.
func single(o *office.Office) bool {
	return slices.ContainsFunc(o.Roles, func(r office.Role) bool {
		switch r.Kind {
		case office.RoleKindHeadOfState, office.RoleKindHeadOfGovernment, office.RoleKindForeignMinister, office.RoleKindCoChair:
			return true
		}
		return false
	})
}

func (f *finder) terms() {
	list := f.r.Terms
	key := func(i int) string { return string(f.of(list[i].Person)) + "\x00" + string(f.of(list[i].Office)) }
	for i := range list {
		f.key(i, "held", key(i))
	}
	f.compare(bilateral.RecordKindTerm, func(i int) bilateral.ID { return list[i].ID }, func(i, j int) *evaluation {
		var e evaluation
		e.add(true, ReasonPersons, 80)
		a, b := list[i].Span, list[j].Span
		if !a.IsZero() && !b.IsZero() {
			e.no = a.Overlaps(b) == bilateral.No
		}
		return &e
	})
}

// people returns what an actor can be compared by: the person, the office, the state or body.
func (f *finder) people(actors []country.Actor) map[string]bool {
	out := map[string]bool{}
	for _, a := range actors {
		switch a.Kind {
		case country.ActorKindState:
			continue // both sides are there anyway
		case country.ActorKindTerm:
			if t := f.ix.Term(a.ID); t != nil {
				out[string(f.of(t.Person))], out[string(f.of(t.Office))] = true, true
				continue
			}
		case country.ActorKindOffice:
			if o := f.ix.Office(a.ID); o != nil && o.Organ != "" {
				out[string(f.of(o.Organ))] = true // a co-chair stands for the commission
			}
		}
		out[string(f.of(a.ID))] = true
	}
	return out
}

func common(a, b map[string]bool) bool {
	for key := range a {
		if b[key] {
			return true
		}
	}
	return false
}

func (f *finder) visits() {
	list := slices.Clone(f.r.Visits)
	f.datesFromMeetings(list)
	visitors := make([]map[string]bool, len(list))
	for i := range list {
		v := &list[i]
		visitors[i] = f.people(v.Visitors)
		if v.Sending != 0 && v.Receiving != 0 {
			f.key(i, "states", v.Sending.String()+v.Receiving.String()+yearOf(v.Dates, f.ix.publishedOf(v.Evidence)))
		}
		for who := range visitors[i] {
			f.key(i, "visitor", who+yearOf(v.Dates, f.ix.publishedOf(v.Evidence)))
		}
	}
	f.compare(bilateral.RecordKindVisit, func(i int) bilateral.ID { return list[i].ID }, func(i, j int) *evaluation {
		a, b := &list[i], &list[j]
		var e evaluation
		e.add(a.Sending == b.Sending && a.Receiving == b.Receiving && a.Sending != 0, ReasonStates, 25)
		e.add(common(visitors[i], visitors[j]), ReasonPersons, 30)
		e.add(a.Kind == b.Kind && a.Kind != "", ReasonKind, 10)
		e.dates(a.Dates, b.Dates, 35)
		if a.Dates.IsZero() != b.Dates.IsZero() || a.Dates.IsZero() {
			// A report without a date is of the days before it was published.
			x, y := dated(a.Dates, f.ix.publishedOf(a.Evidence)), dated(b.Dates, f.ix.publishedOf(b.Evidence))
			e.add(closeBy(x, y), ReasonDate, 15)
			e.against(!x.IsZero() && !y.IsZero() && !closeBy(x, y), 30)
		}
		e.no = e.no || a.Sending != b.Sending && a.Sending != 0 && b.Sending != 0 || a.Receiving != b.Receiving && a.Receiving != 0 && b.Receiving != 0
		return &e
	})
}

// datesFromMeetings gives visits without dates those of their meetings.
func (f *finder) datesFromMeetings(list []meeting.Visit) {
	dates := map[bilateral.ID]bilateral.Period{}
	for i := range f.r.Meetings {
		m := &f.r.Meetings[i]
		if p := dates[m.Visit]; m.Visit != "" && !m.Dates.IsZero() && (p.IsZero() || m.Dates.Begins().Before(p.Begins()) == bilateral.Yes) {
			dates[m.Visit] = m.Dates
		}
	}
	for i := range list {
		if list[i].Dates.IsZero() {
			list[i].Dates = dates[list[i].ID]
		}
	}
}

// yearOf returns the year of a period, or of a publication if it is not stated.
func yearOf(p bilateral.Period, published bilateral.Date) string {
	d := dated(p, published)
	if d.IsZero() {
		return ""
	}
	return d.String()[:4]
}

func dated(p bilateral.Period, published bilateral.Date) bilateral.Date {
	if p.IsZero() {
		return published
	}
	return p.First()
}

// closeBy reports whether two days are not more than two weeks apart.
func closeBy(a, b bilateral.Date) bool {
	if a.IsZero() || b.IsZero() {
		return false
	}
	x, y := a.Days(), b.Days()
	return x.AddDays(-14).Before(y) != bilateral.No && y.AddDays(-14).Before(x) != bilateral.No
}

func (f *finder) meetings() {
	list := f.r.Meetings
	who := make([]map[string]bool, len(list))
	for i := range list {
		m := &list[i]
		who[i] = f.people(m.Hosts)
		for j := range m.Segments {
			for key := range f.people(m.Segments[j].Participants) {
				who[i][key] = true
			}
		}
		if m.Commission != "" {
			f.key(i, "commission", string(f.of(m.Commission))+yearOf(m.Dates, bilateral.Date{}))
			if m.Ordinal > 0 {
				f.key(i, "session", string(f.of(m.Commission))+strconv.FormatUint(uint64(m.Ordinal), 10))
			}
		}
		f.key(i, "visit", string(f.of(m.Visit)))
		if !m.Dates.IsZero() {
			for key := range who[i] {
				f.key(i, "who", key+m.Dates.First().String()[:4])
			}
		}
	}
	f.compare(bilateral.RecordKindMeeting, func(i int) bilateral.ID { return list[i].ID }, func(i, j int) *evaluation {
		a, b := &list[i], &list[j]
		var e evaluation
		commission := a.Commission != "" && f.of(a.Commission) == f.of(b.Commission)
		e.add(a.Kind == b.Kind && a.Kind != "", ReasonKind, 15)
		e.add(commission, ReasonOccasion, 25)
		e.add(commission && a.Ordinal == b.Ordinal && a.Ordinal > 0, ReasonNumber, 30)
		e.add(a.Visit != "" && f.of(a.Visit) == f.of(b.Visit), ReasonOccasion, 20)
		e.add(common(who[i], who[j]), ReasonPersons, 15)
		e.dates(a.Dates, b.Dates, 25)
		e.no = e.no || a.Ordinal > 0 && b.Ordinal > 0 && a.Ordinal != b.Ordinal || a.Kind != "" && b.Kind != "" && a.Kind != b.Kind
		return &e
	})
}

func (f *finder) agreements() {
	list := f.r.Agreements
	titles, parties := make([][]string, len(list)), make([]string, len(list))
	for i := range list {
		a := &list[i]
		titles[i], parties[i] = namesOf(a.Title, nil), f.partiesOf(a)
		for _, title := range titles[i] {
			f.key(i, "title", title)
		}
		if a.Number != "" {
			f.key(i, "number", country.Fold(a.Number)+parties[i])
		}
		if d := signedOn(a); !d.IsZero() {
			f.key(i, "signed", d.String()+"\x00"+parties[i])
			f.key(i, "signed", d.String()+"\x00"+areasOf(a.Areas))
		}
	}
	f.compare(bilateral.RecordKindAgreement, func(i int) bilateral.ID { return list[i].ID }, func(i, j int) *evaluation {
		a, b := &list[i], &list[j]
		var e evaluation
		several := !a.Count.IsZero() && !b.Count.IsZero()
		e.add(oneName(titles[i], titles[j]), ReasonName, 40)
		e.add(a.Number != "" && country.Fold(a.Number) == country.Fold(b.Number), ReasonNumber, 40)
		e.add(parties[i] != "" && parties[i] == parties[j], ReasonPersons, 20)
		e.add(a.Kind == b.Kind && a.Kind != "", ReasonKind, 15)
		e.add(several, ReasonKind, 20)
		e.add(len(a.Areas) > 0 && areasOf(a.Areas) == areasOf(b.Areas), ReasonSubject, 25)
		e.add(!a.Covers.IsZero() && a.Covers == b.Covers, ReasonSubject, 15)
		x, y := signedOn(a), signedOn(b)
		e.dates(bilateral.PeriodOf(x, x), bilateral.PeriodOf(y, y), 35)
		e.no = e.no || a.Count.IsZero() != b.Count.IsZero() || parties[i] != "" && parties[j] != "" && parties[i] != parties[j] ||
			len(titles[i]) > 0 && len(titles[j]) > 0 && !oneName(titles[i], titles[j]) && (a.Number == "" || a.Number != b.Number)
		return &e
	})
}

// partiesOf returns what the parties of an agreement can be compared by.
func (f *finder) partiesOf(a *agreement.Agreement) string {
	var list []string
	for i := range a.Parties {
		if p := a.Parties[i].Actor; p.Kind == country.ActorKindState {
			list = append(list, p.State.String())
		} else {
			list = append(list, string(f.of(p.ID)))
		}
	}
	slices.Sort(list)
	return strings.Join(list, " ")
}

// signedOn returns the day on which an agreement was signed.
func signedOn(a *agreement.Agreement) bilateral.Date {
	for i := range a.Acts {
		if a.Acts[i].Kind == agreement.ActKindSigned {
			return a.Acts[i].Date
		}
	}
	return bilateral.Date{}
}

// areasOf returns areas in the order of the alphabet.
func areasOf[T ~string](list []T) string {
	out := make([]string, len(list))
	for i, a := range list {
		out[i] = string(a)
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}
