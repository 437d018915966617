// Reads a register and tells of its agreements: the types are made from the schema.
import type {Actor, Duration, Register, Rule} from '../build/register.js'

/** Names an actor. Each kind has its own members. */
export const nameOf = (actor: Actor): string => {
  switch (actor.kind) {
    case 'state':
      return actor.state
    case 'person':
    case 'organization':
    case 'office':
    case 'term':
    case 'commission':
      return actor.id
  }
}

const base = (rule: {event?: {kind: string}; of?: Rule[]}): string =>
  rule.event ? `the event ${rule.event.kind}` : rule.of?.map(say).join(', ') ?? 'nothing'

/** Says a rule. The switch is complete: a kind that is left out does not compile. */
export const say = (rule: Rule): string => {
  switch (rule.kind) {
    case 'on':
      return `on the event ${rule.event.kind}`
    case 'date':
      return `on ${rule.date}`
    case 'days-after':
    case 'clear-days-after':
      return `${rule.n} days after ${base(rule)}`
    case 'months-after':
      return `${rule.n} months after ${base(rule)}`
    case 'years-after':
      return `${rule.n} years after ${base(rule)}`
    case 'first-day':
      return `on the first day of ${rule.unit} ${rule.n} after ${base(rule)}`
    case 'last-day':
      return `on the last day of the ${rule.unit} after ${base(rule)}`
    case 'next-after':
    case 'next-on-or-after':
      return `on the next ${rule.monthDays.join(' or ')} after ${base(rule)}`
    case 'later-of':
    case 'earlier-of':
      return `${rule.kind} ${rule.of.map(say).join(' and ')}`
    case 'once':
      return `${rule.of.map(say).join(', or ')} once ${rule.event.kind}`
    case 'milestone':
      return `on the milestone ${rule.milestone} of ${rule.agreement}`
    case 'chosen-by-party':
      return `on a day that a party chooses after ${rule.event.kind}`
    case 'set-by-parties':
      return 'on a day that the parties set'
    case 'unless-set':
      return `${rule.of.map(say).join()}, unless the parties set another day`
    case 'never':
      return 'without an end'
    case 'consent':
      return 'on the consent of all'
  }
}

const lasts = (duration: Duration): string => {
  switch (duration.kind) {
    case 'indefinite':
      return 'without an end'
    case 'until':
      return `until ${say(duration.until)}`
    case 'fixed':
    case 'renewable':
    case 'then-indefinite':
      return `${duration.initial.n} ${duration.initial.unit}`
  }
}

/** Tells of each agreement in a line. */
export const tell = (register: Register): string[] =>
  (register.agreements ?? []).map((a) => {
    const parts: string[] = [a.id, (a.parties ?? []).map((p) => nameOf(p.actor)).join(' and ')]
    const begins = a.clauses?.entryIntoForce?.begins
    if (begins) parts.push(`in force ${say(begins)}`)
    if (a.clauses?.duration) parts.push(`for ${lasts(a.clauses.duration)}`)
    return parts.join('; ')
  })
