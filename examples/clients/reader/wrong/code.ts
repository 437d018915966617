import type {Act} from '../../build/register.js'

export const act: Act = {kind: 'singed'}
