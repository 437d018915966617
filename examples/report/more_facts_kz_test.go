package main

import "github.com/bilateral-go/bilateral"

// HO-08: Kazakhstan and Russia in Almaty, 2020.
var factsOfAlmaty = []fact{
	{
		id: "1", at: []string{
			"talks/dates", "talks/evidence/1/basis", "talks/place/name/en", "talks/when/0/relation", "talks/when/0/to", "talks/when/1/relation", "talks/when/1/to", "talks/segments/0/participants/0/id", "talks/segments/0/participants/1/id",
			"council/kind", "council/name/en", "digital/name/en",
		},
		want: "Mamin/KZ Mishustin/RU Almaty 2020 inferred on-margins-of conference Eurasian Intergovernmental Council, on-margins-of Digital Almaty",
		got: func(v view) string {
			m := v.Meeting("talks")
			p, a, b := m.Segments[0].Participants, v.Event(m.When[0].To), v.Event(m.When[1].To)
			return said(v.by(p[0]), v.by(p[1]), m.Place.Name["en"], m.Dates, basis(m.Evidence, "/dates"), m.When[0].Relation, a.Kind, a.Name["en"]+",",
				m.When[1].Relation, b.Name["en"])
		},
	},
	{
		id: "2", at: []string{"trade/measure", "trade/value/value", "trade/value/unit", "trade/period"}, want: "trade-turnover 17200000000 USD 2019-01/2019-11",
		got: func(v view) string {
			i := v.Indicator("trade")
			return said(i.Measure, i.Value, i.Period)
		},
	},
	{
		id: "3", at: []string{
			"number/measure", "number/value/value", "number/value/bound", "number/flow/from", "share/measure", "share/value/value", "share/value/unit", "share/whole/value", "share/whole/unit",
			"share/of", "share/flow/from", "foreign/measure", "foreign/flow/to",
		},
		absent: map[string]string{"foreign/flow/from": `"RU"`},
		want:   "enterprises more than 10000 from RU; enterprises from RU 37.4% of 100% of enterprises in KZ from anywhere",
		got: func(v view) string {
			i, j := v.Indicator("number"), v.Indicator("share")
			k := v.Indicator(j.Of)
			if k.Flow.From != 0 {
				return "of another whole"
			}
			return said(i.Measure, i.Value, "from", i.Flow.From) + "; " + said(j.Measure, "from", j.Flow.From, j.Value, "of", j.Whole, "of", k.Measure, "in", k.Flow.To, "from anywhere")
		},
	},
	{
		id: "4", at: []string{"forum/kind", "forum/name/en", "forum/ordinal", "forum/dates", "forum/place/name/en", "forum/changes/0/status"}, want: "forum Interregional Cooperation Forum 17 2020-11 Kokshetau planned",
		got: func(v view) string {
			e := v.Event("forum")
			return said(e.Kind, e.Name["en"], e.Ordinal, e.Dates, e.Place.Name["en"], e.Changes.Latest())
		},
	},
}

// HO-09: Kazakhstan and Belarus in Astana, October 2022.
var factsOfAstana = []fact{
	{
		id: "1", at: []string{"talks/dates", "talks/place/name/en", "talks/when/0/relation", "talks/when/0/to", "talks/segments/0/participants/0/id", "talks/segments/0/participants/1/id", "council/kind", "council/name/en"},
		want: "Smailov/KZ Golovchenko/BY Astana 2022-10 on-eve-of conference CIS Council of Heads of Government",
		got: func(v view) string {
			m := v.Meeting("talks")
			p, e := m.Segments[0].Participants, v.Event(m.When[0].To)
			return said(v.by(p[0]), v.by(p[1]), m.Place.Name["en"], m.Dates, m.When[0].Relation, e.Kind, e.Name["en"])
		},
	},
	{
		id: "2", at: []string{"turnover/measure", "turnover/direction", "turnover/change/value", "turnover/change/unit", "turnover/period", "turnover/evidence/1/basis"}, want: "trade-turnover up 20% 2021 relative",
		got: func(v view) string {
			i := v.Indicator("turnover")
			return said(i.Measure, i.Direction, i.Change, i.Period, basis(i.Evidence, "/period"))
		},
	},
	{
		id: "3", at: []string{
			"goods/kind", "goods/holders/0/state", "goods/about/change/0", "goods/about/goods/0/name/en", "goods/about/quantity/value", "goods/about/quantity/unit", "goods/about/flow/from", "goods/about/flow/to",
			"sent/kind", "sent/about/ids/0", "sent/about/aspect", "sent/outlook", "list/kind", "list/acts/0/kind",
		},
		want: "readiness state:KZ [supply] 105 type non-energy goods KZ BY; intention delivery amended list soon",
		got: func(v view) string {
			p, q := v.Point("goods"), v.Point("sent")
			a := v.Agreement(q.About.IDs[0])
			return said(p.Kind, actors(p.Holders), p.About.Change, p.About.Quantity, p.About.Goods[0].Label(), p.About.Flow.From, p.About.Flow.To) + "; " +
				said(q.Kind, q.About.Aspect, a.Latest(), a.Kind, q.Outlook)
		},
	},
	{
		id: "4", at: []string{"launched/count", "launched/changes/0/status", "jobs/measure", "jobs/of", "jobs/value", "developed/count", "developed/changes/0/status"}, want: "7 under-way: 1500 jobs; 2 planned",
		got: func(v view) string {
			i, q := v.Indicator("jobs"), v.Project("developed")
			p := v.Project(i.Of)
			return said(p.Count, p.Changes.Latest()) + ": " + said(i.Value, i.Measure) + "; " + said(q.Count, q.Changes.Latest())
		},
	},
	{
		id: "5", at: []string{"culture/kind", "culture/about/ids/0", "days/kind", "days/organizers/0/state", "days/place/country"}, want: "discussion culture-days state:KZ in BY",
		got: func(v view) string {
			p := v.Point("culture")
			e := v.Event(p.About.IDs[0])
			return said(p.Kind, e.Kind, actors(e.Organizers), "in", e.Place.Country)
		},
	},
}

// HO-10: Kazakhstan and Russia in Almaty, February 2024.
var factsOfTheTransit = []fact{
	{
		id: "1", at: []string{
			"coal/kind", "coal/about/goods/0/heading", "coal/about/aspect", "coal/about/flow/from", "coal/about/states/0",
			"entry/kind", "entry/about/ids/0", "entry/about/aspect", "entry/about/flow/from", "entry/about/flow/to", "carriers/kind", "carriers/count", "carriers/country", "carriers/areas/0",
			"talks/dates", "talks/place/name/en", "talks/segments/0/participants/0/id", "talks/segments/0/participants/1/id",
		},
		want: "Smailov/KZ Mishustin/RU Almaty 2024-02: discussion transit 2701 from KZ by [RU]; discussion obstacle from KZ to RU for 2.. enterprise KZ [transport]",
		got: func(v view) string {
			m, p, q := v.Meeting("talks"), v.Point("coal"), v.Point("entry")
			o, who := v.Organization(q.About.IDs[0]), m.Segments[0].Participants
			return said(v.by(who[0]), v.by(who[1]), m.Place.Name["en"], m.Dates) + ": " +
				said(p.Kind, p.About.Aspect, p.About.Goods[0].Heading, "from", p.About.Flow.From, "by", p.About.States) + "; " +
				said(q.Kind, q.About.Aspect, "from", q.About.Flow.From, "to", q.About.Flow.To, "for", o.Count, o.Kind, o.Country, o.Areas)
		},
	},
	{
		id: "2", at: []string{"trade/measure", "trade/value/value", "trade/value/unit", "trade/period", "trade/evidence/1/basis"}, want: "trade-turnover 24000000000 USD 2023-01/2023-11 relative",
		got: func(v view) string {
			i := v.Indicator("trade")
			return said(i.Measure, i.Value, i.Period, basis(i.Evidence, "/period"))
		},
	},
	{
		id: "3", at: []string{"credit/kind", "credit/about/aspect", "credit/creditedTo/0/id", "credit/creditedTo/1/id", "kz-head-of-state/roles/0/kind", "ru-head-of-state/state"},
		want: "appreciation political-will credited to head-of-state KZ + head-of-state RU",
		got: func(v view) string {
			p := v.Point("credit")
			return said(p.Kind, p.About.Aspect, "credited to", v.posts(p.CreditedTo))
		},
	},
}

// HO-11: deputy prime ministers of Kazakhstan and Russia, March 2021.
var factsOfTheDeputies = []fact{
	{
		id: "1", at: []string{
			"talks/dates", "talks/place/name/en", "talks/segments/0/participants/0/id", "talks/segments/0/participants/1/id", "/links/0/kind", "/links/0/from", "/links/0/to",
			"agreed/kind", "agreed/in", "earlier/dates", "earlier/segments/0/participants/0/id", "earlier/segments/0/participants/1/id",
		},
		want: "Sklyar deputy-head-of-government KZ + Borisov deputy-head-of-government RU Moscow 2021-03-26 follows agreement of head-of-government KZ + head-of-government RU 2021-03-22",
		got: func(v view) string {
			m, p := v.Meeting("talks"), v.Point("agreed")
			before := v.Meeting(p.In)
			return said(v.posts(m.Segments[0].Participants), m.Place.Name["en"], m.Dates, v.linked(m.ID, p.ID), p.Kind, "of", v.posts(before.Segments[0].Participants), before.Dates)
		},
	},
	{
		id: "2", at: []string{
			"discussed/kind", "discussed/about/ids/0", "programme/kind", "programme/areas/0", "pledge/kind", "pledge/about/ids/0", "projects/count", "on-projects/kind", "on-projects/about/ids/0",
		},
		want: "discussion programme [industry.policy]; commitment 2.. projects, agreement on projects",
		got: func(v view) string {
			p, q, r := v.Point("discussed"), v.Point("pledge"), v.Point("on-projects")
			a, x := v.Agreement(p.About.IDs[0]), v.Project(q.About.IDs[0])
			return said(p.Kind, a.Kind, a.Areas) + "; " + said(q.Kind, x.Count, string(x.ID)+",", r.Kind, "on", v.Project(r.About.IDs[0]).ID)
		},
	},
}

// HO-12: the Foreign Minister of Kazakhstan in Moscow, April 2023.
var factsOfTheMinister = []fact{
	{
		id: "1", at: []string{"trade/measure", "trade/magnitude", "trade/value/value", "trade/value/unit", "trade/value/bound", "visit/kind", "visit/dates", "visit/legs/0/place/name/en", "visit/visitors/0/id"},
		want: "trade-turnover record more than 26000000000 USD; official Nurtleu foreign-minister KZ Moscow 2023-04",
		got: func(v view) string {
			i, x := v.Indicator("trade"), v.Visit("visit")
			return said(i.Measure, i.Magnitude, i.Value) + "; " + said(x.Kind, v.post(x.Visitors[0]), x.Legs[0].Place.Name["en"], x.Dates)
		},
	},
	{
		id: "2", at: []string{
			"target/measure", "target/role", "target/value/value", "target/value/unit", "reach/issuers/0/id", "reach/issuers/1/id", "reach/addressees/0/id", "reach/addressees/1/id", "reach/action", "reach/about/ids/0",
			"government-kz/kind", "government-kz/country", "government-ru/kind", "government-ru/country",
		},
		want: "head-of-state KZ + head-of-state RU to government KZ, government RU: increase trade-turnover target 30000000000 USD",
		got: func(v view) string {
			n := v.Instruction("reach")
			i, a, b := v.Indicator(n.About.IDs[0]), v.Organization(n.Addressees[0].ID), v.Organization(n.Addressees[1].ID)
			return said(v.posts(n.Issuers), "to", a.Kind, a.Country.String()+",", b.Kind, b.Country) + ": " + said(n.Action, i.Measure, i.Role, i.Value)
		},
	},
	{
		id: "3", at: []string{
			"plan/kind", "plan/covers", "plan/acts/0/kind", "plan/parties/0/actor/id", "plan/parties/1/actor/id",
			"mfa-kz/kind", "mfa-kz/country", "mfa-kz/name/en", "mfa-ru/kind", "mfa-ru/country", "mfa-ru/name/en",
		},
		want: "action-plan 2023/2024 signed: ministry KZ Foreign Ministry, ministry RU Foreign Ministry",
		got: func(v view) string {
			a := v.Agreement("plan")
			name := func(id bilateral.ID) string {
				o := v.Organization(id)
				return said(o.Kind, o.Country, o.Name["en"])
			}
			return said(a.Kind, a.Covers, a.Latest()) + ": " + name(a.Parties[0].Actor.ID) + ", " + name(a.Parties[1].Actor.ID)
		},
	},
}
