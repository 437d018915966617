package main

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// Sentences 0 to 4: the source, the visit, who met whom.
var factsOfTheOpening = []fact{
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
		id: "F21", at: []string{"trend-2025-05-06/publisher", "trend/kind", "trend/aliases/0"}, want: "Trend news-agency",
		got: func(v view) string {
			o := v.Organization(v.Source("trend-2025-05-06").Publisher)
			return said(o.Aliases[0], o.Kind)
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
}
