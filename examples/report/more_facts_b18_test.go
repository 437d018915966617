package main

import (
	"strings"

	"github.com/bilateral-go/bilateral"
)

// HO-18: documents witnessed and a call, March 2018.
var factsOfTheWitnesses = []fact{
	{
		id: "1", at: []string{"visit/kind", "visit/visitors/0/id", "visit/receiving", "visit/dates", "visit/evidence/1/basis", "visit/invitedBy/0/id", "phuc/name/en", "ardern/name/en"},
		want: "official visit of Phuc/VN to NZ 2018-03-12/2018-03-14 inferred, invited by Ardern/NZ head-of-government",
		got: func(v view) string {
			x := v.Visit("visit")
			host := x.InvitedBy[0]
			return said(x.Kind, "visit of", v.by(x.Visitors[0]), "to", x.Receiving, x.Dates, basis(x.Evidence, "/dates")) + ", " + said("invited by", v.by(host), v.roles(host)[0].Kind)
		},
	},
	{
		id: "2", at: []string{"documents/count", "documents/level", "documents/acts/0/kind", "documents/acts/1/kind", "documents/acts/1/by/0/id", "documents/acts/1/by/1/id", "nz-head-of-government/roles/0/kind"},
		want: "3 interdepartmental signed witnessed by Phuc/VN head-of-government, Ardern/NZ head-of-government",
		got: func(v view) string {
			a := v.Agreement("documents")
			by := a.Acts[1].By
			return said(a.Count, a.Level, a.Acts[0].Kind, a.Acts[1].Kind, "by", v.by(by[0]), string(v.roles(by[0])[0].Kind)+",", v.by(by[1]), v.roles(by[1])[0].Kind)
		},
	},
	{
		id: "3", at: []string{"target/measure", "target/role", "target/value/value", "target/value/to", "target/value/unit", "target/by"}, want: "trade-turnover target 1700000000 to 2000000000 USD 2020",
		got: func(v view) string { return figure(v.Indicator("target")) },
	},
	{
		id: "4", at: []string{
			"defence/kind", "defence/areas/0", "defence/covers", "defence/acts/0/kind", "defence/acts/0/date", "defence/evidence/1/basis",
			"call/medium", "call/visit", "call/segments/0/participants/0/id", "call/segments/0/participants/1/id", "nz-represents-head-of-state/roles/0/kind", "nz-represents-head-of-state/state",
		},
		want: "programme [defence] 2018/2021 signed 2018  relative; telephone in the official visit, 1 part: Phuc/VN head-of-government nz-represents-head-of-state represents-head-of-state NZ",
		got: func(v view) string {
			a, m := v.Agreement("defence"), v.Meeting("call")
			return said(a.Kind, a.Areas, a.Covers, acts(a), basis(a.Evidence, "/acts/0/date")) + "; " +
				said(m.Medium, "in the", v.Visit(m.Visit).Kind, "visit,", v.seats(m), v.Office(m.Segments[0].Participants[1].ID).State)
		},
	},
}

// HO-19: a session that took stock, August 2021.
var factsOfNairobi = []fact{
	{
		id: "1", at: []string{
			"session/kind", "session/ordinal", "session/place/name/en", "session/segments/0/participants/0/id", "session/segments/0/participants/1/id", "ke-foreign-minister/roles/0/kind",
			"session/segments/0/delegations/0/state", "session/segments/0/delegations/0/members/0/id", "tz-minister/roles/0/kind", "tz-minister/state", "ministers/measure", "ministers/of", "ministers/value/value", "ministers/in",
		},
		want: "session 4 Nairobi, 1 part: Omamo/KE foreign-minister Mulamula/TZ foreign-minister; TZ with membership 7 of minister TZ in session",
		got: func(v view) string {
			m, i := v.Meeting("session"), v.Indicator("ministers")
			d := m.Segments[0].Delegations[0]
			if d.Members[0].ID != i.Of {
				return "others"
			}
			o := v.Office(i.Of)
			return said(m.Kind, m.Ordinal, m.Place.Name["en"]) + ", " + v.seats(m) + "; " + said(d.State, "with", i.Measure, i.Value, "of", o.Roles[0].Kind, o.State, "in", v.Meeting(i.In).ID)
		},
	},
	{
		id: "2", at: []string{
			"consultations/kind", "consultations/areas/0", "consultations/acts/0/kind", "education/kind", "education/areas/0", "education/areas/1", "education/acts/0/kind",
			"boundary/kind", "boundary/areas/0", "boundary/about/0", "boundary/acts/0/kind", "pillars/name/en",
		},
		want: "memorandum-of-understanding [political.dialogue] signed; memorandum-of-understanding [education.higher science] signed; memorandum-of-understanding [political.boundaries] signed on boundary re-affirmation",
		got: func(v view) string {
			a, b, c := v.Agreement("consultations"), v.Agreement("education"), v.Agreement("boundary")
			return document(a) + "; " + document(b) + "; " + document(c) + " on " + v.Project(c.About[0]).Name["en"]
		},
	},
	{
		id: "3", at: []string{
			"resolved/measure", "resolved/value/value", "resolved/whole/value", "remaining/measure", "remaining/value/value",
			"resolve/action", "resolve/about/ids/0", "resolve/due",
		},
		absent: map[string]string{"resolve/issuers/0": `{"kind":"state","state":"KE"}`},
		want:   "barriers-resolved  30  of 64; told by 0 to resolve barriers  34  by 2021-12",
		got: func(v view) string {
			i, n := v.Indicator("resolved"), v.Instruction("resolve")
			return figure(i) + " of " + i.Whole.String() + "; " + said("told by", len(n.Issuers), "to", n.Action, figure(v.Indicator(n.About.IDs[0])), "by", n.Due)
		},
	},
	{
		id: "4", at: []string{
			"progress/measure", "progress/of", "progress/value/value", "progress/value/unit", "pillars/areas/0",
			"resources/kind", "resources/addressees/0/state", "resources/addressees/1/state", "resources/about/ids/0", "resources/about/aspect",
		},
		absent: map[string]string{"resources/holders/0": `{"kind":"commission","id":"commission"}`},
		want:   "progress  70%  of [political.boundaries]; appeal to state:KE+state:TZ by 0 for funding of boundary re-affirmation",
		got: func(v view) string {
			i, p := v.Indicator("progress"), v.Point("resources")
			return figure(i) + " of " + said(v.Project(i.Of).Areas) + "; " +
				said(p.Kind, "to", actors(p.Addressees), "by", len(p.Holders), "for", p.About.Aspect, "of", v.Project(p.About.IDs[0]).Name["en"])
		},
	},
	{
		id: "5", at: []string{
			"directives/count", "directives/issuers/0/id", "directives/issuers/1/id", "directives/in", "directives/action", "directives/about/ids/0", "leaders/dates", "ke-head-of-state/roles/0/kind",
			"/links/0/kind", "/links/0/from", "/links/0/to", "next/kind", "next/commission", "next/dates", "next/place/country", "next/changes/0/status", "next/evidence/1/basis",
		},
		want: "2.. from head-of-state KE, head-of-state TZ 2021-05 to organize session; [directives]; next session of Joint Commission for Cooperation 2022-08 relative in TZ planned",
		got: func(v view) string {
			i, m := v.Instruction("directives"), v.Meeting("next")
			a, b := v.Office(i.Issuers[0].ID), v.Office(i.Issuers[1].ID)
			session := v.Meeting(i.About.IDs[0]).ID
			return said(i.Count, "from", a.Roles[0].Kind, a.State.String()+",", b.Roles[0].Kind, b.State, v.Meeting(i.In).Dates, "to", i.Action, session) + "; " +
				said(v.allLinked(bilateral.LinkKindImplements, session)) + "; next " +
				said(m.Kind, "of", v.Commission(m.Commission).Name["en"], m.Dates, basis(m.Evidence, "/dates"), "in", m.Place.Country, m.Changes.Latest())
		},
	},
}

// HO-20: a session put off for years, May 2024.
var factsOfKampala = []fact{
	{
		id: "1", at: []string{"session/changes/0/status", "session/changes/0/to", "session/changes/1/status", "session/changes/1/cause", "session/changes/2/status", "covid/kind", "covid/name/en", "session/dates", "session/ordinal"},
		want: "session 2 planned to 2021, postponed because of pandemic Covid-19, held 2024-05-12/2024-05-14",
		got: func(v view) string {
			m := v.Meeting("session")
			e := v.Event(m.Changes[1].Cause)
			return said(m.Kind, m.Ordinal, m.Changes[0].Status, "to", m.Changes[0].To.String()+",", m.Changes[1].Status, "because of", e.Kind, e.Name["en"]+",", m.Changes[2].Status, m.Dates)
		},
	},
	{
		id: "2", at: []string{
			"session/segments/0/delegations/0/state", "session/segments/0/delegations/0/head/id", "session/segments/0/delegations/1/state", "session/segments/0/delegations/1/head/id",
			"odongo/name/en", "mudavadi/name/en", "mudavadi-ke/office", "ke-foreign-minister/roles/0/kind", "first/person", "first/office", "prime/title/en", "prime/state",
		},
		want: "UG Odongo; KE Mudavadi: ke-foreign-minister [foreign-minister] prime Prime Cabinet Secretary KE",
		got: func(v view) string {
			d := v.Meeting("session").Segments[0].Delegations
			p := v.Person(v.Term(d[1].Head.ID).Person)
			words := []any{d[1].State, p.Name["en"] + ":"}
			for _, t := range v.r.Terms {
				if t.Person != p.ID {
					continue
				}
				o := v.Office(t.Office)
				words = append(words, o.ID)
				if len(o.Roles) > 0 {
					words = append(words, "["+string(o.Roles[0].Kind)+"]")
				} else {
					words = append(words, o.Title["en"], o.State)
				}
			}
			return said(d[0].State, v.Person(d[0].Head.ID).Name["en"]) + "; " + said(words...)
		},
	},
	{
		id: "3", at: []string{
			"foreign-affairs/kind", "foreign-affairs/parent", "foreign-affairs/name/en", "economic/kind", "economic/parent", "economic/name/en", "socio-cultural/kind", "socio-cultural/parent", "socio-cultural/name/en",
		},
		absent: map[string]string{"/commissions/4": `{"id":"x","kind":"sub-commission","parent":"commission","states":["KE","UG"]}`},
		want:   "sub-commission Foreign affairs and security, sub-commission Economic, sub-commission Socio-cultural,",
		got: func(v view) string {
			var words []any
			for _, c := range v.r.Commissions {
				if c.Parent == v.Meeting("session").Commission {
					words = append(words, c.Kind, c.Name["en"]+",")
				}
			}
			return said(words...)
		},
	},
	{
		id: "4", at: []string{
			"public-service/areas/0", "sport/areas/0", "enterprises/areas/0", "youth/areas/0", "gender/areas/0", "education/areas/0", "education/areas/1", "training/about/0",
			"public-service/kind", "training/kind", "training/acts/0/kind", "academies/kind", "academies/count", "academies/name/en",
		},
		want: "7 signed: [governance.civil_service] [people.sport] [investment.sme] [people.youth] [social.gender] [education science.research] 2.. institution foreign service academies",
		got: func(v view) string {
			var words []any
			n := 0
			for i := range v.r.Agreements {
				a := &v.r.Agreements[i]
				if a.Kind == "memorandum-of-understanding" && a.Latest() == "signed" {
					n++
				}
				for _, id := range a.About {
					o := v.Organization(id)
					words = append(words, o.Count, o.Kind, o.Name["en"])
				}
				if len(a.Areas) > 0 {
					words = append(words, a.Areas)
				}
			}
			return said(n, "signed: ") + strings.TrimSpace(said(words...))
		},
	},
	{
		id: "5", at: []string{
			"slow/kind", "slow/about/ids/0", "slow/assessments/0", "money/about/areas/0", "money/about/aspect", "money/assessments/0",
			"/links/0/kind", "/links/0/from", "/links/0/to", "pillars/name/en", "pillars/areas/0",
		},
		want: "assessment boundary re-affirmation [political.boundaries] [slow] because funding [political.boundaries] [insufficient]",
		got: func(v view) string {
			p := v.Point("slow")
			x, q := v.Project(p.About.IDs[0]), v.Point(v.allLinked(bilateral.LinkKindCausedBy, p.ID)[0])
			return said(p.Kind, x.Name["en"], x.Areas, p.Assessments, "because", q.About.Aspect, q.About.Areas, q.Assessments)
		},
	},
	{
		id: "6", at: []string{"third/kind", "third/commission", "third/ordinal", "third/hosts/0/state", "third/changes/0/status", "commission/name/en"}, want: "session 3 of Joint Ministerial Commission planned by state:KE",
		got: func(v view) string {
			m := v.Meeting("third")
			return said(m.Kind, m.Ordinal, "of", v.Commission(m.Commission).Name["en"], m.Changes.Latest(), "by", actors(m.Hosts))
		},
	},
}

// HO-21: the first session, March 2019.
var factsOfTheFirstSession = []fact{
	{
		id: "1", at: []string{
			"session/kind", "session/ordinal", "session/dates", "session/place/name/en", "commission/name/en", "commission/aliases/0", "commission/states/0", "commission/states/1",
			"minutes/kind", "minutes/acts/0/kind", "minutes/acts/0/date", "minutes/acts/0/signatures/0/signatory/id", "minutes/acts/0/signatures/1/signatory/id", "kutesa/name/en", "juma/name/en",
		},
		want: "session 1 of Joint Permanent Commission for Cooperation [Joint Ministerial Commission] [KE UG] Nairobi 2019-03-26; agreed-minutes signed 2019-03-26 by Kutesa Juma",
		got: func(v view) string {
			m, a := v.Meeting("session"), v.Agreement("minutes")
			c, s := v.Commission(m.Commission), a.Acts[0].Signatures
			return said(m.Kind, m.Ordinal, "of", c.Name["en"], c.Aliases, c.States, m.Place.Name["en"], m.Dates) + "; " +
				said(a.Kind, a.Latest(), a.Acts[0].Date, "by", v.Person(s[0].Signatory.ID).Name["en"], v.Person(s[1].Signatory.ID).Name["en"])
		},
	},
	{
		id: "2", at: []string{
			"line/kind", "line/about/areas/0", "line/about/aspect", "line/about/change/0",
			"resources/kind", "resources/about/areas/0", "resources/about/aspect", "lake/kind", "lake/about/areas/0", "lake/about/aspect", "lake/about/place/name/en",
		},
		want: "agreement [coordinate] demarcation [political.boundaries] ; agreement [] framework [environment] ; agreement [] framework [environment.water] Lake Victoria",
		got: func(v view) string {
			agreed := func(id bilateral.ID) string {
				p := v.Point(id)
				return said(p.Kind, p.About.Change, p.About.Aspect, p.About.Areas, p.About.Place.Name["en"])
			}
			return agreed("line") + "; " + agreed("resources") + "; " + agreed("lake")
		},
	},
	{
		id: "3", at: []string{"visit/kind", "visit/sending", "visit/receiving", "visit/visitors/0/id", "visit/length/value", "visit/length/unit", "visit/when/0/relation", "visit/when/0/to", "museveni/name/en", "ug-head-of-state/roles/0/kind"},
		want: "state visit of Museveni/UG head-of-state from UG to KE 3 d after session 1",
		got: func(v view) string {
			x := v.Visit("visit")
			m := v.Meeting(x.When[0].To)
			return said(x.Kind, "visit of", v.by(x.Visitors[0]), v.roles(x.Visitors[0])[0].Kind, "from", x.Sending, "to", x.Receiving, x.Length, x.When[0].Relation, m.Kind, m.Ordinal)
		},
	},
}

// HO-22: a session and the bodies below it, September 2014.
var factsOfMexicoCity = []fact{
	{
		id: "1", at: []string{
			"session/kind", "session/ordinal", "session/dates", "session/place/name/en", "commission/coChairs/0", "commission/coChairs/1", "mx-foreign-minister/roles/0/kind", "cn-foreign-minister/roles/0/kind",
			"meade-mx/office", "wang-cn/office", "session/segments/0/participants/0/id", "session/segments/0/participants/1/id",
		},
		want: "session 6 Mexico City 2014-09-29 1 part: Meade/MX foreign-minister Wang/CN foreign-minister; chair: Meade foreign-minister; chair: Wang foreign-minister",
		got: func(v view) string {
			m := v.Meeting("session")
			text := said(m.Kind, m.Ordinal, m.Place.Name["en"], m.Dates, v.seats(m))
			for i, id := range v.Commission(m.Commission).CoChairs {
				if t := v.Term(m.Segments[0].Participants[i].ID); t.Office == id {
					text += "; chair: " + said(v.Person(t.Person).Name["en"], v.Office(id).Roles[0].Kind)
				}
			}
			return text
		},
	},
	{
		id: "2", at: []string{"commission/every/value", "commission/every/unit", "age/measure", "age/of", "age/value/value", "age/value/unit"}, want: "every 2 a; age  10 a  of Permanent Binational Commission",
		got: func(v view) string {
			i := v.Indicator("age")
			c := v.Commission(i.Of)
			return said("every", c.Every) + "; " + figure(i) + " of " + c.Name["en"]
		},
	},
	{
		id: "3", at: []string{
			"subs/kind", "subs/count", "subs/parent", "groups/kind", "groups/count", "groups/parent", "sub-meetings/commission", "sub-meetings/count", "group-meetings/commission", "group-meetings/count",
			"group-meetings/when/0/relation", "group-meetings/when/0/to", "agencies/kind", "agencies/count", "agencies/country", "session/segments/0/delegations/0/state", "session/segments/0/delegations/0/members/0/id",
		},
		want: "6 of 6 working-group below commission parallel-to 4 of 4 sub-commission below commission; MX with 21.. agency MX",
		got: func(v view) string {
			m := v.Meeting("group-meetings")
			n := v.Meeting(m.When[0].To)
			c, d := v.Commission(m.Commission), v.Commission(n.Commission)
			side := v.Meeting("session").Segments[0].Delegations[0]
			o := v.Organization(side.Members[0].ID)
			return said(m.Count, "of", c.Count, c.Kind, "below", c.Parent, m.When[0].Relation, n.Count, "of", d.Count, d.Kind, "below", d.Parent) + "; " + said(side.State, "with", o.Count, o.Kind, o.Country)
		},
	},
	{
		id: "4", at: []string{"first/about/ids/0", "first/assessments/0", "first/inRegardTo/0", "association/kind", "association/name/en", "association/span/from", "association/sides/0/state", "association/sides/1/state"},
		want: "session 6 [first] under comprehensive-strategic-partnership Comprehensive Strategic Association 2013-06 state:MX+state:CN",
		got: func(v view) string {
			p := v.Point("first")
			m, x := v.Meeting(p.About.IDs[0]), v.Relationship(p.InRegardTo[0])
			return said(m.Kind, m.Ordinal, p.Assessments, "under", x.Kind, x.Name["en"], x.Span.From, actors(x.Sides))
		},
	},
}
