package main

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/meeting"
)

// moreFactsB are the 39 facts of nine more reports.
var moreFactsB = map[string][]fact{
	"ho-14": factsOfTheStateVisitToIndia, "ho-15": factsOfTheMargins, "ho-16": factsOfTheCall, "ho-17": factsOfTheTrip, "ho-18": factsOfTheWitnesses,
	"ho-19": factsOfNairobi, "ho-20": factsOfKampala, "ho-21": factsOfTheFirstSession, "ho-22": factsOfMexicoCity,
}

// allLinked returns what a record is linked to by links of a kind.
func (v view) allLinked(kind bilateral.LinkKind, from bilateral.ID) (to []bilateral.ID) {
	for _, l := range v.r.Links {
		if l.Kind == kind && l.From == from {
			to = append(to, l.To)
		}
	}
	return to
}

// seats writes who sat in the only part of a meeting.
func (v view) seats(m *meeting.Meeting) string {
	words := []any{len(m.Segments), "part:"}
	for _, a := range m.Segments[0].Participants {
		words = append(words, v.by(a), v.roles(a)[0].Kind)
	}
	return said(words...)
}

// figure writes what an indicator counts.
func figure(i *meeting.Indicator) string {
	return said(i.Measure, i.Role, i.Value, i.By)
}

// acts writes the acts of a document.
func acts(a *agreement.Agreement) string {
	var words []any
	for _, act := range a.Acts {
		words = append(words, act.Kind, act.Date, actors(act.By))
	}
	return said(words...)
}

// HO-14: a head of government on a state visit, December 2011.
var factsOfTheStateVisitToIndia = []fact{
	{
		id: "1", at: []string{
			"visit/kind", "visit/visitors/0/id", "noda-jp/office", "jp-head-of-government/roles/0/kind", "visit/sending", "visit/receiving", "visit/dates", "visit/invitedBy/0/id", "singh/name/en", "visit/changes/0/status",
		},
		want: "state visit of Noda/JP head-of-government from JP to IN 2011-12-27/2011-12-28 held, invited by Singh/IN head-of-government",
		got: func(v view) string {
			x := v.Visit("visit")
			guest, host := x.Visitors[0], x.InvitedBy[0]
			return said(x.Kind, "visit of", v.by(guest), v.roles(guest)[0].Kind, "from", x.Sending, "to", x.Receiving, x.Dates, string(x.Changes.Latest())+", invited by", v.by(host), v.roles(host)[0].Kind)
		},
	},
	{
		id: "2", at: []string{
			"partnership/kind", "partnership/name/en", "partnership/sides/0/state", "partnership/sides/1/state",
			"anniversary/kind", "anniversary/ordinal", "anniversary/of", "anniversary/dates", "relations/kind", "relations/sides/0/state",
		},
		want: "strategic-partnership Strategic and Global Partnership state:IN+state:JP; anniversary 60 2012 of diplomatic-relations state:IN+state:JP",
		got: func(v view) string {
			p, e := v.Relationship("partnership"), v.Event("anniversary")
			x := v.Relationship(e.Of)
			return said(p.Kind, p.Name["en"], actors(p.Sides)) + "; " + said(e.Kind, e.Ordinal, e.Dates, "of", x.Kind, actors(x.Sides))
		},
	},
	{
		id: "3", at: []string{"reaffirmations/reaffirmed", "gratitude/kind", "confidence/kind", "reaffirmations/about/areas/0", "gratitude/about/areas/0", "confidence/about/areas/0"},
		absent: map[string]string{"reaffirmations/holders/0": `{"kind":"state","state":"JP"}`, "gratitude/holders/0": `{"kind":"state","state":"JP"}`},
		want:   "reaffirmed: yes of [various] by nobody named, thanks of [various] by nobody named, confidence of [various] by nobody named",
		got: func(v view) string {
			by := func(p *meeting.Point) string {
				if len(p.Holders) > 0 {
					return said("of", p.About.Areas, "by", actors(p.Holders))
				}
				return said("of", p.About.Areas, "by nobody named")
			}
			p, q, c := v.Point("reaffirmations"), v.Point("gratitude"), v.Point("confidence")
			return said("reaffirmed:", p.Reaffirmed, by(p)) + ", " + said(q.Kind, by(q)) + ", " + said(c.Kind, by(c))
		},
	},
}

// HO-15: on the margins of a summit in a third country, April 2018.
var factsOfTheMargins = []fact{
	{
		id: "1", at: []string{
			"talks/place/country", "talks/when/0/relation", "talks/when/0/to", "talks/dates", "talks/segments/0/participants/0/id", "talks/segments/0/participants/1/id",
			"vn-head-of-government/roles/0/kind", "id-head-of-state/roles/0/kind", "summit/name/en", "summit/ordinal", "summit/kind",
		},
		want: "1 part: Phuc/VN head-of-government Widodo/ID head-of-state, in SG 2018-04-28 on-margins-of conference ASEAN Summit 32",
		got: func(v view) string {
			m := v.Meeting("talks")
			e := v.Event(m.When[0].To)
			return said(v.seats(m)+", in", m.Place.Country, m.Dates, m.When[0].Relation, e.Kind, e.Name["en"], e.Ordinal)
		},
	},
	{
		id: "2", at: []string{
			"welcome/kind", "welcome/about/ids/0", "session/kind", "session/ordinal", "session/commission", "session/dates", "session/place/name/en", "session/segments/0/participants/0/id",
			"session/segments/0/participants/1/id", "vn-foreign-minister/roles/0/kind", "id-foreign-minister/roles/0/kind", "commission/name/en", "commission/states/0",
		},
		want: "welcome of session 3 of Bilateral Cooperation Committee [VN ID], Hanoi 2018-04-17, 1 part: vn-foreign-minister foreign-minister id-foreign-minister foreign-minister",
		got: func(v view) string {
			p := v.Point("welcome")
			m := v.Meeting(p.About.IDs[0])
			c := v.Commission(m.Commission)
			return said(p.Kind, "of", m.Kind, m.Ordinal, "of", c.Name["en"], c.States) + ", " + said(m.Place.Name["en"], m.Dates) + ", " + v.seats(m)
		},
	},
	{
		id: "3", at: []string{"complete/action", "complete/about/ids/0", "complete/due", "complete/evidence/1/basis", "plan/kind", "plan/covers", "plan/acts/0/kind", "plan/acts/0/takesEffect"},
		absent: map[string]string{"complete/issuers/0": `{"kind":"state","state":"VN"}`},
		want:   "complete action-plan 2019/2023 expected from 2019, due 2018-12-31 relative, told by 0",
		got: func(v view) string {
			i := v.Instruction("complete")
			a := v.Agreement(i.About.IDs[0])
			return said(i.Action, a.Kind, a.Covers, a.Acts[0].Kind, "from", a.Acts[0].TakesEffect) + ", " + said("due", i.Due, basis(i.Evidence, "/due")) + ", " + said("told by", len(i.Issuers))
		},
	},
	{
		id: "4", at: []string{
			"target/measure", "target/role", "target/value/value", "target/value/unit", "negotiate/addressees/0/id", "negotiate/action", "negotiate/about/ids/0",
			"agencies/kind", "agencies/count", "agreements/kind", "agreements/count", "soon/about/ids/0", "soon/outlook",
		},
		absent: map[string]string{"negotiate/due": `"2018-12-31"`}, want: "trade-turnover target 10000000000 USD ; 2.. agency negotiate 2.. agreement, as-soon-as-possible, no day",
		got: func(v view) string {
			p := v.Point("soon")
			i := v.Instruction(p.About.IDs[0])
			o, a := v.Organization(i.Addressees[0].ID), v.Agreement(i.About.IDs[0])
			if !i.Due.IsZero() {
				return i.Due.String()
			}
			return figure(v.Indicator("target")) + "; " + said(o.Count, o.Kind, i.Action, a.Count, string(a.Kind)+",", string(p.Outlook)+",", "no day")
		},
	},
	{
		id: "5", at: []string{"request/kind", "request/holders/0/state", "request/about/ids/0", "fishermen/kind", "fishermen/name/en"},
		absent: map[string]string{"request/holders/1": `{"kind":"state","state":"ID"}`}, want: "request of state:VN on people: fishermen",
		got: func(v view) string {
			p := v.Point("request")
			o := v.Organization(p.About.IDs[0])
			return said(p.Kind, "of", actors(p.Holders), "on", string(o.Kind)+":", o.Name["en"])
		},
	},
}

// HO-16: a talk by telephone, April 2023.
var factsOfTheCall = []fact{
	{
		id: "1", at: []string{"call/medium", "call/dates", "call/segments/0/participants/0/id", "call/segments/0/participants/1/id", "pham-minh-chinh/name/en", "li-qiang/name/en", "cn-head-of-government/roles/0/kind"},
		want: "telephone 2023-04-04 1 part: Pham Minh Chinh/VN head-of-government Li Qiang/CN head-of-government",
		got: func(v view) string {
			m := v.Meeting("call")
			return said(m.Medium, m.Dates, v.seats(m))
		},
	},
	{
		id: "2", at: []string{
			"clearance/kind", "clearance/holders/0/state", "clearance/about/areas/0", "quotas/kind", "quotas/holders/0/state", "quotas/about/areas/0", "quotas/about/areas/1", "quotas/about/aspect",
			"offices-abroad/kind", "offices-abroad/holders/0/state", "offices-abroad/about/ids/0", "offices-abroad/about/change/0", "offices/kind", "offices/areas/0", "offices/count",
		},
		want: "proposal state:VN [trade.customs] ; proposal state:VN [transport.rail transport.transit] quota; proposal state:VN [increase] of 2.. trade-office [trade.promotion]",
		got: func(v view) string {
			p, q, n := v.Point("clearance"), v.Point("quotas"), v.Point("offices-abroad")
			o := v.Organization(n.About.IDs[0])
			return said(p.Kind, actors(p.Holders), p.About.Areas, p.About.Aspect) + "; " + said(q.Kind, actors(q.Holders), q.About.Areas, q.About.Aspect) + "; " +
				said(n.Kind, actors(n.Holders), n.About.Change, "of", o.Count, o.Kind, o.Areas)
		},
	},
	{
		id: "3", at: []string{"urged/kind", "urged/holders/0/state", "urged/about/ids/0", "urged/about/aspect", "urged/about/change/0", "plant/kind", "plant/name/en", "plant/areas/0"},
		want: "appeal state:VN [remove] problems of plant Thai Nguyen steel plant, phase II [industry.metals]",
		got: func(v view) string {
			p := v.Point("urged")
			x := v.Project(p.About.IDs[0])
			return said(p.Kind, actors(p.Holders), p.About.Change, p.About.Aspect, "of", x.Kind, x.Name["en"], x.Areas)
		},
	},
	{
		id: "4", at: []string{
			"market/kind", "market/holders/0/state", "market/about/areas/0", "market/about/change/0",
			"farm/kind", "farm/holders/0/state", "farm/about/goods/0/name/en", "farm/about/change/0", "farm/attention", "farm/inRegardTo/0",
		},
		want: "readiness state:CN [open] [trade]; in particular readiness state:CN [open] agricultural products",
		got: func(v view) string {
			q := v.Point("farm")
			p := v.Point(q.InRegardTo[0])
			return said(p.Kind, actors(p.Holders), p.About.Change, p.About.Areas) + "; in " + said(q.Attention, q.Kind, actors(q.Holders), q.About.Change, q.About.Goods[0].Name["en"])
		},
	},
	{
		id: "5", at: []string{"follow/kind", "follow/about/ids/0", "follow/about/aspect", "statement/kind", "statement/acts/0/kind", "statement/acts/0/date"},
		want: "intention implementation of joint-statement issued 2022-11 ",
		got: func(v view) string {
			p := v.Point("follow")
			a := v.Agreement(p.About.IDs[0])
			return said(p.Kind, p.About.Aspect, "of", a.Kind, acts(a))
		},
	},
}

// HO-17: one trip, a summit and two states, March 2024.
var factsOfTheTrip = []fact{
	{
		id: "1", at: []string{
			"trip/dates", "trip/visitors/0/id", "au/kind", "au/receiving", "nz/kind", "nz/receiving", "au/visitors/0/id", "summit/kind", "summit/name/en", "summit/visit",
			"/links/0/kind", "/links/0/from", "/links/0/to", "/links/1/kind", "/links/1/to",
		},
		want: "trip of Pham Minh Chinh/VN 2024-03-05/2024-03-11: conference ASEAN-Australia Special Summit; official AU Pham Minh Chinh/VN [trip]; official NZ Pham Minh Chinh/VN [trip]",
		got: func(v view) string {
			e, au, nz := v.Event("summit"), v.Visit("au"), v.Visit("nz")
			x := v.Visit(e.Visit)
			return said("trip of", v.by(x.Visitors[0]), x.Dates.String()+":", e.Kind, e.Name["en"]) + "; " +
				said(au.Kind, au.Receiving, v.by(au.Visitors[0]), v.allLinked(bilateral.LinkKindPartOf, "au")) + "; " + said(nz.Kind, nz.Receiving, v.by(nz.Visitors[0]), v.allLinked(bilateral.LinkKindPartOf, "nz"))
		},
	},
	{
		id: "2", at: []string{"upgrade/kind", "upgrade/of", "partnership/kind", "partnership/sides/0/state", "partnership/sides/1/state"},
		want: "relations-upgraded to comprehensive-strategic-partnership state:AU+state:VN",
		got: func(v view) string {
			e := v.Event("upgrade")
			x := v.Relationship(e.Of)
			return said(e.Kind, "to", x.Kind, actors(x.Sides))
		},
	},
	{
		id: "3", at: []string{
			"signed/measure", "signed/value/value", "signed/value/bound", "signed/of", "documents-au/acts/0/kind", "documents-au/acts/0/when/0/relation", "documents-au/acts/0/when/0/to",
			"documents-nz/acts/0/kind", "documents-nz/acts/0/when/0/to", "documents-nz/count", "au/receiving", "nz/receiving",
		},
		want: "documents  nearly 30  of trip: 1.. signed during AU, 1.. signed during NZ",
		got: func(v view) string {
			in := func(id bilateral.ID) string {
				a := v.Agreement(id)
				return said(a.Count, a.Acts[0].Kind, a.Acts[0].When[0].Relation, v.Visit(a.Acts[0].When[0].To).Receiving)
			}
			i := v.Indicator("signed")
			return said(figure(i), "of", string(v.Visit(i.Of).ID)+":", in("documents-au")+",", in("documents-nz"))
		},
	},
	{
		id: "4", at: []string{"trip/companions/0/kind", "trip/companions/0/id", "vn-spouse/roles/0/kind", "vn-spouse/state"}, want: "office: spouse VN",
		got: func(v view) string {
			a := v.Visit("trip").Companions[0]
			o := v.Office(a.ID)
			return said(string(a.Kind)+":", o.Roles[0].Kind, o.State)
		},
	},
}
