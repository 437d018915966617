package main

import (
	"encoding/json"
	"strings"

	"github.com/bilateral-go/bilateral"
)

// Sentences 16 to 26: the other fields, the exchange of views, the documents.
var factsOfFields = []fact{
	{
		id: "F106", at: []string{"agriculture-dynamics/kind", "agriculture-dynamics/holders/0/state", "agriculture-dynamics/holders/1/state", "agriculture-dynamics/about/areas/0", "agriculture-dynamics/about/aspect", "agriculture-dynamics/assessments/0"},
		want: "note " + both + " [agriculture.policy] dynamics [positive]",
		got: func(v view) string {
			p := v.Point("agriculture-dynamics")
			return said(p.Kind, actors(p.Holders), p.About.Areas, p.About.Aspect, p.Assessments)
		},
	},
	{
		id: "F107", at: []string{"agriculture-readiness/kind", "agriculture-readiness/holders/0/state", "agriculture-readiness/holders/1/state", "agriculture-readiness/mutual"}, want: "readiness " + both + " mutual: yes",
		got: func(v view) string {
			p := v.Point("agriculture-readiness")
			return said(p.Kind, actors(p.Holders), "mutual:", p.Mutual)
		},
	},
	{
		id: "F108", at: []string{"agriculture-readiness/about/areas/0", "agriculture-readiness/about/change/0", "agriculture-readiness/about/flow/mutual"}, want: "[agriculture.supplies] diversify yes",
		got: func(v view) string {
			m := v.Point("agriculture-readiness").About
			return said(m.Areas, m.Change[0], m.Flow.Mutual)
		},
	},
	{
		id: "F109", at: []string{"agriculture-readiness/about/areas/0", "agriculture-readiness/about/change/1", "agriculture-readiness/about/flow/mutual"}, want: "[agriculture.supplies] increase yes",
		got: func(v view) string {
			m := v.Point("agriculture-readiness").About
			return said(m.Areas, m.Change[1], m.Flow.Mutual)
		},
	},
	{
		id: "F110", at: []string{"trading-house/kind", "trading-house/name/en"}, want: "trade-office Azerbaijan Trading House",
		got: func(v view) string {
			o := v.Organization("trading-house")
			return said(o.Kind, o.Name["en"])
		},
	},
	{
		id: "F111", at: []string{"trading-house/place/name/en"}, want: "Minsk",
		got: func(v view) string { return v.Organization("trading-house").Place.Name["en"] },
	},
	{
		id: "F112", at: []string{"trading-house/country", "trading-house/place/country", "trading-house/evidence/1/basis"}, want: "AZ in BY implied",
		got: func(v view) string {
			o := v.Organization("trading-house")
			return said(o.Country, "in", o.Place.Country, basis(o.Evidence, "/country"))
		},
	},
	{
		id: "F113", at: []string{"trading-house-role/about/areas/0", "trading-house-role/about/change/0", "trading-house-role/about/flow/from", "trading-house-role/about/flow/to"}, want: "[trade.promotion] [expand] from AZ to BY",
		got: func(v view) string {
			m := v.Point("trading-house-role").About
			return said(m.Areas, m.Change, "from", m.Flow.From, "to", m.Flow.To)
		},
	},
	{
		id: "F114", at: []string{"trading-house-role/kind", "trading-house-role/about/ids/0", "trading-house-role/about/aspect"}, absent: map[string]string{"trading-house-role/holders/0": `{"kind":"state","state":"AZ"}`},
		want: "emphasis role Azerbaijan Trading House by 0",
		got: func(v view) string {
			p := v.Point("trading-house-role")
			return said(p.Kind, p.About.Aspect, v.Organization(p.About.IDs[0]).Name["en"], "by", len(p.Holders))
		},
	},
	{
		id: "F115", at: []string{"trading-house-role/inRegardTo/0", "trading-house-role/evidence/2/basis"}, want: "readiness relative",
		got: func(v view) string {
			p := v.Point("trading-house-role")
			return said(v.Point(p.InRegardTo[0]).Kind, basis(p.Evidence, "/inRegardTo"))
		},
	},
	{
		id: "F116", at: []string{"social-promising/about/areas/0", "social-promising/assessments/0"}, want: "social [promising]",
		got: func(v view) string {
			p := v.Point("social-promising")
			return said(p.About.Areas[0], p.Assessments)
		},
	},
	{
		id: "F117", at: []string{"social-promising/about/areas/1"}, want: "governance.public_services",
		got: func(v view) string { return string(v.Point("social-promising").About.Areas[1]) },
	},
	{
		id: "F118", at: []string{"social-signing/kind", "social-signing/about/ids/0", "social-signing/about/aspect", "social-signing/assessments/0", "social-documents/areas/0"}, want: "emphasis signing social [important]",
		got: func(v view) string {
			p := v.Point("social-signing")
			return said(p.Kind, p.About.Aspect, v.Agreement(p.About.IDs[0]).Areas[0], p.Assessments)
		},
	},
	{
		id: "F119", at: []string{"social-documents/acts/0/kind", "social-documents/acts/0/when/0/relation", "social-documents/acts/0/when/0/to"}, absent: map[string]string{"social-documents/acts/0/date": `"2025-05-05"`}, want: "expected at-end-of talks, no date",
		got: func(v view) string {
			act := v.Agreement("social-documents").Acts[0]
			if !act.Date.IsZero() {
				return act.Date.String()
			}
			return said(act.Kind, act.When[0].Relation, v.Meeting(act.When[0].To).ID) + ", no date"
		},
	},
	{
		id: "F120", at: []string{"medicines/kind", "medicines/holders/0/state", "medicines/holders/1/state", "medicines/assessments/0"}, want: "welcome " + both + " [successful]",
		got: func(v view) string {
			p := v.Point("medicines")
			return said(p.Kind, actors(p.Holders), p.Assessments)
		},
	},
	{
		id: "F121", at: []string{"medicines/about/areas/0"}, want: "health.pharma",
		got: func(v view) string { return string(v.Point("medicines").About.Areas[0]) },
	},
	{
		id: "F122", at: []string{"medicines/about/areas/1"}, want: "agriculture.veterinary_drugs",
		got: func(v view) string { return string(v.Point("medicines").About.Areas[1]) },
	},
	{
		id: "F123", at: []string{"culture/kind"}, absent: map[string]string{"culture/holders/0": `{"kind":"state","state":"AZ"}`}, want: "satisfaction by 0",
		got: func(v view) string {
			p := v.Point("culture")
			return said(p.Kind, "by", len(p.Holders))
		},
	},
	{
		id: "F124", at: []string{"culture/about/areas/0", "culture/about/aspect", "culture/assessments/0"}, want: "[culture] level [traditionally-high]",
		got: func(v view) string {
			p := v.Point("culture")
			return said(p.About.Areas, p.About.Aspect, p.Assessments)
		},
	},
	{
		id: "F125", at: []string{"culture-days-welcomed/kind", "culture-days-welcomed/holders/0/kind", "culture-days-welcomed/holders/0/id", "culture-days-welcomed/holders/1/kind", "culture-days-welcomed/holders/1/id"},
		want: "welcome term:asadov-pm+term:turchin-pm head-of-government head-of-government",
		got: func(v view) string {
			p := v.Point("culture-days-welcomed")
			return said(p.Kind, actors(p.Holders), v.roles(p.Holders[0])[0].Kind, v.roles(p.Holders[1])[0].Kind)
		},
	},
	{
		id: "F126", at: []string{"culture-days-welcomed/about/ids/0", "culture-days/kind", "culture-days/recurring", "culture-days/changes/1/status"}, want: "culture-days recurring: yes resumed",
		got: func(v view) string {
			e := v.Event(v.Point("culture-days-welcomed").About.IDs[0])
			return said(e.Kind, "recurring:", e.Recurring, e.Changes.Latest())
		},
	},
	{
		id: "F127", at: []string{"culture-days/changes/0/status", "culture-days/changes/0/evidence/0/basis", "culture-days/reciprocal"}, want: "interrupted implied reciprocal: yes",
		got: func(v view) string {
			e := v.Event("culture-days")
			return said(e.Changes[0].Status, basis(e.Changes[0].Evidence, ""), "reciprocal:", e.Reciprocal)
		},
	},
	{
		id: "F128", at: []string{"exchanges/about/areas/0", "exchanges/about/change/0"}, want: "science.research [intensify]",
		got: func(v view) string {
			m := v.Point("exchanges").About
			return said(m.Areas[0], m.Change)
		},
	},
	{
		id: "F129", at: []string{"exchanges/about/areas/1", "exchanges/about/change/0"}, want: "education.mobility [intensify]",
		got: func(v view) string {
			m := v.Point("exchanges").About
			return said(m.Areas[1], m.Change)
		},
	},
	{
		id: "F130", at: []string{"exchanges/about/areas/2", "exchanges/about/change/0"}, want: "people.youth [intensify]",
		got: func(v view) string {
			m := v.Point("exchanges").About
			return said(m.Areas[2], m.Change)
		},
	},
	{
		id: "F131", at: []string{"regions/about/areas/0", "regions/about/change/0"}, want: "[regional.interregional] [expand]",
		got: func(v view) string {
			m := v.Point("regions").About
			return said(m.Areas, m.Change)
		},
	},
	{
		id: "F132", at: []string{"vocational-measures/kind", "vocational-measures/count", "vocational-measures/areas/0", "vocational-measures/changes/0/status"}, want: "measures 2.. [education.vocational] under-way",
		got: func(v view) string {
			p := v.Project("vocational-measures")
			return said(p.Kind, p.Count, p.Areas, p.Changes.Latest())
		},
	},
	{
		id: "F133", at: []string{"expertise-exchange/kind", "expertise-exchange/areas/0", "/links/3/kind", "/links/3/from", "/links/3/to"}, want: "exchange [science.technology] implements vocational-measures",
		got: func(v view) string {
			for _, l := range v.r.Links {
				if p := v.Project(l.From); p != nil && v.Project(l.To) != nil {
					return said(p.Kind, p.Areas, l.Kind, l.To)
				}
			}
			return "no link"
		},
	},
	{
		id: "F134", at: []string{"vocational-noted/kind", "vocational-noted/about/ids/0", "vocational-noted/about/aspect"}, absent: map[string]string{"vocational-noted/holders/0": `{"kind":"state","state":"AZ"}`},
		want: "note implementation vocational-measures by 0",
		got: func(v view) string {
			p := v.Point("vocational-noted")
			return said(p.Kind, p.About.Aspect, v.Project(p.About.IDs[0]).ID, "by", len(p.Holders))
		},
	},
	{
		id: "F135", at: []string{"prospects/kind", "prospects/attention", "prospects/in"}, want: "exchange-of-views detailed talks",
		got: func(v view) string {
			p := v.Point("prospects")
			return said(p.Kind, p.Attention, v.Meeting(p.In).ID)
		},
	},
	{
		id: "F136", at: []string{"prospects/about/aspect", "prospects/about/change/0", "prospects/assessments/0"}, absent: map[string]string{"prospects/outlook": `"expected"`},
		want: "prospects [enhance] [mutually-beneficial], no outcome",
		got: func(v view) string {
			p := v.Point("prospects")
			if p.Outlook != "" || p.Commits() != bilateral.No {
				return said(p.Outlook, p.Commits())
			}
			return said(p.About.Aspect, p.About.Change, p.Assessments) + ", no outcome"
		},
	},
	{
		id: "F137", at: []string{"readiness-reaffirmed/kind", "readiness-reaffirmed/reaffirmed"}, absent: map[string]string{"readiness-reaffirmed/holders/0": `{"kind":"state","state":"AZ"}`}, want: "readiness reaffirmed: yes by 0",
		got: func(v view) string {
			p := v.Point("readiness-reaffirmed")
			return said(p.Kind, "reaffirmed:", p.Reaffirmed, "by", len(p.Holders))
		},
	},
	{
		id: "F138", at: []string{"readiness-reaffirmed/about/ids/0", "readiness-reaffirmed/about/aspect", "readiness-reaffirmed/about/change/0"}, want: "presidents-instructions head-of-state implementation [continue]",
		got: func(v view) string {
			p := v.Point("readiness-reaffirmed")
			i := v.Instruction(p.About.IDs[0])
			return said(i.ID, v.roles(i.Issuers[0])[0].Kind, p.About.Aspect, p.About.Change)
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
		id: "F141", at: []string{"signed-documents/acts/0/when/0/relation", "signed-documents/acts/0/when/0/to", "signed-documents/acts/0/date", "signed-documents/acts/0/evidence/1/basis"}, want: "after talks 2025-05-05 inferred",
		got: func(v view) string {
			act := v.Agreement("signed-documents").Acts[0]
			return said(act.When[0].Relation, v.Meeting(act.When[0].To).ID, act.Date, basis(act.Evidence, "/date"))
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
	{
		id: "F146", at: []string{"trend/name/en"}, want: "Trend News Agency",
		got: func(v view) string {
			return v.Organization(v.Source("trend-2025-05-06").Publisher).Name["en"]
		},
	},
	{
		id: "F147", absent: map[string]string{
			"/organizations/7":        `{"id":"channel","kind":"news-agency","name":{"en":"a channel"},"evidence":[{"source":"trend-2025-05-06","at":"S26","basis":"stated"}]}`,
			"/points/0/evidence/0/at": `"S26"`,
			"/sources/1":              `{"id":"channel","evidence":[{"source":"trend-2025-05-06","at":"S26","basis":"stated"}]}`,
		},
		want: "sentence 26 gives the name of the agency and nothing else",
		got: func(v view) string {
			data, err := v.r.JSON()
			if err != nil {
				return err.Error()
			}
			agency, err := json.Marshal(v.Organization("trend"))
			if err != nil {
				return err.Error()
			}
			if all, own := strings.Count(string(data), `"S26"`), strings.Count(string(agency), `"S26"`); all != own || own == 0 {
				return said(all, "places rest on sentence 26,", own, "of them the agency's")
			}
			return "sentence 26 gives the name of the agency and nothing else"
		},
	},
}
