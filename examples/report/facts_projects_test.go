package main

import (
	"github.com/bilateral-go/bilateral/meeting"
)

// Sentences 11 to 15: what the presidents asked for, industry, the plants.
var factsOfProjects = []fact{
	{
		id: "F76", at: []string{"presidents-attention/kind", "presidents-attention/attention", "presidents-attention/about/ids/0", "presidents-attention/about/aspect", "presidents-agreements/acts/0/by/0/id", "presidents-agreements/acts/0/by/1/id"},
		absent: map[string]string{"presidents-attention/holders/0": `{"kind":"state","state":"AZ"}`}, want: "attention special implementation office:president-az+office:president-by by 0",
		got: func(v view) string {
			p := v.Point("presidents-attention")
			a := v.Agreement(p.About.IDs[0])
			return said(p.Kind, p.Attention, p.About.Aspect, actors(a.Acts[0].By), "by", len(p.Holders))
		},
	},
	{
		id: "F77", at: []string{"presidents-attention/about/ids/1", "presidents-instructions/issuers/0/id", "presidents-instructions/issuers/1/id"}, want: "presidents-instructions office:president-az+office:president-by",
		got: func(v view) string {
			i := v.Instruction(v.Point("presidents-attention").About.IDs[1])
			return said(i.ID, actors(i.Issuers))
		},
	},
	{
		id: "F78", at: []string{"presidents-instructions/count", "presidents-instructions/addressees/0/id", "presidents-instructions/addressees/1/id", "presidents-instructions/changes/0/status", "presidents-instructions/evidence/1/basis"},
		absent: map[string]string{"presidents-instructions/action": `"implement"`, "presidents-instructions/about/areas/0": `"trade"`, "presidents-instructions/due": `"2025-12-31"`},
		want:   "2.. given, government AZ, government BY, content unknown, implied",
		got: func(v view) string {
			i := v.Instruction("presidents-instructions")
			content := "content unknown"
			if i.Action != "" || !i.About.IsZero() || !i.Due.IsZero() {
				content = said(i.Action, i.About, i.Due)
			}
			a, b := v.Organization(i.Addressees[0].ID), v.Organization(i.Addressees[1].ID)
			return said(i.Count, string(i.Changes.Latest())+",", a.Kind, a.Country.String()+",", b.Kind, b.Country.String()+",", content+",", basis(i.Evidence, "/addressees"))
		},
	},
	{
		id: "F79", at: []string{"projects-satisfaction/kind"}, absent: map[string]string{"projects-satisfaction/holders/0": `{"kind":"state","state":"AZ"}`}, want: "satisfaction by 0",
		got: func(v view) string {
			p := v.Point("projects-satisfaction")
			return said(p.Kind, "by", len(p.Holders))
		},
	},
	{
		id: "F80", at: []string{"projects-satisfaction/about/ids/0", "projects-satisfaction/about/aspect", "completed-projects/count"}, want: "completed-projects 2.. development",
		got: func(v view) string {
			p := v.Point("projects-satisfaction")
			x := v.Project(p.About.IDs[0])
			return said(x.ID, x.Count, p.About.Aspect)
		},
	},
	{
		id: "F81", at: []string{"completed-projects/changes/0/status"}, want: "completed",
		got: func(v view) string { return string(v.Project("completed-projects").Changes.Latest()) },
	},
	{
		id: "F82", at: []string{"projects-satisfaction/assessments/0"}, want: "[successful]",
		got: func(v view) string { return said(v.Point("projects-satisfaction").Assessments) },
	},
	{
		id: "F83", at: []string{"/links/2/kind", "/links/2/from", "/links/2/to", "/links/2/evidence/0/basis"}, want: "completed-projects implements presidents-instructions implied",
		got: func(v view) string {
			for _, l := range v.r.Links {
				if p := v.Project(l.From); p != nil && v.Instruction(l.To) != nil {
					return said(l.From, l.Kind, l.To, basis(l.Evidence, ""))
				}
			}
			return "no link"
		},
	},
	{
		id: "F84", at: []string{"industry-fruitful/about/areas/0", "industry-fruitful/assessments/0"}, want: "[industry.policy] [fruitful]",
		got: func(v view) string {
			p := v.Point("industry-fruitful")
			return said(p.About.Areas, p.Assessments)
		},
	},
	{
		id: "F85", at: []string{"machinery-attention/kind", "machinery-attention/attention", "machinery-attention/holders/0/state", "machinery-attention/holders/1/state"}, want: "attention particular " + both,
		got: func(v view) string {
			p := v.Point("machinery-attention")
			return said(p.Kind, p.Attention, actors(p.Holders))
		},
	},
	{
		id: "F86", at: []string{"ganja-automobile-plant/kind", "ganja-automobile-plant/name/en", "ganja-automobile-plant/place/name/en", "ganja-automobile-plant/place/country"}, want: "enterprise Ganja Automobile Plant Ganja AZ",
		got: func(v view) string {
			o := v.Organization("ganja-automobile-plant")
			return said(o.Kind, o.Name["en"], o.Place.Name["en"], o.Place.Country)
		},
	},
	{
		id: "F87", at: []string{
			"machinery-assembly/partners/0/id", "machinery-assembly/partners/1/id", "machine-builders-by/count", "machine-builders-by/country", "machine-builders-by/areas/0",
			"machine-builders-leading/about/ids/0", "machine-builders-leading/assessments/0",
		},
		absent: map[string]string{"machine-builders-by/name/en": `"MTZ"`}, want: "Ganja Automobile Plant with 2.. enterprise BY [industry.machinery] [leading], not named",
		got: func(v view) string {
			p := v.Project("machinery-assembly")
			o, claim := v.Organization(p.Partners[1].ID), v.Point("machine-builders-leading")
			if len(o.Name) > 0 || claim.About.IDs[0] != o.ID {
				return said(o.Name)
			}
			return said(v.Organization(p.Partners[0].ID).Name["en"], "with", o.Count, o.Kind, o.Country, o.Areas, claim.Assessments) + ", not named"
		},
	},
	{
		id: "F88", at: []string{"machinery-assembly/kind", "machinery-assembly/outputs/0/product/en"}, want: "assembly agricultural machinery",
		got: func(v view) string {
			p := v.Project("machinery-assembly")
			return said(p.Kind, p.Outputs[0].Product["en"])
		},
	},
	{
		id: "F89", at: []string{"machinery-assembly/kind", "machinery-assembly/outputs/1/product/en"}, want: "assembly municipal machinery",
		got: func(v view) string {
			p := v.Project("machinery-assembly")
			return said(p.Kind, p.Outputs[1].Product["en"])
		},
	},
	{
		id: "F90", at: []string{"machinery-assembly/changes/0/status", "machinery-attention/about/ids/0", "machinery-attention/about/change/0"}, want: "under-way continue",
		got: func(v view) string {
			p := v.Point("machinery-attention")
			return said(v.Project(p.About.IDs[0]).Changes.Latest(), p.About.Change[0])
		},
	},
	{
		id: "F91", at: []string{"machinery-attention/about/ids/0", "machinery-attention/about/change/1"}, want: "machinery-assembly expand",
		got: func(v view) string {
			p := v.Point("machinery-attention")
			return said(v.Project(p.About.IDs[0]).ID, p.About.Change[1])
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
			if v.Point("firefighting-welcomed").Assessed(meeting.JudgmentProductive) {
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
		id: "F105", at: []string{"elevator-plant-visit/changes/0/status", "elevator-plant-visit/when/0/relation", "elevator-plant-visit/when/0/to"}, absent: map[string]string{"elevator-plant-visit/dates": `"2025-05-06"`},
		want: "planned during visit, no date",
		got: func(v view) string {
			e := v.Event("elevator-plant-visit")
			if !e.Dates.IsZero() {
				return e.Dates.String()
			}
			return said(e.Changes.Latest(), e.When[0].Relation, v.Visit(e.When[0].To).ID) + ", no date"
		},
	},
}
