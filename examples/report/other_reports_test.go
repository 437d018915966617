package main

import (
	"os"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral/agreement/digest"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/meeting"
)

// TestOtherReports holds registers of other reports of the same relationship: the
// words carry more than the report they were made for.
func TestOtherReports(t *testing.T) {
	for name, facts := range map[string][]fact{
		"ho-01": factsOfMinsk, "ho-02": factsOfTheStateVisit, "ho-03": factsOfTheReception, "ho-04": factsOfTheSession, "thread": factsOfTheThread,
	} {
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile("testdata/" + name + ".json")
			if err != nil {
				t.Fatal(err)
			}
			r, problems := read(data)
			if len(problems) > 0 {
				t.Fatal(problems)
			}
			golden(t, name+".txt", digest.Text(r))
			testFacts(t, data, facts)
		})
	}
}

// HO-01: the prime ministers met in Minsk, October 2024.
var factsOfMinsk = []fact{
	{
		id: "1", at: []string{"visit/kind", "visit/sending", "visit/receiving", "talks/visit", "talks/segments/0/participants/0/id", "talks/segments/0/participants/1/id", "talks/place/name/en"},
		want: "official AZ BY Minsk Ali Asadov/AZ Roman Golovchenko/BY",
		got: func(v view) string {
			m := v.Meeting("talks")
			x := v.Visit(m.Visit)
			return said(x.Kind, x.Sending, x.Receiving, m.Place.Name["en"], v.by(m.Segments[0].Participants[0]), v.by(m.Segments[0].Participants[1]))
		},
	},
	{
		id: "2", at: []string{"azernews/attribution/0/to"}, absent: map[string]string{"azernews/attribution/0/kind": `"press-service"`}, want: "Cabinet of Ministers of Azerbaijan, how not stated",
		got: func(v view) string {
			a := v.Source("azernews").Attribution[0]
			if a.Kind != "" {
				return string(a.Kind)
			}
			return v.Organization(a.To).Name["en"] + ", how not stated"
		},
	},
	{
		id: "3", at: []string{"restricted/format", "restricted/order", "expanded/format", "expanded/order", "expanded/delegations/0/state", "expanded/delegations/1/state"}, want: "restricted 1 expanded 2 AZ BY",
		got: func(v view) string {
			a, b := v.Segment("restricted"), v.Segment("expanded")
			return said(a.Format, a.Order, b.Format, b.Order, b.Delegations[0].State, b.Delegations[1].State)
		},
	},
	{
		id: "4", at: []string{"growth/measure", "growth/direction", "growth/change/value", "growth/change/unit", "growth/period", "growth/evidence/1/basis"}, want: "trade-turnover up 39% 2024-01/2024-08 relative",
		got: func(v view) string {
			i := v.Indicator("growth")
			return said(i.Measure, i.Direction, i.Change, i.Period, basis(i.Evidence, "/period"))
		},
	},
	{
		id: "5", at: []string{"trend-will-hold/kind", "trend-will-hold/holders/0/state", "trend-will-hold/holders/1/state", "trend-will-hold/about/ids/0", "trend-will-hold/about/change/0"}, want: "confidence " + both + " growth [continue]",
		got: func(v view) string {
			p := v.Point("trend-will-hold")
			return said(p.Kind, actors(p.Holders), v.Indicator(p.About.IDs[0]).ID, p.About.Change)
		},
	},
	{
		id: "6", at: []string{"ganja-cooperation/partners/0/id", "ganja-cooperation/partners/1/id", "ganja-cooperation/areas/0", "industry/about/ids/0", "machine-builders-by/country", "machine-builders-by/count"},
		want: "[industry.policy] Ganja Automobile Plant 2.. BY",
		got: func(v view) string {
			p := v.Project(v.Point("industry").About.IDs[0])
			o := v.Organization(p.Partners[1].ID)
			return said(p.Areas, v.Organization(p.Partners[0].ID).Name["en"], o.Count, o.Country)
		},
	},
	{
		id: "7", at: []string{"praised/kind", "praised/about/areas/0", "praised/about/areas/1", "praised/about/areas/2", "praised/about/ids/0", "agro-towns/kind", "agro-towns/count", "praised/about/aspect"},
		want: "appreciation development [agriculture education.vocational health] construction 2..",
		got: func(v view) string {
			p := v.Point("praised")
			x := v.Project(p.About.IDs[0])
			return said(p.Kind, p.About.Aspect, p.About.Areas, x.Kind, x.Count)
		},
	},
	{
		id: "8", at: []string{
			"twin-towns/kind", "twin-towns/areas/0", "twin-towns/acts/0/kind", "twin-towns/acts/0/when/0/relation", "twin-towns/acts/0/when/0/to", "state-visit/kind", "state-visit/dates",
			"state-visit-turan/dates", "/links/0/kind", "/links/0/from", "/links/0/to",
		},
		want: "agreement [regional.twinning] signed during state visit of 2023-05, which turan dates 2024-05",
		got: func(v view) string {
			a := v.Agreement("twin-towns")
			x := v.Visit(a.Acts[0].When[0].To)
			for _, l := range v.r.Links {
				if l.Kind == bilateral.LinkKindSameAs && l.From == x.ID {
					other := v.Visit(l.To)
					return said(a.Kind, a.Areas, a.Latest(), a.Acts[0].When[0].Relation, x.Kind, "visit of", x.Dates.String()+", which", other.Evidence[0].Source, "dates", other.Dates)
				}
			}
			return "one account"
		},
	},
	{
		id: "9", at: []string{"tourism/about/areas/0", "tourism/assessments/0", "transit/about/areas/0", "transit/about/areas/1", "transit/about/aspect"}, want: "[people.tourism] [great-potential] [transport transport.transit] potential",
		got: func(v view) string {
			a, b := v.Point("tourism"), v.Point("transit")
			return said(a.About.Areas, a.Assessments, b.About.Areas, b.About.Aspect)
		},
	},
}

// document writes what is known of a document: kind, level, areas, period, last act.
func document(a *agreement.Agreement) string {
	return strings.Join(strings.Fields(said(a.Kind, a.Level, a.Areas, a.Covers, a.Latest(), a.Acts[0].Date)), " ")
}

// HO-02: the state visit of May 2024 and its package of documents.
var factsOfTheStateVisit = []fact{
	{
		id: "1", at: []string{"talks/segments/0/participants/0/id", "talks/segments/0/participants/1/id", "package/acts/0/kind", "package/acts/0/date", "package/count"}, want: "Ilham Aliyev/AZ Alexander Lukashenko/BY signed 2024-05-16 2..",
		got: func(v view) string {
			p := v.Meeting("talks").Segments[0].Participants
			a := v.Agreement("package")
			return said(v.by(p[0]), v.by(p[1]), a.Latest(), a.Acts[0].Date, a.Count)
		},
	},
	{
		id: "2", at: []string{"origin-protocol/kind", "origin-protocol/level", "origin-protocol/areas/0", "origin-protocol/title/en", "/links/0/kind", "/links/0/from", "/links/0/to"}, want: "protocol intergovernmental [trade.facilitation] signed 2024-05-16 with a title, part-of package",
		got: func(v view) string {
			a := v.Agreement("origin-protocol")
			for _, l := range v.r.Links {
				if l.From == a.ID && strings.HasPrefix(a.Title["en"], "Protocol on ") {
					return said(document(a), "with a title,", l.Kind, l.To)
				}
			}
			return "part of nothing"
		},
	},
	{
		id: "3", at: []string{"veterinary-protocol/kind", "veterinary-protocol/areas/0", "plant-protocol/kind", "plant-protocol/areas/0"},
		absent: map[string]string{"veterinary-protocol/level": `"intergovernmental"`, "plant-protocol/level": `"intergovernmental"`}, want: "protocol [agriculture.veterinary] signed 2024-05-16, protocol [agriculture.phytosanitary] signed 2024-05-16",
		got: func(v view) string {
			return document(v.Agreement("veterinary-protocol")) + ", " + document(v.Agreement("plant-protocol"))
		},
	},
	{
		id: "4", at: []string{"tourism-plan/kind", "tourism-plan/areas/0", "tourism-plan/covers"}, want: "action-plan [people.tourism] 2024/2025 signed 2024-05-16",
		got: func(v view) string { return document(v.Agreement("tourism-plan")) },
	},
	{
		id: "5", at: []string{"competition-memorandum/kind", "competition-memorandum/areas/0", "competition-memorandum/areas/1", "competition-memorandum/title/en"}, want: "memorandum-of-understanding [trade.competition governance.procurement] signed 2024-05-16; consumer, advertising: true",
		got: func(v view) string {
			a := v.Agreement("competition-memorandum")
			title := a.Title["en"]
			return said(document(a)+"; consumer, advertising:", strings.Contains(title, "consumer protection and advertising"))
		},
	},
	{
		id: "6", at: []string{
			"joint-production/kind", "joint-production/holders/0/state", "joint-production/about/ids/0", "joint-production/about/ids/1", "joint-production/about/ids/2", "joint-production/about/ids/3",
			"medicines/outputs/0/product/en", "elevators/outputs/0/product/en", "railway/outputs/0/product/en", "farm-complexes/outputs/0/product/en",
			"reconstruction/kind", "reconstruction/holders/0/state", "reconstruction/about/areas/0",
		},
		want: "offer state:BY medicines elevators railway equipment farm complexes; offer state:BY [emergency.reconstruction]; commits: no",
		got: func(v view) string {
			p, q := v.Point("joint-production"), v.Point("reconstruction")
			words := []any{p.Kind, actors(p.Holders)}
			for _, id := range p.About.IDs {
				words = append(words, v.Project(id).Outputs[0].Product["en"])
			}
			return said(words...) + "; " + said(q.Kind, actors(q.Holders), q.About.Areas) + "; " + said("commits:", p.Commits())
		},
	},
}

// HO-03: the president received the prime minister, May 2025.
var factsOfTheReception = []fact{
	{
		id: "1", at: []string{"reception/kind", "reception/hosts/0/id", "reception/segments/0/participants/1/id", "president-az/roles/0/kind", "pm-by/roles/0/kind"}, want: "reception Ilham Aliyev/AZ head-of-state, Alexander Turchin/BY head-of-government",
		got: func(v view) string {
			m := v.Meeting("reception")
			host, guest := m.Hosts[0], m.Segments[0].Participants[1]
			return said(m.Kind, v.by(host), string(v.roles(host)[0].Kind)+",", v.by(guest), v.roles(guest)[0].Kind)
		},
	},
	{
		id: "2", at: []string{
			"greetings/kind", "greetings/holders/0/id", "greetings/conveyedBy/0/id", "greetings/addressees/0/id",
			"greetings-returned/kind", "greetings-returned/repliesTo", "greetings-returned/holders/0/id", "greetings-returned/addressees/0/id",
		},
		want: "greetings of Alexander Lukashenko/BY by Alexander Turchin/BY to Ilham Aliyev/AZ; greetings of Ilham Aliyev/AZ to Alexander Lukashenko/BY, replying to greetings",
		got: func(v view) string {
			p, q := v.Point("greetings"), v.Point("greetings-returned")
			return said(p.Kind, "of", v.by(p.Holders[0]), "by", v.by(p.ConveyedBy[0]), "to", v.by(p.Addressees[0])) + "; " +
				said(q.Kind, "of", v.by(q.Holders[0]), "to", v.by(q.Addressees[0])) + ", replying to " + string(v.Point(q.RepliesTo).ID)
		},
	},
	{
		id: "3", at: []string{"visit/ordinal", "visit/visitors/0/id"}, want: "1 Alexander Turchin/BY",
		got: func(v view) string {
			x := v.Visit("visit")
			return said(x.Ordinal, v.by(x.Visitors[0]))
		},
	},
	{
		id: "4", at: []string{"service-centres/kind", "service-centres/count", "service-centres/place/country", "service-centres/changes/0/status", "service-centres-planned/about/ids/0", "service-centres-planned/about/aspect"}, want: "service 2.. AZ planned establishment",
		got: func(v view) string {
			p := v.Point("service-centres-planned")
			x := v.Project(p.About.IDs[0])
			return said(x.Kind, x.Count, x.Place.Country, x.Changes.Latest(), p.About.Aspect)
		},
	},
	{
		id: "5", at: []string{
			"production-discussed/kind", "production-discussed/about/ids/0", "joint-production/kind", "joint-production/outputs/0/product/en", "joint-production/outputs/1/product/en",
			"joint-production/outputs/2/product/en", "joint-production/outputs/3/product/en", "joint-production/outputs/4/product/en", "joint-production/outputs/5/product/en",
		},
		want: "discussion production: elevators, household appliances, livestock, dairy products, meat, poultry",
		got: func(v view) string {
			p := v.Point("production-discussed")
			x := v.Project(p.About.IDs[0])
			var products []string
			for _, o := range x.Outputs {
				products = append(products, o.Product["en"])
			}
			return said(p.Kind, x.Kind) + ": " + strings.Join(products, ", ")
		},
	},
	{
		id: "6", at: []string{"instructions/count", "instructions/addressees/0/kind", "instructions/addressees/0/id", "instructions/changes/0/status"}, absent: map[string]string{"instructions/issuers/0": `{"kind":"term","id":"aliyev-president"}`},
		want: "2.. commission:commission given by 0",
		got: func(v view) string {
			i := v.Instruction("instructions")
			return said(i.Count, actors(i.Addressees), i.Changes.Latest(), "by", len(i.Issuers))
		},
	},
	{
		id: "7", at: []string{
			"reconstruction/kind", "reconstruction/about/ids/0", "reconstruction/about/areas/0", "reconstruction/about/aspect", "companies-by/count", "companies-by/country",
			"territories/kind", "territories/participants/0/id", "territories/changes/0/status",
		},
		want: "satisfaction 2.. BY [emergency.reconstruction] participation; site-visit Alexander Turchin/BY planned",
		got: func(v view) string {
			p, e := v.Point("reconstruction"), v.Event("territories")
			o := v.Organization(p.About.IDs[0])
			return said(p.Kind, o.Count, o.Country, p.About.Areas, p.About.Aspect) + "; " + said(e.Kind, v.by(e.Participants[0]), e.Changes.Latest())
		},
	},
}

// HO-04: the fifteenth session of the commission, October 2025.
var factsOfTheSession = []fact{
	{
		id: "1", at: []string{"session/ordinal", "session/kind", "session/commission", "session/place/name/en", "session/dates"}, want: "session 15 commission Baku 2025-10-28",
		got: func(v view) string {
			m := v.Meeting("session")
			return said(m.Kind, m.Ordinal, v.Commission(m.Commission).ID, m.Place.Name["en"], m.Dates)
		},
	},
	{
		id: "2", at: []string{
			"commission/coChairs/0", "commission/coChairs/1", "sharifov-co-chair/office", "sharifov-co-chair/person", "petkevich-co-chair/office", "petkevich-co-chair/person",
			"sharifov/name/en", "petkevich/name/en", "petkevich/aliases/0", "deputy-pm-az/title/en", "sharifov-deputy-pm/person", "petkevich-deputy-pm/person", "petkevich-deputy-pm/office", "deputy-pm-by/state",
		},
		want: "Samir Sharifov Deputy Prime Minister AZ; Natalya Petkevich or Natalia Petkevich, Deputy Prime Minister BY",
		got: func(v view) string {
			chair := func(id, other bilateral.ID) string {
				for _, t := range v.r.Terms {
					if t.Office != id {
						continue
					}
					for _, u := range v.r.Terms {
						if u.Person == t.Person && u.Office == other {
							p, o := v.Person(u.Person), v.Office(u.Office)
							name := p.Name["en"]
							for _, alias := range p.Aliases {
								name += " or " + alias + ","
							}
							return said(name, o.Title["en"], o.State)
						}
					}
				}
				return "nobody"
			}
			c := v.Commission("commission")
			return chair(c.CoChairs[0], "deputy-pm-az") + "; " + chair(c.CoChairs[1], "deputy-pm-by")
		},
	},
	{
		id: "3", at: []string{"session-protocol/kind", "session-protocol/about/0", "session-protocol/about/1", "session-protocol/about/2", "session-protocol/acts/0/kind", "new-projects/count", "working-groups/kind", "working-groups/count", "initiatives/kind", "initiatives/count"},
		want: "minutes signed; 2.. projects, 2.. working-group, 2.. measures",
		got: func(v view) string {
			a := v.Agreement("session-protocol")
			p, o, m := v.Project(a.About[0]), v.Organization(a.About[1]), v.Project(a.About[2])
			return said(a.Kind, a.Latest()) + "; " + said(p.Count, "projects,", o.Count, string(o.Kind)+",", m.Count, m.Kind)
		},
	},
	{
		id: "4", at: []string{"roadmap-reviewed/kind", "roadmap-reviewed/about/ids/0", "roadmap/kind", "roadmap/covers"}, want: "review roadmap 2024/2025",
		got: func(v view) string {
			p := v.Point("roadmap-reviewed")
			a := v.Agreement(p.About.IDs[0])
			return said(p.Kind, a.Kind, a.Covers)
		},
	},
	{
		id: "5", at: []string{"ganja-assembly/kind", "ganja-assembly/site", "ganja-assembly/changes/0/status"}, want: "assembly Ganja Automobile Plant under-way",
		got: func(v view) string {
			p := v.Project("ganja-assembly")
			return said(p.Kind, v.Organization(p.Site).Name["en"], p.Changes.Latest())
		},
	},
	{
		id: "6", at: []string{"elevators/outputs/0/quantity/value", "elevators/outputs/0/quantity/unit", "elevators/outputs/0/status", "elevators/partners/0/id", "elevators/outputs/0/product/en"}, want: "200 elevator planned Mogilevliftmash elevators",
		got: func(v view) string {
			p := v.Project("elevators")
			o := p.Outputs[0]
			return said(o.Quantity, o.Status, v.Organization(p.Partners[0].ID).Name["en"], o.Product["en"])
		},
	},
	{
		id: "7", at: []string{
			"agro-town/place/name/en", "agro-town/place/subdivision", "agro-town/place/aliases/0", "master-plan/about/0", "master-plan/acts/0/kind", "master-plan/title/en",
			"group-set-up/about/ids/0", "group-set-up/about/ids/1", "group-set-up/about/aspect", "agro-cluster-group/kind", "agro-cluster-group/parent",
		},
		want: "Gizil Kangarli [Gyzyl Kengerli] AZ-AGM Master plan agreed; working-group of commission establishment agro-cluster",
		got: func(v view) string {
			a, p := v.Agreement("master-plan"), v.Point("group-set-up")
			x, o := v.Project(a.About[0]), v.Organization(p.About.IDs[0])
			return said(x.Place.Name["en"], x.Place.Aliases, x.Place.Subdivision, a.Title["en"], a.Latest()) + "; " +
				said(o.Kind, "of", v.Commission(o.Parent).ID, p.About.Aspect, v.Project(p.About.IDs[1]).ID)
		},
	},
	{
		id: "8", at: []string{
			"pharma-nearing/about/ids/0", "pharma-nearing/about/ids/1", "pharma-nearing/about/aspect", "pharma-nearing/outlook", "pharma-talks/kind", "pharma-talks/changes/0/status",
			"pharma-technology/areas/0", "pharma-technology/areas/1", "pharma-technology/outputs/0/product/en", "pharma-technology/outputs/1/product/en",
		},
		want: "conclusion soon negotiation under-way [health.pharma science.technology] medicines vaccines",
		got: func(v view) string {
			p := v.Point("pharma-nearing")
			m, x := v.Meeting(p.About.IDs[0]), v.Project(p.About.IDs[1])
			return said(p.About.Aspect, p.Outlook, m.Kind, m.Changes.Latest(), x.Areas, x.Outputs[0].Product["en"], x.Outputs[1].Product["en"])
		},
	},
	{
		id: "9", at: []string{
			"fuzuli-visit/kind", "fuzuli-visit/dates", "fuzuli-visit/place/name/en", "fuzuli-visit/changes/0/status", "fuzuli-visit/changes/0/date",
			"aghdam-visit/dates", "aghdam-visit/place/name/en", "aghdam-visit/participants/0/state", "aghdam-visit/participants/1/state",
		},
		want: "site-visit Fuzuli 2025-10-29 planned 2025-10-27; Aghdam 2025-10-29 " + both,
		got: func(v view) string {
			a, b := v.Event("fuzuli-visit"), v.Event("aghdam-visit")
			return said(a.Kind, a.Place.Name["en"], a.Dates, a.Changes.Latest(), a.Changes[0].Date) + "; " + said(b.Place.Name["en"], b.Dates, actors(b.Participants))
		},
	},
}

// goal writes a goal for trade and who set it.
func goal(p *meeting.Point) string {
	return said(p.Kind, p.About.Areas, p.About.Quantity, p.Outlook, actors(p.Holders))
}
