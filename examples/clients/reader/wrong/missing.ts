import type {Rule} from '../../build/register.js'

export const rule: Rule = {kind: 'days-after', event: {kind: 'signed'}}
