import type {Actor} from '../../build/register.js'

export const idOf = (actor: Actor): string => (actor.kind === 'state' ? actor.id : actor.id)
