package main

import "github.com/bilateral-go/bilateral/agreement"

// HO-13: the Prime Minister of India in China, June 2003, and the documents of the visit.
var factsOfTheTen = []fact{
	{
		id: "1", at: []string{
			"declaration/kind", "declaration/acts/0/kind", "declaration/acts/0/when/0/relation", "declaration/acts/0/when/0/to", "declaration/acts/0/signatures/0/signatory/id", "declaration/acts/0/signatures/1/signatory/id",
			"visit/visitors/0/id", "visit/sending", "visit/receiving", "visit/dates", "visit/evidence/1/basis", "report/published", "cn-head-of-government/roles/0/kind",
		},
		want: "declaration signed by Vajpayee head-of-government IN and head-of-government CN during visit of Vajpayee/IN from IN to CN 2003-06 inferred, told 2003-07-23",
		got: func(v view) string {
			a := v.Agreement("declaration")
			act := a.Signed()[0]
			x := v.Visit(act.When[0].To)
			return said(a.Kind, a.Latest(), "by", v.post(act.Signatures[0].Signatory), "and", v.post(act.Signatures[1].Signatory), act.When[0].Relation, "visit of", v.by(x.Visitors[0]), "from", x.Sending, "to", x.Receiving, x.Dates,
				basis(x.Evidence, "/dates")+",", "told", v.Source("report").Published)
		},
	},
	{
		id: "2", at: []string{
			"six/count", "six/kind", "unlike/kind", "to-2006/kind", "to-2006/covers", "to-2005/kind", "to-2005/covers", "plant-health/kind", "plant-health/areas/0",
			"six/acts/1/kind", "six/acts/1/by/0/id", "six/acts/1/by/1/id", "unlike/acts/1/by/0/id", "to-2006/acts/1/kind", "to-2005/acts/1/by/1/id", "plant-health/acts/0/kind", "plant-health/acts/1/by/1/id",
			"mangoes/kind", "mangoes/about/ids/0", "mangoes/about/goods/0/heading", "mangoes/about/goods/0/name/en",
		},
		want: "10 witnessed by both: 7 memorandum-of-understanding, executive-programme 2003/2006, executive-programme 2003/2005, protocol [agriculture.phytosanitary] statement mangoes 0804",
		got: func(v view) string {
			n, memoranda := uint32(0), uint32(0)
			for _, a := range v.r.Agreements {
				if a.Kind == agreement.KindDeclaration || len(a.Signed()) != 1 {
					continue
				}
				seen := a.Acts[1]
				if seen.Kind != agreement.ActKindWitnessed || v.posts(seen.By) != "Vajpayee head-of-government IN + head-of-government CN" {
					return "not in their presence"
				}
				n += max(a.Count.Min(), 1)
				if a.Kind == agreement.KindMemorandumOfUnderstanding {
					memoranda += max(a.Count.Min(), 1)
				}
			}
			a, b, p := v.Agreement("to-2006"), v.Agreement("to-2005"), v.Point("mangoes")
			c, g := v.Agreement(p.About.IDs[0]), p.About.Goods[0]
			return said(n, "witnessed by both:", memoranda, "memorandum-of-understanding,", a.Kind, a.Covers.String()+",", b.Kind, b.Covers.String()+",", c.Kind, c.Areas, p.Kind, g.Label(), g.Heading)
		},
	},
	{
		id: "3", at: []string{"unlike/kind", "unlike/parties/0/actor/id", "unlike/parties/1/actor/id", "ministry/kind", "prosecution/kind"}, absent: map[string]string{"unlike/count": `"2"`, "ministry/country": `"IN"`},
		want: "1 memorandum-of-understanding: ministry and prosecution, of which side is not stated",
		got: func(v view) string {
			a := v.Agreement("unlike")
			x, y := v.Organization(a.Parties[0].Actor.ID), v.Organization(a.Parties[1].Actor.ID)
			if x.Country != 0 || y.Country != 0 {
				return said(x.Country, y.Country)
			}
			return said(max(a.Count.Min(), 1), string(a.Kind)+":", x.Kind, "and", y.Kind) + ", of which side is not stated"
		},
	},
}
