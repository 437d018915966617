package digest

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
)

func (d *digest) documents() {
	d.begin("Documents")
	for i := range d.r.Agreements {
		a := &d.r.Agreements[i]
		if d.isOther(a.ID, a) {
			continue
		}
		d.tell(0, a.ID, a)
	}
}

// acts prints the acts of a document below it.
func (d *digest) acts(depth int, a *agreement.Agreement) {
	if inline(a) {
		return
	}
	for i := range a.Acts {
		d.line(depth, bilateral.UpperFirst(d.act(&a.Acts[i])))
	}
}

// inline reports whether the acts of a document stand in its line.
func inline(a *agreement.Agreement) bool {
	return len(a.Acts) == 0 || len(a.Acts) == 1 && len(a.Acts[0].Signatures) < 2
}

// document returns one sentence about a document: what it is, between whom, and about what.
func (d *digest) document(a *agreement.Agreement) string {
	text := bilateral.UpperFirst(agreementName(a))
	if a.Title.In("en") != "" {
		if a.Kind != "" && !strings.Contains(strings.ToLower(text), label(a.Kind)) {
			text += ", " + article(label(a.Kind))
		}
		text += fields(a.Areas)
	}
	text += between(d.parties(a), len(a.Parties))
	if a.Level != "" {
		text += ", at the " + label(a.Level) + " level"
	}
	text += with(", number ", a.Number) + with(", about ", d.names(a.About)) + with(", on ", d.things(a.Goods))
	if a.Covers != (bilateral.Period{}) {
		text += ", for " + period(a.Covers)
	}
	switch {
	case len(a.Languages) > 0:
		text += ", done in " + languages(a.Languages)
		if a.Prevailing != "" {
			text += " (the " + language(a.Prevailing) + " text prevails)"
		}
	case a.Prevailing != "":
		text += ", of which the " + language(a.Prevailing) + " text prevails"
	}
	text += with(", for the territory of ", a.Territory.In("en"))
	switch a.Binding {
	case bilateral.Yes:
		text += ", meant to bind"
	case bilateral.No:
		text += ", not meant to bind"
	}
	text += d.claimed(a.Evidence)
	if len(a.Acts) == 1 && inline(a) {
		text += "; " + d.act(&a.Acts[0])
	}
	return text
}

// parties joins the parties, in whose name each acts and on whose behalf.
func (d *digest) parties(a *agreement.Agreement) string {
	names := make([]string, len(a.Parties))
	for i := range a.Parties {
		p := &a.Parties[i]
		names[i] = orElse(d.actor(p.Actor), p.Name.In("en"))
		if p.Organ != "" && p.Organ != agreement.OrganState && p.Actor.Kind == country.ActorKindState {
			names[i] = "the " + label(p.Organ) + " of " + names[i]
		}
		if len(p.For) > 0 {
			names[i] += " (also on behalf of " + d.actors(p.For) + ")"
		}
	}
	return clause.EnglishList(names)
}

// act says what was done about a document: "signed on 5 May 2025 in Baku by Ada Byron for
// Belarus".
func (d *digest) act(x *agreement.Act) string {
	when := d.when(x.When)
	if x.Date.IsZero() && x.Place.IsZero() {
		when = with(" ", d.placed(x.When))
	}
	text := label(x.Kind) + on(x.Date) + inPlace(x.Place) + with(" by ", d.actors(x.By)) + with(" by ", d.signatures(x.Signatures)) + with(" to ", d.actors(x.To)) + when
	switch x.Instrument {
	case "":
	case agreement.InstrumentNote:
		text += ", by note"
	case agreement.InstrumentSuccession:
		text += ", by notification of succession"
	default:
		text += ", by instrument of " + label(x.Instrument)
	}
	for _, date := range [...]struct {
		word string
		date bilateral.Date
	}{{"sent", x.Sent}, {"received", x.Received}, {"the parties informed", x.Informed}, {"public", x.Known}, {"with effect", x.TakesEffect}} {
		if !date.date.IsZero() {
			text += ", " + date.word + on(date.date)
		}
	}
	text += with(", until ", clause.EnglishDate(x.Until)) + with(", as to ", x.Provision) + with(", by ", d.name(x.Through)) + with(", concerning ", d.name(x.Of)) + with(", invoking ", label(x.Ground)) + with(", number ", x.Number)
	switch x.Declined {
	case bilateral.Yes:
		text += ", as not bound"
	case bilateral.No:
		text += ", as bound"
	}
	return text + d.claimed(x.Evidence)
}

// signatures says who signed for whom.
func (d *digest) signatures(list []agreement.Signature) string {
	names := make([]string, 0, len(list))
	for i := range list {
		s := &list[i]
		text := orElse(d.actor(s.Signatory), "somebody not named") + with(" for ", d.actor(s.For))
		if s.AdReferendum == bilateral.Yes {
			text += " ad referendum"
		}
		switch s.FullPowers {
		case bilateral.Yes:
			text += " with full powers"
		case bilateral.No:
			text += " without full powers"
		}
		names = append(names, text)
	}
	return clause.EnglishList(names)
}
