package main

import "github.com/bilateral-go/bilateral"

// The thread of dated events, 2006 to 2025.
var factsOfTheThread = []fact{
	{
		id: "2006-10", at: []string{"tractor-agreement/kind", "tractor-agreement/acts/0/date", "tractor-agreement/acts/0/when/0/to", "tractor-agreement/about/0", "tractors/partners/0/id", "tractors/partners/1/id", "tractors/changes/0/date", "visit-2006/visitors/0/id"},
		want: "agreement 2006-10 during visit of Ilham Aliyev/AZ to BY; Ganja Automobile Plant and Minsk Tractor Works from 2006-10",
		got: func(v view) string {
			a := v.Agreement("tractor-agreement")
			x, p := v.Visit(a.Acts[0].When[0].To), v.Project(a.About[0])
			return said(a.Kind, a.Acts[0].Date, a.Acts[0].When[0].Relation, "visit of", v.by(x.Visitors[0]), "to", x.Receiving) + "; " +
				said(v.Organization(p.Partners[0].ID).Name["en"], "and", v.Organization(p.Partners[1].ID).Name["en"], "from", p.Changes[0].Date)
		},
	},
	{
		id: "2009-11", at: []string{"goal-500/about/quantity/value", "goal-500/about/quantity/unit", "goal-500/outlook", "goal-500/holders/0/id", "goal-1000/about/quantity/value", "goal-1000/outlook", "goal-1000/in", "presidents-2009/dates"},
		want: "intention [trade.turnover] 500000000 USD soon office:president-az+office:president-by; intention [trade.turnover] 1000000000 USD long-term office:president-az+office:president-by in 2009-11",
		got: func(v view) string {
			p, q := v.Point("goal-500"), v.Point("goal-1000")
			return goal(p) + "; " + goal(q) + " in " + v.Meeting(q.In).Dates.String()
		},
	},
	{
		id: "2011", at: []string{"investment-agreement/areas/0", "investment-agreement/areas/1", "investment-agreement/acts/0/kind", "investment-agreement/acts/0/date"}, want: "agreement [investment.promotion investment.protection] entered-into-force 2011",
		got: func(v view) string { return document(v.Agreement("investment-agreement")) },
	},
	{
		id: "2013-11-21", at: []string{
			"visit-2013/kind", "visit-2013/dates", "visit-2013/visitors/0/id", "talks-2013/segments/0/format", "talks-2013/segments/1/format",
			"group-proposed/kind", "group-proposed/holders/0/id", "group-proposed/about/ids/0", "group-proposed/about/aspect", "manufacturing-group/kind", "manufacturing-group/parent",
		},
		want: "official 2013-11-21 Alexander Lukashenko/BY one-on-one expanded; proposal Alexander Lukashenko/BY establishment working-group in intergovernmental",
		got: func(v view) string {
			x, m, p := v.Visit("visit-2013"), v.Meeting("talks-2013"), v.Point("group-proposed")
			c := v.Commission(p.About.IDs[0])
			return said(x.Kind, x.Dates, v.by(x.Visitors[0]), m.Segments[0].Format, m.Segments[1].Format) + "; " +
				said(p.Kind, v.by(p.Holders[0]), p.About.Aspect, c.Kind, "in", v.Commission(c.Parent).Kind)
		},
	},
	{
		id: "2017-05-26", at: []string{"trading-house-opened/kind", "trading-house-opened/dates", "trading-house-opened/site", "trading-house-opened/place/name/en"}, want: "opening 2017-05-26 Azerbaijan Trading House Minsk",
		got: func(v view) string {
			e := v.Event("trading-house-opened")
			return said(e.Kind, e.Dates, v.Organization(e.Site).Name["en"], e.Place.Name["en"])
		},
	},
	{
		id: "2018-04-02", at: []string{"tractor-10000/kind", "tractor-10000/dates", "tractor-10000/site", "tractors/outputs/0/quantity/value", "tractors/outputs/0/quantity/unit", "tractors/outputs/0/status", "tractor-10000/place/name/en"}, want: "milestone 2018-04-02 Ganja 10000 tractor completed",
		got: func(v view) string {
			e := v.Event("tractor-10000")
			o := v.Project(e.Site).Outputs[0]
			return said(e.Kind, e.Dates, e.Place.Name["en"], o.Quantity, o.Status)
		},
	},
	{
		id: "2018-11-19", at: []string{"branches-discussed/kind", "branches-discussed/about/ids/0", "branches-discussed/in", "branches/parent", "branches/count", "branches/place/country", "presidents-2018/dates"}, want: "discussion 2018-11-19 2.. of trading-house in BY",
		got: func(v view) string {
			p := v.Point("branches-discussed")
			o := v.Organization(p.About.IDs[0])
			return said(p.Kind, v.Meeting(p.In).Dates, o.Count, "of", v.Organization(o.Parent).ID, "in", o.Place.Country)
		},
	},
	{
		id: "2019-12", at: []string{
			"forum-2019/kind", "forum-2019/dates", "forum-2019/place/name/en", "plans-2019/about/ids/0", "plans-2019/about/ids/1", "municipal-and-elevators/outputs/0/product/en", "municipal-and-elevators/outputs/1/product/en",
			"medicines/outputs/0/product/en", "medicines/outputs/1/product/en", "medicines/changes/0/status", "goal-2019/about/quantity/value",
		},
		want: "business-forum 2019-12 Minsk: municipal vehicles, elevators, medicines, veterinary drugs planned; 1000000000 USD",
		got: func(v view) string {
			e, p := v.Event("forum-2019"), v.Point("plans-2019")
			a, b := v.Project(p.About.IDs[0]).Outputs, v.Project(p.About.IDs[1])
			return said(e.Kind, e.Dates, e.Place.Name["en"]+":", a[0].Product["en"]+",", a[1].Product["en"]+",", b.Outputs[0].Product["en"]+",", b.Outputs[1].Product["en"], b.Changes.Latest()) +
				"; " + v.Point("goal-2019").About.Quantity.String()
		},
	},
	{
		id: "2024-05-16", at: []string{"state-visit/kind", "state-visit/dates", "package-2024/count", "package-2024/acts/0/when/0/to", "package-2024/acts/0/date"}, want: "state 2024-05-16 2.. 2024-05-16",
		got: func(v view) string {
			a := v.Agreement("package-2024")
			x := v.Visit(a.Acts[0].When[0].To)
			return said(x.Kind, x.Dates, a.Count, a.Acts[0].Date)
		},
	},
	{
		id: "2024-06-06", at: []string{
			"fire-truck-agreement/parties/0/actor/id", "fire-truck-agreement/parties/1/actor/id", "fire-truck-agreement/parties/2/actor/id", "fire-truck-agreement/acts/0/date", "fire-truck-agreement/about/0", "fire-trucks/outputs/0/product/en",
			"vehicles-memorandum/kind", "vehicles-memorandum/about/0", "vehicles/outputs/0/quantity/value", "vehicles/outputs/0/quantity/unit", "vehicles/outputs/0/users/0/id",
		},
		want: "ganja-automobile-plant maz pozhsnab 2024-06-06 fire trucks; memorandum-of-understanding 400 vehicle Ministry of Emergency Situations",
		got: func(v view) string {
			a, b := v.Agreement("fire-truck-agreement"), v.Agreement("vehicles-memorandum")
			o := v.Project(b.About[0]).Outputs[0]
			return said(a.Parties[0].Actor, a.Parties[1].Actor, a.Parties[2].Actor, a.Acts[0].Date, v.Project(a.About[0]).Outputs[0].Product["en"]) + "; " +
				said(b.Kind, o.Quantity, v.Organization(o.Users[0].ID).Name["en"])
		},
	},
	{
		id: "2024-10-03", at: []string{"visit-2024/kind", "visit-2024/dates", "agriculture-roadmap/kind", "agriculture-roadmap/areas/0", "agriculture-roadmap/acts/0/signatures/0/signatory/id", "agriculture-roadmap/acts/0/signatures/1/signatory/id", "agriculture-roadmap/acts/0/signatures/0/for/state", "agriculture-roadmap/acts/0/signatures/1/for/state"},
		want: "official 2024-10-03 roadmap [agriculture] signed 2024-10-03 Mammadov/AZ for AZ, Linevich/BY for BY",
		got: func(v view) string {
			x, a := v.Visit("visit-2024"), v.Agreement("agriculture-roadmap")
			s := a.Signed()[0].Signatures
			return said(x.Kind, x.Dates, document(a), v.by(s[0].Signatory), "for", s[0].For.String()+",", v.by(s[1].Signatory), "for", s[1].For)
		},
	},
	{
		id: "2025-05-05a", at: []string{"visit-2025/kind", "visit-2025/visitors/0/id", "trend/published"}, want: "official Alexander Turchin/BY 2025-05-06",
		got: func(v view) string {
			x := v.Visit("visit-2025")
			return said(x.Kind, v.by(x.Visitors[0]), v.Source("trend").Published)
		},
	},
	{
		id: "2025-05-05b", at: []string{
			"welcome/kind", "welcome/participants/0/id", "welcome/participants/1/id", "welcome/changes/0/status", "forum-2025/kind", "store/site", "elevator-plant/site", "emergency-unit-visit/site", "wreaths/kind", "wreaths/count",
			"fuzuli/place/name/en", "aghdam/place/name/en", "handover/kind", "handover/name/en", "handover/changes/0/status",
		},
		want: "ceremony Samir Sharifov/AZ Mammadov/AZ planned; business-forum; Belaruski store; Vertus Engineering; emergency-unit; ceremony 2..; Fuzuli; Aghdam; handover MAZ-5907C2-012 planned",
		got: func(v view) string {
			w, f, h, r := v.Event("welcome"), v.Event("forum-2025"), v.Event("handover"), v.Event("wreaths")
			return said(w.Kind, v.by(w.Participants[0]), v.by(w.Participants[1]), w.Changes.Latest()) + "; " + said(f.Kind) + "; " + v.Organization(v.Event("store").Site).Name["en"] + "; " +
				v.Organization(v.Project(v.Event("elevator-plant-visit").Site).Site).Name["en"] + "; " + said(v.Organization(v.Event("emergency-unit-visit").Site).ID) + "; " + said(r.Kind, r.Count) + "; " +
				v.Event("fuzuli").Place.Name["en"] + "; " + v.Event("aghdam").Place.Name["en"] + "; " + said(h.Kind, h.Name["en"], h.Changes.Latest())
		},
	},
	{
		id: "2025-05-05c", at: []string{
			"veterinary-plan/kind", "veterinary-plan/covers", "veterinary-plan/parties/0/actor/id", "veterinary-plan/parties/1/actor/id", "veterinary-plan/acts/0/signatures/0/signatory/id", "veterinary-plan/acts/0/signatures/1/signatory/id", "veterinary-plan/acts/0/date",
			"veterinary-memorandum/kind", "/links/0/kind", "/links/0/from", "/links/0/to",
		},
		want: "action-plan 2025/2027 Food Safety Agency, Ministry of Agriculture and Food; Goshgar Tahmazli, Aleksandr Lomsky 2025-05-05; the same as a memorandum-of-understanding",
		got: func(v view) string {
			a := v.Agreement("veterinary-plan")
			s := a.Signed()[0].Signatures
			for _, l := range v.r.Links {
				if l.Kind == bilateral.LinkKindSameAs && l.From == a.ID {
					return said(a.Kind, a.Covers, v.Organization(a.Parties[0].Actor.ID).Name["en"]+",", v.Organization(a.Parties[1].Actor.ID).Name["en"]) + "; " +
						said(v.Person(s[0].Signatory.ID).Name["en"]+",", v.Person(s[1].Signatory.ID).Name["en"], a.Acts[0].Date) + "; the same as a " + string(v.Agreement(l.To).Kind)
				}
			}
			return "one account"
		},
	},
	{
		id: "2025-05-05d", at: []string{"elevator-plant-visit/changes/0/status", "elevator-plant-visit/changes/1/status", "elevator-plant-visit/changes/1/evidence/0/source", "elevator-plant-visit/dates", "localization/measure", "localization/value/value", "localization/value/unit", "localization/of", "urdupoint/published"},
		want: "planned held 2025-05-05 said by urdupoint 2025-05-06; localization 65% of elevator-plant",
		got: func(v view) string {
			e, i := v.Event("elevator-plant-visit"), v.Indicator("localization")
			s := v.Source(e.Changes[1].Evidence[0].Source)
			return said(e.Changes[0].Status, e.Changes.Latest(), e.Dates, "said by", s.ID, s.Published) + "; " + said(i.Measure, i.Value, "of", v.Project(i.Of).ID)
		},
	},
	{
		id: "2025-05-06", at: []string{"reception/kind", "reception/hosts/0/id", "reception/dates", "reception/visit"}, want: "reception office:president-az 2025-05-06 visit-2025",
		got: func(v view) string {
			m := v.Meeting("reception")
			return said(m.Kind, actors(m.Hosts), m.Dates, v.Visit(m.Visit).ID)
		},
	},
	{
		id: "2025-10-28", at: []string{"session-15/ordinal", "session-15/dates", "/links/1/kind", "/links/1/from", "/links/1/to", "/links/1/evidence/0/basis", "prioritize/action"}, want: "15 2025-10-28 follows prioritize inferred",
		got: func(v view) string {
			m := v.Meeting("session-15")
			for _, l := range v.r.Links {
				if l.From == m.ID {
					return said(m.Ordinal, m.Dates, l.Kind, v.Instruction(l.To).Action, basis(l.Evidence, ""))
				}
			}
			return "follows nothing"
		},
	},
}
