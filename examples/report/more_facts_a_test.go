package main

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
)

// The registers and facts of the reports HO-05 to HO-13.
var (
	moreBuiltA = map[string]func() *register.Register{
		"ho-05": moreHO05, "ho-06": moreHO06, "ho-07": moreHO07, "ho-08": moreHO08, "ho-09": moreHO09,
		"ho-10": moreHO10, "ho-11": moreHO11, "ho-12": moreHO12, "ho-13": moreHO13,
	}
	moreFactsA = map[string][]fact{
		"ho-05": factsOfAnkara, "ho-06": factsOfCholponAta, "ho-07": factsOfTbilisi, "ho-08": factsOfAlmaty, "ho-09": factsOfAstana,
		"ho-10": factsOfTheTransit, "ho-11": factsOfTheDeputies, "ho-12": factsOfTheMinister, "ho-13": factsOfTheTen,
	}
)

// post says who an actor is: the person if one is named, the role and the state.
func (v view) post(a country.Actor) string {
	words := []any{v.roles(a)[0].Kind}
	o := v.Office(a.ID)
	if t := v.Term(a.ID); t != nil {
		o = v.Office(t.Office)
		words = []any{v.Person(t.Person).Name["en"], words[0]}
	}
	return said(append(words, o.State)...)
}

// posts says who some actors are.
func (v view) posts(list []country.Actor) string {
	var names []string
	for _, a := range list {
		names = append(names, v.post(a))
	}
	return strings.Join(names, " + ")
}

// linked returns the kind of the link from one record to another, and "" if there is none.
func (v view) linked(from, to bilateral.ID) bilateral.LinkKind {
	for _, l := range v.r.Links {
		if l.From == from && l.To == to {
			return l.Kind
		}
	}
	return ""
}

// HO-05: the commission of Azerbaijan and Turkey, February 2021.
var factsOfAnkara = []fact{
	{
		id: "1", at: []string{
			"protocol/kind", "protocol/about/0", "protocol/acts/0/kind", "protocol/acts/0/signatures/0/signatory/id", "protocol/acts/0/signatures/1/signatory/id",
			"commission/kind", "commission/states/0", "commission/states/1", "fuat-oktay/name/en", "tr-deputy-head-of-state/roles/0/kind",
		},
		want: "minutes of intergovernmental [AZ TR] signed: Asadov head-of-government AZ, Fuat Oktay deputy-head-of-state TR",
		got: func(v view) string {
			a := v.Agreement("protocol")
			c, s := v.Commission(a.About[0]), a.Signed()[0].Signatures
			return said(a.Kind, "of", c.Kind, c.States, string(a.Latest())+":", v.post(s[0].Signatory)+",", v.post(s[1].Signatory))
		},
	},
	{
		id: "2", at: []string{"session/kind", "session/dates", "session/commission", "session/place/name/en", "session/visit", "visit/kind", "visit/length/value", "visit/length/unit", "visit/visitors/0/id", "commission/coChairs/0", "commission/coChairs/1"},
		want: "session of commission Ankara 2021-02-19, official 2 d Asadov/AZ; chairs head-of-government AZ, deputy-head-of-state TR",
		got: func(v view) string {
			m := v.Meeting("session")
			x, c := v.Visit(m.Visit), v.Commission(m.Commission)
			a, b := v.Office(c.CoChairs[0]), v.Office(c.CoChairs[1])
			return said(m.Kind, "of", c.ID, m.Place.Name["en"], m.Dates.String()+",", x.Kind, x.Length, v.by(x.Visitors[0])+"; chairs",
				a.Roles[0].Kind, a.State.String()+",", b.Roles[0].Kind, b.State)
		},
	},
	{
		id: "3", at: []string{"met/segments/0/participants/0/id", "met/segments/0/participants/1/id", "met/changes/0/status", "erdogan/name/en", "tr-head-of-state/roles/0/kind", "tr-head-of-state/state"},
		want: "Asadov head-of-government AZ + Erdogan head-of-state TR held",
		got: func(v view) string {
			m := v.Meeting("met")
			return said(v.posts(m.Segments[0].Participants), m.Changes.Latest())
		},
	},
	{
		id: "4", at: []string{"news-conference/kind", "news-conference/when/0/relation", "news-conference/when/0/to", "news-conference/changes/0/status"}, want: "press-conference held after signed",
		got: func(v view) string {
			e, a := v.Event("news-conference"), v.Agreement("protocol")
			if e.When[0].To != a.Acts[0].ID {
				return "at another time"
			}
			return said(e.Kind, e.Changes.Latest(), e.When[0].Relation, a.Acts[0].Kind)
		},
	},
	{
		id: "5", at: []string{"coincide/kind", "coincide/holders/0/id", "side/kind", "coincide/about/areas/0"}, absent: map[string]string{"side/country": `"AZ"`, "coincide/holders/1": `{"kind":"state","state":"TR"}`},
		want: "common-position of 1: a government, which is not stated; [various]",
		got: func(v view) string {
			p := v.Point("coincide")
			o := v.Organization(p.Holders[0].ID)
			if o.Country != 0 {
				return "of " + o.Country.String()
			}
			return said(p.Kind, "of", len(p.Holders)) + said(": a", o.Kind) + ", which is not stated; " + said(p.About.Areas)
		},
	},
}

// HO-06: Azerbaijan and Kyrgyzstan in Cholpon-Ata, August 2022.
var factsOfCholponAta = []fact{
	{
		id: "1", at: []string{
			"visit/kind", "visit/visitors/0/id", "visit/receiving", "visit/when/0/relation", "visit/when/0/to", "council/kind", "council/name/en",
			"talks/visit", "talks/dates", "talks/place/name/en", "talks/segments/0/participants/1/id", "akylbek-japarov/name/en",
		},
		want: "working Asadov/AZ to KG on-margins-of conference Eurasian Intergovernmental Council; Cholpon-Ata 2022-08-25 with Akylbek Japarov head-of-government KG",
		got: func(v view) string {
			m := v.Meeting("talks")
			x := v.Visit(m.Visit)
			e := v.Event(x.When[0].To)
			return said(x.Kind, v.by(x.Visitors[0]), "to", x.Receiving, x.When[0].Relation, e.Kind, e.Name["en"]) + "; " +
				said(m.Place.Name["en"], m.Dates, "with", v.post(m.Segments[0].Participants[1]))
		},
	},
	{
		id: "2", at: []string{"ties/kind", "ties/about/areas/0", "ties/about/aspect"}, want: "satisfaction development [political]",
		got: func(v view) string {
			p := v.Point("ties")
			return said(p.Kind, p.About.Aspect, p.About.Areas)
		},
	},
	{
		id: "3", at: []string{
			"raise/kind", "raise/about/areas/0", "raise/about/change/0", "/links/0/kind", "/links/0/from", "/links/0/to",
			"declaration/kind", "declaration/about/0", "partnership/kind", "declaration/acts/0/kind", "declaration/acts/0/date", "declaration/acts/0/when/0/relation", "declaration/acts/0/when/0/to", "april/kind",
			"declaration/acts/0/signatures/0/signatory/id", "declaration/acts/0/signatures/1/signatory/id", "japarov/name/en",
		},
		want: "confidence [political] [upgrade]: contributes-to by declaration on strategic-partnership signed 2022-04 during official by head-of-state AZ and Japarov head-of-state KG",
		got: func(v view) string {
			p, a := v.Point("raise"), v.Agreement("declaration")
			act := a.Signed()[0]
			return said(p.Kind, p.About.Areas, p.About.Change) + ": " + said(v.linked(a.ID, p.ID), "by", a.Kind, "on", v.Relationship(a.About[0]).Kind, a.Latest(), act.Date,
				act.When[0].Relation, v.Visit(act.When[0].To).Kind, "by", v.post(act.Signatures[0].Signatory), "and", v.post(act.Signatures[1].Signatory))
		},
	},
	{
		id: "4", at: []string{
			"decade/kind", "decade/name/en", "decade/dates", "decade/reciprocal", "quotas/kind", "quotas/about/areas/0", "quotas/about/aspect", "quotas/about/flow/from",
		},
		want: "culture-days Decade of Culture 2023/2024 in turn: yes; discussion quota [education.mobility] from KG",
		got: func(v view) string {
			e, p := v.Event("decade"), v.Point("quotas")
			return said(e.Kind, e.Name["en"], e.Dates, "in turn:", e.Reciprocal) + "; " + said(p.Kind, p.About.Aspect, p.About.Areas, "from", p.About.Flow.From)
		},
	},
}

// HO-07: Azerbaijan and Georgia in Tbilisi, October 2025.
var factsOfTbilisi = []fact{
	{
		id: "1", at: []string{"visit/kind", "visit/sending", "visit/receiving", "visit/visitors/0/id", "talks/visit", "talks/dates", "talks/place/name/en", "talks/segments/0/participants/1/id", "report/language"},
		want: "working AZ GE Asadov head-of-government AZ; Tbilisi 2025-10-22 Kobakhidze head-of-government GE; told in ar",
		got: func(v view) string {
			m := v.Meeting("talks")
			x := v.Visit(m.Visit)
			return said(x.Kind, x.Sending, x.Receiving, v.post(x.Visitors[0])) + "; " + said(m.Place.Name["en"], m.Dates, v.post(m.Segments[0].Participants[1])) +
				"; told in " + v.Source("report").Language
		},
	},
	{
		id: "2", at: []string{"greetings/kind", "greetings/holders/0/id", "greetings/conveyedBy/0/id", "aliyev/name/en", "az-head-of-state/roles/0/kind", "returned/kind", "returned/repliesTo", "returned/addressees/0/id"},
		want: "greetings of Aliyev head-of-state AZ by Asadov/AZ; greetings to Aliyev/AZ for greetings",
		got: func(v view) string {
			p, q := v.Point("greetings"), v.Point("returned")
			return said(p.Kind, "of", v.post(p.Holders[0]), "by", v.by(p.ConveyedBy[0])) + "; " + said(q.Kind, "to", v.by(q.Addressees[0]), "for", v.Point(q.RepliesTo).ID)
		},
	},
	{
		id: "3", at: []string{"stressed/kind", "stressed/about/ids/0", "stressed/assessments/0", "silk/kind", "silk/ordinal", "silk/name/en", "visit/occasion"}, absent: map[string]string{"stressed/holders/0": `{"kind":"state","state":"GE"}`},
		want: "emphasis [important] forum 5 Tbilisi Silk Road Forum, which the visit is for; holders: ",
		got: func(v view) string {
			p := v.Point("stressed")
			e := v.Event(p.About.IDs[0])
			if v.Visit("visit").Occasion != e.ID {
				return "another occasion"
			}
			return said(p.Kind, p.Assessments, e.Kind, e.Ordinal, e.Name["en"]) + ", which the visit is for; holders: " + actors(p.Holders)
		},
	},
	{
		id: "4", at: []string{"ties/kind", "ties/about/ids/0", "ties/about/ids/1", "neighbours/kind", "neighbours/sides/0/state", "neighbours/sides/1/state", "partnership/kind", "partnership/sides/1/state"},
		want: "satisfaction good-neighbourliness state:AZ+state:GE, strategic-partnership state:AZ+state:GE",
		got: func(v view) string {
			p := v.Point("ties")
			a, b := v.Relationship(p.About.IDs[0]), v.Relationship(p.About.IDs[1])
			return said(p.Kind, a.Kind, actors(a.Sides)+",", b.Kind, actors(b.Sides))
		},
	},
	{
		id: "5", at: []string{
			"fields/kind", "fields/about/areas/0", "fields/about/areas/1", "fields/about/areas/2", "fields/about/areas/3", "fields/about/areas/4", "fields/about/areas/5", "fields/about/areas/6",
		},
		want: "discussion [trade investment transport transport.transit energy.oil_gas energy.renewables people]",
		got: func(v view) string {
			p := v.Point("fields")
			return said(p.Kind, p.About.Areas)
		},
	},
}
