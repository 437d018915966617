import type {Actor} from '../../build/register.js'

export const actor: Actor = {kind: 'state', state: 'AZ', id: 'az'}
