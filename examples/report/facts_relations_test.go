package main

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/meeting"
)

// Sentences 5 to 10: the state of relations, trade, the instruction, the forum.
var factsOfRelations = []fact{
	{
		id: "F38", at: []string{"relations/kind", "relations/holders/0/state", "relations/holders/1/state"}, want: "satisfaction " + both,
		got: func(v view) string {
			p := v.Point("relations")
			return said(p.Kind, actors(p.Holders))
		},
	},
	{
		id: "F39", at: []string{"relations/about/areas/0", "relations/about/aspect", "relations/assessments/0"}, want: "[political] level [high]",
		got: func(v view) string {
			p := v.Point("relations")
			return said(p.About.Areas, p.About.Aspect, p.Assessments)
		},
	},
	{
		id: "F40", at: []string{"partnership/kind", "partnership/holders/0/state", "partnership/holders/1/state", "partnership/about/aspect", "partnership/assessments/0", "partnership/assessments/1"},
		want: "highlight " + both + " development [dynamic mutually-beneficial]",
		got: func(v view) string {
			p := v.Point("partnership")
			return said(p.Kind, actors(p.Holders), p.About.Aspect, p.Assessments)
		},
	},
	{
		id: "F41", at: []string{"partnership/about/areas/0"}, want: "[various] true",
		got: func(v view) string {
			list := v.Point("partnership").About.Areas
			return said(list, list[0] == area.Various)
		},
	},
	{
		id: "F42", at: []string{"partnership/creditedTo/0/id", "partnership/creditedTo/1/id"}, want: "office:president-az+office:president-by",
		got: func(v view) string { return actors(v.Point("partnership").CreditedTo) },
	},
	{
		id: "F43", at: []string{"president-az/roles/0/kind", "president-by/roles/0/kind", "president-az/state", "president-by/state", "president-az/evidence/0/basis"},
		absent: map[string]string{"/terms/2": `{"id":"t","person":"asadov","office":"president-az"}`}, want: "head-of-state AZ, head-of-state BY, nobody named, implied",
		got: func(v view) string {
			a, b := v.Office("president-az"), v.Office("president-by")
			holders := "nobody named"
			for _, t := range v.r.Terms {
				if t.Office == a.ID || t.Office == b.ID {
					holders = string(t.Person)
				}
			}
			return said(a.Roles[0].Kind, a.State.String()+",", b.Roles[0].Kind, b.State.String()+",", holders+",", basis(a.Evidence, "/state"))
		},
	},
	{
		id: "F44", at: []string{"priority/about/areas/0", "priority/about/areas/1", "priority/assessments/0"}, want: "[trade investment] [priority]",
		got: func(v view) string {
			p := v.Point("priority")
			return said(p.About.Areas, p.Assessments)
		},
	},
	{
		id: "F45", at: []string{"priority/kind"}, absent: map[string]string{"priority/holders/0": `{"kind":"state","state":"AZ"}`}, want: "assessment by 0",
		got: func(v view) string {
			p := v.Point("priority")
			return said(p.Kind, "by", len(p.Holders))
		},
	},
	{
		id: "F46", at: []string{"trade-growth/measure", "trade-growth/direction", "trade-growth/flow/mutual"}, want: "trade-turnover up yes",
		got: func(v view) string {
			i := v.Indicator("trade-growth")
			return said(i.Measure, i.Direction, i.Flow.Mutual)
		},
	},
	{
		id: "F47", at: []string{"trade-growth/magnitude"}, absent: map[string]string{"trade-growth/value/value": `"500000000"`, "trade-growth/change/value": `"39"`}, want: "significant, no figure",
		got: func(v view) string {
			i := v.Indicator("trade-growth")
			if !i.Value.IsZero() || !i.Change.IsZero() {
				return said(i.Value, i.Change)
			}
			return said(i.Magnitude) + ", no figure"
		},
	},
	{
		id: "F48", at: []string{"trade-growth/period", "trade-growth/evidence/1/basis"}, want: "2024 or 2024-05/2025-04, relative: in the past year",
		got: func(v view) string {
			i := v.Indicator("trade-growth")
			or, _ := i.Period.Alternative()
			return said(i.Period.First(), "or", or.String()+",", basis(i.Evidence, "/period")+":", i.Evidence[1].Wording)
		},
	},
	{
		id: "F49", at: []string{"growth-noted/kind", "growth-noted/holders/0/state", "growth-noted/holders/1/state", "growth-noted/about/ids/0"}, want: "note " + both + " trade-turnover",
		got: func(v view) string {
			p := v.Point("growth-noted")
			return said(p.Kind, actors(p.Holders), v.Indicator(p.About.IDs[0]).Measure)
		},
	},
	{
		id: "F50", at: []string{"growth-confidence/kind", "growth-confidence/holders/0/state", "growth-confidence/holders/1/state"}, want: "confidence " + both,
		got: func(v view) string {
			p := v.Point("growth-confidence")
			return said(p.Kind, actors(p.Holders))
		},
	},
	{
		id: "F51", at: []string{"growth-confidence/about/areas/0", "growth-confidence/about/change/0", "growth-confidence/about/change/1", "growth-confidence/outlook"},
		absent: map[string]string{"growth-confidence/about/quantity/value": `"1000000000"`}, want: "[trade.turnover] [increase continue] expected, open-ended",
		got: func(v view) string {
			p := v.Point("growth-confidence")
			if !p.About.Quantity.IsZero() {
				return said(p.About.Quantity)
			}
			return said(p.About.Areas, p.About.Change, p.Outlook) + ", open-ended"
		},
	},
	{
		id: "F52", at: []string{"diversify-trade/kind", "enhance-investment/kind"},
		absent: map[string]string{"diversify-trade/holders/0": `{"kind":"state","state":"AZ"}`, "enhance-investment/holders/0": `{"kind":"state","state":"AZ"}`},
		want:   "emphasis emphasis by 0",
		got: func(v view) string {
			a, b := v.Point("diversify-trade"), v.Point("enhance-investment")
			return said(a.Kind, b.Kind, "by", len(a.Holders)+len(b.Holders))
		},
	},
	{
		id: "F53", at: []string{"diversify-trade/about/areas/0", "diversify-trade/about/change/0", "diversify-trade/about/flow/mutual", "diversify-trade/attention"}, want: "[trade.turnover] [diversify] yes special",
		got: func(v view) string {
			p := v.Point("diversify-trade")
			return said(p.About.Areas, p.About.Change, p.About.Flow.Mutual, p.Attention)
		},
	},
	{
		id: "F54", at: []string{"enhance-investment/about/areas/0", "enhance-investment/about/change/0", "enhance-investment/attention"}, want: "[investment.promotion] [enhance] special",
		got: func(v view) string {
			p := v.Point("enhance-investment")
			return said(p.About.Areas, p.About.Change, p.Attention)
		},
	},
	{
		id: "F55", at: []string{"intergovernmental-commission/kind", "intergovernmental-commission/states/0", "intergovernmental-commission/states/1"}, want: "intergovernmental [AZ BY]",
		got: func(v view) string {
			c := v.Commission("intergovernmental-commission")
			return said(c.Kind, c.States)
		},
	},
	{
		id: "F56", absent: map[string]string{"intergovernmental-commission/name/en": `"Joint Commission"`}, want: "no name",
		got: func(v view) string {
			if c := v.Commission("intergovernmental-commission"); len(c.Name) > 0 {
				return c.Name.In("en")
			}
			return "no name"
		},
	},
	{
		id: "F57", at: []string{"co-chair-az/roles/0/kind", "co-chair-by/roles/0/kind", "co-chair-az/organ", "co-chair-by/organ"}, want: "co-chair intergovernmental-commission co-chair intergovernmental-commission",
		got: func(v view) string {
			a, b := v.Office("co-chair-az"), v.Office("co-chair-by")
			return said(a.Roles[0].Kind, v.Commission(a.Organ).ID, b.Roles[0].Kind, v.Commission(b.Organ).ID)
		},
	},
	{
		id: "F58", at: []string{"intergovernmental-commission/coChairs/0", "intergovernmental-commission/coChairs/1", "co-chair-az/state", "co-chair-by/state", "co-chair-az/evidence/1/basis"},
		absent: map[string]string{"/terms/2": `{"id":"t","person":"asadov","office":"co-chair-az"}`}, want: "2: AZ BY implied, held by nobody known",
		got: func(v view) string {
			c := v.Commission("intergovernmental-commission")
			a, b := v.Office(c.CoChairs[0]), v.Office(c.CoChairs[1])
			holders := "nobody known"
			for _, t := range v.r.Terms {
				if t.Office == a.ID || t.Office == b.ID {
					holders = string(t.Person)
				}
			}
			return said(fmt.Sprint(len(c.CoChairs))+":", a.State, b.State, basis(a.Evidence, "/state")+", held by", holders)
		},
	},
	{
		id: "F59", at: []string{"/instructions/1"}, want: "1 in the talks",
		got: func(v view) string {
			n := 0
			for _, i := range v.r.Instructions {
				if v.Meeting(i.In) != nil {
					n++
				}
			}
			return said(n, "in the talks")
		},
	},
	{
		id: "F60", at: []string{"prioritize/addressees/0/kind", "prioritize/addressees/0/id", "prioritize/addressees/1/kind", "prioritize/addressees/1/id"}, want: "office:co-chair-az+office:co-chair-by",
		got: func(v view) string { return actors(v.Instruction("prioritize").Addressees) },
	},
	{
		id: "F61", at: []string{"prioritize/issuers/0/id", "prioritize/issuers/1/id", "prioritize/evidence/1/basis"}, want: "Ali Asadov/AZ Alexander Turchin/BY inferred",
		got: func(v view) string {
			i := v.Instruction("prioritize")
			return said(v.by(i.Issuers[0]), v.by(i.Issuers[1]), basis(i.Evidence, "/issuers"))
		},
	},
	{
		id: "F62", at: []string{"prioritize/action"}, want: "prioritize",
		got: func(v view) string { return string(v.Instruction("prioritize").Action) },
	},
	{
		id: "F63", at: []string{"prioritize/about/ids/0", "prioritize/about/ids/1", "prioritize/evidence/2/basis"}, want: "[trade.turnover] [investment.promotion] relative",
		got: func(v view) string {
			i := v.Instruction("prioritize")
			return said(v.Point(i.About.IDs[0]).About.Areas, v.Point(i.About.IDs[1]).About.Areas, basis(i.Evidence, "/about"))
		},
	},
	{
		id: "F64", absent: map[string]string{"prioritize/due": `"2025-12-31"`, "prioritize/dueWhen": `{"relation":"before","to":"talks"}`}, want: "no deadline; overdue in 2030: unknown",
		got: func(v view) string {
			i := v.Instruction("prioritize")
			if !i.Due.IsZero() || !i.DueWhen.IsZero() {
				return said(i.Due, i.DueWhen)
			}
			return said("no deadline; overdue in 2030:", i.Overdue(bilateral.MustParseDate("2030").Days()))
		},
	},
	{
		id: "F65", at: []string{"prioritize/changes/0/status", "prioritize/changes/0/date", "prioritize/changes/0/evidence/0/basis"}, want: "given 2025-05-05 implied",
		got: func(v view) string {
			ch := v.Instruction("prioritize").Changes[0]
			return said(ch.Status, ch.Date, basis(ch.Evidence, ""))
		},
	},
	{
		id: "F66", at: []string{"forum/kind", "forum/visit"}, want: "business-forum visit",
		got: func(v view) string {
			e := v.Event("forum")
			return said(e.Kind, v.Visit(e.Visit).ID)
		},
	},
	{
		id: "F67", at: []string{"forum/organizers/0/state", "forum/organizers/1/state"}, want: both,
		got: func(v view) string { return actors(v.Event("forum").Organizers) },
	},
	{
		id: "F68", at: []string{"forum/when/0/relation", "forum/when/0/to"}, absent: map[string]string{"forum/dates": `"2025-05-05"`}, want: "during visit, no date",
		got: func(v view) string {
			e := v.Event("forum")
			if !e.Dates.IsZero() {
				return e.Dates.String()
			}
			return said(e.When[0].Relation, v.Visit(e.When[0].To).ID) + ", no date"
		},
	},
	{
		id: "F69", at: []string{"/links/0/kind", "/links/0/from", "/links/0/to", "/links/1/kind", "/links/1/from", "/links/1/to", "/links/0/evidence/0/basis"}, want: "forum [trade.turnover] forum [investment.promotion] relative",
		got: func(v view) string {
			var words []any
			for _, l := range v.r.Links {
				if l.Kind == bilateral.LinkKindContributesTo && v.Event(l.From).Kind == meeting.EventKindBusinessForum {
					words = append(words, l.From, v.Point(l.To).About.Areas)
				}
			}
			return said(append(words, basis(v.r.Links[0].Evidence, ""))...)
		},
	},
	{
		id: "F70", at: []string{"expected-agreements/acts/0/kind"}, want: "expected, signed by 0 acts",
		got: func(v view) string {
			a := v.Agreement("expected-agreements")
			return said(string(a.Latest())+", signed by", len(a.Signed()), "acts")
		},
	},
	{
		id: "F71", at: []string{"expected-agreements/count"}, want: "2..",
		got: func(v view) string { return v.Agreement("expected-agreements").Count.String() },
	},
	{
		id: "F72", at: []string{"expected-agreements/about/0", "projects-of-use/about/ids/0", "projects-of-use/assessments/0"}, want: "expected-projects 2.. [mutually-beneficial]",
		got: func(v view) string {
			p := v.Project(v.Agreement("expected-agreements").About[0])
			point := v.Point("projects-of-use")
			return said(p.ID, v.Project(point.About.IDs[0]).Count, point.Assessments)
		},
	},
	{
		id: "F73", at: []string{"expected-agreements/areas/0"}, want: "[various] true",
		got: func(v view) string {
			list := v.Agreement("expected-agreements").Areas
			return said(list, list[0] == area.Various)
		},
	},
	{
		id: "F74", absent: map[string]string{
			"expected-agreements/level": `"intergovernmental"`, "expected-agreements/kind": `"agreement"`, "expected-agreements/title/en": `"Agreement"`,
			"expected-agreements/parties/0": `{"actor":{"kind":"state","state":"AZ"}}`,
		},
		want: "nothing of it stated",
		got:  func(v view) string { return unstated(v.Agreement("expected-agreements")) },
	},
	{
		id: "F75", at: []string{"forum-noted/kind", "forum-noted/about/ids/0", "forum-noted/about/ids/1"}, absent: map[string]string{"forum-noted/holders/0": `{"kind":"state","state":"AZ"}`},
		want: "note forum expected-agreements by 0",
		got: func(v view) string {
			p := v.Point("forum-noted")
			return said(p.Kind, v.Event(p.About.IDs[0]).ID, v.Agreement(p.About.IDs[1]).ID, "by", len(p.Holders))
		},
	},
}
