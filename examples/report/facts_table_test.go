package main

import (
	"fmt"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// basis returns how the first evidence that covers a member follows from its
// source.
func basis(list []bilateral.Evidence, member string) string {
	for _, e := range list {
		for _, of := range e.Of {
			if of == member {
				return string(e.Basis)
			}
		}
	}
	for _, e := range list {
		if len(e.Of) == 0 {
			return string(e.Basis)
		}
	}
	return ""
}

// said joins what a fact consists of.
func said(values ...any) string {
	var words []string
	for _, v := range values {
		words = append(words, fmt.Sprint(v))
	}
	return strings.Join(words, " ")
}

func (v view) roles(a country.Actor) []office.Role {
	o := v.Office(a.ID)
	if t := v.Term(a.ID); t != nil {
		o = v.Office(t.Office)
	}
	return o.Roles
}

// by says who an actor is: the person and office of a term.
func (v view) by(a country.Actor) string {
	if t := v.Term(a.ID); t != nil {
		return v.Person(t.Person).Name["en"] + "/" + v.Office(t.Office).State.String()
	}
	return a.String()
}

func actors(list []country.Actor) string {
	var names []string
	for _, a := range list {
		names = append(names, string(a.Kind)+":"+a.String())
	}
	return strings.Join(names, "+")
}

const both = "state:AZ+state:BY"

// The facts of sentences 0 to 4, 8 to 10, 14, 15 and 25 of the report.
var facts = []fact{
	{
		id: "F1", at: []string{"trend-2025-05-06/published"}, want: "2025-05-06",
		got: func(v view) string { return v.Source("trend-2025-05-06").Published.String() },
	},
	{
		id: "F2", at: []string{"trend-2025-05-06/dateline/place/en"}, want: "Baku, Azerbaijan",
		got: func(v view) string { return v.Source("trend-2025-05-06").Dateline.Place["en"] },
	},
	{
		id: "F3", at: []string{"trend-2025-05-06/dateline/date", "trend-2025-05-06/evidence/1/basis"}, want: "2025-05-05 relative",
		got: func(v view) string {
			s := v.Source("trend-2025-05-06")
			return said(s.Dateline.Date, basis(s.Evidence, "/dateline/date"))
		},
	},
	{
		id: "F4", at: []string{"trend-2025-05-06/published", "trend-2025-05-06/dateline/date", "talks/evidence/1/basis"}, want: "1 day apart; the meeting has its own date, relative",
		got: func(v view) string {
			s, m := v.Source("trend-2025-05-06"), v.Meeting("talks")
			n, _ := s.Published.Date().Days().Sub(s.Dateline.Date.Days())
			return said(n, "day apart; the meeting has its own date,", basis(m.Evidence, "/dates"))
		},
	},
	{
		id: "F5", at: []string{"pm-az/state", "visit/receiving"}, want: "AZ AZ Azerbaijan",
		got: func(v view) string {
			c := v.Visit("visit").Receiving
			return said(v.Office("pm-az").State, c, country.ShortName(c))
		},
	},
	{
		id: "F6", at: []string{"pm-by/state", "pm-by/evidence/0/basis"}, want: "BY BLR implied",
		got: func(v view) string {
			o := v.Office("pm-by")
			return said(o.State, o.State.Alpha3(), basis(o.Evidence, "/state"))
		},
	},
	{
		id: "F7", at: []string{"asadov/name/en"}, want: "Ali Asadov",
		got: func(v view) string { return v.Person("asadov").Name["en"] },
	},
	{
		id: "F8", at: []string{"asadov-pm/person", "asadov-pm/office", "pm-az/title/en"}, want: "Ali Asadov Prime Minister AZ yes",
		got: func(v view) string {
			t := v.Term("asadov-pm")
			o := v.Office(t.Office)
			return said(v.Person(t.Person).Name["en"], o.Title["en"], o.State, t.Holds(bilateral.MustParseDate("2025-05-05").Days()))
		},
	},
	{
		id: "F9", at: []string{"turchin/name/en"}, want: "Alexander Turchin",
		got: func(v view) string { return v.Person("turchin").Name["en"] },
	},
	{
		id: "F10", at: []string{"turchin-pm/person", "turchin-pm/office", "pm-by/title/en", "turchin-pm/evidence/0/basis"}, want: "Alexander Turchin Prime Minister BY implied",
		got: func(v view) string {
			t := v.Term("turchin-pm")
			o := v.Office(t.Office)
			return said(v.Person(t.Person).Name["en"], o.Title["en"], o.State, basis(t.Evidence, ""))
		},
	},
	{
		id: "F11", at: []string{"talks/changes/0/status"}, want: "held",
		got: func(v view) string { return string(v.Meeting("talks").Changes.Latest()) },
	},
	{
		id: "F12", at: []string{"talks/dates", "talks/evidence/1/basis"}, want: "2025-05-05 relative",
		got: func(v view) string {
			m := v.Meeting("talks")
			return said(m.Dates, basis(m.Evidence, "/dates"))
		},
	},
	{
		id: "F13", at: []string{"talks/visit"}, want: "visit",
		got: func(v view) string { return string(v.Visit(v.Meeting("talks").Visit).ID) },
	},
	{
		id: "F14", at: []string{"visit/kind"}, want: "official",
		got: func(v view) string { return string(v.Visit("visit").Kind) },
	},
	{
		id: "F15", at: []string{"visit/visitors/0/id", "visit/evidence/2/basis"}, want: "Alexander Turchin/BY inferred",
		got: func(v view) string {
			x := v.Visit("visit")
			return said(v.by(x.Visitors[0]), basis(x.Evidence, "/visitors"))
		},
	},
	{
		id: "F16", at: []string{"visit/sending", "visit/evidence/1/basis"}, want: "BY implied",
		got: func(v view) string {
			x := v.Visit("visit")
			return said(x.Sending, basis(x.Evidence, "/sending"))
		},
	},
	{
		id: "F17", at: []string{"visit/receiving"}, want: "AZ stated",
		got: func(v view) string {
			x := v.Visit("visit")
			return said(x.Receiving, basis(x.Evidence, "/receiving"))
		},
	},
	{
		id: "F18", at: []string{"talks/hosts/0/id", "talks/evidence/2/basis"}, want: "Ali Asadov/AZ implied",
		got: func(v view) string {
			m := v.Meeting("talks")
			return said(v.by(m.Hosts[0]), basis(m.Evidence, "/hosts"))
		},
	},
	{
		id: "F19", at: []string{"trend-2025-05-06/attribution/0/to", "cabinet-az/kind"}, want: "Cabinet of Ministers of Azerbaijan government AZ",
		got: func(v view) string {
			o := v.Organization(v.Source("trend-2025-05-06").Attribution[0].To)
			return said(o.Name["en"], o.Kind, o.Country)
		},
	},
	{
		id: "F20", at: []string{"trend-2025-05-06/attribution/0/kind"}, want: "unnamed",
		got: func(v view) string { return string(v.Source("trend-2025-05-06").Attribution[0].Kind) },
	},
	{
		id: "F21", at: []string{"trend-2025-05-06/publisher", "trend/kind"}, want: "Trend news-agency",
		got: func(v view) string {
			o := v.Organization(v.Source("trend-2025-05-06").Publisher)
			return said(o.Name["en"], o.Kind)
		},
	},
	{
		id: "F22", at: []string{"talks/place/name/en", "talks/place/country", "talks/evidence/3/basis"}, want: "Baku AZ inferred",
		got: func(v view) string {
			m := v.Meeting("talks")
			return said(m.Place.Name["en"], m.Place.Country, basis(m.Evidence, "/place"))
		},
	},
	{
		id: "F23", at: []string{"congratulation/kind", "congratulation/holders/0/id", "congratulation/addressees/0/id"}, want: "congratulation Ali Asadov/AZ Alexander Turchin/BY",
		got: func(v view) string {
			p := v.Point("congratulation")
			return said(p.Kind, v.by(p.Holders[0]), v.by(p.Addressees[0]))
		},
	},
	{
		id: "F24", at: []string{"congratulation/about/ids/0", "congratulation/about/aspect"}, want: "appointment Alexander Turchin Prime Minister BY",
		got: func(v view) string {
			p := v.Point("congratulation")
			t := v.Term(p.About.IDs[0])
			return said(p.About.Aspect, v.Person(t.Person).Name["en"], v.Office(t.Office).Title["en"], v.Office(t.Office).State)
		},
	},
	{
		id: "F25", at: []string{"turchin-pm/heldOn/0"}, absent: map[string]string{"turchin-pm/span/from": `"2025-03-10"`, "turchin-pm/span/before": `".."`},
		want: "since when unknown, in office on 2025-05-05",
		got: func(v view) string {
			t := v.Term("turchin-pm")
			if !t.Span.IsZero() {
				return "since " + t.Span.From.String()
			}
			return said("since when unknown, in office on", t.HeldOn[0])
		},
	},
	{
		id: "F26", at: []string{"wishes/kind", "wishes/holders/0/id", "wishes/addressees/0/id"}, want: "wishes Ali Asadov/AZ Alexander Turchin/BY",
		got: func(v view) string {
			p := v.Point("wishes")
			return said(p.Kind, v.by(p.Holders[0]), v.by(p.Addressees[0]))
		},
	},
	{
		id: "F27", at: []string{"wishes/about/ids/0", "wishes/about/aspect", "government-by/kind", "government-by/country"}, want: "work government BY",
		got: func(v view) string {
			p := v.Point("wishes")
			o := v.Organization(p.About.IDs[0])
			return said(p.About.Aspect, o.Kind, o.Country)
		},
	},
	{
		id: "F28", at: []string{"pm-az/roles/0/kind", "pm-by/roles/0/kind"}, want: "head-of-government head-of-government",
		got: func(v view) string {
			p := v.Point("current-issues")
			return said(v.roles(p.Holders[0])[0].Kind, v.roles(p.Holders[1])[0].Kind)
		},
	},
	{
		id: "F29", at: []string{"talks/segments/0/format", "talks/segments/0/order"}, want: "one-on-one 1",
		got: func(v view) string {
			s := v.Meeting("talks").Segments[0]
			return said(s.Format, s.Order)
		},
	},
	{
		id: "F30", at: []string{"one-on-one/participants/0/id", "one-on-one/participants/1/id"}, absent: map[string]string{"one-on-one/participants/2": `{"kind":"person","id":"turchin"}`, "one-on-one/delegations/0/state": `"AZ"`},
		want: "2 Ali Asadov/AZ Alexander Turchin/BY",
		got: func(v view) string {
			s := v.Segment("one-on-one")
			return said(len(s.Participants)+len(s.Delegations), v.by(s.Participants[0]), v.by(s.Participants[1]))
		},
	},
	{
		id: "F31", at: []string{"current-issues/about/areas/0", "current-issues/about/areas/1", "current-issues/about/aspect", "current-issues/in"}, want: "[trade investment] current-issues one-on-one",
		got: func(v view) string {
			p := v.Point("current-issues")
			return said(p.About.Areas, p.About.Aspect, v.Segment(p.In).Format)
		},
	},
	{
		id: "F32", at: []string{"current-issues/kind"}, want: "discussion no",
		got: func(v view) string {
			p := v.Point("current-issues")
			return said(p.Kind, p.Commits())
		},
	},
	{
		id: "F33", at: []string{"talks/segments/1/order", "talks/segments/0/order"}, want: "second after first",
		got: func(v view) string {
			s := v.Meeting("talks").Segments
			if len(s) == 2 && s[0].Order == 1 && s[1].Order == 2 {
				return "second after first"
			}
			return said(len(s), "parts")
		},
	},
	{
		id: "F34", at: []string{"expanded/format"}, want: "expanded",
		got: func(v view) string { return string(v.Segment("expanded").Format) },
	},
	{
		id: "F35", at: []string{"expanded/kind"}, want: "negotiation",
		got: func(v view) string { return string(v.Segment("expanded").Kind) },
	},
	{
		id: "F36", at: []string{"expanded/delegations/0/state", "expanded/delegations/1/state"}, want: "AZ BY",
		got: func(v view) string {
			d := v.Segment("expanded").Delegations
			return said(d[0].State, d[1].State)
		},
	},
	{
		id: "F37", absent: map[string]string{
			"expanded/delegations/0/members/0": `{"kind":"person","id":"asadov"}`, "expanded/delegations/1/members/0": `{"kind":"person","id":"turchin"}`,
			"expanded/delegations/0/count": `"5"`, "expanded/delegations/1/head": `{"kind":"term","id":"turchin-pm"}`,
		},
		want: "nobody named",
		got: func(v view) string {
			for _, d := range v.Segment("expanded").Delegations {
				if len(d.Members) > 0 || !d.Count.IsZero() || !d.Head.IsZero() {
					return said(d)
				}
			}
			return "nobody named"
		},
	},
	{
		id: "F52", at: []string{"diversify-trade/kind", "enhance-investment/kind"},
		absent: map[string]string{"diversify-trade/holders/0": `{"kind":"state","state":"AZ"}`, "enhance-investment/holders/0": `{"kind":"state","state":"AZ"}`},
		want:   "emphasis emphasis by 0",
		got: func(v view) string {
			a, b := v.Point("diversify-trade"), v.Point("enhance-investment")
			return said(a.Kind, b.Kind, "by", len(a.Holders)+len(b.Holders))
		},
	},
	{
		id: "F53", at: []string{"diversify-trade/about/areas/0", "diversify-trade/about/change/0", "diversify-trade/about/flow/mutual", "diversify-trade/attention"}, want: "[trade.turnover] [diversify] yes special",
		got: func(v view) string {
			p := v.Point("diversify-trade")
			return said(p.About.Areas, p.About.Change, p.About.Flow.Mutual, p.Attention)
		},
	},
	{
		id: "F54", at: []string{"enhance-investment/about/areas/0", "enhance-investment/about/change/0", "enhance-investment/attention"}, want: "[investment.promotion] [enhance] special",
		got: func(v view) string {
			p := v.Point("enhance-investment")
			return said(p.About.Areas, p.About.Change, p.Attention)
		},
	},
	{
		id: "F55", at: []string{"intergovernmental-commission/kind", "intergovernmental-commission/states/0", "intergovernmental-commission/states/1"}, want: "intergovernmental [AZ BY]",
		got: func(v view) string {
			c := v.Commission("intergovernmental-commission")
			return said(c.Kind, c.States)
		},
	},
	{
		id: "F56", absent: map[string]string{"intergovernmental-commission/name/en": `"Joint Commission"`}, want: "no name",
		got: func(v view) string {
			if c := v.Commission("intergovernmental-commission"); len(c.Name) > 0 {
				return c.Name.In("en")
			}
			return "no name"
		},
	},
	{
		id: "F57", at: []string{"co-chair-az/roles/0/kind", "co-chair-by/roles/0/kind", "co-chair-az/organ", "co-chair-by/organ"}, want: "co-chair intergovernmental-commission co-chair intergovernmental-commission",
		got: func(v view) string {
			a, b := v.Office("co-chair-az"), v.Office("co-chair-by")
			return said(a.Roles[0].Kind, v.Commission(a.Organ).ID, b.Roles[0].Kind, v.Commission(b.Organ).ID)
		},
	},
	{
		id: "F58", at: []string{"intergovernmental-commission/coChairs/0", "intergovernmental-commission/coChairs/1", "co-chair-az/state", "co-chair-by/state", "co-chair-az/evidence/1/basis"},
		absent: map[string]string{"/terms/2": `{"id":"t","person":"asadov","office":"co-chair-az"}`}, want: "2: AZ BY implied, held by nobody known",
		got: func(v view) string {
			c := v.Commission("intergovernmental-commission")
			a, b := v.Office(c.CoChairs[0]), v.Office(c.CoChairs[1])
			holders := "nobody known"
			for _, t := range v.r.Terms {
				if t.Office == a.ID || t.Office == b.ID {
					holders = string(t.Person)
				}
			}
			return said(fmt.Sprint(len(c.CoChairs))+":", a.State, b.State, basis(a.Evidence, "/state")+", held by", holders)
		},
	},
	{
		id: "F59", at: []string{"/instructions/0"}, want: "1",
		got: func(v view) string { return said(len(v.r.Instructions)) },
	},
	{
		id: "F60", at: []string{"prioritize/addressees/0/kind", "prioritize/addressees/0/id", "prioritize/addressees/1/kind", "prioritize/addressees/1/id"}, want: "office:co-chair-az+office:co-chair-by",
		got: func(v view) string { return actors(v.Instruction("prioritize").Addressees) },
	},
	{
		id: "F61", at: []string{"prioritize/issuers/0/id", "prioritize/issuers/1/id", "prioritize/evidence/1/basis"}, want: "Ali Asadov/AZ Alexander Turchin/BY inferred",
		got: func(v view) string {
			i := v.Instruction("prioritize")
			return said(v.by(i.Issuers[0]), v.by(i.Issuers[1]), basis(i.Evidence, "/issuers"))
		},
	},
	{
		id: "F62", at: []string{"prioritize/action"}, want: "prioritize",
		got: func(v view) string { return string(v.Instruction("prioritize").Action) },
	},
	{
		id: "F63", at: []string{"prioritize/about/ids/0", "prioritize/about/ids/1", "prioritize/evidence/2/basis"}, want: "[trade.turnover] [investment.promotion] relative",
		got: func(v view) string {
			i := v.Instruction("prioritize")
			return said(v.Point(i.About.IDs[0]).About.Areas, v.Point(i.About.IDs[1]).About.Areas, basis(i.Evidence, "/about"))
		},
	},
	{
		id: "F64", absent: map[string]string{"prioritize/due": `"2025-12-31"`, "prioritize/dueWhen": `{"relation":"before","to":"talks"}`}, want: "no deadline; overdue in 2030: unknown",
		got: func(v view) string {
			i := v.Instruction("prioritize")
			if !i.Due.IsZero() || !i.DueWhen.IsZero() {
				return said(i.Due, i.DueWhen)
			}
			return said("no deadline; overdue in 2030:", i.Overdue(bilateral.MustParseDate("2030").Days()))
		},
	},
	{
		id: "F65", at: []string{"prioritize/changes/0/status", "prioritize/changes/0/date", "prioritize/changes/0/evidence/0/basis"}, want: "given 2025-05-05 implied",
		got: func(v view) string {
			ch := v.Instruction("prioritize").Changes[0]
			return said(ch.Status, ch.Date, basis(ch.Evidence, ""))
		},
	},
	{
		id: "F66", at: []string{"forum/kind", "forum/visit"}, want: "business-forum visit",
		got: func(v view) string {
			e := v.Event("forum")
			return said(e.Kind, v.Visit(e.Visit).ID)
		},
	},
	{
		id: "F67", at: []string{"forum/organizers/0/state", "forum/organizers/1/state"}, want: both,
		got: func(v view) string { return actors(v.Event("forum").Organizers) },
	},
	{
		id: "F68", at: []string{"forum/when/relation", "forum/when/to"}, absent: map[string]string{"forum/dates": `"2025-05-05"`}, want: "during visit, no date",
		got: func(v view) string {
			e := v.Event("forum")
			if !e.Dates.IsZero() {
				return e.Dates.String()
			}
			return said(e.When.Relation, v.Visit(e.When.To).ID) + ", no date"
		},
	},
	{
		id: "F69", at: []string{"/links/0/kind", "/links/0/from", "/links/0/to", "/links/1/kind", "/links/1/from", "/links/1/to", "/links/0/evidence/0/basis"}, want: "forum [trade.turnover] forum [investment.promotion] relative",
		got: func(v view) string {
			var words []any
			for _, l := range v.r.Links {
				if l.Kind == bilateral.LinkKindContributesTo && v.Event(l.From).Kind == meeting.EventKindBusinessForum {
					words = append(words, l.From, v.Point(l.To).About.Areas)
				}
			}
			return said(append(words, basis(v.r.Links[0].Evidence, ""))...)
		},
	},
	{
		id: "F70", at: []string{"expected-agreements/acts/0/kind"}, want: "expected, signed by 0 acts",
		got: func(v view) string {
			a := v.Agreement("expected-agreements")
			return said(string(a.Latest())+", signed by", len(a.Signed()), "acts")
		},
	},
	{
		id: "F71", at: []string{"expected-agreements/count"}, want: "2..",
		got: func(v view) string { return v.Agreement("expected-agreements").Count.String() },
	},
	{
		id: "F72", at: []string{"expected-agreements/about/0", "projects-of-use/about/ids/0", "projects-of-use/assessments/0"}, want: "expected-projects 2.. [mutually-beneficial]",
		got: func(v view) string {
			p := v.Project(v.Agreement("expected-agreements").About[0])
			point := v.Point("projects-of-use")
			return said(p.ID, v.Project(point.About.IDs[0]).Count, point.Assessments)
		},
	},
	{
		id: "F73", at: []string{"expected-agreements/areas/0"}, want: "[various] true",
		got: func(v view) string {
			list := v.Agreement("expected-agreements").Areas
			return said(list, list[0] == area.Various)
		},
	},
	{
		id: "F74", absent: map[string]string{
			"expected-agreements/level": `"intergovernmental"`, "expected-agreements/kind": `"agreement"`, "expected-agreements/title/en": `"Agreement"`,
			"expected-agreements/parties/0": `{"actor":{"kind":"state","state":"AZ"}}`,
		},
		want: "nothing of it stated",
		got:  func(v view) string { return unstated(v.Agreement("expected-agreements")) },
	},
	{
		id: "F75", at: []string{"forum-noted/kind", "forum-noted/about/ids/0", "forum-noted/about/ids/1"}, absent: map[string]string{"forum-noted/holders/0": `{"kind":"state","state":"AZ"}`},
		want: "note forum expected-agreements by 0",
		got: func(v view) string {
			p := v.Point("forum-noted")
			return said(p.Kind, v.Event(p.About.IDs[0]).ID, v.Agreement(p.About.IDs[1]).ID, "by", len(p.Holders))
		},
	},
	{
		id: "F92", at: []string{"firefighting-welcomed/kind", "firefighting-welcomed/holders/0/state", "firefighting-welcomed/holders/1/state"}, want: "welcome " + both,
		got: func(v view) string {
			p := v.Point("firefighting-welcomed")
			return said(p.Kind, actors(p.Holders))
		},
	},
	{
		id: "F93", at: []string{"firefighting-assembly/kind", "firefighting-assembly/outputs/0/product/en", "firefighting-assembly/partners/0/state", "firefighting-assembly/partners/1/state", "firefighting-welcomed/about/ids/0"},
		want: "assembly firefighting equipment " + both,
		got: func(v view) string {
			p := v.Project(v.Point("firefighting-welcomed").About.IDs[0])
			return said(p.Kind, p.Outputs[0].Product["en"], actors(p.Partners))
		},
	},
	{
		id: "F94", at: []string{"firefighting-assembly/site"}, want: "Ganja Automobile Plant",
		got: func(v view) string {
			return v.Organization(v.Project("firefighting-assembly").Site).Name["en"]
		},
	},
	{
		id: "F95", at: []string{"firefighting-assembly/outputs/0/users/0/id", "emergencies-az/kind", "emergencies-az/country"}, want: "Ministry of Emergency Situations ministry AZ",
		got: func(v view) string {
			o := v.Organization(v.Project("firefighting-assembly").Outputs[0].Users[0].ID)
			return said(o.Name["en"], o.Kind, o.Country)
		},
	},
	{
		id: "F96", at: []string{"firefighting-welcomed/assessments/0"}, want: "productive",
		got: func(v view) string {
			if v.Point("firefighting-welcomed").Assessed(meeting.AssessmentProductive) {
				return "productive"
			}
			return ""
		},
	},
	{
		id: "F97", at: []string{"firefighting-assembly/outputs/0/usedFor/0"}, want: "[emergency.fire]",
		got: func(v view) string { return said(v.Project("firefighting-assembly").Outputs[0].UsedFor) },
	},
	{
		id: "F98", at: []string{"firefighting-assembly/outputs/0/usedAt", "cop29/name/en", "cop29/kind", "cop29/areas/0"}, want: "COP29 conference [environment.climate]",
		got: func(v view) string {
			e := v.Event(v.Project("firefighting-assembly").Outputs[0].UsedAt)
			return said(e.Name["en"], e.Kind, e.Areas)
		},
	},
	{
		id: "F99", at: []string{"cop29/dates", "cop29/evidence/1/basis"}, want: "2024-11 month relative November last year",
		got: func(v view) string {
			e := v.Event("cop29")
			return said(e.Dates, e.Dates.First().Precision(), basis(e.Evidence, "/dates"), e.Evidence[1].Wording)
		},
	},
	{
		id: "F100", at: []string{"elevator-plant/kind", "elevator-plant/outputs/0/product/en", "elevator-plant/areas/0"}, want: "plant elevators industry.assembly",
		got: func(v view) string {
			p := v.Project("elevator-plant")
			return said(p.Kind, p.Outputs[0].Product["en"], p.Areas[0])
		},
	},
	{
		id: "F101", at: []string{"elevator-plant/place/country"}, absent: map[string]string{"elevator-plant/place/name/en": `"Baku"`, "elevator-plant/place/subdivision": `"AZ-BA"`}, want: "AZ and no more",
		got: func(v view) string {
			p := v.Project("elevator-plant").Place
			if len(p.Name) > 0 || p.Subdivision != "" {
				return said(p)
			}
			return said(p.Country, "and no more")
		},
	},
	{
		id: "F102", at: []string{"elevator-plant/changes/0/status", "elevator-plant-highlighted/assessments/0", "elevator-plant-highlighted/about/aspect"}, want: "completed successful implementation",
		got: func(v view) string {
			p := v.Point("elevator-plant-highlighted")
			return said(v.Project("elevator-plant").Changes.Latest(), p.Assessments[0], p.About.Aspect)
		},
	},
	{
		id: "F103", at: []string{"elevator-plant-highlighted/kind", "elevator-plant-highlighted/about/ids/0"}, absent: map[string]string{"elevator-plant-highlighted/holders/0": `{"kind":"state","state":"AZ"}`},
		want: "highlight elevator-plant by 0",
		got: func(v view) string {
			p := v.Point("elevator-plant-highlighted")
			return said(p.Kind, v.Project(p.About.IDs[0]).ID, "by", len(p.Holders))
		},
	},
	{
		id: "F104", at: []string{"elevator-plant-visit/kind", "elevator-plant-visit/site", "elevator-plant-visit/participants/0/id"}, want: "site-visit elevator-plant Prime Minister BY",
		got: func(v view) string {
			e := v.Event("elevator-plant-visit")
			o := v.Office(e.Participants[0].ID)
			return said(e.Kind, v.Project(e.Site).ID, o.Title["en"], o.State)
		},
	},
	{
		id: "F105", at: []string{"elevator-plant-visit/changes/0/status", "elevator-plant-visit/when/relation", "elevator-plant-visit/when/to"}, absent: map[string]string{"elevator-plant-visit/dates": `"2025-05-06"`},
		want: "planned during visit, no date",
		got: func(v view) string {
			e := v.Event("elevator-plant-visit")
			if !e.Dates.IsZero() {
				return e.Dates.String()
			}
			return said(e.Changes.Latest(), e.When.Relation, v.Visit(e.When.To).ID) + ", no date"
		},
	},
	{
		id: "F139", at: []string{"signed-documents/acts/0/kind"}, want: "signed",
		got: func(v view) string { return string(v.Agreement("signed-documents").Latest()) },
	},
	{
		id: "F140", at: []string{"signed-documents/count"}, want: "2..",
		got: func(v view) string { return v.Agreement("signed-documents").Count.String() },
	},
	{
		id: "F141", at: []string{"signed-documents/acts/0/when/relation", "signed-documents/acts/0/when/to", "signed-documents/acts/0/date", "signed-documents/acts/0/evidence/1/basis"}, want: "after talks 2025-05-05 inferred",
		got: func(v view) string {
			act := v.Agreement("signed-documents").Acts[0]
			return said(act.When.Relation, v.Meeting(act.When.To).ID, act.Date, basis(act.Evidence, "/date"))
		},
	},
	{
		id: "F142", at: []string{"signed-documents/areas/0"}, want: "social.security",
		got: func(v view) string { return string(v.Agreement("signed-documents").Areas[0]) },
	},
	{
		id: "F143", at: []string{"signed-documents/areas/1"}, want: "agriculture.veterinary",
		got: func(v view) string { return string(v.Agreement("signed-documents").Areas[1]) },
	},
	{
		id: "F144", at: []string{"signed-documents/areas/2"}, want: "industry.policy",
		got: func(v view) string { return string(v.Agreement("signed-documents").Areas[2]) },
	},
	{
		id: "F145", absent: map[string]string{
			"signed-documents/title/en": `"Plan"`, "signed-documents/kind": `"protocol"`, "signed-documents/level": `"interdepartmental"`,
			"signed-documents/acts/0/signatures/0": `{"signatory":{"kind":"term","id":"asadov-pm"}}`, "signed-documents/parties/0": `{"actor":{"kind":"state","state":"BY"}}`,
		},
		want: "nothing of it stated",
		got:  func(v view) string { return unstated(v.Agreement("signed-documents")) },
	},
}

// unstated names what is stated of a document of which nothing should be.
func unstated(a *agreement.Agreement) string {
	for _, act := range a.Acts {
		if len(act.Signatures) > 0 || len(act.By) > 0 {
			return said(act)
		}
	}
	if len(a.Title) > 0 || a.Kind != "" || a.Level != "" || len(a.Parties) > 0 {
		return said(a.Title, a.Kind, a.Level, a.Parties)
	}
	return "nothing of it stated"
}
