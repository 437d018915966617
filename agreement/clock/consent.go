package clock

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

// needConsent lets a computed day stand only if the consent that it needs is recorded
// (VCLT articles 11 to 16). A rule that counts from instruments or notifications waits
// for them by itself; one of several parties needs its own (article 24(3)). Under any
// other rule, such as a fixed date, each party must have signed, or consented otherwise
// if its intention to ratify is recorded.
func (c *Clock) needConsent(e *entry, rule *clause.Rule, p int) {
	means := meansOf(rule)
	switch {
	case means.own:
	case means.instruments:
		// The note in reply completes the consent of all: the party that proposed gives none.
		if kind := c.recorded(means.kind); kind != isReplied && p >= 0 && c.parties.many() && e.computed.Reached == bilateral.Yes {
			c.ownConsent(e, kind, p)
		}
	case means.consent:
		if m := c.consent(true); m.Happened == bilateral.Yes && m.Days != e.computed.Days || e.computed.Reached != m.Happened {
			again := c.consentRule(rule, m)
			e.computed = again
		}
		e.presumed = c.has&isConsent == 0 && e.computed.Reached == bilateral.Yes
	case e.computed.Reached == bilateral.Yes:
		m := c.signatures(p)
		if m.Happened != bilateral.Yes {
			e.missing = m.Happened == bilateral.No
			e.computed.Reached, e.computed.Waiting = m.Happened, clause.Last(clause.TriggerKindSigned)
			if c.has&isSigned != 0 {
				e.computed.Waiting = clause.Last(clause.TriggerKindConsent)
			}
			return
		}
		if c.ratifies(everyone) && !rule.Retroactive() {
			e.computed.Days = e.computed.Days.Later(m.Days)
		}
		e.presumed = !means.signed && c.has&isConsent == 0
	}
}

// means are the means of consent that a rule counts from.
type means struct {
	instruments bool // notifications, exchanges or deposits
	consent     bool // consent by whatever means
	signed      bool
	own         bool // each party's own act
	kind        kinds
}

func meansOf(r *clause.Rule) means {
	var m means
	for e := range r.Events() {
		switch k := triggered(e.Kind); {
		case e.Kind == clause.TriggerKindConsent:
			m.consent = true
		case k&isConsent != 0:
			m.instruments, m.kind = true, m.kind|k
		case k == isSigned:
			m.signed = true
		}
		m.own = m.own || e.Which == clause.OccurrenceOwn || e.Party != ""
	}
	return m
}

// ownConsent delays the entry into force for one of several parties to its own consent.
func (c *Clock) ownConsent(e *entry, kind kinds, p int) {
	own := c.nth(1, kind, "", p)
	if own.Happened != bilateral.Yes {
		e.computed.Reached = own.Happened
		e.computed.Waiting = clause.Trigger{Kind: waitingFor(kind), Which: clause.OccurrenceOwn}
		return
	}
	e.computed.Days = e.computed.Days.Later(own.Days)
}

func waitingFor(kind kinds) clause.TriggerKind {
	switch {
	case kind&isDeposited != 0:
		return clause.TriggerKindDeposited
	case kind&isNotified != 0:
		return clause.TriggerKindNotified
	}
	return clause.TriggerKindExchanged
}

// consentRule evaluates a rule on the consent of all with the moment of that consent.
func (c *Clock) consentRule(rule *clause.Rule, m clause.Moment) clause.Result {
	view := c.view
	view.Facts = consented{(*facts)(c), m}
	return rule.Eval(view)
}

// consented are facts in which the consent of all has a given moment.
type consented struct {
	*facts
	moment clause.Moment
}

// Event implements [clause.Facts].
func (f consented) Event(e clause.Trigger, view clause.View) clause.Moment {
	if e.Kind == clause.TriggerKindConsent && (e.Which == "" || e.Which == clause.OccurrenceLast) && e.Party == "" {
		return f.moment
	}
	return f.facts.Event(e, view)
}

// consent returns the moment at which the last party expressed its consent, each by its
// own means. A signature counts if no other means is recorded: presumed says whether it
// then suffices, or only may.
func (c *Clock) consent(presumed bool) clause.Moment {
	if len(c.parties.list) == 0 {
		m := c.last(isConsent, "")
		if m.Happened == bilateral.No && m.Days.IsZero() && c.has&isSigned != 0 {
			return c.bySignature(c.last(isSigned, ""), presumed)
		}
		return m
	}
	var out clause.Moment
	for p := range c.parties.list {
		m := c.consentOf(p, presumed)
		if p == 0 {
			out = m
			continue
		}
		out = clause.Moment{Days: out.Days.Later(m.Days), Happened: out.Happened.And(m.Happened)}
	}
	if out.Happened != bilateral.Yes {
		out.Days.Last = bilateral.Date{}
	}
	if out.Happened == bilateral.Unknown {
		out.Days = bilateral.Days{}
	}
	return out
}

// consentOf is consent for one party.
func (c *Clock) consentOf(p int, presumed bool) clause.Moment {
	if m := c.nth(1, isConsent, "", p); m.Happened != bilateral.No {
		return m
	}
	signed := c.nth(1, isSigned, "", p)
	if signed.Happened == bilateral.No || c.ratifies(p) {
		return clause.Moment{Happened: bilateral.No}
	}
	return c.bySignature(signed, presumed)
}

func (c *Clock) bySignature(signed clause.Moment, presumed bool) clause.Moment {
	if !presumed || c.has&isConsent != 0 {
		return clause.Moment{Days: bilateral.Days{First: signed.Days.First}, Happened: bilateral.Unknown}
	}
	return signed
}

// ratifies reports whether it is recorded that a party, or any, meant to ratify, accept
// or approve (VCLT article 14): its signature says so, or it did so inside.
func (c *Clock) ratifies(p int) bool {
	for i := range c.facts {
		f := &c.facts[i]
		if f.kind&(isSigned|isRatified) == 0 || p >= 0 && !f.covers(p) {
			continue
		}
		if f.kind == isRatified {
			return true
		}
		switch c.acts[f.note].Instrument {
		case agreement.InstrumentRatification, agreement.InstrumentAcceptance, agreement.InstrumentApproval:
			return true
		}
	}
	return false
}

// signatures returns the moment by which the parties had consented under a clause that
// states no means: each by signature, unless it meant to ratify. One of several parties
// counts for itself; for the agreement two are enough.
func (c *Clock) signatures(p int) clause.Moment {
	of := func(p int) clause.Moment {
		if !c.ratifies(p) {
			if m := c.nth(1, isSigned, "", p); m.Happened != bilateral.No {
				return m
			}
		}
		return c.nth(1, isConsent, "", p)
	}
	switch {
	case len(c.parties.list) == 0:
		return of(everyone)
	case c.parties.many() && p >= 0:
		return of(p)
	}
	var out clause.Moment
	done := 0
	for p := range c.parties.list {
		switch m := of(p); {
		case p == 0:
			out = m
		case c.parties.many() && m.Happened != bilateral.Yes: // the others go on without it
			continue
		case c.parties.many() && out.Happened != bilateral.Yes:
			out = m
		default:
			out = clause.Moment{Days: out.Days.Later(m.Days), Happened: out.Happened.And(m.Happened)}
		}
		if out.Happened == bilateral.Yes {
			done++
		}
	}
	if c.parties.many() && done < 2 {
		out.Happened = bilateral.No
	}
	return out
}
