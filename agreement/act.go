package agreement

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// An Act is one thing done about an agreement, or one thing that happened to
// it. Acts are only added: an error is corrected by an act of kind corrected.
type Act struct {
	// ID names the act for other acts or records that refer to it. Empty means that
	// none does.
	ID bilateral.ID `json:"id,omitzero"`
	// Kind says what was done. Required.
	Kind ActKind `json:"kind"`
	// By says who did it; for entry into force and end, which nobody does, By says for
	// whom it happened. Empty means not stated: an act that one party does was done by a
	// party not named, any other by or for all parties.
	By []country.Actor `json:"by,omitempty"`
	// To is the addressee: the other party, or the depositary. Empty means not
	// stated.
	To []country.Actor `json:"to,omitempty"`
	// Instrument is the kind of instrument by which it was done. Empty means not
	// stated.
	Instrument Instrument `json:"instrument,omitzero"`
	// Date is the day it was done. Zero means not stated.
	Date bilateral.Date `json:"date,omitzero"`
	// Sent is the day a notice was sent. Zero means not stated.
	Sent bilateral.Date `json:"sent,omitzero"`
	// Received is the day the addressee received it (VCLT article 78). Zero
	// means not stated.
	Received bilateral.Date `json:"received,omitzero"`
	// Informed is the day the depositary told the parties (VCLT article 78(c)).
	// Zero means not stated.
	Informed bilateral.Date `json:"informed,omitzero"`
	// Copied is the day a body that the text names received its copy of a notice. Zero
	// means not stated.
	Copied bilateral.Date `json:"copied,omitzero"`
	// TakesEffect is the first day on which it has effect, if the act itself states
	// it. Zero means not stated.
	TakesEffect bilateral.Date `json:"takesEffect,omitzero"`
	// Known is the day from which the act was public, if that is later than the act.
	// Zero means from the day it was done.
	Known bilateral.Date `json:"known,omitzero"`
	// When places the act in time if no date is stated. Empty means not stated.
	When bilateral.Whens `json:"when,omitempty"`
	// Place is where it was done. Zero means not stated.
	Place country.Place `json:"place,omitzero"`
	// Signatures say who signed or initialled for whom. Only acts of those kinds
	// have them.
	Signatures []Signature `json:"signatures,omitempty"`
	// Provision is the article, part or territory it is about. An act about a part
	// leaves the whole untouched (VCLT article 44). Empty means the whole document.
	Provision string `json:"provision,omitzero"`
	// Until is the last day of an extension, suspension or provisional application.
	// Zero means not stated.
	Until bilateral.Date `json:"until,omitzero"`
	// Of is the id of the earlier act that this one withdraws, corrects or voids. An
	// act of kind corrected states the right dates. Empty means none.
	Of bilateral.ID `json:"of,omitzero"`
	// Through is the id of the agreement by which it was done: the one that
	// amends, extends, ends, replaces or revives. Empty means not stated.
	Through bilateral.ID `json:"through,omitzero"`
	// Ground is the ground that a party invokes for a notice, suspension or end outside
	// the clauses. Whether it exists is not judged: what the act could change is then not
	// known. Empty means none is recorded.
	Ground Ground `json:"ground,omitzero"`
	// Fact is the fact that was established, in the words of the clause that depends on
	// it. Empty for other kinds.
	Fact string `json:"fact,omitzero"`
	// Number is the registration number. Empty means not stated.
	Number string `json:"number,omitzero"`
	// Declined says, for a confirmation of succession, that the successor does not
	// consider itself bound. Unknown means not stated, which is read as no.
	Declined bilateral.Truth `json:"declined,omitzero"`
	// Evidence is the evidence for the act. Empty means that of the agreement.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
}

// A Signature says who signed an agreement for whom.
type Signature struct {
	// Signatory is who signed: a term if the office is known, or a person, or an
	// office. Zero means not stated.
	Signatory country.Actor `json:"signatory,omitzero"`
	// For is the party that the signatory signed for. Zero means not stated.
	For country.Actor `json:"for,omitzero"`
	// FullPowers says whether the signatory produced full powers (VCLT article
	// 7(1)(a)). Unknown means not stated.
	FullPowers bilateral.Truth `json:"fullPowers,omitzero"`
	// AdReferendum says whether it was signed ad referendum (VCLT article 12(2)
	// (b)). Unknown means not stated.
	AdReferendum bilateral.Truth `json:"adReferendum,omitzero"`
}

// Check reports the problems of the act to c.
func (a *Act) Check(c *bilateral.Checker) {
	if a.ID != "" {
		c.ID("id", a.ID)
	}
	c.Require("kind", a.Kind != "")
	c.Enum("kind", string(a.Kind), a.Kind.Known())
	country.CheckActors(c, "by", a.By)
	country.CheckActors(c, "to", a.To)
	c.Enum("instrument", string(a.Instrument), a.Instrument.Known())
	c.Enum("ground", string(a.Ground), a.Ground.Known())
	a.When.Check(c, "when")
	a.Place.Check(c, "place")
	a.checkSignatures(c)
	c.Ref("of", a.Of, bilateral.RecordKindAct)
	if a.Of != "" && a.Of == a.ID {
		Codes.Report(c, "of", CodeActOf, "id", string(a.Of))
	}
	c.Ref("through", a.Through, bilateral.RecordKindAgreement)
	if a.Kind.Known() {
		a.checkPlaceOf(c)
	}
	bilateral.CheckEvidence(c, a.Evidence, actMembers)
}

// checkPlaceOf reports members that an act of its kind cannot have.
func (a *Act) checkPlaceOf(c *bilateral.Checker) {
	kind := string(a.Kind)
	switch a.Kind {
	case ActKindSigned, ActKindInitialled, ActKindCorrected:
	default:
		c.Forbid("signatures", len(a.Signatures) > 0, kind)
	}
	switch a.Kind {
	case ActKindCorrected, ActKindNoticeWithdrawn, ActKindVoided:
		c.Require("of", a.Of != "")
	default:
		c.Forbid("of", a.Of != "", kind)
	}
	if a.Kind == ActKindEstablished {
		c.Require("fact", a.Fact != "")
	} else if a.Kind != ActKindCorrected {
		c.Forbid("fact", a.Fact != "", kind)
	}
	if a.Kind != ActKindRegistered && a.Kind != ActKindCorrected {
		c.Forbid("number", a.Number != "", kind)
	}
	if a.Kind != ActKindSuccessionConfirmed && a.Kind != ActKindCorrected {
		c.Forbid("declined", a.Declined != bilateral.Unknown, kind)
	}
}

func (a *Act) checkSignatures(c *bilateral.Checker) {
	for i := range c.Each("signatures", len(a.Signatures)) {
		a.Signatures[i].Check(c)
	}
	signed := func(i int) Signature {
		if a.Signatures[i].Signatory.IsZero() {
			return Signature{} // an unstated signatory does not sign twice
		}
		return a.Signatures[i]
	}
	for i := range bilateral.EachRepeated(c, "signatures", len(a.Signatures), signed) {
		Codes.Report(c, "signatory", CodeSignatureTwice, "actor", a.Signatures[i].Signatory.String())
	}
}

// Check reports the problems of the signature to c.
func (s *Signature) Check(c *bilateral.Checker) {
	s.Signatory.Check(c, "signatory")
	s.For.Check(c, "for")
}
